"""Files of codes as web shops import them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shopretain.base.money import to_decimal
from shopretain.documents.csv_file import write_tool_csv

PLATFORMS = ("shopify", "woocommerce", "other")


@dataclass(frozen=True, slots=True)
class Voucher:
    """A code for one use: percent or money off, delivery free, or a product."""

    code: str
    kind: str
    value: int  # percent, or minor units
    threshold: int = 0
    product: str = ""
    customer: str = ""
    ends_on: date | None = None


def save_vouchers(target: Path, wanted: Sequence[Voucher], platform: str, currency: str) -> int:
    """Save codes for a web shop's import and give how many; UserError `cannot_save`.

    Shopify takes the codes of one discount, a column Code; WooCommerce's importers take their
    coupon columns; for other systems everything stands in plain columns.
    """

    def amount(minor: int) -> str:
        return str(to_decimal(minor, currency)) if minor else ""

    def value(one: Voucher) -> str:
        return str(one.value) if one.kind == "percent" else amount(one.value)

    def last(one: Voucher) -> str:
        return one.ends_on.isoformat() if one.ends_on else ""

    if platform == "shopify":
        titles, rows = ["Code"], [[one.code] for one in wanted]
    elif platform == "woocommerce":
        titles = [
            "post_title", "post_status", "discount_type", "coupon_amount", "usage_limit",
            "minimum_amount", "free_shipping", "date_expires",
        ]  # fmt: skip
        rows = [
            [
                one.code, "publish", "percent" if one.kind == "percent" else "fixed_cart",
                value(one) or "0", "1", amount(one.threshold),
                "yes" if one.kind == "delivery" else "no", last(one),
            ]
            for one in wanted
        ]  # fmt: skip
    else:
        titles = [
            "Code", "Kind", "Amount off", "Minimum order", "Product", "Uses", "Customer", "Ends",
        ]  # fmt: skip
        rows = [
            [
                one.code, one.kind, value(one), amount(one.threshold), one.product, "1",
                one.customer, last(one),
            ]
            for one in wanted
        ]  # fmt: skip
    write_tool_csv(target, titles, rows)
    return len(rows)
