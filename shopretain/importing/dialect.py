"""How a text file parts its cells: the mark between them, the quote, the escape."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

_USUAL, _RARE = ",;\t|", "^~\x1f:"
_SAMPLE_RECORDS = 200
_ESCAPED = re.compile(r'\\"(?![,;\t|\r\n]|$)')
CELL_LIMIT = 1_000_000  # characters; a longer cell is an unclosed quote

Score = Callable[[Sequence[str]], int]  # how many of a record's cells are titles we know


class Reader(Protocol):
    """What `csv.reader` gives: records, and how many lines they took so far."""

    @property
    def line_num(self) -> int:
        """Lines read so far."""

    def __iter__(self) -> Iterator[list[str]]:
        """Give the records."""

    def __next__(self) -> list[str]:
        """Give the next record."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """The marks of one file; `quote` is empty where a quote is an ordinary character."""

    delimiter: str
    quote: str = '"'
    escape: str = ""
    skips_blanks: bool = False  # after the mark, before a quote

    def reader(self, lines: Iterator[str]) -> Reader:
        """Read records from lines that keep their ends."""
        csv.field_size_limit(CELL_LIMIT)
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quoting=csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE,
            quotechar=self.quote or None,
            escapechar=self.escape or None,
            doublequote=not self.escape,
            skipinitialspace=self.skips_blanks,
        )


def without_sep_line(head: str) -> tuple[str, str]:
    """Give the mark that a `sep=;` line names, and what follows that line."""
    first, _, rest = head.removeprefix("\ufeff").partition("\n")
    named = first.strip("\r\" '")
    if named.lower().startswith("sep=") and len(first.strip("\r")) > 4:
        return named[4:5] or first.strip("\r")[4:5], rest
    return "", head.removeprefix("\ufeff")


def find_dialect(head: str, score: Score, delimiter: str | None = None) -> Dialect:
    """Give the dialect in which most records agree on their width and most titles are known.

    `head` is the beginning of the text; a delimiter chosen by hand or by a `sep=` line holds.
    """
    named, body = without_sep_line(head)
    if chosen := delimiter or named:
        return _with_quote(body, chosen)
    found = [_with_quote(body, mark) for mark in _USUAL if mark in body]
    best = max(found, key=lambda d: _worth(body, d, score), default=Dialect(","))
    if _worth(body, best, score)[0] < 2:
        rare = [_with_quote(body, mark) for mark in _RARE if mark in body]
        known = [d for d in rare if _worth(body, d, score)[0] >= 2]
        best = max(known, key=lambda d: _worth(body, d, score), default=best)
    return best


def _worth(body: str, dialect: Dialect, score: Score) -> tuple[int, int, int]:
    """Give (titles known in the best of the first records, records that agree, their width)."""
    widths: Counter[int] = Counter()
    known = 0
    for count, record in enumerate(_records(body, dialect)):
        if count < 30 and len(record) > 1:
            known = max(known, score(record))
        if any(record):
            widths[len(record)] += 1
    wide = {width: n for width, n in widths.items() if width > 1}
    if not wide:
        return 0, 0, 0
    width, agreeing = max(wide.items(), key=lambda item: (item[1], item[0]))
    return known, agreeing, width


def _records(body: str, dialect: Dialect) -> Iterator[list[str]]:
    reader = dialect.reader(io.StringIO(body, newline=""))
    try:
        for _, record in zip(range(_SAMPLE_RECORDS), reader, strict=False):
            yield record
    except csv.Error:
        return


def _with_quote(body: str, delimiter: str) -> Dialect:
    """Tell how cells are quoted where they are parted by the delimiter."""
    plain = list(_records(body, Dialect(delimiter, "")))
    cells = [cell.strip() for record in plain for cell in record if len(cell.strip()) > 1]
    if not any(cell.startswith('"') for cell in cells):
        single = sum(1 for cell in cells if cell.startswith("'") and cell.endswith("'"))
        opened = sum(1 for cell in cells if cell.startswith("'") != cell.endswith("'"))
        if single > 2 and single >= 0.5 * len(cells) and single > opened:
            return Dialect(delimiter, "'")
        return Dialect(delimiter)
    odd = any(cell.startswith('"') and not _is_quoted(cell) for cell in cells)
    if delimiter == "\t" and odd and _evenness(plain) >= _evenness(_records(body, Dialect("\t"))):
        return Dialect(delimiter, "")  # a quote at the start of an ordinary cell
    if re.search(rf'"{re.escape(delimiter)} +"', body):
        return Dialect(delimiter, skips_blanks=True)
    if _ESCAPED.search(body) and not re.search(r'[^",;\t|\r\n]""[^,;\t|\r\n]', body):
        return Dialect(delimiter, '"', "\\")
    return Dialect(delimiter)


def _evenness(records: Iterable[list[str]]) -> float:
    """Give the share of records that have the width of most."""
    widths = Counter(len(record) for record in records if any(record))
    return max(widths.values()) / widths.total() if widths else 0.0


def _is_quoted(cell: str) -> bool:
    """Tell a cell between quotes whose inner quotes are doubled."""
    return cell.endswith('"') and '"' not in cell[1:-1].replace('""', "")
