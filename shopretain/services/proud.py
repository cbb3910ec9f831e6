"""The shop's own numbers that may be shown to everybody, rounded down (tactics G8)."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path

from shopretain.base.text import sentence
from shopretain.documents.whole_file import save_text
from shopretain.services.basis import basis
from shopretain.services.order_facts import order_facts
from shopretain.services.shop import Shop

_FEWEST = 20  # below which a number is nothing to be proud of


def rounded_down(number: int) -> int:
    """Give a number that is surely passed: 1,987 is over 1,900."""
    step = 10 ** max(len(str(number)) - 2, 1)
    return int((number - 1) // step * step)


def numbers(shop: Shop) -> tuple[str, ...]:
    """Give sentences with the shop's numbers: customers, orders, things sold, years, countries."""
    base = basis(shop)
    purchases = base.purchases
    found = []
    counts = (
        ("customers", len(purchases.people)),
        ("orders", int(purchases.is_order.sum())),
        ("units", len(order_facts(shop, base).lines().order)),
    )
    for name, count in counts:
        if count > _FEWEST:
            found.append(sentence(f"proud.{name}", count=rounded_down(count)))
    if purchases.span is not None:
        years = (base.as_of - purchases.span[0]).days // 365
        if years > 0:
            found.append(sentence("proud.years", count=years))
    if len(purchases.people):
        known = {word for word in order_facts(shop, base).place_words(1).words if word}
        if len(known) > 1:
            found.append(sentence("proud.countries", count=len(known)))
    return tuple(found)


def save_html(shop: Shop, path: Path, lines: Sequence[str]) -> int:  # noqa: ARG001  as every service
    """Save the sentences as a piece of a web page; gives how many. UserError `cannot_save`."""
    items = "".join(f"  <li>{html.escape(line)}</li>\n" for line in lines)
    save_text(path, f"<ul>\n{items}</ul>\n")
    return len(lines)
