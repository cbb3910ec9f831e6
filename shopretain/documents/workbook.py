"""Lists as Excel files that cannot run anything on the computer that opens them."""

from __future__ import annotations

import os
import re
import tempfile
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

from shopretain.base.errors import UserError

Value = str | int | float | date | datetime | None
_LONGEST = 32_767  # characters in one cell
# What no workbook may hold: control characters, halves of surrogate pairs, two non-characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_WIDEST = 60


def clean_text(text: str) -> str:
    """Give the text as a cell can hold it: forbidden characters become the sign for one."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("\ufffd", plain)[:_LONGEST]


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, its headings, its rows."""

    title: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Value]]


def write_workbook(
    path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Value]]
) -> None:
    """Write one sheet with a frozen heading; text stays text, whatever it begins with.

    The file appears whole or not at all; UserError `cannot_save`.
    """
    write_sheets(path, (Sheet(title, headings, rows),))


def write_sheets(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write several sheets in their order, as `write_workbook` does one."""
    book = Workbook(write_only=True)
    for number, wanted in enumerate(sheets, start=1):
        name = _SHEET_NAME.sub(" ", wanted.title)[:31].strip("' ") or f"List {number}"
        _fill(book.create_sheet(name), wanted)
    _save(book, path)


def _fill(sheet: Any, wanted: Sheet) -> None:
    sheet.freeze_panes = "A2"
    iterator = iter(wanted.rows)
    first = list(islice(iterator, 200))
    for index, heading in enumerate(wanted.headings):
        lengths = [len(str(row[index])) for row in first if index < len(row)]
        width = min(_WIDEST, max([len(heading), *lengths]) + 2)
        sheet.column_dimensions[get_column_letter(index + 1)].width = width
    bold = Font(bold=True)
    sheet.append([_cell(sheet, heading, bold) for heading in wanted.headings])
    for row in (*first, *iterator):
        sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet: object, value: Value, font: Font | None = None) -> WriteOnlyCell:
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, clean_text(value))
        cell.data_type = "s"  # never a formula
    else:
        cell = WriteOnlyCell(sheet, value)
    if font is not None:
        cell.font = font
    return cell


def _save(book: Workbook, path: Path) -> None:
    handle, name = -1, ""
    try:
        handle, name = tempfile.mkstemp(suffix=".xlsx", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            book.save(file)
        Path(name).replace(path)
    except OSError as error:
        if name:
            Path(name).unlink(missing_ok=True)
        raise UserError("cannot_save", name=path.name) from error
