"""Everybody's story on one card, what the owner writes on it, and people added by hand."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from shopretain.analytics.groups import GROUPS
from shopretain.analytics.ranges import one_range
from shopretain.base.changes import Changes
from shopretain.base.dates import Clock, add_months, day_number, day_of_number
from shopretain.base.errors import UserError
from shopretain.base.money import to_decimal
from shopretain.base.progress import Progress, no_progress
from shopretain.base.told import AddressTold, LineTold, OrderTold, PersonTold
from shopretain.documents.whole_file import save_text
from shopretain.importing.values import email_of, phone_of
from shopretain.messaging.gate import Verdict
from shopretain.services.articles import pairs
from shopretain.services.basis import basis
from shopretain.services.consent import ConsentUndo, enter, gate, shop_country, take_back
from shopretain.services.loyalty import is_on
from shopretain.services.members import Why, why
from shopretain.services.people_behind import known_as
from shopretain.services.people_table import tags_by_customer
from shopretain.services.shop import Shop
from shopretain.services.vips import vips_of
from shopretain.store import (
    cards,
    conversation,
    facts,
    imports,
    people,
    people_rows,
    planning,
    stories,
)
from shopretain.store import rows as stored
from shopretain.store.cards import ConsentRow, ContactRow, EntryRow
from shopretain.store.stories import OrderStory

__all__ = ["ConsentRow", "OrderStory"]  # parts of what a card shows

BY_HAND = imports.BY_HAND
CHECK_AFTER = timedelta(days=3)  # until one asks whether a complaint was settled


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Somebody's purchases: how often, how late, what they brought and will bring; minor units."""

    group: str
    first_on: date
    last_on: date
    purchases: int
    orders: int
    usual_gap: float  # days
    expected_on: date
    silence: int  # days
    is_late: bool
    spent: int
    spent_24: int
    next_12: int | None  # expected
    next_low: int | None  # 80 of 100 times it lies between these
    next_high: int | None
    chance: float | None  # to buy within 90 days


@dataclass(frozen=True, slots=True)
class CardView:
    """All that is known of one person. `files_say` is the last word of a consent column."""

    id: int
    key: str
    known_as: str
    name: str
    email: str | None
    phone: str | None
    address: tuple[str, ...]
    currency: str
    as_of: date
    rhythm: Rhythm | None  # None without a counted order
    days: tuple[tuple[date, int], ...]  # of each purchase, with its value
    orders: tuple[OrderStory, ...]  # newest first
    entries: tuple[EntryRow, ...]
    contacts: tuple[ContactRow, ...]
    consents: tuple[ConsentRow, ...]
    tags: tuple[str, ...]
    birthday: date | None
    may_email: Verdict
    may_post: Verdict
    may_ads: Verdict
    identities: tuple[str, ...] = ()
    points: Why | None = None  # None while points are off
    follow_ups: tuple[tuple[date, str, int | None], ...] = ()  # open: day, about what, amount
    is_vip: bool = False  # marked by the owner, or by the rule of the settings

    def entries_of(self, kind: str) -> tuple[EntryRow, ...]:
        """Give what stands on the card of one kind."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    @property
    def is_as_written(self) -> bool:
        """Whether the address is printed exactly as the owner wrote it."""
        told = self.entries_of("address")
        return bool(told) and cards.is_as_written(told[-1].value)

    @property
    def is_marked(self) -> bool:
        """Whether the owner marked them as a VIP."""
        return bool(self.entries_of("vip"))

    @property
    def complaint(self) -> EntryRow | None:
        """The open complaint, None without one."""
        return next((e for e in self.entries_of("complaint") if e.closed_on is None), None)

    @property
    def coupons(self) -> tuple[str, ...]:
        """The coupons they used, newest first, each once."""
        return tuple(dict.fromkeys(o.coupon for o in self.orders if o.coupon))


def card(shop: Shop, customer_id: int, as_of: date | None = None) -> CardView:
    """Give somebody's story on a day; UserError `customer_gone`."""
    found = basis(shop, as_of)
    known = gate(shop)
    with shop.store.read() as conn:
        person = people_rows.find_customer(conn, customer_id)
        if person is None:
            raise UserError("customer_gone")
        tokens = cards.tokens_of(conn, customer_id)
        orders = stories.orders_of(conn, customer_id, found.as_of if as_of else None)
        entries = cards.list_entries(conn, tokens)
        contacts = cards.list_contacts(conn, tokens)
        consents = cards.list_consents(conn, tokens)
        told = stories.told_of(conn, tokens)
        address = people_rows.address_of(conn, customer_id)
        vip_marks = facts.card_facts(conn, "vip")
        erased = people_rows.list_erased(conn)
        planned = [p for p in planning.list_entries(conn) if p.customer_id == customer_id]
    own = [(0, entry.value, None, None) for entry in entries if entry.kind == "tag"]
    tags = tags_by_customer([(0, row.tags) for row in told], own)
    birthdays = [row.birthday for row in told if row.birthday is not None]
    birthdays += [e.happened_on for e in entries if e.kind == "birthday" and e.happened_on]
    at = int(np.searchsorted(found.purchases.people, customer_id))
    bought = at < len(found.purchases.people) and found.purchases.people[at] == customer_id
    return CardView(
        customer_id, person.key, known_as(person.key), person.name, person.email, person.phone,
        address, found.settings.currency, found.as_of,
        _rhythm(found, at) if bought else None,
        _days(found, at) if bought else (),
        tuple(orders), tuple(entries), tuple(contacts), tuple(consents),
        tuple(tags.get(0, ())), birthdays[-1] if birthdays else None,
        known.may(customer_id, "email"), known.may(customer_id, "post"),
        known.may(customer_id, "ads"), tuple(tokens),
        why(shop, customer_id) if is_on(shop) else None,
        tuple((one.day, one.words, one.amount_minor) for one in planned if not one.outcome),
        customer_id in vips_of(found, vip_marks, erased),
    )  # fmt: skip


def _rhythm(found: Any, at: int) -> Rhythm:
    habits, said, purchases = found.habits, found.forecast, found.purchases
    bought = purchases.customer == purchases.people[at]
    mine = bought & purchases.is_order
    since = day_number(add_months(found.as_of, -24))
    return Rhythm(
        GROUPS[found.group[at]],
        day_of_number(habits.first[at]),
        day_of_number(habits.last[at]),
        int(habits.counts[at]),
        int(mine.sum()),
        float(habits.usual_gap[at]),
        day_of_number(round(float(habits.last[at] + habits.usual_gap[at]))),
        int(habits.silence[at]),
        bool(habits.is_late[at]),
        int(found.value[at]),
        int(purchases.value[bought & (purchases.day > since)].sum()),
        None if said.value is None else round(float(said.value[at])),
        *_next_range(said, at),
        None if said.chance is None else float(said.chance[at]),
    )


def _next_range(said: Any, at: int) -> tuple[int | None, int | None]:
    if said.value is None or said.orders is None:
        return None, None
    low, high = one_range(float(said.orders[at]), float(said.value[at]))
    return round(low), round(high)


def _days(found: Any, at: int) -> tuple[tuple[date, int], ...]:
    """Give somebody's purchases as days and values."""
    purchases = found.purchases
    mine = purchases.is_order & (purchases.customer == purchases.people[at])
    sums: dict[int, int] = {}
    for day, value in zip(
        purchases.day[mine].tolist(), purchases.value[mine].tolist(), strict=True
    ):
        sums[day] = sums.get(day, 0) + value
    return tuple((day_of_number(day), value) for day, value in sorted(sums.items()))


def owner(shop: Shop, key: str) -> int:
    """Give the customer of an identity; UserError `customer_gone`."""
    with shop.store.read() as conn:
        found = cards.owner_of(conn, key)
    if found is None:
        raise UserError("customer_gone")
    return found


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A product that goes with one they have: of so many who bought that, so many bought it."""

    product: str
    because: str
    hits: int
    of: int


def suggestions(shop: Shop, customer_id: int) -> tuple[Suggestion, ...]:
    """Give what somebody might like: what goes with what they bought, and they never bought."""
    with shop.store.read() as conn:
        orders = stories.orders_of(conn, customer_id, None)
    owned = {line.name for order in orders for line in order.lines}
    found: dict[str, Suggestion] = {}
    going = sorted(pairs(shop), key=lambda pair: -pair.share.hits / pair.share.of)
    for pair in going:
        if pair.first in owned and pair.then not in owned:
            share = pair.share
            found.setdefault(pair.then, Suggestion(pair.then, pair.first, share.hits, share.of))
    return tuple(found.values())[:_MOST_SUGGESTIONS]


_MOST_SUGGESTIONS = 3


# What the owner writes


@dataclass(frozen=True)
class CardUndo:
    """A card as it was before an edit, and the contact that was logged with it."""

    customer_id: int
    tokens: tuple[str, ...]
    entries: tuple[EntryRow, ...]
    contact: int | None = None


def write(
    shop: Shop,
    customer_id: int,
    kind: str,
    value: str,
    day: date | None = None,
    replacing: int | None = None,
) -> CardUndo:
    """Write something on a card; `replacing` is the id of an entry that goes.

    A birthday and a correction (name, email, phone, address as JSON) take the place of the one
    before. An empty value takes something away; as a correction it says that there is none.
    """
    if kind == "email" and value:
        value = _email(value)
    if kind == "birthday" and day is not None and day > shop.today:
        raise UserError("day_to_come")
    if kind not in (*cards.CORRECTIONS, "birthday", "vip") and not value.strip():
        raise UserError("nothing_written")
    single = kind in (*cards.CORRECTIONS, "birthday", "vip")

    def change(conn: Any, tokens: Sequence[str], key: str) -> None:
        gone = [] if replacing is None else [replacing]
        if single:
            gone += [e.id for e in cards.list_entries(conn, tokens) if e.kind == kind]
        cards.drop_entries(conn, gone)
        if value or day is not None or kind in cards.CORRECTIONS:
            cards.add_entry(conn, key, kind, value, shop.clock.now(), day)

    return _change(shop, customer_id, change)


def correct(shop: Shop, customer_id: int, values: dict[str, str]) -> CardUndo:
    """Correct a name, e-mail, phone or address (JSON), several in one step."""
    if values.get("email"):
        values = {**values, "email": _email(values["email"])}
    if values.get("phone"):
        values = {**values, "phone": _phone(shop, values["phone"])}

    def change(conn: Any, tokens: Sequence[str], key: str) -> None:
        known = cards.list_entries(conn, tokens)
        cards.drop_entries(conn, [entry.id for entry in known if entry.kind in values])
        if values.get("email"):  # mail came back from the one before
            said = [c.action for c in cards.list_consents(conn, tokens) if c.channel == "email"]
            if said[-1:] == ["returned"]:
                told = ("undone", "", "", "")
                cards.add_consents(conn, key, ["email"], told, shop.today, shop.clock.now())
        for kind, value in values.items():
            cards.add_entry(conn, key, kind, value.strip(), shop.clock.now())

    return _change(shop, customer_id, change)


def remove(shop: Shop, customer_id: int, entry_id: int) -> CardUndo:
    """Take something from a card."""
    return _change(shop, customer_id, lambda conn, _t, _k: cards.drop_entries(conn, [entry_id]))


def close_complaint(shop: Shop, customer_id: int, entry_id: int) -> CardUndo:
    """Say that a complaint is settled; its case is closed too."""

    def change(conn: Any, _tokens: Sequence[str], _key: str) -> None:
        cards.close_complaint(conn, entry_id, shop.today)
        conversation.close_case_of(conn, entry_id, shop.clock.now(), shop.today + CHECK_AFTER)

    return _change(shop, customer_id, change)


def _change(
    shop: Shop, customer_id: int, change: Callable[[Any, Sequence[str], str], None]
) -> CardUndo:
    with shop.store.light_write() as conn:
        person = people_rows.find_customer(conn, customer_id)
        if person is None:
            raise UserError("customer_gone")
        tokens = tuple(cards.tokens_of(conn, customer_id))
        before = CardUndo(customer_id, tokens, tuple(cards.list_entries(conn, tokens)))
        change(conn, tokens, cards.card_token(tokens))
        corrected = _derive(conn, before, cards.list_entries(conn, tokens))
    if corrected:
        shop.places_changed()
    return before


def _derive(conn: Any, before: CardUndo, after: Sequence[EntryRow]) -> bool:
    """Let the customer be as files and card now say, if a correction came or went; tell whether."""
    told = [
        {(e.kind, e.value) for e in entries if e.kind in cards.CORRECTIONS}
        for entries in (before.entries, after)
    ]
    if told[0] == told[1]:
        return False
    people.rederive(conn, before.customer_id, before.tokens)
    return True


def undo(shop: Shop, before: CardUndo) -> Changes:
    """Put a card back as it was."""
    with shop.store.light_write() as conn:
        now = cards.list_entries(conn, before.tokens)
        cards.drop_entries(conn, [entry.id for entry in now])
        cards.put_entries(conn, before.entries)
        for entry in before.entries:
            if entry.kind == "complaint" and entry.closed_on is None:
                conversation.open_case_of(conn, entry.id)
        corrected = _derive(conn, before, now)
        if before.contact is not None:
            told = ("other", "undone", str(before.contact), "")
            token = cards.card_token(before.tokens)
            cards.add_contacts(conn, [token], told, shop.today, shop.clock.now())
    if corrected:
        shop.places_changed()
    return Changes(cards=True)


def log_contact(
    shop: Shop,
    customer_id: int,
    channel: str,
    words: str,
    day: date | None = None,
    complaint: bool = False,  # noqa: FBT001, FBT002  screens hand it over by place
) -> CardUndo:
    """Log words exchanged with somebody on any channel; a complaint stays open until settled.

    UserError `nothing_written` without words, `day_to_come` for a day after today.
    """
    on = day or shop.today
    if not words.strip():
        raise UserError("nothing_written")
    if on > shop.today:
        raise UserError("day_to_come")
    logged: list[int] = []

    def change(conn: Any, _tokens: Sequence[str], token: str) -> None:
        now, told = shop.clock.now(), (channel, "talk", words.strip(), "")
        logged.append(cards.add_contacts(conn, [token], told, on, now))
        if complaint:
            entry = cards.add_entry(conn, token, "complaint", words.strip(), now, on)
            case = channel, "complaint", words.strip(), ""
            conversation.add_case(conn, token, case, now, entry)

    return replace(_change(shop, customer_id, change), contact=logged[0])


# By hand


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """Somebody met at a market stall: a name, a phone or an e-mail, perhaps a sum and consent."""

    name: str = ""
    email: str = ""
    phone: str = ""
    total_minor: int = 0
    what: str = ""
    wording: str = ""  # of the consent they gave, empty for none
    address: AddressTold | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """Who was added by hand, or had something added; what `remove_by_hand` needs."""

    customer_id: int
    batch_id: int
    is_new: bool
    consent: ConsentUndo | None


def add_by_hand_at(
    path: Path, clock: Clock, new: NewCustomer, progress: Progress = no_progress
) -> Added:
    """Add somebody in the child process."""
    shop = Shop.open(path, clock, lock=False)
    try:
        progress("write", 0, 0)
        return add_by_hand(shop, new)
    finally:
        shop.close()


def add_by_hand(shop: Shop, new: NewCustomer) -> Added:
    """Add somebody as an import of one does; with a sum it is a purchase of today.

    UserError `nobody` and `name_only` for somebody who would not be known again, `bad_email`,
    `bad_phone`, `known_already` where nothing new is told.
    """
    email, name = _email(new.email) if new.email.strip() else None, new.name.strip()
    phone = _phone(shop, new.phone) if new.phone.strip() else None
    if not (email or phone):
        raise UserError("name_only" if name else "nobody", name=name)
    token = f"email:{email}" if email else f"phone:{phone}"
    now = shop.clock.now()
    with shop.store.write() as conn:
        before = cards.owner_of(conn, token)
        known = None if before is None else people_rows.find_customer(conn, before)
        if known is not None and known.name:
            name = ""  # a card keeps its name: it is corrected on the card
        number = f"H{imports.count_files(conn, BY_HAND) + 1}"
        digest = hashlib.sha256(f"{number} {now.isoformat()}".encode()).hexdigest()
        row = stored.FileRow(number, digest, BY_HAND, BY_HAND, 1)
        if new.total_minor > 0:
            order = OrderTold(
                number=number,
                placed_on=shop.today,
                placed_at=now,
                currency=shop.settings().currency,
                total_minor=new.total_minor,
                email=email,
                phone=phone,
                name=name,
                shipping=new.address,
                lines=_lines(new.what),
            )
            told = stored.FileRows(row, [order])
        else:
            person = PersonTold(None, email, phone, name, address=new.address)
            told = stored.FileRows(row, people=[person])
        result = imports.write_batch(conn, [told], now)
        customer = cards.owner_of(conn, token)
        if customer is None or result.batch_id is None:
            raise UserError("known_already", name=new.name.strip() or email or phone or "")
    said = None
    if new.wording.strip():
        said = enter(shop, customer, ("email", "post"), "granted", "by hand", new.wording)
    return Added(customer, result.batch_id, before is None, said)


def remove_by_hand(shop: Shop, added: Added) -> Changes:
    """Take back what was added by hand, the consent too."""
    if added.consent is not None:
        take_back(shop, added.consent)
    with shop.store.write() as conn:
        imports.take_back(conn, added.batch_id)
    return Changes(orders=True, customers=True, cards=True)


def _lines(what: str) -> tuple[LineTold, ...]:
    """Give the lines of an order that the owner put in words: products parted by commas."""
    return tuple(LineTold(name.strip()) for name in what.split(",") if name.strip())


def _email(text: str) -> str:
    """Give an address as files give it; UserError `bad_email` for what is none."""
    found = email_of(text)
    if found is None or " " in text.strip():
        raise UserError("bad_email", value=text)
    return found


def _phone(shop: Shop, text: str) -> str:
    """Give a phone as phones of files are kept, in the shop's country; UserError `bad_phone`."""
    found = phone_of(text, shop_country(shop)) or phone_of(text, "")
    if found is None:
        raise UserError("bad_phone", value=text)
    return found


# Everything we know


def as_json(view: CardView) -> str:
    """Give all that is held of a person as JSON, consent history and evidence included."""

    def plain(value: object) -> object:
        if isinstance(value, date | datetime):
            return value.isoformat()
        raise TypeError(value)

    fields = asdict(view)
    for name in ("orders", "days"):
        fields.pop(name)
    fields["orders"] = [
        {
            **asdict(order),
            "total_minor": str(to_decimal(order.total_minor, order.currency)),
            "refunded_minor": str(to_decimal(order.refunded_minor, order.currency)),
        }
        for order in view.orders
    ]
    return json.dumps(fields, ensure_ascii=False, indent=1, default=plain)


def save_json(shop: Shop, customer_id: int, path: Path) -> None:
    """Write everything we know of somebody as JSON; UserError `cannot_save`."""
    save_text(path, as_json(card(shop, customer_id)))
