"""The first tables: imports, orders, products, people, settings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _addresses()
    _identity_links()
    _import_batches()
    _products()
    _settings()
    _customers()
    _import_files()
    _identities()
    _import_problems()
    _orders()
    _imported_orders()
    _order_lines()
    _refunds()
    _people()
    _imported_people()


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("platform_customer", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("accepts_marketing", sa.Integer(), nullable=True),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("birthday", sa.Text(), nullable=True),
        sa.Column("address_id", sa.Integer(), sa.ForeignKey("addresses.id"), nullable=True),
        sa.CheckConstraint("accepts_marketing IN (0, 1)", name="accepts_marketing_is_flag"),
        sa.UniqueConstraint("source", "digest", name="person_once"),
        sqlite_strict=True,
    )
    op.create_index("ix_people_address_id", "people", ["address_id"])


def _imported_people() -> None:
    op.create_table(
        "imported_people",
        sa.Column(
            "file_id",
            sa.Integer(),
            sa.ForeignKey("import_files.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column(
            "person_id",
            sa.Integer(),
            sa.ForeignKey("people.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_imported_people_person_id", "imported_people", ["person_id"])


def _addresses() -> None:
    op.create_table(
        "addresses",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("line1", sa.Text(), nullable=False),
        sa.Column("line2", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("postcode", sa.Text(), nullable=False),
        sa.Column("province", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.UniqueConstraint("digest"),
        sqlite_strict=True,
    )


def _identity_links() -> None:
    op.create_table(
        "identity_links",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("second", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('merge', 'part', 'different')", name="kind_is_known"),
        sqlite_strict=True,
    )


def _import_batches() -> None:
    op.create_table(
        "import_batches",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sqlite_strict=True,
    )


def _products() -> None:
    op.create_table(
        "products",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.UniqueConstraint("source", "key", name="product_once"),
        sqlite_strict=True,
    )


def _settings() -> None:
    op.create_table(
        "settings",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
        sqlite_strict=True,
    )


def _customers() -> None:
    op.create_table(
        "customers",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("accepts_marketing", sa.Integer(), nullable=True),
        sa.Column("address_id", sa.Integer(), sa.ForeignKey("addresses.id"), nullable=True),
        sa.CheckConstraint("accepts_marketing IN (0, 1)", name="accepts_marketing_is_flag"),
        sa.UniqueConstraint("key"),
        sqlite_strict=True,
    )
    op.create_index("ix_customers_address_id", "customers", ["address_id"])


def _import_files() -> None:
    op.create_table(
        "import_files",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "batch_id",
            sa.Integer(),
            sa.ForeignKey("import_batches.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("has_totals", sa.Integer(), nullable=False),
        sa.Column("first_on", sa.Text(), nullable=True),
        sa.Column("newest_on", sa.Text(), nullable=True),
        sa.Column("newest_at", sa.Text(), nullable=True),
        sa.Column("receipt", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_index("ix_import_files_batch_id", "import_files", ["batch_id"])


def _identities() -> None:
    op.create_table(
        "identities",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("customer_id", sa.Integer(), sa.ForeignKey("customers.id"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('id', 'email', 'phone', 'name')", name="kind_is_known"),
        sa.UniqueConstraint("kind", "value", name="kind_and_value_once"),
        sqlite_strict=True,
    )
    op.create_index("ix_identities_customer_id", "identities", ["customer_id"])


def _import_problems() -> None:
    op.create_table(
        "import_problems",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "file_id",
            sa.Integer(),
            sa.ForeignKey("import_files.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("column", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("value_kind", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_index("ix_import_problems_file_id", "import_problems", ["file_id"])


def _orders() -> None:
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("placed_on", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("is_current", sa.Integer(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("total_minor", sa.Integer(), nullable=False),
        sa.Column("refunded_minor", sa.Integer(), nullable=False),
        sa.Column("not_counted", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("payment_method", sa.Text(), nullable=True),
        sa.Column("customer_id", sa.Integer(), sa.ForeignKey("customers.id"), nullable=True),
        sa.Column("platform_customer", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=True),
        sa.Column("accepts_marketing", sa.Integer(), nullable=True),
        sa.Column("coupon", sa.Text(), nullable=True),
        sa.Column("billing_address_id", sa.Integer(), sa.ForeignKey("addresses.id"), nullable=True),
        sa.Column(
            "shipping_address_id", sa.Integer(), sa.ForeignKey("addresses.id"), nullable=True
        ),
        sa.Column(
            "lines_from_id",
            sa.Integer(),
            sa.ForeignKey("orders.id", ondelete="SET NULL"),
            nullable=True,
        ),
        sa.CheckConstraint("accepts_marketing IN (0, 1)", name="accepts_marketing_is_flag"),
        sa.CheckConstraint("length(currency) = 3", name="currency_is_iso"),
        sa.CheckConstraint("is_current IN (0, 1)", name="is_current_is_flag"),
        sa.CheckConstraint("kind IN ('order', 'refund', 'checkout')", name="kind_is_known"),
        sa.CheckConstraint("total_minor >= 0 AND refunded_minor >= 0", name="money_not_negative"),
        sa.CheckConstraint(
            "not_counted IN ('test', 'cancelled', 'unpaid', 'refunded', 'zero')",
            name="not_counted_is_known",
        ),
        sa.UniqueConstraint("digest", name="state_once"),
        sqlite_strict=True,
    )
    op.create_index("ix_orders_billing_address_id", "orders", ["billing_address_id"])
    op.create_index(
        "orders_with_others_lines",
        "orders",
        ["lines_from_id"],
        sqlite_where=sa.text("lines_from_id IS NOT NULL"),
    )
    op.create_index("ix_orders_shipping_address_id", "orders", ["shipping_address_id"])
    op.create_index(
        "one_current_state",
        "orders",
        [
            "source",
            "number",
            "placed_on",
            sa.text("(CASE WHEN is_current = 1 THEN 0 ELSE id END)"),
        ],
        unique=True,
    )
    op.create_index(
        "orders_by_customer_day",
        "orders",
        ["customer_id", "placed_on"],
        sqlite_where=sa.text("customer_id IS NOT NULL"),
    )


def _imported_orders() -> None:
    op.create_table(
        "imported_orders",
        sa.Column(
            "file_id",
            sa.Integer(),
            sa.ForeignKey("import_files.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column(
            "order_id",
            sa.Integer(),
            sa.ForeignKey("orders.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_imported_orders_order_id", "imported_orders", ["order_id"])


def _order_lines() -> None:
    op.create_table(
        "order_lines",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "order_id", sa.Integer(), sa.ForeignKey("orders.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("product_id", sa.Integer(), sa.ForeignKey("products.id"), nullable=False),
        sa.Column("quantity", sa.REAL(), nullable=False),
        sa.Column("total_minor", sa.Integer(), nullable=True),
        sqlite_strict=True,
    )
    op.create_index("ix_order_lines_order_id", "order_lines", ["order_id"])
    op.create_index("ix_order_lines_product_id", "order_lines", ["product_id"])


def _refunds() -> None:
    op.create_table(
        "refunds",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "order_id", sa.Integer(), sa.ForeignKey("orders.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("amount_minor", sa.Integer(), nullable=False),
        sa.Column("refunded_on", sa.Text(), nullable=True),
        sa.CheckConstraint("amount_minor > 0", name="amount_positive"),
        sqlite_strict=True,
    )
    op.create_index("ix_refunds_order_id", "refunds", ["order_id"])
