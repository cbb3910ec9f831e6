"""Do newer customers stay: seasons of first orders by months since."""

from __future__ import annotations

from shopretain.base.money import to_decimal
from shopretain.base.text import joined, paragraph
from shopretain.services.question_rows import SeasonRow, StayView
from shopretain.ui.charts.base_chart import BaseChart, Numbers
from shopretain.ui.charts.grid_chart import Cell, Grid, GridChart
from shopretain.ui.charts.readout import Reading
from shopretain.ui.format import locale, money, month_name, short_month, whole
from shopretain.ui.questions.question_page import Answer, Deed, QuestionPage, Who
from shopretain.ui.widgets.choice import Choice

_WHATS = ("returned", "active", "spent")
_FEW = 30  # customers, under which a share is no finding
_ROWS = 13  # the newest seasons; the table has all


class StayPage(QuestionPage):
    """The heat map of seasons."""

    icon_name = "grid-3x3"

    def name(self) -> str:
        """Give what the help explains."""
        return self.tr("Newer customers")

    def make_chart(self) -> GridChart:
        """Give the heat map."""
        return GridChart()

    def make_choices(self) -> tuple[Choice, ...]:
        """Let the length of a season and what its cells say be chosen."""
        self.length = self.choice(self.tr("Seasons"), self.tr("By season"), self.tr("By month"))
        self.what = self.choice(
            self.tr("What the squares say"),
            self.tr("Had come back by then"),
            self.tr("Bought in that month"),
            self.tr("Spent by then"),
        )
        return self.length, self.what

    @property
    def chosen(self) -> tuple[str, int]:
        """What the cells say, and the months of a season."""
        return _WHATS[self.what.currentIndex()], 1 if self.length.currentIndex() else 3

    def answer(self, view: StayView) -> Answer:
        """Put the view into words."""
        self.length.setEnabled(view.finest == 1 or view.months == 1)
        reason = self.tr("Months can be chosen when each has 30 new customers")
        self.length.setToolTip("" if self.length.isEnabled() else reason)
        under = {
            "returned": self.tr(
                "Of every 100 customers who first bought in a season, how many had come back "
                "within so many months"
            ),
            "active": self.tr(
                "Of every 100 customers who first bought in a season, how many bought in the "
                "first, second, third month after it"
            ),
            "spent": self.tr(
                "What a customer who first bought in a season had spent on average within so "
                "many months"
            ),
        }[view.what]
        new = self.tr("%Ln new customer(s)", "", view.new_customers)
        return Answer(
            self._finding(view),
            under,
            self._short(view),
            self._how(view),
            self._sums(view),
            self.tr(
                "The months right after a first order decide most. Thank your {0} of the last 60 "
                "days while they still remember you."
            ).format(new),
            Deed(
                self.tr("See the &new customers"),
                ("new_lately",),
                self.tr("First bought in the last 60 days"),
            ),
            help=(
                under + ".",
                self.tr(
                    "Each row is a season of first orders. Blank squares are too early to tell, "
                    "never zero."
                ),
                self.tr("Other tools call this a cohort analysis."),
            ),
        )

    def _finding(self, view: StayView) -> str:
        if view.shown is None:
            return self.tr("Too early to tell whether newer customers stay")
        months = view.steps[view.shown_step]
        if view.shown.size < _FEW:
            words = self.tr(
                "{0} of {1} new customers came back within %Ln month(s): too few to be sure",
                "",
                months,
            )
            return words.format(
                whole(view.shown.cells[view.shown_step] or 0), whole(view.shown.size)
            )
        if view.before is None or view.before.size < _FEW:
            words = self.tr(
                "{0} of every 100 new customers come back within %Ln month(s)", "", months
            )
            return words.format(_of_hundred(view.shown, view.shown_step))
        return {
            1: self.tr("Newer customers come back sooner than before"),
            0: self.tr("Newer customers come back about as often as a year before"),
            -1: self.tr("Newer customers come back less often than before"),
        }[view.trend]

    def _short(self, view: StayView) -> str:
        if view.shown is None:
            return self.tr("Too early to tell")
        months = view.steps[view.shown_step]
        if view.shown.size < _FEW:
            return self.tr("{0} of {1}, too few to be sure").format(
                whole(view.shown.cells[view.shown_step] or 0), whole(view.shown.size)
            )
        words = self.tr("{0} of 100 within %Ln month(s)", "", months)
        return words.format(_of_hundred(view.shown, view.shown_step))

    def _how(self, view: StayView) -> str:
        if view.shown is None:
            return self.tr("One month after the first orders, the first square can be filled.")
        cell = view.shown.cells[view.shown_step] or 0
        months = view.steps[view.shown_step]
        words = self.tr(
            "{0}: {1} of {2} customers had bought again within %Ln month(s).", "", months
        ).format(season_name(view.shown), whole(cell), whole(view.shown.size))
        if view.before is None:
            return words
        before = view.before.cells[view.shown_step] or 0
        return paragraph(
            (
                words,
                self.tr("A year before it was {0} of {1}.").format(
                    whole(before), whole(view.before.size)
                ),
                self.tr("The difference may be chance.") if view.trend == 0 else "",
            )
        ).strip()

    def _sums(self, view: StayView) -> tuple[str, ...]:
        if view.shown is None:
            return ()
        cell = view.shown.cells[view.shown_step] or 0
        rate = locale().toString(100 * cell / view.shown.size, "f", 1)
        return (f"{whole(cell)} ÷ {whole(view.shown.size)} × 100 = {rate}",)

    def fill(self, chart: BaseChart, view: StayView, finding: str) -> None:
        """Draw the seasons, newest last."""
        if not isinstance(chart, GridChart):
            return
        shown = view.seasons[-_ROWS:]
        values = [_values(view, season) for season in shown]
        most = max((v for line in values for v in line if v is not None), default=1) or 1
        cells = tuple(
            tuple(
                None
                if value is None
                else Cell(self._words(view, value), value / most, i == season.so_far)
                for i, value in enumerate(line)
            )
            for season, line in zip(shown, values, strict=True)
        )
        steps = tuple(str(step) for step in view.steps)
        grid = Grid(
            cells,
            tuple(map(season_name, shown)),
            tuple(whole(season.size) for season in shown),
            steps,
            self.tr("First bought"),
            self.tr("Customers"),
            self.tr("Months since the season")
            if view.what == "active"
            else self.tr("Months since the first order"),
            (
                self.tr("Less spent") if view.what == "spent" else self.tr("Fewer came back"),
                self.tr("More spent") if view.what == "spent" else self.tr("More came back"),
                self.tr("Blank: too early to tell"),
            ),
        )
        readings = [
            self._reading(view, season, i)
            for season, line in zip(shown, values, strict=True)
            for i, value in enumerate(line)
            if value is not None
        ]
        chart.set_grid(grid, readings, self._numbers(view), finding)

    def _words(self, view: StayView, value: float) -> str:
        return money(round(value), view.currency) if view.what == "spent" else whole(round(value))

    def _reading(self, view: StayView, season: SeasonRow, at: int) -> Reading:
        cell, months = season.cells[at] or 0, view.steps[at]
        if view.what == "spent":
            each = money(round(cell / season.size), view.currency, exact=True)
            foot = self.tr("{0} spent by each of {1} within %Ln month(s)", "", months).format(
                each, self.tr("%Ln customer(s)", "", season.size)
            )
            return Reading(season_name(season), each, foot=foot)
        people = self.tr("%Ln customer(s)", "", season.size)
        words = (
            self.tr("{0} of {1} came back within %Ln month(s)", "", months)
            if view.what == "returned"
            else self.tr("{0} of {1} bought in month {2}")
        )
        foot = words.format(whole(cell), people, months)
        before = next((s for s in view.seasons if _is_year_before(s, season)), None)
        if before is not None and before.cells[at] is not None:
            ago = self.tr("A year before: {0} of 100").format(_of_hundred(before, at))
            foot = joined(foot, ago)
        return Reading(
            season_name(season), self.tr("{0} of 100").format(_of_hundred(season, at)), foot=foot
        )

    def _numbers(self, view: StayView) -> Numbers:
        titles = (
            self.tr("First bought"),
            self.tr("Customers"),
            *(self.tr("Month {0}").format(step) for step in view.steps),
        )
        rows = tuple(
            (
                season_name(season),
                str(season.size),
                *("" if v is None else self._plain(view, v) for v in _values(view, season)),
            )
            for season in view.seasons
        )
        return Numbers(titles, rows)

    def _plain(self, view: StayView, value: float) -> str:
        if view.what == "spent":
            return str(to_decimal(round(value), view.currency))
        return f"{value:.1f}"

    def behind(self, view: StayView, index: int) -> tuple[Who, str]:
        """Give everybody of the season."""
        chart = self.chart
        assert isinstance(chart, GridChart)  # noqa: S101  made above
        season = view.seasons[-_ROWS:][chart.cell_of(index)[0]]
        who = ("season", season.start, season.end)
        return who, self.tr("First bought in {0}").format(season_name(season))


def season_name(season: SeasonRow) -> str:
    """Give November 2025, or the first and last month of a season."""
    if (season.start.year, season.start.month) == (season.end.year, season.end.month):
        return month_name(season.start)
    return f"{short_month(season.start)} – {short_month(season.end)} {season.end.year}"


def _values(view: StayView, season: SeasonRow) -> list[float | None]:
    times = 1 if view.what == "spent" else 100
    return [None if cell is None else times * cell / season.size for cell in season.cells]


def _of_hundred(season: SeasonRow, at: int) -> int:
    return int(100 * (season.cells[at] or 0) / season.size + 0.5)


def _is_year_before(one: SeasonRow, other: SeasonRow) -> bool:
    start = other.start
    return one.start == start.replace(year=start.year - 1)
