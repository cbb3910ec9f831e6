"""The shop's settings: one row a key."""

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from shopretain.models.columns import STRICT


class Setting(SQLModel, table=True):
    """A setting of the shop, as text."""

    __tablename__ = "settings"
    __table_args__ = STRICT

    key: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)
