"""Which row of a table holds its titles, and what they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from shopretain.importing.dialect import Score

_WHOLE = 3  # titles that make a table of its own: who or what, when, how much
_OF_A_SYSTEM = 20  # titles at least
_GROUPS = 2  # known titles of a row that may stand over one of their parts
_DAY = re.compile(r"\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}|\d{1,2}[. -]+[^\W\d]{3,}|年|\d{8}")
_DIGIT = re.compile(r"\d(?![\d.,]*\s?%)")  # not that of a rate: VAT 24 %


class Header(NamedTuple):
    """The first and the last row of a header, and its titles as they stand."""

    first: int
    last: int
    titles: list[str]


def find_header(head: Sequence[list[str]], score: Score) -> Header:
    """Find the titles among the first rows of a table; they may stand in two of them."""
    at = _header_index(head, score)
    for first in range(max(0, at - 1), min(at + 1, len(head) - 1)):
        if titles := _in_two_rows(head[first], head[first + 1], score):
            return Header(first, first + 1, titles)
    return Header(at, at, head[at])


def _header_index(head: Sequence[list[str]], score: Score) -> int:
    """Give the record that looks most like titles: it holds most words we know as such.

    Where none does, the first that is about as wide as the table and mostly words.
    """
    scores = [score(cells) for cells in head]
    if max(scores) >= 2:
        richest = scores.index(max(scores))
        above = (
            at for at in range(richest) if scores[at] >= _WHOLE and _heads_rows(head, at, richest)
        )
        return next(above, richest)  # rows that stand below titles are not lost to richer ones
    widths = sorted(sum(1 for cell in cells if cell.strip()) for cells in head)
    usual = widths[len(widths) // 2]
    for index, cells in enumerate(head):
        filled = [cell.strip() for cell in cells if cell.strip()]
        wordy = sum(1 for cell in filled if not _is_number(cell))
        if len(filled) >= max(2, usual * 0.6) and wordy >= len(filled) * 0.8:
            return index
    return 0


def _in_two_rows(titles: list[str], below: list[str], score: Score) -> list[str]:
    """Give the titles of a header of two rows: Amount over Net, VAT, Gross.

    Nothing where the row below is none of parts: two or more stand below each title that has some,
    under it and the empty cells beside it, or copies of it. Each is called by both, or by itself
    where just that is a title we know.
    """
    if score(titles) < _GROUPS:
        return []
    over: list[str] = []
    for title in map(str.strip, titles):
        over.append(title or (over[-1] if over else ""))
    parts = [part.strip() for part in [*below, *[""] * len(over)][: len(over)]]
    told = [(title, part) for title, part in zip(over, parts, strict=True) if part]
    filled = Counter(title for title, _ in told)
    parted = {title for title, part in told if part != title}
    if not parted or any(filled[t] < 2 for t in parted) or any(map(_DIGIT.search, parts)):
        return []
    found = []
    for own, title, part in zip(titles, over, parts, strict=True):
        both = f"{title} {part}".strip()
        is_known = part == title or (score([part]) and not score([both]))
        found.append(own if not part else part if is_known else both)
    return found


def _heads_rows(head: Sequence[list[str]], at: int, end: int) -> bool:
    """Tell titles with rows of their own below them: with days, and half as wide at least.

    Shop systems leave many of their columns empty.
    """
    wide = sum(1 for cell in head[at] if cell.strip())
    least = wide / (4 if wide >= _OF_A_SYSTEM else 2)
    return any(
        sum(1 for cell in cells if cell.strip()) >= least and any(map(_DAY.search, cells))
        for cells in head[at + 1 : end]
    )


def _is_number(cell: str) -> bool:
    return cell.replace(".", "").replace(",", "").replace("-", "").replace("/", "").isdigit()


def unique_titles(titles: list[str]) -> list[str]:
    """Give the titles with a number behind a repeated one."""
    seen: dict[str, int] = {}
    result = []
    for title in titles:
        seen[title] = seen.get(title, 0) + 1
        result.append(title if not title or seen[title] == 1 else f"{title} ({seen[title]})")
    return result
