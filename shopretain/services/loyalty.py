"""The points programme's verbs: switch on, set rules, give and use points, and what it comes to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import UserError
from shopretain.base.money import exponent
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.loyalty.rules import (
    MOST_POINTS,
    DoubleDays,
    GoodsBonus,
    History,
    Reward,
    Rules,
    Rung,
    Step,
    Tier,
    default_rules,
    flaw_of,
    ladder_falls,
    rules_text,
)
from shopretain.services.points import history_of, settle, settle_due
from shopretain.services.shop import Shop
from shopretain.store import cards, codes, points, queries
from shopretain.store.points import ActRow

__all__ = [  # what screens edit, and one thing they ask
    "DoubleDays", "GoodsBonus", "Reward", "Rules", "Rung", "Step", "Tier", "flaw_of",
    "ladder_falls",
]  # fmt: skip


# Rules


def history(shop: Shop) -> History | None:
    """Give the rules over time, None where points were never on."""
    with shop.store.read() as conn:
        return history_of(points.list_rules(conn))


def rules(shop: Shop) -> Rules:
    """Give the rules in force, or those to begin with."""
    found = history(shop)
    if found is not None:
        return found.now
    return default_rules(10 ** exponent(shop.settings().currency))


def is_on(shop: Shop) -> bool:
    """Tell whether points are on."""
    found = history(shop)
    return found is not None and found.now.is_on


def switch_on(shop: Shop, first: Rules | None = None, progress: Progress = no_progress) -> Changes:
    """Switch points on: the first time every past counted order is counted by the first rules.

    Switched on again, orders placed meanwhile earn nothing unless they are counted again.
    """
    wanted = replace(first or rules(shop), is_on=True)
    return _set(shop, wanted, all_orders=history(shop) is None, progress=progress)


def switch_off(shop: Shop, progress: Progress = no_progress) -> Changes:
    """Switch points off: what was earned stays, orders from today on earn nothing."""
    return _set(shop, replace(rules(shop), is_on=False), all_orders=False, progress=progress)


def set_rules(
    shop: Shop, wanted: Rules, *, recount: bool = False, progress: Progress = no_progress
) -> Changes:
    """Set rules for new orders; with `recount` for all orders there ever were.

    UserError with the code of what is wrong with them.
    """
    return _set(shop, wanted, all_orders=recount, progress=progress)


def _set(
    shop: Shop, wanted: Rules, *, all_orders: bool, progress: Progress = no_progress
) -> Changes:
    flaw = flaw_of(wanted)
    if flaw is not None:
        raise UserError(flaw)
    with shop.store.light_write(LastTold(progress)) as conn:
        _add(shop, conn, wanted, all_orders=all_orders)
    return Changes(cards=True)


def _add(shop: Shop, conn: Any, wanted: Rules, *, all_orders: bool) -> None:
    """Write new rules: for all orders, or for those after the newest that is counted."""
    settings = shop.settings()
    today = shop.clock.today(settings.time_zone)
    # Orders of today that are counted already keep their rules.
    since = today + timedelta(days=queries.has_counted_orders(conn, today))
    # The programme counts in one currency, whatever later files bring.
    queries.set_settings(conn, {"currency": settings.currency})
    # Where the clock went back, rules still follow one another.
    set_on = max([today, *(row.set_on for row in points.list_rules(conn))])
    day = None if all_orders else since
    points.add_rules(conn, day, set_on, rules_text(wanted), shop.clock.now())


@dataclass(frozen=True, slots=True)
class Recount:
    """What counting all orders by new rules would do: people who gain and lose, points before."""

    gain: int
    lose: int
    before: int
    after: int
    biggest: tuple[tuple[str, str, int, int], ...]  # key, name, points before and after


_SHOWN = 8


def preview_recount(shop: Shop, wanted: Rules, progress: Progress = no_progress) -> Recount:
    """Give what `set_rules(..., recount=True)` would do, without doing it; UserError as there."""
    with shop.store.read() as conn:
        before = {row.customer_id: row.points for row in points.list_people(conn)}
    after = _tried(shop, wanted, progress)
    moves = {
        who: after.get(who, 0) - before.get(who, 0)
        for who in before.keys() | after.keys()
        if after.get(who, 0) != before.get(who, 0)
    }
    top = sorted(moves, key=lambda who: (-abs(moves[who]), who))[:_SHOWN]
    with shop.store.read() as conn:
        names = points.names_of(conn, top)
    return Recount(
        sum(move > 0 for move in moves.values()),
        sum(move < 0 for move in moves.values()),
        sum(before.values()),
        sum(after.values()),
        tuple((*names[who], before.get(who, 0), after.get(who, 0)) for who in top if who in names),
    )


class _TriedError(Exception):
    """Takes back what was only tried."""

    def __init__(self, found: dict[int, int]) -> None:
        self.found = found


def _tried(shop: Shop, wanted: Rules, progress: Progress) -> dict[int, int]:
    """Set rules for all orders, give everybody's points, and take all of it back."""
    flaw = flaw_of(wanted)
    if flaw is not None:
        raise UserError(flaw)

    def look(conn: Any) -> None:
        settle(shop, conn, progress)
        raise _TriedError({row.customer_id: row.points for row in points.list_people(conn)})

    try:
        with shop.store.write(LastTold(progress)) as conn:
            _add(shop, conn, wanted, all_orders=True)
            look(conn)
    except _TriedError as tried:
        return tried.found
    return {}


def switch_on_at(
    path: Path, clock: Clock, wanted: Rules, progress: Progress = no_progress
) -> Changes:
    """Switch points on in the child process, which counts every past order."""
    with Shop.in_child(path, clock) as shop:
        return switch_on(shop, wanted, progress)


def switch_off_at(path: Path, clock: Clock, progress: Progress = no_progress) -> Changes:
    """Switch points off in the child process: everybody is looked at."""
    with Shop.in_child(path, clock) as shop:
        return switch_off(shop, progress)


def set_rules_at(
    path: Path,
    clock: Clock,
    wanted: Rules,
    recount: bool,  # noqa: FBT001  the child process takes all at once
    progress: Progress = no_progress,
) -> Changes:
    """Set rules in the child process."""
    with Shop.in_child(path, clock) as shop:
        return set_rules(shop, wanted, recount=recount, progress=progress)


def preview_at(
    path: Path, clock: Clock, wanted: Rules, progress: Progress = no_progress
) -> Recount:
    """Preview counting all orders again in the child process."""
    with Shop.in_child(path, clock) as shop:
        return preview_recount(shop, wanted, progress)


# What the owner does


@dataclass(frozen=True, slots=True)
class Acted:
    """An act that was written: it can be taken back."""

    act: int
    customer_id: int
    points: int


def give(shop: Shop, customer_id: int, amount: int, kind: str = "bonus", reason: str = "") -> Acted:
    """Give somebody points, or take some with a negative amount, and say why.

    UserError: points_off, bad_points, no_reason (to take needs one), too_few_points, customer_gone.
    """
    if not amount or abs(amount) > MOST_POINTS:
        raise UserError("bad_points")
    if amount < 0 and not reason.strip():
        raise UserError("no_reason")
    return _act(shop, customer_id, "adjust" if amount < 0 else kind, amount, reason.strip(), "")


def give_in(shop: Shop, conn: Any, customer_id: int, amount: int, kind: str, reason: str) -> Acted:
    """Give points within a transaction that writes more; `settle_due` comes before it.

    UserError: customer_gone.
    """
    return _write(shop, conn, customer_id, (kind, amount), reason, "")


def use(shop: Shop, customer_id: int, reward: Reward) -> Acted:
    """Let somebody use a reward; UserError: points_off, too_few_points, customer_gone."""
    return _act(shop, customer_id, "use", -reward.cost, "", reward_text(reward))


def take_back(shop: Shop, acted: Acted) -> Changes:
    """Take an act back: its points go back to the lots they came from, or away again.

    UserError: customer_gone, taken_back (it was already), code_used (its code came back).
    """
    with shop.store.light_write() as conn:
        flaw = void(shop, conn, acted, codes.came_back(conn, [acted.act]))
        if flaw is not None:
            raise UserError(flaw)
    return Changes(cards=True)


def void(shop: Shop, conn: Any, acted: Acted, used: set[int]) -> str | None:
    """Write that an act is taken back; gives the code of why it cannot be, None where it can.

    `used` are acts whose codes came back with an order.
    """
    acts = {act.id: act for act in points.acts_of(conn, acted.customer_id)}
    if acted.act not in acts:
        return "customer_gone"
    if any(act.kind == "void" and act.subject == str(acted.act) for act in acts.values()):
        return "taken_back"
    if acted.act in used:
        return "code_used"
    act = ("void", 0, act_day(shop, tuple(acts.values())), "", str(acted.act))
    identity = acts[acted.act].identity  # so that both go the same way, whoever is parted
    points.add_act(conn, acted.customer_id, identity, act, shop.clock.now())
    points.touch(conn, [acted.customer_id])
    return None


def _act(shop: Shop, customer_id: int, kind: str, amount: int, reason: str, subject: str) -> Acted:
    if not is_on(shop):
        raise UserError("points_off")
    settle_due(shop)
    with shop.store.light_write() as conn:
        return _write(shop, conn, customer_id, (kind, amount), reason, subject)


def _write(
    shop: Shop, conn: Any, customer_id: int, what: tuple[str, int], reason: str, subject: str
) -> Acted:
    kind, amount = what
    tokens = cards.tokens_of(conn, customer_id)
    if not tokens or any(token.startswith("id:erased:") for token in tokens):
        raise UserError("customer_gone")
    held = points.person_of(conn, customer_id)
    has = held.points if held else 0
    if amount < 0 and has < -amount:
        raise UserError("too_few_points", points=max(has, 0), needed=-amount)
    day = act_day(shop, points.acts_of(conn, customer_id))
    act = (kind, amount, day, reason, subject)
    act_id = points.add_act(conn, customer_id, cards.card_token(tokens), act, shop.clock.now())
    points.touch(conn, [customer_id])
    return Acted(act_id, customer_id, amount)


def act_day(shop: Shop, acts: Sequence[ActRow]) -> date:
    """Give the day of a new act: today, or that of the newest, where the clock went back."""
    return max([shop.today, *(act.day for act in acts)])


def reward_text(reward: Reward) -> str:
    """Give a reward as JSON."""
    return json.dumps(reward._asdict(), ensure_ascii=False)


def reward_from(text: str) -> Reward:
    """Give the reward of its JSON."""
    return Reward(**json.loads(text))
