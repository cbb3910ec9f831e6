"""Products in categories, and for whom each category is: kids, men, women."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.services.categories import CategoriesView
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table


class CategoriesDialog(QDialog):
    """Two tables: products with their category, categories with their audiences."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for both."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Categories"))
        fit(self, 760, 640)
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(Label(self.tr("Categories, and whom they are for"), "card"))
        words = self.tr("Choose products and write their category. Files that name one are read.")
        layout.addWidget(Label(words, "second", wrap=True))
        self.products = Table(
            (
                Column(self.tr("Product"), lambda p: p[0]),
                Column(self.tr("Category"), lambda p: p[1]),
            ),
            self.tr("Products"),
        )
        self.products.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        layout.addWidget(self.products, 3)
        self.category = QLineEdit()
        self.category.setPlaceholderText(self.tr("Category of the chosen products"))
        self.category.setAccessibleName(self.tr("Category of the chosen products"))
        self.put_button = Button(self.tr("&Put into category"), self.put)
        layout.addWidget(row(self.category, self.put_button))
        self.categories = Table(
            (
                Column(self.tr("Category"), lambda c: c[0]),
                Column(self.tr("For"), lambda c: ", ".join(c[1])),
            ),
            self.tr("Categories"),
        )
        layout.addWidget(self.categories, 2)
        self.audience = QLineEdit()
        self.audience.setPlaceholderText(self.tr("kids, women"))
        self.audience.setAccessibleName(self.tr("For whom the chosen category is"))
        self.for_button = Button(self.tr("The category is &for them"), self.say_for_whom)
        close = Button(self.tr("Clo&se"), self.close, kind="primary")
        layout.addWidget(row(self.audience, self.for_button))
        layout.addWidget(row(1, close))
        for table in (self.products, self.categories):
            table.selectionModel().selectionChanged.connect(lambda *_told: self._enable())
        self.audience.textChanged.connect(lambda _text: self._enable())
        self._enable()
        self._load()

    def _enable(self) -> None:
        """Let buttons be pressed only where they do something."""
        self.put_button.setEnabled(bool(self.products.selectionModel().selectedRows()))
        self.for_button.setEnabled(bool(self.categories.selectionModel().selectedRows()))

    def _load(self) -> None:
        self._session.read("categories.view", done=self._show)

    def _show(self, view: CategoriesView) -> None:
        self.products.set_rows(view.products)
        self.categories.set_rows(view.categories)

    def put(self) -> None:
        """Put the chosen products into the category."""
        rows = self.products.selectionModel().selectedRows()
        names = [self.products.rows.row(index.row())[0] for index in rows]
        wanted = [(name, self.category.text().strip()) for name in names]
        if wanted:
            self._session.write("categories.set_categories", wanted, done=self._changed)

    def say_for_whom(self) -> None:
        """Say for whom the chosen category is."""
        rows = self.categories.selectionModel().selectedRows()
        parts = [part.strip() for part in self.audience.text().split(",") if part.strip()]
        for index in rows:
            category = self.categories.rows.row(index.row())[0]
            self._session.write("categories.set_audiences", category, parts, done=self._changed)

    def _changed(self, changes: Any) -> None:
        assert isinstance(changes, Changes)  # noqa: S101  what both services give
        self._session.bus.changed.emit(changes)
        self._load()
