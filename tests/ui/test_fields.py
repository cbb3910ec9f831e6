"""What owners type as money and points."""

from __future__ import annotations

import pytest

from shopretain.base.errors import UserError
from shopretain.ui.loyalty.fields import minor_of, whole_of


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("5", "EUR", 500), ("€5", "EUR", 500), ("1,000", "EUR", 100_000), ("1.000", "EUR", 100_000),
        ("€1,000", "EUR", 100_000), ("1.000,50", "EUR", 100_050), ("1,000.50", "EUR", 100_050),
        ("5,00 zł", "PLN", 500), ("12.5", "EUR", 1_250), ("0,5", "EUR", 50), ("1,000,000", "EUR",
        100_000_000), ("¥5,000", "JPY", 5_000), ("1.500", "KWD", 1_500),
    ],
)  # fmt: skip
def test_money(text: str, currency: str, minor: int) -> None:
    assert minor_of(text, currency) == minor


@pytest.mark.parametrize("text", ["", "much", "-5", "\u22125", "€", ",", "5-"])
def test_what_is_no_money(text: str) -> None:
    with pytest.raises(UserError, match="bad_amount"):
        minor_of(text, "EUR")


@pytest.mark.parametrize(
    ("text", "number"),
    [("50", 50), (" 1,000 ", 1_000), ("1 000", 1_000), ("1.5", 0), ("-5", 0), ("1e3", 0),
     ("", 0), ("99999999", 0), ("12,34", 0)],
)  # fmt: skip
def test_whole_numbers(text: str, number: int) -> None:
    assert whole_of(text) == number
