"""The gallery of ready letters, as they stand in resources/templates."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from shopretain.base.paths import resources
from shopretain.base.text import LANGUAGE

Kind = Literal["thanks", "offer", "useful", "service"]


@dataclass(frozen=True, slots=True)
class ReadyLetter:
    """One letter of the gallery: what it is called, for whom, in which words.

    `to` is the group or occasion whose people it is for at first. Of purpose `service` nothing
    is on offer in it: it is about an order or an answer.
    """

    id: str
    title: str
    icon: str
    kind: Kind
    purpose: Literal["marketing", "service"]
    to: str
    subject: str
    body: str


@cache
def gallery(language: str = LANGUAGE) -> Mapping[str, ReadyLetter]:
    """Give all ready letters by id, in the order of the gallery."""
    path = resources() / "templates" / f"emails.{language}.toml"
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
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
        )
        for name, table in tables.items()
    }
