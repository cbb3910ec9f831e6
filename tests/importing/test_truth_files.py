"""Every Shopify file of the shared exports gives what its truth says."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from shopretain.base.errors import UserError
from shopretain.base.money import to_decimal
from shopretain.importing.orders import ParsedOrder, ReadingOptions
from shopretain.importing.reading import read_file

FILES = (
    "shopify-orders-75-october-november.csv",
    "shopify-orders-75-until-october.csv",
    "shopify-orders-79-cash-on-delivery.csv",
    "shopify-orders-79-excel-semicolon.csv",
    "generic-polish.csv",
)


def _load(shared: Path, name: str) -> tuple[list[ParsedOrder], dict[str, Any], Any]:
    path = shared / "exports" / name
    truth = json.loads(path.with_name(f"{name}.truth.json").read_text(encoding="utf-8"))
    main = max(truth["money"], key=lambda code: truth["money"][code]["orders"])
    reading = read_file(path, ReadingOptions(currency=main))
    return [o for o in reading.orders if o.kind == "order"], truth, reading


@pytest.mark.parametrize("name", FILES)
def test_counts_money_and_days(shared: Path, name: str) -> None:
    orders, truth, _ = _load(shared, name)
    classes = Counter(o.not_counted for o in orders)
    assert len(orders) == truth["orders_in_file"]
    assert classes[None] == truth["orders_counted"]
    assert classes["cancelled"] == truth["orders_cancelled"]
    assert classes["unpaid"] == truth["orders_unpaid"]
    assert classes["test"] == truth["orders_test"]
    assert classes["refunded"] == truth["orders_fully_refunded"]
    assert classes["zero"] == truth["orders_zero_value"]
    counted = [o for o in orders if o.not_counted is None]
    for code, money in truth["money"].items():
        gross = sum(o.total_minor for o in counted if o.currency == code)
        refunded = sum(o.refunded_minor for o in counted if o.currency == code)
        assert str(to_decimal(gross, code)) == money["gross"]
        assert str(to_decimal(refunded, code)) == money["refunded"]
    days = sorted(o.printed[:10] for o in counted)
    assert (days[0], days[-1]) == (truth["first_order"], truth["last_order"])
    assert sum(len(o.lines) for o in orders) == truth["lines"]
    assert sum(line.quantity for o in orders for line in o.lines) == truth["pieces"]


@pytest.mark.parametrize("name", FILES)
def test_identities(shared: Path, name: str) -> None:
    orders, truth, _ = _load(shared, name)
    keys: set[tuple[str, str]] = set()
    anonymous = 0
    for order in orders:
        if order.not_counted is not None:
            continue
        key = next(
            (
                (kind, value)
                for kind, value in (
                    ("id", order.platform_customer),
                    ("email", order.email),
                    ("phone", order.phone),
                )
                if value
            ),
            None,
        )
        if key is None:
            anonymous += 1
        else:
            keys.add(key)
    kinds = Counter(kind for kind, _ in keys)
    said = truth["customers"]
    assert (kinds["id"], kinds["email"], kinds["phone"], anonymous) == (
        said["by_id"],
        said["by_email"],
        said["by_phone"],
        said["anonymous_orders"],
    )


@pytest.mark.parametrize("name", FILES)
def test_each_order_of_the_truth(shared: Path, name: str) -> None:
    orders, truth, _ = _load(shared, name)
    by_number = {o.number: o for o in orders}
    for said in truth["orders"]:
        order = by_number[said["id"]]
        assert order.printed == said["when"]
        assert (order.not_counted is None) == said["counts"]
        assert order.not_counted == said.get("why_not")
        assert str(to_decimal(order.total_minor, order.currency)) == said["total"]
        assert str(to_decimal(order.refunded_minor, order.currency)) == said["refunded"]


def test_customers_and_checkouts_are_no_orders(shared: Path) -> None:
    for name, code in (
        ("shopify-customers.csv", "not_orders_customers"),
        ("shopify-abandoned-checkouts.csv", "not_orders_checkouts"),
    ):
        with pytest.raises(UserError) as raised:
            read_file(shared / "exports" / name, ReadingOptions())
        assert raised.value.code == code


def test_edge_shop_days_are_the_shops_own(shared: Path) -> None:
    path = shared / "data" / "metrics" / "edge_orders.csv"
    reading = read_file(path, ReadingOptions(time_zone="Europe/Berlin"))
    days = {o.number: o.placed_on.isoformat() for o in reading.orders}
    assert days["1"] == "2023-02-01"
    assert days["4"] == "2024-03-01"
    refund = next(o for o in reading.orders if o.kind == "refund")
    assert (refund.email, refund.refunded_minor) == ("yan@x.example", 1500)
