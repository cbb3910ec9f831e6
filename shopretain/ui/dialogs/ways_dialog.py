"""The ways to keep customers, the touch points, and what is not done here: each leads somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from shopretain.base.text import sentence
from shopretain.services.ways import NOT_HERE, TEN_STRATEGIES, TEN_WAYS, TouchRow
from shopretain.ui.access import tab_last
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import clear, column, row, stretch
from shopretain.ui.widgets.fit import fit, scrolling
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.tick import Tick


class WaysDialog(QDialog):
    """Three lists; `place_wanted` names where something is done."""

    place_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Show the ways; ask for the touch points."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The ways to keep customers"))
        fit(self, 820, 620)
        self._session = session
        self.links: dict[str, Button] = {}  # by place, the last one
        self.ticks: dict[tuple[str, str], Tick] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), "title"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._ways(), self.tr("Ten ways, ten strategies"))
        self._touch = QVBoxLayout()
        self.tabs.addTab(self._scrolled(self._touch), self.tr("Touch points"))
        self.tabs.addTab(self._not_here(), self.tr("Not here, and what instead"))
        layout.addWidget(self.tabs, 1)
        self.close_button = Button(self.tr("Clo&se"), self.close, kind="primary")
        layout.addWidget(row(1, self.close_button))
        session.read("ways.touch_points", done=self.show_touch)

    def _ways(self) -> QWidget:
        rows = QVBoxLayout()
        for name, ways in (("ten_ways", TEN_WAYS), ("ten_strategies", TEN_STRATEGIES)):
            rows.addWidget(Label(sentence(f"way.from.{name}"), "card"))
            self._list(rows, "way", ways)
        rows.addStretch(1)
        return self._scrolled(rows)

    def _not_here(self) -> QWidget:
        rows = QVBoxLayout()
        words = self.tr("What needs a server, a website or a person is said here, with what the "
                        "program does instead.")  # fmt: skip
        rows.addWidget(Label(words, "second", wrap=True))
        self._list(rows, "nothere", NOT_HERE)
        rows.addStretch(1)
        return self._scrolled(rows)

    def _list(self, rows: QVBoxLayout, kind: str, ways: Mapping[str, str]) -> None:
        for name, place in ways.items():
            title = sentence(f"{kind}.{name}")
            words = Label(sentence(f"{kind}.{name}.how"), "second", wrap=True)
            rows.addWidget(self._line(column(Label(title, "strong", wrap=True), words,
                                             spacing=2), place, title))  # fmt: skip

    def _line(self, left: QWidget, place: str, title: str) -> QWidget:
        if not place:
            return left
        link = Button(self.tr("Open"), partial(self._go, place), kind="link")
        link.setAccessibleName(self.tr("Open: {0}").format(title))
        self.links[place] = link
        line = row(left, link, spacing=16)
        stretch(line, 0)
        return line

    def _go(self, place: str) -> None:
        self.close()
        self.place_wanted.emit(place)

    def _scrolled(self, rows: QVBoxLayout) -> QScrollArea:
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(12)
        return scrolling(rows)

    # Touch points

    def show_touch(self, found: tuple[TouchRow, ...]) -> None:
        """Show each stage with what is covered, what the owner ticks, and what is open."""
        focused = next((key for key, tick in self.ticks.items() if tick.hasFocus()), None)
        clear(self._touch)
        self.ticks.clear()
        words = self.tr("From being found to giving back: what the program covers, and what to "
                        "look at yourself. Your website is not measured here.")  # fmt: skip
        self._touch.addWidget(Label(words, "second", wrap=True))
        stage = ""
        for one in found:
            if one.stage != stage:
                stage = one.stage
                mine = [other for other in found if other.stage == stage]
                done = sum(other.is_done for other in mine)
                title = self.tr("{0}: {1} of {2}").format(
                    sentence(f"stage.{stage}"), done, len(mine)
                )
                self._touch.addWidget(Label(title, "card"))
            self._touch.addWidget(self._touch_line(one))
        self._touch.addStretch(1)
        tab_last(self.close_button)
        if focused in self.ticks:  # it takes the focus once it is shown
            again = self.ticks[focused]
            QTimer.singleShot(0, again, again.setFocus)

    def _touch_line(self, one: TouchRow) -> QWidget:
        title = sentence(f"touch.{one.stage}.{one.item}")
        if one.is_covered:
            covered = Label(self.tr("Covered here"), "caption")
            return self._line(column(Label(title, wrap=True), covered, spacing=0), one.place, title)
        tick = Tick(title)
        tick.setChecked(one.is_done)
        tick.toggled.connect(partial(self._tick, one))
        self.ticks[one.stage, one.item] = tick
        return tick

    def _tick(self, one: TouchRow, on: bool) -> None:
        self._session.write(
            "ways.tick", one.stage, one.item, on,
            done=lambda _none: self._session.read("ways.touch_points", done=self.show_touch),
        )  # fmt: skip
