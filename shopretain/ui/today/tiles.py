"""The four tiles of Today: each with its help, and with the people behind it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from shopretain.base.dates import Period, last_complete_month_end
from shopretain.services.question_rows import ForecastViews, WorthView
from shopretain.services.rows import TodayView
from shopretain.ui.format import money, short_day, whole
from shopretain.ui.questions.words import refusal
from shopretain.ui.theme import theme
from shopretain.ui.widgets.help_button import HelpText
from shopretain.ui.widgets.retention_words import (
    change,
    direction,
    finding,
    help_paragraphs,
    of_hundred,
)
from shopretain.ui.widgets.tile import Tile

FEW_CUSTOMERS = 30
_YEAR = 12


class Tiles(QWidget):
    """Who came back, sales of those, what one is worth, orders to expect."""

    people_wanted = Signal(object, str)  # who, heading
    more_wanted = Signal()  # how it is worked out

    def __init__(self) -> None:
        """Show no figure yet."""
        super().__init__()
        self.view: TodayView | None = None
        self.forecasts: ForecastViews | None = None
        self.came_back = Tile(
            self.tr("Customers who came back"), self._help_came_back, self._people_came_back
        )
        self.returning = Tile(
            self.tr("Sales from returning customers"), self._help_returning, self._people_returning
        )
        self.worth = Tile(self.tr("What a customer is worth"), self._help_worth, self._people_worth)
        self.next_orders = Tile(self.tr("Orders to expect"), self._help_next, self._people_next)
        self._all = (self.came_back, self.returning, self.worth, self.next_orders)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._place_tiles()
        theme().changed.connect(self._place_tiles)

    def in_order(self) -> list[QWidget]:
        """Give what takes the focus, as one reads."""
        return [part for tile in self._all for part in (tile.help, tile.people)]

    def _place_tiles(self) -> None:
        """Four in a row, two when the letters are large."""
        across = 4 if theme().text_percent <= 120 else 2
        for index, tile in enumerate(self._all):
            self._grid.addWidget(tile, index // across, index % across)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < across else 0)

    # The people behind them

    def _people_came_back(self) -> None:
        point = None if self.view is None else self.view.retention.headline
        if point is not None:
            who = ("kept", point.start, point.end, point.window_months)
            self.people_wanted.emit(who, self.tr("Customers who came back"))

    def _people_returning(self) -> None:
        if self.view is not None:
            year = Period.months_ending(last_complete_month_end(self.view.retention.as_of), _YEAR)
            who = ("returning", year.start, year.end)
            self.people_wanted.emit(who, self.tr("Bought again in these 12 months"))

    def _people_worth(self) -> None:
        self.people_wanted.emit(("top", "worth"), self.tr("The top tenth by worth"))

    def _people_next(self) -> None:
        self.people_wanted.emit(("soon",), self.tr("Those who order next most likely"))

    # Showing

    def show_view(self, view: TodayView) -> None:
        """Put the figures on the tiles."""
        self.view = view
        retention, currency = view.retention, view.retention.currency
        few = view.customers < FEW_CUSTOMERS
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
        few = worth.customers < FEW_CUSTOMERS
        line = self.tr("so far") if worth.refused else self._worth_line(worth)
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

    def _worth_line(self, worth: WorthView) -> str:
        """Say between what the worth likely lies, with the next 12 months."""
        low, high = _worth_range(worth)
        return self.tr("with 12 months more: {0} to {1}").format(
            money(low, worth.currency), money(high, worth.currency)
        )

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
            self.more_wanted.emit,
        )

    def _help_returning(self) -> HelpText:
        return HelpText(
            self.tr("Sales from returning customers"),
            (
                self.tr(
                    "Of the money that known customers spent in the last 12 complete months, the "
                    "part that came in months after the month of their first order."
                ),
                *self._year_of_sales(),
                self.tr("To raise it: suggest a second product to new customers."),
            ),
        )

    def _year_of_sales(self) -> tuple[str, ...]:
        if self.view is None:
            return ()
        year = Period.months_ending(last_complete_month_end(self.view.retention.as_of), _YEAR)
        words = self.tr("Period: {0} to {1}, {2} customers in all.")
        return (
            words.format(short_day(year.start), short_day(year.end), whole(self.view.customers)),
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
            words.append(
                self.tr("As of {0}, of {1} customers.").format(
                    short_day(worth.as_of), whole(worth.customers)
                )
            )
        return HelpText(self.tr("What a customer is worth"), tuple(words))

    def _help_next(self) -> HelpText:
        words = self.tr(
            "From how often and how lately each customer bought, we work out how likely they still "
            "buy and how often. New customers are not in it."
        )
        more: tuple[str, ...] = ()
        if self.forecasts is not None:
            orders = self.forecasts.next
            told = self.tr("As of {0}, from {1} customers and {2} repeat purchases.")
            more = (
                told.format(
                    short_day(orders.as_of), whole(orders.customers), whole(orders.repeats)
                ),
            )
        return HelpText(self.tr("Orders to expect"), (words, *more))


def _worth_range(worth: WorthView) -> tuple[int, int]:
    if worth.expected is None or not worth.customers:
        return worth.mean, worth.mean
    _, low, high = worth.expected
    return (
        worth.spent_mean + round(low / worth.customers),
        worth.spent_mean + round(high / worth.customers),
    )
