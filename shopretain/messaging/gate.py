"""The one consent gate: whether a person may be reached this way, for this purpose, on this day.

Pure: what is known of a person comes in as a `Standing`, the country's rules as data.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Literal

from shopretain.base.dates import add_months

Channel = Literal["email", "post", "phone", "sms", "ads"]
Purpose = Literal["marketing", "service"]
Action = Literal["granted", "objected", "withdrawn", "returned"]

CHANNELS: tuple[Channel, ...] = ("email", "post", "phone", "sms", "ads")
CAP_DAYS = 14  # one marketing letter per person and channel
_ADULT = 18  # years


@dataclass(frozen=True, slots=True)
class CountryRule:
    """What a country asks for. `email` is consent, soft_optin, implied, relationship, opt_out."""

    email: str
    post: str
    source: str
    reviewed_on: date
    months: int = 0  # that a purchase implies consent


@dataclass(frozen=True, slots=True)
class Offer:
    """The owner's answer whether buyers could refuse news at the checkout, as evidence."""

    offered: bool
    wording: str
    answered_on: date


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for all of a shop's customers."""

    country: CountryRule
    offer: Offer | None = None  # None: never asked
    cap_days: int = CAP_DAYS


@dataclass(frozen=True, slots=True)
class Said:
    """The last word about one channel: an owner's entry, or a file's own consent column."""

    action: Action
    said_on: date
    source: str  # an owner's source, or the file's name


@dataclass(frozen=True, slots=True)
class Standing:
    """All that is known of one person on one channel.

    `entered` is the owner's last entry. `in_file` is what files say; `in_file_is_proof` is False
    where the column says less than a platform's own consent column does: then a yes is unknown.
    """

    has_address: bool
    suppressed: str = ""  # the reason, empty if not
    entered: Said | None = None
    in_file: Said | None = None
    in_file_is_proof: bool = False
    first_bought_on: date | None = None
    last_bought_on: date | None = None
    last_letter_on: date | None = None  # marketing, on this channel
    complaint_open: bool = False
    birthday: date | None = None  # with its year, else None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Allowed on what basis, or blocked for what reason: a code, and what proves it."""

    allowed: bool
    code: str
    source: str = ""
    day: date | None = None


def _allow(code: str, source: str = "", day: date | None = None) -> Verdict:
    return Verdict(allowed=True, code=code, source=source, day=day)


def _block(code: str, source: str = "", day: date | None = None) -> Verdict:
    return Verdict(allowed=False, code=code, source=source, day=day)


def may_contact(
    customer: Standing, channel: Channel, purpose: Purpose, day: date, rules: Rules
) -> Verdict:
    """Tell whether somebody may be reached, in the order of the rules: the first block holds.

    Suppression, objection, contact point, then for marketing an open complaint, minors, the
    country's rule with its expiry, and the frequency cap. Service is pure service: no offer.
    """
    blocked = _refused(customer) or _unreachable(customer)
    if blocked is not None:
        return blocked
    if purpose == "service" and channel in ("email", "post"):
        return _allow("service")
    blocked = _spared(customer, day)
    return blocked or _capped(_by_country(customer, channel, day, rules), customer, day, rules)


def _refused(customer: Standing) -> Verdict | None:
    """Give the block of a suppression or an explicit no, which holds for every purpose."""
    if customer.suppressed:
        return _block("suppressed", customer.suppressed)
    entered, in_file = customer.entered, customer.in_file
    if entered is not None and entered.action in ("objected", "withdrawn"):
        return _block("refused", entered.source, entered.said_on)
    if in_file is None or in_file.action == "granted":
        return None
    lifted = (
        entered is not None and entered.action == "granted" and entered.said_on >= in_file.said_on
    )
    return None if lifted else _block("refused_in_file", in_file.source, in_file.said_on)


def _unreachable(customer: Standing) -> Verdict | None:
    if not customer.has_address:
        return _block("no_address")
    if customer.entered is not None and customer.entered.action == "returned":
        return _block("returned", day=customer.entered.said_on)
    return None


def _spared(customer: Standing, day: date) -> Verdict | None:
    """Give the block of whom no shop should court now: somebody who complained, a child."""
    if customer.complaint_open:
        return _block("complaint")
    return _block("minor") if _is_minor(customer.birthday, day) else None


def _capped(verdict: Verdict, customer: Standing, day: date, rules: Rules) -> Verdict:
    last = customer.last_letter_on
    if verdict.allowed and last is not None and day - last < timedelta(days=rules.cap_days):
        return _block("just_written", day=last)
    return verdict


def _by_country(customer: Standing, channel: Channel, day: date, rules: Rules) -> Verdict:
    entered, in_file = customer.entered, customer.in_file
    if entered is not None and entered.action == "granted":
        return _allow("consent", entered.source, entered.said_on)
    if channel == "post":
        return _allow("interest")
    if channel != "email":
        return _block("no_consent")
    if in_file is not None and customer.in_file_is_proof:
        return _allow("consent_in_file", in_file.source, in_file.said_on)
    return _without_consent(customer, day, rules)


def _without_consent(customer: Standing, day: date, rules: Rules) -> Verdict:
    """Tell whether a country lets a shop write to its buyers who never said yes."""
    first, last = customer.first_bought_on, customer.last_bought_on
    regime = rules.country.email
    if regime == "opt_out":
        return _allow("opt_out")
    if first is None or last is None or regime == "consent":
        return _block("no_consent")
    if regime == "relationship":
        return _allow("relationship", day=first)
    if regime == "implied":
        until = add_months(last, rules.country.months)
        return _allow("implied", day=until) if day <= until else _block("implied_over", day=until)
    return _soft_optin(rules.offer, first)


def _soft_optin(offer: Offer | None, first: date) -> Verdict:
    if offer is None:
        return _block("not_asked")
    if not offer.offered:
        return _block("not_offered", day=offer.answered_on)
    return _allow("soft_optin", offer.wording, first)


def _is_minor(birthday: date | None, day: date) -> bool:
    return birthday is not None and add_months(birthday, 12 * _ADULT) > day


@cache
def _countries() -> dict[str, CountryRule]:
    path = Path(__file__).with_name("countries.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    found = {}
    for name, table in tables.items():
        for code in table.pop("countries", [name]):
            found[code] = CountryRule(**table)
    return found


def country_rule(country: str) -> CountryRule:
    """Give the rule of a country by its ISO code; the strictest for one nobody knows."""
    return _countries().get(country, _countries()["unknown"])
