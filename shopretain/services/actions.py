"""What is worth doing today: four things at most, most money first, each person in one of them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from shopretain.analytics.ranges import sum_range
from shopretain.base.changes import Changes
from shopretain.base.dates import day_number, day_of_number
from shopretain.base.language import money_words
from shopretain.base.money import exponent
from shopretain.base.text import has_sentence, sentence
from shopretain.services.action_kinds import KINDS, LIST, WAITING, Day, Found
from shopretain.services.action_rows import ActionRow, DoView, LikelyRow, OutcomeRow
from shopretain.services.effects import effect_words, effects
from shopretain.services.handover import move_rows
from shopretain.services.holdout import keeping, play_of_letter, without
from shopretain.services.letter_words import day_words
from shopretain.services.outcomes import last_month
from shopretain.services.people_behind import due_this_week
from shopretain.services.people_table import everybody
from shopretain.services.planner import soon
from shopretain.services.shop import Shop
from shopretain.store import kept, letters, queries
from shopretain.store.letters import NewDraft, NewMailing

__all__ = ["ActionRow", "DoView", "LikelyRow", "OutcomeRow"]

MOST = 4
HIDDEN_DAYS = 14
_PUT_OFF = "today_put_off"
_OLD_DAYS = 30  # of the newest order
_SHOWN = 5  # people likely to order
_SINKS = 0.5  # what each "not today" leaves of an action's rank


def today(shop: Shop) -> DoView:
    """Give what is worth doing on the shop's day; worked out anew when anything changed."""
    key = shop.store.version(), shop.places_version, shop.today
    if shop.todo is None or shop.todo[0] != key:
        shop.todo = key, _today(shop)
    found: DoView = shop.todo[1]
    return found


def _today(shop: Shop) -> DoView:
    day = Day(shop)
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    put_off = _put_off(stored)
    hidden = {
        name: until
        for name, (until, _) in put_off.items()
        if day.today < until <= day.today + timedelta(days=HIDDEN_DAYS)  # not by a wrong clock
    }
    found = [one for kind in KINDS for one in kind(day)] if len(day.view.rows) else []
    found = [one for one in _waiting_first(found) if one.id not in hidden]
    newest = _newest_order(day)
    is_old = newest is not None and (day.today - newest).days > _OLD_DAYS
    asks_newer = is_old and "old" not in hidden
    chosen, others = _deal(
        found,
        MOST - asks_newer,
        {name: times for name, (_, times) in put_off.items()},
    )
    rows = [_row(day, one, put_off) for one in chosen]
    if asks_newer and newest is not None:
        rows = [_old(newest), *rows]
    late = day.base.habits.is_late
    value = day.base.forecast.value
    likely = [] if is_old else _likely(day)
    return DoView(
        day.today,
        day.currency,
        tuple(rows),
        tuple(_row(day, one, put_off) for one in others),
        tuple(sorted((name, until) for name, until in hidden.items())),
        None if value is None else round(float(value[late].sum())),
        int(late.sum()),
        tuple(likely[:_SHOWN]),
        len(likely),
        _outcome(shop, day.currency),
        tuple((row.day, row.told) for row in soon(shop)) if len(day.view.rows) else (),
        _door_range(day),
    )


def _door_range(day: Day) -> tuple[int, int]:
    said, late = day.base.forecast, day.base.habits.is_late
    if said.value is None or said.orders is None:
        return 0, 0
    low, high = sum_range(said.orders[late], said.value[late])
    return round(low), round(high)


def _newest_order(day: Day) -> date | None:
    span = day.base.purchases.span
    return None if span is None else span[1]


def _waiting_first(found: Sequence[Found]) -> list[Found]:
    """Leave who waits for an answer out of all other things: nobody is courted meanwhile."""
    waiting = [one.ids for one in found if one.id in WAITING]
    taken = np.concatenate(waiting) if waiting else np.zeros(0, dtype=np.int64)
    return [one if one.id in WAITING else one.of(~np.isin(one.ids, taken)) for one in found]


def _deal(
    found: Sequence[Found], most: int, refused: Mapping[str, int]
) -> tuple[list[Found], list[Found]]:
    """Give the actions of most money, each person in the first one only, and what is left over.

    What the owner keeps putting off counts half as much each time.
    """
    left = list(found)
    chosen: list[Found] = []
    taken = np.zeros(0, dtype=np.int64)
    while left:
        left = [one.of(~np.isin(one.ids, taken)) for one in left]
        left = [one for one in left if len(one.ids)]
        left.sort(key=lambda one: (-_rank(one, refused), one.id))
        if not left or len(chosen) == most:
            break
        chosen.append(left.pop(0))
        taken = chosen[-1].ids
    return chosen, left


def _rank(one: Found, refused: Mapping[str, int]) -> float:
    return float(one.money.sum() + 1e-3 * len(one.ids)) * _SINKS ** refused.get(one.id, 0)


def _row(day: Day, one: Found, put_off: Mapping[str, tuple[date, int]]) -> ActionRow:
    amount = round(float(one.money.sum()))
    count = len(one.ids)
    why = sentence(f"action.{one.id}.why", **{**one.values, "count": count})
    if one.no_email:
        own = f"action.no_email.{one.no_email}"
        reason = sentence(f"why.{one.no_email}")
        told = sentence(own) if has_sentence(own) else sentence("action.no_email", why=reason)
        why = f"{why} {told}"
    if "cards" in one.ways:
        unit = 10 ** exponent(day.currency)
        minor = min(one.may_post, count) * day.price.home
        cost = money_words(round(minor / unit) * unit or minor, day.currency)
        why = f"{why} {sentence('action.cost', cost=cost)}"
    title = sentence(f"action.{one.id}", **{**one.values, "count": count})
    return ActionRow(
        one.id, tuple(one.ids.tolist()), title, why, amount, one.measure, one.letter,
        one.ways, put_off.get(one.id, (date.min, 0))[1],
    )  # fmt: skip


def _old(newest: date) -> ActionRow:
    why = sentence("action.old.why", day=day_words(newest))
    return ActionRow("old", (), sentence("action.old"), why, 0, "none", "", ("import",))


def _likely(day: Day) -> list[LikelyRow]:
    """Give whose next order is due within a week by their own rhythm, the likeliest first."""
    habits, people = day.base.habits, day.base.purchases.people
    due = habits.last + habits.usual_gap
    now = day_number(day.today)
    soon = due_this_week(day.base)
    chance = day.base.forecast.chance
    weight = habits.counts.astype(float) if chance is None else chance
    order = np.flatnonzero(soon)
    order = order[np.argsort(-weight[order], kind="stable")]
    found = []
    for at in order.tolist():
        who = int(people[at])
        on = round(float(due[at]))
        found.append(
            LikelyRow(
                who, day.view.label(day.view.place[who]), round(float(habits.usual_gap[at])),
                day_of_number(on) if on >= now else None,
            )
        )  # fmt: skip
    return found


def _outcome(shop: Shop, currency: str) -> OutcomeRow | None:
    """Say what came of letters: the newest hold-out, else last month's letters."""
    known = effects(shop).plays
    if known:
        return OutcomeRow(effect_words(known[0]), ())
    month = last_month(shop)
    if month is None:
        return None
    words = sentence(
        "outcome.month", count=month.written, back=month.came_back,
        money=money_words(month.spent, currency),
    )  # fmt: skip
    return OutcomeRow(words, month.ids)


# What the owner does with them


def _put_off(stored: Mapping[str, str]) -> dict[str, tuple[date, int]]:
    try:
        told = json.loads(stored.get(_PUT_OFF) or "{}")
        return {name: (date.fromisoformat(until), times) for name, (until, times) in told.items()}
    except (ValueError, TypeError, AttributeError):  # damaged: nothing was put off
        return {}


def put_off(shop: Shop, action: str) -> str | None:
    """Hide an action for 14 days; it counts half as much from then on.

    Gives how it was, None where it is hidden already.
    """
    today = shop.today
    until = today + timedelta(days=HIDDEN_DAYS)
    with shop.store.light_write() as conn:
        before = queries.list_settings(conn).get(_PUT_OFF, "")
        now = _put_off({_PUT_OFF: before})
        if now.get(action, (today, 0))[0] > today:
            return None
        now[action] = (until, now.get(action, (until, 0))[1] + 1)
        _keep_put_off(conn, now)
    return before


def _keep_put_off(conn: Any, now: Mapping[str, tuple[date, int]]) -> None:
    told = {name: (on.isoformat(), times) for name, (on, times) in now.items()}
    queries.set_settings(conn, {_PUT_OFF: json.dumps(told)})


def show_all(shop: Shop) -> Changes:
    """Show all actions again; how often each was put off still counts."""
    today = shop.today
    with shop.store.light_write() as conn:
        now = _put_off(queries.list_settings(conn))
        _keep_put_off(conn, {name: (today, times) for name, (_, times) in now.items()})
    return Changes(cards=True)


def take_up(shop: Shop, before: str) -> Changes:
    """Show again what was put off: everything as it was before."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_PUT_OFF: before})
    return Changes(cards=True)


@dataclass(frozen=True, slots=True)
class ListPeople:
    """Who is on an action's list, and whom chance keeps off it."""

    ids: tuple[int, ...]
    kept: tuple[int, ...]


def list_people(shop: Shop, letter: str, ids: Sequence[int]) -> ListPeople:
    """Give who is on the list of an action: those kept back from its letter are not."""
    view = everybody(shop)
    people = {who: view.rows[view.place[who]].key for who in ids if who in view.place}
    found = keeping(shop, "", letter, people)
    return ListPeople(without(tuple(people), found.out), found.kept)


def note_list(shop: Shop, title: str, letter: str, found: ListPeople) -> int:
    """Note that an action's list was saved: its people count as written to. Gives the mailing."""
    today, now, view = shop.today, shop.clock.now(), everybody(shop)
    ids = [who for who in found.ids if who in view.place]
    with shop.store.light_write() as conn:
        known_by = letters.tokens_by_customer(conn, ids)
        told = NewMailing(letter, "", title, title, title, "", "marketing", "useful", LIST)
        mailing = letters.add_mailing(conn, told, today, now)
        new = [
            NewDraft(
                view.rows[view.place[who]].key, "\n".join(known_by.get(who, ())), uuid.uuid4().hex,
                "", 0, "", today, title, "", "",
            )
            for who in ids
        ]  # fmt: skip
        made = letters.add_drafts(conn, mailing, new, today, now)
        move_rows(shop, conn, letters.find_drafts(conn, made), "handed_over", LIST)
        names = [view.rows[view.place[who]].key for who in found.kept if who in view.place]
        kept.add_kept(conn, mailing, play_of_letter(letter) or letter, names, today)
    return mailing


def undo_list(shop: Shop, mailing: int) -> Changes:
    """Forget that a list was saved."""
    with shop.store.light_write() as conn:
        rows = letters.list_drafts(conn, mailing_id=mailing)
        move_rows(shop, conn, rows, "draft", "")
        letters.drop_mailing(conn, mailing)
    return Changes(cards=True)
