"""The report of the command line: the fields of METRICS section 8."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np

from shopretain.analytics import retention as figures
from shopretain.analytics.cohorts import monthly_cohorts
from shopretain.analytics.groups import GROUPS
from shopretain.analytics.lifetime import Spent, spent, spent_by_customer
from shopretain.analytics.purchases import Ints
from shopretain.analytics.repeat import repeat_rate, returning_by_month, revenue_by_month
from shopretain.base.dates import Period, add_months, day_of_number, last_complete_month_end
from shopretain.base.money import to_decimal
from shopretain.services.basis import Basis, basis
from shopretain.services.shop import Shop
from shopretain.store.frames import customer_keys

_PERIODS = {"month": 1, "quarter": 3, "year": 12}
_YEAR = 12


def report(
    shop: Shop,
    as_of: date | None = None,
    period: str | None = None,
    window_months: int | None = None,
    *,
    people: bool = False,
) -> dict[str, Any]:
    """Give all figures as plain JSON values: money as decimal strings, days as ISO text.

    Without `period` the retention is that of the last 12 complete months, or of the shorter
    length that METRICS section 2 gives; a period or window asked for is never shortened. `people`
    adds an entry for each customer.
    """
    found = basis(shop, as_of)
    purchases, day = found.purchases, found.as_of
    lengths = figures.choose_lengths(purchases, day)
    months = _PERIODS[period] if period else lengths.period_months
    window = window_months or (lengths.window_months if period is None else _YEAR)
    main, series = _retention(found, months, window, period)
    if period is None and lengths.reason:
        main, series = None, ()
    return {
        "as_of": day.isoformat(),
        "currency": found.settings.currency,
        "window_months": window,
        "customers": len(purchases.people),
        "orders": purchases.order_count,
        "without_customer": purchases.orders_without_customer,
        "retention": None if main is None else _point(main),
        "retention_series": [_point(point) for point in series],
        "repeat_purchase_rate": {
            "all_time": repeat_rate(purchases, day).percent,
            "last_12_months": repeat_rate(purchases, day, _YEAR).percent,
        },
        "returning_rate": [
            {
                "month": f"{m.month:%Y-%m}",
                "buyers": m.buyers,
                "returning": m.returning,
                "rate": m.percent,
            }
            for m in returning_by_month(purchases)
        ],
        "revenue": [
            {
                "month": f"{m.month:%Y-%m}",
                "new": _money(m.new, found),
                "returning": _money(m.returning, found),
                "without_customer": _money(m.without_customer, found),
            }
            for m in revenue_by_month(purchases)
        ],
        "cohorts": [
            {"cohort": f"{c.month:%Y-%m}", "size": c.size, "kept": list(c.kept)}
            for c in monthly_cohorts(purchases, day)
        ],
        "spent_24_months": _spent(spent(purchases, day, 24), found),
        "spent_12_months": _spent(spent(purchases, day, _YEAR), found),
        "spent_so_far": _spent(spent(purchases, day), found),
        **_expected(found, people=people, shop=shop),
    }


def _expected(found: Basis, *, people: bool, shop: Shop) -> dict[str, Any]:
    """Give what is to be expected, the rhythm, the scores and the groups."""
    said, habits, scored = found.forecast, found.habits, found.scored
    orders, money, test = said.total_orders, said.total_value, said.backtest
    gaps = habits.gaps
    fields: dict[str, Any] = {
        "expected_12_months": None
        if orders is None or money is None
        else {
            "total": _money(round(money.expected), found),
            "low": _money(round(money.low), found),
            "high": _money(round(money.high), found),
            "orders": orders.expected,
        },
        "model": {
            "name": said.model or None,
            "params": dict(said.params) or None,
            "log_likelihood": said.log_likelihood,
            "customers": said.customers,
            "backtest": None
            if test is None
            else {"expected": test.expected, "observed": test.observed, "rmse": test.rmse},
            "why": said.refused or said.why,
        },
        "groups": group_counts(found),
        "rfm": {
            letter: {str(score): int(n) for score, n in zip(*_counted(values), strict=True)}
            for letter, values in (("R", scored.R), ("F", scored.F), ("M", scored.M))
        },
        "usual_gap_days": {"median": gaps.median, "p80": gaps.p80, "p90": gaps.p90},
    }
    if people:
        fields["people"] = _people_fields(shop, found)
    return fields


def group_counts(found: Basis) -> dict[str, int]:
    """Give how many customers are in each ready-made group."""
    return {name: int((found.group == at).sum()) for at, name in enumerate(GROUPS)}


def _counted(values: Ints) -> tuple[Ints, Ints]:
    return np.unique(values, return_counts=True)


def _people_fields(shop: Shop, found: Basis) -> list[dict[str, Any]]:
    """Give one entry for each customer, by key."""
    purchases, habits, said = found.purchases, found.habits, found.forecast
    with shop.store.read() as conn:
        keys = customer_keys(conn)
    recent = spent_by_customer(purchases, found.as_of, 24)
    own = purchases.is_order & (purchases.customer >= 0)
    at = np.searchsorted(purchases.people, purchases.customer[own])
    orders = np.bincount(at, minlength=len(purchases.people))
    entries = [
        {
            "key": keys[int(customer)][0],
            "purchases": int(habits.counts[i]),
            "orders": int(orders[i]),
            "first": day_of_number(habits.first[i]).isoformat(),
            "last": day_of_number(habits.last[i]).isoformat(),
            "spent_so_far": _money(int(found.value[i]), found),
            "spent_24_months": _money(int(recent[i]), found),
            "R": int(found.scored.R[i]),
            "F": int(found.scored.F[i]),
            "M": int(found.scored.M[i]),
            "group": GROUPS[found.group[i]],
            "usual_gap_days": float(habits.usual_gap[i]),
            "p_buy_90": None if said.chance is None else float(said.chance[i]),
            "expected_12_months": None
            if said.value is None
            else _money(round(float(said.value[i])), found),
        }
        for i, customer in enumerate(purchases.people)
    ]
    return sorted(entries, key=lambda entry: str(entry["key"]))


def _retention(
    found: Basis, months: int, window: int, period: str | None
) -> tuple[figures.Retention | None, tuple[figures.Retention, ...]]:
    """Give the last complete period and the series of 24 month ends.

    A quarter or year asked for by name is a calendar quarter or year.
    """
    if found.purchases.span is None:
        return None, ()
    end = last_complete_month_end(found.as_of)
    series = figures.series(found.purchases, found.as_of, months, window)
    if period is not None:
        end = add_months(end, -(end.month % months))
    main = figures.retention(found.purchases, Period.months_ending(end, months), window)
    return main, series


def _point(point: figures.Retention) -> dict[str, Any]:
    return {
        "start": point.period.start.isoformat(),
        "end": point.period.end.isoformat(),
        **{name: getattr(point, name) for name in ("B", "E", "N", "K", "R", "L")},
        "crr": point.crr,
        "churn": point.churn,
        "literal": point.literal,
    }


def _money(minor: int | None, found: Basis) -> str | None:
    return None if minor is None else str(to_decimal(minor, found.settings.currency))


def _spent(figure: Spent, found: Basis) -> dict[str, Any]:
    return {
        "total": _money(figure.total, found),
        "mean": _money(figure.mean, found),
        "median": _money(figure.median, found),
        "top20_share": figure.top20_share,
    }
