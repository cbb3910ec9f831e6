"""What letters say of products: what somebody bought, lacks and favours; what sells, is new."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cached_property

from shopretain.base.folding import folded
from shopretain.services.articles import pairs
from shopretain.services.people_table import everybody
from shopretain.services.shop import Shop
from shopretain.store import bought_rows, facts

BEST_SELLER_DAYS = 90
NEW_DAYS = 30
_SHOWN = 3  # products in a block
_LEAST_ORDERS = 2  # in a category that somebody favours, and half of all lines


class Bought:
    """What orders tell letters of products; kept until orders change.

    Customers are read in bulk: those who were asked for with `bought`.
    """

    def __init__(self, shop: Shop) -> None:
        """Read nothing yet."""
        self._shop = shop
        self._wanted: set[int] = set()
        self._read: set[int] = set()
        self._last: dict[int, bought_rows.LastOrder] = {}
        self._lines: dict[int, list[str]] = {}
        self._owned: dict[int, str] = {}
        self.has: dict[str, dict[int, bool]] = {}  # whether somebody has a value, by field

    def want(self, ids: Iterable[int]) -> None:
        """Read these customers with the next that is asked for."""
        self._wanted.update(ids)

    def _fill(self) -> None:
        if len(self._read) == len(self._wanted):  # nobody is read who is not wanted
            return
        ids = sorted(self._wanted - self._read)
        with self._shop.store.read() as conn:
            last = bought_rows.last_orders(conn, ids)
            self._lines |= bought_rows.line_names(conn, [found.order_id for found in last.values()])
            self._owned |= bought_rows.owned_products(conn, ids)
        self._last |= last
        self._read.update(ids)

    def last(self, who: int) -> bought_rows.LastOrder | None:
        """Give somebody's newest counted order."""
        self._fill()
        return self._last.get(who)

    def last_products(self, who: int) -> list[str]:
        """Give the products of somebody's last order, the dearest first."""
        last = self.last(who)
        return [] if last is None else self._lines.get(last.order_id, [])

    def _owned_by(self, who: int) -> set[str]:
        self._fill()
        told = self._owned.get(who, "")
        return {self._names[int(one)] for one in told.split(",")} if told else set()

    @cached_property
    def _names(self) -> dict[int, str]:
        with self._shop.store.read() as conn:
            return {row.id: row.name for row in facts.list_products(conn)}

    @cached_property
    def _sellers(self) -> list[str]:
        newest = everybody(self._shop).base.newest
        with self._shop.store.read() as conn:
            return bought_rows.best_sellers(conn, newest - timedelta(days=BEST_SELLER_DAYS), newest)

    def best_sellers_for(self, who: int) -> list[str]:
        """Give what sells best and somebody does not have."""
        return self._not_owned(who, self._sellers)

    def _not_owned(self, who: int, names: Iterable[str]) -> list[str]:
        owned = self._owned_by(who)
        found: list[str] = []
        for name in names:
            if name not in owned:
                found.append(name)
                if len(found) == _SHOWN:
                    break
        return found

    @cached_property
    def _pairs(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for pair in sorted(pairs(self._shop), key=lambda p: -p.share.hits / p.share.of):
            found.setdefault(pair.first, []).append(pair.then)
        return found

    def going_with(self, who: int) -> list[str]:
        """Give what goes with what somebody has, the last order's first, none of it theirs."""
        mine = [*self.last_products(who), *sorted(self._owned_by(who))]
        going = dict.fromkeys(then for first in mine for then in self._pairs.get(first, ()))
        return self._not_owned(who, going)

    @cached_property
    def _new(self) -> list[tuple[date, str, str]]:
        return new_products(self._shop)

    def new_for(self, who: int) -> list[str]:
        """Give new products of the category that somebody favours."""
        favourite = folded(self.favourite(who))
        if not favourite:
            return []
        return self._not_owned(who, (n for _, n, category in self._new if category == favourite))

    @cached_property
    def _favourites(self) -> dict[int, str]:
        return favourites(self._shop)

    def favourite(self, who: int) -> str:
        """Give the category that somebody favours, empty for none."""
        return self._favourites.get(who, "")


def bought(shop: Shop, ids: Sequence[int]) -> Bought:
    """Give what orders tell of products, for these customers among others."""
    key = shop.store.content_version(), shop.places_version, shop.today
    if shop.bought is None or shop.bought[0] != key:
        shop.bought = key, Bought(shop)
    found: Bought = shop.bought[1]
    found.want(ids)
    return found


def new_products(shop: Shop) -> list[tuple[date, str, str]]:
    """Give products first seen in the last 30 days, the newest first: day, name, folded category.

    None while the shop's own history is not twice as long: everything is new then.
    """
    with shop.store.read() as conn:
        seen = bought_rows.first_seen(conn)
        own = {row.name: folded(row.category) for row in facts.list_products(conn)}
    today, new = shop.today, timedelta(days=NEW_DAYS)
    if not seen or min(seen.values()) > today - 2 * new:
        return []
    fresh = [(day, name, own.get(name, "")) for name, day in seen.items() if today - day <= new]
    return sorted(fresh, reverse=True)


def favourites(shop: Shop) -> dict[int, str]:
    """Give the category that each favours: at least 2 orders and half of all lines in it (C5)."""
    with shop.store.read() as conn:
        category_of = {row.id: row.category for row in facts.list_products(conn)}
        rows = facts.lines_of(conn)
    lines: dict[int, int] = {}
    counts: dict[tuple[int, str], int] = {}
    orders: dict[tuple[int, str], set[int]] = {}
    for who, order_id, product in rows:
        lines[who] = lines.get(who, 0) + 1
        category = category_of.get(product, "")
        if category:
            key = who, category
            counts[key] = counts.get(key, 0) + 1
            orders.setdefault(key, set()).add(order_id)
    found: dict[int, tuple[int, str]] = {}
    for (who, category), count in counts.items():
        if len(orders[who, category]) >= _LEAST_ORDERS and 2 * count >= lines[who]:
            found[who] = max(found.get(who, (0, "")), (count, category))
    return {who: category for who, (_, category) in found.items()}
