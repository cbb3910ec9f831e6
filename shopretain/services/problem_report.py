"""What helps to find a mistake of ours: sizes and settings of a shop, nothing of anybody."""

from __future__ import annotations

from pathlib import Path

from shopretain.base.text import sentence
from shopretain.documents.whole_file import save_text
from shopretain.services.glance import glance
from shopretain.services.shop import Shop
from shopretain.store import queries
from shopretain.store.imports import list_batches

_DIGITS = 2  # of a count that are told: nobody is known again by it


def of_shop(shop: Shop) -> tuple[str, ...]:
    """Give lines about a shop: how large it is, its currency and time zone."""
    with shop.store.read() as conn:
        totals, batches = queries.count_totals(conn), len(list_batches(conn))
    settings = shop.settings()
    return (
        sentence("problem_report.customers", about=_about(totals.customers)),
        sentence("problem_report.orders", about=_about(totals.orders)),
        sentence("problem_report.imports", count=batches),
        sentence("problem_report.money", currency=settings.currency, zone=settings.time_zone),
    )


def of_file(path: Path) -> tuple[str, ...]:
    """Give lines about a shop's file without opening it: for one that cannot be opened."""
    known = glance(path)
    if not known.exists:
        return (sentence("problem_report.no_shop"),)
    size = path.stat().st_size // 1_000_000
    return (sentence("problem_report.file", megabytes=size),)


def save(path: Path, text: str) -> None:
    """Save a report as it was shown; UserError `cannot_save`."""
    save_text(path, text)


def _about(count: int) -> int:
    """Give a count with its first digits only."""
    return int(round(count, -max(len(str(count)) - _DIGITS, 0)))
