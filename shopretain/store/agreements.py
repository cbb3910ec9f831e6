"""Standing orders as agreed, and campaigns with what they cost."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, select

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.rows import Token
from shopretain.store.tables import campaigns, insert_many, next_id, standing_orders


class AgreementRow(NamedTuple):
    """A standing order; `customer_id` is who has its identity now."""

    id: int
    identity: Token
    product: str
    every_days: int
    perks: str
    status: str
    began_on: date
    ended_on: date | None
    customer_id: int | None = None


def list_agreements(conn: Connection) -> list[AgreementRow]:
    """Give all standing orders, ended ones too."""
    rows = conn.exec_driver_sql(
        "SELECT t.id, t.identity, t.product, t.every_days, t.perks, t.status, t.began_on, "  # noqa: S608
        f"t.ended_on, i.customer_id FROM standing_orders t LEFT {OWNER} ORDER BY t.id"
    )
    return [
        AgreementRow(
            row[0], row[1], row[2], row[3], row[4], row[5], date.fromisoformat(row[6]),
            row[7] and date.fromisoformat(row[7]), row[8],
        )
        for row in rows
    ]  # fmt: skip


def put_agreement(conn: Connection, row: AgreementRow, now: datetime) -> int:
    """Keep a standing order, in the place of the one of its id; an id of 0 is a new one."""
    row_id = row.id or next_id(conn, standing_orders)
    drop_agreement(conn, row_id)
    ended = None if row.ended_on is None else row.ended_on.isoformat()
    told = row_id, *row[1:6], row.began_on.isoformat(), ended, moment_text(now)
    insert_many(conn, standing_orders, [told])
    return row_id


def drop_agreement(conn: Connection, row_id: int) -> None:
    """Let a standing order go."""
    conn.execute(standing_orders.delete().where(standing_orders.c.id == row_id))


class CampaignRow(NamedTuple):
    """Something that cost money to bring people."""

    id: int
    name: str
    kind: str
    code: str
    mailing_id: int | None
    cost_minor: int
    began_on: date


def list_campaigns(conn: Connection) -> list[CampaignRow]:
    """Give all campaigns, the newest first."""
    c = campaigns.c
    rows = conn.execute(
        select(c.id, c.name, c.kind, c.code, c.mailing_id, c.cost_minor, c.began_on).order_by(
            c.began_on.desc(), c.id.desc()
        )
    )
    return [CampaignRow._make(row) for row in rows]


def put_campaign(conn: Connection, row: CampaignRow, now: datetime) -> int:
    """Keep a campaign, in the place of the one of its id; an id of 0 is a new one."""
    row_id = row.id or next_id(conn, campaigns)
    drop_campaign(conn, row_id)
    told = row_id, *row[1:6], row.began_on.isoformat(), moment_text(now)
    insert_many(conn, campaigns, [told])
    return row_id


def drop_campaign(conn: Connection, row_id: int) -> None:
    """Let a campaign go."""
    conn.execute(campaigns.delete().where(campaigns.c.id == row_id))
