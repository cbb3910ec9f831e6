"""Standing orders: who buys the same regularly, what was agreed, when it is due (E17, E18, J9)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from shopretain.analytics.ladder import Share
from shopretain.base.changes import Changes
from shopretain.base.dates import add_months, day_number, day_of_number
from shopretain.base.errors import UserError
from shopretain.base.folding import folded
from shopretain.loyalty.gifts import habit
from shopretain.services.basis import basis
from shopretain.services.consent import gate
from shopretain.services.order_facts import order_facts
from shopretain.services.people_table import everybody, wants_nothing
from shopretain.services.shop import Shop
from shopretain.store import agreements, cards, facts
from shopretain.store.agreements import AgreementRow

__all__ = ["AgreementRow"]

STATUSES = ("running", "paused", "ended")
_SHIFT = 32
_YEAR = 12  # months
_LONGEST = 400  # days


@dataclass(frozen=True, slots=True)
class StandingRow:
    """Somebody who gets the same again and again, and when the next is due.

    `status` is "offer" for a habit nobody agreed on, with `id` 0 and no perks; `times` and `last`
    tell of orders, `last` is None where none came yet.
    """

    customer: int
    name: str
    product: str
    times: int
    gap: int  # days
    last: date | None
    due: date
    id: int = 0
    status: str = "offer"
    perks: str = ""


@dataclass(frozen=True, slots=True)
class StandingView:
    """All of them, agreed ones first; `articles` are products with how many want each regularly.

    `ended` are those of a year ago that ended since: the churn of contracts (tactics A10).
    """

    rows: tuple[StandingRow, ...]
    articles: tuple[tuple[str, int], ...]
    ended: Share


def standing(shop: Shop) -> StandingView:
    """Give what was agreed, and who may be offered it."""
    habits = _habits(shop)
    with shop.store.read() as conn:
        told = agreements.list_agreements(conn)
    agreed = _agreed(shop, told)
    known = {(row.customer, folded(row.product)) for row in agreed}
    view, allowed = everybody(shop), gate(shop)
    offers = [
        row for row in habits
        if (row.customer, folded(row.product)) not in known
        and not wants_nothing(allowed, view.rows[view.place[row.customer]])
    ]  # fmt: skip
    counts = Counter(row.product for row in (*agreed, *offers) if row.status != "ended")
    year_ago = add_months(shop.today, -_YEAR)
    ran = [one for one in told if one.began_on <= year_ago
           and (one.ended_on is None or one.ended_on > year_ago)]  # fmt: skip
    ended = sum(one.ended_on is not None for one in ran)
    return StandingView((*agreed, *offers), tuple(counts.most_common()), Share(ended, len(ran)))


def _habits(shop: Shop) -> list[StandingRow]:
    """Give who buys the same product regularly, the next due first."""
    base = basis(shop)
    lines = order_facts(shop, base).lines()
    if not len(lines.owner):
        return []
    with shop.store.read() as conn:
        names = {p.id: p.name for p in facts.list_products(conn)}
    view = everybody(shop)
    pair = lines.owner << _SHIFT | lines.product
    order = np.lexsort((lines.day, pair))
    pair, day = pair[order], lines.day[order]
    starts = np.flatnonzero(np.diff(pair, prepend=-1))
    sizes = np.diff(starts, append=len(pair))
    today = day_number(base.as_of)
    found = []
    for start, size in zip(starts[sizes >= 3].tolist(), sizes[sizes >= 3].tolist(), strict=True):
        days = sorted(set(day[start : start + size].tolist()))
        regular = habit(days, today)
        if regular is None:
            continue
        customer = int(base.purchases.people[int(pair[start]) >> _SHIFT])
        product = names[int(pair[start]) & (1 << _SHIFT) - 1]
        found.append(
            StandingRow(
                customer, view.label(view.place[customer]), product, regular.times, regular.gap,
                day_of_number(regular.last), day_of_number(regular.due),
            )
        )  # fmt: skip
    return sorted(found, key=lambda row: (row.due, row.name, row.product))


def _agreed(shop: Shop, told: list[AgreementRow]) -> list[StandingRow]:
    """Give what was agreed, running first, the next due first."""
    base = basis(shop)
    lines = order_facts(shop, base).lines()
    view = everybody(shop)
    with shop.store.read() as conn:
        products = facts.list_products(conn)
    found = []
    for one in told:
        who = one.customer_id
        if who is None or who not in view.place:
            continue
        place = int(np.searchsorted(base.purchases.people, who))
        wanted = [p.id for p in products if folded(p.name) == folded(one.product)]
        mine = (lines.owner == place) & np.isin(lines.product, wanted)
        if place >= len(base.purchases.people) or base.purchases.people[place] != who:
            mine = np.zeros(len(lines.owner), dtype=bool)
        days = np.unique(lines.day[mine])
        last = day_of_number(int(days[-1])) if len(days) else None
        came = last is not None and last >= one.began_on
        due = last + timedelta(days=one.every_days) if last and came else one.began_on
        found.append(
            StandingRow(
                who, view.label(view.place[who]), one.product, len(days), one.every_days, last, due,
                one.id, one.status, one.perks,
            )
        )  # fmt: skip
    return sorted(found, key=lambda row: (STATUSES.index(row.status), row.due, row.name))


def agree(
    shop: Shop, customer: int, product: str, every_days: int, perks: str = "", standing_id: int = 0
) -> int:
    """Keep that somebody gets a product every so many days, from today on; gives its id.

    With an id the agreement is changed. UserError `nothing_written`, `bad_days`, `customer_gone`.
    """
    if not product.strip():
        raise UserError("nothing_written")
    if not 1 <= every_days <= _LONGEST:
        raise UserError("bad_days", most=_LONGEST)
    with shop.store.light_write() as conn:
        known = {row.id: row for row in agreements.list_agreements(conn)}
        old = known.get(standing_id)
        if old is not None and old.status == "ended":
            old = None  # agreed anew
        row = AgreementRow(
            standing_id, cards.token_of(conn, customer), product.strip(), every_days, perks.strip(),
            old.status if old else "running", old.began_on if old else shop.today, None,
        )  # fmt: skip
        return agreements.put_agreement(conn, row, shop.clock.now())


def set_status(shop: Shop, standing_id: int, status: str) -> AgreementRow:
    """Let a standing order run, pause or end today; gives it as it was. UserError `entry_gone`."""
    with shop.store.light_write() as conn:
        known = {row.id: row for row in agreements.list_agreements(conn)}
        if standing_id not in known or status not in STATUSES:
            raise UserError("entry_gone")
        row = known[standing_id]
        ended = (row.ended_on or shop.today) if status == "ended" else None
        agreements.put_agreement(
            conn, row._replace(status=status, ended_on=ended), shop.clock.now()
        )
    return row


def put_back(shop: Shop, row: AgreementRow) -> Changes:
    """Let a standing order be as it was."""
    with shop.store.light_write() as conn:
        agreements.put_agreement(conn, row, shop.clock.now())
    return Changes(cards=True)


def drop(shop: Shop, standing_id: int) -> AgreementRow:
    """Let go what was noted by mistake; gives it for Undo. UserError `entry_gone`."""
    with shop.store.light_write() as conn:
        known = {row.id: row for row in agreements.list_agreements(conn)}
        if standing_id not in known:
            raise UserError("entry_gone")
        agreements.drop_agreement(conn, standing_id)
    return known[standing_id]


def bring_back(shop: Shop, row: AgreementRow) -> Changes:
    """Bring one back that was let go, under a new number: its own may be another's by now."""
    return put_back(shop, row._replace(id=0))


def due(shop: Shop, within: int) -> tuple[StandingRow, ...]:
    """Give what is due about now: so many days before or after; agreed ones however late."""
    today = shop.today
    return tuple(
        row
        for row in standing(shop).rows
        if row.status in ("running", "offer")
        and (row.due - today).days <= within
        and (row.status == "running" or (row.due - today).days >= -within)
    )


def perks_of(shop: Shop) -> dict[int, tuple[tuple[str, str], ...]]:
    """Give of each customer the products of running standing orders and what comes with each."""
    with shop.store.read() as conn:
        told = agreements.list_agreements(conn)
    found: dict[int, tuple[tuple[str, str], ...]] = {}
    for one in told:
        if one.customer_id is not None and one.status == "running" and one.perks:
            mine = found.get(one.customer_id, ())
            found[one.customer_id] = (*mine, (one.product, one.perks))
    return found
