"""The tables as SQLAlchemy sees them, and how many rows are put into one quickly."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Dialect, Table, func, select
from sqlmodel import SQLModel

import shopretain.models as _models  # registers the tables

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST_VALUES = 6_000  # in one statement; SQLite takes 32,766

metadata = SQLModel.metadata

addresses = metadata.tables[_models.Address.__tablename__]
audiences = metadata.tables[_models.Audience.__tablename__]
calendar_entries = metadata.tables[_models.CalendarEntry.__tablename__]
campaigns = metadata.tables[_models.Campaign.__tablename__]
card_entries = metadata.tables[_models.CardEntry.__tablename__]
cases = metadata.tables[_models.Case.__tablename__]
consent_events = metadata.tables[_models.ConsentEvent.__tablename__]
contacts = metadata.tables[_models.Contact.__tablename__]
coupon_words = metadata.tables[_models.CouponWord.__tablename__]
coupons = metadata.tables[_models.Coupon.__tablename__]
customers = metadata.tables[_models.Customer.__tablename__]
drafts = metadata.tables[_models.Draft.__tablename__]
draws = metadata.tables[_models.Draw.__tablename__]
email_texts = metadata.tables[_models.EmailText.__tablename__]
erasures = metadata.tables[_models.Erasure.__tablename__]
feedback = metadata.tables[_models.Feedback.__tablename__]
identities = metadata.tables[_models.Identity.__tablename__]
identity_links = metadata.tables[_models.IdentityLink.__tablename__]
import_batches = metadata.tables[_models.ImportBatch.__tablename__]
import_files = metadata.tables[_models.ImportFile.__tablename__]
import_problems = metadata.tables[_models.Problem.__tablename__]
imported_orders = metadata.tables[_models.ImportedOrder.__tablename__]
imported_people = metadata.tables[_models.ImportedPerson.__tablename__]
kept_back = metadata.tables[_models.KeptBack.__tablename__]
kept_views = metadata.tables[_models.KeptView.__tablename__]
mailings = metadata.tables[_models.Mailing.__tablename__]
order_lines = metadata.tables[_models.OrderLine.__tablename__]
orders = metadata.tables[_models.Order.__tablename__]
people_told = metadata.tables[_models.Person.__tablename__]
plays = metadata.tables[_models.Play.__tablename__]
points_acts = metadata.tables[_models.PointsAct.__tablename__]
points_entries = metadata.tables[_models.PointsEntry.__tablename__]
points_people = metadata.tables[_models.PointsPerson.__tablename__]
points_rules = metadata.tables[_models.PointsRules.__tablename__]
points_touched = metadata.tables[_models.PointsTouched.__tablename__]
product_categories = metadata.tables[_models.ProductCategory.__tablename__]
products = metadata.tables[_models.Product.__tablename__]
quotes = metadata.tables[_models.Quote.__tablename__]
refunds = metadata.tables[_models.Refund.__tablename__]
replies = metadata.tables[_models.Reply.__tablename__]
reward_codes = metadata.tables[_models.RewardCode.__tablename__]
segment_members = metadata.tables[_models.SegmentMember.__tablename__]
segments = metadata.tables[_models.Segment.__tablename__]
settings = metadata.tables[_models.Setting.__tablename__]
standing_orders = metadata.tables[_models.StandingOrder.__tablename__]
suppressions = metadata.tables[_models.Suppression.__tablename__]
text_blocks = metadata.tables[_models.TextBlock.__tablename__]
tier_notices = metadata.tables[_models.TierNotice.__tablename__]


def insert_many(
    conn: Connection,
    table: Table,
    rows: Sequence[tuple[Any, ...]],
    tell: Callable[[], None] | None = None,
) -> None:
    """Insert rows given as driver values (days and moments as text) in the table's column order.

    Many at a time go in by one statement, which takes two thirds of the time of one for each;
    `tell` is called between two of them.
    """
    count = _MOST_VALUES // len(table.columns)
    whole = len(rows) - len(rows) % count
    for at in range(0, whole, count):
        if tell is not None:
            tell()
        values = tuple(chain.from_iterable(rows[at : at + count]))
        conn.exec_driver_sql(_insert_text(table, conn.dialect, count), values)
    if whole < len(rows):
        conn.exec_driver_sql(_insert_text(table, conn.dialect, 1), list(rows[whole:]))


@cache
def _insert_text(table: Table, dialect: Dialect, count: int) -> str:
    """Give the statement that inserts so many rows; there are two of each table."""
    begin, values, row = str(table.insert().compile(dialect=dialect)).partition(" VALUES ")
    return begin + values + ", ".join([row] * count)


def next_id(conn: Connection, table: Table) -> int:
    """Give the first id above all ids of the table."""
    newest: int | None = conn.scalar(select(func.max(table.c.id)))
    return (newest or 0) + 1
