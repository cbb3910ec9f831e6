"""A person's orders over time: a bar for each day with an order, the silence since shaded."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopretain.services.card import CardView
from shopretain.ui.format import money, short_day, short_month_year
from shopretain.ui.theme import theme

_HEIGHT, _LABELS, _LEAST_SHADE = 82, 20, 26


class OrderBars(QWidget):
    """The small chart on a card."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._view: CardView | None = None
        self._silence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_card(self, view: CardView, silence: str) -> None:
        """Show somebody's orders; `silence` says how long it has been."""
        self._view, self._silence = view, silence
        days = "; ".join(
            f"{short_day(day)}: {money(value, view.currency, exact=True)}"
            for day, value in view.days[-12:]
        )
        self.setAccessibleName(self.tr("Orders over time"))
        self.setAccessibleDescription(f"{days}. {silence}")
        self.setToolTip(days)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the card."""
        return QSize(theme().px(240), theme().px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bars, shade and the two days below."""
        view = self._view
        if view is None or view.rhythm is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(12))
        floor = self.height() - theme().px(_LABELS)
        rhythm = view.rhythm
        left, right = 2.0, self.width() - 2.0
        first, last, now = rhythm.first_on, rhythm.last_on, view.as_of
        shade = theme().px(_LEAST_SHADE) if rhythm.is_late else 0.0
        room = right - left - shade

        def x_of(day: date) -> float:
            return left + room * (day - first).days / max((now - first).days, 1)

        if rhythm.is_late:
            start = x_of(last) + 6
            self._shade(painter, QRectF(start, 2, right - start, floor - 2))
        top = max(value for _, value in view.days) or 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("chart1"))
        for day, value in view.days:
            height = max(floor * 0.86 * max(value, 0) / top, 3.0)
            painter.drawRoundedRect(QRectF(x_of(day), floor - height, 5, height), 1.5, 1.5)
        painter.setPen(theme().color("axis"))
        painter.drawLine(2, floor, int(right), floor)
        below = QRectF(left, floor + 2, right - left, self.height() - floor - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, short_month_year(first))
        if (last.year, last.month) != (first.year, first.month):
            width = painter.fontMetrics().horizontalAdvance(short_month_year(last))
            at = min(max(x_of(last) - width / 2, left + width + 12), right - width)
            painter.drawText(
                QRectF(at, below.top(), width + 2, below.height()),
                Qt.AlignmentFlag.AlignLeft,
                short_month_year(last),
            )
        painter.end()

    def _shade(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("bad_soft"))
        painter.drawRect(rect)
        painter.setPen(theme().color("bad"))
        words = self._silence.replace(" ", "\n", 1)
        metrics = painter.fontMetrics()
        if max(metrics.horizontalAdvance(word) for word in words.split("\n")) <= rect.width():
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
