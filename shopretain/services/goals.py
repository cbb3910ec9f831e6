"""A goal for customers who come back, the way to it, and what five more of 100 would bring."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np

from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.retention import active
from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.services.basis import basis
from shopretain.services.dashboard import retention_view_of
from shopretain.services.shop import Shop
from shopretain.store import queries

_KEY = "goal.retention"
_YEAR = 12


@dataclass(frozen=True, slots=True)
class GoalView:
    """Where the shop stands, its goal, and what more would bring; money in minor units.

    Of `base` customers `kept` came back (`rate` of 100); for the `goal` it takes `needed` more,
    `late` are late now. `forecast` is what known customers will likely spend in 12 months, None
    without a forecast; each point of retention is `people_a_point` customers more who spend what
    those who came back spent in 12 months on average, `kept_spend`.
    """

    base: int
    kept: int
    rate: float | None
    goal: int | None
    needed: int
    late: int
    forecast: int | None
    people_a_point: float
    kept_spend: int
    currency: str
    months: int
    forecast_range: tuple[int, int] = (0, 0)

    def with_points(self, points: int) -> int | None:
        """Give the next 12 months with so many points more; the forecast itself for 0."""
        if self.forecast is None:
            return None
        return self.forecast + round(points * self.people_a_point * self.kept_spend)


def goal_view(shop: Shop) -> GoalView:
    """Give the goal and the way to it."""
    found = basis(shop)
    point = retention_view_of(found, None).headline
    with shop.store.read() as conn:
        stored = queries.list_settings(conn).get(_KEY, "")
    goal = int(stored) if stored else None
    base, kept = (point.B, point.K) if point is not None else (0, 0)
    spend = 0
    if point is not None and kept:
        recent = spent_by_customer(found.purchases, found.as_of, _YEAR)
        now = active(found.purchases, point.end, point.window_months)
        mine = now & (recent > 0)
        spend = round(float(np.mean(recent[mine]))) if mine.any() else 0
    value = found.forecast.total_value
    needed = 0 if goal is None else max(ceil(goal * base / 100) - kept, 0)
    return GoalView(
        base, kept, None if point is None else point.crr, goal, needed,
        int(found.habits.is_late.sum()), None if value is None else round(value.expected),
        base / 100, spend, found.settings.currency,
        0 if point is None else point.window_months,
        (0, 0) if value is None else (round(value.low), round(value.high)),
    )  # fmt: skip


def set_goal(shop: Shop, goal: int | None) -> str:
    """Set the goal, in customers of 100; gives how it was. UserError `bad_goal`."""
    if goal is not None and not 0 < goal <= 100:
        raise UserError("bad_goal")
    with shop.store.light_write() as conn:
        before = queries.list_settings(conn).get(_KEY, "")
        queries.set_settings(conn, {_KEY: "" if goal is None else str(goal)})
    return before


def put_back(shop: Shop, before: str) -> Changes:
    """Let the goal be as it was."""
    set_goal(shop, int(before) if before else None)
    return Changes(cards=True)
