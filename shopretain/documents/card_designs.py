"""The ready fronts of postcards, as they stand in resources/cards."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from shopretain.base.paths import resources


@dataclass(frozen=True, slots=True)
class Design:
    """A front: its colours, and a square drawing."""

    id: str
    title: str
    background: str
    ink: str
    drawing: Path


@cache
def designs() -> Mapping[str, Design]:
    """Give all by id, in their order."""
    folder = resources() / "cards"
    tables = tomllib.loads((folder / "designs.toml").read_text("utf-8"))
    return {
        name: Design(name, row["title"], row["background"], row["ink"], folder / f"{name}.svg")
        for name, row in tables.items()
    }
