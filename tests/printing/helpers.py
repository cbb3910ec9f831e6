"""What a PDF says when it is read by others: places in mm, texts, pictures of pages."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pdfplumber
import pypdfium2
import zxingcpp
from PIL import Image

from shopretain.documents.geometry import Box

MM = 25.4 / 72


@dataclass
class Sheet:
    """One page as pdfplumber sees it, in mm from the top left of its MediaBox."""

    page: Any

    @property
    def size(self) -> tuple[float, float]:
        x0, y0, x1, y1 = self.page.mediabox
        return (x1 - x0) * MM, (y1 - y0) * MM

    def box(self, name: str) -> Box:
        """Give TrimBox and the others from the top left."""
        x0, y0, x1, y1 = (float(v) for v in getattr(self.page, name))
        left, _, _, top = (float(v) for v in self.page.mediabox)
        return Box((x0 - left) * MM, (top - y1) * MM, (x1 - x0) * MM, (y1 - y0) * MM)

    def lines(self, within: Box | None = None) -> list[str]:
        """Give the lines of text, those whose words begin within a place."""
        return [_plain(str(line["text"])) for line in self._lines(within)]

    def _lines(self, within: Box | None) -> list[Any]:
        page = self.page if within is None else self._cropped(within)
        return list(page.extract_text_lines()) if page.chars else []

    def _cropped(self, box: Box) -> Any:
        x, top = self.page.bbox[0], self.page.bbox[1]
        return self.page.crop(
            (x + box.x / MM, top + box.y / MM, x + box.right / MM, top + box.bottom / MM),
            strict=False,
        )

    def chars(self) -> list[tuple[str, Box]]:
        """Give all letters with their places."""
        return [(str(c["text"]), self._place(c)) for c in self.page.chars]

    def rects(self) -> list[Box]:
        """Give all filled rectangles."""
        return [self._place(rect) for rect in self.page.rects]

    def drawn(self) -> list[Box]:
        """Give the places of all ink: letters, lines, areas, pictures."""
        page = self.page
        return [
            self._place(one)
            for one in (*page.chars, *page.rects, *page.lines, *page.curves, *page.images)
        ]

    def _place(self, one: Any) -> Box:
        x, top = self.page.bbox[0], self.page.bbox[1]
        return Box(
            (one["x0"] - x) * MM, (one["top"] - top) * MM,
            (one["x1"] - one["x0"]) * MM, (one["bottom"] - one["top"]) * MM,
        )  # fmt: skip


def _plain(text: str) -> str:
    """Give letters instead of radicals: a large font has one glyph for both, and names either."""
    return re.sub("[\u2f00-\u2fdf]", lambda found: normalize("NFKC", found[0]), text)


def sheets_of(pdf: Path | bytes) -> list[Sheet]:
    """Give all pages of a PDF."""
    data = pdf if isinstance(pdf, bytes) else pdf.read_bytes()
    return [Sheet(page) for page in pdfplumber.open(io.BytesIO(data)).pages]


def picture(pdf: bytes, number: int, dpi: int = 300) -> Image.Image:
    """Give a page as its reader paints it."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[number]
    image: Image.Image = page.render(scale=dpi / 72).to_pil()
    page.close()
    document.close()
    return image


def codes_in(image: Image.Image) -> list[str]:
    """Give the QR codes that a phone would read in a picture."""
    return [found.text for found in zxingcpp.read_barcodes(image)]


def fonts_of(pdf: bytes) -> list[tuple[str, bool]]:
    """Give the fonts of a PDF, and whether each is embedded."""
    from pypdf import PdfReader  # noqa: PLC0415  only here

    found: dict[str, bool] = {}
    for page in PdfReader(io.BytesIO(pdf)).pages:
        for font in (page["/Resources"].get("/Font") or {}).values():  # type: ignore[attr-defined]
            told = font.get_object()
            for one in told.get("/DescendantFonts", [told]):
                inner = one.get_object()
                descriptor = inner.get("/FontDescriptor", {})
                files = [
                    key for key in ("/FontFile", "/FontFile2", "/FontFile3") if key in descriptor
                ]
                found[str(inner["/BaseFont"])] = bool(files)
    return sorted(found.items())


def bounds(boxes: Sequence[Box]) -> Box:
    """Give the place that holds some places."""
    x, y = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(x, y, max(b.right for b in boxes) - x, max(b.bottom for b in boxes) - y)
