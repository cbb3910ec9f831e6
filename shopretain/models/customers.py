"""People: who they are, by what they are known, where they live."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from shopretain.models.columns import STRICT, Day, Moment


class Address(SQLModel, table=True):
    """A postal address as a file gave it; the same address is kept once, found by its digest."""

    __tablename__ = "addresses"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    digest: bytes = Field(sa_type=LargeBinary, unique=True)
    name: str = Field(default="", sa_type=Text)
    company: str = Field(default="", sa_type=Text)
    line1: str = Field(default="", sa_type=Text)
    line2: str = Field(default="", sa_type=Text)
    city: str = Field(default="", sa_type=Text)
    postcode: str = Field(default="", sa_type=Text)
    province: str = Field(default="", sa_type=Text)
    country: str = Field(default="", sa_type=Text)


class Person(SQLModel, table=True):
    """What one row of a customers file says about somebody; equal rows are kept once.

    Which files told it stands in `imported_people`. Nothing here is a purchase.
    """

    __tablename__ = "people"
    __table_args__ = (
        CheckConstraint("accepts_marketing IN (0, 1)", name="accepts_marketing_is_flag"),
        UniqueConstraint("source", "digest", name="person_once"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    source: str = Field(sa_type=Text)
    digest: bytes = Field(sa_type=LargeBinary)
    platform_customer: str | None = Field(default=None, sa_type=Text)
    email: str | None = Field(default=None, sa_type=Text)
    phone: str | None = Field(default=None, sa_type=Text)
    name: str = Field(default="", sa_type=Text)
    accepts_marketing: int | None = None
    tags: str = Field(default="", sa_type=Text)
    birthday: date | None = Field(default=None, sa_type=Day)
    address_id: int | None = Field(default=None, foreign_key="addresses.id", index=True)


class Customer(SQLModel, table=True):
    """One person, derived from the orders and customers files that share identities.

    `key` is the person's smallest identity as text (`email:ann@example.com`) and does not depend
    on the order of imports. Name and address are those of the newest order that has one.
    """

    __tablename__ = "customers"
    __table_args__ = (
        CheckConstraint("accepts_marketing IN (0, 1)", name="accepts_marketing_is_flag"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(sa_type=Text, unique=True)
    name: str = Field(default="", sa_type=Text)
    email: str | None = Field(default=None, sa_type=Text)
    phone: str | None = Field(default=None, sa_type=Text)
    accepts_marketing: int | None = None
    address_id: int | None = Field(default=None, foreign_key="addresses.id", index=True)


class Identity(SQLModel, table=True):
    """One thing a customer is known by. Platform ids carry their platform: `shopify/712`."""

    __tablename__ = "identities"
    __table_args__ = (
        CheckConstraint("kind IN ('id', 'email', 'phone', 'name')", name="kind_is_known"),
        UniqueConstraint("kind", "value", name="kind_and_value_once"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customers.id", index=True)
    kind: str = Field(sa_type=Text)
    value: str = Field(sa_type=Text)


class IdentityLink(SQLModel, table=True):
    """The owner's word that two identities are one person, no longer, or never were.

    An append-only ledger. `first` and `second` are identities as text (`email:ann@example.com`);
    the last entry about a pair holds.
    """

    __tablename__ = "identity_links"
    __table_args__ = (
        CheckConstraint("kind IN ('merge', 'part', 'different')", name="kind_is_known"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(sa_type=Text)
    first: str = Field(sa_type=Text)
    second: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_type=Moment)
