"""A file as a table of text cells, before anybody asks what the cells mean."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from shopretain.base.errors import UserError
from shopretain.importing.orders import FileFacts, ParsedProblem, ReadingOptions
from shopretain.importing.sniff import decode, file_sha256, find_delimiter, read_bytes

_HEADER_WITHIN = 30  # title rows above the header
_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_CELL_LIMIT = 10_000_000


@dataclass(slots=True)
class Record:
    """One record: its 1-based number in the file (the header has one too) and its cells."""

    number: int
    cells: list[str]


@dataclass(slots=True)
class RawTable:
    """Titles and records; `problems` are records that do not fit the titles."""

    facts: FileFacts
    titles: list[str]
    records: list[Record]
    problems: list[ParsedProblem] = field(default_factory=list)


def fold(title: str) -> str:
    """Give a title as layouts know it: trimmed, case folded, no BOM, ordinary characters."""
    plain = unicodedata.normalize("NFKC", title).replace("\ufeff", "")
    return " ".join(plain.split()).casefold()


def read_table(path: Path, options: ReadingOptions) -> RawTable:
    """Read a text file or workbook into a table; UserError when it is neither."""
    data = read_bytes(path)
    sha256 = file_sha256(path)
    if data.startswith((_ZIP, _OLD_EXCEL)):
        # Imported here: calamine is needed for workbooks only.
        from shopretain.importing.excel_file import read_workbook  # noqa: PLC0415

        sheet, rows = read_workbook(path, data, options.sheet)
        facts = FileFacts(str(path), path.name, sha256, sheet=sheet)
        return build_table(facts, enumerate(rows, start=1))
    text, encoding = decode(data, path.name, options.encoding)
    delimiter = options.delimiter or find_delimiter(text)
    facts = FileFacts(str(path), path.name, sha256, encoding=encoding, delimiter=delimiter)
    return build_table(facts, _records(text, delimiter, path.name))


def _records(text: str, delimiter: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Give numbered records; quoted line ends stay inside their cell."""
    csv.field_size_limit(_CELL_LIMIT)
    body = text.removeprefix("\ufeff")
    if body[:4].lower() == "sep=":
        body = body.partition("\n")[2]
    if "\x00" in body:
        raise UserError("file_is_binary", name=name)
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter)
    try:
        yield from enumerate(reader, start=1)
    except csv.Error as error:
        raise UserError("file_is_binary", name=name) from error


def build_table(facts: FileFacts, numbered: Iterable[tuple[int, list[str]]]) -> RawTable:
    """Find the header and check each record against it; UserError `file_empty`."""
    source = iter(numbered)
    head: list[tuple[int, list[str]]] = []
    for number, cells in source:
        if any(cell.strip() for cell in cells):
            head.append((number, cells))
        if len(head) >= _HEADER_WITHIN:
            break
    if not head:
        raise UserError("file_empty", name=facts.name)
    at = _header_index(head)
    titles = _unique([cell.strip().lstrip("\ufeff") for cell in head[at][1]])
    while titles and not titles[-1]:
        titles.pop()
    table = RawTable(facts, titles, [])
    for number, cells in head[at + 1 :]:
        _take(table, number, cells)
    for number, cells in source:
        _take(table, number, cells)
    table.facts = FileFacts(
        facts.path,
        facts.name,
        facts.sha256,
        facts.encoding,
        facts.delimiter,
        facts.sheet,
        len(table.records) + len(table.problems),
        tuple(titles),
    )
    return table


def cells_of(table: RawTable, index: int) -> Iterator[str]:
    """Give the filled cells of one column."""
    for record in table.records:
        if record.cells[index].strip():
            yield record.cells[index]


def _take(table: RawTable, number: int, cells: list[str]) -> None:
    """Keep a record; one that is wider than the header with something in it is a problem."""
    if not any(cell.strip() for cell in cells):
        return
    width = len(table.titles)
    if len(cells) > width and any(cell.strip() for cell in cells[width:]):
        table.problems.append(ParsedProblem(number, "", "too_many_cells"))
        return
    if len(cells) != width:
        cells = (cells + [""] * width)[:width]
    table.records.append(Record(number, cells))


def _header_index(head: Sequence[tuple[int, list[str]]]) -> int:
    """Give the first record that looks like titles.

    It has about as many filled cells as the table is wide, and most of them are words.
    """
    widths = sorted(sum(1 for cell in cells if cell.strip()) for _, cells in head)
    usual = widths[len(widths) // 2]
    for index, (_, cells) in enumerate(head):
        filled = [cell.strip() for cell in cells if cell.strip()]
        wordy = sum(1 for cell in filled if not _is_number(cell))
        if len(filled) >= max(2, usual * 0.6) and wordy >= len(filled) * 0.8:
            return index
    return 0


def _is_number(cell: str) -> bool:
    return cell.replace(".", "").replace(",", "").replace("-", "").replace("/", "").isdigit()


def _unique(titles: list[str]) -> list[str]:
    """Give the titles with a number behind a repeated one."""
    seen: dict[str, int] = {}
    result = []
    for title in titles:
        seen[title] = seen.get(title, 0) + 1
        result.append(title if not title or seen[title] == 1 else f"{title} ({seen[title]})")
    return result
