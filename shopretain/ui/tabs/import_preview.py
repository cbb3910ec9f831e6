"""What we understood of a file: its columns, its first orders, what we noticed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shopretain.base.text import sentence
from shopretain.services.rows import (
    ColumnRow,
    FilePreview,
    ImportOptions,
    ImportPreview,
)
from shopretain.ui.format import long_day, money, short_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.tabs.import_notices import NoticesCard
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, column, row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Badge, ElidedLabel, IconLabel, Label
from shopretain.ui.widgets.segments import Segments
from shopretain.ui.widgets.table import Table

_NOT_IN_FILE = 0
_GENERAL_ONLY = ("phone", "customer")  # a known system's layout needs no choice of these


class PreviewPage(QWidget):
    """One drop of files; columns are shown for the first of them."""

    choose_other = Signal()
    options_changed = Signal(object)
    rows_wanted = Signal(object, object)  # FilePreview, NoticeRow

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put the cards together."""
        super().__init__(parent)
        self.options = ImportOptions()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._file_card())
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._totals_card())
        self.notices = NoticesCard()
        self.notices.option_chosen.connect(self._on_option)
        self.notices.rows_wanted.connect(self.rows_wanted)
        right.addWidget(self.notices, 1)
        side = QWidget()
        side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        side.setMinimumWidth(300)
        across = Beside((self._reading_card(), 9), (side, 5), last_on_top=True)
        layout.addWidget(across, 1)

    # Building

    def _file_card(self) -> Card:
        card = Card()
        self._name = ElidedLabel("", "card")
        self._system = Label("")
        chip = QFrame()
        chip.setProperty("chip", "good")
        chip_line = QHBoxLayout(chip)
        chip_line.setContentsMargins(10, 3, 12, 3)
        chip_line.setSpacing(6)
        chip_line.addWidget(IconLabel("check", "good", 14))
        chip_line.addWidget(self._system)
        self._chip = chip
        self._facts = Label("", "second", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._name)
        top.addWidget(chip)
        top.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(top)
        words.addWidget(self._facts)
        self.not_from = Button("", self._on_not_from, kind="link")
        choose = Button(self.tr("C&hoose another file…"), self.choose_other.emit, small=True)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(Badge("file-text"))
        line.addLayout(words, 1)
        head = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        head.setLayout(line)
        head.setMinimumWidth(360)
        card.column.addWidget(Beside((head, 1), (flow(self.not_from, choose, spacing=16), 0)))
        return card

    def _reading_card(self) -> Card:
        card = Card(margin=0, spacing=0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addWidget(Label(self.tr("How we read your file"), "card"))
        head.addStretch(1)
        self.view_choice = Segments((self.tr("Columns"), self.tr("Orders")))
        head.addWidget(self.view_choice)
        card.column.addLayout(head)
        self._views = QStackedWidget()
        self.view_choice.chosen.connect(self._views.setCurrentIndex)
        card.column.addWidget(self._views, 1)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._column_place = QVBoxLayout()
        outer.addLayout(self._column_place)
        words = self.tr("We remember these choices for the next file from this shop.")
        memory = QHBoxLayout()
        memory.setContentsMargins(16, 12, 16, 12)
        memory.setSpacing(8)
        memory.addWidget(IconLabel("bookmark-check", "text2", 16))
        memory.addWidget(Label(words, "second", wrap=True), 1)
        outer.addLayout(memory)
        outer.addStretch(1)
        self._views.addWidget(page)
        self.orders = Table(
            (
                Column(self.tr("Order"), lambda o: o.number),
                Column(self.tr("Day"), lambda o: short_day(o.placed_on), lambda o: o.placed_on),
                Column(self.tr("Customer"), lambda o: o.customer or self.tr("nobody named")),
                Column(
                    self.tr("Amount"),
                    lambda o: money(o.total_minor, o.currency, exact=True),
                    lambda o: o.total_minor,
                    right=True,
                ),
                Column(self.tr("Counts"), _counts_words),
                Column(self.tr("Products"), lambda o: o.products),
            ),
            self.tr("The first orders as we understand them"),
        )
        self._views.addWidget(self.orders)
        return card

    def _totals_card(self) -> Card:
        card = Card()
        card.column.addWidget(Label(self.tr("You will get"), "card"))
        self.order_total, self.customer_total, self.sales_total = (
            Label("", "count") for _ in "123"
        )
        captions = (self.tr("orders"), self.tr("customers"), self.tr("in sales"))
        self._captions = [Label(caption, "caption") for caption in captions]
        figures = (self.order_total, self.customer_total, self.sales_total)
        pairs = zip(figures, self._captions, strict=True)
        card.column.addWidget(flow(*(column(*pair, spacing=0) for pair in pairs), spacing=24))
        return card

    # Showing

    def show_preview(self, preview: ImportPreview, options: ImportOptions) -> Iterator[None]:
        """Show what is in the files, in pieces, each of which takes a few milliseconds."""
        first = preview.files[0]
        alone = len(preview.files) == 1
        # From here on every choice is the owner's own, the remembered ones among them.
        self.options = replace(first.options if alone else options, use_remembered=not alone)
        self._show_file(preview)
        yield
        yield from self._show_columns(first)
        counted = sum(file.counted_orders for file in preview.files)
        self.order_total.setText(whole(counted))
        people = sum(file.people for file in preview.files)
        customers = sum(file.customers for file in preview.files)
        self.customer_total.setText(whole(customers or people))
        self.sales_total.setText(_sales(preview))
        for widget in (self.order_total, self._captions[0], self.sales_total, self._captions[2]):
            widget.setVisible(bool(counted or not people))
        yield from self.notices.show_files(preview, options)
        self.orders.set_rows(first.first_orders)
        yield

    def _show_file(self, preview: ImportPreview) -> None:
        first = preview.files[0]
        self._name.set_full_text(", ".join(file.name for file in preview.files))
        orders = sum(file.orders for file in preview.files)
        rows = sum(file.rows for file in preview.files)
        people = sum(file.people for file in preview.files)
        if people and not orders:
            told = self.tr("%Ln person(s)", "", people)
        else:
            told = self.tr("%Ln order(s)", "", orders)
        words = self.tr("{0} in {1}", "orders in rows").format(
            told, self.tr("%Ln row(s)", "", rows)
        )
        firsts = [file.first_on for file in preview.files if file.first_on]
        newest = [file.newest_on for file in preview.files if file.newest_on]
        if firsts and newest and min(firsts) == max(newest):
            words = self.tr("{0}, on {1}").format(words, long_day(min(firsts)))
        elif firsts and newest:
            words = self.tr("{0}, from {1} to {2}").format(
                words, long_day(min(firsts)), long_day(max(newest))
            )
        self._facts.setText(words)
        known = first.layout != "general"
        self._system.setText(sentence(f"layout.{first.layout}"))
        self._chip.setVisible(known)
        self.not_from.setVisible(known or self.options.layout == "general")
        if known:
            system = sentence(f"system.{first.layout}")
            self.not_from.setText(self.tr("Not from {0}?").format(system))
        else:
            self.not_from.setText(self.tr("Recognise the file by itself"))

    def _show_columns(self, file: FilePreview) -> Iterator[None]:
        clear(self._column_place)
        grid_widget = QWidget()
        self._column_place.addWidget(grid_widget)
        grid = QGridLayout(grid_widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for index, stretch in enumerate((3, 5, 4, 0)):
            grid.setColumnStretch(index, stretch)
        titles = (
            self.tr("What we need"),
            self.tr("Column in your file"),
            self.tr("Newest order says"),
            "",
        )
        for index, title in enumerate(titles):
            grid.addWidget(_cell(Label(title, "tablehead"), head=True), 0, index)
        wanted = [
            c for c in file.columns if file.layout == "general" or c.field not in _GENERAL_ONLY
        ]
        for line, found in enumerate(wanted, start=1):
            newest = ElidedLabel(found.newest, "second")
            newest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            cells = (
                Label(sentence(f"field.{found.field}"), "strong", wrap=True),
                self._column_choice(found, file),
                newest,
                _mark(found),
            )
            for index, widget in enumerate(cells):
                grid.addWidget(_cell(widget), line, index)
            yield

    def _column_choice(self, found: ColumnRow, file: FilePreview) -> QWidget:
        shown = found.column or ""
        if shown and shown not in file.titles:
            return ElidedLabel(shown)  # several columns together, such as an address
        box = Choice(small=True)
        box.setAccessibleName(sentence(f"field.{found.field}"))
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("Not in my file"))
        box.addItems(list(file.titles))
        box.setCurrentIndex(file.titles.index(shown) + 1 if shown else _NOT_IN_FILE)
        box.activated.connect(lambda index, f=found.field: self._on_column(f, index, file))
        return box

    # Choices

    def rates(self) -> tuple[tuple[str, str], ...]:
        """Give the rates that the owner typed for other currencies."""
        return self.notices.rates()

    def _on_column(self, field: str, index: int, file: FilePreview) -> None:
        title = "" if index == _NOT_IN_FILE else file.titles[index - 1]
        kept = tuple(
            (name, column)
            for name, column in self.options.columns
            if name != field and (not title or column != title)
        )
        self.options_changed.emit(replace(self.options, columns=(*kept, (field, title))))

    def _on_not_from(self) -> None:
        layout = None if self.options.layout == "general" else "general"
        self.options_changed.emit(replace(self.options, layout=layout, columns=()))

    def _on_option(self, name: str, value: object) -> None:
        if name == "columns":  # one more column, beside those chosen before
            value = (*self.options.columns, *value)  # type: ignore[misc]
        changed: dict[str, Any] = {name: value}
        self.options_changed.emit(replace(self.options, **changed))


def _cell(widget: QWidget, *, head: bool = False) -> QFrame:
    frame = QFrame()
    frame.setProperty("strip" if head else "row", True)
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(16, 6 if head else 2, 8 if head else 12, 6 if head else 2)
    layout.addWidget(widget)
    if not head:
        frame.setMinimumHeight(37)
    return frame


def _mark(found: ColumnRow) -> QWidget:
    if found.column:
        mark = IconLabel("check", "good")
    elif found.required:
        mark = IconLabel("triangle-alert", "warn")
    else:
        mark = IconLabel("minus", "text3")
    return row(mark, 1)


def _sales(preview: ImportPreview) -> str:
    totals: dict[str, int] = {}
    for file in preview.files:
        for code, minor in file.sales:
            totals[code] = totals.get(code, 0) + minor
    if not totals:
        return "–"
    main = (
        preview.currency
        if preview.currency in totals
        else max(totals, key=lambda code: totals[code])
    )
    words = money(totals[main], main)
    return words if len(totals) == 1 else f"{words} +"


def _counts_words(order: object) -> str:
    reason = getattr(order, "not_counted", None)
    return sentence(f"counts.{reason or 'yes'}")
