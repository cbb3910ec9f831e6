"""Lists as Excel files that cannot run anything on the computer that opens them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableStyleInfo

from shopretain.base.progress import Progress, no_progress
from shopretain.documents.whole_file import saved

Value = str | int | float | date | datetime | None
_LONGEST = 32_767  # characters in one cell
# What no workbook may hold: control characters, halves of surrogate pairs, two non-characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_WIDEST, _LONGEST_NAME = 60, 31
_DAY_FORMAT = "yyyy\\-mm\\-dd"
_TOLD = 500  # rows between two tellings of progress


def clean_text(text: str) -> str:
    """Give the text as a cell can hold it: forbidden characters become the sign for one."""
    plain = _FORBIDDEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    return plain if _units(plain) <= _LONGEST else f"{_cut(plain, _LONGEST - 1)}…"


def _units(text: str) -> int:
    """Give how long Excel counts a text: letters beyond the first 65,536 count twice."""
    return len(text) if len(text) * 2 <= _LONGEST else len(text.encode("utf-16-le")) // 2


def _cut(text: str, units: int) -> str:
    """Give as much of the beginning as Excel counts for so many letters."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")


def _sheet_name(title: str, number: int) -> str:
    """Give a title as Excel takes it for a sheet: short, without its own marks and names."""
    plain = _SHEET_NAME.sub(" ", " ".join(clean_text(title).split()))
    name = _cut(plain, _LONGEST_NAME).strip("' ") or f"List {number}"
    return f"{name} list" if name.lower() == "history" else name


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, its headings, its rows.

    `formats` are Excel's number formats by column, empty where a value shows itself best. A
    `table` has Excel's table style with a filter on each heading; its headings are all different.
    """

    title: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Value]]
    formats: Sequence[str] = ()
    table: bool = False


def write_workbook(
    path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Value]]
) -> None:
    """Write one sheet with a frozen heading; text stays text, whatever it begins with.

    The file appears whole or not at all; UserError `cannot_save`.
    """
    write_sheets(path, (Sheet(title, headings, rows),))


def write_sheets(
    path: Path, sheets: Sequence[Sheet], progress: Progress = no_progress, total: int = 0
) -> None:
    """Write several sheets in their order, as `write_workbook` does one."""
    book = Workbook(write_only=True)
    try:
        for number, wanted in enumerate(sheets, start=1):
            _fill(
                book.create_sheet(_sheet_name(wanted.title, number)),
                wanted,
                number,
                progress,
                total,
            )
        progress("save", 0, 0)
        saved(path, book.save)
    finally:
        for sheet in book.worksheets:  # given up half-way: let its temporary file go
            if not sheet.closed:
                sheet.close()


def currency_format(currency: str, decimals: int) -> str:
    """Give Excel's number format of money: the amount with the currency's code."""
    zeros = f".{'0' * decimals}" if decimals else ""
    return f'#,##0{zeros}\\ "{currency}"'


def _fill(sheet: Any, wanted: Sheet, number: int, progress: Progress, total: int) -> None:
    sheet.freeze_panes = "A2"
    iterator = iter(wanted.rows)
    first = list(islice(iterator, 200))
    for index, heading in enumerate(wanted.headings):
        lengths = [_shown_length(row[index]) for row in first if index < len(row)]
        width = min(_WIDEST, max([len(heading), *lengths]) + 3)
        sheet.column_dimensions[get_column_letter(index + 1)].width = width
    bold = Font(bold=True)
    sheet.append([_Cells(sheet, font=bold).filled(heading) for heading in wanted.headings])
    formats = [*wanted.formats, *[""] * (len(wanted.headings) - len(wanted.formats))]
    cells = [_Cells(sheet, wanted_format) for wanted_format in formats]
    rows = 1
    for row in (*first, *iterator):
        sheet.append([cell.filled(value) for cell, value in zip(cells, row, strict=False)])
        rows += 1
        if rows % _TOLD == 0:
            progress("write", rows, total)
    if wanted.table:
        _make_table(sheet, wanted.headings, number, max(rows, 2))


def _shown_length(value: Value) -> int:
    if isinstance(value, date):
        return len("2025-11-17")
    longest = max(map(len, str(value).splitlines()), default=0)
    return longest + 4 if isinstance(value, float) else longest


def _make_table(sheet: Any, headings: Sequence[str], number: int, rows: int) -> None:
    table = ExcelTable(
        displayName=f"List{number}", ref=f"A1:{get_column_letter(len(headings))}{rows}"
    )
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table._initialise_columns()  # noqa: SLF001  as openpyxl's guide says for write-only sheets
    for column, heading in zip(table.tableColumns, headings, strict=True):
        column.name = clean_text(heading)
    sheet.tables.add(table)  # add_table() only warns that the columns are ours to name


class _Cells:
    """The cells that stand for all of a column, for days and for all else.

    Each row is written before the next one is filled, and making a cell takes half of the time.
    """

    def __init__(self, sheet: object, number_format: str = "", font: Font | None = None) -> None:
        self._plain, self._dated = WriteOnlyCell(sheet), WriteOnlyCell(sheet)
        if number_format:
            self._plain.number_format = number_format
        self._dated.number_format = number_format or _DAY_FORMAT
        if font is not None:
            self._plain.font = font

    def filled(self, value: Value) -> WriteOnlyCell:
        """Give the cell with a value; text is text, never a formula or a link."""
        if isinstance(value, date):
            self._dated._value, self._dated.data_type = value, "d"  # noqa: SLF001
            return self._dated
        if isinstance(value, str):
            # Its own setter would make formulas and links of some texts.
            self._plain._value, self._plain.data_type = clean_text(value), "s"  # noqa: SLF001
        else:
            self._plain._value, self._plain.data_type = value, "n"  # noqa: SLF001
        return self._plain
