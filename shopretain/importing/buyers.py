"""Who placed an order, as far as its row says, and the people of a customers file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from shopretain.base.countries import country_code
from shopretain.base.told import AddressTold, PersonTold
from shopretain.importing.cells import CellReader, Parts
from shopretain.importing.date_format import day_of, parse_stamp
from shopretain.importing.memo import Memo
from shopretain.importing.tables import Record
from shopretain.importing.values import (
    clean,
    clean_id,
    email_of,
    is_consent,
    is_marked,
    is_yes,
    name_of,
    phone_of,
    says_nothing,
)
from shopretain.importing.words import NO_BLANKS, bare, words

ROUNDED = re.compile(r"\d(?:[.,]\d+)?[Ee]\+\d+")
_ADDRESS = ("name", "company", "line1", "line2", "city", "postcode", "province", "country")
_WHO = (
    "customer", "email", "phone", "name", "first_name", "last_name", "consent", "no_consent",
    *(f"{prefix}_{part}" for prefix in ("billing", "shipping") for part in _ADDRESS),
)  # fmt: skip


class Buyer(NamedTuple):
    """Who placed an order, as far as its row says."""

    customer: str | None
    email: str | None
    phone: str | None
    name: str
    consent: bool | None
    billing: AddressTold | None
    shipping: AddressTold | None


class BuyerReader(CellReader):
    """Reads identities, names and addresses of rows."""

    def __init__(self, parts: Parts) -> None:
        """Take the table and what was decided about it."""
        super().__init__(parts)
        self._pick_who, self._buyers = self.together(_WHO, (), self._buyer)
        self._pick_address = {
            prefix: self.picker([prefix + part for part in _ADDRESS])
            for prefix in ("billing_", "shipping_", "address_")
        }
        self._addresses = Memo(_address)
        self._names: Memo[tuple[str, ...], str] = Memo(lambda parts: name_of(*parts))
        self.ids = Memo(_id_of)
        self._phones: Memo[tuple[str, str], str | None] = Memo(lambda key: phone_of(*key))
        self._emails = Memo(email_of)
        self._consents = Memo(is_consent)

    def customer(self, record: Record) -> str | None:
        """Give the platform's customer id, None for a guest."""
        found = self.ids[self.cell(record, "customer")]
        if self.layout.is_general and "customer" not in self.columns:
            named = self.ids[self.cell(record, "name")]
            found = named if named.isdigit() else ""  # a column "Customer" that holds numbers
        if not found or found in self.layout.no_customer or ROUNDED.fullmatch(found):
            return None
        if not self.layout.is_general:
            return found
        is_nobody = bare(found) in words("guest") or (len(found) > 1 and not found.strip("0"))
        return None if is_nobody or (found == "0" and self._is_zero_nobody) else found

    @cached_property
    def _is_zero_nobody(self) -> bool:
        """Whether customer 0 writes from several addresses, as guests of shop systems do."""
        head = [record for record in self.table.head if self.cell(record, "customer") == "0"]
        return len({self.email(record) for record in head} - {None}) > 1

    def name(self, record: Record) -> str:
        """Give the buyer's name."""
        whole = self._names[(self.cell(record, "name"),)]
        if whole:
            return whole
        first, last = self.cell(record, "first_name"), self.cell(record, "last_name")
        is_family_first = last[:1] > NO_BLANKS  # as in Japanese
        return self._names[(last, first) if is_family_first else (first, last)]

    def phone(self, record: Record, country: str) -> str | None:
        """Give the first usable phone."""
        if "phone" in self.layout.joined:
            return self._phones[self.cell(record, "phone"), country]
        cells = record.cells
        for index in self.columns.get("phone", ()):
            if (cell := cells[index].strip()) and (found := self._phones[cell, country]):
                return found
        return None

    def address(self, record: Record, prefix: str) -> AddressTold | None:
        """Give the address whose fields begin with the prefix, None without a place."""
        return self._addresses[self._pick_address[prefix](record.cells)]

    def consent(self, record: Record) -> bool | None:
        """Give whether somebody may be written to, None where the file does not say.

        An empty cell is a no in a column of marks, unknown in one that writes its noes out.
        """
        if "no_consent" in self.columns:
            return not is_yes(self.cell(record, "no_consent"))
        if "consent" not in self.columns:
            return None
        text = self.cell(record, "consent")
        return None if not text and self.formats.writes_noes else self._consents[text]

    def email(self, record: Record) -> str | None:
        """Give the first usable e-mail."""
        cells = record.cells
        for index in self.columns.get("email", ()):
            if (cell := cells[index]) and (found := self._emails[cell]):
                return found
        if self.layout.is_general and "email" not in self.columns:
            named = self.cell(record, "name")  # a column "Customer" that holds e-mails
            return self._emails[named] if "@" in named else None
        return None

    def buyer(self, record: Record) -> Buyer:
        """Give who bought, as far as the row says."""
        return self._buyers[self._pick_who(record.cells)]

    def buyers_of(self, records: Sequence[Record]) -> Iterator[Buyer]:
        """Give who bought, as `buyer` does, where no other row says the same."""
        return map(self._buyer, records)

    def _buyer(self, record: Record) -> Buyer:
        billing = self.address(record, "billing_")
        shipping = self.address(record, "shipping_")
        place = shipping or billing
        country = country_code(place.country) if place else ""
        return Buyer(
            self.customer(record),
            self.email(record),
            self.phone(record, country or self.options.country),
            self.name(record),
            self.consent(record),
            billing,
            shipping,
        )

    def person(self, record: Record) -> PersonTold | None:
        """Give what a customers file's row says, None where it identifies nobody."""
        address = self.address(record, "billing_" if self.layout.is_general else "address_")
        country = country_code((address or AddressTold()).country) or self.options.country
        customer, email = self.customer(record), self.email(record)
        phone = self.phone(record, country)
        if not (customer or email or phone or (self.options.places_suffice and address)):
            return None
        born = parse_stamp(self.cell(record, "birthday"), self.formats.order)
        return PersonTold(
            customer,
            email,
            phone,
            self.name(record),
            self.consent(record),
            clean(self.cell(record, "tags")),
            None if born is None else day_of(born),
            address,
            record.number,
        )


def _address(cells: tuple[str, ...]) -> AddressTold | None:
    parts = [clean(cell) for cell in cells]
    if not any(parts[2:]):
        return None
    return AddressTold(*("" if part in ("-", "–") else part.strip("\"'") for part in parts))


def _id_of(cell: str) -> str:
    """Give an id as it is known, empty where something stands for none."""
    is_mark = cell.isalpha() and is_marked(cell)  # yes, below "Loyalty card"
    return "" if is_mark or says_nothing(cell) else clean_id(cell)
