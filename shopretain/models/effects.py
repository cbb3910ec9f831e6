"""What came of it: who was kept back from a letter, what customers answered, what is planned.

Rows name a person by one identity as text, as cards do; feedback may be nobody's we know.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field, SQLModel

from shopretain.models.columns import STRICT, Day, Moment


class KeptBack(SQLModel, table=True):
    """Somebody whom chance kept back from a wave of a play, to see whether the letters work."""

    __tablename__ = "kept_back"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    mailing_id: int = Field(foreign_key="mailings.id", index=True)
    identity: str = Field(sa_type=Text, index=True)
    play: str = Field(sa_type=Text)
    kept_on: date = Field(sa_type=Day)


class Feedback(SQLModel, table=True):
    """One answer of a survey, or words that somebody said: a score, words, or both.

    `question` is `nps`, one of the seven (`services/surveys.py`), or empty for words alone.
    """

    __tablename__ = "feedback"
    __table_args__ = (
        CheckConstraint("score IS NULL OR score BETWEEN 0 AND 10", name="score_is_0_to_10"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(default="", sa_type=Text, index=True)
    question: str = Field(default="", sa_type=Text)
    score: int | None = None
    words: str = Field(default="", sa_type=Text)
    tags: str = Field(default="", sa_type=Text)  # separated by commas
    source: str = Field(default="", sa_type=Text)
    said_on: date = Field(sa_type=Day)
    answered_on: date | None = Field(default=None, sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class CalendarEntry(SQLModel, table=True):
    """Something that the owner plans for a day: a post, a reminder, a follow-up with somebody.

    A follow-up has its person, the amount it is about, and in the end how it ended.
    """

    __tablename__ = "calendar_entries"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    day: date = Field(sa_type=Day)
    kind: str = Field(sa_type=Text)
    words: str = Field(sa_type=Text)
    done_on: date | None = Field(default=None, sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)
    identity: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    outcome: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    amount_minor: int | None = None


class Campaign(SQLModel, table=True):
    """Something that cost money to bring people: of what kind, by which code or letter they come.

    Its people are those who used the code since it began, or who got the letters of the mailing.
    """

    __tablename__ = "campaigns"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('ads', 'contest', 'email', 'post', 'other')", name="kind_is_known"
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    code: str = Field(default="", sa_type=Text)
    mailing_id: int | None = Field(default=None, foreign_key="mailings.id")
    cost_minor: int
    began_on: date = Field(sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class StandingOrder(SQLModel, table=True):
    """Somebody gets the same again and again, as agreed: how often, with what extras, until when.

    The owner collects the money; when it is due follows from the orders that came.
    """

    __tablename__ = "standing_orders"
    __table_args__ = (
        CheckConstraint("status IN ('running', 'paused', 'ended')", name="status_is_known"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(sa_type=Text, index=True)
    product: str = Field(sa_type=Text)
    every_days: int
    perks: str = Field(default="", sa_type=Text)
    status: str = Field(default="running", sa_type=Text)
    began_on: date = Field(sa_type=Day)
    ended_on: date | None = Field(default=None, sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class KeptView(SQLModel, table=True):
    """What a page showed when the shop was closed (JSON): it is shown at once the next time."""

    __tablename__ = "kept_views"
    __table_args__ = STRICT

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)
