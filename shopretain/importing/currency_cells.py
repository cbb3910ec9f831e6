"""The currencies of a workbook's cells: part of their format, not of what stands in them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from xml.etree.ElementTree import iterparse

from shopretain.importing.money_format import currency_sign

_CURRENCY = re.compile(
    r"\[\$(?P<sign>[^\]\-0-9]+)(?:-[0-9A-Fa-f]+)?\]"  # [$€-40B]
    r"|(?:\"|&quot;)(?P<word>[^\W\d_]{2,4}\.?|[€£¥₴₽₺₹$])(?:\"|&quot;)"  # "zł"
    r"|(?P<bare>[€£¥₴₽₺₹])"
)
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_REPEATED = 10_000  # equal cells: more are a format without content

Signs = dict[tuple[int, int], str]  # row and column, both from 0: a sign or a code


def currency_cells(content: io.BytesIO) -> Callable[[str], Signs]:
    """Give what finds the currencies of a sheet's cells by its name; .xls tells none.

    A number format that every Excel has shows the currency of the reader's computer and tells
    nothing.
    """
    if not zipfile.is_zipfile(content):
        return lambda _title: {}
    with zipfile.ZipFile(content) as archive:
        names = archive.namelist()
        if "content.xml" in names:
            of_sheets = _of_open_document(archive)
            return lambda title: of_sheets.get(title, {})
        if "xl/styles.xml" not in names:
            return lambda _title: {}
        if not _CURRENCY.search(archive.read("xl/styles.xml").decode("utf-8", "replace")):
            return lambda _title: {}
    import openpyxl  # noqa: PLC0415  most workbooks have no such formats
    from openpyxl.styles.numbers import BUILTIN_FORMATS_REVERSE  # noqa: PLC0415

    book = openpyxl.load_workbook(content, read_only=True)
    known: dict[str, str] = dict.fromkeys(BUILTIN_FORMATS_REVERSE, "")

    def sign_of(code: str) -> str:
        if code not in known:
            found = _CURRENCY.search(code)
            sign = found["sign"] or found["word"] or found["bare"] if found else ""
            known[code] = sign if currency_sign(sign, "") else ""
        return known[code]

    def of_sheet(title: str) -> Signs:
        return {
            (cell.row - 1, cell.column - 1): sign
            for row in book[title].iter_rows()
            for cell in row
            if cell.value is not None and (sign := sign_of(cell.number_format))
        }

    return of_sheet


def _of_open_document(archive: zipfile.ZipFile) -> dict[str, Signs]:
    """Give the currencies of all sheets of an .ods file, whose cells name their own."""
    sheets: dict[str, Signs] = {}
    found: Signs = {}
    row = rows = column = 0
    with archive.open("content.xml") as content:
        for event, element in iterparse(content, events=("start", "end")):  # noqa: S314
            kind = element.tag.removeprefix(_TABLE)
            if event == "end":
                if kind == "table-row":
                    element.clear()
            elif kind == "table":
                found = sheets[element.get(f"{_TABLE}name", "")] = {}
                row = rows = 0
            elif kind == "table-row":
                row, column = row + rows, 0
                rows = int(element.get(f"{_TABLE}number-rows-repeated", "1"))
            elif kind in ("table-cell", "covered-table-cell"):
                columns = int(element.get(f"{_TABLE}number-columns-repeated", "1"))
                code = element.get(f"{_OFFICE}currency", "")
                if code and rows * columns <= _REPEATED:
                    places = ((row + r, column + c) for r in range(rows) for c in range(columns))
                    found.update(dict.fromkeys(places, code))
                column += columns
    return sheets
