"""What a programme would have cost: its rules replayed over orders that were really placed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from shopretain.loyalty.earning import Basket, Parts, Place, places
from shopretain.loyalty.rules import Rules

BANDS = (1, 2, 3, 6)  # orders in the year: one, two, three to five, six and more


class Buyer(NamedTuple):
    """Somebody's counted orders, oldest first, and how many they had placed before the year."""

    id: int
    baskets: Sequence[Basket]
    before: int


@dataclass(frozen=True, slots=True)
class Band:
    """Those who placed so many orders in the year: people, and points they would have got."""

    orders: int  # at least
    people: int
    points: int


@dataclass(frozen=True, slots=True)
class Simulation:
    """A programme over a year of orders. Money in minor units of the shop's currency.

    `worth` is what all points give if all are used, `usable` what whole rewards give: the rest
    is too little for one. `to_known` are points of people who had bought before the year: they
    came without a programme.
    """

    first: int
    last: int
    sales: int
    members: int
    orders: int
    points: int
    worth: int
    usable: int
    to_known: int
    bands: tuple[Band, ...]

    @property
    def share(self) -> float:
        """What the programme costs at most, as a share of sales."""
        return self.worth / self.sales if self.sales else 0.0


def simulate(
    buyers: Iterable[Buyer],
    rules: Rules,
    days: tuple[int, int],
    earns: Callable[[Basket, Place], Parts],
) -> Simulation:
    """Replay orders from one day to another; `earns` is what the real programme asks too."""
    first, last = days
    sales = members = orders = points = usable = known = 0
    people = [0] * len(BANDS)
    given = [0] * len(BANDS)
    for buyer in buyers:
        standing = places([basket.day for basket in buyer.baskets])
        mine = count = 0
        for basket, place in zip(buyer.baskets, standing, strict=True):
            if first <= basket.day <= last:
                sales += basket.total - basket.refunded
                count += 1
                mine += sum(part for _, part in earns(basket, place))
        if not count:
            continue
        band = max(at for at, least in enumerate(BANDS) if count >= least)
        people[band] += 1
        given[band] += mine
        members += mine > 0
        orders += count
        points += mine
        usable += rules.usable(mine)
        known += mine if buyer.before else 0
    bands = tuple(Band(*values) for values in zip(BANDS, people, given, strict=True))
    return Simulation(
        first, last, sales, members, orders, points, rules.worth(points), usable, known, bands
    )


# Offers


class Offer(NamedTuple):
    """A flat amount against a percent, both over a threshold, at one basket; minor units."""

    basket: int
    flat: int
    percent: int


def offers(baskets: Iterable[int], amount: int, threshold: int, percent: float) -> list[Offer]:
    """Give what a flat amount off costs at baskets, and what a percent off would.

    Source: the article on loyal customers (AutomateWoo): 30 off over 100 stays 30 however much
    they spend, 30 % grows with the basket.
    """
    return [
        Offer(
            basket,
            amount if basket >= threshold else 0,
            round(basket * percent / 100) if basket >= threshold else 0,
        )
        for basket in baskets
    ]


def margin_left(basket: int, off: int, margin: float) -> float:
    """Give what is left of what is paid after an offer, as a share, by the usual margin."""
    paid = basket - off
    return (basket * margin - off) / paid if paid > 0 else -1.0


def suggested_threshold(baskets: Sequence[int], step: int) -> int:
    """Give a threshold that two thirds of baskets lie below, in round steps: reached by adding."""
    if not baskets:
        return 0
    at = sorted(baskets)[min(round(len(baskets) * 0.65), len(baskets) - 1)]
    return max(-(-at // step) * step, step)
