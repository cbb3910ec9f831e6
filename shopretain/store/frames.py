"""Tables as DataFrames for analytics. Loads pandas; services import it when figures are asked."""

from __future__ import annotations

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
    # The driver's own rows: days stay ISO text, which numpy reads at once.
    rows = conn.exec_driver_sql(
        str(query.compile(conn, compile_kwargs={"literal_binds": True}))
    ).fetchall()
    names = (
        "order_id", "customer_id", "day", "kind", "currency", "total_minor", "refunded_minor",
        "not_counted", "payment_known",
    )  # fmt: skip
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    whole = {"order_id", "customer_id", "total_minor", "refunded_minor"}
    data: dict[str, np.ndarray] = {}
    for name, values in zip(names, columns, strict=True):
        if name in whole:
            data[name] = np.array(values, dtype=np.int64)
        elif name == "day":
            data[name] = np.array(values, dtype="datetime64[D]").astype("datetime64[s]")
        elif name == "payment_known":
            data[name] = np.array(values, dtype=bool)
        else:
            data[name] = np.array(values, dtype=object)
    return pd.DataFrame(data)


def lines_bought(conn: Connection) -> tuple[np.ndarray, np.ndarray]:
    """Give order id and product id of each line of the current orders: two arrays.

    Where the current telling of an order has no lines, those of another telling are its own.
    """
    rows = conn.exec_driver_sql(
        "SELECT o.id, l.product_id FROM orders o "
        "JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
        "WHERE o.is_current = 1 AND l.quantity > 0"
    ).fetchall()
    found = np.array(rows, dtype=np.int64).reshape(-1, 2)
    return found[:, 0], found[:, 1]


def product_names(conn: Connection) -> dict[int, str]:
    """Give the name of each product by id."""
    p = products.c
    return dict(conn.execute(select(p.id, p.name)).all())


def customer_keys(conn: Connection) -> dict[int, tuple[str, str]]:
    """Give key and name of each customer by id."""
    c = customers.c
    return {row[0]: (row[1], row[2]) for row in conn.execute(select(c.id, c.key, c.name))}
