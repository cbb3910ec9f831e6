"""Every file of the shared exports gives what its truth says."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from shopretain.base.money import to_decimal
from shopretain.base.told import OrderTold, PersonTold
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import Reading, read_file
from shopretain.importing.values import name_of

EXPORTS = Path(__file__).parents[3] / "shared" / "exports"
FILES = sorted(path.name.removesuffix(".truth.json") for path in EXPORTS.glob("[!_]*.truth.json"))
# The country of each shop: it completes phones that stand without one.
COUNTRIES = {
    "AU": ("bigcommerce",),
    "DE": ("shopware6", "wix", "stripe"),
    "FI": ("generic-finnish", "hand-kept", "woocommerce-analytics-server-finnish"),
    "FR": ("prestashop",),
    "GR": ("generic-greek",),
    "IE": ("online-spreadsheet",),
    "JP": ("generic-japanese", "base", "colorme", "creema", "minne", "rakuten"),
    "NL": ("magento2",),
    "PL": ("generic-polish",),
    "UA": ("generic-ukrainian", "prom-ua"),
    "US": ("ebay", "etsy", "gumroad", "paypal", "square"),
}


def country_of_shop(name: str) -> str:
    """Give the country of the shop of an exports file, the United Kingdom where none is listed."""
    return next((c for c, begins in COUNTRIES.items() if name.startswith(begins)), "GB")


def truth_of(name: str) -> dict[str, Any]:
    """Give the truth file's content."""
    found: dict[str, Any] = json.loads((EXPORTS / f"{name}.truth.json").read_text(encoding="utf-8"))
    return found


def options_of(name: str, truth: dict[str, Any]) -> ReadingOptions:
    """Give what the shop of an exports file knows about itself."""
    money = truth["money"]
    currency = max(money, key=lambda code: money[code]["orders"], default="EUR")
    return ReadingOptions(currency=currency, country=country_of_shop(name))


@pytest.fixture(scope="module", params=FILES or ["-"])
def file(request: pytest.FixtureRequest) -> tuple[Reading, dict[str, Any]]:
    if request.param == "-":
        pytest.skip("the shared files are not on this machine")
    truth = truth_of(request.param)
    return read_file(EXPORTS / request.param, options_of(request.param, truth)), truth


def _orders(reading: Reading) -> list[OrderTold]:
    return [order for order in reading.orders if order.kind == "order"]


def _key(order: OrderTold | PersonTold) -> tuple[str, str] | None:
    found = (
        ("id", order.platform_customer),
        ("email", order.email),
        ("phone", order.phone),
    )
    return next(((kind, value) for kind, value in found if value), None)


def test_kind_and_classes(file: tuple[Reading, dict[str, Any]]) -> None:
    reading, truth = file
    assert reading.kind == truth["kind"]
    classes = Counter(order.not_counted for order in _orders(reading))
    assert classes.total() == truth["orders_in_file"]
    assert classes[None] == truth["orders_counted"]
    for ours, theirs in (
        ("cancelled", "cancelled"),
        ("unpaid", "unpaid"),
        ("test", "test"),
        ("refunded", "fully_refunded"),
        ("zero", "zero_value"),
    ):
        assert classes[ours] == truth.get(f"orders_{theirs}", 0), ours


def test_money_and_days(file: tuple[Reading, dict[str, Any]]) -> None:
    reading, truth = file
    counted = [order for order in _orders(reading) if order.not_counted is None]
    refunds = [order for order in reading.orders if order.kind == "refund"]
    assert {order.currency for order in counted} == set(truth["money"])
    for code, money in truth["money"].items():
        gross = sum(o.total_minor for o in counted if o.currency == code)
        refunded = sum(o.refunded_minor for o in [*counted, *refunds] if o.currency == code)
        assert to_decimal(gross, code) == Decimal(money["gross"])
        assert to_decimal(refunded, code) == Decimal(money["refunded"])
    if counted:
        days = sorted(order.printed[:10] for order in counted)
        assert (days[0], days[-1]) == (truth["first_order"], truth["last_order"])


def test_lines(file: tuple[Reading, dict[str, Any]]) -> None:
    reading, truth = file
    lines = [line for order in _orders(reading) for line in order.lines]
    assert len(lines) == truth.get("lines", 0)
    assert sum(line.quantity for line in lines) == truth.get("pieces", 0)


def test_identities_and_consent(file: tuple[Reading, dict[str, Any]]) -> None:
    reading, truth = file
    if "customers" not in truth:
        return
    orders = _orders(reading)
    counted = sorted(
        (order for order in orders if order.not_counted is None), key=lambda order: order.printed
    )
    keys = {_key(order) for order in counted} - {None}
    kinds = Counter(key[0] for key in keys if key)
    said = truth["customers"]
    assert [kinds["id"], kinds["email"], kinds["phone"]] == [
        said["by_id"],
        said["by_email"],
        said["by_phone"],
    ]
    assert sum(_key(order) is None for order in counted) == said["anonymous_orders"]
    if "consent" not in truth:
        assert all(order.accepts_marketing is None for order in orders)
        return
    ticked = Counter(order.accepts_marketing for order in orders)
    assert (ticked[True], ticked[False]) == (
        truth["consent"]["orders_yes"],
        truth["consent"]["orders_no"],
    )


def test_each_order_of_the_truth(file: tuple[Reading, dict[str, Any]]) -> None:
    reading, truth = file
    by_number = {order.number: order for order in _orders(reading)}
    for said in truth.get("orders", ()):
        order = by_number[said["id"]]
        assert order.printed[: len(said["when"])] == said["when"]
        assert order.not_counted == said.get("why_not")
        assert to_decimal(order.total_minor, order.currency) == Decimal(said["total"])
        assert to_decimal(order.refunded_minor, order.currency) == Decimal(said["refunded"])
        key = _key(order)
        assert (key and ":".join(key)) == said["customer"]
        # Square names some customers on other rows than their sale's.
        is_elsewhere = reading.layout.name == "square_items" and not order.name
        assert is_elsewhere or order.name == name_of(said.get("name") or "")
        if any(line["name"] for line in said.get("lines", ())):
            names = sorted((line.name, line.quantity) for line in order.lines)
            assert names == sorted((line["name"], line["pieces"]) for line in said["lines"])


def test_rows_kept_aside_and_duplicates(file: tuple[Reading, dict[str, Any]]) -> None:
    reading, truth = file
    assert len(_orders(reading)) == truth["orders_in_file"]  # now all rows are read
    assert len(reading.problems) == len(truth["unreadable_rows"])
    told = {notice.code: dict(notice.values) for notice in reading.notices}
    twice = truth["duplicate_orders_in_file"]
    assert int(told.get("duplicates", {}).get("count", 0)) == twice


def test_customers_files(file: tuple[Reading, dict[str, Any]]) -> None:
    reading, truth = file
    if truth["kind"] != "customers":
        assert not reading.people
        return
    said = truth["customers_file"]
    assert len(reading.people) == said["rows"]
    assert sum(person.email is not None for person in reading.people) == said["with_email"]
    assert sum(person.phone is not None for person in reading.people) == said["with_phone"]
    yes = sum(person.accepts_marketing is True for person in reading.people)
    assert yes == said.get("consent_email_yes", 0)


def test_edge_shop_days_are_the_shops_own(shared: Path) -> None:
    path = shared / "data" / "metrics" / "edge_orders.csv"
    reading = read_file(path, ReadingOptions(time_zone="Europe/Berlin"))
    days = {order.number: order.placed_on.isoformat() for order in reading.orders}
    assert days["1"] == "2023-02-01"
    assert days["4"] == "2024-03-01"
    refund = next(order for order in reading.orders if order.kind == "refund")
    assert (refund.email, refund.refunded_minor) == ("yan@x.example", 1500)
