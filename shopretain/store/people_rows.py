"""Customers as they are shown and searched: one row each, their order numbers and products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from shopretain.store.rows import parts
from shopretain.store.tables import addresses, customers


class CustomerRow(NamedTuple):
    """A customer with their address in one line each."""

    id: int
    key: str
    name: str
    email: str | None
    phone: str | None
    company: str
    street: str
    postcode: str
    town: str
    province: str
    country: str


_QUERY = (
    "SELECT c.id, c.key, c.name, c.email, c.phone, coalesce(a.company, ''), "
    "CASE WHEN coalesce(a.line2, '') = '' THEN coalesce(a.line1, '') "
    "ELSE a.line1 || ', ' || a.line2 END, coalesce(a.postcode, ''), coalesce(a.city, ''), "
    "coalesce(a.province, ''), coalesce(a.country, '') "
    "FROM customers c LEFT JOIN addresses a ON a.id = c.address_id"
)


def list_erased(conn: Connection) -> set[int]:
    """Give the customers who were erased: their orders stay, as nobody's in particular."""
    rows = conn.exec_driver_sql("SELECT id FROM customers WHERE key LIKE 'id:erased:%'")
    return {row[0] for row in rows}


def list_customers(conn: Connection) -> dict[int, CustomerRow]:
    """Give everybody by id."""
    rows = conn.exec_driver_sql(f"{_QUERY} ORDER BY c.id")
    return {row[0]: CustomerRow(*row) for row in rows}


def find_customer(conn: Connection, customer_id: int) -> CustomerRow | None:
    """Give one customer, None where there is none of that id."""
    row = conn.exec_driver_sql(f"{_QUERY} WHERE c.id = ?", (customer_id,)).first()
    return None if row is None else CustomerRow(*row)


def order_numbers(conn: Connection) -> dict[int, str]:
    """Give the numbers of each customer's orders, parted by blanks."""
    rows = conn.exec_driver_sql(
        "SELECT customer_id, group_concat(number, ' ') FROM orders "
        "WHERE is_current = 1 AND customer_id IS NOT NULL GROUP BY customer_id"
    )
    return {row[0]: row[1] for row in rows}


def find_customers(conn: Connection, emails: list[str]) -> dict[str, int]:
    """Give the customer of each e-mail address that is somebody's."""
    c = customers.c
    found: dict[str, int] = {}
    for at in range(0, len(emails), 500):
        part = emails[at : at + 500]
        rows = conn.execute(select(c.email, c.id).where(c.email.in_(part)))
        found.update((row[0], row[1]) for row in rows)
    return found


_ADDRESSES = (
    "SELECT c.id, c.name, coalesce(a.name, ''), coalesce(a.company, ''), coalesce(a.line1, ''), "
    "coalesce(a.line2, ''), coalesce(a.city, ''), coalesce(a.postcode, ''), "
    "coalesce(a.province, ''), coalesce(a.country, '') "
    "FROM customers c LEFT JOIN addresses a ON a.id = c.address_id"
)
_EVERYBODY = 5_000  # from so many people on, all are read at once


def addresses_of(conn: Connection, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Give some people's addresses as files tell them: name, company, two lines ... country."""
    if len(ids) >= _EVERYBODY:
        rows = list(conn.exec_driver_sql(_ADDRESSES))
    else:
        rows = []
        for part in parts(ids):
            marks = ", ".join("?" * len(part))
            query = f"{_ADDRESSES} WHERE c.id IN ({marks})"
            rows += conn.exec_driver_sql(query, tuple(part)).all()
    return {row[0]: (row[2] or row[1], *row[3:]) for row in rows}


def address_of(conn: Connection, customer_id: int) -> tuple[str, ...]:
    """Give somebody's address as files tell it: name, company, two lines, city ... country."""
    a = addresses.c
    query = (
        select(a.name, a.company, a.line1, a.line2, a.city, a.postcode, a.province, a.country)
        .join_from(customers, addresses, a.id == customers.c.address_id)
        .where(customers.c.id == customer_id)
    )
    found = conn.execute(query).first()
    return ("",) * 8 if found is None else tuple(found)


def emails_of(conn: Connection) -> dict[int, str]:
    """Give the e-mail address of each customer that has one."""
    c = customers.c
    return dict(conn.execute(select(c.id, c.email).where(c.email.is_not(None))).all())
