"""Did a letter work? Those written to against those whom chance kept back (METRICS section 7)."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

import numpy as np

from shopretain.analytics.chance import Z, newcombe

Verdict = Literal["worked", "harmed", "no_difference", "too_early"]
NARROW = 10.0  # points: an interval at most so wide that holds zero says: no difference
_RESAMPLES = 2_000


def is_kept_back(key: bytes, person: str, play: str, year: int, one_in: int) -> bool:
    """Tell by a keyed hash whether chance keeps somebody back from a play for a year.

    The same person is kept back from all waves of a play in a year, however often it is asked.
    """
    told = f"{person}\x1f{play}\x1f{year}".encode()
    digest = hmac.new(key, told, hashlib.sha256).digest()
    return int.from_bytes(digest[:8], "big") % one_in == 0


def split(key: bytes, people: Sequence[str], seed: str) -> tuple[list[int], list[int]]:
    """Give the places of people in two halves by chance, which differ by one person at most.

    The same people and seed give the same halves, in whatever order they come.
    """
    order = sorted(
        range(len(people)),
        key=lambda at: hmac.new(key, f"{seed}\x1f{people[at]}".encode(), hashlib.sha256).digest(),
    )
    return sorted(order[::2]), sorted(order[1::2])


@dataclass(frozen=True, slots=True)
class Wave:
    """Two groups by assignment: how many of how many came back, of the treated and of the rest."""

    treated_back: int
    treated: int
    kept_back_back: int
    kept_back: int


@dataclass(frozen=True, slots=True)
class Effect:
    """The difference in points of percent with its 95 % interval, and what it says."""

    wave: Wave  # of several waves: their sums
    difference: float
    low: float
    high: float
    verdict: Verdict
    waves: int = 1


def effect(waves: Sequence[Wave], *, is_over: bool) -> Effect | None:
    """Give the effect over waves; None where one of the groups is empty in all of them.

    One wave: Newcombe's interval (1998, method 10). Several: the risk difference of Mantel and
    Haenszel with Sato's variance (1989), so that a wave is only compared with itself. Before the
    days of watching are over (`is_over`) nothing is judged: looking again and again finds
    something sooner or later.
    """
    known = [one for one in waves if one.treated and one.kept_back]
    if not known:
        return None
    whole = Wave(
        sum(one.treated_back for one in known), sum(one.treated for one in known),
        sum(one.kept_back_back for one in known), sum(one.kept_back for one in known),
    )  # fmt: skip
    if len(known) == 1:
        told = newcombe(whole.treated_back, whole.treated, whole.kept_back_back, whole.kept_back)
        assert told is not None  # noqa: S101  neither group is empty
        difference, low, high = told
    else:
        difference, low, high = _pooled(known)
    return Effect(whole, difference, low, high, _verdict(low, high, is_over=is_over), len(known))


def _pooled(waves: Sequence[Wave]) -> tuple[float, float, float]:
    weights, weighted, spread_p, spread_q = 0.0, 0.0, 0.0, 0.0
    for one in waves:
        a, n1, b, n0 = one.treated_back, one.treated, one.kept_back_back, one.kept_back
        n = n1 + n0
        weights += n1 * n0 / n
        weighted += (a * n0 - b * n1) / n
        spread_p += (n1 * n1 * b - n0 * n0 * a + n1 * n0 * (n0 - n1) / 2) / (n * n)
        spread_q += (a * (n0 - b) + b * (n1 - a)) / (2 * n)
    difference = weighted / weights
    half = Z * sqrt(max(difference * spread_p + spread_q, 0.0)) / weights
    return 100 * difference, 100 * max(difference - half, -1.0), 100 * min(difference + half, 1.0)


def _verdict(low: float, high: float, *, is_over: bool) -> Verdict:
    if not is_over:
        return "too_early"
    if low > 0:
        return "worked"
    if high < 0:
        return "harmed"
    return "no_difference" if high - low <= NARROW else "too_early"


def extra_money(
    treated: Sequence[Sequence[float]], kept_back: Sequence[Sequence[float]], seed: int = 0
) -> tuple[float, float, float] | None:
    """Give what the letters brought in all, with a 95 % interval by bootstrap.

    Each wave's money of each person, zeros included; what the treated spent more a head than the
    kept back, times the treated, over all waves. None where no wave has both groups.
    """
    pairs = [
        (np.asarray(one, dtype=float), np.asarray(other, dtype=float))
        for one, other in zip(treated, kept_back, strict=True)
        if len(one) and len(other)
    ]
    if not pairs:
        return None
    chance = np.random.default_rng(seed)
    found, drawn = 0.0, np.zeros(_RESAMPLES)
    for one, other in pairs:
        found += float(one.mean() - other.mean()) * len(one)
        drawn += (_means(one, chance) - _means(other, chance)) * len(one)
    low, high = np.quantile(drawn, (0.025, 0.975))
    return found, float(low), float(high)


def _means(values: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """Give the means of resamples: drawn by how often each distinct value comes."""
    distinct, counts = np.unique(values, return_counts=True)
    drawn = chance.multinomial(len(values), counts / len(values), size=_RESAMPLES)
    return np.asarray(drawn @ distinct / len(values))
