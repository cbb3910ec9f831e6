"""The frozen dataclasses that screens show. Standard library only, so that they load at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class RetentionPoint:
    """One point of retention with its arithmetic (METRICS section 2); rates in percent or None."""

    start: date
    end: date
    window_months: int
    B: int
    E: int
    N: int
    K: int
    R: int
    L: int
    crr: float | None
    literal: float | None
    low: float | None  # Wilson 95 % interval, percent
    high: float | None
    few: bool  # fewer than 30 customers at the start
    incomplete_base: bool  # the look-back reaches before the first order
    so_far: bool  # holds the as-of day


@dataclass(frozen=True, slots=True)
class RetentionView:
    """What the first question shows. `reason` is a code when there is no headline."""

    as_of: date
    currency: str
    customers: int
    headline: RetentionPoint | None
    year_before: RetentionPoint | None
    inside_chance: bool  # the change since the year before may be chance
    months_of_data: int
    period_months: int
    window_months: int
    shortened: bool
    reason: str
    points: tuple[RetentionPoint, ...]


@dataclass(frozen=True, slots=True)
class TodayView:
    """The tiles of Today; money in minor units of `currency`."""

    retention: RetentionView
    returning_minor: int  # of the last 12 months
    with_customer_minor: int
    spent_mean_minor: int | None
    customers: int
    unconverted_orders: int  # in a currency without a rate


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One thing we need, the column chosen for it, and what the newest order says there."""

    field: str
    column: str | None
    newest: str
    required: bool


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """Something noticed in a file: a sentence code with values; level choice, left_out or fine."""

    code: str
    level: str
    values: tuple[tuple[str, str | int], ...]
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """Something the file does not decide."""

    code: str
    column: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OrderPreviewRow:
    """One order as we understand it."""

    number: str
    placed_on: date
    customer: str
    total_minor: int
    refunded_minor: int
    currency: str
    not_counted: str | None
    products: str


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A row that was kept aside."""

    row: int
    column: str
    code: str
    value_kind: str


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the owner chose about a file; None and empty mean: work it out from the file."""

    layout: str | None = None
    day_first: bool | None = None
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    decimal: str | None = None
    amounts_of: str | None = None  # row or order
    time_zone: str | None = None
    currency: str | None = None
    names_identify: bool = False
    columns: tuple[tuple[str, str], ...] = ()
    source: str | None = None
    use_remembered: bool = True  # choices made for an earlier file with the same titles
    rates: tuple[tuple[str, str], ...] = ()  # (currency, decimal rate) to keep with the import


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What one file holds; nothing is written yet."""

    path: str
    name: str
    layout: str
    kind: str  # orders, payments, customers, checkouts
    source: str
    encoding: str
    delimiter: str
    sheet: str
    rows: int
    orders: int
    counted_orders: int
    not_counted: tuple[tuple[str, int], ...]
    customers: int
    people: int  # of a customers file
    sales: tuple[tuple[str, int], ...]  # net, by currency, minor units
    first_on: date | None
    newest_on: date | None
    titles: tuple[str, ...]
    columns: tuple[ColumnRow, ...]
    first_orders: tuple[OrderPreviewRow, ...]
    notices: tuple[NoticeRow, ...]
    problems: tuple[ProblemRow, ...]
    questions: tuple[QuestionRow, ...]
    could_match_by_name: int
    known_orders: int  # already in the shop
    encodings: tuple[tuple[str, str], ...]  # how a line with foreign letters reads in each
    options: ImportOptions  # the choices in force, the remembered ones among them


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """All files of one drop."""

    files: tuple[FilePreview, ...]
    currency: str  # of the shop once they are in

    @property
    def questions(self) -> tuple[QuestionRow, ...]:
        """Everything that must be answered first."""
        return tuple(question for file in self.files for question in file.questions)


@dataclass(frozen=True, slots=True)
class FileReceipt:
    """What an import did with one file; the fields of METRICS section 8."""

    file: str
    layout: str
    kind: str
    encoding: str
    delimiter: str
    sheet: str
    rows: int
    orders_new: int
    orders_changed: int
    orders_unchanged: int
    customers_new: int
    lines: int
    counted_orders: int
    not_counted: tuple[tuple[str, int], ...]
    gross_sales: tuple[tuple[str, int], ...]
    refunded: tuple[tuple[str, int], ...]
    without_customer: int
    first_day: date | None
    last_day: date | None
    problems: tuple[ProblemRow, ...]
    people: int = 0  # of a customers file
    in_file: tuple[tuple[str, int], ...] = ()  # money of all its orders, counted or not


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an import did; `batch_id` is None when nothing was new."""

    batch_id: int | None
    files: tuple[FileReceipt, ...]
    customers: int  # of the shop afterwards
    first_import: bool
    people: int = 0  # rows of customers files


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One line of the import history; `receipts` are what each file did when it came in."""

    batch_id: int
    imported_at: datetime
    names: tuple[str, ...]
    orders: int
    problems: int
    receipts: tuple[FileReceipt, ...]


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One safety copy."""

    path: str
    made_at: datetime
    size_bytes: int


@dataclass(frozen=True, slots=True)
class SomeoneRow:
    """One of two people who may be one; `key` is the identity by which they are named."""

    key: str
    name: str
    email: str
    phone: str
    place: str
    orders: int
    first_on: date | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class DoubleRow:
    """Two people who may be one: `evidence` is phone, name_postcode or email_typo."""

    evidence: str
    what: str
    first: SomeoneRow
    second: SomeoneRow


@dataclass(frozen=True, slots=True)
class MergeRow:
    """Two identities that the owner made one person."""

    first: str
    second: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DoublesView:
    """The queue, the merges in force, and retention in percent now and after all of the queue."""

    pairs: tuple[DoubleRow, ...]
    merges: tuple[MergeRow, ...]
    rate_now: float | None
    rate_after: float | None
