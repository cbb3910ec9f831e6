"""The gate for a shop: who may be reached on the shop's day, and why; consent, stops, lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from shopretain.base.changes import Changes
from shopretain.base.countries import country_code
from shopretain.base.dates import day_of_number
from shopretain.base.errors import UserError
from shopretain.base.hashes import hashes_of
from shopretain.base.told import PersonTold
from shopretain.importing.options import ReadingOptions
from shopretain.importing.people_list import PeopleList
from shopretain.importing.reading import read_file
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
from shopretain.services.basis import Basis, basis
from shopretain.services.shop import Shop
from shopretain.store import cards, consent, facts, queries

if TYPE_CHECKING:
    from shopretain.store.consent import Entered, FileWord, Reach

__all__ = ["Verdict"]  # what screens show of the gate

CHECKOUT_QUESTION = "Could buyers refuse your news at the checkout?"
_ANSWERS = "checkout_refusal"
_NO_LIST = ("not_orders", "only_header")  # codes of a table that tells too little of people
_OLD_LIST = timedelta(days=30)  # a robinson list older than this is worth a warning


@dataclass(frozen=True, eq=False)
class Gate:
    """What is known of everybody, by customer id, and the rules that hold on the day."""

    day: date
    rules: Rules
    country: str
    key: bytes | None
    suppressed: dict[tuple[str, bytes], str]
    reaches: dict[int, Reach]
    in_file: dict[int, FileWord]
    entered: dict[int, dict[str, Entered]]
    letters: dict[tuple[int, str], dict[str, date]]  # marketing: last day by chain, "" for none
    complaints: frozenset[int]
    birthdays: dict[int, date]
    base: Basis  # with the purchases of the day itself
    _verdicts: dict[tuple[int, str, str, str], Verdict] = field(default_factory=dict)

    def may(
        self, customer_id: int, channel: Channel, purpose: Purpose = "marketing", chain: str = ""
    ) -> Verdict:
        """Tell whether a customer may be reached, and why.

        `chain` names what the letter is a step of: its earlier steps count as the same letter.
        """
        key = customer_id, channel, purpose, chain
        found = self._verdicts.get(key)
        if found is None:
            standing = self.standing(customer_id, channel, chain)
            found = may_contact(standing, channel, purpose, self.day, self.rules)
            self._verdicts[key] = found
        return found

    def codes(
        self, ids: Sequence[int], channel: Channel, purpose: Purpose = "marketing"
    ) -> tuple[list[str], list[bool]]:
        """Give the verdict's code, and whether it allows, of many; alike people are asked once."""
        special = self._special(channel)
        alike: dict[object, Verdict] = {}
        codes, allowed = [], []
        implied = self.rules.country.months > 0
        people = set(self.base.purchases.people.tolist())
        for customer_id in ids:
            if customer_id in special or implied:
                found = self.may(customer_id, channel, purpose)
            else:
                word = self.in_file.get(customer_id) if channel == "email" else None
                key = (
                    _has_address(self.reaches.get(customer_id, _UNKNOWN), channel),
                    word is not None and (word.accepts, word.is_proof),
                    customer_id in people,
                )
                known = alike.get(key)
                if known is None:
                    known = alike[key] = self.may(customer_id, channel, purpose)
                found = known
            codes.append(found.code)
            allowed.append(found.allowed)
        return codes, allowed

    def _special(self, channel: Channel) -> set[int]:
        """Give whom more is known of than files say, or everybody where hashes have to be made."""
        if any(kind == channel for kind, _ in self.suppressed):
            return set(self.reaches)
        written = {who for who, by in self.letters if by == channel}
        return {*self.entered, *written, *self.complaints, *self.birthdays}

    def standing(self, customer_id: int, channel: Channel, chain: str = "") -> Standing:
        """Give all that is known of a customer on a channel, for a letter of a chain."""
        reach = self.reaches.get(customer_id, _UNKNOWN)
        entered = self.entered.get(customer_id, {}).get(channel)
        word = self.in_file.get(customer_id) if channel == "email" else None
        first, last = self._bought(customer_id)
        birthday = self.birthdays.get(customer_id)
        return Standing(
            has_address=_has_address(reach, channel),
            suppressed=self._suppressed(reach, channel),
            entered=None
            if entered is None
            else Said(entered.action, entered.said_on, entered.source),  # type: ignore[arg-type]
            in_file=None
            if word is None
            else Said("granted" if word.accepts else "objected", word.said_on, word.file),
            in_file_is_proof=word is not None and word.is_proof,
            first_bought_on=first,
            last_bought_on=last,
            last_letter_on=max(
                (
                    day
                    for of, day in self.letters.get((customer_id, channel), {}).items()
                    if not chain or of != chain
                ),
                default=None,
            ),
            complaint_open=customer_id in self.complaints,
            birthday=birthday,
        )

    def _bought(self, customer_id: int) -> tuple[date | None, date | None]:
        """Give the days of somebody's first and last purchase."""
        people, habits = self.base.purchases.people, self.base.habits
        at = int(np.searchsorted(people, customer_id))
        if at == len(people) or people[at] != customer_id:
            return None, None
        return day_of_number(habits.first[at]), day_of_number(habits.last[at])

    def _suppressed(self, reach: Reach, channel: Channel) -> str:
        if not self.suppressed or self.key is None:
            return ""
        wanted = {"sms": "phone", "ads": "email"}.get(channel, channel)
        others = [consent.Reach(v, None, None) if k == "email" else consent.Reach(None, v, None)
                  for k, v in reach.others if k == wanted]  # fmt: skip
        for one in (reach, *others):
            hashes = reach_hashes(self.key, one, self.country)
            if wanted in hashes and (found := self.suppressed.get((channel, hashes[wanted]))):
                return found
        return ""


def reach_hashes(key: bytes, reach: Reach, country: str) -> dict[str, bytes]:
    """Give the suppression hashes of where somebody can be reached, by kind of address.

    `country` is the shop's: an address without one lies there.
    """
    post = reach.post and (country_code(reach.post[0]) or country, *reach.post[1:])
    return hashes_of(key, reach.email, reach.phone, post)


def _has_address(reach: Reach, channel: Channel) -> bool:
    if channel == "post":
        return reach.post is not None
    if channel in ("phone", "sms"):
        return bool(reach.phone)
    if channel == "ads":
        return bool(reach.email or reach.phone)
    return bool(reach.email)


def gate(shop: Shop, day: date | None = None) -> Gate:
    """Give the gate on the shop's day as all that is stored says, or as it was on a past day."""
    version = ("gate", shop.store.version(), shop.places_version, shop.today, day)
    kept = shop.gate
    if kept is not None and kept[0] == version:
        found: Gate = kept[1]
        return found
    made = _gate(shop, day)
    shop.gate = version, made
    return made


def _gate(shop: Shop, day: date | None) -> Gate:
    on = day or shop.today
    reaches, in_file, countries = _of_files(shop)
    time_zone = shop.settings().time_zone
    with shop.store.read() as conn:
        if day is not None:
            in_file = consent.file_words(conn, time_zone, until=day)
        key, suppressed = consent.gate_key(conn), consent.suppressed(conn, day)
        entered = consent.entered(conn, day)
        complaints = facts.card_facts(conn, "complaint", day)
        birthdays = dict(facts.file_birthdays(conn))
        typed = facts.card_facts(conn, "birthday", day)
        birthdays |= {who: born for who, _, born, _ in typed if born is not None}
        letters = letters_of(facts.last_contacts(conn), on)
        stored = queries.list_settings(conn)
    country = _country(shop, countries)
    return Gate(
        on,
        Rules(country_rule(country), _offer(stored, on), shop.settings().letter_cap_days),
        country,
        key,
        suppressed,
        reaches,
        in_file,
        entered,
        letters,
        frozenset(owner for owner, _, _, closed in complaints if closed is None),
        {owner: born for owner, born in birthdays.items() if born.year > _NO_YEAR},
        basis(shop, on),
    )


_UNKNOWN = consent.Reach(None, None, None)  # somebody gone since they were shown
_NO_YEAR = 1904  # the year in which birthdays without one stand


_Told = tuple["dict[int, Reach]", "dict[int, FileWord]", Sequence[tuple[str, int]]]


def _of_files(shop: Shop) -> _Told:
    """Give what files say: it stays as long as no order and nobody's address changes."""
    time_zone = shop.settings().time_zone
    version = shop.store.content_version(), shop.places_version, time_zone
    if shop.told is None or shop.told[0] != version:
        with shop.store.read() as conn:
            words = consent.file_words(conn, time_zone)
            found = consent.reaches(conn), words, consent.order_countries(conn)
        shop.told = version, found
    told: _Told = shop.told[1]
    return told


def letters_of(
    contacts: Iterable[tuple[int, str, str, str, date]], day: date
) -> dict[tuple[int, str], dict[str, date]]:
    """Give the last day of each customer's marketing by channel and chain, until a day."""
    found: dict[tuple[int, str], dict[str, date]] = {}
    for owner, channel, purpose, chain, on in contacts:
        if purpose == "marketing" and on <= day:
            by_chain = found.setdefault((owner, channel), {})
            by_chain[chain] = max(on, by_chain.get(chain, on))
    return found


def shop_country(shop: Shop) -> str:
    """Give the shop's country: the set one, else the commonest in orders, else the computer's."""
    return _country(shop, _of_files(shop)[2])


def _country(shop: Shop, counts: Sequence[tuple[str, int]]) -> str:
    settings = shop.settings()
    if settings.country_is_set:
        return settings.country
    found: dict[str, int] = {}
    for name, count in counts:
        code = country_code(name)
        if code:
            found[code] = found.get(code, 0) + count
    return min(found, key=lambda code: (-found[code], code), default=settings.country)


def _offer(stored: dict[str, str], day: date) -> Offer | None:
    """Give the answer about the checkout that held on a day: all answers are kept."""
    found = None
    for told in stored.get(_ANSWERS, "").split(";"):
        on, _, answer = told.partition(" ")
        if answer and date.fromisoformat(on) <= day:
            found = Offer(answer == "yes", CHECKOUT_QUESTION, date.fromisoformat(on))
    return found


# What the owner says


def answer_checkout(shop: Shop, offered: bool) -> str:  # noqa: FBT001  the answer itself
    """Keep whether buyers could refuse news at the checkout, with the day, as evidence.

    Gives the answers before, for `take_back_answer`.
    """
    with shop.store.light_write() as conn:
        before = queries.list_settings(conn).get(_ANSWERS, "")
        told = f"{shop.today.isoformat()} {'yes' if offered else 'no'}"
        queries.set_settings(conn, {_ANSWERS: f"{before};{told}" if before else told})
    return before


def take_back_answer(shop: Shop, before: str) -> Changes:
    """Put the answers about the checkout back as they were."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_ANSWERS: before})
    return Changes(cards=True)


@dataclass(frozen=True)
class ConsentUndo:
    """How an entry is taken back: whose, which channels, and what became of the stop list."""

    customer_id: int
    channels: tuple[Channel, ...]
    added: tuple[tuple[str, bytes], ...] = ()
    lifted: tuple[tuple[str, bytes, str, date], ...] = ()  # with reason and day


def enter(
    shop: Shop,
    customer_id: int,
    channels: Sequence[Channel],
    action: str,
    source: str,
    wording: str = "",
    day: date | None = None,
) -> ConsentUndo:
    """Write what somebody allowed or refused: an entry in the ledger with its source.

    A refusal also goes to the stop list, which survives erasure; a consent takes the person off
    it. A consent older than a stop leaves the stop. UserError `consent_needs_source` for a
    consent without source and wording, `day_to_come` for a day after today.
    """
    on = day or shop.today
    if on > shop.today:
        raise UserError("day_to_come")
    if action == "granted" and not (source.strip() and wording.strip()):
        raise UserError("consent_needs_source")
    country = shop_country(shop)
    with shop.store.light_write() as conn:
        token = cards.token_of(conn, customer_id)
        told = (action, source.strip(), wording.strip(), "")
        cards.add_consents(conn, token, channels, told, on, shop.clock.now())
        reach = consent.reaches(conn, customer_id)[customer_id]
        rows = _rows(reach_hashes(consent.own_key(conn), reach, country), channels)
        known = consent.stops(conn)
        if action in ("objected", "withdrawn"):
            fresh = tuple(row for row in rows if row not in known)
            consent.suppress(conn, fresh, "stop", on)
            return ConsentUndo(customer_id, tuple(channels), added=fresh)
        there = tuple((*row, *known[row]) for row in rows if row in known and known[row][1] <= on)
        if action == "granted":
            consent.lift(conn, [row[:2] for row in there])
            return ConsentUndo(customer_id, tuple(channels), lifted=there)
    return ConsentUndo(customer_id, tuple(channels))


def take_back(shop: Shop, undo: ConsentUndo) -> Changes:
    """Take an entry back by another one: the ledger keeps both."""
    with shop.store.light_write() as conn:
        tokens = cards.tokens_of(conn, undo.customer_id)
        if tokens:
            told, token = ("undone", "", "", ""), cards.card_token(tokens)
            cards.add_consents(conn, token, undo.channels, told, shop.today, shop.clock.now())
        consent.lift(conn, undo.added)
        for channel, key_hash, reason, day in undo.lifted:
            consent.suppress(conn, [(channel, key_hash)], reason, day)
    return Changes(cards=True)


def stop_all(shop: Shop, customer_id: int, source: str) -> ConsentUndo:
    """Stop everything to somebody: every channel, ads included."""
    return enter(shop, customer_id, CHANNELS, "objected", source)


def _rows(hashes: dict[str, bytes], channels: Sequence[Channel]) -> list[tuple[str, bytes]]:
    """Give the suppression rows of somebody's addresses for channels."""
    kinds = {"sms": "phone", "ads": "email"}
    return [
        (channel, hashes[kind])
        for channel in channels
        if (kind := kinds.get(channel, channel)) in hashes
    ]


# Lists of people who want no post


def import_robinson(shop: Shop, path: Path) -> int:
    """Take a list of people who want no advertising; gives how many were new to it.

    A table with names and addresses, e-mails or phones. UserError as reading gives, and
    `not_a_people_list` where it names nobody.
    """
    settings = shop.settings()
    options = ReadingOptions(
        settings.time_zone, likely_country=settings.country, places_suffice=True
    )
    people = _people_of(path, options)
    if not people:
        raise UserError("not_a_people_list", name=path.name)
    country = shop_country(shop)
    with shop.store.light_write() as conn:
        key = consent.own_key(conn)
        rows = [row for person in people for row in _unwanted(key, person, country)]
        return consent.suppress(conn, rows, "robinson", shop.today)


def _people_of(path: Path, options: ReadingOptions) -> list[PersonTold]:
    """Give whom a list names; a mail tool's list of who left has little more than addresses."""
    people: list[PersonTold] = []
    try:
        reading = read_file(path, options)
        if reading.kind == "customers":
            people = list(reading.people)
        elif not reading.questions:
            return []  # orders, which are no list of people
    except UserError as error:
        if error.code not in _NO_LIST:
            raise
    # A stop is a stop, also in a row with a cell too many, or above the titles.
    named = {(person.email or "").casefold() for person in people}
    rest = dict.fromkeys(PeopleList(path, options.time_zone).emails())
    return [*people, *(PersonTold(None, email, None, "") for email in rest if email not in named)]


def _unwanted(key: bytes, person: PersonTold, country: str) -> list[tuple[str, bytes]]:
    place = person.address
    post = None
    if place is not None and place.line1:
        post = place.country, place.postcode, place.line1, place.name or person.name
    reach = consent.Reach(person.email, person.phone, post)
    found = list(reach_hashes(key, reach, country).items())
    also = {"phone": "sms", "email": "ads"}
    return [*found, *((also[channel], h) for channel, h in found if channel in also)]


def robinson_is_old(shop: Shop) -> date | None:
    """Give the day of the newest such list where it is over 30 days old, else None."""
    with shop.store.read() as conn:
        newest = consent.newest_list(conn, "robinson")
    return newest if newest is not None and shop.today - newest > _OLD_LIST else None
