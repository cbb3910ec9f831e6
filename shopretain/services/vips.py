"""VIPs: whom the owner marked, and by rule those who spent most in 24 months (tactics C12)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import ceil

import numpy as np

from shopretain.analytics.lifetime import spent_by_customer
from shopretain.services.basis import Basis, basis
from shopretain.services.shop import Shop
from shopretain.store import facts, people_rows

_MONTHS = 24


def vips(shop: Shop) -> frozenset[int]:
    """Give all VIPs of now."""
    with shop.store.read() as conn:
        marked, erased = facts.card_facts(conn, "vip"), people_rows.list_erased(conn)
    return vips_of(basis(shop, shop.today), marked, erased)


def vips_of(
    base: Basis, marked: Iterable[tuple[int, object, object, object]], erased: Collection[int]
) -> frozenset[int]:
    """Give whom the owner marked, and the share of customers that the settings name.

    Of those who spent something in 24 months, the ones who spent most. Equal sums are in together,
    or none of them where they are more than the share.
    """
    by_hand = {row[0] for row in marked}
    share = base.settings.vip_share
    spent = spent_by_customer(base.purchases, base.as_of, _MONTHS)
    spent = np.where(np.isin(base.purchases.people, list(erased)), 0, spent)
    known = np.sort(spent[spent > 0])[::-1]
    if not share or not len(known):
        return frozenset(by_hand)
    most = ceil(len(known) * share / 100)
    border = known[most - 1]
    if np.count_nonzero(known >= border) > most:
        border += 1
    by_rule = base.purchases.people[(spent >= border) & (spent > 0)].tolist()
    return frozenset(by_hand | set(by_rule))
