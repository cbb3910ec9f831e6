"""Workbooks (.xlsx, .xls, .ods) as rows of text, after a look at what the zip would unpack to."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import python_calamine

from shopretain.base.errors import UserError

_MEMBERS, _TOTAL, _PART = 5_000, 300_000_000, 200_000_000
_RATIO, _RATIO_FROM = 200, 10_000_000
_ROWS, _COLUMNS = 1_048_576, 1_000
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_workbook(path: Path, data: bytes, sheet: str | None) -> tuple[str, list[list[str]]]:
    """Give the name and the rows of the wanted sheet, else of the sheet with most rows.

    UserError: workbook_password, workbook_too_large, workbook_broken, no_such_sheet.
    """
    if _ENCRYPTED in data[:65_536]:
        raise UserError("workbook_password", name=path.name)
    if data.startswith(b"PK"):
        _check_zip(data, path.name)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = book.sheet_names
        if sheet is not None:
            names = [name for name in names if name == sheet]
        best: tuple[str, list[list[str]]] = ("", [])
        for name in names:
            rows = _rows(book, name, path.name)
            if len(rows) > len(best[1]):
                best = (name, rows)
    except UserError:
        raise
    except Exception as error:
        raise UserError("workbook_broken", name=path.name) from error
    if not names:
        raise UserError("no_such_sheet", name=path.name, sheet=sheet or "")
    if not best[1]:
        raise UserError("file_empty", name=path.name)
    return best


def _rows(book: python_calamine.CalamineWorkbook, sheet: str, name: str) -> list[list[str]]:
    found = book.get_sheet_by_name(sheet)
    if found.height > _ROWS or found.width > _COLUMNS:
        raise UserError("workbook_too_large", name=name)
    return [[_text(cell) for cell in row] for row in found.to_python(skip_empty_area=False)]


def _check_zip(data: bytes, name: str) -> None:
    """Refuse what would unpack to far more than a shop's workbook holds."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except zipfile.BadZipFile as error:
        raise UserError("workbook_broken", name=name) from error
    if not any(m.filename in ("[Content_Types].xml", "mimetype", "content.xml") for m in members):
        raise UserError("file_is_binary", name=name)
    too_large = len(members) > _MEMBERS or sum(m.file_size for m in members) > _TOTAL
    for member in members:
        packed = max(member.compress_size, 1)
        too_large = too_large or member.file_size > _PART
        too_large = too_large or (
            member.file_size > _RATIO_FROM and member.file_size / packed > _RATIO
        )
    if too_large:
        raise UserError("workbook_too_large", name=name)


def _text(cell: Any) -> str:
    """Give a cell as it would be typed: whole numbers without .0, days and moments as ISO."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        midnight = cell.hour == cell.minute == cell.second == 0
        return cell.date().isoformat() if midnight else cell.isoformat(sep=" ", timespec="seconds")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return str(cell)
