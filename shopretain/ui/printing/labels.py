"""Address labels, and the page that shows whether a printer puts them where they belong."""

from __future__ import annotations

from collections.abc import Sequence

from shopretain.base.text import sentence
from shopretain.documents.geometry import Box
from shopretain.documents.label_sheets import INNER, LabelSheet, label_sheets, own_sheet, slots
from shopretain.documents.text_flow import Fitted, fit_lines, line_height
from shopretain.ui.printing.canvas import HAIR, INK, SOFT, Canvas
from shopretain.ui.printing.document import Page
from shopretain.ui.printing.fonts import advance, coverage

__all__ = ["LabelSheet"]

_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
_LEADING = 1.22
_RULER = 100.0  # mm
_TICK = 3.0


class LabelDocument:
    """Labels on their sheets, the first being number `start` of its sheet.

    `nudge` moves everything by so many mm to the right and down, as a printer needs it.
    """

    def __init__(
        self,
        sheet: LabelSheet,
        labels: Sequence[tuple[str, ...]],
        start: int = 1,
        nudge: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        """Put the labels on their sheets."""
        self.title = sentence("mailing.labels")
        self.sheet, self.labels, self.start, self.nudge = sheet, labels, start, nudge
        count = sheet.sheets(len(labels), start)
        self.pages: Sequence[Page] = [Page(sheet.page_w, sheet.page_h)] * count
        self.is_preview = False  # shows the labels' edges

    def paint(self, canvas: Canvas, number: int) -> None:
        """Paint the labels of one sheet."""
        with canvas.at(*self.nudge):
            for label, place in slots(self.sheet, len(self.labels), self.start, number):
                paint_label(canvas, place, self.labels[label])
        if self.is_preview:
            _edges(canvas, self.sheet)


def paint_label(canvas: Canvas, place: Box, lines: tuple[str, ...]) -> None:
    """Paint an address in the middle of its label's height."""
    found = fit_label(lines, place)
    high = line_height(found.size, _LEADING) * len(found.lines)
    inner = place.grown(-_inner(place))
    y = inner.y + max(0.0, (inner.h - high) / 2)
    canvas.set_lines(Box(inner.x, y, inner.w, high), found, leading=_LEADING)


def _inner(place: Box) -> float:
    """Give how far text keeps from the edge: less on small labels."""
    return min(INNER, place.h * 0.1, place.w * 0.06)


def fit_label(lines: tuple[str, ...], place: Box) -> Fitted:
    """Set an address into a label."""
    inner = place.grown(-_inner(place))
    return fit_lines(lines, inner.w, inner.h, advance("sans"), _SIZES, _LEADING)


def unfit_labels(
    sheet: LabelSheet, labels: Sequence[tuple[str, ...]]
) -> dict[int, tuple[str, str]]:
    """Give which labels cannot be printed, and why (a code and what of it)."""
    found = {}
    place = sheet.place(0)
    for at, lines in enumerate(labels):
        missing = coverage().missing(lines)
        if missing:
            found[at] = "no_font", missing
        elif over := fit_label(lines, place).over:
            found[at] = "long_address", str(over)
    return found


def _edges(canvas: Canvas, sheet: LabelSheet) -> None:
    for at in range(sheet.count):
        canvas.frame(sheet.place(at), HAIR, corner=1)


class CheckDocument:
    """A page with the edges of all labels and rulers of 100 mm: to be held against a sheet."""

    def __init__(self, sheet: LabelSheet, nudge: tuple[float, float] = (0.0, 0.0)) -> None:
        """Make the page of a sheet."""
        self.title = sentence("mailing.check")
        self.sheet, self.nudge = sheet, nudge
        self.pages: Sequence[Page] = [Page(sheet.page_w, sheet.page_h)]

    def paint(self, canvas: Canvas, _number: int) -> None:
        """Paint edges, rulers and what to do with them."""
        sheet = self.sheet
        with canvas.at(*self.nudge):
            _edges(canvas, sheet)
            x, y = (sheet.page_w - _RULER) / 2, (sheet.page_h - _RULER) / 2
            canvas.fill(Box(x - 8, y - 8, _RULER + 16, _RULER + 16), "#FFFFFF")
            _ruler(canvas, x, y)
            words = sentence("mailing.check_words")
            box = Box(x + 10, y + 12, _RULER - 20, _RULER - 24)
            canvas.paragraph(box, words, (11, 10, 9), color=SOFT)


def _ruler(canvas: Canvas, x: float, y: float) -> None:
    """Paint rulers from one corner, 100 mm to the right and 100 mm down."""
    canvas.line(x, y, x + _RULER, y, INK, 0.2)
    canvas.line(x, y, x, y + _RULER, INK, 0.2)
    for mm in range(0, 101, 10):
        canvas.line(x + mm, y, x + mm, y + _TICK, INK, 0.2)
        canvas.line(x, y + mm, x + _TICK, y + mm, INK, 0.2)
        if mm:
            canvas.words(x + mm, y + _TICK + 3, str(mm), 6, color=SOFT, align="center")
            canvas.words(x + _TICK + 1, y + mm + 1, str(mm), 6, color=SOFT)


def sheet_choices() -> list[tuple[str, str]]:
    """Give all curated sheets: words and id, by maker and part."""
    return [
        (
            sentence(
                "mailing.sheet", brand=one.brand, part=one.part, count=one.count,
                w=f"{one.label_w:g}", h=f"{one.label_h:g}", page=sentence(f"paper.{one.page}"),
            ),
            one.id,
        )
        for one in label_sheets().values()
    ]  # fmt: skip


def sheet_of(sheet_id: str, own: dict[str, float] | None = None) -> LabelSheet:
    """Give a sheet by id, or the owner's own; the most used one for one nobody knows."""
    if sheet_id == "own" and own:
        return own_sheet(own)
    return label_sheets().get(sheet_id) or label_sheets()["Avery L7160 A4"]
