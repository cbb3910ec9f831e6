"""Do letters work? Waves against those whom chance kept back, texts against each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shopretain.analytics.effects import Effect, Wave, effect, extra_money
from shopretain.base.language import money_words
from shopretain.base.text import sentence
from shopretain.services.basis import basis
from shopretain.services.letter_words import day_words
from shopretain.services.outcomes import DAYS, Orders
from shopretain.services.shop import Shop
from shopretain.services.stamps import postage
from shopretain.services.thanks import coverage
from shopretain.store import kept
from shopretain.store.kept import Assigned, WaveRow

__all__ = ["Effect", "Wave"]


@dataclass(frozen=True, slots=True)
class PlayEffect:
    """What a play's letters did over its waves; money in minor units.

    `until` is when watching ends, None where it has. `margin` is what stays of the extra sales in
    percent, `cost` what cards and stamps cost, `gain` what is left: likely, low, high.
    """

    play: str
    title: str
    found: Effect
    until: date | None
    newest: date
    currency: str
    sales: tuple[int, int, int]
    margin: int
    cost: int

    @property
    def gain(self) -> tuple[int, int, int]:
        """Extra margin less cost."""
        likely, low, high = (round(part * self.margin / 100) - self.cost for part in self.sales)
        return likely, low, high


@dataclass(frozen=True, slots=True)
class TextEffect:
    """Two texts tried against each other: A is the treated group, B the other."""

    title: str
    found: Effect
    until: date | None
    begun_on: date


@dataclass(frozen=True, slots=True)
class EffectsView:
    """What waves with people kept back tell, newest play first, and what trials of texts do."""

    plays: tuple[PlayEffect, ...]
    texts: tuple[TextEffect, ...]


def effects(shop: Shop) -> EffectsView:
    """Give what every play's waves tell; waves that are over are pooled, else the newest ones."""
    with shop.store.read() as conn:
        rows = kept.list_waves(conn)
        people = kept.assigned(conn, [row.mailing for row in rows])
    if not rows:
        return EffectsView((), ())
    base = basis(shop, shop.today)
    orders, newest = Orders(base.purchases), basis(shop).as_of
    dealt: dict[int, tuple[list[int], list[int]]] = {row.mailing: ([], []) for row in rows}
    # Whoever got the second text got a letter, too, as against those who got none.
    first = {row.wave: row.mailing for row in reversed(rows) if row.variant}
    whole = {row.mailing: first.get(row.wave, row.mailing) for row in rows}
    written: dict[int, list[int]] = {row.mailing: [] for row in rows}
    sides: dict[tuple[int, int], set[bool]] = {}
    for one in people:  # who is on both sides, as after a merge, tells nothing
        sides.setdefault((whole[one.mailing], one.customer_id), set()).add(one.is_kept)
    seen = _seen(rows, people)
    for one in people:
        key = whole[one.mailing], one.customer_id
        if len(sides[key]) > 1 or one.customer_id in seen[one.mailing]:
            continue
        dealt[one.mailing][one.is_kept].append(one.customer_id)
        if not one.is_kept:
            written[whole[one.mailing]].append(one.customer_id)

    def money_of(row: WaveRow, *sides: Sequence[int]) -> Sequence[Sequence[int | None]]:
        return [[orders.after(who, row.begun_on) for who in side] for side in sides]

    money = {row.mailing: money_of(row, *dealt[row.mailing]) for row in rows}
    of_play = {
        row.mailing: money_of(row, written[row.mailing], dealt[row.mailing][1]) for row in rows
    }
    by_play: dict[str, list[WaveRow]] = {}
    for row in rows:
        if dealt[row.mailing][1]:
            by_play.setdefault(row.play, []).append(row)
    plays = [_play(shop, waves, of_play, newest) for waves in by_play.values()]
    found = [one for one in plays if one is not None]
    found.sort(key=lambda one: one.newest, reverse=True)
    return EffectsView(tuple(found), _texts(rows, money, newest))


def _seen(rows: Sequence[WaveRow], people: Sequence[Assigned]) -> dict[int, set[int]]:
    """Give of each wave who was in an earlier one of its play that was still watched.

    They had its letter, or were kept back from it: a second wave says nothing new of them.
    """
    inside: dict[int, set[int]] = {row.mailing: set() for row in rows}
    for one in people:
        inside[one.mailing].add(one.customer_id)
    found: dict[int, set[int]] = {row.mailing: set() for row in rows}
    for at, row in enumerate(rows):
        for other in rows[:at]:
            is_other = not row.wave or row.wave != other.wave
            if is_other and other.play == row.play and _ends(other) >= row.begun_on:
                found[row.mailing] |= inside[other.mailing]
    return found


_Money = Mapping[int, Sequence[Sequence[int | None]]]


def _play(shop: Shop, rows: Sequence[WaveRow], money: _Money, newest: date) -> PlayEffect | None:
    """Pool a play's waves: those that are over; where none is, all so far."""
    over = [row for row in rows if _ends(row) <= newest]
    shown = over or list(rows)
    waves = [_wave(money[row.mailing]) for row in shown]
    found = effect(waves, is_over=bool(over))
    if found is None:
        return None
    price = postage(shop)
    spent = [[[m or 0 for m in side] for side in money[row.mailing]] for row in shown]
    extra = extra_money([one[0] for one in spent], [one[1] for one in spent])
    sales = (0, 0, 0) if extra is None else tuple(round(part) for part in extra)
    cost = sum(row.handed * price.home for row in shown if row.channel == "post")
    return PlayEffect(
        rows[-1].play, rows[-1].title, found,
        None if over else max(_ends(row) for row in shown), rows[-1].begun_on,
        price.currency, sales, price.margin, cost,  # type: ignore[arg-type]
    )  # fmt: skip


def _ends(row: WaveRow) -> date:
    return row.begun_on + timedelta(days=DAYS)


def _wave(sides: Sequence[Sequence[int | None]]) -> Wave:
    one, other = sides
    return Wave(
        sum(m is not None for m in one), len(one), sum(m is not None for m in other), len(other)
    )


def _texts(rows: Sequence[WaveRow], money: _Money, newest: date) -> tuple[TextEffect, ...]:
    pairs: dict[str, dict[str, WaveRow]] = {}
    for row in rows:
        if row.variant:
            pairs.setdefault(row.wave, {})[row.variant] = row
    found = []
    for pair in pairs.values():
        if set(pair) != {"A", "B"}:
            continue
        first, second = pair["A"], pair["B"]
        a, b = money[first.mailing][0], money[second.mailing][0]
        ends = max(_ends(first), _ends(second))
        said = effect([_wave((a, b))], is_over=ends <= newest)
        if said is not None:
            until = None if ends <= newest else ends
            found.append(TextEffect(first.title, said, until, first.begun_on))
    return tuple(sorted(found, key=lambda one: one.begun_on, reverse=True))


def effect_words(one: PlayEffect) -> str:
    """Say in one sentence what a play's letters did: counts, difference, interval, verdict."""
    wave = one.found.wave
    words = sentence(
        "effect.words", title=one.title, back=wave.treated_back, written=wave.treated,
        kept_back=wave.kept_back_back, kept=wave.kept_back,
        **_points(one.found), verdict=sentence(f"effect.{one.found.verdict}"),
    )  # fmt: skip
    if one.until is not None:
        return f"{words} {sentence('effect.until', day=day_words(one.until))}"
    gain = [money_words(part, one.currency) for part in one.gain]
    more = sentence(
        "effect.gain", gain=gain[0], low=gain[1], high=gain[2], margin=one.margin,
        cost=money_words(one.cost, one.currency),
    )  # fmt: skip
    return f"{words} {more}"


def _points(found: Effect) -> dict[str, str]:
    """Give the difference and its interval as a sentence takes them."""
    told = {"difference": found.difference, "low": found.low, "high": found.high}
    return {name: f"{value:+.0f}" for name, value in told.items()}


def words(shop: Shop) -> tuple[str, ...]:
    """Give what waves and trials of texts tell, a sentence each, the newest first."""
    found, thanks = effects(shop), coverage(shop)
    said = (*map(effect_words, found.plays), *map(_trial_words, found.texts))
    if not thanks.thanked:
        return said
    share = int(100 * thanks.thanked / thanks.orders + 0.5)
    told = sentence("thanks.coverage", count=thanks.orders, thanked=thanks.thanked, share=share)
    return (*said, told)


def _trial_words(one: TextEffect) -> str:
    wave = one.found.wave
    verdict = {"worked": "first", "harmed": "second"}.get(one.found.verdict, one.found.verdict)
    said = sentence(
        "trial.words", title=one.title, first=wave.treated_back, of_first=wave.treated,
        second=wave.kept_back_back, of_second=wave.kept_back,
        **_points(one.found), verdict=sentence(f"trial.{verdict}"),
    )  # fmt: skip
    if one.until is None:
        return said
    return f"{said} {sentence('effect.until', day=day_words(one.until))}"
