"""Shops made by the buying model itself, so that the truth about them is known."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from shopretain.analytics.purchases import Ints, Purchases
from shopretain.base.dates import day_number

START = date(2022, 1, 1)
YEARS = 3
AS_OF = START + timedelta(days=YEARS * 365 - 1)


def simulate(
    seed: int,
    people: int,
    *,
    may_leave_at_once: bool,
    params: tuple[float, float, float, float] = (0.8, 60.0, 0.9, 2.5),
) -> tuple[Purchases, Purchases]:
    """Give a shop up to AS_OF, and the same with what its customers bought in the year after.

    `params` are r, alpha (days), a, b; first purchases are spread evenly over all days but the
    last 30.
    """
    rng = np.random.default_rng(seed)
    r, alpha, a, b = params
    today = day_number(AS_OF)
    first = rng.integers(day_number(START), today - 30, people)
    rate = rng.gamma(r, 1 / alpha, people)
    leave = rng.beta(a, b, people)
    owners: list[int] = []
    days: list[int] = []
    for who in range(people):
        at = float(first[who])
        owners.append(who)
        days.append(int(at))
        gone = may_leave_at_once and rng.random() < leave[who]
        while not gone:
            at += rng.exponential(1 / rate[who])
            if at > today + 365:
                break
            owners.append(who)
            days.append(int(at))
            gone = rng.random() < leave[who]
    owner, day = np.array(owners), np.array(days)
    usual = rng.lognormal(3.4, 0.5, people)[owner]
    value = np.round(100 * usual * rng.lognormal(0, 0.3, len(owner))).astype(np.int64)
    whole = made(owner, day, value)
    return whole.as_of(AS_OF), whole


def made(customer: Ints, day: Ints, value: Ints) -> Purchases:
    """Give orders as purchases, all with a value."""
    return Purchases(
        "EUR",
        customer.astype(np.int64),
        day.astype(np.int64),
        value,
        np.ones(len(day), dtype=bool),
        np.ones(len(day), dtype=bool),
    )
