"""Exported chats go into the timeline of a customer: one entry for each day (tactics F2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.importing.chat_file import read_chat
from shopretain.services.shop import Shop
from shopretain.store import cards

_CHAIN = "chat"  # marks contacts that came from a file


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of a chat: entries in the log, of how many days and messages; days known before."""

    customer: int
    contacts: tuple[int, ...]
    days: int
    messages: int
    known: int


def bring(shop: Shop, customer: int, path: Path, day_first: bool | None = None) -> Brought:  # noqa: FBT001
    """Put an exported chat into somebody's timeline; what is there already is not put in again.

    Of a day on which the chat went on since, only what is new. UserError as `read_chat`,
    `customer_gone`.
    """
    messages = read_chat(path, shop.today, day_first)
    told: dict[date, list[str]] = {}
    for one in messages:
        told.setdefault(one.day, []).append(f"{one.time} {one.who}: {one.words}")
    logged: list[int] = []
    known = 0
    with shop.store.light_write() as conn:
        token = cards.token_of(conn, customer)
        tokens = cards.tokens_of(conn, customer)
        before: dict[date, str] = {}
        for row in cards.list_contacts(conn, tokens):
            if row.chain == _CHAIN:
                day = row.happened_on
                before[day] = f"{before[day]}\n{row.words}" if day in before else row.words
        now = shop.clock.now()
        for day, said in told.items():
            new = _new(said, before.get(day, ""))
            if not new:
                known += 1
                continue
            entry = "message", "talk", "\n".join(new), _CHAIN
            logged.append(cards.add_contacts(conn, [token], entry, day, now))
    return Brought(customer, tuple(logged), len(told), len(messages), known)


def _new(said: list[str], old: str) -> list[str]:
    """Give the messages of a day that its log does not have yet, each as often as it is there."""
    left, new = f"\n{old}\n", []
    for one in said:
        head, found, rest = left.partition(f"\n{one}\n")
        if found:
            left = f"{head}\n{rest}"
        else:
            new.append(one)
    return new


def take_back(shop: Shop, brought: Brought) -> Changes:
    """Take the entries of a chat back; UserError `customer_gone`."""
    with shop.store.light_write() as conn:
        token = cards.token_of(conn, brought.customer)
        for contact in brought.contacts:
            undone = "message", "undone", str(contact), ""
            cards.add_contacts(conn, [token], undone, shop.today, shop.clock.now())
    return Changes(cards=True)
