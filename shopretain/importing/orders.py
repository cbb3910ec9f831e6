"""What a file is read into: orders, refunds that name no order, problems, questions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What the shop knows and the owner chose; None means: work it out from the file."""

    time_zone: str = "UTC"
    country: str = ""  # set by the owner: completes phones of files without a country
    likely_country: str = ""  # of the computer: if the file's own phones tell nothing
    currency: str = "EUR"  # of a file that names none
    layout: str | None = None
    day_first: bool | None = None
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    decimal: str | None = None
    names_identify: bool = False
    columns: tuple[tuple[str, str], ...] = ()  # (field, column title) chosen by hand
    source: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedAddress:
    """A postal address as the file gives it."""

    name: str = ""
    company: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    postcode: str = ""
    province: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class ParsedLine:
    """One product line; `total_minor` is quantity times price less the line's discount."""

    name: str
    sku: str = ""
    quantity: float = 1
    total_minor: int | None = None


@dataclass(frozen=True, slots=True)
class ParsedOrder:
    """One order as the file tells it; also (kind) a `refund` of no named order, or a `checkout`.

    Money is in minor units of `currency`, `placed_on` the shop's own day, `placed_at` UTC (None
    where the file gives only a day), `printed` the date and time as the file prints them.
    `not_counted` is None for a counted order, else the class of exports/README: test, cancelled,
    unpaid, refunded, zero. `name_key` is set only where the owner lets names identify people.
    """

    row: int
    number: str
    placed_on: date
    placed_at: datetime | None
    printed: str
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
    billing: ParsedAddress | None = None
    shipping: ParsedAddress | None = None
    lines: tuple[ParsedLine, ...] = ()
    refunds: tuple[tuple[int, date | None], ...] = ()  # (minor units, day or None if not told)


@dataclass(frozen=True, slots=True)
class ParsedPerson:
    """What one row of a customers file says about somebody; nothing in it is a purchase."""

    row: int
    platform_customer: str | None = None
    email: str | None = None
    phone: str | None = None
    name: str = ""
    accepts_marketing: bool | None = None
    tags: str = ""
    birthday: date | None = None
    address: ParsedAddress | None = None


@dataclass(frozen=True, slots=True)
class ParsedProblem:
    """A row kept aside: its 1-based record number, column title, code, kind of value."""

    row: int
    column: str
    code: str
    value_kind: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Something the file does not decide: code, the column it is about, the choices."""

    code: str
    column: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something worth knowing about the file: a sentence code, its values, the rows it is about."""

    code: str
    level: str  # choice, left_out, fine
    values: tuple[tuple[str, str | int], ...] = ()
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FileFacts:
    """The file itself; encoding and delimiter are empty for a workbook, sheet for a text file."""

    path: str
    name: str
    sha256: str
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    rows: int = 0
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One field of ours, the file's column chosen for it, and what the newest order says there."""

    field: str
    column: str | None
    newest: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one file says."""

    facts: FileFacts
    layout: str  # shopify_orders, general
    kind: str  # orders, payments, customers, checkouts
    source: str  # platform family, or the name the owner gave
    has_totals: bool  # false: tax and shipping are not in its amounts
    columns: tuple[ColumnChoice, ...]
    orders: list[ParsedOrder] = field(default_factory=list)
    people: list[ParsedPerson] = field(default_factory=list)
    problems: list[ParsedProblem] = field(default_factory=list)
    questions: tuple[Question, ...] = ()
    notices: tuple[Notice, ...] = ()
    could_match_by_name: int = 0  # orders that a name alone would identify
