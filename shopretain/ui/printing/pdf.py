"""One PDF file in A4, painted in px of 1/96 inch as on screen; whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

from shopretain.base.errors import UserError
from shopretain.ui.theme import theme

_DPI = 1200
PX = 96
WIDTH, HEIGHT, MARGIN = 794.0, 1123.0, 48.0  # A4


@contextmanager
def pdf_file(path: Path, title: str) -> Iterator[tuple[QPainter, Callable[[], None]]]:
    """Give a painter for the first page, and what goes on to the next. UserError `cannot_save`."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise UserError("cannot_save", name=path.name)
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("ShopRetain")
    painter = QPainter()
    if not painter.begin(writer):
        raise UserError("cannot_save", name=path.name)
    painter.scale(_DPI / PX, _DPI / PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def next_page() -> None:
        writer.newPage()

    try:
        yield painter, next_page
    except BaseException:
        painter.end()
        file.cancelWriting()
        raise
    painter.end()
    if not file.commit():
        raise UserError("cannot_save", name=path.name)


def paragraph(
    painter: QPainter, words: str, y: float, size: int, color: str = "text", *, bold: bool = False
) -> float:
    """Paint a paragraph and give where the next one goes."""
    painter.setFont(theme().font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
    painter.setPen(theme().color(color))
    inner = WIDTH - 2 * MARGIN
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    height = painter.boundingRect(QRectF(0, 0, inner, 1_000), flags, words).height()
    painter.drawText(QRectF(MARGIN, y, inner, height), flags, words)
    return y + height + 3
