"""Scores and ready-made groups of customers (METRICS section 6): everybody is in exactly one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from shopretain.analytics.purchases import Flags, Ints
from shopretain.analytics.rhythm import Rhythm

GROUPS = ("lost", "new", "best_quiet", "best", "slipping", "regular", "promising", "quiet")
_LOST_DAYS, _NEW_DAYS, _REGULAR = 548, 60, 3
_FEW = 50  # customers below which thirds stand for fifths


@dataclass(frozen=True, eq=False)
class Scores:
    """R, F and M of each customer: 5 best (3 in a small shop); equal values have equal scores."""

    R: Ints
    F: Ints
    M: Ints


def scores(rhythm: Rhythm, value: Ints) -> Scores:
    """Score recency, frequency and value so far by mid-ranks; shuffling changes nobody."""
    parts = 5 if len(value) >= _FEW else 3
    frequency = np.ones(len(value), dtype=np.int64)
    repeated = rhythm.counts > 1
    frequency[repeated] += part_of(rhythm.counts[repeated], parts - 1)
    return Scores(part_of(-rhythm.silence, parts), frequency, part_of(value, parts))


def part_of(values: Ints, parts: int) -> Ints:
    """Give ceil(parts * midrank / n) of each value: 1 the lowest, `parts` the highest."""
    if not len(values):
        return np.zeros(0, dtype=np.int64)
    _, back, counts = np.unique(values, return_inverse=True, return_counts=True)
    below = np.cumsum(counts) - counts
    twice = 2 * below + counts + 1  # twice the mid-rank: whole numbers keep the edges exact
    whole = -(-parts * twice // (2 * len(values)))
    return np.asarray(whole[back], dtype=np.int64)


def groups_of(rhythm: Rhythm, value: Ints) -> Ints:
    """Give each customer's group as its place in GROUPS; the first that fits holds."""
    n, silence, late = rhythm.counts, rhythm.silence, rhythm.is_late
    best: Flags = (n >= _REGULAR) & (part_of(value, 5) == 5)
    tests = (
        silence > _LOST_DAYS,
        (n == 1) & (silence <= _NEW_DAYS),
        best & late,
        best,
        (n >= 2) & late,
        n >= _REGULAR,
        ~late,
    )
    return np.asarray(np.select(tests, range(len(tests)), len(tests)), dtype=np.int64)
