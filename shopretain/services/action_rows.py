"""What Today shows to be done, as plain values. Standard library only, so that it loads at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One thing worth doing: for whom, why, how much money it is about, what it costs.

    `measure` says what `amount` (minor units) is: at_stake, second, rewards, likely, orders, or
    none. `steps` are its buttons, the best one first: email, cards, list, cases, calls, standing,
    queue, print, import. `values` fill its sentences `action.<id>` and `action.<id>.why`.
    """

    id: str
    people: tuple[int, ...]
    title: str
    why: str
    amount: int
    measure: str
    letter: str
    steps: tuple[str, ...]
    put_off: int = 0  # times the owner said not today


@dataclass(frozen=True, slots=True)
class LikelyRow:
    """Somebody whose next order is due within the week; `day` None: due already."""

    customer: int
    name: str
    gap: int  # usual days between orders
    day: date | None


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """What came of last month's letters, in words; `ids` are those who came back."""

    words: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DoView:
    """What is worth doing today, what else there would be, and what came of last month's letters.

    `door` is what those who are late would likely still spend in 12 months, `late` how many they
    are. `hidden` are put off, with the day they come back on.
    """

    day: date
    currency: str
    actions: tuple[ActionRow, ...]
    others: tuple[ActionRow, ...]
    hidden: tuple[tuple[str, date], ...]
    door: int | None
    late: int
    likely: tuple[LikelyRow, ...]
    likely_count: int
    outcome: OutcomeRow | None
    reminders: tuple[tuple[date, str], ...] = ()  # of the calendar, for these days
    door_range: tuple[int, int] = (0, 0)  # in which `door` lies 80 of 100 times
