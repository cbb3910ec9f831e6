"""What answers of a survey come to: the net promoter score, and means, with intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from shopretain.analytics.chance import Z

FEWEST = 10  # answers below which nothing is judged
_OPEN = 0.4  # of the scale
_PROMOTER, _PASSIVE = 9, 7  # and what is below is a detractor


@dataclass(frozen=True, slots=True)
class Score:
    """A score with its 95 % interval, of how many answers, on a scale of `span` points."""

    value: float
    low: float
    high: float
    n: int
    span: float

    @property
    def few(self) -> bool:
        """Whether there are too few answers to judge: under ten, or they leave nearly all open."""
        return self.n < FEWEST or self.high - self.low > _OPEN * self.span


def net_promoter(scores: Sequence[int]) -> Score | None:
    """Give promoters less detractors in points of percent, None without an answer.

    Reichheld (2003): 9 and 10 promote, 0 to 6 detract. The interval is that of a difference of
    two shares of one sample; it may pass the ends of the scale where there are few answers.
    """
    n = len(scores)
    if n == 0:
        return None
    promoters = sum(score >= _PROMOTER for score in scores) / n
    detractors = sum(score < _PASSIVE for score in scores) / n
    value = promoters - detractors
    half = Z * sqrt(max(promoters + detractors - value * value, 0.0) / n)
    return Score(100 * value, 100 * (value - half), 100 * (value + half), n, 200.0)


def mean_score(scores: Sequence[int]) -> Score | None:
    """Give the mean of scores from 0 to 10 with the normal interval, None without an answer."""
    n = len(scores)
    if n == 0:
        return None
    mean = sum(scores) / n
    spread = sqrt(sum((score - mean) ** 2 for score in scores) / (n - 1)) if n > 1 else 0.0
    half = Z * spread / sqrt(n)
    return Score(mean, max(mean - half, 0.0), min(mean + half, 10.0), n, 10.0)
