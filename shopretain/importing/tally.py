"""What the orders of one file add up to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from shopretain.base.told import OrderTold


@dataclass(slots=True)
class Tally:
    """What the orders of a file add up to; complete when they were all read."""

    orders: int = 0
    counted: int = 0
    lines: int = 0
    without_customer: list[int] = field(default_factory=list)  # rows
    not_counted: dict[str, list[int]] = field(default_factory=dict)  # reason: rows
    by_currency: dict[str, list[int]] = field(default_factory=dict)  # rows of counted orders
    in_file: dict[str, int] = field(default_factory=dict)  # of all orders, counted or not
    gross: dict[str, int] = field(default_factory=dict)
    refunded: dict[str, int] = field(default_factory=dict)  # with refunds of no named order
    first_on: date | None = None  # of counted orders
    newest_on: date | None = None

    def add(self, order: OrderTold) -> None:
        """Count one order."""
        self.lines += len(order.lines)
        if order.kind == "refund":
            self._pay_back(order)
        if order.kind != "order":
            return
        self.orders += 1
        in_file = self.in_file
        in_file[order.currency] = in_file.get(order.currency, 0) + order.total_minor
        if order.not_counted is not None:
            self.not_counted.setdefault(order.not_counted, []).append(order.row)
            return
        self.counted += 1
        code, day = order.currency, order.placed_on
        self.by_currency.setdefault(code, []).append(order.row)
        self.gross[code] = self.gross.get(code, 0) + order.total_minor
        self._pay_back(order)
        if self.first_on is None or day < self.first_on:
            self.first_on = day
        if self.newest_on is None or day > self.newest_on:
            self.newest_on = day
        if not (order.email or order.platform_customer or order.phone or order.name_key):
            self.without_customer.append(order.row)

    def _pay_back(self, order: OrderTold) -> None:
        code = order.currency
        self.refunded[code] = self.refunded.get(code, 0) + order.refunded_minor
