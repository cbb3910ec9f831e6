"""What the owner knows and decides of people: cards, contacts, consent, groups, erasures.

Rows name a person by one identity as text (`email:ann@example.com`), as `identity_links` do:
customers are derived anew at each import, identities stay.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from shopretain.models.columns import STRICT, Day, Moment

_CHANNELS = "channel IN ('email', 'post', 'phone', 'sms', 'ads')"


class CardEntry(SQLModel, table=True):
    """One thing the owner wrote on somebody's card.

    `name`, `email`, `phone` and `address` (JSON) correct what files say, the newest one holds.
    A `complaint` is open until `closed_on`. `happened_on` is the day of a birthday or of a date
    that matters; birthdays without a year stand in the year 1904.
    """

    __tablename__ = "card_entries"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('note', 'tag', 'birthday', 'date', 'vip', 'complaint', 'wish', "
            "'name', 'email', 'phone', 'address')",
            name="kind_is_known",
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(sa_type=Text, index=True)
    kind: str = Field(sa_type=Text)
    value: str = Field(default="", sa_type=Text)
    happened_on: date | None = Field(default=None, sa_type=Day)
    closed_on: date | None = Field(default=None, sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class Contact(SQLModel, table=True):
    """Words exchanged, letters handed over, cards printed: an append-only log.

    Only `marketing` counts for the frequency cap; the steps of one `chain` count as one.
    """

    __tablename__ = "contacts"
    __table_args__ = (
        CheckConstraint(
            "purpose IN ('marketing', 'service', 'talk', 'undone')", name="purpose_is_known"
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(sa_type=Text, index=True)
    channel: str = Field(sa_type=Text)
    purpose: str = Field(sa_type=Text)
    words: str = Field(default="", sa_type=Text)
    chain: str = Field(default="", sa_type=Text)
    happened_on: date = Field(sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class ConsentEvent(SQLModel, table=True):
    """What somebody allowed or refused, where, in which words, with what evidence: append-only.

    `undone` takes back the entry before it on the same channel, which was a slip.
    """

    __tablename__ = "consent_events"
    __table_args__ = (
        CheckConstraint(_CHANNELS, name="channel_is_known"),
        CheckConstraint(
            "action IN ('granted', 'objected', 'withdrawn', 'returned', 'undone')",
            name="action_is_known",
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(sa_type=Text, index=True)
    channel: str = Field(sa_type=Text)
    action: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    wording: str = Field(default="", sa_type=Text)
    evidence: str = Field(default="", sa_type=Text)
    happened_on: date = Field(sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class Suppression(SQLModel, table=True):
    """Somebody who must not be reached, known by a keyed hash only: no link, no plain value."""

    __tablename__ = "suppressions"
    __table_args__ = (CheckConstraint(_CHANNELS, name="channel_is_known"), STRICT)

    channel: str = Field(primary_key=True, sa_type=Text)
    key_hash: bytes = Field(primary_key=True, sa_type=LargeBinary)
    reason: str = Field(sa_type=Text)
    suppressed_on: date = Field(sa_type=Day)


class Erasure(SQLModel, table=True):
    """An erased identity, or order, as a keyed hash; files read again give `number` for it only."""

    __tablename__ = "erasures"
    __table_args__ = STRICT

    key_hash: bytes = Field(primary_key=True, sa_type=LargeBinary)
    number: int
    erased_at: datetime = Field(sa_type=Moment)
    erased_on: date = Field(sa_type=Day)  # the shop's own day


class Segment(SQLModel, table=True):
    """A group of the owner's own: a `rule` as JSON, or a `list` of people."""

    __tablename__ = "segments"
    __table_args__ = (
        CheckConstraint("kind IN ('rule', 'list')", name="kind_is_known"),
        UniqueConstraint("name", name="name_once"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    rule: str = Field(default="", sa_type=Text)
    created_at: datetime = Field(sa_type=Moment)


class SegmentMember(SQLModel, table=True):
    """Somebody on a list."""

    __tablename__ = "segment_members"
    __table_args__ = STRICT

    segment_id: int = Field(foreign_key="segments.id", ondelete="CASCADE", primary_key=True)
    identity: str = Field(sa_type=Text, primary_key=True)


class ProductCategory(SQLModel, table=True):
    """The owner's own category of a product, by its name; it comes before the file's."""

    __tablename__ = "product_categories"
    __table_args__ = STRICT

    product: str = Field(primary_key=True, sa_type=Text)
    category: str = Field(sa_type=Text)


class Audience(SQLModel, table=True):
    """Whom a category is for: kids, men, women; a category may be for several."""

    __tablename__ = "audiences"
    __table_args__ = STRICT

    category: str = Field(primary_key=True, sa_type=Text)
    audience: str = Field(primary_key=True, sa_type=Text)
