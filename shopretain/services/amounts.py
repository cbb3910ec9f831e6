"""Amounts of money as the owner types them."""

from __future__ import annotations

from decimal import Decimal

from shopretain.base.errors import UserError
from shopretain.base.money import exponent, to_minor
from shopretain.importing.money_format import decide_mark, parse_amount

_MOST = Decimal(10_000_000)
_THOUSANDS = 3  # digits


def typed_amount(typed: str, currency: str) -> int:
    """Give an amount in minor units: 1.234,50 and € 1,234.50 are 1234.50, 1,234 is 1234.

    Three digits behind a single mark are thousands, but in money with three decimals. Nothing
    typed is 0. UserError `bad_amount` for no amount, a negative one, or more than a shop has.
    """
    if not typed.strip():
        return 0
    decimals = exponent(currency)
    mark = decide_mark([typed], decimals=decimals if decimals == _THOUSANDS else 0)
    value = parse_amount(typed, mark)
    if value is None or not 0 <= value <= _MOST:
        raise UserError("bad_amount", value=typed)
    return to_minor(value, currency)
