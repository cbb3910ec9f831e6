"""Frames of orders made up in a line each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import numpy as np
import pandas as pd

from shopretain.analytics.purchases import Counting, Purchases

COLUMNS = (
    "customer_id", "day", "kind", "currency", "total_minor", "refunded_minor", "not_counted",
    "payment_known",
)  # fmt: skip


def frame(rows: Iterable[tuple[int, date, int]]) -> pd.DataFrame:
    """Give a frame of paid orders in EUR: (customer, day, cents)."""
    data = [(c, np.datetime64(d), "order", "EUR", v, 0, "", True) for c, d, v in rows]
    made = pd.DataFrame(data, columns=list(COLUMNS))
    made["day"] = made["day"].astype("datetime64[s]")
    return made


def purchases(rows: Iterable[tuple[int, date, int]], **rates: str) -> Purchases:
    counting = Counting("EUR", {code: Decimal(rate) for code, rate in rates.items()})
    return Purchases.from_frame(frame(rows), counting)
