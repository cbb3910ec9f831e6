"""Lists that name people by e-mail and say one thing of each: favourites, reviews, stops."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from shopretain.base.folding import folded
from shopretain.importing.archive import open_table
from shopretain.importing.date_format import DateOrder, decide_order, parse_stamp
from shopretain.importing.options import ReadingOptions

_EMAIL = re.compile(r"[^\s,;<>\"']+@[^\s,;<>\"']+\.[^\s,;<>\"']+")
_RATING = re.compile(r"([0-5])(?:[.,]0+)?(?:\s*/\s*5)?")
# Words in titles, in our six languages and as the shop systems' exports have them.
_WORDS = {
    "product": ("product", "item", "tuote", "produkt", "товар", "продукт", "προϊόν", "商品"),
    "rating": ("rating", "stars", "score", "arvosana", "ocena", "оцінка", "βαθμολογία", "評価"),
    "words": ("body", "review", "content", "comment", "text", "arvostelu", "opinia", "відгук",
              "κριτική", "レビュー"),
}  # fmt: skip


class Said(NamedTuple):
    """One row: who, of what, on which day; a rating of 0 to 5 and words where there are some."""

    email: str
    product: str
    day: date | None
    rating: int | None
    words: str


class PeopleList:
    """The rows of such a list; `has` says which columns it has (email, product, rating, words)."""

    def __init__(self, path: Path, time_zone: str) -> None:
        """Find the columns, by what stands in them and by their titles. UserError as reading."""
        self._table = open_table(path, ReadingOptions(time_zone), _likeness)
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
        self.has = frozenset(self._at) | ({"email"} if self._email is not None else set())

    def _named(
        self, name: str, filled: Sequence[Sequence[str]], taken: set[int | None]
    ) -> int | None:
        def fits(at: int, title: str) -> bool:
            if at in taken or not any(word in folded(title) for word in map(folded, _WORDS[name])):
                return False
            if name == "rating":
                return _mostly(_RATING, filled[at])
            # Numbers and addresses of products are no names.
            return not title.casefold().endswith((" id", "_id", "url", "handle", "sku", "date"))

        return next((at for at, title in enumerate(self._table.titles) if fits(at, title)), None)

    def rows(self) -> Iterator[Said]:
        """Give the rows that have an e-mail address."""
        if self._email is None:
            return
        for record in self._table.records():
            match = _EMAIL.search(record.cells[self._email])
            if match is None:
                continue
            cells = {name: record.cells[at].strip() for name, at in self._at.items()}
            stamp = None
            if self._day is not None:
                stamp = parse_stamp(record.cells[self._day].strip(), self._order)
            rating = _RATING.fullmatch(cells.get("rating", ""))
            yield Said(
                match[0].casefold(), cells.get("product", ""),
                None if stamp is None else stamp.moment.date(),
                None if rating is None else int(rating[1]), cells.get("words", ""),
            )  # fmt: skip


def _mostly(pattern: re.Pattern[str], cells: Sequence[str]) -> bool:
    return bool(cells) and sum(bool(pattern.fullmatch(c)) for c in cells) * 2 > len(cells)


def _days(filled: Sequence[Sequence[str]]) -> tuple[int | None, DateOrder]:
    for at, cells in enumerate(filled):
        order = decide_order(cells, day_first=True)
        if cells and all(parse_stamp(cell, order) and len(cell) > 7 for cell in cells):
            return at, order
    return None, decide_order((), day_first=True)


def _likeness(titles: Iterable[str]) -> int:
    """Tell how much titles look like those of such a list."""
    words = [folded(word) for known in _WORDS.values() for word in known]
    return sum(
        "mail" in folded(title) or any(word in folded(title) for word in words) for title in titles
    )
