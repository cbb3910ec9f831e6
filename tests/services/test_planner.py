"""The calendar: what follows from country and rhythm, own entries, the file for others."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.services import making, planner, quotes
from shopretain.services.actions import today
from shopretain.services.handover import move
from shopretain.services.settings import set_values
from tests.services.helpers import customer, sale
from tests.services.test_plays import World
from tests.services.test_today import regulars, wave

NOW = date(2026, 11, 20)


def days(world: World, kind: str) -> list[date]:
    return [row.day for row in planner.view(world.shop).rows if row.kind == kind]


def test_another_country_has_other_holidays(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    assert date(2026, 12, 24) in days(world, "holiday")
    assert date(2026, 12, 10) in days(world, "prepare")
    set_values(world.shop, {"country": "UA"})
    assert date(2026, 12, 25) in days(world, "holiday")
    assert date(2026, 12, 24) not in days(world, "holiday")


def test_the_newsletter_goes_by_its_rhythm(world: World) -> None:
    world.bring(*regulars(3, 20))
    assert days(world, "newsletter")[:2] == [NOW, NOW + timedelta(days=28)]
    planner.set_rhythm(world.shop, "weekly")
    assert days(world, "newsletter")[1] == NOW + timedelta(days=7)
    planner.set_rhythm(world.shop, "none")
    assert days(world, "newsletter") == []
    assert days(world, "catalogue") == [date(2027, 1, 1)]
    with pytest.raises(UserError):
        planner.set_rhythm(world.shop, "hourly")


def test_a_wave_is_in_it_until_it_is_watched(world: World) -> None:
    made = making.make_drafts(world.shop, wave(world))
    move(world.shop, made.drafts, "sent")
    assert days(world, "wave") == [NOW + timedelta(days=60)]


def test_own_entries_are_kept_done_and_brought_back(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    entry = planner.plan(world.shop, NOW + timedelta(days=1), "social", "Show the new tins")
    assert (NOW + timedelta(days=1), "Show the new tins") in today(world.shop).reminders
    planner.finish(world.shop, entry)
    assert today(world.shop).reminders == ()
    planner.finish(world.shop, entry, False)
    gone = planner.drop(world.shop, entry)
    assert days(world, "social") == []
    planner.bring_back(world.shop, gone)
    assert days(world, "social") == [NOW + timedelta(days=1)]
    planner.plan(world.shop, NOW, "social", "Another day", entry)
    assert days(world, "social") == [NOW]
    gone = planner.drop(world.shop, entry)
    other = planner.plan(world.shop, NOW, "reminder", "Tape")
    planner.bring_back(world.shop, gone)  # its number is another entry's by now
    assert (days(world, "social"), days(world, "reminder")) == ([NOW], [NOW])
    planner.finish(world.shop, other)
    planner.plan(world.shop, NOW, "reminder", "Tape and boxes", other)
    assert next(r for r in planner.view(world.shop).rows if r.entry == other).is_done
    with pytest.raises(UserError):
        planner.plan(world.shop, NOW, "social", " ")
    with pytest.raises(UserError):
        planner.drop(world.shop, 77)


def test_what_was_left_undone_stays_and_silence_is_told(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    assert not planner.view(world.shop).is_quiet
    planner.plan(world.shop, NOW, "social", "A picture")
    world.on("2026-12-20")
    found = planner.view(world.shop)
    assert found.rows[0].words == "A picture"
    assert found.is_quiet
    assert today(world.shop).reminders[0] == (NOW, "A picture")


def test_ideas_come_from_the_shop(world: World) -> None:
    world.bring(*(sale(n, f"p{n}@x.com", "2026-11-01", Lineitem_name="Sencha") for n in range(9)))
    quote = quotes.add(world.shop, customer(world.shop, "p1@x.com"), "", "Best tea in town.")
    ideas = planner.view(world.shop).ideas
    assert any("Sencha" in idea for idea in ideas)
    assert not any("Best tea" in idea for idea in ideas)
    quotes.permit(world.shop, quote, "granted", "yes, do", NOW)
    assert any("Best tea" in idea for idea in planner.view(world.shop).ideas)


def test_the_file_opens_with_all_entries(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    planner.plan(world.shop, NOW, "reminder", "Order; boxes, tape")
    path = tmp_path / "calendar.ics"
    count = planner.save(world.shop, path)
    text = path.read_bytes().decode()
    assert text.count("BEGIN:VEVENT") == count == len(planner.view(world.shop).rows)
    assert "SUMMARY:Order\\; boxes\\, tape" in text
    assert f"DTSTART;VALUE=DATE:{NOW:%Y%m%d}" in text
