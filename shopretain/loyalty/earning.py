"""What an order earns by the rules of its day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from shopretain.loyalty.rules import History, Rules, months_later

_MOST = 10**12  # points of one order: a file with a slip of the pen cannot spill the ledger


class Goods(NamedTuple):
    """One line of an order; `minor` is what was paid for it, None where the file does not tell."""

    product: str
    category: str
    quantity: float
    minor: int | None
    is_reduced: bool = False
    is_gift_card: bool = False


class Basket(NamedTuple):
    """One counted order of somebody; `key` names it for ever, money in the shop's currency.

    `total` is what was paid, `refunded` what of it went back. `shipping` and `tax` are in the
    total, None where the file does not tell them.
    """

    key: str
    day: int
    total: int
    refunded: int = 0
    shipping: int | None = None
    tax: int | None = None
    goods: tuple[Goods, ...] = ()


def counted(basket: Basket, rules: Rules) -> int:
    """Give how much of an order earns points, minor units: less what does not count or went back.

    A refund takes its share of what counts, so several parts take what the whole would.
    """
    minor = basket.total
    if not rules.with_shipping:
        minor -= _shipping(basket)
    if not rules.with_tax:
        minor -= basket.tax or 0
    if not (rules.with_discounted and rules.with_gift_cards):
        minor -= sum(
            line.minor or 0
            for line in basket.goods
            if (line.is_reduced and not rules.with_discounted)
            or (line.is_gift_card and not rules.with_gift_cards)
        )
    minor = max(minor, 0)
    if basket.refunded and basket.total:
        minor = minor * max(basket.total - basket.refunded, 0) // basket.total
    return minor


def _shipping(basket: Basket) -> int:
    """Give the shipping of an order: as told, else what its lines leave of the total."""
    if basket.shipping is not None:
        return basket.shipping
    paid = [line.minor for line in basket.goods]
    if not paid or None in paid:
        return 0
    rest = max(basket.total - sum(minor or 0 for minor in paid), 0)
    tax = basket.tax or 0
    return rest - tax if rest >= tax else rest  # prices may be without tax


def exact(minor: int, points: int, unit: int, rounding: str) -> int:
    """Give the points of an amount."""
    if rounding == "steps":
        return minor // unit * points
    if rounding == "nearest":
        return (2 * minor * points + unit) // (2 * unit)
    return minor * points // unit


class Place(NamedTuple):
    """Where an order stands among the person's: the n-th of all, and the n-th in 12 months."""

    nth: int
    within_year: int


def places(days: Sequence[int]) -> list[Place]:
    """Give the places of a person's orders; their days are sorted."""
    found, start = [], 0
    for at, day in enumerate(days):
        while months_later(days[start], 12) <= day:
            start += 1
        found.append(Place(at + 1, at - start + 1))
    return found


Parts = tuple[tuple[str, int], ...]


def points_of(basket: Basket, rules: Rules, place: Place) -> Parts:
    """Give what an order earns, part by part: "earn" and, where there are, bonuses.

    Bonuses are "double" (days that count more), "goods", "order", "first" and "nth".
    """
    if not rules.is_on:
        return ()
    minor = counted(basket, rules)
    if minor < rules.minimum or basket.refunded >= basket.total > 0:
        return ()
    if rules.earning == "cashback":
        rate = max((s.rate for s in rules.steps if s.orders <= place.within_year), default=0)
        base = minor * rate // 10_000
    else:
        base = min(exact(minor, rules.points, rules.unit, rules.rounding), _MOST)
    if not rules.has_bonuses:
        return (("earn", base),) if base else ()
    parts = [("earn", base)]
    if rules.double_days:
        parts.append(("double", base * (rules.factor(basket.day) - 1)))
    if rules.goods:
        parts.append(("goods", _goods_bonus(basket, rules)))
    parts.append(("order", rules.order_bonus))
    if place.nth == 1:
        parts.append(("first", rules.first_bonus))
    elif rules.ladder:
        parts.append(("nth", sum(r.points for r in rules.ladder if r.order == place.nth)))
    return tuple(part for part in parts if part[1])


def _goods_bonus(basket: Basket, rules: Rules) -> int:
    pieces = 0.0
    for bonus in rules.goods:
        pieces += bonus.points * sum(
            max(line.quantity, 0.0)
            for line in basket.goods
            if bonus.name == (line.product if bonus.kind == "product" else line.category)
        )
    left = max(basket.total - basket.refunded, 0) / basket.total if basket.total else 1.0
    return int(min(pieces * left, _MOST))


def earned(history: History, basket: Basket, place: Place) -> Parts:
    """Give what an order earns by the rules of its day."""
    version = history.version(basket.day)
    return () if version is None else points_of(basket, version.rules, place)
