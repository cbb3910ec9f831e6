"""What a file tells: orders, their lines, people, rows kept aside. Plain values, no rule.

Tuples with names: an import makes a million of them, reading hands them to the store as they are.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple


class AddressTold(NamedTuple):
    """A postal address as a file gives it."""

    name: str = ""
    company: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    postcode: str = ""
    province: str = ""
    country: str = ""


class LineTold(NamedTuple):
    """One product line; `total_minor` is quantity times price less the line's discount.

    `discount_minor` is that discount, None where the file does not tell it.
    """

    name: str
    sku: str = ""
    quantity: float = 1.0
    total_minor: int | None = None
    category: str = ""
    discount_minor: int | None = None


class OrderTold(NamedTuple):
    """One order as a file tells it; also (kind) a `refund` of no named order, or a `checkout`.

    A refund is money paid back, a checkout a basket that was left and never paid. Money is in
    minor units of `currency` and never negative; `placed_on` is the shop's own day, `placed_at`
    an aware moment (None where the file gives only a day), `printed` the day and time as the file
    prints them, `row` where it stands. `not_counted` is None for an order that counts, else the
    class of exports/README: test, cancelled, unpaid, refunded, zero. `name_key` is set only where
    the owner lets names identify people. `refunds` are (minor units above 0, day or None).
    `shipping_minor` and `tax_minor` are what of the total they are, `discount_minor` what the order
    was reduced by, None where the file does not tell them. `shipped` is the ISO day on which it
    left, "yes" for a day that the file does not name, empty for not yet, None where it tells none.
    """

    number: str
    placed_on: date
    placed_at: datetime | None
    currency: str
    total_minor: int
    refunded_minor: int = 0
    kind: str = "order"
    not_counted: str | None = None
    status: str = ""
    payment_method: str | None = None
    platform_customer: str | None = None
    email: str | None = None
    phone: str | None = None
    name: str = ""
    name_key: str | None = None
    accepts_marketing: bool | None = None
    coupon: str | None = None
    delivery_method: str | None = None
    billing: AddressTold | None = None
    shipping: AddressTold | None = None
    lines: tuple[LineTold, ...] = ()
    refunds: tuple[tuple[int, date | None], ...] = ()
    printed: str = ""
    row: int = 0
    shipping_minor: int | None = None
    tax_minor: int | None = None
    discount_minor: int | None = None
    shipped: str | None = None

    @property
    def is_counted(self) -> bool:
        """Whether it is an order that counts."""
        return self.not_counted is None and self.kind == "order"


class PersonTold(NamedTuple):
    """What one row of a customers file says about somebody; nothing in it is a purchase."""

    platform_customer: str | None = None
    email: str | None = None
    phone: str | None = None
    name: str = ""
    accepts_marketing: bool | None = None
    tags: str = ""
    birthday: date | None = None
    address: AddressTold | None = None
    row: int = 0


class ProblemTold(NamedTuple):
    """A row kept aside: its 1-based record number, column title, code, kind of value."""

    row: int
    column: str
    code: str
    value_kind: str = ""
