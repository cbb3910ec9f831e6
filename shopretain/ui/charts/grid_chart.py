"""Cells in rows and columns, the darker the more: seasons by months, orders by recency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen

from shopretain.ui.charts.base_chart import BaseChart, Numbers
from shopretain.ui.charts.readout import Reading
from shopretain.ui.theme import theme

_GAP, _CELL_HEIGHT, _LEAST_HEIGHT = 2, 28, 22
_SMALLEST = 9  # px of the words in a cell


@dataclass(frozen=True)
class Cell:
    """One cell: its words, how dark it is from 0 to 1, whether its months still run."""

    words: str
    level: float
    so_far: bool = False


@dataclass(frozen=True)
class Box:
    """A frame around cells: first row and column, last row and column, words above it."""

    top: int
    left: int
    bottom: int
    right: int
    words: str


@dataclass(frozen=True)
class Grid:
    """All that a grid shows; a cell is None where it is too early to tell."""

    cells: tuple[tuple[Cell | None, ...], ...]
    row_names: tuple[str, ...]
    row_notes: tuple[str, ...]  # a second column of words, empty for none
    column_names: tuple[str, ...]
    name_of_rows: str
    name_of_notes: str
    name_of_columns: str
    legend: tuple[str, str, str] = ("", "", "")  # for few, for many, what blank means
    boxes: tuple[Box, ...] = ()
    columns_below: bool = False


class GridChart(BaseChart):
    """Paints a grid; readings are one a cell that has a value, row by row."""

    data: Grid | None = None

    def set_grid(
        self, data: Grid, readings: Sequence[Reading], numbers: Numbers, finding: str
    ) -> None:
        """Show these cells."""
        self.data = data
        self._filled = [
            (r, c) for r, line in enumerate(data.cells) for c, cell in enumerate(line) if cell
        ]
        self.setMinimumHeight(
            theme().px(_LEAST_HEIGHT) * (len(data.cells) + 3) + 24 if not self.small else 120
        )
        self.show_readings(readings, numbers, finding)

    def redraw(self) -> None:
        """Paint anew."""
        self.update()

    def mark(self) -> None:
        """Paint the frame of the current cell anew."""
        self.update()

    def cell_of(self, index: int) -> tuple[int, int]:
        """Give row and column of a reading."""
        return self._filled[index]

    def spot(self, index: int) -> QPointF:
        """Give the lower middle of a cell."""
        rect = self._rect(*self._filled[index], QRectF(self.rect()))
        return QPointF(rect.center().x(), rect.bottom() - 8)

    def nearest(self, position: QPointF) -> int:
        """Give the cell under the mouse, -1 for none."""
        whole = QRectF(self.rect())
        for index, place in enumerate(self._filled):
            if self._rect(*place, whole).contains(position):
                return index
        return -1

    def steps(self) -> dict[Qt.Key, int]:
        """Let Up and Down go through a column, over blank cells."""
        steps = super().steps()
        if self.current >= 0:
            row, column = self._filled[self.current]
            for key, way in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
                there = [
                    i
                    for i, (r, c) in enumerate(self._filled)
                    if c == column and (r - row) * way > 0
                ]
                if there:
                    steps[key] = there[0] if way > 0 else there[-1]
        return steps

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grid and the frame of the current cell."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.fillRect(whole, theme().color("surface"))
        self._paint(painter, whole)
        if self.current >= 0:
            rect = self._rect(*self._filled[self.current], whole)
            painter.setPen(QPen(theme().color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 3, 3)
        painter.end()
        super().paintEvent(event)

    def paint_picture(self, painter: QPainter, target: QRectF) -> None:
        """Paint the grid for a saved picture or a page."""
        self._paint(painter, target)

    # Places

    def _heads(self, whole: QRectF) -> tuple[float, float, float, float]:
        """Give the widths of names and notes, and the heights above and below the cells."""
        data = self.data
        if data is None:
            return 0, 0, 0, 0
        metrics = QFontMetrics(theme().font(13))
        caption = QFontMetrics(theme().font(12))
        names = max(metrics.horizontalAdvance(name) for name in (*data.row_names, " ")) + 16
        names = max(names, caption.horizontalAdvance(data.name_of_rows) + 16)
        notes = 0.0
        if any(data.row_notes):
            wide = [metrics.horizontalAdvance(note) for note in data.row_notes]
            notes = max(*wide, caption.horizontalAdvance(data.name_of_notes)) + 24
        line = caption.height() + 6
        above = line if data.columns_below else 2 * line
        below = 2 * line + 4 if data.columns_below else (line + 12 if any(data.legend) else 4)
        return min(names, whole.width() * 0.3), notes, above, below

    def _rect(self, row: int, column: int, whole: QRectF) -> QRectF:
        data = self.data
        if data is None:
            return QRectF()
        names, notes, above, below = self._heads(whole)
        width = (whole.width() - names - notes) / max(len(data.column_names), 1)
        room = whole.height() - above - below
        most = theme().px(_CELL_HEIGHT) if not data.columns_below else room
        height = min(room / max(len(data.cells), 1), most)
        return QRectF(
            whole.left() + names + notes + column * width + _GAP / 2,
            whole.top() + above + row * height + _GAP / 2,
            width - _GAP,
            height - _GAP,
        )

    # Painting

    def _paint(self, painter: QPainter, whole: QRectF) -> None:
        data = self.data
        if data is None or not data.cells or not self.readings:
            return
        self._paint_heads(painter, whole, data)
        painter.setFont(self._cell_font(whole))
        for row, line in enumerate(data.cells):
            for column, cell in enumerate(line):
                if cell is not None:
                    self._paint_cell(painter, self._rect(row, column, whole), cell)
        for box in data.boxes:
            self._paint_box(painter, whole, box)
        if any(data.legend):
            self._paint_legend(painter, whole, data.legend)

    def _cell_font(self, whole: QRectF) -> QFont:
        """Give the largest font in which the longest words fit into a cell."""
        font = theme().font(13, QFont.Weight.DemiBold)
        cells = [cell for line in self.data.cells for cell in line if cell] if self.data else []
        words = max((cell.words for cell in cells), key=len, default="")
        width = self._rect(0, 0, whole).width() - 4
        while QFontMetrics(font).horizontalAdvance(words) > width and font.pixelSize() > _SMALLEST:
            font.setPixelSize(font.pixelSize() - 1)
        return font

    def _paint_heads(self, painter: QPainter, whole: QRectF, data: Grid) -> None:
        names, notes, *_ = self._heads(whole)
        caption, usual = theme().font(12), theme().font(13)
        grey, dark = theme().color("axis"), theme().color("text")
        line = QFontMetrics(caption).height() + 6
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle, center = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignCenter
        cells = whole.adjusted(names + notes, 0, 0, 0)
        first = self._rect(0, 0, whole)
        last = self._rect(len(data.cells) - 1, 0, whole)
        painter.setFont(caption)
        painter.setPen(grey)
        top = whole.top()
        if not data.columns_below:
            painter.drawText(
                QRectF(whole.left(), top, names, line), left | middle, data.name_of_rows
            )
            note = QRectF(whole.left() + names, top, notes - 16, line)
            painter.drawText(note, right | middle, data.name_of_notes)
            across = QRectF(cells.left(), top, cells.width(), line)
            painter.drawText(across, center, data.name_of_columns)
            names_top = first.top() - line
        else:
            painter.drawText(
                QRectF(whole.left(), top, names, line), left | middle, data.name_of_rows
            )
            names_top = last.bottom() + 2
            below_all = QRectF(cells.left(), names_top + line, cells.width(), line)
            painter.drawText(below_all, center, data.name_of_columns)
        for column, words in enumerate(data.column_names):
            rect = self._rect(0, column, whole)
            painter.drawText(QRectF(rect.left(), names_top, rect.width(), line), center, words)
        painter.setFont(usual)
        side = right if data.columns_below else left
        for row, words in enumerate(data.row_names):
            rect = self._rect(row, 0, whole)
            painter.setPen(dark if not data.columns_below else grey)
            place = QRectF(whole.left(), rect.top(), names - 12, rect.height())
            fitting = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(place.width())
            )
            painter.drawText(place, side | middle, fitting)
            if row < len(data.row_notes):
                painter.setPen(grey)
                note = QRectF(whole.left() + names, rect.top(), notes - 16, rect.height())
                painter.drawText(note, right | middle, data.row_notes[row])

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        color = heat(cell.level)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(rect, 3, 3)
        if cell.so_far:
            painter.setBrush(QColor(theme().color("surface")))
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(readable_on(color))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cell.words)

    def _paint_box(self, painter: QPainter, whole: QRectF, box: Box) -> None:
        rect = self._rect(box.top, box.left, whole).united(self._rect(box.bottom, box.right, whole))
        painter.setPen(QPen(theme().color("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setFont(theme().font(12, QFont.Weight.DemiBold))
        words = QRectF(rect.left(), whole.top(), rect.width() + 80, rect.top() - whole.top() - 2)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, box.words
        )

    def _paint_legend(self, painter: QPainter, whole: QRectF, legend: tuple[str, str, str]) -> None:
        painter.setFont(theme().font(12))
        metrics = QFontMetrics(theme().font(12))
        last = self._rect(len(self.data.cells) - 1 if self.data else 0, 0, whole)
        y, height = last.bottom() + 10, float(metrics.height())
        x = whole.left()
        few, many, blank = legend
        painter.setPen(theme().color("axis"))
        painter.drawText(QPointF(x, y + metrics.ascent()), few)
        x += metrics.horizontalAdvance(few) + 8
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(6):
            painter.setBrush(heat(step / 5))
            painter.drawRect(QRectF(x, y + 1, 18, height - 2))
            x += 18
        painter.setPen(theme().color("axis"))
        painter.drawText(QPointF(x + 8, y + metrics.ascent()), many)
        x += metrics.horizontalAdvance(many) + 24
        painter.drawText(QPointF(x, y + metrics.ascent()), blank)


def heat(level: float) -> QColor:
    """Give the colour of a level from 0 to 1: one hue in even steps of lightness."""
    level = min(max(level, 0.0), 1.0)
    low, mid, high = (theme().color(f"heat_{name}") for name in ("low", "mid", "high"))
    one, other, part = (low, mid, level * 2) if level < 0.5 else (mid, high, level * 2 - 1)
    mixed = (
        round(a + (b - a) * part)
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)


def readable_on(color: QColor) -> QColor:
    """Give dark or light words, whichever stands out more on the colour."""

    def luminance(of: QColor) -> float:
        parts = (
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (of.redF(), of.greenF(), of.blueF())
        )
        return sum(
            weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True)
        )

    dark, light = QColor("#1E2326"), QColor("#FFFFFF")
    back = luminance(color)
    on_light = (luminance(light) + 0.05) / (back + 0.05)
    on_dark = (back + 0.05) / (luminance(dark) + 0.05)
    return light if on_light >= on_dark else dark
