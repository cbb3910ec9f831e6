"""Columns of orders, lines and places of one day: read once, kept until orders change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from shopretain.analytics.purchases import Ints
from shopretain.analytics.segments import LinesBought, Words
from shopretain.services.basis import Basis
from shopretain.services.shop import Shop
from shopretain.store import facts, frames


class OrderFacts:
    """What was asked for so far."""

    def __init__(self, shop: Shop, base: Basis) -> None:
        """Ask for nothing yet."""
        self._shop, self._base = shop, base
        self._kept: dict[object, Any] = {}

    def _once(self, key: object, make: Callable[[], Any]) -> Any:
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    def _owner(self, order_ids: Ints) -> tuple[Ints, Ints]:
        """Give for orders the place of the buyer among people and the order's row, -1 for none.

        Only counted orders on or before the day have a place.
        """
        purchases = self._base.purchases
        own = np.flatnonzero(purchases.is_order & (purchases.customer >= 0))
        own = own[np.argsort(purchases.order_id[own], kind="stable")]
        known = purchases.order_id[own]
        at = np.minimum(np.searchsorted(known, order_ids), max(len(known) - 1, 0))
        if not len(known):
            return np.full(len(order_ids), -1), np.full(len(order_ids), -1)
        there = known[at] == order_ids
        row = np.where(there, own[at], -1)
        owner = np.searchsorted(purchases.people, purchases.customer[own[at]])
        return np.where(there, owner, -1), row

    def lines(self) -> LinesBought:
        """Give the lines of counted orders."""

        def make() -> LinesBought:
            order, product = raw_lines(self._shop)
            owner, row = self._owner(order)
            kept = owner >= 0
            day = self._base.purchases.day[row[kept]]
            return LinesBought(owner[kept], order[kept], day, product[kept])

        found: LinesBought = self._once("lines", make)
        return found

    def order_words(self, what: str) -> Words:
        """Give coupons, payments, deliveries or sources of counted orders."""

        def make() -> Words:
            with self._shop.store.read() as conn:
                rows = facts.order_words(conn, what)
            codes: dict[str, int] = {}
            code = np.array([codes.setdefault(text, len(codes)) for _, text in rows], np.int64)
            owner, _ = self._owner(np.array([order for order, _ in rows], np.int64))
            return Words(owner[owner >= 0], code[owner >= 0], tuple(codes))

        found: Words = self._once(what, make)
        return found

    def place_words(self, column: int) -> Words:
        """Give countries, towns or postcodes."""

        def make() -> list[tuple[int, str, str, str]]:
            with self._shop.store.read() as conn:
                return facts.places(conn)

        rows = self._once("places", make)
        people = self._base.purchases.people
        found: Words = self._once(
            ("place", column), lambda: words_of(people, [(row[0], row[column]) for row in rows])
        )
        return found


def raw_lines(shop: Shop) -> tuple[Ints, Ints]:
    """Give order and product of every line of current orders, read once until orders change."""
    version = shop.store.content_version()
    if shop.lines is None or shop.lines[0] != version:
        with shop.store.read() as conn:
            shop.lines = version, frames.lines_bought(conn)
    found: tuple[Ints, Ints] = shop.lines[1]
    return found


def order_facts(shop: Shop, base: Basis) -> OrderFacts:
    """Give the columns of a day's orders, the same ones as long as no order changes."""
    key = (shop.store.content_version(), base.as_of, base.newest, shop.places_version)
    if shop.heavy is None or shop.heavy[0] != key:
        shop.heavy = key, OrderFacts(shop, base)
    found: OrderFacts = shop.heavy[1]
    return found


def words_of(people: Ints, pairs: Sequence[tuple[int, str]]) -> Words:
    """Give words of customers by id; those who are not among the people are left out."""
    codes: dict[str, int] = {}
    code = np.array([codes.setdefault(text, len(codes)) for _, text in pairs], dtype=np.int64)
    who = np.array([customer for customer, _ in pairs], dtype=np.int64)
    if not len(people) or not len(who):
        return Words(np.zeros(0, np.int64), np.zeros(0, np.int64), tuple(codes))
    at = np.minimum(np.searchsorted(people, who), len(people) - 1)
    kept = people[at] == who
    return Words(at[kept], code[kept], tuple(codes))
