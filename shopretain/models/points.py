"""The points programme: rules over time, what the owner did, the ledger, codes.

Everything but `points_people` and `points_touched` is append-only; triggers hold that. A person's
acts and codes go only with the person, in an erasure; entries of the ledger name nobody.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, LargeBinary, Text, text
from sqlmodel import Field, SQLModel

from shopretain.models.columns import STRICT, Day, Moment


class PointsRules(SQLModel, table=True):
    """One set of rules (JSON): it holds for orders from `since` on, for all without a day."""

    __tablename__ = "points_rules"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    since: date | None = Field(default=None, sa_type=Day)
    set_on: date = Field(sa_type=Day)  # the shop's own day
    rules: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_type=Moment)


class PointsAct(SQLModel, table=True):
    """Something the owner did to somebody's points: gave, took, used, or took such an act back.

    `subject` is the reward that was used (JSON), or the id of the act that a `void` takes back.
    It is about who is known by `identity`; where nobody is any more (files told another e-mail),
    about whose order is the one of `source`, `number` and `placed_on`: the newest of that time.
    """

    __tablename__ = "points_acts"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('bonus', 'adjust', 'birthday', 'review', 'survey', 'use', 'void')",
            name="kind_is_known",
        ),
        CheckConstraint("(kind = 'void') = (points = 0)", name="points_are_some"),
        CheckConstraint("kind <> 'use' OR points < 0", name="uses_take"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(sa_type=Text, index=True)
    kind: str = Field(sa_type=Text)
    points: int
    acted_on: date = Field(sa_type=Day)
    reason: str = Field(default="", sa_type=Text)
    subject: str = Field(default="", sa_type=Text)
    source: str = Field(default="", sa_type=Text)
    number: str = Field(default="", sa_type=Text)
    placed_on: str = Field(default="", sa_type=Text)
    recorded_at: datetime = Field(sa_type=Moment)


class PointsEntry(SQLModel, table=True):
    """One line of the ledger: points into or out of one lot of somebody, and why.

    `line` is what is counted (earn, a bonus, use, expire ...), `cause` the order or act, `lot` the
    cause of the points that are moved, empty for what is owed. All entries of one customer, line,
    cause and lot sum up to what holds; `kind` is `reverse` where one lowers what was there before.
    `hash` is the SHA-256 of the entry before it and of this one.
    """

    __tablename__ = "points_entries"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('earn', 'bonus', 'use', 'expire', 'reverse', 'adjust', 'referral', "
            "'birthday', 'review', 'survey')",
            name="kind_is_known",
        ),
        CheckConstraint("points <> 0", name="points_are_some"),
        Index("entries_of_customer", "customer_id"),
        Index("entries_of_friends", "customer_id", sqlite_where=text("line = 'referral'")),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    customer_id: int
    kind: str = Field(sa_type=Text)
    line: str = Field(sa_type=Text)
    cause: str = Field(sa_type=Text)
    lot: str = Field(sa_type=Text)
    points: int
    happened_on: date = Field(sa_type=Day)
    reason: str = Field(default="", sa_type=Text)
    rules_id: int
    batch: int  # entries that were written together
    recorded_at: datetime = Field(sa_type=Moment)
    hash: bytes = Field(sa_type=LargeBinary)


class PointsPerson(SQLModel, table=True):
    """What the ledger comes to for one customer: derived, held against it, never the truth.

    `expires_on` is the last day of the lots that run out next, `expiring` what is in them,
    `due_on` the next day on which something happens by itself.
    """

    __tablename__ = "points_people"
    __table_args__ = STRICT

    customer_id: int = Field(primary_key=True)
    points: int
    debt: int
    expires_on: date | None = Field(default=None, sa_type=Day)
    expiring: int = 0
    tier: int = -1  # place among the levels of the newest rules, -1 for none
    due_on: date | None = Field(default=None, sa_type=Day, index=True)


class PointsTouched(SQLModel, table=True):
    """A customer whose orders or identity changed in the running transaction (kept by triggers)."""

    __tablename__ = "points_touched"
    __table_args__ = STRICT

    customer_id: int = Field(primary_key=True)


class RewardCode(SQLModel, table=True):
    """A code that was given out: for a reward that points paid for, or somebody's own for friends.

    `reward` is JSON. A reward's code names its act; `void` of the act voids the code.
    """

    __tablename__ = "reward_codes"
    __table_args__ = (
        CheckConstraint("kind IN ('reward', 'referral', 'tier', 'first')", name="kind_is_known"),
        STRICT,
    )

    code: str = Field(primary_key=True, sa_type=Text)
    kind: str = Field(sa_type=Text)
    identity: str = Field(default="", sa_type=Text, index=True)
    act_id: int | None = Field(default=None, index=True)
    reward: str = Field(default="", sa_type=Text)
    made_on: date = Field(sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class TierNotice(SQLModel, table=True):
    """Somebody came to a tier, or left one: told once."""

    __tablename__ = "tier_notices"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    customer_id: int = Field(index=True)
    tier_before: int  # places among the levels, -1 for none
    tier: int
    happened_on: date = Field(sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)


class Draw(SQLModel, table=True):
    """A draw that was made: who checks it needs the seed and the list, told by its digest."""

    __tablename__ = "draws"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    title: str = Field(sa_type=Text)
    seed: str = Field(sa_type=Text)
    entries: int
    list_digest: str = Field(sa_type=Text)
    winners: int
    drawn_on: date = Field(sa_type=Day)
    recorded_at: datetime = Field(sa_type=Moment)
