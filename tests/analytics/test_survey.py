"""Scores of surveys."""

from __future__ import annotations

import pytest

from shopretain.analytics.survey import mean_score, net_promoter


@pytest.mark.parametrize(
    ("promoters", "passives", "detractors", "low", "high", "few"),
    [(5, 3, 2, -18, 78, True), (50, 30, 20, 15, 45, False)],
    ids=["10", "100"],
)
def test_net_promoter(
    promoters: int, passives: int, detractors: int, low: int, high: int, few: bool
) -> None:
    found = net_promoter([10] * promoters + [8] * passives + [3] * detractors)
    assert found is not None
    assert round(found.value) == 30
    assert (round(found.low), round(found.high), found.few) == (low, high, few)


def test_nobody_answered() -> None:
    assert net_promoter([]) is None
    assert mean_score([]) is None


def test_mean_stays_on_its_scale() -> None:
    found = mean_score([10, 10, 10, 9])
    assert found is not None
    assert found.value == pytest.approx(9.75)
    assert found.high <= 10
    assert found.few
