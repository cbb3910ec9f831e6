from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.base.dates import day_number
from shopretain.loyalty.earning import Basket, Goods, Place, counted, places, points_of
from shopretain.loyalty.lots import Account, Grant, Take, Void, account
from shopretain.loyalty.rules import (
    DoubleDays,
    Expiry,
    GoodsBonus,
    History,
    Reward,
    Rules,
    Rung,
    Span,
    Step,
    Tier,
    Version,
    default_rules,
    flaw_of,
    ladder_falls,
    rules_from,
    rules_text,
)
from tests.loyalty.model import Event, Model, Policy

START = date(2025, 1, 1)
EURO = default_rules(100)


def _day(n: int) -> date:
    return START + timedelta(days=n)


def _n(day: date) -> int:
    return day_number(day)


POLICIES = st.lists(
    st.tuples(
        st.integers(0, 300), st.sampled_from(["never", "age", "inactive"]), st.integers(1, 3)
    ),
    max_size=3,
)


@given(
    st.lists(st.tuples(st.integers(0, 300), st.integers(1, 9)), max_size=8),
    st.lists(st.tuples(st.integers(0, 300), st.integers(1, 12), st.booleans()), max_size=6),
    POLICIES,
    st.integers(0, 420),
)
def test_lots_are_those_of_the_token_model(
    orders: list[tuple[int, int]],
    takes: list[tuple[int, int, bool]],
    policies: list[tuple[int, str, int]],
    today: int,
) -> None:
    """Every take may be voided later; the two ways of counting agree on each lot and the debt."""
    orders.sort()
    policies.sort(key=lambda policy: policy[0])
    events = [Event(_day(d), "grant", f"o{i:02}", p) for i, (d, p) in enumerate(orders)]
    acts: list[Take | Void] = []
    for i, (d, points, is_voided) in enumerate(takes):
        acts.append(Take(_n(_day(d)), f"t{i}", "use", points))
        events.append(Event(_day(d), "take", f"t{i}", points))
        if is_voided:
            acts.append(Void(_n(_day(d + 40)), f"v{i}", f"t{i}"))
            events.append(Event(_day(d + 40), "void", f"v{i}", of=f"t{i}"))
    acts.sort(key=lambda act: act.day)
    events.sort(key=lambda event: event.day)
    active = [_day(d) for d, _ in orders]
    expected = Model([Policy(_day(d), how, m) for d, how, m in policies], active)
    expected.run(events, _day(today))
    spans = tuple(Span(_n(_day(d)), how, m if how != "never" else 0) for d, how, m in policies)  # type: ignore[arg-type]
    found = account(
        [Grant(_n(_day(d)), f"o{i:02}", (("earn", p),)) for i, (d, p) in enumerate(orders)],
        acts,
        Expiry(spans),
        [_n(day) for day in active],
        _n(_day(today)),
    )
    assert {lot.name: lot.left for lot in found.lots} == dict(expected.lots)
    assert found.debt == len(expected.owed)
    _is_whole(found)


def _is_whole(found: Account) -> None:
    """All that went in and out is in the postings; no lot is below nothing."""
    sums: dict[str, int] = {}
    for posting, (points, _) in found.postings.items():
        assert points
        sums[posting.lot] = sums.get(posting.lot, 0) + points
    assert sum(sums.values()) == found.points
    assert -sums.pop("", 0) == found.debt
    assert {name: left for name, left in sums.items() if left} == {
        lot.name: lot.left for lot in found.lots
    }
    assert all(left >= 0 for left in sums.values())


def test_the_oldest_points_run_out_first() -> None:
    """100 of January and 50 of March; 80 are used in April: 20 of January run out, then 50."""
    jan, mar, apr = date(2025, 1, 10), date(2025, 3, 10), date(2025, 4, 10)
    grants = [Grant(_n(jan), "a", (("earn", 100),)), Grant(_n(mar), "b", (("earn", 50),))]
    acts = [Take(_n(apr), "use", "use", 80)]
    expiry = Expiry((Span(_n(date(2024, 1, 1)), "age", 12),))

    def on(day: date) -> dict[str, int]:
        found = account(grants, acts, expiry, [_n(jan), _n(mar)], _n(day))
        return {lot.name: lot.left for lot in found.lots}

    assert on(date(2026, 1, 10)) == {"a": 20, "b": 50}
    assert on(date(2026, 1, 11)) == {"b": 50}
    assert on(date(2026, 3, 10)) == {"b": 50}
    assert on(date(2026, 3, 11)) == {}


def test_what_ran_out_cannot_be_used_though_nobody_looked() -> None:
    grants = [Grant(_n(date(2025, 1, 10)), "a", (("earn", 10),))]
    expiry = Expiry((Span(_n(date(2024, 1, 1)), "age", 1),))
    last, late = _n(date(2025, 2, 10)), _n(date(2025, 2, 11))
    found = account(grants, [Take(last, "use", "use", 4)], expiry, [], last)
    assert (found.points, found.debt) == (6, 0)
    found = account(grants, [Take(late, "use", "use", 4)], expiry, [], late)
    assert (found.points, found.debt) == (-4, 4)


def test_inactivity_with_a_grace_start() -> None:
    """Switched on in June: nothing runs out before June of the next year; an order moves it."""
    expiry = Expiry((Span(_n(date(2025, 6, 1)), "inactive", 12),))
    old = _n(date(2023, 2, 1))
    assert expiry.last_day(old, [old]) == _n(date(2026, 6, 1))
    later = _n(date(2026, 5, 31))
    assert expiry.last_day(old, [old, later]) == _n(date(2027, 5, 31))
    too_late = _n(date(2026, 6, 2))
    assert expiry.last_day(old, [old, too_late]) == _n(date(2026, 6, 1))


def test_a_refund_after_use_is_owed_and_worked_off() -> None:
    take = Take(_n(date(2025, 2, 1)), "use", "use", 40)
    found = account([], [take], Expiry(), [], _n(date(2025, 3, 1)))
    assert (found.points, found.debt) == (-40, 40)
    grant = Grant(_n(date(2025, 4, 1)), "b", (("earn", 50),))
    found = account([grant], [take], Expiry(), [], _n(date(2025, 4, 1)))
    assert (found.points, found.debt, found.lots[0].left) == (10, 0, 10)


# Earning


def _basket(total: int, refunded: int = 0, **more: Any) -> Basket:
    return Basket("o", 20_000, total, refunded, **more)


FIRST, LATER = Place(1, 1), Place(2, 2)


def _points(basket: Basket, rules: Rules, place: Place = LATER) -> int:
    return sum(points for _, points in points_of(basket, rules, place))


def test_42_50_earns_42_and_its_refund_takes_42() -> None:
    assert _points(_basket(4250), EURO) == 42
    assert _points(_basket(4250, 4250), EURO) == 0


@pytest.mark.parametrize(("rounding", "points"), [("down", 85), ("nearest", 86), ("steps", 84)])
def test_rounding(rounding: Any, points: int) -> None:
    assert _points(_basket(4275), Rules(100, points=2, rounding=rounding)) == points


@given(st.integers(1, 100_000), st.lists(st.integers(0, 40_000), max_size=3))
def test_three_partial_refunds_are_one(total: int, parts: list[int]) -> None:
    refunded = min(sum(parts), total)
    left = _points(_basket(total, refunded), EURO)
    assert 0 <= left <= (total - refunded) // 100
    assert _points(_basket(total, total), EURO) == 0


def test_what_counts() -> None:
    goods = (
        Goods("Green tea", "Tea", 2, 2000),
        Goods("Cup", "Cups", 1, 1000, is_reduced=True),
        Goods("Gift card", "", 1, 5000, is_gift_card=True),
    )
    basket = _basket(8500, shipping=500, tax=700, goods=goods)
    assert counted(basket, EURO) == 8500
    assert counted(basket, replace(EURO, with_shipping=False)) == 8000
    assert counted(basket, replace(EURO, with_tax=False)) == 7800
    assert counted(basket, replace(EURO, with_discounted=False)) == 7500
    assert counted(basket, replace(EURO, with_gift_cards=False)) == 3500
    # Where the file does not tell the shipping, it is what the lines leave of the total.
    assert counted(_basket(8500, goods=goods), Rules(100, with_shipping=False)) == 8000
    assert counted(_basket(8500), Rules(100, with_shipping=False)) == 8500


def test_bonuses() -> None:
    rules = Rules(
        100,
        minimum=2000,
        goods=(GoodsBonus("product", "Green tea", 5), GoodsBonus("category", "Tea", 1)),
        double_days=(DoubleDays(20_000, 20_001, 3),),
        order_bonus=7,
        first_bonus=50,
    )
    basket = _basket(4250, goods=(Goods("Green tea", "Tea", 2, 4250),))
    assert points_of(basket, rules, FIRST) == (
        ("earn", 42), ("double", 84), ("goods", 12), ("order", 7), ("first", 50),
    )  # fmt: skip
    assert _points(_basket(1999), rules) == 0
    assert _points(basket._replace(day=20_002), rules) == 42 + 12 + 7


def test_a_ladder_of_thanks() -> None:
    rules = Rules(100, first_bonus=20, ladder=(Rung(5, 50), Rung(10, 80)), anniversary=100)
    assert points_of(_basket(1000), rules, Place(5, 1)) == (("earn", 10), ("nth", 50))
    assert points_of(_basket(1000), rules, Place(6, 1)) == (("earn", 10),)
    assert not ladder_falls(rules)
    assert ladder_falls(replace(rules, anniversary=80))
    assert flaw_of(replace(rules, ladder=(Rung(5, 1), Rung(5, 2)))) == "bad_ladder"
    assert flaw_of(replace(rules, ladder=(Rung(1, 1),))) == "bad_ladder"


def test_cashback_steps_with_orders_of_a_year() -> None:
    """The sixth order in 12 months uses the third step: 2, 2, 3, 3, 3, 5 percent of 100.00."""
    rules = Rules(100, earning="cashback")
    days = [_n(date(2025, month, 5)) for month in range(1, 7)]
    standing = places(days)
    assert [p.within_year for p in standing] == [1, 2, 3, 4, 5, 6]
    earned = [_points(_basket(10_000), rules, place) for place in standing]
    assert earned == [200, 200, 300, 300, 300, 500]
    after_a_year = places([*days, _n(date(2026, 4, 5))])
    assert after_a_year[-1].within_year == 3  # May, June and this one: April's is a year ago


# Rules


def test_old_orders_keep_the_rules_of_their_day() -> None:
    first, second, again = Rules(100), Rules(100, points=2), Rules(100, points=3)
    found = History(
        (
            Version(1, None, 100, first),
            Version(2, 110, 110, second),
        )
    )
    assert [found.version(day).rules.points for day in (0, 109, 110, 500)] == [1, 1, 2, 2]  # type: ignore[union-attr]
    counted_again = History((*found.versions, Version(3, None, 120, again)))
    assert [counted_again.version(day).rules.points for day in (0, 110, 500)] == [3, 3, 3]  # type: ignore[union-attr]
    assert History((Version(1, 50, 50, first),)).version(49) is None


def test_rules_as_text_and_back() -> None:
    rules = Rules(
        100, goods=(GoodsBonus("product", "Ceai", 5),), double_days=(DoubleDays(1, 2),),
        rewards=(Reward("over", 300, 1000, 5000),), tiers=(Tier("Gold", 5, "First look"),),
        steps=(Step(1, 150),),
    )  # fmt: skip
    assert rules_from(rules_text(rules)) == rules
    assert flaw_of(rules) is None


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        (Rules(0), "bad_unit"),
        (Rules(100, points=-1), "bad_points"),
        (Rules(100, rewards=(Reward("over", 100, 1000, 500),)), "bad_reward"),
        (Rules(100, rewards=(Reward("product", 100),)), "bad_reward"),
        (Rules(100, months=0), "bad_months"),
        (Rules(100, steps=(Step(3, 200), Step(3, 300))), "bad_steps"),
        (Rules(100, tiers=(Tier("A", 5), Tier("B", 5))), "bad_tiers"),
        (Rules(100, double_days=(DoubleDays(5, 4),)), "bad_days"),
        (Rules(100, remind_days=3_000_000), "bad_months"),
        (Rules(100, tier_grace=800_000), "bad_tiers"),
        (Rules(100, tiers=(Tier("A", -5),)), "bad_tiers"),
    ],
)
def test_what_is_wrong_with_rules(rules: Rules, code: str) -> None:
    assert flaw_of(rules) == code


def test_worth() -> None:
    assert (EURO.worth(863), EURO.usable(863), EURO.least) == (4315, 4000, 100)
    cash = Rules(100, earning="cashback")
    assert (cash.worth(863), cash.usable(863), cash.least) == (863, 863, 1)
