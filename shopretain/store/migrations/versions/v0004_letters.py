"""Letters: texts, plays, mailings, drafts, codes, answers, cases, quotes; when orders left."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_LEDGERS = {"coupons": True, "coupon_words": False}  # whether rows go with an erased person


def upgrade() -> None:
    op.add_column("orders", sa.Column("shipped", sa.Text(), nullable=True))
    _texts()
    _drafts()
    _conversation()
    for table, goes in _LEDGERS.items():
        op.execute(
            f"CREATE TRIGGER {table}_never_change BEFORE UPDATE ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )
        unless = "WHEN NOT EXISTS (SELECT 1 FROM settings WHERE key = 'erasing') " if goes else ""
        op.execute(
            f"CREATE TRIGGER {table}_never_go BEFORE DELETE ON {table} {unless}"
            "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )


def _texts() -> None:
    op.create_table(
        "email_texts",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("coupon", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "text_blocks",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("places", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "plays",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("is_on", sa.Integer(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.CheckConstraint("is_on IN (0, 1)", name="is_on_is_flag"),
        sqlite_strict=True,
    )
    op.create_table(
        "replies",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("is_faq", sa.Integer(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.CheckConstraint("is_faq IN (0, 1)", name="is_faq_is_flag"),
        sqlite_strict=True,
    )


def _drafts() -> None:
    op.create_table(
        "mailings",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("play", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("whom", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("made_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint("purpose IN ('marketing', 'service')", name="purpose_is_known"),
        sa.CheckConstraint(
            "kind IN ('thanks', 'offer', 'useful', 'service')", name="kind_is_known"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("mailing_id", sa.Integer(), sa.ForeignKey("mailings.id"), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("known_by", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False, unique=True),
        sa.Column("play", sa.Text(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("changed_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "status IN ('draft', 'handed_over', 'sent', 'skipped', 'bounced', 'withdrawn')",
            name="status_is_known",
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "coupons",
        sa.Column("code", sa.Text(), primary_key=True),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("mailing_id", sa.Integer(), sa.ForeignKey("mailings.id"), nullable=False),
        sa.Column("play", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=False),
        sa.Column("ends_on", sa.Text(), nullable=True),
        sa.Column("made_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "coupon_words",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("is_same", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint("is_same IN (0, 1)", name="is_same_is_flag"),
        sqlite_strict=True,
    )
    op.create_index("ix_drafts_mailing_id", "drafts", ["mailing_id"])
    op.create_index("ix_drafts_identity", "drafts", ["identity"])
    op.create_index("ix_coupons_identity", "coupons", ["identity"])
    op.create_index("ix_coupons_mailing_id", "coupons", ["mailing_id"])
    op.create_index("ix_coupon_words_typed", "coupon_words", ["typed"])
    op.create_index(
        "drafts_waiting", "drafts", ["due_on"], sqlite_where=sa.text("status = 'draft'")
    )
    op.create_index(
        "drafts_of_plays", "drafts", ["play", "occasion"], sqlite_where=sa.text("play <> ''")
    )


def _conversation() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("check_on", sa.Text(), nullable=True),
        sa.Column("complaint_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('question', 'complaint', 'order', 'other')", name="kind_is_known"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "quotes",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("said_on", sa.Text(), nullable=False),
        sa.Column("permission", sa.Text(), nullable=False),
        sa.Column("permitted_on", sa.Text(), nullable=True),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("shown_at", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "permission IN ('unasked', 'asked', 'granted', 'refused')", name="permission_is_known"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_cases_identity", "cases", ["identity"])
    op.create_index("ix_quotes_identity", "quotes", ["identity"])
