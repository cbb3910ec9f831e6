"""The calendar of a forecast: the shop's season, and its next eight weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from shopretain.analytics.buying_model import Floats
from shopretain.analytics.predictors import Likely, likely
from shopretain.analytics.purchases import Purchases, day_number
from shopretain.base.dates import add_months, last_complete_month_end


@dataclass(frozen=True, slots=True)
class Week:
    """Orders to be expected in the seven days from `start`."""

    start: date
    orders: Likely


def season_of(purchases: Purchases, as_of: date) -> tuple[float, ...]:
    """Give how busy January to December are, 1 as usual; empty without two complete years."""
    span = purchases.span
    end = last_complete_month_end(as_of)
    years = 0
    while span is not None and add_months(end, -12 * (years + 1)) >= span[0] - timedelta(days=1):
        years += 1
    if years < 2:
        return ()
    day = purchases.bought[1]
    shares = np.zeros(12)
    for year in range(years):
        last = day_number(add_months(end, -12 * year))
        first = day_number(add_months(end, -12 * (year + 1)))
        inside = day[(day > first) & (day <= last)]
        if not len(inside):
            return ()
        month = inside.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) % 12
        length = np.bincount(
            np.arange(first + 1, last + 1).astype("datetime64[D]").astype("datetime64[M]")
            .astype(np.int64) % 12,
            minlength=12,
        )  # fmt: skip
        shares += np.bincount(month, minlength=12) / length / (len(inside) / (last - first))
    return tuple(float(share) for share in shares / years)


def weeks_of(
    totals: Floats, as_of: date, season: tuple[float, ...], spread: float, doubt: float
) -> tuple[tuple[Week, ...], Likely]:
    """Give the next weeks, of orders expected until the end of each.

    The total is scaled by the season, not the person. `spread` is the variance of an expected
    order, `doubt` that of the logarithm of the first four weeks' total.
    """
    weeks: list[Week] = []
    four = 0.0
    for at, orders in enumerate(np.diff(totals, prepend=0.0)):
        start = as_of + timedelta(days=1 + 7 * at)
        busy = _busy(season, start)
        mean = float(orders) * busy
        # Later weeks are less sure: a season read from few years drifts.
        weeks.append(Week(start, likely(mean, mean * max(spread, 1.0), doubt * (1 + at / 4))))
        four += mean if at < 4 else 0.0
    return tuple(weeks), likely(four, four * max(spread, 1.0), doubt)


def _busy(season: tuple[float, ...], start: date) -> float:
    if not season:
        return 1.0
    return sum(season[(start + timedelta(days=i)).month - 1] for i in range(7)) / 7
