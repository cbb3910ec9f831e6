"""Whom chance keeps back from a wave of letters, so that it shows whether the letters work.

A kept-back person appears in no draft, print or file of that play for as long as the wave is
watched, and in later waves of the year stays on the same side of the draw.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from shopretain.analytics.effects import is_kept_back
from shopretain.analytics.shares import SHARES
from shopretain.base.changes import Changes
from shopretain.messaging.plays import READY
from shopretain.services.shop import Shop
from shopretain.store import consent, kept, queries

FEWEST = 60  # people of a wave from which keeping back tells anything
WATCHED_DAYS = 60
KEPT_BACK = "kept_back"  # why somebody is left out
SHARE = "keep_back_share"
CARD = "card_"  # what the postcard of a letter is called before its letter's name


@dataclass(frozen=True, slots=True)
class Keeping:
    """What keeping back means for one wave: of which play, whom, one in how many.

    `kept` are those of this wave, `earlier` those whom an earlier wave still keeps back. `could`
    tells whether the wave is large enough; `is_on` whether it keeps anybody back.
    """

    play: str
    kept: tuple[int, ...]
    earlier: tuple[int, ...]
    one_in: int
    could: bool
    is_on: bool

    @property
    def out(self) -> frozenset[int]:
        """Everybody who gets nothing."""
        return frozenset((*self.kept, *self.earlier))


def play_of_letter(letter: str) -> str:
    """Give the ready play that a letter or its card belongs to, empty for none."""
    of = letter.removeprefix(CARD)
    if of in READY and any(step.letter == of for step in READY[of].steps):
        return of
    return next(
        (name for name, play in READY.items() if any(s.letter == of for s in play.steps)), ""
    )


@dataclass(frozen=True, slots=True)
class Watched:
    """Who is in a watched wave of a play, or of a letter under whatever play's name."""

    kept: frozenset[int]
    written: frozenset[int]


def watched(shop: Shop, play: str, letter: str) -> Watched:
    """Give who is in a watched wave that a letter of a play belongs to."""
    since = shop.today - timedelta(days=WATCHED_DAYS)
    with shop.store.read() as conn:
        rows = kept.watched_since(conn, since)
    return watched_of(rows, play, letter)


def watched_of(rows: Iterable[kept.Held], play: str, letter: str) -> Watched:
    """Give them of those whom the store knows."""
    of = letter.removeprefix(CARD)
    wave = play or play_of_letter(letter) or letter
    mine = [
        row for row in rows
        if row.play == wave or (of and row.template.removeprefix(CARD) == of)
    ]  # fmt: skip
    return Watched(
        frozenset(row.customer_id for row in mine if row.is_kept),
        frozenset(row.customer_id for row in mine if not row.is_kept),
    )


def keeping(
    shop: Shop, play: str, letter: str, people: Mapping[int, str], *, is_asked: bool = True
) -> Keeping:
    """Give whom chance keeps back of those who may be written to: customers by their identity.

    The letter of a play keeps back from `FEWEST` people on, unless the owner said no; any other
    letter only where the owner said yes. Who is in a wave that is watched is not dealt anew: those
    kept back there get nothing, those written to there are on no side of this wave. `is_asked`
    False asks for watched waves alone.
    """
    wave = play or play_of_letter(letter) or letter
    before = watched(shop, play, letter)
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
        key = consent.gate_key(conn)
    one_in = SHARES[stored.get(SHARE, "third")]
    usual = "yes" if play or play_of_letter(letter) else "no"
    is_on = stored.get(_key(wave), usual) == "yes"
    earlier = tuple(who for who in people if who in before.kept)
    seen = before.kept | before.written
    fresh = {who: name for who, name in people.items() if who not in seen}
    could = len(fresh) >= FEWEST
    if not (is_asked and is_on and could):
        return Keeping(wave, (), earlier, one_in, could, is_on)
    if key is None:
        with shop.store.light_write() as conn:
            key = consent.own_key(conn)
    year = shop.today.year
    drawn = tuple(who for who, name in fresh.items() if is_kept_back(key, name, wave, year, one_in))
    return Keeping(wave, drawn, earlier, one_in, could, is_on)


def _key(wave: str) -> str:
    return f"keep_back.{wave}"


def set_keeping(shop: Shop, play: str, on: bool) -> Changes:  # noqa: FBT001  the choice itself
    """Keep back from a play's letters, or write to everybody."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_key(play): "yes" if on else "no"})
    return Changes(cards=True)


def without(ids: Sequence[int], out: Collection[int]) -> tuple[int, ...]:
    """Give people but those who are kept back, in order."""
    return tuple(who for who in ids if who not in out)
