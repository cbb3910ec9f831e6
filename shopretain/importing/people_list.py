"""Lists that name people by e-mail and say one thing of each: favourites, reviews, stops."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from shopretain.base.folding import folded
from shopretain.base.told import ProblemTold
from shopretain.importing.archive import open_table
from shopretain.importing.date_format import DateOrder, decide_order, parse_stamp
from shopretain.importing.options import ReadingOptions

_EMAIL = re.compile(r"[^\s,;<>\"']+@[^\s,;<>\"']+\.[^\s,;<>\"']+")
_RATING = re.compile(r"([0-4](?:[.,]\d+)?|5(?:[.,]0+)?)(?:\s*/\s*5)?")
# Words in titles, in our six languages and as the shop systems have them, the surest first.
_WORDS = {
    "product": ("product title", "product name", "product", "item", "tuote", "produkt", "товар",
                "продукт", "προϊόν", "商品"),
    "rating": ("rating", "stars", "score", "arvosana", "ocena", "оцінка", "βαθμολογία", "評価"),
    "words": ("body", "content", "comment", "text", "review", "arvostelu", "opinia", "відгук",
              "κριτική", "レビュー"),
}  # fmt: skip
# Words of titles that say something else of the thing: numbers and addresses are no names.
_OTHER = {
    "product": re.compile(r"categor|type|price|\b(?:id|url|handle|sku|date)$|_id$"),
    "words": re.compile(
        r"reviewer|author|customer|name|title|status|lang|verified|\b(?:id|url|date)$|_id$|_at$"
    ),
    "rating": re.compile(r"\b(?:count|average|avg)\b"),
}


class Said(NamedTuple):
    """One row: who, of what, on which day; a rating of 0 to 5 and words where there are some."""

    email: str
    product: str
    day: date | None
    rating: float | None
    words: str


class PeopleList:
    """The rows of such a list; `has` says which columns it has: email, day, and as `_WORDS`."""

    def __init__(self, path: Path, time_zone: str) -> None:
        """Find the columns, by what stands in them and by their titles. UserError as reading."""
        self._table = open_table(path, ReadingOptions(time_zone), _likeness)
        # A list without titles: its first row names somebody too.
        self._first = (
            [self._table.titles] if any(_EMAIL.fullmatch(one) for one in self._table.titles) else []
        )
        filled = [
            [cell for record in self._table.head if (cell := record.cells[at].strip())]
            for at in range(len(self._table.titles))
        ]
        self._email = next((at for at, cells in enumerate(filled) if _mostly(_EMAIL, cells)), None)
        self._day, self._order = _days(filled)
        taken = {self._email, self._day}
        self._at: dict[str, int] = {}
        for name in ("rating", "words", "product"):
            found = self._named(name, filled, taken)
            if found is not None:
                self._at[name] = found
                taken.add(found)
        placed = {"email": self._email, "day": self._day}
        self.has = frozenset(self._at).union(name for name, at in placed.items() if at is not None)

    def _named(
        self, name: str, filled: Sequence[Sequence[str]], taken: set[int | None]
    ) -> int | None:
        titles = self._table.titles
        free = [
            at
            for at, title in enumerate(titles)
            if at not in taken and not _OTHER[name].search(title.casefold())
        ]
        for word in map(folded, _WORDS[name]):
            for at in free:
                if word in folded(titles[at]) and (
                    name != "rating" or _mostly(_RATING, filled[at])
                ):
                    return at
        return None

    def rows(self) -> Iterator[Said]:
        """Give the rows that have an e-mail address."""
        if self._email is None:
            return
        for row in (*self._first, *(record.cells for record in self._table.records())):
            match = _EMAIL.search(row[self._email])
            if match is None:
                continue
            cells = {name: row[at].strip() for name, at in self._at.items()}
            stamp = None
            if self._day is not None:
                stamp = parse_stamp(row[self._day].strip(), self._order)
            rating = _RATING.fullmatch(cells.get("rating", ""))
            yield Said(
                match[0].casefold(), cells.get("product", ""),
                None if stamp is None else stamp.moment.date(),
                None if rating is None else float(rating[1].replace(",", ".")),
                cells.get("words", ""),
            )  # fmt: skip

    def emails(self) -> Iterator[str]:
        """Give every e-mail anywhere in the file, of rows too that do not fit the titles."""
        aside: list[ProblemTold] = []
        for row in (*self._first, *(record.cells for record in self._table.records(aside))):
            yield from (found[0].casefold() for cell in row if (found := _EMAIL.search(cell)))
        for record in self._table.raw({problem.row for problem in aside}):
            yield from (
                found[0].casefold() for cell in record.cells if (found := _EMAIL.search(cell))
            )


def _mostly(pattern: re.Pattern[str], cells: Sequence[str]) -> bool:
    return bool(cells) and sum(bool(pattern.fullmatch(c)) for c in cells) * 2 > len(cells)


def _days(filled: Sequence[Sequence[str]]) -> tuple[int | None, DateOrder]:
    for at, cells in enumerate(filled):
        order = decide_order(cells, day_first=True)
        good = sum(bool(parse_stamp(cell, order)) and len(cell) > 7 for cell in cells)
        if good * 2 > len(cells):
            return at, order
    return None, decide_order((), day_first=True)


def _likeness(titles: Iterable[str]) -> int:
    """Tell how much titles look like those of such a list."""
    words = [folded(word) for known in _WORDS.values() for word in known]
    return sum(
        "mail" in folded(title) or any(word in folded(title) for word in words) for title in titles
    )
