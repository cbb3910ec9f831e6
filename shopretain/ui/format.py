"""Numbers, money and days as the owner reads them."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale

from shopretain.base.countries import country_code
from shopretain.base.language import language, money_words, number_words, percent_words
from shopretain.base.money import exponent
from shopretain.base.paths import resources


class _Days(NamedTuple):
    """How a language writes days; {month}, {mon} and {weekday} are names that stand alone."""

    long: str = "d MMMM yyyy"
    short: str = "d MMM yyyy"
    day_and_month: str = "d MMM"
    week_day: str = "'{weekday}', d MMMM yyyy"
    month: str = "'{month}' yyyy"
    short_month_year: str = "'{mon}' yyyy"


_DAYS = {
    "en": _Days(week_day="dddd d MMMM yyyy"),
    "fi": _Days("d. MMMM yyyy", "d.M.yyyy", "d.M.", "'{weekday}' d. MMMM yyyy"),
    "pl": _Days(),
    "uk": _Days("d MMMM yyyy", week_day="'{weekday}', d MMMM yyyy"),
    "el": _Days(),
    "ja": _Days("yyyy年M月d日", "yyyy年M月d日", "M月d日", "yyyy年M月d日'{weekday}'", "yyyy年M月",
                "yyyy年M月"),
}  # fmt: skip


def country_name(text: str) -> str:
    """Give a country's name in the window's language; anything else stays as it is written."""
    found = _countries().get(country_code(text))
    return text if found is None else found[language()]


@cache
def _countries() -> dict[str, dict[str, str]]:
    path = resources() / "translations" / "countries.json"
    found: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def locale() -> QLocale:
    """Give the locale of a language; its territory follows the computer where that speaks it."""
    here = QLocale.system()
    usual = QLocale("en_GB" if language() == "en" else language())
    return here if here.language() == usual.language() else usual


def first_large(words: str) -> str:
    """Give words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def whole(number: int) -> str:
    """Give 2140 as 2,140."""
    return number_words(number)


def decimal(value: float, digits: int = 1) -> str:
    """Give 1.4 as 1.4, or 1,4 where the language writes it so."""
    return number_words(value, digits)


def money(minor: int, currency: str, *, exact: bool = False) -> str:
    """Give an amount with its sign: whole units, or with cents when `exact`."""
    return money_words(minor, currency, exponent(currency) if exact else 0)


def percent(value: float, decimals: int = 1) -> str:
    """Give 39.56 as 39.6%."""
    return percent_words(float(value), decimals)


def long_day(day: date) -> str:
    """Give 16 November 2025."""
    return _words(day, _DAYS[language()].long)


def short_day(day: date) -> str:
    """Give 16 Nov 2025."""
    return _words(day, _DAYS[language()].short)


def short_day_pattern() -> str:
    """Give how fields show a day: as `short_day`."""
    return _DAYS[language()].short


def day_and_month(day: date) -> str:
    """Give 16 Nov."""
    return _words(day, _DAYS[language()].day_and_month)


def week_day(day: date) -> str:
    """Give Monday 17 November 2025."""
    return _words(day, _DAYS[language()].week_day)


def short_week_day(day: date) -> str:
    """Give Mon."""
    return _words(day, "ddd")


def month_name(day: date) -> str:
    """Give November 2025."""
    return _words(day, _DAYS[language()].month)


def short_month(day: date) -> str:
    """Give Nov."""
    return locale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def short_month_year(day: date) -> str:
    """Give Nov 2025."""
    return _words(day, _DAYS[language()].short_month_year)


def _words(day: date, pattern: str) -> str:
    told = locale()
    shown = pattern.format(
        month=told.standaloneMonthName(day.month),
        mon=told.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat),
        weekday=told.standaloneDayName(day.isoweekday()),
    )
    return told.toString(QDate(day.year, day.month, day.day), shown)
