"""What chance alone does to a share: Wilson's interval, Newcombe's for a difference."""

from __future__ import annotations

from math import sqrt

Z = 1.959963984540054  # 97.5 % quantile of the normal distribution


def wilson(hits: int, of: int) -> tuple[float, float] | None:
    """Give the 95 % interval of hits / of in percent (Wilson 1927), None for of = 0."""
    if of == 0:
        return None
    share, z2 = hits / of, Z * Z
    middle = share + z2 / (2 * of)
    half = Z * sqrt(share * (1 - share) / of + z2 / (4 * of * of))
    scale = 1 + z2 / of
    return 100 * max(0.0, (middle - half) / scale), 100 * min(1.0, (middle + half) / scale)


def newcombe(hits_a: int, of_a: int, hits_b: int, of_b: int) -> tuple[float, float, float] | None:
    """Give the difference a - b of two shares in points of percent with its 95 % interval.

    Newcombe (1998), method 10: from the Wilson limits of both. None where one has nobody.
    """
    a, b = wilson(hits_a, of_a), wilson(hits_b, of_b)
    if a is None or b is None:
        return None
    share_a, share_b = 100 * hits_a / of_a, 100 * hits_b / of_b
    difference = share_a - share_b
    low = difference - sqrt((share_a - a[0]) ** 2 + (b[1] - share_b) ** 2)
    high = difference + sqrt((a[1] - share_a) ** 2 + (share_b - b[0]) ** 2)
    return difference, low, high


def inside_chance(hits_a: int, of_a: int, hits_b: int, of_b: int) -> bool:
    """Tell whether the interval of the difference of two shares holds zero.

    Nothing to compare is chance.
    """
    found = newcombe(hits_a, of_a, hits_b, of_b)
    return found is None or found[1] <= 0 <= found[2]
