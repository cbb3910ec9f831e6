"""Tables as DataFrames for analytics. Loads pandas; services import it when figures are asked."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import Connection, func, select

from shopretain.store.tables import customers, orders, products


def orders_frame(conn: Connection) -> pd.DataFrame:
    """Give current order states, one row each, with these columns.

    order_id, customer_id (-1: nobody), day (datetime64[s]), kind (order, refund), currency,
    total_minor, refunded_minor, not_counted ("" if it counts), payment_known (the file said how
    it is paid).
    """
    o = orders.c
    query = select(
        o.id,
        func.coalesce(o.customer_id, -1),
        o.placed_on,
        o.kind,
        o.currency,
        o.total_minor,
        o.refunded_minor,
        func.coalesce(o.not_counted, ""),
        o.payment_method.is_not(None),
    ).where(o.is_current == 1)
    # The driver's own rows, some at a time: days stay ISO text, which numpy reads at once.
    cursor = conn.exec_driver_sql(str(query.compile(conn, compile_kwargs={"literal_binds": True})))
    pieces: list[tuple[np.ndarray, ...]] = []
    while rows := cursor.fetchmany(_ROWS):
        pieces.append(tuple(map(_array, _KINDS, zip(*rows, strict=True))))
    columns = zip(*pieces, strict=True) if pieces else ((_array(kind, ()),) for kind in _KINDS)
    return pd.DataFrame(
        {name: np.concatenate(parts) for name, parts in zip(_NAMES, columns, strict=True)}
    )


_ROWS = 20_000
_NAMES = (
    "order_id", "customer_id", "day", "kind", "currency", "total_minor", "refunded_minor",
    "not_counted", "payment_known",
)  # fmt: skip
_KINDS = ("whole", "whole", "day", "word", "word", "whole", "whole", "word", "flag")


_AT_ONCE = 20_000  # rows


def _array(kind: str, values: tuple[Any, ...]) -> np.ndarray:
    """Give a column's values; words that repeat are kept once."""
    if kind == "whole":
        return np.array(values, dtype=np.int64)
    if kind == "day":
        return np.array(values, dtype="datetime64[D]").astype("datetime64[s]")
    if kind == "flag":
        return np.array(values, dtype=bool)
    return np.array(list(map(sys.intern, values)), dtype=object)


def lines_bought(
    conn: Connection, first: int = 0, last: int = sys.maxsize
) -> tuple[np.ndarray, np.ndarray]:
    """Give order id and product id of each line of the current orders: two arrays.

    Those of the orders from one id to another. Where the current telling of an order has no
    lines, those of another telling are its own.
    """
    rows = conn.exec_driver_sql(
        "SELECT o.id, l.product_id FROM orders o "
        "JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
        "WHERE o.is_current = 1 AND l.quantity > 0 AND o.id BETWEEN ? AND ?",
        (first, last),
    )
    # In parts: a million rows at one go keep the window waiting for 0.7 s.
    found = [id_pairs(part) for part in rows.partitions(_AT_ONCE)]
    if not found:
        return id_pairs(())
    return np.concatenate([one[0] for one in found]), np.concatenate([one[1] for one in found])


def newest_order(conn: Connection) -> int:
    """Give the largest id of an order, 0 without any."""
    return int(conn.exec_driver_sql("SELECT coalesce(max(id), 0) FROM orders").scalar_one())


def id_pairs(rows: Iterable[Sequence[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Give rows of two whole numbers as two arrays: numpy takes minutes for SQLAlchemy's rows."""
    flat = np.fromiter(chain.from_iterable(rows), dtype=np.int64)
    return flat[::2], flat[1::2]


def product_names(conn: Connection) -> dict[int, str]:
    """Give the name of each product by id."""
    p = products.c
    return dict(conn.execute(select(p.id, p.name)).all())


def customer_keys(conn: Connection, ids: Sequence[int] | None = None) -> dict[int, tuple[str, str]]:
    """Give key and name of each customer by id, or of some (a few hundred at most)."""
    c = customers.c
    query = select(c.id, c.key, c.name)
    if ids is not None:
        query = query.where(c.id.in_(ids))
    return {row[0]: (row[1], row[2]) for row in conn.execute(query)}
