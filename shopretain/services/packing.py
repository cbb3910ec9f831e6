"""The packing table: today's orders, the reason to thank, what to slip in, whom to ring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from shopretain.base.changes import Changes
from shopretain.base.countries import country_code
from shopretain.base.dates import add_months, day_of_number
from shopretain.base.language import money_words
from shopretain.base.money import exponent
from shopretain.base.text import listed, sentence
from shopretain.documents.packing import PackingRun, Parcel
from shopretain.documents.postal_address import PostalAddress, address_lines
from shopretain.messaging.names import salutation
from shopretain.services.basis import Basis, basis
from shopretain.services.consent import gate
from shopretain.services.gifts import GIFT, GiftRow, gift_list
from shopretain.services.letter_words import day_words
from shopretain.services.letterhead import letterhead
from shopretain.services.people_table import everybody
from shopretain.services.postal import post_country
from shopretain.services.shop import Shop
from shopretain.services.slip import extras
from shopretain.store import cards, facts, parcel_rows, queries
from shopretain.store.parcel_rows import ParcelRow

__all__ = ["PackingRun", "Parcel"]

_BACK_DAYS = 182  # of silence after which somebody is back
_ROUND = frozenset((3, 5, 10, 15, 20, 25, 30, 40, 50, 75, 100))
_NEAR_DAYS = 10  # of the day on which somebody came first
_MOST_ITEMS = 7
_CALL_DAYS, _AGAIN_DAYS = 14, 2  # how long a call is worth it; after nobody answered
_USUAL = {"gift_budget": 60, "gift_cost": 4, "call_from": 500}  # whole units of euro-like money
_FINE = 100  # units of money in which small change is none


@dataclass(frozen=True, slots=True)
class ParcelSettings:
    """Money in minor units: gifts of a month, one gift, from which order on a call is worth it."""

    gift_budget: int
    gift_cost: int
    call_from: int
    currency: str


@dataclass(frozen=True, slots=True)
class PackingView:
    """A day's parcels, the gifts among them, and who is to be rung these days."""

    day: date | None
    newest: date | None
    run: PackingRun
    gifts: tuple[GiftRow, ...]
    calls: int
    settings: ParcelSettings


def parcel_settings(shop: Shop) -> ParcelSettings:
    """Give from what on things are done."""
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    currency = shop.settings().currency
    unit = 10 ** exponent(currency)
    scale = unit if unit > 1 else _FINE
    told = {
        name: int(float(stored[name]) * unit) if stored.get(name) else usual * scale
        for name, usual in _USUAL.items()
    }
    return ParcelSettings(**told, currency=currency)


def packing(shop: Shop, day: date | None = None) -> PackingView:
    """Give the parcels of a day, else of the newest one with orders."""
    settings, today = parcel_settings(shop), shop.today
    with shop.store.read() as conn:
        newest = parcel_rows.newest_day(conn, today)
        on = day or newest
        rows = parcel_rows.orders_between(conn, on, on) if on else []
        lines = parcel_rows.lines_of(conn, [row.lines_from for row in rows])
    gifts = _gifts(shop, settings, {row.customer_id for row in rows})
    table = _Table(shop, settings, gifts)
    reasons = _reasons(basis(shop, shop.today), rows)
    known = [row for row in rows if row.customer_id in table.view.place]
    notes = extras(
        shop, known,
        {row.order_id: [line.name for line in lines.get(row.lines_from, [])] for row in known},
    )  # fmt: skip
    parcels = [
        table.parcel(
            row,
            reasons[row.order_id],
            [f"{line.quantity:g} × {line.name}" for line in lines.get(row.lines_from, [])],
            notes[row.order_id],
        )
        for row in known
    ]
    head = letterhead(shop)
    run = PackingRun(
        tuple(parcels), head.shop, head.sender or head.shop, day_words(on) if on else ""
    )
    return PackingView(on, newest, run, gifts, len(calls(shop)), settings)


class _Table:
    """What is known of the people whose parcels are packed."""

    def __init__(self, shop: Shop, settings: ParcelSettings, gifts: Sequence[GiftRow]) -> None:
        self.view, self._gate = everybody(shop), gate(shop)
        self._settings, self._home = settings, post_country(shop)
        self._gifts = {gift.customer: gift.product for gift in gifts}

    def parcel(
        self,
        row: ParcelRow,
        reason: tuple[str, dict[str, str]],
        items: Sequence[str],
        extra: tuple[str, ...],
    ) -> Parcel:
        """Give one order as it is packed."""
        at = self.view.place[row.customer_id]
        person, settings = self.view.rows[at], self._settings
        code, values = reason
        shown = list(items[:_MOST_ITEMS])
        if len(items) > _MOST_ITEMS:
            shown.append(sentence("packing.more", count=len(items) - _MOST_ITEMS))
        is_dear = row.net_minor >= settings.call_from and row.currency == settings.currency
        ring = (person.phone or sentence("packing.no_phone")) if is_dear else ""
        return Parcel(
            row.customer_id, self.view.label(at), salutation(person.name), row.number,
            self._address(row, person.name), tuple(shown),
            money_words(row.net_minor, row.currency),
            sentence(f"packing.reason.{code}", **values),
            sentence(f"packing.write.{code}", **values),
            self._slip(row.customer_id), ring, self._mind(row.customer_id), extra,
        )  # fmt: skip

    def _address(self, row: ParcelRow, person: str) -> tuple[str, ...]:
        name, company, one, two, city, postcode, province, country = row.address
        told = PostalAddress(
            name or person, company, one, two, city, postcode, province, country_code(country),
            country,
        )  # fmt: skip
        return address_lines(told, self._home)

    def _slip(self, who: int) -> str:
        if self._gate.may(who, "post").code in ("suppressed", "refused"):
            return sentence("packing.nothing")
        product = self._gifts.pop(who, "")  # in their first parcel of the day
        return sentence("packing.gift", product=product) if product else ""

    def _mind(self, who: int) -> str:
        mind = []
        if who in self._gate.complaints:
            mind.append(sentence("packing.complaint"))
        born = self._gate.birthdays.get(who)
        if born is not None and _is_near(born, self._gate.day):
            mind.append(sentence("packing.birthday"))
        return "; ".join(mind)


def _is_near(born: date, day: date) -> bool:
    for year in (day.year, day.year + 1):
        on = add_months(date(1904, born.month, born.day), 12 * (year - 1904))
        if 0 <= (on - day).days <= _NEAR_DAYS:
            return True
    return False


def _reasons(base: Basis, rows: Sequence[ParcelRow]) -> Mapping[int, tuple[str, dict[str, str]]]:
    """Give why to thank for each order: a code and its values."""
    purchases = base.purchases
    mine = purchases.is_order & (purchases.customer >= 0)
    order = np.lexsort((purchases.order_id[mine], purchases.day[mine], purchases.customer[mine]))
    customer = purchases.customer[mine][order]
    day = purchases.day[mine][order]
    value = purchases.value[mine][order]
    ids = purchases.order_id[mine][order]
    place = {int(one): at for at, one in enumerate(ids.tolist())}
    found: dict[int, tuple[str, dict[str, str]]] = {}
    for row in rows:
        at = place.get(row.order_id)
        if at is None:
            found[row.order_id] = "again", {}
            continue
        start = int(np.searchsorted(customer, customer[at]))
        found[row.order_id] = _reason(day[start : at + 1], value[start : at + 1])
    return found


def _reason(days: Any, values: Any) -> tuple[str, dict[str, str]]:
    """Give why to thank for the last of somebody's orders."""
    number = len(days)
    if number == 1:
        return "first", {}
    gap = int(days[-1] - days[-2])
    if gap >= _BACK_DAYS:
        return "back", {"months": str(round(gap / 30.44))}
    first, last = day_of_number(int(days[0])), day_of_number(int(days[-1]))
    years = round((last - first).days / 365.25)
    if years >= 1 and abs((last - add_months(first, 12 * years)).days) <= _NEAR_DAYS:
        return "year" if years == 1 else "years", {"years": str(years)}
    if number in _ROUND:
        return "nth", {"number": sentence(f"ordinal.{number}")}
    if number > 3 and values[-1] >= 2 * float(np.median(values[:-1])):
        return "large", {}
    return ("second", {}) if number == 2 else ("again", {"number": str(number)})


# Gifts that go out with parcels


def _gifts(shop: Shop, settings: ParcelSettings, today: set[int]) -> tuple[GiftRow, ...]:
    """Give who of today's gets which gift: best customers, within what is left of the month."""
    if not today or settings.gift_cost <= 0 or settings.gift_budget < settings.gift_cost:
        return ()
    first = shop.today.replace(day=1)
    with shop.store.read() as conn:
        given = sum(row[3] == GIFT and row[4] >= first for row in facts.last_contacts(conn))
    left = settings.gift_budget // settings.gift_cost - given
    if left <= 0:
        return ()
    return gift_list(shop, left * settings.gift_cost, settings.gift_cost, among=today).rows


# Calls


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to ring about a dear order; `tried_on` when nobody answered."""

    customer: int
    name: str
    phone: str
    source: str
    number: str
    day: date
    total_minor: int
    currency: str
    items: str
    tried_on: date | None


OUTCOMES = ("spoke", "no_answer", "not_wanted")
CALL = "call"


def calls(shop: Shop) -> tuple[Call, ...]:
    """Give who is to be rung: dear orders of two weeks, dearest first.

    Whoever was spoken to, or wants no call, is done; where nobody answered, the call comes back
    after two days.
    """
    settings = parcel_settings(shop)
    today = shop.today
    first = today - timedelta(days=_CALL_DAYS)
    with shop.store.read() as conn:
        rows = [
            row
            for row in parcel_rows.orders_between(conn, first, today)
            if row.net_minor >= settings.call_from and row.currency == settings.currency
        ]
        lines = parcel_rows.lines_of(conn, [row.lines_from for row in rows])
        contacts = facts.last_contacts(conn)
    told: dict[tuple[int, str], tuple[str, date]] = {}
    for who, channel, _purpose, chain, on in contacts:
        kind, _, rest = chain.partition(":")
        outcome, _, order = rest.partition(":")
        if channel == "phone" and kind == CALL:
            told[who, order] = outcome, on
    view, known = everybody(shop), gate(shop)
    found = []
    for row in rows:
        before = told.get((row.customer_id, _order(row.source, row.number)))
        if before is not None and not _is_due(*before, today):
            continue
        refused = known.may(row.customer_id, "phone", "service").code
        at = view.place.get(row.customer_id)
        if refused in ("suppressed", "refused") or at is None or not view.rows[at].phone:
            continue
        items = listed(line.name for line in lines.get(row.lines_from, [])[:3])
        found.append(
            Call(
                row.customer_id, view.label(at), view.rows[at].phone or "", row.source, row.number,
                row.day, row.net_minor, row.currency, items,
                before[1] if before is not None else None,
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda call: -call.total_minor))


def _is_due(outcome: str, on: date, today: date) -> bool:
    """Tell whether somebody is to be rung again."""
    return outcome == "no_answer" and (today - on).days >= _AGAIN_DAYS


def _order(source: str, number: str) -> str:
    return f"{source}/{number}"


def call_script(shop: Shop) -> str:
    """Give what to say on the phone."""
    head = letterhead(shop)
    shop_name = head.shop or "…"
    return sentence("packing.script", sender=head.sender or shop_name, shop=shop_name)


def note_call(shop: Shop, call: Call, outcome: str) -> int:
    """Note how a call went; gives the contact, for `undo_notes`. UserError `customer_gone`."""
    if outcome not in OUTCOMES:
        raise ValueError(outcome)
    with shop.store.light_write() as conn:
        token = cards.token_of(conn, call.customer)
        words = sentence(f"packing.{outcome}", number=call.number)
        chain = f"{CALL}:{outcome}:{_order(call.source, call.number)}"
        told = [(token, "phone", "talk", words, chain)]
        return cards.log_contacts(conn, told, shop.today, shop.clock.now())[0]


def note_gifts(shop: Shop, rows: Sequence[GiftRow]) -> tuple[int, ...]:
    """Note gifts that were packed; gives the contacts, for `undo_notes`."""
    with shop.store.light_write() as conn:
        told = [
            (cards.card_token(tokens), "other", "service", row.product, GIFT)
            for row in rows
            if (tokens := cards.tokens_of(conn, row.customer))
        ]
        return tuple(cards.log_contacts(conn, told, shop.today, shop.clock.now()))


def undo_notes(shop: Shop, noted: Sequence[int]) -> Changes:
    """Take notes of calls or gifts back: the log keeps both."""
    with shop.store.light_write() as conn:
        rows = [
            (token, "other", "undone", str(one), "")
            for one, token in cards.tokens_of_contacts(conn, noted)
        ]
        cards.log_contacts(conn, rows, shop.today, shop.clock.now())
    return Changes(cards=True)
