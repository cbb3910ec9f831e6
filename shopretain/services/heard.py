"""What customers let us hear: when last, and whether it was bad (tactics C4, F20)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from shopretain.store.feedback import FeedbackRow

_BAD, _GOOD = 6, 7  # of ten; between them there is nothing


@dataclass(frozen=True, slots=True)
class Heard:
    """When each last said something, and of whom the last judgement was bad."""

    last: dict[int, date]
    unhappy: frozenset[int]


def heard_of(
    contacts: Iterable[tuple[int, str, str, str, date]],
    complaints: Iterable[tuple[int, str, date | None, date | None]],
    said: Sequence[FeedbackRow],
) -> Heard:
    """Give it from contacts (of which talks count), complaints on cards and answers.

    A complaint, settled or not, and a score of at most 6 are bad; a later score of 7 and more is
    better.
    """
    last: dict[int, date] = {}
    judged: dict[int, tuple[date, bool]] = {}

    def hear(who: int, day: date) -> None:
        last[who] = max(day, last.get(who, day))

    def judge(who: int, day: date, *, bad: bool) -> None:
        judged[who] = max((day, bad), judged.get(who, (day, bad)))

    for who, _channel, purpose, _chain, day in contacts:
        if purpose == "talk":
            hear(who, day)
    for who, _words, day_of, _closed in complaints:
        if day_of is not None:
            hear(who, day_of)
            judge(who, day_of, bad=True)
    for row in said:
        if row.customer_id is not None:
            hear(row.customer_id, row.said_on)
            if row.score is not None and (row.score <= _BAD or row.score >= _GOOD):
                judge(row.customer_id, row.said_on, bad=row.score <= _BAD)
    return Heard(last, frozenset(who for who, (_, bad) in judged.items() if bad))
