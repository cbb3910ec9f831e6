"""Who is worth how much: bars of customers by money, the top tenth apart (DESIGN 10)."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10

import numpy as np

from shopretain.analytics.buying_model import Floats

_BARS = 16
_HALVES = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class WorthBar:
    """Customers whose figure lies in [low, high), minor units; the last has no upper end."""

    low: int
    high: int | None
    customers: int
    is_top: bool  # all of them are in the top tenth


@dataclass(frozen=True, slots=True)
class Distribution:
    """Bars of equal width, with mean, median and what the top tenth and fifth hold in percent.

    `top_count` is the top tenth, rounded up; everybody in it has at least `top_from`.
    """

    bars: tuple[WorthBar, ...]
    customers: int
    total: float
    mean: float
    median: float
    top_count: int
    top_from: float
    top_share: float | None
    fifth_share: float | None


def distribution(values: Floats, unit: int) -> Distribution | None:
    """Give the distribution of money by customer; `unit` minor units are one whole; None if empty.

    A bar's width is a round number; the border of the top tenth is moved up to the next bar.
    """
    count = len(values)
    if not count:
        return None
    ordered = np.sort(values)[::-1]
    total = float(ordered.sum())
    top = ceil(count / 10)
    top_from = float(ordered[top - 1])
    width = _round_width(float(np.percentile(values, 97.5)) / (_BARS - 1), unit)
    at = np.clip(np.floor(np.maximum(values, 0) / width), 0, _BARS - 1).astype(np.int64)
    counts = np.bincount(at, minlength=_BARS)
    last = int(np.flatnonzero(counts)[-1])
    open_end = last == _BARS - 1
    bars = tuple(
        WorthBar(
            i * width,
            None if open_end and i == last else (i + 1) * width,
            int(counts[i]),
            # The first bar holds also who got back more than was paid.
            is_top=i * width >= top_from and (i > 0 or float(ordered[-1]) >= top_from),
        )
        for i in range(last + 1)
    )
    return Distribution(
        bars,
        count,
        total,
        total / count,
        float(np.median(values)),
        top,
        top_from,
        100 * float(ordered[:top].sum()) / total if total > 0 else None,
        100 * float(ordered[: ceil(count / 5)].sum()) / total if total > 0 else None,
    )


def _round_width(least: float, unit: int) -> int:
    """Give the next round number of whole units: 1, 2, 2.5, 5 times a power of ten."""
    wanted = max(least / unit, 1.0)
    power = 10.0 ** floor(log10(wanted))
    whole = (half for half in _HALVES if (half * power).is_integer())
    step = next(half for half in whole if half * power >= wanted - 1e-9)
    return max(1, round(step * power * unit))
