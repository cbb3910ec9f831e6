"""Sheets of labels: the curated ones, and one's own sizes."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from shopretain.base.paths import resources
from shopretain.documents.geometry import Box

INNER = 3.0  # mm that text keeps from a label's edge
_LEAST = 10.0  # mm of the smallest label that takes an address
_LARGEST = 500.0


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of labels in mm: page, label, how many across and down, the first one, the steps."""

    id: str
    brand: str
    part: str
    page: str
    page_w: float
    page_h: float
    label_w: float
    label_h: float
    cols: int
    rows: int
    x0: float
    y0: float
    dx: float
    dy: float
    use: str = "address"
    same_as: str = ""

    @property
    def count(self) -> int:
        """How many labels it has."""
        return self.cols * self.rows

    def place(self, at: int) -> Box:
        """Give where a label is, row by row."""
        x = self.x0 + at % self.cols * self.dx
        y = self.y0 + at // self.cols * self.dy
        return Box(x, y, self.label_w, self.label_h)

    def sheets(self, labels: int, start: int = 1) -> int:
        """Give how many sheets so many labels need, the first label being number `start`."""
        return -(-(labels + start - 1) // self.count) if labels else 0

    def flaw(self) -> str:
        """Give what is wrong with own sizes as a code, empty for nothing."""
        sizes = (self.label_w, self.label_h, self.page_w, self.page_h)
        if self.cols < 1 or self.rows < 1 or min(sizes) < _LEAST or max(sizes) > _LARGEST:
            return "label_size"
        if self.x0 < 0 or self.y0 < 0:
            return "label_outside"
        last = self.place(self.count - 1)
        if not Box(0, 0, self.page_w, self.page_h).grown(0.05).holds(last):
            return "label_outside"
        overlaps = (self.cols > 1 and self.dx < self.label_w - 0.01) or (
            self.rows > 1 and self.dy < self.label_h - 0.01
        )
        return "label_overlap" if overlaps else ""


@cache
def label_sheets() -> Mapping[str, LabelSheet]:
    """Give the curated sheets by id: the maker, the part and the page tell them apart."""
    path = resources() / "postal" / "label_sheets.csv"
    with path.open(encoding="utf-8", newline="") as file:
        found = [_sheet(row) for row in csv.DictReader(file)]
    return {sheet.id: sheet for sheet in found}


_COUNTS = ("cols", "rows")
_SIZES = ("page_w", "page_h", "label_w", "label_h", "x0", "y0", "dx", "dy")


def _sheet(row: Mapping[str, str]) -> LabelSheet:
    brand, part, page = row["brand"], row["part"], row["page"]
    found = own_sheet({name: float(row[name]) for name in (*_COUNTS, *_SIZES)})
    return replace(
        found, id=f"{brand} {part} {page}", brand=brand, part=part, page=page, use=row["use"],
        same_as=row["same_as"],
    )  # fmt: skip


def own_sheet(sizes: Mapping[str, float]) -> LabelSheet:
    """Give a sheet of one's own sizes by the names of the fields; `flaw` tells if it can be."""
    cols, rows = (int(sizes[name]) for name in _COUNTS)
    w, h, label_w, label_h, x0, y0, dx, dy = (float(sizes[name]) for name in _SIZES)
    return LabelSheet("own", "", "", "", w, h, label_w, label_h, cols, rows, x0, y0, dx, dy)


def slots(sheet: LabelSheet, labels: int, start: int, page: int) -> list[tuple[int, Box]]:
    """Give number and place of each label on a page; the first is number `start` of its sheet."""
    first = page * sheet.count - (start - 1)
    numbers = range(max(first, 0), min(first + sheet.count, labels))
    return [(n, sheet.place(n - first)) for n in numbers]
