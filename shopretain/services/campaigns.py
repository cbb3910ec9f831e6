"""Campaigns: what they cost, whom they brought, what one returned customer cost (tactics I4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from shopretain.base.changes import Changes
from shopretain.base.dates import day_number
from shopretain.base.errors import UserError
from shopretain.services.amounts import typed_amount
from shopretain.services.basis import basis
from shopretain.services.outcomes import outcomes
from shopretain.services.shop import Shop
from shopretain.store import agreements, facts
from shopretain.store.agreements import CampaignRow
from shopretain.store.codes import words_of

__all__ = ["CampaignRow"]

KINDS = ("ads", "contest", "email", "post", "other")


@dataclass(frozen=True, slots=True)
class CampaignView:
    """A campaign with whom it brought; money in minor units.

    `came` ordered with its code since it began, or within 60 days of its letter; `returned` of
    them had ordered before, `each` is what one of those cost, None where nobody returned.
    """

    row: CampaignRow
    came: tuple[int, ...]
    returned: int
    each: int | None
    currency: str


def campaigns(shop: Shop) -> tuple[CampaignView, ...]:
    """Give all campaigns, the newest first."""
    base = basis(shop, shop.today)
    with shop.store.read() as conn:
        rows = agreements.list_campaigns(conn)
        coupons = facts.order_words(conn, "coupon")
    letters = {one.mailing.id: one.ids for one in outcomes(shop)}
    purchases = base.purchases
    first = dict(zip(purchases.people.tolist(), purchases.first_day.tolist(), strict=True))
    found = []
    for row in rows:
        since = day_number(row.began_on)
        if row.code:
            wanted = words_of(row.code)
            ids = [order for order, coupon in coupons if set(wanted) & set(words_of(coupon))]
            mine = np.isin(purchases.order_id, ids) & (purchases.day >= since)
            came = np.unique(purchases.customer[mine & (purchases.customer >= 0)]).tolist()
        else:
            came = sorted(letters.get(row.mailing_id or 0, ()))
        returned = sum(first[who] < since for who in came if who in first)
        each = round(row.cost_minor / returned) if returned else None
        found.append(CampaignView(row, tuple(came), returned, each, base.settings.currency))
    return tuple(found)


def mailings(shop: Shop) -> tuple[tuple[int, str], ...]:
    """Give the letters that a campaign can be, newest first: number and title."""
    return tuple((one.mailing.id, one.mailing.title) for one in outcomes(shop) if one.written)


@dataclass(frozen=True, slots=True)
class CampaignAsk:
    """A campaign as the owner types it; either a code or a letter says whom it brought."""

    name: str
    kind: str
    cost: str
    began_on: date
    code: str = ""
    mailing: int = 0
    id: int = 0  # of the one it replaces


def keep(shop: Shop, ask: CampaignAsk) -> int:
    """Keep a campaign and give its id; `nothing_written`, `bad_amount`, `campaign_by_what`."""
    if not ask.name.strip() or ask.kind not in KINDS:
        raise UserError("nothing_written")
    if bool(ask.code.strip()) == bool(ask.mailing):
        raise UserError("campaign_by_what")
    spent = typed_amount(ask.cost, shop.settings().currency)
    row = CampaignRow(
        ask.id, ask.name.strip(), ask.kind, ask.code.strip(), ask.mailing or None, spent,
        ask.began_on,
    )  # fmt: skip
    with shop.store.light_write() as conn:
        return agreements.put_campaign(conn, row, shop.clock.now())


def drop(shop: Shop, campaign: int) -> CampaignRow:
    """Let a campaign go; gives it for Undo. UserError `entry_gone`."""
    with shop.store.light_write() as conn:
        known = {row.id: row for row in agreements.list_campaigns(conn)}
        if campaign not in known:
            raise UserError("entry_gone")
        agreements.drop_campaign(conn, campaign)
    return known[campaign]


def bring_back(shop: Shop, row: CampaignRow) -> Changes:
    """Bring a campaign back, under a new number: its own may be another's by now."""
    with shop.store.light_write() as conn:
        agreements.put_campaign(conn, row._replace(id=0), shop.clock.now())
    return Changes(cards=True)
