"""Did a letter work? Intervals, pooling, dealing out."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.analytics.effects import Wave, effect, extra_money, is_kept_back, split

KEY = b"k" * 32


def test_newcombe_of_one_wave() -> None:
    """56/70 against 48/80: Newcombe (1998), table II, method 10 gives .0524 to .3339."""
    found = effect([Wave(56, 70, 48, 80)], is_over=True)
    assert found is not None
    assert found.difference == pytest.approx(20.0)
    assert (found.low, found.high) == pytest.approx((5.24, 33.39), abs=0.005)
    assert found.verdict == "worked"


def test_nothing_is_judged_before_it_is_over() -> None:
    found = effect([Wave(56, 70, 48, 80)], is_over=False)
    assert found is not None
    assert found.verdict == "too_early"
    assert effect([Wave(3, 9, 0, 0)], is_over=True) is None


def test_verdicts() -> None:
    harmed = effect([Wave(48, 80, 56, 70)], is_over=True)
    same = effect([Wave(500, 5_000, 500, 5_000)], is_over=True)
    few = effect([Wave(3, 40, 2, 20)], is_over=True)
    assert harmed is not None
    assert same is not None
    assert few is not None
    assert (harmed.verdict, same.verdict, few.verdict) == ("harmed", "no_difference", "too_early")


def test_a_wave_is_only_compared_with_itself() -> None:
    """Pooled plainly the letters would seem to harm: in each wave they gain 10 points."""
    waves = [Wave(18, 20, 64, 80), Wave(24, 80, 4, 20)]
    found = effect(waves, is_over=True)
    assert found is not None
    assert found.difference == pytest.approx(10.0)
    assert found.waves == 2


@given(
    st.lists(
        st.tuples(*[st.integers(1, 80)] * 2, st.floats(0, 1), st.floats(0, 1)),
        min_size=1, max_size=6,
    )
)  # fmt: skip
def test_the_interval_holds_its_difference(
    told: list[tuple[int, int, float, float]],
) -> None:
    waves = [Wave(int(p * n1), n1, int(q * n0), n0) for n1, n0, p, q in told]
    found = effect(waves, is_over=True)
    assert found is not None
    assert -100 <= found.low <= found.difference + 1e-9
    assert found.difference - 1e-9 <= found.high <= 100


@given(st.lists(st.text(min_size=1, max_size=8), unique=True, max_size=60), st.text(max_size=5))
def test_halves_differ_by_one_and_stay(people: list[str], seed: str) -> None:
    first, second = split(KEY, people, seed)
    assert sorted([*first, *second]) == list(range(len(people)))
    assert 0 <= len(first) - len(second) <= 1
    turned = people[::-1]
    again, _ = split(KEY, turned, seed)
    assert {people[at] for at in first} == {turned[at] for at in again}


@pytest.mark.parametrize("one_in", [2, 3, 5])
def test_chance_keeps_back_its_share_and_the_same(one_in: int) -> None:
    names = [f"email:p{n}@example.com" for n in range(6_000)]
    kept = [is_kept_back(KEY, name, "come_back", 2026, one_in) for name in names]
    assert abs(sum(kept) / len(kept) - 1 / one_in) < 0.02
    assert kept == [is_kept_back(KEY, name, "come_back", 2026, one_in) for name in names]
    next_year = [is_kept_back(KEY, name, "come_back", 2027, one_in) for name in names]
    both = sum(a and b for a, b in zip(kept, next_year, strict=True)) / len(names)
    assert abs(both - 1 / one_in**2) < 0.02


def test_extra_money_holds_what_is_true() -> None:
    chance = random.Random(4)  # noqa: S311  no secret
    treated = [[3000.0 if chance.random() < 0.3 else 0.0 for _ in range(900)]]
    kept = [[3000.0 if chance.random() < 0.2 else 0.0 for _ in range(450)]]
    found = extra_money(treated, kept)
    assert found is not None
    likely, low, high = found
    assert low < likely < high
    assert low < 900 * 0.1 * 3000 < high
    assert extra_money([[]], [[1.0]]) is None


def _simulated(runs: int, lift: float) -> tuple[float, float]:
    """Give how often the pooled interval holds the truth, and how often it says worked."""
    covered = worked = 0
    for run in range(runs):
        chance = random.Random(f"{lift} {run}")  # noqa: S311  no secret
        waves = []
        for _ in range(6):
            base = chance.uniform(0.1, 0.3)
            counts = [0, 0, 0, 0]
            for _ in range(chance.randint(60, 200)):
                kept = chance.random() < 1 / 3
                came = chance.random() < base + (0 if kept else lift)
                counts[2 * kept] += came
                counts[2 * kept + 1] += 1
            waves.append(Wave(*counts))
        found = effect(waves, is_over=True)
        assert found is not None
        covered += found.low <= 100 * lift <= found.high
        worked += found.verdict == "worked"
    return covered / runs, worked / runs


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    covered, _ = _simulated(500, 0.05)
    _, false = _simulated(500, 0.0)
    assert covered >= 0.93
    assert false <= 0.04
