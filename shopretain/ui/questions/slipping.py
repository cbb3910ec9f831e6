"""Who is slipping away: a map of how lately by how often."""

from __future__ import annotations

from itertools import pairwise

from shopretain.base.text import paragraph
from shopretain.services.question_rows import SlippingView
from shopretain.ui.charts.base_chart import BaseChart, Numbers
from shopretain.ui.charts.grid_chart import Box, Cell, Grid, GridChart
from shopretain.ui.charts.readout import Reading
from shopretain.ui.format import money, whole
from shopretain.ui.questions.question_page import Answer, Deed, QuestionPage, Who


class SlippingPage(QuestionPage):
    """The map of how lately by how often."""

    icon_name = "trending-down"

    def name(self) -> str:
        """Give what the help explains."""
        return self.tr("Slipping away")

    def make_chart(self) -> GridChart:
        """Give the map."""
        return GridChart()

    def answer(self, view: SlippingView) -> Answer:
        """Put the view into words."""
        stake = money(view.at_stake, view.currency)
        heading = self.tr("%Ln customer(s) are slipping away", "", view.slipping)
        return Answer(
            (heading if view.slipping else self.tr("Nobody is slipping away"))
            if view.customers
            else self.tr("Your orders name no customer"),
            self.tr("Everyone, by how often and how lately they ordered"),
            self.tr("%Ln customer(s)", "", view.slipping),
            self._how(view),
            (),
            self.tr(
                "These customers spent {0} in the last 12 months. Write to them, the ones who "
                "bought most often first."
            ).format(stake)
            if view.slipping
            else self.tr("All quiet: everybody who buys again and again is within their habit."),
            Deed(self.tr("See who is &slipping"), ("slipping",), heading)
            if view.slipping
            else None,
        )

    def _how(self, view: SlippingView) -> str:
        days = self.tr("%Ln day(s)", "", round(view.usual_gap))
        usual = (
            self.tr("The usual gap in your shop is {0}.")
            if view.gap_is_own
            else self.tr("Your shop has too few gaps to know its own, so we take {0}.")
        )
        return paragraph(
            (
                self.tr(
                    "Somebody slips away who bought at least twice and has been silent for over "
                    "one and a half times their own usual gap."
                ),
                usual.format(days),
                self.tr(
                    "The map shows everyone by the calendar, so its numbers differ from {0}."
                ).format(whole(view.slipping)),
            )
        )

    def fill(self, chart: BaseChart, view: SlippingView, finding: str) -> None:
        """Draw the map."""
        if not isinstance(chart, GridChart):
            return
        if not view.customers:
            chart.show_readings((), Numbers((), ()), finding)
            return
        most = max((n for line in view.cells for n in line), default=1) or 1
        cells = tuple(tuple(Cell(whole(n), (n / most) ** 0.5) for n in line) for line in view.cells)
        grid = Grid(
            cells,
            tuple(self._counts(view)),
            (),
            tuple(self._months(view)),
            self.tr("Orders"),
            "",
            self.tr("Months since the last order"),
            boxes=tuple(
                box
                for box in (
                    Box(0, 0, 1, 1, self.tr("Your best now")),
                    Box(0, 2, 1, 3, self.tr("Win these back first")),
                )
                if any(
                    view.cells[row][column]
                    for row in range(box.top, box.bottom + 1)
                    for column in range(box.left, box.right + 1)
                )
            ),
            columns_below=True,
        )
        readings = [
            Reading(
                self.tr("%Ln customer(s)", "", n),
                foot=self._words(view, row, column),
            )
            for row, line in enumerate(view.cells)
            for column, n in enumerate(line)
        ]
        chart.set_grid(grid, readings, self._numbers(view), finding)

    def _counts(self, view: SlippingView) -> list[str]:
        words = [self.tr("{0} or more").format(view.counts[0])]
        for above, least in pairwise(view.counts):
            most = above - 1
            words.append(str(least) if most == least else self.tr("{0} to {1}").format(least, most))
        return words

    def _months(self, view: SlippingView) -> list[str]:
        ends = view.months[1:]
        words = [self.tr("under {0}").format(ends[0])]
        words += [self.tr("{0} to {1}").format(a, b) for a, b in pairwise(ends)]
        return [*words, self.tr("over {0}").format(ends[-1])]

    def _words(self, view: SlippingView, row: int, column: int) -> str:
        return self.tr("Orders: {0}. Months since the last: {1}").format(
            self._counts(view)[row], self._months(view)[column]
        )

    def _numbers(self, view: SlippingView) -> Numbers:
        titles = (self.tr("Orders"), *self._months(view))
        rows = tuple(
            (words, *map(str, line))
            for words, line in zip(self._counts(view), view.cells, strict=True)
        )
        return Numbers(titles, rows)

    def behind(self, view: SlippingView, index: int) -> tuple[Who, str] | None:
        """Give who is in a square."""
        chart = self.chart
        assert isinstance(chart, GridChart)  # noqa: S101  made above
        row, column = chart.cell_of(index)
        return ("cell", row, column), self._words(view, row, column)
