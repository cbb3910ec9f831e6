"""What may happen between making a letter and its going out, and what must not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.messaging.offers import Offer
from shopretain.messaging.plays import READY, Play, Step
from shopretain.services import (
    backups,
    blocks,
    categories,
    consent,
    coupons,
    delivery,
    erasure,
    handover,
    import_orders,
    letter_texts,
    letters,
    making,
    outcomes,
    phones,
    plays,
)
from shopretain.services.card import card, correct
from shopretain.services.doubles import decide
from shopretain.services.handover import Ready, Withheld
from shopretain.services.letters import LetterAsk
from shopretain.services.rows import ImportOptions
from shopretain.services.settings import set_values
from shopretain.store.letters import find_drafts
from tests.services.helpers import customer, sale
from tests.services.letters import read_folder
from tests.services.test_plays import World

BLANK = LetterAsk("blank", "Hi", "Dear {first_name|friend},\n\nhello.", "everybody")


def opened(world: World) -> list[Ready | Withheld]:
    return [
        handover.open_draft(world.shop, draft.id)
        for draft in handover.queue(world.shop)
        if draft.status == "draft"
    ]


def test_no_value_makes_a_header(world: World) -> None:
    evil = "=?utf-8?q?Tea=0d=0aBcc:_x=40y.z?="
    world.bring(sale(1, "ann@x.com", "2026-11-19", Lineitem_name=evil, Billing_Name=evil))
    ask = replace(BLANK, subject="Your {last_product}")
    delivery.make_in_folder(world.shop, ask, world.folder / "out")
    mail = read_folder(world.folder / "out")["ann@x.com"]
    assert "Bcc" not in mail.headers
    assert mail.headers["X-Unsent"] == ["1"]
    assert "Reply “stop”" in mail.text_plain[0]


def test_one_bad_address_stops_nobody_else(world: World) -> None:
    world.bring(
        sale(1, "ann@x.com", "2026-11-19"), sale(2, "=?utf-8?q?v=40evil.com?=@x.fi", "2026-11-19")
    )
    made = making.make_drafts(world.shop, BLANK)
    assert (len(made.drafts), dict(made.left_out)) == (1, {"bad_address": 1})
    correct(world.shop, customer(world.shop, "ann@x.com"), {"email": "päivi@x.fi"})
    with pytest.raises(UserError, match="nobody_to_write"):
        delivery.texts(world.shop)
    assert handover.queue(world.shop) == ()


def test_the_cap_holds_within_a_play(world: World) -> None:
    play = Play("new", "bought", (Step("thank_first"),), what="Tea", window=30)
    plays.add(world.shop, play)
    world.bring(sale(1, "ann@x.com", "2026-11-19")).run()
    handover.move(world.shop, [d.id for d in handover.queue(world.shop)], "sent")
    world.on("2026-11-22").bring(sale(2, "ann@x.com", "2026-11-21"))
    assert world.run() == []  # another occasion, and 14 days have not passed
    assert len(world.on("2026-12-04").run()) == 1


def test_a_merged_person_gets_one_letter(world: World) -> None:
    world.switch("thank_first").bring(
        sale(1, "ann@x.com", "2026-11-18"), sale(2, "ann2@x.com", "2026-11-19")
    )
    assert len(world.run()) == 2
    decide(world.shop, [("merge", "email:ann@x.com", "email:ann2@x.com")])
    found = opened(world)
    first = handover.queue(world.shop)[0]
    handover.move(world.shop, [first.id], "handed_over", "mailto")
    assert sum(isinstance(one, Ready) for one in found) <= 2
    rest = [d for d in handover.queue(world.shop) if d.status == "draft"]
    assert all(handover.open_draft(world.shop, d.id) == Withheld("over") for d in rest)
    assert world.run() == []


def test_parted_people_get_nothing_of_each_other(world: World) -> None:
    world.bring(
        sale(1, "ann@x.com", "2026-11-18", Lineitem_name="Tea"),
        sale(2, "bob@x.com", "2026-11-19", Lineitem_name="Whisky"),
    )
    decide(world.shop, [("merge", "email:ann@x.com", "email:bob@x.com")])
    making.make_drafts(world.shop, replace(BLANK, body="You have {last_product}, {full_name|you}."))
    decide(world.shop, [("part", "email:ann@x.com", "email:bob@x.com")])
    assert opened(world) == [Withheld("parted")]
    # Erased, nothing of the one stays in the other's letter.
    erasure.erase_person(world.shop, customer(world.shop, "bob@x.com"))
    with world.shop.store.read() as conn:
        assert conn.exec_driver_sql("SELECT body, known_by FROM drafts").all() == []


def test_what_is_copied_is_asked_for_too(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-18"), sale(2, "bob@x.com", "2026-11-18"))
    making.make_drafts(world.shop, BLANK)
    consent.stop_all(world.shop, customer(world.shop, "ann@x.com"), "by phone")
    text, count = delivery.texts(world.shop)
    assert (count, "ann@x.com" in text) == (1, False)


def test_a_letter_by_hand_is_the_occasions_too(world: World) -> None:
    shipped = sale(1, "ann@x.com", "2026-10-18", Fulfilled_at="2026-10-20 10:00:00 +0000")
    letter_texts.save_text(world.shop, "review", "How is it?", "Write here: x", None)
    world.on("2026-11-05").bring(shipped)
    ask = letters.ask_of(world.shop, "review")
    assert ask.whom == "occasion"
    assert delivery.make_in_folder(world.shop, ask, world.folder / "a").made == 1
    assert delivery.make_in_folder(world.on("2026-11-19").shop, ask, world.folder / "b").made == 0
    world.switch("review")
    assert world.run() == []
    # A thank-you by hand to a whole group counts as well.
    world.switch("thank_first").bring(sale(2, "bob@x.com", "2026-11-18"))
    by_hand = letters.ask_of(world.shop, "thank_first", "new")
    delivery.make_in_folder(world.shop, by_hand, world.folder / "c")
    assert world.on("2026-12-05").run() == []


def test_codes_that_nobody_has_are_not_reminded_of(world: World) -> None:
    world.bring(*(sale(n, f"p{n}@x.com", "2026-11-18") for n in range(3)))
    made = making.make_drafts(world.shop, replace(BLANK, offer=Offer("percent", 10, days=17)))
    handover.move(world.shop, [made.drafts[0]], "sent")
    handover.move(world.shop, [made.drafts[1]], "skipped")
    assert len(coupons.open_coupons(world.shop)) == 1
    world.switch("code_ending").on("2026-12-05")
    assert [play for play, _ in world.run() if play] == ["code_ending"]


def test_an_ended_code_is_not_handed_over(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-18"))
    making.make_drafts(world.shop, replace(BLANK, offer=Offer("percent", 10, days=5)))
    assert opened(world.on("2026-11-26")) == [Withheld("code_ended")]


def test_a_service_letter_that_offers_something_is_marketing(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-18"))
    consent.enter(world.shop, customer(world.shop, "ann@x.com"), ("email",), "objected", "by phone")
    for body in ("All right? {friend_code}", "All right? {best_sellers|}"):
        letter_texts.save_text(world.shop, "check_up", "S", body, None)
        ask = letters.ask_of(world.shop, "check_up", "new")
        assert letters.purpose_of(world.shop, ask) == "marketing"


def test_plays_that_fail_do_not_stop_the_others(world: World) -> None:
    own = letter_texts.add_own(world.shop, "Mine", "S", "B", "useful")
    plays.add(world.shop, Play("new", "nth_order", (Step(own),), n=1, window=30))
    letter_texts.drop_own(world.shop, own)
    world.switch("thank_second", "refill", "after_sale", "thank_first")
    world.bring(sale(1, "ann@x.com", "2026-11-15"))
    found = plays.run(world.shop)
    assert found.made == 1  # after_sale waits for the answers that its letter asks for
    assert found.problems == (f"{own}: the letter is gone",)
    assert world.waiting() == [("thank_first", "ann@x.com")]


def test_a_chain_goes_on_when_the_owner_was_slow(world: World) -> None:
    letter_texts.save_text(world.shop, "help_after_sale", "S", "Help", None)
    world.switch("after_sale").bring(sale(1, "ann@x.com", "2026-10-01"))
    assert len(world.on("2026-10-05").run()) == 1
    world.on("2026-10-20").send("after_sale")
    assert world.on("2026-10-26").run() == []
    assert world.on("2026-10-27").run() == [("after_sale", "ann@x.com")]
    assert handover.queue(world.shop)[0].title == "Ask for feedback, day 10"
    assert len(world.on("2026-11-10").run()) == 1  # it waits for the owner again


def test_a_new_step_writes_to_nobody_of_long_ago(world: World) -> None:
    world.on("2026-01-20").switch("thank_first").bring(sale(1, "ann@x.com", "2026-01-19")).run()
    world.send("thank_first").on("2026-11-20")
    longer = Play("thank_first", "nth_order", (Step("thank_first"), Step("feedback", 10)), n=1)
    plays.save(world.shop, longer)
    assert world.run() == []


def test_the_letter_speaks_of_the_order_it_is_about(world: World) -> None:
    world.switch("review").bring(
        sale(1, "ann@x.com", "2026-10-30", Fulfilled_at="2026-11-01 10:00:00 +0000",
             Lineitem_name="Teapot"),
        sale(2, "ann@x.com", "2026-11-18", Lineitem_name="Whisky"),
    )  # fmt: skip
    letter_texts.save_text(world.shop, "review", "S", "How is your {last_product}?", None)
    assert len(world.run()) == 1
    assert handover.queue(world.shop)[0].body == "How is your Teapot?"


def test_no_letter_goes_out_without_its_footer(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-18"))
    making.make_drafts(world.shop, BLANK)
    set_values(world.shop, {"shop_address": ""})
    for work in (
        lambda: delivery.texts(world.shop),
        lambda: handover.open_draft(world.shop, handover.queue(world.shop)[0].id),
        lambda: making.make_drafts(world.shop, BLANK),
    ):
        with pytest.raises(UserError, match="letterhead_missing"):
            work()
    assert len(handover.queue(world.shop)) == 1


def test_changed_words_are_another_message(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-18"))
    making.make_drafts(world.shop, BLANK)
    (draft,) = handover.queue(world.shop)
    before = handover.open_draft(world.shop, draft.id)
    handover.change_words(world.shop, draft.id, "New", "New words")
    after = handover.open_draft(world.shop, draft.id)
    assert isinstance(before, Ready)
    assert isinstance(after, Ready)
    assert after.subject == "New"
    key = [line for line in before.file.split(b"\r\n") if line.startswith(b"Message-ID")]
    assert key[0] not in after.file


def test_undo_keeps_the_day_of_a_letter(world: World) -> None:
    world.on("2026-11-01").bring(sale(1, "ann@x.com", "2026-10-31"))
    made = making.make_drafts(world.shop, BLANK)
    handover.move(world.shop, made.drafts, "handed_over", "mailto")
    skipped = handover.move(world.on("2026-11-10").shop, made.drafts, "skipped")
    handover.undo_move(world.shop, skipped)
    (contact,) = card(world.shop, customer(world.shop, "ann@x.com")).contacts
    assert contact.happened_on == date(2026, 11, 1)
    assert backups.check(world.shop).flaws == ()


def test_a_new_address_heals_a_bounce(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    made = making.make_drafts(world.shop, BLANK)
    handover.move(world.shop, made.drafts, "handed_over", "mailto")
    handover.move(world.shop, made.drafts, "bounced")
    who = customer(world.shop, "ann@x.com")
    assert card(world.shop, who).may_email.code == "returned"
    correct(world.shop, who, {"email": "anna@x.com"})
    assert card(world.shop, who).may_email.code == "just_written"


def test_a_code_used_on_the_day_of_its_letter_came_back(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    made = making.make_drafts(world.shop, replace(BLANK, offer=Offer("percent", 10)))
    (draft,) = handover.queue(world.shop)
    handover.move(world.shop, made.drafts, "sent")
    world.bring(
        sale(2, "stranger@x.com", "2026-11-19", Discount_Code=draft.code),
        sale(3, "ann@x.com", "2026-11-20", Discount_Code=draft.code),
    )
    (found,) = outcomes.outcomes(world.shop)
    assert (found.came_back, found.with_code) == (1, 1)
    (passport,) = coupons.passports(world.shop)
    assert (passport.status, passport.order) == ("used", "#3")


def test_a_newer_file_without_shipping_forgets_nothing(world: World) -> None:
    world.switch("review").bring(
        sale(1, "ann@x.com", "2026-10-30", Fulfilled_at="2026-11-01 10:00:00 +0000")
    )
    letter_texts.save_text(world.shop, "review", "S", "How is it?", None)
    path = world.folder / "other.csv"
    path.write_text(
        "order number,date,email,total,currency\n#1,2026-10-30,ann@x.com,11.00,EUR\n"
        "#2,2026-11-19,new@x.com,11.00,EUR\n"
    )
    import_orders.run(world.shop, [path], ImportOptions(source="shopify"))
    assert ("review", "ann@x.com") in world.run()


_KILLED = """
import os, signal, sys
from pathlib import Path
from shopretain.base.dates import FixedClock
from datetime import date
from shopretain.services.shop import Shop
from shopretain.services import delivery
from tests.services.test_hand_over import BLANK

def stop(step, done, total):
    if step == "save" and done >= 100:
        os.kill(os.getpid(), signal.SIGKILL)

shop = Shop.open(Path(sys.argv[1]), FixedClock(date(2026, 11, 20)))
delivery.make_in_folder(shop, BLANK, Path(sys.argv[2]), stop)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a system that kills so")
def test_a_kill_leaves_no_letter(world: World) -> None:
    world.bring(*(sale(n, f"p{n}@x.com", "2026-11-18") for n in range(150)))
    world.shop.close()
    out = world.folder / "out"
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(world.shop.path), str(out)],
        check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL
    assert list(out.glob("*.eml")) == []
    world.shop = type(world.shop).open(world.shop.path, world.shop.clock)
    assert handover.queue(world.shop) == ()
    assert delivery.make_in_folder(world.shop, BLANK, out).made == 150
    assert len(list(out.iterdir())) == 150  # what the killed run left is gone


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Hi {best_sellers}", "hello there"),
        ("Hi", "new: {first_new|Big sale}"),
        ("Hi", "hello {block_news}"),
        ("Hi", "hello {block_away}"),
    ],
)
def test_what_offers_anywhere_is_marketing(world: World, subject: str, body: str) -> None:
    shop = world.bring(sale(1, "ann@x.com", "2026-11-19")).shop
    blocks.save(shop, "news", "Buy now: {best_sellers}", [])
    blocks.save(shop, "away", "nothing", [("country", "FI", "Buy {goes_with|this}")])
    ann = customer(shop, "ann@x.com")
    ask = LetterAsk("late_order", subject, body, (ann,))
    assert letters.purpose_of(shop, ask) == "marketing"
    assert letters.purpose_of(shop, replace(ask, subject="Hi", body="It left.")) == "service"


def test_a_later_letter_of_a_chain_made_by_hand_is_made_once(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-08"))
    ask = letters.ask_of(world.shop, "feedback", "occasion")
    assert len(making.make_drafts(world.shop, ask).drafts) == 1
    letter_texts.save_text(world.shop, "help_after_sale", "Help", "Dear {first_name}, ask", None)
    world.switch("after_sale").send("after_sale")
    for day in ("2026-11-21", "2026-11-27", "2026-12-01", "2026-12-05"):
        assert world.on(day).run() == []
    assert letters.plan(world.shop, ask).asked_of == 0


def test_a_purchase_withdraws_what_was_made_by_hand(world: World) -> None:
    world.on("2026-11-22").bring(sale(1, "ann@x.com", "2026-05-22"))
    making.make_drafts(world.shop, letters.ask_of(world.shop, "come_back", "occasion"))
    assert plays.is_wanted(world.shop)
    (draft,) = handover.queue(world.shop)
    assert isinstance(handover.open_draft(world.shop, draft.id), Ready)
    world.bring(sale(2, "ann@x.com", "2026-11-21"))
    assert handover.open_draft(world.shop, draft.id) == Withheld("over")
    assert not plays.is_wanted(world.shop)


def test_letters_know_a_category_at_once(world: World) -> None:
    orders = [sale(n, "ann@x.com", f"2026-{n:02}-10", Lineitem_name="Tea") for n in (1, 3, 5)]
    shop = world.bring(*orders).shop
    ask = replace(BLANK, body="For you: {favourite_category}")
    assert letters.plan(shop, ask).held == (("favourite_category", 1),)
    for name in ("Teas", "Leaves"):
        categories.set_categories(shop, [("Tea", name)])
        (ready,) = letters.plan(shop, ask).ready
        assert letters.previews(shop, ask, (ready,))[0].body.startswith(f"For you: {name}")


def test_a_play_that_goes_off_takes_its_own_drafts_alone(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-19"), sale(2, "ben@x.com", "2026-11-19"))
    shop, thanks = world.shop, READY["thank_first"]
    ask = letters.ask_of(shop, "thank_first", "occasion")
    making.make_drafts(shop, ask)
    assert len(world.waiting()) == 2
    undo = plays.save(shop, replace(thanks, window=20))  # it is off, and was
    plays.switch(shop, "thank_first", True)
    plays.switch(shop, "thank_first", False)
    plays.put_back(shop, "thank_first", undo)
    assert len(world.run()) == 2


def test_undo_brings_back_what_a_play_had_drafted(world: World) -> None:
    world.switch("thank_first").bring(sale(1, "ann@x.com", "2026-11-19"))
    assert len(world.run()) == 1
    (draft,) = handover.queue(world.shop)
    handover.change_words(world.shop, draft.id, "Mine", "Own words")
    for goes_off in ("switched off", "dropped"):
        if goes_off == "dropped":
            undo = plays.drop(world.shop, "thank_first")
        else:
            undo = plays.switch(world.shop, "thank_first", False)
        assert world.waiting() == []
        plays.put_back(world.shop, "thank_first", undo)
        assert [one.subject for one in handover.queue(world.shop)] == ["Mine"]
        assert world.run() == [("thank_first", "ann@x.com")]


def test_what_a_kill_left_aside_is_brought_out(world: World, tmp_path: Path) -> None:
    """The shop had noted the letters, and the program died before it showed their files."""
    world.bring(*(sale(n, f"p{n}@x.com", "2026-11-18") for n in range(3)))
    folder = tmp_path / "out"
    done = delivery.make_in_folder(world.shop, BLANK, folder)
    with world.shop.store.read() as conn:
        key = find_drafts(conn, [done.undo.rows[0][0]])[0].key if done.undo else ""
    names = {path.name for path in folder.iterdir()}
    for aside, files in ((f".shopretain-{key}", names), (".shopretain-gone", {"0009 Eve.eml"})):
        (folder / aside).mkdir()
        for name in files:
            place = folder / name
            if place.exists():
                place.rename(folder / aside / name)
            else:
                (folder / aside / name).write_bytes(b"of a run that never came to its end")
    assert not list(folder.glob("*.eml"))
    world.on("2026-12-20").bring(sale(9, "eve@x.com", "2026-12-19"))
    delivery.make_in_folder(world.shop, replace(BLANK, subject="Later"), folder)
    found = sorted(path.name for path in folder.iterdir())
    assert set(found) > names
    assert len(found) == 3 + 4
    assert [name[:4] for name in found] == [f"{n:04}" for n in range(1, 8)]


def test_a_message_on_the_phone_is_the_occasions_too(world: World, tmp_path: Path) -> None:
    orders = [sale(n, f"{who}@x.com", "2026-11-19") for n, who in enumerate(("ann", "ben"))]
    shop = world.bring(*orders).shop
    for who in ("ann@x.com", "ben@x.com"):
        correct(shop, customer(shop, who), {"phone": "040 123 4567"})
        consent.enter(shop, customer(shop, who), ("sms",), "granted", "in the shop", "yes")
    ask = letters.ask_of(shop, "thank_first", "occasion")
    done = phones.save(shop, ask, tmp_path / "m.csv")
    assert done.made == 1  # one message a number
    world.switch("thank_first")
    assert len(world.run()) == 1
    delivery.undo_folder(shop, done)
    assert len(world.run()) == 2


def test_the_plan_names_the_field_that_making_waits_for(world: World) -> None:
    shop = world.bring(sale(1, "ann@x.com", "2026-11-19")).shop
    ask = replace(BLANK, body="Dear friend, {points} {level} {block_news} {first_name}")
    planned = letters.plan(shop, ask)
    assert planned.held == (("points", 1),)
    assert making.prepare(shop, ask).allowed == planned.held_ids
    with pytest.raises(UserError, match="nobody_to_write"):
        making.make_drafts(shop, ask)
    done = delivery.make_in_folder(shop, ask, world.folder / "none")
    assert done.held == planned.held
