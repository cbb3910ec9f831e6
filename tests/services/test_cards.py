"""Cards: the whole story, edits with Undo, people added by hand, merged and parted."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shopretain.base.errors import UserError
from shopretain.services import (
    calendar_file,
    card,
    consent,
    doubles,
    erasure,
    import_orders,
    people_table,
)
from shopretain.services.basis import Basis, basis
from shopretain.services.card import NewCustomer
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from tests.services.helpers import TODAY, customer, sale, shop_of, shopify
from tests.store.helpers import dump

ANN = "ann@example.com"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    orders = [
        sale(1, ANN, "2026-01-01", "20.00", Discount_Code="SPRING", Tags="vip"),
        sale(2, ANN, "2026-03-01", "30.00", Refunded_Amount="5.00"),
        sale(3, ANN, "2026-05-01", "40.00", Shipping_Method="Pick up"),
        sale(4, "bob@example.com", "2026-05-02", "15.00"),
        sale(5, ANN, "2026-06-01", "99.00", Cancelled_at="2026-06-02 10:00:00 +0000"),
    ]
    made = shop_of(tmp_path, shopify(tmp_path / "a.csv", orders))
    yield made
    made.close()


def _dump(shop: Shop) -> dict[str, list[Any]]:
    with shop.store.read() as conn:
        return dump(conn)


def test_the_sum_of_the_orders_is_the_cards_total(shop: Shop) -> None:
    """Tactic J2."""
    story = card.card(shop, customer(shop, ANN))
    assert story.rhythm is not None
    counted = [order for order in story.orders if order.not_counted is None]
    assert sum(o.total_minor - o.refunded_minor for o in counted) == story.rhythm.spent == 8500
    assert sum(value for _, value in story.days) == 8500
    assert [order.number for order in story.orders] == ["#5", "#3", "#2", "#1"]
    assert (story.rhythm.orders, story.rhythm.purchases) == (3, 3)
    assert story.coupons == ("SPRING",)
    assert story.orders[1].delivery_method == "Pick up"
    assert story.orders[1].lines[0].name == "Tea"


def test_a_past_day_knows_no_later_order(shop: Shop) -> None:
    story = card.card(shop, customer(shop, ANN), date(2026, 3, 31))
    assert [order.number for order in story.orders] == ["#2", "#1"]
    assert story.rhythm is not None
    assert story.rhythm.last_on == date(2026, 3, 1)


def test_what_goes_with_what_they_bought_is_suggested(tmp_path: Path) -> None:
    """Of 25 who bought a pot 15 bought tea later; one who has only a pot might like tea."""
    orders = [
        sale(n, f"a{n}@example.com", "2026-01-01", Lineitem_name="Pot") for n in range(25)
    ] + [sale(100 + n, f"a{n}@example.com", "2026-03-01") for n in range(15)]
    made = shop_of(tmp_path, shopify(tmp_path / "a.csv", orders))
    found = card.suggestions(made, customer(made, "a20@example.com"))
    assert found == (card.Suggestion("Tea", "Pot", 15, 25),)
    assert card.suggestions(made, customer(made, "a3@example.com")) == ()
    made.close()


def test_dates_and_birthdays_go_into_a_calendar(shop: Shop, tmp_path: Path) -> None:
    """Tactic J5: read back line by line, as RFC 5545 folds them."""
    who = customer(shop, ANN)
    card.write(shop, who, "date", "call; about the broken teapot, " + "ö" * 60, date(2026, 12, 1))
    card.write(shop, who, "birthday", "", date(1904, 2, 29))
    made, again = tmp_path / "a.ics", tmp_path / "b.ics"
    assert calendar_file.save(shop, made) == calendar_file.save(shop, again) == 2
    assert made.read_bytes() == again.read_bytes()
    assert max(len(line) for line in made.read_bytes().split(b"\r\n")) <= 75
    lines = made.read_bytes().decode().replace("\r\n ", "").split("\r\n")
    assert "DTSTART;VALUE=DATE:20261201" in lines
    assert f"SUMMARY:Ann: call\\; about the broken teapot\\, {'ö' * 60}" in lines
    assert lines.index("DTSTART;VALUE=DATE:20270228") < lines.index(
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
    )
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(set(uids)) == 2
    with pytest.raises(UserError):
        calendar_file.save(shop, tmp_path / "none" / "a.ics")


def test_somebody_gone_between_two_readings_of_one_answer(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the other thread erases somebody while everybody is read."""
    bob = customer(shop, "bob@example.com")
    gone: list[object] = []

    def slow(told: Shop, as_of: date | None = None) -> Basis:
        found = basis(told, as_of)
        if not gone:
            gone.append(erasure.erase_person(shop, bob))
        return found

    monkeypatch.setattr(people_table, "basis", slow)
    view = people_table.everybody(shop)
    assert gone
    assert bob not in view.place
    assert len(view.rows) == 2
    assert consent.gate(shop).codes([bob], "email")[1] == [False]


EDITS: tuple[Callable[[Shop, int], card.CardUndo], ...] = (
    lambda shop, who: card.write(shop, who, "note", "likes mint"),
    lambda shop, who: card.write(shop, who, "tag", "gift buyer"),
    lambda shop, who: card.write(shop, who, "vip", "1"),
    lambda shop, who: card.write(shop, who, "birthday", "", date(1904, 5, 1)),
    lambda shop, who: card.write(shop, who, "date", "call back", date(2026, 12, 1)),
    lambda shop, who: card.write(shop, who, "complaint", "broken pot", TODAY),
    lambda shop, who: card.write(shop, who, "wish", "strong tea"),
    lambda shop, who: card.correct(shop, who, {"name": "Ann Smith", "phone": "040 765 4321"}),
    lambda shop, who: card.correct(
        shop, who, {"address": json.dumps(["", "", "New 1", "", "Bath", "B1", "", "GB"])}
    ),
    lambda shop, who: card.correct(shop, who, {"email": ""}),
    lambda shop, who: card.log_contact(shop, who, "phone", "broken pot", complaint=True),
)


@pytest.mark.parametrize("edit", EDITS)
def test_every_edit_is_undone_whole(shop: Shop, edit: Callable[[Shop, int], card.CardUndo]) -> None:
    who = customer(shop, ANN)
    card.write(shop, who, "note", "an older note")
    before, seen = _dump(shop), card.card(shop, who)
    undo = edit(shop, who)
    assert _dump(shop) != before
    card.undo(shop, undo)
    after = _dump(shop)
    # An address nobody uses goes at the next import; ledgers keep what was taken back.
    for table in before.keys() - {"addresses", "contacts"}:
        assert after[table] == before[table], table
    assert card.card(shop, who) == seen


def test_what_the_owner_corrected_outlives_later_files(shop: Shop, tmp_path: Path) -> None:
    who = customer(shop, ANN)
    card.correct(shop, who, {"name": "Ann Smith", "email": "new@example.com"})
    card.correct(shop, who, {"address": json.dumps(["", "", "New 1", "", "Bath", "B1", "", "GB"])})
    later = [sale(9, ANN, "2026-11-01", Billing_Name="A. S.")]
    import_orders.run(shop, [shopify(tmp_path / "b.csv", later)], ImportOptions())
    story = card.card(shop, customer(shop, ANN))
    assert (story.name, story.email, story.address[2]) == ("Ann Smith", "new@example.com", "New 1")
    with pytest.raises(UserError, match="bad_email"):
        card.correct(shop, who, {"email": "no at sign"})


def test_merge_then_part_leaves_the_tables_as_they_were(shop: Shop) -> None:
    one, other = "email:ann@example.com", "email:bob@example.com"
    card.write(shop, customer(shop, "bob@example.com"), "note", "on Bob's card")
    before = _dump(shop)
    doubles.decide(shop, [("merge", one, other)])
    story = card.card(shop, customer(shop, ANN))
    assert len(story.orders) == 5
    assert [entry.value for entry in story.entries_of("note")] == ["on Bob's card"]
    doubles.decide(shop, [("part", one, other)])
    after = _dump(shop)
    links = after.pop("links")
    before.pop("links")
    assert after == before
    assert [link[0] for link in links] == ["merge", "part"]


def test_ten_seconds_at_the_stall(shop: Shop) -> None:
    before = _dump(shop)
    added = card.add_by_hand(
        shop, NewCustomer("Eva", "", "040 123 4567", 1250, "Tea, Cup", "yes, send me news")
    )
    assert added.is_new
    story = card.card(shop, added.customer_id)
    assert (story.name, story.phone, story.may_post.code) == (
        "Eva", "+358401234567", "no_address",
    )  # fmt: skip
    assert [line.name for line in story.orders[0].lines] == ["Tea", "Cup"]
    assert story.orders[0].placed_on == TODAY
    assert [event.wording for event in story.consents] == ["yes, send me news"] * 2
    assert import_orders.history(shop)[0].names == ("a.csv",)  # it is no import to the owner
    again = card.add_by_hand(shop, NewCustomer("Eva", "", "+358 40 1234567", 500))
    assert (again.customer_id, again.is_new) == (added.customer_id, False)
    card.remove_by_hand(shop, again)
    card.remove_by_hand(shop, added)
    after = _dump(shop)
    ledger = after.pop("consent")
    assert Counter(row[2] for row in ledger) == {"granted": 2, "undone": 2}
    for kept in ("consent", "settings"):
        before.pop(kept, None)
        after.pop(kept, None)
    assert after == before


def test_somebody_without_an_order_is_known_too(shop: Shop) -> None:
    who = card.add_by_hand(shop, NewCustomer("Ida", "ida@example.com")).customer_id
    view = people_table.everybody(shop)
    assert view.buyers == 2
    assert view.label(view.place[who]) == "Ida"
    assert people_table.group_id(view, view.place[who]) == ""
    assert card.card(shop, who).rhythm is None
    past = people_table.everybody(shop, date(2026, 3, 31))
    assert len(past.rows) == past.buyers == 1


NOT_ENOUGH = (
    (NewCustomer(), "nobody"),
    (NewCustomer("Only Name"), "name_only"),
    (NewCustomer("X", "", "12"), "bad_phone"),
    (NewCustomer("X", "not an email"), "bad_email"),
    (NewCustomer("X", "a@b@c"), "bad_email"),
)


@pytest.mark.parametrize(("new", "code"), NOT_ENOUGH)
def test_nobody_is_added_who_could_not_be_known_again(
    shop: Shop, new: NewCustomer, code: str
) -> None:
    before = _dump(shop)
    with pytest.raises(UserError) as raised:
        card.add_by_hand(shop, new)
    assert raised.value.code == code
    assert _dump(shop) == before


def test_everything_we_know_as_json(shop: Shop, tmp_path: Path) -> None:
    who = customer(shop, ANN)
    card.write(shop, who, "note", "likes “mint” <b>")
    consent.enter(shop, who, ("email",), "granted", "paper form", "yes")
    card.save_json(shop, who, tmp_path / "ann.json")
    told = json.loads((tmp_path / "ann.json").read_text("utf-8"))
    assert told["email"] == ANN
    assert [order["total_minor"] for order in told["orders"]] == [
        "99.00",
        "40.00",
        "30.00",
        "20.00",
    ]
    assert told["consents"][0]["wording"] == "yes"
    assert told["entries"][0]["value"] == "likes “mint” <b>"
    with pytest.raises(UserError, match="cannot_save"):
        card.save_json(shop, who, tmp_path / "no folder" / "ann.json")


def test_search_finds_by_anything(shop: Shop) -> None:
    card.write(shop, customer(shop, ANN), "tag", "Großhandel")
    view = people_table.everybody(shop)
    texts = people_table.search_texts(shop, view)
    for words, found in (
        ("ANN@", [ANN]), ("york", [ANN, "bob@example.com"]), ("#4", ["bob@example.com"]),
        ("tea", [ANN, "bob@example.com"]), ("grosshandel", [ANN]), ("ann york tea", [ANN]),
        ("nobody", []), ("", [ANN, "bob@example.com"]),
    ):  # fmt: skip
        assert [view.rows[at].email for at in texts.find(words)] == found, words
