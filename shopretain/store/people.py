"""Who is who: customers derived from the identities on current orders (exports/README, rule J)."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, count
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, delete, select

from shopretain.base.progress import Progress, no_progress
from shopretain.models.columns import moment_text
from shopretain.store.cards import list_corrections
from shopretain.store.rows import Token
from shopretain.store.tables import (
    addresses,
    customers,
    identities,
    identity_links,
    imported_orders,
    imported_people,
    insert_many,
    next_id,
    orders,
    people_told,
)

_T = TypeVar("_T")
_CHUNK = 2_000  # orders between two tellings of progress
ERASED = "erased:"  # what stands in an order's platform customer for somebody who was erased
_KINDS = {"id": 0, "email": 1, "phone": 2, "name": 3}


class Traits(NamedTuple):
    """What one order says about who placed it."""

    source: str
    platform_customer: str | None
    email: str | None
    phone: str | None
    name_key: str | None


class _Union:
    """Tokens that belong together, as whole numbers (union-find with path halving)."""

    def __init__(self) -> None:
        self.numbers: dict[Token, int] = {}
        self._parent: list[int] = []

    def number(self, token: Token) -> int:
        found = self.numbers.get(token)
        if found is None:
            found = self.numbers[token] = len(self._parent)
            self._parent.append(found)
        return found

    def find(self, number: int) -> int:
        parent = self._parent
        while parent[number] != number:
            parent[number] = number = parent[parent[number]]
        return number

    def join(self, first: int, second: int) -> None:
        a, b = self.find(first), self.find(second)
        if a != b:
            self._parent[max(a, b)] = min(a, b)


_SEVERAL = -1


def assign(
    traits: Sequence[Traits],
    links: Iterable[tuple[str, Token, Token]] = (),
    progress: Progress = no_progress,
) -> list[Token | None]:
    """Give for each order the smallest identity of its customer, None for nobody.

    An id and an e-mail on one order belong together, and all orders that share either. An order
    with neither joins the one customer who has its phone; with none or several it is a customer
    of its own. A name identifies only where the owner allowed it and nothing else is there.
    `links` are the owner's words in order: ("merge", "part" or "different", identity, identity).
    """
    union = _Union()
    for kind, first, second in {frozenset(link[1:]): link for link in links}.values():
        if kind == "merge":
            union.join(union.number(first), union.number(second))
    strong = [_joined(union, trait) for trait in _each(traits, progress)]
    owners = _owners_of_phones(union, traits, strong)
    own = [
        _weak(union, trait, owners) if mine is None else mine
        for trait, mine in _each(zip(traits, strong, strict=True), progress)
    ]
    seen = {mine for mine in own if mine is not None}
    seen.update(union.numbers[f"email:{trait.email}"] for trait in traits if trait.email)
    smallest: dict[int, Token] = {}
    for token, at in _each(union.numbers.items(), progress):
        if at in seen:
            root = union.find(at)
            if root not in smallest or _rank(token) < _rank(smallest[root]):
                smallest[root] = token
    return [None if mine is None else smallest[union.find(mine)] for mine in _each(own, progress)]


def _each(items: Iterable[_T], progress: Progress) -> Iterator[_T]:
    """Give them one after another, and tell progress from time to time."""
    for at, item in enumerate(items):
        if at % _CHUNK == 0:
            progress("settle", 0, 0)
        yield item


def _joined(union: _Union, trait: Traits) -> int | None:
    """Join an order's id and e-mail; give the number of one of them, None without either."""
    customer, email = trait.platform_customer, trait.email
    if not customer:
        return union.number(f"email:{email}") if email else None
    mine = union.number(tokens_of_trait(trait)[0])
    if email:
        union.join(mine, union.number(f"email:{email}"))
    return mine


def _owners_of_phones(
    union: _Union, traits: Sequence[Traits], strong: Sequence[int | None]
) -> dict[str, int]:
    """Give for each phone the one customer whose orders have it, or that there are several."""
    owners: dict[str, int] = {}
    for trait, mine in zip(traits, strong, strict=True):
        if trait.phone and mine is not None:
            root = union.find(mine)
            if owners.setdefault(trait.phone, root) != root:
                owners[trait.phone] = _SEVERAL
    return owners


def _weak(union: _Union, trait: Traits, owners: dict[str, int]) -> int | None:
    """Give whose order is one without id and e-mail: known by its phone, else by a name."""
    if trait.phone:
        mine = union.number(f"phone:{trait.phone}")
        owner = owners.get(trait.phone, _SEVERAL)
        if owner != _SEVERAL:
            union.join(owner, mine)
        return mine
    return union.number(f"name:{trait.name_key}") if trait.name_key else None


def tokens_of_trait(trait: Traits) -> list[Token]:
    """Give the identities by which an order is known."""
    source, customer, email, phone, name_key = trait
    if customer and customer.startswith(ERASED):
        return [f"id:{customer}"]  # one person, whatever the sources
    if customer or email:
        found = [f"id:{source}/{customer}"] if customer else []
        return [*found, f"email:{email}"] if email else found
    if phone:
        return [f"phone:{phone}"]
    return [f"name:{name_key}"] if name_key else []


def _rank(token: Token) -> tuple[int, str]:
    return _KINDS[token.partition(":")[0]], token


@dataclass(slots=True)
class _Heard:
    """What all orders with the same identities say; the numbers tell which word is the newest."""

    at: int = 0
    name: str = ""
    name_at: int = -1
    accepts: int | None = None
    accepts_at: int = -1
    address_id: int | None = None
    address_at: int = -1
    said_no: bool = False  # in a customers file


@dataclass(slots=True)
class _Person:
    """A customer as the orders make them, the newest order's word last."""

    key: Token
    tokens: set[Token] = field(default_factory=set)
    heard: list[tuple[Traits, _Heard]] = field(default_factory=list)

    def values(self) -> tuple[str, str | None, str | None, int | None, int | None]:
        """Give name, e-mail, phone, whether they may be written to, and their address's id."""
        by_age = sorted(self.heard, key=lambda said: said[1].at)
        email = next((t.email for t, _ in reversed(by_age) if t.email), None)
        phone = next((t.phone for t, _ in reversed(by_age) if t.phone), None)
        said = [heard for _, heard in self.heard]
        accepts = max(said, key=lambda h: h.accepts_at).accepts
        if any(heard.said_no for heard in said):
            accepts = 0  # a no in a customers file outweighs what was ticked at an order
        name = max(said, key=lambda h: h.name_at).name
        return name, email, phone, accepts, max(said, key=lambda h: h.address_at).address_id


@dataclass(slots=True)
class _Orders:
    """Each current order with the customer it has so far (0: none) and the number of its traits."""

    ids: array[int] = field(default_factory=lambda: array("q"))
    so_far: array[int] = field(default_factory=lambda: array("q"))
    traits: array[int] = field(default_factory=lambda: array("q"))


# Order id (None for a customers file), source, platform customer, e-mail, phone, name key,
# customer so far, name, accepts marketing, address id.
_Told = tuple[
    int | None, str, str | None, str | None, str | None, str | None, int | None, str, int | None,
    int | None,
]  # fmt: skip


def resolve(conn: Connection, progress: Progress = no_progress) -> None:
    """Derive all customers from the current order states; only what changed is written.

    A customer keeps their id as long as most of their known identities do.
    """
    heard, told = _listen(conn, progress)
    traits = list(heard)
    keys = assign(traits, list_links(conn), progress)
    people: dict[Token, _Person] = {}
    for trait, key in _each(zip(traits, keys, strict=True), progress):
        if key is not None:
            person = people.setdefault(key, _Person(key))
            person.tokens.update(tokens_of_trait(trait))
            person.heard.append((trait, heard[trait]))
    persons = list(people.values())
    held = {
        f"{kind}:{value}": owner
        for kind, value, owner in conn.exec_driver_sql(
            "SELECT kind, value, customer_id FROM identities"
        )
    }
    stored = {
        row[0]: tuple(row)
        for row in conn.exec_driver_sql(
            "SELECT id, key, name, email, phone, accepts_marketing, address_id FROM customers"
        )
    }
    # The ledger of points keeps numbers of customers who are gone: nobody gets one of them.
    taken = conn.exec_driver_sql("SELECT max(customer_id) FROM points_entries").scalar() or 0
    first_free = max(next_id(conn, customers), int(taken) + 1)
    ids = _keep_ids(_each(persons, progress), held, first_free)
    wanted = {}
    for person in _each(persons, progress):
        wanted[ids[person.key]] = (ids[person.key], person.key, *person.values())
    owner = {
        token: ids[person.key] for person in _each(persons, progress) for token in person.tokens
    }
    for token, place, value in list_corrections(conn):  # the owner knows better than any file
        if token in owner:
            row = wanted[owner[token]]
            wanted[row[0]] = (*row[: 2 + place], value, *row[3 + place :])
    progress("settle", 0, 0)
    _write_customers(conn, stored, wanted)
    owners = [None if key is None else ids[key] for key in keys]
    _write_owners(conn, told, owners, progress)
    _write_identities(conn, held, owner, progress)
    gone = [(customer_id,) for customer_id in stored.keys() - wanted.keys()]
    if gone:
        conn.exec_driver_sql("DELETE FROM customers WHERE id = ?", gone)


def rederive(conn: Connection, customer_id: int, tokens: Sequence[Token]) -> None:
    """Let one customer's name and addresses be what files and the owner say now.

    Who is who stays as it is; what is written is what `resolve` would write.
    """
    rows = chain(named_people(conn, tokens), _orders_told(conn, customer_id))
    heard, _ = _hear(rows, no_progress)
    if not heard:
        return
    person = _Person("", set(tokens), list(heard.items()))
    values = list(person.values())
    mine = set(tokens)
    for token, place, value in list_corrections(conn):
        if token in mine:
            values[place] = value
    conn.exec_driver_sql(
        "UPDATE customers SET name = ?, email = ?, phone = ?, accepts_marketing = ?, "
        "address_id = ? WHERE id = ?",
        (*values, customer_id),
    )


def _write_owners(
    conn: Connection, told: _Orders, owners: list[int | None], progress: Progress
) -> None:
    """Give each order its customer; states that are not current have none."""
    moves = [
        (owners[traits], order_id)
        for order_id, so_far, traits in zip(told.ids, told.so_far, told.traits, strict=True)
        if so_far != (owners[traits] or 0)
    ]
    for at in range(0, len(moves), _CHUNK):
        progress("settle", at, len(moves))
        conn.exec_driver_sql(
            "UPDATE orders SET customer_id = ? WHERE id = ?", moves[at : at + _CHUNK]
        )
    conn.exec_driver_sql(
        "UPDATE orders SET customer_id = NULL WHERE is_current = 0 AND customer_id IS NOT NULL"
    )


def list_links(conn: Connection) -> list[tuple[str, Token, Token]]:
    """Give the owner's words about who is who, oldest first."""
    li = identity_links.c
    rows = conn.execute(select(li.kind, li.first, li.second).order_by(li.id))
    return [(kind, first, second) for kind, first, second in rows]


def _listen(conn: Connection, progress: Progress) -> tuple[dict[Traits, _Heard], _Orders]:
    """Hear what everybody's orders say, oldest first, customers files before them."""
    return _hear(chain(named_people(conn), _orders_told(conn)), progress)


def _hear(rows: Iterable[_Told], progress: Progress) -> tuple[dict[Traits, _Heard], _Orders]:
    heard: dict[Traits, _Heard] = {}
    numbers: dict[Traits, int] = {}
    told = _Orders()
    for at, row in enumerate(_each(rows, progress)):
        traits = Traits(*row[1:6])
        said = heard.get(traits)
        if said is None:
            numbers[traits] = len(numbers)
            said = heard[traits] = _Heard()
        order_id, name, accepts, address_id = row[0], row[7], row[8], row[9]
        said.at = at
        if name:
            said.name, said.name_at = name, at
        if accepts is not None:
            said.accepts, said.accepts_at = accepts, at
        if address_id is not None:
            said.address_id, said.address_at = address_id, at
        if order_id is None:
            said.said_no = said.said_no or accepts == 0
        else:
            told.ids.append(order_id)
            told.so_far.append(row[6] or 0)
            told.traits.append(numbers[traits])
    return heard, told


def named_people(conn: Connection, tokens: Sequence[Token] = ()) -> Iterator[_Told]:
    """Give what customers files say, of everybody or of who is known so.

    Orders, read after them, know names and addresses better.
    """
    query = (
        "SELECT NULL, source, platform_customer, email, phone, NULL, NULL, name, "
        "accepts_marketing, address_id FROM people"
    )
    values: list[str] = []
    if tokens:
        column = {"email": "email", "phone": "phone", "id": "source || '/' || platform_customer"}
        parts = []
        for token in tokens:
            kind, _, value = token.partition(":")
            if kind in column:
                alone = " AND platform_customer IS NULL AND email IS NULL"
                parts.append(f"({column[kind]} = ?{alone if kind == 'phone' else ''})")
                values.append(value)
        query += f" WHERE {' OR '.join(parts) or '0'}"
    rows = conn.exec_driver_sql(f"{query} ORDER BY source, digest", tuple(values))
    return (tuple(row) for row in rows)


_COLUMNS = (
    "id, source, platform_customer, email, phone, name_key, customer_id, name, "
    "accepts_marketing, coalesce(shipping_address_id, billing_address_id)"
)


def _orders_told(conn: Connection, customer_id: int | None = None) -> Iterator[_Told]:
    """Give what current orders say about their buyers, oldest first, then refunds of no order.

    What the current state of an order leaves open, its other tellings fill.
    """
    order = "ORDER BY placed_on, source, number, digest"
    mine = same = ""
    if customer_id is not None:
        mine = f" AND customer_id = {int(customer_id)}"
        theirs = f"SELECT source, number, placed_on FROM orders WHERE customer_id = {customer_id:d}"  # noqa: S608
        same = f" AND (source, number, placed_on) IN ({theirs})"
    others: dict[tuple[str, str, str], list[_Told]] = {}
    for number, day, *values in conn.exec_driver_sql(
        f"SELECT number, placed_on, {_COLUMNS} FROM orders "  # noqa: S608  no value in it
        f"WHERE kind <> 'refund' AND is_current = 0{same} {order}"
    ):
        others.setdefault((values[1], number, day), []).append(tuple(values))
    rows = conn.exec_driver_sql(
        f"SELECT {_COLUMNS}, number, placed_on FROM orders "  # noqa: S608  no value in it
        f"WHERE kind <> 'refund' AND is_current = 1{mine} {order}"
    )
    for row in chain.from_iterable(rows.partitions(_CHUNK)):
        told = row[:10]
        if others and (more := others.get((row[1], row[10], row[11]))):
            told = _filled(told, more)
        yield told
    refunds = conn.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM orders "  # noqa: S608  no value in it
        f"WHERE kind = 'refund' AND is_current = 1{mine} {order}"
    )
    for row in refunds:
        yield tuple(row)


def _filled(current: _Told, others: Sequence[_Told]) -> _Told:
    """Let other tellings of the same order say what the current one leaves open.

    One whose person was erased says nothing of who the others are about.
    """
    said = list(current)
    for other in others:
        if (other[2] or "").startswith(ERASED) != (current[2] or "").startswith(ERASED):
            continue
        for at in (2, 3, 4, 8, 9):
            if said[at] is None:
                said[at] = other[at]
        said[7] = said[7] or other[7]
    return tuple(said)  # type: ignore[return-value]


def _keep_ids(
    persons: Iterable[_Person], held: dict[Token, int], first_free: int
) -> dict[Token, int]:
    """Give each customer the number of those with most of their identities, else a new one."""
    claims: list[tuple[int, int, Token]] = []
    keys = []
    for person in persons:
        keys.append(person.key)
        shares = Counter(held[token] for token in person.tokens if token in held)
        claims.extend((-many, customer_id, person.key) for customer_id, many in shares.items())
    ids: dict[Token, int] = {}
    taken: set[int] = set()
    for _, customer_id, key in sorted(claims):
        if key not in ids and customer_id not in taken:
            ids[key] = customer_id
            taken.add(customer_id)
    free = count(first_free)
    for key in keys:
        if key not in ids:
            ids[key] = next(free)
    return ids


def _write_customers(
    conn: Connection, stored: dict[int, tuple[Any, ...]], wanted: dict[int, tuple[Any, ...]]
) -> None:
    changed = [row for cid, row in wanted.items() if cid in stored and stored[cid] != row]
    gone = [(f"gone:{cid}", cid) for cid in stored.keys() - wanted.keys()]
    moved = [(f"moving:{row[0]}", row[0]) for row in changed if stored[row[0]][1] != row[1]]
    if gone or moved:  # keys are unique at every moment: out of the way first
        conn.exec_driver_sql("UPDATE customers SET key = ? WHERE id = ?", gone + moved)
    insert_many(conn, customers, [row for cid, row in wanted.items() if cid not in stored])
    if changed:
        conn.exec_driver_sql(
            "UPDATE customers SET key = ?, name = ?, email = ?, phone = ?, "
            "accepts_marketing = ?, address_id = ? WHERE id = ?",
            [(*row[1:], row[0]) for row in changed],
        )


def _write_identities(
    conn: Connection, held: dict[Token, int], wanted: dict[Token, int], progress: Progress
) -> None:
    old = [token.partition(":") for token in held.keys() - wanted.keys()]
    if old:
        conn.exec_driver_sql(
            "DELETE FROM identities WHERE kind = ? AND value = ?", [(k, v) for k, _, v in old]
        )
    moved = [
        (wanted[token], *token.partition(":")[::2])
        for token in wanted.keys() & held.keys()
        if wanted[token] != held[token]
    ]
    if moved:
        conn.exec_driver_sql(
            "UPDATE identities SET customer_id = ? WHERE kind = ? AND value = ?", moved
        )
    first = next_id(conn, identities)
    new = sorted(wanted.keys() - held.keys())
    rows = [
        (first + n, wanted[token], *token.partition(":")[::2])
        for n, token in enumerate(_each(new, progress))
    ]
    for at in range(0, len(rows), _CHUNK):
        progress("settle", 0, 0)
        insert_many(conn, identities, rows[at : at + _CHUNK])


def link(conn: Connection, kind: str, first: Token, second: Token, now: datetime) -> None:
    """Write the owner's word that two identities are one person ("merge"), or not ("part")."""
    row = (next_id(conn, identity_links), kind, first, second, moment_text(now))
    insert_many(conn, identity_links, [row])


def counted_customers(conn: Connection) -> set[int]:
    """Give the ids of customers with at least one counted order."""
    o = orders.c
    counted = (o.is_current == 1) & (o.kind == "order") & o.not_counted.is_(None)
    query = select(o.customer_id).where(counted, o.customer_id.is_not(None)).distinct()
    return set(conn.execute(query).scalars())


def customers_of(conn: Connection, file_id: int) -> set[int]:
    """Give the ids of the customers whose orders a file told."""
    o = orders.c
    query = (
        select(o.customer_id)
        .join(imported_orders, imported_orders.c.order_id == o.id)
        .where(imported_orders.c.file_id == file_id, o.customer_id.is_not(None))
    )
    return set(conn.execute(query).scalars())


def known_customers(conn: Connection) -> set[int]:
    """Give the ids of everybody."""
    return set(conn.execute(select(customers.c.id)).scalars())


def customers_named_in(conn: Connection, file_id: int) -> set[int]:
    """Give the ids of the customers whom a customers file names."""
    p, i, t = people_told.c, identities.c, imported_people.c
    query = (
        select(i.customer_id)
        .join(
            people_told,
            (
                ((i.kind == "email") & (i.value == p.email))
                | ((i.kind == "id") & (i.value == p.source + "/" + p.platform_customer))
                | (
                    (i.kind == "phone")
                    & (i.value == p.phone)
                    & p.email.is_(None)
                    & p.platform_customer.is_(None)
                )
            ),
        )
        .join(imported_people, t.person_id == p.id)
        .where(t.file_id == file_id)
    )
    return set(conn.execute(query).scalars())


def drop_unused_addresses(conn: Connection) -> None:
    """Drop addresses that nothing names any more."""
    used = (
        select(orders.c.billing_address_id)
        .where(orders.c.billing_address_id.is_not(None))
        .union(
            select(orders.c.shipping_address_id).where(orders.c.shipping_address_id.is_not(None)),
            select(people_told.c.address_id).where(people_told.c.address_id.is_not(None)),
            select(customers.c.address_id).where(customers.c.address_id.is_not(None)),
        )
    )
    conn.execute(delete(addresses).where(addresses.c.id.not_in(used)))
