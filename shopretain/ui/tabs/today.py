"""The first page: Welcome without orders, else the few things worth most money today."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.base.text import joined
from shopretain.services.action_rows import ActionRow, DoView
from shopretain.services.question_rows import ForecastViews
from shopretain.services.rows import TodayView
from shopretain.services.snapshot import kept
from shopretain.ui.format import first_large, long_day, week_day
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.tabs.welcome import Welcome
from shopretain.ui.theme import theme
from shopretain.ui.today.action_list import ActionList
from shopretain.ui.today.side_cards import ChartCard, FirstCard, LikelyCard
from shopretain.ui.today.tiles import FEW_CUSTOMERS, Tiles
from shopretain.ui.turns import in_turns
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import clear, column
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.note import Note

if TYPE_CHECKING:
    from shopretain.ui.today.doing import Doing

_IMPORT_PAGE, _RETENTION_PAGE = 1, 2
_OLD_AFTER_DAYS = 30
_KEPT = "today"
_CHART, _LOOK_MS = "shopretain.ui.charts.retention_chart", 100
_SIDE = 288
_REMINDERS = 2
_STEP_PAGES = {
    "cases": "answers", "calls": "calls", "standing": "standing", "queue": "ready",
    "feedback": "feedback",
}  # fmt: skip


class TodayTab(BaseTab):
    """Opens with the answer, then what to do; says so when the orders are old or few."""

    page_wanted = Signal(int)
    sample_wanted = Signal()
    filled = Signal()  # what is worth doing is on the screen
    customer_wanted = Signal(int)
    letter_wanted = Signal(str, object, str)  # letter, whom, in words
    cards_wanted = Signal(object, str, str)  # whom, in words, which card
    post_wanted = Signal()
    place_wanted = Signal(str)  # answers, calls, standing, ready: where an action is done
    done = Signal(str, object)

    def __init__(self, session: Session) -> None:
        """Put the page together; figures come with `load`."""
        super().__init__(session)
        self.view: TodayView | None = None
        self.forecasts: ForecastViews | None = None
        self.todo: DoView | None = None
        self._doing: Doing | None = None
        self._asked = 0
        self._is_put_off = False
        self.welcome = Welcome()
        self.welcome.choose_wanted.connect(self._choose)
        self.welcome.sample_wanted.connect(self.sample_wanted)
        self.body.addWidget(self.welcome, 1)
        self.figures = QWidget()
        self.body.addWidget(self.figures, 1)
        layout = QVBoxLayout(self.figures)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._warnings = QVBoxLayout()
        layout.addLayout(self._warnings)
        self._reminders = QVBoxLayout()
        layout.addLayout(self._reminders)
        self.bar = JobBar()
        layout.addWidget(self.bar)
        self.first = FirstCard()
        self.first.next_wanted.connect(self._focus_first)
        layout.addWidget(self.first)
        self.tiles = Tiles()
        self.tiles.people_wanted.connect(self._show_people)
        self.tiles.more_wanted.connect(self._go_retention)
        layout.addWidget(self.tiles)
        layout.addWidget(self._below(), 1)
        self.side_button = Button(
            self.tr("Cha&rt and who is likely"), self._turn_side, icon_name="chart-line"
        )
        self.side_button.setCheckable(True)
        self.side_button.hide()
        self.import_button = Button(
            self.tr("Import &new orders"), self._go_import, icon_name="file-input"
        )
        self.calendar_button = Button(
            self.tr("&Calendar"), self.open_calendar, icon_name="calendar-days"
        )
        self.head_actions.addWidget(self.side_button)
        self.head_actions.addWidget(self.calendar_button)
        self.head_actions.addWidget(self.import_button)
        self._show_right_page()
        session.shop_changed.connect(self._show_right_page)

    def concerns(self, changes: Changes) -> bool:
        """Everything changes Today."""
        return bool(changes)

    def load(self) -> None:
        """Ask for the figures if there are orders."""
        self._show_right_page()
        if self.session.glance.newest_on is not None:
            self._asked += 1
            as_of, asked = self.session.as_of, self._asked

            def show_forecasts(view: ForecastViews) -> None:
                if asked == self._asked:
                    self.show_forecasts(view)

            def show_do(view: DoView) -> None:
                if asked == self._asked:
                    self.show_do(view)

            if self.view is None and as_of is None:
                QTimer.singleShot(0, self, self._show_kept)
            self.session.read("dashboard.today_view", as_of, done=self.show_view)
            if as_of is None:
                self.session.read("actions.today", done=show_do)
            else:
                self.todo = None
                self.doable.show_past()
                self.likely.hide()
                clear(self._reminders)
                self._show_right_page()
            self.session.read("questions.forecast_views", as_of, done=show_forecasts)

    def first_focus(self) -> QWidget:
        """Give the one button of Welcome, else the title."""
        return self.title if self.welcome.isHidden() else self.welcome.box.button

    def set_over(self, over: bool) -> None:
        """Show that a file hovers over the window."""
        self.welcome.box.set_over(over)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be the usual page again once another one was looked at after the first import."""
        super().hideEvent(event)
        if not event.spontaneous() and self.session.just_imported and self.view is not None:
            self.session.just_imported = False
            self.is_stale = True

    # Building

    def _below(self) -> Beside:
        self.doable = ActionList()
        self.chart = ChartCard()
        self.likely = LikelyCard()
        actions, likely = self.doable, self.likely
        actions.wanted.connect(self.begin)
        actions.put_off.connect(self._put_off)
        actions.why_wanted.connect(self._show_why)
        actions.outcome_wanted.connect(lambda: self.place_wanted.emit("ready"))
        actions.door_wanted.connect(
            lambda: self._show_people(("late",), self.tr("Late by their own habit"))
        )
        actions.thanks_wanted.connect(lambda: self.letter_wanted.emit("best_customers", "", ""))
        actions.import_wanted.connect(self._choose)
        self.chart.more_wanted.connect(self._go_retention)
        likely.customer_wanted.connect(self.customer_wanted)
        likely.all_wanted.connect(
            lambda: self._show_people(("this_week",), self.tr("Likely to order this week"))
        )
        self.side = column(self.chart, likely, spacing=16)
        self.side.setMinimumWidth(theme().px(_SIDE))
        self.doable.setMinimumWidth(theme().px(480))
        beside = Beside((self.doable, 7), (self.side, 3))
        beside.turned.connect(self._turned)
        return beside

    def _turned(self, is_row: bool) -> None:
        """Keep the right side under its button where the page is narrow."""
        self.side_button.setVisible(not is_row)
        self.side.setVisible(is_row or self.side_button.isChecked())

    def _turn_side(self) -> None:
        self.side.setVisible(self.side_button.isChecked())
        if self.side_button.isChecked():
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.likely))

    # Showing

    def _show_right_page(self) -> None:
        has_orders = self.session.glance.newest_on is not None
        self.welcome.setVisible(not has_orders)
        self.figures.setVisible(has_orders)
        self.head.setVisible(has_orders)
        self.body.setContentsMargins(*((24, 0, 24, 24) if has_orders else (0, 0, 0, 0)))
        day = first_large(week_day(self.session.today))
        words = "" if self.todo is None else self.doable.count_words()
        self.set_head(self.tr("Today"), joined(day, words))

    def show_view(self, view: TodayView) -> None:
        """Put the figures on the page."""
        self.view = view
        in_turns(self, self._showing(view))

    def _showing(self, view: TodayView) -> Iterator[None]:
        self._show_right_page()
        self._show_warnings(view)
        self.tiles.show_view(view)
        is_first = self.session.just_imported and view.customers > 0
        self.first.setVisible(is_first)
        self.chart.setVisible(not is_first)
        self.tiles.setVisible(not is_first)  # the number once, and room for what to do
        yield
        if self.view is view:
            yield from self._show_chart(view)

    def _show_kept(self) -> None:
        """Show the page as it was when the shop was closed, until fresh figures are there."""
        found = None if self.view is not None else kept(self.session.path, _KEPT)
        if not self.session.glance.exists:
            self._make_first_chart()
        if found is None or list(map(type, found)) != [TodayView, ForecastViews, DoView]:
            return
        view, forecasts, todo = found
        self.view = view
        self._show_warnings(view)
        self.tiles.show_view(view)
        self.show_forecasts(forecasts)
        self.show_do(todo)
        self._show_kept_chart(view)

    def _show_kept_chart(self, view: TodayView) -> None:
        """Draw the chart once its library is there: loading it here would stall the window."""
        if self.view is not view:
            return
        if _CHART in sys.modules:
            in_turns(self, self._show_chart(view))
        else:
            QTimer.singleShot(_LOOK_MS, self, lambda: self._show_kept_chart(view))

    def _make_first_chart(self) -> None:
        """Make the chart of a first import while nobody waits for it."""
        if _CHART in sys.modules:
            self.first.make()
        else:
            QTimer.singleShot(_LOOK_MS, self, self._make_first_chart)

    def _keep(self) -> None:
        """Let the page be shown at once the next time, as it is now."""
        if self.is_stale:  # asked before something changed: it may name who is erased by now
            return
        if self.view and self.forecasts and self.todo and self.session.as_of is None:
            self.session.kept_views[_KEPT] = (self.view, self.forecasts, self.todo)

    def _show_chart(self, view: TodayView) -> Iterator[None]:
        """Show the chart: making the first one takes as long as all the rest."""
        if not self.first.isHidden():
            self.session.read("first_reading.reading", done=self.first.show_reading)
            pieces = self.first.show_view(view.retention, view.customers < FEW_CUSTOMERS)
        else:
            pieces = self.chart.show_view(view.retention)
        for _ in pieces:
            yield
            if self.view is not view:
                return  # other figures came meanwhile

    def show_forecasts(self, view: ForecastViews) -> None:
        """Put what is to be expected on its tiles."""
        self.forecasts = view
        self._keep()
        self.tiles.show_forecasts(view)

    def show_do(self, view: DoView) -> None:
        """Show what is worth doing, and who is likely to order."""
        self.todo = view
        in_turns(self, self._showing_do(view))

    def _showing_do(self, view: DoView) -> Iterator[None]:
        self._show_reminders(view)
        self.doable.show_view(view, has_main=self.first.isHidden())
        yield
        if self.todo is not view:
            return
        self.likely.show_view(view)
        self.likely.show()
        self.filled.emit()
        self._show_right_page()
        self._order_tabs()
        if self._is_put_off:  # its row is gone, and the focus with it
            self._is_put_off = False
            self._focus_first()
        self._keep()

    # Doing

    @property
    def doing(self) -> Doing:
        """What the buttons do; loaded when one is first pressed."""
        if self._doing is None:
            found = importlib.import_module("shopretain.ui.today.doing")
            self._doing = made = found.Doing(self.session, self.bar, self)
            made.done.connect(self.done)
        return self._doing

    def begin(self, action: ActionRow, step: str) -> None:
        """Open the finished thing: the letter with its people, the cards, the list."""
        if step == "email":
            self.letter_wanted.emit(action.letter, action.people, action.title)
        elif step == "cards":
            self.cards_wanted.emit(action.people, action.title, f"card_{action.letter}")
        elif step == "list":
            self.doing.save_list(action)
        elif step == "import":
            self._choose()
        elif step == "print":
            self.post_wanted.emit()
        else:
            self.place_wanted.emit(_STEP_PAGES[step])

    def open_calendar(self) -> None:
        """Show what comes, and what is planned."""
        self.doing.open_calendar()

    def _show_reminders(self, view: DoView) -> None:
        """Say what the calendar has for these days."""
        clear(self._reminders)
        for day, words in view.reminders[:_REMINDERS]:
            when = self.tr("today") if day == view.day else week_day(day)
            note = Note("info", f"{words} ({when})")
            note.add_buttons((self.tr("Open the calendar"), "link", self.open_calendar))
            self._reminders.addWidget(note)

    def _put_off(self, action: ActionRow) -> None:
        def ended(is_hidden: bool) -> None:
            self._is_put_off = is_hidden
            if not is_hidden and self.todo is not None:
                self.show_do(self.todo)  # with its button to be pressed again

        self.doing.put_off(action, self.doable.put_off_words(action), ended)

    def _show_why(self) -> None:
        if self.todo is not None:
            self.doing.show_why(self.todo)

    def _order_tabs(self) -> None:
        """Let Tab go as one reads: head, tiles, what to do, who is likely."""
        parts: list[QWidget] = [self.side_button, self.calendar_button, self.import_button]
        parts += [*self.tiles.in_order(), *self.doable.in_order(), *self.likely.in_order()]
        for first, second in itertools.pairwise(parts):
            QWidget.setTabOrder(first, second)

    def _focus_first(self) -> None:
        """Go to the first action."""
        button = self.doable.first_button()
        if button is not None:
            button.setFocus()
            self.area.ensureWidgetVisible(button)

    def _show_people(self, who: tuple[object, ...], heading: str) -> None:
        self.doing.show_people(who, heading)

    def _show_warnings(self, view: TodayView) -> None:
        clear(self._warnings)
        newest = self.session.glance.newest_on
        if newest is not None and (self.session.today - newest).days > _OLD_AFTER_DAYS:
            words = self.tr("Orders end {0}. Import newer ones.").format(long_day(newest))
            body = self.tr("The figures below are as of that day.")
            self._warnings.addWidget(Note("warn", words, body))
        if newest is not None and newest > self.session.today:
            words = self.tr("The newest order is of {0}, a day to come").format(long_day(newest))
            body = self.tr(
                "Orders of days to come do not count yet. Is the clock of this computer right?"
            )
            self._warnings.addWidget(Note("warn", words, body))
        if view.unconverted_orders:
            words = self.tr(
                "%Ln order(s) are in a currency without a rate", "", view.unconverted_orders
            )
            body = self.tr("They count as orders; their money is left out. Set a rate in Settings.")
            self._warnings.addWidget(Note("info", words, body))

    # Going elsewhere

    def _choose(self) -> None:
        window = self.window()
        window.choose_files()  # type: ignore[attr-defined]

    def _go_import(self) -> None:
        self.page_wanted.emit(_IMPORT_PAGE)

    def _go_retention(self) -> None:
        self.page_wanted.emit(_RETENTION_PAGE)
