"""The language of the program, and how it writes numbers and money. No screen, no sentence.

One language a process: a child process takes over the one of its parent (by the environment).
"""

from __future__ import annotations

import locale as computer
import os
from decimal import Decimal
from typing import NamedTuple

from shopretain.base.money import exponent, to_decimal

# Whose books are whole, in the order of the list of languages, each by its own name.
LANGUAGES = {
    "en": "English",
    "fi": "Suomi",
    "pl": "Polski",
    "uk": "Українська",
    "el": "Ελληνικά",
    "ja": "日本語",
}
_VARIABLE = "SHOPRETAIN_LANGUAGE"
_NBSP = "\u00a0"


class Manner(NamedTuple):
    """How a language writes numbers: after Unicode's CLDR 47."""

    group: str
    point: str
    grouped_from: int  # digits before the point from which thousands are parted
    is_sign_first: bool  # €5, not 5 €
    percent: str


_MANNERS = {
    "en": Manner(",", ".", 4, is_sign_first=True, percent="{}%"),
    "fi": Manner(_NBSP, ",", 4, is_sign_first=False, percent=f"{{}}{_NBSP}%"),
    "pl": Manner(_NBSP, ",", 5, is_sign_first=False, percent="{}%"),
    "uk": Manner(_NBSP, ",", 4, is_sign_first=False, percent="{}%"),
    "el": Manner(".", ",", 4, is_sign_first=False, percent="{}%"),
    "ja": Manner(",", ".", 4, is_sign_first=True, percent="{}%"),
}
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "UAH": "₴", "INR": "₹"}
# Signs that stand behind the amount in every language.
_WORDS = {"PLN": "zł", "SEK": "kr", "NOK": "kr", "DKK": "kr", "CZK": "Kč", "HUF": "Ft"}


def language() -> str:
    """Give the code of the language: the chosen one, else the computer's, else English."""
    told = os.environ.get(_VARIABLE, "")
    return told if told in LANGUAGES else set_language("")


def set_language(code: str) -> str:
    """Use a language from now on, the computer's for an empty code; give which it is."""
    found = code if code in LANGUAGES else of_computer()
    os.environ[_VARIABLE] = found
    return found


def of_computer() -> str:
    """Give the computer's language, English where it is none of ours."""
    told = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next((text for text in told if text), "") or computer.getlocale()[0] or ""
    # Windows says "Finnish_Finland", everybody else "fi_FI".
    by_name = {"finnish": "fi", "polish": "pl", "ukrainian": "uk", "greek": "el", "japanese": "ja"}
    first = name.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    code = by_name.get(first, first)
    return code if code in LANGUAGES else "en"


def plural_form(count: int) -> str:
    """Give the name of the plural form of a count, by CLDR's rules: one, few, many or other."""
    code = language()
    ones, tens = count % 10, count % 100
    if code == "ja":
        return "other"
    if code not in ("pl", "uk"):
        return "one" if count == 1 else "other"
    if count == 1 or (code == "uk" and ones == 1 and tens != 11):
        return "one"
    return "few" if ones in (2, 3, 4) and tens not in (12, 13, 14) else "many"


def number_words(number: Decimal | float, decimals: int = 0) -> str:
    """Give a number with its thousands parted: 2,140 or 2 140,5."""
    manner = _MANNERS[language()]
    digits = f"{abs(number):.{decimals}f}"
    minus = "\u2212" if number < 0 and float(digits) else ""
    whole, _, rest = digits.partition(".")
    if len(whole) >= manner.grouped_from:
        whole = f"{int(whole):,}".replace(",", manner.group)
    return f"{minus}{whole}{manner.point}{rest}" if rest else f"{minus}{whole}"


def percent_words(value: float, decimals: int = 1) -> str:
    """Give 39.56 as 39.6%."""
    return _MANNERS[language()].percent.format(number_words(value, decimals))


def money_words(minor: int, currency: str, decimals: int | None = None) -> str:
    """Give an amount with its sign; with cents where it has some, unless told otherwise."""
    amount = to_decimal(minor, currency)
    if decimals is None:
        decimals = 0 if amount == amount.to_integral_value() else exponent(currency)
    elif not decimals:
        amount = Decimal(round(amount))
    digits = number_words(abs(amount), decimals)
    minus = "\u2212" if amount < 0 else ""
    sign = _SIGNS.get(currency)
    if sign and _MANNERS[language()].is_sign_first:
        return f"{minus}{sign}{digits}"
    return f"{minus}{digits}{_NBSP}{sign or _WORDS.get(currency, currency)}"
