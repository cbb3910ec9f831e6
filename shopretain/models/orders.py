"""Orders as files told them, their lines, products and refunds."""

from datetime import date, datetime

from sqlalchemy import REAL, CheckConstraint, Index, LargeBinary, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from shopretain.models.columns import STRICT, Day, Moment


class Order(SQLModel, table=True):
    """One state of one order: what some imported file says about it.

    An order is known by source (platform family or the owner's name for a second shop), number
    and day. Files may tell different states; exactly one of them is current and counts (newest
    export wins). Equal states from several files are one row, found by `digest`; which files
    told it stands in `imported_orders`. A row of kind `refund` is money paid back that names no
    order: total 0, refunded > 0; it is not current where an order names the same money. A row of
    kind `checkout` is a basket that was left: no sale.

    `lines_from_id` is the state whose lines are the order's where the current one has none.
    `shipping_minor` and `tax_minor` are parts of the total, `discount_minor` is what the order was
    reduced by; all are empty where the file does not tell. `shipped` is the day on which it left,
    "yes" where that day is not told, "" for not yet, and NULL where no file tells.
    """

    __tablename__ = "orders"
    __table_args__ = (
        CheckConstraint("kind IN ('order', 'refund', 'checkout')", name="kind_is_known"),
        CheckConstraint("is_current IN (0, 1)", name="is_current_is_flag"),
        CheckConstraint("total_minor >= 0 AND refunded_minor >= 0", name="money_not_negative"),
        CheckConstraint("length(currency) = 3", name="currency_is_iso"),
        CheckConstraint(
            "not_counted IN ('test', 'cancelled', 'unpaid', 'refunded', 'zero')",
            name="not_counted_is_known",
        ),
        CheckConstraint("accepts_marketing IN (0, 1)", name="accepts_marketing_is_flag"),
        UniqueConstraint("digest", name="state_once"),
        Index(
            "one_current_state",
            "source",
            "number",
            "placed_on",
            text("(CASE WHEN is_current = 1 THEN 0 ELSE id END)"),
            unique=True,
        ),
        Index(
            "orders_by_customer_day",
            "customer_id",
            "placed_on",
            sqlite_where=text("customer_id IS NOT NULL"),
        ),
        Index(
            "orders_with_others_lines",
            "lines_from_id",
            sqlite_where=text("lines_from_id IS NOT NULL"),
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    source: str = Field(sa_type=Text)
    number: str = Field(sa_type=Text)
    placed_on: date = Field(sa_type=Day)
    placed_at: datetime | None = Field(default=None, sa_type=Moment)
    kind: str = Field(default="order", sa_type=Text)
    digest: bytes = Field(sa_type=LargeBinary)
    is_current: int
    currency: str = Field(sa_type=Text)
    total_minor: int
    refunded_minor: int
    not_counted: str | None = Field(default=None, sa_type=Text)
    status: str = Field(default="", sa_type=Text)
    payment_method: str | None = Field(default=None, sa_type=Text)
    customer_id: int | None = Field(default=None, foreign_key="customers.id")
    platform_customer: str | None = Field(default=None, sa_type=Text)
    email: str | None = Field(default=None, sa_type=Text)
    phone: str | None = Field(default=None, sa_type=Text)
    name: str = Field(default="", sa_type=Text)
    name_key: str | None = Field(default=None, sa_type=Text)
    accepts_marketing: int | None = None
    coupon: str | None = Field(default=None, sa_type=Text)
    billing_address_id: int | None = Field(default=None, foreign_key="addresses.id", index=True)
    shipping_address_id: int | None = Field(default=None, foreign_key="addresses.id", index=True)
    lines_from_id: int | None = Field(default=None, foreign_key="orders.id", ondelete="SET NULL")
    delivery_method: str | None = Field(default=None, sa_type=Text)
    shipping_minor: int | None = None
    tax_minor: int | None = None
    discount_minor: int | None = None
    shipped: str | None = Field(default=None, sa_type=Text)


class Product(SQLModel, table=True):
    """A product by its stock number, else by its folded name, within one source."""

    __tablename__ = "products"
    __table_args__ = (UniqueConstraint("source", "key", name="product_once"), STRICT)

    id: int | None = Field(default=None, primary_key=True)
    source: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text)
    sku: str = Field(default="", sa_type=Text)
    name: str = Field(sa_type=Text)
    category: str = Field(default="", sa_type=Text)


class OrderLine(SQLModel, table=True):
    """One product line of one order state; `total_minor` is quantity times price less discount.

    `discount_minor` is what the line was reduced by, empty where the file does not tell.
    """

    __tablename__ = "order_lines"
    __table_args__ = (STRICT,)

    id: int | None = Field(default=None, primary_key=True)
    order_id: int = Field(foreign_key="orders.id", ondelete="CASCADE", index=True)
    product_id: int = Field(foreign_key="products.id", index=True)
    quantity: float = Field(sa_type=REAL)
    total_minor: int | None = None
    discount_minor: int | None = None


class Refund(SQLModel, table=True):
    """Money paid back on one order state; the day is empty where the platform does not tell it."""

    __tablename__ = "refunds"
    __table_args__ = (CheckConstraint("amount_minor > 0", name="amount_positive"), STRICT)

    id: int | None = Field(default=None, primary_key=True)
    order_id: int = Field(foreign_key="orders.id", ondelete="CASCADE", index=True)
    amount_minor: int
    refunded_on: date | None = Field(default=None, sa_type=Day)
