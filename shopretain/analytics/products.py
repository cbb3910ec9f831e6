"""What products do: bring people back, are bought again after a while, go with others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from shopretain.analytics.ladder import Share
from shopretain.analytics.purchases import Ints, Purchases
from shopretain.base.dates import add_months, day_number

FEWEST_BUYERS = 20
_FEWEST_PAIRS, _FEWEST_GAPS = 10, 10
_CUSTOMER_BITS = 32
_FOLLOW_UP = 12  # months
_COMPLAINT_DAYS = 60  # in which a complaint is about what was bought
_MOST = 100  # products of which others that go with them are looked for


@dataclass(frozen=True, eq=False)
class Lines:
    """Who bought which product on which day, each once; three arrays of one length."""

    customer: Ints
    day: Ints
    product: Ints

    @classmethod
    def of(cls, customer: Ints, day: Ints, product: Ints) -> Lines:
        """Give each customer, day and product once, sorted by customer and day."""
        known = customer >= 0
        who, on, what = customer[known], day[known], product[known]
        if not len(who):
            return cls(who, on, what)
        first, days, wares = int(on.min()), int(np.ptp(on)) + 1, int(what.max()) + 1
        row = _each_once((who * days + on - first) * wares + what)
        return cls(row // wares // days, row // wares % days + first, row % wares)


@dataclass(frozen=True, slots=True)
class ProductStory:
    """One product: how many bought it, and how many came back after it was their first.

    `back` is None with under 20 first-time buyers of 12 months ago; `gap_days` the median time
    until the same person bought it again, None with under 10 such times.
    """

    product: int
    buyers: int
    back: Share | None
    gap_days: float | None


@dataclass(frozen=True, slots=True)
class GoesWith:
    """Of those who bought `first`, how many later bought `then`."""

    first: int
    then: int
    share: Share


def product_stories(lines: Lines, purchases: Purchases, as_of: date) -> tuple[ProductStory, ...]:
    """Give all products with at least 20 buyers, most buyers first."""
    if not len(lines.product):
        return ()
    count = int(lines.product.max()) + 1
    # As one number each: rows of two are sorted with the interpreter held, for 0.7 s.
    pairs = np.unique(lines.product << _CUSTOMER_BITS | lines.customer)
    buyers = np.bincount(pairs >> _CUSTOMER_BITS, minlength=count)
    at = np.searchsorted(purchases.people, lines.customer)
    at = np.minimum(at, max(len(purchases.people) - 1, 0))
    is_first = (purchases.people[at] == lines.customer) & (purchases.first_day[at] == lines.day)
    is_first &= lines.day <= day_number(add_months(as_of, -_FOLLOW_UP))
    customer, day, product = (part[is_first] for part in (lines.customer, lines.day, lines.product))
    came = purchases.bought_within_year(customer, day)
    began = np.bincount(product, minlength=count)
    back = np.bincount(product[came], minlength=count)
    gaps = _gaps(lines)
    found = [
        ProductStory(
            int(item),
            int(buyers[item]),
            Share(int(back[item]), int(began[item])) if began[item] >= FEWEST_BUYERS else None,
            gaps.get(int(item)),
        )
        for item in np.flatnonzero(buyers >= FEWEST_BUYERS)
    ]
    return tuple(sorted(found, key=lambda story: (-story.buyers, story.product)))


def complaints_after(lines: Lines, said: Sequence[tuple[int, int]]) -> dict[int, int]:
    """Give of each product how many buyers complained within 60 days of buying it.

    `said` are customer and day of each complaint; one that bought two things counts for both.
    """
    found: dict[int, set[int]] = {}
    for who, day in said:
        first, last = np.searchsorted(lines.customer, (who, who + 1))
        bought = lines.day[first:last]
        near = (bought <= day) & (bought >= day - _COMPLAINT_DAYS)
        for product in lines.product[first:last][near].tolist():
            found.setdefault(product, set()).add(who)
    return {product: len(people) for product, people in found.items()}


def _gaps(lines: Lines) -> dict[int, float]:
    """Give the median days between two purchases of one product by one customer."""
    order = np.lexsort((lines.day, lines.customer, lines.product))
    product, customer, day = (part[order] for part in (lines.product, lines.customer, lines.day))
    same = (product[1:] == product[:-1]) & (customer[1:] == customer[:-1])
    gap, of = np.diff(day)[same], product[1:][same]
    if not len(of):
        return {}
    starts = np.flatnonzero(np.diff(of, prepend=-1))
    ends = np.append(starts[1:], len(of))
    return {
        int(of[start]): float(np.median(gap[start:end]))
        for start, end in zip(starts, ends, strict=True)
        if end - start >= _FEWEST_GAPS
    }


def goes_with(lines: Lines) -> tuple[GoesWith, ...]:
    """Give for each product the one that its buyers buy later more than other people do.

    At least 20 bought the first and 10 of them the other on a later day; of the 100 products with
    most buyers. The other is the one whose share, at the lower end of its interval, is highest by
    its share among all customers.
    """
    found = [pair for pair in goes_with_steps(lines) if pair is not None]
    return tuple(sorted(found, key=lambda pair: -pair.share.hits / pair.share.of))


def goes_with_steps(lines: Lines) -> Iterator[GoesWith | None]:
    """Give what `goes_with` gives product by product, None for one that nothing goes with."""
    if not len(lines.product):
        return
    count = int(lines.product.max()) + 1
    who = np.concatenate([[0], np.cumsum(np.diff(lines.customer) != 0)])  # they are in order
    people = int(who[-1]) + 1
    buyers = np.bincount(_each_once(lines.product * people + who) // people, minlength=count)
    often = np.argsort(-buyers, kind="stable")[:_MOST]
    wanted = [int(product) for product in often if buyers[product] >= FEWEST_BUYERS]
    for product in wanted:
        first = np.full(people, np.iinfo(np.int64).max)
        mine = lines.product == product
        np.minimum.at(first, who[mine], lines.day[mine])
        later = (lines.day > first[who]) & ~mine
        again = _each_once(lines.product[later] * people + who[later]) // people
        counts = np.bincount(again, minlength=count)
        enough = np.flatnonzero(counts >= _FEWEST_PAIRS)
        shares = {int(other): Share(int(counts[other]), int(buyers[product])) for other in enough}
        if shares:
            best = max(shares, key=lambda o: ((shares[o].interval or (0,))[0] / buyers[o], -o))
            yield GoesWith(product, best, shares[best])
        else:
            yield None


def _each_once(values: Ints) -> Ints:
    """Give the values in order, each once: several times as fast as numpy's `unique`."""
    found = np.sort(values)
    return found[np.concatenate([[True], found[1:] != found[:-1]])] if len(found) else found
