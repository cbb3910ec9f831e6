"""People who may be one, pair by pair with the evidence; nothing is merged without the owner."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from shopretain.base.text import sentence
from shopretain.services.rows import DoublesView, MergeRow, SomeoneRow
from shopretain.ui.format import long_day, percent, short_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, column, row
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import ElidedLabel, Label
from shopretain.ui.widgets.segments import Segments
from shopretain.ui.widgets.table import Table


class DoublesDialog(QDialog):
    """`decided` gives all words of the owner when the dialog closes."""

    decided = Signal(object)  # list[tuple[kind, identity, identity]]

    def __init__(self, view: DoublesView, parent: QWidget) -> None:
        """Begin with the surest pair."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The same person?"))
        fit(self, 760, 520)
        self._view = view
        self._at = 0
        self._words: list[tuple[str, str, str]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        self._title = Label("", "card", wrap=True)
        self._evidence = Label("", "second", wrap=True)
        self._effect = Label("", "caption", wrap=True)
        self.choice = Segments((self.tr("To decide"), self.tr("Made one person")))
        layout.addWidget(row(column(self._title, self._evidence), 1, self.choice))
        self._pages = QStackedWidget()
        self.choice.chosen.connect(self._show_page)
        self._pages.addWidget(self._pairs_page())
        self._pages.addWidget(self._merges_page())
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._effect)
        self.close_button = Button(self.tr("&Done"), self.close, kind="primary")
        layout.addWidget(row(1, self.close_button))
        self._show_pair()

    # Building

    def _pairs_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._sides = (_Side(), _Side())
        layout.addWidget(row(*self._sides, spacing=16), 1)
        self.same = Button(
            self.tr("&Same person"), lambda: self._decide("merge"), icon_name="users"
        )
        self.different = Button(self.tr("Di&fferent people"), lambda: self._decide("different"))
        self.later = Button(self.tr("&Later"), self._next, kind="link")
        layout.addWidget(row(self.same, self.different, self.later, 1))
        return page

    def _merges_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        name = self.tr("Made one person")
        self.merges = Table(
            (
                Column(self.tr("One", "of two customers"), lambda m: _plain(m.first)),
                Column(self.tr("Other", "of two customers"), lambda m: _plain(m.second)),
                Column(self.tr("Day"), lambda m: long_day(m.at.date()), lambda m: m.at),
            ),
            name,
        )
        self.merges.set_rows(self._view.merges)
        layout.addWidget(self.merges, 1)
        self.part = Button(self.tr("&Part again"), self._part, icon_name="undo-2")
        layout.addWidget(row(self.part, 1))
        return page

    # Showing

    def _show_page(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        if index == 0:
            self._show_pair()
        else:
            self._title.setText(self.tr("Made one person"))
            self._evidence.setText(self.tr("Choose a line to part the two again, on any day."))

    def _show_pair(self) -> None:
        pairs = self._view.pairs
        is_left = self._at < len(pairs)
        for widget in (*self._sides, self.same, self.different, self.later):
            widget.setVisible(is_left)
        now, after = self._view.rate_now, self._view.rate_after
        self._effect.setVisible(is_left and now is not None and after is not None)
        if now is not None and after is not None:
            self._effect.setText(
                self.tr(
                    "If all %Ln pair(s) are one person each, {0} of customers came back, not {1}.",
                    "",
                    len(pairs),
                ).format(percent(after), percent(now))
            )
        if not is_left:
            self._title.setText(self.tr("Nobody is left to decide about"))
            self._evidence.setText(self.tr("New pairs turn up after the next import."))
            self.close_button.setFocus()
            return
        pair = pairs[self._at]
        self._title.setText(
            self.tr("Pair {0} of {1}").format(whole(self._at + 1), whole(len(pairs)))
        )
        self._evidence.setText(sentence(f"evidence.{pair.evidence}", what=pair.what))
        for side, someone in zip(self._sides, (pair.first, pair.second), strict=True):
            side.show_person(someone)
        self.same.setFocus()

    # Deciding

    def _decide(self, kind: str) -> None:
        pair = self._view.pairs[self._at]
        self._words.append((kind, pair.first.key, pair.second.key))
        self._next()

    def _next(self) -> None:
        self._at += 1
        self._show_pair()

    def _part(self) -> None:
        rows = self.merges.selectionModel().selectedRows()
        parted: list[MergeRow] = [self.merges.rows.row(index.row()) for index in rows]
        self._words.extend(("part", merge.first, merge.second) for merge in parted)
        left = [m for m in self._view.merges if ("part", m.first, m.second) not in self._words]
        self.merges.set_rows(left)

    def done(self, result: int) -> None:
        """Hand over what was decided."""
        if self._words:
            self.decided.emit(self._words)
            self._words = []
        super().done(result)

    def closeEvent(self, event: object) -> None:
        """Hand over what was decided, however the dialog is closed."""
        if self._words:
            self.decided.emit(self._words)
            self._words = []
        super().closeEvent(event)  # type: ignore[arg-type]


class _Side(Card):
    """One of the two people."""

    def __init__(self) -> None:
        super().__init__(margin=16, spacing=6)
        self._name = ElidedLabel("", "strong")
        self.column.addWidget(self._name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._values: list[ElidedLabel] = []
        captions = (
            self.tr("Email"), self.tr("Phone"), self.tr("Town"), self.tr("Orders"),
            self.tr("First order"), self.tr("Last order"),
        )  # fmt: skip
        for line, caption in enumerate(captions):
            value = ElidedLabel("")
            self._values.append(value)
            grid.addWidget(Label(caption, "caption"), line, 0)
            grid.addWidget(value, line, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def show_person(self, someone: SomeoneRow) -> None:
        """Show what is known of one."""
        self._name.set_full_text(someone.name or _plain(someone.key))
        texts = (
            someone.email or "–",
            someone.phone or "–",
            someone.place or "–",
            whole(someone.orders),
            short_day(someone.first_on) if someone.first_on else "–",
            short_day(someone.last_on) if someone.last_on else "–",
        )
        for label, text in zip(self._values, texts, strict=True):
            label.set_full_text(text)


def _plain(identity: str) -> str:
    """Give an identity as the owner knows it, without what kind it is."""
    kind, _, value = identity.partition(":")
    return value.partition("/")[2] or value if kind == "id" else value
