"""Lists that name people: stops, reviews, favourites, chats; and who is left out of others."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.importing.chat_file import Message, read_chat
from shopretain.loyalty.rules import Rules
from shopretain.services import (
    calendar_file,
    campaigns,
    card,
    cases,
    chats,
    consent,
    doubles,
    erasure,
    gifts,
    lists,
    loyalty,
    proactive,
    programme,
    reviews,
    serving,
    standing,
    surveys,
    vips,
    wishes,
)
from shopretain.services.card import card as card_of
from shopretain.services.groups import Condition, Rule
from shopretain.services.settings import set_values
from tests.services.helpers import customer, sale
from tests.services.test_plays import World

TODAY = date(2026, 11, 20)
EVERYBODY = Rule(parts=(Condition("orders", "at_least", ("1",)),))


def _stop(world: World, text: str) -> int:
    path = world.folder / "stops.csv"
    path.write_text(text, encoding="utf-8")
    return consent.import_robinson(world.shop, path)


def _may(world: World, email: str, channel: str = "email") -> bool:
    known = consent.gate(world.shop)
    return known.may(customer(world.shop, email), channel).allowed  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "ann@x.com\nbob@x.com\n",
        "Email,Reason\nann@x.com,too many\nbob@x.com,no, thanks\n",
        "Email;x\nann@x.com;1\nbob@x.com;1;2\n",
    ],
)
def test_every_address_of_a_stop_list_is_stopped(world: World, text: str) -> None:
    world.bring(sale(1, "ann@x.com", "2026-10-01"), sale(2, "bob@x.com", "2026-11-01"))
    for email in ("ann@x.com", "bob@x.com"):
        who = customer(world.shop, email)
        consent.enter(world.shop, who, ("email", "ads"), "granted", "phone", "yes please")
    assert _stop(world, text) == 4  # e-mail and advertising of each
    for email in ("ann@x.com", "bob@x.com"):
        assert not _may(world, email)
        assert not _may(world, email, "ads")


def test_people_made_one_keep_their_stops_and_are_known_by_each_address(world: World) -> None:
    shop = world.shop
    world.bring(sale(1, "ann@x.com", "2026-10-01"), sale(2, "bob@x.com", "2026-11-01"))
    consent.enter(shop, customer(shop, "bob@x.com"), ("email",), "granted", "phone", "yes please")
    doubles.decide(shop, [("merge", "email:ann@x.com", "email:bob@x.com")])
    assert _may(world, "bob@x.com")
    path = world.folder / "reviews.csv"
    path.write_text("email,rating,review\nann@x.com,5,Good\n", encoding="utf-8")
    assert reviews.bring(shop, path).unmatched == ()
    path.write_text("email,product\nann@x.com,Pot\n", encoding="utf-8")
    assert wishes.bring(shop, path).unmatched == ()
    assert _stop(world, "Email\nann@x.com\n") == 2
    assert not _may(world, "bob@x.com")
    lists.save_stopped(shop, world.folder / "stopped.csv")
    saved = (world.folder / "stopped.csv").read_text(encoding="utf-8").split()
    assert saved == ["Email", "ann@x.com", "bob@x.com"]


def _regular(world: World, email: str, first: int, total: str = "90.00") -> None:
    days = ("2026-07-20", "2026-08-20", "2026-09-20", "2026-10-20")
    world.bring(*(sale(first + n, email, day, total) for n, day in enumerate(days)))


def test_who_was_erased_or_wants_nothing_is_offered_nothing(world: World) -> None:
    shop = world.shop
    _regular(world, "gone@x.com", 1)
    _regular(world, "no@x.com", 11, "80.00")
    _regular(world, "yes@x.com", 21, "70.00")
    world.bring(*(sale(50 + n, f"p{n}@x.com", "2026-08-01", "5.00") for n in range(9)))
    for email in ("gone@x.com", "no@x.com", "yes@x.com"):
        assert [r.name for r in standing.standing(shop).rows if r.name == email[:-6].title()]
    erasure.erase_person(shop, customer(shop, "gone@x.com"))
    consent.stop_all(shop, customer(shop, "no@x.com"), "asked")
    assert {row.name for row in standing.standing(shop).rows} == {"Yes"}
    assert {name for _, name, _ in gifts.hold_draw(shop, "D", EVERYBODY, 20).winners} == {
        "Yes", *(f"P{n}" for n in range(9)),
    }  # fmt: skip
    assert vips.vips(shop) == {customer(shop, "no@x.com"), customer(shop, "yes@x.com")}
    assert "erased" not in str(proactive.before_they_ask(shop))


def test_reviews_by_what_stands_in_the_columns(world: World, tmp_path: Path) -> None:
    shop = world.shop
    world.bring(sale(1, "ann@x.com", "2026-10-01"), sale(2, "bob@x.com", "2026-11-01"))
    loyalty.switch_on(shop, Rules(100, review=30))
    path = tmp_path / "reviews.csv"
    path.write_text(
        "reviewer_name,reviewer_email,rating,review_title,body,Verified buyer?,review_date\n"
        "Ann A,ann@x.com,4.5,Wow,Lovely tea,yes,2026-11-02\n"
        "Bob B,bob@x.com,3,Hm,So so,yes,n/a\n"
        "Bob B,bob@x.com,2,Hm,Later,yes,2026-11-05\n",
        encoding="utf-8",
    )
    found = reviews.bring(shop, path)
    assert len(found.ids) == len(found.acts) == 3
    said = {(row.words, row.score, row.said_on) for row in surveys.view(shop).rows}
    assert said == {
        ("Lovely tea", 9, date(2026, 11, 2)),
        ("So so", 6, TODAY),
        ("Later", 4, date(2026, 11, 5)),
    }
    reviews.take_back(shop, found)
    assert surveys.view(shop).rows == ()


def test_reviews_without_days_are_the_same_on_any_day(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-10-01"))
    path = world.folder / "reviews.csv"
    path.write_text("email,rating,review\nann@x.com,5,Good\n", encoding="utf-8")
    assert len(reviews.bring(world.shop, path).ids) == 1
    world.on("2026-11-21")
    assert reviews.bring(world.shop, path).twice == 1


def test_favourites_are_products_not_their_kinds(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-10-01"))
    path = world.folder / "wishes.csv"
    path.write_text(
        "email,product category,product title\nann@x.com,Pots,Glass pot\n", encoding="utf-8"
    )
    wishes.bring(world.shop, path)
    wish = [e.value for e in card_of(world.shop, 1).entries if e.kind == "wish"]
    assert wish == ["Glass pot"]


@pytest.mark.parametrize(
    "line",
    [
        "12.3.2024 klo 14.05 - Ann: Moi",
        "[12.3.2024 klo 14.05.11] Ann: Moi",
        "12/3/24, 2:05 μ.μ. - Ann: Moi",
        "[12/3/24, 2:05:11 μ.μ.] Ann: Moi",
        "2024/03/12 午後2:05 - Ann: Moi",
        "12.3.2024 kl. 14.05 - \u2068Ann\u2069: Moi",
    ],
)
def test_chats_of_many_languages(tmp_path: Path, line: str) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(f"{line}\n{line.replace('Ann', 'Shop')}\n", encoding="utf-8")
    ann, shop = read_chat(path, TODAY, day_first=True)
    assert (ann.day, ann.who, ann.words) == (date(2024, 3, 12), "Ann", "Moi")
    assert shop.who == "Shop"


def test_what_only_looks_like_a_day_is_part_of_the_message(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(
        "[12.03.2024, 09:00:00] Ann: \u200eMessages are end-to-end encrypted.\n"
        "12.03.2024, 09:05 - Ann: Come\n"
        "31.12.2026, 18:00 - Party: bring cake\n"
        "99.99.2024, 18:00 - Never: at all\n"
        "12.03.2024, 09:06 - Ann changed the group name to: Sale\n"
        "12.03.2024, 09:07 - Shop: Gladly\n",
        encoding="utf-8",
    )
    day = date(2024, 3, 12)
    assert read_chat(path, TODAY) == (
        Message(day, "09:05", "Ann", "Come\n31.12.2026, 18:00 - Party: bring cake\n"
                "99.99.2024, 18:00 - Never: at all"),
        Message(day, "09:07", "Shop", "Gladly"),
    )  # fmt: skip


def test_a_chat_in_a_zip_with_other_things(tmp_path: Path) -> None:
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as folder:
        folder.writestr("_chat.txt", "12.03.2024, 09:05 - Ann: Hi\n" * 500)
        folder.writestr("00001-recipe.txt", "flour")
        folder.writestr("__MACOSX/._chat.txt", "x")
    assert len(read_chat(path, TODAY)) == 500
    told = bytearray(path.read_bytes())
    told[60:90] = bytes(30)
    path.write_bytes(bytes(told))
    with pytest.raises(UserError, match="no_chat"):
        read_chat(path, TODAY)
    path.write_bytes(b"12.03.2024, 09:05 - Ann: Hi\n" * 800_000)
    with pytest.raises(UserError, match="chat_too_large"):
        read_chat(path, TODAY)


def test_only_new_messages_of_a_day_are_logged(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    path = world.folder / "chat.txt"
    head = "12.03.2024, "

    def log(*lines: str) -> list[str]:
        path.write_text("".join(f"{head}{line}\n" for line in lines), encoding="utf-8")
        before = len(card_of(world.shop, 1).contacts)
        chats.bring(world.shop, 1, path)
        return [entry.words for entry in card_of(world.shop, 1).contacts[before:]]

    assert log("19:05 - Ann: ok then", "19:06 - Shop: Yes") == [
        "19:05 Ann: ok then\n19:06 Shop: Yes"
    ]
    assert log("19:06 - Shop: Yes") == []
    assert log("09:05 - Ann: ok", "19:06 - Shop: Yes", "19:06 - Shop: Yes") == [
        "09:05 Ann: ok\n19:06 Shop: Yes"
    ]


def test_a_campaign_counts_codes_that_share_a_cell(world: World) -> None:
    world.bring(*(sale(n, f"p{n}@x.com", "2026-01-01") for n in range(1, 5)))
    world.bring(
        sale(11, "p1@x.com", "2026-11-05", Discount_Code="MAY10"),
        sale(12, "p2@x.com", "2026-11-05", Discount_Code="may10, X"),
        sale(13, "p3@x.com", "2026-11-05", Discount_Code="MAY100"),
    )
    ask = campaigns.CampaignAsk("Ad", "ads", "10", date(2026, 11, 1), "May10")
    campaigns.keep(world.shop, ask)
    (found,) = campaigns.campaigns(world.shop)
    assert (len(found.came), found.returned, found.each) == (2, 2, 500)


def _undo_of_delete(
    drop: Callable[[], object], add: Callable[[], object], back: Callable[[object], object]
) -> None:
    gone = drop()
    add()
    back(gone)


def test_undo_of_a_deletion_takes_nothing_else_away(world: World) -> None:
    shop = world.shop
    world.bring(sale(1, "ann@x.com", "2026-10-01"), sale(2, "bob@x.com", "2026-11-01"))
    first = standing.agree(shop, 1, "Tea", 30)
    _undo_of_delete(
        lambda: standing.drop(shop, first),
        lambda: standing.agree(shop, 2, "Pot", 30),
        lambda gone: standing.bring_back(shop, gone),  # type: ignore[arg-type]
    )
    assert {row.product for row in standing.standing(shop).rows if row.id} == {"Tea", "Pot"}
    old = campaigns.CampaignAsk("Old", "ads", "10", date(2026, 11, 1), "OLD")
    one = campaigns.keep(shop, old)
    _undo_of_delete(
        lambda: campaigns.drop(shop, one),
        lambda: campaigns.keep(shop, campaigns.CampaignAsk("New", "ads", "1", TODAY, "NEW")),
        lambda gone: campaigns.bring_back(shop, gone),  # type: ignore[arg-type]
    )
    assert {one.row.name for one in campaigns.campaigns(shop)} == {"Old", "New"}


def test_a_standing_order_that_ended_stays_ended_until_it_is_agreed_again(world: World) -> None:
    shop = world.shop
    world.bring(sale(1, "ann@x.com", "2026-10-01"))
    one = standing.agree(shop, 1, "tea", 30)
    assert [(r.product, r.times) for r in standing.standing(shop).rows] == [("tea", 1)]
    standing.set_status(shop, one, "ended")
    world.on("2026-11-25")
    assert standing.set_status(shop, one, "ended").ended_on == date(2026, 11, 20)
    assert standing.set_status(shop, one, "ended").ended_on == date(2026, 11, 20)
    standing.agree(shop, 1, "tea", 30, standing_id=one)
    (row,) = standing.standing(shop).rows
    assert row.status == "running"


def test_first_replies_stand_in_the_shops_own_months(world: World) -> None:
    set_values(world.shop, {"timezone": "Pacific/Kiritimati"})  # 14 hours before Greenwich
    world.bring(sale(1, "ann@x.com", "2026-10-01")).on("2026-10-31")
    cases.open_case(world.shop, 1, "email", "question", "?")
    months = {row.month: row.cases for row in serving.serving(world.on("2026-11-20").shop).replies}
    assert (months[date(2026, 10, 1)], months[date(2026, 11, 1)]) == (0, 1)


def test_before_and_after_begins_with_the_shop(world: World) -> None:
    world.bring(
        *(sale(n, f"p{n}@x.com", f"2026-{1 + n // 5:02d}-10") for n in range(45)),
    )
    programme.set_began(world.shop, date(2026, 5, 1))
    assert programme.programme(world.shop).months == 3


def test_a_birthday_of_29_february_is_the_last_day_of_its_month(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-10-01"))
    card.write(world.shop, 1, "birthday", "", date(1988, 2, 29))
    calendar_file.save(world.shop, world.folder / "a.ics")
    lines = (world.folder / "a.ics").read_text(encoding="utf-8").split()
    assert "DTSTART;VALUE=DATE:20270228" in lines
    assert "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" in lines
