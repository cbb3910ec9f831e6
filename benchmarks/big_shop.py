"""A shop file of 90,000 customers and 350,000 orders, made by the buying model."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from shopretain.base.dates import FixedClock, day_of_number
from shopretain.services.shop import Shop
from shopretain.store.tables import customers, import_batches, insert_many, orders
from tests.analytics.simulated import AS_OF, simulate

CUSTOMERS = 90_000
PARAMS = (0.9, 60.0, 0.9, 2.8)
CLOCK = FixedClock(day_of_number(int(np.datetime64(AS_OF, "D").astype(int)) + 1))


def make_big_shop(path: Path) -> int:
    """Write the shop; gives its number of orders."""
    bought, _ = simulate(1, CUSTOMERS, may_leave_at_once=True, params=PARAMS)
    shop = Shop.open(path, CLOCK)
    days = [day_of_number(day).isoformat() for day in range(bought.day.min(), bought.day.max() + 1)]
    first = int(bought.day.min())
    with shop.store.write() as conn:
        insert_many(conn, import_batches, [(1, "2025-01-01T00:00:00.000000Z")])
        people = [
            (who + 1, f"email:c{who}@example.com", f"Customer {who}", f"c{who}@example.com",
             None, 1, None)
            for who in range(CUSTOMERS)
        ]  # fmt: skip
        insert_many(conn, customers, people)
        rows = [
            (n + 1, "general", str(n), days[day - first], None, "order", n.to_bytes(16, "big"), 1,
             "EUR", value, 0, None, "paid", None, who + 1, None, f"c{who}@example.com", None, "",
             None, 1, None, None, None, None, None, None, None, None)
            for n, (who, day, value) in enumerate(
                zip(bought.customer.tolist(), bought.day.tolist(), bought.value.tolist(),
                    strict=True)
            )
        ]  # fmt: skip
        insert_many(conn, orders, rows)
    shop.close()
    return len(rows)
