"""Plays: switched by the owner, looked at after each import and at each start.

A draft waits only as long as its occasion still holds: who bought, paid or answered meanwhile gets
none. One person and occasion has one draft, whatever is imported how often.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import UserError
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.base.text import sentence
from shopretain.messaging.gate import Channel
from shopretain.messaging.plays import (
    MOST_STEPS,
    READY,
    SHOWN_FIRST,
    TRIGGERS,
    Play,
    Step,
    from_text,
    to_text,
)
from shopretain.services.groups import name_of
from shopretain.services.letter_texts import letter, list_letters
from shopretain.services.letter_words import money_words, offer_words
from shopretain.services.letterhead import letterhead
from shopretain.services.letters import Audience, LetterAsk
from shopretain.services.making import Made, PlayHit, make, prepare
from shopretain.services.shop import Shop
from shopretain.services.triggers import Happened, Hit
from shopretain.store import letters
from shopretain.store.letters import Occasion, PlayRow

__all__ = ["MOST_STEPS", "TRIGGERS", "Play", "Step"]

_OVER, _OLD = "over", "old"  # why a draft was withdrawn: its occasion is over, it waited too long
_STALE_DAYS = 30  # beyond its window


@dataclass(frozen=True, slots=True)
class PlayView:
    """A play as the page shows it, with how many drafts it has waiting and has made in all."""

    play: Play
    title: str
    words: str
    is_on: bool
    since: date | None
    is_ready: bool
    is_first: bool  # of those that are shown first
    waiting: int
    made: int


def list_plays(shop: Shop) -> tuple[PlayView, ...]:
    """Give all plays: the ready ones in their order, then the owner's own."""
    with shop.store.read() as conn:
        stored = letters.list_plays(conn)
        done = letters.list_occasions(conn)
    titles = {text.id: text.title for text in list_letters(shop)}
    waiting: dict[str, int] = {}
    made: dict[str, int] = {}
    for past in done:
        made[past.play] = made.get(past.play, 0) + (past.status not in ("withdrawn", "draft"))
        waiting[past.play] = waiting.get(past.play, 0) + (past.status == "draft")
    names = [*READY, *(name for name in stored if name not in READY)]
    found = []
    for name in names:
        row = stored.get(name)
        play = from_text(row.rule) if row is not None else READY[name]
        title = titles.get(play.steps[0].letter, play.steps[0].letter)
        found.append(
            PlayView(
                play, title, play_words(shop, play, titles), row is not None and row.is_on,
                None if row is None else row.since, name in READY, name in SHOWN_FIRST,
                waiting.get(name, 0), made.get(name, 0),
            )
        )  # fmt: skip
    return tuple(found)


def play_words(shop: Shop, play: Play, titles: Mapping[str, str] | None = None) -> str:
    """Give a play as one sentence, and what follows as others."""
    known = titles or {text.id: text.title for text in list_letters(shop)}
    currency = shop.settings().currency
    is_on_the_day = play.days == 0 and play.trigger in ("birthday", "holiday")
    when = sentence(
        f"play.{play.trigger}{'_today' if is_on_the_day else ''}",
        n=play.n,
        months=play.months,
        days=play.days,
        amount=money_words(play.minor, currency),
        what=play.what,
        unless=play.unless,
        group=name_of(shop, play.group) if play.group else "",
    )
    parts = [when]
    for number, step in enumerate(play.steps):
        code = "first" if number == 0 else "then"
        wait = sentence("play.at_once" if not step.wait else "play.after", count=step.wait)
        title = known.get(step.letter, step.letter)
        parts.append(sentence(f"play.{code}", letter=title, wait=wait))
    if play.group and play.trigger != "in_group":
        parts.append(sentence("play.only", group=name_of(shop, play.group)))
    if play.offer is not None:
        parts.append(sentence("play.offer", offer=offer_words(play.offer, currency)))
    if play.unless:
        parts.append(sentence("play.unless", what=play.unless))
    if len(play.steps) > 1 and play.ends_on_order:
        parts.append(sentence("play.ends"))
    if play.channel == "post":
        parts.append(sentence("play.post"))
    return " ".join(parts)


def switch(shop: Shop, play_id: str, on: bool) -> PlayRow | None:  # noqa: FBT001  the choice itself
    """Switch a play on or off; gives how it was, for Undo."""
    return _put(shop, play_id, None, on)


def save(shop: Shop, play: Play) -> PlayRow | None:
    """Keep a play as the owner changed it; gives how it was. UserError `bad_play`."""
    if not play.check():
        raise UserError("bad_play")
    known = {text.id for text in list_letters(shop)}
    if any(step.letter not in known for step in play.steps):
        raise UserError("bad_play")
    return _put(shop, play.id, play, None)


def add(shop: Shop, play: Play) -> str:
    """Keep a play of the owner's own, switched on, and give its id; UserError `bad_play`."""
    with shop.store.read() as conn:
        taken = {*READY, *letters.list_plays(conn)}
    number = 1
    while f"own-{number}" in taken:
        number += 1
    own = replace(play, id=f"own-{number}")
    save(shop, own)
    switch(shop, own.id, True)  # noqa: FBT003
    return own.id


def _put(shop: Shop, play_id: str, play: Play | None, on: bool | None) -> PlayRow | None:  # noqa: FBT001
    with shop.store.light_write() as conn:
        before = letters.list_plays(conn).get(play_id)
        rule = to_text(play) if play is not None else before.rule if before is not None else ""
        if not rule:
            rule = to_text(READY[play_id])
        was_on = before is not None and before.is_on
        is_on = was_on if on is None else on
        since = before.since if before is not None and is_on == was_on else shop.today
        letters.put_play(conn, PlayRow(play_id, rule, is_on, since), shop.clock.now())
    return before


def put_back(shop: Shop, play_id: str, before: PlayRow | None) -> Changes:
    """Put a play back as it was; without any the ready one, off."""
    with shop.store.light_write() as conn:
        if before is None:
            letters.drop_play(conn, play_id)
        else:
            letters.put_play(conn, before, shop.clock.now())
    return Changes(cards=True)


def drop(shop: Shop, play_id: str) -> PlayRow | None:
    """Let an own play go, or a ready one be as it was; gives it for Undo."""
    with shop.store.light_write() as conn:
        before = letters.list_plays(conn).get(play_id)
        letters.drop_play(conn, play_id)
    return before


def any_on(shop: Shop) -> bool:
    """Tell whether any play is on."""
    with shop.store.read() as conn:
        return any(row.is_on for row in letters.list_plays(conn).values())


# The run


@dataclass(frozen=True, slots=True)
class Run:
    """What a run of the plays did: drafts made, withdrawn, and plays that could not run (codes)."""

    made: int = 0
    withdrawn: int = 0
    left_out: int = 0
    held: int = 0
    failed: tuple[tuple[str, str], ...] = ()  # play, code of the error


def run_at(path: Path, clock: Clock, progress: Progress = no_progress) -> Run:
    """Run the plays in the child process."""
    with Shop.in_child(path, clock) as shop:
        return run(shop, progress)


@dataclass(frozen=True, eq=False)
class _Due:
    """Drafts to be made of one play and step."""

    play: Play
    step: int
    hits: tuple[Hit, ...]


def run(shop: Shop, progress: Progress = no_progress) -> Run:
    """Look at all plays that are on: make what is due, withdraw what no longer holds."""
    progress("plays", 0, 0)
    with shop.store.read() as conn:
        stored = letters.list_plays(conn)
        done = letters.list_occasions(conn)
        waiting = letters.list_drafts(conn, status="draft")
    plays = [from_text(row.rule) for row in stored.values() if row.is_on]
    order = list(READY)
    plays.sort(key=lambda p: order.index(p.id) if p.id in order else len(order))
    now = Happened(shop)
    holding = {play.id: _holding(now, play) for play in plays}
    over = _over(now, waiting, {play.id: play for play in plays}, holding, stored)
    busy = {row.customer_id for row in waiting if row.purpose == "marketing" and row.id not in over}
    writings, failed = [], []
    left_out = 0
    head_is_whole = letterhead(shop).is_whole
    for play in plays:
        progress("plays", 0, 0)
        for due in _due(now, play, holding[play.id], done):
            purpose = letter(shop, play.steps[due.step].letter).purpose
            hits = [h for h in due.hits if purpose == "service" or h.customer not in busy]
            if not hits:
                continue
            if not head_is_whole:
                failed.append((play.id, "letterhead_missing"))
                break
            try:
                writing = prepare(shop, *_ask(shop, play, due.step, hits))
            except UserError as error:
                failed.append((play.id, error.code))
                break
            left_out += len(writing.left)
            if purpose == "marketing":
                busy |= set(writing.allowed)
            writings.append((play, due.step, hits, writing))
    made = held = 0
    if writings or over:
        with shop.store.light_write(LastTold(progress)) as conn:
            for why in (_OVER, _OLD):
                ids = [one for one, reason in over.items() if reason == why]
                letters.set_status(conn, ids, "withdrawn", shop.today, why=why)
            for play, step, hits, writing in writings:
                occasions = {hit.customer: hit.occasion for hit in hits}
                of = PlayHit(play.id, step, occasions, shop.today)
                found: Made = make(shop, conn, writing.ask, progress, writing=writing, hit=of)
                made += len(found.drafts)
                held += found.held_count
    return Run(made, len(over), left_out, held, tuple(failed))


def _ask(shop: Shop, play: Play, step: int, hits: Sequence[Hit]) -> tuple[LetterAsk, str, Audience]:
    text = letter(shop, play.steps[step].letter)
    offer = play.offer or text.offer
    channel: Channel = "post" if play.channel == "post" else "email"
    ask = LetterAsk(
        text.id, text.subject, text.body, "occasion", offer,
        sentence("play.whom"), channel,
    )  # fmt: skip
    whom = Audience(
        tuple(dict.fromkeys(hit.customer for hit in hits)),
        {hit.customer: hit.given for hit in hits},
    )
    return ask, f"play:{play.id}", whom


def _holding(now: Happened, play: Play) -> dict[tuple[int, str], Hit]:
    """Give the hits that hold today by customer and occasion, whenever they came about."""
    found = {(hit.customer, hit.occasion): hit for hit in now.hits_ever(play)}
    if not play.ends_on_order:
        return found
    return {
        key: hit for key, hit in found.items() if now.last_day.get(hit.customer, date.min) <= hit.on
    }


def _over(
    now: Happened,
    waiting: Sequence[letters.DraftRow],
    plays: Mapping[str, Play],
    holding: Mapping[str, Mapping[tuple[int, str], Hit]],
    stored: Mapping[str, PlayRow],
) -> dict[int, str]:
    """Give the waiting drafts of plays that are over, and why."""
    found: dict[int, str] = {}
    for row in waiting:
        if not row.play:
            continue
        play = plays.get(row.play)
        if play is None:  # switched off, or gone: what waits stays until the owner skips it
            known = stored.get(row.play)
            play = from_text(known.rule) if known is not None else READY.get(row.play)
            if play is None:
                continue
            holds = _holding(now, play)
        else:
            holds = dict(holding[row.play])
        if (row.customer_id or 0, row.occasion) not in holds:
            found[row.id] = _OVER
        elif row.due_on + timedelta(days=play.window + _STALE_DAYS) < now.today:
            found[row.id] = _OLD
    return found


_Steps = dict[tuple[int, str], dict[int, Occasion]]


def _due(
    now: Happened,
    play: Play,
    holds: Mapping[tuple[int, str], Hit],
    done: Sequence[Occasion],
) -> list[_Due]:
    """Give what is due of a play today, step by step."""
    mine: _Steps = {}
    last: dict[int, date] = {}
    for row in done:
        # One that was withdrawn, for an order that was taken back, may be made again.
        if row.play == play.id and row.status != "withdrawn":
            mine.setdefault((row.customer_id, row.occasion), {})[row.step] = row
            last[row.customer_id] = max(row.changed_on, last.get(row.customer_id, row.changed_on))
    first: dict[int, Hit] = {}
    for hit in now.hits(play):
        if (hit.customer, hit.occasion) not in holds or (hit.customer, hit.occasion) in mine:
            continue
        before = last.get(hit.customer)
        if play.cap_days and before is not None and (now.today - before).days < play.cap_days:
            continue
        kept = first.get(hit.customer)
        if kept is None or kept.on < hit.on:  # of several occasions the newest
            first[hit.customer] = hit
    steps = [tuple(first.values())]
    steps += [_following(now, play, holds, mine, number) for number in range(1, len(play.steps))]
    return [_Due(play, number, hits) for number, hits in enumerate(steps) if hits]


def _following(
    now: Happened,
    play: Play,
    holds: Mapping[tuple[int, str], Hit],
    mine: _Steps,
    number: int,
) -> tuple[Hit, ...]:
    """Give for whom a later step is due: the step before was handed over and has waited."""
    hits = []
    for key, steps in mine.items():
        before = steps.get(number - 1)
        if before is None or before.status not in ("handed_over", "sent"):
            continue
        waited = (now.today - before.changed_on).days
        if number not in steps and key in holds and waited >= play.steps[number].wait:
            hits.append(holds[key])
    return tuple(hits)


def problems(shop: Shop, run_: Run) -> tuple[str, ...]:
    """Give what kept plays from running, in words."""
    titles = {text.id: text.title for text in list_letters(shop)}
    found: list[str] = []
    for play_id, code in run_.failed:
        play: Any = READY.get(play_id)
        title = titles.get(play.steps[0].letter, play_id) if play is not None else play_id
        found.append(f"{title}: {sentence(f'error.{code}').partition(' — ')[0]}")
    return tuple(found)
