"""Rhythm, scores and groups: golden values, edges by hand, and what holds for any shop."""

from __future__ import annotations

import csv
import json
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.analytics.groups import GROUPS, groups_of, part_of, scores
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.rhythm import rhythm
from shopretain.base.dates import day_number
from tests.analytics.helpers import purchases

SHARED = Path(__file__).parents[3] / "shared" / "data" / "metrics"
TODAY = date(2025, 6, 30)
rows = st.lists(
    st.tuples(
        st.integers(0, 12),
        st.dates(date(2023, 1, 1), TODAY),
        st.integers(1, 50_000),
    ),
    min_size=1,
    max_size=60,
)


def _groups(told: list[tuple[int, date, int]]) -> dict[int, str]:
    shop = purchases(told)
    habits = rhythm(shop, day_number(TODAY))
    found = groups_of(habits, spent_by_customer(shop, TODAY))
    return {int(who): GROUPS[at] for who, at in zip(shop.people, found, strict=True)}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the golden values are not here")
def test_golden_scores_and_gaps() -> None:
    with (SHARED / "shop_2k.csv").open(encoding="utf-8") as file:
        told = [
            (int(r["customer_id"]), date.fromisoformat(r["date"]), round(100 * float(r["amount"])))
            for r in csv.DictReader(file)
        ]
    golden = json.loads((SHARED / "shop_2k_golden.json").read_text(encoding="utf-8"))["shop"]
    as_of = date.fromisoformat(golden["asof"])
    shop = purchases(told)
    habits = rhythm(shop, day_number(as_of))
    found = scores(habits, spent_by_customer(shop, as_of))
    for values, key in (
        (found.R, "R_quintile"),
        (found.F, "F_recommended"),
        (found.M, "M_quintile"),
    ):
        counts = {
            str(k): int(n) for k, n in zip(*np.unique(values, return_counts=True), strict=True)
        }
        assert counts == golden["rfm"][key]
    gaps, said = habits.gaps, golden["gap_days"]
    assert (gaps.count, gaps.median, gaps.p80, gaps.p90) == (
        said["n"], said["p50"], said["p80"], said["p90"],
    )  # fmt: skip


def test_usual_gap_is_between_own_and_the_shops() -> None:
    told = [(1, TODAY - timedelta(days=d), 100) for d in (10, 20, 30)]
    habits = rhythm(purchases(told), day_number(TODAY))
    # Two gaps of 10 days; the shop has few gaps, so it counts as 90: (2 * 90 + 20) / (2 + 2).
    assert habits.usual_gap.tolist() == [50.0]
    assert not habits.is_late[0]


@pytest.mark.parametrize(
    ("days", "group"),
    [
        ((549,), "lost"),
        ((548,), "quiet"),
        ((60,), "new"),
        ((61,), "promising"),
        ((135,), "promising"),  # one and a half usual gaps of 90 days
        ((136,), "quiet"),
        ((20, 30), "promising"),
        ((400, 410), "slipping"),
        ((20, 30, 40), "regular"),
        ((400, 410, 420), "slipping"),
    ],
)
def test_edges(days: tuple[int, ...], group: str) -> None:
    rich = [(n, TODAY - timedelta(days=700), 10_000) for n in range(100, 140)]
    told = [(1, TODAY - timedelta(days=d), 100) for d in days]
    assert _groups(rich + told)[1] == group


def test_best_and_best_gone_quiet() -> None:
    poor = [(n, TODAY - timedelta(days=70), 100) for n in range(100, 110)]
    best = [(1, TODAY - timedelta(days=d), 9_000) for d in (5, 50, 95)]
    gone = [(2, TODAY - timedelta(days=d), 9_000) for d in (300, 330, 360)]
    found = _groups(poor + best + gone)
    assert (found[1], found[2]) == ("best", "best_quiet")


@given(rows)
def test_everybody_is_in_one_group_and_names_do_not_matter(
    told: list[tuple[int, date, int]],
) -> None:
    found = _groups(told)
    assert found.keys() == {who for who, _, _ in told}
    renamed = _groups([(100 - who, day, cents) for who, day, cents in reversed(told)])
    assert {100 - who: group for who, group in renamed.items()} == found


@given(st.lists(st.integers(-50, 50), max_size=80), st.integers(1, 5))
def test_scores_rise_with_the_value_and_tie_with_it(values: list[int], parts: int) -> None:
    found = part_of(np.array(values, dtype=np.int64), parts)
    for value, score in zip(values, found, strict=True):
        assert 1 <= score <= parts
        for other, also in zip(values, found, strict=True):
            if value == other:
                assert score == also
            elif value < other:
                assert score <= also
