"""Figures against golden values, by hand, and by the identities that hold on any data."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.analytics.chance import inside_chance, wilson
from shopretain.analytics.cohorts import monthly_cohorts
from shopretain.analytics.lifetime import spent, spent_by_customer
from shopretain.analytics.purchases import Counting, Purchases
from shopretain.analytics.repeat import repeat_rate, returning_by_month, revenue_by_month
from shopretain.analytics.retention import (
    choose_lengths,
    retention,
    retention_people,
    running,
    series,
)
from shopretain.base.dates import Period, add_months, last_complete_month_end
from shopretain.base.told import OrderTold
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import read_file
from tests.analytics.helpers import COLUMNS, purchases

FEBRUARY = Period(date(2024, 2, 1), date(2024, 2, 29))
rows = st.lists(
    st.tuples(
        st.integers(0, 12),
        st.dates(date(2023, 1, 1), date(2025, 6, 30)),
        st.integers(1, 50_000),
    ),
    max_size=60,
)


def _from_orders(
    orders: list[OrderTold], rates: dict[str, str], alias: dict[str, str]
) -> tuple[Purchases, dict[str, int]]:
    ids: dict[str, int] = {}
    data = []
    for o in orders:
        key = o.platform_customer or o.email or o.phone
        customer = -1 if key is None else ids.setdefault(alias.get(key, key), len(ids))
        reason = o.not_counted or ""
        day = np.datetime64(o.placed_on)
        money = (o.total_minor, o.refunded_minor)
        data.append((customer, day, o.kind, o.currency, *money, reason, bool(o.payment_method)))
    made = pd.DataFrame(data, columns=list(COLUMNS))
    made["day"] = made["day"].astype("datetime64[s]")
    counting = Counting("EUR", {code: Decimal(rate) for code, rate in rates.items()})
    return Purchases.from_frame(made, counting), ids


def test_golden_retention_of_2000_customers(shared: Path) -> None:
    folder = shared / "data" / "metrics"
    golden = json.loads((folder / "shop_2k_golden.json").read_text(encoding="utf-8"))["shop"]
    found, _ = _from_orders(read_file(folder / "shop_2k.csv", ReadingOptions()).orders, {}, {})
    as_of = date.fromisoformat(golden["asof"])
    for said in golden["crr_months"]:
        period = Period(date.fromisoformat(said["start"]), date.fromisoformat(said["end"]))
        point = retention(found, period, said["months"])
        assert {name: getattr(point, name) for name in "BENKRL"} == {n: said[n] for n in "BENKRL"}
        assert (point.crr, point.literal, point.churn) == (
            said["crr"],
            said["textbook"],
            said["churn"],
        )
    rate = repeat_rate(found, as_of)
    assert rate.percent == pytest.approx(100 * golden["repeat_purchase_rate"][0]["rate_days"])
    cohorts = {f"{c.month:%Y-%m}": list(c.kept) for c in monthly_cohorts(found, as_of)}
    assert cohorts == golden["cohorts_month"]
    for months in (12, 24):
        said = golden[f"historic_clv_{months}m"]
        assert spent(found, as_of, months).total == round(said["total"] * 100)


def test_golden_edge_shop(shared: Path) -> None:
    folder = shared / "data" / "metrics"
    golden: dict[str, Any] = json.loads((folder / "edge_golden.json").read_text(encoding="utf-8"))
    options = ReadingOptions(time_zone=golden["timezone"])
    orders = read_file(folder / "edge_orders.csv", options).orders
    found, ids = _from_orders(orders, {"USD": "0.92"}, golden["alias"])
    as_of = date.fromisoformat(golden["asof"])
    found = found.as_of(as_of)
    point = retention(found, FEBRUARY, 12)
    said = golden["variants"]["12 calendar months"]
    assert {name: getattr(point, name) for name in "BENKRL"} == {n: said[n] for n in "BENKRL"}
    assert len(found.people) == golden["customers"]
    assert (found.orders_without_rate, found.orders_without_customer) == (1, 1)
    assert repeat_rate(found, as_of).percent == 35.0
    names = {number: key for key, number in ids.items()}
    for months, values in golden["historic_clv_cents"].items():
        mine = spent_by_customer(found, as_of, int(months))
        by_name = {names[int(c)]: int(v) for c, v in zip(found.people, mine, strict=True)}
        assert by_name == values
    february = next(m for m in returning_by_month(found) if m.month == FEBRUARY.start)
    assert february.returning / february.buyers == golden["returning_february"]["rate_prior"]
    money = revenue_by_month(found)
    assert sum(m.without_customer for m in money) == golden["unmatched_cents"]


def test_the_articles_example() -> None:
    start, end = date(2023, 6, 1), date(2024, 6, 1)
    lapsed, kept, new = 44, 218, 153
    orders = [(c, start, 100) for c in range(lapsed + kept)]
    orders += [(c, end, 100) for c in range(lapsed, lapsed + kept + new)]
    point = retention(purchases(orders), Period(date(2024, 1, 1), date(2024, 12, 31)), 12)
    assert (point.B, point.E, point.N, point.R, point.L) == (262, 371, 153, 0, 44)
    assert point.crr == pytest.approx(83.2, abs=0.05)
    assert point.crr == point.literal


@given(rows, st.sampled_from([1, 3, 12]), st.sampled_from([2, 3, 6, 12, 24]))
def test_identities(data: list[tuple[int, date, int]], months: int, window: int) -> None:
    found = purchases(data)
    for point in series(found, date(2025, 6, 30), months, window, points=8):
        assert point.B == point.K + point.L
        assert point.E == point.K + point.N + point.R
        if point.B:
            assert point.crr is not None
            assert point.churn is not None
            assert point.crr + point.churn == pytest.approx(100)
            assert point.crr <= 100
        else:
            assert point.crr is point.churn is point.literal is None
        people = retention_people(found, point.period, window)
        assert {name: len(ids) for name, ids in people.items()} == {
            name: getattr(point, name) for name in "BENKRL"
        }


@given(rows, st.randoms())
def test_shuffling_and_renaming_change_nothing(
    data: list[tuple[int, date, int]], rng: st.DataObject
) -> None:
    shuffled = [(1000 - c, d, v) for c, d, v in data]
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    one, two = purchases(data), purchases(shuffled)
    day = date(2025, 6, 30)
    assert series(one, day, 12, 12) == series(two, day, 12, 12)
    assert monthly_cohorts(one, day) == monthly_cohorts(two, day)
    assert spent(one, day, 24) == spent(two, day, 24)
    assert revenue_by_month(one) == revenue_by_month(two)


@given(rows, rows)
def test_a_past_day_stays_as_it_was(
    data: list[tuple[int, date, int]], later: list[tuple[int, date, int]]
) -> None:
    day = date(2024, 6, 30)
    early = [row for row in data if row[1] <= day]
    more = [(c, max(d, day + timedelta(days=1)), v) for c, d, v in later]
    one, two = purchases(early).as_of(day), purchases([*early, *more]).as_of(day)
    assert series(one, day, 12, 12) == series(two, day, 12, 12)
    assert spent(one, day) == spent(two, day)
    assert choose_lengths(one, day) == choose_lengths(two, day)


@given(rows)
def test_parts_add_up(data: list[tuple[int, date, int]]) -> None:
    found = purchases(data)
    day = date(2025, 6, 30)
    assert sum(c.size for c in monthly_cohorts(found, day)) == len(found.people)
    assert all(c.kept[0] == c.size for c in monthly_cohorts(found, day))
    money = revenue_by_month(found)
    assert sum(m.new + m.returning + m.without_customer for m in money) == int(found.value.sum())
    assert spent(found, day).total == int(found.value.sum())
    assert sum(m.buyers - m.returning for m in returning_by_month(found)) == len(found.people)


def test_short_histories_look_back_less() -> None:
    day = date(2025, 3, 31)
    for months, lengths in ((24, (12, 12)), (23, (6, 6)), (12, (6, 6)), (5, (2, 2)), (4, (2, 2))):
        start = add_months(day, 1 - months).replace(day=1)
        found = choose_lengths(purchases([(1, start, 100), (1, day, 100)]), day)
        assert (found.period_months, found.window_months) == lengths
        assert found.shortened == (months < 24)
        assert not found.reason
    few = choose_lengths(purchases([(1, date(2025, 1, 1), 100)]), day)
    assert few.reason == "too_few_months"
    assert choose_lengths(purchases([]), day).reason == "no_orders"


def test_marks() -> None:
    days = [date(2023, 1, 10), date(2024, 1, 20), date(2024, 12, 5)]
    found = purchases([(c, d, 100) for c in range(40) for d in days])
    year = Period(date(2024, 1, 1), date(2024, 12, 31))
    point = retention(found, year, 12)
    assert (point.few, point.incomplete_base, point.so_far) == (False, False, False)
    assert retention(found, Period(date(2023, 6, 1), date(2024, 5, 31)), 12).incomplete_base
    so_far = running(found, date(2024, 12, 10), 12, 12)
    assert so_far is not None
    assert so_far.so_far
    assert so_far.period.end == date(2024, 12, 31)
    assert running(found, date(2024, 12, 31), 12, 12) is None


def test_intervals() -> None:
    assert wilson(0, 0) is None
    interval = wilson(81, 263)
    assert interval is not None
    # Newcombe (1998), table I: 0.2553 to 0.3662 for 81 of 263.
    assert interval[0] == pytest.approx(25.53, abs=0.01)
    assert interval[1] == pytest.approx(36.62, abs=0.01)
    assert inside_chance(56, 70, 48, 80) is False  # Newcombe: 0.0524 to 0.3339
    assert inside_chance(9, 10, 3, 10) is False  # 0.1705 to 0.8090
    assert inside_chance(5, 10, 4, 10) is True


@pytest.mark.parametrize(
    ("day", "months", "other"),
    [
        (date(2024, 2, 29), -12, date(2023, 2, 28)),
        (date(2025, 2, 28), -12, date(2024, 2, 29)),
        (date(2024, 3, 30), -1, date(2024, 2, 29)),
        (date(2024, 1, 15), 25, date(2026, 2, 15)),
    ],
)
def test_calendar_months(day: date, months: int, other: date) -> None:
    assert add_months(day, months) == other


def test_a_month_is_complete_on_its_last_day() -> None:
    assert last_complete_month_end(date(2025, 11, 30)) == date(2025, 11, 30)
    assert last_complete_month_end(date(2025, 11, 29)) == date(2025, 10, 31)
