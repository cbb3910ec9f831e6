"""A first reading of the shop: its rhythm, where most are lost, three plays to begin with (J7)."""

from __future__ import annotations

from dataclasses import dataclass

from shopretain.analytics.ladder import order_ladder
from shopretain.messaging.plays import READY
from shopretain.services.basis import basis
from shopretain.services.letter_texts import list_letters
from shopretain.services.shop import Shop

_ENOUGH = 10  # customers of whom to say where most are lost
_AFTER = {1: ("thank_first", "after_sale", "goes_with"), 2: ("thank_second", "refill", "come_back")}
_LATER = ("come_back", "best_quiet", "anniversary")


@dataclass(frozen=True, slots=True)
class Reading:
    """The usual gap in days, the step at which most are lost with k of n, and plays for it.

    `step` is n: of those with n orders, `again` of `of` placed the next within a year; None where
    no order is a year old. `plays` are (id, title).
    """

    gap: int
    gap_is_own: bool
    step: int | None
    again: int
    of: int
    plays: tuple[tuple[str, str], ...]


def reading(shop: Shop) -> Reading:
    """Read the shop."""
    found = basis(shop)
    rungs = [
        rung
        for rung in order_ladder(found.purchases, found.as_of)
        if rung.share.of >= _ENOUGH and rung.share.hits < rung.share.of
    ]
    worst = max(rungs, key=lambda r: (r.share.of - r.share.hits, -r.n), default=None)
    names = _AFTER[1] if worst is None else _AFTER.get(worst.n, _LATER)
    titles = {text.id: text.title for text in list_letters(shop)}
    plays = tuple((name, titles.get(READY[name].steps[0].letter, name)) for name in names)
    gaps = found.habits.gaps
    if worst is None:
        return Reading(round(gaps.usual), gaps.is_known, None, 0, 0, plays)
    return Reading(
        round(gaps.usual), gaps.is_known, worst.n, worst.share.hits, worst.share.of, plays
    )
