"""Bars: how many are worth how much, sales by who bought, orders to come with their range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont, QFontMetrics, QResizeEvent

from shopretain.ui.charts.base_chart import Numbers, PlotChart
from shopretain.ui.charts.readout import Reading
from shopretain.ui.theme import theme

_PALE = 0.55  # of a month that is not over
_WIDE = 0.9
_FEW_WORDS = 3


@dataclass(frozen=True)
class Bar:
    """One bar: parts from the floor up as (height, colour token), its words, its likely range."""

    parts: tuple[tuple[float, str], ...]
    range: tuple[float, float] | None = None
    label: str = ""  # above it
    is_pale: bool = False
    is_hollow: bool = False

    @property
    def height(self) -> float:
        """How high it stands."""
        return sum(part for part, _ in self.parts)


@dataclass(frozen=True)
class Bars:
    """All that a bar chart shows. Places across count bars: bar i stands on i."""

    bars: tuple[Bar, ...]
    up: tuple[tuple[float, str], ...]
    across: tuple[tuple[float, str], ...]
    name: str = ""
    width: float = _WIDE
    line: tuple[float, str] | None = None  # a dashed line up, and its words
    bracket: tuple[float, float, str] | None = None  # from, to, words
    legend: tuple[tuple[str, str, str], ...] = ()  # colour token, words, below


class BarChart(PlotChart):
    """Draws bars that somebody else counted."""

    data: Bars | None = None
    _words: tuple[tuple[float, str], ...] = ()  # below the bars
    _per_px = 0.0  # bars by px, where there is a legend

    def set_bars(
        self, data: Bars, readings: Sequence[Reading], numbers: Numbers, finding: str
    ) -> None:
        """Draw these bars; readings are one a bar."""
        self.data = data
        self.show_readings(readings, numbers, finding)

    def draw(self) -> None:
        """Draw the bars and what stands beside them."""
        data = self.data
        if data is None:
            return
        self._words = self._fitting(data)
        self.set_axes(data.up, self._words, data.name)
        for at, bar in enumerate(data.bars):
            self._draw_bar(at, bar, data.width)
        top = data.up[-1][0]
        room = top * (0.1 if any(bar.label for bar in data.bars) or data.bracket else 0.02)
        self.plot.setYRange(0, top + room, padding=0)
        self._fit_across()
        if data.line is not None:
            self._draw_line(*data.line, top)
        if data.bracket is not None:
            self._draw_bracket(*data.bracket, top)
        self._draw_legend(data)

    def place(self, index: int) -> tuple[float, float]:
        """Give the top of a bar."""
        bars = self.data.bars if self.data else ()
        return index, bars[index].height if index < len(bars) else 0.0

    def markers(self, index: int) -> tuple[pg.GraphicsObject, ...]:
        """Give a frame around the bar."""
        if self.data is None:
            return ()
        bar = self.data.bars[index]
        frame = pg.BarGraphItem(
            x=[index],
            y0=[0],
            height=[max(bar.height, self.data.up[-1][0] * 0.01)],
            width=self.data.width,
            brush=None,
            pen=pg.mkPen(theme().color("text"), width=2),
        )
        frame.setZValue(6)
        self.plot.addItem(frame)
        return (frame,)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for words beside and below."""
        super().resizeEvent(event)
        data = self.data
        if data and self.readings and (data.legend or self._fitting(data) != self._words):
            self.redraw()

    def _fitting(self, data: Bars) -> tuple[tuple[float, str], ...]:
        """Give the words below the bars, or every so manieth where they would meet."""
        if len(data.across) < _FEW_WORDS:
            return data.across
        metrics = QFontMetrics(theme().font(12))
        widest = max(metrics.horizontalAdvance(words) for _, words in data.across) + 8
        room = max(self.plot.width() - 80, 1) / len(data.across)
        return data.across[:: max(1, -int(-widest // room))]

    def _fit_across(self) -> None:
        """Leave room for the legend at the right; its words are px wide, the axis counts bars."""
        data = self.data
        if data is None or not data.bars:
            return
        room = 0.0
        self._per_px = 0.0
        if data.legend:
            metrics = QFontMetrics(theme().font(12, QFont.Weight.DemiBold))
            words = max(metrics.horizontalAdvance(words) for _, words, _ in data.legend) + 44
            axis = self.plot.getAxis("left").width() + 16
            whole = max(self.plot.width() - axis, 2 * words)
            self._per_px = (len(data.bars) + 0.2) / (whole - words)
            room = words * self._per_px
        self.plot.setXRange(-0.6, len(data.bars) - 0.4 + room, padding=0)

    def _draw_bar(self, at: int, bar: Bar, width: float) -> None:
        floor = 0.0
        surface = theme().color("surface")
        for height, token in bar.parts:
            if not height:
                continue  # its frame would rub out the line it stands on
            color = QColor(theme().color(token))
            if bar.is_pale:
                color = _mixed(color, surface, _PALE)
            pen = pg.mkPen(color if bar.is_hollow else surface, width=2 if bar.is_hollow else 1)
            item = pg.BarGraphItem(
                x=[at],
                y0=[floor],
                height=[height],
                width=width,
                brush=surface if bar.is_hollow else color,
                pen=pen,
            )
            self.plot.addItem(item)
            floor += height
        top = floor
        if bar.range is not None:
            low, high = bar.range
            top = max(top, high)
            ends: tuple[tuple[list[float], list[float]], ...] = (
                ([at, at], [low, high]),
                ([at - 0.1, at + 0.1], [low, low]),
                ([at - 0.1, at + 0.1], [high, high]),
            )
            for x, y in ends:
                # Over a filled bar the line is light below its top and dark above it.
                self._stroke(x, y, floor if not bar.is_hollow else 0.0)
        if bar.label:
            self.write((at, top), bar.label, size=13, bold=True)

    def _stroke(self, x: list[float], y: list[float], inside_below: float) -> None:
        light = pg.mkPen(theme().color("surface"), width=2)
        dark = pg.mkPen(theme().color("text"), width=2)
        low, high = y
        if low < inside_below:
            self._line(x, [low, min(high, inside_below)], light)
        if high > inside_below or low >= inside_below:
            self._line(x, [max(low, inside_below), high], dark)

    def _line(self, x: Sequence[float], y: Sequence[float], pen: object) -> None:
        item = self.plot.plot(x, y, pen=pen, antialias=True)
        item.setZValue(5)

    def _draw_line(self, x: float, words: str, top: float) -> None:
        dash = pg.mkPen(theme().color("text"), width=1.5, style=pg.QtCore.Qt.PenStyle.DashLine)
        self._line([x, x], [0, top * 0.97], dash)
        bars = len(self.data.bars) if self.data else 1
        is_right = x > bars * 0.6
        beside = x - 0.15 if is_right else x + 0.15
        self.write((beside, top * 0.97), words, bold=True, anchor=(1 if is_right else 0, 0))

    def _draw_bracket(self, left: float, right: float, words: str, top: float) -> None:
        pen = pg.mkPen(theme().color("chart1"), width=2)
        high, low = top * 0.55, top * 0.52
        self._line([left, left, right, right], [low, high, high, low], pen)
        is_narrow = right - left < (len(self.data.bars) if self.data else 1) * 0.45
        place = (right if is_narrow else (left + right) / 2, high)
        self.write(place, words, bold=True, anchor=(1.0 if is_narrow else 0.5, 1.0))

    def _draw_legend(self, data: Bars) -> None:
        x = len(data.bars) - 0.4 + 14 * self._per_px
        beside = x + 12 * self._per_px
        top = data.up[-1][0]
        for at, (token, words, below) in enumerate(data.legend):
            y = top * (0.75 - 0.28 * at)
            mark = pg.ScatterPlotItem(
                [x], [y], symbol="s", size=11, brush=theme().color(token), pen=None
            )
            self.plot.addItem(mark)
            self.write((beside, y), words, bold=True, anchor=(0, 0.5))
            self.write((beside, y - top * 0.09), below, color="axis", anchor=(0, 0.5))


def _mixed(color: QColor, other: QColor, part: float) -> QColor:
    mix = [
        round(a * part + b * (1 - part))
        for a, b in zip(color.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*mix)
