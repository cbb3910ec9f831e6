"""A second way to count points: one token a point, one day after another. Slow and plain."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

from shopretain.base.dates import add_months


@dataclass
class Token:
    """One point."""

    day: date
    lot: str
    place: int  # among all that were ever given


@dataclass
class Policy:
    """How long points last from a day on."""

    start: date
    lasting: str
    months: int


@dataclass
class Event:
    """Something on a day: grant (points into a lot), take (points), void (of a take)."""

    day: date
    kind: str
    name: str
    points: int = 0
    of: str = ""


@dataclass
class Model:
    """Somebody's tokens."""

    policies: list[Policy]
    active: list[date]
    tokens: list[Token] = field(default_factory=list)
    owed: list[str] = field(default_factory=list)  # the take that each missing point is for
    taken: dict[str, list[Token]] = field(default_factory=dict)
    given: int = 0

    def run(self, events: list[Event], today: date) -> Model:
        if not events:
            return self
        acts = [event.day for event in events if event.kind != "grant"]
        last = max([today, *acts])
        day = min(event.day for event in events)
        while day <= max(today, *(event.day for event in events)):
            if day <= last:
                self._run_out(day)
            of_day = [event for event in events if event.day == day]
            for event in sorted(of_day, key=lambda e: e.kind != "grant"):
                getattr(self, f"_{event.kind}")(event)
            day += timedelta(days=1)
        return self

    @property
    def balance(self) -> int:
        return len(self.tokens) - len(self.owed)

    @property
    def lots(self) -> Counter[str]:
        return Counter(token.lot for token in self.tokens)

    def _run_out(self, day: date) -> None:
        self.tokens = [token for token in self.tokens if not self._is_over(token, day)]

    def _is_over(self, token: Token, day: date) -> bool:
        """Tell whether a point is gone when a day begins."""
        return any(self._ends(token, at) for at in _days(token.day, day))

    def _ends(self, token: Token, day: date) -> bool:
        before = [policy for policy in self.policies if policy.start < day]
        if not before or before[-1].lasting == "never":
            return False
        policy = before[-1]
        last = token.day
        if policy.lasting == "inactive":
            last = max([last, *(on for on in self.active if on < day)])
        return day > max(add_months(last, policy.months), add_months(policy.start, policy.months))

    def _grant(self, event: Event) -> None:
        for _ in range(event.points):
            self.given += 1
            self.tokens.append(Token(event.day, event.name, self.given))
        self._pay()

    def _take(self, event: Event) -> None:
        self.taken[event.name] = []
        self.owed += [event.name] * event.points
        self._pay()

    def _pay(self) -> None:
        while self.owed and self.tokens:
            self.taken[self.owed.pop(0)].append(self.tokens.pop(0))

    def _void(self, event: Event) -> None:
        self.owed = [take for take in self.owed if take != event.of]
        back = [*self.tokens, *self.taken.pop(event.of, [])]
        self.tokens = sorted(
            (token for token in back if not self._is_over(token, event.day)),
            key=lambda token: token.place,
        )
        self._pay()


def _days(first: date, last: date) -> list[date]:
    """Give the days on which something may end: looking at each would take for ever."""
    return [first + timedelta(days=n) for n in range(1, (last - first).days + 1)]
