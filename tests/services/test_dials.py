"""Five dials, the first reading, and how many orders were thanked for."""

from __future__ import annotations

from datetime import date, timedelta

from shopretain.base.dates import FixedClock
from shopretain.services import dials, effects, first_reading, making, surveys
from shopretain.services.handover import move
from shopretain.services.letters import ask_of
from shopretain.services.thanks import coverage
from shopretain.store import cards
from tests.services.helpers import customer, sale
from tests.services.test_goals import shop_of_two_years
from tests.services.test_plays import World

NOW = date(2026, 11, 20)


def test_lost_and_came_back_are_a_hundred(world: World) -> None:
    shop_of_two_years(world)
    lost, worth, pulse, satisfaction, recommendation = dials.dials(world.shop)
    assert (lost.id, lost.now, lost.n) == ("lost", 60.0, 100)
    assert worth.now is not None
    assert worth.now > 0
    assert pulse.n > 0
    assert (satisfaction.now, recommendation.now) == (None, None)


def test_a_change_inside_chance_turns_no_dial(world: World) -> None:
    shop_of_two_years(world)
    who = customer(world.shop, "p1@x.com")
    for year, scores in (
        (2025, (9, 8, 9, 10, 7, 9, 8, 9, 10, 9)),
        (2026, (9, 9, 9, 9, 9, 9, 8, 9, 9, 9)),
    ):
        world.shop.clock = FixedClock(date(year, 6, 1))
        for score in scores:
            surveys.add(world.shop, who, "", score)
    world.shop.clock = FixedClock(NOW)
    said = dials.dials(world.shop)[4]
    assert said.n == 10
    assert said.before is not None
    assert said.turn == 0


def test_money_that_doubled_turns_the_dial(world: World) -> None:
    world.bring(
        # The file goes back to where the 24 months of a year ago begin.
        sale(999, "first@x.com", "2023-10-01"),
        *(sale(n, f"a{n}@x.com", "2024-03-01", f"{20 + n % 5}.00") for n in range(60)),
        *(sale(100 + n, f"b{n}@x.com", "2026-10-01", f"{60 + n % 5}.00") for n in range(60)),
    )
    worth = dials.dials(world.shop)[1]
    assert worth.turn == 1
    assert worth.before is not None
    assert worth.now is not None
    assert worth.now > worth.before


def test_the_reading_names_the_largest_loss_with_its_numbers(world: World) -> None:
    shop_of_two_years(world)
    found = first_reading.reading(world.shop)
    assert found.step == 1
    # Of 100 with a first order that is a year old 40 placed a second one within a year of it.
    assert found.of == 100
    assert 38 <= found.again <= 40
    assert [name for name, _ in found.plays] == ["thank_first", "after_sale", "goes_with"]
    assert all(title for _, title in found.plays)


def test_a_new_shop_reads_without_a_loss(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    assert first_reading.reading(world.shop).step is None


def test_thirty_of_forty_orders_are_thanked(world: World) -> None:
    gone = {"Fulfillment_Status": "fulfilled", "Fulfilled_at": "2026-11-11 09:00:00 +0000"}
    world.bring(*(sale(n, f"p{n}@x.com", "2026-11-10", **gone) for n in range(40)))
    shop = world.shop
    made = making.make_drafts(shop, ask_of(shop, "thank_first"))
    assert coverage(shop).thanked == 0
    move(shop, made.drafts[:29], "sent")
    assert (coverage(shop).orders, coverage(shop).thanked) == (40, 29)
    with shop.store.light_write() as conn:
        token = cards.card_token(cards.tokens_of(conn, made.customers[35]))
        told = (token, "phone", "talk", "rang", "call:spoke:shopify/#1")
        cards.log_contacts(conn, [told], NOW, shop.clock.now())
    assert coverage(shop).thanked == 30
    assert "75 of 100" in effects.words(shop)[-1]
    shop.clock = FixedClock(NOW + timedelta(days=40))
    assert coverage(shop).orders == 0
