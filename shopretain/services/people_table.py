"""Everybody as columns: what the Customers and Groups tables show and their lists save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Literal

import numpy as np

from shopretain.analytics.groups import GROUPS
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Flags, Ints
from shopretain.base.dates import day_number, day_of_number
from shopretain.base.folding import folded
from shopretain.services.basis import Basis, basis
from shopretain.services.consent import Gate, gate
from shopretain.services.members import MemberRow, members
from shopretain.services.order_facts import order_facts
from shopretain.services.people_behind import known_as
from shopretain.services.shop import Shop
from shopretain.services.vips import vips_of
from shopretain.store import consent, facts, people_rows
from shopretain.store.people_rows import CustomerRow

Kind = Literal["words", "text", "group", "whole", "money", "day", "expected", "percent", "may"]
GROUP_IDS = GROUPS
POINTS = ("points", "usable", "runs_out")  # columns that the ledger gives
_PRODUCT_BITS = 32
UNLIKELY_DAYS = 548  # of silence: no order is expected any more


@dataclass(frozen=True, eq=False)
class PeopleView:
    """Everybody, one value a person in each column; days are day numbers, nan where unknown.

    Those without a counted order come last, and only on the newest day. `group` is a place in
    GROUPS, -1 for nobody's. Words are as files and owners write them.
    """

    base: Basis
    rows: tuple[CustomerRow, ...]
    tags: dict[int, str]
    vips: frozenset[int]
    points: dict[int, MemberRow] = field(default_factory=dict)

    @property
    def currency(self) -> str:
        """The currency of all money."""
        return self.base.settings.currency

    @property
    def as_of(self) -> date:
        """The day on which everything stands."""
        return self.base.as_of

    @cached_property
    def ids(self) -> Ints:
        """The customers' ids."""
        return np.array([row.id for row in self.rows], dtype=np.int64)

    @cached_property
    def place(self) -> dict[int, int]:
        """Where each customer stands, by id."""
        return {row.id: at for at, row in enumerate(self.rows)}

    @property
    def buyers(self) -> int:
        """How many of them have a counted order: the first ones."""
        return len(self.base.purchases.people)

    def _padded(self, values: Any) -> np.ndarray:
        """Give a column of buyers with nan for all others."""
        rest = np.full(len(self.rows) - self.buyers, np.nan)
        return np.concatenate([np.asarray(values, dtype=float), rest])

    @cached_property
    def numbers(self) -> dict[str, np.ndarray]:
        """The columns of numbers that need no forecast."""
        habits, purchases = self.base.habits, self.base.purchases
        own = purchases.is_order & (purchases.customer >= 0)
        at = np.searchsorted(purchases.people, purchases.customer[own])
        orders = np.bincount(at, minlength=self.buyers)
        return {
            "orders": self._padded(orders),
            "spent": self._padded(self.base.value),
            "spent_12": self._padded(spent_by_customer(purchases, self.as_of, 12)),
            "last": self._padded(habits.last),
            "first": self._padded(habits.first),
            "expected": self._padded(habits.last + habits.usual_gap),
            "usual_gap": self._padded(np.where(habits.counts > 1, habits.usual_gap, np.nan)),
            "silence": self._padded(habits.silence),
            "late": self._padded(habits.is_late),
        }

    @cached_property
    def group(self) -> Ints:
        """The ready-made group of each."""
        rest = np.full(len(self.rows) - self.buyers, -1)
        return np.concatenate([self.base.group, rest])

    @cached_property
    def name_rank(self) -> Ints:
        """The place of each by name, the nameless last."""
        names = [folded(row.name) or "\uffff" for row in self.rows]
        rank = np.empty(len(names), dtype=np.int64)
        rank[sorted(range(len(names)), key=names.__getitem__)] = np.arange(len(names))
        return rank

    @cached_property
    def plain_texts(self) -> list[str]:
        """What is searched of each before orders and products are read."""
        return [
            folded(
                f"{row.name} {row.email or known_as(row.key)} {row.phone or ''} {row.postcode} "
                f"{row.town} {row.country} {self.tags.get(row.id, '')}"
            )
            for row in self.rows
        ]

    def number(self, name: str) -> np.ndarray:
        """Give a column of numbers."""
        if name in POINTS:
            return self._points[name]
        if name in ("chance", "worth"):
            said = self.base.forecast
            values = said.chance if name == "chance" else said.value
            if values is None:
                return np.full(len(self.rows), np.nan)
            return self._padded(values * 100 if name == "chance" else values + self.base.value)
        return self.numbers[name]

    @cached_property
    def _points(self) -> dict[str, np.ndarray]:
        """The columns of points: nan for who has none and owes none."""
        found = {name: np.full(len(self.rows), np.nan) for name in POINTS}
        for customer, held in self.points.items():
            at = self.place.get(customer)
            if at is not None:
                found["points"][at] = held.points
                found["usable"][at] = held.usable
                if held.expires_on is not None:
                    found["runs_out"][at] = day_number(held.expires_on)
        return found

    def label(self, at: int) -> str:
        """Give how a person is called: the name, else what they are known by."""
        row = self.rows[at]
        return row.name or known_as(row.key)


@dataclass(frozen=True)
class PeopleColumn:
    """One column: how it is shown, and its values; `usual` ones are shown at first."""

    kind: Kind
    usual: bool = False
    words: Callable[[PeopleView, int], str] | None = None


def _row(attribute: str) -> Callable[[PeopleView, int], str]:
    return lambda view, at: str(getattr(view.rows[at], attribute) or "")


# The registry: a part that brings new facts of people adds its column here.
COLUMNS: dict[str, PeopleColumn] = {
    "name": PeopleColumn("words", usual=True, words=lambda view, at: view.label(at)),
    "group": PeopleColumn("group", usual=True),
    "orders": PeopleColumn("whole", usual=True),
    "spent": PeopleColumn("money", usual=True),
    "last": PeopleColumn("day", usual=True),
    "expected": PeopleColumn("expected", usual=True),
    "email": PeopleColumn("words", words=_row("email")),
    "phone": PeopleColumn("words", words=_row("phone")),
    "street": PeopleColumn("words", words=_row("street")),
    "postcode": PeopleColumn("words", words=_row("postcode")),
    "town": PeopleColumn("words", words=_row("town")),
    "country": PeopleColumn("words", words=_row("country")),
    "first": PeopleColumn("day"),
    "spent_12": PeopleColumn("money"),
    "usual_gap": PeopleColumn("whole"),
    "worth": PeopleColumn("money"),
    "chance": PeopleColumn("percent"),
    "tags": PeopleColumn("words", words=lambda view, at: view.tags.get(view.rows[at].id, "")),
    "vip": PeopleColumn(
        "words", words=lambda view, at: "★" if view.rows[at].id in view.vips else ""
    ),
    "points": PeopleColumn("whole"),
    "usable": PeopleColumn("money"),
    "runs_out": PeopleColumn("day"),
    "level": PeopleColumn(
        "words",
        words=lambda view, at: held.tier if (held := view.points.get(view.rows[at].id)) else "",
    ),
    "may_email": PeopleColumn("may"),
    "may_post": PeopleColumn("may"),
}


def everybody(shop: Shop, as_of: date | None = None) -> PeopleView:
    """Give everybody on a day, those without an order too if it is the newest."""
    version = shop.store.version()
    base = basis(shop, as_of)
    key = (version, base.as_of, as_of is None)
    if shop.people is None or shop.people[0] != key:
        try:
            made = _everybody(shop, base, newest=as_of is None)
        except KeyError:
            if shop.store.version() == version:
                raise
            return everybody(shop, as_of)  # orders changed between the two readings
        shop.people = key, made
    found: PeopleView = shop.people[1]
    return found


def _everybody(shop: Shop, base: Basis, *, newest: bool) -> PeopleView:
    with shop.store.read() as conn:
        known = people_rows.list_customers(conn)
        tags = tags_by_customer(facts.file_tags(conn), facts.card_facts(conn, "tag"))
        vips = vips_of(base, facts.card_facts(conn, "vip"), people_rows.list_erased(conn))
    points = {row.id: row for row in members(shop)} if newest else {}
    buyers = base.purchases.people.tolist()
    rows = [known[customer] for customer in buyers]
    if newest:
        bought = set(buyers)
        rows += [
            row for row in known.values() if row.id not in bought and not row.key.startswith(ERASED)
        ]
    words = {who: ", ".join(found) for who, found in tags.items()}
    return PeopleView(base, tuple(rows), words, vips, points)


ERASED = "id:erased:"
_REFUSALS = ("suppressed", "refused", "refused_in_file")


def rows_by_email(shop: Shop, people: PeopleView) -> dict[str, CustomerRow]:
    """Give who has an e-mail, folded: any of those that somebody has."""
    with shop.store.read() as conn:
        owners = consent.email_owners(conn)
    rows, place = people.rows, people.place
    return {email: rows[place[owner]] for email, owner in owners.items() if owner in place}


def wants_nothing(known: Gate, row: CustomerRow) -> bool:
    """Tell whether nothing is to be offered to somebody: they refused, or were erased.

    Who said no to e-mail and may not be written to by post either.
    """
    return row.key.startswith(ERASED) or (
        known.may(row.id, "email").code in _REFUSALS and not known.may(row.id, "post").allowed
    )


def tags_by_customer(
    in_files: Sequence[tuple[int, str]], own: Sequence[tuple[int, str, object, object]]
) -> dict[int, list[str]]:
    """Give everybody's tags, each once: those of files, then the owner's."""
    found: dict[int, dict[str, str]] = {}
    for owner, text in in_files:
        for tag in text.replace(";", ",").split(","):
            if tag.strip():
                found.setdefault(owner, {}).setdefault(folded(tag), tag.strip())
    for owner, tag, *_ in own:
        found.setdefault(owner, {}).setdefault(folded(tag), tag)
    return {owner: list(tags.values()) for owner, tags in found.items()}


@dataclass(frozen=True, eq=False)
class SearchTexts:
    """What is searched of each person, without case and accents; one text a person."""

    texts: list[str]
    _last: list[tuple[str, list[int]]] = field(default_factory=list)

    def find(self, words: str) -> Ints:
        """Give the places of everybody in whose text all the words are, in their order.

        What is typed on after an earlier search is looked for among those found then.
        """
        wanted = folded(words)
        if not wanted:
            return np.arange(len(self.texts))
        hits: list[int] | None = None
        if self._last and wanted.startswith(self._last[0][0]):
            hits = self._last[0][1]
        for word in wanted.split():
            texts = self.texts
            if hits is None:
                hits = [at for at, text in enumerate(texts) if word in text]
            else:
                hits = [at for at in hits if word in texts[at]]
        self._last[:] = [(wanted, hits or [])]
        return np.array(hits or [], dtype=np.int64)


def search_texts(shop: Shop, view: PeopleView) -> SearchTexts:
    """Give what is searched: name, e-mail, phone, town, country, order numbers, products."""
    with shop.store.read() as conn:
        numbers = people_rows.order_numbers(conn)
        names = [(p.id, folded(f"{p.name} {p.sku}")) for p in facts.list_products(conn)]
    texts = list(view.plain_texts)
    for customer, told in numbers.items():
        at = view.place.get(customer)
        if at is not None:
            texts[at] += " " + folded(told)
    known = dict(names)
    lines = order_facts(shop, view.base).lines()
    each = np.unique(lines.owner << _PRODUCT_BITS | lines.product)
    owners, bought = (each >> _PRODUCT_BITS).tolist(), (each & (1 << _PRODUCT_BITS) - 1).tolist()
    for at, product in zip(owners, bought, strict=True):  # buyers stand first, in their order
        texts[at] += " " + known[product]
    return SearchTexts(texts)


@dataclass(frozen=True, eq=False)
class Permissions:
    """Of each person of a view: may they be written to by e-mail and by post, and why (codes)."""

    email: list[str]
    post: list[str]
    allowed_email: Flags
    allowed_post: Flags
    never_asked: int  # blocked by e-mail only because the owner was not asked about the checkout


def permissions(shop: Shop, view: PeopleView) -> Permissions:
    """Give what the gate says of everybody of a view, on its day."""
    past = None if view.as_of == view.base.newest else view.as_of
    return permissions_of(gate(shop, past), view.ids.tolist())


def permissions_of(known: Gate, ids: Sequence[int]) -> Permissions:
    """Give what a gate says of customers, by id."""
    email, allowed_email = known.codes(ids, "email")
    post, allowed_post = known.codes(ids, "post")
    return Permissions(
        email, post, np.array(allowed_email), np.array(allowed_post), email.count("not_asked")
    )


def expected_in(view: PeopleView, at: int) -> tuple[str, int]:
    """Give in words' terms when somebody is expected: a code and days.

    late (days past the usual), unlikely (silent for 18 months), due (within a week), on (later).
    """
    numbers = view.numbers
    expected = numbers["expected"][at]
    if np.isnan(expected):
        return "none", 0
    days = round(float(expected)) - day_number(view.as_of)
    if numbers["silence"][at] > UNLIKELY_DAYS:
        return "unlikely", -days
    if numbers["late"][at]:
        return "late", -days
    if days <= 0:
        return "due", -days
    return ("week" if days < _WEEK else "on"), days


_WEEK = 7


def group_id(view: PeopleView, at: int) -> str:
    """Give a person's ready-made group, empty for none."""
    found = int(view.group[at])
    return GROUPS[found] if found >= 0 else ""


def day_of(number: float) -> date | None:
    """Give the day of a day number, None for nan."""
    return None if np.isnan(number) else day_of_number(round(number))


def named(view: PeopleView, words: str) -> list[int]:
    """Give who is meant by a name, an e-mail or a phone: those of exactly that one first."""
    wanted = folded(words)
    if not wanted:
        return []
    whole = [(row.name, row.email or "", row.phone or "") for row in view.rows]
    exact = [
        row.id for row, told in zip(view.rows, whole, strict=True) if wanted in map(folded, told)
    ]
    if exact:
        return exact
    return [
        row.id
        for row, told in zip(view.rows, whole, strict=True)
        if wanted in folded(" ".join(told))
    ]


def customer_named(shop: Shop, words: str) -> int | None:
    """Give the one customer who is meant, None for nobody or several."""
    found = named(everybody(shop), words)
    return found[0] if len(found) == 1 else None
