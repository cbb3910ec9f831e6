"""A programme's cost before it starts: its rules replayed over the last year's real orders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from shopretain.base.dates import Clock, add_months, day_number
from shopretain.base.errors import UserError
from shopretain.base.money import exponent
from shopretain.base.progress import Progress, no_progress
from shopretain.loyalty.earning import Basket, Place, earned, points_of
from shopretain.loyalty.rules import History, Rules, Version
from shopretain.loyalty.simulate import (
    BANDS,
    Band,
    Buyer,
    Simulation,
    margin_left,
    offers,
    simulate,
    suggested_threshold,
)
from shopretain.services import groups
from shopretain.services.basis import basis
from shopretain.services.groups import Rule
from shopretain.services.points import Counted, goods_of
from shopretain.services.shop import Shop
from shopretain.store import points

__all__ = ["BANDS", "Band", "Simulation"]  # what screens show

_CHUNK = 20_000


@dataclass(frozen=True, eq=False)
class Past:
    """The last year's orders, ready to be replayed; made once, for as many programmes as wanted."""

    buyers: tuple[Buyer, ...]
    first: int
    last: int
    usual: int  # the median basket, minor units
    currency: str


def simulations_at(
    path: Path, clock: Clock, wanted: Sequence[Rules], progress: Progress = no_progress
) -> tuple[Simulation, ...]:
    """Replay programmes in the child process."""
    with Shop.in_child(path, clock) as shop:
        found = past(shop, needs_lines=any(r.needs_lines for r in wanted), progress=progress)
        return tuple(replay(found, rules) for rules in wanted)


def past(shop: Shop, *, needs_lines: bool = False, progress: Progress = no_progress) -> Past:
    """Give the orders of the last 12 months, and how many everybody had placed before."""
    found = basis(shop)
    last = day_number(found.as_of)
    first = day_number(add_months(found.as_of, -12)) + 1
    with shop.store.read() as conn:
        counted = Counted(found.settings, goods_of(conn, needed=needs_lines, everybody=True))
        rows = points.list_orders(conn, everybody=True)
    buyers = []
    for at, (who, mine) in enumerate(groupby(rows, attrgetter("customer_id"))):
        if at % _CHUNK == 0:
            progress("points", at, 0)
        baskets = [b for row in mine if (b := counted.basket(row)) and b.day <= last]
        if baskets and baskets[-1].day >= first:
            before = sum(basket.day < first for basket in baskets)
            buyers.append(Buyer(who, baskets, before))
    return Past(tuple(buyers), first, last, _usual(buyers, first), found.settings.currency)


def _usual(buyers: Sequence[Buyer], first: int) -> int:
    values = sorted(
        basket.total - basket.refunded
        for buyer in buyers
        for basket in buyer.baskets
        if basket.day >= first
    )
    return values[len(values) // 2] if values else 0


def replay(found: Past, rules: Rules) -> Simulation:
    """Give what a programme would have cost, by the very function that counts real points."""
    wanted = replace(rules, is_on=True)
    history = History((Version(0, None, found.last, wanted),))
    earns = partial(earned, history)
    return simulate(found.buyers, wanted, (found.first, found.last), earns)


@dataclass(frozen=True, slots=True)
class Cost:
    """What rules cost, in the sentence below them; minor units."""

    currency: str
    usual: int  # the order it is shown with
    points: int  # that it earns
    worth: int
    share: float
    year: int  # at most


def cost_at(path: Path, clock: Clock, rules: Rules, progress: Progress = no_progress) -> Cost:
    """Give what rules cost, in the child process."""
    with Shop.in_child(path, clock) as shop:
        return cost(past(shop, needs_lines=rules.needs_lines, progress=progress), rules)


def cost(found: Past, rules: Rules) -> Cost:
    """Give the sentence's figures: an everyday order, and the last year's orders."""
    whole = replay(found, rules)
    plain = replace(
        rules, is_on=True, order_bonus=0, double_days=(), goods=(), ladder=(), minimum=0
    )
    parts = points_of(Basket("", found.last, found.usual), plain, Place(nth=2, within_year=1))
    usual = sum(part for _, part in parts)
    return Cost(found.currency, found.usual, usual, rules.worth(usual), whole.share, whole.worth)


# Offers


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A basket, what both offers cost on it, and whether the floor of the margin holds."""

    basket: int
    flat: int
    percent: int
    flat_holds: bool
    percent_holds: bool


@dataclass(frozen=True, slots=True)
class OfferView:
    """A flat amount off against a percent off, on some baskets and on a group's own year."""

    currency: str
    rows: tuple[OfferRow, ...]
    baskets: int  # of the group in the last 12 months
    over: int  # of them over the threshold
    flat: int  # what the offers would have cost on all of them
    percent: int
    suggested: int  # threshold, a little above two thirds of the baskets


def offer(
    shop: Shop,
    group: str | int | Rule,
    amount: int,
    threshold: int,
    percent: float,
    margin: float,
    floor: float,
) -> OfferView:
    """Hold an amount off over a threshold against a percent; money in minor units, shares 0 to 1.

    UserError `bad_offer`.
    """
    if not (0 < amount <= threshold and 0 < percent <= 100 and 0 < margin <= 1):
        raise UserError("bad_offer")
    base = basis(shop)
    ids = groups.answer(shop, None, group).ids
    mine = base.purchases.of(ids)
    first = day_number(add_months(base.as_of, -12))
    own, known = mine.baskets[1], mine.has_basket
    own = own[mine.bought[1][known] > first]
    found = offers([threshold * at // 2 for at in (2, 3, 4, 6)], amount, threshold, percent)
    rows = tuple(
        OfferRow(
            o.basket, o.flat, o.percent,
            margin_left(o.basket, o.flat, margin) >= floor,
            margin_left(o.basket, o.percent, margin) >= floor,
        )
        for o in found
    )  # fmt: skip
    real = offers(own.tolist(), amount, threshold, percent)
    step = 5 * 10 ** exponent(base.settings.currency)
    return OfferView(
        base.settings.currency,
        rows,
        len(real),
        sum(o.flat > 0 for o in real),
        sum(o.flat for o in real),
        sum(o.percent for o in real),
        suggested_threshold(own.tolist(), step),
    )
