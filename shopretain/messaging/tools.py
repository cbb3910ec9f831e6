"""Files as mail tools and advertising lists want them: their headings, their hashes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from shopretain.base.countries import country_code
from shopretain.messaging.names import split_name

FEWEST_FOR_ADS = 100  # people below which advertising lists find nobody
_MARKS = re.compile(r"[^\w\s]|_")
_GMAIL = ("gmail.com", "googlemail.com")


@dataclass(frozen=True, slots=True)
class Recipient:
    """One person on a list for a tool; `consent` is why they may be written to."""

    key: str
    email: str
    name: str
    phone: str = ""
    town: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    birthday: date | None = None
    tags: str = ""
    consent: str = ""
    consent_source: str = ""
    consent_on: date | None = None

    @property
    def names(self) -> tuple[str, str]:
        """First and last name: the family's comes first where names are written so."""
        return split_name(self.name)

    @property
    def iso_country(self) -> str:
        """The country's code, as written where nobody knows it."""
        return country_code(self.country) or self.country


@dataclass(frozen=True)
class Tool:
    """A tool's headings, each with what stands under it; `channel` is the consent it needs."""

    columns: Mapping[str, Callable[[Recipient], str]]
    channel: str = "email"


_EVIDENCE: Mapping[str, Callable[[Recipient], str]] = {
    "consent_status": lambda p: p.consent,
    "consent_source": lambda p: p.consent_source,
    "consent_at": lambda p: p.consent_on.isoformat() if p.consent_on else "",
}


def _first(p: Recipient) -> str:
    return p.names[0]


def _last(p: Recipient) -> str:
    return p.names[1]


def _hashed(text: str) -> str:
    """Give SHA-256 as advertising lists want it, nothing for nothing."""
    return hashlib.sha256(text.encode()).hexdigest() if text else ""


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub("", text.lower()).split())


def _google_email(p: Recipient) -> str:
    """Give the address as Google compares it: Gmail's own without dots and what follows a plus."""
    local, mark, domain = p.email.strip().lower().partition("@")
    if domain in _GMAIL:
        local = local.partition("+")[0].replace(".", "")
    return f"{local}{mark}{domain}"


TOOLS: Mapping[str, Tool] = {
    "mailchimp": Tool(
        {
            "Email Address": lambda p: p.email,
            "First Name": _first,
            "Last Name": _last,
            "Phone Number": lambda p: p.phone,
            "Birthday": lambda p: f"{p.birthday:%m/%d}" if p.birthday else "",
            "Tags": lambda p: p.tags,
            **_EVIDENCE,
        }
    ),
    "klaviyo": Tool(
        {
            "Email": lambda p: p.email,
            "First Name": _first,
            "Last Name": _last,
            "Phone Number": lambda p: p.phone,
            "City": lambda p: p.town,
            "Region": lambda p: p.region,
            "Country": lambda p: p.country,
            "Zip Code": lambda p: p.postcode,
            **_EVIDENCE,
        }
    ),
    "brevo": Tool(
        {
            "EMAIL": lambda p: p.email,
            "FIRSTNAME": _first,
            "LASTNAME": _last,
            "SMS": lambda p: p.phone,
            "EXT_ID": lambda p: p.key,
            **_EVIDENCE,
        }
    ),
    "mailerlite": Tool(
        {
            "Email": lambda p: p.email,
            "Name": _first,
            "Last name": _last,
            "Phone": lambda p: p.phone,
            "City": lambda p: p.town,
            "Zip": lambda p: p.postcode,
            "Country": lambda p: p.country,
            **_EVIDENCE,
        }
    ),
    "omnisend": Tool(
        {
            "Email": lambda p: p.email,
            "First name": _first,
            "Last name": _last,
            "Phone number": lambda p: p.phone,
            "Country": lambda p: p.country,
            "City": lambda p: p.town,
            "Postal code": lambda p: p.postcode,
            "Birthdate": lambda p: p.birthday.isoformat() if p.birthday else "",
            "Tags": lambda p: p.tags,
            **_EVIDENCE,
        }
    ),
    "meta": Tool(
        {
            "email": lambda p: _hashed(p.email.strip().lower()),
            "phone": lambda p: _hashed(re.sub(r"\D", "", p.phone).lstrip("0")),
            "fn": lambda p: _hashed(_plain(_first(p))),
            "ln": lambda p: _hashed(_plain(_last(p))),
            "ct": lambda p: _hashed(_plain(p.town).replace(" ", "")),
            "zip": lambda p: _hashed(p.postcode.lower().replace(" ", "")),
            "country": lambda p: _hashed(p.iso_country.lower()),
        },
        channel="ads",
    ),
    "google": Tool(
        {
            "Email": lambda p: _hashed(_google_email(p)) if p.email else "",
            "Phone": lambda p: _hashed(p.phone if p.phone.startswith("+") else ""),
            "First Name": lambda p: _hashed(_first(p).strip().lower()),
            "Last Name": lambda p: _hashed(_last(p).strip().lower()),
            "Country": lambda p: p.iso_country,
            "Zip": lambda p: p.postcode,
        },
        channel="ads",
    ),
}
