"""What is due of a play today: who has a new occasion, whose chain goes on, what holds no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shopretain.messaging.plays import Play
from shopretain.services.triggers import STALE_DAYS, Happened, Hit
from shopretain.store.letters import DraftRow, Occasion

Holding = Mapping[tuple[int, str], Hit]
OVER, OLD = "over", "old"  # why a draft is withdrawn: its occasion is over, it waited too long


@dataclass(frozen=True, eq=False)
class Due:
    """Drafts to be made of one play and step."""

    play: Play
    step: int
    hits: tuple[Hit, ...]


def holding(now: Happened, play: Play) -> dict[tuple[int, str], Hit]:
    """Give the hits that hold today by customer and occasion, whenever they came about."""
    return {
        (hit.customer, hit.occasion): hit
        for hit in now.hits_ever(play)
        if not play.ends_on_order or now.last_day.get(hit.customer, date.min) <= hit.on
    }


def first_hits(
    now: Happened, play: Play, holds: Holding, done: Sequence[Occasion]
) -> tuple[Hit, ...]:
    """Give for whom the first letter of a play is due, each for the newest of their occasions.

    Whoever got that letter since it happened, by hand or by a play, has had it.
    """
    template = play.steps[0].letter
    made = {(row.customer_id, row.occasion) for row in done if row.play == play.id}
    last: dict[int, date] = {}
    for row in done:
        if row.template == template or row.play == play.id:
            last[row.customer_id] = max(row.on, last.get(row.customer_id, row.on))
    found: dict[int, Hit] = {}
    for hit in now.hits(play):
        key, before = (hit.customer, hit.occasion), last.get(hit.customer)
        if key not in holds or key in made:
            continue
        if before is not None and (before >= hit.on or (now.today - before).days < play.cap_days):
            continue
        kept = found.get(hit.customer)
        if kept is None or kept.on < hit.on:
            found[hit.customer] = hit
    return tuple(found.values())


def due(now: Happened, play: Play, holds: Holding, done: Sequence[Occasion]) -> list[Due]:
    """Give what is due of a play today, step by step."""
    mine: dict[tuple[int, str], dict[int, Occasion]] = {}
    for row in done:
        if row.play == play.id:
            mine.setdefault((row.customer_id, row.occasion), {})[row.step] = row
    steps = [first_hits(now, play, holds, done)]
    steps += [_following(now, play, holds, mine, number) for number in range(1, len(play.steps))]
    return [Due(play, number, hits) for number, hits in enumerate(steps) if hits]


def _following(
    now: Happened,
    play: Play,
    holds: Holding,
    mine: Mapping[tuple[int, str], Mapping[int, Occasion]],
    number: int,
) -> tuple[Hit, ...]:
    """Give for whom a later step is due: the step before was handed over and has waited."""
    hits = []
    wait = play.steps[number].wait
    for key, steps in mine.items():
        before = steps.get(number - 1)
        if before is None or before.status not in ("handed_over", "sent"):
            continue
        waited = (now.today - before.on).days
        if number not in steps and key in holds and wait <= waited <= wait + play.window:
            hits.append(holds[key])
    return tuple(hits)


def over(
    now: Happened,
    waiting: Sequence[DraftRow],
    plays: Mapping[str, Play],
    holds: Mapping[str, Holding],
    done: Sequence[Occasion],
) -> dict[int, str]:
    """Give the waiting drafts that are over, and why; of two for one occasion the later one."""
    found: dict[int, str] = {}
    seen = {
        (row.customer_id, row.play, row.step, row.occasion)
        for row in done
        if row.play and row.status != "draft"
    }
    for row in waiting:
        play = plays.get(row.play)
        if play is None:
            continue
        who = row.customer_id or 0
        key = who, row.play, row.step, row.occasion
        if key in seen or (who, row.occasion) not in holds[row.play]:
            found[row.id] = OVER
        elif row.due_on + timedelta(days=play.window + STALE_DAYS) < now.today:
            found[row.id] = OLD
        seen.add(key)
    return found
