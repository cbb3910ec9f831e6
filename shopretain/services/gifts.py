"""Gifts of the month, draws, challenges: who, what, and a record of each."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from shopretain.base.changes import Changes
from shopretain.base.dates import add_months, day_number, day_of_number
from shopretain.base.errors import UserError
from shopretain.base.folding import folded
from shopretain.base.money import exponent
from shopretain.loyalty.gifts import Ticket, challenge, draw, list_digest, pick_gifts
from shopretain.services import groups
from shopretain.services.basis import basis
from shopretain.services.consent import gate
from shopretain.services.groups import Rule
from shopretain.services.order_facts import order_facts
from shopretain.services.people_table import PeopleView, everybody, wants_nothing
from shopretain.services.referrals import league
from shopretain.services.shop import Shop
from shopretain.store import cards, facts, points

GIFT, RAFFLE = "gift", "raffle"  # chains of contacts
# Tags of who may not win, in our languages.
_STAFF = frozenset(
    map(
        folded,
        ("staff", "team", "employee", "own", "henkilökunta", "personel", "pracownik", "персонал",
         "працівник", "προσωπικό", "スタッフ", "社員"),
    )
)  # fmt: skip
_NEVER = -1_000_000


@dataclass(frozen=True, slots=True)
class GiftRow:
    """Who gets what."""

    customer: int
    name: str
    product: str
    spent: int  # in 12 months, minor units


@dataclass(frozen=True, slots=True)
class GiftList:
    """The gifts of the month: they cost at most what was set."""

    currency: str
    rows: tuple[GiftRow, ...]
    quiet: int  # left out: they had a gift in the last 180 days


def gift_list(
    shop: Shop,
    budget: int,
    cost: int,
    group: str | int | Rule = "best",
    among: Collection[int] | None = None,
) -> GiftList:
    """Give to the biggest spenders of a group the best seller they do not own, in the budget.

    Money in minor units; `among` some customers only. UserError `bad_budget`.
    """
    if cost <= 0 or budget < cost:
        raise UserError("bad_budget")
    base = basis(shop)
    view = everybody(shop)
    members = set(groups.answer(shop, None, group).ids.tolist())
    if among is not None:
        members &= set(among)
    if not members:
        return GiftList(view.currency, (), 0)
    with shop.store.read() as conn:
        gifts = {row[0]: day_number(row[4]) for row in facts.last_contacts(conn) if row[3] == GIFT}
        names = {p.id: p.name for p in facts.list_products(conn)}
    lines = order_facts(shop, base).lines()
    year = lines.day > day_number(add_months(base.as_of, -12))
    sold: Counter[str] = Counter()
    for product, count in zip(
        *(part.tolist() for part in np.unique(lines.product[year], return_counts=True)),
        strict=True,
    ):
        sold[names[product]] += count
    owners = np.flatnonzero(np.isin(base.purchases.people, np.array(sorted(members))))
    mine = np.isin(lines.owner, owners)
    owned: dict[int, set[str]] = {}
    for owner, product in zip(
        lines.owner[mine].tolist(), lines.product[mine].tolist(), strict=True
    ):
        owned.setdefault(int(base.purchases.people[owner]), set()).add(names[product])
    spent = view.number("spent_12")
    known = gate(shop)
    order = sorted(
        (row.id for row in view.rows if row.id in members and not wants_nothing(known, row)),
        key=lambda who: (-float(np.nan_to_num(spent[view.place[who]])), who),
    )
    best = [name for name, _ in sold.most_common()]
    today = day_number(shop.today)
    found = pick_gifts(order, best, owned, gifts, today, budget // cost)
    quiet = sum(today - gifts.get(who, _NEVER) < 180 for who in order)
    rows = tuple(
        GiftRow(
            gift.customer, view.label(view.place[gift.customer]), gift.product,
            int(np.nan_to_num(spent[view.place[gift.customer]])),
        )
        for gift in found
    )  # fmt: skip
    return GiftList(view.currency, rows, quiet)


def record_gifts(shop: Shop, rows: Sequence[GiftRow]) -> Changes:
    """Write on everybody's card which gift they got: nobody gets another for 180 days."""
    now = shop.clock.now()
    with shop.store.light_write() as conn:
        for row in rows:
            tokens = cards.tokens_of(conn, row.customer)
            if tokens:
                told = ("other", "service", row.product, GIFT)
                cards.add_contacts(conn, [cards.card_token(tokens)], told, shop.today, now)
    return Changes(cards=True)


# Draws


@dataclass(frozen=True, slots=True)
class Drawn:
    """A draw: who won, of how many, and what it can be checked with."""

    title: str
    seed: str
    entries: int
    tickets: int
    digest: str
    winners: tuple[tuple[int, str, str], ...]  # customer, name, key
    left_out: int  # staff, and people who want nothing from us


def hold_draw(
    shop: Shop,
    title: str,
    group: str | int | Rule,
    winners: int,
    per: str = "person",
    seed: str = "",
) -> Drawn:
    """Draw winners of a group and keep how.

    `per` is person, order, friend (one for each that was brought), or spent: a ticket for each
    whole unit of money in 12 months.
    Whoever is tagged as staff, or must not be contacted at all, is left out.
    UserError: nobody_to_draw.
    """
    view = everybody(shop)
    ids = groups.answer(shop, None, group).ids.tolist()
    known_gate = gate(shop)
    counts = {
        "person": None,
        "order": view.number("orders"),
        "spent": view.number("spent_12"),
        "friend": _friends(shop, view),
    }[per]
    unit = 10 ** exponent(view.currency) if per == "spent" else 1
    entries: list[Ticket] = []
    known: dict[str, int] = {}
    left_out = 0
    for who in ids:
        at = view.place.get(who)
        if at is None:
            continue
        tags = {folded(tag) for tag in view.tags.get(who, "").split(",")}
        if tags & _STAFF or wants_nothing(known_gate, view.rows[at]):
            left_out += 1
            continue
        tickets = 1 if counts is None else int(np.nan_to_num(counts[at])) // unit
        if tickets > 0:
            entries.append(Ticket(view.rows[at].key, min(tickets, _MOST_TICKETS)))
            known[view.rows[at].key] = who
    if not entries:
        raise UserError("nobody_to_draw")
    seed = seed.strip() or secrets.token_hex(4).upper()
    keys = draw(entries, seed, winners)
    found = Drawn(
        title.strip(),
        seed,
        len(entries),
        sum(ticket.tickets for ticket in entries),
        list_digest(entries),
        tuple((known[key], view.label(view.place[known[key]]), key) for key in keys),
        left_out,
    )
    _record(shop, found)
    return found


_MOST_TICKETS = 10_000


def _friends(shop: Shop, view: PeopleView) -> np.ndarray:
    """Give how many friends each brought (tactics G2)."""
    brought = {who: count for who, _, count in league(shop).best}
    return np.array([brought.get(row.id, 0) for row in view.rows], dtype=float)


def _record(shop: Shop, found: Drawn) -> None:
    now = shop.clock.now()
    with shop.store.light_write() as conn:
        row = (found.title, found.seed, found.entries, found.digest, len(found.winners))
        points.add_draw(conn, row, shop.today, now)
        for customer, _, _ in found.winners:
            token = cards.card_token(cards.tokens_of(conn, customer))
            told = ("other", "service", found.title, RAFFLE)
            cards.add_contacts(conn, [token], told, shop.today, now)


# Challenges


@dataclass(frozen=True, slots=True)
class ChallengeRow:
    """Somebody who bought from enough categories in time, and when the last one came."""

    customer: int
    name: str
    done_on: date


def challenge_list(shop: Shop, categories: int, days: int) -> tuple[ChallengeRow, ...]:
    """Give who bought from so many categories within so many days, the latest first.

    UserError `no_categories` where products have none.
    """
    base = basis(shop)
    view = everybody(shop)
    lines = order_facts(shop, base).lines()
    with shop.store.read() as conn:
        category = {p.id: p.category for p in facts.list_products(conn)}
    if not any(category.values()):
        raise UserError("no_categories")
    order = np.lexsort((lines.day, lines.owner))
    bought: dict[int, list[tuple[int, str]]] = {}
    for owner, day, product in zip(
        lines.owner[order].tolist(), lines.day[order].tolist(), lines.product[order].tolist(),
        strict=True,
    ):  # fmt: skip
        bought.setdefault(owner, []).append((day, category[product]))
    found = []
    for owner, mine in bought.items():
        if len({name for _, name in mine if name}) < categories:
            continue
        done = challenge(mine, categories, days)
        if done is not None:
            customer = int(base.purchases.people[owner])
            name = view.label(view.place[customer])
            found.append(ChallengeRow(customer, name, day_of_number(done)))
    return tuple(sorted(found, key=lambda row: (-row.done_on.toordinal(), row.name)))
