"""Titles and cells that speak of something beside the order: fees, sellers, wishes, figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from tests.importing.helpers import read_lines, second_order

_TITLES = "Order;Date;Email;Total"


@pytest.mark.parametrize(
    ("title", "first", "cell"),
    [
        ("Supplier paid", "yes", "no"), ("Deposit paid", "yes", "no"), ("Fees paid", "1", "0"),
        ("Provision bezahlt", "ja", "nein"), ("Toimittajalle maksettu", "kyllä", "ei"),
        ("Refund requested", "no", "yes"), ("Stornierung möglich", "nein", "ja"),
        ("Palautusaika päättyy", "", "2025-12-14"), ("Stornogebühr", "0,00", "2,00"),
        ("Refund eligible", "no", "yes"), ("Możliwy zwrot", "nie", "tak"),
    ],
)  # fmt: skip
def test_what_is_beside_an_order_does_not_tell_its_state(
    tmp_path: Path, title: str, first: str, cell: str
) -> None:
    order = second_order(tmp_path, title, first, cell)
    assert (order.not_counted, order.refunded_minor) == (None, 0)


@pytest.mark.parametrize(
    ("title", "first", "cell", "state"),
    [
        ("deleted_at", "", "2025-11-20 10:00:00", "cancelled"),
        ("Rejected", "no", "yes", "cancelled"), ("Payment", "card", "not yet", "unpaid"),
        ("Maksu", "kortti", "ei vielä", "unpaid"),
        ("Status", "paid", "refunded 50.00", "refunded"),
    ],
)  # fmt: skip
def test_what_tells_it_does(tmp_path: Path, title: str, first: str, cell: str, state: str) -> None:
    assert second_order(tmp_path, title, first, cell).not_counted == state


@pytest.mark.parametrize(
    "cell", ["refunded 5.00", "hyvitetty 5,00", "Refunded €5", "5.00 refunded"]
)
def test_a_status_may_say_how_much_went_back(tmp_path: Path, cell: str) -> None:
    order = second_order(tmp_path, "Status", "paid", cell)
    assert (order.not_counted, order.refunded_minor, order.total_minor) == (None, 500, 5000)


def test_the_address_of_who_sold_is_not_that_of_who_bought(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Customer;Total;Cashier email",
        "1001;2025-11-03;Ann Lee;20.00;rita@shop.example.com",
        "1002;2025-11-14;Bo Ek;50.00;tom@shop.example.com",
    )  # fmt: skip
    assert [(order.email, order.name) for order in reading.orders] == [
        (None, "Ann Lee"), (None, "Bo Ek"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "currency"),
    [
        ("Total (USD)", "EUR"), ("Fee (USD)", "EUR"), ("Rate (USD)", "EUR"), ("Cost, USD", "EUR"),
        ("Shipping (USD)", "USD"), ("Goods (USD)", "USD"),
    ],
)  # fmt: skip
def test_a_fee_has_a_currency_of_its_own(tmp_path: Path, title: str, currency: str) -> None:
    assert second_order(tmp_path, title, "1.50", "2.50").currency == currency


@pytest.mark.parametrize(
    ("title", "cell", "minor", "currency"),
    [
        ("amountInCents", "2050", 2050, "EUR"), ("totalCents", "2050", 2050, "EUR"),
        ("Total (cts)", "2050", 2050, "EUR"), ("totalUSD", "20.50", 2050, "USD"),
    ],
)  # fmt: skip
def test_titles_of_programs_name_units(
    tmp_path: Path, title: str, cell: str, minor: int, currency: str
) -> None:
    rows = (f"{number};2025-11-1{number};a{number}@x.fi;{cell}" for number in (1, 4))
    orders = read_lines(tmp_path, f"orderId;createdAt;customerEmail;{title}", *rows).orders
    assert {(order.total_minor, order.currency) for order in orders} == {(minor, currency)}


@pytest.mark.parametrize("title", ["Items returned", "Cancelled items", "Palautettu kpl"])
def test_pieces_back_of_nobody_knows_how_many_are_told(tmp_path: Path, title: str) -> None:
    reading = read_lines(
        tmp_path, f"{_TITLES};{title}", "1;2025-11-03;a@x.fi;20.00;0", "2;2025-11-14;b@x.fi;50.00;2"
    )
    assert [order.number for order in reading.orders] == ["1"]
    assert [(problem.row, problem.code) for problem in reading.problems] == [(3, "bad_refunded")]


@pytest.mark.parametrize(
    "title", ["Total after refund", "Summa jälkeen hyvityksen", "Suma po zwrocie"]
)
def test_what_was_left_after_a_refund_is_asked_about(tmp_path: Path, title: str) -> None:
    reading = read_lines(
        tmp_path, f"{_TITLES};{title}", "1;2025-11-03;a@x.fi;20.00;20.00",
        "2;2025-11-14;b@x.fi;50.00;45.00",
    )  # fmt: skip
    assert [question.column for question in reading.questions] == ["amount"]


@pytest.mark.parametrize("title", ["Suma z dostawą", "Total + shipping", "Total avec livraison"])
def test_the_total_with_its_delivery_is_the_order(tmp_path: Path, title: str) -> None:
    short = {"S": "Suma", "T": "Total"}[title[0]]
    reading = read_lines(
        tmp_path, f"Order;Date;Email;{short};{title}", "1;2025-11-03;a@x.fi;20.00;25.00",
        "2;2025-11-14;b@x.fi;50.00;55.00",
    )  # fmt: skip
    assert [order.total_minor for order in reading.orders] == [2500, 5500]


def test_a_state_in_brackets_is_no_part_of_an_amount_or_a_day(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, _TITLES, "1;2025-11-03;a@x.fi;20.00 (incl. VAT)",
        "2;2025-11-14;b@x.fi;50.00 (refunded)", "3;2025-11-15 (cancelled);c@x.fi;9.00",
    )  # fmt: skip
    assert [order.number for order in reading.orders] == ["1"]
    assert [(p.row, p.code) for p in reading.problems] == [(3, "bad_amount"), (4, "bad_date")]


def test_a_state_behind_a_name_or_a_number_counts(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Customer;Total", "1;2025-11-03;Ann Lee;20.00",
        "2;2025-11-14;Bo Ek (refunded);50.00", "3 (not paid);2025-11-15;Cy Oh;9.00",
        "4 refunded;2025-11-16;Di Po;9.00", "5;2025-11-17;Ea Ru (gift);9.00",
    )  # fmt: skip
    states = [order.not_counted for order in reading.orders]
    assert states == [None, "refunded", "unpaid", "refunded", None]


@pytest.mark.parametrize("figure", [";Average;;29.75", ";VAT 24%;;21.77", ";Keskiarvo;;29.75"])
def test_figures_below_a_short_list_are_no_orders(tmp_path: Path, figure: str) -> None:
    rows = [f"2025-11-1{day};Ann {day};a{day}@x.fi;{day}9.00" for day in range(1, 5)]
    reading = read_lines(tmp_path, "Date;Customer;Email;Total", *rows, figure)
    assert len(reading.orders) == 4
    assert reading.aside.no_orders == [6]


def test_figures_stand_where_numbers_do(tmp_path: Path) -> None:
    rows = [f"{day};2025-11-1{day};Ann {day};Mug;{day}9.00" for day in range(1, 5)]
    more = ("Average;;;;29.75", "Max;;;;49.00")
    reading = read_lines(tmp_path, "Order;Date;Customer;Product;Total", *rows, *more)
    assert (len(reading.orders), reading.aside.no_orders) == (4, [6, 7])


@pytest.mark.parametrize("title", ["Quote no", "Supplier"])
def test_numbered_orders_of_named_people_are_orders(tmp_path: Path, title: str) -> None:
    rows = (f"{n};2025-11-1{n};Ann {n};{n}9.00;Q{n}" for n in range(1, 4))
    assert len(read_lines(tmp_path, f"Order;Date;Customer;Total;{title}", *rows).orders) == 3
    rows = (f"2025-11-1{n};Potter {n};{n}9.00;Q{n}" for n in range(1, 4))
    with pytest.raises(UserError, match="not_orders"):
        assert read_lines(tmp_path, f"Date;Supplier;Total;{title}2", *rows).orders


def test_a_year_may_stand_apart(tmp_path: Path) -> None:
    orders = read_lines(
        tmp_path, _TITLES, "1;3/11 2025;a@x.fi;9.00", "2;14/11 2025;b@x.fi;9.00"
    ).orders
    assert [order.placed_on.isoformat() for order in orders] == ["2025-11-03", "2025-11-14"]


def test_a_mark_is_nobodys_number(tmp_path: Path) -> None:
    assert second_order(tmp_path, "Loyalty card", "no", "yes").platform_customer is None
    assert second_order(tmp_path, "Loyalty card", "17", "23").platform_customer == "23"
