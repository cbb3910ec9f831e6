"""What was imported, from which file, and what could not be used."""

from datetime import date, datetime

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from shopretain.models.columns import STRICT, Day, Moment


class ImportBatch(SQLModel, table=True):
    """One press of Import: all its files or none."""

    __tablename__ = "import_batches"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    imported_at: datetime = Field(sa_type=Moment)


class ImportFile(SQLModel, table=True):
    """One file of a batch. `newest_on` is the day of its newest order: the newest export wins.

    `has_totals` is 0 where the system leaves tax and shipping out: any other file knows better.
    `receipt` is what the import did with it, as JSON.
    """

    __tablename__ = "import_files"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    batch_id: int = Field(foreign_key="import_batches.id", ondelete="CASCADE", index=True)
    name: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=Text)
    layout: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    rows: int
    has_totals: int = 1
    first_on: date | None = Field(default=None, sa_type=Day)
    newest_on: date | None = Field(default=None, sa_type=Day)
    newest_at: datetime | None = Field(default=None, sa_type=Moment)
    receipt: str = Field(default="", sa_type=Text)


class ImportedOrder(SQLModel, table=True):
    """A file told an order state."""

    __tablename__ = "imported_orders"
    __table_args__ = STRICT

    file_id: int = Field(foreign_key="import_files.id", ondelete="CASCADE", primary_key=True)
    order_id: int = Field(foreign_key="orders.id", ondelete="CASCADE", primary_key=True, index=True)


class ImportedPerson(SQLModel, table=True):
    """A customers file told a person."""

    __tablename__ = "imported_people"
    __table_args__ = STRICT

    file_id: int = Field(foreign_key="import_files.id", ondelete="CASCADE", primary_key=True)
    person_id: int = Field(
        foreign_key="people.id", ondelete="CASCADE", primary_key=True, index=True
    )


class Problem(SQLModel, table=True):
    """A row that could not be used: where and why, without what stood in it."""

    __tablename__ = "import_problems"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    file_id: int = Field(foreign_key="import_files.id", ondelete="CASCADE", index=True)
    row: int
    column: str = Field(default="", sa_type=Text)
    code: str = Field(sa_type=Text)
    value_kind: str = Field(default="", sa_type=Text)
