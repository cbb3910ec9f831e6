"""The owner's own pieces of text in letters, with other words for some places (tactics C3)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.folding import folded
from shopretain.services.shop import Shop
from shopretain.store import wordings

PLACES = ("postcode", "town", "country")
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text; `places` are (postcode, town or country; how it begins; words)."""

    name: str
    text: str
    places: tuple[tuple[str, str, str], ...]


def block(shop: Shop, name: str) -> Block:
    """Give a piece of text, empty for a new one; UserError `bad_block_name`."""
    plain = _NOT_IN_NAMES.sub("_", folded(name)).strip("_")
    if not plain:
        raise UserError("bad_block_name")
    with shop.store.read() as conn:
        text, places = wordings.list_blocks(conn).get(plain, ("", "[]"))
    return Block(plain, text, tuple((p[0], p[1], p[2]) for p in json.loads(places)))


def save(shop: Shop, name: str, text: str, places: Sequence[Sequence[str]]) -> Changes:
    """Keep a piece of text; an empty one goes."""
    kept = [list(place) for place in places if place[0] in PLACES and place[1].strip()]
    with shop.store.light_write() as conn:
        if text.strip() or kept:
            told = json.dumps(kept, ensure_ascii=False)
            wordings.put_block(conn, name, text.strip(), told, shop.clock.now())
        else:
            wordings.drop_block(conn, name)
    return Changes(cards=True)
