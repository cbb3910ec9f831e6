"""Forgotten means forgotten: out of the file, out of every later import, out of old copies."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shopretain.base.dates import FixedClock
from shopretain.base.errors import UserError
from shopretain.services import (
    backups,
    card,
    consent,
    erasure,
    groups,
    import_orders,
    people_table,
    report,
    settings,
)
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from tests.services.helpers import CLOCK, customer, sale, shop_of, shopify
from tests.store.helpers import dump

SECRETS = (
    "maria",
    "Maria",
    "Secret Lane",
    "+358401112233",
    "MARIA10",
    "likes oolong",
    "a secret word",
)


HERS = {
    "Billing_Phone": "+358401112233", "Discount_Code": "MARIA10",
    "Shipping_Address1": "Secret Lane 5",
}  # fmt: skip


def _files(folder: Path) -> list[Path]:
    orders = [
        sale(n, email, day, total, Accepts_Marketing="yes", **(HERS if email[0] == "m" else {}))
        for n, email, day, total in (
            (1, "maria@example.com", "2025-01-10", "20.00"),
            (2, "other@example.com", "2025-02-10", "30.00"),
            (3, "maria@example.com", "2026-03-10", "25.00"),
            (4, "other@example.com", "2026-04-10", "35.00"),
        )
    ]  # fmt: skip
    first = shopify(folder / "a.csv", orders)
    orders[2]["Refunded Amount"] = "5.00"
    second = shopify(folder / "b.csv", orders[2:])
    people = folder / "customers.csv"
    people.write_text(
        "First Name,Last Name,Email,Accepts Email Marketing,Phone,Total Spent,Total Orders,Tags\n"
        "Maria,Secret,maria@example.com,yes,+358401112233,45.00,2,likes oolong\n",
        encoding="utf-8",
    )
    return [first, second, people]


def _told(shop: Shop) -> bytes:
    names = [shop.path, Path(f"{shop.path}-wal"), Path(f"{shop.path}-shm")]
    return b"".join(path.read_bytes() for path in names if path.exists())


def _nothing_left(shop: Shop) -> None:
    data = _told(shop)
    assert [word for word in SECRETS if word.encode() in data] == []
    assert backups.check(shop).flaws == ()


def test_erased_and_read_again(tmp_path: Path) -> None:
    files = _files(tmp_path)
    shop = shop_of(tmp_path, *files)
    who = customer(shop, "maria@example.com")
    card.write(shop, who, "note", "a secret word")
    card.log_contact(shop, who, "phone", "a secret word again")
    consent.enter(shop, who, ("email",), "granted", "a secret word", "yes")
    groups.save_list(shop, "Mine", [who])
    before = report.report(shop)
    assert all(word.encode() in _told(shop) for word in SECRETS)
    found = erasure.erase_person(shop, who)
    assert found.orders == 2
    _nothing_left(shop)
    assert report.report(shop) == before
    for file in files:
        import_orders.run(shop, [file], ImportOptions())
    _nothing_left(shop)
    assert report.report(shop) == before
    made = backups.back_up_now(shop)
    assert b"maria" not in Path(made.path).read_bytes()
    with pytest.raises(UserError, match="customer_gone"):
        erasure.erase_person(shop, who)
    shop.close()


def test_the_erased_who_come_again_are_new_and_get_no_letters(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, *_files(tmp_path))
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    before = report.report(shop)
    later = [
        sale(9, "maria@example.com", "2026-11-21", Accepts_Marketing="yes",
             Shipping_Address1="Secret Lane 5"),
    ]  # fmt: skip
    import_orders.run(shop, [shopify(tmp_path / "later.csv", later)], ImportOptions())
    new = customer(shop, "maria@example.com")
    story = card.card(shop, new)
    assert [order.number for order in story.orders] == ["#9"]
    assert story.may_email.code == story.may_post.code == "suppressed"
    after = report.report(shop)
    assert after["cohorts"][: len(before["cohorts"])] == before["cohorts"]
    shop.close()


def test_an_older_copy_forgets_too(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, *_files(tmp_path))
    copy = Path(backups.back_up_now(shop).path)
    who = customer(shop, "maria@example.com")
    consent.stop_all(shop, customer(shop, "other@example.com"), "owner")
    found = erasure.erase_person(shop, who)
    assert copy.name in [Path(row.path).name for row in found.copies]
    path = shop.path
    shop.close()
    aside = backups.restore_file(path, copy, CLOCK)
    shutil.rmtree(aside)
    shop = Shop.open(path, CLOCK)
    _nothing_left(shop)
    assert consent.gate(shop).may(customer(shop, "other@example.com"), "email").code == "suppressed"
    shop.close()


def test_two_tellings_that_differ_in_the_person_only_become_one(tmp_path: Path) -> None:
    first = [sale(1, "maria@example.com", "2025-01-10")]
    second = [sale(1, "maria@example.com", "2025-01-10", Billing_Name="Maria Married")]
    files = [shopify(tmp_path / "a.csv", first), shopify(tmp_path / "b.csv", second)]
    shop = shop_of(tmp_path, *files)
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    with shop.store.read() as conn:
        assert len(dump(conn)["orders"]) == 1
    assert backups.check(shop).flaws == ()
    for file in files:
        import_orders.run(shop, [file], ImportOptions())
    with shop.store.read() as conn:
        assert len(dump(conn)["orders"]) == 1
    shop.close()


def test_those_made_one_person_are_forgotten_as_one(tmp_path: Path) -> None:
    from shopretain.services import doubles  # noqa: PLC0415  only here

    orders = [sale(1, "maria@example.com", "2025-01-10"), sale(2, "m@example.org", "2025-03-10")]
    file = shopify(tmp_path / "a.csv", orders)
    shop = shop_of(tmp_path, file)
    doubles.decide(shop, [("merge", "email:maria@example.com", "email:m@example.org")])
    before = report.report(shop)
    assert before["customers"] == 1
    erasure.erase_person(shop, customer(shop, "m@example.org"))
    assert report.report(shop) == before
    import_orders.run(shop, [file], ImportOptions())
    assert report.report(shop) == before
    _nothing_left(shop)
    shop.close()


def test_those_who_share_a_phone_stay(tmp_path: Path) -> None:
    orders = [
        sale(n, email, f"2026-0{n}-01", Billing_Phone="+358401112233")
        for n, email in enumerate(("maria@example.com", "bert@example.com", "bert@example.com"), 1)
    ]
    shop = shop_of(tmp_path, shopify(tmp_path / "a.csv", orders))
    before = report.report(shop)
    card.correct(shop, customer(shop, "maria@example.com"), {"email": "bert@example.com"})
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    assert report.report(shop) == before
    assert card.card(shop, customer(shop, "bert@example.com")).name == "Bert"
    shop.close()


def test_older_tellings_forget_too(tmp_path: Path) -> None:
    """An export before the e-mail was changed holds the old one."""
    old = sale(1, "maria@example.com", "2025-01-10", Shipping_Address1="Secret Lane 5")
    new = {**old, "Email": "m@example.org", "Billing Name": "M", "Shipping Name": "M"}
    more = sale(2, "m@example.org", "2025-03-10")
    files = [shopify(tmp_path / "a.csv", [old]), shopify(tmp_path / "b.csv", [new, more])]
    shop = shop_of(tmp_path, *files)
    before = report.report(shop)
    erasure.erase_person(shop, customer(shop, "m@example.org"))
    _nothing_left(shop)
    for file in files:
        import_orders.run(shop, [file], ImportOptions())
    _nothing_left(shop)
    assert report.report(shop) == before
    shop.close()


def test_orders_of_two_shops_stay_one_person(tmp_path: Path) -> None:
    first = shopify(tmp_path / "a.csv", [sale(1, "maria@example.com", "2025-01-10")])
    second = shopify(tmp_path / "b.csv", [sale(1, "maria@example.com", "2025-05-10")])
    shop = shop_of(tmp_path, first)
    import_orders.run(shop, [second], ImportOptions(source="market"))
    before = report.report(shop)
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    assert report.report(shop) == before
    assert before["customers"] == 1
    assert backups.check(shop).flaws == ()
    shop.close()


def test_erased_twice_is_forgotten_twice(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, *_files(tmp_path))
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    shop.clock = FixedClock(date(2026, 11, 25))
    more = [sale(9, "maria@example.com", "2026-11-24"), sale(10, "x@example.com", "2026-11-24")]
    import_orders.run(shop, [shopify(tmp_path / "m.csv", more)], ImportOptions())
    copy = Path(backups.back_up_now(shop).path)
    before = report.report(shop)
    found = erasure.erase_person(shop, customer(shop, "maria@example.com"))
    assert found.orders == 1
    assert report.report(shop) == before  # nobody is joined with the person of before
    path = shop.path
    shop.close()
    backups.restore_file(path, copy, shop.clock)
    again = Shop.open(path, shop.clock)
    assert b"maria" not in again.path.read_bytes()
    assert report.report(again) == before
    again.close()


def test_a_damaged_shops_copies_still_know_who_was_erased(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, *_files(tmp_path))
    old = Path(backups.back_up_now(shop).path)
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    shop.clock = FixedClock(date(2026, 11, 25))
    backups.back_up_now(shop)
    path = shop.path
    shop.close()
    path.write_bytes(b"x" * 5_000)
    backups.restore_file(path, old, shop.clock)
    again = Shop.open(path, shop.clock)
    _nothing_left(again)
    again.close()


def test_a_sale_by_hand_after_the_erasure_is_somebody_new(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, *_files(tmp_path))
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    new = card.NewCustomer("Maria", "maria@example.com", total_minor=500)
    added = card.add_by_hand(shop, new)
    assert [order.number for order in card.card(shop, added.customer_id).orders] == ["H1"]
    other = card.add_by_hand(shop, card.NewCustomer("X", "x@example.com"))
    erasure.erase_person(shop, other.customer_id)
    once_more = card.add_by_hand(shop, card.NewCustomer("X", "x@example.com"))  # the owner's wish
    assert card.card(shop, once_more.customer_id).may_email.code == "suppressed"
    assert backups.check(shop).flaws == ()
    shop.close()


def test_figures_kept_in_memory_are_counted_anew(tmp_path: Path) -> None:
    """SQLite counts versions anew in each connection; the erasure opens another one."""
    made = shop_of(tmp_path, *_files(tmp_path))
    made.close()
    shop = Shop.open(made.path, CLOCK)
    for writes in range(4):
        for _ in range(writes):
            consent.answer_checkout(shop, offered=True)
        names = {row.name for row in people_table.everybody(shop).rows}
        consent.gate(shop)
        if writes == 2:
            assert "Maria Secret" in names or "Maria" in names
            erasure.erase_person(shop, customer(shop, "maria@example.com"))
    assert not any("Maria" in row.name for row in people_table.everybody(shop).rows)
    assert consent.gate(shop).may(customer(shop, "other@example.com"), "email").allowed
    shop.close()


def test_erasing_somebody_else_leaves_those_who_came_back(tmp_path: Path) -> None:
    """Neither a buyer's notes and refusals nor somebody added by hand go with the next erasure."""
    shop = shop_of(tmp_path, *_files(tmp_path))
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    erasure.erase_person(shop, customer(shop, "other@example.com"))
    shop.clock = FixedClock(date(2026, 11, 25))
    back = [sale(9, "maria@example.com", "2026-11-24"), sale(10, "kai@example.com", "2026-11-24")]
    import_orders.run(shop, [shopify(tmp_path / "m.csv", back)], ImportOptions())
    maria = customer(shop, "maria@example.com")
    card.write(shop, maria, "note", "back again")
    consent.enter(shop, maria, ("email",), "granted", "phone", "yes please")
    other = card.add_by_hand(shop, card.NewCustomer("O", "other@example.com")).customer_id
    consent.enter(shop, other, ("post",), "objected", "phone")
    before = [card.card(shop, who) for who in (maria, other)]
    erasure.erase_person(shop, customer(shop, "kai@example.com"))
    after = [card.card(shop, who) for who in (maria, other)]
    # Of fewer customers others are the best.
    assert after == [
        replace(one, is_vip=now.is_vip) for one, now in zip(before, after, strict=True)
    ]
    assert before[0].may_email.code == "consent"
    shop.close()


def test_an_older_telling_by_another_email_takes_nobody_along(tmp_path: Path) -> None:
    first = [sale(1, "old@example.com", "2026-01-01"), sale(2, "old@example.com", "2026-02-01")]
    then = [
        sale(1, "new@example.com", "2026-01-01", "12.00", Billing_Name="Nina"),
        sale(3, "new@example.com", "2026-03-01"), sale(4, "b@example.com", "2026-03-01"),
    ]  # fmt: skip
    files = [shopify(tmp_path / f"{at}.csv", orders) for at, orders in enumerate((first, then))]
    shop = shop_of(tmp_path, *files)
    before = report.report(shop)
    erasure.erase_person(shop, customer(shop, "old@example.com"))
    assert report.report(shop) == before
    nina = card.card(shop, customer(shop, "new@example.com"))
    assert [order.number for order in nina.orders] == ["#3", "#1"]
    assert backups.check(shop).flaws == ()
    shop.close()


class _Evening:
    """The 17 November 2026 at eight in the evening in New York."""

    def now(self) -> datetime:
        return datetime(2026, 11, 18, 1, tzinfo=UTC)

    def today(self, zone: str) -> date:
        return self.now().astimezone(ZoneInfo(zone)).date()


def test_the_moment_of_an_order_counts_where_it_is_known(tmp_path: Path) -> None:
    """At eight in the evening in New York the file's day is tomorrow already."""
    shop = shop_of(tmp_path, *_files(tmp_path))
    settings.set_values(shop, {"timezone": "America/New_York"})
    shop.clock = _Evening()
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    orders = [
        sale(20, "maria@example.com", "2026-11-18"), sale(21, "x@example.com", "2026-11-18"),
        sale(22, "maria@example.com", "2026-11-18"),
    ]  # fmt: skip
    orders[0]["Created at"] = "2026-11-18 00:59:00 +0000"
    orders[2]["Created at"] = "2026-11-18 01:01:00 +0000"
    import_orders.run(shop, [shopify(tmp_path / "m.csv", orders)], ImportOptions())
    story = card.card(shop, customer(shop, "maria@example.com"))
    assert [order.number for order in story.orders] == ["#22"]
    shop.close()


def test_a_second_erasure_leaves_the_orders_of_the_first(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, *_files(tmp_path))
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    shop.clock = FixedClock(date(2026, 11, 25))
    old = shopify(
        tmp_path / "old.csv",
        [sale(90, "maria@example.com", "2024-05-05"), sale(91, "z@example.com", "2024-05-05")],
    )
    import_orders.run(shop, [old], ImportOptions())
    new = [sale(92, "maria@example.com", "2026-11-24"), sale(93, "z@example.com", "2026-11-24")]
    import_orders.run(shop, [shopify(tmp_path / "new.csv", new)], ImportOptions())
    erasure.erase_person(shop, customer(shop, "maria@example.com"))
    before = report.report(shop)
    lines = old.read_text("utf-8").replace("10.00", "11.00")  # told anew, as bytes differ
    old.write_text(lines, "utf-8")
    import_orders.run(shop, [old], ImportOptions())
    with shop.store.read() as conn:
        numbers = conn.exec_driver_sql(
            "SELECT DISTINCT platform_customer FROM orders WHERE number = '#90'"
        ).fetchall()
    assert [tuple(row) for row in numbers] == [("erased:1",)]
    assert report.report(shop)["customers"] == before["customers"]
    shop.close()


def test_a_phone_that_only_a_customers_file_told_is_stopped_too(tmp_path: Path) -> None:
    shop = shop_of(tmp_path, *_files(tmp_path))
    people = tmp_path / "more.csv"
    people.write_text(
        "First Name,Last Name,Email,Accepts Email Marketing,Phone,Total Spent,Total Orders,Tags\n"
        "Otto,O,other@example.com,yes,+358407654321,0.00,0,\n"
        "Pia,P,pia@example.com,yes,,0.00,0,\n"
    )
    import_orders.run(shop, [people], ImportOptions())
    erasure.erase_person(shop, customer(shop, "other@example.com"))
    shop.clock = FixedClock(date(2026, 11, 25))
    later = [
        sale(30, "new@example.com", "2026-11-24", Phone="+358407654321"),
        sale(31, "z@example.com", "2026-11-24"),
    ]
    import_orders.run(shop, [shopify(tmp_path / "n.csv", later)], ImportOptions())
    who = customer(shop, "new@example.com")
    assert consent.gate(shop).may(who, "phone").code == "suppressed"
    shop.close()
