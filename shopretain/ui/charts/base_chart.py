"""What every chart does: reads out its points on hover and by keys, opens the people behind."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shopretain.ui.charts.readout import Reading, Readout
from shopretain.ui.theme import theme


@dataclass(frozen=True)
class Numbers:
    """A chart as a table: headings and rows of plain text."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_text(self) -> str:
        """Give it tab-separated with headings, for a spreadsheet."""
        return "\n".join("\t".join(line) for line in (self.titles, *self.rows))


class BaseChart(QWidget):
    """Walks its readings; a chart says where each stands and paints itself."""

    point_chosen = Signal(int)
    point_opened = Signal(int)  # click or Enter: who is behind it

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        """Make an empty chart; a small one is a picture without readout."""
        super().__init__(parent)
        self.small = small
        self.readings: Sequence[Reading] = ()
        self.numbers = Numbers((), ())
        self.current = -1
        self._by_keys = False  # the readout follows the keyboard, not the mouse
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120 if small else 200)
        if not small:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setMouseTracking(True)
        self.readout = Readout(self)
        self.readout.hide()
        theme().changed.connect(self.redraw)

    def show_readings(self, readings: Sequence[Reading], numbers: Numbers, finding: str) -> None:
        """Take what each point says; `finding` is what a screen reader says of the chart."""
        self.readings, self.numbers = readings, numbers
        self.current = -1
        self.readout.hide()
        self.setAccessibleName(finding)
        self.setAccessibleDescription("")
        self.redraw()

    @abstractmethod
    def redraw(self) -> None:
        """Draw everything anew, in the colours of now."""

    @abstractmethod
    def spot(self, index: int) -> QPointF:
        """Give where a point stands, in the widget's pixels."""

    @abstractmethod
    def mark(self) -> None:
        """Mark the current point, or none."""

    @abstractmethod
    def paint_picture(self, painter: QPainter, target: QRectF) -> None:
        """Paint the chart for a saved picture or a page."""

    def nearest(self, position: QPointF) -> int:
        """Give the point under the mouse, -1 for none: usually the nearest across."""
        indexes = range(len(self.readings))
        return min(indexes, key=lambda i: abs(self.spot(i).x() - position.x()), default=-1)

    def steps(self) -> dict[Qt.Key, int]:
        """Give where each key leads from the current point."""
        last = len(self.readings) - 1
        return {
            Qt.Key.Key_Left: max(self.current - 1, 0),
            Qt.Key.Key_Right: min(self.current + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Escape: -1,
        }

    def choose(self, index: int) -> None:
        """Show one point's numbers; -1 shows none."""
        if not self.readings or self.small:
            return
        self.current = max(-1, min(index, len(self.readings) - 1))
        self.mark()
        if self.current < 0:
            self.readout.hide()
        else:
            self.readout.show_reading(self.readings[self.current])
            self._place_readout()
        self.point_chosen.emit(self.current)

    def _place_readout(self) -> None:
        box, spot = self.readout, self.spot(self.current)
        box.adjustSize()
        x = spot.x() - box.width() - 12
        if x < 4:
            x = min(spot.x() + 12, self.width() - box.width() - 4)
        y = spot.y() + 16
        if y + box.height() > self.height():
            y = max(0, spot.y() - box.height() - 16)
        box.move(int(max(x, 4)), int(y))
        box.show()
        box.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the point under the mouse."""
        if self.readings and not self.small:
            self._by_keys = False
            nearest = self.nearest(event.position())
            if nearest != self.current:
                self.choose(nearest)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open who is behind the point."""
        if event.button() == Qt.MouseButton.LeftButton and self.current >= 0 and not self.small:
            self.point_opened.emit(self.current)
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading out, unless the keyboard does."""
        if not self._by_keys:
            self.choose(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the points with the arrow keys, Home and End; Enter opens, Esc ends."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.point_opened.emit(self.current)
            return
        if key == Qt.Key.Key_Escape and self.current < 0:
            super().keyPressEvent(event)  # nothing to end here: the window may close
            return
        target = self.steps().get(key)
        if target is None or self.small:
            super().keyPressEvent(event)
            return
        self._by_keys = True
        self.choose(target)
        if self.current >= 0:
            self.setAccessibleDescription(self.readings[self.current].spoken)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read out the last point at once when the keyboard comes."""
        super().focusInEvent(event)
        came = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in came and self.current < 0:
            self._by_keys = True
            self.choose(len(self.readings) - 1)
            if self.current >= 0:
                self.setAccessibleDescription(self.readings[self.current].spoken)

    def focusOutEvent(self, event: object) -> None:
        """Stop reading out."""
        self.choose(-1)
        super().focusOutEvent(event)  # type: ignore[arg-type]


class PlotChart(BaseChart):
    """A chart on axes, drawn by pyqtgraph."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        """Make empty axes that the mouse cannot move."""
        super().__init__(parent, small=small)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        view = pg.ViewBox(enableMenu=False)  # a menu that nobody sees takes 8 ms to make
        self.plot = pg.PlotWidget(parent=self, viewBox=view, enableMenu=False)
        self.plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.plotItem.layout.setContentsMargins(0, 10, 12, 0)
        layout.addWidget(self.plot)
        self._marker: tuple[pg.GraphicsObject, ...] = ()
        self.plot.setBackground(theme().color("surface"))

    def redraw(self) -> None:
        """Draw everything anew, in the colours of now."""
        self.plot.clear()
        self.plot.setBackground(theme().color("surface"))
        self._marker = ()
        if self.readings:
            self.draw()
            self.mark()

    @abstractmethod
    def draw(self) -> None:
        """Draw axes and data onto an empty plot."""

    @abstractmethod
    def place(self, index: int) -> tuple[float, float]:
        """Give a point's place on the axes."""

    @abstractmethod
    def markers(self, index: int) -> tuple[pg.GraphicsObject, ...]:
        """Give what marks a point, added to the plot."""

    def spot(self, index: int) -> QPointF:
        """Give where a point stands, in the widget's pixels."""
        at = self.plot.plotItem.vb.mapViewToScene(QPointF(*self.place(index)))
        return QPointF(self.plot.mapFromScene(at))

    def mark(self) -> None:
        """Mark the current point, or none."""
        for item in self._marker:
            self.plot.removeItem(item)
        self._marker = self.markers(self.current) if self.current >= 0 else ()

    def paint_picture(self, painter: QPainter, target: QRectF) -> None:
        """Paint the plot's scene."""
        self.plot.scene().render(painter, target, QRectF(self.plot.rect()))

    def set_axes(
        self,
        up: Sequence[tuple[float, str]],
        across: Sequence[tuple[float, str]],
        name: str = "",
    ) -> None:
        """Draw the lines of `up`, the first as the floor, and the words beside and below.

        `name` says what runs across.
        """
        colors = theme()
        font = colors.font(12)
        grid = pg.mkPen(colors.color("grid"), width=1)
        floor = pg.mkPen(colors.color("control"), width=1)
        for at, (value, _) in enumerate(up):
            line = pg.InfiniteLine(value, angle=0, pen=floor if at == 0 else grid)
            line.setZValue(0 if at == 0 else -10)
            self.plot.addItem(line)
        left, bottom = self.plot.getAxis("left"), self.plot.getAxis("bottom")
        for axis in (left, bottom):
            axis.setPen(None)
            axis.setTextPen(colors.color("axis"))
            axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=8)
        metrics = QFontMetrics(font)
        left.setTicks([list(up)])
        widest = max((metrics.horizontalAdvance(words) for _, words in up), default=0)
        left.setWidth(widest + 14)
        bottom.setStyle(hideOverlappingLabels=False)  # the margins hold what stands over
        bottom.setTicks([list(across)])
        bottom.setLabel(
            name, **{"color": colors.color("axis").name(), "font-size": f"{colors.px(12)}px"}
        )
        bottom.showLabel(bool(name))
        bottom.setHeight(metrics.height() * (2 if name else 1) + (22 if name else 12))

    def write(
        self,
        place: tuple[float, float],
        words: str,
        *,
        color: str = "text",
        size: int = 12,
        bold: bool = False,
        anchor: tuple[float, float] = (0.5, 1.0),
    ) -> pg.TextItem:
        """Write words on the plot; `anchor` is the part of them that stands on the place."""
        item = pg.TextItem(words, color=theme().color(color), anchor=anchor)
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        item.setFont(theme().font(size, weight))
        item.setPos(*place)
        item.setZValue(7)
        self.plot.addItem(item)
        return item


def round_steps(highest: float, wanted: int = 5) -> list[float]:
    """Give whole numbers from zero in round steps, the last at or above the highest."""
    if highest <= 0:
        return [0.0, 1.0]
    power = 10.0 ** len(str(int(highest))) / 1000
    rounds = [part * power * ten for ten in (1, 10, 100) for part in (1, 2, 2.5, 5)]
    fitting = (step for step in rounds if highest / step <= wanted and step % 1 == 0)
    step = next(fitting, rounds[-1] * 2)
    count = int(-(-highest // step))
    return [step * i for i in range(count + 1)]
