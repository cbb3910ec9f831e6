"""How the shop serves: days until orders leave, ways to pay, answers, chats, follow-ups."""

from __future__ import annotations

import csv
import json
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.services import (
    articles,
    cases,
    chats,
    erasure,
    planner,
    quotes,
    replies,
    serving,
)
from shopretain.services.actions import today
from shopretain.services.card import card, log_contact
from tests.services.helpers import customer, sale
from tests.services.test_plays import World

NOW = date(2026, 11, 20)


def gone(number: int, email: str, day: str, left: str, **more: str) -> dict[str, str]:
    return sale(
        number, email, day, Fulfillment_Status="fulfilled",
        Fulfilled_at=f"{left} 09:00:00 +0000", **more,
    )  # fmt: skip


def test_who_waited_long_comes_back_less(world: World) -> None:
    orders = []
    for n in range(20):
        left = "2025-01-12" if n < 10 else "2025-01-22"  # after 2 days, after 12
        orders.append(gone(n, f"a{n}@x.com", "2025-01-10", left))
        if n < 6 or n == 10:
            orders.append(gone(100 + n, f"a{n}@x.com", "2025-06-01", "2025-06-01"))
    world.bring(*orders, sale(999, "z@x.com", "2026-11-19"))
    found = serving.serving(world.shop).shipping
    assert found is not None
    assert (found.median, found.limit, sum(found.counts)) == (2.0, 5, 27)
    assert dict(zip((low for low, _ in serving.spans(found.limit)), found.counts, strict=True)) == {
        0: 7, 1: 0, 2: 10, 3: 0, 5: 0, 6: 0, 8: 10, 15: 0,  # 6 is the first late day
    }  # fmt: skip
    # Of 10 in time 6 came back; their own next orders, 7 in time, brought nobody back again.
    assert (found.on_time.hits, found.on_time.of) == (6, 17)
    assert (found.late.hits, found.late.of) == (1, 10)


@pytest.mark.parametrize("limit", [0, 2, 5, 7, 30])
def test_a_span_is_wholly_in_time_or_wholly_late(limit: int) -> None:
    spans = serving.spans(limit)
    assert all(high <= limit + 1 or low > limit for low, high in spans if high is not None)
    assert [low for low, _ in spans][1:] == [high for _, high in spans][:-1]


def test_without_a_day_of_shipping_nothing_is_said(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    assert serving.serving(world.shop).shipping is None


def test_ways_sum_up_to_all_orders(world: World) -> None:
    world.bring(
        sale(1, "a@x.com", "2025-01-10", Payment_Method="PayPal", Shipping_Method="Post"),
        sale(2, "a@x.com", "2025-03-10", Payment_Method="paypal"),
        sale(3, "b@x.com", "2025-01-10", Payment_Method="Card", Shipping_Method="Shop"),
        sale(4, "c@x.com", "2026-11-10"),
        sale(5, "d@x.com", "2025-01-10", Financial_Status="voided", Payment_Method="Card"),
    )
    view = serving.serving(world.shop)
    told = [(way.name, way.orders, way.again.hits, way.again.of) for way in view.payments]
    assert told == [("PayPal", 2, 1, 2), ("Card", 1, 0, 1), ("", 1, 0, 0)]
    assert sum(way.orders for way in view.deliveries) == view.orders == 4


def test_answers_by_month_have_a_median(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    who = customer(world.shop, "a@x.com")
    case = cases.open_case(world.shop, who, "email", "question", "Where?")
    cases.open_case(world.shop, who, "email", "question", "When?")
    cases.answer(world.shop, case)
    newest = serving.serving(world.shop).replies[-1]
    assert (newest.month, newest.cases, newest.hours) == (date(2026, 11, 1), 2, 0.0)
    assert serving.serving(world.shop).replies[0].hours is None


def test_products_tell_refunds_and_complaints(world: World) -> None:
    orders = [
        sale(n, f"a{n}@x.com", "2026-10-01",
             **({"Refunded_Amount": "10.00", "Financial_Status": "refunded"} if n < 5 else {}))
        for n in range(25)
    ]  # fmt: skip
    world.bring(*orders)
    for email, day in (("a7@x.com", "2026-10-20"), ("a8@x.com", "2026-12-24")):
        world.on("2026-12-24")
        who = customer(world.shop, email)
        log_contact(world.shop, who, "email", "It broke", date.fromisoformat(day), True)
    (tea,) = articles.products_view(world.shop).products
    assert (tea.refunded.hits, tea.refunded.of) == (5, 25)
    assert tea.complaints == 100 / tea.buyers  # the other one came 84 days later


ANDROID = """\
20/11/2025, 08:15 - Messages to this chat are end-to-end encrypted.
20/11/2025, 08:15 - Ann: Hello: is the tea in?
Both kinds?
20/11/2025, 08:20 - Shop: Yes
21/11/2025, 09:00 - Ann: Thank you
"""
IPHONE = "\u200e[3/4/25, 8:15:10\u202fPM] Ann: Hi\n[4/4/25, 9:00:00\u202fAM] Shop: Hello\n"


def test_a_chat_goes_into_the_timeline_once(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    ann = customer(world.shop, "ann@x.com")
    path = tmp_path / "chat.txt"
    path.write_text(ANDROID, encoding="utf-8")
    found = chats.bring(world.shop, ann, path)
    assert (found.days, found.messages, len(found.contacts)) == (2, 3, 2)
    first, second = card(world.shop, ann).contacts
    assert first.words == "08:15 Ann: Hello: is the tea in?\nBoth kinds?\n08:20 Shop: Yes"
    assert (second.happened_on, second.channel) == (date(2025, 11, 21), "message")
    assert chats.bring(world.shop, ann, path).contacts == ()
    path.write_text(ANDROID + "21/11/2025, 10:00 - Shop: Gladly\n", encoding="utf-8")
    longer = chats.bring(world.shop, ann, path)
    assert len(longer.contacts) == 1
    assert [c.words for c in card(world.shop, ann).contacts][2:] == ["10:00 Shop: Gladly"]
    chats.take_back(world.shop, longer)
    assert card(world.shop, ann).contacts == (first, second)


def test_days_that_can_be_read_in_two_ways_are_asked_about(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    ann = customer(world.shop, "ann@x.com")
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w") as folder:
        folder.writestr("_chat.txt", IPHONE)
    with pytest.raises(UserError, match="chat_unclear"):
        chats.bring(world.shop, ann, path)
    assert card(world.shop, ann).contacts == ()
    chats.bring(world.shop, ann, path, True)
    days = [contact.happened_on for contact in card(world.shop, ann).contacts]
    assert days == [date(2025, 4, 3), date(2025, 4, 4)]


@pytest.mark.parametrize("text", ["", "Hello\nworld", "1/1/2030, 10:00 - Ann: from tomorrow\n"])
def test_what_is_no_chat_is_refused(world: World, tmp_path: Path, text: str) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    path = tmp_path / "chat.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="no_chat"):
        chats.bring(world.shop, customer(world.shop, "ann@x.com"), path)
    path.write_bytes(b"\xff\xfe\x00binary")
    with pytest.raises(UserError, match="no_chat"):
        chats.bring(world.shop, customer(world.shop, "ann@x.com"), path)
    with pytest.raises(UserError, match="file_missing"):
        chats.bring(world.shop, customer(world.shop, "ann@x.com"), tmp_path / "none.txt")


def test_answers_for_a_bot_say_language_and_day(world: World, tmp_path: Path) -> None:
    shop = world.shop
    with pytest.raises(UserError, match="no_faq"):
        replies.save_for_bot(shop, tmp_path / "bot.csv")
    one = replies.save(shop, 0, "Is it vegan?", "Yes, says {shop_name}.", True)
    replies.save(shop, 0, "Mine?", "For you, {first_name}", False)
    world.on("2026-12-01")
    replies.review(shop, [one])
    assert replies.save_for_bot(shop, tmp_path / "bot.csv") == 1
    with (tmp_path / "bot.csv").open(encoding="utf-8-sig", newline="") as file:
        head, row, last = csv.reader(file)
    assert head == ["Question", "Answer", "Language", "Last looked over"]
    assert row[0] == "Is it vegan?"
    assert row[2:] == ["en", "2026-12-01"]
    assert last[0] == "(hand over to a person)"
    assert "no machine" in last[1]
    replies.save_for_bot(shop, tmp_path / "bot.json")
    told = json.loads((tmp_path / "bot.json").read_text(encoding="utf-8"))
    assert told["answers"][0]["last_reviewed"] == "2026-12-01"
    assert "no machine" in told["hand_over_to_a_person"]


def test_answers_are_read_again_once_a_year(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    replies.save(world.shop, 0, "Q", "A", True)
    assert not [r for r in planner.view(world.shop).rows if r.kind == "review"]
    world.on("2027-09-20")
    days = [r.day for r in planner.view(world.shop).rows if r.kind == "review"]
    assert days == [date(2027, 11, 20)]
    (row,) = replies.list_replies(world.shop)
    before = replies.review(world.shop, [row.id])
    assert replies.list_replies(world.shop)[0].reviewed_on == date(2027, 9, 20)
    assert not [r for r in planner.view(world.shop).rows if r.kind == "review"]
    replies.put_back(world.shop, before[0])
    assert replies.list_replies(world.shop) == (row,)


def test_follow_ups_sum_up_and_end(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"), sale(2, "bob@x.com", "2026-11-01"))
    shop = world.shop
    ann, bob = (customer(shop, f"{name}@x.com") for name in ("ann", "bob"))
    soon = NOW + timedelta(days=1)
    first = planner.follow_up(shop, ann, "Twelve chairs", "1.200,00", soon)
    planner.follow_up(shop, bob, "A table", "300", soon)
    planner.follow_up(shop, bob, "Only a question", "", soon)
    view = planner.view(shop)
    assert (view.open, view.won) == ((3, 150_000), (0, 0))
    assert (soon, "Ann: Twelve chairs") in today(shop).reminders
    assert card(shop, ann).follow_ups == ((soon, "Twelve chairs", 120_000),)
    planner.settle(shop, first, "won")
    view = planner.view(shop)
    assert (view.open, view.won) == ((2, 30_000), (1, 120_000))
    assert card(shop, ann).follow_ups == ()
    planner.settle(shop, first, "")
    assert planner.view(shop).open == (3, 150_000)
    planner.follow_up(shop, ann, "Ten chairs", "1000", soon, first)
    assert planner.view(shop).open == (3, 130_000)
    for bad in (("", "5"), ("Chairs", "much")):
        with pytest.raises(UserError):
            planner.follow_up(shop, ann, *bad, soon)
    with pytest.raises(UserError):
        planner.settle(shop, first, "maybe")
    erasure.erase_person(shop, ann)
    assert planner.view(shop).open == (2, 30_000)


def test_words_of_somebody_known_say_as_what(world: World) -> None:
    quote = quotes.add(world.shop, None, "Ida Berg", "The best tea in town", "", "food writer")
    quotes.permit(world.shop, quote, "granted", "by email")
    (row,) = quotes.list_quotes(world.shop)
    assert row.fame == "food writer"
    assert "Ida Berg, food writer" in quotes.snippet([row])
