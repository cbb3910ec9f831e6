"""Money and dates: decided once per column, asked when nothing decides, never guessed."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.importing.date_format import decide_order, parse_stamp
from shopretain.importing.money_format import DecimalMark, decide_mark, parse_amount
from shopretain.importing.values import clean, clean_id, email_of, is_yes, name_of, phone_of


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1,234.56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1 234,56 zł", "1234.56"),
        ("1\u00a0234,56", "1234.56"),
        ("1'234.50", "1234.50"),
        ("(12.00)", "-12.00"),
        ("-$7.00", "-7.00"),
        ("$-7.00", "-7.00"),
        ("7,00-", "-7.00"),
        ("\u221212,50 €", "-12.50"),
        ("１２３", "123"),
        ("¥1,234,567", "1234567"),
        (".50", "0.50"),
        ("Rs.1234.00", "1234.00"),
        ("1,23,456.00", "123456.00"),
    ],
)
def test_amounts(text: str, amount: str) -> None:
    mark = decide_mark([text])
    assert mark.decided
    assert parse_amount(text, mark) == Decimal(amount)


@pytest.mark.parametrize(
    "text", ["", "free", "3 pieces of tea", "12-13", "1e5", "--", "2025-11-16"]
)
def test_no_amounts(text: str) -> None:
    assert parse_amount(text, DecimalMark(".")) is None


def test_one_row_decides_the_mark_of_all() -> None:
    assert decide_mark(["1.234", "2.500", "3,50"]) == DecimalMark(",")
    assert not decide_mark(["1.234", "2.500"]).decided
    assert decide_mark(["1,234"], decimals=0) == DecimalMark(".")


def test_contradicting_proofs_set_the_open_ones_aside() -> None:
    mark = decide_mark(["1.50", "2,50", "1.234"])
    assert mark.contradicted
    assert parse_amount("1.50", mark) == Decimal("1.50")
    assert parse_amount("2,50", mark) == Decimal("2.50")
    assert parse_amount("1.234", mark) is None


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.sampled_from([".", ","]))
def test_printed_amounts_read_back(amount: Decimal, mark: str) -> None:
    thousands = "," if mark == "." else "."
    text = f"{amount:,.2f}".replace(",", "_").replace(".", mark).replace("_", thousands)
    assert parse_amount(text, decide_mark([text])) == amount


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2025-11-16 18:20:05 +0200", "2025-11-16T18:20:05"),
        ("2025-11-16T18:20:05Z", "2025-11-16T18:20:05"),
        ("16.11.2025 18:20", "2025-11-16T18:20:00"),
        ("2026年5月3日", "2026-05-03"),
        ("２０２４年７月６日", "2024-07-06"),
        ("Nov 3, 2025", "2025-11-03"),
        ("3 November 2025 7:05 PM", "2025-11-03T19:05:00"),
        ("20251103", "2025-11-03"),
        ("45978", "2025-11-17"),
        ("31/12/24", "2024-12-31"),
    ],
)
def test_moments(text: str, printed: str) -> None:
    stamp = parse_stamp(text, decide_order([text]))
    assert stamp is not None
    assert stamp.printed == printed


@pytest.mark.parametrize("text", ["", "soon", "2025-13-01", "31/02/2025", "12", "99/99/9999"])
def test_no_moments(text: str) -> None:
    assert parse_stamp(text, decide_order([text], day_first=True)) is None


def test_day_or_month_first_is_proved_or_asked() -> None:
    assert decide_order(["01/02/2025", "13/02/2025"]).day_first
    assert not decide_order(["01/02/2025", "02/13/2025"]).day_first
    assert not decide_order(["01/02/2025", "03/04/2025"]).decided
    both = decide_order(["13/02/2025", "02/13/2025", "01/02/2025"])
    assert both.contradicted
    assert parse_stamp("01/02/2025", both) is None
    assert parse_stamp("13/02/2025", both) is not None


@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)), st.booleans())
def test_printed_days_read_back(day: date, day_first: bool) -> None:
    text = day.strftime("%d/%m/%Y" if day_first else "%m/%d/%Y")
    stamp = parse_stamp(text, decide_order([text], day_first=day_first))
    assert stamp is not None
    assert stamp.moment == datetime(day.year, day.month, day.day)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "country", "phone"),
    [
        ("07700 900123", "GB", "+447700900123"),
        ("+44 (0)7700 900123", "GB", "+447700900123"),
        ("0044 7700 900123", "GB", "+447700900123"),
        ("'+919876500001", "IN", "+919876500001"),
        ("+9109876500001", "IN", "+919876500001"),
        ("0919876500001", "IN", "+91919876500001"),
        ("+1 555 0100", "GB", "+15550100"),
        ("０９０-0000-5202", "JP", "+819000005202"),
        ("000-0000-0000", "JP", None),
        ("3,58E+11", "FI", None),
        ("12345", "FI", None),
    ],
)
def test_phones(text: str, country: str, phone: str | None) -> None:
    assert phone_of(text, country) == phone


def test_cells() -> None:
    assert clean("'0123") == "0123"
    assert clean("'tis") == "'tis"
    assert clean_id("17850.0") == "17850"
    assert email_of(" LEA@X.example ") == "lea@x.example"
    assert email_of("noemail@shop.example") is None
    assert email_of("a@b@c.example") is None
    assert [is_yes(x) for x in ("0", "no", "FALSE", "", "yes", "2025-01-01")] == [
        *[False] * 4,
        *[True] * 2,
    ]
    assert name_of("Fahamida -") == "Fahamida"
