"""What the owner knows of people: cards, contacts, consent, groups, erasures; more of orders."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_CHANNELS = "channel IN ('email', 'post', 'phone', 'sms', 'ads')"
# Ledgers are never edited; a person's rows go only with the person, in an erasure.
_LEDGERS = ("consent_events", "contacts")


def upgrade() -> None:
    op.add_column("orders", sa.Column("delivery_method", sa.Text(), nullable=True))
    op.add_column("products", sa.Column("category", sa.Text(), nullable=False, server_default=""))
    _cards()
    _consent()
    _segments()
    for table in _LEDGERS:
        op.execute(
            f"CREATE TRIGGER {table}_never_change BEFORE UPDATE ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_never_go BEFORE DELETE ON {table} "  # noqa: S608  our names
            "WHEN NOT EXISTS (SELECT 1 FROM settings WHERE key = 'erasing') "
            "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )


def _cards() -> None:
    op.create_table(
        "card_entries",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('note', 'tag', 'birthday', 'date', 'vip', 'complaint', 'wish', "
            "'name', 'email', 'phone', 'address')",
            name="kind_is_known",
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_card_entries_identity", "card_entries", ["identity"])
    op.create_table(
        "contacts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "purpose IN ('marketing', 'service', 'talk', 'undone')", name="purpose_is_known"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_contacts_identity", "contacts", ["identity"])
    op.create_table(
        "product_categories",
        sa.Column("product", sa.Text(), primary_key=True),
        sa.Column("category", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "audiences",
        sa.Column("category", sa.Text(), primary_key=True),
        sa.Column("audience", sa.Text(), primary_key=True),
        sqlite_strict=True,
    )


def _consent() -> None:
    op.create_table(
        "consent_events",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint(_CHANNELS, name="channel_is_known"),
        sa.CheckConstraint(
            "action IN ('granted', 'objected', 'withdrawn', 'returned', 'undone')",
            name="action_is_known",
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_consent_events_identity", "consent_events", ["identity"])
    op.create_table(
        "suppressions",
        sa.Column("channel", sa.Text(), primary_key=True),
        sa.Column("key_hash", sa.LargeBinary(), primary_key=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("suppressed_on", sa.Text(), nullable=False),
        sa.CheckConstraint(_CHANNELS, name="channel_is_known"),
        sqlite_strict=True,
    )
    op.create_table(
        "erasures",
        sa.Column("key_hash", sa.LargeBinary(), primary_key=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("erased_at", sa.Text(), nullable=False),
        sa.Column("erased_on", sa.Text(), nullable=False),
        sqlite_strict=True,
    )


def _segments() -> None:
    op.create_table(
        "segments",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('rule', 'list')", name="kind_is_known"),
        sa.UniqueConstraint("name", name="name_once"),
        sqlite_strict=True,
    )
    op.create_table(
        "segment_members",
        sa.Column(
            "segment_id",
            sa.Integer(),
            sa.ForeignKey("segments.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("identity", sa.Text(), primary_key=True),
        sqlite_strict=True,
    )
