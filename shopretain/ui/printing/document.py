"""Documents: pages in millimetres that are painted the same for preview, PDF and printer."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from shopretain.base.progress import Progress, no_progress
from shopretain.documents.geometry import Box
from shopretain.documents.whole_file import saved
from shopretain.ui.printing.canvas import Canvas

_DPI = 1200
_POINTS = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Page:
    """A page's size in mm; `trim` is what is left of it when it is cut, `bleed` what is painted."""

    w: float
    h: float
    trim: Box | None = None
    bleed: Box | None = None


class Document(Protocol):
    """Something to print: a title, pages, and one function that paints each."""

    title: str
    pages: Sequence[Page]

    def paint(self, canvas: Canvas, number: int) -> None:
        """Paint a page."""


def save_pdf(path: Path, document: Document, progress: Progress = no_progress) -> None:
    """Write a document as PDF, whole or not at all, each page exactly as large as it is.

    UserError `cannot_save`; what `progress` raises.
    """
    data = pdf_bytes(document, progress)
    saved(path, lambda file: file.write(data))


def pdf_bytes(document: Document, progress: Progress = no_progress) -> bytes:
    """Give a document as PDF."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setResolution(_DPI)
    writer.setTitle(document.title)
    writer.setCreator("ShopRetain")
    painter = QPainter()
    total = len(document.pages)
    for number, page in enumerate(document.pages):
        progress("paint", number, total)
        _set_size(writer, page)
        if number == 0:
            painter.begin(writer)
        else:
            writer.newPage()
        painter.save()
        document.paint(Canvas(painter, _DPI / 25.4), number)
        painter.restore()
    painter.end()
    progress("paint", total, total)
    return _exact(bytes(target.data().data()), document.pages, progress)


def _set_size(writer: QPdfWriter, page: Page) -> None:
    """Make a page that is large enough: Qt's are whole points."""
    points = QSizeF(float(-(-page.w * _POINTS // 1)), float(-(-page.h * _POINTS // 1)))
    writer.setPageSize(
        QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))


def _exact(data: bytes, pages: Sequence[Page], progress: Progress) -> bytes:
    """Give a PDF whose boxes are as large as the pages are, to a thousandth of a point."""
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415  only files need it
    from pypdf.generic import RectangleObject  # noqa: PLC0415

    progress("save", 0, 0)
    made = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for sheet, page in zip(made.pages, pages, strict=True):
        top = float(sheet.mediabox.height)

        def box(place: Box, top: float = top) -> RectangleObject:
            return RectangleObject((
                place.x * _POINTS, top - place.bottom * _POINTS,
                place.right * _POINTS, top - place.y * _POINTS,
            ))  # fmt: skip

        whole = Box(0, 0, page.w, page.h)
        trim = page.trim or whole
        sheet.mediabox = sheet.cropbox = box(whole)
        sheet.trimbox = sheet.artbox = box(trim)
        sheet.bleedbox = box(page.bleed or trim)
    target = io.BytesIO()
    made.write(target)
    return target.getvalue()


def raster(document: Document, number: int, dpi: float = 100) -> QImage:
    """Give a page as a picture."""
    page = document.pages[number]
    per_mm = dpi / 25.4
    image = QImage(round(page.w * per_mm), round(page.h * per_mm), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    document.paint(Canvas(painter, per_mm), number)
    painter.end()
    return image
