"""What rules of groups ask for, gathered from the store; what is heavy is read when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

import numpy as np

from shopretain.analytics.ladder import refunded_last
from shopretain.analytics.purchases import Flags, Ints
from shopretain.analytics.segments import Facts, Words
from shopretain.base.dates import day_number
from shopretain.services.basis import Basis, basis
from shopretain.services.consent import gate
from shopretain.services.heard import Heard, heard_of
from shopretain.services.members import tier_names
from shopretain.services.order_facts import order_facts, words_of
from shopretain.services.people_table import tags_by_customer
from shopretain.services.shop import Shop
from shopretain.services.vips import vips_of
from shopretain.store import facts, feedback, people_rows
from shopretain.store import points as store_points


def facts_of(shop: Shop, as_of: date | None = None) -> Facts:
    """Give all that rules ask for on a day; what is heavy is read when first asked for."""
    base = basis(shop, as_of)
    version = shop.store.version()
    key = (version, shop.places_version, base.as_of, as_of is None, shop.today)
    if shop.facts is None or shop.facts[0] != key:
        shop.facts = key, _facts(shop, base, as_of)
    found: Facts = shop.facts[1]
    return found


def _facts(shop: Shop, base: Basis, past: date | None) -> Facts:
    """Give the facts; of a past day, what cards and the gate said then."""
    people = base.purchases.people
    heavy = order_facts(shop, base)

    def place(pairs: Sequence[tuple[int, str]]) -> Words:
        return words_of(people, pairs)

    def read(query: Callable[[Any], Any]) -> Any:
        with shop.store.read() as conn:
            return query(conn)

    @cache
    def card_words(kind: str) -> Words:
        return place(
            [(who, text) for who, text, *_ in read(lambda c: facts.card_facts(c, kind, past))]
        )

    @cache
    def card_flag(kind: str) -> Flags:
        rows = read(lambda c: facts.card_facts(c, kind, past))
        return np.isin(people, [who for who, _, _, closed in rows if closed is None])

    @cache
    def tags() -> Words:
        found = read(
            lambda c: tags_by_customer(facts.file_tags(c), facts.card_facts(c, "tag", past))
        )
        return place([(who, tag) for who, mine in found.items() for tag in mine])

    @cache
    def contacts() -> list[tuple[int, str, str, str, date]]:
        rows: list[tuple[int, str, str, str, date]] = read(facts.last_contacts)
        return [row for row in rows if past is None or row[4] <= past]

    @cache
    def heard() -> Heard:
        said = [row for row in read(feedback.list_feedback) if past is None or row.said_on <= past]
        complaints = read(lambda c: facts.card_facts(c, "complaint", past))
        return heard_of(contacts(), complaints, said)

    def days_since(last: Mapping[int, date]) -> np.ndarray:
        today = day_number(base.as_of)
        found = [
            today - day_number(last[who]) if who in last else np.nan for who in people.tolist()
        ]
        return np.array(found, dtype=float)

    @cache
    def points() -> tuple[np.ndarray, np.ndarray]:
        return _points(people, base.as_of, read(lambda c: store_points.balances(c, past)))

    @cache
    def birthdays() -> Ints:
        known = {who: day.month for who, day in read(facts.file_birthdays)}
        cards = read(lambda c: facts.card_facts(c, "birthday", past))
        known |= {who: day.month for who, _, day, _ in cards if day is not None}
        return np.array([known.get(who, 0) for who in people.tolist()], dtype=np.int64)

    @cache
    def allowed(channel: str) -> Flags:
        return np.array(gate(shop, past).codes(people.tolist(), channel)[1], dtype=bool)  # type: ignore[arg-type]

    return Facts(
        as_of=base.as_of,
        purchases=base.purchases,
        habits=base.habits,
        value=base.value,
        scored=base.scored,
        group=base.group,
        forecast=lambda: base.forecast,
        lines=heavy.lines,
        products=_products(shop),
        words={
            **{
                what: lambda what=what: heavy.order_words(what)  # type: ignore[misc]
                for what in ("coupon", "payment", "delivery", "source")
            },
            "country": lambda: heavy.place_words(1),
            "town": lambda: heavy.place_words(2),
            "postcode": lambda: heavy.place_words(3),
            "tag": tags,
            "note": lambda: card_words("note"),
            "tier": lambda: place(tier_names(shop)),
            "channel": lambda: place([(row[0], row[1]) for row in contacts()]),
        },
        flags={
            "vip": lambda: np.isin(
                people,
                list(
                    vips_of(
                        base,
                        read(lambda c: facts.card_facts(c, "vip", past)),
                        read(people_rows.list_erased),
                    )
                ),
            ),
            "complaint": lambda: card_flag("complaint"),
            "may_email": lambda: allowed("email"),
            "may_post": lambda: allowed("post"),
            "bad_contact": lambda: np.isin(people, list(heard().unhappy)),
            "refunded": lambda: np.isin(people, base.purchases.paid_back[:, 0]),
            "refunded_last": lambda: refunded_last(base.purchases),
        },
        birthday_month=birthdays,
        said={
            "contacted": lambda: days_since({row[0]: row[4] for row in contacts()}),
            "answered": lambda: days_since(heard().last),
        },
        points=lambda: points()[0],
        points_end=lambda: points()[1],
    )


def _points(
    people: Ints, as_of: date, rows: Sequence[tuple[int, int, date | None]]
) -> tuple[np.ndarray, np.ndarray]:
    """Give everybody's balance, and the days until some points run out (nan: never)."""
    balance, ends = np.zeros(len(people)), np.full(len(people), np.nan)
    place_of = {who: at for at, who in enumerate(people.tolist())}
    for who, held, last in rows:
        if who in place_of:
            balance[place_of[who]] = held
            if last is not None:
                ends[place_of[who]] = day_number(last) - day_number(as_of)
    return balance, ends


def _products(shop: Shop) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Give name, SKU, category and audiences of each product, by its id."""
    with shop.store.read() as conn:
        rows = facts.list_products(conn)
        audiences = facts.list_audiences(conn)
    size = max((row.id for row in rows), default=-1) + 1
    found: dict[str, list[tuple[str, ...]]] = {
        what: [()] * size for what in ("product", "sku", "category", "audience")
    }
    for row in rows:
        found["product"][row.id] = (row.name,)
        found["sku"][row.id] = (row.sku,) if row.sku else ()
        found["category"][row.id] = (row.category,) if row.category else ()
        found["audience"][row.id] = audiences.get(row.category, ())
    return {what: tuple(names) for what, names in found.items()}
