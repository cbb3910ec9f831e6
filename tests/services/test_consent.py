"""Consent from real files and the owner's entries, through the one gate."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopretain.base.dates import FixedClock
from shopretain.base.errors import UserError
from shopretain.services import card, consent, groups, import_orders, settings
from shopretain.services.groups import Condition, Rule
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from shopretain.store import cards
from tests.services.helpers import CLOCK, TODAY, customer, sale, shop_of, shopify
from tests.store.helpers import dump


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    file = shopify(
        tmp_path / "first.csv",
        [
            sale(1, "yes@example.com", "2026-05-01", Accepts_Marketing="yes"),
            sale(2, "no@example.com", "2026-05-02", Accepts_Marketing="no"),
            sale(3, "open@example.com", "2026-05-03"),
        ],
    )
    made = shop_of(tmp_path, file)
    yield made
    made.close()


def _code(shop: Shop, email: str, channel: str = "email", purpose: str = "marketing") -> str:
    return consent.gate(shop).may(customer(shop, email), channel, purpose).code  # type: ignore[arg-type]


def test_a_platforms_column_is_consent_with_file_and_day(shop: Shop) -> None:
    found = consent.gate(shop).may(customer(shop, "yes@example.com"), "email")
    assert (found.code, found.source, found.day) == (
        "consent_in_file", "first.csv", date(2026, 5, 1),
    )  # fmt: skip
    assert _code(shop, "no@example.com") == "refused_in_file"
    assert _code(shop, "no@example.com", purpose="service") == "refused_in_file"
    assert _code(shop, "no@example.com", "post") == "interest"
    assert _code(shop, "open@example.com") == "not_asked"


def test_a_column_of_any_other_file_says_too_little(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "Order,Date,Email,Total,Newsletter,Country\n"
        "1,2026-05-01,a@example.com,10.00,yes,PL\n2,2026-05-03,b@example.com,10.00,no,PL\n"
        "3,2026-05-14,a@example.com,12.00,yes,PL\n",
        encoding="utf-8",
    )
    shop = shop_of(tmp_path, file)
    assert consent.shop_country(shop) == "PL"
    assert _code(shop, "a@example.com") == "no_consent"
    assert _code(shop, "b@example.com") == "refused_in_file"
    shop.close()


def test_the_checkout_question_is_answered_once_with_its_day(shop: Shop) -> None:
    before = consent.answer_checkout(shop, offered=True)
    found = consent.gate(shop).may(customer(shop, "open@example.com"), "email")
    assert found.code == "soft_optin"
    offer = consent.gate(shop).rules.offer
    assert offer is not None
    assert (offer.wording, offer.answered_on) == (consent.CHECKOUT_QUESTION, TODAY)
    consent.take_back_answer(shop, before)
    assert _code(shop, "open@example.com") == "not_asked"
    consent.answer_checkout(shop, offered=False)
    assert _code(shop, "open@example.com") == "not_offered"


def test_the_set_country_comes_first(shop: Shop) -> None:
    assert consent.shop_country(shop) == "FI"
    settings.set_values(shop, {"country": "PL"})
    assert _code(shop, "open@example.com") == "no_consent"


def test_a_stop_beats_every_later_file(shop: Shop, tmp_path: Path) -> None:
    who = customer(shop, "yes@example.com")
    consent.stop_all(shop, who, "on the phone")
    later = [sale(9, "yes@example.com", "2026-11-01", Accepts_Marketing="yes")]
    import_orders.run(shop, [shopify(tmp_path / "later.csv", later)], ImportOptions())
    for channel in ("email", "post", "ads", "phone", "sms"):
        assert _code(shop, "yes@example.com", channel) in ("suppressed", "refused")
    assert _code(shop, "yes@example.com", purpose="service") == "suppressed"


def test_only_an_entry_with_source_and_words_lifts_it(shop: Shop) -> None:
    who = customer(shop, "no@example.com")
    consent.enter(shop, who, ("email",), "objected", "letter")
    for source, wording in (("", "yes"), ("phone", ""), (" ", " ")):
        with pytest.raises(UserError, match="consent_needs_source"):
            consent.enter(shop, who, ("email",), "granted", source, wording)
    consent.enter(shop, who, ("email",), "granted", "phone", "yes, write to me again")
    assert _code(shop, "no@example.com") == "consent"


def test_a_group_knows_the_day_though_nothing_is_written(shop: Shop) -> None:
    with shop.store.light_write() as conn:
        told = ("email", "marketing", "", "")
        cards.add_contacts(conn, ["email:yes@example.com"], told, TODAY, CLOCK.now())
    rule = Rule(True, (Condition("may_email", "yes", ()),))
    before = groups.answer(shop, None, rule).count
    shop.clock = FixedClock(TODAY + timedelta(days=14))
    assert groups.answer(shop, None, rule).count == before + 1


def test_an_older_yes_leaves_a_newer_stop_and_no_day_lies_ahead(shop: Shop) -> None:
    who = customer(shop, "yes@example.com")
    consent.enter(shop, who, ("email",), "objected", "phone", "stop", date(2026, 11, 17))
    consent.enter(shop, who, ("email",), "granted", "shop", "yes", date(2026, 1, 1))
    assert _code(shop, "yes@example.com") == "suppressed"
    done = consent.enter(shop, who, ("email",), "granted", "shop", "yes", date(2026, 11, 18))
    assert _code(shop, "yes@example.com") == "consent"
    consent.take_back(shop, done)
    assert consent.gate(shop, date(2026, 11, 17)).may(who, "email").code == "suppressed"
    with pytest.raises(UserError, match="day_to_come"):
        consent.enter(shop, who, ("email",), "granted", "shop", "yes", date(2027, 1, 1))


def test_a_phone_that_two_share_carries_no_consent(tmp_path: Path) -> None:
    """A row of a customers file with an e-mail is about that e-mail alone."""
    people = tmp_path / "customers.csv"
    people.write_text(
        "First Name,Last Name,Email,Accepts Email Marketing,Phone,Total Spent,Total Orders,Tags\n"
        "Bea,B,b@example.com,yes,+358401112233,0.00,0,club\n"
    )
    orders = [
        sale(1, "", "2026-01-01", Phone="+358401112233", Billing_Name="P"),
        sale(2, "", "2026-01-01", Phone="+358409998877", Billing_Name="Q"),
        sale(3, "c@example.com", "2026-01-02", Phone="+358401112233"),
        sale(4, "d@example.com", "2026-01-02", Phone="+358401112233"),
    ]
    shop = shop_of(tmp_path, shopify(tmp_path / "o.csv", orders), people)
    with shop.store.read() as conn:
        who = int(
            conn.exec_driver_sql(
                "SELECT customer_id FROM identities WHERE kind = 'phone' AND value = ?",
                ("+358401112233",),
            ).scalar_one()
        )
    before = card.card(shop, who)
    assert before.email is None
    assert before.tags == ()
    undo = card.correct(shop, who, {"name": "Pat"})
    card.undo(shop, undo)
    assert card.card(shop, who) == before
    shop.close()


def test_an_entry_is_taken_back_and_the_ledger_keeps_both(shop: Shop) -> None:
    who = customer(shop, "yes@example.com")
    slip = consent.stop_all(shop, who, "owner")
    assert _code(shop, "yes@example.com", "post") == "suppressed"
    consent.take_back(shop, slip)
    assert _code(shop, "yes@example.com") == "consent_in_file"
    assert _code(shop, "yes@example.com", "post") == "interest"
    with shop.store.read() as conn:
        tokens = cards.tokens_of(conn, who)
        assert [row.action for row in cards.list_consents(conn, tokens)] == (
            ["objected"] * 5 + ["undone"] * 5
        )
    consent.stop_all(shop, who, "owner")
    lifted = consent.enter(shop, who, ("email",), "granted", "phone", "yes please")
    assert _code(shop, "yes@example.com") == "consent"
    consent.take_back(shop, lifted)
    assert _code(shop, "yes@example.com") == "suppressed"


def test_the_ledgers_are_append_only(shop: Shop) -> None:
    who = customer(shop, "yes@example.com")
    consent.stop_all(shop, who, "owner")
    card.log_contact(shop, who, "phone", "asked about mint")
    before = _dump(shop)
    for table in ("consent_events", "contacts"):
        for change in (f"UPDATE {table} SET identity = 'x'", f"DELETE FROM {table}"):  # noqa: S608
            with pytest.raises(Exception, match="append-only"), shop.store.write() as conn:
                conn.exec_driver_sql(change)
    assert _dump(shop) == before


def test_a_chain_counts_once_and_service_never(shop: Shop) -> None:
    who = customer(shop, "yes@example.com")

    def write(day: date, purpose: str, chain: str = "") -> None:
        with shop.store.light_write() as conn:
            told = ("email", purpose, "", chain)
            cards.add_contacts(conn, ["email:yes@example.com"], told, day, CLOCK.now())

    write(date(2026, 11, 18), "service")
    write(date(2026, 11, 18), "talk")
    assert consent.gate(shop).may(who, "email").allowed
    write(date(2026, 11, 1), "marketing", "winback-7")
    write(date(2026, 11, 19), "marketing", "winback-7")  # the second step of the same chain
    assert consent.gate(shop).may(who, "email", chain="winback-7").allowed
    found = consent.gate(shop).may(who, "email")  # any other letter is one too many
    assert (found.code, found.day) == ("just_written", date(2026, 11, 19))
    assert consent.gate(shop).may(who, "post").allowed
    assert consent.gate(shop).may(who, "email", "service").allowed
    assert consent.gate(shop, date(2026, 10, 31)).may(who, "email").allowed
    settings.set_values(shop, {"letter_cap_days": "1"})
    assert consent.gate(shop).may(who, "email").allowed
    for bad in ("-1", "1.5", "366", ""):
        with pytest.raises(UserError):
            settings.set_values(shop, {"letter_cap_days": bad})


def test_no_file_lifts_a_no(shop: Shop, tmp_path: Path) -> None:
    """Neither a later order's yes, nor the same order told anew, nor a silent telling."""
    no = sale(2, "no@example.com", "2026-05-02")
    tellings = (
        [sale(7, "no@example.com", "2026-06-01", Accepts_Marketing="yes")],
        [{**no, "Accepts Marketing": "yes"}, sale(8, "x@example.com", "2026-07-01")],
        [no, sale(9, "x@example.com", "2026-08-01", Accepts_Marketing="yes")],
    )
    for at, orders in enumerate(tellings):
        import_orders.run(shop, [shopify(tmp_path / f"{at}.csv", orders)], ImportOptions())
        assert _code(shop, "no@example.com") == "refused_in_file"
    who = customer(shop, "no@example.com")
    consent.enter(shop, who, ("email",), "granted", "phone", "yes", date(2026, 8, 2))
    assert _code(shop, "no@example.com") == "consent"
    later = [sale(11, "no@example.com", "2026-09-01", Accepts_Marketing="no")]
    import_orders.run(shop, [shopify(tmp_path / "later.csv", later)], ImportOptions())
    assert _code(shop, "no@example.com") == "refused_in_file"


def test_todays_purchase_counts(tmp_path: Path) -> None:
    orders = [sale(1, "c@example.com", str(TODAY), Shipping_Country="CA")]
    shop = shop_of(tmp_path, shopify(tmp_path / "a.csv", orders))
    assert _code(shop, "c@example.com") == "implied"
    shop.close()


def test_canada_forgets_by_itself_and_starts_anew(tmp_path: Path) -> None:
    orders = [sale(1, "c@example.com", "2024-11-19", Shipping_Country="Canada")]
    shop = shop_of(tmp_path, shopify(tmp_path / "a.csv", orders))
    assert _code(shop, "c@example.com") == "implied_over"
    more = [sale(2, "c@example.com", "2024-11-20", Shipping_Country="CA")]
    import_orders.run(shop, [shopify(tmp_path / "b.csv", more)], ImportOptions())
    assert _code(shop, "c@example.com") == "implied"
    shop.close()


def test_a_robinson_list_blocks_post(shop: Shop, tmp_path: Path) -> None:
    robinson = tmp_path / "robinson.csv"
    robinson.write_text(
        "Name,Address,Postcode,City,Phone\nYES,road 1,YO1,York,\n"
        "Someone Else,Street 7,00100,Helsinki,+358401234567\n",
        encoding="utf-8",
    )
    assert consent.import_robinson(shop, robinson) == 4
    assert consent.import_robinson(shop, robinson) == 0
    assert _code(shop, "yes@example.com", "post") == "suppressed"
    assert _code(shop, "yes@example.com") == "consent_in_file"
    assert _code(shop, "open@example.com", "post") == "interest"
    assert consent.robinson_is_old(shop) is None
    shop.clock = FixedClock(date(2026, 12, 25))
    assert consent.robinson_is_old(shop) == TODAY
    with pytest.raises(UserError, match="not_a_people_list"):
        consent.import_robinson(
            shop, shopify(tmp_path / "o.csv", [sale(1, "a@b.co", "2026-01-01")])
        )


def test_a_complaint_and_childhood_block_news_only(shop: Shop) -> None:
    who = customer(shop, "yes@example.com")
    card.write(shop, who, "complaint", "the pot was broken", TODAY)
    assert _code(shop, "yes@example.com") == "complaint"
    assert _code(shop, "yes@example.com", purpose="service") == "service"
    entry = card.card(shop, who).complaint
    assert entry is not None
    card.close_complaint(shop, who, entry.id)
    assert _code(shop, "yes@example.com") == "consent_in_file"
    card.write(shop, who, "birthday", "", date(2012, 1, 1))
    assert _code(shop, "yes@example.com") == "minor"
    card.write(shop, who, "birthday", "", date(1904, 1, 1))  # the year is not known
    assert _code(shop, "yes@example.com") == "consent_in_file"


def test_many_at_once_are_answered_as_one_by_one(shop: Shop) -> None:
    consent.stop_all(shop, customer(shop, "yes@example.com"), "owner")
    known = consent.gate(shop)
    ids = sorted(known.reaches)
    for channel in ("email", "post", "ads"):
        codes, allowed = known.codes(ids, channel)
        single = [known.may(who, channel) for who in ids]
        assert codes == [verdict.code for verdict in single]
        assert allowed == [verdict.allowed for verdict in single]


def _dump(shop: Shop) -> dict[str, list[object]]:
    with shop.store.read() as conn:
        return dump(conn)
