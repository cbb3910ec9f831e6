"""What new customers cost, the goal, and what a few more who come back would bring."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from shopretain.base.errors import UserError
from shopretain.services import acquisition, goals
from shopretain.services.settings import set_values
from tests.services.helpers import sale
from tests.services.test_plays import World


def test_three_hundred_for_twenty_is_fifteen_each(world: World) -> None:
    world.bring(*(sale(n, f"p{n}@x.com", "2026-10-05", "40.00") for n in range(20)))
    before = acquisition.set_spend(world.shop, date(2026, 10, 1), "300")
    found = acquisition.costs(world.shop)
    october = next(one for one in found.months if one.month == date(2026, 10, 1))
    september = next(one for one in found.months if one.month == date(2026, 9, 1))
    assert (october.new, october.spend, october.each) == (20, 30000, 1500)
    assert (september.spend, september.each) == (None, None)
    assert (october.new_sales, october.returning_sales) == (80000, 0)
    assert (found.each, found.first_year, found.payback) == (1500, None, None)
    acquisition.put_back(world.shop, date(2026, 10, 1), before)
    assert acquisition.costs(world.shop).each is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("300", 30000), ("300,50", 30050), ("1.234,50", 123450), ("1,234.50", 123450),
     ("€ 1 234", 123400), ("1,234", 123400), ("1.234", 123400), ("300 EUR", 30000), ("0.500", 50),
     ("1.234.567", 123456700)],
)  # fmt: skip
def test_amounts_are_read_as_they_are_written(world: World, typed: str, kept: int) -> None:
    world.bring(sale(1, "a@x.com", "2026-10-05"))
    acquisition.set_spend(world.shop, date(2026, 10, 1), typed)
    assert acquisition.costs(world.shop).spend == kept


@pytest.mark.parametrize("text", ["-3", "1_000", "1e3", "1.234.56", "abc", "1e12", "NaN"])
def test_no_amount_changes_nothing(world: World, text: str) -> None:
    with pytest.raises(UserError) as told:
        acquisition.set_spend(world.shop, date(2026, 10, 1), text)
    assert told.value.code == "bad_amount"
    assert acquisition.costs(world.shop).spend == 0


@pytest.mark.parametrize(("spend", "payback"), [("40", 0), ("120", 3), ("900", None)])
def test_payback_is_the_month_whose_margin_covers_it(
    world: World, spend: str, payback: int | None
) -> None:
    """Ten people spend 10 at first, then 10 on the 80th day: 40 of 100 of it stays."""
    begin = date(2025, 3, 1)
    world.bring(
        *(sale(n, f"p{n}@x.com", str(begin)) for n in range(10)),
        *(sale(50 + n, f"p{n}@x.com", str(begin + timedelta(days=80)), "60.00") for n in range(10)),
        sale(99, "new@x.com", "2026-11-01"),
    )
    set_values(world.shop, {"post_margin": "40"})
    acquisition.set_spend(world.shop, begin, spend)
    found = acquisition.costs(world.shop)
    assert found.first_year == 7000
    assert found.payback == payback


def shop_of_two_years(world: World) -> None:
    """100 bought in both years but 60 of them only in the first."""
    world.bring(
        *(sale(n, f"p{n}@x.com", "2025-06-10", "30.00") for n in range(100)),
        *(sale(200 + n, f"p{n}@x.com", "2026-06-10", "50.00") for n in range(40)),
        sale(999, "p0@x.com", "2024-10-01"),
        sale(998, "p1@x.com", "2026-11-02", "5.00"),
    )


def test_the_way_to_a_goal_is_counted(world: World) -> None:
    shop_of_two_years(world)
    now = goals.goal_view(world.shop)
    assert (now.base, now.kept, now.goal) == (100, 40, None)
    before = goals.set_goal(world.shop, 45)
    found = goals.goal_view(world.shop)
    assert (found.goal, found.needed) == (45, 5)
    goals.put_back(world.shop, before)
    assert goals.goal_view(world.shop).goal is None
    with pytest.raises(UserError):
        goals.set_goal(world.shop, 101)


def test_no_points_more_is_the_forecast_itself(world: World) -> None:
    shop_of_two_years(world)
    found = goals.goal_view(world.shop)
    assert found.forecast is not None
    assert found.with_points(0) == found.forecast
    assert found.with_points(5) == found.forecast + round(5 * found.kept_spend)
    assert found.kept_spend == round((39 * 5000 + 5500) / 40)


def test_a_shop_of_a_few_weeks_has_no_goal_yet(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    found = goals.goal_view(world.shop)
    assert (found.rate, found.forecast, found.with_points(5)) == (None, None, None)
