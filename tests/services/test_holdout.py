"""Keeping back stays fair and whole, whatever is done around it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shopretain.base.dates import FixedClock
from shopretain.services import (
    actions,
    cases,
    delivery,
    doubles,
    handover,
    holdout,
    making,
    plays,
    surveys,
)
from shopretain.services.actions import list_people, put_off, show_all, today
from shopretain.services.effects import effects
from shopretain.services.handover import move
from shopretain.services.letters import LetterAsk, ask_of, plan
from shopretain.services.people_table import everybody
from shopretain.services.settings import set_values
from shopretain.store import kept, queries
from tests.services.helpers import customer, sale
from tests.services.test_plays import World
from tests.services.test_today import FRESH, LATE, NOW, regulars, shown, wave


def kept_of(world: World, letter: str = "come_back") -> frozenset[int]:
    return holdout.watched(world.shop, "", letter).kept


def test_a_second_text_goes_to_nobody_whom_it_may_not_reach(world: World) -> None:
    """A letter about orders may go to those who said no to news; one that offers may not."""
    set_values(world.shop, {"country": "DE"})
    world.bring(
        sale(1, "yes@x.com", "2026-11-18", Accepts_Marketing="yes"),
        *(sale(10 + n, f"p{n}@x.com", "2026-11-15", Accepts_Marketing="no") for n in range(8)),
    )
    everyone = tuple(everybody(world.shop).ids.tolist())
    ask = replace(ask_of(world.shop, "late_order"), whom=everyone)
    offering = ("News", "Dear {first_name|friend},\n\nBest now: {best_sellers|tea}")
    alone = plan(world.shop, replace(ask, subject=offering[0], body=offering[1]))
    with_both = making.prepare_all(world.shop, replace(ask, second=offering))
    reached = {who for writing in with_both for who in writing.allowed}
    assert reached <= set(alone.ready)


def test_a_play_that_runs_again_deals_nobody_anew(world: World) -> None:
    world.bring(*regulars(130, 90)[:-1], FRESH)
    world.switch("late")
    plays.run(world.shop)
    first = kept_of(world, "come_back")
    assert first
    world.shop.clock = FixedClock(NOW + timedelta(days=1))
    plays.run(world.shop)
    assert kept_of(world, "come_back") == first
    with world.shop.store.read() as conn:
        rows = conn.exec_driver_sql(
            "SELECT count(*), count(DISTINCT identity) FROM kept_back"
        ).one()
    assert rows[0] == rows[1] == len(first)


def test_those_kept_back_get_the_letter_under_no_other_name(world: World) -> None:
    world.bring(*regulars(130, 90))
    world.switch("late")
    plays.run(world.shop)
    out = kept_of(world, "come_back")
    assert out
    asked = replace(ask_of(world.shop, "come_back"), whom=tuple(out))
    assert plan(world.shop, asked).ready == ()
    assert list_people(world.shop, "come_back", tuple(out)).ids == ()
    assert not {who for one in today(world.shop).actions for who in one.people
                if one.letter == "come_back"} & out  # fmt: skip


def test_whose_letter_would_wait_is_on_no_side(world: World) -> None:
    """Half have no first name and never buy again: with them the letter would seem to work."""
    named = regulars(100, LATE)[:-1]
    nameless = [
        {**one, "Name": f"#{50_000 + n}", "Email": f"q{n // 3}@x.com", "Billing Name": "",
         "Shipping Name": ""}
        for n, one in enumerate(regulars(100, LATE)[:-1])
    ]  # fmt: skip
    world.bring(*named, *nameless, FRESH)
    late = tuple(who for who in everybody(world.shop).ids.tolist()
                 if who != customer(world.shop, "now@x.com"))  # fmt: skip
    ask = replace(ask_of(world.shop, "come_back"), body="Hello {first_name},\n\nhello.", whom=late)
    found = plan(world.shop, ask)
    assert found.held_ids
    assert found.keeping is not None
    assert found.keeping.kept
    assert not set(found.keeping.kept) & set(found.held_ids)
    names = {row.id: row.name for row in everybody(world.shop).rows}
    assert all(names[who] for who in found.keeping.kept)


def test_today_offers_nothing_to_those_kept_back(world: World) -> None:
    world.bring(*regulars(200, 90))
    first = shown(today(world.shop), "best_quiet") or shown(today(world.shop), "slipping")
    assert first is not None
    ask = replace(ask_of(world.shop, first.letter), whom=first.people)
    move(world.shop, making.make_drafts(world.shop, ask).drafts, "sent")
    assert kept_of(world, first.letter)
    again = shown(today(world.shop), first.id)
    assert again is None


def test_a_letter_that_waits_is_withheld_from_who_is_kept_back_since(world: World) -> None:
    ask = wave(world)
    holdout.set_keeping(world.shop, "come_back", False)
    making.make_drafts(world.shop, ask)
    holdout.set_keeping(world.shop, "come_back", True)
    making.make_drafts(world.shop, ask)
    out = kept_of(world)
    assert out
    rows, left = delivery.still_allowed(world.shop, "email")
    assert not out & {row.customer_id for row in rows}
    assert dict(left)["kept_back"]


def test_keeping_back_lasts_as_long_as_it_is_watched(world: World) -> None:
    ask = wave(world)
    made = making.make_drafts(world.shop, ask)
    out = kept_of(world)
    world.shop.clock = FixedClock(NOW + timedelta(days=13))
    move(world.shop, made.drafts, "sent")
    world.shop.clock = FixedClock(NOW + timedelta(days=72))
    assert kept_of(world) == out
    world.shop.clock = FixedClock(NOW + timedelta(days=74))
    assert kept_of(world) == frozenset()


def test_undo_after_one_text_went_keeps_those_kept_back(world: World) -> None:
    ask = replace(wave(world), second=("Another", "Dear {first_name|friend}, hello."))
    made = making.make_drafts(world.shop, ask)
    out = kept_of(world)
    second = [row.id for row in handover.drafts_of(world.shop, made.mailing + 1)]
    move(world.shop, second, "sent")
    making.undo_making(world.shop, made.mailing)
    assert kept_of(world) == out


def test_a_new_year_deals_nobody_of_a_watched_wave_anew(world: World) -> None:
    world.on("2026-12-20").bring(*regulars(200, LATE)[:-1], sale(1, "now@x.com", "2026-12-18"))
    every = set(everybody(world.shop).ids.tolist()) - {customer(world.shop, "now@x.com")}
    ask = replace(ask_of(world.shop, "come_back"), whom=tuple(every))
    made = making.make_drafts(world.shop, ask)
    move(world.shop, made.drafts, "sent")
    out = kept_of(world)
    world.on("2027-01-10")
    found = plan(world.shop, ask)
    assert found.keeping is not None
    assert found.keeping.kept == ()
    assert set(found.keeping.earlier) == out


def test_waves_of_the_same_people_are_counted_once(world: World) -> None:
    ask = wave(world)
    made = making.make_drafts(world.shop, ask)
    move(world.shop, made.drafts, "sent")
    before = effects(world.shop).plays[0].found.wave
    world.shop.clock = FixedClock(NOW + timedelta(days=20))
    again = making.make_drafts(world.shop, ask)
    move(world.shop, again.drafts, "sent")
    assert effects(world.shop).plays[0].found.wave == before


def test_who_stands_on_both_sides_after_a_merge_tells_nothing(world: World) -> None:
    made = making.make_drafts(world.shop, wave(world))
    move(world.shop, made.drafts, "sent")
    before = effects(world.shop).plays[0].found.wave
    names = {row.id: row.email for row in everybody(world.shop).rows}
    one, other = names[min(kept_of(world))], names[made.customers[0]]
    doubles.decide(world.shop, [("merge", f"email:{one}", f"email:{other}")])
    after = effects(world.shop).plays[0].found.wave
    assert (after.treated, after.kept_back) == (before.treated - 1, before.kept_back - 1)
    assert customer(world.shop, one or "") in kept_of(world)


def test_who_is_put_off_is_not_courted_instead(world: World) -> None:
    world.bring(*regulars(20, 90))
    action = shown(today(world.shop), "best_quiet") or shown(today(world.shop), "slipping")
    assert action is not None
    who = action.people[0]
    cases.open_case(world.shop, who, "email", "question", "Where is it?")
    put_off(world.shop, "cases")
    assert all(who not in one.people for one in today(world.shop).actions)
    show_all(world.shop)
    assert shown(today(world.shop), "cases") is not None


def test_damaged_notes_of_what_is_put_off_hide_nothing(world: World) -> None:
    world.bring(*regulars(20, 90))
    with world.shop.store.light_write() as conn:
        queries.set_settings(conn, {"today_put_off": "{damaged"})
    assert today(world.shop).actions
    world.on("2036-01-01")
    name = today(world.shop).actions[0].id
    put_off(world.shop, name)
    world.on("2026-11-20")
    assert today(world.shop).hidden == ()


def test_with_old_orders_nothing_falls_off_the_list(world: World) -> None:
    fresh = [sale(n, f"n{n}@x.com", "2026-10-01") for n in range(2_000, 2_020)]
    quiet = [sale(500 + n, f"q{n}@x.com", "2026-02-01") for n in range(15)]
    world.bring(*regulars(70, 120)[:-1], *fresh, *quiet)
    view = today(world.shop)
    assert view.actions[0].id == "old"
    put_off(world.shop, "old")
    whole = today(world.shop)
    assert {one.id for one in (*view.actions, *view.others)} >= {
        one.id for one in (*whole.actions, *whole.others)
    }


def test_answers_of_strangers_count_each(world: World, tmp_path: Path) -> None:
    world.bring(FRESH)
    path = tmp_path / "answers.csv"
    scores = [10] * 40 + [3] * 20
    lines = "".join(f"2026-11-12,{score}\n" for score in scores)
    path.write_text(f"Date,How likely are you to recommend us?\n{lines}")
    done = surveys.import_answers(world.shop, path)
    assert (len(done.ids), done.twice) == (60, 0)
    found = surveys.view(world.shop).nps
    assert found is not None
    assert (found.n, round(found.value)) == (60, 33)
    assert surveys.import_answers(world.shop, path).ids == ()


def test_a_customers_file_says_nothing(world: World, tmp_path: Path) -> None:
    world.bring(FRESH)
    path = tmp_path / "customers.csv"
    path.write_text(
        "First Name,Last Name,Email,Phone,Address1,City,Tags\n"
        "Ann,Ames,ann@x.com,+358401234567,Long Road 13 b,Helsinki,likes green tea\n"
        "Bob,Bell,bob@x.com,+358401234568,Short Road 14 c,Espoo,likes black tea\n"
    )
    with pytest.raises(Exception, match="no_answers"):
        surveys.import_answers(world.shop, path)


def test_scales_are_decided_by_the_whole_file(world: World, tmp_path: Path) -> None:
    world.bring(FRESH)
    path = tmp_path / "many.csv"
    rows = "".join(f"{n % 5 + 1}\n" for n in range(2_500))
    path.write_text(f"Was the quality what you expected?\n{rows}8\n9.0\n")
    done = surveys.import_answers(world.shop, path)
    assert len(done.ids) == 2_502
    hundred = tmp_path / "hundred.csv"
    hundred.write_text("How likely are you to recommend us?\n90\n10\n0\n")
    with pytest.raises(Exception, match="no_answers"):
        surveys.import_answers(world.shop, hundred)


def test_asking_for_a_letter_changes_nothing() -> None:
    assert LetterAsk("come_back", "", "", "slipping").keeps_back
    assert actions.MOST == 4


def test_watching_a_large_wave_takes_no_time(world: World) -> None:
    """Once it took the square of the letters: 8 seconds for 4,000."""
    world.bring(*regulars(676, LATE))
    every = tuple(set(everybody(world.shop).ids.tolist()) - {customer(world.shop, "now@x.com")})
    ask = replace(ask_of(world.shop, "come_back"), whom=every)
    move(world.shop, making.make_drafts(world.shop, ask).drafts, "sent")
    with world.shop.store.read() as conn:
        steps = 0

        def count() -> int:
            nonlocal steps
            steps += 1
            return 0

        raw = conn.connection.driver_connection
        assert raw is not None
        raw.set_progress_handler(count, 1_000)
        rows = kept.watched_since(conn, NOW)
        raw.set_progress_handler(None, 0)
    assert len(rows) == 676
    assert steps < 200  # thousands of SQLite's steps


def test_readers_of_the_second_text_are_in_the_wave_too(world: World) -> None:
    ask = replace(wave(world, 200), second=("Another", "Dear {first_name|friend}, hello."))
    made = making.make_drafts(world.shop, ask)
    move(world.shop, made.drafts, "sent")
    seen = holdout.watched(world.shop, "come_back", "")
    assert seen.written == set(made.customers)
    before = effects(world.shop).plays[0].found.wave
    assert before.treated == len(made.drafts)
    world.shop.clock = FixedClock(NOW + timedelta(days=35))
    again = making.make_drafts(world.shop, replace(ask, second=None))
    move(world.shop, again.drafts, "sent")
    assert effects(world.shop).plays[0].found.wave == before


def test_two_texts_halve_those_whom_both_fit(world: World) -> None:
    nameless = [
        {**one, "Name": f"#{50_000 + n}", "Email": f"q{n // 3}@x.com", "Billing Name": "",
         "Shipping Name": ""}
        for n, one in enumerate(regulars(100, LATE)[:-1])
    ]  # fmt: skip
    world.bring(*regulars(100, LATE)[:-1], *nameless, FRESH)
    late = tuple(who for who in everybody(world.shop).ids.tolist()
                 if who != customer(world.shop, "now@x.com"))  # fmt: skip
    ask = replace(
        ask_of(world.shop, "come_back"), body="Hello {first_name},\n\nhello.", whom=late,
        second=("Another", "Dear {first_name|friend}, hello."),
    )  # fmt: skip
    first, second = making.prepare_all(world.shop, ask)
    assert abs(len(first.allowed) - len(second.allowed)) <= 1
    names = {row.id: row.name for row in everybody(world.shop).rows}
    assert first.keeping is not None
    sides = (*first.allowed, *second.allowed, *first.keeping.kept)
    assert all(names[who] for who in sides)
    assert len(sides) + len(first.left) - len(first.keeping.kept) >= 200


def test_one_forgotten_letter_keeps_nobody_back_for_ever(world: World) -> None:
    made = making.make_drafts(world.shop, wave(world))
    move(world.shop, made.drafts[:-1], "sent")
    world.shop.clock = FixedClock(NOW + timedelta(days=61))
    assert kept_of(world) == frozenset()


def test_a_file_without_days_is_taken_once(world: World, tmp_path: Path) -> None:
    world.bring(FRESH)
    path = tmp_path / "scores.csv"
    path.write_text("Email,How likely are you to recommend us?\nnow@x.com,9\nnew@x.com,8\n")
    assert len(surveys.import_answers(world.shop, path).ids) == 2
    world.on("2026-11-21").bring(sale(7, "new@x.com", "2026-11-20"))
    again = surveys.import_answers(world.shop, path)
    assert (again.ids, again.twice) == ((), 2)
    said = {row.customer for row in surveys.view(world.shop).rows}
    assert said == {customer(world.shop, "now@x.com"), customer(world.shop, "new@x.com")}
