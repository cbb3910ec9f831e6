"""Numbers, money and days as the owner reads them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale

from shopretain.base.money import exponent, to_decimal

_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "UAH": "₴", "INR": "₹"}
_AFTER = {"PLN": "zł", "SEK": "kr", "NOK": "kr", "DKK": "kr", "CZK": "Kč", "HUF": "Ft"}


def country_name(text: str) -> str:
    """Give a country's name for its code; anything else stays as it is written."""
    territory = QLocale.codeToTerritory(text) if len(text) == _CODE else QLocale.Country.AnyCountry
    if territory == QLocale.Country.AnyCountry:
        return text
    return QLocale.territoryToString(territory)


_CODE = 2  # letters of a country's code


def locale() -> QLocale:
    """Give the locale of the window's language; its territory follows the computer."""
    found = QLocale()
    if found.language() == QLocale.Language.English:
        return found
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def whole(number: int) -> str:
    """Give 2140 as 2,140."""
    return locale().toString(number)


def money(minor: int, currency: str, *, exact: bool = False) -> str:
    """Give an amount with its sign: whole units, or with cents when `exact`."""
    amount = to_decimal(minor, currency)
    decimals = exponent(currency) if exact else 0
    if not exact:
        amount = Decimal(round(amount))
    digits = locale().toString(float(abs(amount)), "f", decimals)
    minus = "\u2212" if amount < 0 else ""
    if currency in _AFTER:
        return f"{minus}{digits}\u00a0{_AFTER[currency]}"
    if currency in _SYMBOLS:
        return f"{minus}{_SYMBOLS[currency]}{digits}"
    return f"{minus}{digits}\u00a0{currency}"


def percent(value: float, decimals: int = 1) -> str:
    """Give 39.56 as 39.6%."""
    return f"{locale().toString(float(value), 'f', decimals)}%"


def long_day(day: date) -> str:
    """Give 16 November 2025."""
    return locale().toString(_qdate(day), "d MMMM yyyy")


def short_day(day: date) -> str:
    """Give 16 Nov 2025."""
    return locale().toString(_qdate(day), "d MMM yyyy")


def day_and_month(day: date) -> str:
    """Give 16 Nov."""
    return locale().toString(_qdate(day), "d MMM")


def week_day(day: date) -> str:
    """Give Monday 17 November 2025."""
    return locale().toString(_qdate(day), "dddd d MMMM yyyy")


def short_week_day(day: date) -> str:
    """Give Mon."""
    return locale().toString(_qdate(day), "ddd")


def month_name(day: date) -> str:
    """Give November 2025."""
    return locale().toString(_qdate(day), "MMMM yyyy")


def short_month(day: date) -> str:
    """Give Nov."""
    return locale().toString(_qdate(day), "MMM")


def short_month_year(day: date) -> str:
    """Give Nov 2025."""
    return locale().toString(_qdate(day), "MMM yyyy")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
