"""Small real files and shops made of them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from shopretain.base.dates import FixedClock
from shopretain.services import import_orders
from shopretain.services.rows import ImportOptions
from shopretain.services.sample_shop import TITLES
from shopretain.services.shop import Shop

TODAY = date(2026, 11, 20)
CLOCK = FixedClock(TODAY)


def shopify(path: Path, orders: Iterable[Mapping[str, str]]) -> Path:
    """Write a Shopify orders file; an order needs Name, Email, Created at and Total."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, TITLES, restval="", extrasaction="raise")
        writer.writeheader()
        for order in orders:
            usual = {
                "Financial Status": "paid", "Currency": "EUR", "Lineitem quantity": "1",
                "Lineitem name": "Tea", "Lineitem price": order["Total"],
                "Shipping Name": order.get("Billing Name", ""),
            }  # fmt: skip
            writer.writerow({**usual, **order})
    return path


def sale(number: int, email: str, day: str, total: str = "10.00", **more: str) -> dict[str, str]:
    """Give one order of a Shopify file."""
    name = email.partition("@")[0].title()
    return {
        "Name": f"#{number}", "Email": email, "Created at": f"{day} 10:00:00 +0000",
        "Total": total, "Billing Name": name, "Shipping Address1": f"Road {number}",
        "Shipping City": "York", "Shipping Zip": "YO1", "Shipping Country": "FI",
        **{key.replace("_", " "): value for key, value in more.items()},
    }  # fmt: skip


def shop_of(folder: Path, *files: Path, **options: str) -> Shop:
    """Open a new shop and import the files, one after another."""
    shop = Shop.open(folder / "s.shopretain", CLOCK)
    for file in files:
        import_orders.run(shop, [file], ImportOptions(**options))  # type: ignore[arg-type]
    return shop


def customer(shop: Shop, email: str) -> int:
    """Give the id of the customer of an e-mail."""
    with shop.store.read() as conn:
        found = conn.exec_driver_sql(
            "SELECT customer_id FROM identities WHERE kind = 'email' AND value = ?", (email,)
        ).scalar_one()
    return int(found)
