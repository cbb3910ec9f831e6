"""Holidays on which shops greet their customers, per country (occasions.toml)."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

_MONTHS = {name: at for at, name in enumerate(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
)}  # fmt: skip
_DAYS = {name: at for at, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
_BY_EASTER = re.compile(r"(easter|orthodox)([+-]\d+)")
_BY_WEEKDAY = re.compile(r"([a-z]{3})-(\d)-([a-z]{3})")
_LAST = 5  # of a month, however many there are


@dataclass(frozen=True, slots=True)
class Occasion:
    """One holiday: its id and its day."""

    id: str
    day: date


@cache
def _tables() -> dict[str, dict[str, str]]:
    path = Path(__file__).with_name("occasions.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def occasions(country: str, first: date, last: date) -> tuple[Occasion, ...]:
    """Give a country's holidays between two days, in order; those of most countries for another."""
    tables = _tables()
    rules = tables["all"] | tables.get(country, tables["other"])
    found = [
        Occasion(name, day)
        for year in range(first.year, last.year + 1)
        for name, rule in rules.items()
        if first <= (day := _day(rule, year)) <= last
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.id)))


def _day(rule: str, year: int) -> date:
    by_easter = _BY_EASTER.fullmatch(rule)
    if by_easter:
        kind = EASTER_WESTERN if by_easter[1] == "easter" else EASTER_ORTHODOX
        found: date = easter(year, kind) + timedelta(days=int(by_easter[2]))
        return found
    by_weekday = _BY_WEEKDAY.fullmatch(rule)
    if by_weekday:
        return _weekday(year, _MONTHS[by_weekday[1]], int(by_weekday[2]), _DAYS[by_weekday[3]])
    if rule == "midsummer":  # the eve: the Friday between 19 and 25 June
        return next(
            day for n in range(19, 26) if (day := date(year, 6, n)).weekday() == _DAYS["fri"]
        )
    month, day_of_month = map(int, rule.split("-"))
    return date(year, month, day_of_month)


def _weekday(year: int, month: int, which: int, weekday: int) -> date:
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    return day if day.month == month or which != _LAST else day - timedelta(days=7)
