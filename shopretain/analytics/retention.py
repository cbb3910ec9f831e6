"""How many customers came back (METRICS section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from shopretain.analytics.chance import inside_chance, wilson
from shopretain.analytics.purchases import Flags, Ints, Purchases
from shopretain.base.dates import (
    Period,
    add_months,
    day_number,
    last_complete_month_end,
    month_end,
    month_start,
    months_between,
)

FEW = 30  # customers at the start below which a rate is marked
SERIES_POINTS = 24
_SHORTER = (6, 3, 2)
_YEAR = 12


@dataclass(frozen=True, slots=True)
class Retention:
    """One period's retention with its arithmetic.

    B active before the first day, E on the last, N of E who first bought inside, K = B and E,
    R = E - B - N came back after a break, L = B - E lapsed; `window_months` is the look-back W.
    """

    period: Period
    window_months: int
    B: int
    E: int
    N: int
    K: int
    R: int
    L: int
    incomplete_base: bool = False  # the look-back of the start reaches before the first order
    so_far: bool = False  # the period is not over on the as-of day

    @property
    def crr(self) -> float | None:
        """Customer retention rate in percent, 100 K / B; None when nobody was a customer."""
        return None if self.B == 0 else 100 * self.K / self.B

    @property
    def churn(self) -> float | None:
        """Churn rate in percent, 100 L / B."""
        return None if self.B == 0 else 100 * self.L / self.B

    @property
    def literal(self) -> float | None:
        """The articles' formula taken literally, 100 (E - N) / B; may pass 100 %."""
        return None if self.B == 0 else 100 * (self.E - self.N) / self.B

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson 95 % interval of the rate in percent."""
        return wilson(self.K, self.B)

    @property
    def few(self) -> bool:
        """Whether so few were customers at the start that the rate is unsure."""
        return self.B < FEW


@dataclass(frozen=True, slots=True)
class Lengths:
    """The chosen period and look-back in months; `reason` is a code where there is no headline."""

    period_months: int
    window_months: int
    months_of_data: int
    shortened: bool
    reason: str = ""


def active(purchases: Purchases, day: date, window_months: int) -> Flags:
    """Tell for each of `purchases.people` whether they bought in (day - W months, day]."""
    flags = purchases.active_on.get((day, window_months))
    if flags is None:
        after = day_number(add_months(day, -window_months))
        bought = purchases.bought[1]
        inside = (bought > after) & (bought <= day_number(day))
        flags = np.zeros(len(purchases.people), dtype=bool)
        flags[purchases.bought_by[inside]] = True
        purchases.active_on[day, window_months] = flags
    return flags


def retention(purchases: Purchases, period: Period, window_months: int) -> Retention:
    """Give the retention of a period with look-back W in calendar months."""
    before = active(purchases, period.day_before, window_months)
    after = active(purchases, period.end, window_months)
    first = purchases.first_day
    new = after & (first >= day_number(period.start)) & (first <= day_number(period.end))
    kept = before & after
    span = purchases.span
    base_from = add_months(period.day_before, -window_months) + timedelta(days=1)
    return Retention(
        period,
        window_months,
        B=int(before.sum()),
        E=int(after.sum()),
        N=int(new.sum()),
        K=int(kept.sum()),
        R=int((after & ~before & ~new).sum()),
        L=int((before & ~after).sum()),
        incomplete_base=span is None or base_from < month_start(span[0]),
    )


def retention_people(purchases: Purchases, period: Period, window_months: int) -> dict[str, Ints]:
    """Give the customers behind B, E, N, K, R and L, sorted ids each."""
    before = active(purchases, period.day_before, window_months)
    after = active(purchases, period.end, window_months)
    first = purchases.first_day
    new = after & (first >= day_number(period.start)) & (first <= day_number(period.end))
    flags = {
        "B": before,
        "E": after,
        "N": new,
        "K": before & after,
        "R": after & ~before & ~new,
        "L": before & ~after,
    }
    return {name: purchases.people[flag] for name, flag in flags.items()}


def choose_lengths(purchases: Purchases, as_of: date) -> Lengths:
    """Choose period and look-back: 12 and 12 with 24 complete months, else shorter ones.

    Months count from that of the first counted order, which counts whole though it may begin
    late, to the last that is complete on the as-of day.
    """
    span = purchases.span
    last = last_complete_month_end(as_of)
    months = 0 if span is None else max(0, months_between(span[0], last) + 1)
    if months >= 2 * _YEAR:
        return Lengths(_YEAR, _YEAR, months, shortened=False)
    for length in _SHORTER:
        if months >= 2 * length:
            return Lengths(length, length, months, shortened=True)
    reason = "no_orders" if span is None else "too_few_months"
    return Lengths(_YEAR, _YEAR, months, shortened=False, reason=reason)


def series(
    purchases: Purchases,
    as_of: date,
    period_months: int,
    window_months: int,
    points: int = SERIES_POINTS,
) -> tuple[Retention, ...]:
    """Give the retention of periods ending on the last month ends, oldest first."""
    last = last_complete_month_end(as_of)
    ends = [add_months(last, -back) for back in range(points - 1, -1, -1)]
    return tuple(
        retention(purchases, Period.months_ending(end, period_months), window_months)
        for end in ends
    )


def running(
    purchases: Purchases, as_of: date, period_months: int, window_months: int
) -> Retention | None:
    """Give the unfinished month's point from what was bought so far; None on a month's last day.

    The period ends with the month, so that nobody counts as kept without having bought again.
    """
    if as_of == month_end(as_of):
        return None
    period = Period.months_ending(month_end(as_of), period_months)
    found = retention(purchases, period, window_months)
    values = {name: getattr(found, name) for name in Retention.__slots__}
    return Retention(**{**values, "so_far": True})


def may_be_chance(now: Retention, then: Retention) -> bool:
    """Tell whether the difference of two periods is inside chance."""
    return inside_chance(now.K, now.B, then.K, then.B)
