"""What products do: bring people back, are bought again, go with others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from shopretain.services.question_rows import PairRow, ProductRow, ProductsView
from shopretain.ui.format import decimal, long_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.questions.words import range_words, share_words
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table


class ProductsDialog(QDialog):
    """Two tables: each product's story, and what its buyers buy later."""

    def __init__(self, view: ProductsView, parent: QWidget) -> None:
        """Show them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Products that bring people back"))
        fit(self, 1000, 600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), "title"))
        words = self.tr(
            "Products with at least 20 buyers, as of {0}. “Came back” counts those whose first "
            "order held it and who bought again within 12 months. “Paid back” counts orders on "
            "which money went back, “Complaints” how many of 100 buyers complained within 60 days."
        ).format(long_day(view.as_of))
        layout.addWidget(Label(words, "subtitle", wrap=True))
        self.stories = Table(self._story_columns(), self.tr("Products"))
        self.stories.wide = 0
        self.stories.set_rows(view.products)
        self.pairs = Table(self._pair_columns(), self.tr("What goes with what"))
        self.pairs.set_rows(view.pairs)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.stories, self.tr("Products"))
        self.tabs.addTab(self.pairs, self.tr("What goes with what"))
        copy = Button(self.tr("&Copy for Excel"), self._copy, icon_name="copy")
        if view.products:
            layout.addWidget(self.tabs, 1)
        else:
            self.tabs.hide()
            copy.hide()
            nothing = self.tr("No product has 20 buyers yet")
            why = self.tr("With fewer, chance alone would speak.")
            layout.addWidget(EmptyState("sprout", nothing, why), 1)
        layout.addWidget(row(copy, 1, Button(self.tr("Clo&se"), self.close, kind="primary")))

    def _story_columns(self) -> tuple[Column, ...]:
        def gap(product: ProductRow) -> str:
            if product.gap_days is None:
                return ""
            return self.tr("%Ln day(s)", "", round(product.gap_days))

        return (
            Column(self.tr("Product"), lambda p: p.name),
            Column(self.tr("Buyers"), lambda p: whole(p.buyers), lambda p: p.buyers, right=True),
            Column(
                self.tr("Came back"),
                lambda p: share_words(p.back),
                lambda p: -1.0 if p.back is None else p.back.percent or 0.0,
            ),
            Column(self.tr("Likely between"), lambda p: range_words(p.back and p.back.interval)),
            Column(self.tr("Again after"), gap, lambda p: p.gap_days or 0.0, right=True),
            Column(
                self.tr("Paid back"),
                lambda p: share_words(p.refunded),
                lambda p: p.refunded.percent or 0.0,
            ),
            Column(
                self.tr("Complaints"),
                lambda p: decimal(p.complaints),
                lambda p: p.complaints,
                right=True,
            ),
        )

    def _pair_columns(self) -> tuple[Column, ...]:
        def words(pair: PairRow) -> str:
            return self.tr("{0} of {1} later bought it").format(
                whole(pair.share.hits), whole(pair.share.of)
            )

        return (
            Column(self.tr("Who bought"), lambda p: p.first),
            Column(self.tr("often buys later"), lambda p: p.then),
            Column(self.tr("How many"), words, lambda p: p.share.percent or 0.0),
        )

    def _copy(self) -> None:
        table = self.pairs if self.tabs.currentWidget() is self.pairs else self.stories
        table.copy()
