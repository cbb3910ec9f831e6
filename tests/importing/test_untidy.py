"""Small files as people write them by hand: one untidy thing each, with what it means."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from shopretain.base.errors import UserError
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import read_file
from tests.importing.helpers import read_book, read_lines, second_order


@pytest.mark.parametrize(
    ("cell", "other", "day"),
    [
        ("25-11-03", "25-11-14", "2025-11-03"),
        ("03-11-25", "14-11-25", "2025-11-03"),
        ("20/03/24", "20/05/25", "2024-03-20"),
        ("2025-14-11", "2025-15-11", "2025-11-14"),
        ("2025-03-11", "2025-03-14", "2025-03-11"),
        ("3 listopada 2025 r.", "2025-11-14", "2025-11-03"),
        ("ma 3.11.2025 klo 14.05", "2025-11-14", "2025-11-03"),
        ("令和7年11月3日", "2025-11-14", "2025-11-03"),
        ("Nov 3rd, 2025", "2025-11-14", "2025-11-03"),
        ("2025-11-03 2:05 μ.μ.", "2025-11-14", "2025-11-03"),
        ("3 ноября 2025", "2025-11-14", "2025-11-03"),
        ("3. listopadu 2025", "2025-11-14", "2025-11-03"),
        ("3 novembre 2025", "14 dicembre 2025", "2025-11-03"),
        ("3 de novembro de 2025", "2025-11-14", "2025-11-03"),
        ("3 mei 2025", "2025-11-14", "2025-05-03"),
        ("3 Kasım 2025", "2025-11-14", "2025-11-03"),
    ],
)
def test_days(tmp_path: Path, cell: str, other: str, day: str) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total",
        f"1001;{cell};anna@example.com;20.00",
        f"1002;{other};ben@example.com;50.00",
    )
    found = {order.number: order.placed_on.isoformat() for order in reading.orders}
    assert found["1001"] == day


@pytest.mark.parametrize("cell", ["0001-01-01 00:00:00", "0000-00-00", "01.01.0001", "1899-12-30"])
def test_no_day_of_ours(tmp_path: Path, cell: str) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total",
        "1001;2025-11-03;anna@example.com;20.00",
        f"1002;{cell};ben@example.com;50.00",
    )
    assert [order.number for order in reading.orders] == ["1001"]
    assert [problem.code for problem in reading.problems] == ["bad_date"]


@pytest.mark.parametrize(
    ("titles", "gross"),
    [
        ("Total;Total incl. VAT", 1),
        ("Netto;Brutto", 1),
        ("HT;TTC", 1),
        ("Сума (без ПДВ);Сума (з ПДВ)", 1),
        ("Summa alv 0 %;Summa sis. alv", 1),
        ("Montant HT;Montant TTC", 1),
        ("税抜金額;税込金額", 1),
        ("Net sales;Total sales", 1),
        ("Order value;Value", 0),
    ],
)
@pytest.mark.parametrize("is_turned", [False, True])
def test_amounts_with_tax_win(tmp_path: Path, titles: str, gross: int, is_turned: bool) -> None:
    names, cells = titles.split(";"), ["20.00", "20.00"]
    cells[gross] = "25.00"
    if is_turned:
        names, cells = names[::-1], cells[::-1]
    reading = read_lines(
        tmp_path,
        f"Order;Date;Email;{';'.join(names)}",
        f"1001;2025-11-14;anna@example.com;{';'.join(cells)}",
    )
    assert [order.total_minor for order in reading.orders] == [2500]


@pytest.mark.parametrize(
    ("title", "code"),
    [("Total zł", "PLN"), ("Сума, грн", "UAH"), ("Summa kr", "SEK"), ("Total (GBP)", "GBP")],
)
def test_currency_in_a_title(tmp_path: Path, title: str, code: str) -> None:
    reading = read_lines(
        tmp_path, f"Order;Date;Email;{title}", "1001;2025-11-14;anna@example.com;20.00"
    )
    assert [order.currency for order in reading.orders] == [code]


@pytest.mark.parametrize(
    ("cell", "email"),
    [
        ("mailto:anna@example.com", "anna@example.com"),
        ("[anna@example.com](mailto:anna@example.com)", "anna@example.com"),
        ("anna @ example.com", "anna@example.com"),
        ("'anna@example.com'", "anna@example.com"),
        ("Anna <Anna@Example.com>", "anna@example.com"),
        ("anna@example.com.", "anna@example.com"),
        ("noemail@shop.example", None),
        ("no.email@example.com", None),
        ("anonymous@example.com", None),
    ],
)
def test_emails(tmp_path: Path, cell: str, email: str | None) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total",
        f"1001;2025-11-14;{cell};20.00",
        "1002;2025-11-15;ben@example.com;5.00",
    )
    assert reading.orders[0].email == email


@pytest.mark.parametrize("cell", ["nan", "#N/A", "00000", "—", "guest checkout", "(blank)", "POS"])
def test_ids_of_nobody(tmp_path: Path, cell: str) -> None:
    assert second_order(tmp_path, "Customer ID", "17", cell).platform_customer is None


def test_a_customer_column_of_emails_or_ids(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Customer;Total",
        "1001;2025-11-14;anna@example.com;20.00",
        "1002;2025-11-15;17850;5.00",
    )
    anna, other = reading.orders
    assert (anna.email, anna.platform_customer) == ("anna@example.com", None)
    assert (other.email, other.platform_customer) == (None, "17850")


@pytest.mark.parametrize(
    ("cell", "phone"),
    [
        ("+358 40 1234567 / 050 7654321", "+358401234567"),
        ("+358401234567; +358507654321", "+358401234567"),
        ("+1 555 555 0101 ext 12", "+15555550101"),
        ("+49 251/123456", "+49251123456"),
    ],
)
def test_first_of_two_phones(tmp_path: Path, cell: str, phone: str) -> None:
    reading = read_lines(tmp_path, "Order\tDate\tPhone\tTotal", f"1001\t2025-11-14\t{cell}\t20.00")
    assert [order.phone for order in reading.orders] == [phone]


@pytest.mark.parametrize(
    ("title", "first", "cell", "not_counted"),
    [
        ("Status", "Paid", "ei vielä maksettu", "unpaid"),
        ("Status", "Paid", "not cancelled", None),
        ("Status", "Paid", "luonnos", "unpaid"),
        ("Status", "Paid", "Απεστάλη", None),
        ("Status", "Paid", "返金完了", "refunded"),
        ("Maksettu", "kyllä", "ei vielä", "unpaid"),
        ("Paid", "yes", "☐", "unpaid"),
        ("Paid", "yes", "due", "unpaid"),
        ("Cancelled", "", "ei peruttu", None),
        ("Cancelled", "", "2025-11-15", "cancelled"),
        ("Refunded", "", "100%", "refunded"),
        ("Refunded", "", "yes", "refunded"),
        ("Payment method", "Card", "Contest voucher", None),
        ("Payment method", "Card", "Test card", "test"),
        ("Payment method", "Card", "カードテスト", "test"),
    ],
)
def test_words_that_decide(
    tmp_path: Path, title: str, first: str, cell: str, not_counted: str | None
) -> None:
    assert second_order(tmp_path, title, first, cell).not_counted == not_counted


def test_a_status_nobody_knows_is_told(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total;Status",
        "1001;2025-11-14;anna@example.com;20.00;Paid",
        "1002;2025-11-15;ben@example.com;5.00;Zxqv",
    )
    assert [order.not_counted for order in reading.orders] == [None, None]
    notice = next(notice for notice in reading.notices if notice.code == "unknown_status")
    assert dict(notice.values) == {"status": "Zxqv", "count": 1}
    assert notice.rows == (3,)


def test_a_refund_nobody_can_read_keeps_the_row_aside(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total;Refunded",
        "1001;2025-11-14;anna@example.com;20.00;5.00",
        "1002;2025-11-15;ben@example.com;50.00;6.9o?1",
    )
    assert [(o.number, o.refunded_minor) for o in reading.orders] == [("1001", 500)]
    assert [(p.row, p.code) for p in reading.problems] == [(3, "bad_refunded")]


def test_a_refund_told_twice_counts_once(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total;Refunded",
        "1001;2025-11-14;anna@example.com;50.00;20.00",
        "1001;2025-11-20;anna@example.com;-20.00;",
    )
    assert [(o.total_minor, o.refunds[0][0]) for o in reading.orders] == [(5000, 2000)]
    assert reading.orders[0].refunds[0][1] is not None  # the row's day is kept


def test_kinds_of_rows(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Number;Date;Email;Total;Type",
        "1001;2025-11-14;anna@example.com;50.00;Invoice",
        "1001;2025-11-20;anna@example.com;20.00;Credit note",
        "1002;2025-11-21;ben@example.com;30.00;Quote",
    )
    assert [(o.number, o.total_minor, o.refunded_minor) for o in reading.orders] == [
        ("1001", 5000, 2000)
    ]


def test_an_order_of_two_amounts_is_kept_aside(tmp_path: Path) -> None:
    """Most orders repeat their total on every row: one that does not is nobody's guess."""
    rows = [
        f"{number};2025-11-{day};{who}@example.com;{total};{item}"
        for number, day, who, totals in (
            (1001, 14, "anna", ("20.00", "20.00")),
            (1002, 15, "ben", ("35.00", "35.00")),
            (1003, 16, "cleo", ("12.00", "13.00")),
        )
        for total, item in zip(totals, ("Cup", "Plate"), strict=True)
    ]
    reading = read_lines(tmp_path, "Order;Date;Email;Total;Product", *rows)
    assert [(o.number, o.total_minor) for o in reading.orders] == [("1001", 2000), ("1002", 3500)]
    assert [problem.code for problem in reading.problems] == ["amounts_differ"]


def test_rows_below_a_second_header_are_kept_aside(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total",
        "1001;2025-11-14;anna@example.com;20.00",
        ";;;",
        "Date;Order;Total;Email",
        "2025-11-15;1002;30.00;ben@example.com",
    )
    assert [order.number for order in reading.orders] == ["1001"]
    assert {problem.code for problem in reading.problems} == {"second_table"}


@pytest.mark.parametrize(
    "lines",
    [
        ("Date,Orders,Items,Total", "2025-11-14,12,30,620.00"),
        ("Item,Price,Date", "Cup,12.00,2025-11-14"),
        ("Quote number,Date,Email,Total,Valid until", "Q1,2025-11-14,a@x.fi,120.00,2025-12-14"),
        ("Cart ID,Date,Email,Total,Recovery URL", "c1,2025-11-14,a@x.fi,120.00,https://x"),
        ("Name,Email,Orders,Total spent,Created at", "Anna,a@x.fi,3,120.50,2024-01-14"),
        ("Päivä;Selite;Summa;Saldo", "14.11.2025;Vuokra;-620,00;1200,00"),
    ],
)
def test_other_lists_are_refused(tmp_path: Path, lines: tuple[str, ...]) -> None:
    with pytest.raises(UserError) as raised:
        read_lines(tmp_path, *lines)
    assert raised.value.code == "not_orders"


def test_sums_below_the_rows_of_an_order_are_no_products(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Product;Qty;Price",
        "1001;2025-11-14;anna@example.com;Tea;2;5.00",
        "1001;2025-11-14;anna@example.com;Cup;1;8.00",
        "1001;2025-11-14;anna@example.com;Subtotal;;18.00",
        "1002;2025-11-15;ben@example.com;Cup;1;8.00",
        "1002;2025-11-15;ben@example.com;Subtotal;;8.00",
    )
    assert [(o.total_minor, len(o.lines)) for o in reading.orders] == [(1800, 2), (800, 1)]


def test_a_discount_row_lowers_its_order_and_is_no_refund(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Product;Qty;Line total",
        "1001;2025-11-14;anna@example.com;Tea;2;10.00",
        "1001;2025-11-14;anna@example.com;Discount SPRING;1;-3.00",
        "1002;2025-11-15;ben@example.com;Cup;1;8.00",
        "1002;2025-11-20;ben@example.com;Cup;-1;-8.00",
    )
    found = [(o.total_minor, o.refunded_minor, len(o.lines)) for o in reading.orders]
    assert found == [(700, 0, 1), (800, 800, 1)]


def test_a_day_years_after_all_others_is_a_slip(tmp_path: Path) -> None:
    rows = [f"{n};2025-11-{n};n{n}@example.com;20.00" for n in range(10, 20)]
    reading = read_lines(
        tmp_path, "Order;Date;Email;Total", *rows, "20;2052-11-20;x@example.com;1.00"
    )
    assert len(reading.orders) == 10
    assert [(p.row, p.code) for p in reading.problems] == [(12, "day_far_off")]


def test_an_amount_in_two_cells_keeps_its_row_aside(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Order,Date,Email,Total,Note,Gift\n"
        "1001,2025-11-14,anna@example.com,20.00,hello,\n"
        "1002,2025-11-15,ben@example.com,1,234.00,,\n"
        "1003,2025-11-16,cleo@example.com,30.00,,\n",
        encoding="utf-8",
    )
    reading = read_file(path, ReadingOptions(currency="EUR"))
    assert [order.total_minor for order in reading.orders] == [2000, 3000]
    assert [(p.row, p.code) for p in reading.problems] == [(3, "too_many_cells")]


def test_two_totals_are_asked_about(tmp_path: Path) -> None:
    lines = (
        "Order;Date;Email;Total;Total",
        "1001;2025-11-14;anna@example.com;20.00;24.80",
        "1002;2025-11-15;ben@example.com;50.00;62.00",
    )
    (question,) = read_lines(tmp_path, *lines).questions
    assert (question.code, question.choices) == ("choose_column", ("Total", "Total (2)"))
    options = ReadingOptions(currency="EUR", columns=(("amount", "Total (2)"),))
    reading = read_file(tmp_path / "orders.csv", options)
    assert [order.total_minor for order in reading.orders] == [2480, 6200]


@pytest.mark.parametrize(
    ("shown", "code"),
    [
        ('#,##0.00 "zł"', "PLN"),
        ("#,##0.00\\ [$€-40B]", "EUR"),
        ("[$USD] #,##0.00", "USD"),
        ("£#,##0.00", "GBP"),
        ('0.0 "kpl"', "SEK"),
        ('"$"#,##0.00_);("$"#,##0.00)', "SEK"),  # in every Excel: the reader's own currency
        ("0.00", "SEK"),
    ],
)
def test_a_format_of_cells_names_the_currency(tmp_path: Path, shown: str, code: str) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Order", "Date", "Email", "Total"])
    for number in (2, 3):
        sheet.append([number, f"2025-11-1{number}", f"n{number}@example.com", 10.5])
        sheet.cell(number, 4).number_format = shown
    book.save(tmp_path / "orders.xlsx")
    reading = read_file(tmp_path / "orders.xlsx", ReadingOptions(currency="SEK"))
    assert [(o.currency, o.total_minor) for o in reading.orders] == [(code, 1050)] * 2


def test_sums_of_nobody_are_no_orders_whatever_they_are_called(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total",
        "1;17.01.2025;a@example.com;100,00",
        "2;18.01.2025;b@example.com;50,00",
        "January;31.01.2025;;150,00",
        "3;18.02.2025;b@example.com;50,00",
        "4;19.02.2025;a@example.com;20,00",
        "8 orders;28.02.2025;;220,00",
    )
    assert [order.number for order in reading.orders] == ["1", "2", "3", "4"]
    assert reading.aside.no_orders == [4, 7]


@pytest.mark.parametrize(
    ("title", "cell", "minor"),
    [
        ("Total (pence)", "1250", 1250),
        ("Summa (snt)", "1250", 1250),
        ("Total (k€)", "1.25", 125_000),
        ("Total", "89.95161290322581", 8995),
        ("Total", "▲500円", -500),
        ("Total", "34.56 CR", -3456),
    ],
)
def test_units_and_signs_of_amounts(tmp_path: Path, title: str, cell: str, minor: int) -> None:
    reading = read_lines(
        tmp_path,
        f"Order;Date;Email;{title}",
        f"1;2025-11-14;anna@example.com;{cell}",
    )
    (order,) = reading.orders
    assert (-order.refunded_minor if order.kind == "refund" else order.total_minor) == minor


def test_amounts_of_rows_or_orders_are_asked_about(tmp_path: Path) -> None:
    lines = (
        "Order;Date;Email;Item;Amount",
        "1;2025-01-17;a@example.com;Mug red;15.00",
        "1;2025-01-17;a@example.com;Mug blue;15.00",
        "2;2025-01-18;b@example.com;Mug red;15.00",
        "2;2025-01-18;b@example.com;Mug blue;15.00",
    )
    (question,) = read_lines(tmp_path, *lines).questions
    assert (question.code, question.choices) == ("amounts_of", ("row", "order"))
    for chosen, total in (("row", 3000), ("order", 1500)):
        options = ReadingOptions(currency="EUR", amounts_of=chosen)
        reading = read_file(tmp_path / "orders.csv", options)
        assert [order.total_minor for order in reading.orders] == [total, total]


def test_whole_lines_in_quotes_and_titles_in_two_languages(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        '"Order / Tilaus,Date / Päivä,Email / Sähköposti,Total / Yhteensä"',
        '"1,2025-01-17,a@example.com,100.00"',
        '"2,2025-01-18,b@example.com,50.00"',
    )
    assert [(o.number, o.total_minor) for o in reading.orders] == [("1", 10000), ("2", 5000)]


def test_commas_that_part_cells_and_amounts_are_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_lines(
            tmp_path,
            "Order,Date,Email,Total",
            "1,17.01.2025,a@example.com,100,00",
            "2,18.01.2025,b@example.com,50,00",
        )
    assert caught.value.code == "cells_split"


def test_days_that_excel_turned_round_are_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Order", "Date", "Email", "Total"])
    days = [date(2025, 5, 2), "13/02/2025", date(2025, 8, 3), "21/03/2025"]
    for number, day in enumerate(days, start=1):
        sheet.append([number, day, f"n{number}@example.com", 10.5])
    book.save(tmp_path / "orders.xlsx")
    with pytest.raises(UserError) as caught:
        read_file(tmp_path / "orders.xlsx", ReadingOptions())
    assert caught.value.code == "days_turned"


@pytest.mark.parametrize(
    ("title", "first", "cell", "shipped"),
    [
        ("Fulfilled at", "2025-11-03", "2025-11-15", "2025-11-15"),
        ("Fulfilled at", "2025-11-03", "", ""),
        ("Lähetyspäivä", "4.11.2025", "15.11.2025", "2025-11-15"),
        ("Wysłano", "2025-11-04 10:00", "2025-11-15 09:30", "2025-11-15"),
        ("Ημερομηνία αποστολής", "13/11/2025", "15/11/2025", "2025-11-15"),
        ("発送日", "2025/11/04", "2025年11月15日", "2025-11-15"),
        ("Shipped on", "2025-11-04", "yes", "yes"),
        ("Colour", "red", "green", None),
    ],
)
def test_when_an_order_left(
    tmp_path: Path, title: str, first: str, cell: str, shipped: str | None
) -> None:
    """A day, yes without one, not yet, or a file that does not tell."""
    assert second_order(tmp_path, title, first, cell).shipped == shipped


@pytest.mark.parametrize(
    ("titles", "row", "code", "taken"),
    [
        ("Order,Date,Email,Shipping,Total", "7,2025-03-14,a@x.fi,5.00 USD,10.50", "USD", False),
        ("Order,Date,Email,Goods (PLN),Total", "7,2025-03-14,a@x.fi,9.00,10.50", "PLN", False),
        (
            "Order,Date,Email,Fee,Shipping,Total",
            "7,2025-03-14,a@x.fi,1 USD,5 SEK,10.50",
            "EUR",
            True,
        ),
        ("Order,Date,Email,Total", "7,2025-03-14,a@x.fi,10.50", "EUR", True),
        ("Order,Date,Email,Total", "7,2025-03-14,a@x.fi,€10.50", "EUR", False),
    ],
)
def test_the_currency_is_taken_from_wherever_the_file_names_it(
    tmp_path: Path, titles: str, row: str, code: str, *, taken: bool
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(f"{titles}\n{row}\n{row.replace('7,', '8,', 1)}\n", encoding="utf-8")
    reading = read_file(path, ReadingOptions(currency="EUR"))
    assert {order.currency for order in reading.orders} == {code}
    said = [dict(n.values) for n in reading.notices if n.code == "currency_taken"]
    assert said == ([{"currency": "EUR"}] if taken else [])


@pytest.mark.parametrize(
    "titles",
    [
        "Order number,Date,Supplier,Total",
        "Credit note number,Date,Email,Total",
        "Angebotsnummer,Datum,E-Mail,Summe",
        "Numer korekty,Data,E-mail,Kwota",
    ],
)
def test_purchases_quotes_and_credit_notes_are_no_orders(tmp_path: Path, titles: str) -> None:
    path = tmp_path / "list.csv"
    rows = "".join(f"{n},2025-03-{n:02},a{n}@x.fi,10.50\n" for n in range(14, 20))
    path.write_text(f"{titles}\n{rows}", encoding="utf-8")
    with pytest.raises(UserError) as raised:
        read_file(path, ReadingOptions(currency="EUR"))
    assert raised.value.code == "not_orders"


def test_a_supplier_beside_a_customer_is_an_order(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Order,Date,Customer name,Email,Supplier,Total\n7,2025-03-14,Anna,a@x.fi,Ab,10.50\n"
    )
    assert len(read_file(path, ReadingOptions(currency="EUR")).orders) == 1


def test_the_day_of_the_order_comes_before_that_of_the_invoice(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Bestellnummer;Rechnungsdatum;Bestelldatum;E-Mail;Summe\n"
        "7;20.03.2025;14.03.2025;a@x.de;10,50\n"
    )
    [order] = read_file(path, ReadingOptions(currency="EUR")).orders
    assert order.placed_on == date(2025, 3, 14)


@pytest.mark.parametrize("word", ["Overall total", "Turnover", "Toplam", "Closing balance"])
def test_more_words_of_a_row_of_totals(tmp_path: Path, word: str) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Order,Date,Email,Total\n7,2025-03-14,a@x.fi,10.50\n8,2025-03-15,b@x.fi,4.50\n"
        f"{word},2025-03-15,,15.00\n"
    )
    orders = read_file(path, ReadingOptions(currency="EUR")).orders
    assert [order.number for order in orders] == ["7", "8"]


@pytest.mark.parametrize(
    "cell",
    ["1.2k", "€1.2K", "1,2 Tsd.", "2 mille", "1250c", "950p", "12.50 kg", "3 pcs", "2 szt.",
     "1.5 h", "No. 12", "12-May", "12.maj", "(12.50", "-12.50-", "--12.50", "12⁵⁰", "①②", "l2.50",
     "12.5O", "0.0512 BTC", "120 pts", "3万", "2 Cr", "1,5 Mio", "INV-1250", "USD 12.50", "£12.50"],
)  # fmt: skip
def test_what_is_no_amount_is_kept_aside(tmp_path: Path, cell: str) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total;Currency",
        *(f"{n};2025-11-{n - 1000:02};p{n}@x.fi;{n - 990}.50;EUR" for n in range(1001, 1006)),
        f"1006;2025-11-14;ben@example.com;{cell};EUR",
    )
    assert len(reading.orders) == 5
    assert [problem.row for problem in reading.problems] == [7]


@pytest.mark.parametrize(
    ("cell", "minor"),
    [("12,50 € inkl. MwSt", 1250), ("EUR 12.50", 1250), ("12.50 TTC", 1250), ("-€7.00", -700),
     ("(12.00)", -1200), ("7.00 CR", -700), ("249:-", 24900), ("€12", 1200)],
)  # fmt: skip
def test_signs_and_words_of_tax_leave_an_amount(tmp_path: Path, cell: str, minor: int) -> None:
    orders = read_lines(
        tmp_path,
        "Order;Date;Email;Total;Currency",
        "1001;2025-11-03;anna@example.com;20.00;EUR",
        "1002;2025-11-03;anna@example.com;20.05;EUR",
        f"1003;2025-11-14;ben@example.com;{cell};EUR",
    ).orders
    worth = {order.number: order.total_minor - order.refunded_minor for order in orders}
    assert worth["1003"] == minor


def test_pieces_beside_a_quantity_are_counted(tmp_path: Path) -> None:
    (order,) = read_lines(
        tmp_path,
        "Order;Date;Email;Product;Quantity;Price",
        "1001;2025-11-03;anna@example.com;Tea;3 pcs;4.00",
    ).orders
    assert (order.lines[0].quantity, order.total_minor) == (3.0, 1200)


def test_one_sign_beside_all_amounts_is_excels(tmp_path: Path) -> None:
    orders = read_lines(
        tmp_path,
        "Order;Date;Email;Total;Currency",
        "1001;2025-11-03;anna@example.com;$20.00;EUR",
        "1002;2025-11-14;ben@example.com;$30.00;GBP",
    ).orders
    assert [order.currency for order in orders] == ["EUR", "GBP"]


def test_a_currency_over_the_table_is_the_files(tmp_path: Path) -> None:
    orders = read_lines(
        tmp_path, "Orders report", "Currency: GBP", "", "Order;Date;Email;Total",
        "1001;2025-11-03;anna@example.com;20.00", "1002;2025-11-14;ben@example.com;30.00",
    ).orders  # fmt: skip
    assert {order.currency for order in orders} == {"GBP"}


@pytest.mark.parametrize("title", ["Fulfillment status", "Delivery status", "Shipping status"])
def test_cancelled_in_a_second_column_is_cancelled(tmp_path: Path, title: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Order;Date;Email;Total;Payment status;{title}",
        "1001;2025-11-03;anna@example.com;20.00;Paid;Shipped",
        "1002;2025-11-14;ben@example.com;50.00;Paid;Cancelled",
    )
    assert [order.not_counted for order in reading.orders] == [None, "cancelled"]


@pytest.mark.parametrize(
    "row",
    [
        ";2025-11-30;5 orders;;{sum};Paid",
        "6;2025-11-30;Total;;{sum};Paid",
        "VAT 20%;2025-11-30;;;50.00;Paid",
        "Average;2025-11-30;;;50.00;Paid",
        "Week 5;2025-11-30;;;500.00;Paid",
    ],
)
def test_sums_with_a_day_are_no_orders(tmp_path: Path, row: str) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Name;Email;Total;Status",
        *(f"{n};2025-11-{n - 1000:02};P;p{n}@x.fi;{n - 990}.50;Paid" for n in range(1001, 1006)),
        row.format(sum="67.50"),
    )
    assert len(reading.orders) == 5


_ITEMS = (
    "Order ID;Sale Date;Email;Item Name;Quantity;Price;Currency",
    "1001;2025-11-03;anna@example.com;Tea;1;4.00;EUR",
    "1001;2025-11-03;anna@example.com;Pot;1;9.00;EUR",
    "1002;2025-11-14;ben@example.com;Tea;2;4.00;EUR",
)


def test_a_download_glued_to_itself_is_read_once(tmp_path: Path) -> None:
    twice = read_lines(tmp_path, *_ITEMS, *_ITEMS)
    assert sum(order.total_minor for order in twice.orders) == 2100
    bare = read_lines(tmp_path, *_ITEMS, *_ITEMS[1:])
    assert sum(order.total_minor for order in bare.orders) == 2100
    over_a_page = read_lines(tmp_path, *_ITEMS[:2], _ITEMS[0], *_ITEMS[2:])
    assert sum(order.total_minor for order in over_a_page.orders) == 2100


def test_lines_that_are_alike_are_genuine(tmp_path: Path) -> None:
    orders = read_lines(tmp_path, *_ITEMS, _ITEMS[1], _ITEMS[3]).orders
    assert sum(order.total_minor for order in orders) == 3300


_TITLES: list[object] = ["Order number", "Order date", "Customer", "Email", "Total"]


@pytest.mark.parametrize(
    "titles",
    [
        ["Order no", "Date", "Name", "E-mail", "Total"],
        ["Order number", "Order date", "Customer", "Email", "Total", "Note"],
        ["Ordernummer", "Orderdatum", "Kund", "E-post", "Totalt"],
    ],
)
def test_sheets_whose_titles_mean_the_same_are_read_together(
    tmp_path: Path, titles: list[object]
) -> None:
    reading = read_book(
        tmp_path,
        A=[_TITLES, [1, "2025-11-03", "Ann", "a@x.fi", 20], [2, "2025-11-04", "Ben", "b@x.fi", 30]],
        B=[titles, [3, "2025-11-05", "Cid", "c@x.fi", 40, "x"][: len(titles)]],
    )
    told = [(order.number, order.email, order.total_minor) for order in reading.orders]
    assert told == [("1", "a@x.fi", 2000), ("2", "b@x.fi", 3000), ("3", "c@x.fi", 4000)]


def test_sheets_that_are_left_out_are_named(tmp_path: Path) -> None:
    reading = read_book(
        tmp_path,
        Web=[_TITLES, [1, "2025-11-03", "Ann", "a@x.fi", 20], [2, "2025-11-04", "B", "b@x.fi", 30]],
        Refunds=[["Order number", "Refund date", "Refund amount"], [1, "2025-11-23", 2]],
    )
    assert len(reading.orders) == 2
    said = [dict(n.values) for n in reading.notices if n.code == "other_sheets"]
    assert said == [{"sheets": "Refunds"}]


@pytest.mark.parametrize(
    ("title", "cell", "field"),
    [("Total", "21.00", "amount"), ("Date", "2025-12-24", "date")],
)
def test_two_columns_of_one_name_that_differ_are_asked_about(
    tmp_path: Path, title: str, cell: str, field: str
) -> None:
    reading = read_lines(
        tmp_path, f"Order;Date;Email;Total;{title}",
        f"1001;2025-11-03;anna@example.com;20.00;{cell}",
    )  # fmt: skip
    assert [(q.code, q.column) for q in reading.questions] == [("choose_column", field)]


def test_what_rows_and_columns_say_of_a_currency_is_held_together(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order number;Order date;Email;Product;Qty;Price;Total;Currency",
        *(f"{n};2025-11-{n - 1000:02};p{n}@x.fi;Cup;1;{n - 990}.00;{n - 990}.00;EUR"
          for n in range(1003, 1009)),
        "1001;2025-11-03;anna@example.com;Cup;1;20.00;41.00;EUR",
        "1001;2025-11-03;anna@example.com;Tea;1;21.00;41.00;USD",
    )  # fmt: skip
    assert len(reading.orders) == 6
    assert [problem.code for problem in reading.problems] == ["currencies_differ"]
    signs = read_lines(tmp_path, "Order;Date;Email;Total;Currency",
                  "1001;2025-11-03;anna@example.com;$20.00;EUR")  # fmt: skip
    assert "other_sign" in {notice.code for notice in signs.notices}


def test_a_payment_that_was_refunded_does_not_count(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Total;Payment;Status",
        "1001;2025-11-03;anna@example.com;20.00;Paid;Paid",
        "1002;2025-11-14;ben@example.com;50.00;Refunded;Paid",
    )  # fmt: skip
    assert [order.not_counted for order in reading.orders] == [None, "refunded"]


@pytest.mark.parametrize("mark", "-/.")
def test_days_without_zeros_are_no_proof_that_the_month_comes_last(
    tmp_path: Path, mark: str
) -> None:
    days = ("2025/5/8", "2025/5/9", "2025/6/2", "2025/6/3", "2025/6/11", "2025/7/1", "2025/7/12")
    reading = read_lines(
        tmp_path,
        "注文番号,注文日,メール,合計",
        *(f"{n},{day.replace('/', mark)},a{n}@example.com,1200" for n, day in enumerate(days, 1)),
    )
    assert not reading.questions
    assert [order.placed_on.isoformat() for order in reading.orders] == [
        "2025-05-08", "2025-05-09", "2025-06-02", "2025-06-03", "2025-06-11", "2025-07-01",
        "2025-07-12",
    ]  # fmt: skip


def test_a_list_above_with_other_marks_is_told(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total",
        "1;13.03.2026;a@example.com;10,50",
        "2;14.03.2026;b@example.com;11,50",
        "Order,Date,Email,Total",
        "11,2026-04-13,c@example.com,10.50",
        "12,2026-04-14,d@example.com,11.50",
    )
    assert [order.number for order in reading.orders] == ["11", "12"]
    assert [(p.row, p.code) for p in reading.problems] == [(n, "second_table") for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("days", "found"),
    [
        (("03/01/25", "04/02/25"), ["2025-03-01", "2025-04-02"]),  # as Etsy writes them
        (("03/01/2025", "04/02/2025"), []),  # as a spreadsheet does: it has to be asked
        (("13/01/2025", "04/02/2025"), ["2025-01-13", "2025-02-04"]),
    ],
)
def test_etsys_days_after_a_spreadsheet(
    tmp_path: Path, days: tuple[str, str], found: list[str]
) -> None:
    reading = read_lines(
        tmp_path,
        "Sale Date,Order ID,Buyer User ID,Full Name,Order Value,Order Total,Currency,"
        "Adjusted Order Total",
        f"{days[0]},31170010,u1,Ann Lee,7.00,7.00,EUR,0",
        f"{days[1]},31170011,u2,Ben Roe,8.00,8.00,EUR,0",
    )
    assert [order.placed_on.isoformat() for order in reading.orders] == found
    assert [question.code for question in reading.questions] == ([] if found else ["day_first"])


@pytest.mark.parametrize(
    "titles", ["1. Order ID;2. Date;3. Email;4. Total", "[Order ID];[Date];[Email];[Total]"]
)
def test_titles_in_a_list_or_in_brackets(tmp_path: Path, titles: str) -> None:
    reading = read_lines(tmp_path, titles, "1001;2025-11-03;ann@example.com;20.00 TL")
    (order,) = reading.orders
    assert (order.number, order.email) == ("1001", "ann@example.com")
    assert (order.currency, order.total_minor) == ("TRY", 2000)


def test_merged_cells_of_a_customer_are_of_all_orders_beside_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Customer", "Order", "Date", "What", None, "Total"])
    sheet.append([None, None, None, "Product", "Pieces", None])
    for row in (
        ["Ann Lee ann@example.com", 1001, date(2025, 3, 14), "Mug", 1, 7.5],
        [None, 1002, date(2025, 3, 20), "Tea", 2, 9],
        ["Ben Roe ben@example.com", 1003, date(2025, 3, 21), "Tea", 1, 11.5],
        [None, 1003, date(2025, 3, 21), "Mug", 1, None],
    ):
        sheet.append(row)
    for area in ("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2", "A3:A4", "A5:A6", "F5:F6"):
        sheet.merge_cells(area)
    book.save(tmp_path / "orders.xlsx")
    reading = read_file(
        tmp_path / "orders.xlsx",
        ReadingOptions(currency="EUR", columns=(("email", "Customer"),)),
    )
    assert not reading.questions
    told = [(order.number, order.email, order.total_minor) for order in reading.orders]
    assert told == [
        ("1001", "ann@example.com", 750),
        ("1002", "ann@example.com", 900),
        ("1003", "ben@example.com", 1150),
    ]
