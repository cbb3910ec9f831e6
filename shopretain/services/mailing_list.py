"""Addresses for labels and catalogues: one a household, those worth most first, as lists too."""

from __future__ import annotations

import locale
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from shopretain.base.changes import Changes
from shopretain.base.countries import country_code
from shopretain.base.dates import add_months, day_of_number
from shopretain.base.errors import UserError
from shopretain.base.progress import Progress, no_progress
from shopretain.base.text import sentence
from shopretain.documents.csv_file import write_csv, write_tool_csv
from shopretain.documents.postal_address import PostalAddress, country_line
from shopretain.documents.postcards import Unfit
from shopretain.documents.workbook import Sheet, write_sheets
from shopretain.messaging.gate import Purpose
from shopretain.messaging.names import full_name, salutation, split_name
from shopretain.services.calendar_file import save_one
from shopretain.services.consent import gate
from shopretain.services.groups import answer_ids
from shopretain.services.letter_texts import EVERYBODY
from shopretain.services.letterhead import letterhead
from shopretain.services.letters import whom_choices
from shopretain.services.people_table import PeopleView, everybody
from shopretain.services.postal import (
    Place,
    by_route,
    flawed,
    households_of,
    places,
    post_country,
)
from shopretain.services.shop import Shop
from shopretain.services.stamps import Postage, expected, pick, postage
from shopretain.store import cards, queries

PARCELS = "parcels"  # whom: those whose orders came on the newest day
_CATALOGUE_ON = "catalogue_on"
_QUARTER = 3  # months
_LINES = 6


@dataclass(frozen=True, slots=True)
class MailingAsk:
    """Whom addresses are for: a group, everybody, PARCELS, or customers by id.

    `kind` tells which prices hold: card or catalogue. `limited` keeps to the budget. With `own`
    the owner gets one too.
    """

    whom: str | tuple[int, ...]
    words: str
    kind: str = "card"
    households: bool = True
    limited: bool = False
    only_worth: bool = False
    own: bool = False

    @property
    def purpose(self) -> Purpose:
        """Parcels are no advertising."""
        return "service" if self.whom == PARCELS else "marketing"


@dataclass(frozen=True, slots=True)
class Recipient:
    """One address: its lines as they are printed, and the others who live there."""

    customer: int  # 0 for the owner
    name: str
    lines: tuple[str, ...]
    address: PostalAddress
    country: str
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MailingPlan:
    """Who gets one, in the order of the post, and who does not and why.

    `merged` people live with somebody on the list; `beyond` the budget does not reach;
    `unworthy` are likely to bring less than one costs.
    """

    rows: tuple[Recipient, ...]
    asked_of: int
    left_out: tuple[tuple[str, int], ...]
    unposted: tuple[Unfit, ...]
    odd: tuple[Unfit, ...]
    merged: int
    beyond: int
    unworthy: int
    price: Postage
    cost: int
    likely: int

    @property
    def ids(self) -> tuple[int, ...]:
        """The customers on it."""
        return tuple(row.customer for row in self.rows if row.customer)

    @property
    def reached(self) -> tuple[int, ...]:
        """The customers who get one, those who live with them too."""
        return tuple(
            who for row in self.rows if row.customer for who in (row.customer, *row.others)
        )


@dataclass(frozen=True, slots=True)
class MailingPage:
    """What the pages of labels and catalogues begin with; groups are value, name, people."""

    groups: tuple[tuple[str, str, int], ...]
    parcels: int
    parcels_on: date | None
    price: Postage
    saved_on: date | None  # when a catalogue list was last saved
    next_on: date | None
    labels: str  # what was chosen last of labels, as JSON


def mailing_page(shop: Shop, kind: str) -> MailingPage:
    """Give what a page of labels or catalogues begins with."""
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    day, ids = _newest(everybody(shop))
    saved = stored.get(_CATALOGUE_ON, "")
    saved_on = date.fromisoformat(saved) if saved else None
    return MailingPage(
        whom_choices(shop), len(ids), day, postage(shop, kind), saved_on,
        add_months(saved_on, _QUARTER) if saved_on else None, stored.get("labels", ""),
    )  # fmt: skip


def keep_labels(shop: Shop, told: str) -> None:
    """Keep what was chosen of labels."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {"labels": told})


def _newest(view: PeopleView) -> tuple[date | None, tuple[int, ...]]:
    """Give the newest day with orders, and whose last order is of that day."""
    last = view.number("last")
    if not len(last) or np.isnan(last).all():
        return None, ()
    newest = float(np.nanmax(last))
    return day_of_number(round(newest)), tuple(view.ids[last == newest].tolist())


def _people(shop: Shop, ask: MailingAsk, view: PeopleView) -> tuple[int, ...]:
    if not isinstance(ask.whom, str):
        return tuple(ask.whom)
    if ask.whom == PARCELS:
        return _newest(view)[1]
    if ask.whom == EVERYBODY:
        return tuple(view.ids.tolist())
    return tuple(answer_ids(shop, ask.whom).tolist())


def plan(shop: Shop, ask: MailingAsk) -> MailingPlan:
    """Give who would get one; UserError `group_missing`."""
    view = everybody(shop)
    ids = _people(shop, ask, view)
    codes, may = gate(shop).codes(ids, "post", ask.purpose)
    allowed = [who for who, ok in zip(ids, may, strict=True) if ok]
    left = Counter(code for code, ok in zip(codes, may, strict=True) if not ok)
    known = places(shop, allowed)
    unposted, odd = flawed(view, known, allowed)
    out = {one.customer for one in unposted}
    good = [who for who in allowed if who not in out]
    money = expected(view)
    heads: list[int] = good
    others: dict[int, tuple[int, ...]] = {}
    if ask.households and ask.purpose == "marketing":
        heads, others = households_of(known, good, lambda who: float(money[view.place[who]]))
    price = postage(shop, ask.kind)
    if not ask.limited:
        price = price.without_budget()
    picked = pick(view, known, heads, price, only_worth=ask.only_worth)
    chosen = [known[who] for who in picked.ids]
    rows = [_recipient(place, others.get(place.customer, ())) for place in by_route(chosen)]
    if ask.own and rows:
        own = _own(shop)
        rows += [own] if own is not None else []
    inside = set(picked.ids)
    return MailingPlan(
        tuple(rows), len(ids), tuple(left.most_common()), unposted,
        tuple(one for one in odd if one.customer in inside), len(good) - len(heads),
        len(picked.beyond), len(picked.unworthy), price, picked.cost, picked.likely,
    )  # fmt: skip


def _recipient(place: Place, others: tuple[int, ...]) -> Recipient:
    return Recipient(
        place.customer, place.address.name, place.lines, place.address, place.country, others
    )


def _own(shop: Shop) -> Recipient | None:
    """Give the owner's own address, so that they see what came of it and when."""
    head = letterhead(shop)
    parts = [part.strip() for part in head.address.replace(",", "\n").split("\n") if part.strip()]
    if not head.shop or not parts:
        return None
    lines = (head.shop, *parts)
    country = country_code(parts[-1]) if len(parts) > 1 else ""
    written = parts.pop() if country else ""
    town = next((at for at, part in enumerate(parts[1:], 1) if _TOWN.fullmatch(part)), None)
    found = _TOWN.fullmatch(parts.pop(town)) if town is not None else None
    postcode, city = (found[1], found[2]) if found else ("", parts.pop() if len(parts) > 1 else "")
    home = country or post_country(shop)
    address = PostalAddress(
        head.shop, "", parts[0], ", ".join(parts[1:]), city, postcode, "", home, written
    )
    return Recipient(0, head.shop, lines, address, home)


# A line with postcode and town, in this order.
_TOWN = re.compile(r"((?:[A-Z]{1,2}-)?\d[\d ]*\d(?:-\d+)?)\s+(\D.*)")


# Lists

_Row = Callable[[Recipient], str]


def _first(one: Recipient) -> str:
    return split_name(full_name(one.name))[0]


def _last(one: Recipient) -> str:
    return split_name(full_name(one.name))[1]


def _block(at: int) -> _Row:
    return lambda one: one.lines[at] if at < len(one.lines) else ""


def _tail(one: Recipient) -> str:
    """Give the lines for which a list has no room, with the last one that it has."""
    return ", ".join(one.lines[_LINES - 1 :])


def _salutation(one: Recipient) -> str:
    first = salutation(one.name) or sentence("letter.friend")
    return sentence("letter.dear", name=first)


def _country_name(one: Recipient) -> str:
    return country_line(one.address) if one.address.country else one.address.written_country


def _nothing(_one: Recipient) -> str:
    return ""


# What mailing houses want, with the very headings that they match.
TARGETS: Mapping[str, Mapping[str, _Row]] = {
    "printer": {
        "id": lambda one: str(one.customer or ""), "salutation": _salutation,
        "first_name": _first, "last_name": _last, "company": lambda one: one.address.company,
        **{f"line{at + 1}": _block(at) for at in range(_LINES - 1)}, f"line{_LINES}": _tail,
        "postcode": lambda one: one.address.postcode, "city": lambda one: one.address.city,
        "region": lambda one: one.address.province, "country_iso2": lambda one: one.country,
        "country_name": _country_name, "language": _nothing, "message": _nothing,
        "code": _nothing,
    },
    "stannp": {
        "title": _nothing, "firstname": _first, "lastname": _last,
        "company": lambda one: one.address.company, "job_title": _nothing,
        "address1": lambda one: one.address.line1, "address2": lambda one: one.address.line2,
        "address3": lambda one: one.address.province, "city": lambda one: one.address.city,
        "postcode": lambda one: one.address.postcode, "country": lambda one: one.country,
    },
    "lob": {
        "name": lambda one: one.name, "address_line1": lambda one: one.address.line1,
        "address_line2": lambda one: one.address.line2,
        "address_city": lambda one: one.address.city,
        "address_state": lambda one: one.address.province,
        "address_zip": lambda one: one.address.postcode,
        "address_country": lambda one: one.country,
    },
    "letterstream": {
        "Name": lambda one: one.name, "Address1": lambda one: one.address.line1,
        "City": lambda one: one.address.city, "State": lambda one: one.address.province,
        "Zip": lambda one: one.address.postcode, "Company": lambda one: one.address.company,
        "Address2": lambda one: one.address.line2,
    },
    "click2mail": {
        "Full Name": lambda one: one.name, "Address 1": lambda one: one.address.line1,
        "Address 2": lambda one: one.address.line2, "City": lambda one: one.address.city,
        "State": lambda one: one.address.province, "ZIP": lambda one: one.address.postcode,
        "Country": _country_name, "Reference ID": lambda one: str(one.customer or ""),
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SavedMailing:
    """A list that was saved: how many addresses, and how its people's contacts are undone."""

    path: str
    count: int
    noted: tuple[int, ...]
    last_on: str = ""  # when a catalogue list was saved before, as it was kept


def save_list(
    shop: Shop, ask: MailingAsk, target: str, path: Path, progress: Progress = no_progress
) -> SavedMailing:
    """Save addresses for a mailing house, as Excel or CSV by the file's suffix.

    Of a catalogue it is noted who gets one, and when. Cells are text, none runs. UserError
    `nobody_to_print`, `cannot_save`.
    """
    progress("list", 0, 0)
    found = plan(shop, ask)
    if not found.rows:
        raise UserError("nobody_to_print")
    columns = TARGETS[target]
    rows = [[cell(one) for cell in columns.values()] for one in found.rows]
    if path.suffix.lower() == ".xlsx":
        title, text = ask.words or sentence("mailing.title"), ["@"] * len(columns)
        sheets = (
            Sheet(title, list(columns), rows, text),
            Sheet(
                sentence("list.about"), [sentence("list.what"), sentence("list.value")],
                list(_about(found)),
            ),
        )  # fmt: skip
        write_sheets(path, sheets, progress, len(rows))
    elif target == "printer":
        comma = locale.localeconv()["decimal_point"] == ","
        write_csv(path, list(columns), rows, delimiter=";" if comma else ",")
    else:
        write_tool_csv(path, list(columns), rows)
    is_catalogue = ask.kind == "catalogue"
    words = sentence("mailing.catalogue")
    noted = note_post(shop, found.reached, words) if is_catalogue else ()
    with shop.store.light_write() as conn:
        last = queries.list_settings(conn).get(_CATALOGUE_ON, "")
        if is_catalogue:
            queries.set_settings(conn, {_CATALOGUE_ON: shop.today.isoformat()})
    return SavedMailing(str(path), len(rows), noted, last)


def _about(found: MailingPlan) -> Iterator[list[str | int]]:
    """Say what is in the list and what is not: counts, no names."""
    yield [sentence("list.count"), len(found.rows)]
    if found.merged:
        yield [sentence("mailing.merged"), found.merged]
    for code, count in found.left_out:
        yield [sentence("list.post_not", why=sentence(f"why.{code}")), count]
    for code, count in Counter(one.why for one in found.unposted).most_common():
        yield [sentence("list.post_not", why=sentence(f"why.{code}")), count]
    if found.beyond:
        yield [sentence("list.post_not", why=sentence("why.beyond_budget")), found.beyond]


# Who got what


def note_post(shop: Shop, ids: Sequence[int], words: str) -> tuple[int, ...]:
    """Note that people get something by post; gives the contacts, for `undo_note`."""
    with shop.store.light_write() as conn:
        told = [
            (cards.card_token(tokens), "post", "marketing", words, "")
            for who in ids
            if (tokens := cards.tokens_of(conn, who))
        ]
        return tuple(cards.log_contacts(conn, told, shop.today, shop.clock.now()))


def undo_note(shop: Shop, noted: Sequence[int]) -> Changes:
    """Take contacts back: the log keeps both."""
    with shop.store.light_write() as conn:
        rows: list[tuple[Any, str, str, str, str]] = [
            (token, "post", "undone", str(contact), "")
            for contact, token in cards.tokens_of_contacts(conn, noted)
        ]
        cards.log_contacts(conn, rows, shop.today, shop.clock.now())
    return Changes(cards=True)


def undo_list(shop: Shop, saved: SavedMailing) -> Changes:
    """Take back that a list was saved: nobody got anything, and the next one is due as before."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_CATALOGUE_ON: saved.last_on})
    return undo_note(shop, saved.noted)


def save_reminder(shop: Shop, path: Path) -> int:
    """Save the day of the next catalogue for a calendar; UserError `cannot_save`."""
    page = mailing_page(shop, "catalogue")
    day = page.next_on or add_months(shop.today, _QUARTER)
    return save_one(shop, path, day, sentence("mailing.reminder"))
