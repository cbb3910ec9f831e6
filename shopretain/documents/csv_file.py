"""Lists as CSV: for spreadsheets, where a cell must never run, and for mail tools, as they ask."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from shopretain.documents.whole_file import saved
from shopretain.documents.workbook import Value, clean_text

_RUNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # what spreadsheets take for a formula
_ADDRESS = re.compile(r"[^\s=()|!'\"]+@[^\s=()|!'\"]+")


def write_csv(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    delimiter: str = ",",
    decimal: str = ".",
    bom: bool = True,
) -> None:
    """Write a list that spreadsheets open rightly; UserError `cannot_save`.

    UTF-8 with a mark in front (`bom`), which Excel needs. Text that would run as a formula gets
    an apostrophe, as OWASP advises.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow([_shown(heading, decimal) for heading in headings])
    writer.writerows([_shown(value, decimal) for value in row] for row in rows)
    data = text.getvalue().encode("utf-8-sig" if bom else "utf-8", "replace")
    saved(path, lambda file: file.write(data))


def _shown(value: Value, decimal: str) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return str(value).replace(".", decimal)
    if not isinstance(value, str):
        return str(value)
    plain = clean_text(value)
    return f"'{plain}" if plain.lstrip().startswith(_RUNS) else plain


def write_tool_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a file for a mail tool or an advertising list: commas, UTF-8, no mark in front.

    Phones and e-mail addresses stay as they are; other text that would run as a formula gets an
    apostrophe.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows([_for_tool(cell) for cell in row] for row in rows)
    data = text.getvalue().encode("utf-8", "replace")
    saved(path, lambda file: file.write(data))


def _for_tool(cell: str) -> str:
    plain = clean_text(cell)
    is_phone = plain[:1] == "+" and plain[1:].isdigit()
    runs = plain.lstrip().startswith(_RUNS) and not is_phone and not _ADDRESS.fullmatch(plain)
    return f"'{plain}" if runs else plain
