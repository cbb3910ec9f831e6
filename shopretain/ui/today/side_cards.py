"""The right side of Today: the small chart, and who is likely to order this week."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopretain.base.text import paragraph
from shopretain.services.action_rows import DoView, LikelyRow
from shopretain.services.rows import RetentionView
from shopretain.ui.format import short_week_day, whole
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, column, row
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.retention_words import change, finding, of_hundred

if TYPE_CHECKING:
    from shopretain.services.first_reading import Reading
    from shopretain.ui.charts.retention_chart import RetentionChart

_MONTHS = 13
_LEAST_CHART = 150


class _WithChart(Card):
    """A card with the chart of who came back, which comes with the first figures."""

    def __init__(self, margin: int, spacing: int) -> None:
        """Keep a place for the chart, which the card puts where it belongs."""
        super().__init__(margin=margin, spacing=spacing)
        self.chart: RetentionChart | None = None
        self._made: RetentionChart | None = None
        self._place = QVBoxLayout()

    def make(self) -> RetentionChart:
        """Give the chart, which is not on the card yet; making it takes as long as all the rest."""
        if self._made is None:
            # pyqtgraph is heavy; it is not to be imported before the first paint.
            from shopretain.ui.charts.retention_chart import RetentionChart  # noqa: PLC0415

            self._made = RetentionChart(small=True)
            self._made.setMinimumHeight(_LEAST_CHART)
        return self._made

    def draw(self, view: RetentionView) -> Iterator[None]:
        """Draw the last 13 points; making the first chart takes a turn of its own."""
        if self.chart is None:
            chart = self.make()
            yield
            self.chart = chart  # not before: other figures may have come meanwhile
            self._place.addWidget(chart)
        self.chart.set_points(view.points[-_MONTHS:], finding(view))


class ChartCard(_WithChart):
    """Customers who came back, month by month; after a first import with the number beside it."""

    more_wanted = Signal()

    def __init__(self) -> None:
        """Make an empty card; the chart comes with the first figures."""
        super().__init__(margin=16, spacing=2)
        self.column.addWidget(Label(self.tr("Customers who came back"), "card", wrap=True))
        self.words = Label("", "caption", wrap=True)
        self.column.addWidget(self.words)
        self.column.addLayout(self._place, 1)
        more = Button(self.tr("See how this is worked o&ut"), self.more_wanted.emit, kind="link")
        self.column.addWidget(row(more, 1))

    def show_view(self, view: RetentionView) -> Iterator[None]:
        """Draw the last 13 points."""
        yield from self.draw(view)
        self.words.setText(self.tr("of every 100, over {0} months").format(view.window_months))


class FirstCard(_WithChart):
    """After the first import: the number, its chart, and the way to what is to be done."""

    next_wanted = Signal()

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__(margin=20, spacing=4)
        self.figure = Label("", "figure")
        self.unit = Label("", "unit")
        self.words = Label("", wrap=True)
        self.second = Label("", "second", wrap=True)
        self.lost = Label("", "second", wrap=True)
        self.lost.hide()
        self.button = Button(
            self.tr("See what to &do today"), self.next_wanted.emit, kind="primary"
        )
        left = column(
            row(self.figure, self.unit, 1), self.words, self.second, self.lost, row(self.button, 1),
            1,
            spacing=6,
        )  # fmt: skip
        across = QHBoxLayout()
        across.setSpacing(24)
        across.addWidget(left, 1)
        across.addLayout(self._place, 1)
        self.column.addLayout(across)

    def show_view(self, view: RetentionView, few: bool) -> Iterator[None]:
        """Show the number in words, then the chart."""
        point = view.headline
        has = point is not None and point.crr is not None
        self.figure.setText(whole(of_hundred(point)) if has and point is not None else "–")
        self.unit.setText(self.tr("of 100") if has else "")
        self.words.setText(finding(view))
        lines = []
        if view.shortened and has:
            words = self.tr("You have {0} months of orders, so this looks back {1} months.")
            lines.append(words.format(view.months_of_data, view.window_months))
        if few and has:
            lines.append(self.tr("Too few customers to be sure yet."))
        if not lines and change(view):
            lines.append(change(view))
        self.second.setText(paragraph(lines))
        self.second.setVisible(bool(lines))
        yield from self.draw(view)

    def show_reading(self, found: Reading) -> None:
        """Say where most are lost."""
        self.lost.setVisible(found.step is not None)
        if found.step is not None:
            words = self.tr(
                "Most are lost after order number {0}: {1} of {2} placed the next in a year."
            )
            told = (found.step, found.again, found.of)
            self.lost.setText(words.format(*map(whole, told)))


class LikelyCard(Card):
    """Who is likely to order this week, by their own rhythm."""

    customer_wanted = Signal(int)
    all_wanted = Signal()

    def __init__(self) -> None:
        """Show nobody yet."""
        super().__init__(margin=16, spacing=0)
        self.column.addWidget(Label(self.tr("Likely to order this week"), "card", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.names: list[QWidget] = []
        self.column.addLayout(self._rows)
        self.all = Button("", self.all_wanted.emit, kind="link")
        self.column.addSpacing(6)
        self.column.addWidget(row(self.all, 1))
        self.column.addStretch(1)

    def show_view(self, view: DoView) -> None:
        """Show the first ones."""
        clear(self._rows)
        self.names = []
        for one in view.likely:
            self._rows.addWidget(self._row(one))
        if not view.likely:
            self._rows.addWidget(
                Label(
                    self.tr("Nobody’s next order is due by their own habit."), "second", wrap=True
                )
            )
        self.all.setVisible(view.likely_count > len(view.likely))
        self.all.set_words(self.tr("See &all %Ln", "", view.likely_count))

    def in_order(self) -> list[QWidget]:
        """Give what takes the focus, as one reads."""
        return [*self.names, self.all]

    def _row(self, one: LikelyRow) -> QFrame:
        frame = QFrame()
        frame.setProperty("line", "bottom")
        across = QHBoxLayout(frame)
        across.setContentsMargins(0, 6, 0, 6)
        name = Button(one.name, partial(self.customer_wanted.emit, one.customer), kind="plain")
        self.names.append(name)
        weeks = max(round(one.gap / 7), 1)
        often = self.tr("usually every %Ln week(s)", "", weeks)
        across.addWidget(column(name, Label(often, "caption", wrap=True), spacing=0), 1)
        when = self.tr("any day") if one.day is None else short_week_day(one.day)
        across.addWidget(Label(when, "caption"))
        return frame
