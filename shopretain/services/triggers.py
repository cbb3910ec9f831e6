"""What happened to whom: the hits of a play's trigger on the shop's day.

Each trigger looks at orders, cards and points as they stand; a hit names its occasion, so that a
play does the same for nobody twice, whatever is imported how often.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property, partial
from typing import Any

import numpy as np

from shopretain.analytics.products import product_stories
from shopretain.base.dates import add_months, day_number, day_of_number
from shopretain.base.folding import folded
from shopretain.base.text import listed, sentence
from shopretain.loyalty.rules import Rules
from shopretain.messaging.occasions import occasions
from shopretain.messaging.offers import Offer, offer_from
from shopretain.messaging.plays import Play
from shopretain.services.articles import bought_lines, pairs
from shopretain.services.basis import Basis, basis
from shopretain.services.bought import favourites, new_products
from shopretain.services.consent import shop_country
from shopretain.services.coupons import open_coupons
from shopretain.services.groups import answer_ids
from shopretain.services.letter_words import day_words, offer_words
from shopretain.services.loyalty import is_on, rules
from shopretain.services.members import members
from shopretain.services.shop import Shop
from shopretain.store import bought_rows, conversation, facts, order_events

STALE_DAYS = 30  # that a draft may wait beyond its window
_REFILL_AHEAD = 7  # days before a product is used up
_NO_YEAR = 1904
_SILENT_DAYS = 90  # without an answer


@dataclass(frozen=True, slots=True)
class Hit:
    """It happened to somebody on a day; `given` are values of fields that only it knows.

    `order_id` is the order that it is about, whose products are the last ones of the letter.
    """

    customer: int
    occasion: str
    on: date
    given: dict[str, str] = field(default_factory=dict)
    order_id: int = 0  # of the order that it is about


class Happened:
    """What triggers look at, read once for all plays of a run."""

    def __init__(self, shop: Shop) -> None:
        """Read nothing yet."""
        self.shop = shop
        self.today = shop.today
        self._kept: dict[Play, list[Hit]] = {}

    @cached_property
    def base(self) -> Basis:
        """Everything known today, today's own orders too."""
        return basis(self.shop, self.today)

    @cached_property
    def last_day(self) -> dict[int, date]:
        """The day of everybody's last purchase."""
        habits, people = self.base.habits, self.base.purchases.people
        return {
            who: day_of_number(day)
            for who, day in zip(people.tolist(), habits.last.tolist(), strict=True)
        }

    @cached_property
    def names(self) -> dict[int, tuple[str, str]]:
        """Name and category in force of each product, by id."""
        with self.shop.store.read() as conn:
            return {row.id: (row.name, row.category) for row in facts.list_products(conn)}

    @cached_property
    def lines(self) -> tuple[Any, dict[int, str]]:
        """Who bought what on which day, and the products' names."""
        return bought_lines(self.shop, self.base)

    def hits(self, play: Play) -> list[Hit]:
        """Give the hits of a play's trigger that its first letter's wait and window let through."""
        wait = play.steps[0].wait
        first, last = self.today - timedelta(days=wait + play.window), self.today
        last -= timedelta(days=wait)
        return self._about_orders([hit for hit in self.hits_ever(play) if first < hit.on <= last])

    def _about_orders(self, hits: list[Hit]) -> list[Hit]:
        """Let the letter of an order speak of that order's products, not of the newest one's."""
        ids = sorted({hit.order_id for hit in hits if hit.order_id})
        names = self.read(bought_rows.line_names, ids) if ids else {}
        found = []
        for hit in hits:
            mine = names.get(hit.order_id)
            told = {"last_product": mine[0], "last_products": listed(mine)} if mine else {}
            found.append(replace(hit, given={**told, **hit.given}) if told else hit)
        return found

    def since(self, play: Play) -> date:
        """Give the day from which on events still hold drafts of any step of a play."""
        waits = sum(step.wait for step in play.steps)
        return self.today - timedelta(days=waits + len(play.steps) * (play.window + STALE_DAYS))

    @cached_property
    def first_orders(self) -> dict[tuple[int, int], int]:
        """The first order of each customer and day, by their numbers."""
        purchases = self.base.purchases
        mine = purchases.is_order & (purchases.customer >= 0)
        rows = zip(
            purchases.customer[mine].tolist(), purchases.day[mine].tolist(),
            purchases.order_id[mine].tolist(), strict=True,
        )  # fmt: skip
        found: dict[tuple[int, int], int] = {}
        for who, day, order_id in rows:
            found.setdefault((who, day), order_id)
        return found

    def hits_ever(self, play: Play) -> list[Hit]:
        """Give the hits of a play's trigger, whenever they came about or will."""
        found = self._kept.get(play)
        if found is None:
            found = list(_TRIGGERS[play.trigger](self, play))
            if play.group and play.trigger != "in_group":
                inside = set(answer_ids(self.shop, play.group).tolist())
                found = [hit for hit in found if hit.customer in inside]
            if play.unless:
                found = self._without(found, play.unless)
            self._kept[play] = found
        return found

    def _without(self, hits: list[Hit], unless: str) -> list[Hit]:
        """Leave out who bought a product, or of a category, since it happened to them."""
        last: dict[int, int] = {}
        for who, day in _days_of(self.lines[0], self.products_of(unless)):
            last[who] = max(day, last.get(who, day))
        return [hit for hit in hits if last.get(hit.customer, -1) < day_number(hit.on)]

    def products_of(self, wanted: str) -> set[int]:
        """Give the products of a name, or of a category."""
        name = folded(wanted)
        return {p for p, told in self.names.items() if name in (folded(told[0]), folded(told[1]))}

    def read(self, query: Callable[..., Any], *values: Any) -> Any:
        """Ask the store."""
        with self.shop.store.read() as conn:
            return query(conn, *values)


def _nth_order(now: Happened, play: Play) -> Iterator[Hit]:
    """Give who made their n-th purchase, and when."""
    purchases = now.base.purchases
    _, day = purchases.bought
    counts = purchases.purchase_counts
    enough = counts >= play.n
    at = (np.cumsum(counts) - counts)[enough] + play.n - 1
    for who, on in zip(purchases.people[enough].tolist(), day[at].tolist(), strict=True):
        order_id = now.first_orders.get((who, on), 0)
        yield Hit(who, f"order {play.n}", day_of_number(on), {}, order_id)


def _back_after(now: Happened, play: Play) -> Iterator[Hit]:
    """Give who bought again after so many months away."""
    customer, day = now.base.purchases.bought
    same = np.flatnonzero(customer[1:] == customer[:-1])
    recent = same[day[1:][same] >= day_number(now.since(play))]
    for at in recent.tolist():
        before, on = day_of_number(day[at]), day_of_number(day[at + 1])
        if add_months(before, play.months) <= on:
            yield Hit(int(customer[at + 1]), f"back {on}", on)


def _anniversary(now: Happened, _play: Play) -> Iterator[Hit]:
    """Give whose first purchase was whole years ago."""
    habits, people = now.base.habits, now.base.purchases.people
    for who, first in zip(people.tolist(), habits.first.tolist(), strict=True):
        day = day_of_number(first)
        years = now.today.year - day.year
        on = add_months(day, 12 * years)
        if on > now.today:
            years, on = years - 1, add_months(day, 12 * (years - 1))
        if years > 0:
            yield Hit(who, f"year {years}", on)


def _silent(now: Happened, play: Play) -> Iterator[Hit]:
    """Give whose last purchase is so many calendar months ago."""
    for who, last in now.last_day.items():
        yield Hit(who, f"after {last}", add_months(last, play.months))


def _late(now: Happened, _play: Play) -> Iterator[Hit]:
    """Give who is late by their own rhythm, from the day on which they became so (tactics D22)."""
    base = now.base
    habits = base.habits
    for at in np.flatnonzero(habits.is_late & (habits.counts > 1)).tolist():
        last = int(habits.last[at])
        line = last + int(base.settings.late_after * habits.usual_gap[at]) + 1
        who = int(base.purchases.people[at])
        yield Hit(who, f"after {day_of_number(last)}", day_of_number(line))


def _in_group(now: Happened, play: Play) -> Iterator[Hit]:
    """Give who is in a group today, once for each last purchase."""
    for who in answer_ids(now.shop, play.group).tolist():
        last = now.last_day.get(who)
        yield Hit(who, f"after {last or ''}", now.today)


def _points_end(now: Happened, play: Play) -> Iterator[Hit]:
    if not is_on(now.shop):
        return
    for row in members(now.shop):
        if row.expires_on is not None and row.points > 0:
            yield Hit(row.id, f"points {row.expires_on}", row.expires_on - timedelta(play.days))


def _reward_ready(now: Happened, _play: Play) -> Iterator[Hit]:
    """Give who has enough points for a reward; once for each time since they last used one."""
    known: Rules = rules(now.shop)
    if not is_on(now.shop):
        return
    uses = now.read(conversation.count_uses_by)
    for row in members(now.shop):
        if row.points >= known.least and known.earning != "cashback":
            yield Hit(row.id, f"reward {uses.get(row.id, 0)}", now.today)


def _birthday(now: Happened, play: Play) -> Iterator[Hit]:
    known = dict(now.read(facts.file_birthdays))
    known |= {who: day for who, _, day, _ in now.read(facts.card_facts, "birthday") if day}
    for who, born in known.items():
        for year in (now.today.year - 1, now.today.year, now.today.year + 1):
            on = add_months(date(_NO_YEAR, born.month, born.day), 12 * (year - _NO_YEAR))
            yield Hit(who, f"birthday {year}", on - timedelta(play.days))


def _holiday(now: Happened, play: Play) -> Iterator[Hit]:
    """Give everybody before a holiday of the shop's country."""
    ahead = timedelta(days=play.days)
    country = shop_country(now.shop)
    for one in occasions(country, now.today, now.today + ahead):
        given = {"holiday": sentence(f"holiday.{one.id}")}
        for who in now.base.purchases.people.tolist():
            yield Hit(who, f"{one.id} {one.day.year}", one.day - ahead, given)


def _bought(now: Happened, play: Play) -> Iterator[Hit]:
    """Give who bought a product, or of a category."""
    for who, day in _days_of(now.lines[0], now.products_of(play.what)):
        on = day_of_number(day)
        yield Hit(who, f"{folded(play.what)} {on}", on)


def _days_of(lines: Any, products: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give customer and day of the lines of some products."""
    mine = np.isin(lines.product, np.array(sorted(products), dtype=np.int64))
    yield from zip(lines.customer[mine].tolist(), lines.day[mine].tolist(), strict=True)


def _refill(now: Happened, play: Play) -> Iterator[Hit]:
    """Give whose product comes to its end: bought again after its own median gap, a week before."""
    lines, names = now.lines
    first = day_number(now.since(play))
    stories = product_stories(lines, now.base.purchases, now.today)
    for story in stories:
        if story.gap_days is None:
            continue
        mine = lines.product == story.product
        order = np.lexsort((lines.day[mine], lines.customer[mine]))
        customer, day = lines.customer[mine][order], lines.day[mine][order]
        newest = np.flatnonzero(np.diff(customer, append=-1))  # the last line of each
        on = day[newest] + max(round(story.gap_days) - _REFILL_AHEAD, 1)
        due = on >= first
        name = names[story.product]
        rows = zip(
            customer[newest][due].tolist(), day[newest][due].tolist(), on[due].tolist(), strict=True
        )
        for who, bought_on, when in rows:
            occasion = f"refill {name} {bought_on}"
            yield Hit(who, occasion, day_of_number(when), {"refill_product": name})


def _shipped(now: Happened, play: Play) -> Iterator[Hit]:
    for event in now.read(order_events.shipped_orders, now.since(play)):
        yield Hit(
            event.customer_id,
            f"{event.source} {event.number} {event.day}",
            event.day,
            {"order_number": event.number},
            event.order_id,
        )


def _any_order(now: Happened, play: Play) -> Iterator[Hit]:
    customer, day = now.base.purchases.bought
    for at in np.flatnonzero(day >= day_number(now.since(play))).tolist():
        who, on = int(customer[at]), int(day[at])
        occasion = f"order {day_of_number(on)}"
        yield Hit(who, occasion, day_of_number(on), {}, now.first_orders.get((who, on), 0))


def _letters_unanswered(now: Happened, play: Play) -> Iterator[Hit]:
    """Give who got n letters since their last word or order, and said nothing for 90 days (C4)."""
    silent_since = now.today - timedelta(days=_SILENT_DAYS)
    written: dict[int, list[date]] = {}
    said: dict[int, date] = dict(now.last_day)
    for who, _, purpose, _, on in now.read(facts.last_contacts):
        if purpose == "marketing":
            written.setdefault(who, []).append(on)
        elif purpose == "talk":
            said[who] = max(on, said.get(who, on))
    for who, days in written.items():
        word = said.get(who, date.min)
        unanswered = [day for day in days if day > word]
        if len(unanswered) >= play.n and word <= silent_since:
            yield Hit(who, f"silent {word}", max(unanswered))


def _active(now: Happened, play: Play) -> Iterator[Hit]:
    """Give who ordered or answered within so many days."""
    since = now.today - timedelta(days=play.days)
    half = f"{now.today.year} {(now.today.month - 1) // 6}"
    said = {
        who for who, _, purpose, _, on in now.read(facts.last_contacts)
        if purpose == "talk" and on > since
    }  # fmt: skip
    for who in {who for who, last in now.last_day.items() if last > since} | said:
        yield Hit(who, f"tips {half}", now.today)


def _orders(what: str) -> Callable[[Happened, Play], Iterator[Hit]]:
    def look(now: Happened, play: Play) -> Iterator[Hit]:
        since = now.since(play) - timedelta(days=play.days)
        events = now.read(order_events.order_events, what, since)
        names = now.read(bought_rows.line_names, [event.order_id for event in events])
        for event in events:
            if what == "checkout" and now.last_day.get(event.customer_id, date.min) >= event.day:
                continue  # they ordered after all
            given = {
                "order_number": event.number,
                "order_day": day_words(event.day),
                "basket": listed(names.get(event.order_id, [])),
            }
            on = event.day + timedelta(days=play.days + (what == "late"))
            yield Hit(event.customer_id, f"{event.source} {event.number}", on, given)

    return look


def _signed_up(now: Happened, _play: Play) -> Iterator[Hit]:
    for who, since in now.read(order_events.known_since).items():
        if who not in now.last_day:
            yield Hit(who, "account", since)


def _refunded(now: Happened, play: Play) -> Iterator[Hit]:
    for event in now.read(order_events.refund_events, now.since(play)):
        given = {"order_number": event.number, "order_day": day_words(event.day)}
        yield Hit(event.customer_id, f"refund {event.source} {event.number}", event.day, given)


def _spent(now: Happened, play: Play) -> Iterator[Hit]:
    """Give whose purchases came to a sum, on the day on which they did."""
    purchases = now.base.purchases
    mine = purchases.customer >= 0
    order = np.lexsort((purchases.day[mine], purchases.customer[mine]))
    customer, day = purchases.customer[mine][order], purchases.day[mine][order]
    value = purchases.value[mine][order]
    sums = np.cumsum(value)
    starts = np.flatnonzero(np.diff(customer, prepend=-1))
    before = np.repeat(np.append(0, sums)[starts], np.diff(np.append(starts, len(customer))))
    reached = np.flatnonzero(sums - before >= play.minor)
    firsts = reached[np.flatnonzero(np.diff(customer[reached], prepend=-1))]
    for at in firsts.tolist():
        yield Hit(int(customer[at]), f"spent {play.minor}", day_of_number(day[at]))


def _code_ending(now: Happened, play: Play) -> Iterator[Hit]:
    """Give whose code ends soon and was not used (tactics D14)."""
    currency = now.base.settings.currency
    for coupon in open_coupons(now.shop):
        if coupon.customer_id is None or coupon.ends_on is None or coupon.ends_on < now.today:
            continue
        offer: Offer | None = offer_from(coupon.offer)
        given = {
            "code": coupon.code,
            "code_until": day_words(coupon.ends_on),
            "offer": "" if offer is None else offer_words(offer, currency),
        }
        on = coupon.ends_on - timedelta(days=play.days)
        yield Hit(coupon.customer_id, f"ending {coupon.code}", on, given)


def _case_closed(now: Happened, _play: Play) -> Iterator[Hit]:
    for case in now.read(conversation.list_cases):
        if case.check_on is not None and case.closed_at is not None and case.customer_id:
            yield Hit(case.customer_id, f"case {case.id}", case.check_on)


def _complaint_closed(now: Happened, _play: Play) -> Iterator[Hit]:
    """Give whose complaint was put right (tactics F10)."""
    for case in now.read(conversation.list_cases):
        if case.complaint_id is not None and case.closed_at is not None and case.customer_id:
            yield Hit(case.customer_id, f"complaint {case.id}", case.closed_at.date())


def _wished(now: Happened, _play: Play) -> Iterator[Hit]:
    """Give who marked a product as a favourite and did not buy it since (tactics D3)."""
    lines, names = now.lines
    bought = {
        (who, names[product], day)
        for who, day, product in zip(
            lines.customer.tolist(), lines.day.tolist(), lines.product.tolist(), strict=True
        )
    }
    last: dict[tuple[int, str], int] = {}
    for who, name, number in bought:
        last[who, folded(name)] = max(number, last.get((who, folded(name)), number))
    for who, product, on, _ in now.read(partial(facts.card_facts, kind="wish")):
        if on is not None and last.get((who, folded(product)), -1) < day_number(on):
            given = {"favourite_product": product}
            yield Hit(who, f"wish {folded(product)} {on}", on, given)


def _guest(now: Happened, _play: Play) -> Iterator[Hit]:
    """Give who ordered without an account, in a shop that has some (tactics I8)."""
    for who in now.read(facts.guests):
        if who in now.last_day:
            yield Hit(who, "guest", now.last_day[who])


def _new_products(now: Happened, _play: Play) -> Iterator[Hit]:
    """Give whose favourite category has something that was first seen within 30 days (D24)."""
    fresh: dict[str, date] = {}
    for day, _, category in new_products(now.shop):
        fresh[category] = max(day, fresh.get(category, day))
    if not fresh:
        return
    for who, category in favourites(now.shop).items():
        seen = fresh.get(folded(category))
        if seen is not None:
            yield Hit(who, f"new {folded(category)} {seen}", seen)


def _favourite_quiet(now: Happened, _play: Play) -> Iterator[Hit]:
    """Give who favours a category and is silent longer than usual (tactics D3, D7)."""
    late = {hit.customer: hit for hit in _late(now, _play)}
    for who, category in favourites(now.shop).items():
        if who in late:
            yield Hit(who, f"{folded(category)} {late[who].occasion}", late[who].on)


def _goes_with(now: Happened, play: Play) -> Iterator[Hit]:
    """Give whose last purchase has something that goes with it, which they do not have."""
    going = {pair.first for pair in pairs(now.shop)}
    lines, names = now.lines
    of = {product for product, name in names.items() if name in going}
    since = day_number(now.since(play))
    last = {who: day_number(day) for who, day in now.last_day.items()}
    for who, day in set(_days_of(lines, of)):
        if day >= since and last.get(who) == day:
            yield Hit(who, f"goes {day_of_number(day)}", day_of_number(day))


_TRIGGERS: dict[str, Callable[[Happened, Play], Iterator[Hit]]] = {
    "nth_order": _nth_order,
    "back_after": _back_after,
    "anniversary": _anniversary,
    "silent": _silent,
    "late": _late,
    "in_group": _in_group,
    "points_end": _points_end,
    "reward_ready": _reward_ready,
    "birthday": _birthday,
    "holiday": _holiday,
    "bought": _bought,
    "refill": _refill,
    "shipped": _shipped,
    "any_order": _any_order,
    "letters_unanswered": _letters_unanswered,
    "active": _active,
    "checkout": _orders("checkout"),
    "unpaid": _orders("unpaid"),
    "signed_up": _signed_up,
    "refunded": _refunded,
    "late_order": _orders("late"),
    "spent": _spent,
    "code_ending": _code_ending,
    "case_closed": _case_closed,
    "complaint_closed": _complaint_closed,
    "wished": _wished,
    "guest": _guest,
    "new_products": _new_products,
    "favourite_quiet": _favourite_quiet,
    "goes_with": _goes_with,
}
