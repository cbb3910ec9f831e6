"""What the articles say beside what the shop's own orders say; nothing is computed with claims."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from shopretain.base.text import sentence
from shopretain.services.question_rows import ArticlesView, RungRow, Share
from shopretain.ui.format import decimal, long_day, money, percent, whole
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, column, row
from shopretain.ui.widgets.fit import fit, scrolling
from shopretain.ui.widgets.label import Label

_MOST_POINTS = 20


class ArticlesDialog(QDialog):
    """Claims at the left, the shop's own figures with their counts at the right."""

    def __init__(self, view: ArticlesView, parent: QWidget) -> None:
        """Show them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The articles say, your shop says"))
        fit(self, 860, 640)
        self.view = view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), "title"))
        words = self.tr(
            "Claims are only claims: your figures never depend on them. Yours are as of {0}."
        ).format(long_day(view.as_of))
        layout.addWidget(Label(words, "subtitle", wrap=True))
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(8)
        for claim, article, own in self._claims():
            rows.addWidget(self._card(claim, article, own))
        rows.addWidget(self._what_if())
        for claim, article in self._claims_only():
            own = (self.tr("A claim only; your orders do not tell."),)
            rows.addWidget(self._card(claim, article, own))
        rows.addStretch(1)
        area = scrolling(rows)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys move it: nothing else does
        layout.addWidget(area, 1)
        layout.addWidget(row(1, Button(self.tr("Clo&se"), self.close, kind="primary")))

    def _card(self, claim: str, article: str, own: Sequence[str]) -> Card:
        card = Card(margin=16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        left = column(Label(claim, wrap=True), Label(article, "caption", wrap=True))
        first, *more = own
        right = column(
            Label(first, "strong", wrap=True), *(Label(line, "second", wrap=True) for line in more)
        )
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(left, 0, 0, top)
        grid.addWidget(right, 0, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.column.addLayout(grid)
        return card

    def _claims(self) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
        view = self.view
        finnish, polish, ukrainian, greek = self._articles()
        share = self.tr("Your sales of the last 12 months: {0} of {1}").format(
            money(view.returning, view.currency), money(view.known, view.currency)
        )
        own_share = (
            self.tr("{0} of your sales").format(percent(100 * view.returning / view.known))
            if view.known
            else self.tr("No sales in the last 12 months")
        )
        return (
            (
                self.tr(
                    "Regular customers bring up to 65% of the sales, and can raise them by 40%."
                ),
                f"{finnish}; {ukrainian}; {greek}",
                (own_share, share),
            ),
            (
                self.tr(
                    "A new customer buys with a chance of 5 to 20%, an old one with 60 to 70%."
                ),
                ukrainian,
                self._ladder(),
            ),
            (
                self.tr("Kept happy through a refund, 92% buy again."),
                polish,
                (
                    self._share(view.after_refund, self.tr("bought again after a refund")),
                    self._share(view.after_others, self.tr("bought again after any other")),
                    self.tr("Not back yet after a refund: {0}; the group “{1}” has them").format(
                        whole(view.refunded_last), sentence("starter.refunded_last")
                    ),
                ),
            ),
            (
                self.tr("Loyal customers are worth up to 10 times their first purchase."),
                greek,
                self._multiple(),
            ),
            (
                self.tr("Keeping a customer costs 5 times less than finding one."),
                ukrainian,
                self._costs(),
            ),
            (
                self.tr(
                    "Finding one costs 6 times as much; 82% of companies think keeping is cheaper."
                ),
                greek,
                self._costs(),
            ),
        )

    def _costs(self) -> tuple[str, ...]:
        view = self.view
        found = (
            self.tr("A new customer cost you {0}").format(
                money(view.newcomer_cost, view.currency, exact=True)
            )
            if view.newcomer_cost is not None
            else self.tr("Type what you spend on newcomers: Retention, Cost of newcomers")
        )
        back = (
            self.tr("One who came back cost you {0}").format(
                money(view.back_cost, view.currency, exact=True)
            )
            if view.back_cost is not None
            else self.tr("Note what letters and ads cost: Emails, Answers, Campaigns")
        )
        return found, back

    def _ladder(self) -> tuple[str, ...]:
        lines = [self._rung(rung) for rung in self.view.ladder if rung.share.of]
        immature = self.view.ladder[0].immature if self.view.ladder else 0
        left_out = self.tr("Left out: {0} whose first order is not 12 months old.")
        return (
            (*lines, left_out.format(whole(immature)))
            if lines
            else (self.tr("Too early to tell: nobody's first order is 12 months old."),)
        )

    def _rung(self, rung: RungRow) -> str:
        words = self.tr(
            "Of {0} with {1} orders, {2} placed the next within 12 months: {3} ({4} to {5})"
        )
        if rung.n == 1:
            words = self.tr(
                "Of {0} with their first order, {2} placed the next within 12 months: "
                "{3} ({4} to {5})"
            )
        share = rung.share
        low, high = share.interval or (0, 0)
        return words.format(
            whole(share.of),
            rung.n,
            whole(share.hits),
            percent(share.percent or 0, 0),
            percent(low, 0),
            percent(high, 0),
        )

    def _share(self, share: Share, words: str) -> str:
        if share.percent is None:
            return self.tr("Too early to tell who {0}").format(words)
        low, high = share.interval or (0, 0)
        return self.tr("{0} of {1} {2} within 12 months: {3} ({4} to {5})").format(
            whole(share.hits),
            whole(share.of),
            words,
            percent(share.percent, 0),
            percent(low, 0),
            percent(high, 0),
        )

    def _multiple(self) -> tuple[str, ...]:
        view = self.view
        if view.multiple is None or view.multiple_top is None:
            return (self.tr("Too early to tell: nobody's first order is 24 months old."),)
        return (
            self.tr("In 24 months, {0} times for the customer in the middle").format(
                decimal(view.multiple)
            ),
            self.tr("1 in 10 reaches {0} times; counted on {1} customers").format(
                decimal(view.multiple_top), whole(view.multiple_of)
            ),
        )

    def _what_if(self) -> Card:
        card = Card(margin=16)
        card.column.addWidget(
            Label(self.tr("Keeping 5% more customers can double the sales."), wrap=True)
        )
        card.column.addWidget(Label(self._articles()[3], "caption"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _MOST_POINTS)
        self.slider.setAccessibleName(self.tr("How many more of 100 come back"))
        self.more = Label("", "strong", wrap=True)
        card.column.addWidget(row(Label(self.tr("How many more of 100 come back")), self.slider))
        card.column.addWidget(self.more)
        self.slider.setEnabled(bool(self.view.kept_spent))
        how = self.tr(
            "Each of them is taken to spend {0}, what a customer who came back spent on average in "
            "the last 12 months; you have {1} customers now."
        ).format(money(self.view.kept_spent, self.view.currency), whole(self.view.customers_now))
        if self.view.kept_spent:
            card.column.addWidget(Label(how, "second", wrap=True))
        self.slider.valueChanged.connect(self._show_more)
        self.slider.setValue(5)
        return card

    def _show_more(self, points: int) -> None:
        view = self.view
        if not view.kept_spent:
            self.more.setText(self.tr("Too early to tell: nobody has come back within a year yet"))
            return
        more = round(view.customers_now * points / 100 * view.kept_spent)
        if view.expected is None:
            self.more.setText(
                self.tr("With {0} more of 100: {1} more in the next 12 months").format(
                    points, money(more, view.currency)
                )
            )
            return
        self.more.setText(
            self.tr(
                "With {0} more of 100, the customers you have bring {1} in the next 12 months "
                "instead of {2} (between {3} and {4}); new customers come on top"
            ).format(
                points,
                money(view.expected + more, view.currency),
                money(view.expected, view.currency),
                *(money(part, view.currency) for part in view.expected_range),
            )
        )

    def _articles(self) -> tuple[str, str, str, str]:
        return (
            self.tr("Ecwid’s article, in Finnish"),
            self.tr("Instamojo’s article, in Polish"),
            self.tr("Elbuz’s article, in Ukrainian"),
            self.tr("Shoprocket’s article, in Greek"),
        )

    def _claims_only(self) -> tuple[tuple[str, str], ...]:
        finnish, _, ukrainian, greek = self._articles()
        return (
            (
                self.tr("53% of the youngest and 49% of those around thirty get too many emails."),
                finnish,
            ),
            (self.tr("Customers pay up to 16% more for a good experience."), finnish),
            (
                self.tr("80 to 90% of web shops fail in a few years, most for want of regulars."),
                greek,
            ),
            (self.tr("With chat robots 30% more stayed and 50% more bought."), ukrainian),
            (
                self.tr(
                    "One programme: 30% more satisfied, 25% fewer lost in a year, 40% more "
                    "repeat purchases."
                ),
                ukrainian,
            ),
            (
                self.tr("The crisis moved attention from finding customers to keeping them."),
                finnish,
            ),
            (self.tr("Good service is the pledge of trust."), ukrainian),
        )
