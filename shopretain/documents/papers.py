"""Papers of one person or of the counter, as plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SmallCard:
    """A card as large as a bank card: who gives it, for whom, what it is worth, a code."""

    shop: str
    title: str
    line: str
    last: str
    qr: str = ""


@dataclass(frozen=True, slots=True)
class StatementOrder:
    """One order on a statement."""

    day: str
    number: str
    items: str
    total: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody's statement: what they ordered, what it comes to, what they may want again."""

    name: str
    address: tuple[str, ...]
    shop: str
    sender: str
    day: str
    orders: tuple[StatementOrder, ...]
    total: str
    points: str
    again: tuple[str, ...]
    code: str
    code_words: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A page of text for the counter or beside the phone; `size` is a4 or a5."""

    title: str
    body: str
    shop: str
    size: str
    is_changed: bool = False
