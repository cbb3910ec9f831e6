"""Follow-ups with amounts, campaigns, standing orders, answers looked over, whose words."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("identity", "outcome"):
        column = sa.Column(name, sa.Text(), nullable=False, server_default="")
        op.add_column("calendar_entries", column)
    op.add_column("calendar_entries", sa.Column("amount_minor", sa.Integer(), nullable=True))
    op.add_column("replies", sa.Column("reviewed_on", sa.Text(), nullable=True))
    op.add_column("quotes", sa.Column("fame", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "campaigns",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("mailing_id", sa.Integer(), sa.ForeignKey("mailings.id"), nullable=True),
        sa.Column("cost_minor", sa.Integer(), nullable=False),
        sa.Column("began_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('ads', 'contest', 'email', 'post', 'other')", name="kind_is_known"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "standing_orders",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("every_days", sa.Integer(), nullable=False),
        sa.Column("perks", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("began_on", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint("status IN ('running', 'paused', 'ended')", name="status_is_known"),
        sqlite_strict=True,
    )
    op.create_index("ix_standing_orders_identity", "standing_orders", ["identity"])
