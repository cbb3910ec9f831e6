"""Plays: switched by the owner, looked at after each import and at each start.

A draft waits only as long as its occasion still holds: who bought, paid or answered meanwhile gets
none. One person and occasion has one draft, whatever is imported how often.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import UserError
from shopretain.base.language import money_words
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.base.text import paragraph, sentence
from shopretain.messaging.gate import Channel
from shopretain.messaging.plays import (
    READY,
    SHOWN_FIRST,
    TRIGGERS,
    Play,
    Step,
    from_text,
    to_text,
)
from shopretain.services.due import OLD, OVER, Due, due, holding, over
from shopretain.services.effects import effect_words, effects
from shopretain.services.groups import name_of
from shopretain.services.letter_texts import letter, list_letters
from shopretain.services.letter_words import offer_words
from shopretain.services.letters import Audience, LetterAsk, purpose_of
from shopretain.services.making import make, prepare
from shopretain.services.shop import Shop
from shopretain.services.triggers import Happened
from shopretain.store import letters, wordings
from shopretain.store.letters import DraftRow
from shopretain.store.wordings import PlayRow

__all__ = ["TRIGGERS", "Play", "Step"]


@dataclass(frozen=True, slots=True)
class PlayView:
    """A play as the page shows it, with how many drafts it has waiting and has made in all."""

    play: Play
    title: str
    words: str
    is_on: bool
    is_ready: bool
    is_first: bool  # of those that are shown first
    waiting: int
    made: int
    result: str  # of its last waves in words, empty where nothing was measured
    advice: tuple[str, str, str]  # what to do, what not, what next (tactics J10)


def list_plays(shop: Shop) -> tuple[PlayView, ...]:
    """Give all plays: the ready ones in their order, then the owner's own."""
    with shop.store.read() as conn:
        stored = wordings.list_plays(conn)
        done = letters.list_occasions(conn)
    titles = {text.id: text.title for text in list_letters(shop)}
    waiting: dict[str, int] = {}
    made: dict[str, int] = {}
    for past in done:
        made[past.play] = made.get(past.play, 0) + (past.status not in ("withdrawn", "draft"))
        waiting[past.play] = waiting.get(past.play, 0) + (past.status == "draft")
    results = {one.play: effect_words(one) for one in effects(shop).plays}
    names = [*READY, *(name for name in stored if name not in READY)]
    found = []
    for name in names:
        row = stored.get(name)
        play = from_text(row.rule) if row is not None else READY[name]
        title = titles.get(play.steps[0].letter, play.steps[0].letter)
        found.append(
            PlayView(
                play, title, play_words(shop, play, titles), row is not None and row.is_on,
                name in READY, name in SHOWN_FIRST,
                waiting.get(name, 0), made.get(name, 0), results.get(name, ""),
                _advice(name, made.get(name, 0), results.get(name, "")),
            )
        )  # fmt: skip
    return tuple(found)


def _advice(name: str, made: int, result: str) -> tuple[str, str, str]:
    then = "measured" if result else "unmeasured" if made else "untried"
    if name not in READY:
        return "", "", sentence(f"next.{then}")
    return sentence(f"do.{name}"), sentence(f"dont.{name}"), sentence(f"next.{then}")


def play_words(shop: Shop, play: Play, titles: Mapping[str, str] | None = None) -> str:
    """Give a play as one sentence, and what follows as others."""
    known = titles or {text.id: text.title for text in list_letters(shop)}
    currency = shop.settings().currency
    is_first = play.trigger == "nth_order" and play.n == 1
    is_on_the_day = play.days == 0 and play.trigger in ("birthday", "holiday")
    when = sentence(
        "play.first_order" if is_first else f"play.{play.trigger}{'_today' * is_on_the_day}",
        count=_number(play),
        n=play.n,
        months=play.months,
        days=play.days,
        amount=money_words(play.minor, currency),
        what=play.what,
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
    return paragraph(parts)


def _number(play: Play) -> int:
    """Give the number that a play's trigger reads, for the plural form of its sentence."""
    read = {"n": play.n, "months": play.months, "days": play.days}
    return next((read[field] for field in TRIGGERS[play.trigger] if field in read), 0)


@dataclass(frozen=True, slots=True)
class PlayUndo:
    """A play as it was, None for a ready one that was never touched; drafts that went with it."""

    row: PlayRow | None
    withdrawn: tuple[int, ...] = ()


def switch(shop: Shop, play_id: str, on: bool) -> PlayUndo:  # noqa: FBT001  the choice itself
    """Switch a play on or off; gives how it was, for Undo."""
    return _put(shop, play_id, on=on)


def save(shop: Shop, play: Play) -> PlayUndo:
    """Keep a play as the owner changed it; gives how it was. UserError `bad_play`."""
    _check(shop, play)
    return _put(shop, play.id, play)


def _check(shop: Shop, play: Play) -> None:
    known = {text.id for text in list_letters(shop)}
    if not play.check() or any(step.letter not in known for step in play.steps):
        raise UserError("bad_play")


def add(shop: Shop, play: Play) -> str:
    """Keep a play of the owner's own, switched on, and give its id; UserError `bad_play`."""
    own = replace(play, id=f"own-{uuid.uuid4().hex[:12]}")  # never an earlier one's again
    _check(shop, own)
    _put(shop, own.id, own, on=True)
    return own.id


def _put(shop: Shop, play_id: str, play: Play | None = None, *, on: bool | None = None) -> PlayUndo:
    with shop.store.light_write() as conn:
        before = wordings.list_plays(conn).get(play_id)
        rule = to_text(play) if play is not None else before.rule if before is not None else ""
        if not rule:
            rule = to_text(READY[play_id])
        was_on = before is not None and before.is_on
        is_on = was_on if on is None else on
        since = before.since if before is not None and is_on == was_on else shop.today
        wordings.put_play(conn, PlayRow(play_id, rule, is_on, since), shop.clock.now())
        gone = _withdraw(shop, conn, play_id) if was_on and not is_on else ()
    return PlayUndo(before, gone)


def _withdraw(shop: Shop, conn: Any, play_id: str) -> tuple[int, ...]:
    """Take the drafts away that wait and that a play made by itself; gives their ids."""
    ids = letters.waiting_of(conn, play_id, _by_itself())
    letters.set_status(conn, ids, "withdrawn", shop.today, why="undone")
    return tuple(ids)


def _by_itself() -> str:
    """Give for whom a play's letters are said to be: no letter made by hand says so."""
    return sentence("play.whom")


def put_back(shop: Shop, play_id: str, before: PlayUndo | None) -> Changes:
    """Put a play back as it was, with the drafts that went with it; without any, it goes."""
    row = None if before is None else before.row
    with shop.store.light_write() as conn:
        if row is None:
            wordings.drop_play(conn, play_id)
        else:
            wordings.put_play(conn, row, shop.clock.now())
        if row is None or not row.is_on:
            _withdraw(shop, conn, play_id)
        if before is not None:
            known = letters.find_drafts(conn, before.withdrawn)
            ids = [draft.id for draft in known if draft.status == "withdrawn"]
            letters.set_status(conn, ids, "draft", shop.today)
    return Changes(cards=True)


def drop(shop: Shop, play_id: str) -> PlayUndo:
    """Let an own play go, or a ready one be as it was; gives it for Undo."""
    with shop.store.light_write() as conn:
        before = wordings.list_plays(conn).get(play_id)
        wordings.drop_play(conn, play_id)
        return PlayUndo(before, _withdraw(shop, conn, play_id))


def is_wanted(shop: Shop) -> bool:
    """Tell whether a run has anything to look at: a play that is on, or a draft of an occasion."""
    with shop.store.read() as conn:
        is_on = any(row.is_on for row in wordings.list_plays(conn).values())
        return is_on or any(row.play for row in letters.list_drafts(conn, status="draft"))


def no_longer(shop: Shop, rows: Sequence[DraftRow]) -> dict[int, str]:
    """Give which drafts that wait have no occasion any more today, and why."""
    waiting = [row for row in rows if row.play and row.status == "draft"]
    if not waiting:
        return {}
    with shop.store.read() as conn:
        stored, done = wordings.list_plays(conn), letters.list_occasions(conn)
    now, plays = Happened(shop), _plays_of({row.play for row in waiting}, stored)
    holds = {name: holding(now, play) for name, play in plays.items()}
    return over(now, waiting, plays, holds, done)


def _plays_of(names: Collection[str], stored: Mapping[str, PlayRow]) -> dict[str, Play]:
    """Give plays by id as they stand now; own ones that are gone are left out."""
    found = {name: from_text(stored[name].rule) for name in names if name in stored}
    return {name: READY[name] for name in names if name in READY} | found


# The run


@dataclass(frozen=True, slots=True)
class Run:
    """What a run of the plays did: drafts made, withdrawn, and what kept plays from running."""

    made: int = 0
    withdrawn: int = 0
    problems: tuple[str, ...] = ()  # in words


def run_at(path: Path, clock: Clock, progress: Progress = no_progress) -> Run:
    """Run the plays in the child process."""
    with Shop.in_child(path, clock) as shop:
        return run(shop, progress)


def run(shop: Shop, progress: Progress = no_progress) -> Run:
    """Look at all plays that are on: make what is due, withdraw what no longer holds.

    Whoever has a letter that waits gets no other one before it is out. What was made by hand for
    the occasion of a play waits as long as that holds, too.
    """
    progress("plays", 0, 0)
    with shop.store.read() as conn:
        stored = wordings.list_plays(conn)
        done = letters.list_occasions(conn)
        waiting = letters.list_drafts(conn, status="draft")
    order = list(READY)
    on = sorted(
        _plays_of({name for name, row in stored.items() if row.is_on}, stored).values(),
        key=lambda play: order.index(play.id) if play.id in order else len(order),
    )
    now = Happened(shop)
    plays = _plays_of({row.play for row in waiting} | {play.id for play in on}, stored)
    holds = {name: holding(now, play) for name, play in plays.items()}
    gone = over(now, waiting, plays, holds, done)
    if gone:
        with shop.store.light_write() as conn:
            for why in (OVER, OLD):
                ids = [one for one, reason in gone.items() if reason == why]
                letters.set_status(conn, ids, "withdrawn", shop.today, why=why)
        with shop.store.read() as conn:
            done = letters.list_occasions(conn)  # without those that were withdrawn just now
    busy = {
        row.customer_id or 0 for row in waiting if row.purpose == "marketing" and row.id not in gone
    }
    made = 0
    failed: list[tuple[str, str]] = []
    for play in on:
        for one in due(now, play, holds[play.id], done):
            progress("plays", 0, 0)
            name = play.steps[one.step].letter
            try:
                found, is_marketing = _make_due(shop, one, busy, progress)
            except UserError as error:
                failed.append((name, error.code))
                continue
            made += len(found)
            busy |= set(found) if is_marketing else set()
    return Run(made, len(gone), _problems(shop, failed))


def _make_due(
    shop: Shop, one: Due, busy: set[int], progress: Progress
) -> tuple[tuple[int, ...], bool]:
    """Make what is due of one step; gives for whom, and whether it is marketing."""
    play = one.play
    text = letter(shop, play.steps[one.step].letter)
    channel: Channel = "post" if play.channel == "post" else "email"
    ask = LetterAsk(
        text.id, text.subject, text.body, "occasion", play.offer or text.offer,
        _by_itself(), channel,
    )  # fmt: skip
    hits = {hit.customer: hit for hit in one.hits}
    if purpose_of(shop, ask) == "marketing":
        hits = {who: hit for who, hit in hits.items() if who not in busy}
    occasions = {who: hit.occasion for who, hit in hits.items()}
    given = {who: hit.given for who, hit in hits.items()}
    whom = Audience(tuple(hits), given, play.id, occasions, one.step)
    if not hits:
        return (), True
    writing = prepare(shop, ask, whom)
    with shop.store.light_write(LastTold(progress)) as conn:
        found = make(shop, conn, writing, progress)
    return found.customers, writing.text.purpose == "marketing"


def _problems(shop: Shop, failed: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Give what kept plays from running, by letter and code of the error, in words."""
    titles = {text.id: text.title for text in list_letters(shop)}
    return tuple(
        sentence(
            "play.problem",
            letter=titles.get(letter_id, letter_id),
            why=sentence(f"problem.play.{code}"),
        )
        for letter_id, code in dict.fromkeys(failed)
    )
