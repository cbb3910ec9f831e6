"""Letters to real people of real files: whom, in which words, with which code, where to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shopretain.base.dates import FixedClock
from shopretain.base.errors import CancelledError, UserError
from shopretain.messaging.merge import Field, parse
from shopretain.messaging.offers import Offer
from shopretain.messaging.templates import gallery
from shopretain.services import (
    backups,
    blocks,
    cases,
    consent,
    delivery,
    erasure,
    handover,
    import_orders,
    letter_texts,
    letters,
    loyalty,
    making,
    outcomes,
    phones,
)
from shopretain.services.card import card, correct
from shopretain.services.handover import Ready, Withheld
from shopretain.services.letter_fields import known_fields
from shopretain.services.letters import LetterAsk
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from tests.services.helpers import TODAY, customer, sale, shop_of, shopify
from tests.services.letters import read_folder, ready_to_write

NAMES = {
    "aino@x.com": "Aino Mäkinen", "zofia@x.com": "Zofia Wiśniewska", "olena@x.com": "Олена Коваль",
    "eleni@x.com": "Ελένη Γεωργίου", "tanaka@x.com": "田中 陽子",
}  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    orders = [
        sale(n, email, "2026-11-10", Billing_Name=name, Lineitem_name=f"Tea {n}")
        for n, (email, name) in enumerate(NAMES.items())
    ]
    made = ready_to_write(shop_of(tmp_path, shopify(tmp_path / "o.csv", orders)))
    yield made
    made.close()


def blank(body: str = "Dear {first_name|friend},\n\nhello.", **more: object) -> LetterAsk:
    return replace(LetterAsk("blank", "Hello {first_name|}", body, "everybody"), **more)  # type: ignore[arg-type]


def test_every_ready_letter_can_be_read() -> None:
    for one in gallery().values():
        parse(one.subject, known_fields(()))
        parse(one.body, known_fields(()))
        assert one.title
        assert one.kind in ("thanks", "offer", "useful", "service")
    assert len(gallery()) >= 30
    # To paste into a shop's own page: nothing in it is about one person (tactics D23).
    fields = [
        part.name
        for part in parse(gallery()["confirmation_page"].body, known_fields(()))
        if isinstance(part, Field)
    ]
    assert fields == ["shop_name"]


def test_one_file_a_person_and_nobody_elses_address_in_it(shop: Shop, tmp_path: Path) -> None:
    done = delivery.make_in_folder(shop, blank(), tmp_path / "out")
    assert (done.made, done.held, done.left_out) == (5, (), ())
    found = read_folder(tmp_path / "out")
    assert set(found) == set(NAMES)
    firsts = {"tanaka@x.com": "田中様"}
    for email, mail in found.items():
        first = firsts.get(email, NAMES[email].split()[0])
        assert mail.subject == f"Hello {first}"
        assert mail.headers["To"] == [f"{NAMES[email]} <{email}>"]
        whole = mail.text_plain[0] + mail.text_html[0]
        assert f"Dear {first}," in whole
        assert "Reply “stop”" in mail.text_plain[0]
        assert "Puistokatu 4, Helsinki" in mail.text_plain[0]
        assert mail.headers["X-Unsent"] == ["1"]
        assert not any(other in whole for other in NAMES if other != email)
    with pytest.raises(UserError, match="draft_gone"):
        handover.open_draft(shop, 1_000)
    view = card(shop, customer(shop, "aino@x.com"))
    assert [c.words for c in view.contacts] == ["Hello Aino"]
    assert view.contacts[0].purpose == "marketing"


def test_letters_of_one_day_are_not_followed_by_others(shop: Shop, tmp_path: Path) -> None:
    delivery.make_in_folder(shop, blank(), tmp_path / "out")
    again = delivery.make_in_folder(shop, blank(), tmp_path / "again")
    assert (again.made, dict(again.left_out)) == (0, {"just_written": 5})
    assert not (tmp_path / "again").exists()


def test_folders_keep_what_is_there(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "0007 old.eml").write_text("mine")
    delivery.make_in_folder(shop, blank(), tmp_path)
    names = sorted(path.name for path in tmp_path.glob("*.eml"))
    assert names[0] == "0007 old.eml"
    assert names[1].startswith("0008 ")
    assert (tmp_path / "0007 old.eml").read_text() == "mine"


def test_cancel_leaves_nothing(shop: Shop, tmp_path: Path) -> None:
    def stop(step: str, _done: int, _total: int) -> None:
        if step == "save":
            raise CancelledError

    with pytest.raises(CancelledError):
        delivery.make_in_folder(shop, blank(), tmp_path / "out", stop)
    assert list((tmp_path / "out").glob("*")) == []
    assert handover.queue(shop) == ()
    assert outcomes.outcomes(shop) == ()
    assert card(shop, customer(shop, "aino@x.com")).contacts == ()


def test_a_folder_that_takes_nothing(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(UserError, match="cannot_save_in"):
        delivery.make_in_folder(shop, blank(), tmp_path / "file")
    assert handover.queue(shop) == ()


def test_who_lacks_a_value_waits_and_is_counted(shop: Shop) -> None:
    asked = letters.plan(shop, blank("You have {points} points, {first_name|friend}."))
    assert (asked.ready, asked.held) == ((), (("points", 5),))
    loyalty.switch_on(shop)
    asked = letters.plan(shop, blank("You have {points} points."))
    assert len(asked.ready) == 5
    assert asked.fallbacks == ()


def test_names_that_are_none_read_the_fallback(tmp_path: Path) -> None:
    orders = [
        sale(1, "a@x.com", "2026-11-10", Billing_Name="N/A"),
        sale(2, "b@x.com", "2026-11-10", Billing_Name="b@x.com"),
        sale(3, "c@x.com", "2026-11-10", Billing_Name="CECILIA LIND"),
    ]
    shop = ready_to_write(shop_of(tmp_path, shopify(tmp_path / "o.csv", orders)))
    asked = letters.plan(shop, blank())
    assert asked.fallbacks == (("first_name", 2, "friend"),)
    seen = {p.email: p for p in letters.previews(shop, blank(), asked.ready)}
    assert seen["a@x.com"].body.startswith("Dear friend,")
    assert seen["a@x.com"].subject == "Hello"
    assert seen["c@x.com"].subject == "Hello Cecilia"
    shop.close()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("Hi {frist_name}", "template_unknown_field_near"),
        ("Hi {xyzzy_q}", "template_unknown_field"),
        ("Hi {", "template_open_brace"), ("", "letter_empty"), ("{first_name}", "letter_empty"),
    ],
)  # fmt: skip
def test_a_text_that_cannot_be_made(shop: Shop, tmp_path: Path, body: str, code: str) -> None:
    for work in (
        lambda: letters.plan(shop, blank(body)),
        lambda: delivery.make_in_folder(shop, blank(body), tmp_path / "out"),
    ):
        with pytest.raises(UserError) as found:
            work()
        assert found.value.code == code
    assert not (tmp_path / "out").exists()


def test_nobody_gets_a_letter_before_it_is_known_who_writes(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, shopify(tmp_path / "o.csv", [sale(1, "a@x.com", "2026-11-10")]))
    with pytest.raises(UserError, match="letterhead_missing"):
        delivery.make_in_folder(shop, blank(), tmp_path / "out")
    shop.close()


def test_who_may_not_be_written_to_gets_none_at_making_or_later(shop: Shop, tmp_path: Path) -> None:
    aino, zofia, olena, eleni = (
        customer(shop, f"{name}@x.com") for name in ("aino", "zofia", "olena", "eleni")
    )
    consent.enter(shop, aino, ("email",), "objected", "by phone")
    cases.open_case(shop, zofia, "email", "complaint", "It arrived broken")
    asked = letters.plan(shop, blank())
    assert dict(asked.left_out) == {"suppressed": 1, "complaint": 1}
    assert len(asked.by_post) == 1  # who refused e-mail may have a card, who complained nothing
    made = making.make_drafts(shop, blank())
    assert len(made.drafts) == 3
    # Days may pass: it is asked again when a letter goes out.
    consent.enter(shop, olena, ("email",), "objected", "by phone")
    waiting = {draft.customer: draft for draft in handover.queue(shop)}
    found = handover.open_draft(shop, waiting[olena].id)
    assert found == Withheld("suppressed")
    assert olena not in {draft.customer for draft in handover.queue(shop)}
    erasure.erase_person(shop, eleni)
    rows, left = delivery.still_allowed(shop)
    assert [row.customer_id for row in rows] == [customer(shop, "tanaka@x.com")]
    assert left == ()


def test_an_erased_persons_letters_are_gone(shop: Shop) -> None:
    making.make_drafts(shop, blank(offer=Offer("percent", 10)))
    erasure.erase_person(shop, customer(shop, "aino@x.com"))
    with shop.store.read() as conn:
        dump = "\n".join(
            str(row)
            for table in ("drafts", "coupons", "cases", "quotes", "contacts")
            for row in conn.exec_driver_sql(f"SELECT * FROM {table}")  # noqa: S608
        )
    assert "aino" not in dump.lower()
    assert len(handover.queue(shop)) == 4
    assert backups.check(shop).flaws == ()


def test_one_by_one_and_back(shop: Shop) -> None:
    making.make_drafts(shop, blank())
    first, second, third, *_ = handover.queue(shop)
    ready = handover.open_draft(shop, first.id)
    assert isinstance(ready, Ready)
    assert ready.link is not None
    assert ready.link.startswith("mailto:aino@x.com?subject=Hello%20Aino&body=Dear%20Aino%2C%0D%0A")
    handed = handover.move(shop, [first.id], "handed_over", "mailto")
    assert handover.queue(shop)[0].status == "handed_over"
    sent = handover.move(shop, [first.id], "sent")
    assert len(handover.queue(shop)) == 4
    handover.move(shop, [second.id], "skipped")
    who = customer(shop, "aino@x.com")
    assert len(card(shop, who).contacts) == 1
    handover.undo_move(shop, sent)
    assert handover.queue(shop)[0].status == "handed_over"
    handover.undo_move(shop, handed)
    assert handover.queue(shop)[0].status == "draft"
    assert card(shop, who).contacts == ()
    assert card(shop, who).may_email.allowed
    # A bounce stops e-mail to that address; taken back it does not.
    handover.move(shop, [third.id], "handed_over", "mailto")
    back = handover.move(shop, [third.id], "bounced")
    olena = customer(shop, "olena@x.com")
    assert card(shop, olena).may_email.code == "returned"
    handover.undo_move(shop, back)
    assert card(shop, olena).may_email.code == "just_written"
    with pytest.raises(UserError, match="draft_gone"):
        handover.move(shop, [second.id], "sent")


def test_a_letter_too_long_for_a_link_is_a_file(shop: Shop) -> None:
    making.make_drafts(shop, blank("Καλημέρα {first_name|}. " * 60))
    ready = handover.open_draft(shop, handover.queue(shop)[0].id)
    assert isinstance(ready, Ready)
    assert ready.link is None
    assert b"X-Unsent: 1" in ready.file


def test_making_is_undone_as_long_as_nothing_went_out(shop: Shop) -> None:
    made = making.make_drafts(shop, blank())
    letters_made = len(made.drafts)
    making.undo_making(shop, made.mailing)
    assert (letters_made, handover.queue(shop), outcomes.outcomes(shop)) == (5, (), ())
    made = making.make_drafts(shop, blank())
    handover.move(shop, [made.drafts[0]], "sent")
    making.undo_making(shop, made.mailing)
    assert handover.queue(shop) == ()
    assert outcomes.outcomes(shop)[0].written == 1


def test_a_folder_of_drafts_is_taken_back(shop: Shop, tmp_path: Path) -> None:
    done = delivery.make_in_folder(shop, blank(), tmp_path / "out")
    delivery.undo_folder(shop, done)
    assert handover.queue(shop) == ()
    assert len(letters.plan(shop, blank()).ready) == 5


def test_words_are_kept_and_the_original_comes_back(shop: Shop) -> None:
    original = letter_texts.letter(shop, "come_back")
    kept = letter_texts.save_text(shop, "come_back", "Mine", "My words", Offer("percent", 5))
    assert (kept.subject, kept.is_changed, kept.offer) == ("Mine", True, Offer("percent", 5))
    before = letter_texts.reset_text(shop, "come_back")
    assert letter_texts.letter(shop, "come_back") == original
    letter_texts.save_text(shop, before.id, before.subject, before.body, before.offer)
    assert letter_texts.letter(shop, "come_back").subject == "Mine"
    again = letter_texts.save_text(shop, "come_back", original.subject, original.body, None)
    assert not again.is_changed  # typed back by hand
    own = letter_texts.add_own(shop, "Spring", "S", "B", "offer")
    assert letter_texts.letter(shop, "Spring").id == own
    gone = letter_texts.drop_own(shop, own)
    with pytest.raises(UserError, match="no_such_letter"):
        letter_texts.letter(shop, own)
    letter_texts.bring_back(shop, gone)
    assert letter_texts.letter(shop, own).body == "B"


def test_each_gets_a_code_of_their_own(shop: Shop) -> None:
    made = making.make_drafts(shop, blank(offer=Offer("percent", 10, days=30)))
    waiting = handover.queue(shop)
    codes = {draft.code for draft in waiting}
    assert len(codes) == len(made.drafts) == 5
    for draft in waiting:
        line = f"take 10 % off with the code {draft.code} until 20 December 2026."
        assert line in draft.body
        assert draft.body.index(line) < draft.body.index("hello.")  # before the greeting at the end
    # A letter with an offer is marketing, whatever it says else (rule 6).
    service = replace(letters.ask_of(shop, "unpaid", "new"), offer=Offer("percent", 10))
    consent.enter(shop, customer(shop, "aino@x.com"), ("email",), "objected", "by phone")
    assert customer(shop, "aino@x.com") not in letters.plan(shop, service).ready


def test_pieces_of_text_by_place(shop: Shop, tmp_path: Path) -> None:
    blocks.save(shop, "opening", "Visit us online.", [("town", "york", "Open on Sunday in York.")])
    far = sale(90, "far@x.com", "2026-11-11")
    far["Shipping City"] = "Bath"
    again = shopify(tmp_path / "p.csv", [far])
    import_orders.run(shop, [again], ImportOptions())
    asked = blank("{block_opening}\n\nBye")
    seen = {p.email: p.body for p in letters.previews(shop, asked, letters.plan(shop, asked).ready)}
    assert seen["far@x.com"] == "Visit us online.\n\nBye"
    assert seen["aino@x.com"] == "Open on Sunday in York.\n\nBye"
    assert letters.plan(shop, blank("{block_news}, hello")).held == (("block_news", 6),)


def test_hostile_values_stay_words(tmp_path: Path) -> None:
    hostile = [
        '"Bob"\r\nBcc: x@y', "{first_name}", "<b>Bold</b>", "=cmd|'/C calc'!A0", "😀😀",
        "x" * 300, "שלום עולם", "\u202eevil name",
    ]  # fmt: skip
    orders = [
        sale(n, f"p{n}@x.com", "2026-11-10", Billing_Name=name, Lineitem_name=name or "Tea")
        for n, name in enumerate(hostile)
    ]
    shop = ready_to_write(shop_of(tmp_path, shopify(tmp_path / "o.csv", orders)))
    asked = blank("Dear {full_name|friend}, your {last_product|order} <i>\n\nBye")
    done = delivery.make_in_folder(shop, asked, tmp_path / "out")
    assert done.made == len(hostile)
    for mail in read_folder(tmp_path / "out").values():
        assert "Bcc" not in mail.headers
        assert "<b>Bold" not in mail.text_html[0]
        assert "&lt;i&gt;" in mail.text_html[0]
    made = read_folder(tmp_path / "out")
    assert "your {first_name} <i>" in made["p1@x.com"].text_plain[0]
    shop.close()


def test_came_back_within_sixty_days(shop: Shop, tmp_path: Path) -> None:
    done = making.make_drafts(shop, blank(offer=Offer("percent", 10)))
    aino, zofia, *_ = handover.queue(shop)
    handover.move(shop, list(done.drafts[:3]), "sent")
    later = [
        sale(50, "aino@x.com", "2026-12-01", "20.00", Discount_Code=aino.code),
        sale(51, "zofia@x.com", "2027-01-19", "30.00"),  # the sixtieth day
        sale(52, "olena@x.com", "2027-01-20", "40.00"),  # one too late
        sale(53, "eleni@x.com", "2026-12-01", "50.00"),  # was not written to
    ]
    shop.clock = FixedClock(TODAY.replace(year=2027, month=2))
    import_orders.run(shop, [shopify(tmp_path / "l.csv", later)], ImportOptions())
    (found,) = outcomes.outcomes(shop)
    assert (found.written, found.came_back, found.spent, found.with_code) == (3, 2, 5_000, 1)
    assert set(found.ids) == {aino.customer, zofia.customer}


def test_messages_for_phones_go_to_who_said_yes(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nobody_to_message"):
        phones.save(shop, blank(), tmp_path / "m.csv")
    aino = customer(shop, "aino@x.com")
    correct(shop, aino, {"phone": "040 123 4567"})
    consent.enter(shop, aino, ("sms",), "granted", "in the shop", "I want messages")
    done = phones.save(shop, blank(), tmp_path / "m.csv")
    text = (tmp_path / "m.csv").read_text(encoding="utf-8")
    assert done.made == 1
    assert "+358401234567" in text
    assert "https://wa.me/358401234567?text=Dear%20Aino%2C" in text
    assert "sms:+358401234567?body=" in text
    # Aino counts as written to, so there is nobody today; taken back, she may be again.
    assert card(shop, aino).contacts[-1].channel == "sms"
    with pytest.raises(UserError, match="nobody_to_message"):
        phones.save(shop, blank(), tmp_path / "n.csv")
    assert not (tmp_path / "n.csv").exists()
    delivery.undo_folder(shop, done)
    assert card(shop, aino).contacts == ()
    ask = replace(blank(), subject="News", body="Hello {first_name}")
    phones.save(shop, ask, tmp_path / "n.csv")
    assert "Hello Aino\n\nKettle & Leaf\nReply" in (tmp_path / "n.csv").read_text(encoding="utf-8")


def test_three_offers_in_a_row_are_enough(shop: Shop) -> None:
    own = letter_texts.add_own(shop, "Sale", "S", "Dear all, a sale", "offer")
    ask = replace(letters.ask_of(shop, own), whom="everybody")
    for count in range(4):
        assert letters.plan(shop, ask).offers_in_a_row == count
        making.make_drafts(shop, ask)
    making.make_drafts(shop, replace(letters.ask_of(shop, "thank_first"), whom="everybody"))
    assert letters.plan(shop, ask).offers_in_a_row == 0


def test_letters_by_post_wait_with_their_address(shop: Shop, tmp_path: Path) -> None:
    consent.enter(shop, customer(shop, "aino@x.com"), ("email",), "objected", "by phone")
    made = making.make_drafts(shop, blank(channel="post"))
    assert len(made.drafts) == 5  # a no to e-mail is none to post
    ready = handover.open_draft(shop, made.drafts[0])
    assert isinstance(ready, Ready)
    assert ready.link is None
    assert ready.text.startswith("Aino Mäkinen\nRoad 0\nYO1 YORK\n\nDear Aino,")
    done = delivery.post_list(shop, tmp_path / "post.csv")
    assert done.made == 5
    assert "Road 0" in (tmp_path / "post.csv").read_text(encoding="utf-8-sig")
    assert card(shop, customer(shop, "aino@x.com")).contacts[0].channel == "post"


def test_all_copied_as_text(shop: Shop) -> None:
    made = making.make_drafts(shop, blank())
    assert len(made.drafts) == 5
    text, count = delivery.texts(shop)
    assert count == 5
    assert text.count("Reply “stop”") == 5
    assert text.startswith("aino@x.com\nHello Aino\n\nDear Aino,")
    assert len(handover.queue(shop)) == 5  # copied is not handed over


def test_fields_tell_of_orders(shop: Shop, tmp_path: Path) -> None:
    more = [
        sale(70 + n, f"more{n}@x.com", "2026-11-01", Lineitem_name="Best pot") for n in range(3)
    ]
    more.append(sale(80, "aino@x.com", "2025-03-01", Lineitem_name="Old cup"))
    import_orders.run(shop, [shopify(tmp_path / "m.csv", more)], ImportOptions())
    asked = blank(
        "{last_product}/{last_order_day}/{number_of_orders}/{since_year}/{order_number}/"
        "{salutation}/{best_sellers|none}"
    )
    seen = {p.email: p.body for p in letters.previews(shop, asked, letters.plan(shop, asked).ready)}
    head, _, sellers = seen["aino@x.com"].rpartition("/")
    assert head == "Tea 0/10 November 2026/2/2025/#0/Dear Aino"
    assert sellers.splitlines()[0] == "• Best pot"
    assert "Tea 0" not in sellers
    assert "Best pot" not in seen["more1@x.com"].rpartition("/")[2]
