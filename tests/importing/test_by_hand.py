"""Lists as people keep them: titles in two rows, days written once, one line for the currency."""

from __future__ import annotations

from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.importing.reading import Reading
from tests.importing.helpers import read_book, read_lines

_TITLES = "Order;Date;Email;Total"
_ROWS = ("1;2025-11-03;a@x.fi;25.50", "2;2025-11-14;b@x.fi;20.00", "3;2025-11-15;c@x.fi;30.00")


def _totals(reading: Reading) -> list[int]:
    assert not reading.questions
    return [order.total_minor for order in reading.orders]


@pytest.mark.parametrize(
    "titles",
    [
        ("Order;Date;Email;Amount;;", ";;;Net;VAT;Gross"),
        ("Order;Date;Email;Amount;Amount;Amount", "Order;Date;Email;Net;VAT;Gross"),
        ("Order;Date;Email;Amount;;", ";;;Net;VAT 20 %;Gross"),
        ("Sales of 2025;;;;;", "Order;Date;Email;Amount;;", ";;;Net;VAT;Gross"),
    ],
)
def test_parts_of_titles_stand_in_a_second_row(tmp_path: Path, titles: tuple[str, ...]) -> None:
    rows = ("1;2025-11-03;a@x.fi;10.00;2.00;12.00", "2;2025-11-14;b@x.fi;20.00;4.00;24.00")
    assert _totals(read_lines(tmp_path, *titles, *rows)) == [1200, 2400]


def test_who_bought_has_parts_below(tmp_path: Path) -> None:
    reading = read_book(
        tmp_path,
        Myynti=[
            ["Tilaus", "Päivä", "Asiakas", None, None, "Summa"],
            [None, None, "Nimi", "Sähköposti", "Puhelin", None],
            [1, "2025-11-03", "Ann Bee", "a@x.fi", "040 123 4567", 25.5],
            [2, "2025-11-14", "Ben Cee", "b@x.fi", "040 123 4568", 20],
        ],
    )
    assert _totals(reading) == [2550, 2000]
    assert [(order.name, order.email) for order in reading.orders] == [
        ("Ann Bee", "a@x.fi"), ("Ben Cee", "b@x.fi"),
    ]  # fmt: skip


def test_a_first_row_of_words_is_no_second_row_of_titles(tmp_path: Path) -> None:
    reading = read_lines(tmp_path, f"{_TITLES};", "soon;tomorrow;;;call her", *_ROWS)
    assert _totals(reading) == [2550, 2000, 3000]
    assert [problem.row for problem in reading.problems] == [2]


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        (
            "Date;Customer;Email;Total",
            ("2025-11-03;Ann;a@x.fi;10", ";Ben;b@x.fi;20", "2025-11-14;Cid;c@x.fi;30"),
        ),
        (_TITLES, ("1;2025-11-03;a@x.fi;10", "2;;b@x.fi;20", "3;2025-11-14;c@x.fi;30")),
    ],
)
def test_a_day_written_once_is_that_of_all_below(
    tmp_path: Path, titles: str, rows: tuple[str, ...]
) -> None:
    reading = read_lines(tmp_path, titles, *rows)
    assert [order.placed_on.day for order in reading.orders] == [3, 3, 14]
    assert "days_filled" in {notice.code for notice in reading.notices}


@pytest.mark.parametrize(
    "rows",
    [
        ("1;2025-11-03;a@x.fi;10", "2;2025-11-03;b@x.fi;20", "3;;c@x.fi;30"),
        (*(f"{n};2025-10-{n:02};a@x.fi;10" for n in range(1, 9)), "9;;c@x.fi;30"),
    ],
)
def test_a_day_that_is_missing_is_told(tmp_path: Path, rows: tuple[str, ...]) -> None:
    reading = read_lines(tmp_path, _TITLES, *rows)
    assert len(reading.orders) == len(rows) - 1
    assert [problem.code for problem in reading.problems] == ["missing_date"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("All amounts in SEK", "SEK"), ("Beträge in CHF", "CHF"), ("Sprzedaż w zł", "PLN"),
        ("FLOWERS FOR ALL", "EUR"), ("Kukkakauppa Ronja", "EUR"),
    ],
)  # fmt: skip
def test_a_line_above_names_the_currency(tmp_path: Path, line: str, code: str) -> None:
    reading = read_lines(tmp_path, f"{line};;;", ";;;", _TITLES, *_ROWS)
    assert {order.currency for order in reading.orders} == {code}


def test_a_sheet_is_called_by_its_currency(tmp_path: Path) -> None:
    rows: list[list[object]] = [[*row.split(";")] for row in (_TITLES, *_ROWS)]
    reading = read_book(tmp_path, **{"Sales SEK": rows})
    assert {order.currency for order in reading.orders} == {"SEK"}


@pytest.mark.parametrize("title", ["Kwota (gr)", "Betrag (ct)", "Total (p)"])
def test_small_units_in_brackets(tmp_path: Path, title: str) -> None:
    rows = ("1;2025-11-03;a@x.fi;2550", "2;2025-11-14;b@x.fi;2000")
    assert _totals(read_lines(tmp_path, f"Order;Date;Email;{title}", *rows)) == [2550, 2000]


@pytest.mark.parametrize("title", ["Gutschrift", "Avoir", "Hyvitys", "Credit note"])
def test_a_column_of_credits_pays_back(tmp_path: Path, title: str) -> None:
    rows = (f"{_ROWS[0]};", f"{_ROWS[1]};20.00", f"{_ROWS[2]};10.00")
    reading = read_lines(tmp_path, f"{_TITLES};{title}", *rows)
    assert [order.refunded_minor for order in reading.orders] == [0, 2000, 1000]


def test_numbers_of_credit_notes_are_no_orders(tmp_path: Path) -> None:
    rows = ("7001;2025-11-03;a@x.fi;25.50;1", "7002;2025-11-14;b@x.fi;20.00;2")
    with pytest.raises(UserError, match="not_orders"):
        read_lines(tmp_path, "Credit note;Date;Email;Total;Invoice", *rows)


def test_a_total_after_what_was_paid_back_is_less_than_was_paid(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Gross sales;Discounts;Returns;Shipping;Total sales",
        "1;2025-11-03;a@x.fi;50.00;-5.00;0.00;5.00;50.00",
        "2;2025-11-14;b@x.fi;40.00;0.00;-30.00;5.00;15.00",
        "3;2025-11-15;c@x.fi;30.00;0.00;0.00;5.00;35.00",
    )
    assert _totals(reading) == [5000, 4500, 3500]
    assert [order.refunded_minor for order in reading.orders] == [0, 3000, 0]


def test_days_without_a_year_are_told_as_the_reason(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="days_without_year"):
        assert read_lines(tmp_path, _TITLES, "1;3.11.;a@x.fi;10", "2;14.11.;b@x.fi;20").orders


@pytest.mark.parametrize(("title", "cell"), [("Refunded %", "50"), ("Refunded", "50 %")])
def test_hundredths_of_an_order_are_paid_back(tmp_path: Path, title: str, cell: str) -> None:
    reading = read_lines(tmp_path, f"{_TITLES};{title}", f"{_ROWS[0]};", f"{_ROWS[1]};{cell}")
    assert [order.refunded_minor for order in reading.orders] == [0, 1000]


def test_more_paid_back_than_paid_is_told(tmp_path: Path) -> None:
    reading = read_lines(tmp_path, f"{_TITLES};Refund", f"{_ROWS[0]};0", f"{_ROWS[1]};35.00")
    assert [order.number for order in reading.orders] == ["1"]
    assert [problem.code for problem in reading.problems] == ["bad_refunded"]


def test_an_e_behind_an_amount_is_a_euro(tmp_path: Path) -> None:
    rows = ("1;2025-11-03;a@x.fi;25,50 e", "2;2025-11-14;b@x.fi;20e")
    assert _totals(read_lines(tmp_path, _TITLES, *rows)) == [2550, 2000]


@pytest.mark.parametrize(
    ("titles", "statuses"),
    [
        ("Bestelnummer;Besteldatum;E-mailadres;Totaalbedrag", "Betaald|Niet betaald|Geannuleerd"),
        ("Numero ordine;Data ordine;Email;Totale", "Pagato|Non pagato|Annullato"),
        ("Ordrenummer;Dato;E-post;Beløp", "Betalt|Ikke betalt|Kansellert"),
        ("Número do pedido;Data do pedido;Email;Valor total", "Pago|Não pago|Cancelado"),
    ],
)
def test_languages_of_neighbours(tmp_path: Path, titles: str, statuses: str) -> None:
    rows = [f"{row};{status}" for row, status in zip(_ROWS, statuses.split("|"), strict=True)]
    reading = read_lines(tmp_path, f"{titles};Status", *rows)
    assert not reading.questions
    assert [order.not_counted for order in reading.orders] == [None, "unpaid", "cancelled"]


def test_days_and_amounts_under_unknown_titles_are_no_list_of_customers(tmp_path: Path) -> None:
    rows = ("1;2025-11-03;Ann;a@x.ro;25,50", "2;2025-11-14;Ben;b@x.ro;20,00")
    reading = read_lines(tmp_path, "Numar;Ziua;Name;Email;Valoare", *rows)
    assert [question.column for question in reading.questions] == ["date", "amount"]
    assert reading.kind != "customers"


@pytest.mark.parametrize("titles", ["Joined;Total spent", "Viimeisin tilaus;Ostot yhteensä"])
def test_days_and_sums_of_customers_are_no_orders(tmp_path: Path, titles: str) -> None:
    rows = ("Ann;a@x.fi;2025-11-03;25,50", "Ben;b@x.fi;2025-11-14;20,00")
    reading = read_lines(tmp_path, f"Name;Email;{titles}", *rows)
    assert (reading.kind, len(reading.people)) == ("customers", 2)


def test_the_shops_own_address_is_nobodys(tmp_path: Path) -> None:
    rows = [f"me@shop.fi;{row}" for row in _ROWS]
    reading = read_lines(tmp_path, "Account;Order;Date;Customer;Total", *rows)
    assert {order.email for order in reading.orders} == {"a@x.fi", "b@x.fi", "c@x.fi"}
    alone = [f"me@shop.fi;{row.replace('@', ' ')}" for row in _ROWS]
    reading = read_lines(tmp_path, "Account;Order;Date;Customer;Total", *alone)
    assert {order.email for order in reading.orders} == {None}


def test_refunds_that_name_the_sale_they_pay_back(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Type;Date;Transaction ID;Email;Total;Transaction refunded",
        "Sale;2025-11-03;T1;a@x.fi;25.50;",
        "Sale;2025-11-14;T2;b@x.fi;20.00;",
        "Refund;2025-11-15;T3;b@x.fi;-5.00;T2",
    )
    assert [(order.number, order.refunded_minor) for order in reading.orders] == [
        ("T1", 0), ("T2", 500),
    ]  # fmt: skip
