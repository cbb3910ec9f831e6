"""Favourites that a shop system exports go onto the cards; a play may write about them (D3)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.folding import folded
from shopretain.importing.people_list import PeopleList
from shopretain.services.people_table import everybody, rows_by_email
from shopretain.services.shop import Shop
from shopretain.store import cards, facts


@dataclass(frozen=True, slots=True)
class Wished:
    """What came of a list: new entries on cards, rows in all, e-mails of nobody we know."""

    entries: tuple[int, ...]
    rows: int
    unmatched: tuple[str, ...]


def bring(shop: Shop, path: Path) -> Wished:
    """Put favourites onto cards, each once; UserError as reading gives, `no_favourites`."""
    table = PeopleList(path, shop.settings().time_zone)
    if not {"email", "product"} <= table.has:
        raise UserError("no_favourites", name=path.name)
    people = everybody(shop)
    by_email = rows_by_email(shop, people)
    entries, unmatched, rows = [], dict[str, None](), 0
    with shop.store.light_write() as conn:
        known = {(who, folded(words)) for who, words, day, _ in facts.card_facts(conn, "wish")
                 if day is not None}  # fmt: skip
        for said in table.rows():
            rows += 1
            found = by_email.get(said.email)
            if found is None:
                unmatched.setdefault(said.email)
            elif said.product and (found.id, folded(said.product)) not in known:
                known.add((found.id, folded(said.product)))
                token, on = cards.token_of(conn, found.id), min(said.day or shop.today, shop.today)
                entries.append(
                    cards.add_entry(conn, token, "wish", said.product, shop.clock.now(), on)
                )
    if not rows:
        raise UserError("no_favourites", name=path.name)
    return Wished(tuple(entries), rows, tuple(unmatched))


def take_back(shop: Shop, wished: Wished) -> Changes:
    """Take the entries of a list off the cards again."""
    with shop.store.light_write() as conn:
        cards.drop_entries(conn, wished.entries)
    return Changes(cards=True)
