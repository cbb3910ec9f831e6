"""Whether a row that is not as wide as the others has its cells below the right titles."""

from __future__ import annotations

import re
from collections.abc import Iterable

from shopretain.importing.tables import Record, Table

_ENOUGH = 3  # rows that show what stands in a column
_FEW = 4  # one row in so many that ends early has lost a cell; of more, the last may be left out
_ODD = 2  # cells of another kind
_LONGEST_UNIT = 3  # letters beside a number
_LETTERS = re.compile(r"[^\W\d_]")
_TO_THE_CENT = re.compile(r"\d[.,]\d\d\b")
_CENTS = re.compile(r"\d\d")


class Fit:
    """What stands in the columns of a table, by its rows that are as wide as the titles."""

    def __init__(self, table: Table) -> None:
        """Look at the first rows."""
        odd = table.ends_early | table.long
        self._kinds = _kinds(record for record in table.head if record.number not in odd)
        self._are_few_short = _FEW * len(table.ends_early) <= table.rows

    def as_others(self, record: Record, *, ends_early: bool = False) -> bool:
        """Tell a row whose cells are of the kinds that stand in their columns elsewhere.

        What is missing at the end may be left out where others leave it empty, or many end early.
        """
        if not self._kinds:
            return True
        kinds = [_kind(cell) for cell in record.cells]
        last = max((at for at, kind in enumerate(kinds) if kind), default=0)
        upto = last + 1 if ends_early and not self._are_few_short else len(kinds)
        return all(kind in known for kind, known in zip(kinds[:upto], self._kinds, strict=False))


class Shift:
    """Rows of a shop system's file that somebody pasted one column too far to the right."""

    def __init__(self, table: Table) -> None:
        """Look at the first rows: what stands in each column where the first one is filled."""
        self._kinds = _kinds(record for record in table.head if record.cells[0].strip())

    def has(self, record: Record) -> bool:
        """Tell a row without its first cell, with words where others have numbers, or contrary.

        Moved back by a column it fits better: of a system that leaves the first cell empty, none
        does.
        """
        if not self._kinds or record.cells[0].strip():
            return False
        kinds = list(map(_kind, record.cells))
        odd = self._odd(kinds)
        return odd >= _ODD and self._odd([*kinds[1:], ""]) < odd

    def _odd(self, kinds: list[str]) -> int:
        return sum(bool(k) and k not in known for k, known in zip(kinds, self._kinds, strict=True))


def always_have_cents(table: Table, amount: int | None) -> bool:
    """Tell a table whose amounts, but for a few, are all written to the cent: 60.00."""
    cells = [] if amount is None else [record.cells[amount].strip() for record in table.head]
    exact = sum(bool(_TO_THE_CENT.search(cell)) for cell in cells)
    return len(cells) > _ENOUGH and exact * 10 >= len(cells) * 9


def are_cents_apart(table: Table, amount: int | None) -> bool:
    """Tell a table all of whose amounts were cut at their decimal comma: 60,99 in two cells."""
    if not table.are_all_long or amount is None or amount + 1 >= len(table.titles):
        return False
    return all(
        record.cells[amount].strip("- ").isdigit() and _CENTS.fullmatch(record.cells[amount + 1])
        for record in table.head
    )


def _kinds(records: Iterable[Record]) -> list[set[str]]:
    """Give the kinds of cells in each column; nothing where too few rows show them."""
    rows = [record.cells for record in records]
    if len(rows) < _ENOUGH:
        return []
    return [set(map(_kind, column)) for column in zip(*rows, strict=True)]


def _kind(cell: str) -> str:
    text = cell.strip()
    if not text:
        return ""
    is_number = any(map(str.isdigit, text)) and len(_LETTERS.findall(text)) <= _LONGEST_UNIT
    return "number" if is_number else "text"
