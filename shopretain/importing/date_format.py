"""Days and moments: the order of day and month is decided once per column, from all its rows."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from shopretain.importing.memo import Memo
from shopretain.importing.words import bare, months, says_state

# Hours east of Greenwich of the zone words that shop systems print.
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "IST": 1, "WEST": 1, "CET": 1, "CEST": 2,
    "EET": 2, "EEST": 3, "JST": 9, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7,
    "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10, "AEST": 10, "AEDT": 11,
    "ACST": 9.5, "ACDT": 10.5, "AWST": 8, "NZST": 12, "NZDT": 13,
}  # fmt: skip
_TIME = (
    r"(?:[T,\s]+(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?)?\s*"
    rf"(?P<zone>{'|'.join(sorted(_ZONES, key=len, reverse=True))}"
    r"|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?(?:\s*\([^)]*\))?$"
)
_FIRST_YEAR, LAST_YEAR, _CENTURY_TURNS = 1980, 2099, 70
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONG = 4  # digits of a year that is written out
_PAUSE = 5  # years: no shop sells again after a longer one
_BRACKETS = re.compile(r"\(([^)]*)\)")
_WORD = r"[^\W\d_]+"
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})" + _TIME)
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})" + _TIME)
_COMPACT_MOMENT = re.compile(
    r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})"
    r"(?P<half>)(?P<zone>)$"
)
_YEAR_NAMED = re.compile(rf"(?P<y>\d{{4}})[-/. ](?P<name>{_WORD})[-/. ](?P<d>\d{{1,2}})" + _TIME)
_KANJI = re.compile(r"(?P<y>\d{4})年\s*(?P<m>\d{1,2})月\s*(?P<d>\d{1,2})日" + _TIME)
_LONG_YEAR = re.compile(r"\s*\d{4}[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_TWO_FIRST = re.compile(
    r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})[-/.](?P<y>\d{4}|\d{1,2})" + _TIME
)
_DAY_NAMED = re.compile(
    rf"(?:{_WORD}\.?,?\s+)?(?P<d>\d{{1,2}})[. /-]+(?:de\s+)?(?P<name>{_WORD})[., /-]+(?:de\s+)?"
    r"(?P<y>\d{4}|\d{2})(?:\s*[рr]\.?)?" + _TIME
)
_MONTH_NAMED = re.compile(
    rf"(?:{_WORD},?\s+)?(?P<name>{_WORD})[. -]+(?P<d>\d{{1,2}})[, -]+(?P<y>\d{{4}}|\d{{2}})" + _TIME
)
_PATTERNS = (
    _YEAR_FIRST, _KANJI, _TWO_FIRST, _DAY_NAMED, _MONTH_NAMED, _YEAR_NAMED, _COMPACT_MOMENT,
    _COMPACT,
)  # fmt: skip
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?$")
_UNIX = re.compile(r"1\d{9}(?:\d{3})?(?:\.0)?$")  # seconds or milliseconds, from 2001 to 2033
_EXCEL_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  Excel's days have no zone


class Stamp(NamedTuple):
    """A day, perhaps with a time (naive) and the file's own offset."""

    moment: datetime
    has_time: bool
    offset: timedelta | None

    @property
    def printed(self) -> str:
        """The day and time as the file prints them, ISO."""
        if self.has_time:
            return self.moment.isoformat()
        return self.moment.date().isoformat()


@dataclass(frozen=True, slots=True)
class DateOrder:
    """Which comes first in 01/02/2025, with the value that proves it; `decided` False: ask.

    Days written with dots are told apart from the others: they begin with the day everywhere but
    in files that prove the contrary. `year_first`: 25-11-03 is a day of 2025; `month_last`:
    2025-14-11 is the 14th of November.
    """

    day_first: bool
    decided: bool
    proof: str = ""
    contradicted: bool = False
    dots_day_first: bool = True
    year_first: bool = False
    month_last: bool = False


_ANY_ORDER = DateOrder(day_first=True, decided=True)


def decide_order(values: Iterable[str], *, day_first: bool | None = None) -> DateOrder:
    """Decide day or month first from all values; `day_first` is what holds if nothing proves it."""
    day_proof = month_proof = dots_day = dots_month = open_value = ""
    long_years: Counter[bool] = Counter()  # whether the month comes last
    open_years = 0  # days of which nobody knows
    short_years: set[tuple[str, str, str]] = set()
    for value in values:
        if long := _LONG_YEAR.match(value):  # the year comes first
            middle, last = int(long[1]), int(long[2])
            if (middle > 12) != (last > 12):
                long_years[middle > 12] += 1
            open_years += middle <= 12 >= last != middle
            continue
        match = _TWO_FIRST.match(_clean(value))
        if match is None:
            continue
        short_years.add((match["a"], match["b"], match["y"]))
        first, second = int(match["a"]), int(match["b"])
        dotted = match["sep"] == "."
        if first > 12 >= second:
            day_proof = day_proof or ("" if dotted else value)
            dots_day = dots_day or (value if dotted else "")
        elif second > 12 >= first:
            month_proof = month_proof or ("" if dotted else value)
            dots_month = dots_month or (value if dotted else "")
        elif not dotted and first != second:
            open_value = value
    # One such day alone among others of which nobody knows is no slip.
    if not long_years[False] and long_years[True] > (open_years < 2):
        return DateOrder(day_first=True, decided=True, month_last=True)
    if _are_years_first(short_years):
        return DateOrder(day_first=False, decided=True, year_first=True)
    dots = bool(dots_day) or not dots_month
    contradicted = bool((day_proof and month_proof) or (dots_day and dots_month))
    proof = day_proof or month_proof or dots_day or dots_month
    if contradicted or day_proof or month_proof:
        return DateOrder(
            day_first=bool(day_proof),
            decided=True,
            proof=proof,
            contradicted=contradicted,
            dots_day_first=dots,
        )
    if day_first is not None or not open_value:
        return DateOrder(
            day_first=day_first is not False, decided=True, proof=proof, dots_day_first=dots
        )
    return DateOrder(day_first=True, decided=False)


def _are_years_first(seen: set[tuple[str, str, str]]) -> bool:
    """Tell days like 25-11-03: of a few years of ours, and more different days than years.

    Their ends must be no years themselves: 20/03/24 and 20/05/25 are the 20th of two months. They
    are none where a day has one digit, or where no shop would have sold in just these.
    """
    if len(seen) < 2:
        return False
    firsts, middles, lasts = ({int(part) for part in parts} for parts in zip(*seen, strict=True))
    years_fit = all(15 <= year <= 40 for year in firsts) and max(middles) <= 12
    few = max(firsts) - min(firsts) <= 1 and len(seen) > 2
    jump = any(after - before > _PAUSE for before, after in pairwise(sorted(lasts)))
    are_days = max(lasts) <= 31 and (min(lasts) < 10 or len(lasts) > 12 or (few and jump))
    return years_fit and are_days and len(firsts) < len(lasts)


def last_year_of(values: Iterable[str]) -> int:
    """Give the last year that is no slip: 2052 is one beside days of 2024 and 2025.

    A few days, at most one in fifty, years after all others; what is not proven is no slip.
    """
    years = Counter(int(found[0]) for value in values if (found := _YEAR.search(value)))
    ordered = sorted(years)
    for before, after in pairwise(ordered):
        late = sum(years[year] for year in ordered if year >= after)
        if after - before > _PAUSE and late <= max(1, years.total() // 50):
            return before
    return LAST_YEAR


def are_days_turned(values: Iterable[str]) -> bool:
    """Tell a column in which a spreadsheet turned days and months round where it could.

    An American Excel takes 05/02/2025 for the 2nd of May and leaves 13/02/2025 as text; a European
    one does so with 02/05/2025 and 02/13/2025. Then all its own days, with hyphens or points, are
    twelfths at most, and all texts have more in the same place.
    """
    own = texts = 0
    days_first: set[bool] = set()
    for value in values:
        if (long := _LONG_YEAR.match(value)) and value[4] == "-":
            if int(long[2]) > 12:
                return False
            own += 1
        elif match := _TWO_FIRST.match(_clean(value)):
            first, second = int(match["a"]), int(match["b"])
            is_own, has_more = match["sep"] == ".", max(first, second) > 12
            if is_own == has_more:
                return False  # an own day that nobody turned, or a text that could have been
            if is_own:
                own += 1
            else:
                texts += 1
                days_first.add(first > 12)
    return own > 1 and texts > 1 and len(days_first) == 1


def parse_stamp(value: str, order: DateOrder) -> Stamp | None:
    """Give the moment the text names, None if it names none or cannot be told apart."""
    is_iso = value[4:5] == "-" and value[10:11] in (" ", "T") and not order.month_last
    if is_iso and (plain := _iso_stamp(value)):
        return plain
    if "(" in value and any(map(says_state, _BRACKETS.findall(value))):
        return None  # 15.3.2025 (cancelled)
    text = _clean(value)
    for pattern in _PATTERNS:
        match = pattern.match(text)
        if match is not None:
            return _stamp(match, order)
    if _UNIX.match(text):
        moment = datetime.fromtimestamp(int(text[:10]), UTC).replace(tzinfo=None)
        return Stamp(moment, has_time=True, offset=timedelta(0))
    if _SERIAL.match(text) and 30_000 <= (days := float(text.replace(",", "."))) < 70_000:
        moment = _EXCEL_EPOCH + timedelta(days=days)
        return Stamp(moment.replace(microsecond=0), not days.is_integer(), None)
    return None


def _iso_stamp(value: str) -> Stamp | None:
    """Read 2025-11-16 18:20:05 +0200 as quickly as can be: most files are full of these."""
    offset = _ISO_OFFSETS[value[19:]]
    if isinstance(offset, bool) or not (value[5:7].isdigit() and value.isascii()):
        return None
    try:
        moment = datetime.fromisoformat(value[:19])
    except ValueError:
        return None
    return Stamp(moment, True, offset) if _is_of_our_time(moment) else None  # noqa: FBT003  quick


def _iso_offset(zone: str) -> timedelta | bool | None:
    """Give the offset behind a moment, None for no offset, False for what is none."""
    match = re.fullmatch(r"\s*(?P<zone>Z|UTC|[+-]\d\d:?\d\d)?", zone)
    return False if match is None else _offset(match["zone"])


_AFTERNOON = re.compile(r"(午前|午後)\s*(\d{1,2})")
_MARKS = frozenset(" '")  # that a day in digits alone does not have
_ERA = re.compile(r"(?:令和|R)(元|\d{1,2})([年./])")
_SPARE = re.compile(
    r"[\u200b-\u200f\u202a-\u202e\ufeff]|[月火水木金土日]曜日?|\((?:[月火水木金土日]|mon|tue|wed|thu|fri|sat|sun)\)"
    r"|(?<=\d)(?:st|nd|rd|th|er)\b|\b(?:klo|kl\.|uhr|godz\.|at|of|à|a las?|um|o godz\.|о)(?=\s|$)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"[^\W\d_]{2,14}\.?,?\s+(?=\d{1,4}[./-])"
    r"|(?<=\d)[\s,]+(?:mon|tue|wed|thu|fri|sat|sun|ma|ti|ke|to|pe|la|su|mo|di|mi|do|fr|sa|so)\.?$",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s*\[?[A-Z][A-Za-z_]+/[A-Za-z_/]+\]?$")  # Europe/Helsinki
_TIME_FIRST = re.compile(r"^(\d{1,2}:\d{2}(?::\d{2})?)[\s,]+(\S.*\d)")
_ASCTIME = re.compile(rf"^(?:{_WORD},? )?({_WORD}) (\d{{1,2}}) (\d\d:\d\d:\d\d) (\d{{4}})$")
_PACKED = re.compile(r"^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})?$")
_YEAR_APART = re.compile(r"^(\d{1,2})([/.])(\d{1,2})\.? (\d{4})(?=\s|$)")
_YEAR_BLANKS = re.compile(r"^(\d{4}) (\d{1,2}) (\d{1,2})(?=\s|$)")
_BLANKS = re.compile(r"^(\d{1,2}) (\d{1,2}) (\d{4})(?=\s|$)")
_YEAR_WORD = re.compile(r"(?<=\d)\s*[рr]\.?(?=\s|$)")  # 03.02.2025r.
_HALVES = (
    (re.compile(r"(?:μ\.?\s?μ\.?|p\.\s?m\.)$"), "PM"),
    (re.compile(r"(?:π\.?\s?μ\.?|a\.\s?m\.)$"), "AM"),
)


def _clean(value: str) -> str:
    """Give the day in plain characters, without the words that stand around one."""
    text = unicodedata.normalize("NFKC", value).strip()
    text = _PACKED.sub(r"\1-\2-\3 \4:\5:\6\7", text)
    if text.isascii() and text[:1].isdigit() and text[-1].isdigit() and not _MARKS & set(text):
        return text
    text = text.removeprefix("'")
    if text.startswith('="') and text.endswith('"'):
        text = text[2:-1]
    text = _PLACE.sub("", " ".join(_SPARE.sub(" ", text).split()))
    text = _TIME_FIRST.sub(r"\2 \1", _ASCTIME.sub(r"\2 \1 \4 \3", text))
    text = _BLANKS.sub(r"\1/\2/\3", _YEAR_WORD.sub("", text.replace("'", "")))
    text = _YEAR_APART.sub(r"\1\2\3\2\4", text)  # 14/3 2025
    text = _YEAR_BLANKS.sub(r"\1-\2-\3", text)
    text = re.sub(r"(\d{1,2})\s*([./])\s+(?=\d)", r"\1\2", _WEEKDAY.sub("", text))
    text = re.sub(r"(?<=\d)\s*h\s*(\d{2})\b", r":\1", text)
    text = re.sub(r"(\d{1,2})時(\d{1,2})分(?:\d{1,2}秒)?", lambda at: f" {at[1]}:{at[2]:0>2}", text)
    if era := _ERA.match(text):
        year = 2018 + (1 if era[1] == "元" else int(era[1]))
        text = f"{year}{era[2]}{text[era.end() :]}"
    if half := _AFTERNOON.search(text):
        hour = int(half[2]) % 12 + (12 if half[1] == "午後" else 0)
        text = f"{text[: half.start()]} {hour}{text[half.end() :]}"
    for pattern, plain in _HALVES:
        text = pattern.sub(plain, text)
    return text.strip(" ,").removesuffix(".")


def _stamp(match: re.Match[str], order: DateOrder) -> Stamp | None:
    parts = match.groupdict()
    year = int(parts["y"])
    if "a" in parts and order.year_first and len(parts["y"]) < _LONG:
        parts = parts | {"y": parts["a"], "m": parts["b"], "d": parts["y"]}
        del parts["a"]
        year = int(parts["y"])
    if len(parts["y"]) == 1:
        return None
    if len(parts["y"]) < _LONG:
        year += 2000 if year < _CENTURY_TURNS else 1900
    if "a" in parts:
        first, second = int(parts["a"]), int(parts["b"])
        certain = first > 12 or second > 12 or first == second
        if order.contradicted and not certain:
            return None
        usual = order.dots_day_first if parts["sep"] == "." else order.day_first
        day_first = first > 12 if certain and first != second else usual
        day, month = (first, second) if day_first else (second, first)
    else:
        day = int(parts["d"])
        month = int(parts["m"]) if "m" in parts else months().get(bare(parts["name"]), 0)
        if "m" in parts and order.month_last:
            day, month = month, day
    hour = int(parts["hour"] or 0)
    half = (parts["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        moment = datetime(  # noqa: DTZ001  the file's own wall clock
            year, month, day, hour, int(parts["minute"] or 0), int(parts["second"] or 0)
        )
    except ValueError:
        return None
    if not _is_of_our_time(moment):
        return None
    return Stamp(moment, parts["hour"] is not None, _offset(parts["zone"]))


def _is_of_our_time(moment: datetime) -> bool:
    """Tell a day on which a shop can have sold: not the empty day of some database."""
    return _FIRST_YEAR <= moment.year <= LAST_YEAR


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    if zone in _ZONES:
        return timedelta(hours=_ZONES[zone])
    sign, digits = re.sub(r"[A-Z:]", "", zone)[0], re.sub(r"\D", "", zone)
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    minutes_east = int(hours) * 60 + int(minutes)
    return timedelta(minutes=-minutes_east if sign == "-" else minutes_east)


def utc_moment(stamp: Stamp) -> datetime | None:
    """Give the aware moment of a stamp with an offset, None without."""
    if stamp.offset is None:
        return None
    moment = stamp.moment - stamp.offset if stamp.offset else stamp.moment
    return moment.replace(tzinfo=UTC)


def is_day(cell: str) -> bool:
    """Tell a cell that reads as a day or a moment, whichever comes first in it."""
    return parse_stamp(cell, _ANY_ORDER) is not None


def day_of(stamp: Stamp) -> date:
    """Give the printed day."""
    return stamp.moment.date()


_ISO_OFFSETS: Memo[str, timedelta | bool | None] = Memo(_iso_offset)
