"""Products in categories, and whom each category is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shopretain.base.changes import Changes
from shopretain.services.shop import Shop
from shopretain.store import facts


@dataclass(frozen=True, slots=True)
class CategoriesView:
    """Products with their category in force, and categories with whom they are for."""

    products: tuple[tuple[str, str], ...]
    categories: tuple[tuple[str, tuple[str, ...]], ...]


def view(shop: Shop) -> CategoriesView:
    """Give products and categories, each name once."""
    with shop.store.read() as conn:
        products = {row.name: row.category for row in facts.list_products(conn)}
        audiences = facts.list_audiences(conn)
    names = sorted({c for c in products.values() if c} | audiences.keys(), key=str.casefold)
    return CategoriesView(
        tuple(sorted(products.items(), key=lambda item: item[0].casefold())),
        tuple((name, audiences.get(name, ())) for name in names),
    )


def set_categories(shop: Shop, wanted: Sequence[tuple[str, str]]) -> Changes:
    """Put products into categories, by name; an empty one goes back to the file's word."""
    with shop.store.light_write() as conn:
        facts.set_categories(conn, wanted)
    shop.bought = None  # letters speak of categories
    return Changes(cards=True)


def set_audiences(shop: Shop, category: str, wanted: Sequence[str]) -> Changes:
    """Say for whom a category is."""
    with shop.store.light_write() as conn:
        facts.set_audiences(conn, category, wanted)
    return Changes(cards=True)
