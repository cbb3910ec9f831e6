"""No offer may leave less of a sale than the owner set (tactics E7)."""

from __future__ import annotations

import numpy as np

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.loyalty.simulate import margin_left
from shopretain.messaging.offers import Offer
from shopretain.services.basis import basis
from shopretain.services.shop import Shop
from shopretain.store import queries

_MARGIN, _FLOOR = "offer_margin", "offer_floor"  # shares of a sale, 0 to 1


def kept_floor(shop: Shop) -> tuple[float, float] | None:
    """Give the margin and the floor that the owner set, None where nothing was set."""
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    if not stored.get(_FLOOR):
        return None
    return float(stored[_MARGIN]), float(stored[_FLOOR])


def keep_floor(shop: Shop, margin: float, floor: float) -> Changes:
    """Keep what is earned of a sale, and what has to be left of it after an offer."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_MARGIN: f"{margin:g}", _FLOOR: f"{floor:g}"})
    return Changes(cards=True)


def check_offer(shop: Shop, offer: Offer | None) -> None:
    """Refuse an offer that leaves too little; UserError `offer_below_floor`.

    A percentage leaves the same of every basket; an amount leaves least of the smallest one, that
    at its threshold, else of the basket in the middle.
    """
    kept = kept_floor(shop)
    if kept is None or offer is None or offer.kind not in ("percent", "amount"):
        return
    margin, floor = kept
    basket = offer.threshold
    if not basket:
        values = basis(shop).purchases.baskets[1]
        basket = int(np.median(values)) if len(values) else 0
    if not basket:
        return
    off = basket * offer.value // 100 if offer.kind == "percent" else offer.value
    left = margin_left(basket, off, margin)
    if left < floor:
        raise UserError(
            "offer_below_floor", left=round(100 * max(left, 0)), floor=round(100 * floor)
        )
