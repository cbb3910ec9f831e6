"""What the owner wrote on cards, what was said and allowed: entries, contacts, consent events."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Integer, cast, select

from shopretain.base.errors import UserError
from shopretain.base.told import AddressTold
from shopretain.models.columns import moment_text
from shopretain.store.content import address_digest
from shopretain.store.rows import Token, parts
from shopretain.store.tables import (
    addresses,
    card_entries,
    consent_events,
    contacts,
    identities,
    insert_many,
    next_id,
)

# An identity's owner: identities are found by kind and value.
OWNER = (
    "JOIN identities i ON i.kind = substr(t.identity, 1, instr(t.identity, ':') - 1) "
    "AND i.value = substr(t.identity, instr(t.identity, ':') + 1)"
)
_ADDRESS_PARTS = 8  # of an address on a card; one more says that it is printed as written
# What an owner can correct, and its place among a customer's values from the name on.
_PLACES = {"name": 0, "email": 1, "phone": 2, "address": 4}
CORRECTIONS = tuple(_PLACES)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One thing on somebody's card."""

    id: int
    identity: Token
    kind: str
    value: str
    happened_on: date | None
    closed_on: date | None
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One contact."""

    id: int
    channel: str
    purpose: str
    words: str
    chain: str
    happened_on: date
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One consent event."""

    id: int
    channel: str
    action: str
    source: str
    wording: str
    evidence: str
    happened_on: date
    recorded_at: datetime


def tokens_of(conn: Connection, customer_id: int) -> list[Token]:
    """Give everything a customer is known by."""
    i = identities.c
    rows = conn.execute(select(i.kind, i.value).where(i.customer_id == customer_id))
    return [f"{kind}:{value}" for kind, value in rows]


def owner_of(conn: Connection, token: Token) -> int | None:
    """Give the customer of an identity, None for nobody's."""
    kind, _, value = token.partition(":")
    i = identities.c
    found: int | None = conn.scalar(select(i.customer_id).where(i.kind == kind, i.value == value))
    return found


def card_token(tokens: Sequence[Token]) -> Token:
    """Give the identity that an entry is written under: the one that is the likeliest to stay."""
    kinds = ("email", "phone", "id", "name")
    return min(tokens, key=lambda token: (kinds.index(token.partition(":")[0]), token))


def token_of(conn: Connection, customer_id: int) -> Token:
    """Give the identity that entries about a customer are written under; `customer_gone`."""
    tokens = tokens_of(conn, customer_id)
    if not tokens:
        raise UserError("customer_gone")
    return card_token(tokens)


def list_entries(conn: Connection, tokens: Sequence[Token]) -> list[EntryRow]:
    """Give what stands on the card of somebody known by these identities, oldest first."""
    query = select(card_entries).where(card_entries.c.identity.in_(tokens))
    return [EntryRow(*row) for row in conn.execute(query.order_by(card_entries.c.id))]


def list_contacts(conn: Connection, tokens: Sequence[Token]) -> list[ContactRow]:
    """Give the contacts with somebody, oldest first."""
    c = contacts.c
    query = select(
        c.id, c.channel, c.purpose, c.words, c.chain, c.happened_on, c.recorded_at
    ).where(c.identity.in_(tokens), c.purpose != "undone", c.id.not_in(_UNDONE))
    return [ContactRow(*row) for row in conn.execute(query.order_by(c.happened_on, c.id))]


# Contacts that a later row takes back: the ledger keeps both.
_UNDONE = select(cast(contacts.c.words, Integer)).where(contacts.c.purpose == "undone")


def list_consents(conn: Connection, tokens: Sequence[Token]) -> list[ConsentRow]:
    """Give what somebody allowed and refused, as the owner entered it, oldest first."""
    c = consent_events.c
    query = select(
        c.id, c.channel, c.action, c.source, c.wording, c.evidence, c.happened_on, c.recorded_at
    ).where(c.identity.in_(tokens))
    return [ConsentRow(*row) for row in conn.execute(query.order_by(c.id))]


def add_entry(
    conn: Connection,
    token: Token,
    kind: str,
    value: str,
    now: datetime,
    happened_on: date | None = None,
) -> int:
    """Write something on a card and give its id."""
    entry_id = next_id(conn, card_entries)
    day = None if happened_on is None else happened_on.isoformat()
    insert_many(conn, card_entries, [(entry_id, token, kind, value, day, None, moment_text(now))])
    return entry_id


def put_entries(conn: Connection, rows: Iterable[EntryRow]) -> None:
    """Write entries as they once were; an id that another entry has taken since is a new one."""
    taken = set(conn.execute(select(card_entries.c.id)).scalars())
    free = max(taken, default=0)
    values = []
    for row in rows:
        entry_id = row.id
        if entry_id in taken:
            entry_id = free = free + 1
        free = max(free, entry_id)
        taken.add(entry_id)
        values.append(
            (
                entry_id, row.identity, row.kind, row.value,
                row.happened_on and row.happened_on.isoformat(),
                row.closed_on and row.closed_on.isoformat(), moment_text(row.recorded_at),
            )
        )  # fmt: skip
    insert_many(conn, card_entries, values)


def drop_entries(conn: Connection, ids: Iterable[int]) -> None:
    """Take entries from their cards."""
    conn.execute(card_entries.delete().where(card_entries.c.id.in_(list(ids))))


def close_complaint(conn: Connection, entry_id: int, day: date | None) -> None:
    """Close a complaint, or open it again without a day."""
    e = card_entries.c
    conn.execute(card_entries.update().where(e.id == entry_id).values(closed_on=day))


def add_contacts(
    conn: Connection,
    tokens: Sequence[Token],
    told: tuple[str, str, str, str],
    day: date,
    now: datetime,
) -> int:
    """Log one contact with each and give the first one's id.

    `told` is channel, purpose, words, chain; of purpose "undone" the words are the id of the
    contact that is taken back.
    """
    return log_contacts(conn, [(token, *told) for token in tokens], day, now)[0]


def log_contacts(
    conn: Connection,
    rows: Sequence[tuple[Token, str, str, str, str]],
    day: date,
    now: datetime,
) -> list[int]:
    """Log contacts of different words and give their ids.

    Each is identity, channel, purpose, words, chain; see `add_contacts`.
    """
    first, at = next_id(conn, contacts), moment_text(now)
    values = [(first + n, *row, day.isoformat(), at) for n, row in enumerate(rows)]
    insert_many(conn, contacts, values)
    return [value[0] for value in values]


def tokens_of_contacts(conn: Connection, ids: Sequence[int]) -> list[tuple[int, Token]]:
    """Give whose some contacts are: id and identity."""
    c = contacts.c
    found: list[tuple[int, Token]] = []
    for part in parts(ids):
        rows = conn.execute(select(c.id, c.identity).where(c.id.in_(part)))
        found += [(row[0], row[1]) for row in rows]
    return found


def add_consents(
    conn: Connection,
    token: Token,
    channels: Sequence[str],
    told: tuple[str, str, str, str],
    day: date,
    now: datetime,
) -> None:
    """Write one consent event a channel; `told` is action, source, wording, evidence."""
    first, at = next_id(conn, consent_events), moment_text(now)
    insert_many(
        conn,
        consent_events,
        [(first + n, token, ch, *told, day.isoformat(), at) for n, ch in enumerate(channels)],
    )


def list_corrections(conn: Connection) -> list[tuple[Token, int, Any]]:
    """Give what owners corrected, oldest first: of whom, which value of a customer, and to what.

    Values are numbered from the customer's name on.
    """
    e = card_entries.c
    query = select(e.identity, e.kind, e.value).where(e.kind.in_(CORRECTIONS)).order_by(e.id)
    return [
        (token, _PLACES[kind], _corrected(conn, kind, value))
        for token, kind, value in conn.execute(query)
    ]


def written_addresses(conn: Connection) -> set[int]:
    """Give whose address is printed exactly as the owner wrote it on the card."""
    rows = conn.exec_driver_sql(
        f"SELECT i.customer_id, t.value FROM card_entries t {OWNER} "  # noqa: S608
        "WHERE t.kind = 'address' ORDER BY t.id"
    )
    last = {who: value for who, value in rows}  # noqa: C416  the newest one holds
    return {who for who, value in last.items() if is_as_written(value)}


def is_as_written(value: str) -> bool:
    """Tell whether the value of an address on a card says that it is printed as it stands."""
    return any(json.loads(value)[_ADDRESS_PARTS:])


def _corrected(conn: Connection, kind: str, value: str) -> str | int | None:
    if kind == "address":
        return address_id(conn, AddressTold(*json.loads(value)[:_ADDRESS_PARTS]))
    return value if kind == "name" else value or None


def address_id(conn: Connection, address: AddressTold) -> int | None:
    """Give the id of an address, written where it is new; None for an empty one."""
    if not any(address):
        return None
    digest = address_digest(address)
    a = addresses.c
    found: int | None = conn.scalar(select(a.id).where(a.digest == digest))
    if found is None:
        found = next_id(conn, addresses)
        insert_many(conn, addresses, [(found, digest, *address)])
    return found
