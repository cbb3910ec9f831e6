"""What is worth doing today, and whom chance keeps back, on real orders."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from shopretain.base.dates import FixedClock
from shopretain.base.errors import UserError
from shopretain.base.progress import no_progress
from shopretain.documents.postcards import CardLook
from shopretain.services import (
    by_post,
    cases,
    consent,
    handover,
    holdout,
    making,
    phones,
    plays,
)
from shopretain.services.action_rows import ActionRow, DoView
from shopretain.services.actions import list_people, note_list, put_off, take_up, today, undo_list
from shopretain.services.by_post import PostAsk
from shopretain.services.effects import effect_words, effects, words
from shopretain.services.handover import move
from shopretain.services.letters import LetterAsk, ask_of, plan
from shopretain.services.outcomes import last_month
from shopretain.services.people_behind import people
from shopretain.services.people_table import everybody
from shopretain.services.settings import set_values
from shopretain.services.shop import Shop
from shopretain.ui.printing.card_job import save_cards
from tests.services.helpers import customer, sale
from tests.services.test_plays import World

NOW = date(2026, 11, 20)


# Figures stand on the day of the newest order: without a fresh one nobody would be late.
FRESH = sale(1, "now@x.com", "2026-11-18")


def regulars(count: int, silent: int, total: str = "20.00") -> list[dict[str, str]]:
    """People who bought three times, 40 days apart, and are silent since."""
    return [
        sale(
            1000 + 10 * who + turn, f"p{who}@x.com",
            str(NOW - timedelta(days=silent + 40 * (2 - turn))), total,
            Phone=f"+35840{1_000_000 + who}", Shipping_Address1=f"Katu {who}",
            Billing_Name=f"Ann Berg{chr(97 + who % 26)}{chr(97 + who // 26)}",
        )
        for who in range(count) for turn in range(3)
    ] + [FRESH]  # fmt: skip


def shown(view: DoView, name: str) -> ActionRow | None:
    return next((one for one in (*view.actions, *view.others) if one.id == name), None)


def test_actions_are_four_at_most_and_nobody_stands_in_two(world: World) -> None:
    fresh = [sale(n, f"n{n}@x.com", str(NOW - timedelta(days=9))) for n in range(20)]
    quiet = [sale(500 + n, f"q{n}@x.com", str(NOW - timedelta(days=250))) for n in range(15)]
    world.bring(*regulars(70, 90), *fresh, *quiet)
    view = today(world.shop)
    assert 0 < len(view.actions) <= 4
    all_ids = [who for one in view.actions for who in one.people]
    assert len(all_ids) == len(set(all_ids))
    ranks = [one.amount for one in view.actions]
    assert ranks == sorted(ranks, reverse=True)
    for one in view.actions:
        assert one.people
        assert one.title
        assert one.why
        listed = people(world.shop, None, ("ids", one.people)).people
        assert len(listed) == len(one.people)
    slipping = shown(view, "slipping") or shown(view, "best_quiet")
    assert slipping is not None
    at_stake = everybody(world.shop)
    spent = at_stake.number("spent_12")
    assert slipping.amount == round(sum(spent[at_stake.place[who]] for who in slipping.people))


def test_the_gate_comes_first(world: World) -> None:
    world.bring(*regulars(40, 90))
    before = shown(today(world.shop), "slipping")
    assert before is not None
    who = before.people[0]
    consent.stop_all(world.shop, who, "phone")
    after = shown(today(world.shop), "slipping")
    assert after is not None
    assert set(before.people) - set(after.people) == {who}


def test_not_today_hides_for_14_days_and_sinks(world: World) -> None:
    fresh = [sale(n, f"n{n}@x.com", str(NOW - timedelta(days=3)), "900.00") for n in range(5)]
    world.bring(*regulars(60, 90), *fresh)
    first = today(world.shop)
    name = first.actions[0].id
    before = put_off(world.shop, name)
    view = today(world.shop)
    assert shown(view, name) is None
    assert view.hidden == ((name, NOW + timedelta(days=14)),)
    assert before is not None
    assert put_off(world.shop, name) is None  # hidden already: an impatient second press is none
    take_up(world.shop, before)
    assert today(world.shop) == first
    put_off(world.shop, name)
    world.on("2026-12-04")
    again = shown(today(world.shop), name)
    assert again is not None
    assert again.put_off == 1


def test_what_is_refused_again_and_again_sinks(world: World) -> None:
    fresh = [sale(n, f"n{n}@x.com", str(NOW - timedelta(days=3)), "60.00") for n in range(30)]
    world.bring(*regulars(60, 90), *fresh)
    name = today(world.shop).actions[0].id
    for turn in range(8):
        put_off(world.shop, name)
        world.shop.clock = FixedClock(NOW + timedelta(days=14 * (turn + 1)))
        if turn == 0:
            world.bring(*(sale(90 + n, f"z{n}@x.com", "2026-12-02", "5.00") for n in range(4)))
    view = today(world.shop)
    rows = (*view.actions, *view.others)
    found = shown(view, name)
    if found is not None:
        assert found.put_off == 8
        richer = [one for one in rows if one.amount > found.amount / 200 and one.people]
        assert rows.index(found) >= len(richer) - 1


def test_who_waits_for_an_answer_is_an_action(world: World) -> None:
    world.bring(*regulars(3, 90))
    who = customer(world.shop, "p0@x.com")
    case = cases.open_case(world.shop, who, "email", "question", "Where is it?")
    found = shown(today(world.shop), "cases")
    assert found is not None
    assert found.people == (who,)
    assert found.steps == ("cases",)
    cases.answer(world.shop, case, "On its way.")
    assert shown(today(world.shop), "cases") is None


def test_old_orders_are_said_first(world: World) -> None:
    world.bring(*regulars(30, 90)[:-1], sale(1, "now@x.com", "2026-10-10"))
    assert today(world.shop).actions[0].id == "old"
    put_off(world.shop, "old")
    assert today(world.shop).actions[0].id != "old"


def test_an_empty_shop_has_nothing_to_do(world: World) -> None:
    view = today(world.shop)
    assert view.actions == ()
    assert view.likely == ()
    assert view.outcome is None


def test_a_saved_list_is_done_until_they_buy_and_fall_silent_again(world: World) -> None:
    world.bring(*regulars(20, 90))
    action = shown(today(world.shop), "slipping") or shown(today(world.shop), "best_quiet")
    assert action is not None
    found = list_people(world.shop, action.letter, action.people)
    assert found.ids == action.people
    assert found.kept == ()
    mailing = note_list(world.shop, "Win-back", action.letter, found)
    after = today(world.shop)
    assert not {who for one in after.actions for who in one.people} & set(action.people)
    world.on("2027-03-01")
    assert shown(today(world.shop), action.id) is None
    world.on("2026-11-20")
    undo_list(world.shop, mailing)
    assert shown(today(world.shop), action.id) == action


def test_last_month_is_told_with_distinct_people(world: World) -> None:
    world.on("2026-10-25").bring(*regulars(20, 90)[:-1], sale(1, "now@x.com", "2026-10-24"))
    made = making.make_drafts(world.shop, replace(ask_of(world.shop, "come_back"), whom="slipping"))
    move(world.shop, made.drafts, "sent")
    written = len(made.drafts)
    assert written
    world.on("2026-11-20").bring(
        sale(9001, "p0@x.com", "2026-10-20", "33.00"), sale(9002, "p1@x.com", "2026-11-02", "11.00")
    )
    month = last_month(world.shop)
    assert month is not None
    # One of the two ordered before the letter went.
    assert (month.written, month.came_back, month.spent) == (written, 1, 1100)
    assert month.ids == (customer(world.shop, "p1@x.com"),)
    view = today(world.shop)
    assert view.outcome is not None
    assert str(written) in view.outcome.words


# Keeping back

LATE = 120


def wave(world: World, count: int = 120) -> LetterAsk:
    """A win-back letter to people of whom enough are silent for chance to keep some back."""
    world.bring(*regulars(count, LATE))
    every = tuple(who for who in everybody(world.shop).ids.tolist())
    late = tuple(set(every) - {customer(world.shop, "now@x.com")})
    return replace(ask_of(world.shop, "come_back"), whom=late)


def test_a_wave_keeps_a_third_back_and_says_so(world: World) -> None:
    ask = wave(world)
    found = plan(world.shop, ask)
    assert found.keeping is not None
    kept_ids = set(found.keeping.kept)
    assert 25 <= len(kept_ids) <= 55
    assert len(found.ready) + len(kept_ids) == 120
    assert dict(found.left_out)["kept_back"] == len(kept_ids)
    holdout.set_keeping(world.shop, "come_back", False)
    assert len(plan(world.shop, ask).ready) == 120
    holdout.set_keeping(world.shop, "come_back", True)
    again = plan(world.shop, ask).keeping
    assert again is not None
    assert set(again.kept) == kept_ids


def test_few_people_newsletters_and_service_keep_nobody_back(world: World) -> None:
    ask = wave(world, 90)
    few = plan(world.shop, replace(ask, whom=ask.whom[:59]))
    assert few.keeping is not None
    assert (few.keeping.could, few.keeping.kept, len(few.ready)) == (False, (), 59)
    news = plan(world.shop, replace(ask, letter="newsletter", whom="everybody"))
    assert news.keeping is not None
    assert (news.keeping.could, news.keeping.kept) == (True, ())
    service = plan(world.shop, replace(ask_of(world.shop, "late_order"), whom=ask.whom))
    assert service.keeping is None


def test_those_kept_back_are_in_no_draft_print_or_file_of_the_play(world: World) -> None:
    """One test over all exits: drafts, plays, cards, phones, lists, with the switch off too."""
    ask = wave(world)
    shop = world.shop
    made = making.make_drafts(shop, ask)
    out = holdout.watched(shop, "come_back", "come_back").kept
    assert out
    assert not out & set(made.customers)
    move(shop, made.drafts, "sent")
    world.shop.clock = FixedClock(NOW + timedelta(days=20))  # the cap of 14 days is over
    for on in (True, False):
        holdout.set_keeping(shop, "come_back", on)
        assert not out & set(plan(shop, ask).ready)
        again = making.make_drafts(shop, ask)
        assert not out & set(again.customers)
        making.undo_making(shop, again.mailing)
        card = replace(ask_of(shop, "card_come_back"), whom=ask.whom)
        for letter in (ask, card):
            post = PostAsk(letter, CardLook("A6", "a4", 4))
            assert not out & set(by_post.plan(shop, post).ready)
        printed = save_cards(_serve(shop), post, world.folder / f"cards {on}.pdf", no_progress)
        assert printed.cards
        rows = handover.drafts_of(shop, printed.made.mailing)
        assert not out & {row.customer for row in rows}
        by_post.undo_cards(shop, printed.made)
        listed = list_people(shop, "come_back", tuple(out) + made.customers)
        assert not out & set(listed.ids)
        everyone = {row.id for row in everybody(shop).rows}
        for who in list(everyone)[:70]:
            consent.enter(shop, who, ("sms",), "granted", "till", "may we text you?")
        messages = phones.save(shop, ask, world.folder / f"phones {on}.csv")
        rows = handover.drafts_of(shop, messages.mailing)
        assert rows
        assert not out & {row.customer for row in rows}
        assert messages.undo is not None
        handover.undo_move(shop, messages.undo)
        making.undo_making(shop, messages.mailing)
    plays.switch(shop, "come_back", True)
    plays.run(shop)
    waiting = {row.customer for row in handover.queue(shop) if row.status == "draft"}
    assert not out & waiting


def _serve(shop: Shop) -> Any:
    def serve(service: str, *arguments: Any, heard: object = None, **named: Any) -> Any:
        return getattr(by_post, service.partition(".")[2])(shop, *arguments, **named)

    return serve


def test_cards_keep_back_of_those_who_would_get_one(world: World) -> None:
    ask = wave(world)
    card = replace(ask_of(world.shop, "card_come_back"), whom=ask.whom)
    post = PostAsk(card, CardLook("A6", "a4", 4))
    found = by_post.plan(world.shop, post)
    assert len(found.ready) + len(found.kept) == 120
    assert 25 <= len(found.kept) <= 55
    printed = save_cards(_serve(world.shop), post, world.folder / "cards.pdf", no_progress)
    assert printed.cards == len(found.ready)
    assert holdout.watched(world.shop, "come_back", "").kept == set(found.kept)
    by_post.undo_cards(world.shop, printed.made)
    assert holdout.watched(world.shop, "come_back", "").kept == set()


def test_a_wave_that_worked_is_told_with_counts_interval_and_money(world: World) -> None:
    ask = wave(world, 300)
    found = plan(world.shop, ask)
    assert found.keeping is not None
    kept_ids, ready = found.keeping.kept, found.ready
    made = making.make_drafts(world.shop, ask)
    move(world.shop, made.drafts, "sent")
    names = {row.id: row.email or "" for row in everybody(world.shop).rows}
    came = [*ready[: len(ready) // 2], *kept_ids[: len(kept_ids) // 5]]
    world.shop.clock = FixedClock(NOW + timedelta(days=70))
    orders = [
        sale(20_000 + n, names[who], str(NOW + timedelta(days=10)), "30.00")
        for n, who in enumerate(came)
    ]
    world.bring(*orders, sale(30_000, "late@x.com", str(NOW + timedelta(days=65))))
    (one,) = effects(world.shop).plays
    wave_ = one.found.wave
    assert (wave_.treated_back, wave_.treated) == (len(ready) // 2, len(ready))
    assert (wave_.kept_back_back, wave_.kept_back) == (len(kept_ids) // 5, len(kept_ids))
    assert one.found.verdict == "worked"
    assert one.until is None
    extra = len(ready) * 3000 * (0.5 - (len(kept_ids) // 5) / len(kept_ids))
    assert one.sales[0] == pytest.approx(extra, rel=0.02)
    assert one.gain[1] < one.gain[0] < one.gain[2]
    view = today(world.shop)
    assert view.outcome is not None
    assert view.outcome.words == effect_words(one)
    assert str(len(kept_ids)) in view.outcome.words


def test_who_bought_before_the_letter_went_stays_on_his_side(world: World) -> None:
    """Drafts that were withdrawn count with the written: leaving buyers out would be unfair."""
    ask = wave(world, 200)
    made = making.make_drafts(world.shop, ask)
    move(world.shop, made.drafts[:-20], "sent")
    move(world.shop, made.drafts[-20:], "skipped")
    (one,) = effects(world.shop).plays
    assert one.found.wave.treated == len(made.drafts)
    assert one.found.verdict == "too_early"
    assert one.until == NOW + timedelta(days=60)


# A year


@pytest.mark.slow
def test_a_year_of_weekly_imports_never_shows_a_finished_action_twice(world: World) -> None:
    chance = random.Random(8)  # noqa: S311  orders, not secrets
    orders: dict[date, list[dict[str, str]]] = {}
    number = 0
    for who in range(60):
        gap, day = chance.choice((20, 35, 60, 90)), NOW - timedelta(days=chance.randint(400, 700))
        while day < NOW and chance.random() < 0.85:
            number += 1
            told = sale(
                number,
                f"c{who}@x.com",
                str(day),
                f"{chance.randint(8, 90)}.00",
                Fulfillment_Status="fulfilled",
                Fulfilled_at=f"{day} 12:00:00 +0000",
            )
            orders.setdefault(day, []).append(told)
            day += timedelta(days=max(int(chance.gauss(gap, gap / 4)), 3))
    begin = NOW - timedelta(days=364)
    set_values(world.shop, {"review_links": "https://reviews.example/kettle"})
    finished: dict[tuple[str, int], date] = {}
    world.shop.clock = FixedClock(begin)
    world.bring(*(one for day, some in sorted(orders.items()) if day < begin for one in some))
    weeks = 0
    for week in range(52):
        now = begin + timedelta(days=7 * week)
        world.shop.clock = FixedClock(now)
        new = [
            one for day, some in sorted(orders.items())
            if now - timedelta(days=7) <= day < now for one in some
        ]  # fmt: skip
        if new:
            world.bring(*new)
        last = _last_orders(world)
        for action in today(world.shop).actions:
            if not action.letter:
                continue
            for who in action.people:
                before = finished.get((_occasion(action), who))
                assert before is None or before < last[who], (action.id, now)
            _finish(world, action)
            finished.update({(_occasion(action), who): now for who in action.people})
            weeks += 1
    assert weeks > 40


def _occasion(action: ActionRow) -> str:
    """Christmas and Valentine's Day are two things: their sentence names the day."""
    return action.why if action.id == "holiday" else action.letter


def _last_orders(world: World) -> dict[int, date]:
    view = everybody(world.shop)
    last = view.number("last")
    return {
        row.id: date.fromordinal(date(1970, 1, 1).toordinal() + int(last[at]))
        for at, row in enumerate(view.rows) if last[at] == last[at]
    }  # fmt: skip


def _finish(world: World, action: ActionRow) -> None:
    """Do what the first button opens, to its end."""
    if action.steps[0] == "email":
        ask = replace(ask_of(world.shop, action.letter), whom=action.people)
        try:
            made = making.make_drafts(world.shop, ask)
        except UserError:
            return
        move(world.shop, made.drafts, "sent")
    else:
        found = list_people(world.shop, action.letter, action.people)
        note_list(world.shop, action.title, action.letter, found)


# Two texts


def test_two_texts_get_halves_and_are_compared(world: World) -> None:
    ask = replace(wave(world, 201), second=("Another subject", "Dear {first_name|friend}, hello."))
    made = making.make_drafts(world.shop, ask)
    move(world.shop, made.drafts, "sent")
    rows = {draft.id: draft for draft in handover.queue(world.shop)}
    drafts = [
        row for one in (made.mailing, made.mailing + 1)
        for row in handover.drafts_of(world.shop, one)
    ]  # fmt: skip
    texts = [row.subject for row in drafts]
    second = texts.count("Another subject")
    assert abs(2 * second - len(texts)) <= 1
    assert not rows
    names = {row.id: row.email or "" for row in everybody(world.shop).rows}
    came = [row.customer for row in drafts if row.subject == "Another subject"][: second // 2]
    world.shop.clock = FixedClock(NOW + timedelta(days=70))
    world.bring(
        *(
            sale(20_000 + n, names[who or 0], str(NOW + timedelta(days=5)))
            for n, who in enumerate(came)
        ),
        sale(30_000, "late@x.com", str(NOW + timedelta(days=65))),
    )
    found = effects(world.shop)
    (one,) = found.texts
    assert (one.found.wave.kept_back_back, one.found.wave.treated_back) == (len(came), 0)
    assert one.found.verdict == "harmed"
    (both,) = found.plays
    assert both.found.wave.treated == len(drafts)
    assert "second one works better" in words(world.shop)[1]


def test_undo_takes_both_texts_back(world: World) -> None:
    ask = replace(wave(world), second=("Another subject", "Dear {first_name|friend}, hello."))
    made = making.make_drafts(world.shop, ask)
    making.undo_making(world.shop, made.mailing)
    assert handover.queue(world.shop) == ()
    assert effects(world.shop).texts == ()
