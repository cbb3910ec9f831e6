"""What a reader could take for something else without a word: each is right, or told."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import read_file
from shopretain.services.sample_shop import TITLES
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


@pytest.mark.parametrize("name", ["Refunds", "Peruutetut", "Quotes", "Szablon", "Drafts", "返金"])
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
        ("Status", "Paid", "Odmowa zwrotu", None, 0),
        ("Status", "Paid", "返金不可", None, 0),
        ("Status", "Paid", "Chargeback won", None, 0),
        ("Status", "Paid", "Annulation refusée", None, 0),
        ("Status", "Paid", "Refund issued", "refunded", 5000),
        ("Status", "Paid", "No payment received", "unpaid", 0),
        ("Status", "Paid", "Odottaa tuotteita", None, 0),
        ("Status", "Paid", "Cancelled at customer's request", "cancelled", 0),
        ("Status", "Paid", "Cancelled: payment declined", "cancelled", 0),
        ("Status", "Paid", "Annulée à la demande du client", "cancelled", 0),
        ("Status", "Paid", "Refunded as requested", "refunded", 5000),
        ("Status", "Paid", "Not cancelled", None, 0),
        ("Status", "Paid", "キャンセル依頼", None, 0),
        ("Status", "Paid", "Versendet, unbezahlt", "unpaid", 0),
        ("Status", "Paid", "Bezahlt, wartet auf Versand", None, 0),
        ("Status", "Paid", "Toimitettu, maksamatta", "unpaid", 0),
        ("Payment", "Card", "not paid", "unpaid", 0),
        ("Customer type", "New customer", "Return customer", None, 0),
        ("Peruutuspvm", "", "2025-11-20", "cancelled", 0),
        ("Дата скасування", "", "2025-11-20", "cancelled", 0),
        ("Stornierungsdatum", "", "2025-11-20", "cancelled", 0),
        ("Cancellation reason", "", "changed mind", "cancelled", 0),
        ("Chargeback", "no", "yes", "refunded", 5000),
        ("Refund reason", "", "broken", None, 0),
        ("Paid", "€20.00", "€0.00", "unpaid", 0),
        ("Status", "Paid", "Partially cancelled", None, 0),
        ("Status", "Paid", "En attente de retrait (payé)", None, 0),
        ("Status", "Paid", "Oczekuje na wysyłkę (opłacone)", None, 0),
        ("Status", "Paid", "決済処理中", "unpaid", 0),
        ("Status", "Paid", "Pendiente de recogida", None, 0),
        ("Status", "Paid", "Paid back", "refunded", 5000),
        ("Status", "Paid", "Unsuccessful", "unpaid", 0),
        ("Payment", "Card", "Cancelled", "cancelled", 0),
        ("Payment", "Card", "Pending", "unpaid", 0),
        ("Payment", "Card", "Open banking", None, 0),
        ("Paid", "yes", "cancelled", "cancelled", 0),
        ("Paid", "yes", "PayPal", None, 0),
        ("Paid", "yes", "waiting", "unpaid", 0),
    ],
)
def test_words_nobody_listed(
    tmp_path: Path, title: str, first: str, cell: str, not_counted: str | None, refunded: int
) -> None:
    order = second_order(tmp_path, title, first, cell)
    assert (order.not_counted, order.refunded_minor) == (not_counted, refunded)


@pytest.mark.parametrize(
    ("title", "first", "cell"),
    [
        ("Status", "Completed", "Not completed"),
        ("Status", "Confirmed", "Unconfirmed"),
        ("Status", "Zrealizowane", "Niezrealizowane"),
        ("Status", "完了", "未確認"),
        ("Status", "Paid", "Partially cancelled"),
        ("Tila", "Maksettu", "Osittain peruttu"),
        ("Status", "Paid", "Partially refunded"),
        ("Paid", "yes", "later"),
        ("Maksettu", "kyllä", "kesken"),
    ],
)
def test_what_is_not_understood_is_told(tmp_path: Path, title: str, first: str, cell: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Order;Date;Email;Total;{title}",
        f"1001;2025-11-03;anna@example.com;20.00;{first}",
        f"1002;2025-11-14;ben@example.com;50.00;{cell}",
    )
    assert len(reading.orders) == 2
    told = [n for n in reading.notices if n.code == "unknown_status"]
    assert [dict(notice.values)["status"] for notice in told] == [cell]


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


@pytest.mark.parametrize(
    ("cell", "other"),
    [
        ("Monday 03/02/2025", "Friday 14/02/2025"),
        ("maanantai 3.2.2025", "perjantai 14.2.2025"),
        ("2025-02-03 Mon", "2025-02-14 Fri"),
        ("20250203101500", "20250214110000"),
        ("2025. 02. 03.", "2025. 02. 14."),
        ("03.02.2025r.", "14.02.2025r."),
        ("3.2.'25", "14.2.'25"),
        ("10:15 03/02/2025", "11:00 14/02/2025"),
        ("03 02 2025", "14 02 2025"),
        ("Mon Feb 3 10:15:00 2025", "Fri Feb 14 11:00:00 2025"),
        ("2025-02-03 10:15:00 Europe/Helsinki", "2025-02-14 11:00:00 Europe/Helsinki"),
        (
            "2025-02-03T10:15:00+02:00[Europe/Helsinki]",
            "2025-02-14T11:00:00+02:00[Europe/Helsinki]",
        ),
        ("3rd of February 2025", "14th of February 2025"),
    ],
)
def test_days_as_systems_and_people_write_them(tmp_path: Path, cell: str, other: str) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Total", f"1;{cell};a@x.fi;20.00", f"2;{other};b@x.fi;30.00"
    )
    days = [order.placed_on.isoformat() for order in reading.orders]
    assert days == ["2025-02-03", "2025-02-14"]


@pytest.mark.parametrize(
    ("first", "second", "minor"),
    [("20€50", "30€50", 2050), ("20,50", "40,--", 2050), ("1.250,00", "40,-", 125_000)],
)
def test_amounts_as_people_write_them(tmp_path: Path, first: str, second: str, minor: int) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total",
        f"1;2025-11-14;a@x.fi;{first}",
        f"2;2025-11-15;b@x.fi;{second}",
    )
    assert next(order.total_minor for order in reading.orders) == minor
    assert len(reading.orders) == 2


def test_pieces_called_amount_are_no_money(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Item;Amount;Price",
        "1;2025-11-14;a@x.fi;Mug;2;12.50",
        "2;2025-11-15;b@x.fi;Tea;1;8.90",
    )
    assert [order.total_minor for order in reading.orders] == [2500, 890]


def test_sales_that_all_go_out_are_none(tmp_path: Path) -> None:
    lines = ("Order;Date;Email;Total", "1;2025-11-14;a@x.fi;-20.50", "2;2025-11-15;b@x.fi;-30.50")
    with pytest.raises(UserError, match="not_orders"):
        assert not read_lines(tmp_path, *lines).orders


def test_a_table_beside_the_orders_is_left_alone(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Amount;;Month;Total",
        "1;2025-11-14;a@x.fi;20.50;;Nov;46.00",
        "2;2025-11-15;b@x.fi;25.50;;;",
    )
    assert [order.total_minor for order in reading.orders] == [2050, 2550]


@pytest.mark.parametrize(
    "again",
    [
        "\ufeffOrder;Date;Email;Total",
        "ORDER;Date;Email;Total",
        "Order ; Date ; Email ; Total",
        "Order;Date;Email;Total;;",
    ],
)
def test_titles_that_come_again_are_no_second_table(tmp_path: Path, again: str) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Total", "1;2025-11-14;a@x.fi;20.50", again,
        "2;2025-11-15;b@x.fi;25.50",
    )  # fmt: skip
    assert [order.number for order in reading.orders] == ["1", "2"]
    assert not reading.problems


def test_titles_in_two_languages_are_one_header(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Total", "Tilaus;Päivä;Sähköposti;Yhteensä",
        "1;2025-11-14;a@x.fi;20.50",
    )  # fmt: skip
    assert [order.total_minor for order in reading.orders] == [2050]


def test_equal_sales_of_one_day_are_genuine(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Date;Name;Email;Product;Total", "2025-03-01;Ann;a@x.fi;Tea;4.00",
        "2025-03-01;Ben;b@x.fi;Coffee;3.00", "2025-03-01;Ann;a@x.fi;Tea;4.00",
    )  # fmt: skip
    assert sum(order.total_minor for order in reading.orders) == 1100


@pytest.mark.parametrize("product", ["Rounding", "Kampanjakoodi", "Sconto"])
def test_a_line_below_zero_lowers_its_order(tmp_path: Path, product: str) -> None:
    lines = (
        "Order;Date;Email;Product;Qty;Line total", "1;2025-11-14;a@x.fi;Tea;2;10.00",
        "2;2025-11-15;b@x.fi;Cup;1;8.00",
    )  # fmt: skip
    reading = read_lines(tmp_path, *lines[:2], f"1;2025-11-14;a@x.fi;{product};1;-3.00", lines[2])
    told = [(order.total_minor, order.refunded_minor) for order in reading.orders]
    assert told == [(700, 0), (800, 0)]
    back = read_lines(tmp_path, *lines[:2], "1;2025-11-14;a@x.fi;Tea;1;-5.00", lines[2])
    assert [(o.total_minor, o.refunded_minor) for o in back.orders] == [(1000, 500), (800, 0)]


def test_of_an_order_told_twice_the_last_state_holds(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Total;Status;Refunded",
        "1;2025-01-05;a@x.fi;20.50;Pending payment;",
        "2;2025-01-07;b@x.fi;25.50;Paid;",
        "3;2025-01-08;c@x.fi;30.50;Paid;",
        "1;2025-01-05;a@x.fi;20.50;Paid;",
        "2;2025-01-07;b@x.fi;25.50;Cancelled;",
        "3;2025-01-08;c@x.fi;30.50;Paid;5.00",
    )
    told = [(order.not_counted, order.refunded_minor) for order in reading.orders]
    assert told == [(None, 0), ("cancelled", 0), (None, 500)]


@pytest.mark.parametrize(
    ("titles", "code"),
    [("Canadian Dollar", "CAD"), ("Australian dollars", "AUD"), ("US Dollar", "USD")],
)
def test_dollars_of_a_land(tmp_path: Path, titles: str, code: str) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Total;Currency", f"1;2025-11-14;a@x.fi;20.50;{titles}"
    )
    assert [order.currency for order in reading.orders] == [code]


@pytest.mark.parametrize(
    "title", ["Total in pence", "total_minor", "amount_cents", "Summe in Cent"]
)
def test_amounts_in_hundredths(tmp_path: Path, title: str) -> None:
    reading = read_lines(
        tmp_path, f"Order;Date;Email;{title}", "1;2025-11-14;a@x.fi;2050", "2;2025-11-15;b@x.fi;300"
    )
    assert [order.total_minor for order in reading.orders] == [2050, 300]


@pytest.mark.parametrize(
    ("title", "page", "one", "other"),
    [("Imię", "cp1250", "Michał Krzywoń", "Świętosława Gęś"),
     ("Nimi", "cp1252", "Äijä Mäkinen", "Jörn Ström"),
     ("Name", "mac_roman", "Käthe Schröder", "Sören Größer"),
     ("Покупець", "cp1251", "Дмитро Бондар", "Софія Їжак"),
     ("お名前", "cp932", "山田 花子", "鈴木 美咲")],
)  # fmt: skip
def test_lines_of_two_encodings(
    tmp_path: Path, title: str, page: str, one: str, other: str
) -> None:
    path = tmp_path / "orders.csv"
    head = f"Order;Date;Email;{title};Total\n1;2025-11-14;a@x.fi;{one};20.50\n".encode()
    path.write_bytes(head + f"2;2025-11-15;b@x.fi;{other};25.50\n".encode(page))
    reading = read_file(path, ReadingOptions(currency="EUR"))
    assert [order.name for order in reading.orders] == [one, other]


def test_an_unknown_status_of_a_known_system_is_told(tmp_path: Path) -> None:
    sold = {"Currency": "EUR", "Subtotal": "20.00", "Total": "20.00", "Lineitem quantity": "1",
            "Lineitem name": "Tea", "Created at": "2025-11-14 09:00:00 +0200"}  # fmt: skip
    rows = [sold | {"Name": f"#{n}", "Id": str(n), "Email": f"{n}@x.fi", "Financial Status": said}
            for n, said in ((1, "paid"), (2, "suspected fraud"))]  # fmt: skip
    lines = [",".join(row.get(title, "") for title in TITLES) for row in rows]
    reading = read_lines(tmp_path, ",".join(TITLES), *lines)
    assert reading.layout.name == "shopify_orders"
    assert len(reading.orders) == 2
    (told,) = [notice for notice in reading.notices if notice.code == "unknown_status"]
    assert (dict(told.values)["status"], told.rows) == ("suspected fraud", (3,))


@pytest.mark.parametrize("title", ["Receipt type", "Wat", "Tapahtuma"])
def test_a_column_of_sales_and_refunds_tells_the_kinds(tmp_path: Path, title: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Number;Date;Email;Total;{title}",
        "1001;2025-11-14;anna@example.com;50.00;Sale",
        "1001;2025-11-20;anna@example.com;20.00;Refund",
    )
    told = [(order.total_minor, order.refunded_minor) for order in reading.orders]
    assert told == [(5000, 2000)]


def test_one_number_of_two_people_is_two_orders(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Receipt;Date;Name;Phone;Total",
        "17;2025-11-14;Ann;+358401234567;20.00",
        "17;2025-11-14;Ben;+358407654321;30.00",
        "18;2025-11-15;Cid;;40.00",
        "18;2025-11-15;Dora;;50.00",
    )
    assert [order.total_minor for order in reading.orders] == [2000, 3000, 4000, 5000]


@pytest.mark.parametrize(
    "title",
    ["Widerrufsbelehrung gelesen", "Peruutusehdot hyväksytty", "Accepts the cancellation terms",
     "キャンセルポリシー同意", "Free cancellation", "Cancellable", "Avoid nuts", "Can cancel it"],
)  # fmt: skip
def test_a_title_about_cancelling_cancels_nothing(tmp_path: Path, title: str) -> None:
    rows = [f"{n};2025-11-{n:02};p{n}@x.fi;{n}.50;yes" for n in range(1, 6)]
    reading = read_lines(tmp_path, f"Order;Date;Email;Total;{title}", *rows)
    assert [order.not_counted for order in reading.orders] == [None] * 5


@pytest.mark.parametrize(
    ("country", "page", "name", "sign"),
    [
        ("ES", "cp1252", "Begoña Peña", " €"),
        ("SE", "cp1252", "Åsa Åkesson", " kr"),
        ("FR", "cp1252", "Hélène D'Aubignière", ""),
        ("IT", "cp1252", "Nicolò Carrà", " €"),
        ("FI", "cp1252", "Åke Mäki", " €"),
        ("PL", "cp1250", "Łukasz Żak", " zł"),
        ("JP", "cp932", "山田 花子", ""),
        ("JP", "euc_jp", "佐藤 健", ""),
    ],
)
def test_what_stands_often_tells_no_more_than_once(
    tmp_path: Path, country: str, page: str, name: str, sign: str
) -> None:
    rows = (f"{n};2026-03-{n:02};{name};m{n}@example.com;{n},50{sign}" for n in range(1, 25))
    path = tmp_path / "orders.csv"
    path.write_bytes("\r\n".join(("Order;Date;Name;Email;Total", *rows)).encode(page))
    reading = read_file(path, ReadingOptions(currency="EUR", country=country))
    assert not reading.questions
    assert {order.name for order in reading.orders} == {name}
    assert len(reading.orders) == 24
