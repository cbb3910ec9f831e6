"""The ready fronts of postcards, as they stand in resources/cards."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from shopretain.base.paths import resources
from shopretain.base.text import sentence


@dataclass(frozen=True, slots=True)
class Design:
    """A front: its colours, and a square drawing."""

    id: str
    background: str
    ink: str
    drawing: Path

    @property
    def title(self) -> str:
        """Give its name in the language of now."""
        return sentence(f"card.design.{self.id}")


@cache
def designs() -> Mapping[str, Design]:
    """Give all by id, in their order."""
    folder = resources() / "cards"
    tables = tomllib.loads((folder / "designs.toml").read_text("utf-8"))
    return {
        name: Design(name, row["background"], row["ink"], folder / f"{name}.svg")
        for name, row in tables.items()
    }
