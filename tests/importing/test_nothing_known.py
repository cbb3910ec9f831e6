"""Cells that hold what programs and people write where they know nothing; marks of yes and no."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importing.helpers import read_lines


@pytest.mark.parametrize(
    "word", ["NULL", "null", "\\N", "<NA>", "nan", "NaN", "None", "(null)", "--", "-"]
)
def test_a_program_writes_a_word_into_each_empty_cell(tmp_path: Path, word: str) -> None:
    reading = read_lines(
        tmp_path,
        "Name,Email,Financial Status,Currency,Total,Created at,Lineitem name,Lineitem price,"
        "Lineitem quantity,Cancelled at,Billing Name,Billing City,Refunded Amount",
        f"#1,ann@example.com,paid,EUR,7.00,2025-03-14 10:00:00 +0000,Tea,4.00,1,{word},A,{word},0",
        f"#1,ann@example.com,{','.join([word] * 4)},Mug,3.00,1,{','.join([word] * 4)}",
        f"#2,{word},paid,EUR,5.00,2025-03-15 10:00:00 +0000,Mug,5.00,1,{word},{word},Oulu,{word}",
        "#3,ben@example.com,paid,EUR,5.00,2025-03-16 10:00:00 +0000,Mug,5.00,1,"
        f"2025-03-17 10:00:00 +0000,Ben,{word},0",
    )
    first, second, third = reading.orders
    assert (first.total_minor, len(first.lines), second.total_minor) == (700, 2, 500)
    assert (first.not_counted, second.not_counted, third.not_counted) == (None, None, "cancelled")
    assert (second.email, second.name) == (None, "")
    assert not reading.problems


def test_a_name_may_be_such_a_word(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order,Date,Name,Email,Total",
        "1,2025-03-14,nan,nan@example.com,7.00",
        "2,2025-03-15,None,none@shop.example,7.00",
    )
    assert [order.name for order in reading.orders] == ["nan", "None"]


@pytest.mark.parametrize("word", ["--", "(none)", "nil", ".", "n/a", "undefined", "NULL", "?"])
def test_who_has_no_number_is_nobody_by_it(tmp_path: Path, word: str) -> None:
    reading = read_lines(
        tmp_path,
        "Order,Date,Customer ID,Email,Total",
        f"1,2025-03-14,{word},ann@example.com,7.00",
        f"2,2025-03-15,{word},ben@example.com,7.00",
        "3,2025-03-16,K3,cid@example.com,7.00",
    )
    assert [order.platform_customer for order in reading.orders] == [None, None, "K3"]


@pytest.mark.parametrize(
    "word",
    ["nan", "#N/A", "--", "(none)", "nil", "1970-01-01", "30.12.1899", "01/01/1900", "0001-01-01"],
)
def test_what_was_never_cancelled(tmp_path: Path, word: str) -> None:
    reading = read_lines(
        tmp_path,
        "Order,Date,Email,Total,Cancelled at",
        f"1,2025-03-14,ann@example.com,7.00,{word}",
        "2,2025-03-15,ben@example.com,7.00,2025-03-16",
    )
    assert [order.not_counted for order in reading.orders] == [None, "cancelled"]


@pytest.mark.parametrize(
    ("yes", "no"),
    [("on", "off"), ("T", "F"), ("Igen", "Nem"), ("да", "нет"), ("○", "×"), ("+", "-")],
)
@pytest.mark.parametrize(
    ("title", "out"), [("Paid", "unpaid"), ("Cancelled", "cancelled"), ("Refunded", "refunded")]
)
def test_marks(tmp_path: Path, title: str, out: str, yes: str, no: str) -> None:
    good, bad = (yes, no) if title == "Paid" else (no, yes)
    reading = read_lines(
        tmp_path,
        f"Order,Date,Email,Total,{title}",
        f"1,2025-03-14,ann@example.com,7.00,{good}",
        f"2,2025-03-15,ben@example.com,7.00,{bad}",
        f"3,2025-03-16,cid@example.com,7.00,{good}",
    )
    assert [order.not_counted for order in reading.orders] == [None, out, None]


def test_marks_of_refunds_as_a_spreadsheet_writes_numbers(tmp_path: Path) -> None:
    titles = "Order,Date,Email,Total,Refunded"
    rows = ["1,2025-03-14,ann@example.com,7.00,{}", "2,2025-03-15,ben@example.com,7.00,{}"]
    marks = read_lines(tmp_path, titles, rows[0].format("1.0"), rows[1].format("0.0"))
    assert [order.not_counted for order in marks.orders] == ["refunded", None]
    money = read_lines(tmp_path, titles, rows[0].format("1.00"), rows[1].format("0.00"))
    assert [order.not_counted for order in money.orders] == [None, None]
    assert sum(minor for order in money.orders for minor, _ in order.refunds) == 100


def test_a_small_file_that_was_cut_says_so(tmp_path: Path) -> None:
    reading = read_lines(
        tmp_path,
        "Order,Date,Email,Name,Total,Note",
        "1,2025-03-14,ann@example.com,Ann,7.00,",
        "2,2025-03-15,ben@example.com,Ben,12.50,",
        "3,2025-03-16,cid@example.com,Cid,3",
        end="",
    )
    assert [order.number for order in reading.orders] == ["1", "2"]
    assert [(problem.row, problem.code) for problem in reading.problems] == [(4, "too_few_cells")]


@pytest.mark.parametrize(("end", "orders"), [("", 2), ("\n", 3), ("0", 3)])
def test_a_file_that_was_cut_in_its_last_amount_says_so(
    tmp_path: Path, end: str, orders: int
) -> None:
    reading = read_lines(
        tmp_path,
        "Order,Date,Email,Total",
        "1,2025-03-14,ann@example.com,7.00",
        "2,2025-03-15,ben@example.com,12.50",
        "3,2025-03-16,cid@example.com,112.5",
        end=end,
    )
    assert len(reading.orders) == orders
    assert [p.code for p in reading.problems] == ["too_few_cells"] * (3 - orders)
