"""The exports written anew in other ways tell the same: marks, encodings, columns, Excel, parts."""

from __future__ import annotations

import csv
import io
import random
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from shopretain.base.dates import FixedClock
from shopretain.base.money import to_decimal
from shopretain.importing.dialect import Dialect
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import read_file
from shopretain.services import import_orders
from shopretain.services.rows import ImportOptions
from shopretain.services.settings import set_values
from shopretain.services.shop import Shop
from tests.importing.test_truth_files import EXPORTS, FILES, country_of_shop, options_of, truth_of

Rows = list[list[str]]
_DECIMAL = re.compile(r"-?\d+\.\d{1,4}")
_WHOLE = re.compile(r"-?[1-9]\d{0,14}|0")
_INDEX = EXPORTS / "INDEX.tsv"


def _plain_files() -> dict[str, dict[str, str]]:
    """Give the text files whose header is their first line, by name."""
    if not _INDEX.exists():
        return {}
    with _INDEX.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return {
        row["file"]: row
        for row in rows
        if row["header row"] == "1"
        and row["kind"] in ("orders", "payments")
        and row["file"] in FILES
        and not row["file"].endswith(".xlsx")
    }


PLAIN = _plain_files()


def _rows_of(name: str) -> Rows:
    row = PLAIN[name]
    encoding = "utf-8-sig" if row["encoding"].startswith("UTF-8") else row["encoding"]
    text = (EXPORTS / name).read_bytes().decode(encoding)
    mark = "\t" if row["delimiter"] == "TAB" else row["delimiter"]
    quote = "" if name.startswith(("online-", "amazon-")) else '"'
    return [
        cells for cells in Dialect(mark, quote).reader(iter(io.StringIO(text, newline=""))) if cells
    ]


def _written(rows: Rows, delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=quoting).writerows(rows)  # type: ignore[arg-type]
    return out.getvalue()


# Ways to write a table anew: bytes and how the file is called.


def _all_quoted(rows: Rows, _rng: random.Random) -> tuple[bytes, str]:
    return _written(rows, "|", csv.QUOTE_ALL).encode("utf-8-sig"), "orders.csv"


def _as_utf_16(rows: Rows, _rng: random.Random) -> tuple[bytes, str]:
    return _written(rows, "\t").encode("utf-16"), "orders.txt"


def _turned_round(rows: Rows, rng: random.Random) -> tuple[bytes, str]:
    width = max(map(len, rows))
    turn = rng.randrange(1, width)
    wide = [row + [""] * (width - len(row)) for row in rows]
    turned = [row[turn:] + row[:turn] for row in wide]
    extra = [["Colour code", "Shelf"]] + [["", f"S{i % 9}"] for i in range(len(rows) - 1)]
    return _written([a + b for a, b in zip(turned, extra, strict=True)], ";").encode(), "orders.csv"


def _with_decimal_commas(rows: Rows, _rng: random.Random) -> tuple[bytes, str]:
    width = max(map(len, rows))
    wide = [row + [""] * (width - len(row)) for row in rows]
    money = [
        column
        for column in range(width)
        if any(row[column] for row in wide[1:])
        and all(not row[column] or _DECIMAL.fullmatch(row[column]) for row in wide[1:])
    ]
    for row in wide[1:]:
        for column in money:
            row[column] = row[column].replace(".", ",")
    return _written(wide, ";").encode(), "orders.csv"


def _through_excel(rows: Rows, _rng: random.Random) -> tuple[bytes, str]:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(rows[0])
    for row in rows[1:]:
        sheet.append([_typed(cell) for cell in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), "orders.xlsx"


def _typed(cell: str) -> str | int | float:
    """Give a cell as Excel takes what is typed into it."""
    if _WHOLE.fullmatch(cell):
        return int(cell)
    return float(cell) if _DECIMAL.fullmatch(cell) else cell.replace("\x0b", "")


WAYS: list[Callable[[Rows, random.Random], tuple[bytes, str]]] = [
    _all_quoted,
    _as_utf_16,
    _turned_round,
    _with_decimal_commas,
    _through_excel,
]


def _each_way() -> list[object]:
    """Give every file with every way; those of `make test` are two a file, each way in turn."""
    return [
        pytest.param(name, way, marks=() if (at - turn) % len(WAYS) < 2 else pytest.mark.slow)
        for at, name in enumerate(list(PLAIN) or ["-"])
        for turn, way in enumerate(WAYS)
    ]


@pytest.mark.parametrize(("name", "way"), _each_way())
def test_written_anew(
    tmp_path: Path, name: str, way: Callable[[Rows, random.Random], tuple[bytes, str]]
) -> None:
    if name == "-":
        pytest.skip("the shared files are not on this machine")
    truth = truth_of(name)
    content, called = way(_rows_of(name), random.Random(name))  # noqa: S311  a fixed seed
    path = tmp_path / called
    path.write_bytes(content)
    day_first = {"DMY": True, "MDY": False}.get(str(truth.get("date_order")))
    options = options_of(name, truth)
    reading = read_file(
        path,
        ReadingOptions(currency=options.currency, country=options.country, day_first=day_first),
    )
    assert not reading.questions
    orders = reading.orders
    assert reading.tally.orders == truth["orders_in_file"]
    assert reading.tally.counted == truth["orders_counted"]
    for code, money in truth["money"].items():
        assert to_decimal(reading.tally.gross[code], code) == Decimal(money["gross"])
        assert to_decimal(reading.tally.refunded[code], code) == Decimal(money["refunded"])
    assert sum(len(order.lines) for order in orders) == truth["lines"]


@pytest.mark.parametrize(
    "name",
    [
        "shopify-orders-75-until-october.csv",
        "shopify-orders-79-cash-on-delivery.csv",
        "generic-polish.csv",
        "woocommerce-algolplus.csv",
        "rakuten-rms-orders.csv",
    ],
)
@pytest.mark.parametrize("seed", [1, 2])
def test_parts_that_overlap_in_any_order(
    shared: Path, tmp_path: Path, name: str, seed: int
) -> None:
    """Page-wise exports: cut between orders, with some orders in two of them."""
    rng = random.Random(seed)  # noqa: S311  a fixed seed
    rows, truth = _rows_of(name), truth_of(name)
    keys = [row[0] or row[rows[0].index(rows[0][0])] for row in rows[1:]]
    blocks: dict[str, Rows] = {}
    for key, row in zip(keys, rows[1:], strict=True):
        blocks.setdefault(key, []).append(row)
    orders = list(blocks.values())
    third = len(orders) // 3
    parts = [orders[: third + 9], orders[third - 9 : 2 * third], orders[2 * third - 5 :]]
    rng.shuffle(parts)
    shop = Shop.open(tmp_path / "s.shopretain", FixedClock(date(2026, 11, 20)))
    try:
        code = max(truth["money"], key=lambda c: truth["money"][c]["orders"])
        set_values(shop, {"country": country_of_shop(name), "currency": code})
        for number, part in enumerate(parts):
            path = tmp_path / f"part{number}.csv"
            table = [rows[0], *(row for block in part for row in block)]
            path.write_text(_written(table), encoding="utf-8")
            receipt = import_orders.run(shop, [path], ImportOptions())
        with shop.store.read() as conn:
            counted = conn.exec_driver_sql(
                "SELECT currency, count(*), sum(total_minor - refunded_minor) FROM orders "
                "WHERE is_current = 1 AND kind = 'order' AND not_counted IS NULL GROUP BY currency"
            ).fetchall()
    finally:
        shop.close()
    assert receipt.customers == truth["customers"]["distinct_joined"]
    assert {code: (n, to_decimal(net, code)) for code, n, net in counted} == {
        code: (money["orders"], Decimal(money["net"])) for code, money in truth["money"].items()
    }
