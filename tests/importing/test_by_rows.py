"""What the rows of a file say together: whose money moved, which rows are one order's."""

from __future__ import annotations

from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import Reading, read_file
from tests.importing.helpers import read_book, read_lines

_TITLES = "Order;Date;Email;Total"
_ROWS = ("1;2025-11-03;a@x.fi;25.50", "2;2025-11-14;b@x.fi;20.00", "3;2025-11-15;c@x.fi;30.00")


def _totals(reading: Reading) -> list[int]:
    assert not reading.questions
    return [order.total_minor for order in reading.orders]


def _refunds(reading: Reading) -> list[int]:
    assert not reading.questions
    return [order.refunded_minor for order in reading.orders]


@pytest.mark.parametrize(
    "more", [("", ""), (";Order", ";Item")], ids=["without kinds", "with kinds"]
)
def test_an_order_stands_above_its_lines(tmp_path: Path, more: tuple[str, str]) -> None:
    head, line = more
    reading = read_lines(
        tmp_path,
        f"Order;Date;Email;Product;Total{';Type' if head else ''}",
        f"1;2025-11-03;a@x.fi;;75.00{head}",
        f"1;;;Mug;50.00{line}",
        f"1;;;Cup;20.00{line}",
        f"2;2025-11-14;b@x.fi;;30.00{head}",
        f"2;;;Mug;30.00{line}",
    )
    assert _totals(reading) == [7500, 3000]
    assert [len(order.lines) for order in reading.orders] == [2, 1]


def test_lines_of_which_one_costs_as_much_as_the_others_are_lines(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Product;Total", "1;2025-11-03;a@x.fi;Mug;50.00",
        "1;2025-11-03;a@x.fi;Cup;30.00", "1;2025-11-03;a@x.fi;Tea;20.00",
        "2;2025-11-14;b@x.fi;Mug;50.00", "2;2025-11-14;b@x.fi;Cup;30.00",
    )  # fmt: skip
    assert _totals(reading) == [10000, 8000]


@pytest.mark.parametrize("kind", ["Payout", "Tilitys", "Gebühr", "Виплата", "Moved away"])
def test_money_that_goes_out_for_nobody_is_no_refund(tmp_path: Path, kind: str) -> None:
    reading = read_lines(
        tmp_path, f"{_TITLES};Type", f"{_ROWS[0]};Sale", f"{_ROWS[1]};Sale",
        f";2025-11-16;;-40.00;{kind}",
    )  # fmt: skip
    assert (_totals(reading), _refunds(reading)) == ([2550, 2000], [0, 0])


@pytest.mark.parametrize("kind", ["Kreditnota", "Сторно", "Factura rectificativa"])
def test_kinds_of_refunds_without_a_minus(tmp_path: Path, kind: str) -> None:
    reading = read_lines(
        tmp_path, f"{_TITLES};Type", f"{_ROWS[0]};Sale", f"{_ROWS[1]};Sale",
        f"2;2025-11-16;b@x.fi;5.00;{kind}",
    )  # fmt: skip
    assert (_totals(reading), _refunds(reading)) == ([2550, 2000], [0, 500])


def test_a_kind_that_nobody_knows_is_told_beside_sales(tmp_path: Path) -> None:
    reading = read_lines(tmp_path, f"{_TITLES};Type", f"{_ROWS[0]};Sale", f"{_ROWS[1]};Wozzle")
    assert _totals(reading) == [2550, 2000]
    told = [dict(n.values)["status"] for n in reading.notices if n.code == "unknown_status"]
    assert told == ["Wozzle"]


def test_a_refund_in_two_pages_that_overlap_is_paid_back_once(tmp_path: Path) -> None:
    refund = "2;2025-11-16;b@x.fi;-5.00"
    reading = read_lines(tmp_path, _TITLES, _ROWS[0], _ROWS[1], refund, _ROWS[2], _ROWS[1], refund)
    assert _refunds(reading) == [0, 500, 0]


def test_two_equal_refunds_are_genuine(tmp_path: Path) -> None:
    refund = "2;2025-11-16;b@x.fi;-5.00"
    assert _refunds(read_lines(tmp_path, _TITLES, *_ROWS, refund, refund)) == [0, 1000, 0]


@pytest.mark.parametrize(
    ("days", "read"),
    [
        (("24/3/17", "24/3/23", "24/4/10"), ["2024-03-17", "2024-03-23", "2024-04-10"]),
        (("24-3-1", "24-3-23", "25-4-30"), ["2024-03-01", "2024-03-23", "2025-04-30"]),
        (("20/3/24", "21/5/25", "20/6/25"), ["2024-03-20", "2025-05-21", "2025-06-20"]),
    ],
)
def test_short_years_first_or_last(tmp_path: Path, days: tuple[str, ...], read: list[str]) -> None:
    rows = [f"{at};{day};a@x.fi;10.00" for at, day in enumerate(days)]
    reading = read_lines(tmp_path, _TITLES, *rows)
    assert [order.placed_on.isoformat() for order in reading.orders] == read


@pytest.mark.parametrize("method", ["Contre-remboursement", "Contrarreembolso", "Jälkivaatimus"])
def test_cash_on_delivery_pays_nothing_back(tmp_path: Path, method: str) -> None:
    rows = (f"{_ROWS[0]};Pending;{method}", f"{_ROWS[1]};Paid;Card")
    reading = read_lines(tmp_path, f"{_TITLES};Status;Payment method", *rows)
    assert [order.not_counted for order in reading.orders] == [None, None]


@pytest.mark.parametrize(
    ("status", "not_counted"),
    [
        ("Opłacone, bez zwrotu", None),
        ("Paid, without refund", None),
        ("Cancelled without refund", "cancelled"),
        ("Zahlung fehlt", "unpaid"),
        ("Rückbuchung", "refunded"),
    ],
)
def test_words_that_take_back_the_next(
    tmp_path: Path, status: str, not_counted: str | None
) -> None:
    reading = read_lines(tmp_path, f"{_TITLES};Status", f"{_ROWS[0]};Paid", f"{_ROWS[1]};{status}")
    assert [order.not_counted for order in reading.orders] == [None, not_counted]
    assert not [notice for notice in reading.notices if notice.code == "unknown_status"]


@pytest.mark.parametrize(
    ("titles", "cells"),
    [
        ("Suma;Zapłacono;Do zapłaty", ("25.50;25.50;0.00", "20.00;20.00;0.00", "30.00;30.00;0.00")),
        ("Suma;Zapłacono;Do zapłaty", ("25.50;25.50;0.00", "20.00;5.00;15.00", "30.00;30.00;0.00")),
        (
            "合計;クーポン額;お支払い金額",
            ("30.00;4.50;25.50", "20.00;0.00;20.00", "30.00;0.00;30.00"),
        ),
        ("Amount;Running total;Total", ("25.50;1;25.50", "20.00;2;45.50", "30.00;3;75.50")),
    ],
)
def test_which_of_several_amounts_was_paid(
    tmp_path: Path, titles: str, cells: tuple[str, ...]
) -> None:
    rows = [f"{row.rpartition(';')[0]};{cell}" for row, cell in zip(_ROWS, cells, strict=True)]
    assert _totals(read_lines(tmp_path, f"Order;Date;Email;{titles}", *rows)) == [2550, 2000, 3000]


def test_the_sheet_of_orders_goes_before_one_of_more_customers(tmp_path: Path) -> None:
    orders: list[list[object]] = [[*row.split(";")] for row in (_TITLES, *_ROWS)]
    people: list[list[object]] = [["Name", "Email", "Phone", "City"]]
    people += [[f"Ann {n}", f"a{n}@x.fi", f"040 123 45{n:02}", "Oulu"] for n in range(9)]
    reading = read_book(tmp_path, Customers=people, Orders=orders)
    assert _totals(reading) == [2550, 2000, 3000]
    assert "other_sheets" in {notice.code for notice in reading.notices}


def test_lines_in_quotes_below_titles_that_are_not(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order,Date,Email,Product,Total", '"1,2025-11-03,a@x.fi,""Mug, blue"",25.50"',
        '"2,2025-11-14,b@x.fi,Cup,20.00"',
    )  # fmt: skip
    assert _totals(reading) == [2550, 2000]
    assert reading.orders[0].lines[0].name == "Mug, blue"


def test_sums_above_the_orders_are_none(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Status,Quantity,Total,", "Shipped,2,45.50,", "Cancelled,1,30.00,", ",,,",
        "Order,Date,Email,Total", *(row.replace(";", ",") for row in _ROWS),
    )  # fmt: skip
    assert _totals(reading) == [2550, 2000, 3000]


def test_what_stands_beside_totals_shows_the_mark(tmp_path: Path) -> None:
    rows = ("1;2025-11-03;a@x.fi;1.234;4,90", "2;2025-11-14;b@x.fi;2.000;4,90")
    assert _totals(read_lines(tmp_path, f"{_TITLES};Shipping", *rows)) == [123400, 200000]


@pytest.mark.parametrize("title", ["Rückzahlung", "Devoluciones", "Returer"])
def test_more_titles_of_what_was_paid_back(tmp_path: Path, title: str) -> None:
    rows = (f"{_ROWS[0]};", f"{_ROWS[1]};20.00", f"{_ROWS[2]};10.00")
    assert _refunds(read_lines(tmp_path, f"{_TITLES};{title}", *rows)) == [0, 2000, 1000]


@pytest.mark.parametrize(
    ("title", "yes", "no", "not_counted"),
    [
        ("Payée", "Oui", "Non", "unpaid"),
        ("¿Pagado?", "Sí", "No", "unpaid"),
        ("Anulado el", "", "16/11/2025", "cancelled"),
    ],
)
def test_more_titles_of_marks(
    tmp_path: Path, title: str, yes: str, no: str, not_counted: str
) -> None:
    rows = (f"{_ROWS[0]};{yes}", f"{_ROWS[1]};{no}", f"{_ROWS[2]};{yes}")
    reading = read_lines(tmp_path, f"{_TITLES};{title}", *rows)
    assert [order.not_counted for order in reading.orders] == [None, not_counted, None]


def test_orders_without_a_day_of_payment_are_not_paid(tmp_path: Path) -> None:
    rows = (f"{_ROWS[0]};2025-11-04", f"{_ROWS[1]};", f"{_ROWS[2]};2025-11-16")
    reading = read_lines(tmp_path, f"{_TITLES};Paid on", *rows)
    assert [order.not_counted for order in reading.orders] == [None, "unpaid", None]
    told = (f"{_ROWS[0]};2025-11-04;Paid", f"{_ROWS[1]};;Paid")
    reading = read_lines(tmp_path, f"{_TITLES};Paid on;Status", *told)
    assert [order.not_counted for order in reading.orders] == [None, None]


def test_a_line_above_spells_the_currency(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("\n".join(("Summat euroissa;;;", _TITLES, *_ROWS)), encoding="utf-8")
    reading = read_file(path, ReadingOptions(currency="SEK"))
    assert {order.currency for order in reading.orders} == {"EUR"}


@pytest.mark.parametrize(
    ("status", "not_counted"),
    [
        ("Cancelled - not in stock", "cancelled"),
        ("Cancelled (Non-Paying Buyer)", "cancelled"),
        ("Annulée - pas en stock", "cancelled"),
        ("キャンセル（在庫なし）", "cancelled"),
        ("Refunded - item not received", "refunded"),
        ("Not cancelled", None),
        ("Cancelled: no", None),
        ("キャンセルなし", None),
        ("n'a pas été annulée", None),
        ("Completed - not shipped", None),
    ],
)
def test_a_no_behind_a_state_says_why(tmp_path: Path, status: str, not_counted: str | None) -> None:
    reading = read_lines(tmp_path, f"{_TITLES};Status", f"{_ROWS[0]};Paid", f"{_ROWS[1]};{status}")
    assert [order.not_counted for order in reading.orders] == [None, not_counted]


@pytest.mark.parametrize(
    ("title", "usual", "cell", "not_counted"),
    [
        ("Date shipped", "2025-11-04", "CANCELLED", "cancelled"),
        ("Date paid", "2025-11-04", "Unpaid", "unpaid"),
        ("Item", "Mug", "CANCELLED - Mug", "cancelled"),
        ("Item", "Mug", "Pre-cancelled stamp", None),
        ("Notes", "", "cancelled by customer", "cancelled"),
        ("Notes", "", "asiakas perui tilauksen", "cancelled"),
        ("Notes", "", "unpaid", "unpaid"),
        ("Notes", "", "call about the cancelled parcel", None),
    ],
)
def test_states_where_nobody_would_look_for_them(
    tmp_path: Path, title: str, usual: str, cell: str, not_counted: str | None
) -> None:
    rows = (f"{_ROWS[0]};{usual}", f"{_ROWS[1]};{cell}", f"{_ROWS[2]};{usual}")
    reading = read_lines(tmp_path, f"{_TITLES};{title}", *rows)
    assert [order.not_counted for order in reading.orders] == [None, not_counted, None]


def test_one_of_several_products_that_is_marked_is_told(tmp_path: Path) -> None:
    rows = (f"{_ROWS[0]};Mug", f"{_ROWS[1]};Cup", f"{_ROWS[1]};CANCELLED - Mug")
    reading = read_lines(tmp_path, "Order;Date;Email;Order total;Item", *rows)
    assert _totals(reading) == [2550, 2000]
    told = [dict(n.values)["status"] for n in reading.notices if n.code == "unknown_status"]
    assert told == ["CANCELLED - Mug"]


def test_numbers_of_orders_under_a_title_nobody_knows(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Qwxz;Date;Email;Item;Total", "1001;2025-11-03;a@x.fi;Mug;26.00",
        "1001;2025-11-03;a@x.fi;Cup;26.00", "1002;2025-11-14;b@x.fi;Cup;9.00",
        "1003;2025-11-15;b@x.fi;Mug;6.00", "1004;2025-11-16;c@x.fi;Mug;6.00",
        "1004;2025-11-16;c@x.fi;Cup;6.00",
    )  # fmt: skip
    assert reading.mapping.title("number") == "Qwxz"


def test_days_takings_are_no_orders(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not_orders"):
        read_lines(tmp_path, "Date;Number of sales;Total", "2025-11-03;5;869.00", "2025-11-14;3;9")
