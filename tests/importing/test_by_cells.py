"""What cells tell where titles do not: states, kinds, pieces, totals, sections, deleted columns."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import Reading, read_file
from tests.importing.helpers import read_book, read_lines, second_order

_TITLES = "Order;Date;Email;Total"


def _totals(reading: Reading) -> list[int]:
    assert not reading.questions
    return [order.total_minor for order in reading.orders if order.kind == "order"]


def _asked(reading: Reading) -> list[tuple[str, str]]:
    return [(question.code, question.column) for question in reading.questions]


@pytest.mark.parametrize(
    ("title", "first", "cell", "not_counted"),
    [
        ("Current status", "Completed", "Cancelled", "cancelled"),
        ("Tilaustila", "Toimitettu", "Peruttu", "cancelled"),
        ("Stan realizacji", "Wysłane", "Anulowane", "cancelled"),
        ("受注ステータス", "発送済み", "キャンセル", "cancelled"),
        ("Order progress state", "Paid", "Pending", "unpaid"),
        ("Info", "", "Refunded", "refunded"),
        ("", "", "Cancelled", "cancelled"),
        ("Return window", "30 days", "Returned", None),
        ("Stock state of shipping", "Sent", "Pending", None),
        ("Delivery", "Home", "Void Street 3, Anna Cancelador's door behind the second yard", None),
    ],
)
def test_a_column_of_states_is_known_by_its_words(
    tmp_path: Path, title: str, first: str, cell: str, not_counted: str | None
) -> None:
    assert second_order(tmp_path, title, first, cell).not_counted == not_counted


def test_a_state_that_the_owner_chose_holds(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(f"{_TITLES};Info\n1;2025-11-03;a@x.fi;20.00;Cancelled\n", encoding="utf-8")
    reading = read_file(path, ReadingOptions(currency="EUR", columns=(("status", ""),)))
    assert [order.not_counted for order in reading.orders] == [None]


def test_words_are_no_numbers_of_orders(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Tilaus;Päivä;Sähköposti;Summa",
        "Muki;2025-11-03;a@x.fi;20,00",
        "Lautanen;2025-11-03;b@x.fi;30,00",
        "Muki;2025-11-05;b@x.fi;20,00",
        "Muki;2025-11-05;b@x.fi;20,00",
    )
    assert _totals(reading) == [2000, 3000, 2000, 2000]
    assert [line.name for order in reading.orders for line in order.lines][:2] == [
        "Muki",
        "Lautanen",
    ]


def test_kinds_and_marks_are_no_numbers_either(tmp_path: Path) -> None:
    kinds = read_lines(
        tmp_path,
        "Transaction;Date;Email;Total",
        "Sale;2025-11-03;a@x.fi;20.00",
        "Sale;2025-11-05;b@x.fi;30.00",
        "Refund;2025-11-05;a@x.fi;20.00",
    )
    assert (_totals(kinds), kinds.tally.refunded) == ([2000, 3000], {"EUR": 2000})
    marks = read_lines(
        tmp_path,
        "Invoice;Date;Email;Total",
        "yes;2025-11-03;a@x.fi;20.00",
        "yes;2025-11-03;a@x.fi;35.00",
        "no;2025-11-05;b@x.fi;20.00",
    )
    assert _totals(marks) == [2000, 3500, 2000]


@pytest.mark.parametrize("title", ["Shipping", "Discount", "Zu überweisen bitte"])
def test_prices_beside_other_money_ask_for_the_total(tmp_path: Path, title: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Order;Date;Email;Product;Qty;Price;{title}",
        "1;2025-11-03;a@x.fi;Mug;2;10.00;25.00",
        "2;2025-11-04;b@x.fi;Mug;1;10.00;15.00",
    )
    assert _asked(reading) == [("choose_column", "amount")]


def test_prices_beside_whole_numbers_are_the_total(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Product;Qty;Price;Weight",
        "1;2025-11-03;a@x.fi;Mug;2;10.00;25",
        "2;2025-11-04;b@x.fi;Mug;1;10.00;15",
    )
    assert _totals(reading) == [2000, 1000]


def test_what_is_paid_is_proved_by_the_discounts(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Receipt number;Date;Email;Gross sales;Discounts;Net sales",
        "1;2025-11-03;a@x.fi;20.00;5.00;15.00",
        "2;2025-11-04;b@x.fi;30.00;0.00;30.00",
    )
    assert _totals(reading) == [1500, 3000]


def test_an_amount_beside_its_tax_is_asked_about(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Tilausnumero;Päivä;Sähköposti;Summa (alv 0%);ALV",
        "1;3.11.2025;a@x.fi;20,00;5,10",
        "2;14.11.2025;b@x.fi;30,00;7,65",
    )
    assert _asked(reading) == [("choose_column", "amount")]


def test_small_whole_amounts_beside_a_sum_are_pieces(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Amount;Sum", "1;2025-11-03;a@x.fi;2;20.00",
        "2;2025-11-04;b@x.fi;1;30.50",
    )  # fmt: skip
    assert _totals(reading) == [2000, 3050]


def test_a_form_s_own_day_and_another_are_asked_about(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Timestamp;Email;Name;Date;Total",
        "2025-11-03 10:00;a@x.fi;Ann;2025-12-24;20.00",
        "2025-11-04 11:00;b@x.fi;Ben;2025-12-23;30.00",
    )
    assert [question.choices for question in reading.questions] == [("Date", "Timestamp")]


def test_two_totals_of_one_order_are_told_and_two_amounts_asked_about(tmp_path: Path) -> None:
    rows = ("1;2025-11-03;a@x.fi;20.00", "1;2025-11-03;a@x.fi;30.00", "2;2025-11-04;b@x.fi;20.00")
    told = read_lines(tmp_path, _TITLES, *rows)
    assert _totals(told) == [2000]
    assert [(problem.row, problem.code) for problem in told.problems] == [(2, "amounts_differ")]
    asked = read_lines(tmp_path, "Order;Date;Email;Amount", *rows)
    assert _asked(asked) == [("amounts_of", "Amount")]


def test_marks_and_pieces_that_came_back_are_no_money(tmp_path: Path) -> None:
    marks = read_lines(
        tmp_path, f"{_TITLES};Refunded", "1;2025-11-03;a@x.fi;20.00;0",
        "2;2025-11-04;b@x.fi;30.00;1", "3;2025-11-05;c@x.fi;40.00;",
    )  # fmt: skip
    assert [order.refunded_minor for order in marks.orders] == [0, 3000, 0]
    pieces = read_lines(
        tmp_path, f"{_TITLES};Qty;Qty refunded", "1;2025-11-03;a@x.fi;20.00;2;0",
        "2;2025-11-04;b@x.fi;30.00;2;2", "3;2025-11-05;c@x.fi;40.00;3;1",
    )  # fmt: skip
    assert [order.refunded_minor for order in pieces.orders] == [0, 3000]
    assert [problem.row for problem in pieces.problems] == [4]  # a third, of who knows what
    lines = read_lines(
        tmp_path, "Order;Date;Email;Product;Qty;Price;Refunded qty",
        "1;2025-11-03;a@x.fi;Mug;3;10.00;1", "1;2025-11-03;a@x.fi;Cup;2;5.00;0",
    )  # fmt: skip
    assert [(order.total_minor, order.refunded_minor) for order in lines.orders] == [(4000, 1000)]


def test_numbers_that_begin_anew_are_paid_back_to_whom_they_belong(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, f"{_TITLES};Type", "1;2024-11-03;a@x.fi;20.00;Sale",
        "1;2025-02-03;b@x.fi;50.00;Sale", "1;2024-12-03;a@x.fi;-5.00;Refund",
        "1;2025-12-03;b@x.fi;-6.00;Refund",
    )  # fmt: skip
    assert [order.refunded_minor for order in reading.orders] == [500, 600]


def test_a_refund_lowers_the_order_that_it_names(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, f"{_TITLES};Type;Original order", "1;2024-11-03;a@x.fi;20.00;Sale;",
        "2;2025-02-03;b@x.fi;50.00;Sale;", "9;2025-03-03;b@x.fi;-20.00;Refund;2",
    )  # fmt: skip
    assert [order.refunded_minor for order in reading.orders] == [0, 2000]


def test_a_state_in_a_row_of_its_own_is_that_of_those_below(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, _TITLES, "1;2025-11-03;a@x.fi;20.00", "UNPAID;;;", "2;2025-11-05;c@x.fi;40.00",
        "PAID;;;", "3;2025-11-06;d@x.fi;50.00",
    )  # fmt: skip
    assert [order.not_counted for order in reading.orders] == [None, "unpaid", None]
    assert reading.aside.no_orders == [3, 5]


def test_a_name_or_a_number_may_say_that_an_order_was_cancelled(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Name;Total", "1;2025-11-03;Ann Cancela;20.00",
        "2;2025-11-04;CANCELLED Ben Dee;30.00", "3 CANCELLED;2025-11-05;Cid Eff;40.00",
        "4;2025-11-06;Jan Kowal (anulowane);50.00",
    )  # fmt: skip
    said = [order.not_counted for order in reading.orders]
    assert said == [None, "cancelled", "cancelled", "cancelled"]


def test_what_was_never_sold_lowers_the_total_and_pays_nothing_back(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Product;Total",
        "1;2025-11-03;a@x.fi;Mug;20.00",
        "1;2025-11-03;a@x.fi;Shipping;5.00",
        "1;2025-11-03;a@x.fi;Free shipping;-5.00",
        "2;2025-11-04;b@x.fi;Cup;30.00",
        "2;2025-11-04;b@x.fi;Gift card;-10.00",
        "3;2025-11-05;c@x.fi;Cup;30.00",
        "3;2025-11-05;c@x.fi;Cup;-30.00",
    )
    said = [(order.total_minor, order.refunded_minor) for order in reading.orders]
    assert said == [(2000, 0), (2000, 0), (3000, 3000)]


def test_a_line_that_was_cancelled_is_taken_off_its_order(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Email;Product;Qty;Price;Status",
        "1;2025-11-03;a@x.fi;Cup;1;5.00;Cancelled", "1;2025-11-03;a@x.fi;Mug;1;20.00;Shipped",
        "2;2025-11-04;b@x.fi;Cup;1;30.00;Shipped",
    )  # fmt: skip
    said = [(o.total_minor, o.refunded_minor, o.not_counted) for o in reading.orders]
    assert said == [(2500, 500, None), (3000, 0, None)]
    whole = read_lines(
        tmp_path, "Order;Date;Email;Product;Total;Status",
        "1;2025-11-03;a@x.fi;Mug;25.00;Cancelled",
        "1;2025-11-03;a@x.fi;Cup;25.00;Shipped", "2;2025-11-04;b@x.fi;Cup;30.00;Shipped",
    )  # fmt: skip
    assert [order.not_counted for order in whole.orders] == [None, None]
    assert whole.aside.unknown_statuses == {"Cancelled": [2]}


def test_lines_and_payments_of_a_sale_are_no_sales(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Type;Receipt;Date;Email;Product;Total",
        "Sale;1;2025-11-03;a@x.fi;;20.00",
        "Sale Line;1;2025-11-03;a@x.fi;Mug;15.00",
        "Sale Line;1;2025-11-03;a@x.fi;Cup;5.00",
        "Payment;1;2025-11-03;a@x.fi;Cash;20.00",
        "Sale;2;2025-11-04;b@x.fi;;30.00",
        "Sale Line;2;2025-11-04;b@x.fi;Mug;30.00",
        "Payment;2;2025-11-04;b@x.fi;Card;30.00",
    )
    assert _totals(reading) == [2000, 3000]
    assert [[line.name for line in order.lines] for order in reading.orders] == [
        ["Mug", "Cup"], ["Mug"],
    ]  # fmt: skip


def test_what_is_to_pay_is_a_sum_and_insurance_no_refund(tmp_path: Path) -> None:
    sums = read_lines(
        tmp_path, "Order;Date;Email;Product;Price", "1;2025-11-03;a@x.fi;Mug;20.00",
        "1;2025-11-03;a@x.fi;Cup;5.00", "1;2025-11-03;a@x.fi;To pay;25.00",
    )  # fmt: skip
    assert _totals(sums) == [2500]
    kinds = read_lines(
        tmp_path, f"{_TITLES};Type", "1;2024-11-03;a@x.fi;20.00;Sale",
        "2;2025-02-03;b@x.fi;50.00;Cancellation insurance", "3;2024-12-03;a@x.fi;-20.00;Refund",
    )  # fmt: skip
    assert _totals(kinds) == [2000, 5000]


def test_a_sheet_of_unpaid_orders_is_left_out(tmp_path: Path) -> None:
    titles: list[object] = ["Order", "Date", "Email", "Total"]
    reading = read_book(
        tmp_path,
        Paid=[titles, [1, "2025-11-03", "a@x.fi", 20]],
        Unpaid=[titles, [2, "2025-11-03", "b@x.fi", 20]],
    )
    assert [order.number for order in reading.orders] == ["1"]


@pytest.mark.parametrize(
    "title", ["Kwota całkowita", "Gesamtpreis", "総額", "Bruttobelopp", "Τελικό σύνολο", "Monto"]
)
def test_more_titles_of_a_total(tmp_path: Path, title: str) -> None:
    reading = read_lines(tmp_path, f"Order;Tilausaika;Email;{title}", "1;2025-11-03;a@x.fi;20.00")
    assert _totals(reading) == [2000]


_ETSY = {
    "Sale Date": "11/03/25", "Order ID": "1", "Buyer User ID": "ann", "Full Name": "Ann Bee",
    "Street 1": "Road 1", "Ship City": "Leeds", "Order Value": "25.00", "Discount Amount": "5.00",
    "Shipping": "5.00", "Order Total": "25.00", "Adjusted Order Total": "0.00", "Currency": "GBP",
}  # fmt: skip
_GUMROAD = {
    "Purchase ID": "x1", "Item Name": "Book", "Purchase Email": "a@x.fi", "Sale Price ($)": "10",
    "Purchase Date": "2025-11-03", "Fully Refunded?": "1", "Disputed?": "0", "Buyer Name": "Ann",
    "Order Number": "17", "Item Price ($)": "10", "Do not contact?": "0",
}  # fmt: skip


def _export(folder: Path, *rows: dict[str, str]) -> Reading:
    path = folder / "export.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    return read_file(path, ReadingOptions(currency="EUR"))


def test_an_export_without_one_of_its_columns_is_still_that_system_s(tmp_path: Path) -> None:
    row = {title: cell for title, cell in _ETSY.items() if title != "Order Value"}
    reading = _export(tmp_path, row)
    assert (reading.layout.name, _totals(reading)) == ("etsy_orders", [2500])
    del row["Order Total"], row["Adjusted Order Total"]
    assert _export(tmp_path, row).layout.is_general


def test_an_export_without_what_tells_refunds_is_refused(tmp_path: Path) -> None:
    assert [order.not_counted for order in _export(tmp_path, _GUMROAD).orders] == ["refunded"]
    row = {title: cell for title, cell in _GUMROAD.items() if title != "Fully Refunded?"}
    with pytest.raises(UserError) as caught:
        _export(tmp_path, row)
    assert (caught.value.code, caught.value.values["column"]) == (
        "column_deleted",
        "fully refunded?",
    )


@pytest.mark.parametrize(
    ("title", "cell", "not_counted", "refunded"),
    [
        ("Cancelled", "yes", "cancelled", 0),
        ("Refunded", "7.50", None, 750),
        ("Notes", "cancelled", "cancelled", 0),
        ("My column", "Refunded", "refunded", 2500),
    ],
)
def test_what_somebody_added_to_an_export_is_read(
    tmp_path: Path, title: str, cell: str, not_counted: str | None, refunded: int
) -> None:
    other = {"Order ID": "2", "Buyer User ID": "ben", "Full Name": "Ben Cee"}
    reading = _export(tmp_path, _ETSY | {title: ""}, _ETSY | other | {title: cell})
    order = next(order for order in reading.orders if order.number == "2")
    assert reading.layout.name == "etsy_orders"
    assert (order.not_counted, order.refunded_minor) == (not_counted, refunded)


_PAYPAL_TITLES = {
    "de": ["Datum", "Uhrzeit", "Name", "Typ", "Status", "Währung", "Brutto", "Gebühr", "Netto",
           "Absender E-Mail-Adresse", "Transaktionscode", "Zugehöriger Transaktionscode"],
    "es": ["Fecha", "Hora", "Nombre", "Descripción", "Saldo", "Divisa", "Bruto ", "Comisión ",
           "Neto", "Correo electrónico del remitente", "Id. de transacción",
           "Id. de referencia de trans."],
}  # fmt: skip
_PAYPAL = {
    "de": (
        "13.05.2024;10:25;Anna;PayPal Express-Zahlung;Abgeschlossen;EUR;1.010,49;0;0;a@x.de;T1;",
        "14.05.2024;10:25;Ben;Website-Zahlung;Ausstehend;EUR;20,00;0;0;ben@x.de;T2;",
        "15.05.2024;10:25;Anna;Rückzahlung;Abgeschlossen;EUR;-10,49;0;0;shop@x.de;T3;T1",
        "15.05.2024;10:25;;Allgemeine Abbuchung;Abgeschlossen;EUR;-500,00;0;0;shop@x.de;T4;",
        "16.05.2024;10:25;Musik;Handyzahlung;Abgeschlossen;EUR;-10,99;0;0;shop@x.de;T5;B-1",
        "16.05.2024;10:25;Musik;Rückzahlung;Abgeschlossen;EUR;10,99;0;0;musik@x.de;T6;T5",
    ),
    "es": (
        "13/5/2024;15:37;Anna;Pago con Pago exprés;606,37;EUR;1.010,49;0;0;anna@x.es;T1;",
        "29/7/2024;09:23;;Retirada iniciada por el usuario;0;EUR;-4.000,00;0;0;;T4;",
        "30/7/2024;09:23;Anna;Reembolso de pago;0;EUR;-10,49;0;0;anna@x.es;T3;T1",
    ),
}


@pytest.mark.parametrize("language", _PAYPAL)
def test_payments_in_other_languages(tmp_path: Path, language: str) -> None:
    """What the shop paid to others, moved to its bank, or got back from others is no sale."""
    reading = read_lines(tmp_path, ";".join(_PAYPAL_TITLES[language]), *_PAYPAL[language])
    orders = list(reading.orders)
    assert (reading.kind, reading.layout.name) == ("payments", "paypal_activity")
    assert [order.number for order in orders if order.not_counted is None] == ["T1"]
    assert (orders[0].total_minor, orders[0].refunded_minor) == (101_049, 1_049)
    assert {order.not_counted for order in orders[1:]} <= {"unpaid"}
