"""Slips of those who keep lists by hand, and signs that they, and systems, write for things."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import Reading, read_file
from tests.importing.helpers import read_book, read_lines

_TITLES = "Order no,Date,Customer,Email,Total"


def _refunds(reading: Reading) -> list[int]:
    assert not reading.questions
    return [order.refunded_minor for order in reading.orders]


def _problems(reading: Reading) -> list[tuple[int, str]]:
    assert not reading.questions
    assert reading.orders
    return [(problem.row, problem.code) for problem in reading.problems]


def _days(reading: Reading) -> list[str]:
    assert not reading.questions
    return [order.placed_on.isoformat() for order in reading.orders]


def _sheets_left(reading: Reading) -> object:
    assert not reading.questions
    assert len(reading.orders) == 2
    return next((dict(n.values)["sheets"] for n in reading.notices if n.code == "other_sheets"), "")


@pytest.mark.parametrize(
    ("cell", "back"),
    [
        ("refunded 15.00", 1500),
        ("15.00 refunded", 1500),
        ("hyvitetty 15.00 €", 1500),
        ("返金 15.00", 1500),
        ("partial 15.00", 1500),
        ("Refunded 2025-03-01", 9000),
        ("refunded", 9000),
    ],
)
def test_a_number_beside_a_word_is_what_went_back(tmp_path: Path, cell: str, back: int) -> None:
    reading = read_lines(
        tmp_path,
        f"{_TITLES},Refund",
        "1,2025-01-05,Anna,anna@example.com,60.00,",
        f"2,2025-01-17,Tom,tom@example.com,90.00,{cell}",
    )
    assert _refunds(reading) == [0, back]


def test_a_word_for_a_refund_that_nobody_knows_is_told(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        f"{_TITLES},Refund",
        "1,2025-01-05,Anna,anna@example.com,60.00,half",
        "2,2025-01-17,Tom,tom@example.com,90.00,no",
    )
    assert _refunds(reading) == [0, 0]
    told = [dict(n.values)["status"] for n in reading.notices if n.code == "unknown_status"]
    assert told == ["half"]


_COMMAS = (
    "1,2025-01-05,anna@example.com,60.00,,Shipped,",
    "3,2025-01-29,c@example.com,40.00,,Sent,",
)


@pytest.mark.parametrize("end", [",", ""])
def test_a_decimal_comma_in_a_file_of_commas_is_told(tmp_path: Path, end: str) -> None:
    reading = read_lines(
        tmp_path,
        "Order no,Date,Email,Total,Refunded,Status,Notes",
        *_COMMAS,
        "4,2025-02-03,d@example.com,21.00,3.00,Sent,",
        *(f"{n},2025-02-04,e@example.com,2{n}.00,,Sent,gift" for n in range(5, 12)),
        f"2,2025-01-17,tom@example.com,90,45,,Shipped{end}",
    )
    assert _problems(reading) == [(12, "too_many_cells")]
    assert [order.number for order in reading.orders][-1] == "11"


def test_commas_too_many_in_all_rows_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        read_lines(
            tmp_path,
            "Order no,Date,Email,Total,Notes",
            "1,2025-01-05,anna@example.com,60,99,",
            "2,2025-01-17,tom@example.com,90,45,",
            "3,2025-01-29,beth@example.com,40,10,",
        )
    assert raised.value.code == "cells_split"


@pytest.mark.parametrize("note", ["", ",thanks"])
def test_a_comma_at_the_end_of_a_row_does_no_harm(tmp_path: Path, note: str) -> None:
    rows = (f"{n},2025-01-0{n},a{n}@example.com,{n}0.00{note}" for n in range(1, 6))
    reading = read_lines(
        tmp_path,
        f"Order no,Date,Email,Total{',Notes' if note else ''}",
        *rows,
        f"6,2025-01-06,b@example.com,60.00{note},",
    )
    assert _problems(reading) == []
    assert len(reading.orders) == 6


def test_a_cell_left_out_in_the_middle_is_told(tmp_path: Path) -> None:
    rows = (f"{n},2025-01-0{n},a{n}@example.com,{n}.00,{n}.00,1,Shipped" for n in range(1, 8))
    reading = read_lines(
        tmp_path,
        "Order no,Date,Email,Price,Total,Qty,Status",
        *rows,
        "8,2025-01-08,liam@example.com,95.00,2,Shipped",
    )
    assert _problems(reading) == [(9, "too_few_cells")]


def test_what_many_leave_out_at_the_end_is_no_slip(tmp_path: Path) -> None:
    rows = (f"{n},2025-01-0{n},a{n}@example.com,{n}.00" for n in range(1, 6))
    whole = (f"{n},2025-01-1{n},b{n}@example.com,{n}.00,gift" for n in range(6, 10))
    reading = read_lines(tmp_path, "Order no,Date,Email,Total,Notes", *rows, *whole)
    assert _problems(reading) == []
    assert len(reading.orders) == 9


@pytest.mark.parametrize("twin", ["Total", "TOTAL", "Total.1"])
def test_two_totals_of_one_name_are_asked_about(tmp_path: Path, twin: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Order no,Date,Email,Total,{twin}",
        "1,2025-01-05,anna@example.com,31.00,62.00",
        "2,2025-01-17,tom@example.com,45.00,12.00",
    )
    assert [(q.code, q.column) for q in reading.questions] == [("choose_column", "amount")]


@pytest.mark.parametrize("who", ["Walk-in customer", "Cash sale", "Laufkunde", "店頭"])
def test_a_buyer_at_the_counter_is_nobody(tmp_path: Path, who: str) -> None:
    reading = read_lines(
        tmp_path,
        "Order no,Date,Customer no,Email,Total",
        "1,2025-01-05,7001,anna@example.com,20.00",
        f"2,2025-01-17,{who},,30.00",
    )
    assert [order.platform_customer for order in reading.orders] == ["7001", None]


@pytest.mark.parametrize(("email", "known"), [("tom@example.com", None), ("anna@example.com", "0")])
def test_customer_0_of_several_addresses_is_nobody(
    tmp_path: Path, email: str, known: str | None
) -> None:
    reading = read_lines(
        tmp_path,
        "Order no,Date,Customer ID,Email,Total",
        "1,2025-01-05,0,anna@example.com,20.00",
        f"2,2025-01-17,0,{email},30.00",
    )
    assert {order.platform_customer for order in reading.orders} == {known}


def test_a_day_between_year_and_month_is_proved_by_one(tmp_path: Path) -> None:
    days = ("2025-05-01", "2025-09-02", "2025-25-03", "2025-02-04")
    rows = [f"{n},{day},A,a@example.com,20.00" for n, day in enumerate(days)]
    assert _days(read_lines(tmp_path, _TITLES, *rows)) == [
        "2025-01-05",
        "2025-02-09",
        "2025-03-25",
        "2025-04-02",
    ]


@pytest.mark.parametrize("day", ["17.II.2025", "17 II 2025", "17/02/2025 a las 10:30"])
def test_days_are_read_as_people_write_them(tmp_path: Path, day: str) -> None:
    reading = read_lines(tmp_path, _TITLES, f"1,{day},Ewa,ewa@example.com,20.00")
    assert _days(reading) == ["2025-02-17"]


def test_days_and_amounts_that_nobody_can_read_are_named(tmp_path: Path) -> None:
    for row, code, column in (
        ("1,31012025,anna@example.com,20.00", "days_unread", "Date"),
        ("1,2025-01-31,anna@example.com,#DIV/0!", "amounts_unread", "Total"),
    ):
        reading = read_lines(tmp_path, "Order no,Date,Email,Total", row)
        with pytest.raises(UserError) as raised:
            list(reading.each_order())
        assert (raised.value.code, raised.value.values["column"]) == (code, column)


@pytest.mark.parametrize("sign", ['""""', "〃", "ditto"])
def test_a_sign_for_the_same_day_is_that_day(tmp_path: Path, sign: str) -> None:
    reading = read_lines(
        tmp_path,
        _TITLES,
        "1,2025-01-05,Anna,anna@example.com,20.00",
        f"2,{sign},Tom,tom@example.com,30.00",
        "3,,Beth,beth@example.com,40.00",
    )
    assert _days(reading) == ["2025-01-05", "2025-01-05"]
    assert _problems(reading) == [(4, "missing_date")]
    assert "days_filled" in {notice.code for notice in reading.notices}


_JAPANESE = "注文番号,注文日,お客様名,メールアドレス,合計"


def test_a_comma_in_a_japanese_list_parts_thousands(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        _JAPANESE,
        '1,2025/01/05,山田 花子,a@example.com,"3,200"',
        "2,2025/01/17,佐藤 健,b@example.com,890",
    )
    assert not reading.questions
    assert [order.total_minor for order in reading.orders] == [320_000, 89_000]  # cents of the shop


@pytest.mark.parametrize("cell", ["¥3,200-", "3200円"])
def test_one_sign_tells_that_a_japanese_list_counts_in_yen(tmp_path: Path, cell: str) -> None:
    reading = read_lines(
        tmp_path,
        _JAPANESE,
        f'1,2025/01/05,山田 花子,a@example.com,"{cell}"',
        "2,2025/01/17,佐藤 健,b@example.com,890",
        "3,2025/01/17,佐藤 健,b@example.com,890",
    )
    assert [(o.total_minor, o.currency) for o in reading.orders] == [
        (3_200, "JPY"),
        (890, "JPY"),
        (890, "JPY"),
    ]


def test_rows_in_one_cell_with_empty_ones_behind_are_read(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        '"Order no,Date,Email,Total";;;',
        '"1,2025-01-05,anna@example.com,20.00";;;',
        '"2,2025-01-17,tom@example.com,30.00";;;',
    )
    assert _days(reading) == ["2025-01-05", "2025-01-17"]


def test_orders_from_vendors_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        read_lines(
            tmp_path,
            "PO number,Order date,Vendor,Email,Total",
            "1,2025-03-01,Paper Ltd,sales@paper.example,50.50",
        )
    assert raised.value.code == "not_orders"


def test_counts_of_orders_by_days_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        read_lines(
            tmp_path, "Datum;Order;Summa", "2025-03-01;3;547,00", "2025-03-02;5;278,00",
            "2025-03-03;3;206,00",
        )  # fmt: skip
    assert raised.value.code == "not_orders"


def test_greek_kinds_stand_under_the_word_for_goods(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Αρ. παραστατικού;Είδος;Ημερομηνία;Πελάτης;Email;Με ΦΠΑ",
        "1001;Τιμολόγιο;6/1/2025;Νίκος;a@example.com;147,95",
        "5001;Πιστωτικό;16/1/2025;Νίκος;a@example.com;17,00",
        "1002;Τιμολόγιο;26/1/2025;Ελένη;b@example.com;34,99",
    )
    assert [(o.kind, o.refunded_minor) for o in reading.orders if o.kind == "refund"] == [
        ("refund", 1_700)
    ]
    assert [o.number for o in reading.orders if o.kind == "order"] == ["1001", "1002"]


def test_a_heading_over_cancelled_orders_is_theirs(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Ordernummer;Datum;Kund;E-post;Summa",
        "1;2025-01-05;Anna;anna@example.com;20,00 kr",
        ";;;;",
        "Avbrutna;;;;",
        "2;2025-01-29;Beth;beth@example.com;40,00 kr",
    )
    assert [order.not_counted for order in reading.orders] == [None, "cancelled"]


def test_ecwid_names_the_buyer_and_what_was_bought(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "orderNumber,createDate,email,billingPerson.name,paymentStatus,total,name,sku,quantity",
        "1,2025-01-05 10:00:00 +0000,anna@example.com,Anna Holt,PAID,30.00,Mug,M1,1",
    )
    (order,) = reading.orders
    assert order.name == "Anna Holt"
    assert [line.name for line in order.lines] == ["Mug"]


def test_an_advanced_export_may_call_its_currency_so(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order Number,Order Date,Order Status,Order Total Amount,Currency,Email (Billing)",
        "1,2025-01-05 10:00,Completed,20.00,EUR,anna@example.com",
        "2,2025-01-17 10:00,Completed,30.00,GBP,tom@example.com",
    )
    assert reading.layout.name == "woocommerce_algolplus"
    assert [order.currency for order in reading.orders] == ["EUR", "GBP"]


_HEAD: list[object] = ["Order no", "Date", "Email", "Total"]
_ROWS: list[list[object]] = [
    [1, "2025-01-05", "anna@example.com", 20.5],
    [2, "2025-01-17", "tom@example.com", 30.0],
]
_MORE: list[list[object]] = [[3, "2025-02-05", "beth@example.com", 40.0]]


@pytest.mark.parametrize("title", ["Total (USD)", "Total £", "Total (cents)"])
def test_sheets_that_count_in_something_else_are_left_out_and_told(
    tmp_path: Path, title: str
) -> None:
    reading = read_book(
        tmp_path, First=[_HEAD, *_ROWS], Second=[[*_HEAD[:3], title], *_MORE]
    )  # fmt: skip
    assert _sheets_left(reading) == "Second"


def test_a_sheet_called_by_another_currency_is_left_out_and_told(tmp_path: Path) -> None:
    reading = read_book(tmp_path, EUR=[_HEAD, *_ROWS], USD=[_HEAD, *_MORE])
    assert _sheets_left(reading) == "USD"


@pytest.mark.parametrize("title", ["Paid", "Paid on"])
def test_a_sheet_that_marks_what_is_paid_is_not_read_with_one_that_does_not(
    tmp_path: Path, title: str
) -> None:
    more = [[*row, "2025-06-01"] for row in _MORE]
    reading = read_book(tmp_path, A=[_HEAD, *_ROWS], B=[[*_HEAD, title], *more])
    assert _sheets_left(reading) == "B"


@pytest.mark.parametrize("name", ["Retouren", "Gutschriften", "Perutut", "返品", "Credit notes"])
def test_a_sheet_of_returns_is_left_out_and_told(tmp_path: Path, name: str) -> None:
    reading = read_book(tmp_path, **{"A": [_HEAD, *_ROWS], name: [_HEAD, *_MORE]})
    assert _sheets_left(reading) == name


def test_cells_of_an_open_document_tell_their_currency(tmp_path: Path) -> None:
    def text(value: str, times: int = 1) -> str:
        return (
            f'<table:table-cell table:number-columns-repeated="{times}" '
            f'office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
        )

    def row(number: str, email: str, value: str, code: str) -> str:
        money = (
            f'<table:table-cell office:value-type="currency" office:currency="{code}" '
            f'office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
        )
        cells = text(number) + text("2025-01-05") + text(email) + money
        return f"<table:table-row>{cells}</table:table-row>"

    titles = "".join(text(str(title)) for title in _HEAD)
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    path = tmp_path / "orders.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            '<table:table table:name="A"><table:table-row table:number-rows-repeated="2">'
            f'<table:table-cell table:number-columns-repeated="4"/></table:table-row>'
            f"<table:table-row>{titles}</table:table-row>"
            f"{row('1', 'anna@example.com', '20.5', 'EUR')}"
            f"{row('2', 'tom@example.com', '30', 'CHF')}"
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    reading = read_file(path, ReadingOptions(currency="USD"))
    assert not reading.questions
    assert [(o.total_minor, o.currency) for o in reading.orders] == [(2_050, "EUR"), (3_000, "CHF")]


@pytest.mark.parametrize(
    ("status", "reason", "told"),
    [
        ("1 item cancelled", None, True),
        ("Cancelled 1 of 3", None, True),
        ("Half refunded", None, True),
        ("One mug refunded", None, True),
        ("Hälfte erstattet", None, True),
        ("1点キャンセル", None, True),
        ("Storno zurückgenommen", None, True),
        ("Peruutus peruttu", None, True),
        ("Ingen återbetalning", None, False),
        ("Called off", "cancelled", False),
        ("Client refused, cancelled on behalf of her", "cancelled", False),
        ("Refunded 12 May", "refunded", False),
    ],
)
def test_a_state_of_a_part_is_told_and_one_of_the_whole_holds(
    tmp_path: Path, status: str, reason: str | None, told: bool
) -> None:
    reading = read_lines(
        tmp_path,
        f"{_TITLES},Status",
        "1,2025-01-05,Anna,anna@example.com,20.00,Shipped",
        f'2,2025-01-17,Tom,tom@example.com,30.00,"{status}"',
    )
    assert [order.not_counted for order in reading.orders] == [None, reason]
    unknown = {dict(n.values)["status"] for n in reading.notices if n.code == "unknown_status"}
    assert bool(unknown) == told


@pytest.mark.parametrize(
    ("title", "yes", "no"),
    [
        ("Settled", "yes", "no"),
        ("Has paid", "y", "n"),
        ("Onko maksettu", "kyllä", "ei"),
        ("Inbetalt", "ja", "nej"),
        ("Πληρώθηκε;", "ναι", "όχι"),
        ("Paid", "yes", "no, sent reminder"),
        ("Paid?", "ok", ""),
        ("Payment", "yes", "no"),
        ("支払い", "はい", "いいえ"),
    ],
)
def test_marks_of_what_is_paid_are_found(tmp_path: Path, title: str, yes: str, no: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Order no;Date;Customer;Email;Total;{title}",
        f"1;2025-01-05;Anna;anna@example.com;20.00;{yes}",
        f"2;2025-01-17;Tom;tom@example.com;30.00;{no}",
        f"3;2025-01-18;Ann;ann@example.com;30.00;{yes}",
    )
    assert [order.not_counted for order in reading.orders] == [None, "unpaid", None]


def test_a_discount_in_hundredths_is_taken_off_each_price(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order no;Date;Email;Item;Qty;Price each;Discount %",
        "1;2025-01-05;anna@example.com;Mug;2;30.00;10",
        "2;2025-01-17;tom@example.com;Cup;1;20.00;",
    )
    assert [order.total_minor for order in reading.orders] == [5_400, 2_000]
    assert [line.total_minor for order in reading.orders for line in order.lines] == [5_400, 2_000]


@pytest.mark.parametrize(
    "titles",
    [
        "Saaja;Saajan sähköposti;Tilaaja;Tilaajan sähköposti",
        "お届け先;お届け先メール;ご注文者;ご注文者メール",
        "Empfänger;E-Mail Empfänger;Besteller;E-Mail Besteller",
    ],
)
def test_who_gets_the_parcel_did_not_order(tmp_path: Path, titles: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Nr;Date;{titles};Total",
        "1;2025-01-05;Anna;anna@example.com;Tom;tom@example.com;20.00",
        "2;2025-01-06;Beth;beth@example.com;Tom;tom@example.com;30.00",
    )
    assert {order.email for order in reading.orders} == {"tom@example.com"}


def test_pieces_that_came_back_are_no_whole_order(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order no,Date,Email,Item,Qty,Total,Returned (pcs)",
        "1,2025-01-05,anna@example.com,Mug,3,30.00,1",
        "2,2025-01-17,tom@example.com,Cup,1,20.00,",
    )
    assert [order.number for order in reading.orders] == ["2"]  # nobody knows how much came back
    assert _problems(reading) == [(2, "bad_refunded")]


def test_a_total_over_net_and_gross_is_the_gross_one(tmp_path: Path) -> None:
    reading = read_book(
        tmp_path,
        A=[
            ["Order no", "Date", "Customer", None, "Total", None],
            [None, None, "Customer", "E-mail", "net", "gross"],
            [1, "2025-01-05", "Anna", "anna@example.com", 10.0, 12.0],
            [2, "2025-01-06", "Tom", "tom@example.com", 20.0, 24.0],
        ],
    )
    assert [order.total_minor for order in reading.orders] == [1_200, 2_400]


_ETSY = (
    "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,"
    "Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,"
    "Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,"
    "Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net"
)
_SQUARESPACE = (
    "Order ID,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,"
    "Shipping,Taxes,Amount Refunded,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name"
)


def _squarespace(number: int) -> str:
    return (
        f"0100{number},a{number}@example.com,PAID,1/1{number}/2025 16:56,fulfilled,,USD,20.00,5.00,"
        f"0,0.00,25.00,,,,1/1{number}/2025 16:56,1,Mug,20.00,SKU-{number},Ann Lee"
    )


def test_rows_pasted_one_column_to_the_right_are_told(tmp_path: Path) -> None:
    rows = [_squarespace(number) for number in range(1, 9)]
    shifted = [f",{row}".removesuffix(",Ann Lee") for row in rows[4:]]
    reading = read_lines(tmp_path, _SQUARESPACE, *rows[:4], *shifted)
    assert _problems(reading) == [(row, "too_many_cells") for row in range(6, 10)]
    assert len(reading.orders) == 4
    assert {len(order.lines) for order in reading.orders} == {1}


def test_a_system_file_whose_first_column_is_seldom_filled_is_right(tmp_path: Path) -> None:
    titles = f"Coupon Code,{_ETSY.replace('Coupon Code,', '')}"
    place = "01/17/25,High St,,Leeds,,LS1"
    rows = [
        f"{'SPRING' if number < 4 else ''},01/{number + 10}/25,31100{number},,Ann Lee,Ann,Lee,1,"
        f"Card,{',,,,,' if number < 4 else place},US,USD,20.00,,,,,,20.00,,,"
        for number in range(1, 10)
    ]
    reading = read_lines(tmp_path, titles, *rows)
    assert not reading.questions
    assert (len(reading.orders), reading.problems) == (9, [])


def test_the_table_of_another_system_below_hides_no_orders(tmp_path: Path) -> None:
    row = "01/15/25,31100{0},,Ann Lee,Ann,Lee,1,Card,,,,,,,US,USD,20.00,,,,,,,20.00,,,"
    rows = [row.format(number) for number in range(1, 4)]
    reading = read_lines(tmp_path, _ETSY, *rows, "", _SQUARESPACE, _squarespace(1))
    assert [order.number for order in reading.orders] == ["311001", "311002", "311003"]
    assert {code for _, code in _problems(reading)} & {"second_table", "too_few_cells"}


def test_a_list_for_people_in_a_cell_of_a_plug_in_is_read(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "order_id,order_number,order_date,status,shipping_total,order_total,order_currency,"
        "payment_method,customer_id,customer_email,billing_email,wt_import_key,line_item_1",
        "901,1,2025-01-05 10:00:00,completed,0,12.50,EUR,stripe,0,a@example.com,,901,2 x Mug",
    )
    (order,) = reading.orders
    assert [(line.name, line.quantity) for line in order.lines] == [("Mug", 2.0)]


def _totals_with_tips(folder: Path, titles: str, *rows: str) -> list[int]:
    lines = (
        f"{1001 + at},2025-11-{13 + at},ann{at}@example.com,{row}" for at, row in enumerate(rows)
    )
    reading = read_lines(folder, f"Order no,Date,Email,{titles}", *lines)
    assert not reading.questions
    return [order.total_minor for order in reading.orders]


def test_a_tip_that_the_total_holds_is_taken_off(tmp_path: Path) -> None:
    rows = ("12.50,,12.50", "40.00,2.00,42.00", "8.90,,8.90")
    assert _totals_with_tips(tmp_path, "Subtotal,Tip,Total", *rows) == [1250, 4000, 890]
    more = ("10.00,4.00,1.50,15.50", "20.00,4.00,,24.00")
    assert _totals_with_tips(tmp_path, "Subtotal,Postage,Napiwek,Total", *more) == [1400, 2400]


def test_a_tip_beside_the_total_is_none_of_it(tmp_path: Path) -> None:
    rows = ("10.00,4.00,1.50,14.00", "20.00,4.00,,24.00")
    assert _totals_with_tips(tmp_path, "Subtotal,Postage,Tip,Total", *rows) == [1400, 2400]


def test_a_tip_that_may_be_in_the_total_is_asked_about(tmp_path: Path) -> None:
    lines = ("1001,2025-11-13,ann@example.com,2.00,14.00", "1002,2025-11-14,bo@example.com,,9.00")
    reading = read_lines(tmp_path, "Order no,Date,Email,Tip,Total", *lines)
    assert [question.code for question in reading.questions] == ["choose_column"]
    reading = read_file(
        tmp_path / "orders.csv", ReadingOptions(currency="EUR", columns=(("amount", "Total"),))
    )
    assert [order.total_minor for order in reading.orders] == [1400, 900]


def test_nobody_gave_a_tip(tmp_path: Path) -> None:
    assert _totals_with_tips(tmp_path, "Tip,Total", ",14.00", ",24.00") == [1400, 2400]


def test_an_amount_to_which_more_comes_is_none(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        _TITLES,
        "1001,2025-11-13,Ann,ann@example.com,12.50 + VAT",
        "1002,2025-11-14,Ben,ben@example.com,+20.00",
    )
    assert _problems(reading) == [(2, "bad_amount")]


@pytest.mark.parametrize("cell", ["no", "未", "Paid after cancelled card"])
def test_what_stands_among_ways_to_pay_and_states(tmp_path: Path, cell: str) -> None:
    title = "Status" if cell.startswith("Paid") else "Payment"
    reading = read_lines(
        tmp_path,
        f"{_TITLES},{title}",
        "1001,2025-11-13,Ann,ann@example.com,12.50,card",
        f"1002,2025-11-14,Ben,ben@example.com,20.00,{cell}",
    )
    assert not reading.questions
    second = reading.orders[1].not_counted
    unknown = [n for n in reading.notices if n.code == "unknown_status"]
    assert (second, bool(unknown)) == ((None, True) if title == "Status" else ("unpaid", False))


def test_money_beside_prices_that_may_be_postage_is_asked_about(tmp_path: Path) -> None:
    rows = ("1,2025-11-13,a@example.com,2,12.50,4.00", "2,2025-11-14,b@example.com,1,20.00,4.00")
    reading = read_lines(tmp_path, "Order no,Date,Email,Qty,Unit price,Sending", *rows)
    assert [question.code for question in reading.questions] == ["choose_column"]
    reading = read_lines(tmp_path, "Order no,Date,Email,Qty,Unit price,Weight", *rows)
    assert [order.total_minor for order in reading.orders] == [2500, 2000]


@pytest.mark.parametrize(
    ("line", "whole"),
    [("Amount", "Total paid"), ("Belopp", "Totalsumma"), ("Αξία", "Τελικό σύνολο")],
)
def test_what_lines_and_postage_come_to_was_paid(tmp_path: Path, line: str, whole: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Order;Date;Email;Product;Qty;Price;{line};Postage;{whole}",
        "1001;2026-03-14;a@example.com;Mug;1;9.90;9.90;4.90;27.30",
        "1001;2026-03-14;a@example.com;Tea;2;6.25;12.50;4.90;27.30",
        "1002;2026-03-15;b@example.com;Soap;3;4.50;13.50;6.90;20.40",
        "1003;2026-03-20;c@example.com;Mug;1;9.90;9.90;0.00;9.90",
    )
    assert not reading.questions
    assert [order.total_minor for order in reading.orders] == [2730, 2040, 990]


def test_a_whole_number_paid_back_is_no_number_of_an_order(tmp_path: Path) -> None:
    rows = (
        f"{n},2026-03-{12 + n},a{n}@example.com,{18 + n}.50,{'3' * (n == 5)}" for n in range(1, 9)
    )
    assert sum(_refunds(read_lines(tmp_path, "Order,Date,Email,Total,Refund", *rows))) == 300


@pytest.mark.parametrize(
    ("ordered", "later"),
    [("Bestellt am", "Rechnungsdatum"), ("Złożono", "Data faktury"), ("When", "Payment date")],
)
def test_the_day_of_an_order_goes_before_that_of_its_invoice(
    tmp_path: Path, ordered: str, later: str
) -> None:
    reading = read_lines(
        tmp_path,
        f"Order;{ordered};{later};Email;Total",
        "101;13.03.2026;10.04.2026;a@example.com;10.50",
        "102;14.03.2026;11.04.2026;b@example.com;11.50",
    )
    assert _days(reading) == ["2026-03-13", "2026-03-14"]


def test_sales_without_tax_beside_it_are_asked_about(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Gross sales;Discounts;Net sales;Tax",
        "1;2026-03-11;a@example.com;22.50;-2.00;20.50;4.10",
        "2;2026-03-12;b@example.com;23.50;-2.00;21.50;4.10",
    )
    assert [question.code for question in reading.questions] == ["choose_column"]


def test_lines_whose_numbers_a_spreadsheet_cut_are_asked_about(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order;Date;Email;Item;Qty;Line total;Order total",
        "6,30936E+14;13.03.2026;ann@example.com;Mug;1;10,00;22,50",
        "6,30936E+14;13.03.2026;ann@example.com;Cup;1;12,50;22,50",
        "6,30936E+14;14.03.2026;bob@example.com;Tea;1;9,90;9,90",
    )
    assert [question.code for question in reading.questions] == ["amounts_of"]


def test_orders_of_pages_that_overlap_are_counted_once(tmp_path: Path) -> None:
    titles = "売上ID,受注日,購入者 名前,購入者 電話番号,購入商品 販売価格(消費税込),購入数量,備考"
    rows = [f"9000000{n},2024-05-2{n},髙橋聡,0900000291{n},462{n},1,豆皿" for n in range(1, 6)]
    reading = read_lines(tmp_path, titles, *rows[:4], *rows[2:])
    assert len(reading.orders) == 5
    assert {len(order.lines) for order in reading.orders} == {1}
