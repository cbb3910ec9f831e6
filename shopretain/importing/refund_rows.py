"""Rows that pay money back lower the orders that they name."""

from __future__ import annotations

from collections.abc import Iterator

from shopretain.base.told import OrderTold


def with_refunds(orders: list[OrderTold], references: dict[str, str]) -> Iterator[OrderTold]:
    """Let refund rows lower the order of their number, if the file has it.

    `references` are a refund's own number and that of what it pays back, where they differ.
    """
    by_number = {o.number: i for i, o in enumerate(orders) if o.kind == "order"}
    kept: list[OrderTold] = []
    paid_back: dict[int, list[OrderTold]] = {}
    for order in orders:
        if order.kind == "refund":
            target = by_number.get(references.get(order.number, order.number))
            if target is None:
                kept.append(order)
            else:
                paid_back.setdefault(target, []).append(order)
    for index, order in enumerate(orders):
        if order.kind != "refund":
            yield lowered(order, paid_back.get(index, []))
    yield from kept


def lowered(order: OrderTold, refunds: list[OrderTold]) -> OrderTold:
    """Give the order with the money of its refund rows taken off.

    Where only the status says that it was refunded, all of it was.
    """
    rows = tuple((r.refunded_minor, r.placed_on) for r in refunds)
    told_twice = sum(minor for minor, _ in rows) == sum(minor for minor, _ in order.refunds)
    parts = rows if told_twice else order.refunds + rows
    refunded = sum(minor for minor, _ in parts)
    not_counted = order.not_counted
    if not_counted is None and 0 < order.total_minor <= refunded:
        not_counted = "refunded"
    if not_counted == "refunded" and refunded < order.total_minor:
        parts += ((order.total_minor - refunded, None),)
        refunded = order.total_minor
    if parts == order.refunds and not_counted == order.not_counted:
        return order
    return order._replace(refunded_minor=refunded, refunds=parts, not_counted=not_counted)
