"""The kinds of things that Today finds worth doing: for whom, and what each of them is worth.

The gate and its caps come first: nobody is counted whom no way of the action may reach. Whoever
had the letter of an action since their last order is done with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

import numpy as np

from shopretain.analytics.buying_model import Floats
from shopretain.analytics.ladder import order_ladder
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Flags, Ints
from shopretain.base.dates import day_of_number
from shopretain.base.text import sentence
from shopretain.messaging.occasions import occasions
from shopretain.messaging.plays import READY
from shopretain.services.basis import Basis, basis
from shopretain.services.cases import list_cases
from shopretain.services.consent import Gate, gate, shop_country
from shopretain.services.groups import answer_ids
from shopretain.services.holdout import CARD, WATCHED_DAYS, watched_of
from shopretain.services.letter_words import day_words
from shopretain.services.letters import of_occasion
from shopretain.services.members import members
from shopretain.services.packing import calls
from shopretain.services.people_table import PeopleView, everybody
from shopretain.services.shop import Shop
from shopretain.services.stamps import postage
from shopretain.services.standing import due as standing_due
from shopretain.services.surveys import waiting_people
from shopretain.services.triggers import Happened
from shopretain.store import letters
from shopretain.store.kept import Held, watched_since

WAITING = ("cases", "feedback", "late_order", "calls")  # somebody waits for these
LIST = "list"  # the way of an action that saves a list
_HOLIDAY_DAYS = 14
_AGAIN_DAYS = 60  # in which nobody gets the letter of an occasion and its card, too
_SILENT = ("no_consent", "not_asked", "not_offered", "no_address", "implied_over")  # no refusal
_WEEK = 7
_NEAR = 14 / 90  # of the likely orders of 90 days: those of two weeks
_WIN_BACK = ("come_back", "best_quiet")


@dataclass(frozen=True, eq=False)
class Found:
    """An action before people are dealt out: its people, what each is worth, its words.

    `email` and `post` tell of each whether they may be reached that way, None where nobody asks.
    """

    id: str
    ids: Ints
    money: Floats  # of each
    measure: str
    letter: str
    steps: tuple[str, ...]
    values: Mapping[str, str | int]
    email: Flags | None = None
    post: Flags | None = None
    no_email: str = ""  # why nobody of them may be emailed, where the action would write emails

    def of(self, free: np.ndarray) -> Found:
        """Give it for those who are in no other card."""
        return replace(
            self, ids=self.ids[free], money=self.money[free],
            email=None if self.email is None else self.email[free],
            post=None if self.post is None else self.post[free],
        )  # fmt: skip

    @property
    def may_post(self) -> int:
        """How many may get a card."""
        return 0 if self.post is None else int(self.post.sum())

    @property
    def ways(self) -> tuple[str, ...]:
        """The steps that reach anybody; cards first where they reach most."""
        if self.email is None or self.post is None:
            return self.steps
        by_email = int(self.email.sum())
        found = tuple(
            step
            for step in self.steps
            if (step != "email" or by_email) and (step != "cards" or self.may_post)
        )
        if "cards" in found and (by_email * 2 < len(self.ids) or "email" not in found):
            return ("cards", *(step for step in found if step != "cards"))
        return found


class Day:
    """What all actions look at, read once."""

    def __init__(self, shop: Shop) -> None:
        """Read what all of them need."""
        self.shop, self.today = shop, shop.today
        self.base: Basis = basis(shop)
        self.gate: Gate = gate(shop)
        self.view: PeopleView = everybody(shop)
        self.currency = self.base.settings.currency
        self.price = postage(shop)

    @cached_property
    def happened(self) -> Happened:
        """What happened to whom."""
        return Happened(self.shop)

    @cached_property
    def at_stake(self) -> Floats:
        """What everybody spent in the last 12 months."""
        return spent_by_customer(self.base.purchases, self.base.as_of, 12).astype(float)

    @cached_property
    def basket(self) -> Floats:
        """The value of everybody's next order: the forecast's, else the shop's usual one."""
        said = self.base.forecast.basket
        if said is not None:
            return said
        values = self.base.purchases.baskets[1]
        usual = float(np.mean(values)) if len(values) else 0.0
        return np.full(len(self.base.purchases.people), usual)

    @cached_property
    def second_share(self) -> float:
        """The share of first orders that a second one follows within a year."""
        rungs = order_ladder(self.base.purchases, self.base.as_of)
        share = rungs[0].share.percent if rungs else None
        return 0.0 if share is None else share / 100

    @cached_property
    def likely(self) -> Floats:
        """What everybody will likely order for within 90 days."""
        chance = self.base.forecast.chance
        return self.basket * (self.second_share / 4 if chance is None else chance)

    @cached_property
    def done(self) -> dict[int, dict[str, date]]:
        """Who had which letter, and when last; letters that still wait count as had."""
        found: dict[int, dict[str, date]] = {}
        with self.shop.store.read() as conn:
            for row in letters.list_occasions(conn):
                mine = found.setdefault(row.customer_id, {})
                mine[row.template] = max(row.on, mine.get(row.template, row.on))
        return found

    @cached_property
    def watched(self) -> list[Held]:
        """Everybody in waves that are watched."""
        with self.shop.store.read() as conn:
            return watched_since(conn, self.today - timedelta(days=WATCHED_DAYS))

    def kept_back(self, letter: str) -> frozenset[int]:
        """Give whom chance keeps back from a letter now: they get nothing of its play."""
        return watched_of(self.watched, "", letter).kept

    def money(self, ids: Ints, each: Floats) -> Floats:
        """Give a figure of the buyers for some customers, 0 for who has not bought."""
        people = self.base.purchases.people
        at = np.searchsorted(people, ids)
        known = at < len(people)
        known[known] = people[at[known]] == ids[known]
        found = np.zeros(len(ids))
        found[known] = each[at[known]]
        return found

    def fresh(self, ids: Ints, named: Sequence[str], days: int = 0) -> Ints:
        """Give who had none of these letters or their cards since their last order, or so long."""
        people, last = self.base.purchases.people, self.base.habits.last
        templates = [*named, *(f"{CARD}{name}" for name in named)]
        since = self.today - timedelta(days=days)

        def had(who: int) -> bool:
            mine = self.done.get(who)
            if mine is None:
                return False
            at = int(np.searchsorted(people, who))
            is_known = at < len(people) and people[at] == who
            bought = day_of_number(int(last[at])) if is_known else self.today
            begin = since if days else bought
            return any(name in mine and mine[name] >= begin for name in templates)

        return np.array([who for who in ids.tolist() if not had(who)], dtype=np.int64)


def _marketing(
    day: Day, name: str, ids: Ints, each: Floats, measure: str, letter: str,
    steps: tuple[str, ...], **values: str | int,
) -> Iterator[Found]:  # fmt: skip
    """Give an action with those whom any of its ways reach, and the ways that reach anybody.

    Where nobody may be emailed the action says so, and has the ways that are left.
    """
    spared = day.kept_back(letter)
    ids = np.array([who for who in ids.tolist() if who not in spared], dtype=np.int64)
    wanted = ids.tolist()
    codes, may = day.gate.codes(wanted, "email")
    email = np.array(may, dtype=bool)
    post = np.array(day.gate.codes(wanted, "post")[1], dtype=bool) & ("cards" in steps)
    reached = email | post
    if not reached.any() and LIST in steps:
        # The owner's own record: a list says of each whether they may be written to.
        reached = np.array([code in _SILENT for code in codes], dtype=bool)
    if not reached.any():
        return
    why = "" if email.any() else Counter(codes).most_common(1)[0][0]
    inside = ids[reached]
    yield Found(
        name, inside, day.money(inside, each), measure, letter, steps, values, email[reached],
        post[reached], why if "email" in steps else "",
    )  # fmt: skip


# Each kind of action


def _win_back(day: Day) -> Iterator[Found]:
    for group, letter, steps in (
        ("slipping", "come_back", ("email", LIST, "cards")),
        ("best_quiet", "best_quiet", ("cards", "email", LIST)),
        ("quiet", "come_back", ("email", LIST)),
    ):
        ids = day.fresh(answer_ids(day.shop, group), _WIN_BACK)
        gaps = day.money(ids, day.base.habits.usual_gap)
        weeks = max(round(float(np.median(gaps)) / _WEEK), 1) if len(ids) else 0
        yield from _marketing(day, group, ids, day.at_stake, "at_stake", letter, steps, weeks=weeks)


def _thanks(day: Day) -> Iterator[Found]:
    found = of_occasion(day.shop, "thank_first", day.happened)
    ids = day.fresh(np.array(found.ids, dtype=np.int64), ("thank_first",))
    usual = day.basket * day.second_share
    if len(usual):  # whose first order is of today is not among the buyers of yesterday yet
        yield from _marketing(
            day, "new", ids, usual, "second", "thank_first", ("email", "cards", LIST),
            share=round(100 * day.second_share),
        )  # fmt: skip


def _occasions(day: Day) -> Iterator[Found]:
    """Give what plays' occasions ask for: products used up, reviews, birthdays.

    A review brings no money that anybody could name; a greeting may move an order of these days.
    """
    nothing = np.zeros(len(day.likely))
    for name, letter, steps, each, measure in (
        ("refill", "refill", ("email", LIST), day.likely, "likely"),
        ("review", "review", ("email",), nothing, "none"),
        ("birthday", "birthday", ("email", "cards"), day.likely * _NEAR, "likely"),
    ):
        ids = np.array(of_occasion(day.shop, letter, day.happened).ids, dtype=np.int64)
        ids = day.fresh(ids, (letter,), _AGAIN_DAYS)
        yield from _marketing(day, name, ids, each, measure, letter, steps)


def _holiday(day: Day) -> Iterator[Found]:
    until = day.today + timedelta(days=_HOLIDAY_DAYS)
    coming = occasions(shop_country(day.shop), day.today + timedelta(days=2), until)
    if not coming:
        return
    ids = np.array(of_occasion(day.shop, "holiday", day.happened).ids, dtype=np.int64)
    ids = day.fresh(ids, ("holiday",), _HOLIDAY_DAYS)
    yield from _marketing(
        day, "holiday", ids, day.likely * _NEAR, "likely", "holiday", ("email", "cards"),
        holiday=sentence(f"holiday.{coming[0].id}"), on=day_words(coming[0].day),
    )  # fmt: skip


def _points(day: Day) -> Iterator[Found]:
    found = of_occasion(day.shop, "points_expire", day.happened)
    if not found.ids:
        return
    rows = {row.id: row for row in members(day.shop)}
    ids = np.array([who for who in found.ids if who in rows], dtype=np.int64)
    people, usable = day.base.purchases.people, np.zeros(len(day.base.purchases.people))
    for who in ids.tolist():
        at = int(np.searchsorted(people, who))
        if at < len(people) and people[at] == who:
            usable[at] = rows[who].usable
    ends = min((rows[who].expires_on or day.today for who in ids.tolist()), default=day.today)
    yield from _marketing(
        day, "points", ids, usable, "rewards", "points_expire", ("email", LIST),
        on=day_words(ends),
    )  # fmt: skip


def _service(day: Day) -> Iterator[Found]:
    """Give what customers wait for: answers, parcels, a call."""
    late = np.array(of_occasion(day.shop, "late_order", day.happened).ids, dtype=np.int64)
    email = np.array(day.gate.codes(late.tolist(), "email", "service")[1], dtype=bool)
    ids = late[email]
    if len(ids):
        yield Found(
            "late_order", ids, day.money(ids, day.at_stake), "at_stake", "late_order",
            ("email",), {"days": READY["late_order"].days},
        )  # fmt: skip
    waiting = [one for one in list_cases(day.shop) if one.answered_at is None and one.customer]
    ids = np.unique(np.array([one.customer for one in waiting], dtype=np.int64))
    if len(ids):
        yield Found(
            "cases", ids, day.money(ids, day.at_stake), "at_stake", "", ("cases",),
            {"hours": max(one.hours for one in waiting)},
        )  # fmt: skip
    said = waiting_people(day.shop)
    ids = np.array(sorted(said), dtype=np.int64)
    if len(ids):
        yield Found(
            "feedback", ids, day.money(ids, day.at_stake), "at_stake", "", ("feedback",), {}
        )
    rings = calls(day.shop)
    totals: dict[int, int] = {}
    for one in rings:
        totals[one.customer] = totals.get(one.customer, 0) + one.total_minor
    if totals:
        ids = np.array(sorted(totals), dtype=np.int64)
        worth = np.array([float(totals[who]) for who in ids.tolist()])
        yield Found("calls", ids, worth, "orders", "", ("calls",), {})


def _standing(day: Day) -> Iterator[Found]:
    due = {row.customer for row in standing_due(day.shop, _WEEK)}
    ids = np.array(sorted(due), dtype=np.int64)
    if len(ids):
        yield Found("standing", ids, day.money(ids, day.likely), "likely", "", ("standing",), {})


def _waiting(day: Day) -> Iterator[Found]:
    """Give letters and cards that plays or the owner made and that wait."""
    with day.shop.store.read() as conn:
        rows = letters.list_drafts(conn, status="draft")
    for name, channel, step in (("queue", "email", "queue"), ("by_post", "post", "print")):
        mine = {
            row.customer_id for row in rows
            if row.channel == channel and row.customer_id and row.due_on <= day.today
        }  # fmt: skip
        ids = np.array(sorted(mine), dtype=np.int64)
        if len(ids):
            yield Found(name, ids, day.money(ids, day.likely), "likely", "", (step,), {})


KINDS: tuple[Callable[[Day], Iterator[Found]], ...] = (
    _waiting, _win_back, _thanks, _points, _occasions, _holiday, _service, _standing,
)  # fmt: skip
