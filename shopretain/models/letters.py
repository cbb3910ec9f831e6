"""Letters: texts, plays, mailings, drafts, codes in them, answers, cases, quotes.

Rows name a person by one identity as text, as cards do. `coupons` and `coupon_words` are
append-only (triggers); a draft moves on from state to state, what became of it is a contact.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from shopretain.models.columns import STRICT, Day, Moment


class EmailText(SQLModel, table=True):
    """The owner's wording of a ready letter (same id), or a letter of the owner's own."""

    __tablename__ = "email_texts"
    __table_args__ = STRICT

    id: str = Field(primary_key=True, sa_type=Text)
    title: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    coupon: str = Field(default="", sa_type=Text)  # JSON, empty for none
    changed_at: datetime = Field(sa_type=Moment)


class TextBlock(SQLModel, table=True):
    """A piece of text of the owner's own; `places` (JSON) has other wordings for some places."""

    __tablename__ = "text_blocks"
    __table_args__ = STRICT

    name: str = Field(primary_key=True, sa_type=Text)
    text: str = Field(sa_type=Text)
    places: str = Field(default="[]", sa_type=Text)
    changed_at: datetime = Field(sa_type=Moment)


class Play(SQLModel, table=True):
    """A play that the owner switched or changed: its rule as JSON, on or off, and since when."""

    __tablename__ = "plays"
    __table_args__ = (CheckConstraint("is_on IN (0, 1)", name="is_on_is_flag"), STRICT)

    id: str = Field(primary_key=True, sa_type=Text)
    rule: str = Field(sa_type=Text)
    is_on: int
    since: date = Field(sa_type=Day)  # when it was last switched
    changed_at: datetime = Field(sa_type=Moment)


class Mailing(SQLModel, table=True):
    """Drafts that were made together: of which letter, by which play, for whom, in what words.

    Two texts that are tried against each other are two mailings of one `wave`, variants A and B.
    """

    __tablename__ = "mailings"
    __table_args__ = (
        CheckConstraint("purpose IN ('marketing', 'service')", name="purpose_is_known"),
        CheckConstraint("kind IN ('thanks', 'offer', 'useful', 'service')", name="kind_is_known"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    template: str = Field(sa_type=Text)
    play: str = Field(default="", sa_type=Text)
    title: str = Field(sa_type=Text)
    whom: str = Field(default="", sa_type=Text)
    subject: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    purpose: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    channel: str = Field(sa_type=Text)
    made_on: date = Field(sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)
    wave: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    variant: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})


class Draft(SQLModel, table=True):
    """One person's letter, ready to be handed over; `key` names it in every mailbox.

    `known_by` are all identities that its person had then: where one of them is somebody else's
    by now, the letter may speak of another. A play's draft has the `occasion` it is for: one a
    person, step and occasion. `contact_id` is its row in the contact log once it was handed over.
    """

    __tablename__ = "drafts"
    __table_args__ = (
        CheckConstraint(
            "status IN ('draft', 'handed_over', 'sent', 'skipped', 'bounced', 'withdrawn')",
            name="status_is_known",
        ),
        Index("drafts_waiting", "due_on", sqlite_where=text("status = 'draft'")),
        Index("drafts_of_plays", "play", "occasion", sqlite_where=text("play <> ''")),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    mailing_id: int = Field(foreign_key="mailings.id", index=True)
    identity: str = Field(sa_type=Text, index=True)
    known_by: str = Field(sa_type=Text)  # a line each
    key: str = Field(sa_type=Text, unique=True)
    play: str = Field(default="", sa_type=Text)
    step: int = 0
    occasion: str = Field(default="", sa_type=Text)
    due_on: date = Field(sa_type=Day)
    subject: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    code: str = Field(default="", sa_type=Text)
    status: str = Field(default="draft", sa_type=Text)
    why: str = Field(default="", sa_type=Text)  # of one that was withdrawn
    route: str = Field(default="", sa_type=Text)
    contact_id: int | None = None
    changed_on: date = Field(sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class Coupon(SQLModel, table=True):
    """A code that was printed in somebody's letter, what it gives and how long: its passport."""

    __tablename__ = "coupons"
    __table_args__ = STRICT

    code: str = Field(primary_key=True, sa_type=Text)
    identity: str = Field(sa_type=Text, index=True)
    mailing_id: int = Field(foreign_key="mailings.id", index=True)
    play: str = Field(default="", sa_type=Text)
    channel: str = Field(sa_type=Text)
    offer: str = Field(sa_type=Text)  # JSON
    ends_on: date | None = Field(default=None, sa_type=Day)
    made_on: date = Field(sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class CouponWord(SQLModel, table=True):
    """The owner's word whether a mistyped code of an order is one of ours: the last one holds."""

    __tablename__ = "coupon_words"
    __table_args__ = (CheckConstraint("is_same IN (0, 1)", name="is_same_is_flag"), STRICT)

    id: int | None = Field(default=None, primary_key=True)
    typed: str = Field(sa_type=Text, index=True)
    code: str = Field(sa_type=Text)
    is_same: int
    recorded_at: datetime = Field(sa_type=Moment)


class Reply(SQLModel, table=True):
    """A ready answer to what customers ask; `is_faq` ones are published too.

    `reviewed_on` is when the owner last said that it is still right.
    """

    __tablename__ = "replies"
    __table_args__ = (CheckConstraint("is_faq IN (0, 1)", name="is_faq_is_flag"), STRICT)

    id: int | None = Field(default=None, primary_key=True)
    question: str = Field(sa_type=Text)
    answer: str = Field(sa_type=Text)
    is_faq: int
    uses: int = 0
    changed_at: datetime = Field(sa_type=Moment)
    reviewed_on: date | None = Field(default=None, sa_type=Day)


class Case(SQLModel, table=True):
    """Something that a customer waits for: since when, when first answered, when closed.

    `complaint_id` is the entry of an open complaint on their card, which stops all marketing.
    `check_on` is the day on which to ask whether it was solved.
    """

    __tablename__ = "cases"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('question', 'complaint', 'order', 'other')", name="kind_is_known"
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(sa_type=Text, index=True)
    channel: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    words: str = Field(sa_type=Text)
    staff: str = Field(default="", sa_type=Text)
    opened_at: datetime = Field(sa_type=Moment)
    answered_at: datetime | None = Field(default=None, sa_type=Moment)
    closed_at: datetime | None = Field(default=None, sa_type=Moment)
    check_on: date | None = Field(default=None, sa_type=Day)
    complaint_id: int | None = None


class Quote(SQLModel, table=True):
    """Kind words of a customer, whether they may be shown, since when, and where they are.

    `fame` says as what somebody known said it: a paper, a writer, a face people know.
    """

    __tablename__ = "quotes"
    __table_args__ = (
        CheckConstraint(
            "permission IN ('unasked', 'asked', 'granted', 'refused')", name="permission_is_known"
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(default="", sa_type=Text, index=True)
    name: str = Field(sa_type=Text)
    words: str = Field(sa_type=Text)
    source: str = Field(default="", sa_type=Text)
    said_on: date = Field(sa_type=Day)
    permission: str = Field(default="unasked", sa_type=Text)
    permitted_on: date | None = Field(default=None, sa_type=Day)
    wording: str = Field(default="", sa_type=Text)
    shown_at: str = Field(default="", sa_type=Text)  # where it is used
    recorded_at: datetime = Field(sa_type=Moment)
    fame: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
