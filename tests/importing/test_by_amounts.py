"""What amounts, numbers and buyers prove about columns that their titles leave open."""

from __future__ import annotations

from pathlib import Path

import pytest

from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import Reading, read_file
from tests.importing.helpers import read_book, read_lines, second_order

_TITLES = "Order;Date;Email;Total"


def _said(reading: Reading) -> list[tuple[str, int, int, str | None]]:
    assert not reading.questions
    return [
        (order.number, order.total_minor, order.refunded_minor, order.not_counted)
        for order in reading.orders
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ("1;2025-11-03;Ann Bee;a@x.fi;Mug;25.50", "1;2025-11-03;Ann Bee;;Plate;25.50"),
        ("1;2025-11-03;Ann Bee;;Mug;25.50", "1;2025-11-03;Ann Bee;a@x.fi;Plate;25.50"),
        ("1;2025-11-03;Ann Bee;a@x.fi;Mug;25.50", "1;2025-11-03;Her Son;a@x.fi;Plate;25.50"),
        ("1;2025-11-03;Ann Bee;a@x.fi;Mug;25.50", "1;2025-11-03;Anne Bee;;Plate;25.50"),
    ],
)
def test_one_order_stays_one_whoever_is_told(tmp_path: Path, rows: tuple[str, str]) -> None:
    more = "2;2025-11-14;Ben;b@x.fi;Mug;20.00"
    reading = read_lines(tmp_path, "Order;Date;Name;Email;Product;Total", *rows, more)
    assert _said(reading) == [("1", 2550, 0, None), ("2", 2000, 0, None)]
    assert [order.email for order in reading.orders] == ["a@x.fi", "b@x.fi"]


def test_two_people_of_one_number_are_two_orders(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Name;Total", "1;2025-11-03;Anne Bee;25.50",
        "1;2025-11-03;Cid Dee;25.50",
    )  # fmt: skip
    assert len(_said(reading)) == 2


@pytest.mark.parametrize(
    ("title", "first", "cell", "not_counted"),
    [
        ("Status", "PAID", "NOT_PAID", "unpaid"),
        ("Status", "Paid", "nicht_bezahlt", "unpaid"),
        ("Status", "Paid", "AWAITING_PAYMENT", "unpaid"),
        ("Status", "Paid", "NOT_CANCELLED", None),
        ("Status", "Paid", "Refund", "refunded"),
        ("Payment", "Card", "Prepaid", None),
        ("Subscription", "Active", "Cancelled", None),
        ("Customer status", "Active", "Deleted", None),
        ("Warranty", "Valid", "Void", None),
        ("Progress", "Done", "Cancelled", "cancelled"),
    ],
)
def test_states_as_programs_write_them_and_of_other_things(
    tmp_path: Path, title: str, first: str, cell: str, not_counted: str | None
) -> None:
    assert second_order(tmp_path, title, first, cell).not_counted == not_counted


def test_a_parcel_that_came_back_is_told_and_counts(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, f"{_TITLES};Payment status;Delivery", "1;2025-11-03;a@x.fi;20.00;Paid;Delivered",
        "2;2025-11-04;b@x.fi;30.00;Paid;Returned",
    )  # fmt: skip
    assert _said(reading) == [("1", 2000, 0, None), ("2", 3000, 0, None)]
    assert reading.aside.unknown_statuses == {"Returned": [3]}


@pytest.mark.parametrize(
    "title", ["Bestellnr.", "Fakturanr", "Tilauksen numero", "Nº pedido", "注文No", "order/id"]
)
def test_titles_of_numbers_that_nobody_listed(tmp_path: Path, title: str) -> None:
    reading = read_lines(
        tmp_path, f"{title};Datum;Email;Artikel;Menge;Preis;Gesamt",
        "1001;03.11.2025;a@x.fi;Tasse;1;10,00;25,50", "1001;03.11.2025;a@x.fi;Teller;1;15,50;25,50",
    )  # fmt: skip
    assert _said(reading) == [("1001", 2550, 0, None)]


def test_addresses_are_known_by_their_cells(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Buyer;Name;Total", "1;2025-11-03;a@x.fi;Ann;10.00",
        "2;2025-11-04;b@x.fi;Ben;10.00",
    )  # fmt: skip
    assert [(o.email, o.name) for o in reading.orders] == [("a@x.fi", "Ann"), ("b@x.fi", "Ben")]
    chosen = read_file(
        tmp_path / "orders.csv", ReadingOptions(currency="EUR", columns=(("email", ""),))
    )
    assert [order.email for order in chosen.orders] == [None, None]


def test_what_may_be_pieces_is_asked_about(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Product;Bunches;Price", "1;2025-11-03;a@x.fi;Rose;2;10.00",
        "2;2025-11-04;b@x.fi;Lily;1;5.00",
    )  # fmt: skip
    assert [(q.code, q.column) for q in reading.questions] == [("choose_column", "amount")]


@pytest.mark.parametrize(
    "titles",
    [
        "Price;Shipping;Paid",
        "Hinta;Postikulut;Maksettu",
        "Amount;Shipping;All in all",
        "Value;VAT;X",
    ],
)
def test_a_total_is_proved_by_what_is_beside_it(tmp_path: Path, titles: str) -> None:
    reading = read_lines(
        tmp_path, f"Order;Date;Email;{titles}", "1;2025-11-03;a@x.fi;20.00;5.00;25.00",
        "2;2025-11-04;b@x.fi;10.00;5.00;15.00",
    )  # fmt: skip
    assert _said(reading) == [("1", 2500, 0, None), ("2", 1500, 0, None)]


def test_what_is_due_is_no_total(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Amount;Amount paid;Amount due",
        "1;2025-11-03;a@x.fi;30.00;10.00;20.00", "2;2025-11-04;b@x.fi;10.00;10.00;0.00",
    )  # fmt: skip
    assert [total for _, total, _, _ in _said(reading)] == [3000, 1000]


def test_lines_prove_that_an_amount_is_the_order_s(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Pedido;Fecha;Email;Producto;Cantidad;Precio;Importe",
        "1003;03.11.2025;a@x.fi;A;2;30,29;81,64", "1003;03.11.2025;a@x.fi;B;2;10,53;81,64",
        "1004;03.12.2025;b@x.fi;B;1;10,53;10,53",
    )  # fmt: skip
    assert [total for _, total, _, _ in _said(reading)] == [8164, 1053]


@pytest.mark.parametrize("title", ["Running total", "Height cm", "Old price"])
def test_other_numbers_beside_a_price_ask_nothing(tmp_path: Path, title: str) -> None:
    reading = read_lines(
        tmp_path, f"Order;Date;Email;Product;Qty;Price;{title}",
        "1;2025-11-03;a@x.fi;Mug;2;10.00;20.50", "2;2025-11-04;b@x.fi;Cup;1;5.50;25.50",
    )  # fmt: skip
    assert [total for _, total, _, _ in _said(reading)] == [2000, 550]


def test_a_title_may_say_that_times_are_utc(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Order;Created at (UTC);Email;Total\n1;2025-10-31 23:30:00;a@x.fi;10.00\n", encoding="utf-8"
    )
    reading = read_file(path, ReadingOptions(currency="EUR", time_zone="Europe/Helsinki"))
    assert [order.placed_on.isoformat() for order in reading.orders] == ["2025-11-01"]


def test_columns_that_one_sheet_has_are_read(tmp_path: Path) -> None:
    titles: list[object] = ["Order", "Date", "Email", "Total"]
    reading = read_book(
        tmp_path,
        A=[titles, *([n, f"2024-11-{n:02}", "a@x.fi", 20] for n in range(1, 7))],
        B=[
            [*titles, "Status", "Refunded"],
            [11, "2025-11-03", "a@x.fi", 20, "Paid", 5],
            [12, "2025-11-03", "b@x.fi", 20, "Cancelled", 0],
        ],
    )
    assert _said(reading)[-2:] == [("11", 2000, 500, None), ("12", 2000, 0, "cancelled")]


def test_of_an_order_told_twice_the_last_state_counts(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, f"{_TITLES};Status", "1;2025-11-03;a@x.fi;20.00;Paid",
        "2;2025-11-03;b@x.fi;20.00;Paid", "1;2025-11-03;a@x.fi;20.00;Refunded",
    )  # fmt: skip
    assert _said(reading) == [("1", 2000, 2000, "refunded"), ("2", 2000, 0, None)]
    first = ("Name;Financial Status;Created at;Lineitem name;Lineitem price;Lineitem quantity;"
             "Total;Currency;Id")  # fmt: skip
    page = (
        "#1;{};2025-11-03 10:00:00 +0200;Mug;10.00;1;20.00;EUR;71",
        "#1;;2025-11-03 10:00:00 +0200;Cup;10.00;1;;;",
    )
    told = [line.format(state) for state in ("pending", "paid") for line in page]
    shopify = read_lines(tmp_path, first, *told)
    assert [(o.not_counted, len(o.lines)) for o in shopify.orders] == [(None, 2)]


@pytest.mark.parametrize("title", ["Tracking number", "Gutschein", "Employee", "Quote"])
def test_a_title_of_other_lists_refuses_no_orders(tmp_path: Path, title: str) -> None:
    reading = read_lines(
        tmp_path, f"Order;Date;Name;Product;Total;{title}", "1;2025-11-03;Ann Bee;Mug;10.00;",
        "2;2025-11-04;Ben Cee;Mug;10.00;", "3;2025-11-05;Cid Dee;Mug;10.00;X1",
    )  # fmt: skip
    assert len(_said(reading)) == 3


@pytest.mark.parametrize(
    "day",
    [
        "20251103T101500", "20251103T101500Z", "2025年11月3日 月曜日", "2025-Nov-03", "2025 11 03",
        "R07/11/03", "1762164000.0", "2025年11月3日 9時5分",
    ],
)  # fmt: skip
def test_more_ways_to_write_a_day(tmp_path: Path, day: str) -> None:
    reading = read_lines(tmp_path, _TITLES, f"1;{day};a@x.fi;10.00")
    assert [order.placed_on.isoformat() for order in reading.orders] == ["2025-11-03"]


def test_the_sign_of_spanish_numbers_is_a_letter(tmp_path: Path) -> None:
    names = ("José Núñez", "Ramón Gómez", "María Peña", "Íñigo Muñoz")
    rows = [f"{n};{n % 27 + 1:02}/11/2025;{names[n % 4]};{n},50" for n in range(1, 61)]
    reading = read_lines(tmp_path, "Nº de pedido;Fecha;Nombre;Total", *rows, encoding="cp1252")
    assert reading.table.facts.encoding == "cp1252"
    assert [(o.number, o.name) for o in reading.orders][:1] == [("1", "Ramón Gómez")]


@pytest.mark.parametrize(
    ("title", "first", "cell", "not_counted"),
    [
        ("Balance due", "0.00", "50.00", "unpaid"),
        ("Balance due", "0.00", "20.00", None),
        ("Unpaid", "", "x", "unpaid"),
        ("Return", "no", "yes", "refunded"),
    ],
)
def test_what_is_owed_or_came_back_by_its_own_column(
    tmp_path: Path, title: str, first: str, cell: str, not_counted: str | None
) -> None:
    assert second_order(tmp_path, title, first, cell).not_counted == not_counted


def test_codes_of_currencies_are_known_by_themselves(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        f"{_TITLES};Money",
        "1;2025-11-03;a@x.fi;20.00;EUR",
        "2;2025-11-04;b@x.fi;9.00;USD",
    )
    assert [order.currency for order in reading.orders] == ["EUR", "USD"]


def test_delivery_is_money_where_it_holds_amounts(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Bestellung;Datum;E-Mail;Preis;Versand;Bezahlt",
        "1;03.11.2025;a@x.de;20,00;5,00;25,00", "2;04.11.2025;b@x.de;10,00;5,00;15,00",
    )  # fmt: skip
    assert [total for _, total, _, _ in _said(reading)] == [2500, 1500]


def test_sections_of_refunds_and_cancelled_orders(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, _TITLES, "1;2025-11-03;a@x.fi;20.00", "2;2025-11-03;b@x.fi;20.00", "Refunds;;;",
        "1;2025-11-05;a@x.fi;5.50", "Peruutetut;;;", "3;2025-11-05;c@x.fi;40.00",
    )  # fmt: skip
    assert _said(reading) == [
        ("1", 2000, 550, None), ("2", 2000, 0, None), ("3", 4000, 0, "cancelled"),
    ]  # fmt: skip


@pytest.mark.parametrize("method", ["Credit note", "Palautuskuponki", "Avoir", "Prepaid card"])
def test_what_was_given_back_before_may_pay(tmp_path: Path, method: str) -> None:
    order = second_order(tmp_path, "Payment method", "Card", method)
    assert (order.not_counted, order.refunded_minor) == (None, 0)


def test_numbers_under_the_title_name(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Name;Email;Created at;Total", "#1001;a@x.fi;2025-11-03;20.00",
        "#1002;b@x.fi;2025-11-04;30.00",
    )  # fmt: skip
    assert [(order.number, order.name) for order in reading.orders] == [
        ("#1001", ""),
        ("#1002", ""),
    ]


def test_codes_of_letters_are_numbers(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, f"{_TITLES};Type", "HXIKC;2025-11-03;a@x.fi;20.00;Sale",
        "RNZXN;2025-11-04;b@x.fi;30.00;Sale", "HXIKC;2025-11-05;a@x.fi;-20.00;Refund",
    )  # fmt: skip
    assert _said(reading) == [("HXIKC", 2000, 2000, "refunded"), ("RNZXN", 3000, 0, None)]


def test_letters_that_no_page_reads_are_asked_about(tmp_path: Path) -> None:
    names = ("محمد علي", "فاطمة حسن", "أحمد صالح")
    rows = [f"{n};2025-11-{n:02};{names[n % 3]};{n}.50" for n in range(1, 4)]
    reading = read_lines(tmp_path, "Order;Date;Name;Total", *rows, encoding="cp1256")
    told = reading.table.facts.encoding
    assert told == "cp1256" or [q.code for q in reading.questions] == ["encoding"]


def test_a_line_below_is_no_section_and_a_title_in_paid_no_number(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Product;Total", "1;2025-11-03;a@x.fi;Mug;20.00",
        ";;;Shipping box;", ";;;Cancelled stamp;", "2;2025-11-04;b@x.fi;Cup;9.00",
    )  # fmt: skip
    assert [[line.name for line in order.lines] for order in reading.orders] == [
        ["Mug", "Shipping box", "Cancelled stamp"], ["Cup"],
    ]  # fmt: skip
    paid = read_lines(
        tmp_path, "Date;Email;Total;Order paid", "2025-11-03;a@x.fi;20.00;yes 1",
        "2025-11-03;b@x.fi;30.00;yes 1",
    )  # fmt: skip
    assert [order.number[:4] for order in paid.orders] == ["row-", "row-"]


@pytest.mark.parametrize("titles", ["Date;Email;Amount", "Date;Email;Product;Amount"])
def test_numbers_are_made_of_rows_alone_however_often_they_are_read(
    tmp_path: Path, titles: str
) -> None:
    product = "Mug;" if "Product" in titles else ""
    rows = [f"2025-11-0{day};a@x.fi;{product}20.00" for day in (3, 3, 4)]
    numbers = []
    for choice in (None, "row", "order"):
        read_lines(tmp_path, titles, *rows)
        options = ReadingOptions(currency="EUR", amounts_of=choice)
        numbers.append([o.number for o in read_file(tmp_path / "orders.csv", options).orders])
    assert numbers[0] == numbers[1] == numbers[2]
    first, second, other = numbers[0]
    assert (second, other.count("-")) == (f"{first}-2", 1)


@pytest.mark.parametrize(
    "titles",
    ["Pris ex moms;Moms;Pris ink moms", "Hinta alv 0;ALV;Hinta sis. alv", "Cena netto;VAT;Cena"],
)
def test_a_price_that_is_another_with_its_tax_is_the_amount(tmp_path: Path, titles: str) -> None:
    rows = ("1;2025-11-03;a@x.fi;100.00;25.00;125.00", "2;2025-11-14;b@x.fi;80.00;20.00;100.00")
    assert _said(read_lines(tmp_path, f"Order;Date;Email;{titles}", *rows)) == [
        ("1", 12500, 0, None), ("2", 10000, 0, None),
    ]  # fmt: skip
    with_pieces = (f"{row};2" for row in rows)
    reading = read_lines(tmp_path, f"Order;Date;Email;{titles};Qty", *with_pieces)
    assert [question.code for question in reading.questions] == ["choose_column"]


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        ("56 грн 95 коп", 5695), ("56 грн. 5 коп.", 5605), ("12 zł 50 gr", 1250), ("12·50", 1250),
        ("1 200 zł 5 gr", 120005), ("12 kr 50 öre", 1250),
    ],
)  # fmt: skip
def test_coins_and_a_raised_point_are_cents(tmp_path: Path, cell: str, minor: int) -> None:
    reading = read_lines(
        tmp_path, _TITLES, "1;2025-11-03;a@x.fi;120", f"2;2025-11-14;b@x.fi;{cell}"
    )
    assert [order.total_minor for order in reading.orders] == [12000, minor]


def test_short_titles_of_halves_of_a_name(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;F. name;L. name;Total", "1;2025-11-03;Ann;Lee;20.00",
        "2;2025-11-14;Bo;Ray;9.00",
    )  # fmt: skip
    assert [order.name for order in reading.orders] == ["Ann Lee", "Bo Ray"]
