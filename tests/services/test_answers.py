"""Ready answers, cases with their clock, kind words with permission."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.services import card as cards
from shopretain.services import cases, handover, letters, making, plays, quotes, replies
from shopretain.services.shop import Shop
from tests.services.helpers import customer, sale, shop_of, shopify
from tests.services.letters import ready_to_write


@dataclass
class Ticking:
    """A clock that is set by the hour."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    def today(self, zone: str) -> date:  # noqa: ARG002  one zone
        return self.at.date()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    orders = [
        sale(n, f"{name}@x.com", "2026-11-10") for n, name in enumerate(("ann", "bob", "cat"))
    ]
    made = ready_to_write(shop_of(tmp_path, shopify(tmp_path / "o.csv", orders)))
    made.clock = Ticking(datetime(2026, 11, 20, 9, tzinfo=UTC))
    yield made
    made.close()


def test_answers_are_found_filled_and_counted(shop: Shop) -> None:
    assert replies.add_usual(shop) == 10
    assert replies.add_usual(shop) == 0
    known = replies.list_replies(shop)
    assert replies.matches(known, "br")[0].question == "Something arrived broken"
    assert replies.matches(known, "zzzz") == ()
    (found, *_) = replies.matches(known, "where or")
    text, empty = replies.use(shop, found.id, customer(shop, "ann@x.com"))
    assert empty == ()
    assert text.startswith("Dear Ann,")
    assert "order #0 of 10 November 2026" in text
    assert replies.use(shop, found.id)[0].startswith("Dear friend,")
    own = replies.save(shop, 0, "Q", "You have {points} points", False)
    assert replies.use(shop, own) == ("You have points", ("points",))
    assert replies.list_replies(shop)[0] == found._replace(uses=2)
    with pytest.raises(UserError, match="template_unknown_field"):
        replies.save(shop, 0, "Q", "Hi {nobody_knows}", True)
    with pytest.raises(UserError, match="faq_personal"):
        replies.save(shop, 0, "Q", "Hi {first_name}", True)
    with pytest.raises(UserError, match="nothing_written"):
        replies.save(shop, 0, "Q", " ", True)


@pytest.mark.parametrize("suffix", [".html", ".md", ".csv"])
def test_an_faq_to_publish(shop: Shop, tmp_path: Path, suffix: str) -> None:
    with pytest.raises(UserError, match="no_faq"):
        replies.save_faq(shop, tmp_path / "faq.html")
    replies.save(shop, 0, "2 < 3 & *why*?", "Because <b>{shop_name}</b> & you", True)
    replies.save(shop, 0, "Secret", "Not for all", False)
    path = tmp_path / f"faq{suffix}"
    assert replies.save_faq(shop, path) == 1
    text = path.read_text(encoding="utf-8-sig")
    assert "Secret" not in text
    if suffix == ".html":
        assert "<h2>2 &lt; 3 &amp; *why*?</h2>" in text
        assert "Because &lt;b&gt;Kettle &amp; Leaf&lt;/b&gt; &amp; you" in text
    elif suffix == ".md":
        assert "## 2 \\< 3 & \\*why\\*?" in text
    else:
        rows = list(csv.reader(text.splitlines()))
        assert rows[1] == ["2 < 3 & *why*?", "Because <b>Kettle & Leaf</b> & you"]


def test_who_waits_longest_and_who_comes_first(shop: Shop) -> None:
    clock = shop.clock
    assert isinstance(clock, Ticking)
    ann, bob, cat = (customer(shop, f"{name}@x.com") for name in ("ann", "bob", "cat"))
    cards.write(shop, ann, "vip", "1")
    start = clock.at
    clock.at = start - timedelta(hours=50)
    overdue = cases.open_case(shop, cat, "chat", "question", "Hello?")
    clock.at = start - timedelta(hours=3)
    plain = cases.open_case(shop, bob, "email", "question", "Where is it?")
    clock.at = start - timedelta(hours=1)
    vip = cases.open_case(shop, ann, "phone", "order", "Please hurry")
    clock.at = start
    found = cases.list_cases(shop)
    assert [(c.id, c.hours) for c in found] == [(overdue, 50), (vip, 1), (plain, 3)]
    assert [(c.is_vip, c.is_overdue) for c in found] == [(False, True), (True, False),
                                                         (False, False)]  # fmt: skip
    before = cases.answer(shop, vip, "On its way")
    assert [c.id for c in cases.list_cases(shop)] == [overdue, plain, vip]
    assert "On its way" in [c.words for c in cards.card(shop, ann).contacts]
    cases.undo(shop, before)
    assert [c.id for c in cases.list_cases(shop)] == [overdue, vip, plain]
    with pytest.raises(UserError, match="nothing_written"):
        cases.open_case(shop, ann, "email", "question", "  ")


def test_a_complaint_stops_letters_until_it_is_settled(shop: Shop) -> None:
    ann = customer(shop, "ann@x.com")
    case = cases.open_case(shop, ann, "email", "complaint", "Broken")
    assert cards.card(shop, ann).may_email.code == "complaint"
    before = cases.close(shop, case, "Sent a new one")
    assert cards.card(shop, ann).may_email.allowed
    assert cases.list_cases(shop) == ()
    cases.undo(shop, before)
    assert cards.card(shop, ann).may_email.code == "complaint"
    # Settled on the card, the case is closed too.
    entry = cards.card(shop, ann).complaint
    assert entry is not None
    cards.close_complaint(shop, ann, entry.id)
    assert cases.list_cases(shop) == ()


def test_a_complaint_noted_on_the_card_is_a_case(shop: Shop) -> None:
    bob = customer(shop, "bob@x.com")
    undo = cards.log_contact(shop, bob, "phone", "Not happy", complaint=True)
    (case,) = cases.list_cases(shop)
    assert (case.customer, case.kind, case.words) == (bob, "complaint", "Not happy")
    cards.undo(shop, undo)
    assert cases.list_cases(shop) == ()


def test_a_closed_case_is_asked_about_once(shop: Shop) -> None:
    clock = shop.clock
    assert isinstance(clock, Ticking)
    plays.switch(shop, "check_up", True)
    case = cases.open_case(shop, customer(shop, "ann@x.com"), "email", "question", "How?")
    cases.close(shop, case)
    assert plays.run(shop).made == 0
    clock.at += cards.CHECK_AFTER
    assert plays.run(shop).made == 1
    assert plays.run(shop).made == 0
    assert handover.queue(shop)[0].subject == "Is everything all right now?"


def test_kind_words_need_a_yes(shop: Shop, tmp_path: Path) -> None:
    ann = customer(shop, "ann@x.com")
    first = quotes.add(shop, ann, "", "Best <tea> ever\nreally")
    quotes.add(shop, None, "Somebody", "Nice")
    with pytest.raises(UserError, match="quote_not_permitted"):
        quotes.save_snippet(shop, tmp_path / "q.html", [first])
    assert not (tmp_path / "q.html").exists()
    with pytest.raises(UserError, match="quote_not_permitted"):
        quotes.show_at(shop, first, "home page")
    # The letter asks whose words are kept, each in their own words.
    ask = letters.ask_of(shop, "quote_permission")
    made = making.make_drafts(shop, ask)
    assert len(made.drafts) == 1
    assert "Best <tea> ever\nreally" in handover.queue(shop)[0].body
    with pytest.raises(UserError, match="permission_needs_wording"):
        quotes.permit(shop, first, "granted")
    quotes.permit(shop, first, "granted", "Yes, gladly (email)")
    assert quotes.save_snippet(shop, tmp_path / "q.html", [first]) == 1
    text = (tmp_path / "q.html").read_text(encoding="utf-8")
    assert "<p>Best &lt;tea&gt; ever<br>really</p>" in text
    assert "shown with permission of 20 November 2026" in text
    assert "<footer>Ann</footer>" in text
    quotes.show_at(shop, first, "home page")
    row = quotes.list_quotes(shop)
    assert {q.shown_at for q in row} == {"", "home page"}
    gone = quotes.drop(shop, first)
    assert gone is not None
    quotes.bring_back(shop, gone)
    assert len(quotes.list_quotes(shop)) == 2
