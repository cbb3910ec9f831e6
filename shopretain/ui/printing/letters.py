"""Letters for window envelopes: the address where the window is, the text over as many pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shopretain.base.text import sentence
from shopretain.documents.geometry import Box
from shopretain.documents.postcards import Unfit
from shopretain.documents.text_flow import MM_PER_POINT, Fitted, fit_lines, flow, line_height
from shopretain.documents.window_letters import (
    LETTER_FORMATS,
    LetterFormat,
    LetterRun,
    PostLetter,
    is_window,
)
from shopretain.ui.printing.canvas import SOFT, Canvas
from shopretain.ui.printing.document import Page
from shopretain.ui.printing.fonts import advance, coverage

__all__ = ["is_window"]

BODY, LEADING = 11.0, 1.4
_ADDRESS_SIZES, _ADDRESS_LEADING = (11.0, 10.5, 10.0, 9.5, 9.0), 1.15
_RETURN = (7.0, 6.5, 6.0, 5.5)
_FOOT = 8.0
_MOST_PAGES = 4  # of one letter: more is a slip of the text
_MOST_LINES = 400  # more than four pages hold
_MARK = 4.0
_HEAD = Box(25, 15, 160, 7)
_ACCENT = "#14655A"


@dataclass(frozen=True, slots=True)
class _Leaf:
    """One page of one letter."""

    letter: int
    number: int
    lines: tuple[str, ...]


class LetterDocument:
    """All pages of all letters."""

    def __init__(self, run: LetterRun, title: str = "") -> None:
        """Set the texts into pages."""
        self.title = title or sentence("post.title")
        self.run = run
        self.format = run.look.layout
        self.leaves = [
            _Leaf(at, number, lines)
            for at, letter in enumerate(run.cards)
            for number, lines in enumerate(leaves(letter, self.format))
        ]
        self.pages: Sequence[Page] = [Page(*self.format.page)] * len(self.leaves)
        self.is_preview = False  # shows the window

    def paint(self, canvas: Canvas, number: int) -> None:
        """Paint a page: the first of a letter with address and day, the others with a number."""
        leaf = self.leaves[number]
        letter, form = self.run.cards[leaf.letter], self.format
        body = form.next_body
        if leaf.number == 0:
            body = form.body
            self._head(canvas, letter)
        else:
            words = sentence("post.page", number=leaf.number + 1)
            canvas.words(body.right, body.y - 8, words, _FOOT, color=SOFT, align="right")
        strong = len(_subject_lines(letter, form)) if leaf.number == 0 else 0
        y = body.y + BODY * MM_PER_POINT
        for at, line in enumerate(leaf.lines):
            canvas.words(body.x, y, line, BODY, "serif", bold=at < strong)
            y += line_height(BODY, LEADING)
        self._foot(canvas)
        for fold in form.folds:
            canvas.line(0, fold, _MARK, fold)
        if self.is_preview and leaf.number == 0:
            canvas.frame(form.window, dashed=True, corner=2)

    def _head(self, canvas: Canvas, letter: PostLetter) -> None:
        form = self.format
        if form.sender.y > _HEAD.bottom:  # the American window leaves no room above
            canvas.paragraph(
                _HEAD, self.run.shop, (14, 12, 10, 8), color=_ACCENT, bold=True, leading=1.2
            )
        canvas.paragraph(form.sender, self.run.sender, _RETURN, color=SOFT, leading=1.15)
        canvas.set_lines(form.address, fit_address(letter, form), leading=_ADDRESS_LEADING)
        day = Box(form.body.x, form.body.y - 8, form.body.w, 6)
        canvas.words(day.right, day.bottom - 1.5, self.run.day, 9, color=SOFT, align="right")

    def _foot(self, canvas: Canvas) -> None:
        h = self.format.page[1]
        text = "\n".join(part for part in (self.run.footer, self.run.sender) if part)
        box = Box(self.format.body.x, h - 28, self.format.body.w, 20)
        canvas.line(box.x, box.y, box.right, box.y)
        rest = Box(box.x, box.y + 2, box.w, box.h - 2)
        canvas.paragraph(rest, text, (_FOOT, 7.5, 7.0, 6.5), color=SOFT, leading=1.3)


def fit_address(letter: PostLetter, form: LetterFormat) -> Fitted:
    """Set an address into the window."""
    return fit_lines(
        letter.address, form.address.w, form.address.h, advance("sans"), _ADDRESS_SIZES,
        _ADDRESS_LEADING,
    )  # fmt: skip


def leaves(letter: PostLetter, form: LetterFormat) -> list[tuple[str, ...]]:
    """Give the lines of each page of a letter; its subject comes first."""
    lines = _subject_lines(letter, form)
    lines += flow(letter.body, form.body.w / BODY, advance("serif"), _MOST_LINES)
    step = line_height(BODY, LEADING)
    found = []
    room = int(form.body.h / step)
    while True:
        found.append(tuple(lines[:room]))
        lines = lines[room:]
        while lines and not lines[0]:  # a page does not begin with an empty line
            lines = lines[1:]
        if not lines:
            return found
        room = int(form.next_body.h / step)


def _subject_lines(letter: PostLetter, form: LetterFormat) -> list[str]:
    if not letter.subject:
        return []
    return [*flow(letter.subject, form.body.w / BODY, advance("serif", bold=True)), ""]


def window_ids() -> tuple[str, ...]:
    """Give all windows by id, the owner's own last."""
    return (*LETTER_FORMATS, "own")


def unfit_letters(run: LetterRun) -> tuple[Unfit, ...]:
    """Give whose letter cannot be printed: address or text too long, letters no font has."""
    found, form = [], run.look.layout
    for letter in run.cards:
        missing = coverage().missing((*letter.address, letter.subject, letter.body))
        if missing:
            found.append(Unfit(letter.customer, letter.name, "no_font", missing))
        elif over := fit_address(letter, form).over:
            found.append(Unfit(letter.customer, letter.name, "long_address", str(over)))
        elif (pages := len(leaves(letter, form))) > _MOST_PAGES:
            found.append(Unfit(letter.customer, letter.name, "long_letter", str(pages)))
    return tuple(found)
