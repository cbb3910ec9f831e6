"""How far what people will spend may lie from what is expected of them, by chance alone.

Orders of a year are taken for Poisson, each worth the person's expected basket; 80 of 100 times the
truth lies inside. That the expectation itself may be off is not in it (total ranges of
`forecast.py` have that too).
"""

from __future__ import annotations

from math import exp, sqrt

import numpy as np

from shopretain.analytics.buying_model import Floats

_TAIL = 0.1
_Z = 1.2816  # of the normal's tails of 10 %
_MANY = 200.0  # orders from which on the normal does


def one_range(orders: float, value: float) -> tuple[float, float]:
    """Give low and high of what somebody with so many expected orders spends, in value's units."""
    if orders <= 0:
        return 0.0, max(value, 0.0)
    each = value / orders
    if orders > _MANY:
        half = _Z * sqrt(orders)
        return max(orders - half, 0.0) * each, (orders + half) * each
    return _quantile(orders, _TAIL) * each, _quantile(orders, 1 - _TAIL) * each


def _quantile(mean: float, wanted: float) -> int:
    """Give the least count at which the Poisson's distribution reaches `wanted`."""
    part = reached = exp(-mean)
    count = 0
    while reached < wanted:
        count += 1
        part *= mean / count
        reached += part
    return count


def sum_range(orders: Floats, value: Floats) -> tuple[float, float]:
    """Give low and high of what several people spend together."""
    known = orders > 0
    each = value[known] / orders[known]
    half = _Z * float(np.sqrt((orders[known] * each * each).sum()))
    total = float(value.sum())
    return max(total - half, 0.0), total + half
