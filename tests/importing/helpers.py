"""Small files for the importer: written, and read as a shop that counts in euros."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from shopretain.base.told import OrderTold
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import Reading, read_file


def read_lines(folder: Path, *lines: str, encoding: str = "utf-8", end: str = "\n") -> Reading:
    path = folder / "orders.csv"
    path.write_text("\n".join(lines) + end, encoding=encoding)
    return read_file(path, ReadingOptions(currency="EUR"))


def second_order(folder: Path, title: str, first: str, cell: str) -> OrderTold:
    """Give the second order of a plain file with one more column."""
    reading = read_lines(
        folder,
        f"Order;Date;Email;Total;{title}",
        f"1001;2025-11-03;anna@example.com;20.00;{first}",
        f"1002;2025-11-14;ben@example.com;50.00;{cell}",
    )
    assert not reading.questions
    return next(order for order in reading.orders if order.number == "1002")


def read_book(folder: Path, **sheets: list[list[object]]) -> Reading:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(folder / "orders.xlsx")
    return read_file(folder / "orders.xlsx", ReadingOptions(currency="EUR"))
