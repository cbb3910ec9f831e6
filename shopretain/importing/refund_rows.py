"""Rows that pay money back lower the orders that they name."""

from __future__ import annotations

from collections.abc import Iterator

from shopretain.base.told import OrderTold


def with_refunds(orders: list[OrderTold], references: dict[str, str]) -> Iterator[OrderTold]:
    """Let refund rows lower the order of their number, if the file has it.

    `references` are a refund's own number and that of what it pays back, where they differ.
    """
    by_number: dict[str, list[int]] = {}
    for index, order in enumerate(orders):
        if order.kind == "order":
            by_number.setdefault(order.number, []).append(index)
    kept: list[OrderTold] = []
    paid_back: dict[int, list[OrderTold]] = {}
    for order in orders:
        if order.kind == "refund":
            named = by_number.get(references.get(order.number, order.number), [])
            if named:
                target = max(named, key=lambda at: _likeness(orders[at], order))
                paid_back.setdefault(target, []).append(order)
            else:
                kept.append(order)
    for index, order in enumerate(orders):
        if order.kind != "refund":
            yield lowered(order, paid_back.get(index, []))
    yield from kept


def _likeness(order: OrderTold, refund: OrderTold) -> tuple[bool, bool, int]:
    """Tell how well an order fits a refund, where numbers begin anew each year.

    Of the same buyer, on or before its day, and nearest to it.
    """
    buyers = ((order.email, refund.email), (order.name, refund.name))
    is_same = any(one and one == other for one, other in buyers)
    days = (refund.placed_on - order.placed_on).days
    return is_same, days >= 0, -abs(days)


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
