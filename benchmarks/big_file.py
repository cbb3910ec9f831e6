"""Writes a Shopify orders file of any size, from a fixed seed."""

from __future__ import annotations

import csv
import random
from datetime import datetime, timedelta
from pathlib import Path

from shopretain.services.sample_shop import TITLES

_GIVEN = ("Ann", "Béla", "Chloé", "Dmytro", "Eeva", "Fatima", "Jürgen", "Łukasz", "Mária", "Nikos")
_FAMILY = ("Smith", "Korhonen", "Müller", "Nowak", "Silva", "O'Brien", "Åberg", "Šimić", "Tanaka")
_STATUS = ("paid", "refunded", "partially_refunded", "voided", "pending")
_WEIGHTS = (94, 2, 1, 2, 1)
_SAME = {
    "Fulfillment Status": "fulfilled", "Currency": "EUR", "Shipping Method": "Standard",
    "Payment Method": "Shopify Payments", "Risk Level": "Low", "Source": "web",
    "Refunded Amount": "0.00", "Tax 1 Name": "VAT 20%", "Shipping": "4.50",
    "Discount Amount": "0.00",
}  # fmt: skip


def write_big_file(path: Path, orders: int, rows: int) -> None:
    """Write so many orders on so many rows, of two customers for every seven orders."""
    rng = random.Random(5)  # noqa: S311  made-up data wants a fixed seed, not secrecy
    people = max(1, orders * 2 // 7)
    products = [(f"Tea {i}, 100 g", f"TEA-{i:04}", rng.randint(300, 4000)) for i in range(400)]
    start = datetime(2020, 1, 1, 8)  # noqa: DTZ001  printed with an offset of its own
    step = timedelta(days=6 * 365) / orders
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, TITLES, restval="", lineterminator="\n")
        writer.writeheader()
        left = rows
        for number in range(orders):
            count = min(left - (orders - number - 1), rng.randint(1, 2 * left // (orders - number)))
            count = left if number == orders - 1 else count
            left -= count
            person = number if number < people else rng.randrange(people)
            lines = [rng.choice(products) for _ in range(count)]
            when = f"{start + step * number:%Y-%m-%d %H:%M:%S} +0000"
            status = rng.choices(_STATUS, _WEIGHTS)[0]
            writer.writerows(_order(number, person, lines, when, status))


def _order(
    number: int, person: int, lines: list[tuple[str, str, int]], when: str, status: str
) -> list[dict[str, str]]:
    total = sum(price for _, _, price in lines) + 450
    name = f"{_GIVEN[person % 10]} {_FAMILY[person % 9]}"
    phone = f"+44 7700 {900_000 + person % 999}" if person % 3 else ""
    rows = [
        {
            "Name": f"#{1000 + number}",
            "Email": f"c{person}@example.com" if person % 20 else "",
            "Created at": when,
            "Lineitem quantity": "1",
            "Lineitem name": product,
            "Lineitem price": f"{price / 100:.2f}",
            "Lineitem sku": sku,
            "Lineitem requires shipping": "true",
            "Lineitem taxable": "true",
            "Lineitem fulfillment status": "fulfilled",
            "Vendor": "Kettle & Leaf",
            "Lineitem discount": "0.00",
            "Phone": phone,
        }
        for product, sku, price in lines
    ]
    back = {"refunded": total, "partially_refunded": 100}.get(status, 0)
    place = {
        "Name": name, "Street": f"{person % 200 + 1} High Street", "City": "York",
        "Address1": f"{person % 200 + 1} High Street", "Zip": f"YO{person % 30} {person % 9}AB",
        "Country": "GB", "Phone": phone,
    }  # fmt: skip
    rows[0] |= _SAME | {
        "Financial Status": status,
        "Paid at": when,
        "Fulfilled at": when,
        "Accepts Marketing": "yes" if person % 2 else "no",
        "Subtotal": f"{(total - 450) / 100:.2f}",
        "Taxes": f"{total / 600:.2f}",
        "Total": f"{total / 100:.2f}",
        "Refunded Amount": f"{back / 100:.2f}",
        "Cancelled at": when if status == "voided" else "",
        "Id": str(5_000_000_000_000 + number),
        "Payment Reference": f"c{number}.1",
        "Note Attributes": "utm: spring\nsource: mail" if number % 7 == 0 else "",
        "Payment ID": f"r{number}abc",
    }
    for kind in ("Billing", "Shipping"):
        rows[0] |= {f"{kind} {part}": text for part, text in place.items()}
    return rows
