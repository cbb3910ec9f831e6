"""Do customers come back: the line of the retention rate."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from shopretain.base.text import paragraph
from shopretain.services.rows import RetentionPoint, RetentionView
from shopretain.ui.charts.base_chart import BaseChart
from shopretain.ui.charts.retention_chart import RetentionChart, sum_in_words
from shopretain.ui.format import month_name, percent, whole
from shopretain.ui.questions.question_page import IMPORT_PAGE, Answer, Deed, QuestionPage, Who
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.retention_words import finding, help_paragraphs, identity, short_answer

_AUTO, _WINDOWS = 0, (12, 3, 6, 24)
_LONG_WINDOW = 12  # months


class ComeBackPage(QuestionPage):
    """The line of the retention rate."""

    icon_name = "repeat"
    trade_chosen = Signal(str)
    _norm: tuple[str, float] | None = None

    def name(self) -> str:
        """Give what the help explains."""
        return self.tr("Customers who came back")

    def make_chart(self) -> RetentionChart:
        """Give the line chart."""
        return RetentionChart()

    def make_choices(self) -> tuple[Choice, ...]:
        """Let the look-back be chosen."""
        self.window_choice = self.choice(self.tr("Look back"))
        self._fill_windows(12)
        self.period_choice = self.choice(
            self.tr("Period"),
            self.tr("Usual period"),
            self.tr("Quarter by quarter"),
            self.tr("Month by month"),
        )
        self.trade_choice = Choice()
        self.trade_choice.setAccessibleName(self.tr("Compare with a trade"))
        self.trade_choice.addItems([self.tr("No comparison"), *self._trades().values()])
        self.trade_choice.activated.connect(self._choose_trade)
        return self.window_choice, self.period_choice, self.trade_choice

    def _trades(self) -> dict[str, str]:
        return {
            "consumer": self.tr("Consumer goods"),
            "beauty": self.tr("Beauty"),
            "clothing": self.tr("Clothing and shoes"),
            "home": self.tr("Home goods"),
        }

    def _choose_trade(self, index: int) -> None:
        self.trade_chosen.emit(("", *self._trades())[index])

    def set_norm(self, norm: tuple[str, float] | None) -> None:
        """Draw the norm of a trade, None for none."""
        self._norm = norm
        trades = list(self._trades())
        self.trade_choice.setCurrentIndex(trades.index(norm[0]) + 1 if norm else 0)

    @property
    def period_months(self) -> int | None:
        """The chosen period, None for the usual one."""
        return (None, 3, 1)[self.period_choice.currentIndex()]

    @property
    def window_months(self) -> int | None:
        """The chosen look-back, None for the usual one."""
        index = self.window_choice.currentIndex()
        return None if index == _AUTO else _WINDOWS[index]

    def _fill_windows(self, automatic: int) -> None:
        chosen = max(self.window_choice.currentIndex(), 0)
        self.window_choice.clear()
        for months in (automatic, *_WINDOWS[1:]):
            self.window_choice.addItem(self.tr("Look back %Ln month(s)", "", months))
        self.window_choice.setCurrentIndex(chosen)

    def answer(self, view: RetentionView) -> Answer:
        """Put the view into words."""
        if self.window_months is None:
            self._fill_windows(view.window_months)
        point = view.headline
        under = self.tr(
            "Of the customers you had at the start, how many bought again. "
            "Each point looks back %Ln month(s)",
            "",
            view.window_months,
        )
        if point is None:
            return Answer(
                finding(view),
                under,
                short_answer(view),
                finding(view),
                advice=self.tr("Import more orders; the more months, the surer the figure."),
                deed=Deed(self.tr("Import &newer orders"), page=IMPORT_PAGE),
            )
        formula = "(E \u2212 N \u2212 R) ÷ B × 100" if point.R else "(E \u2212 N) ÷ B × 100"
        return Answer(
            finding(view),
            under,
            short_answer(view),
            self.tr(
                "Take everyone who is a customer at the end, leave out those who are new or came "
                "back after a break, and compare with how many customers you had at the start. "
                "This is the customer retention rate (CRR)."
            )
            + f" {identity(point)}",
            (formula, sum_in_words(point)) if point.crr is not None else (formula,),
            self.tr(
                "{0} of the {1} customers at the start have not bought again. Thank new customers "
                "within a week, and write to those who are late by their own habit: they are the "
                "easiest to win back."
            ).format(whole(point.L), whole(point.B)),
            Deed(
                self.tr("See who is &slipping"),
                ("slipping",),
                self.tr("Late by their own habit"),
            ),
            self._caveats(view),
            help_paragraphs(point),
        )

    def fill(self, chart: BaseChart, view: RetentionView, finding: str) -> None:
        """Draw the points."""
        if isinstance(chart, RetentionChart):
            norm = None
            if self._norm is not None:
                trade, value = self._norm
                words = self.tr("{0} in “{1}”, says Elbuz’s article")
                norm = value, words.format(percent(value, 0), self._trades()[trade])
            chart.set_points(view.points, finding, norm)

    def behind(self, view: RetentionView, index: int) -> tuple[Who, str]:  # noqa: ARG002
        """Give who of the start of a point did not come back."""
        chart = self.chart
        assert isinstance(chart, RetentionChart)  # noqa: S101  made above
        return self._lapsed(chart.points[index])

    def deeds(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Offer the people of each letter of the formula, of the read-out month or the newest."""
        chart = self.chart
        assert isinstance(chart, RetentionChart)  # noqa: S101  made above
        if not chart.points:
            return super().deeds()
        over = [point for point in chart.points if not point.so_far]
        point = chart.points[chart.current] if chart.current >= 0 else (over or chart.points)[-1]
        month = month_name(point.end)
        named = (
            ("start", self.tr("B: customers at the start"), point.B),
            ("end", self.tr("E: customers at the end"), point.E),
            ("new", self.tr("N: of those, new"), point.N),
            ("back", self.tr("R: of those, back after a break"), point.R),
            ("kept", self.tr("K: came back"), point.K),
            ("lapsed", self.tr("L: did not come back"), point.L),
        )

        def show(part: str, words: str) -> Callable[[], object]:
            who = (part, point.start, point.end, point.window_months)
            return lambda: self.people_wanted.emit(who, f"{words}, {month}")

        people = tuple(
            (f"{words} ({whole(count)})", show(part, words)) for part, words, count in named
        )
        return (*super().deeds(), *people)

    def _lapsed(self, point: RetentionPoint) -> tuple[Who, str]:
        who = ("lapsed", point.start, point.end, point.window_months)
        words = self.tr("Had not come back by {0}").format(month_name(point.end))
        return who, words

    def _caveats(self, view: RetentionView) -> str:
        words = []
        if self._norm is not None:
            words.append(self.tr("The article does not say for what period its norm holds."))
        if view.period_months == 1 and view.window_months >= _LONG_WINDOW:
            words.append(
                self.tr(
                    "From one month to the next nearly everybody stays, because few can leave "
                    "within a month."
                )
            )
        if view.shortened:
            words.append(
                self.tr("You have {0} months of orders, so this looks back {1} months.").format(
                    view.months_of_data, view.window_months
                )
            )
        if view.headline is not None and view.headline.few and view.headline.B:
            words.append(
                self.tr("Too few customers to be sure yet: likely between {0} and {1}.").format(
                    percent(view.headline.low or 0, 0), percent(view.headline.high or 0, 0)
                )
            )
        if view.headline is not None and view.headline.incomplete_base:
            words.append(
                self.tr(
                    "The look-back reaches before your first order, so the start is incomplete."
                )
            )
        elif any(point.incomplete_base for point in view.points):
            words.append(self.tr("Dotted: the look-back reaches before your first order."))
        return paragraph(words)
