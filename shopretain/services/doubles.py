"""The queue of people who may be one: shown with the evidence, decided by the owner, undoable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from shopretain.analytics import retention as figures
from shopretain.analytics.purchases import Purchases
from shopretain.base.changes import Changes
from shopretain.base.dates import Period, last_complete_month_end
from shopretain.services.basis import basis
from shopretain.services.rows import DoubleRow, DoublesView, MergeRow, SomeoneRow
from shopretain.services.shop import Shop
from shopretain.store import doubles, people


def view(shop: Shop) -> DoublesView:
    """Give the pairs to decide, the merges made, and what all pairs would do to retention."""
    with shop.store.read() as conn:
        found = doubles.find_doubles(conn)
        merges = doubles.list_merges(conn)
    now = after = None
    if found:
        known = basis(shop)
        now = _rate(known.purchases, known.as_of)
        pairs = [(pair.first.id, pair.second.id) for pair in found]
        after = _rate(_merged(known.purchases, pairs), known.as_of)
    return DoublesView(
        tuple(
            DoubleRow(pair.evidence, pair.what, _someone(pair.first), _someone(pair.second))
            for pair in found
        ),
        tuple(MergeRow(merge.first, merge.second, merge.at) for merge in merges),
        now,
        after,
    )


def decide(shop: Shop, decisions: Sequence[tuple[str, str, str]]) -> Changes:
    """Write the owner's words: ("merge", "different" or "part", identity, identity) each.

    Nothing else is touched: a merge is a word in a ledger, and "part" takes it back on any day.
    """
    with shop.store.write() as conn:
        for kind, first, second in decisions:
            people.link(conn, kind, first, second, shop.clock.now())
        people.resolve(conn)
    return Changes(customers=bool(decisions), orders=bool(decisions))


def _someone(person: doubles.Someone) -> SomeoneRow:
    return SomeoneRow(
        person.key,
        person.name,
        person.email,
        person.phone,
        " ".join(part for part in (person.postcode, person.city) if part),
        person.orders,
        date.fromisoformat(person.first_on) if person.first_on else None,
        date.fromisoformat(person.last_on) if person.last_on else None,
    )


def _rate(purchases: Purchases, as_of: date) -> float | None:
    lengths = figures.choose_lengths(purchases, as_of)
    if lengths.reason:
        return None
    period = Period.months_ending(last_complete_month_end(as_of), lengths.period_months)
    return figures.retention(purchases, period, lengths.window_months).crr


def _merged(purchases: Purchases, pairs: Sequence[tuple[int, int]]) -> Purchases:
    """Give the purchases as if each pair were one person."""
    parent: dict[int, int] = {}

    def root(number: int) -> int:
        while parent.get(number, number) != number:
            number = parent[number]
        return number

    for one, other in pairs:
        a, b = root(one), root(other)
        parent[max(a, b)] = min(a, b)
    table = np.arange(max([*parent, int(purchases.customer.max(initial=0))]) + 1)
    for number in parent:
        table[number] = root(number)
    known = purchases.customer >= 0
    customer = np.where(known, table[purchases.customer.clip(0)], purchases.customer)
    return replace(purchases, customer=customer)
