"""What chance alone does to a share: Wilson's interval, Newcombe's for a difference."""

from __future__ import annotations

from math import sqrt

_Z = 1.959963984540054  # 97.5 % quantile of the normal distribution


def wilson(hits: int, of: int) -> tuple[float, float] | None:
    """Give the 95 % interval of hits / of in percent (Wilson 1927), None for of = 0."""
    if of == 0:
        return None
    share, z2 = hits / of, _Z * _Z
    middle = share + z2 / (2 * of)
    half = _Z * sqrt(share * (1 - share) / of + z2 / (4 * of * of))
    scale = 1 + z2 / of
    return 100 * max(0.0, (middle - half) / scale), 100 * min(1.0, (middle + half) / scale)


def inside_chance(hits_a: int, of_a: int, hits_b: int, of_b: int) -> bool:
    """Tell whether the 95 % interval of the difference of two shares holds zero.

    Newcombe (1998), method 10: from the Wilson limits of both. Nothing to compare is chance.
    """
    a, b = wilson(hits_a, of_a), wilson(hits_b, of_b)
    if a is None or b is None:
        return True
    share_a, share_b = 100 * hits_a / of_a, 100 * hits_b / of_b
    difference = share_a - share_b
    low = difference - sqrt((share_a - a[0]) ** 2 + (b[1] - share_b) ** 2)
    high = difference + sqrt((a[1] - share_a) ** 2 + (share_b - b[0]) ** 2)
    return low <= 0 <= high
