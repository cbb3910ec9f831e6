"""Codes, levels, friends, erasure and the simulator, on real shop files."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.base.dates import FixedClock, day_number
from shopretain.base.errors import UserError
from shopretain.loyalty.codes import LETTERS, is_code, make_code
from shopretain.loyalty.rules import GoodsBonus, Reward, Rules, Tier
from shopretain.loyalty.tiers import Step, next_fall, tier
from shopretain.services import (
    categories,
    codes,
    erasure,
    import_orders,
    loyalty,
    members,
    referrals,
    simulator,
)
from shopretain.services.points import settle_due
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from shopretain.store import points
from tests.services.helpers import customer, sale, shop_of, shopify

FIVE = Reward("amount", 50, 500)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    orders = [
        sale(1, "ann@x.com", "2026-01-10", "60.00"),
        sale(2, "ann@x.com", "2026-03-10", "70.00"),
        sale(3, "ben@x.com", "2026-04-10", "55.00"),
        sale(4, "cat@x.com", "2026-05-10", "20.00"),
    ]
    found = shop_of(tmp_path, shopify(tmp_path / "a.csv", orders))
    loyalty.switch_on(found, replace(loyalty.rules(found), rewards=(FIVE,)))
    yield found
    found.close()


def _bring(shop: Shop, path: Path, *orders: dict[str, str]) -> None:
    import_orders.run(shop, [shopify(path, orders)], ImportOptions())


def _has(shop: Shop, email: str) -> int:
    return members.why(shop, customer(shop, email)).points


# Codes


@given(st.randoms(use_true_random=False), st.integers(0, 7), st.integers(0, 30))
def test_a_slip_in_a_code_is_told(rng: object, at: int, other: int) -> None:
    code = make_code("R", rng.choice)  # type: ignore[attr-defined]
    assert is_code(code)
    assert is_code(f" {code.lower()} ")
    assert not set("01ILO") & set(code.partition("-")[2])
    body = code.partition("-")[2]
    wrong = body[:at] + LETTERS[other] + body[at + 1 :]
    assert is_code(f"R-{wrong}") == (wrong == body)
    if at < 7 and body[at] != body[at + 1]:
        swapped = body[:at] + body[at + 1] + body[at] + body[at + 2 :]
        assert not is_code(f"R-{swapped}")


def test_a_code_is_paid_with_points_and_matched(shop: Shop, tmp_path: Path) -> None:
    ids = [customer(shop, f"{name}@x.com") for name in ("ann", "ben", "cat")]
    made = codes.make_codes(shop, ids, FIVE)
    assert (len(made.codes), made.left_out) == (2, 1)  # Cat has 20 points
    assert (_has(shop, "ann@x.com"), _has(shop, "ben@x.com")) == (80, 5)
    with pytest.raises(UserError, match="too_few_points"):
        codes.make_codes(shop, ids[2:], FIVE)
    ann, ben = sorted(codes.list_codes(shop), key=lambda code: code.name)
    assert {ann.status, ben.status} == {"open"}
    typed = f"SUMMER/{ben.code}".replace("-", "–")
    _bring(
        shop, tmp_path / "b.csv",
        sale(5, "ann@x.com", "2026-06-01", "30.00", Discount_Code=ann.code.lower()),
        sale(6, "cat@x.com", "2026-06-02", "30.00", Discount_Code=typed),
    )  # fmt: skip
    ann, ben = sorted(codes.list_codes(shop), key=lambda code: code.name)
    assert (ann.status, ann.order, ann.used_on) == ("used", "#5", date(2026, 6, 1))
    assert (ben.status, ben.used_by) == ("other", "Cat")
    assert members.overview(shop).used == 1000
    with pytest.raises(UserError, match="code_used"):
        loyalty.take_back(shop, made.acted[0])
    codes.take_all_back(shop, made)
    assert members.overview(shop).used == 1000


def test_a_void_code_gives_its_points_back(shop: Shop) -> None:
    made = codes.make_codes(shop, [customer(shop, "ann@x.com")], FIVE)
    codes.take_all_back(shop, made)
    assert _has(shop, "ann@x.com") == 130
    assert codes.list_codes(shop)[0].status == "void"
    codes.take_all_back(shop, made)  # once more is nothing more
    assert _has(shop, "ann@x.com") == 130


@pytest.mark.parametrize(
    ("platform", "first", "cells"),
    [
        ("shopify", "Code", []),
        ("woocommerce", "post_title", ["publish", "fixed_cart", "5.00", "1", "", "no", ""]),
        ("other", "Code", ["amount", "5.00", "", "", "1", "Ann", ""]),
    ],
)
def test_files_for_web_shops(
    shop: Shop, tmp_path: Path, platform: str, first: str, cells: list[str]
) -> None:
    codes.make_codes(shop, [customer(shop, "ann@x.com")], FIVE)
    wanted = codes.list_codes(shop)
    assert codes.save_codes(shop, tmp_path / "c.csv", wanted, platform) == 1
    with (tmp_path / "c.csv").open(encoding="utf-8", newline="") as file:
        head, row = csv.reader(file)
    assert head[0] == first
    assert row == [wanted[0].code, *cells]


def test_codes_for_many_tell_whom_they_were_not_for(shop: Shop, tmp_path: Path) -> None:
    levels = (Tier("Silver", 5_000), Tier("Gold", 10_000))
    loyalty.set_rules(shop, replace(loyalty.rules(shop), tiers=levels))
    gold, first = codes.share_code(shop, "tier", "Gold"), codes.share_code(shop, "first", "")
    _bring(
        shop, tmp_path / "b.csv",
        sale(30, "ann@x.com", "2026-06-01", "10.00", Discount_Code=gold),
        sale(31, "cat@x.com", "2026-06-02", "10.00", Discount_Code=f"{gold.lower()}, SUMMER"),
        sale(32, "new@x.com", "2026-06-03", "10.00", Discount_Code=first),
        sale(33, "ben@x.com", "2026-06-04", "10.00", Discount_Code=first),
    )  # fmt: skip
    found = {row.code: row for row in codes.shared_codes(shop)}
    assert (found[gold].uses, found[gold].misused) == (2, ("Cat",))
    assert (found[first].uses, found[first].misused) == (2, ("Ben",))
    with pytest.raises(UserError, match="nothing_written"):
        codes.share_code(shop, "tier", " ")


def test_what_coupons_cost(shop: Shop, tmp_path: Path) -> None:
    told = (
        (40, "deal", "2026-06-01", "SUMMER", "2.00"),
        (41, "deal", "2026-06-05", "summer", "3.00"),
        (42, "ann", "2026-06-02", "SUMMER", "4.00"),
        (43, "ann", "2026-06-03", "OTHER", "1.00"),
    )
    orders = [
        sale(number, f"{who}@x.com", day, "10.00", Discount_Code=code, Discount_Amount=off)
        for number, who, day, code, off in told
    ]
    _bring(shop, tmp_path / "b.csv", *orders)
    first, second = codes.coupon_report(shop)
    assert (first.coupon, first.orders, first.customers, first.sales) == ("SUMMER", 3, 2, 3000)
    assert (first.off, first.always) == (900, 2)
    assert (second.coupon, second.off, second.always) == ("OTHER", 100, 0)


# Levels


def test_levels_with_grace() -> None:
    rules = Rules(
        100, tiers=(Tier("Silver", 10_000), Tier("Gold", 20_000)), tier_grace=30
    )  # fmt: skip
    first, second = day_number(date(2025, 1, 10)), day_number(date(2025, 6, 10))
    steps = [Step(first, 15_000, 0), Step(second, 6_000, 0)]

    def on(day: date) -> int:
        return tier(steps, day_number(day), rules)

    assert on(date(2025, 1, 9)) == -1
    assert on(date(2025, 1, 10)) == 0
    assert on(date(2025, 6, 10)) == 1
    assert on(date(2026, 1, 9)) == 1
    assert on(date(2026, 2, 8)) == 1  # the last day of grace
    assert on(date(2026, 2, 9)) == -1
    assert next_fall(steps, day_number(date(2025, 7, 1)), rules) == day_number(date(2026, 2, 9))
    by_orders = replace(rules, tier_by="orders", tiers=(Tier("Two", 2),))
    assert tier(steps, second, by_orders) == 0


def test_a_level_is_told_once(shop: Shop, tmp_path: Path) -> None:
    levels = (Tier("Silver", 5_000), Tier("Gold", 10_000, "First look at news"))
    loyalty.set_rules(shop, replace(loyalty.rules(shop), tiers=levels))
    ann, ben = customer(shop, "ann@x.com"), customer(shop, "ben@x.com")
    with shop.store.read() as conn:
        assert points.list_notices(conn, date(2026, 1, 1)) == []  # setting levels tells nobody
    assert dict(members.tier_names(shop)) == {ann: "Gold", ben: "Silver"}
    found = members.why(shop, ann).tier
    assert found is not None
    assert found.perks == "First look at news"
    before = {row.batch_id for row in import_orders.history(shop)}
    _bring(shop, tmp_path / "b.csv", sale(7, "ben@x.com", "2026-11-01", "50.00"))
    _bring(shop, tmp_path / "b.csv", sale(7, "ben@x.com", "2026-11-01", "50.00"))
    with shop.store.read() as conn:
        notices = points.list_notices(conn, date(2026, 1, 1))
    assert [(n.customer_id, n.tier_before, n.tier) for n in notices] == [(ben, 0, 1)]
    assert next(row.moved for row in members.members(shop) if row.id == ben) == 1
    (new,) = {row.batch_id for row in import_orders.history(shop)} - before
    import_orders.take_back(shop, new)
    with shop.store.read() as conn:
        assert points.list_notices(conn, date(2026, 1, 1)) == []
    shop.clock = FixedClock(date(2027, 6, 1))
    settle_due(shop)
    assert dict(members.tier_names(shop)) == {}


# Friends


def test_friends_pay_once(shop: Shop, tmp_path: Path) -> None:
    loyalty.set_rules(shop, replace(loyalty.rules(shop), advocate=100, friend=50), recount=True)
    ann = customer(shop, "ann@x.com")
    code = referrals.code_of(shop, ann)
    assert referrals.code_of(shop, ann) == code
    before = _has(shop, "ann@x.com")
    new = sale(10, "dan@x.com", "2026-10-01", "10.00", Discount_Code=code)
    again = sale(11, "dan@x.com", "2026-10-05", "10.00", Discount_Code=code)
    known = sale(12, "ben@x.com", "2026-10-06", "10.00", Discount_Code=code)
    own = sale(13, "ann@x.com", "2026-10-07", "10.00", Discount_Code=code)
    # Somebody new by e-mail who lives where Ann lives.
    twin = sale(14, "me@y.com", "2026-10-08", "10.00", Discount_Code=code)
    twin |= {"Shipping Address1": "Road 1", "Billing Name": "Me"}
    _bring(shop, tmp_path / "b.csv", new, again, known, own, twin)
    found = referrals.league(shop)
    assert {row.order: row.status for row in found.rows} == {
        "#10": "paid", "#11": "again", "#12": "known", "#13": "self", "#14": "self",
    }  # fmt: skip
    assert found.best == ((ann, "Ann", 1),)
    assert _has(shop, "ann@x.com") == before + 100 + 10
    assert _has(shop, "dan@x.com") == 50 + 20
    # The friend's order is paid back: both give their points back.
    gone = {**new, "Refunded Amount": "10.00", "Financial Status": "refunded"}
    _bring(shop, tmp_path / "c.csv", gone, sale(99, "eve@x.com", "2026-11-01"))
    statuses = {row.order: row.status for row in referrals.league(shop).rows}
    assert (statuses["#10"], statuses["#11"]) == ("refunded", "paid")
    assert _has(shop, "ann@x.com") == before + 100 + 10


def test_a_taken_back_import_takes_its_friends(shop: Shop, tmp_path: Path) -> None:
    loyalty.set_rules(shop, replace(loyalty.rules(shop), advocate=100, friend=50), recount=True)
    code = referrals.code_of(shop, customer(shop, "ann@x.com"))
    before = _has(shop, "ann@x.com")
    known = {row.batch_id for row in import_orders.history(shop)}
    _bring(
        shop, tmp_path / "b.csv", sale(10, "dan@x.com", "2026-10-01", "10.00", Discount_Code=code)
    )
    assert _has(shop, "ann@x.com") == before + 100
    (new,) = {row.batch_id for row in import_orders.history(shop)} - known
    import_orders.take_back(shop, new)
    assert _has(shop, "ann@x.com") == before


# Erasure


def test_who_is_erased_has_no_points(shop: Shop) -> None:
    ann = customer(shop, "ann@x.com")
    loyalty.give(shop, ann, 5, "bonus", "she is my sister")
    codes.make_codes(shop, [ann], FIVE)
    out = members.overview(shop).points_out
    has = members.why(shop, ann).points
    erasure.erase_person(shop, ann)
    assert members.overview(shop).points_out == out - has
    assert b"sister" not in shop.path.read_bytes()
    assert [code.name for code in codes.list_codes(shop)] == []
    with shop.store.read() as conn:
        assert points.flaws(conn) == []


# What counts, as files tell it


def test_shipping_tax_and_reduced_goods_of_a_file(shop: Shop, tmp_path: Path) -> None:
    order = sale(
        20, "eve@x.com", "2026-11-01", "57.90", Shipping="4.90", Taxes="8.00",
        Lineitem_price="53.00", Lineitem_compare_at_price="60.00", Lineitem_name="Gift card",
    )  # fmt: skip
    _bring(shop, tmp_path / "b.csv", order)
    rules = loyalty.rules(shop)
    for without, points_left in (
        (replace(rules, with_shipping=False), 53),
        (replace(rules, with_tax=False), 49),
        (replace(rules, with_discounted=False), 4),
        (replace(rules, with_gift_cards=False), 4),
        (rules, 57),
    ):
        loyalty.set_rules(shop, without, recount=True)
        assert _has(shop, "eve@x.com") == points_left


def test_others_keep_what_they_got_with_somebody_erased(shop: Shop, tmp_path: Path) -> None:
    loyalty.set_rules(shop, replace(loyalty.rules(shop), advocate=100, friend=50), recount=True)
    ann = customer(shop, "ann@x.com")
    code = referrals.code_of(shop, ann)
    new = sale(10, "dan@x.com", "2026-10-01", "10.00", Discount_Code=code)
    _bring(shop, tmp_path / "b.csv", new)
    assert _has(shop, "dan@x.com") == 60
    erasure.erase_person(shop, ann)
    assert _has(shop, "dan@x.com") == 60


def test_a_friends_goods_count_when_somebody_else_is_looked_at(shop: Shop, tmp_path: Path) -> None:
    bonus = (GoodsBonus("product", "Tea", 40),)
    rules = replace(loyalty.rules(shop), advocate=5, friend=5, goods=bonus)
    loyalty.set_rules(shop, rules, recount=True)
    code = referrals.code_of(shop, customer(shop, "ann@x.com"))
    new = sale(10, "dan@x.com", "2026-10-01", "10.00", Discount_Code=code)
    _bring(shop, tmp_path / "b.csv", new)
    before = _has(shop, "ann@x.com"), _has(shop, "dan@x.com")
    loyalty.give(shop, customer(shop, "cat@x.com"), 1)
    assert (_has(shop, "ann@x.com"), _has(shop, "dan@x.com")) == before


def test_a_category_set_later_counts_at_once(shop: Shop) -> None:
    rules = replace(loyalty.rules(shop), goods=(GoodsBonus("category", "Drinks", 7),))
    loyalty.set_rules(shop, rules, recount=True)
    before = _has(shop, "ben@x.com")
    categories.set_categories(shop, [("Tea", "Drinks")])
    assert _has(shop, "ben@x.com") == before + 7


def test_the_currency_stays_though_files_bring_another(shop: Shop, tmp_path: Path) -> None:
    many = [sale(50 + n, f"us{n}@x.com", "2026-10-01", "10.00", Currency="USD") for n in range(9)]
    before = _has(shop, "ann@x.com")
    _bring(shop, tmp_path / "b.csv", *many)
    loyalty.give(shop, customer(shop, "ann@x.com"), 1)
    assert _has(shop, "ann@x.com") == before + 1


def test_off_means_off_also_for_days_to_come(shop: Shop, tmp_path: Path) -> None:
    far = sale(60, "fay@x.com", "2027-10-12", "10.00")
    _bring(shop, tmp_path / "b.csv", far)
    loyalty.switch_off(shop)
    _bring(shop, tmp_path / "c.csv", sale(61, "gil@x.com", "2027-01-20", "10.00"), far)
    assert _has(shop, "gil@x.com") == 0


# The simulator


def test_simulated_is_what_a_real_run_gives(shop: Shop) -> None:
    """The programme replayed over the last 12 months costs what the real one gave."""
    wanted = replace(
        loyalty.rules(shop), points=3, first_bonus=20, order_bonus=2, minimum=2500, rounding="steps"
    )  # fmt: skip
    found = simulator.replay(simulator.past(shop), wanted)
    loyalty.set_rules(shop, wanted, recount=True)
    with shop.store.read() as conn:
        rows = points.list_people(conn)
    assert found.points == sum(row.points for row in rows)
    assert found.worth == members.overview(shop).worth
    assert (found.sales, found.orders, found.members) == (20_500, 4, 2)
    assert sum(band.points for band in found.bands) == found.points
