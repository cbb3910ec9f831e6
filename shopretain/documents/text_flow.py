"""Text set in lines: broken where its script allows, as large as its place allows.

How wide words are is asked of whoever paints: widths are told for type of one point and grow with
it, since fonts are not hinted in print.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

Advance = Callable[[str], float]  # mm of a text in type of one point
MM_PER_POINT = 25.4 / 72
_LONG = 200  # letters that no line holds
_COUNTED = 60  # lines beyond its place that are counted

# What may not begin a line in Japanese and Chinese, and what may not end one.
_NOT_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】〙〗〟’”｠»)]},.!?:;…‥"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
_NOT_LAST = frozenset("（［｛〔〈《「『【〘〖〝‘“｟«([{")
_WIDE = re.compile(
    r"[\u2e80-\u2fff\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]"
)


def flow(text: str, width: float, advance: Advance, most: int | None = None) -> list[str]:
    """Break a text into lines no wider than `width`, in the unit that `advance` gives.

    With `most` no more lines than that are worked out: nobody reads on where they do not fit.

    A word that is wider than a line is broken where it must be, never between a letter and its
    accents. Empty lines of the text stay.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        for line in _paragraph(paragraph, width, advance):
            lines.append(line)
            if len(lines) == most:
                return lines
    return lines


def _paragraph(text: str, width: float, advance: Advance) -> Iterator[str]:
    line, is_first = "", True
    for piece in pieces(text):
        if _fits((line + piece).rstrip(), width, advance):
            line += piece
            continue
        if line.strip():
            yield line.rstrip()
            is_first = False
        rest = piece if is_first else piece.lstrip()
        while len(rest) > 1 and not _fits(rest.rstrip(), width, advance):
            at = _longest(rest, width, advance)
            yield rest[:at]
            rest, is_first = rest[at:], False
        line = rest
    yield line.rstrip()


def _fits(text: str, width: float, advance: Advance) -> bool:
    """Tell whether a text fits on a line; very long ones are not measured whole (Qt overflows)."""
    return (len(text) <= _LONG or advance(text[:_LONG]) <= width) and advance(text) <= width


def pieces(text: str) -> list[str]:
    """Give the parts of a line between which it may be broken, blanks at their ends."""
    found: list[str] = []
    for word in re.findall(r"\s*\S+\s*?(?=\s|$)|\s+", text):
        start = 0
        for at in range(1, len(word)):
            before, after = word[at - 1], word[at]
            wide = _WIDE.match(before) or _WIDE.match(after)
            may_part = after not in _NOT_FIRST and before not in _NOT_LAST and before.strip()
            is_joint = before in "-\u2013/" and after.isalpha() and at - start > 1
            if (wide and may_part) or is_joint:
                found.append(word[start:at])
                start = at
        found.append(word[start:])
    return found


def _longest(text: str, width: float, advance: Advance) -> int:
    """Give how many letters of a text fit on a line; at least one with its accents."""
    low, high = 1, min(len(text), 8)
    while high < len(text) and advance(text[:high]) <= width:
        low, high = high, min(len(text), 2 * high)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if advance(text[:middle]) <= width else (low, middle - 1)
    while low < len(text) and unicodedata.combining(text[low]):
        low = low - 1 if low > 1 else low + 1
    return low


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as it is set: type size in points, its lines, how many of them do not fit."""

    size: float
    lines: tuple[str, ...]
    over: int
    room: int  # lines that the place holds

    @property
    def spare(self) -> int:
        """How many more lines would fit."""
        return max(0, self.room - len(self.lines))


def line_height(size: float, leading: float) -> float:
    """Give how far lines of a type size stand apart, in mm."""
    return size * leading * MM_PER_POINT


def fit(
    text: str,
    width: float,
    height: float,
    advance: Advance,
    sizes: Sequence[float],
    leading: float = 1.35,
) -> Fitted:
    """Set a text in the largest of some type sizes in which it fits, else in the smallest.

    `width` and `height` in mm; `advance` for one point, `sizes` in points, the largest first.
    """
    found = Fitted(sizes[0], (), 0, 0)
    for size in sizes:
        room = int(height / line_height(size, leading) + 1e-9)
        lines = flow(text, width / size, advance, room + _COUNTED)
        found = Fitted(size, tuple(lines), max(0, len(lines) - room), room)
        is_broken = not all(_fits(line, (width + 1e-6) / size, advance) for line in lines)
        if not found.over and not is_broken:
            break
    return found


def fit_lines(
    lines: Sequence[str],
    width: float,
    height: float,
    advance: Advance,
    sizes: Sequence[float],
    leading: float = 1.3,
) -> Fitted:
    """Set given lines, which are not broken, as `fit` does; `over` counts those too wide, too."""
    found = Fitted(sizes[0], tuple(lines), 0, 0)
    for size in sizes:
        room = int(height / line_height(size, leading) + 1e-9)
        wide = sum(not _fits(line, (width + 1e-6) / size, advance) for line in lines)
        found = Fitted(size, tuple(lines), max(0, len(lines) - room) + wide, room)
        if not found.over:
            break
    return found
