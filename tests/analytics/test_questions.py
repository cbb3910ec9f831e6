"""What the six questions count, by hand and by what holds for any shop."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.analytics.ladder import after_refund, first_order_multiple, order_ladder
from shopretain.analytics.products import Lines, goes_with, product_stories
from shopretain.analytics.recency_map import in_cell, recency_map
from shopretain.analytics.rhythm import rhythm
from shopretain.analytics.season import season_of
from shopretain.analytics.seasons import STEPS, finest, seasons
from shopretain.analytics.worth import distribution
from shopretain.base.dates import day_number
from tests.analytics.helpers import purchases

TODAY = date(2025, 6, 30)
rows = st.lists(
    st.tuples(st.integers(0, 12), st.dates(date(2023, 1, 1), TODAY), st.integers(1, 50_000)),
    min_size=1,
    max_size=60,
)
Told = list[tuple[int, date, int]]


def test_seasons_by_hand() -> None:
    told = [
        (1, date(2024, 1, 31), 1000),
        (1, date(2024, 2, 29), 500),  # the last day of the month after
        (2, date(2024, 3, 1), 1000),
        (2, date(2024, 4, 2), 700),  # a day over a month
        (3, date(2024, 2, 10), 1000),
    ]
    (season,) = seasons(purchases(told), TODAY)
    assert (season.start, season.end, season.size) == (date(2024, 1, 1), date(2024, 3, 31), 3)
    assert season.cells[:2] == (1, 2)
    assert season.cells[STEPS.index(12)] == 2
    assert season.cells[STEPS.index(18)] is None  # over only on 30 September 2025
    assert season.share(0) == pytest.approx(100 / 3)
    (spent,) = seasons(purchases(told), TODAY, what="spent")
    assert spent.cells[:2] == (3500, 4200)
    by_month = seasons(purchases(told), TODAY, 1, "active")
    assert [s.cells[0] for s in by_month] == [1, 0, 1]


def test_a_running_month_is_marked() -> None:
    told = [(1, date(2025, 4, 1), 1000), (1, date(2025, 6, 5), 1000)]
    (season,) = seasons(purchases(told), date(2025, 6, 15), 1, "active")
    assert season.so_far == 1
    assert season.cells[:3] == (0, 1, None)


@given(rows)
def test_seasons_hold_everybody_and_never_fall(told: Told) -> None:
    shop = purchases(told)
    found = seasons(shop, TODAY)
    assert sum(season.size for season in found) == len(shop.people)
    for season in found:
        known = [cell for cell in season.cells if cell is not None]
        assert known == sorted(known)
        assert all(cell <= season.size for cell in known)
    assert finest(shop, TODAY) == 3


@given(rows)
def test_the_map_holds_everybody_once(told: Told) -> None:
    shop = purchases(told)
    habits = rhythm(shop, day_number(TODAY))
    grid = recency_map(habits, TODAY)
    assert grid.sum() == len(shop.people)
    for row in range(5):
        for column in range(5):
            assert in_cell(habits, TODAY, row, column).sum() == grid[row, column]


@pytest.mark.parametrize(
    ("last", "orders", "cell"),
    [
        (date(2025, 6, 1), 1, (4, 0)),
        (date(2025, 5, 31), 1, (4, 1)),  # a whole month ago
        (date(2025, 4, 1), 2, (3, 1)),
        (date(2025, 3, 31), 2, (3, 2)),
        (date(2024, 6, 30), 4, (2, 4)),
        (date(2024, 7, 1), 5, (1, 3)),
        (date(2025, 6, 30), 9, (0, 0)),
    ],
)
def test_edges_of_the_map(last: date, orders: int, cell: tuple[int, int]) -> None:
    told = [(1, last - timedelta(days=i), 100) for i in range(orders)]
    grid = recency_map(rhythm(purchases(told), day_number(TODAY)), TODAY)
    assert grid[cell] == 1


@given(st.lists(st.integers(-500, 2_000_000), min_size=1, max_size=200), st.sampled_from([1, 100]))
def test_worth_holds_everybody_and_marks_only_the_top(values: list[int], unit: int) -> None:
    array = np.array(values, dtype=float)
    found = distribution(array, unit)
    assert found is not None
    assert sum(bar.customers for bar in found.bars) == len(values)
    assert found.total == pytest.approx(sum(values))
    top = sum(bar.customers for bar in found.bars if bar.is_top)
    assert top <= sum(1 for value in values if value >= found.top_from)
    for bar in found.bars[:-1]:
        inside = [v for v in values if bar.low <= max(v, 0) < (bar.high or 0)]
        assert len(inside) == bar.customers


def test_the_ladder_leaves_out_who_is_too_young() -> None:
    told = [
        (1, date(2024, 1, 10), 100),
        (1, date(2025, 1, 10), 100),  # a year to the day: counts
        (2, date(2024, 1, 10), 100),
        (2, date(2025, 1, 11), 100),  # a day late
        (3, date(2024, 7, 1), 100),  # not a year old
        (4, date(2024, 6, 30), 100),
    ]
    first, second = order_ladder(purchases(told), TODAY)
    assert (first.share.hits, first.share.of, first.immature) == (1, 3, 1)
    assert (second.share.hits, second.share.of, second.immature) == (0, 0, 2)
    assert second.share.percent is None


def test_first_order_multiple() -> None:
    told = [
        (1, date(2023, 1, 10), 1000),
        (1, date(2024, 1, 10), 3000),
        (1, date(2025, 1, 11), 9000),  # after 24 months
        (2, date(2023, 2, 1), 2000),
        (3, date(2025, 1, 1), 500),  # too young
    ]
    found = first_order_multiple(purchases(told), TODAY)
    assert found.customers == 2
    assert found.median == pytest.approx((4 + 1) / 2)


def test_after_a_refund() -> None:
    shop = purchases(
        [
            (1, date(2024, 1, 10), 100),
            (1, date(2024, 3, 10), 100),
            (2, date(2024, 1, 12), 100),
        ]
    )
    back = np.array([[1, day_number(date(2024, 1, 10))], [9, day_number(date(2024, 1, 1))]])
    refunded, others = after_refund(replace(shop, paid_back=back), TODAY)
    assert (refunded.hits, refunded.of) == (1, 2)
    assert (others.hits, others.of) == (0, 2)


def test_products_that_bring_people_back_and_go_with_others() -> None:
    told: Told = []
    lines_told: list[tuple[int, int, int]] = []
    for who in range(40):
        start = date(2023, 1, 1) + timedelta(days=who)
        told.append((who, start, 100))
        lines_told.append((who, day_number(start), who % 2))
        if who < 24:  # buys tea again after 60 days, and a cup with it
            again = start + timedelta(days=60)
            told.append((who, again, 100))
            lines_told += [(who, day_number(again), item) for item in (0, 2)]
    owner, days, items = (np.array(part) for part in zip(*lines_told, strict=True))
    lines = Lines.of(owner, days, items)
    stories = {story.product: story for story in product_stories(lines, purchases(told), TODAY)}
    assert stories[0].buyers == 32
    assert stories[0].back is not None
    assert (stories[0].back.hits, stories[0].back.of) == (12, 20)
    assert stories[0].gap_days == 60.0
    assert stories[1].gap_days is None
    pairs = {pair.first: pair for pair in goes_with(lines)}
    assert (pairs[1].share.hits, pairs[1].share.of) == (12, 20)
    assert 2 not in pairs  # nothing was bought after it


def test_no_season_without_two_years_and_one_with_them() -> None:
    year = [(n, date(2024, 7, 1) + timedelta(days=n), 100) for n in range(365)]
    assert season_of(purchases(year), TODAY) == ()
    before = [(n, day - timedelta(days=366), cents) for n, day, cents in year]
    christmas = [
        (1000 + n, date(year_, 12, 1 + n % 28), 100) for n in range(62) for year_ in (2023, 2024)
    ]
    found = season_of(purchases([*before, *year, *christmas]), TODAY)
    assert len(found) == 12
    assert found[11] == pytest.approx(3 / (427 / 365), rel=0.05)
    assert found[5] == pytest.approx(1 / (427 / 365), rel=0.05)


def test_growth_is_no_season() -> None:
    told: Told = []
    for month in range(36):
        start = date(2022 + month // 12, month % 12 + 1, 1)
        told += [(n, start + timedelta(days=n % 28), 100) for n in range(20 + 3 * month)]
    found = season_of(purchases(told), date(2024, 12, 31))
    assert found == pytest.approx([1.0] * 12, abs=0.08)  # February is short


@pytest.mark.parametrize(
    ("first", "second", "step"),
    [
        (date(2023, 2, 28), date(2023, 3, 31), 1),  # the last day maps to the last day
        (date(2023, 1, 31), date(2023, 2, 28), 1),
        (date(2023, 1, 30), date(2023, 2, 28), 1),
        (date(2023, 3, 15), date(2023, 4, 16), 2),
        (date(2023, 3, 15), date(2023, 4, 15), 1),
    ],
)
def test_months_end_together(first: date, second: date, step: int) -> None:
    (season,) = seasons(purchases([(1, first, 100), (1, second, 100)]), TODAY)
    assert season.cells.index(1) == STEPS.index(step)
