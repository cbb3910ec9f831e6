"""Calendar days and months of a shop, and the only clock. Nothing else asks the computer's time."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the moment; passed in wherever a day or a moment is needed."""

    def now(self) -> datetime:
        """Give the moment as an aware datetime in UTC."""
        ...

    def today(self, zone: str) -> date:
        """Give the calendar day in the named time zone."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Give the moment in UTC."""
        return datetime.now(UTC)

    def today(self, zone: str) -> date:
        """Give the calendar day in the named time zone."""
        return datetime.now(ZoneInfo(zone)).date()


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still at noon UTC of one day."""

    day: date

    def now(self) -> datetime:
        """Give noon UTC of the day."""
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    def today(self, zone: str) -> date:  # noqa: ARG002  the day is the same in every zone
        """Give the day."""
        return self.day


_EPOCH = date(1970, 1, 1).toordinal()


def day_number(day: date) -> int:
    """Give the day as days since 1970-01-01, as arrays count them."""
    return day.toordinal() - _EPOCH


def day_of_number(number: int) -> date:
    """Give the calendar day of a day number."""
    return date.fromordinal(int(number) + _EPOCH)


def month_start(day: date) -> date:
    """Give the first day of the day's month."""
    return day.replace(day=1)


def month_end(day: date) -> date:
    """Give the last day of the day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """Give the day a number of calendar months away.

    The last day of a month maps to the last day of a month; a day the target month lacks
    becomes its last (METRICS section 2).
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    length = calendar.monthrange(year, month)[1]
    is_last = day == month_end(day)
    return date(year, month, length if is_last else min(day.day, length))


def months_between(first: date, last: date) -> int:
    """Give how many months the month of `last` lies after the month of `first`."""
    return (last.year - first.year) * 12 + last.month - first.month


def last_complete_month_end(day: date) -> date:
    """Give the newest month end on or before the day (a month is complete on its last day)."""
    return day if day == month_end(day) else month_start(day) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """Days from start to end, both inside."""

    start: date
    end: date

    @classmethod
    def months_ending(cls, end: date, months: int) -> Period:
        """Give the period of whole calendar months whose last day is the month end `end`."""
        return cls(add_months(month_start(end), 1 - months), end)

    @property
    def day_before(self) -> date:
        """The day before the first."""
        return self.start - timedelta(days=1)
