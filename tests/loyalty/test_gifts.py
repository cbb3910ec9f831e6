"""Gifts, draws and standing orders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.base.dates import FixedClock
from shopretain.base.errors import UserError
from shopretain.loyalty.gifts import Ticket, challenge, draw, habit, list_digest, pick_gifts
from shopretain.loyalty.simulate import offers, suggested_threshold
from shopretain.services import card, categories, consent, gifts, standing
from shopretain.services.groups import Condition, Rule
from shopretain.services.shop import Shop
from tests.services.helpers import customer, sale, shop_of, shopify

EVERYBODY = Rule(parts=(Condition("orders", "at_least", ("1",)),))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    orders = []
    for n in range(6):  # Ann buys coffee every 30 days
        day = (date(2026, 5, 20) + timedelta(days=30 * n)).isoformat()
        orders.append(sale(10 + n, "ann@x.com", day, "30.00", Lineitem_name="Coffee"))
    orders += [
        sale(1, "ben@x.com", "2026-06-01", "80.00", Lineitem_name="Candle"),
        sale(2, "cat@x.com", "2026-06-02", "20.00", Lineitem_name="Coffee"),
        sale(3, "dan@x.com", "2026-06-03", "10.00", Lineitem_name="Coffee"),
    ]
    found = shop_of(tmp_path, shopify(tmp_path / "a.csv", orders))
    yield found
    found.close()


def test_a_budget_of_60_gives_15_gifts_at_most() -> None:
    people = range(100)
    assert len(pick_gifts(people, ["Lotion"], {}, {}, 1000, 60 // 4)) == 15
    last = {0: 900, 1: 820, 2: 821}
    found = pick_gifts(people, ["Lotion", "Soap"], {3: {"Lotion"}}, last, 1000, 3)
    assert found == [(1, "Lotion"), (3, "Soap"), (4, "Lotion")]


def test_the_gift_list_and_nobody_twice(shop: Shop) -> None:
    found = gifts.gift_list(shop, 1200, 400, EVERYBODY)
    assert [(row.name, row.product) for row in found.rows] == [
        ("Ann", "Candle"), ("Ben", "Coffee"), ("Cat", "Candle"),
    ]  # fmt: skip
    gifts.record_gifts(shop, found.rows)
    assert card.card(shop, found.rows[0].customer).contacts[0].words == "Candle"
    again = gifts.gift_list(shop, 1200, 400, EVERYBODY)
    assert [row.name for row in again.rows] == ["Dan"]
    assert again.quiet == 3
    shop.clock = FixedClock(date(2026, 11, 20) + timedelta(days=180))
    assert len(gifts.gift_list(shop, 1200, 400, EVERYBODY).rows) == 3
    with pytest.raises(UserError, match="bad_budget"):
        gifts.gift_list(shop, 300, 400, EVERYBODY)


TICKETS = st.lists(
    st.builds(Ticket, st.text("abcdef", min_size=1, max_size=4), st.integers(1, 5)),
    min_size=1, max_size=12, unique_by=lambda ticket: ticket.key,
)  # fmt: skip


@given(TICKETS, st.integers(1, 4), st.randoms(use_true_random=False))
def test_a_draw_can_be_checked(entries: list[Ticket], winners: int, rng: object) -> None:
    found = draw(entries, "7F", winners)
    again = list(entries)
    rng.shuffle(again)  # type: ignore[attr-defined]
    assert draw(again, "7F", winners) == found
    assert list_digest(again) == list_digest(entries)
    assert len(set(found)) == len(found) == min(winners, len(entries))


def test_more_tickets_win_more_often() -> None:
    entries = [Ticket("many", 9), Ticket("one", 1)]
    wins = sum(draw(entries, str(seed), 1) == ["many"] for seed in range(400))
    assert 330 < wins < 390  # 360 of 400 are expected


def test_staff_and_who_wants_nothing_do_not_win(shop: Shop) -> None:
    card.write(shop, customer(shop, "ben@x.com"), "tag", "Staff")
    consent.stop_all(shop, customer(shop, "cat@x.com"), "on the phone")
    found = gifts.hold_draw(shop, "Spring", EVERYBODY, 5, "order", "S1")
    assert {name for _, name, _ in found.winners} == {"Ann", "Dan"}
    assert (found.entries, found.tickets, found.left_out) == (2, 7, 2)
    again = gifts.hold_draw(shop, "Spring", EVERYBODY, 5, "order", "S1")
    assert again.winners == found.winners
    assert again.digest == found.digest
    ann = card.card(shop, customer(shop, "ann@x.com"))
    assert [contact.words for contact in ann.contacts] == ["Spring", "Spring"]


def test_who_buys_the_same_again_and_again(shop: Shop) -> None:
    (found,) = standing.standing(shop).rows
    assert (found.name, found.product, found.times, found.gap) == ("Ann", "Coffee", 6, 30)
    assert (found.last, found.due) == (date(2026, 10, 17), date(2026, 11, 16))


def test_habits() -> None:
    assert habit([0, 30], 40) is None
    assert habit([0, 30, 60], 70) == (3, 30, 60, 90)
    assert habit([0, 30, 120], 130) is None  # no similar gaps
    assert habit([0, 30, 60], 121) is None  # silent for more than two gaps


def test_a_challenge_is_done_with_its_last_category(shop: Shop) -> None:
    assert challenge([(0, "tea"), (5, "cups"), (40, ""), (50, "sweets")], 3, 60) == 50
    assert challenge([(0, "tea"), (5, "cups"), (60, "sweets")], 3, 60) is None
    assert challenge([(0, "tea"), (5, "cups"), (61, "sweets"), (62, "tea")], 3, 60) == 62
    with pytest.raises(UserError, match="no_categories"):
        gifts.challenge_list(shop, 2, 60)
    categories.set_categories(shop, [("Coffee", "Hot drinks")])
    assert gifts.challenge_list(shop, 2, 60) == ()
    found = gifts.challenge_list(shop, 1, 60)
    assert [row.name for row in found][-1] == "Ann"


def test_thirty_off_against_thirty_percent() -> None:
    """The article's trick: at 100, 150, 200, 300 a flat 30 stays 30."""
    found = offers([100, 150, 200, 300, 99], 30, 100, 30.0)
    assert [(o.flat, o.percent) for o in found] == [(30, 30), (30, 45), (30, 60), (30, 90), (0, 0)]
    assert suggested_threshold([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 5) == 70
    assert suggested_threshold([], 5) == 0
