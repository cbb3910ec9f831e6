"""Who is who: customers derived from the identities on current orders (exports/README, rule J)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, literal, select

from shopretain.models.columns import moment_text
from shopretain.store.tables import (
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

_KINDS = {"id": 0, "email": 1, "phone": 2, "name": 3}
Token = str  # an identity as text: email:ann@example.com, id:shopify/712


@dataclass(frozen=True, slots=True)
class Traits:
    """What one order says about who placed it."""

    source: str
    platform_customer: str | None
    email: str | None
    phone: str | None
    name_key: str | None


class _Union:
    """Tokens that belong together (union-find with path halving)."""

    def __init__(self) -> None:
        self._parent: dict[Token, Token] = {}

    def find(self, token: Token) -> Token:
        parent = self._parent
        parent.setdefault(token, token)
        while parent[token] != token:
            parent[token] = parent[parent[token]]
            token = parent[token]
        return token

    def join(self, first: Token, second: Token) -> None:
        a, b = self.find(first), self.find(second)
        if a != b:
            self._parent[max(a, b)] = min(a, b)

    def __contains__(self, token: Token) -> bool:
        return token in self._parent


def assign(
    traits: Sequence[Traits], links: Iterable[tuple[str, Token, Token]] = ()
) -> list[Token | None]:
    """Give for each order the smallest identity of its customer, None for nobody.

    An id and an e-mail on one order belong together, and all orders that share either. An order
    with neither joins the one customer who has its phone; with none or several it is a customer
    of its own. A name identifies only where the owner allowed it and nothing else is there.
    `links` are the owner's words in order: ("merge" or "part", identity, identity).
    """
    union = _Union()
    merged: dict[frozenset[Token], tuple[str, Token, Token]] = {}
    for kind, first, second in links:
        merged[frozenset((first, second))] = (kind, first, second)
    for kind, first, second in merged.values():
        if kind == "merge":
            union.join(first, second)
    strong = [_strong(trait) for trait in traits]
    for tokens in strong:
        for token in tokens[1:]:
            union.join(tokens[0], token)
    owners: dict[str, set[Token]] = {}
    for trait, tokens in zip(traits, strong, strict=True):
        if trait.phone and tokens:
            owners.setdefault(trait.phone, set()).add(union.find(tokens[0]))
    own: list[Token | None] = []
    for trait, tokens in zip(traits, strong, strict=True):
        own.append(tokens[0] if tokens else _weak(trait, owners, union))
    smallest: dict[Token, Token] = {}
    for token in {t for tokens in strong for t in tokens} | {t for t in own if t}:
        root = union.find(token)
        if root not in smallest or _rank(token) < _rank(smallest[root]):
            smallest[root] = token
    return [None if token is None else smallest[union.find(token)] for token in own]


def _strong(trait: Traits) -> list[Token]:
    tokens = []
    if trait.platform_customer:
        tokens.append(f"id:{trait.source}/{trait.platform_customer}")
    if trait.email:
        tokens.append(f"email:{trait.email}")
    return tokens


def _weak(trait: Traits, owners: dict[str, set[Token]], union: _Union) -> Token | None:
    if trait.phone:
        token = f"phone:{trait.phone}"
        known = owners.get(trait.phone, set())
        if len({union.find(owner) for owner in known}) == 1:
            union.join(next(iter(known)), token)
        return token
    return f"name:{trait.name_key}" if trait.name_key else None


def _weak_tokens(trait: Traits) -> list[Token]:
    """Give the one identity of an order that has neither id nor e-mail, if any."""
    if trait.phone:
        return [f"phone:{trait.phone}"]
    return [f"name:{trait.name_key}"] if trait.name_key else []


def _rank(token: Token) -> tuple[int, str]:
    return _KINDS[token.partition(":")[0]], token


@dataclass(slots=True)
class _Person:
    """A customer as the orders make them, the newest order's word last."""

    key: Token
    tokens: set[Token] = field(default_factory=set)
    orders: list[tuple[int, int | None]] = field(default_factory=list)  # (order, customer so far)
    values: dict[str, Any] = field(default_factory=dict)
    said_no: bool = False


def resolve(conn: Connection) -> None:
    """Derive all customers from the current order states; only what changed is written.

    A customer keeps their id as long as most of their known identities do.
    """
    persons = _persons(conn)
    i = identities.c
    held = {
        f"{kind}:{value}": owner
        for kind, value, owner in conn.execute(select(i.kind, i.value, i.customer_id))
    }
    c = customers.c
    columns = (c.id, c.key, c.name, c.email, c.phone, c.accepts_marketing, c.address_id)
    stored = {row[0]: tuple(row) for row in conn.execute(select(*columns))}
    ids = _keep_ids(persons, held, next_id(conn, customers))
    wanted = {ids[p.key]: _customer_row(ids[p.key], p) for p in persons}
    _write_customers(conn, stored, wanted)
    moves = [
        (ids[person.key], order_id)
        for person in persons
        for order_id, so_far in person.orders
        if so_far != ids[person.key]
    ]
    if moves:
        conn.exec_driver_sql("UPDATE orders SET customer_id = ? WHERE id = ?", moves)
    _clear_strays(conn, {order_id for person in persons for order_id, _ in person.orders})
    _write_identities(conn, held, {t: ids[p.key] for p in persons for t in p.tokens})
    gone = [(customer_id,) for customer_id in stored.keys() - wanted.keys()]
    if gone:
        conn.exec_driver_sql("DELETE FROM customers WHERE id = ?", gone)


def _persons(conn: Connection) -> list[_Person]:
    rows = [*_named_people(conn), *_orders_told(conn)]
    traits = [Traits(r.source, r.platform_customer, r.email, r.phone, r.name_key) for r in rows]
    li = identity_links.c
    links = [
        tuple(row) for row in conn.execute(select(li.kind, li.first, li.second).order_by(li.id))
    ]
    persons: dict[Token, _Person] = {}
    for row, trait, key in zip(rows, traits, assign(traits, links), strict=True):
        if key is None:
            continue
        person = persons.setdefault(key, _Person(key))
        person.tokens.update(_strong(trait) or _weak_tokens(trait))
        if row.order_id is not None:
            person.orders.append((row.order_id, row.customer_id))
        said = {
            "name": row.name or None,
            "email": row.email,
            "phone": row.phone,
            "accepts_marketing": row.accepts_marketing,
            "address_id": row.address_id,
        }
        person.values.update({k: v for k, v in said.items() if v is not None})
        if row.order_id is None and row.accepts_marketing == 0:
            person.said_no = True
    for person in persons.values():
        if person.said_no:  # a no in a customers file outweighs what was ticked at an order
            person.values["accepts_marketing"] = 0
    return list(persons.values())


def _named_people(conn: Connection) -> list[Any]:
    """Give what customers files say; orders, read after them, know names and addresses better."""
    p = people_told.c
    nothing = literal(None)
    query = select(
        nothing.label("order_id"), p.source, p.platform_customer, p.email, p.phone,
        nothing.label("name_key"), nothing.label("customer_id"), p.name, p.accepts_marketing,
        p.address_id,
    ).order_by(p.source, p.digest)  # fmt: skip
    return list(conn.execute(query))


@dataclass(slots=True)
class _OrderTold:
    """What the current state of an order says about its buyer; gaps filled by other tellings."""

    order_id: int
    source: str
    platform_customer: str | None
    email: str | None
    phone: str | None
    name_key: str | None
    customer_id: int | None
    name: str
    accepts_marketing: int | None
    address_id: int | None


def _orders_told(conn: Connection) -> list[_OrderTold]:
    o = orders.c
    columns = (
        o.id, o.source, o.platform_customer, o.email, o.phone, o.name_key, o.customer_id, o.name,
        o.accepts_marketing, func.coalesce(o.shipping_address_id, o.billing_address_id),
    )  # fmt: skip
    query = select(*columns, o.number, o.placed_on).where(o.kind != "refund", o.is_current == 1)
    order = (o.placed_on, o.source, o.number, o.digest)
    told, at = [], {}
    for *values, number, day in conn.execute(query.order_by(*order)):
        told.append(_OrderTold(*values))
        at[told[-1].source, number, day] = told[-1]
    others = select(*columns, o.number, o.placed_on).where(o.kind != "refund", o.is_current == 0)
    for *values, number, day in conn.execute(others.order_by(*order)):
        other = _OrderTold(*values)
        if current := at.get((other.source, number, day)):
            _fill(current, other)
    refunds = select(*columns).where(o.kind == "refund", o.is_current == 1)
    told += [_OrderTold(*list(row)) for row in conn.execute(refunds.order_by(*order))]
    return told


def _fill(current: _OrderTold, other: _OrderTold) -> None:
    """Let another telling of the same order say what the current one leaves open."""
    for name in ("platform_customer", "email", "phone", "accepts_marketing", "address_id"):
        if getattr(current, name) is None:
            setattr(current, name, getattr(other, name))
    current.name = current.name or other.name


def _keep_ids(persons: list[_Person], held: dict[Token, int], first_free: int) -> dict[Token, int]:
    claims: list[tuple[int, int, Token]] = []
    for person in persons:
        counts = Counter(held[token] for token in person.tokens if token in held)
        claims.extend((-count, customer_id, person.key) for customer_id, count in counts.items())
    ids: dict[Token, int] = {}
    taken: set[int] = set()
    for _, customer_id, key in sorted(claims):
        if key not in ids and customer_id not in taken:
            ids[key] = customer_id
            taken.add(customer_id)
    for person in persons:
        if person.key not in ids:
            ids[person.key] = first_free
            first_free += 1
    return ids


def _customer_row(customer_id: int, person: _Person) -> tuple[Any, ...]:
    v = person.values
    return (
        customer_id,
        person.key,
        v.get("name", ""),
        v.get("email"),
        v.get("phone"),
        v.get("accepts_marketing"),
        v.get("address_id"),
    )


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


def _clear_strays(conn: Connection, owned: set[int]) -> None:
    """States that are not current, and orders of nobody, have no customer."""
    o = orders.c
    having = conn.execute(select(o.id).where(o.customer_id.is_not(None))).scalars()
    strays = [(order_id,) for order_id in having if order_id not in owned]
    if strays:
        conn.exec_driver_sql("UPDATE orders SET customer_id = NULL WHERE id = ?", strays)


def _write_identities(conn: Connection, held: dict[Token, int], wanted: dict[Token, int]) -> None:
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
    insert_many(
        conn,
        identities,
        [(first + n, wanted[t], *t.partition(":")[::2]) for n, t in enumerate(new)],
    )


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
                | ((i.kind == "phone") & (i.value == p.phone))
            ),
        )
        .join(imported_people, t.person_id == p.id)
        .where(t.file_id == file_id)
    )
    return set(conn.execute(query).scalars())
