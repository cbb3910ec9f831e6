"""Letters for envelopes with a window: where the address must stand to be seen, what they say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shopretain.documents.geometry import A4, LETTER, Box


@dataclass(frozen=True, slots=True)
class LetterFormat:
    """A page with its window, in mm.

    `window` is what of the page can be seen through the envelope however the letter lies in it;
    `sender` is the small line in or above it, `address` where the address is set, `body` the text
    of the first page. `folds` are the heights at which the paper is folded.
    """

    id: str
    page: tuple[float, float]
    window: Box
    sender: Box
    address: Box
    body: Box
    folds: tuple[float, ...]

    @property
    def next_body(self) -> Box:
        """Where the text of all further pages stands."""
        return Box(self.body.x, 25.0, self.body.w, self.body.bottom - 25.0)


def _din(name: str, top: float, folds: tuple[float, ...]) -> LetterFormat:
    """DIN 5008: a field of 85 by 45 mm, 17.7 of them for the return line, then the address."""
    field = Box(20, top, 85, 45)
    start = field.bottom + 8.46
    return LetterFormat(
        name,
        A4,
        field,
        Box(25, top + 12.2, 78, 5),
        Box(25, top + 17.7, 78, 27.3),
        Box(25, start, 165, 297 - start - 35),
        folds,
    )


def _dl(name: str, window: Box) -> LetterFormat:
    """A4 in thirds, with a window where the envelope has it; the text begins below the fold."""
    return LetterFormat(
        name,
        A4,
        window,
        Box(25, 15, 120, 5),
        window.grown(-1.5),
        Box(25, 108, 165, 297 - 108 - 35),
        (99.0, 198.0),
    )


# The window of a number 10 envelope (114.3 by 28.6 mm, 22.2 from the left, 12.7 from below) moves
# over a letter in thirds by 11.6 mm up and 25.4 sideways: what is always seen is smaller.
_US_WINDOW = Box(22.2, 60.0, 88.9, 20.4)
# The window of most British DL envelopes: 90 by 35 mm, 20 from the left, 18 from below.
_UK_WINDOW = Box(20.0, 57.0, 80.0, 24.0)

LETTER_FORMATS: Mapping[str, LetterFormat] = {
    one.id: one
    for one in (
        _din("DIN-B", 45.0, (105.0, 210.0)),
        _din("DIN-A", 27.0, (87.0, 192.0)),
        LetterFormat(
            "US",
            LETTER,
            _US_WINDOW,
            Box(25.4, 15, 120, 5),
            _US_WINDOW.grown(-1.0),
            Box(25.4, 100, 165.1, 279.4 - 100 - 30),
            (93.1, 186.2),
        ),
        _dl("DL", _UK_WINDOW),
    )
}


def own_window(window: Box) -> LetterFormat:
    """Give a letter on A4 for a window of one's own, as it lies over the folded sheet."""
    found = _dl("own", window)
    start = max(found.body.y, window.bottom + 10)
    return LetterFormat(
        "own", A4, window, found.sender, found.address, Box(25, start, 165, 297 - start - 35),
        found.folds,
    )  # fmt: skip


def is_window(own: tuple[float, ...]) -> bool:
    """Tell whether x, y, w, h are a window over the upper half of a sheet of A4."""
    x, y, w, h = own
    return x >= 0 and y >= 0 and w >= 30 and h >= 15 and x + w <= 210 and y + h <= 148


# What is printed


@dataclass(frozen=True, slots=True)
class LetterLook:
    """How letters look: for which window by id, or one of one's own as x, y, w, h in mm."""

    format: str = "DIN-B"
    own: tuple[float, float, float, float] = (20.0, 48.0, 90.0, 45.0)

    def whole(self) -> LetterLook:
        """Give it with a window that there is."""
        is_known = self.format in LETTER_FORMATS or (self.format == "own" and is_window(self.own))
        return self if is_known else LetterLook()

    @property
    def layout(self) -> LetterFormat:
        """Where everything stands."""
        return own_window(Box(*self.own)) if self.format == "own" else LETTER_FORMATS[self.format]


@dataclass(frozen=True, slots=True)
class PostLetter:
    """One person's letter, ready to be painted."""

    customer: int
    name: str
    address: tuple[str, ...]
    subject: str
    body: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class LetterRun:
    """Letters with what is the same on all of them: `footer` ends each."""

    cards: tuple[PostLetter, ...]
    look: LetterLook
    shop: str
    sender: str
    day: str
    footer: str
