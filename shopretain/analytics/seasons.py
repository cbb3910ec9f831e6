"""How those who first bought in a season went on since (METRICS section 3, DESIGN 04)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import numpy as np

from shopretain.analytics.purchases import Ints, Purchases
from shopretain.base.dates import add_months, day_number, month_start, months_between

What = Literal["returned", "active", "spent"]
STEPS = (1, 2, 3, 4, 6, 9, 12, 18, 24)  # months after the first purchase
MONTH, QUARTER = 1, 3
FEW = 30  # customers below which a month is no season of its own


@dataclass(frozen=True, slots=True)
class Season:
    """Customers whose first purchase lies in [start, end].

    `cells` by STEPS, None where it is too early to tell: `returned` counts who had bought again
    within so many months of their own first purchase, `active` who bought in that calendar month
    after the season's, `spent` the value of all of them within so many months, minor units.
    `so_far`: the step whose months still run, if its cell has a value.
    """

    start: date
    end: date
    size: int
    cells: tuple[int | None, ...]
    so_far: int | None = None

    def share(self, at: int) -> float | None:
        """Give a cell of people in percent, None where there is none."""
        cell = self.cells[at]
        return None if cell is None else 100 * cell / self.size


def seasons(
    purchases: Purchases, as_of: date, months: int = QUARTER, what: What = "returned"
) -> tuple[Season, ...]:
    """Give all seasons of one or three months that have customers, oldest first."""
    span = purchases.span
    if span is None or not len(purchases.people):
        return ()
    base = month_start(span[0])
    if months == QUARTER:
        base = add_months(base, -((base.month - 1) % QUARTER))
    count = months_between(base, as_of) // months + 1
    first = purchases.first_day
    season = _months_since(first, base) // months
    sizes = np.bincount(season, minlength=count)
    grid = {"returned": _returned, "active": _active, "spent": _spent}[what](
        purchases, season, base, months
    )
    found = []
    for at in range(count):
        if not sizes[at]:
            continue
        start = add_months(base, at * months)
        end = add_months(start, months) - timedelta(days=1)
        known, so_far = _known(end, as_of, what)
        cells = tuple(
            int(grid[at, i]) if known[i] or i == so_far else None for i in range(len(STEPS))
        )
        found.append(Season(start, end, int(sizes[at]), cells, so_far))
    return tuple(found)


def finest(purchases: Purchases, as_of: date) -> int:
    """Give the length of season that can be chosen: a month where each has 30 customers or more."""
    base = add_months(month_start(as_of), -12)
    months = _months_since(purchases.first_day, base)
    sizes = np.bincount(months[(months >= 0) & (months < 12)], minlength=12)
    return MONTH if bool((sizes >= FEW).all()) else QUARTER


def _known(end: date, as_of: date, what: What) -> tuple[list[bool], int | None]:
    """Tell which steps are over for everybody of a season, and which one still runs."""
    if what != "active":
        return [add_months(end, step) <= as_of for step in STEPS], None
    over = [add_months(end, step) <= as_of for step in STEPS]
    running = next(
        (i for i, step in enumerate(STEPS) if not over[i] and add_months(end, step - 1) < as_of),
        None,
    )
    return over, running


def _months_since(day: Ints, base: date) -> Ints:
    months = day.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    return np.asarray(months - ((base.year - 1970) * 12 + base.month - 1))


def _months_needed(first: Ints, day: Ints) -> Ints:
    """Give the fewest calendar months after the first purchase within which each day lies.

    The last day of a month maps to the last day: from 28 February, 31 March is one month.
    """
    begun, then = first.astype("datetime64[D]"), day.astype("datetime64[D]")
    months = begun.astype("datetime64[M]"), then.astype("datetime64[M]")
    into = [
        (stamps - month.astype("datetime64[D]")).astype(np.int64)
        for stamps, month in zip((begun, then), months, strict=True)
    ]
    is_last = (begun + 1).astype("datetime64[M]") > months[0]
    whole = (months[1] - months[0]).astype(np.int64)
    return np.asarray(whole + (~is_last & (into[1] > into[0])))


def _returned(purchases: Purchases, season: Ints, _base: date, _months: int) -> Ints:
    counts = purchases.purchase_counts
    starts = np.cumsum(counts) - counts
    again = counts > 1
    second = purchases.bought[1][starts[again] + 1]
    needed = _months_needed(purchases.first_day[again], second)
    of = season[again]
    seasons_seen = int(season.max()) + 1
    return np.stack(
        [np.bincount(of[needed <= step], minlength=seasons_seen) for step in STEPS], axis=1
    )


def _active(purchases: Purchases, season: Ints, base: date, months: int) -> Ints:
    """Count buyers of the step-th month after a season's last one."""
    last_month = season * months + months - 1
    by = purchases.bought_by
    after = _months_since(purchases.bought[1], base) - last_month[by]
    columns = []
    for step in STEPS:
        bought = np.unique(by[after == step])
        columns.append(np.bincount(season[bought], minlength=season.max() + 1))
    return np.stack(columns, axis=1)


def _spent(purchases: Purchases, season: Ints, _base: date, _months: int) -> Ints:
    known = np.isin(purchases.customer, purchases.people)
    at = np.searchsorted(purchases.people, purchases.customer[known])
    day, value = purchases.day[known], purchases.value[known]
    needed = _months_needed(purchases.first_day[at], day)
    columns = []
    for step in STEPS:
        inside = needed <= step
        sums = np.zeros(season.max() + 1, dtype=np.int64)
        np.add.at(sums, season[at[inside]], value[inside])
        columns.append(sums)
    return np.stack(columns, axis=1)


def members(purchases: Purchases, start: date, end: date) -> Ints:
    """Give the customers whose first purchase lies in [start, end]."""
    first = purchases.first_day
    return purchases.people[(first >= day_number(start)) & (first <= day_number(end))]
