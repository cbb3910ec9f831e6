"""Cells of a workbook that hold no value: an error, or a formula that nobody has calculated."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

# A program that writes formulas and does not calculate them leaves out their values. Where Excel
# found a text to be empty, the cell says that it is a text.
_LOST = re.compile(
    rb'<c\b[^>]*\bt="e"|<c\b(?![^>]*\bt="str")[^>]*><f[^>]*>[^<]*</f>(?:<v></v>|<v\s?/>)?</c>'
)
_BLOCK, _LONGEST_CELL = 1 << 20, 1 << 14  # bytes
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")

_TEXT = re.compile(r'="[^"]*"')
_FORMULA = "=?"  # nobody knows what comes out of it

Lost = dict[tuple[int, int], str]  # row and column, both from 0: the error, or a formula's sign


def lost_cells(content: io.BytesIO) -> Callable[[str], Lost]:
    """Give what finds the lost cells of a sheet by its name; only .xlsx and .xlsm tell them."""
    if not zipfile.is_zipfile(content):
        return lambda _title: {}
    with zipfile.ZipFile(content) as archive:
        sheets = filter(_SHEET.fullmatch, archive.namelist())
        if not any(_has_lost(archive, name) for name in sheets):
            return lambda _title: {}
    import openpyxl  # noqa: PLC0415  most workbooks have no such cells

    book = openpyxl.load_workbook(content, read_only=True)

    def of_sheet(title: str) -> Lost:
        return {
            (cell.row - 1, cell.column - 1): _shown(str(cell.value), cell.data_type)
            for row in book[title].iter_rows()
            for cell in row
            if cell.value is not None and cell.data_type in ("e", "f")
        }

    return of_sheet


def _shown(value: str, kind: str) -> str:
    return value if kind == "e" or _TEXT.fullmatch(value) else _FORMULA


def _has_lost(archive: zipfile.ZipFile, name: str) -> bool:
    tail = b""
    with archive.open(name) as sheet:
        while block := sheet.read(_BLOCK):
            if _LOST.search(tail + block):
                return True
            tail = block[-_LONGEST_CELL:]
    return False
