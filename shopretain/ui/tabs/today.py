"""The first page: Welcome without orders, else the figures worth a look today."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.services.question_rows import ForecastViews
from shopretain.services.rows import TodayView
from shopretain.ui.format import long_day, money, week_day, whole
from shopretain.ui.questions.words import refusal
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.tabs.welcome import Welcome
from shopretain.ui.theme import theme
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, row
from shopretain.ui.widgets.help_button import HelpText
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.note import Note
from shopretain.ui.widgets.retention_words import (
    change,
    direction,
    finding,
    help_paragraphs,
    of_hundred,
)
from shopretain.ui.widgets.tile import Tile

_IMPORT_PAGE, _RETENTION_PAGE = 1, 2
_OLD_AFTER_DAYS, _FEW_CUSTOMERS = 30, 30


class TodayTab(BaseTab):
    """Opens with the answer; says so when the orders are old or few."""

    page_wanted = Signal(int)
    sample_wanted = Signal()

    def __init__(self, session: Session) -> None:
        """Put the page together; figures come with `load`."""
        super().__init__(session)
        self.view: TodayView | None = None
        self.forecasts: ForecastViews | None = None
        self._asked = 0
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
        layout.addLayout(self._tiles())
        layout.addWidget(Beside((self._answer(), 7), (self._next(), 4)), 1)
        self.import_button = Button(
            self.tr("Import &new orders"), self._go_import, icon_name="file-input"
        )
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

            self.session.read("dashboard.today_view", as_of, done=self.show_view)
            self.session.read("questions.forecast_views", as_of, done=show_forecasts)

    def first_focus(self) -> QWidget:
        """Give the one button of Welcome, else the title."""
        return self.title if self.welcome.isHidden() else self.welcome.box.button

    def set_over(self, over: bool) -> None:
        """Show that a file hovers over the window."""
        self.welcome.box.set_over(over)

    # Building

    def _tiles(self) -> QGridLayout:
        self.came_back = Tile(self.tr("Customers who came back"), self._help_came_back)
        self.returning = Tile(self.tr("Sales from returning customers"), self._help_returning)
        self.worth = Tile(self.tr("What a customer is worth"), self._help_worth)
        self.next_orders = Tile(self.tr("Orders to expect"), self._help_next)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._place_tiles()
        theme().changed.connect(self._place_tiles)
        return self._grid

    def _place_tiles(self) -> None:
        """Four in a row, two when the letters are large."""
        across = 4 if theme().text_percent <= 120 else 2
        for index, tile in enumerate(
            (self.came_back, self.returning, self.worth, self.next_orders)
        ):
            self._grid.addWidget(tile, index // across, index % across)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def _answer(self) -> Card:
        card = Card(margin=20, spacing=4)
        self.answer = Label("", "card", wrap=True)
        self.answer_change = Label("", "second", wrap=True)
        card.column.addWidget(self.answer)
        card.column.addWidget(self.answer_change)
        card.column.addSpacing(8)
        self._chart_place = QVBoxLayout()
        card.column.addLayout(self._chart_place, 1)
        self.chart: QWidget | None = None
        card.column.addWidget(
            row(Button(self.tr("See how this is &worked out"), self._go_retention, kind="link"), 1)
        )
        return card

    def _next(self) -> Card:
        self.next_card = Card(margin=20, spacing=8)
        self.next_title = Label("", "card", wrap=True)
        self.next_words = Label("", "second", wrap=True)
        self.next_button = Button("", self._go_next, kind="primary")
        self.next_card.column.addWidget(self.next_title)
        self.next_card.column.addWidget(self.next_words)
        self.next_card.column.addSpacing(4)
        self.next_card.column.addWidget(row(self.next_button, 1))
        self.next_card.column.addStretch(1)
        return self.next_card

    # Showing

    def _show_right_page(self) -> None:
        has_orders = self.session.glance.newest_on is not None
        self.welcome.setVisible(not has_orders)
        self.figures.setVisible(has_orders)
        self.head.setVisible(has_orders)
        self.body.setContentsMargins(*((24, 0, 24, 24) if has_orders else (0, 0, 0, 0)))
        self.set_head(self.tr("Today"), week_day(self.session.today))

    def show_view(self, view: TodayView) -> None:
        """Put the figures on the page."""
        self.view = view
        self._show_right_page()
        self._show_warnings(view)
        self._show_tiles(view)
        retention = view.retention
        self.answer.setText(finding(retention))
        self.answer_change.setText(self._change_line(view))
        self._show_next(view)
        # In a turn of its own: making the first chart takes as long as all the rest.
        QTimer.singleShot(0, self, lambda: self._show_chart(view))

    def _change_line(self, view: TodayView) -> str:
        retention = view.retention
        if retention.shortened and retention.headline is not None:
            return self.tr("You have {0} months of orders, so this looks back {1} months").format(
                retention.months_of_data, retention.window_months
            )
        since = change(retention)
        return since[:1].upper() + since[1:] if since else ""

    def _show_warnings(self, view: TodayView) -> None:
        clear(self._warnings)
        newest = self.session.glance.newest_on
        if newest is not None and (self.session.today - newest).days > _OLD_AFTER_DAYS:
            words = self.tr("Orders end {0}. Import newer ones.").format(long_day(newest))
            body = self.tr("The figures below are as of that day.")
            self._warnings.addWidget(Note("warn", words, body))
        if view.unconverted_orders:
            words = self.tr(
                "%Ln order(s) are in a currency without a rate", "", view.unconverted_orders
            )
            body = self.tr("They count as orders; their money is left out. Set a rate in Settings.")
            self._warnings.addWidget(Note("info", words, body))

    def _show_tiles(self, view: TodayView) -> None:
        retention, currency = view.retention, view.retention.currency
        few = view.customers < _FEW_CUSTOMERS
        point = retention.headline
        if point is None or point.crr is None:
            self.came_back.show_figure("–", "", finding(retention), quiet=True)
        else:
            unsure = self.tr("Too few to be sure yet") if few or point.few else ""
            line = unsure or change(retention) or self.tr("the first such figure")
            self.came_back.show_figure(
                whole(of_hundred(point)),
                self.tr("of 100"),
                line,
                direction=0 if unsure else direction(retention),
                quiet=bool(unsure),
            )
        sign = money(0, currency).replace("0", "{0}")
        if view.with_customer_minor > 0:
            share = int(100 * view.returning_minor / view.with_customer_minor + 0.5)
            self.returning.show_figure(
                sign.format(share),
                self.tr("of every {0}").format(sign.format(100)),
                self.tr("{0} of {1} in 12 months").format(
                    money(view.returning_minor, currency), money(view.with_customer_minor, currency)
                ),
            )
        else:
            self.returning.show_figure(
                "–", "", self.tr("No sales in the last 12 months"), quiet=True
            )
        mean = "–" if view.spent_mean_minor is None else money(view.spent_mean_minor, currency)
        if self.forecasts is None:
            self.worth.show_figure(mean, "", self.tr("so far"), quiet=few)
            self.next_orders.show_figure("–", "", self.tr("being worked out"), quiet=True)

    def show_forecasts(self, view: ForecastViews) -> None:
        """Put what is to be expected on its tiles."""
        self.forecasts = view
        worth, orders = view.worth, view.next
        few = worth.customers < _FEW_CUSTOMERS
        line = self.tr("so far") if worth.refused else self.tr("so far, plus the next 12 months")
        self.worth.show_figure(money(worth.mean, worth.currency), "", line, quiet=few)
        if orders.four_weeks is None:
            self.next_orders.show_figure(
                "–", "", refusal(orders.refused, orders.customers), quiet=True
            )
            return
        likely, low, high = (whole(round(part)) for part in orders.four_weeks)
        self.next_orders.show_figure(
            likely,
            self.tr("in 4 weeks"),
            self.tr("about {0}, likely {1} to {2}").format(
                money(orders.four_weeks_value, worth.currency), low, high
            ),
        )

    def _show_chart(self, view: TodayView) -> None:
        # pyqtgraph is heavy; it is not to be imported before the first paint.
        from shopretain.ui.charts.retention_chart import RetentionChart  # noqa: PLC0415

        if not isinstance(self.chart, RetentionChart):
            self.chart = RetentionChart(small=True)
            self._chart_place.addWidget(self.chart)
        self.chart.set_points(view.retention.points[-13:], finding(view.retention))

    def _show_next(self, view: TodayView) -> None:
        if self.session.just_imported:
            self.next_title.setText(self.tr("Your orders are in"))
            self.next_words.setText(
                self.tr(
                    "Look at how the number came about, month by month. "
                    "Bring a new file each month, and it keeps itself up to date."
                )
            )
            self.next_button.setText(self.tr("See &month by month"))
            return
        self.next_title.setText(self.tr("All quiet"))
        point = view.retention.headline
        lost = point.L if point is not None else 0
        self.next_words.setText(
            self.tr(
                "{0} customers of a year ago have not bought again. Import newer orders "
                "to see who has come back since."
            ).format(whole(lost))
            if lost
            else self.tr("Import newer orders to see who has come back since.")
        )
        self.next_button.setText(self.tr("&Bring newer orders"))

    # Help

    def _help_came_back(self) -> HelpText:
        view = self.view
        point = view.retention.headline if view else None
        if view is None or point is None:
            words = finding(view.retention) if view else ""
            return HelpText(self.tr("Customers who came back"), (words,))
        return HelpText(
            finding(view.retention),
            help_paragraphs(point),
            self.tr("See how it is worked out"),
            self._go_retention,
        )

    def _help_returning(self) -> HelpText:
        return HelpText(
            self.tr("Sales from returning customers"),
            (
                self.tr(
                    "Of the money that known customers spent in the last 12 complete months, the "
                    "part that came in months after the month of their first order."
                ),
                self.tr("To raise it: suggest a second product to new customers."),
            ),
        )

    def _help_worth(self) -> HelpText:
        view = self.forecasts
        words = [
            self.tr(
                "What a customer paid so far, less refunds, and what they will likely pay in the "
                "next 12 months, on average."
            )
        ]
        if view is not None:
            worth = view.worth
            spent, more = (
                money(part, worth.currency) for part in (worth.spent_mean, worth.expected_mean)
            )
            words.append(
                refusal(worth.refused, worth.customers)
                or f"{spent} + {more} = {money(worth.mean, worth.currency)}"
            )
        return HelpText(self.tr("What a customer is worth"), tuple(words))

    def _help_next(self) -> HelpText:
        words = self.tr(
            "From how often and how lately each customer bought, we work out how likely they still "
            "buy and how often. New customers are not in it."
        )
        return HelpText(self.tr("Orders to expect"), (words,))

    # Going elsewhere

    def _choose(self) -> None:
        window = self.window()
        window.choose_files()  # type: ignore[attr-defined]

    def _go_import(self) -> None:
        self.page_wanted.emit(_IMPORT_PAGE)

    def _go_retention(self) -> None:
        self.page_wanted.emit(_RETENTION_PAGE)

    def _go_next(self) -> None:
        if self.session.just_imported:
            self._go_retention()
        else:
            self._choose()
