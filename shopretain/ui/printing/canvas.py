"""Paints in millimetres, on screen, into a PDF file, on a printer: always with the same calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from shopretain.documents.geometry import Box
from shopretain.documents.text_flow import MM_PER_POINT, Fitted, fit, line_height
from shopretain.ui.printing.fonts import Kind, advance, font

UNITS = 100  # a millimetre: fonts have whole sizes, and 1/100 mm is whole enough
_ASCENT = 0.95  # of the type size, from a line's top to its base line
INK, SOFT, HAIR = "#1E2326", "#555D62", "#8C9295"
Align = Literal["left", "center", "right"]


class Canvas:
    """A painter whose unit is a millimetre."""

    def __init__(self, painter: QPainter, per_mm: float) -> None:
        """Paint with a painter that has `per_mm` of its own units in a millimetre."""
        self.painter = painter
        painter.scale(per_mm / UNITS, per_mm / UNITS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    @contextmanager
    def at(self, x: float, y: float, clip: Box | None = None) -> Iterator[None]:
        """Paint with the origin elsewhere, and nothing outside `clip` (in the new places)."""
        self.painter.save()
        self.painter.translate(x * UNITS, y * UNITS)
        if clip is not None:
            self.painter.setClipRect(_rect(clip))
        try:
            yield
        finally:
            self.painter.restore()

    def words(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        kind: Kind = "sans",
        color: str = INK,
        *,
        bold: bool = False,
        align: Align = "left",
    ) -> None:
        """Paint one line; `y` is its base line, `size` in points."""
        if not text:
            return
        if align != "left":
            wide = advance(kind, bold=bold)(text) * size
            x -= wide if align == "right" else wide / 2
        pixels = max(1, round(size * MM_PER_POINT * UNITS))
        self.painter.setFont(font(kind, pixels, bold=bold))
        self.painter.setPen(QColor(color))
        self.painter.drawText(QPointF(x * UNITS, y * UNITS), text)

    def set_lines(
        self,
        box: Box,
        fitted: Fitted,
        kind: Kind = "sans",
        color: str = INK,
        *,
        leading: float = 1.35,
        bold: bool = False,
        align: Align = "left",
    ) -> float:
        """Paint a text as it was set, from the top of its place; gives where it ends."""
        step = line_height(fitted.size, leading)
        y = box.y + fitted.size * MM_PER_POINT * _ASCENT
        x = {"left": box.x, "center": box.x + box.w / 2, "right": box.right}[align]
        for line in fitted.lines:
            self.words(x, y, line, fitted.size, kind, color, bold=bold, align=align)
            y += step
        return box.y + step * len(fitted.lines)

    def paragraph(
        self,
        box: Box,
        text: str,
        sizes: Sequence[float],
        kind: Kind = "sans",
        color: str = INK,
        *,
        leading: float = 1.35,
        bold: bool = False,
        align: Align = "left",
    ) -> float:
        """Set a text into a place and paint it; gives where it ends."""
        found = fit(text, box.w, box.h, advance(kind, bold=bold), sizes, leading)
        return self.set_lines(box, found, kind, color, leading=leading, bold=bold, align=align)

    def fill(self, box: Box, color: str, corner: float = 0.0) -> None:
        """Paint an area, with round corners of so many mm."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(color))
        if corner:
            self.painter.drawRoundedRect(_rect(box), corner * UNITS, corner * UNITS)
        else:
            self.painter.drawRect(_rect(box))

    def frame(
        self, box: Box, color: str = HAIR, *, dashed: bool = False, corner: float = 0
    ) -> None:
        """Paint a thin frame."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self.painter.setPen(QPen(QColor(color), 0.2 * UNITS, style))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(_rect(box), corner * UNITS, corner * UNITS)

    def line(
        self, x1: float, y1: float, x2: float, y2: float, color: str = HAIR, wide: float = 0.1
    ) -> None:
        """Paint a line, `wide` mm."""
        self.painter.setPen(QPen(QColor(color), wide * UNITS))
        self.painter.drawLine(QPointF(x1 * UNITS, y1 * UNITS), QPointF(x2 * UNITS, y2 * UNITS))

    def image(self, box: Box, image: QImage) -> None:
        """Paint a picture over a place; the same one is kept once in a PDF."""
        self.painter.drawImage(_rect(box), image)

    def svg(self, box: Box, drawing: QSvgRenderer) -> None:
        """Paint a drawing."""
        drawing.render(self.painter, _rect(box))

    def qr(self, box: Box, matrix: Sequence[Sequence[int]]) -> None:
        """Paint a QR code; its quiet edge is white paper around the place."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor("#000000"))
        side = box.w * UNITS / len(matrix)
        rects = []
        for y, row in enumerate(matrix):
            start = -1
            for x, dark in enumerate((*row, 0)):
                if dark and start < 0:
                    start = x
                elif not dark and start >= 0:
                    rects.append(
                        QRectF(
                            box.x * UNITS + start * side, box.y * UNITS + y * side,
                            (x - start) * side, side,
                        )
                    )  # fmt: skip
                    start = -1
        # Neighbours would show seams where a viewer smooths edges.
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.painter.drawRects(rects)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x * UNITS, box.y * UNITS, box.w * UNITS, box.h * UNITS)
