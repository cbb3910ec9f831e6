"""Mailing lists, the packing table, calls, statements: who is on them, what they say."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from itertools import chain

import openpyxl
import pytest

from shopretain.base.errors import UserError
from shopretain.services import consent, mailing_list, packing, papers, settings
from shopretain.services.card import card
from shopretain.services.loyalty import switch_on
from shopretain.services.mailing_list import PARCELS, TARGETS, MailingAsk
from tests.services.helpers import customer, sale
from tests.services.test_by_post import someone
from tests.services.test_plays import World

EVERYBODY = MailingAsk("everybody", "all")


def names(world: World, ask: MailingAsk = EVERYBODY) -> list[str]:
    return [row.name for row in mailing_list.plan(world.shop, ask).rows]


# Households


def test_two_at_one_address_give_one_label(world: World) -> None:
    world.bring(
        someone(1, "Ann Kuusi", Email="ann@x.com", Total="10.00"),
        someone(2, "Pekka Kuusi", Email="pekka@x.com", Shipping_Address1="Katu 1",
                Shipping_Zip="90001", Total="90.00"),
        someone(3, "Cid", Email="cid@x.com"),
    )  # fmt: skip
    found = mailing_list.plan(world.shop, EVERYBODY)
    assert sorted(row.name for row in found.rows) == ["Cid", "Pekka Kuusi"]
    assert found.merged == 1
    others = next(row.others for row in found.rows if row.name == "Pekka Kuusi")
    assert others == (customer(world.shop, "ann@x.com"),)
    apart = MailingAsk("everybody", "all", households=False)
    assert len(names(world, apart)) == 3


def test_a_house_without_flat_numbers_is_no_household(world: World) -> None:
    families = ("Aho", "Berg", "Cantell", "Dahl", "Ek")
    world.bring(
        *[someone(n, f"Ann {name}", Email=f"{name}@x.com", Shipping_Address1="Torni 1",
                  Shipping_Zip="90001") for n, name in enumerate(families, 1)]
    )  # fmt: skip
    assert len(names(world)) == 5


def test_who_objected_to_post_is_on_no_list(world: World) -> None:
    world.bring(someone(1, "Ann"), someone(2, "Bob"))
    consent.enter(world.shop, customer(world.shop, "bob@x.com"), ("post",), "objected", "by phone")
    for ask in (EVERYBODY, MailingAsk(PARCELS, "today"), MailingAsk("everybody", "", "catalogue")):
        assert "Bob" not in names(world, ask)
    target = world.folder / "list.csv"
    mailing_list.save_list(world.shop, MailingAsk("everybody", "", "catalogue"), "printer", target)
    assert "Bob" not in target.read_text("utf-8-sig")


def test_the_catalogue_is_cut_at_the_budget_best_first(world: World) -> None:
    world.bring(*[someone(n, f"P{n:02}", Total=f"{n * 10}.00") for n in range(1, 31)])
    settings.set_values(world.shop, {"catalogue_price": "3", "catalogue_budget": "31"})
    ask = MailingAsk("everybody", "all", "catalogue", limited=True)
    found = mailing_list.plan(world.shop, ask)
    assert len(found.rows) == 10
    assert found.cost == 3000
    assert found.beyond == 20
    best = {customer(world.shop, f"p{n:02}@x.com") for n in range(21, 31)}
    assert set(found.ids) == best
    free = MailingAsk("everybody", "all", "catalogue")
    assert len(mailing_list.plan(world.shop, free).rows) == 30


def test_the_catalogue_stops_where_it_brings_less_than_it_costs(world: World) -> None:
    world.bring(*[someone(n, f"P{n:02}", Total="5.00" if n < 6 else "500.00")
                  for n in range(1, 11)])  # fmt: skip
    settings.set_values(world.shop, {"catalogue_price": "4", "post_margin": "40"})
    found = mailing_list.plan(
        world.shop, MailingAsk("everybody", "all", "catalogue", only_worth=True)
    )
    assert found.unworthy == 5
    assert len(found.rows) == 5


# Files


def test_columns_are_those_that_printers_match(world: World) -> None:
    assert list(TARGETS["stannp"]) == [
        "title", "firstname", "lastname", "company", "job_title", "address1", "address2",
        "address3", "city", "postcode", "country",
    ]  # fmt: skip
    assert list(TARGETS["lob"]) == [
        "name", "address_line1", "address_line2", "address_city", "address_state", "address_zip",
        "address_country",
    ]  # fmt: skip
    assert list(TARGETS["letterstream"])[:5] == ["Name", "Address1", "City", "State", "Zip"]
    world.bring(someone(1, "=1+1 Kuusi", Email="ann@x.com", Shipping_Zip="00550"))
    for target, columns in TARGETS.items():
        path = world.folder / f"{target}.csv"
        mailing_list.save_list(world.shop, MailingAsk(PARCELS, "x"), target, path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[0] == list(columns)
        assert "00550" in rows[1]
        assert not any(cell.startswith("=") for cell in rows[1])


def test_excel_keeps_every_cell_as_it_is(world: World) -> None:
    world.bring(someone(1, "=1+1 Kuusi", Email="ann@x.com", Shipping_Zip="00550"))
    path = world.folder / "list.xlsx"
    mailing_list.save_list(world.shop, MailingAsk(PARCELS, "Today"), "printer", path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    head = [cell.value for cell in sheet[1]]
    row = dict(zip(head, sheet[2], strict=True))
    assert row["postcode"].value == "00550"
    assert row["line1"].value == "=1+1 Kuusi"
    assert row["line1"].data_type == "s"
    assert row["country_iso2"].value == "FI"
    assert {row["line2"].value, row["line3"].value} == {"Katu 1", "00550 OULU"}


def test_a_catalogue_is_noted_and_the_next_quarter_reminded(world: World) -> None:
    world.bring(someone(1, "Ann"))
    ask = MailingAsk("everybody", "all", "catalogue", own=True)
    saved = mailing_list.save_list(world.shop, ask, "printer", world.folder / "c.csv")
    assert saved.count == 2  # one for the owner
    assert "Kettle" in (world.folder / "c.csv").read_text("utf-8-sig")
    ann = customer(world.shop, "ann@x.com")
    assert [c.words for c in card(world.shop, ann).contacts] == ["Catalogue"]
    page = mailing_list.mailing_page(world.shop, "catalogue")
    assert page.next_on == date(2027, 2, 20)
    mailing_list.save_reminder(world.shop, world.folder / "n.ics")
    assert "DTSTART;VALUE=DATE:20270220" in (world.folder / "n.ics").read_text()
    mailing_list.undo_list(world.shop, saved)
    assert mailing_list.mailing_page(world.shop, "catalogue").next_on is None
    assert card(world.shop, ann).contacts == ()
    with pytest.raises(UserError, match="nobody_to_print"):
        mailing_list.save_list(world.shop, MailingAsk((), ""), "printer", world.folder / "e.csv")


def test_parcels_are_no_advertising(world: World) -> None:
    world.bring(someone(1, "Ann"))
    catalogue = MailingAsk("everybody", "all", "catalogue")
    mailing_list.save_list(world.shop, catalogue, "printer", world.folder / "a.csv")
    assert names(world) == []  # just written to
    assert names(world, MailingAsk(PARCELS, "today")) == ["Ann"]
    mailing_list.save_list(
        world.shop, MailingAsk(PARCELS, "today"), "printer", world.folder / "p.csv"
    )
    assert len(card(world.shop, customer(world.shop, "ann@x.com")).contacts) == 1


# The packing table


def bought(world: World, who: str, *days: str, total: str = "10.00") -> None:
    world.bring(*_sales(world, who, *days, total=total))


def _sales(world: World, who: str, *days: str, total: str = "10.00") -> list[dict[str, str]]:
    sales = []
    for day in days:
        world._files += 100
        more = {"Billing_Name": who.title(), "Phone": f"+35840{world._files:07}"}
        sales.append(sale(world._files, f"{who}@x.com", day, total, **more))
    return sales


def reason(world: World, who: str, day: str) -> str:
    found = packing.packing(world.shop, date.fromisoformat(day))
    return next(p.reason for p in found.run.parcels if p.name == who.title())


def test_each_order_shows_its_reason(world: World) -> None:
    bought(world, "new", "2026-11-20")
    bought(world, "back", "2025-09-20", "2026-11-20")
    bought(world, "fifth", *[f"2026-0{m}-05" for m in range(5, 9)], "2026-11-20")
    bought(world, "year", "2025-11-18", "2026-08-01", "2026-11-20")
    bought(world, "again", "2026-08-01", "2026-09-01", "2026-10-01", "2026-11-20")
    assert reason(world, "new", "2026-11-20") == "First order"
    assert reason(world, "back", "2026-11-20") == "Back after 14 months"
    assert reason(world, "fifth", "2026-11-20") == "5th order"
    assert reason(world, "year", "2026-11-20") == "A year with us"
    assert reason(world, "again", "2026-11-20") == "Order number 4"
    assert packing.packing(world.shop).day == date(2026, 11, 20)
    assert packing.packing(world.shop, date(2026, 11, 19)).run.parcels == ()


def test_gifts_stay_in_the_budget_and_come_once(world: World) -> None:
    world.bring(
        *[sale(50_000 + n, f"x{n}@x.com", "2026-10-01", "20.00", Lineitem_name="Lotion")
          for n in range(90)]
    )  # fmt: skip
    best = [
        _sales(world, f"best{n:02}", *[f"2026-{m:02}-1{n % 9}" for m in range(4, 11)],
               "2026-11-20", total="80.00")
        for n in range(20)
    ]  # fmt: skip
    world.bring(*chain.from_iterable(best))
    settings.set_values(world.shop, {"gift_budget": "60", "gift_cost": "4"})
    found = packing.packing(world.shop)
    assert 0 < len(found.gifts) <= 15
    slips = [p for p in found.run.parcels if p.slip]
    assert len(slips) == len(found.gifts)
    assert all("Lotion" in p.slip for p in slips)
    noted = packing.note_gifts(world.shop, found.gifts)
    again = packing.packing(world.shop)
    assert {g.customer for g in again.gifts}.isdisjoint({g.customer for g in found.gifts})
    assert len(again.gifts) <= 15 - len(found.gifts)
    packing.undo_notes(world.shop, noted)
    assert packing.packing(world.shop).gifts == found.gifts


def test_who_wants_no_advertising_gets_nothing_slipped_in(world: World) -> None:
    bought(world, "ann", "2026-11-20")
    consent.stop_all(world.shop, customer(world.shop, "ann@x.com"), "by phone")
    (parcel,) = packing.packing(world.shop).run.parcels
    assert parcel.slip.startswith("Nothing")


# Calls


def test_dear_orders_are_rung_and_come_back_after_two_days(world: World) -> None:
    bought(world, "rich", "2026-11-18", total="500.00")
    bought(world, "poor", "2026-11-18", total="499.99")
    settings.set_values(world.shop, {"call_from": "500"})
    (call,) = packing.calls(world.shop)
    assert call.name == "Rich"
    contact = packing.note_call(world.shop, call, "no_answer")
    assert packing.calls(world.shop) == ()
    world.on("2026-11-21")
    assert packing.calls(world.shop) == ()
    world.on("2026-11-22")
    (again,) = packing.calls(world.shop)
    assert again.tried_on == date(2026, 11, 20)
    packing.undo_notes(world.shop, (contact,))
    assert packing.calls(world.shop)[0].tried_on is None
    packing.note_call(world.shop, call, "spoke")
    assert packing.calls(world.shop) == ()
    assert card(world.shop, call.customer).contacts[-1].channel == "phone"
    assert "Kettle" in packing.call_script(world.shop)


def test_nobody_is_rung_who_wants_no_call(world: World) -> None:
    bought(world, "rich", "2026-11-18", total="900.00")
    who = customer(world.shop, "rich@x.com")
    consent.enter(world.shop, who, ("phone",), "objected", "by mail")
    assert packing.calls(world.shop) == ()


def test_old_orders_are_not_rung_any_more(world: World) -> None:
    day = date(2026, 11, 20) - timedelta(days=15)
    bought(world, "rich", day.isoformat(), total="900.00")
    assert packing.calls(world.shop) == ()


# Papers


def test_a_statement_comes_to_what_the_card_says(world: World) -> None:
    bought(world, "ann", "2026-09-01", "2026-10-01", "2026-11-01", total="12.50")
    switch_on(world.shop)
    who = customer(world.shop, "ann@x.com")
    told, view = papers.statement(world.shop, who), card(world.shop, who)
    assert view.rhythm is not None
    assert view.points is not None
    assert told.total == f"3 orders, €{view.rhythm.spent / 100:.2f} in all"
    assert told.points == f"{view.points.points} points"
    assert len(told.orders) == 3
    assert told.again == ("Tea",)


def test_loyalty_cards_show_points_and_can_be_scanned(world: World) -> None:
    bought(world, "ann", "2026-11-01", total="120.00")
    with pytest.raises(UserError, match="points_off"):
        papers.loyalty_cards(world.shop, "everybody")
    switch_on(world.shop)
    (made,) = papers.loyalty_cards(world.shop, "everybody")
    assert made.title == "Ann"
    assert made.line.startswith("120 points")
    assert made.qr == "ann@x.com"


def test_papers_of_the_counter_are_the_owners_to_word(world: World) -> None:
    for name, size in papers.COUNTER.items():
        paper = papers.counter_paper(world.shop, name)
        assert paper.size == size
        assert len(paper.body) > 100
        assert "{" not in paper.body
    papers.keep_paper(world.shop, "thanks", "Smile.")
    assert papers.counter_paper(world.shop, "thanks").body == "Smile."
    papers.keep_paper(world.shop, "thanks", "")
    assert "Thank you" in papers.counter_paper(world.shop, "thanks").body
