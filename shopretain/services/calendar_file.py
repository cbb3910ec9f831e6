"""Dates that matter, and birthdays, as a file that calendars take (RFC 5545)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from shopretain.base.text import sentence
from shopretain.documents.whole_file import save_text
from shopretain.services.people_table import everybody
from shopretain.services.shop import Shop
from shopretain.store import facts

_LONGEST = 73  # octets of a line before it is folded


def save(shop: Shop, path: Path) -> int:
    """Write the calendar; gives how many entries. UserError `cannot_save`."""
    return _write(shop, path, list(_entries(shop)))


def save_days(shop: Shop, path: Path, days: list[tuple[date, str]]) -> int:
    """Write a calendar of some days; gives how many. UserError `cannot_save`."""
    return _write(shop, path, [(day, words, "") for day, words in days])


def save_one(shop: Shop, path: Path, day: date, words: str) -> int:
    """Write a calendar of one day; UserError `cannot_save`."""
    return _write(shop, path, [(day, words, "")])


def _write(shop: Shop, path: Path, entries: list[tuple[date, str, str]]) -> int:
    stamp = f"{shop.clock.now():%Y%m%dT%H%M%SZ}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ShopRetain//EN"]
    for day, words, rule in entries:
        # The same entry has the same name each time, so that a calendar does not show it twice.
        when = f"{day:%m%d}" if rule else f"{day:%Y%m%d}"
        name = hashlib.sha256(f"{words}\0{when}".encode()).hexdigest()[:24]
        lines += [
            "BEGIN:VEVENT",
            f"UID:{name}@shopretain",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
            *([f"RRULE:{rule}"] if rule else []),
            f"SUMMARY:{_escaped(words)}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    text = "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))
    save_text(path, text)
    return len(entries)


def _entries(shop: Shop) -> Iterator[tuple[date, str, str]]:
    """Give day, words, and the rule by which it comes again, empty for once."""
    view = everybody(shop)
    with shop.store.read() as conn:
        dates = facts.card_facts(conn, "date")
        born = dict(facts.file_birthdays(conn))
        born |= {who: day for who, _, day, _ in facts.card_facts(conn, "birthday") if day}
    for who, words, day, _ in dates:
        if day is not None and who in view.place:
            yield day, f"{view.label(view.place[who])}: {words}", ""
    for who, day in born.items():
        if who in view.place:
            name = view.label(view.place[who])
            yield _next(day, shop.today), sentence("calendar.birthday", name=name), _rule(day)


def _rule(day: date) -> str:
    """Give the rule of a birthday; the 29 February is the last day of its month."""
    is_leap = (day.month, day.day) == (2, 29)
    return "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" if is_leap else "FREQ=YEARLY"


def _next(day: date, today: date) -> date:
    """Give the next time of a day of the year; the 29 February is the 28 in most years."""
    for year in (today.year, today.year + 1):
        try:
            found = day.replace(year=year)
        except ValueError:
            found = date(year, 2, 28)
        if found >= today:
            return found
    return day.replace(year=today.year + 1)


def _escaped(words: str) -> str:
    plain = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Give a line in pieces of at most 75 octets, the later ones after a blank."""
    piece, size, first = "", 0, True
    for letter in line:
        width = len(letter.encode())
        if size + width > _LONGEST:
            yield piece if first else f" {piece}"
            piece, size, first = "", 0, False
        piece, size = piece + letter, size + width
    yield piece if first else f" {piece}"
