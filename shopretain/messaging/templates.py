"""The gallery of ready letters and postcards, as they stand in resources/templates."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from shopretain.base.language import language
from shopretain.base.paths import resources

Kind = Literal["thanks", "offer", "useful", "service"]


@dataclass(frozen=True, slots=True)
class ReadyLetter:
    """One letter of the gallery: what it is called, for whom, in which words.

    `to` is the group or occasion whose people it is for at first. Of purpose `service` nothing
    is on offer in it: it is about an order or an answer. A card has a `design`, its subject is
    what stands on the picture; `occasion` is the play whose people it is for, `ahead` days before.
    """

    id: str
    title: str
    icon: str
    kind: Kind
    purpose: Literal["marketing", "service"]
    to: str
    subject: str
    body: str
    design: str = ""
    occasion: str = ""
    ahead: int = 0

    @property
    def is_card(self) -> bool:
        """Whether it is for a postcard."""
        return bool(self.design)


def gallery() -> Mapping[str, ReadyLetter]:
    """Give all ready letters by id, in the order of the gallery, then the cards."""
    return _gallery(language())


@cache
def _gallery(code: str) -> Mapping[str, ReadyLetter]:
    tables = {
        name: table
        for kind in ("emails", "postcards")
        for name, table in tomllib.loads(
            (resources() / "templates" / f"{kind}.{code}.toml").read_text(encoding="utf-8")
        ).items()
    }
    return {
        name: ReadyLetter(
            name,
            table["title"],
            table["icon"],
            cast("Kind", table["kind"]),
            table.get("purpose", "marketing"),
            table["to"],
            table["subject"],
            table["body"].strip("\n"),
            table.get("design", ""),
            table.get("occasion", ""),
            table.get("ahead", 0),
        )
        for name, table in tables.items()
    }
