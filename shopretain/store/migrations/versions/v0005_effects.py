"""Who was kept back from a letter, texts tried against each other, answers, the calendar."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("wave", "variant"):
        op.add_column("mailings", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "kept_back",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("mailing_id", sa.Integer(), sa.ForeignKey("mailings.id"), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("play", sa.Text(), nullable=False),
        sa.Column("kept_on", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_index("ix_kept_back_mailing_id", "kept_back", ["mailing_id"])
    op.create_index("ix_kept_back_identity", "kept_back", ["identity"])
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("said_on", sa.Text(), nullable=False),
        sa.Column("answered_on", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint("score IS NULL OR score BETWEEN 0 AND 10", name="score_is_0_to_10"),
        sqlite_strict=True,
    )
    op.create_index("ix_feedback_identity", "feedback", ["identity"])
    op.create_table(
        "calendar_entries",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "kept_views",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
