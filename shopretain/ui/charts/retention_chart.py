"""The line of customers who came back: hover and arrow keys read out each point."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from shopretain.services.rows import RetentionPoint
from shopretain.ui.format import month_name, percent, short_month, whole
from shopretain.ui.theme import theme
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.label import Label

_STEPS = (5, 10, 20, 25)


class RetentionChart(QWidget):
    """Draws retention points that have a value; computes nothing."""

    point_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        """Make an empty chart; the small one has three month labels and no readout."""
        super().__init__(parent)
        self._small = small
        self._points: list[RetentionPoint] = []
        self._current = -1
        self._marker: tuple[pg.GraphicsObject, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120 if small else 200)
        if not small:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setMouseTracking(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.plot = pg.PlotWidget(parent=self)
        self.plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.plotItem.layout.setContentsMargins(0, 10, 12, 0)
        layout.addWidget(self.plot)
        self.readout = Readout(self)
        self.readout.hide()
        theme().changed.connect(self._redraw)

    @property
    def points(self) -> Sequence[RetentionPoint]:
        """The points drawn, oldest first."""
        return self._points

    def set_points(self, points: Sequence[RetentionPoint], finding: str) -> None:
        """Draw these points; `finding` is what a screen reader says of the chart."""
        self._points = [point for point in points if point.crr is not None]
        self._current = -1
        self.readout.hide()
        self.setAccessibleName(finding)
        self._redraw()

    def _redraw(self) -> None:
        colors = theme()
        plot = self.plot
        plot.clear()
        plot.setBackground(colors.color("surface"))
        self._marker = ()
        if not self._points:
            return
        low, high, ticks = self._scale()
        self._draw_axes(low, ticks)
        self._draw_line()
        if not self._small:
            self._draw_labels(high - low)
        plot.setXRange(-0.3, len(self._points) - 1 + 0.3, padding=0)
        plot.setYRange(low, high, padding=0)
        self._draw_current()

    def _scale(self) -> tuple[float, float, list[float]]:
        """Give lowest, highest and the lines between: from zero in the large chart."""
        values = [point.crr or 0.0 for point in self._points]
        top = max(values)
        low = 0.0
        if self._small:
            low = max(0.0, 5.0 * int(min(values) // 5))
        wanted = 3 if self._small else 5
        step = next((s for s in _STEPS if (top - low) / s <= wanted), 25)
        high = low + step * max(1, -int(-(top - low + 0.01) // step))
        if high - top < (high - low) * 0.06:
            high = min(high + step, max(100.0, high))
        count = round((high - low) / step)
        return low, high, [low + step * i for i in range(count + 1)]

    def _draw_axes(self, low: float, ticks: list[float]) -> None:
        colors = theme()
        font = colors.font(12)
        grid = pg.mkPen(colors.color("grid"), width=1)
        for value in ticks:
            pen = pg.mkPen(colors.color("control"), width=1) if value == low else grid
            self.plot.addItem(pg.InfiniteLine(value, angle=0, pen=pen))
        left, bottom = self.plot.getAxis("left"), self.plot.getAxis("bottom")
        for axis in (left, bottom):
            axis.setPen(None)
            axis.setTextPen(colors.color("axis"))
            axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=8)
        left.setTicks([[(value, f"{value:.0f}%") for value in ticks]])
        left.setWidth(QFontMetrics(font).horizontalAdvance("100%") + 14)
        bottom.setStyle(hideOverlappingLabels=False)  # the margins hold what stands over
        bottom.setTicks([self._month_ticks()])
        bottom.setHeight(QFontMetrics(font).height() + 12)

    def _month_ticks(self) -> list[tuple[float, str]]:
        last = len(self._points) - 1
        if self._small:
            at = sorted({0, last // 2, last})
            return [(i, short_month(self._points[i].end)) for i in at]
        every = 3 if last > 12 else 1
        ticks: list[tuple[float, str]] = []
        for i, point in enumerate(self._points):
            if (point.end.month - 1) % every == 0:
                name = short_month(point.end)
                ticks.append((i, f"{name} {point.end.year}" if point.end.month == 1 else name))
        return ticks

    def _draw_line(self) -> None:
        color = theme().color("chart1")
        pen = pg.mkPen(color, width=2)
        values = [point.crr for point in self._points]
        solid = self._complete
        if not self._small:
            self._draw_unsure()
        line = self.plot.plot(
            solid,
            [values[i] for i in solid],
            pen=pen,
            symbol=None if self._small else "o",
            symbolSize=7,
            symbolBrush=color,
            symbolPen=pg.mkPen(theme().color("surface"), width=1),
            antialias=True,
        )
        line.setZValue(5)
        for i, j in pairwise(range(len(values))):
            if self._points[j].so_far:
                dash = pg.mkPen(color, width=2, style=Qt.PenStyle.DotLine)
                self.plot.plot([i, j], [values[i], values[j]], pen=dash, antialias=True)
                self._dot(j, color, hollow=True, size=8)
        if self._small and solid:
            self._dot(solid[-1], color, hollow=False, size=9)

    @property
    def _complete(self) -> list[int]:
        """Indexes of the points that are over and whose look-back lies inside the data."""
        points = enumerate(self._points)
        return [i for i, point in points if not point.so_far and not point.incomplete_base]

    def _draw_unsure(self) -> None:
        """Draw what stands on too short a history pale and dotted, up to the first sure point."""
        unsure = [i for i, point in enumerate(self._points) if point.incomplete_base]
        if not unsure:
            return
        shown = [*unsure, *self._complete[:1]]
        pale = theme().color("chart5")
        dots = pg.mkPen(pale, width=2, style=Qt.PenStyle.DotLine)
        self.plot.plot(shown, [self._points[i].crr for i in shown], pen=dots, antialias=True)

    def _dot(self, index: int, color: QColor, *, hollow: bool, size: int) -> pg.ScatterPlotItem:
        fill = theme().color("surface") if hollow else color
        dot = pg.ScatterPlotItem(
            [index],
            [self._points[index].crr],
            size=size,
            brush=fill,
            pen=pg.mkPen(color, width=2),
            antialias=True,
        )
        dot.setZValue(6)
        self.plot.addItem(dot)
        return dot

    def _draw_labels(self, span: float) -> None:
        """Write the first and the last complete value beside their points, and what is so far."""
        complete = self._complete
        bold = theme().font(14, QFont.Weight.DemiBold)
        for i in {complete[0], complete[-1]} if complete else ():
            anchor = (0.5, 1.0) if 0 < i < len(self._points) - 1 else (0 if i == 0 else 1, 1.0)
            self._text(i, f"{self._points[i].crr:.0f}%", "text", bold, anchor, span * 0.02)
        if self._points and self._points[-1].so_far:
            i = len(self._points) - 1
            month = month_name(self._points[i].end).split(" ")[0]
            words = self.tr("{0}, so far").format(month)
            self._text(i, words, "axis", theme().font(12), (1, 0), -span * 0.05)

    def _text(
        self, i: int, words: str, token: str, font: QFont, anchor: tuple[float, float], lift: float
    ) -> None:
        item = pg.TextItem(words, color=theme().color(token), anchor=anchor)
        item.setFont(font)
        item.setPos(i, (self._points[i].crr or 0) + lift)
        item.setZValue(7)
        self.plot.addItem(item)

    # Reading out

    def choose(self, index: int) -> None:
        """Show one point's numbers; -1 shows none."""
        if not self._points or self._small:
            return
        self._current = max(-1, min(index, len(self._points) - 1))
        self._draw_current()
        self.point_chosen.emit(self._current)

    def _draw_current(self) -> None:
        for item in self._marker:
            self.plot.removeItem(item)
        self._marker = ()
        if self._current < 0:
            self.readout.hide()
            return
        pen = QPen(theme().color("control"), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        line = pg.InfiniteLine(self._current, angle=90, pen=pen)
        self.plot.addItem(line)
        so_far = self._points[self._current].so_far
        dot = self._dot(self._current, theme().color("chart1"), hollow=so_far, size=11)
        self._marker = (line, dot)
        self.readout.show_point(self._points[self._current])
        self._place_readout()

    def _scene_x(self, index: float) -> float:
        at = self.plot.plotItem.vb.mapViewToScene(QPointF(index, 0))
        return float(self.plot.mapFromScene(at).x())

    def _place_readout(self) -> None:
        box = self.readout
        box.adjustSize()
        at = self.plot.plotItem.vb.mapViewToScene(
            QPointF(self._current, self._points[self._current].crr or 0)
        )
        spot = self.plot.mapFromScene(at)
        x = min(max(4, spot.x() - box.width() - 12), self.width() - box.width() - 4)
        y = spot.y() + 16
        if y + box.height() > self.height():
            y = max(0, spot.y() - box.height() - 16)
        box.move(int(x), int(y))
        box.show()
        box.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the nearest month."""
        if self._points and not self._small:
            x = event.position().x()
            nearest = min(range(len(self._points)), key=lambda i: abs(self._scene_x(i) - x))
            if nearest != self._current:
                self.choose(nearest)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading out, unless the keyboard does."""
        if not self.hasFocus():
            self.choose(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the points with the arrow keys, Home and End; Esc ends."""
        last = len(self._points) - 1
        steps = {
            Qt.Key.Key_Left: self._current - 1 if self._current > 0 else 0,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Escape: -1,
        }
        target = steps.get(Qt.Key(event.key()))
        if target is None or self._small:
            super().keyPressEvent(event)
            return
        self.choose(target)
        if self._current >= 0:
            self.setAccessibleDescription(self.readout.spoken())

    def focusOutEvent(self, event: object) -> None:
        """Stop reading out."""
        self.choose(-1)
        super().focusOutEvent(event)  # type: ignore[arg-type]


class Readout(QFrame):
    """The numbers of one point and the sum made of them."""

    def __init__(self, parent: QWidget) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        self._month = Label("", "strong")
        self._value = Label("", "strong")
        layout.addWidget(row(self._month, 1, self._value, spacing=32))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        layout.addLayout(grid)
        self._counts: dict[str, Label] = {}
        self._words: dict[str, Label] = {}
        for line, key in enumerate("BENR"):
            words = Label("", "second")
            count = Label("")
            count.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(words, line, 0)
            grid.addWidget(Label(key, "strong"), line, 1)
            grid.addWidget(count, line, 2)
            self._counts[key], self._words[key] = count, words
        self._sum = Label("", "caption")
        layout.addWidget(self._sum)

    def show_point(self, point: RetentionPoint) -> None:
        """Put the point's numbers in."""
        self._month.setText(month_name(point.end))
        self._value.setText("" if point.crr is None else percent(point.crr))
        words = {
            "B": self.tr("Customers at the start"),
            "E": self.tr("Customers at the end"),
            "N": self.tr("Of those, new"),
            "R": self.tr("Of those, back after a break"),
        }
        for key, text in words.items():
            self._words[key].setText(text)
            self._counts[key].setText(whole(getattr(point, key)))
        self._sum.setText(sum_in_words(point))

    def spoken(self) -> str:
        """Give the whole readout as one sentence."""
        counts = ", ".join(f"{self._words[k].text()} {self._counts[k].text()}" for k in "BENR")
        return f"{self._month.text()}: {self._value.text()}. {counts}"


def sum_in_words(point: RetentionPoint) -> str:
    """Give the formula with the point's numbers put in."""
    if point.crr is None:
        return ""
    value = percent(point.crr)
    if point.R:
        added = f"{whole(point.N)} \u2212 {whole(point.R)}"
        return f"({whole(point.E)} \u2212 {added}) ÷ {whole(point.B)} = {value}"
    return f"({whole(point.E)} \u2212 {whole(point.N)}) ÷ {whole(point.B)} = {value}"
