"""Rule J, against a slow reference, and on the truth files through the real import."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.base.dates import FixedClock
from shopretain.services import import_orders
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from shopretain.store.people import Traits, assign
from tests.conftest import TODAY

traits = st.builds(
    Traits,
    st.just("s"),
    st.sampled_from([None, "1", "2", "3"]),
    st.sampled_from([None, "a@x.example", "b@x.example", "c@x.example"]),
    st.sampled_from([None, "+441", "+442"]),
    st.sampled_from([None, "ann"]),
)


def _slowly(orders: list[Traits]) -> list[int | None]:
    """Give for each order the smallest index of its customer's orders, by repeated joining."""
    groups: list[set[int]] = []
    strong = [i for i, o in enumerate(orders) if o.platform_customer or o.email]
    for i in strong:
        mine = {i}
        for j in strong:
            same_id = orders[i].platform_customer and (
                orders[i].platform_customer == orders[j].platform_customer
            )
            if same_id or (orders[i].email and orders[i].email == orders[j].email):
                mine.add(j)
        touching = [g for g in groups if g & mine]
        groups = [g for g in groups if not g & mine] + [mine.union(*touching)]
    weak: dict[str, set[int]] = {}
    for i, o in enumerate(orders):
        if i in strong:
            continue
        if o.phone:
            owners = [g for g in groups if any(orders[j].phone == o.phone for j in g & set(strong))]
            if len(owners) == 1:
                owners[0].add(i)
            else:
                weak.setdefault(f"p{o.phone}", set()).add(i)
        elif o.name_key:
            weak.setdefault(f"n{o.name_key}", set()).add(i)
    groups += list(weak.values())
    return [next((min(g) for g in groups if i in g), None) for i in range(len(orders))]


@given(st.lists(traits, max_size=14))
def test_people_are_found_as_the_rule_says(orders: list[Traits]) -> None:
    fast = assign(orders)
    slow = _slowly(orders)
    first: dict[str, int] = {}
    for i, key in enumerate(fast):
        if key is not None:
            first.setdefault(key, i)
    assert [None if key is None else first[key] for key in fast] == slow


def test_owner_joins_and_parts() -> None:
    a = Traits("s", None, "a@x.example", None, None)
    b = Traits("s", None, "b@x.example", None, None)
    assert len(set(assign([a, b]))) == 2
    merge = ("merge", "email:a@x.example", "email:b@x.example")
    part = ("part", "email:b@x.example", "email:a@x.example")
    assert len(set(assign([a, b], [merge]))) == 1
    assert len(set(assign([a, b], [merge, part]))) == 2


@pytest.mark.parametrize(
    "name",
    [
        "shopify-orders-75-until-october.csv",
        "shopify-orders-79-cash-on-delivery.csv",
        "shopify-orders-79-excel-semicolon.csv",
        "generic-polish.csv",
    ],
)
def test_joined_customers_of_the_truth(shared: Path, tmp_path: Path, name: str) -> None:
    path = shared / "exports" / name
    said = json.loads(path.with_name(f"{name}.truth.json").read_text(encoding="utf-8"))["customers"]
    shop = Shop.open(tmp_path / "t.shopretain", FixedClock(TODAY))
    try:
        receipt = import_orders.run(shop, [path], ImportOptions())
    finally:
        shop.close()
    assert receipt.files[0].customers_new == said["distinct_joined"]
    assert receipt.customers == said["distinct_joined"]
    assert receipt.files[0].without_customer == said["anonymous_orders"]


def test_two_overlapping_exports_in_any_order(shared: Path, tmp_path: Path) -> None:
    sets = json.loads((shared / "exports" / "_sets.truth.json").read_text(encoding="utf-8"))
    said = sets[0]
    for number, names in enumerate((said["files"], said["files"][::-1])):
        shop = Shop.open(tmp_path / f"{number}.shopretain", FixedClock(TODAY))
        try:
            for name in names:
                receipt = import_orders.run(shop, [shared / "exports" / name], ImportOptions())
            with shop.store.read() as conn:
                counted = conn.exec_driver_sql(
                    "SELECT currency, count(*), sum(total_minor) - sum(refunded_minor) FROM orders "
                    "WHERE is_current = 1 AND not_counted IS NULL GROUP BY currency ORDER BY 1"
                ).fetchall()
        finally:
            shop.close()
        assert receipt.customers == said["customers"]["distinct_joined"]
        assert [(c, n, m) for c, n, m in counted] == [
            (code, money["orders"], round(float(money["net"]) * 100))
            for code, money in sorted(said["money"].items())
        ]
