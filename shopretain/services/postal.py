"""Where people live, as their post wants it written, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from shopretain.base.countries import country_code
from shopretain.base.folding import folded
from shopretain.base.money import COUNTRY_CURRENCIES
from shopretain.documents.postal_address import (
    BLOCKING,
    PostalAddress,
    address_lines,
    flaws,
    household,
    written_lines,
)
from shopretain.documents.postcards import Unfit
from shopretain.messaging.names import split_name
from shopretain.services.consent import shop_country
from shopretain.services.people_table import PeopleView
from shopretain.services.shop import Shop
from shopretain.store import cards, people_rows

_MOST_FAMILIES = 4  # behind one door; more is a house whose flats nobody wrote down
# What prints as boxes, or turns what follows: control characters and marks of direction.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's address: as printed, with its flaws (codes), and as it is compared."""

    customer: int
    address: PostalAddress
    sender: str
    as_written: bool

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the address, the name among them."""
        if self.as_written:
            return written_lines(self.address)
        return address_lines(self.address, self.sender)

    @property
    def flaws(self) -> tuple[str, ...]:
        """What is wrong with it; nothing with what the owner wants printed as written."""
        if self.as_written and self.address.name and len(self.lines) > 1:
            return ()
        return flaws(self.address, self.sender)

    @property
    def blocking(self) -> str:
        """Why a letter cannot arrive, empty where it can."""
        return blocking_of(self.flaws)

    @property
    def country(self) -> str:
        """The country's ISO code; an address without a country lies in the shop's."""
        return self.address.country or self.sender

    @property
    def is_abroad(self) -> bool:
        """Whether it is another country's post that brings it."""
        return self.country != self.sender

    @property
    def household(self) -> str:
        """What is the same for all who live there, empty where that cannot be said."""
        return household(self.address, self.sender)


def post_country(shop: Shop) -> str:
    """Give from where the shop's post goes; empty where the computer's country cannot be it.

    A shop that counts in euros is not in the United States, whatever the computer's language.
    """
    found, settings = shop_country(shop), shop.settings()
    usual = COUNTRY_CURRENCIES.get(found, "EUR")
    is_guess = not settings.country_is_set and found == settings.country
    return "" if is_guess and usual != settings.currency else found


def blocking_of(flaws: Sequence[str]) -> str:
    """Give which of some flaws stops a letter, empty for none."""
    return next((code for code in flaws if code in BLOCKING), "")


def places(shop: Shop, ids: Sequence[int]) -> dict[int, Place]:
    """Give where some customers live, by id."""
    home = post_country(shop)
    with shop.store.read() as conn:
        told = people_rows.addresses_of(conn, ids)
        written = cards.written_addresses(conn)
    codes: dict[str, str] = {}
    found = {}
    for who in ids:
        if who not in told:
            continue
        name, company, one, two, city, postcode, province, country = told[who]
        if country not in codes:
            codes[country] = country_code(country) if country else ""
        name, company, city, postcode, province = (
            " ".join(_CONTROL.sub(" ", part).split())
            for part in (name, company, city, postcode, province)
        )
        one, two = (
            "\n".join(" ".join(_CONTROL.sub(" ", line).split()) for line in part.splitlines())
            for part in (one, two)
        )
        address = PostalAddress(
            name, company, one, two, city, postcode, province, codes[country], country
        )
        found[who] = Place(who, address, home, who in written)
    return found


def flawed(
    view: PeopleView, known: Mapping[int, Place], ids: Iterable[int]
) -> tuple[tuple[Unfit, ...], tuple[Unfit, ...]]:
    """Give whose address no post can deliver, and whose is odd but may be printed."""
    unposted, odd = [], []
    for who in ids:
        found = known[who].flaws if who in known else ("no_street",)
        if not found:
            continue
        name = view.label(view.place[who])
        if blocking := blocking_of(found):
            unposted.append(Unfit(who, name, blocking))
        else:
            odd.append(Unfit(who, name, found[0], known[who].address.postcode))
    return tuple(unposted), tuple(odd)


def addresses(shop: Shop, ids: Sequence[int]) -> list[tuple[int, tuple[str, ...]]]:
    """Give the lines of the address of some customers, in their order."""
    known = places(shop, ids)
    return [(who, known[who].lines if who in known else ()) for who in ids]


def by_route(known: Iterable[Place]) -> list[Place]:
    """Give addresses in the order of the post: home first, then countries, by postcode."""
    return sorted(
        known,
        key=lambda one: (one.is_abroad, one.country, one.address.postcode, one.address.line1),
    )


def households_of(
    known: Mapping[int, Place], ids: Sequence[int], worth: Callable[[int], float]
) -> tuple[list[int], dict[int, tuple[int, ...]]]:
    """Give one person of each household, who is worth most, and the others who live there.

    Where more families live behind one address than a household has, it is a house whose flats
    nobody wrote down: all of them stay.
    """
    doors: dict[str, list[int]] = {}
    heads = []
    for who in ids:
        door = known[who].household
        if door:
            doors.setdefault(door, []).append(who)
        else:
            heads.append(who)
    others = {}
    for mine in doors.values():
        families = {folded(split_name(known[who].address.name)[1]) for who in mine}
        if len(families) > _MOST_FAMILIES:
            heads += mine
            continue
        best = max(mine, key=lambda who: (worth(who), -who))
        heads.append(best)
        if len(mine) > 1:
            others[best] = tuple(who for who in mine if who != best)
    return heads, others
