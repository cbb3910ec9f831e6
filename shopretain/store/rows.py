"""What the store takes from an import and what it tells about it: plain values, no SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class AddressRow:
    """A postal address as a file gives it."""

    name: str = ""
    company: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    postcode: str = ""
    province: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class LineRow:
    """One product line; `total_minor` is quantity times price less the line's discount."""

    name: str
    sku: str = ""
    quantity: float = 1
    total_minor: int | None = None


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order as a file tells it; also (kind) a `refund` of no named order, or a `checkout`.

    A refund is money paid back, a checkout a basket that was left and never paid. Money is in
    minor units of `currency` and never negative; `placed_on` is the shop's own day,
    `placed_at` an aware moment. `not_counted`: test, cancelled, unpaid, refunded, zero or None.
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
    billing: AddressRow | None = None
    shipping: AddressRow | None = None
    lines: tuple[LineRow, ...] = ()
    refunds: tuple[tuple[int, date | None], ...] = ()  # (minor units above 0, day or None)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What one row of a customers file says about somebody."""

    platform_customer: str | None = None
    email: str | None = None
    phone: str | None = None
    name: str = ""
    accepts_marketing: bool | None = None
    tags: str = ""
    birthday: date | None = None
    address: AddressRow | None = None


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A row kept aside: its record number in the file, column title, code, kind of value."""

    row: int
    column: str
    code: str
    value_kind: str = ""


@dataclass(frozen=True, slots=True)
class FileRow:
    """The file itself; `source` is the platform family or the owner's name for a shop."""

    name: str
    sha256: str
    layout: str
    source: str
    rows: int = 0
    has_totals: bool = True


@dataclass(frozen=True, slots=True)
class FileRows:
    """One file of an import with everything it says."""

    file: FileRow
    orders: Sequence[OrderRow] = field(default=())
    people: Sequence[PersonRow] = field(default=())
    problems: Sequence[ProblemRow] = field(default=())


@dataclass(frozen=True, slots=True)
class FileResult:
    """What one file did. `file_id` is None where the file brought nothing and was not kept.

    `customers_new` are people who had no counted order before; of a customers file, people who
    were not known at all.
    """

    name: str
    file_id: int | None
    orders_new: int
    orders_changed: int
    orders_unchanged: int
    customers_new: int
    lines: int


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What one import did; `batch_id` is None where nothing at all was written."""

    batch_id: int | None
    files: tuple[FileResult, ...]


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file in the history; `orders` are the order states it told."""

    id: int
    name: str
    layout: str
    orders: int
    problems: int


@dataclass(frozen=True, slots=True)
class BatchEntry:
    """One import in the history."""

    id: int
    imported_at: datetime
    files: tuple[FileEntry, ...]
