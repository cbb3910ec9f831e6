"""The points programme: rules, acts, the ledger and what it comes to, codes, tiers."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_LEDGERS = ("points_rules", "points_entries", "points_acts", "reward_codes", "draws")
_WITH_PERSON = ("points_acts", "reward_codes")  # go when somebody is erased
_ON = "EXISTS (SELECT 1 FROM points_rules)"
_OWNER = (
    "SELECT customer_id FROM identities WHERE kind = substr({0}, 1, instr({0}, ':') - 1) "
    "AND value = substr({0}, instr({0}, ':') + 1)"
)
_ANCHORED = (
    "INSERT OR IGNORE INTO points_touched SELECT o.customer_id FROM points_acts t "
    "JOIN orders o ON o.source = t.source AND o.number = t.number AND o.placed_on = t.placed_on "
    "WHERE t.identity = {0}.kind || ':' || {0}.value AND o.is_current = 1 "
    "AND o.customer_id IS NOT NULL; "
)


def upgrade() -> None:
    op.add_column("orders", sa.Column("shipping_minor", sa.Integer(), nullable=True))
    op.add_column("orders", sa.Column("tax_minor", sa.Integer(), nullable=True))
    op.add_column("orders", sa.Column("discount_minor", sa.Integer(), nullable=True))
    op.add_column("order_lines", sa.Column("discount_minor", sa.Integer(), nullable=True))
    _rules_and_acts()
    _ledger()
    _codes()
    for table in _LEDGERS:
        op.execute(
            f"CREATE TRIGGER {table}_never_change BEFORE UPDATE ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )
        unless = (
            "WHEN NOT EXISTS (SELECT 1 FROM settings WHERE key = 'erasing') "
            if table in _WITH_PERSON
            else ""
        )
        op.execute(
            f"CREATE TRIGGER {table}_never_go BEFORE DELETE ON {table} {unless}"
            "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )
    _touching()


def _rules_and_acts() -> None:
    op.create_table(
        "points_rules",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("set_on", sa.Text(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "points_acts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("acted_on", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("placed_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('bonus', 'adjust', 'birthday', 'review', 'survey', 'use', 'void')",
            name="kind_is_known",
        ),
        sa.CheckConstraint("(kind = 'void') = (points = 0)", name="points_are_some"),
        sa.CheckConstraint("kind <> 'use' OR points < 0", name="uses_take"),
        sqlite_strict=True,
    )
    op.create_index("ix_points_acts_identity", "points_acts", ["identity"])


def _ledger() -> None:
    op.create_table(
        "points_entries",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("rules_id", sa.Integer(), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('earn', 'bonus', 'use', 'expire', 'reverse', 'adjust', 'referral', "
            "'birthday', 'review', 'survey')",
            name="kind_is_known",
        ),
        sa.CheckConstraint("points <> 0", name="points_are_some"),
        sqlite_strict=True,
    )
    op.create_index("entries_of_customer", "points_entries", ["customer_id"])
    op.create_index(
        "entries_of_friends",
        "points_entries",
        ["customer_id"],
        sqlite_where=sa.text("line = 'referral'"),
    )
    op.create_table(
        "points_people",
        sa.Column("customer_id", sa.Integer(), primary_key=True),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("debt", sa.Integer(), nullable=False),
        sa.Column("expires_on", sa.Text(), nullable=True),
        sa.Column("expiring", sa.Integer(), nullable=False),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Text(), nullable=True),
        sqlite_strict=True,
    )
    op.create_index("ix_points_people_due_on", "points_people", ["due_on"])
    op.create_table(
        "points_touched",
        sa.Column("customer_id", sa.Integer(), primary_key=True),
        sqlite_strict=True,
    )


def _codes() -> None:
    op.create_table(
        "reward_codes",
        sa.Column("code", sa.Text(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("act_id", sa.Integer(), nullable=True),
        sa.Column("reward", sa.Text(), nullable=False),
        sa.Column("made_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('reward', 'referral', 'tier', 'first')", name="kind_is_known"),
        sqlite_strict=True,
    )
    op.create_index("ix_reward_codes_identity", "reward_codes", ["identity"])
    op.create_index("ix_reward_codes_act_id", "reward_codes", ["act_id"])
    op.create_table(
        "tier_notices",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("tier_before", sa.Integer(), nullable=False),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "draws",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("seed", sa.Text(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("list_digest", sa.Text(), nullable=False),
        sa.Column("winners", sa.Integer(), nullable=False),
        sa.Column("drawn_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_index("ix_tier_notices_customer_id", "tier_notices", ["customer_id"])


def _touching() -> None:
    """Note whose points may change, whoever changes what: no way of writing can forget them."""
    watched = {
        "orders": ("INSERT", "DELETE", "UPDATE OF customer_id, is_current, lines_from_id"),
        "identities": ("INSERT", "DELETE", "UPDATE OF customer_id"),
    }
    for table, moments in watched.items():
        for moment in moments:
            rows = {"I": ("NEW",), "D": ("OLD",), "U": ("OLD", "NEW")}[moment[0]]
            steps = "".join(
                "INSERT OR IGNORE INTO points_touched "
                f"SELECT {row}.customer_id WHERE {row}.customer_id IS NOT NULL; "
                for row in rows
            )
            if table == "identities":
                # Acts of an identity that nobody had were about whose order it was.
                steps += "".join(_ANCHORED.format(row) for row in rows)
            _trigger(f"{table}_{moment.split()[0].lower()}", f"{moment} ON {table}", steps)
    _trigger(
        "customers_delete",
        "DELETE ON customers",
        "INSERT OR IGNORE INTO points_touched VALUES (OLD.id); ",
    )
    birthdays = (
        ("card_insert", "INSERT ON card_entries", "NEW", ("NEW.identity",)),
        ("card_delete", "DELETE ON card_entries", "OLD", ("OLD.identity",)),
        ("told_insert", "INSERT ON people", "NEW", _told("NEW")),
        ("told_delete", "DELETE ON people", "OLD", _told("OLD")),
    )
    for name, moment, row, tokens in birthdays:
        # A birthday gives points; a corrected phone or address may tell that a friend is oneself.
        asked = "('birthday', 'email', 'phone', 'address')"
        is_birthday = f"{row}.kind IN {asked}" if "card" in name else f"{row}.birthday IS NOT NULL"
        steps = "".join(
            f"INSERT OR IGNORE INTO points_touched {_OWNER.format(token)}; " for token in tokens
        )
        _trigger(name, moment, steps, is_birthday)
    everybody = "INSERT OR IGNORE INTO points_touched SELECT id FROM customers; "
    counting = "{0}.key IN ('count_zero', 'count_unpaid', 'currency') OR {0}.key LIKE 'rate.%'"
    # A category may decide what counts, and what gives more.
    asks = "EXISTS (SELECT 1 FROM points_rules WHERE rules LIKE '%\"category\"%' "
    asks += "OR rules LIKE '%\"with_gift_cards\": false%')"
    for moment in ("INSERT", "DELETE", "UPDATE"):
        name = f"categories_{moment.lower()}"
        _trigger(name, f"{moment} ON product_categories", everybody, asks)
    _trigger("settings_insert", "INSERT ON settings", everybody, counting.format("NEW"))
    changed = f"({counting.format('NEW')}) AND NEW.value <> OLD.value"
    _trigger("settings_update", "UPDATE ON settings", everybody, changed)
    _trigger("settings_delete", "DELETE ON settings", everybody, counting.format("OLD"))


def _told(row: str) -> tuple[str, ...]:
    return (
        f"('email:' || {row}.email)",
        f"('phone:' || {row}.phone)",
        f"('id:' || {row}.source || '/' || {row}.platform_customer)",
    )


def _trigger(name: str, moment: str, steps: str, when: str = "1") -> None:
    op.execute(
        f"CREATE TRIGGER points_{name} AFTER {moment} WHEN {_ON} AND ({when}) BEGIN {steps}END"
    )
