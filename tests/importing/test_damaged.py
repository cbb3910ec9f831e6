"""What happened to a file after a shop system wrote it: opened, added to, glued, spoiled."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from shopretain.base.errors import UserError
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import Reading, read_file
from tests.importing.helpers import read_lines

_ETSY = (
    "Sale Date,Item Name,Buyer,Quantity,Price,Discount Amount,Order Shipping,Item Total,Currency,"
    "Transaction ID,Listing ID,Ship Name,Order ID"
)
_ETSY_ROWS = (
    "03/28/25,Wool Throw,ann,1,20.00,0.00,0.00,20.00,USD,4000010,1,Ann Lee,3110007",
    "03/14/25,Mug,bo,1,10.00,0.00,0.00,10.00,USD,4000009,2,Bo Ray,3110006",
    "02/20/25,Tray,cy,1,5.00,0.00,0.00,5.00,USD,4000008,3,Cy Fox,3110005",
)
_GUMROAD = (
    "Purchase ID,Item Name,Buyer Name,Purchase Email,Purchase Date,Purchase Time (UTC timezone),"
    "Sale Price ($),Order Number,Fully Refunded?,Disputed?,Variants,SKU,City"
)
_GUMROAD_ROWS = tuple(
    f"e{n}==,{item},Ann {n},a{n}@example.com,2025-03-0{n},2025-03-0{n} 12:00:00 UTC,"
    f"{price},7120{n},0,0,,,"
    for n, item, price in ((1, "Planner", "20.0"), (2, "Gift set", "32.0"), (3, "Notes", "7.0"))
)
_PAYPAL = (
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,"
    "To Email Address,Transaction ID,Balance Impact"
)
_PAYPAL_ROWS = tuple(
    f"04/{day},10:00:00,PDT,Ann {day[:2]},Express Checkout Payment,Completed,USD,{price},-0.50,"
    f"{price},a{day[:2]}@example.com,shop@example.com,66BB{day[:2]},Credit"
    for day, price in (("12/2025", "20.00"), ("15/2025", "1000.00"), ("25/2025", "7.00"))
)
_PLAIN = "Order number,Order date,Email,Total"


def _problems(reading: Reading) -> list[tuple[int, str]]:
    assert not reading.questions
    assert reading.orders
    return [(problem.row, problem.code) for problem in reading.problems]


def _told(reading: Reading, code: str) -> dict[str, object]:
    assert reading.orders or reading.questions
    return next((dict(n.values) for n in reading.notices if n.code == code), {})


def _totals(reading: Reading) -> list[int]:
    assert not reading.questions
    return [order.total_minor for order in reading.orders]


# Added to


@pytest.mark.parametrize("label", ["Total:", "Grand total", "Σύνολο", "合計"])
def test_a_sum_below_what_a_system_wrote_is_no_line(tmp_path: Path, label: str) -> None:
    total = f",{label},,,35.00,,,35.00,,,,,"
    reading = read_lines(tmp_path, _ETSY, *_ETSY_ROWS, total)
    assert reading.layout.name == "etsy_items"
    assert _totals(reading) == [2000, 1000, 500]
    assert _told(reading, "no_orders") == {"count": 1}


@pytest.mark.parametrize("begins", [",", "#,"])
def test_a_column_of_row_numbers_hides_no_system(tmp_path: Path, begins: str) -> None:
    rows = [f"{n},{row}" for n, row in enumerate(_ETSY_ROWS)]
    reading = read_lines(tmp_path, f"{begins}{_ETSY}", *rows)
    assert reading.layout.name == "etsy_items"
    assert _totals(reading) == [2000, 1000, 500]


@pytest.mark.parametrize("label", ["Μερικό σύνολο 3/2025", "So far this month"])
def test_a_sum_of_one_order_is_none(tmp_path: Path, label: str) -> None:
    reading = read_lines(
        tmp_path, "Order;Date;Customer;Email;Total",
        "1001;13/03/2025;Anna;a@example.gr;138.30", f"{label};;;;138.30",
        "1002;17/06/2025;Olga;b@example.gr;38.96", f"{label};;;;38.96",
    )  # fmt: skip
    assert _totals(reading) == [13830, 3896]


def test_a_line_that_the_system_numbered_counts_once(tmp_path: Path) -> None:
    reading = read_lines(tmp_path, _ETSY, *_ETSY_ROWS, _ETSY_ROWS[0])
    assert _totals(reading) == [2000, 1000, 500]
    assert _told(reading, "duplicates") == {"count": 1}


def test_a_line_of_one_number_and_two_prices_is_told(tmp_path: Path) -> None:
    again = _ETSY_ROWS[0].replace("20.00", "21.00")
    reading = read_lines(tmp_path, _ETSY, *_ETSY_ROWS, again)
    assert _totals(reading) == [2000, 1000, 500]
    assert _problems(reading) == [(5, "amounts_differ")]


def test_a_line_of_one_number_that_is_not_alike_is_told(tmp_path: Path) -> None:
    again = _ETSY_ROWS[0].replace("Ann Lee", "Ann Leigh")
    reading = read_lines(tmp_path, _ETSY, *_ETSY_ROWS, again)
    assert _totals(reading) == [2000, 1000, 500]
    assert _problems(reading) == [(5, "line_differs")]


def test_a_row_that_is_none_because_of_a_cell_too_many_is_told(tmp_path: Path) -> None:
    shifted = _PAYPAL_ROWS[1].replace("Ann 15,", "Ann,15,")
    reading = read_lines(tmp_path, _PAYPAL, _PAYPAL_ROWS[0], shifted, _PAYPAL_ROWS[2])
    assert _problems(reading) == [(3, "too_many_cells")]


_LINES = "Order,Date,Email,Product,Line total"
_TWO = ("1,2025-03-01,a@x.fi,Mug,10.00", "1,2025-03-01,a@x.fi,Cup,5.00")
_ONE = "2,2025-03-02,b@x.fi,Tea,7.00"


def test_an_order_that_stands_in_two_places_counts_once(tmp_path: Path) -> None:
    reading = read_lines(tmp_path, _LINES, *_TWO, _ONE, *_TWO)
    assert _totals(reading) == [1500, 700]
    assert _told(reading, "duplicates") == {"count": 1}


@pytest.mark.parametrize("rows", [(*_TWO, _TWO[1], _ONE), (_TWO[0], _TWO[1], _ONE, _TWO[1])])
def test_lines_that_are_alike_are_so_many(tmp_path: Path, rows: tuple[str, ...]) -> None:
    assert _totals(read_lines(tmp_path, _LINES, *rows)) == [2000, 700]


def test_two_pieces_on_two_lines_are_two(tmp_path: Path) -> None:
    again = _ETSY_ROWS[0].replace("4000010", "4000011")
    assert _totals(read_lines(tmp_path, _ETSY, again, *_ETSY_ROWS)) == [4000, 1000, 500]


# Shifted


def test_a_comma_too_many_is_told(tmp_path: Path) -> None:
    shifted = _GUMROAD_ROWS[1].replace("Gift set", "Gift set, large")
    reading = read_lines(tmp_path, _GUMROAD, _GUMROAD_ROWS[0], shifted, _GUMROAD_ROWS[2])
    assert reading.layout.name == "gumroad_sales"
    assert _problems(reading) == [(3, "too_many_cells")]
    assert _totals(reading) == [2000, 700]


def test_a_cell_too_many_in_a_row_as_wide_as_others_is_told(tmp_path: Path) -> None:
    rows = [
        f"{row},,,"
        for row in (*_ETSY_ROWS, _ETSY_ROWS[0].replace("00010", "00011").replace("0007", "0008"))
    ]
    rows[1] = rows[1].replace(",Bo Ray,", ",,Bo Ray,").removesuffix(",")
    reading = read_lines(tmp_path, f"{_ETSY},Order Type,Payment Type,SKU", *rows)
    assert _problems(reading) == [(3, "too_many_cells")]
    assert _totals(reading) == [2000, 500, 2000]


def test_a_row_that_is_none_because_a_cell_is_missing_is_told(tmp_path: Path) -> None:
    shifted = _PAYPAL_ROWS[1].replace("Ann 15,", "")
    reading = read_lines(tmp_path, _PAYPAL, _PAYPAL_ROWS[0], shifted, _PAYPAL_ROWS[2])
    assert reading.layout.name == "paypal_activity"
    assert _problems(reading) == [(3, "too_few_cells")]
    assert _totals(reading) == [2000, 700]


def test_a_footer_of_few_cells_is_no_problem(tmp_path: Path) -> None:
    reading = read_lines(tmp_path, _PAYPAL, *_PAYPAL_ROWS, "Total,,,,,,USD,1027.00")
    assert _problems(reading) == []
    assert _totals(reading) == [2000, 100_000, 700]


# Opened by the spreadsheet of another country


@pytest.mark.parametrize(
    "days",
    [
        ("2025-04-03", "04/15/2025", "2025-06-05", "06/25/2025"),
        ("03.04.2025", "04/15/2025", "05.06.2025", "06/25/2025"),
        ("2025-04-03", "15/04/2025", "2025-06-05", "25/06/2025"),
    ],
)
def test_days_that_were_turned_are_refused(tmp_path: Path, days: tuple[str, ...]) -> None:
    rows = (f"{n},{day},a{n}@example.com,10.50" for n, day in enumerate(days))
    with pytest.raises(UserError, match="days_turned"):
        read_lines(tmp_path, _PLAIN, *rows)


@pytest.mark.parametrize(
    "days",
    [
        ("2025-04-03", "04/15/2025", "2025-06-25", "06/25/2025"),  # an own day beyond the twelfth
        ("2025-04-03", "04/15/2025", "2025-06-05", "06/05/2025"),  # a text that could be turned
        ("2025-04-03", "2025-06-05", "2025-06-25", "06/25/2025"),
    ],
)
def test_days_that_nobody_turned_are_read(tmp_path: Path, days: tuple[str, ...]) -> None:
    rows = (f"{n},{day},a{n}@example.com,10.50" for n, day in enumerate(days))
    assert len(_totals(read_lines(tmp_path, _PLAIN, *rows))) == len(days)


# Encodings


@pytest.mark.parametrize("title", ["N.º de pedido", "Pedido n.º"])
@pytest.mark.parametrize("page", ["cp1252", "iso8859_15"])
def test_an_ordinal_behind_a_point_is_spanish(tmp_path: Path, title: str, page: str) -> None:
    path = tmp_path / "orders.csv"
    rows = ("501;13/02/2025;Begoña Muñoz;38,91", "502;14/02/2025;Íñigo Peñalver;22,50")
    path.write_text("\n".join((f"{title};Fecha;Cliente;Importe total", *rows)), encoding=page)
    reading = read_file(path, ReadingOptions(currency="EUR", country="ES"))
    assert [order.name for order in reading.orders] == ["Begoña Muñoz", "Íñigo Peñalver"]
    assert reading.mapping.title("number") == title


def test_a_euro_in_latin_9_is_no_sign_of_money_in_general(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    lines = (
        "Commande;Date;Client;Total",
        "1;13/02/2025;Hélène;38,91 €",
        "2;14/03/2025;Loïc;2,50 €",
    )
    path.write_text("\n".join(lines), encoding="iso8859_15")
    reading = read_file(path, ReadingOptions(currency="USD"))
    assert [order.currency for order in reading.orders] == ["EUR", "EUR"]


def test_the_encoding_of_japanese_mail_is_read(tmp_path: Path) -> None:
    rows = ("1,2025-03-01,神楽坂 恵子,10.50", "2,2025-03-15,Bo Ray,12.50")
    reading = read_lines(tmp_path, "Order,Date,Customer,Total", *rows, encoding="iso2022_jp")
    assert [order.name for order in reading.orders] == ["神楽坂 恵子", "Bo Ray"]


def test_letters_of_another_page_are_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    rows = ("1,2025-03-01,Jürgen Weiß,10.50", "2,2025-03-15,Bo Ray,12.50")
    path.write_text("\n".join((_PLAIN.replace("Email", "Customer"), *rows)), encoding="mac_roman")
    reading = read_file(path, ReadingOptions(currency="EUR", likely_country="GB"))
    assert [question.code for question in reading.questions] == ["encoding"]


# Names, amounts


def test_a_japanese_family_name_comes_first(tmp_path: Path) -> None:
    rows = ("1,2025-03-01,桐生,美咲,10.50", "2,2025-03-15,Ray,Bo,12.50")
    reading = read_lines(tmp_path, "Order,Date,Last name,First name,Total", *rows)
    assert [order.name for order in reading.orders] == ["桐生 美咲", "Bo Ray"]


_UNNUMBERED = (
    "Order date,Email,Product,Qty,Total",
    "2025-03-01,a@example.com,Mug,1,30.00",
    "2025-03-01,a@example.com,Tray,1,30.00",
    "2025-03-15,b@example.com,Mug,1,10.00",
)


def test_rows_without_numbers_that_may_be_one_order_are_asked_about(tmp_path: Path) -> None:
    reading = read_lines(tmp_path, *_UNNUMBERED)
    assert [question.code for question in reading.questions] == ["amounts_of"]


@pytest.mark.parametrize(
    ("whose", "totals"), [("order", [3000, 1000]), ("row", [3000, 3000, 1000])]
)
def test_the_owner_says_whose_totals_they_are(
    tmp_path: Path, whose: str, totals: list[int]
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("\n".join(_UNNUMBERED), encoding="utf-8")
    reading = read_file(path, ReadingOptions(currency="EUR", amounts_of=whose))
    assert _totals(reading) == totals
    assert sum(len(order.lines) for order in reading.orders) == 3


# Workbooks


def _book(folder: Path, *rows: list[object], hidden: list[list[object]] | None = None) -> Reading:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    if hidden:
        other = book.create_sheet("2024")
        other.sheet_state = "hidden"
        for row in hidden:
            other.append(row)
    book.save(folder / "orders.xlsx")
    return read_file(folder / "orders.xlsx", ReadingOptions(currency="EUR"))


_BOOK: list[object] = ["Order", "Date", "Email", "Total", "Refunded", "Status"]


def test_an_error_for_a_state_is_told(tmp_path: Path) -> None:
    reading = _book(
        tmp_path, _BOOK, [1, "2025-03-01", "a@x.fi", 10.5, None, "Paid"],
        [2, "2025-03-15", "b@x.fi", 20.5, None, "#REF!"],
    )  # fmt: skip
    assert _told(reading, "unknown_status") == {"status": "#REF!", "count": 1}


def test_an_error_for_money_paid_back_is_told(tmp_path: Path) -> None:
    reading = _book(
        tmp_path, _BOOK, [1, "2025-03-01", "a@x.fi", 10.5, 3, "Paid"],
        [2, "2025-03-15", "b@x.fi", 20.5, "#N/A", "Paid"],
    )  # fmt: skip
    assert _problems(reading) == [(3, "bad_refunded")]


def test_formulas_that_nobody_calculated_are_told_or_read(tmp_path: Path) -> None:
    reading = _book(
        tmp_path, _BOOK, ['="A1"', "2025-03-01", "a@x.fi", 10.5, None, '="Cancelled"'],
        ['="A2"', "2025-03-15", "b@x.fi", 20.5, None, '=IF(D3>10,"Paid","Open")'],
        ['="A3"', "2025-03-16", "c@x.fi", "=10+20", None, '="Paid"'],
    )  # fmt: skip
    assert [(order.number, order.not_counted) for order in reading.orders] == [
        ("A1", "cancelled"), ("A2", None),
    ]  # fmt: skip
    assert _told(reading, "unknown_status") == {"status": "=?", "count": 1}
    assert _problems(reading) == [(4, "bad_amount")]


def test_a_hidden_sheet_of_orders_is_told(tmp_path: Path) -> None:
    row: list[object] = [1, "2025-03-01", "a@x.fi", 10.5, None, "Paid"]
    hidden: list[list[object]] = [_BOOK, [9, "2024-03-01", "b@x.fi", 20.5, None, "Paid"]]
    reading = _book(tmp_path, _BOOK, row, hidden=hidden)
    assert _totals(reading) == [1050]
    assert _told(reading, "other_sheets") == {"sheets": "2024"}


def test_a_hidden_sheet_of_something_else_is_not(tmp_path: Path) -> None:
    row: list[object] = [1, "2025-03-01", "a@x.fi", 10.5, None, "Paid"]
    reading = _book(tmp_path, _BOOK, row, hidden=[["Lists"], ["Paid"], ["Open"]])
    assert _told(reading, "other_sheets") == {}


# Told again in another state

_CREEMA = "注文ID,購入日,ステータス,作品タイトル,取引相手,ご注文金額"


def test_yen_of_a_system_are_parted_by_thousands(tmp_path: Path) -> None:
    rows = ('7,2025/03/01,取引完了,皿,ann,"3,200"', '8,2025/03/15,取引完了,椀,bo,"1,450"')
    path = tmp_path / "orders.csv"
    path.write_text("\n".join((_CREEMA, *rows)), encoding="utf-8")
    reading = read_file(path, ReadingOptions(currency="USD"))
    assert _totals(reading) == [3200, 1450]
    assert {order.currency for order in reading.orders} == {"JPY"}
    assert _told(reading, "currency_taken") == {}


@pytest.mark.parametrize(
    ("again", "not_counted", "total"),
    [("キャンセル", "cancelled", 3200), ("取引完了", None, 2200)],
)
def test_the_later_state_of_an_order_holds(
    tmp_path: Path, again: str, not_counted: str | None, total: int
) -> None:
    lines = ("7,2025/03/01,{},皿,ann,{}", "7,2025/03/01,{},椀,ann,{}")
    reading = read_lines(
        tmp_path, _CREEMA, *(line.format("取引完了", 3200) for line in lines),
        "8,2025/03/15,取引完了,椀,bo,1450", *(line.format(again, total) for line in lines),
    )  # fmt: skip
    assert [(o.total_minor, o.not_counted, len(o.lines)) for o in reading.orders] == [
        (total, not_counted, 2), (1450, None, 1),
    ]  # fmt: skip
    assert _told(reading, "duplicates") == {"count": 1}


@pytest.mark.parametrize(("last", "expected"), [("Cancelled", "cancelled"), ("Completed", None)])
def test_a_line_that_stands_below_with_another_state_is_the_later_one(
    tmp_path: Path, last: str, expected: str | None
) -> None:
    reading = read_lines(
        tmp_path,
        "Order number,Order date,Customer,Email,Product,Quantity,Total,Status",
        "1,2026-05-14,Ann Lee,ann@example.com,Mug,1,10.00,Completed",
        "2,2026-05-15,Bo Ray,bo@example.com,Mug,1,20.00,Completed",
        "2,2026-05-15,Bo Ray,bo@example.com,Cup,1,20.00,Completed",
        f"1,2026-05-14,Ann Lee,ann@example.com,Mug,1,10.00,{last}",
    )
    first = reading.orders[0]

    assert first.not_counted == expected
    assert len(first.lines) == (1 if expected else 2)  # the same again is another piece


def test_an_order_of_no_currency_among_several_is_kept_aside(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path, "Name,Financial Status,Created at,Lineitem name,Currency,Total",
        "#1,paid,2025-03-01 10:00:00 +0000,Mug,GBP,20.00",
        "#2,paid,2025-03-02 10:00:00 +0000,Mug,EUR,10.00",
        "#3,paid,2025-03-03 10:00:00 +0000,Mug,,2.65",
    )  # fmt: skip
    assert reading.layout.name == "shopify_orders"
    assert _totals(reading) == [2000, 1000]
    assert _problems(reading) == [(4, "missing_currency")]
