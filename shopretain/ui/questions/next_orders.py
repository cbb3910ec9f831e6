"""Who will order next: the weeks to come with their likely range."""

from __future__ import annotations

from datetime import timedelta

from shopretain.base.text import listed, paragraph
from shopretain.services.question_rows import BacktestRow, NextView, WeekRow
from shopretain.ui.charts.bar_chart import Bar, BarChart, Bars
from shopretain.ui.charts.base_chart import BaseChart, Numbers, round_steps
from shopretain.ui.charts.readout import Reading
from shopretain.ui.format import day_and_month, long_day, whole
from shopretain.ui.questions.question_page import IMPORT_PAGE, Answer, Deed, QuestionPage, Who
from shopretain.ui.questions.words import refusal

_SURE_WEEKS = 4
_YEAR = 350  # days from which a test is called a year


class NextPage(QuestionPage):
    """Bars of the next weeks with their likely range."""

    icon_name = "calendar-days"
    _shown_anyway = False

    def name(self) -> str:
        """Give what the help explains."""
        return self.tr("Orders to come")

    def make_chart(self) -> BarChart:
        """Give the bars."""
        return BarChart()

    def answer(self, view: NextView) -> Answer:
        """Put the view into words."""
        if view.refused or view.four_weeks is None:
            return Answer(
                self.tr("Too early to tell who orders next"),
                "",
                self.tr("Too early to tell"),
                refusal(view.refused, view.customers),
                advice=self.tr("Import more orders; the more months, the surer the figure."),
                deed=Deed(self.tr("Import &newer orders"), page=IMPORT_PAGE),
            )
        if self._is_hidden(view):
            return self._hidden(view)
        likely, low, high = (whole(round(part)) for part in view.four_weeks)
        return Answer(
            self._finding(view, likely),
            self.tr(
                "Orders a week from the customers you have. Thin lines show the likely range; "
                "later weeks are less sure"
            ),
            self.tr("{0} orders in 4 weeks").format(likely),
            self._how(view),
            (),
            self.tr(
                "Likely between {0} and {1}. See who is expected, and greet them before they "
                "order elsewhere."
            ).format(low, high),
            Deed(self.tr("See &who"), ("soon",), self.tr("Most likely to order in 4 weeks")),
            self._note(view),
            (self._how(view), self._model(view)),
        )

    def _finding(self, view: NextView, likely: str) -> str:
        """Name the days where they are not the next ones."""
        if self.session.as_of is None and not self.is_old(view.as_of):
            return self.tr("Expect about {0} orders in the next 4 weeks").format(likely)
        first = view.weeks[0].start
        last = view.weeks[_SURE_WEEKS].start - timedelta(days=1)
        return self.tr("About {0} orders expected from {1} to {2}").format(
            likely, long_day(first), long_day(last)
        )

    def _is_hidden(self, view: NextView) -> bool:
        return view.backtest is not None and view.backtest.misled and not self._shown_anyway

    def _hidden(self, view: NextView) -> Answer:
        """Say that the shop's own past speaks against guessing."""
        test = view.backtest
        assert test is not None  # noqa: S101  else nothing is hidden
        words = self.tr(
            "{0} days ago this would have said {1} orders; {2} came. “The same as before” would "
            "have been nearer, with {3}. So we do not guess."
        ).format(
            test.days, whole(round(test.expected)), whole(test.observed), whole(test.last_time)
        )
        return Answer(
            self.tr("Your orders are hard to foresee"),
            "",
            self.tr("Hard to foresee"),
            words,
            advice=self.tr("With more months of orders this often gets better."),
            deed=Deed(self.tr("Show the &guess anyway"), ("anyway",)),
        )

    def do(self, deed: Deed) -> None:
        """Show the guess, or do as other questions do."""
        if deed.who == ("anyway",):
            self._shown_anyway = True
            self.show_view(self.view)
        else:
            super().do(deed)

    def _how(self, view: NextView) -> str:
        words = self.tr(
            "From how often and how lately each of your {0} customers bought, we work out how "
            "likely they still buy and how often. New customers are not in it."
        ).format(whole(view.customers))
        said = [words]
        if view.has_season:
            said.append(self.tr("Busy and quiet months follow your earlier years."))
        if view.backtest is not None:
            said.append(self._came_true(view.backtest))
        return paragraph(said)

    def _came_true(self, test: BacktestRow) -> str:
        if test.days >= _YEAR:
            words = self.tr("A year ago this would have said {0} orders for the year; {1} came.")
        else:
            words = self.tr("{2} days ago this would have said {0} orders until now; {1} came.")
        return words.format(whole(round(test.expected)), whole(test.observed), test.days)

    def _model(self, view: NextView) -> str:
        name = {"mbg_nbd": "MBG/NBD", "bg_nbd": "BG/NBD"}.get(view.model)
        if name is None:
            return self.tr(
                "No model fitted your shop, so this counts by hand: your repeat rate for everybody "
                "whose silence is not longer than 9 of 10 of your gaps."
            )
        words = self.tr("The model is called {0} in the literature.").format(name)
        if view.why in ("backtest", "likelihood"):
            return f"{words} " + self.tr("It suited your own last year better.")
        return words

    def _note(self, view: NextView) -> str:
        notes = []
        test = view.backtest
        if test is not None and test.misled:
            notes.append(
                self.tr(
                    "Take care: in your last year, “the same as before” would have been nearer "
                    "than this."
                )
            )
        elif test is not None and not test.low <= test.observed <= test.high:
            notes.append(self.tr("Take care: what came then lay outside of the likely range."))
        if view.rush:
            notes.append(
                self.tr(
                    "The last 8 weeks hold over 30 % of all your orders, so this may be too high."
                )
            )
        return paragraph(notes)

    def fill(self, chart: BaseChart, view: NextView, finding: str) -> None:
        """Draw the weeks: four filled, later ones hollow."""
        if not isinstance(chart, BarChart):
            return
        if not view.weeks or self._is_hidden(view):
            chart.set_bars(Bars((), ((0, "0"), (1, "1")), ()), (), Numbers((), ()), finding)
            return
        steps = round_steps(max(week.high for week in view.weeks))
        data = Bars(
            tuple(
                Bar(
                    ((week.expected, "chart1"),),
                    (week.low, week.high),
                    whole(round(week.expected)),
                    is_hollow=i >= _SURE_WEEKS,
                )
                for i, week in enumerate(view.weeks)
            ),
            tuple((step, whole(int(step))) for step in steps),
            tuple((i, day_and_month(week.start)) for i, week in enumerate(view.weeks)),
            self.tr("Week starting"),
            width=0.62,
        )
        readings = [self._reading(view, week) for week in view.weeks]
        chart.set_bars(data, readings, self._numbers(view), finding)

    def _reading(self, view: NextView, week: WeekRow) -> Reading:
        names = ""
        if view.names:
            names = self.tr("Most likely in 4 weeks: {0}").format(listed(view.names))
        return Reading(
            self.tr("Week of {0}").format(long_day(week.start)),
            "",
            (
                (self.tr("Likely"), "", whole(round(week.expected))),
                (self.tr("At least"), "", whole(round(week.low))),
                (self.tr("At most"), "", whole(round(week.high))),
            ),
            names,
        )

    def _numbers(self, view: NextView) -> Numbers:
        titles = (self.tr("Week"), self.tr("Likely"), self.tr("At least"), self.tr("At most"))
        rows = tuple(
            (
                week.start.isoformat(),
                *(f"{part:.1f}" for part in (week.expected, week.low, week.high)),
            )
            for week in view.weeks
        )
        return Numbers(titles, rows)

    def behind(self, view: NextView, index: int) -> tuple[Who, str]:  # noqa: ARG002
        """Give everybody, the likeliest first."""
        return ("soon",), self.tr("Most likely to order in 4 weeks")
