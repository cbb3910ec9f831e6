"""Levels of members: who is on which, and who went up or down."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from shopretain.loyalty.rules import Rules, months_later


class Step(NamedTuple):
    """What one order adds to the figure of levels: its day, money, points."""

    day: int
    spent: int
    points: int


def figure(steps: Sequence[Step], day: int, by: str) -> int:
    """Give the figure of the 12 months that end with a day: money, orders or points."""
    first = bisect_right(steps, months_later(day, -12), key=_day)
    mine = steps[first : bisect_right(steps, day, key=_day)]
    if by == "orders":
        return len(mine)
    return sum(step.points if by == "points" else step.spent for step in mine)


def tier(steps: Sequence[Step], day: int, rules: Rules) -> int:
    """Give the place of the level that somebody is on, -1 for none.

    A level is kept for `tier_grace` days after its figure was last reached.
    """
    if not rules.tiers or not steps:
        return -1
    start = day - rules.tier_grace
    # Figures rise on days of orders only: the best of the days of grace is one of those.
    days = {start, day}
    days.update(s.day for s in steps[bisect_left(steps, start, key=_day) :] if s.day <= day)
    best = max(figure(steps, d, rules.tier_by) for d in days)
    return bisect_right([t.threshold for t in rules.tiers], best) - 1


def next_fall(steps: Sequence[Step], day: int, rules: Rules) -> int | None:
    """Give the next day on which somebody may leave their level, None on none."""
    if tier(steps, day, rules) < 0:
        return None
    ends = (months_later(s.day, 12) + rules.tier_grace for s in steps)
    # 29 February has no such day a year on: the day after is looked at too.
    return min((e for end in ends for e in (end, end + 1) if e > day), default=None)


def _day(step: Step) -> int:
    return step.day
