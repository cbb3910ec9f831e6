"""What new customers cost: the owner types the spend of a month, the rest is counted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shopretain.base.money import exponent, to_decimal
from shopretain.base.text import paragraph
from shopretain.services.acquisition import CostView, MonthCost
from shopretain.ui.charts.bar_chart import Bar, BarChart, Bars
from shopretain.ui.charts.base_chart import Numbers, round_steps
from shopretain.ui.charts.readout import Reading
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import money, month_name, short_month, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import column
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label

_CHARTED = 12  # months


class SpendDialog(ListDialog):
    """The last 24 months; above them what one new customer costs and when it is paid back."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for the months."""
        self._session = session
        self._currency = "EUR"
        self.answer = Label("", wrap=True)
        self.chart = BarChart()
        self.chart.setMinimumHeight(120)
        self.chart.setMaximumHeight(theme().px(200))
        columns = (
            Column(self.tr("Month"), lambda m: month_name(m.month), lambda m: m.month),
            Column(self.tr("You spent"), lambda m: self._money(m.spend),
                   lambda m: -1 if m.spend is None else m.spend, right=True),
            Column(self.tr("New customers"), lambda m: whole(m.new), lambda m: m.new, right=True),
            Column(self.tr("Each cost"), lambda m: self._money(m.each, exact=True),
                   lambda m: -1 if m.each is None else m.each, right=True),
            Column(self.tr("New ones bought"), lambda m: self._money(m.new_sales),
                   lambda m: m.new_sales, right=True),
            Column(self.tr("Returning bought"), lambda m: self._money(m.returning_sales),
                   lambda m: m.returning_sales, right=True),
        )  # fmt: skip
        super().__init__(
            self.tr("What new customers cost"),
            self.tr("Type what you spent on advertising, fairs and discounts for newcomers. New "
                    "customers are those who ordered for the first time in that month."),
            columns,
            parent,
            top=column(self.answer, self.chart),
            buttons=(
                Button(self.tr("&Type the amount…"), self._type, kind="primary",
                       icon_name="pencil"),
                Button(self.tr("&Copy for Excel"), self.copy_all, icon_name="copy"),
            ),
        )  # fmt: skip
        fit(self, 1000, 680)
        self.table.doubleClicked.connect(lambda _index: self._type())
        self.load()

    def load(self) -> None:
        """Ask for the months as they are now."""
        self._session.read("acquisition.costs", done=self.show_view)

    def _money(self, minor: int | None, *, exact: bool = False) -> str:
        return "—" if minor is None else money(minor, self._currency, exact=exact)

    def show_view(self, found: CostView) -> None:
        """Show the months and what they come to."""
        self._currency = found.currency
        self.show_rows(found.months)
        self._draw(found)
        if found.each is None and found.spend:
            words = self.tr("{0} spent; no new customer came in these months.").format(
                money(found.spend, found.currency)
            )
        elif found.each is None:
            words = self.tr("No month has an amount yet.")
        else:
            words = self.tr("%Ln new customer(s) for {0}: {1} each.", "", found.new).format(
                money(found.spend, found.currency), money(found.each, found.currency, exact=True)
            )
            words = paragraph((words, self._payback(found)))
        self.answer.setText(words)

    def _draw(self, found: CostView) -> None:
        """Draw sales of new and returning customers, the spend above each month that has one."""
        months = list(reversed(found.months[:_CHARTED]))
        unit = 10 ** exponent(found.currency)
        top = max((m.new_sales + m.returning_sales for m in months), default=0) / unit
        steps = round_steps(max(top, 1.0), 3)
        data = Bars(
            tuple(
                Bar(
                    ((max(m.returning_sales, 0) / unit, "chart1"),
                     (max(m.new_sales, 0) / unit, "chart2")),
                    label="" if m.spend is None else money(m.spend, found.currency),
                )
                for m in months
            ),
            tuple((step, money(int(step * unit), found.currency)) for step in steps),
            tuple((at, short_month(m.month)) for at, m in enumerate(months)),
            width=0.7,
            legend=(("chart2", self.tr("New"), ""), ("chart1", self.tr("Returning"), "")),
        )  # fmt: skip
        readings = [
            Reading(
                month_name(m.month),
                lines=(
                    (self.tr("Returning"), "", money(m.returning_sales, found.currency)),
                    (self.tr("New"), "", money(m.new_sales, found.currency)),
                    (self.tr("Spent on newcomers"), "",
                     "—" if m.spend is None else money(m.spend, found.currency)),
                ),
            )
            for m in months
        ]  # fmt: skip
        titles = (self.tr("Month"), self.tr("Returning"), self.tr("New"), self.tr("Spent"))
        numbers = Numbers(
            titles,
            tuple(
                (f"{m.month:%Y-%m}", str(m.returning_sales / unit), str(m.new_sales / unit),
                 "" if m.spend is None else str(m.spend / unit))
                for m in months
            ),
        )  # fmt: skip
        self.chart.set_bars(data, readings, numbers, self.tr("Sales, and above them the spend"))

    def _payback(self, found: CostView) -> str:
        if found.first_year is None:
            return self.tr("When that is paid back is seen after a year of orders.")
        spent = money(found.first_year, found.currency)
        if found.payback is None:
            words = self.tr("In their first 12 months they spend {0}; at {1} of 100 that stay with "
                            "you, this does not pay it back.")  # fmt: skip
            return words.format(spent, found.margin)
        if found.payback == 0:
            words = self.tr("Their first order pays it back, at {0} of 100 that stay with you.")
            return words.format(found.margin)
        words = self.tr("It is paid back after %Ln month(s), at {0} of 100 that stay with you; in "
                        "12 months they spend {1}.", "", found.payback)  # fmt: skip
        return words.format(found.margin, spent)

    def _type(self) -> None:
        months = self.picked()
        row: MonthCost | None = months[0] if months else self.table.rows.row(0)
        if row is None:
            return
        unit = money(0, self._currency).replace("0", "").strip()
        now = "" if row.spend is None else f"{to_decimal(row.spend, self._currency):f}"
        form = FormDialog(
            month_name(row.month), self.tr("Leave it empty where you do not know."),
            (FormField("amount", self.tr("Spent, {0}").format(unit), value=now),),
            self.tr("Keep"), self,
        )  # fmt: skip

        def kept(before: str) -> None:
            form.finish()
            self._session.can_undo(
                self.tr("what was spent"),
                lambda: self._session.write(
                    "acquisition.put_back", row.month, before,
                    done=self._session.bus.changed.emit,
                ),
            )  # fmt: skip
            self.load()

        form.answered.connect(
            lambda values: self._session.write(
                "acquisition.set_spend", row.month, values["amount"], done=kept, failed=form.say
            )
        )
        form.open()
