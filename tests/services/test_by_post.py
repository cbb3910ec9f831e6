"""Who gets a card: gate, addresses, budget; what is noted; nothing twice, nothing half done."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shopretain.base.changes import Changes
from shopretain.base.errors import CancelledError, UserError
from shopretain.base.progress import no_progress
from shopretain.messaging.offers import Offer
from shopretain.services import by_post, consent, handover, settings
from shopretain.services.by_post import CardLook, CardRun, PostAsk, Printed
from shopretain.services.card import card, correct, write
from shopretain.services.letters import LetterAsk
from shopretain.services.postal import places, post_country
from shopretain.ui.printing.card_job import save_cards
from tests.printing.helpers import sheets_of
from tests.services.helpers import customer, sale, shop_of, shopify
from tests.services.test_plays import World

LETTER = LetterAsk(
    "card_best", "Thank you", "Dear {first_name|friend},\n\nthank you.", "everybody", None, "all",
    "post",
)  # fmt: skip
ASK = PostAsk(LETTER, CardLook("A6", "a4", 4))


def someone(number: int, name: str, **more: str) -> dict[str, str]:
    usual = {
        "Billing_Name": name, "Shipping_Name": name, "Shipping_Address1": f"Katu {number}",
        "Shipping_City": "Oulu", "Shipping_Zip": f"90{number:03}", "Shipping_Country": "FI",
    }  # fmt: skip
    return sale(number, f"{name.lower()}@x.com", "2026-11-01", **{**usual, **more})


def save(world: World, ask: PostAsk = ASK, name: str = "cards.pdf") -> Printed:
    def serve(service: str, *arguments: Any, heard: object = None, **named: Any) -> Any:
        return getattr(by_post, service.partition(".")[2])(world.shop, *arguments, **named)

    return save_cards(serve, ask, world.folder / name, no_progress)


def words_of(path: Path) -> str:
    return "\n".join(line for sheet in sheets_of(path) for line in sheet.lines())


def test_cards_become_a_pdf_and_are_noted(world: World) -> None:
    world.bring(someone(1, "Ann"), someone(2, "Bob"))
    found = save(world)
    assert (found.cards, found.pages) == (2, 2)
    text = words_of(Path(found.file))
    for words in ("Dear Ann,", "Katu 1", "90001 OULU", "Dear Bob,", "Thank you"):
        assert words in text
    ann = card(world.shop, customer(world.shop, "ann@x.com"))
    assert [(c.channel, c.words) for c in ann.contacts] == [("post", "Thank you")]
    assert ann.may_post.code == "just_written"
    assert handover.queue(world.shop) == ()
    with pytest.raises(UserError, match="nobody_to_print"):
        save(world)
    by_post.undo_cards(world.shop, found.made)
    assert card(world.shop, customer(world.shop, "ann@x.com")).may_post.allowed
    assert save(world, name="again.pdf").cards == 2


def test_who_objected_to_post_is_in_no_pdf_and_no_list(world: World) -> None:
    world.bring(someone(1, "Ann"), someone(2, "Bob"))
    consent.enter(world.shop, customer(world.shop, "bob@x.com"), ("post",), "objected", "by phone")
    found = save(world)
    assert found.cards == 1
    assert dict(found.left_out) == {"suppressed": 1}
    assert "Bob" not in words_of(Path(found.file))


def test_who_waits_for_an_answer_is_spared(world: World) -> None:
    world.bring(someone(1, "Ann"), someone(2, "Bob"))
    write(world.shop, customer(world.shop, "bob@x.com"), "complaint", "the pot was broken",
          world.shop.today)  # fmt: skip
    assert dict(save(world).left_out) == {"complaint": 1}


def test_a_card_without_a_postcode_is_left_out_and_named(world: World) -> None:
    world.bring(someone(1, "Ann"), someone(2, "Bob", Shipping_Zip=""), someone(3, "Cid"))
    found = by_post.plan(world.shop, ASK)
    assert [(one.name, one.why) for one in found.unposted] == [("Bob", "no_postcode")]
    made = save(world)
    assert made.cards == 2
    assert dict(made.left_out) == {"no_postcode": 1}
    assert "Bob" not in words_of(Path(made.file))


def test_printed_as_written_needs_no_postcode(world: World) -> None:
    world.bring(someone(1, "Ann", Shipping_Zip=""))
    ann = customer(world.shop, "ann@x.com")
    told = ["", "", "The red house", "by the sea", "Oulu", "", "", "FI", "1"]
    correct(world.shop, ann, {"address": json.dumps(told)})
    assert places(world.shop, [ann])[ann].lines == ("Ann", "The red house", "by the sea", "Oulu",
                                                    "FI")  # fmt: skip
    assert save(world).cards == 1


def test_a_budget_of_60_at_1_10_gives_at_most_54_cards(world: World) -> None:
    people = [someone(n, f"P{n:02}", Total="5.00") for n in range(1, 71)]
    rich = [sale(100 + n, f"p{n:02}@x.com", "2026-11-02", "500.00",
                 Shipping_Address1=f"Katu {n}", Shipping_City="Oulu", Shipping_Zip=f"90{n:03}",
                 Billing_Name=f"P{n:02}") for n in range(31, 71)]  # fmt: skip
    world.bring(*[{**one, "Total": "5.00"} for one in people], *rich)
    settings.set_values(world.shop, {"card_price": "1.10", "post_budget": "60"})
    found = by_post.plan(world.shop, ASK)
    assert len(found.ready) == 54
    assert len(found.beyond) == 16
    assert found.cost == 54 * 110 <= 6000
    best = {customer(world.shop, f"p{n:02}@x.com") for n in range(31, 71)}
    assert best <= set(found.ready)
    made = save(world)
    assert made.cards == 54
    assert dict(made.left_out) == {"beyond_budget": 16}


def test_cards_abroad_cost_what_they_cost(world: World) -> None:
    world.bring(someone(1, "Ann"), someone(2, "Bob", Shipping_Country="PL", Shipping_Zip="80-001"))
    settings.set_values(
        world.shop, {"country": "FI", "card_price": "1", "card_price_abroad": "2.50"}
    )
    found = by_post.plan(world.shop, ASK)
    assert found.cost == 350
    assert found.cost_of({customer(world.shop, "bob@x.com")}) == 100
    assert [places(world.shop, [w])[w].is_abroad for w in found.ready] == [False, True]


def test_who_may_be_emailed_can_be_spared(world: World) -> None:
    world.bring(
        someone(1, "Ann", Accepts_Marketing="yes"), someone(2, "Bob", Accepts_Marketing="no")
    )
    settings.set_values(world.shop, {"country": "FI"})
    found = by_post.plan(world.shop, replace(ASK, without_email=True))
    assert found.may_email + len(found.ready) == 2
    assert found.ready == (customer(world.shop, "bob@x.com"),)


def test_each_code_is_ones_own_and_comes_back(world: World) -> None:
    people = [someone(n, f"P{n:02}") for n in range(1, 24)]
    world.bring(*people)
    settings.set_values(world.shop, {"code_link": "https://t.example/d/{code}"})
    found = save(world, replace(ASK, letter=replace(LETTER, offer=Offer("percent", 10))))
    run = found.made.run
    assert isinstance(run, CardRun)
    cards = run.cards
    codes = [one.code for one in cards]
    assert len(set(codes)) == 23
    assert all(one.qr == f"https://t.example/d/{one.code}" for one in cards)
    text = words_of(Path(found.file))
    assert all(code in text for code in codes)
    assert "K-XXXX" not in text


def test_letters_that_no_font_has_leave_one_person_out(world: World) -> None:
    world.bring(someone(1, "Ann"), someone(2, "नीला", Shipping_Name="नीला"))
    found = save(world)
    # Where the computer has such a font, the name is printed; else it is named.
    assert found.cards + len(found.unfit) == 2
    assert all(one.why == "no_font" and "न" in one.what for one in found.unfit)


def test_a_file_that_cannot_be_written_makes_nothing(world: World) -> None:
    world.bring(someone(1, "Ann"))
    with pytest.raises(UserError, match="cannot_save"):
        save(world, name="no/such/folder/c.pdf")
    assert handover.queue(world.shop) == ()
    assert card(world.shop, customer(world.shop, "ann@x.com")).contacts == ()
    assert save(world).cards == 1


def test_cancel_leaves_nothing(world: World) -> None:
    world.bring(*[someone(n, f"P{n:02}") for n in range(1, 60)])

    def progress(step: str, done: int, _total: int) -> None:
        if step == "paint" and done > 2:
            raise CancelledError

    def serve(service: str, *arguments: Any, heard: object = None, **named: Any) -> Any:
        return getattr(by_post, service.partition(".")[2])(world.shop, *arguments, **named)

    ask = replace(ASK, look=CardLook("A6", "card", 1))
    with pytest.raises(CancelledError):
        save_cards(serve, ask, world.folder / "c.pdf", progress)
    assert list(world.folder.glob("*.pdf")) == []
    assert list(world.folder.glob(".shopretain-*")) == []
    assert len(by_post.plan(world.shop, ask).ready) == 59


KILLED = """
import os, signal, sys
from pathlib import Path
from datetime import date
from shopretain.base.dates import FixedClock
from shopretain.services import by_post
from shopretain.services.shop import Shop
from tests.services.test_by_post import ASK

folder, where = Path(sys.argv[1]), sys.argv[2]
shop = Shop.open(folder / "s.shopretain", FixedClock(date(2026, 11, 20)))
offered = by_post.propose(shop, ASK)
target = folder / "cards.pdf"
made = by_post.make_cards(shop, ASK, tuple(c.customer for c in offered.run.cards), target)
made.aside.write_bytes(b"%PDF-")
if where == "noted":
    Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
    by_post.printed(shop, made, "pdf", target)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("where", ["painted", "noted"])
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such kill")
def test_a_kill_loses_no_card_and_doubles_none(world: World, where: str) -> None:
    world.bring(someone(1, "Ann"), someone(2, "Bob"))
    world.shop.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(world.folder), where],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=False, capture_output=True,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    world.shop = type(world.shop).open(world.folder / "s.shopretain", world.shop.clock)
    world.on("2026-11-20")
    if where == "painted":  # nobody has a card: all are made anew, the old file goes
        assert save(world).cards == 2
        assert list(world.folder.glob(".shopretain-*")) == []
        assert [p.name for p in world.folder.glob("*.pdf")] == ["cards.pdf"]
    else:  # they count as written to; their file is brought out with the next one
        assert by_post.plan(world.shop, ASK).ready == ()
        world.bring(someone(3, "Cid"))
        assert save(world, name="third.pdf").cards == 1
        names = sorted(p.name for p in world.folder.glob("*.pdf"))
        assert names == ["cards.pdf", "third.pdf"]
        assert (world.folder / "cards.pdf").read_bytes() == b"%PDF-"


def test_undo_takes_back_its_own_printing_alone(world: World) -> None:
    world.bring(someone(1, "Ann"), someone(2, "Bob"))
    first = save(world)
    by_post.undo_cards(world.shop, first.made)
    second = save(world)  # drafts have the same numbers again, not the same keys
    assert by_post.undo_cards(world.shop, first.made) == Changes()
    assert by_post.plan(world.shop, ASK).ready == ()
    with pytest.raises(UserError, match="draft_gone"):
        by_post.printed(world.shop, first.made, "print")
    by_post.undo_cards(world.shop, second.made)
    assert len(by_post.plan(world.shop, ASK).ready) == 2


def test_a_file_of_the_owners_is_never_overwritten_by_what_a_kill_left(world: World) -> None:
    world.bring(someone(1, "Ann"))
    target = world.folder / "cards.pdf"
    offered = by_post.propose(world.shop, ASK)
    made = by_post.make_cards(world.shop, ASK, tuple(c.customer for c in offered.run.cards), target)
    assert made.aside is not None
    made.aside.write_bytes(b"%PDF-left")
    held = made.aside.with_suffix(".held")
    made.aside.rename(held)
    with pytest.raises(UserError, match="cannot_save"):
        by_post.printed(world.shop, made, "pdf", target)
    assert len(by_post.plan(world.shop, ASK).ready) == 1  # nothing was printed
    other = world.folder / ".shopretain-of-another-shop.pdf"
    other.write_bytes(b"%PDF-other")
    save(world)
    assert other.read_bytes() == b"%PDF-other"


def test_a_very_long_word_takes_no_time(world: World) -> None:
    world.bring(*[someone(n, f"P{n:02}") for n in range(1, 6)])
    long = replace(ASK, letter=replace(LETTER, body="x" * 200_000))
    with pytest.raises(UserError, match="nobody_to_print"):
        save(world, long)


def test_a_shop_that_counts_in_euros_is_not_where_its_computer_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shopretain.services.settings._own_country", lambda: "US")
    order = someone(1, "Ann", Shipping_Country="", Shipping_Zip="105 64", Shipping_City="Αθήνα")
    shop = shop_of(tmp_path, shopify(tmp_path / "a.csv", [order]))
    assert post_country(shop) == ""
    (ann,) = places(shop, [customer(shop, "ann@x.com")]).values()
    assert ann.lines[-1] == "105 64 Αθήνα"
    assert not ann.is_abroad
    settings.set_values(shop, {"country": "US"})
    assert post_country(shop) == "US"
    shop.close()


def test_two_at_one_address_may_share_a_card(world: World) -> None:
    world.bring(
        someone(1, "Ann Kuusi", Email="ann@x.com"),
        someone(2, "Pekka Kuusi", Email="pekka@x.com", Shipping_Address1="Katu 1",
                Shipping_Zip="90001"),
    )  # fmt: skip
    assert len(by_post.plan(world.shop, ASK).ready) == 2
    shared = by_post.plan(world.shop, replace(ASK, households=True))
    assert (len(shared.ready), shared.merged) == (1, 1)


def test_control_characters_are_not_printed(world: World) -> None:
    world.bring(someone(1, "Ann\x07\u202e", Email="ann@x.com", Shipping_Address1="Ka\x01tu 1"))
    (card_,) = by_post.sample_run(world.shop, ASK, by_post.plan(world.shop, ASK).ready).cards
    assert card_.address == ("Ann", "Ka tu 1", "90001 OULU")
