"""The line of customers who came back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from shopretain.services.rows import RetentionPoint
from shopretain.ui.charts.base_chart import Numbers, PlotChart
from shopretain.ui.charts.readout import Reading
from shopretain.ui.format import month_name, percent, short_month, whole
from shopretain.ui.i18n import tr
from shopretain.ui.theme import theme

_STEPS = (5, 10, 20, 25)
_FEW = 4  # points, under which words would meet
_YEAR = 12  # points
_HEADROOM = 0.1  # of the height, for the words over the highest point


class RetentionChart(PlotChart):
    """Draws retention points that have a value; computes nothing."""

    points: Sequence[RetentionPoint] = ()
    norm: tuple[float, str] | None = None  # the trade's percent and its name

    def set_points(
        self,
        points: Sequence[RetentionPoint],
        finding: str,
        norm: tuple[float, str] | None = None,
    ) -> None:
        """Draw these points, oldest first, and the line of a trade if one was chosen."""
        self.points = [point for point in points if point.crr is not None]
        self.norm = None if self.small else norm
        self.show_readings(list(map(reading_of, self.points)), _numbers(self.points), finding)

    def draw(self) -> None:
        """Draw the line, its labels, and what is not sure or not over."""
        low, high, ticks = self._scale()
        across = self._month_ticks()
        self.set_axes([(value, f"{value:.0f}%") for value in ticks], across)
        if self.norm is not None:
            self._draw_norm(*self.norm)
        if not self.small:
            self._draw_year_before()
        self._draw_line()
        if not self.small:
            self._draw_labels(high - low)
        self.plot.setXRange(-0.3, len(self.points) - 1 + 0.3, padding=0)
        self.plot.setYRange(low, high, padding=0)

    def place(self, index: int) -> tuple[float, float]:
        """Give a point's place: its month and its rate."""
        return index, self.points[index].crr or 0.0

    def markers(self, index: int) -> tuple[pg.GraphicsObject, ...]:
        """Give a dashed line through the month and a larger dot."""
        pen = QPen(theme().color("control"), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        line = pg.InfiniteLine(index, angle=90, pen=pen)
        self.plot.addItem(line)
        so_far = self.points[index].so_far
        return line, self._dot(index, theme().color("chart1"), hollow=so_far, size=11)

    def _scale(self) -> tuple[float, float, list[float]]:
        """Give lowest, highest and the lines between: from zero in the large chart."""
        values = [point.crr or 0.0 for point in self.points]
        top = max([*values, self.norm[0] if self.norm else 0.0])
        low = 0.0
        if self.small:
            low = max(0.0, 5.0 * int(min(values) // 5))
        wanted = 3 if self.small else 5
        step = next((s for s in _STEPS if (top - low) / s <= wanted), 25)
        high = low + step * max(1, -int(-(top - low + 0.01) // step))
        if high - top < (high - low) * (0.06 if self.small else _HEADROOM):
            high = min(high + step, max(100.0, high))
        count = round((min(high, 100.0) - low) / step)
        ticks = [low + step * i for i in range(count + 1)]
        # No rate is above 100 %, but the words over it need room.
        return low, 100 * (1 + _HEADROOM) if high >= 100 and not self.small else high, ticks

    def _month_ticks(self) -> list[tuple[float, str]]:
        last = len(self.points) - 1
        if self.small:
            at = sorted({0, last // 2, last})
            return [(i, short_month(self.points[i].end)) for i in at]
        every = 3 if last > 12 else 1
        ticks: list[tuple[float, str]] = []
        for i, point in enumerate(self.points):
            if (point.end.month - 1) % every == 0:
                name = short_month(point.end)
                ticks.append((i, f"{name} {point.end.year}" if point.end.month == 1 else name))
        return ticks

    def _draw_norm(self, value: float, name: str) -> None:
        pen = pg.mkPen(theme().color("chart2"), width=2, style=Qt.PenStyle.DashLine)
        self.plot.addItem(pg.InfiniteLine(value, angle=0, pen=pen))
        self.write((0, value), name, color="axis", anchor=(0, 1))

    def _draw_line(self) -> None:
        color = theme().color("chart1")
        pen = pg.mkPen(color, width=2)
        values = [point.crr for point in self.points]
        solid = self._complete
        if not self.small:
            self._draw_unsure()
        line = self.plot.plot(
            solid,
            [values[i] for i in solid],
            pen=pen,
            symbol=None if self.small else "o",
            symbolSize=7,
            symbolBrush=color,
            symbolPen=pg.mkPen(theme().color("surface"), width=1),
            antialias=True,
        )
        line.setZValue(5)
        for i, j in pairwise(range(len(values))):
            if self.points[j].so_far:
                dash = pg.mkPen(color, width=2, style=Qt.PenStyle.DotLine)
                self.plot.plot([i, j], [values[i], values[j]], pen=dash, antialias=True)
                self._dot(j, color, hollow=True, size=8)
        if self.small and solid:
            self._dot(solid[-1], color, hollow=False, size=9)

    @property
    def year_before(self) -> list[tuple[int, float]]:
        """Where the line of a year before stands: none with under 24 months of points."""
        if len(self.points) < 2 * _YEAR:
            return []
        places = range(_YEAR, len(self.points))
        return [(at, self.points[at - _YEAR].crr or 0.0) for at in places]

    def _draw_year_before(self) -> None:
        """Draw the shop's own year before, pale, to compare with."""
        told = self.year_before
        if not told:
            return
        pen = pg.mkPen(theme().color("chart5"), width=2, style=Qt.PenStyle.DashLine)
        self.plot.plot([at for at, _ in told], [value for _, value in told], pen=pen)
        at, value = told[0]
        self.write((at, value), tr("a year before"), color="axis", anchor=(0, 1))

    @property
    def _complete(self) -> list[int]:
        """Indexes of the points that are over and whose look-back lies inside the data."""
        points = enumerate(self.points)
        return [i for i, point in points if not point.so_far and not point.incomplete_base]

    def _draw_unsure(self) -> None:
        """Draw what stands on too short a history pale and dotted, up to the first sure point."""
        unsure = [i for i, point in enumerate(self.points) if point.incomplete_base]
        if not unsure:
            return
        shown = [*unsure, *self._complete[:1]]
        pale = theme().color("chart5")
        dots = pg.mkPen(pale, width=2, style=Qt.PenStyle.DotLine)
        self.plot.plot(shown, [self.points[i].crr for i in shown], pen=dots, antialias=True)

    def _dot(self, index: int, color: QColor, *, hollow: bool, size: int) -> pg.ScatterPlotItem:
        fill = theme().color("surface") if hollow else color
        dot = pg.ScatterPlotItem(
            [index],
            [self.points[index].crr],
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
        for i in {complete[0], complete[-1]} if complete else ():
            anchor = (0.5, 1.0) if 0 < i < len(self.points) - 1 else (0 if i == 0 else 1, 1.0)
            value = self.points[i].crr or 0
            self.write((i, value + span * 0.02), f"{value:.0f}%", size=14, bold=True, anchor=anchor)
        if len(self.points) > _FEW and self.points[-1].so_far:
            i = len(self.points) - 1
            month = month_name(self.points[i].end).split(" ")[0]
            words = tr("{0}, so far").format(month)
            below = (self.points[i].crr or 0) - span * 0.05
            self.write((i, below), words, color="axis", anchor=(1, 0))


def reading_of(point: RetentionPoint) -> Reading:
    """Give what a point says on hover."""
    return Reading(
        month_name(point.end),
        "" if point.crr is None else percent(point.crr),
        (
            (tr("Customers at the start"), "B", whole(point.B)),
            (tr("Customers at the end"), "E", whole(point.E)),
            (tr("Of those, new"), "N", whole(point.N)),
            (tr("Of those, back after a break"), "R", whole(point.R)),
        ),
        sum_in_words(point),
    )


def _numbers(points: Sequence[RetentionPoint]) -> Numbers:
    titles = (tr("Month"), tr("Came back %"), "B", "E", "N", "K", "R", "L")
    rows = tuple(
        (
            p.end.strftime("%Y-%m"),
            "" if p.crr is None else f"{p.crr:.1f}",
            *(str(n) for n in (p.B, p.E, p.N, p.K, p.R, p.L)),
        )
        for p in points
    )
    return Numbers(titles, rows)


def sum_in_words(point: RetentionPoint) -> str:
    """Give the formula with the point's numbers put in."""
    if point.crr is None:
        return ""
    value = percent(point.crr)
    if point.R:
        added = f"{whole(point.N)} \u2212 {whole(point.R)}"
        return f"({whole(point.E)} \u2212 {added}) ÷ {whole(point.B)} = {value}"
    return f"({whole(point.E)} \u2212 {whole(point.N)}) ÷ {whole(point.B)} = {value}"
