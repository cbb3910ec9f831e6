"""What is a customer worth: bars of customers by money."""

from __future__ import annotations

from shopretain.services.question_rows import BarRow, WorthView
from shopretain.ui.charts.bar_chart import Bar, BarChart, Bars
from shopretain.ui.charts.base_chart import BaseChart, Numbers, round_steps
from shopretain.ui.charts.readout import Reading
from shopretain.ui.format import money, percent, whole
from shopretain.ui.questions.question_page import Answer, Deed, QuestionPage, Who
from shopretain.ui.questions.words import refusal
from shopretain.ui.widgets.choice import Choice

_FEW = 100  # customers, under which a tenth is a handful
_BASES = ("worth", "so_far", "24", "18", "12")


class WorthPage(QuestionPage):
    """Bars of customers by money."""

    icon_name = "coins"

    def name(self) -> str:
        """Give what the help explains."""
        return self.tr("What a customer is worth")

    def make_chart(self) -> BarChart:
        """Give the bars."""
        return BarChart()

    def make_choices(self) -> tuple[Choice, ...]:
        """Let the figure be chosen."""
        self.basis = self.choice(
            self.tr("Which figure"),
            self.tr("Worth to you"),
            self.tr("Spent so far"),
            self.tr("Spent in 24 months"),
            self.tr("Spent in 18 months"),
            self.tr("Spent in 12 months"),
        )
        return (self.basis,)

    @property
    def chosen(self) -> str:
        """The chosen figure."""
        return _BASES[self.basis.currentIndex()]

    def answer(self, view: WorthView) -> Answer:
        """Put the view into words."""
        mean, median = money(view.mean, view.currency), money(view.median, view.currency)
        if view.top_share is None:
            text = self.tr("No customer has spent anything in this time")
        else:
            text = self._finding(view, percent(view.top_share, 0))
        sums: tuple[str, ...] = ()
        if view.basis == "worth" and not view.refused:
            spent, expected = (
                money(amount, view.currency) for amount in (view.spent_mean, view.expected_mean)
            )
            sums = (f"{spent} + {expected} = {mean}",)
        return Answer(
            text,
            self.tr("How many customers are worth how much"),
            self.tr("{0} on average").format(mean),
            self._how(view),
            sums,
            self.tr(
                "Your top %Ln customer(s) should hear from you first: {0} or more each.",
                "",
                view.top_count,
            ).format(money(view.top_from, view.currency))
            if view.top_share is not None
            else "",
            Deed(
                self.tr("Sho&w the top %Ln customer(s)", "", view.top_count),
                ("top", view.basis),
                self._top(view),
            )
            if view.top_share is not None
            else None,
            self.tr("Average {0}, the customer in the middle {1}. {2}").format(
                mean,
                median,
                ""
                if view.fifth_share is None
                else self.tr("The top fifth brings {0}.").format(percent(view.fifth_share, 0)),
            ),
            (self._how(view), self._about(view)),
        )

    def _top(self, view: WorthView) -> str:
        return self.tr("Your top %Ln customer(s)", "", view.top_count)

    def _finding(self, view: WorthView, share: str) -> str:
        """Say what the top tenth holds; money that is only expected was not brought."""
        is_spent = view.basis != "worth" or bool(view.refused)
        if view.customers < _FEW:
            words = (
                self.tr(
                    "Your top %Ln of {0} customers brought {1} of the money", "", view.top_count
                )
                if is_spent
                else self.tr(
                    "Your top %Ln of {0} customers are {1} of the worth", "", view.top_count
                )
            )
            return words.format(whole(view.customers), share)
        if is_spent:
            return self.tr("1 in 10 customers brings {0} of the money").format(share)
        return self.tr("1 in 10 customers makes up {0} of what all are worth").format(share)

    def _how(self, view: WorthView) -> str:
        if view.basis != "worth":
            return self.tr(
                "What each customer paid, less refunds. Everybody who ever bought is counted, "
                "also those who paid nothing in this time."
            )
        if view.refused:
            return self.tr("What each customer paid so far, less refunds. {0}").format(
                refusal(view.refused, view.customers)
            )
        return self.tr(
            "What each customer paid so far, less refunds, and what they will likely pay in the "
            "next 12 months. On average:"
        )

    def _about(self, view: WorthView) -> str:
        if view.expected is None:
            return ""
        likely, low, high = (money(amount, view.currency) for amount in view.expected)
        return self.tr(
            "All together they will likely pay {0} in the next 12 months; in 8 of 10 such shops "
            "it lies between {1} and {2}. Money that comes later counts a little less."
        ).format(likely, low, high)

    def fill(self, chart: BaseChart, view: WorthView, finding: str) -> None:
        """Draw the bars, the top tenth in colour, the average marked."""
        if not isinstance(chart, BarChart):
            return
        if not view.bars or view.top_share is None:
            chart.show_readings((), Numbers((), ()), finding)
            return
        bars = view.bars
        width = bars[0].high or bars[-1].low or 1
        highest = max(bar.customers for bar in bars)
        every = 3 if len(bars) > 6 else 1
        across = [
            (i - 0.5, money(bar.low, view.currency) + ("+" if bar.high is None else ""))
            for i, bar in enumerate(bars)
            if i % every == 0 or bar.high is None
        ]
        has_top = any(bar.is_top for bar in bars)
        data = Bars(
            tuple(
                Bar(((float(bar.customers), "chart1" if bar.is_top else "chart5"),)) for bar in bars
            ),
            tuple((step, whole(int(step))) for step in round_steps(highest, 4)),
            tuple(across),
            self.basis.itemText(1) if view.refused else self.basis.currentText(),
            line=(
                min(view.mean / width, len(bars)) - 0.5,
                self.tr("Average {0}").format(money(view.mean, view.currency)),
            ),
            bracket=None
            if not has_top
            else (
                min(view.top_from / width, len(bars) - 1) - 0.5,
                len(bars) - 0.5,
                self._top(view),
            ),
        )
        readings = [
            Reading(
                self._range(view, bar),
                foot=self.tr("%Ln customer(s)", "", bar.customers),
            )
            for bar in bars
        ]
        chart.set_bars(data, readings, self._numbers(view), finding)

    def _range(self, view: WorthView, bar: BarRow) -> str:
        low = money(bar.low, view.currency)
        if bar.high is None:
            return self.tr("{0} or more").format(low)
        return self.tr("{0} to {1}").format(low, money(bar.high, view.currency))

    def _numbers(self, view: WorthView) -> Numbers:
        titles = (self.tr("At least"), self.tr("Less than"), self.tr("Customers"))
        rows = tuple(
            (
                money(bar.low, view.currency, exact=True),
                "" if bar.high is None else money(bar.high, view.currency, exact=True),
                str(bar.customers),
            )
            for bar in view.bars
        )
        return Numbers(titles, rows)

    def behind(self, view: WorthView, index: int) -> tuple[Who, str]:
        """Give who is in a bar."""
        bar = view.bars[index]
        return ("worth", view.basis, bar.low, bar.high), self._range(view, bar)
