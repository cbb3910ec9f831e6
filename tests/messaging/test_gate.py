"""The rules of the gate, each by its number in outreach.md section 3.3."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.base.hashes import hashes_of, normal_email, normal_post
from shopretain.messaging.gate import (
    CHANNELS,
    Channel,
    Offer,
    Purpose,
    Rules,
    Said,
    Standing,
    Verdict,
    country_rule,
    may_contact,
)

DAY = date(2026, 11, 20)
BUYER = Standing(
    has_address=True, first_bought_on=date(2024, 3, 2), last_bought_on=date(2026, 9, 1)
)
YES = Said("granted", date(2026, 1, 5), "paper form")
NO = Said("objected", date(2026, 1, 5), "on the phone")
FILE_YES = Said("granted", date(2026, 2, 1), "orders.csv")
FILE_NO = Said("objected", date(2026, 2, 1), "orders.csv")


def _rules(country: str, offer: Offer | None = None) -> Rules:
    return Rules(country_rule(country), offer)


def _may(
    standing: Standing,
    channel: Channel = "email",
    purpose: Purpose = "marketing",
    country: str = "FI",
    offer: Offer | None = None,
    day: date = DAY,
) -> Verdict:
    return may_contact(standing, channel, purpose, day, _rules(country, offer))


OFFERED = Offer(offered=True, wording="till form v2", answered_on=date(2026, 3, 1))


@pytest.mark.parametrize(
    ("country", "code"),
    [
        ("PL", "no_consent"), ("UA", "no_consent"), ("IN", "no_consent"), ("", "no_consent"),
        ("ZZ", "no_consent"), ("FI", "soft_optin"), ("DE", "soft_optin"), ("GB", "soft_optin"),
        ("GR", "soft_optin"), ("US", "opt_out"), ("CA", "implied"), ("JP", "relationship"),
    ],
)  # fmt: skip
def test_each_country_asks_for_its_own(country: str, code: str) -> None:
    found = _may(BUYER, country=country, offer=OFFERED)
    assert (found.code, found.allowed) == (code, code != "no_consent")
    assert country_rule(country).source
    assert country_rule(country).reviewed_on >= date(2026, 11, 1)


def test_2_the_first_block_holds() -> None:
    """Suppression, objection, contact point, country, expiry, cap."""
    worst = replace(
        BUYER,
        suppressed="stop",
        entered=NO,
        has_address=False,
        complaint_open=True,
        last_letter_on=DAY,
    )
    codes = []
    for mended in (
        {}, {"suppressed": ""}, {"entered": None}, {"has_address": True},
        {"complaint_open": False}, {"entered": YES}, {"last_letter_on": None},
    ):  # fmt: skip
        worst = replace(worst, **mended)
        codes.append(_may(worst, country="PL").code)
    assert codes == [
        "suppressed", "refused", "no_address", "complaint", "no_consent", "just_written",
        "consent",
    ]  # fmt: skip


def test_3_only_the_owner_lifts_an_objection() -> None:
    assert (
        _may(replace(BUYER, entered=NO, in_file=FILE_YES, in_file_is_proof=True)).code == "refused"
    )
    lifted = replace(BUYER, in_file=FILE_NO, entered=replace(YES, said_on=date(2026, 3, 1)))
    assert _may(lifted).code == "consent"
    stale = replace(BUYER, in_file=FILE_NO, entered=YES)  # the file's no is the later word
    assert _may(stale).code == "refused_in_file"


def test_4_a_yes_without_proof_is_unknown() -> None:
    said = replace(BUYER, in_file=FILE_YES)
    assert _may(said, country="PL").code == "no_consent"
    proved = _may(replace(said, in_file_is_proof=True), country="PL")
    assert (proved.code, proved.source, proved.day) == (
        "consent_in_file", "orders.csv", date(2026, 2, 1),
    )  # fmt: skip


@pytest.mark.parametrize(("day", "allowed"), [(date(2028, 9, 1), True), (date(2028, 9, 2), False)])
def test_5_implied_consent_ends_after_24_months(day: date, allowed: bool) -> None:
    found = _may(BUYER, country="CA", day=day)
    assert (found.allowed, found.day) == (allowed, date(2028, 9, 1))


@pytest.mark.parametrize("standing", [replace(BUYER, suppressed="stop"), replace(BUYER, entered=NO),
                                      replace(BUYER, in_file=FILE_NO)])  # fmt: skip
def test_6_a_thank_you_obeys_a_no_too(standing: Standing) -> None:
    assert not _may(standing, purpose="service", country="US").allowed
    assert _may(BUYER, purpose="service", country="PL").code == "service"


def test_7_a_stop_on_one_channel_leaves_the_other() -> None:
    """Each channel has a standing of its own; the file's column is about e-mail."""
    assert _may(replace(BUYER, entered=NO)).code == "refused"
    assert _may(BUYER, "post").code == "interest"


def test_12_missing_evidence_blocks_and_is_shown() -> None:
    assert _may(BUYER).code == "not_asked"
    refused = Offer(offered=False, wording="", answered_on=DAY)
    assert _may(BUYER, offer=refused).code == "not_offered"
    found = _may(BUYER, offer=OFFERED)
    assert (found.source, found.day) == ("till form v2", date(2024, 3, 2))
    never_bought = replace(BUYER, first_bought_on=None, last_bought_on=None)
    assert _may(never_bought, offer=OFFERED).code == "no_consent"


@pytest.mark.parametrize(("birthday", "allowed"), [
    (date(2008, 11, 20), True), (date(2008, 11, 21), False), (None, True),
])  # fmt: skip
def test_15_no_news_to_children(birthday: date | None, allowed: bool) -> None:
    standing = replace(BUYER, entered=YES, birthday=birthday)
    assert _may(standing).allowed is allowed
    assert _may(standing, purpose="service").allowed


def test_the_cap_counts_days_and_spares_service() -> None:
    written = replace(BUYER, entered=YES, last_letter_on=DAY - timedelta(days=13))
    assert _may(written).code == "just_written"
    assert _may(written, purpose="service").allowed
    assert _may(replace(written, last_letter_on=DAY - timedelta(days=14))).allowed


def test_an_open_complaint_keeps_news_away() -> None:
    sore = replace(BUYER, entered=YES, complaint_open=True)
    assert _may(sore).code == "complaint"
    assert _may(sore, purpose="service").allowed


@pytest.mark.parametrize("channel", ["phone", "sms", "ads"])
def test_calls_texts_and_advertising_want_consent_everywhere(channel: Channel) -> None:
    for country in ("US", "JP", "FI"):
        assert _may(BUYER, channel, country=country, offer=OFFERED).code == "no_consent"
    assert _may(replace(BUYER, entered=YES), channel).allowed


def test_returned_mail_blocks_until_a_new_word() -> None:
    back = replace(BUYER, entered=Said("returned", DAY, "post"))
    assert _may(back, "post").code == "returned"


_SAIDS = st.none() | st.builds(
    Said,
    st.sampled_from(["granted", "objected", "withdrawn", "returned"]),
    st.dates(date(2020, 1, 1), DAY),
    st.just("x"),
)


@given(
    st.builds(
        Standing,
        has_address=st.booleans(),
        suppressed=st.sampled_from(["", "stop"]),
        entered=_SAIDS,
        in_file=_SAIDS,
        in_file_is_proof=st.booleans(),
        first_bought_on=st.none() | st.just(date(2024, 1, 1)),
        last_bought_on=st.none() | st.just(date(2024, 1, 1)),
        last_letter_on=st.none() | st.dates(date(2026, 11, 1), DAY),
        complaint_open=st.booleans(),
    ),
    st.sampled_from(CHANNELS),
    st.sampled_from(["marketing", "service"]),
    st.sampled_from(["FI", "PL", "US", "CA", "JP", ""]),
)
def test_nothing_passes_a_stop(
    standing: Standing, channel: Channel, purpose: Purpose, country: str
) -> None:
    found = _may(standing, channel, purpose, country, OFFERED)
    entered = standing.entered
    if standing.suppressed or (entered and entered.action in ("objected", "withdrawn")):
        assert not found.allowed
    if purpose == "marketing" and found.allowed:
        assert not standing.complaint_open
        assert _may(standing, channel, "marketing", country, OFFERED) == found


def test_hashes_compare_people_and_not_spellings() -> None:
    assert normal_email(" Ann@EXAMPLE.com") == "ann@example.com"
    assert normal_email("ann.b+x@gmail.com") == "ann.b+x@gmail.com"  # different people
    assert normal_email("x@müller.de") == "x@xn--mller-kva.de"
    assert normal_post("FI", "00100", "Mannerheimintie 1", "MEIKÄLÄINEN") == normal_post(
        "fi", "00 100", "mannerheimintie 1.", "Meikäläinen"
    )
    one, other = (hashes_of(key, "ann@example.com", None, None) for key in (b"a", b"b"))
    assert one["email"] != other["email"]
    assert b"ann" not in one["email"]
