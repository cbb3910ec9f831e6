"""Column types that STRICT tables of SQLite take: text, whole numbers, ISO days and moments."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

STRICT: dict[str, Any] = {"sqlite_strict": True}


class Day(TypeDecorator[date]):
    """A calendar day as ISO text: sorts and compares as a day does."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Give the ISO text of the day."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:  # noqa: ARG002
        """Give the day of the ISO text."""
        return None if value is None else date.fromisoformat(value)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC as ISO text with seconds: 2025-11-16T18:20:00Z."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Give the text of the moment; a naive datetime is refused."""
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the aware datetime of the text."""
        return None if value is None else datetime.fromisoformat(value)


def moment_text(value: datetime) -> str:
    """Give the moment as stored text; ValueError for a naive datetime."""
    if value.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    if value.tzinfo is not UTC:
        value = value.astimezone(UTC)
    return f"{value.isoformat()[:19]}Z"
