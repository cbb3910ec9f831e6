"""What a reader could take for something else without a word: each is right, or told."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.importing.helpers import read_book, read_lines, second_order

_TITLES: list[object] = ["Order", "Date", "Email", "Total"]


def test_a_number_of_excel_is_no_thousands(tmp_path: Path) -> None:
    """6.275 is a number of its own, whatever the commas of cells with text say."""
    reading = read_book(
        tmp_path,
        A=[_TITLES, [1, "2025-11-03", "a@x.fi", 6.275], [2, "2025-11-14", "b@x.fi", "12,50"]],
    )
    assert [order.total_minor for order in reading.orders] == [628, 1250]


@pytest.mark.parametrize(("cell", "code"), [("$30.50", "USD"), ("30.50 GBP", "GBP")])
def test_one_sign_speaks_for_its_own_row(tmp_path: Path, cell: str, code: str) -> None:
    rows = [f"{n};2025-11-{n:02};p{n}@x.fi;{n}.50" for n in range(1, 8)]
    reading = read_lines(tmp_path, "Order;Date;Email;Total", *rows, f"9;2025-11-14;q@x.fi;{cell}")
    assert Counter(order.currency for order in reading.orders) == {"EUR": 7, code: 1}
    assert "other_currency" in {notice.code for notice in reading.notices}


def test_one_currency_in_an_empty_column_speaks_for_its_own_row(tmp_path: Path) -> None:
    rows = [f"{n};2025-11-{n:02};p{n}@x.fi;{n}.50;" for n in range(1, 8)]
    reading = read_lines(
        tmp_path, "Order;Date;Email;Total;Currency", *rows, "9;2025-11-14;q@x.fi;5.00;USD"
    )
    assert Counter(order.currency for order in reading.orders) == {"EUR": 7, "USD": 1}


@pytest.mark.parametrize(
    "name", ["Refunds", "Cancelled", "Quotes", "Szablon", "Hyvitykset", "返金"]
)
def test_sheets_of_no_sales_are_left_out_and_named(tmp_path: Path, name: str) -> None:
    sheets: dict[str, list[list[object]]] = {
        "May": [_TITLES, [1, "2025-05-03", "a@x.fi", 20], [2, "2025-05-14", "b@x.fi", 30]],
        name: [_TITLES, [7, "2025-05-20", "a@x.fi", 20], *([8, "2025-05-21", "c@x.fi", 9],) * 9],
    }
    reading = read_book(tmp_path, **sheets)
    assert [order.number for order in reading.orders] == ["1", "2"]
    assert ("sheets", name) in {pair for notice in reading.notices for pair in notice.values}


def test_rows_above_richer_titles_are_read_and_those_below_told(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Total;;",
        "1;2025-11-03;20.00;;",
        "2;2025-11-14;30.00;;",
        "Order number;Order date;Total;Email;Name",
        "3;2025-11-15;40.00;c@x.fi;Cid",
    )
    assert [order.number for order in reading.orders] == ["1", "2"]
    assert {problem.row for problem in reading.problems} == {4, 5}


@pytest.mark.parametrize(
    ("title", "first", "cell", "not_counted", "refunded"),
    [
        ("Order cancelled?", "", "yes", "cancelled", 0),
        ("Cancelled by customer", "no", "yes", "cancelled", 0),
        ("Tilaus peruttu", "", "kyllä", "cancelled", 0),
        ("Anulowano dnia", "", "2025-11-20", "cancelled", 0),
        ("Cancel before", "2025-11-20", "2025-11-20", None, 0),
        ("Cancellation status", "", "Cancelled", "cancelled", 0),
        ("Amount refunded to customer", "0", "12.50", None, 1250),
        ("Hyvitetty asiakkaalle", "0", "12.50", None, 1250),
        ("Refund status", "", "Refunded", "refunded", 5000),
        ("Refund status", "", "Refund requested", None, 0),
        ("Refund status", "", "Refund declined", None, 0),
        ("Return window (days)", "14", "14", None, 0),
        ("Status", "Paid", "Cancellation declined", None, 0),
        ("Status", "Paid", "Waiting for stock", None, 0),
        ("Status", "Paid", "checkout-draft", "unpaid", 0),
        ("Status", "Paid", "Оплата не пройшла", "unpaid", 0),
        ("Status", "Paid", "Zwrot zgłoszony", None, 0),
    ],
)
def test_words_nobody_listed(
    tmp_path: Path, title: str, first: str, cell: str, not_counted: str | None, refunded: int
) -> None:
    order = second_order(tmp_path, title, first, cell)
    assert (order.not_counted, order.refunded_minor) == (not_counted, refunded)


def test_a_part_of_the_money_without_an_amount_keeps_the_row_aside(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total;Refunded",
        "1001;2025-11-14;anna@example.com;20.00;",
        "1002;2025-11-15;ben@example.com;50.00;partially refunded",
    )
    assert [order.number for order in reading.orders] == ["1001"]
    assert [(problem.row, problem.code) for problem in reading.problems] == [(3, "bad_refunded")]


@pytest.mark.parametrize(
    ("plain", "title"),
    [
        ("Total", "Total after discount"),
        ("Razem", "Razem po rabacie"),
        ("Yhteensä", "Yhteensä (alennuksen jälkeen)"),
        ("Сума", "Сума зі знижкою"),
    ],
)
def test_the_total_after_the_discount_is_the_total(tmp_path: Path, plain: str, title: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Order;Date;Email;{plain};Discount;{title}",
        "1;2025-11-14;a@x.fi;20.00;2.00;18.00",
        "2;2025-11-15;b@x.fi;50.00;5.00;45.00",
    )
    assert [order.total_minor for order in reading.orders] == [1800, 4500]


def test_refunds_of_a_glued_file_are_paid_back_once(tmp_path: Path) -> None:
    lines = (
        "Order;Date;Email;Total",
        "1;2025-11-03;a@x.fi;20.00",
        "2;2025-11-14;b@x.fi;50.00",
        "2;2025-11-16;b@x.fi;-15.00",
        "2;2025-11-18;b@x.fi;-15.00",
    )
    reading = read_lines(tmp_path, *lines, *lines)
    assert [(o.total_minor, o.refunded_minor) for o in reading.orders] == [(2000, 0), (5000, 3000)]


@pytest.mark.parametrize(
    ("twice", "once"),
    [
        ("MÃ¡rta SzabÃ³", "Márta Szabó"),
        ("M√°rta Szab√≥", "Márta Szabó"),
        ("MÃƒÂ¡rta SzabÃƒÂ³", "Márta Szabó"),
        ("Р”РјРёС‚СЂРѕ Р‘РѕРЅРґР°СЂ", "Дмитро Бондар"),
        ("Ξ•Ξ»Ξ\xadΞ½Ξ·", "Ελένη"),
        ("Ді Каприо", "Ді Каприо"),
        ("Рік Їжак", "Рік Їжак"),
    ],
)
def test_letters_that_were_encoded_twice_are_mended(tmp_path: Path, twice: str, once: str) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Name;Total",
        f"1;2025-11-14;a@x.fi;{twice};20.00",
        "2;2025-11-15;b@x.fi;Ann;30.00",
    )
    assert reading.orders[0].name == once
    told = "mended_letters" in {notice.code for notice in reading.notices}
    assert told == (twice != once)


@pytest.mark.parametrize(
    ("cell", "minor"),
    [("25,50 EUR-", -2550), ("25,50 €-", -2550), ("25,50 -", -2550), ("—25,50", -2550),
     ("\u201025,50", -2550), ("\u201125,50", -2550), ("249,-", 24900), ("249:-", 24900)],
)  # fmt: skip
def test_a_minus_wherever_it_stands(tmp_path: Path, cell: str, minor: int) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total",
        "1;2025-11-14;a@x.fi;500,25",
        f"1;2025-11-15;a@x.fi;{cell}",
    )
    (order, *others) = reading.orders
    back = -order.refunded_minor if order.refunded_minor else others[0].total_minor
    assert back == minor


@pytest.mark.parametrize("kind", ["Partial refund", "Returned", "Storno", "Sales return"])
def test_kinds_that_pay_money_back(tmp_path: Path, kind: str) -> None:
    reading = read_lines(
        tmp_path,
        "Number;Date;Email;Total;Type",
        "1001;2025-11-14;anna@example.com;50.00;Sale",
        f"1001;2025-11-20;anna@example.com;20.00;{kind}",
        "1002;2025-11-21;ben@example.com;30.00;Returning customer",
    )
    told = [(order.number, order.total_minor, order.refunded_minor) for order in reading.orders]
    assert told == [("1001", 5000, 2000), ("1002", 3000, 0)]


def test_a_guest_whose_order_is_as_large_as_those_above_is_a_sale(tmp_path: Path) -> None:
    rows = [f"{n};2025-11-{n - 1000:02};p{n}@x.fi;{n - 990}.50" for n in range(1001, 1006)]
    reading = read_lines(tmp_path, "Order;Date;Email;Total", *rows, "1006;2025-11-14;;67.50")
    assert len(reading.orders) == 6
