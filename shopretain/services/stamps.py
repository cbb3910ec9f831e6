"""Who is worth a stamp: what a card costs, what somebody is likely to bring, within a budget."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np

from shopretain.base.money import exponent, to_minor
from shopretain.services.people_table import PeopleView
from shopretain.services.postal import Place
from shopretain.services.shop import Shop
from shopretain.store import queries

# A card with its stamp at home and abroad, where the owner told no price: about what they cost.
_USUAL = {"card": {
    "EUR": ("1.35", "2.20"), "USD": ("1.10", "2.20"), "GBP": ("1.20", "3.00"),
    "PLN": ("6", "12"), "UAH": ("40", "120"), "JPY": ("120", "170"), "SEK": ("26", "44"),
}, "catalogue": {
    "EUR": ("3.50", "6.50"), "USD": ("3.20", "6"), "GBP": ("3", "6"), "PLN": ("14", "28"),
    "UAH": ("120", "350"), "JPY": ("400", "900"), "SEK": ("38", "70"),
}}  # fmt: skip
BUDGETS = {"card": "post_budget", "catalogue": "catalogue_budget"}
_MARGIN = 40  # percent of sales that stay with the shop, where the owner told none


@dataclass(frozen=True, slots=True)
class Postage:
    """What cards cost, in minor units; `budget` is None for no limit, `margin` in percent."""

    home: int
    abroad: int
    budget: int | None
    margin: int
    currency: str
    is_usual: bool  # the owner told no price yet

    def of(self, place: Place) -> int:
        """Give what a card to somebody costs."""
        return self.abroad if place.is_abroad else self.home

    def without_budget(self) -> Postage:
        """Give the same without a limit."""
        return replace(self, budget=None)


def postage(shop: Shop, kind: str = "card") -> Postage:
    """Give what cards cost, or catalogues."""
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    currency = shop.settings().currency
    usual = _USUAL[kind]
    home, abroad = usual.get(currency, usual["EUR"])
    own = stored.get(f"{kind}_price", "")
    budget = stored.get(BUDGETS[kind], "")

    def minor(text: str) -> int:
        return to_minor(round(Decimal(text), exponent(currency)), currency)

    return Postage(
        minor(own or home),
        minor(stored.get(f"{kind}_price_abroad", "") or (own or abroad)),
        minor(budget) if budget else None,
        int(float(stored.get("post_margin", "") or _MARGIN)),
        currency,
        not own,
    )


def expected(view: PeopleView) -> np.ndarray:
    """Give the money that everybody is likely to spend in 12 months, minor units.

    Where there is no forecast, what they spent in the last 12.
    """
    worth, spent = view.number("worth"), view.number("spent")
    likely = np.where(np.isnan(worth), view.number("spent_12"), worth - spent)
    found: np.ndarray = np.nan_to_num(likely)
    return found


@dataclass(frozen=True, slots=True)
class Picked:
    """Who is worth the stamp, best first; what all of it costs; who is left out and why.

    `beyond` the budget does not reach; `unworthy` are likely to bring less than they cost: they
    are left out only where that was asked.
    """

    ids: tuple[int, ...]
    cost: int
    beyond: tuple[int, ...]
    unworthy: tuple[int, ...]
    likely: int  # what those picked are likely to spend in 12 months


def pick(
    view: PeopleView,
    known: Mapping[int, Place],
    ids: Iterable[int],
    price: Postage,
    *,
    only_worth: bool = False,
) -> Picked:
    """Pick by expected money per stamp, as far as the budget goes."""
    money = expected(view)

    def of(who: int) -> float:
        at = view.place.get(who)
        return 0.0 if at is None else float(money[at])

    costs = {who: price.of(known[who]) for who in ids}
    order = sorted(costs, key=lambda who: (-of(who) / max(costs[who], 1), who))
    unworthy = [who for who in order if of(who) * price.margin < costs[who] * 100]
    spared = set(unworthy) if only_worth else set()
    left = price.budget
    chosen, beyond = [], []
    for who in order:
        if who in spared:
            continue
        if left is not None and costs[who] > left:
            beyond.append(who)
            continue
        chosen.append(who)
        if left is not None:
            left -= costs[who]
    return Picked(
        tuple(chosen),
        sum(costs[who] for who in chosen),
        tuple(beyond),
        tuple(unworthy),
        round(sum(of(who) for who in chosen)),
    )
