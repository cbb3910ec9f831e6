"""The calendar of a forecast: the shop's season, and its next eight weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from shopretain.analytics.buying_model import Floats
from shopretain.analytics.predictors import Likely, likely
from shopretain.analytics.purchases import Purchases
from shopretain.base.dates import (
    add_months,
    day_number,
    last_complete_month_end,
    month_start,
    months_between,
)

_FEWEST_MONTHS = 24
_AROUND = np.array([0.5, *[1.0] * 11, 0.5]) / 12  # half a year to both sides


@dataclass(frozen=True, slots=True)
class Week:
    """Orders to be expected in the seven days from `start`."""

    start: date
    orders: Likely


def season_of(purchases: Purchases, as_of: date) -> tuple[float, ...]:
    """Give how busy January to December are, 1 as usual; empty without two complete years.

    Each month's purchases a day by the mean of the twelve months around it, so that growth is no
    season (the ratio to the moving average of the census bureaus); averaged over the years.
    """
    span = purchases.span
    end = last_complete_month_end(as_of)
    if span is None:
        return ()
    base = month_start(span[0]) if span[0].day == 1 else add_months(month_start(span[0]), 1)
    count = months_between(base, end) + 1
    if count < _FEWEST_MONTHS:
        return ()
    day = purchases.bought[1]
    starts = [day_number(add_months(base, i)) for i in range(count + 1)]
    bought = np.histogram(day, bins=np.array(starts))[0]
    rate = bought / np.diff(starts)
    around = np.convolve(rate, _AROUND, mode="valid")
    middle = rate[6 : 6 + len(around)]
    if not (around > 0).all():
        return ()
    month = (base.month - 1 + 6 + np.arange(len(around))) % 12
    ratios = np.bincount(month, weights=middle / around, minlength=12)
    means = ratios / np.bincount(month, minlength=12)
    return tuple(float(mean) for mean in means * 12 / means.sum())


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
