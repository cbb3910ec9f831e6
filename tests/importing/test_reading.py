"""Any file by mapping; what is no orders file says so in one code and changes nothing."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from shopretain.base.errors import UserError
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import Reading, read_file


def _read(folder: Path, text: str | bytes, name: str = "orders.csv", **options: object) -> Reading:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_file(path, ReadingOptions(**options))  # type: ignore[arg-type]


GOOD = "Date,Amount,Email\n2025-01-02,10.00,a@example.com\n2025-01-03,12.50,b@example.com\n"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"\xef\xbb\xbf\n\n", "file_empty"),
        (b"Date,Amount,Email\n", "only_header"),
        (b"%PDF-1.7\nx", "file_is_pdf"),
        (b"\x89PNG\r\n\x1a\n", "file_is_binary"),
        (b"a,b\x00,c\n1,2,3\n", "file_is_binary"),
        (b"PK\x03\x04broken", "workbook_broken"),
        (b"Name,Colour\nanna,red\nbert,blue\n", "not_orders"),
        (b"<html><body>Please log in</body></html>\n<p>x</p>\n", "file_is_web_page"),
        (b'[{"id": 1, "total": "5.00"}]', "file_is_json"),
    ],
)
def test_what_is_no_orders_file(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(UserError) as raised:
        _read(tmp_path, content)
    assert raised.value.code == code


def test_folder_and_missing_file(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "file_is_folder"), (tmp_path / "no.csv", "file_missing")):
        with pytest.raises(UserError) as raised:
            read_file(path, ReadingOptions())
        assert raised.value.code == code


def test_date_amount_and_email_are_enough(tmp_path: Path) -> None:
    reading = _read(tmp_path, GOOD)
    assert [(o.email, o.total_minor) for o in reading.orders] == [
        ("a@example.com", 1000),
        ("b@example.com", 1250),
    ]
    again = _read(tmp_path, GOOD)
    assert [o.number for o in again.orders] == [o.number for o in reading.orders]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_delimiters(tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows = [["Datum", "Betrag", "Kunde", "E-Mail"]]
    rows += [
        [f"{day:02}.03.2025", f"{day}.50", "Jürgen Müßig", f"k{day}@example.com"]
        for day in range(1, 29)
    ]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    reading = _read(tmp_path, text.encode(encoding))
    assert len(reading.orders) == 28
    assert reading.orders[0].name == "Jürgen Müßig"
    assert reading.orders[12].placed_on.isoformat() == "2025-03-13"


def test_bad_rows_are_kept_aside(tmp_path: Path) -> None:
    reading = _read(tmp_path, GOOD + "someday,3,c@example.com\n2025-02-02,much,d@example.com\n")
    assert len(reading.orders) == 2
    assert [(p.row, p.column, p.code) for p in reading.problems] == [
        (4, "Date", "bad_date"),
        (5, "Amount", "bad_amount"),
    ]


def test_questions_instead_of_guesses(tmp_path: Path) -> None:
    reading = _read(tmp_path, "Date,Amount,Email\n01/02/2025,1.50,a@example.com\n")
    assert [q.code for q in reading.questions] == ["day_first"]
    assert _read(
        tmp_path, "Date,Amount,Email\n01/02/2025,1.50,a@example.com\n", day_first=True
    ).orders
    unknown = _read(tmp_path, "Some day,Paid,Email\n2025-01-02,1.50,a@example.com\n")
    assert [(q.code, q.column) for q in unknown.questions] == [
        ("choose_column", "date"),
        ("choose_column", "amount"),
    ]
    chosen = _read(
        tmp_path,
        "Some day,Paid,Email\n2025-01-02,1.50,a@example.com\n",
        columns=(("date", "Some day"), ("amount", "Paid")),
    )
    assert chosen.orders[0].total_minor == 150


def test_names_identify_only_when_allowed(tmp_path: Path) -> None:
    text = "Date,Amount,Customer name\n2025-01-02,5.00,Ann Example\n"
    off = _read(tmp_path, text)
    assert (off.orders[0].name_key, off.could_match_by_name) == (None, 1)
    assert _read(tmp_path, text, names_identify=True).orders[0].name_key == "ann example"


def test_refund_rows_lower_their_order(tmp_path: Path) -> None:
    text = (
        "Order number,Date,Amount,Email\n1,2025-01-02,20.00,a@example.com\n"
        "1,2025-01-09,-5.00,a@example.com\n9,2025-01-10,-3.00,b@example.com\n"
    )
    order, refund = _read(tmp_path, text).orders
    assert (order.kind, order.total_minor, order.refunded_minor) == ("order", 2000, 500)
    assert (refund.kind, refund.total_minor, refund.refunded_minor) == ("refund", 0, 300)


def test_lines_of_one_order_repeat_or_add_up(tmp_path: Path) -> None:
    head = "Order number,Date,Total,Email,Product\n"
    repeated = head + "1,2025-01-02,20.00,a@example.com,Tea\n1,2025-01-02,20.00,a@example.com,Pot\n"
    (order,) = _read(tmp_path, repeated).orders
    assert (order.total_minor, len(order.lines)) == (2000, 2)
    summed = head + "1,2025-01-02,5.00,a@example.com,Tea\n1,2025-01-02,15.00,a@example.com,Pot\n"
    (order,) = _read(tmp_path, summed).orders
    assert order.total_minor == 2000


def test_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Order number", "Date", "Amount", "Phone"])
    sheet.append([1, "2025-03-01", 12.5, 7700900123])
    book.save(tmp_path / "orders.xlsx")
    reading = read_file(tmp_path / "orders.xlsx", ReadingOptions(country="GB"))
    assert reading.orders[0].phone == "+447700900123"
    assert reading.orders[0].total_minor == 1250


def test_zip_bomb_is_refused_before_unpacking(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "x")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 210_000_000)
    with pytest.raises(UserError) as raised:
        read_file(path, ReadingOptions())
    assert raised.value.code == "workbook_too_large"
