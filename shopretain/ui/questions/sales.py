"""Where do sales come from: months by who bought."""

from __future__ import annotations

from shopretain.base.money import exponent
from shopretain.services.question_rows import MonthRow, SalesView
from shopretain.ui.charts.bar_chart import Bar, BarChart, Bars
from shopretain.ui.charts.base_chart import BaseChart, Numbers, round_steps
from shopretain.ui.charts.readout import Reading
from shopretain.ui.format import money, month_name, percent, short_month
from shopretain.ui.questions.question_page import IMPORT_PAGE, Answer, Deed, QuestionPage, Who

_FEWEST_MONTHS = 2


class SalesPage(QuestionPage):
    """Stacked bars: returning below new."""

    icon_name = "chart-column-stacked"

    def name(self) -> str:
        """Give what the help explains."""
        return self.tr("Sales by who bought")

    def make_chart(self) -> BarChart:
        """Give the bars."""
        return BarChart()

    def answer(self, view: SalesView) -> Answer:
        """Put the view into words."""
        known = view.new + view.returning
        if known <= 0 or view.complete_months < _FEWEST_MONTHS:
            return self._nothing(view)
        share = 100 * view.returning / known
        hundred = money(100 * _unit(view), view.currency)
        part = money(int(share + 0.5) * _unit(view), view.currency)
        new, returning, total = (
            money(amount, view.currency) for amount in (view.new, view.returning, known)
        )
        note = ""
        if view.without_customer:
            note = self.tr("Not in it: {0} of orders without email, phone or customer number.")
            note = note.format(money(view.without_customer, view.currency))
        return Answer(
            self.tr("{0} of every {1} comes from returning customers").format(part, hundred),
            self.tr("Sales each month, by who bought"),
            self.tr("{0} from returning customers").format(percent(share, 0)),
            self.tr(
                "A customer is new in the month of their first order and returning in every later "
                "one. In the last %Ln complete month(s), returning customers brought {0} and new "
                "ones {1}.",
                "",
                view.complete_months,
            ).format(returning, new),
            (f"{returning} ÷ {total} × 100 = {percent(share)}",),
            self.tr(
                "New customers cost the most to find. Thank them within a week, so that they "
                "stand among the returning ones next year."
            ),
            Deed(
                self.tr("See the &new customers"),
                ("new_lately",),
                self.tr("First bought in the last 60 days"),
            ),
            note,
        )

    def _nothing(self, view: SalesView) -> Answer:
        """Say why there is no answer."""
        if view.without_customer and view.new + view.returning <= 0:
            words = self.tr("Your orders name no customer")
            how = self.tr(
                "{0} of sales have no email, phone or customer number, so nobody can be told to "
                "return. Bring a file that has one."
            ).format(money(view.without_customer, view.currency))
        else:
            words = self.tr("Too early to tell where sales come from")
            how = self.tr("Two complete months of orders are needed.")
        deed = Deed(self.tr("Import &newer orders"), page=IMPORT_PAGE)
        return Answer(words, "", self.tr("Too early to tell"), how, advice=how, deed=deed)

    def fill(self, chart: BaseChart, view: SalesView, finding: str) -> None:
        """Draw the months, the one that still runs pale."""
        if not isinstance(chart, BarChart):
            return
        if view.complete_months < _FEWEST_MONTHS or view.new + view.returning <= 0:
            chart.show_readings((), Numbers((), ()), finding)
            return
        unit = _unit(view)
        heights = [_stack(month) for month in view.months]
        steps = round_steps(max(map(sum, heights)) / unit, 4)
        known = max(view.new + view.returning, 1)
        legend = [
            ("chart2", self.tr("New"), percent(100 * view.new / known, 0)),
            ("chart1", self.tr("Returning"), percent(100 * view.returning / known, 0)),
        ]
        tokens = ("chart1", "chart2", "chart5")
        if any(month.without_customer for month in view.months):
            legend.insert(0, ("chart5", self.tr("Without customer"), ""))
        data = Bars(
            tuple(
                Bar(
                    tuple((part / unit, token) for part, token in zip(parts, tokens, strict=True)),
                    is_pale=month.so_far,
                )
                for month, parts in zip(view.months, heights, strict=True)
            ),
            tuple((step, money(int(step * unit), view.currency)) for step in steps),
            tuple(self._ticks(view)),
            width=0.7,
            legend=tuple(legend),
        )
        readings = [self._reading(view, month) for month in view.months]
        chart.set_bars(data, readings, self._numbers(view), finding)

    def _ticks(self, view: SalesView) -> list[tuple[float, str]]:
        last = len(view.months) - 1
        so_far = self.tr("{0} so far")
        return [
            (i, (so_far if m.so_far else "{0}").format(short_month(m.month)))
            for i, m in enumerate(view.months)
            if (last - i) % 2 == 0
        ]

    def _reading(self, view: SalesView, month: MonthRow) -> Reading:
        known = month.new + month.returning
        lines = [
            (self.tr("Returning"), "", money(month.returning, view.currency)),
            (self.tr("New"), "", money(month.new, view.currency)),
        ]
        if month.without_customer:
            nobody = money(month.without_customer, view.currency)
            lines.append((self.tr("Without customer"), "", nobody))
        share = percent(100 * month.returning / known, 0) if known > 0 else ""
        foot = self.tr("{0} from returning customers").format(share) if share else ""
        total = money(known + month.without_customer, view.currency)
        return Reading(month_name(month.month), total, tuple(lines), foot)

    def _numbers(self, view: SalesView) -> Numbers:
        titles = (
            self.tr("Month"),
            self.tr("Returning"),
            self.tr("New"),
            self.tr("Without customer"),
        )
        rows = tuple(
            (
                f"{m.month:%Y-%m}",
                *(f"{part / _unit(view):.2f}" for part in (m.returning, m.new, m.without_customer)),
            )
            for m in view.months
        )
        return Numbers(titles, rows)

    def behind(self, view: SalesView, index: int) -> tuple[Who, str]:
        """Give who bought in a month."""
        month = view.months[index].month
        return ("bought", month), self.tr("Bought in {0}").format(month_name(month))


def _stack(month: MonthRow) -> tuple[int, int, int]:
    """Give the parts of a bar; refunds beyond a month's sales leave none."""
    return max(month.returning, 0), max(month.new, 0), max(month.without_customer, 0)


def _unit(view: SalesView) -> int:
    return int(10 ** exponent(view.currency))
