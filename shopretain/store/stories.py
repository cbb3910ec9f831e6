"""One person's orders with their lines and refunds, and what customers files told of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, or_, select

from shopretain.store.rows import Token
from shopretain.store.tables import (
    import_batches,
    import_files,
    imported_people,
    order_lines,
    orders,
    people_told,
    products,
    refunds,
)


class LineStory(NamedTuple):
    """One line: what, how many, for how much (None where the file does not say)."""

    name: str
    quantity: float
    total_minor: int | None


class RefundStory(NamedTuple):
    """Money paid back."""

    amount_minor: int
    refunded_on: date | None


@dataclass(frozen=True, slots=True)
class OrderStory:
    """One order of somebody; `not_counted` is the reason, None where it counts."""

    number: str
    source: str
    placed_on: date
    kind: str
    currency: str
    total_minor: int
    refunded_minor: int
    not_counted: str | None
    status: str
    coupon: str | None
    payment_method: str | None
    delivery_method: str | None
    lines: tuple[LineStory, ...]
    refunds: tuple[RefundStory, ...]


@dataclass(frozen=True, slots=True)
class ToldStory:
    """What a row of a customers file says of somebody, and which file on which day."""

    file: str
    layout: str
    told_on: date
    accepts_marketing: bool | None
    tags: str
    birthday: date | None


def orders_of(conn: Connection, customer_id: int, as_of: date | None) -> list[OrderStory]:
    """Give somebody's current orders, newest first, those until a day only."""
    o = orders.c
    query = select(
        o.id, o.lines_from_id, o.number, o.source, o.placed_on, o.kind, o.currency, o.total_minor,
        o.refunded_minor, o.not_counted, o.status, o.coupon, o.payment_method, o.delivery_method,
    ).where(o.customer_id == customer_id, o.is_current == 1)  # fmt: skip
    if as_of is not None:
        query = query.where(o.placed_on <= as_of)
    found: list[Any] = list(conn.execute(query.order_by(o.placed_on.desc(), o.id.desc())))
    ids = [row[1] or row[0] for row in found]
    lines: dict[int, list[LineStory]] = {}
    paid_back: dict[int, list[RefundStory]] = {}
    li, p, r = order_lines.c, products.c, refunds.c
    for at in range(0, len(ids), _SOME):
        part = ids[at : at + _SOME]
        rows = conn.execute(
            select(li.order_id, p.name, li.quantity, li.total_minor)
            .join_from(order_lines, products, p.id == li.product_id)
            .where(li.order_id.in_(part))
            .order_by(li.id)
        )
        for order_id, *line in rows:
            lines.setdefault(order_id, []).append(LineStory(*line))
        own = [row[0] for row in found[at : at + _SOME]]
        for order_id, *refund in conn.execute(
            select(r.order_id, r.amount_minor, r.refunded_on).where(r.order_id.in_(own))
        ):
            paid_back.setdefault(order_id, []).append(RefundStory(*refund))
    return [
        OrderStory(  # type: ignore[call-arg]
            *row[2:], tuple(lines.get(row[1] or row[0], ())), tuple(paid_back.get(row[0], ()))
        )
        for row in found
    ]


_SOME = 500


def told_of(conn: Connection, tokens: Sequence[Token]) -> list[ToldStory]:
    """Give what customers files told of somebody known by these identities, oldest first."""
    parts: dict[str, list[str]] = {"email": [], "phone": [], "id": []}
    for token in tokens:
        kind, _, value = token.partition(":")
        if kind in parts:
            parts[kind].append(value)
    p, f, b, t = people_told.c, import_files.c, import_batches.c, imported_people.c
    mine = or_(
        p.email.in_(parts["email"]),
        p.phone.in_(parts["phone"]) & p.email.is_(None) & p.platform_customer.is_(None),
        *(
            (p.source == value.partition("/")[0]) & (p.platform_customer == value.partition("/")[2])
            for value in parts["id"]
        ),
    )
    query = (
        select(f.name, f.layout, b.imported_at, p.accepts_marketing, p.tags, p.birthday)
        .join_from(people_told, imported_people, t.person_id == p.id)
        .join(import_files, f.id == t.file_id)
        .join(import_batches, b.id == f.batch_id)
        .where(mine)
        .order_by(f.id, p.id)
    )
    return [
        ToldStory(row[0], row[1], row[2].date(), None if row[3] is None else bool(row[3]), *row[4:])
        for row in conn.execute(query)
    ]
