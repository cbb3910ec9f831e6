"""Who may be one person under two identities: found with the evidence, decided by the owner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from sqlalchemy import Connection, select

from shopretain.base.folding import folded
from shopretain.store.people import list_links
from shopretain.store.rows import Token
from shopretain.store.tables import identity_links

_CROWD = 4  # more customers than this who share a phone or a name with a postcode: no evidence


@dataclass(frozen=True, slots=True)
class Someone:
    """What is known of one customer; money in minor units by currency."""

    id: int
    key: Token
    name: str
    email: str
    phone: str
    postcode: str
    city: str
    orders: int
    first_on: str
    last_on: str


@dataclass(frozen=True, slots=True)
class Double:
    """Two customers who may be one: `evidence` is phone, name_postcode or email_typo."""

    evidence: str
    what: str  # the phone, the postcode, or empty
    first: Someone
    second: Someone


@dataclass(frozen=True, slots=True)
class Merge:
    """Two identities that the owner made one person."""

    first: Token
    second: Token
    at: datetime


def find_doubles(conn: Connection) -> list[Double]:
    """Give pairs of customers who may be one person, the surest evidence first.

    Pairs that the owner refused or parted never return. Two people at one address with two names
    are no pair; nor are two e-mails that differ in a digit.
    """
    people = {someone.id: someone for someone in _everybody(conn)}
    decided = {frozenset(link[1:]) for link in list_links(conn) if link[0] != "merge"}
    tokens = _tokens_of(conn) if decided else {}
    seen: set[frozenset[int]] = set()
    found = []
    for evidence, what, one, other in _pairs(conn, people):
        pair = frozenset((one, other))
        if one == other or pair in seen or not pair <= people.keys():
            continue
        seen.add(pair)
        refused = any(
            frozenset((a, b)) in decided for a in tokens.get(one, ()) for b in tokens.get(other, ())
        )
        if not refused:
            first, second = sorted((people[one], people[other]), key=lambda p: (-p.orders, p.key))
            found.append(Double(evidence, what, first, second))
    return found


def _pairs(conn: Connection, people: dict[int, Someone]) -> Iterator[tuple[str, str, int, int]]:
    yield from _same(conn, people, "phone", _phones(conn))
    named = (
        (f"{name}\x1f{folded(p.postcode).replace(' ', '')}", p.id)
        for p in people.values()
        if len((name := folded(p.name)).split()) > 1 and p.postcode.strip(" -")
    )
    yield from _same(conn, people, "name_postcode", named)
    yield from _typos(people.values())


def _same(
    _conn: Connection, people: dict[int, Someone], evidence: str, rows: Iterable[tuple[str, int]]
) -> Iterator[tuple[str, str, int, int]]:
    """Give the pairs of customers who share a value, unless a crowd does."""
    owners: dict[str, set[int]] = {}
    for value, customer_id in rows:
        owners.setdefault(value, set()).add(customer_id)
    for value, ids in sorted(owners.items()):
        if 1 < len(ids) <= _CROWD:
            for one, other in combinations(sorted(ids), 2):
                shown = value if evidence == "phone" else people[one].postcode
                yield evidence, shown, one, other


def _typos(people: Iterable[Someone]) -> Iterator[tuple[str, str, int, int]]:
    """Give pairs of one name, or one part before the @, whose e-mails are one slip apart."""
    blocks: dict[str, list[Someone]] = {}
    for person in people:
        if person.email:
            local = person.email.partition("@")[0]
            blocks.setdefault(f"local:{local}", []).append(person)
            if len((name := folded(person.name)).split()) > 1:
                blocks.setdefault(f"name:{name}", []).append(person)
    for _, block in sorted(blocks.items()):
        if len(block) > 12:
            continue
        for one, other in combinations(block, 2):
            if is_typo(one.email, other.email):
                yield "email_typo", "", one.id, other.id


def is_typo(first: str, second: str) -> bool:
    """Tell whether one letter was left out, doubled, mistaken or swapped; digits never are."""
    if first == second or abs(len(first) - len(second)) > 1:
        return False
    if len(first) > len(second):
        first, second = second, first
    start = 0
    while start < len(first) and first[start] == second[start]:
        start += 1
    mine, theirs = first[start:], second[start:]
    if len(first) != len(second):
        return mine == theirs[1:] and not theirs[0].isdigit()
    if mine[1:] == theirs[1:]:
        return not (mine[0].isdigit() or theirs[0].isdigit())
    swapped = len(mine) > 1 and mine[:2] == theirs[1] + theirs[0] and mine[2:] == theirs[2:]
    return swapped and not mine[:2].isdigit()


_EVERYBODY = """
SELECT c.id, c.key, c.name, coalesce(c.email, ''), coalesce(c.phone, ''),
  coalesce(a.postcode, ''), coalesce(a.city, ''),
  count(o.id), coalesce(min(o.placed_on), ''), coalesce(max(o.placed_on), '')
FROM customers c
LEFT JOIN addresses a ON a.id = c.address_id
LEFT JOIN orders o ON o.customer_id = c.id AND o.is_current = 1 AND o.kind = 'order'
  AND o.not_counted IS NULL
GROUP BY c.id
"""


def _everybody(conn: Connection) -> list[Someone]:
    return [Someone(*row) for row in conn.exec_driver_sql(_EVERYBODY)]


def _phones(conn: Connection) -> list[tuple[str, int]]:
    rows = conn.exec_driver_sql(
        "SELECT DISTINCT phone, customer_id FROM orders "
        "WHERE is_current = 1 AND phone IS NOT NULL AND customer_id IS NOT NULL "
        "UNION SELECT phone, id FROM customers WHERE phone IS NOT NULL"
    )
    return [(phone, customer_id) for phone, customer_id in rows]


def _tokens_of(conn: Connection) -> dict[int, list[Token]]:
    found: dict[int, list[Token]] = {}
    for customer_id, kind, value in conn.exec_driver_sql(
        "SELECT customer_id, kind, value FROM identities"
    ):
        found.setdefault(customer_id, []).append(f"{kind}:{value}")
    return found


def list_merges(conn: Connection) -> list[Merge]:
    """Give the merges in force, newest first."""
    li = identity_links.c
    query = select(li.kind, li.first, li.second, li.recorded_at).order_by(li.id)
    last = {frozenset((first, second)): (kind, Merge(first, second, at))
            for kind, first, second, at in conn.execute(query)}  # fmt: skip
    return [merge for kind, merge in reversed(last.values()) if kind == "merge"]
