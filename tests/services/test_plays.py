"""Plays on real orders: what is due is drafted once, and waits only as long as it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopretain.base.dates import FixedClock, add_months
from shopretain.base.errors import UserError
from shopretain.messaging.occasions import occasions
from shopretain.messaging.offers import Offer
from shopretain.messaging.plays import READY, SHOWN_FIRST, TRIGGERS, Play, Step, from_text, to_text
from shopretain.services import (
    cases,
    consent,
    handover,
    import_orders,
    letter_texts,
    loyalty,
    plays,
)
from shopretain.services.card import log_contact, write
from shopretain.services.rows import ImportOptions
from shopretain.services.settings import set_values
from shopretain.services.shop import Shop
from shopretain.services.triggers import Happened
from shopretain.store import cards, queries
from tests.services.helpers import customer, sale, shopify
from tests.services.letters import ready_to_write


class World:
    """A shop over time: files come, days pass, plays run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shop = ready_to_write(Shop.open(folder / "s.shopretain", FixedClock(date(2026, 1, 1))))
        with self.shop.store.light_write() as conn:
            queries.set_settings(conn, {"gate_key": "5e" * 32})  # whom chance keeps back
        self.batches: list[int] = []
        self._files = 0

    def on(self, day: str) -> World:
        self.shop.clock = FixedClock(date.fromisoformat(day))
        return self

    def bring(self, *orders: dict[str, str]) -> World:
        self._files += 1
        path = shopify(self.folder / f"f{self._files}.csv", orders)
        done = import_orders.run(self.shop, [path], ImportOptions())
        if done.batch_id is not None:
            self.batches.append(done.batch_id)
        return self

    def switch(self, *names: str) -> World:
        for name in names:
            plays.switch(self.shop, name, True)
        return self

    def run(self) -> list[tuple[str, str]]:
        """Run the plays; give play and e-mail of all drafts that wait."""
        plays.run(self.shop)
        return self.waiting()

    def waiting(self) -> list[tuple[str, str]]:
        return sorted((d.play, d.email) for d in handover.queue(self.shop) if d.status == "draft")

    def send(self, play: str) -> World:
        ids = [d.id for d in handover.queue(self.shop) if d.play == play]
        handover.move(self.shop, ids, "sent")
        return self


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.shop.close()


def test_a_first_order_of_yesterday_makes_one_draft(world: World) -> None:
    first = sale(1, "ann@x.com", "2026-11-19")
    world.on("2026-11-20").switch("thank_first", "thank_second").bring(first)
    assert world.run() == [("thank_first", "ann@x.com")]
    world.bring(first, sale(0, "old@x.com", "2025-01-01"))  # the same again, in another file
    assert world.run() == [("thank_first", "ann@x.com")]
    world.send("thank_first").bring(first)
    assert world.run() == []
    # Taken back and imported again: the letter is out, there is no second one.
    for batch in world.batches:
        import_orders.take_back(world.shop, batch)
    world.bring(first)
    assert world.run() == []
    world.on("2026-12-20").bring(sale(2, "ann@x.com", "2026-12-19"))
    assert world.run() == [("thank_second", "ann@x.com")]


def test_a_draft_whose_order_is_taken_back_goes_and_comes_again(world: World) -> None:
    world.on("2026-11-20").switch("thank_first").bring(sale(1, "ann@x.com", "2026-11-19"))
    assert world.run() == [("thank_first", "ann@x.com")]
    import_orders.take_back(world.shop, world.batches[-1])
    assert world.run() == []
    world.bring(sale(1, "ann@x.com", "2026-11-19"))
    assert world.run() == [("thank_first", "ann@x.com")]


def test_history_counts_from_the_first_minute_and_old_news_is_none(world: World) -> None:
    world.on("2026-11-20").bring(
        sale(1, "old@x.com", "2024-01-01"), sale(2, "new@x.com", "2026-11-01"),
        sale(3, "old@x.com", "2026-11-10"),
    )  # fmt: skip
    world.switch("thank_first", "thank_second")
    assert world.run() == [("thank_first", "new@x.com"), ("thank_second", "old@x.com")]


def test_six_calendar_months_after_the_last_order(world: World) -> None:
    world.switch("come_back").bring(sale(1, "ann@x.com", "2026-05-22"))
    assert world.on("2026-11-21").run() == []
    assert world.on("2026-11-22").run() == [("come_back", "ann@x.com")]
    # A newer order takes the draft away, whenever it is imported.
    world.bring(sale(2, "ann@x.com", "2026-11-20"))
    assert world.run() == []
    assert world.on("2027-05-19").run() == []
    assert world.on("2027-05-20").run() == [("come_back", "ann@x.com")]


@given(last=st.dates(date(2020, 1, 1), date(2026, 1, 1)), months=st.integers(1, 24))
def test_months_end_where_months_end(last: date, months: int) -> None:
    due = add_months(last, months)
    assert (due.year * 12 + due.month) - (last.year * 12 + last.month) == months
    assert due.day == last.day or (due + timedelta(days=1)).day == 1


def test_a_chain_waits_goes_on_and_ends_when_they_buy(world: World) -> None:
    world.switch("come_back").bring(
        sale(1, "ann@x.com", "2026-05-22"), sale(2, "bob@x.com", "2026-05-22")
    )
    assert len(world.on("2026-11-22").run()) == 2
    assert len(world.on("2026-11-25").run()) == 2  # nothing follows what still waits
    world.send("come_back")
    assert world.on("2026-12-15").run() == []
    world.bring(sale(3, "ann@x.com", "2026-12-10"))
    assert world.on("2026-12-16").run() == [("come_back", "bob@x.com")]
    (draft,) = handover.queue(world.shop)
    assert draft.title == "A personal note"
    # Steps of one chain are one letter for the cap, those of others are not.
    assert consent.gate(world.shop).may(customer(world.shop, "bob@x.com"), "email").allowed


def test_a_skipped_step_ends_the_chain(world: World) -> None:
    world.switch("come_back").bring(sale(1, "ann@x.com", "2026-05-22"))
    world.on("2026-11-22").run()
    handover.move(world.shop, [d.id for d in handover.queue(world.shop)], "skipped")
    assert world.on("2026-12-30").run() == []


def test_cross_sell_stops_if_the_other_was_bought(world: World) -> None:
    play = Play("new", "bought", (Step("cross_sell", 21),), what="blouse", unless="trousers",
                window=21, offer=Offer("percent", 10))  # fmt: skip
    letter_texts.save_text(world.shop, "cross_sell", "For you", "Trousers go with it.", None)
    own = plays.add(world.shop, play)
    world.bring(
        sale(1, "ann@x.com", "2026-03-01", Lineitem_name="Blouse"),
        sale(2, "bob@x.com", "2026-03-01", Lineitem_name="Blouse"),
        sale(3, "bob@x.com", "2026-03-11", Lineitem_name="Trousers"),
        sale(4, "cat@x.com", "2026-03-01", Lineitem_name="Socks"),
    )
    assert world.on("2026-03-21").run() == []
    assert world.on("2026-03-22").run() == [(own, "ann@x.com")]
    assert "10 % off" in handover.queue(world.shop)[0].body
    world.bring(sale(5, "ann@x.com", "2026-03-22", Lineitem_name="Trousers"))
    assert world.on("2026-03-23").run() == []


def test_letters_follow_each_ones_own_rhythm(world: World) -> None:
    start = date(2025, 1, 1)
    orders = [
        sale(n, "quick@x.com", (start + timedelta(days=20 * n)).isoformat()) for n in range(12)
    ]
    orders += [
        sale(100 + n, "slow@x.com", (start + timedelta(days=90 * n)).isoformat()) for n in range(4)
    ]
    world.switch("late").bring(*orders)
    waited: dict[int, int] = {}
    for name, last in (("quick", start + timedelta(days=220)), ("slow", start + timedelta(270))):
        who = customer(world.shop, f"{name}@x.com")
        for silent in range(1, 200):
            world.on((last + timedelta(days=silent)).isoformat())
            hits = Happened(world.shop).hits(READY["late"])
            if any(hit.customer == who for hit in hits):
                waited[who] = silent
                break
    quick, slow = waited.values()
    assert 20 < quick < 90 < slow < 200


def test_reviews_two_weeks_after_shipping_and_seldom(world: World) -> None:
    def shipped(number: int, day: str, left: str) -> dict[str, str]:
        return sale(number, "ann@x.com", day, Fulfilled_at=f"{left} 10:00:00 +0000")

    world.switch("review").on("2026-03-20").bring(shipped(1, "2026-03-01", "2026-03-04"))
    letter_texts.save_text(world.shop, "review", "How is it?", "Write here: x", None)
    assert world.on("2026-03-17").run() == []
    assert world.on("2026-03-18").run() == [("review", "ann@x.com")]
    world.send("review").bring(shipped(2, "2026-06-01", "2026-06-02"))
    assert world.on("2026-06-20").run() == []  # 180 days have not passed
    world.bring(shipped(3, "2026-09-10", "2026-09-11"))
    assert world.on("2026-09-26").run() == [("review", "ann@x.com")]
    cases.open_case(world.shop, customer(world.shop, "ann@x.com"), "email", "complaint", "Broken")
    found = handover.open_draft(world.shop, handover.queue(world.shop)[0].id)
    assert isinstance(found, handover.Withheld)
    assert found.why == "complaint"


def test_late_orders_are_known_only_where_files_tell(world: World) -> None:
    world.switch("late_order").on("2026-11-20").bring(
        sale(1, "ann@x.com", "2026-11-14", Fulfillment_Status="unfulfilled"),
        sale(2, "bob@x.com", "2026-11-15", Fulfillment_Status="unfulfilled"),
        sale(3, "cat@x.com", "2026-11-10", Fulfillment_Status="fulfilled"),
        sale(4, "dan@x.com", "2026-11-10", Fulfilled_at="2026-11-11 10:00:00 +0000"),
    )
    assert world.run() == [("late_order", "ann@x.com")]
    assert handover.queue(world.shop)[0].subject == "Your order #1 is late, and we are sorry"
    world.bring(
        sale(1, "ann@x.com", "2026-11-14", Fulfilled_at="2026-11-20 09:00:00 +0000",
             Fulfillment_Status="fulfilled"),
        sale(9, "eve@x.com", "2026-11-20", Fulfillment_Status="unfulfilled"),
    )  # fmt: skip
    assert world.run() == []


def test_unpaid_orders_and_refunds(world: World) -> None:
    world.switch("unpaid", "refund").on("2026-11-20").bring(
        sale(1, "ann@x.com", "2026-11-16", Financial_Status="pending", Payment_Method="Card"),
        sale(2, "bob@x.com", "2026-11-10", Refunded_Amount="10.00",
             Financial_Status="refunded"),
    )  # fmt: skip
    assert world.run() == [("refund", "bob@x.com"), ("unpaid", "ann@x.com")]
    world.bring(
        sale(1, "ann@x.com", "2026-11-16", Payment_Method="Card"),
        sale(3, "dan@x.com", "2026-11-20"),
    )
    assert world.run() == [("refund", "bob@x.com")]


def test_birthdays_milestones_and_years(world: World) -> None:
    world.switch("birthday", "milestone", "anniversary", "welcome_back").on("2026-03-01")
    world.bring(
        sale(1, "ann@x.com", "2025-11-01", "499.00"), sale(2, "bob@x.com", "2024-03-01"),
        sale(3, "cat@x.com", "2024-12-01"), sale(4, "cat@x.com", "2026-02-20"),
    )  # fmt: skip
    write(world.shop, customer(world.shop, "ann@x.com"), "birthday", "", date(1904, 2, 29))
    assert world.run() == [  # who was born on the 29 February celebrates on the 28th
        ("anniversary", "bob@x.com"),
        ("birthday", "ann@x.com"),
        ("welcome_back", "cat@x.com"),
    ]
    world.send("birthday")
    assert ("birthday", "ann@x.com") not in world.on("2027-02-27").run()
    assert ("birthday", "ann@x.com") in world.on("2027-02-28").run()


def test_a_sum_is_reached_once(world: World) -> None:
    world.switch("milestone").on("2026-03-01").bring(sale(1, "ann@x.com", "2026-02-20", "499.00"))
    assert world.run() == []
    world.bring(sale(2, "ann@x.com", "2026-02-28", "2.00"))
    assert world.run() == [("milestone", "ann@x.com")]
    world.send("milestone").bring(sale(3, "ann@x.com", "2026-03-20", "900.00"))
    assert world.on("2026-04-01").run() == []


def test_points_that_end_and_rewards(world: World) -> None:
    world.on("2026-01-10").bring(sale(1, "ann@x.com", "2026-01-05", "150.00"))
    loyalty.switch_on(world.shop)
    rules = loyalty.rules(world.shop)
    loyalty.set_rules(world.shop, replace(rules, lasting="age", months=12))
    world.switch("points_expire", "reward_ready")
    assert world.run() == [("reward_ready", "ann@x.com")]
    assert "enough for" in handover.queue(world.shop)[0].body


def test_a_switched_off_play_makes_nothing(world: World) -> None:
    world.on("2026-11-20").switch("thank_first").bring(sale(1, "ann@x.com", "2026-11-19"))
    before = plays.switch(world.shop, "thank_first", False)
    assert world.run() == []
    plays.put_back(world.shop, "thank_first", before)
    assert world.run() == [("thank_first", "ann@x.com")]


def test_plays_wait_for_who_writes_and_for_good_texts(tmp_path: Path) -> None:
    shop = Shop.open(tmp_path / "s.shopretain", FixedClock(date(2026, 11, 20)))
    import_orders.run(
        shop, [shopify(tmp_path / "a.csv", [sale(1, "ann@x.com", "2026-11-19")])], ImportOptions()
    )
    set_values(shop, {"country": "US"})
    plays.switch(shop, "thank_first", True)
    assert plays.run(shop).problems == ("Thank you, first order: it is not known yet who writes",)
    ready_to_write(shop)
    letter_texts.save_text(shop, "thank_first", "S", "Hi {frist_name}", None)
    found = plays.run(shop)
    assert found.made == 0
    assert "asks for a field that we do not know" in found.problems[0]
    letter_texts.reset_text(shop, "thank_first")
    assert plays.run(shop).made == 1
    shop.close()


def test_one_letter_at_a_time(world: World) -> None:
    world.on("2026-11-20").switch("thank_first", "after_sale", "anniversary")
    letter_texts.save_text(world.shop, "help_after_sale", "S", "Help", None)
    world.bring(sale(1, "ann@x.com", "2026-11-15"))
    assert world.run() == [("thank_first", "ann@x.com")]
    assert world.send("thank_first").run() == []  # written to today, by another play


def test_silent_readers_are_asked_and_who_answered_is_not(world: World) -> None:
    world.switch("ask_silent").bring(
        sale(1, "ann@x.com", "2026-01-02"), sale(2, "bob@x.com", "2026-01-02")
    )
    with world.shop.store.light_write() as conn:
        for month in (3, 4, 5):
            told = ("email", "marketing", "News", "")
            for name in ("ann", "bob"):
                cards.add_contacts(
                    conn,
                    [f"email:{name}@x.com"],
                    told,
                    date(2026, month, 1),
                    world.shop.clock.now(),
                )
    world.on("2026-05-16")
    log_contact(
        world.shop, customer(world.shop, "bob@x.com"), "email", "Thank you", world.shop.today
    )
    assert world.on("2026-05-17").run() == [("ask_silent", "ann@x.com")]


def test_eight_plays_need_no_word(world: World) -> None:
    assert len(SHOWN_FIRST) == 8
    shown = [view for view in plays.list_plays(world.shop) if view.is_first]
    assert len(shown) == 8
    assert all(view.words and view.title and not view.is_on for view in shown)
    assert {play.trigger for play in READY.values()} | {"bought"} == set(TRIGGERS)
    for play in READY.values():
        assert play.check() or play.trigger == "bought"
        assert from_text(to_text(play)) == play
    with pytest.raises(UserError, match="bad_play"):
        plays.save(world.shop, replace(READY["late"], steps=()))
    with pytest.raises(UserError, match="bad_play"):
        plays.save(world.shop, replace(READY["late"], steps=(Step("nothing"),)))


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    orders=st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(0, 400)), min_size=1, max_size=12, unique=True
    ),
    cuts=st.lists(st.integers(0, 400), max_size=3),
)
def test_any_order_of_imports_makes_no_letter_twice(
    tmp_path_factory: pytest.TempPathFactory, orders: list[tuple[str, int]], cuts: list[int]
) -> None:
    """Whatever is imported how often: one draft a person, play, step and occasion."""
    world = World(tmp_path_factory.mktemp("world"))
    start = date(2025, 6, 1)
    world.switch("thank_first", "thank_second", "come_back", "anniversary", "late")
    rows = [
        sale(n, f"{who}@x.com", (start + timedelta(days=day)).isoformat())
        for n, (who, day) in enumerate(orders)
    ]
    for cut in [*sorted(cuts), 400, 400]:
        known = [row for row, (_, day) in zip(rows, orders, strict=True) if day <= cut]
        world.on((start + timedelta(days=cut + 1)).isoformat())
        if known:
            world.bring(*known)
        world.run()
        first = world.waiting()
        assert world.run() == first
    with world.shop.store.read() as conn:
        found = conn.exec_driver_sql(
            "SELECT identity, play, step, occasion, count(*) FROM drafts "
            "WHERE status <> 'withdrawn' GROUP BY 1, 2, 3, 4 HAVING count(*) > 1"
        ).all()
    assert found == []
    world.shop.close()


# Holidays


def names(country: str, year: int) -> dict[str, date]:
    return {o.id: o.day for o in occasions(country, date(year, 1, 1), date(year, 12, 31))}


def test_holidays_follow_the_country() -> None:
    assert names("FI", 2027)["easter"] == date(2027, 3, 28)
    assert names("GR", 2027)["easter"] == date(2027, 5, 2)
    assert names("UA", 2027)["christmas"] == date(2027, 12, 25)
    assert names("FI", 2027)["midsummer"] == date(2027, 6, 25)
    assert names("US", 2027)["mothers_day"] == date(2027, 5, 9)
    assert names("GB", 2027)["mothers_day"] == date(2027, 3, 7)
    assert names("SE", 2026)["mothers_day"] == date(2026, 5, 31)
    assert names("US", 2026)["thanksgiving"] == date(2026, 11, 26)
    assert names("JP", 2027).keys() != names("PL", 2027).keys()
    assert names("XX", 2027)["christmas"] == date(2027, 12, 25)


def test_a_holiday_two_weeks_ahead(world: World) -> None:
    world.switch("holiday").bring(sale(1, "ann@x.com", "2026-01-02"))
    assert world.on("2026-12-09").run() == []
    assert world.on("2026-12-10").run() == [("holiday", "ann@x.com")]
    assert handover.queue(world.shop)[0].subject == "Christmas from Kettle & Leaf"
    set_values(world.shop, {"country": "GR"})  # there it is a day later
    assert world.on("2026-12-10").run() == []
    assert world.on("2026-12-11").run() == [("holiday", "ann@x.com")]
    assert world.send("holiday").on("2026-12-26").run() == []  # no second greeting so soon
