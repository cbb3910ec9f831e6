"""Gifts within a budget, draws that anybody can check, and who buys the same again and again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

QUIET_DAYS = 180  # between two gifts to one person
_FEWEST = 3  # purchases of a product before it is a habit
_LEAST, _MOST = 0.7, 1.4  # of the usual gap: what counts as similar
_LAPSED = 1.5  # usual gaps of silence, after which it is a habit no longer


class Gift(NamedTuple):
    """Who gets which product."""

    customer: int
    product: str


def pick_gifts(
    people: Iterable[int],
    best_sellers: Sequence[str],
    owned: Mapping[int, set[str]],
    last_gift: Mapping[int, int],
    today: int,
    most: int,
) -> list[Gift]:
    """Give to the first people of a list the best seller they do not own, to `most` at most.

    Nobody twice within 180 days; `last_gift` are day numbers. Who owns everything gets nothing.
    """
    found: list[Gift] = []
    for customer in people:
        if len(found) >= most:
            break
        if today - last_gift.get(customer, -QUIET_DAYS * 10) < QUIET_DAYS:
            continue
        mine = owned.get(customer, set())
        product = next((name for name in best_sellers if name not in mine), None)
        if product is not None:
            found.append(Gift(customer, product))
    return found


class Ticket(NamedTuple):
    """Somebody in a draw, known by a key that does not change, with so many tickets."""

    key: str
    tickets: int


def draw(entries: Iterable[Ticket], seed: str, winners: int) -> list[str]:
    """Give the winners' keys: the same list and seed give the same, in whatever order it comes.

    Each ticket gets SHA-256(seed, key, its number); the smallest wins, each person once.
    """
    best: dict[str, bytes] = {}
    for key, tickets in entries:
        for number in range(tickets):
            mark = hashlib.sha256(f"{seed}\0{key}\0{number}".encode()).digest()
            best[key] = min(best.get(key, mark), mark)
    return sorted(best, key=lambda key: (best[key], key))[:winners]


def list_digest(entries: Iterable[Ticket]) -> str:
    """Give what tells one list of a draw from any other."""
    text = "\n".join(f"{key}\t{tickets}" for key, tickets in sorted(entries))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class Habit(NamedTuple):
    """A product that somebody buys regularly: how often, every how many days, when next."""

    times: int
    gap: int
    last: int
    due: int


def habit(days: Sequence[int], today: int) -> Habit | None:
    """Give the habit that sorted, different days of buying one product make, None for none."""
    if len(days) < _FEWEST:
        return None
    gaps = [later - sooner for sooner, later in pairwise(days)]
    usual = median(gaps)
    if not all(_LEAST * usual <= gap <= _MOST * usual for gap in gaps):
        return None
    if today - days[-1] > _LAPSED * usual:
        return None
    return Habit(len(days), round(usual), days[-1], days[-1] + round(usual))


def challenge(bought: Sequence[tuple[int, str]], wanted: int, within: int) -> int | None:
    """Give the day on which somebody had bought from so many categories within so many days.

    `bought` are days and categories, sorted by day; the day is that of the last category that was
    missing, the first time it happens; None where it never did.
    """
    for at, (day, _) in enumerate(bought):
        lately = {name for then, name in bought[: at + 1] if name and day - then < within}
        if len(lately) >= wanted:
            return day
    return None
