"""How the shop serves: days until orders leave, ways to pay and to deliver, how soon it answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from shopretain.services.serving import Method, MonthReply, ServingView, Share, Shipping, spans
from shopretain.ui.charts.bar_chart import Bar, BarChart, Bars
from shopretain.ui.charts.base_chart import Numbers, round_steps
from shopretain.ui.charts.readout import Reading
from shopretain.ui.format import long_day, month_name, percent, short_month, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.questions.words import range_words, share_words
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.fit import fit, scrolling
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table


class ServingDialog(QDialog):
    """A tab for each: shipping, payment, delivery, answers."""

    def __init__(self, view: ServingView, parent: QWidget) -> None:
        """Show them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Service and delivery"))
        fit(self, 900, 600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), "title"))
        words = self.tr(
            "As of {0}. “Bought again” counts purchases that are 12 months old, and who of their "
            "buyers bought again within these 12 months."
        ).format(long_day(view.as_of))
        layout.addWidget(Label(words, "subtitle", wrap=True))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._shipping(view.shipping), self.tr("Until it leaves"))
        self.payments = self._methods(view.payments, self.tr("Ways to pay"))
        self.deliveries = self._methods(view.deliveries, self.tr("Ways to deliver"))
        self.tabs.addTab(self.payments, self.tr("Ways to pay"))
        self.tabs.addTab(self.deliveries, self.tr("Ways to deliver"))
        self.tabs.addTab(self._replies(view.replies), self.tr("Answers"))
        layout.addWidget(self.tabs, 1)
        layout.addWidget(row(1, Button(self.tr("Clo&se"), self.close, kind="primary")))

    def _page(self, *parts: QWidget) -> QWidget:
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        for part in parts:
            layout.addWidget(part, int(not isinstance(part, Label)))
        return scrolling(layout)

    # Shipping

    def _shipping(self, found: Shipping | None) -> QWidget:
        if found is None:
            nothing = self.tr("Your files do not say when orders left")
            why = self.tr(
                "Shopify, WooCommerce and others have a column for it: the fulfilled or completed "
                "date. Export orders with it, and the days stand here."
            )
            return EmptyState("package", nothing, why)
        finding = (
            self.tr("Half of your orders leave within %Ln day(s).", "", round(found.median))
            if round(found.median)
            else self.tr("Half of your orders leave on the same day.")
        )
        lines = [
            self._followed(found.on_time, self.tr("Left within %Ln day(s)", "", found.limit)),
            self._late(found),
        ]
        chart = BarChart()
        names = [self._span(low, high) for low, high in spans(found.limit)]
        readings = [
            Reading(name, self.tr("%Ln order(s)", "", count))
            for name, count in zip(names, found.counts, strict=True)
        ]
        numbers = Numbers(
            (self.tr("Days"), self.tr("Orders")),
            tuple((n, str(count)) for n, count in zip(names, found.counts, strict=True)),
        )
        steps = round_steps(max(found.counts), 4)
        data = Bars(
            tuple(
                Bar(((float(count), "chart1" if low <= found.limit else "chart2"),))
                for count, (low, _) in zip(found.counts, spans(found.limit), strict=True)
            ),
            tuple((step, whole(int(step))) for step in steps),
            tuple(enumerate(names)),
            self.tr("Days from order to parcel"),
            width=0.7,
        )
        chart.set_bars(data, readings, numbers, finding)
        self.shipping_chart = chart
        self.shipping_words = [Label(finding, "strong", wrap=True)]
        self.shipping_words += [Label(line, wrap=True) for line in lines]
        hint = self.tr(
            "How many days are late is said by the play “An order is late” under Emails."
        )
        return self._page(*self.shipping_words, chart, Label(hint, "caption", wrap=True))

    def _span(self, low: int, high: int | None) -> str:
        if high is None:
            return self.tr("{0} or more").format(whole(low))
        if high == low + 1:
            return whole(low)
        return self.tr("{0} to {1}").format(whole(low), whole(high - 1))

    def _late(self, found: Shipping) -> str:
        is_any = any(
            count and low > found.limit
            for count, (low, _) in zip(found.counts, spans(found.limit), strict=True)
        )
        words = self.tr("Left later")
        return self._followed(found.late, words) if is_any else self.tr("{0}: none").format(words)

    def _followed(self, share: Share, words: str) -> str:
        interval = share.interval
        if share.percent is None or interval is None:
            return self.tr("{0}: none of them is 12 months old yet.").format(words)
        return self.tr("{0}: {1} of {2} bought again, {3} ({4}).").format(
            words, whole(share.hits), whole(share.of), percent(share.percent, 0),
            range_words(interval),
        )  # fmt: skip

    # Ways

    def _methods(self, found: Sequence[Method], title: str) -> QWidget:
        if not any(way.name for way in found):
            nothing = self.tr("Your files do not say it")
            why = self.tr("Export orders with the column for it, and its figures stand here.")
            return EmptyState("package", nothing, why)
        table = Table(
            (
                Column(title, lambda w: w.name or self.tr("not told")),
                Column(self.tr("Orders"), lambda w: whole(w.orders), lambda w: w.orders,
                       right=True),
                Column(self.tr("Bought again"), lambda w: share_words(w.again),
                       lambda w: -1.0 if w.again.percent is None else w.again.percent),
                Column(self.tr("Likely between"), lambda w: range_words(w.again.interval)),
            ),
            title,
        )  # fmt: skip
        table.wide = 0
        table.set_rows(found)
        return table

    # Answers

    def _replies(self, months: Sequence[MonthReply]) -> QWidget:
        known = [month for month in months if month.hours is not None]
        if not known:
            nothing = self.tr("No case was answered in the last 12 months")
            why = self.tr("Note under Emails, Answers, who waits; the clock runs by itself.")
            return EmptyState("clock", nothing, why)
        newest = known[-1]
        finding = self.tr("In {0}, half had a first answer within {1}.").format(
            month_name(newest.month), self._hours(newest.hours or 0.0)
        )
        top = max(month.hours or 0.0 for month in months)
        steps = round_steps(max(top, 1.0), 4)
        data = Bars(
            tuple(Bar(((month.hours or 0.0, "chart1"),)) for month in months),
            tuple((step, whole(int(step))) for step in steps),
            tuple((at, short_month(month.month)) for at, month in enumerate(months)),
            self.tr("Hours until the first answer"),
            width=0.7,
        )
        readings = [
            Reading(
                month_name(month.month),
                "" if month.hours is None else self._hours(month.hours),
                foot=self.tr("%Ln case(s)", "", month.cases),
            )
            for month in months
        ]
        titles = (self.tr("Month"), self.tr("Cases"), self.tr("Hours"))
        numbers = Numbers(
            titles,
            tuple(
                (f"{m.month:%Y-%m}", str(m.cases), "" if m.hours is None else f"{m.hours:.1f}")
                for m in months
            ),
        )
        chart = BarChart()
        chart.set_bars(data, readings, numbers, finding)
        self.replies_chart = chart
        self.replies_words = Label(finding, "strong", wrap=True)
        return self._page(self.replies_words, chart)

    def _hours(self, hours: float) -> str:
        if hours < 1:
            return self.tr("an hour")
        return self.tr("%Ln hour(s)", "", round(hours))
