"""What the sidebar says of a shop, read before anything heavy is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shopretain.services.settings import settings_of
from shopretain.store.glance import look


@dataclass(frozen=True, slots=True)
class ShopGlance:
    """Name, customers, newest counted order; `exists` False where there is no shop file yet."""

    exists: bool
    name: str
    customers: int
    newest_on: date | None
    currency: str
    time_zone: str
    is_unreadable: bool = False  # something is there, and it is no shop we can read


def glance(path: Path) -> ShopGlance:
    """Look at the shop file without opening it for writing."""
    found = look(path)
    settings = settings_of(found.settings if found else {}, found.currency if found else None)
    return ShopGlance(
        path.exists(),
        settings.name,
        found.customers if found else 0,
        found.newest_on if found else None,
        settings.currency,
        settings.time_zone,
        is_unreadable=path.exists() and found is None,
    )
