"""A file as a table of text cells, read as often as wanted, before anybody asks what they mean."""

from __future__ import annotations

import csv
import itertools
import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from shopretain.base.errors import UserError
from shopretain.base.progress import Progress, no_progress
from shopretain.base.told import ProblemTold
from shopretain.importing.dialect import Score, find_dialect
from shopretain.importing.encoding import Encoding, find_encoding
from shopretain.importing.header import find_header, unique_titles
from shopretain.importing.options import FileFacts, ReadingOptions
from shopretain.importing.sniff import scan, sha256_of
from shopretain.importing.text_rows import Row, Text
from shopretain.importing.words import fold

_HEADER_WITHIN = 30  # title rows above the header
_KEPT_BYTES = 4_000_000  # a smaller file is kept as rows, a larger one read again each time
_LOOK = 2_000
_AROUND = "\ufeff \t"  # what may stand around a title
_WHOLE = 3  # known titles that make a list of its own
_GLUED = 3  # rows below: fewer that come again are genuine
_WITH_CENTS = re.compile(r"\d[.,]\d\d$")
_CUT = re.compile(r"\d+[.,]?\d?")
_WRAPPED = 5  # rows that show whether whole lines are quoted
# What programs write into the cells of which they know nothing, and in how many columns it must
# stand: some may be somebody's name, or a sum of nothing.
_NOTHING = {
    "NULL": 1, "null": 1, "(null)": 1, "<null>": 1, "[NULL]": 1, "\\N": 1, "<NA>": 1, "NaN": 1,
    "NaT": 1, "nan": 2, "None": 2, "--": 2, "-": 4,
}  # fmt: skip


class Record(NamedTuple):
    """One record: its 1-based number in the file (the header has one too) and its cells."""

    number: int
    cells: list[str]


class Table:
    """Titles, and records that can be read again and again.

    `head` are the first 2,000 records, `above` the cells over the titles. Rows that do not fit the
    titles are no records; where they are and why is in `problems`, which is complete after `count`.
    """

    def __init__(
        self, facts: FileFacts, rows: Callable[[], Iterable[Row]], score: Score, encoding: Encoding
    ) -> None:
        """Find the header; UserError `file_empty`, `not_orders` where there are no titles."""
        self.facts, self.encoding = facts, encoding
        self.problems: list[ProblemTold] = []
        self.rows = 0
        self.is_kept = True  # all rows are in memory, none is read again
        self.ends_open = False  # without a line break
        self._rows = self._as_told = rows
        self.breaks: tuple[int, ...] = ()  # rows where a glued file begins again
        self.short: frozenset[int] = frozenset()
        self.long: frozenset[int] = frozenset()
        self.are_all_long = False
        self.ends_early: frozenset[int] = frozenset()  # all rows that do, however many
        head: list[Row] = []
        for row in rows():
            if any(cell.strip() for cell in row[1]):
                head.append(row)
            if len(head) >= _HEADER_WITHIN:
                break
        if not head:
            raise UserError("file_empty", name=facts.name)
        found = find_header([row[1] for row in head], score)
        self.header_row = head[found.last][0]
        self._header = head[found.first][1]
        self.above = [cell for row in head[: found.first] for cell in row[1] if cell.strip()]
        self._lost = _other_list(
            [(number, cells) for number, cells, _ in head[: found.first]], score
        )
        self.titles = unique_titles([cell.strip().lstrip("\ufeff") for cell in found.titles])
        if not any(self.titles):
            raise UserError("not_orders", name=facts.name)
        del self.titles[self._last_filled() + 1 :]
        self.filled_down: int | None = None  # a column whose empty cells are as the one above
        self._as_above = frozenset({""})  # what stands in such cells
        self.head = list(itertools.islice(self.records(), _LOOK))
        if nothing := _marks_of_nothing(self.head):
            self._rows = partial(_emptied, rows, nothing)
            self.head = list(itertools.islice(self.records(), _LOOK))

    def __getstate__(self) -> dict[str, object]:
        """Give what another process cannot read from the file itself."""
        return {**vars(self), "head": []}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Be the same table in another process."""
        vars(self).update(state)
        self.head = list(itertools.islice(self.records(), _LOOK))

    def fill_down(self, column: int, as_above: Iterable[str] = ("",)) -> None:
        """Let cells of a column that say so hold what the last other one above them holds."""
        self.filled_down, self._as_above = column, frozenset(as_above)
        self.head = list(itertools.islice(self.records(), _LOOK))

    def _filled(self, records: Iterator[Record], column: int) -> Iterator[Record]:
        last = ""
        for record in records:
            cells = record.cells
            if cells[column].strip() not in self._as_above:
                last = cells[column]
                yield record
            else:
                yield Record(record.number, [*cells[:column], last, *cells[column + 1 :]])

    def _last_filled(self) -> int:
        """Give the last column with a title, or with a cell in one of the first rows."""
        last = max(at for at, title in enumerate(self.titles) if title)
        if last + 1 == len(self.titles):
            return last
        for number, cells, _ in itertools.islice(self._rows(), _LOOK):
            if number > self.header_row:
                filled = (at for at in range(last + 1, len(self.titles)) if any(cells[at : at + 1]))
                last = max(filled, default=last)
        return last

    def records(
        self,
        aside: list[ProblemTold] | None = None,
        short: list[int] | None = None,
        long: list[int] | None = None,
        again: list[int] | None = None,
    ) -> Iterator[Record]:
        """Read all records; what is none is told to `aside`.

        What ends early is told to `short`, what has empty cells too many to `long`, titles that
        come again to `again`.
        """
        found = self._records(aside, short, long, again)
        return found if self.filled_down is None else self._filled(found, self.filled_down)

    def _records(
        self,
        aside: list[ProblemTold] | None,
        short: list[int] | None,
        long: list[int] | None,
        again: list[int] | None,
    ) -> Iterator[Record]:
        width = len(self.titles)
        wide = max(width, len(self._header))  # columns without a title hold what nobody asks for
        opener = self._header[0].strip(_AROUND).casefold()
        known = [fold(title) for title in self._header if title.strip()]
        ends_early: list[int] = [] if short is None else short
        goes_on: list[int] = [] if long is None else long
        titles: list[int] = [] if again is None else again
        for number, cells, flaw in self._rows():
            if number <= self.header_row:
                continue
            size = len(cells)
            begin = cells[0] if cells else ""
            is_opened = begin.strip(_AROUND).casefold() == opener
            if size == width and begin and not flaw and not is_opened:
                yield Record(number, cells)
            elif is_opened and not flaw and [fold(cell) for cell in cells if cell.strip()] == known:
                titles.append(number)
            elif flaw or any(cell.strip() for cell in cells[wide:]):
                if aside is not None:
                    aside.append(ProblemTold(number, "", flaw or "too_many_cells"))
            elif any(cell.strip() for cell in cells):
                if size != width:
                    (ends_early if size < width else goes_on).append(number)
                yield Record(number, cells[:width] + [""] * (width - size))

    def raw(self, numbers: Container[int]) -> Iterator[Record]:
        """Give some rows just as they stand in the file, those among them that are no records."""
        return (Record(number, cells) for number, cells, _ in self._as_told() if number in numbers)

    def count(self) -> Iterator[Record]:
        """Read all records once, and learn how many there are and what is wrong with some.

        Rows that end early in a file whose rows do not (`short`) are no orders: nobody knows
        which of their cells is missing. Rows with empty cells too many in a file whose rows have
        none (`long`) may have an amount in two cells.
        """
        self.problems.clear()
        short: list[int] = []
        long: list[int] = []
        again: list[int] = []
        first: list[str] = []
        seen = back = after = 0
        record = Record(0, [])
        for record in self.records(self.problems, short, long, again):
            seen += 1
            if not first:
                first = record.cells
            elif record.cells == first and not back:
                back = record.number
            after += bool(back)
            yield record
        if not again and back and after >= _GLUED and self._begins_again(back):
            again.append(back)
        self.problems += (ProblemTold(row, "", "second_table") for row in self._lost)
        self.breaks = tuple(again)
        self.rows = seen + len(self.problems)
        if self.ends_open and not short and self._lacks_cents(record):
            short.append(record.number)
        self.ends_early = frozenset(short)
        # The last row alone, as if a download had stopped.
        is_cut = self.ends_open and short == [record.number] and seen > 1
        if short and len(self.titles) > 2 and (len(short) <= 0.1 * seen or is_cut):
            self.short = frozenset(short)
        self.are_all_long = bool(long) and len(long) == seen
        if long and len(long) < seen:
            self.long = frozenset(long)

    def _lacks_cents(self, record: Record) -> bool:
        """Tell that cents are missing at the end of a row where all others have them."""
        others = [row.cells[-1] for row in self.head if row.number != record.number]
        have = len(others) > 1 and all(map(_WITH_CENTS.search, others))
        return have and bool(_CUT.fullmatch(record.cells[-1].strip()))

    def _begins_again(self, row: int) -> bool:
        """Tell whether all from a row on stands above it too: a download glued to itself."""
        below = (record for record in self.records() if record.number >= row)
        above = itertools.takewhile(lambda record: record.number < row, self.records())
        return all(
            one is not None and (other is None or one.cells == other.cells)
            for one, other in itertools.zip_longest(above, below)
        )


def _marks_of_nothing(head: Sequence[Record]) -> frozenset[str]:
    """Give what a program has written into the cells of the first rows that would be empty."""
    places = {(cell, at) for row in head for at, cell in enumerate(row.cells) if cell in _NOTHING}
    often = Counter(cell for cell, _ in places)
    return frozenset(cell for cell, columns in often.items() if columns >= _NOTHING[cell])


def _emptied(rows: Callable[[], Iterable[Row]], nothing: frozenset[str]) -> Iterator[Row]:
    for number, cells, flaw in rows():
        yield number, ["" if cell in nothing else cell for cell in cells], flaw


def _other_list(above: Sequence[tuple[int, list[str]]], score: Score) -> list[int]:
    """Give the rows above the titles that are a list of their own, parted by another mark."""
    for at, (_, cells) in enumerate(above):
        line = ",".join(cells)
        if any(score([part.strip() for part in line.split(mark)]) >= _WHOLE for mark in ";\t|,"):
            return [number for number, _ in above[at:]]
    return []


def read_table(
    path: Path,
    options: ReadingOptions,
    score: Score,
    progress: Progress = no_progress,
    *,
    told_as: Path | None = None,
    keep: bool = False,
) -> Table:
    """Open a text file as a table; UserError when it is none.

    `told_as` is the file that the owner knows, where this one was unpacked from it; `keep` reads
    all of it now, since it will be gone.
    """
    look = scan(path, progress)
    encoding = find_encoding(look, options.encoding, options.country or options.likely_country)
    progress("look", 0, 0)
    text = Text(path, encoding)
    dialect = find_dialect(text.head(), score, options.delimiter)
    known = told_as or path
    digest = look.sha256 if told_as is None else sha256_of(told_as)
    facts = FileFacts(str(known), known.name, digest, encoding.name, dialect.delimiter)
    rows = _unwrapped(text.rows(dialect))
    if keep or look.size <= _KEPT_BYTES:
        kept = list(rows())
        table = Table(facts, lambda: kept, score, encoding)
    else:
        table = Table(facts, rows, score, encoding)
        table.is_kept = False
    table.ends_open = look.ends_open
    return table


def _unwrapped(rows: Callable[[], Iterator[Row]]) -> Callable[[], Iterator[Row]]:
    """Read once more what stands in one quoted cell a line: a list pasted into one column.

    The titles may stand in cells of their own.
    """
    first = [cells for _, cells, _ in itertools.islice(rows(), _WRAPPED)]
    for mark in ",;\t":
        wrapped = [cells for cells in first if _is_alone(cells) and mark in cells[0]]
        try:
            widths = {len(_opened(cells, mark)) for cells in (*wrapped, *first[:1])}
        except csv.Error:
            continue
        if len(wrapped) > 1 and len(wrapped) >= len(first) - 1 and len(widths) == 1:
            return partial(_all_opened, rows, mark)
    return rows


def _all_opened(rows: Callable[[], Iterator[Row]], mark: str) -> Iterator[Row]:
    for number, cells, flaw in rows():
        try:
            yield number, _opened(cells, mark), flaw
        except csv.Error:
            yield number, cells, flaw or "unclosed_quote"


def _opened(cells: list[str], mark: str) -> list[str]:
    """Give the cells that stand in the only one of a row."""
    return next(csv.reader(cells[:1], delimiter=mark), cells) if _is_alone(cells) else cells


def _is_alone(cells: list[str]) -> bool:
    """Tell a row of one cell, behind which a spreadsheet may have put empty ones."""
    return bool(cells) and bool(cells[0]) and not any(cells[1:])


def sheet_table(facts: FileFacts, rows: Sequence[list[str]], score: Score) -> Table:
    """Give the rows of a sheet as a table."""
    numbered: list[Row] = [(number, cells, "") for number, cells in enumerate(rows, start=1)]
    return Table(facts, lambda: numbered, score, Encoding(""))


def cells_of(table: Table, index: int) -> Iterator[str]:
    """Give the filled cells of one column among the first records."""
    for record in table.head:
        if record.cells[index].strip():
            yield record.cells[index]
