"""How many orders were thanked for, in whatever way (tactics H6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from shopretain.base.dates import day_number
from shopretain.services.basis import basis
from shopretain.services.gifts import GIFT
from shopretain.services.packing import CALL
from shopretain.services.shop import Shop
from shopretain.store import facts, letters

DAYS = 30  # that an order may wait for its thanks, and that are looked at


@dataclass(frozen=True, slots=True)
class Coverage:
    """Orders of the last 30 days with a customer, and how many of them were thanked for."""

    orders: int
    thanked: int


def coverage(shop: Shop) -> Coverage:
    """Count orders after which their customer got a thank-you letter or card, a call or a gift."""
    today = shop.today
    since = today - timedelta(days=DAYS)
    with shop.store.read() as conn:
        told = letters.thanked_people(conn)
        contacts = facts.last_contacts(conn)
    days: dict[int, list[date]] = {}
    for who, on in told:
        days.setdefault(who, []).append(on)
    for who, _, _, chain, on in contacts:
        kind, _, outcome = chain.partition(":")
        if chain == GIFT or (kind == CALL and outcome.startswith("spoke")):
            days.setdefault(who, []).append(on)
    purchases = basis(shop, today).purchases
    mine = purchases.is_order & (purchases.customer >= 0) & (purchases.day > day_number(since))
    rows = list(zip(purchases.customer[mine].tolist(), purchases.day[mine].tolist(), strict=True))
    thanked = sum(
        any(0 <= day_number(on) - day <= DAYS for on in days.get(who, ())) for who, day in rows
    )
    return Coverage(len(rows), thanked)
