"""Lots of points over time: what was earned is used, runs out or is owed, the oldest lot first.

One person's grants, takes and voids give the postings of the ledger: how many points each cause
put into or took from each lot. It is a pure function of them, so the ledger is the same in
whatever order files came, and what was posted before can be held against it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import merge
from typing import NamedTuple

from shopretain.loyalty.earning import Parts
from shopretain.loyalty.rules import Expiry

OWED = ""  # the lot of what was taken and is not there yet


class Grant(NamedTuple):
    """Points that somebody got: a lot of its own, named by its cause."""

    day: int
    lot: str
    parts: Parts


class Take(NamedTuple):
    """Points that somebody used or lost by the owner's hand."""

    day: int
    cause: str
    line: str  # use, adjust
    points: int


class Void(NamedTuple):
    """A take that was taken back: its points return to the lots they came from."""

    day: int
    cause: str
    of: str  # the take's cause


class Posting(NamedTuple):
    """The key of a posting: of which kind, why, and in which lot."""

    line: str
    cause: str
    lot: str


@dataclass(slots=True)
class Lot:
    """Points of one cause: when they came, how many are left, until when (None: for ever)."""

    name: str
    day: int
    left: int
    last_day: int | None


@dataclass(frozen=True, slots=True)
class Account:
    """One person's points on a day: postings with points and day, lots that are left, the debt."""

    postings: dict[Posting, tuple[int, int]]
    lots: tuple[Lot, ...]
    debt: int

    @property
    def points(self) -> int:
        """The balance: what the lots hold, less what is owed."""
        return sum(lot.left for lot in self.lots) - self.debt


def account(
    grants: Sequence[Grant],
    acts: Sequence[Take | Void],
    expiry: Expiry,
    active: Sequence[int],
    today: int,
) -> Account:
    """Give somebody's account on a day; grants are sorted by day and lot, acts by day.

    `active` are the sorted days of their orders. Points can be used through their last day.
    """
    book = _Book(expiry, active)
    for event in merge(grants, acts, key=_day) if acts else grants:
        if isinstance(event, Grant):
            book.grant(event)
        elif isinstance(event, Take):
            book.take(event)
        else:
            book.void(event)
    # Where the clock went back, what happened since is no reason to forget it.
    book.expire(max(today, acts[-1].day) if acts else today)
    owed = sum(points for *_, points in book.owed)
    return Account(book.postings, tuple(lot for lot in book.lots if lot.left), owed)


def _day(event: Grant | Take | Void) -> int:
    return event.day


class _Book:
    """The lots while events pass."""

    def __init__(self, expiry: Expiry, active: Sequence[int]) -> None:
        self.postings: dict[Posting, tuple[int, int]] = {}
        self.lots: list[Lot] = []  # as they came: they run out in the same order
        self.owed: list[tuple[Take, int]] = []
        self._expiry, self._active = expiry, active
        self._lasts = not expiry.is_never
        self._taken: dict[str, Take] = {}

    def grant(self, grant: Grant) -> None:
        """Put what was got into a lot of its own; what is owed is paid first."""
        points = 0
        for line, part in grant.parts:
            points += part
            self.postings[Posting(line, grant.lot, grant.lot)] = part, grant.day
        last = self._expiry.last_day(grant.day, self._active) if self._lasts else None
        self.lots.append(Lot(grant.lot, grant.day, points, last))
        if self.owed:
            self._settle()

    def take(self, take: Take) -> None:
        """Take points from the oldest lots; what is not there is owed."""
        self.expire(take.day)
        self._taken[take.cause] = take
        missing = self._draw(take, take.points)
        if missing:
            self.owed.append((take, missing))
            self._add(Posting(take.line, take.cause, OWED), -missing, take.day)

    def void(self, void: Void) -> None:
        """Give what a take took back to its lots, with the days they have."""
        take = self._taken.pop(void.of, None)
        if take is None:
            return
        for lot in self.lots:
            taken, _ = self.postings.get(Posting(take.line, take.cause, lot.name), (0, 0))
            if taken:
                lot.left -= taken
                self._add(Posting("void", void.cause, lot.name), -taken, void.day)
        for place, (other, points) in enumerate(self.owed):
            if other is take:
                self._add(Posting("void", void.cause, OWED), points, void.day)
                del self.owed[place]
                break
        self.expire(void.day)
        self._settle()

    def expire(self, day: int) -> None:
        """Let lots run out whose last day is before a day."""
        if not self._lasts:
            return
        for lot in self.lots:
            if lot.left and lot.last_day is not None and lot.last_day < day:
                self._add(Posting("expire", lot.name, lot.name), -lot.left, lot.last_day)
                lot.left = 0

    def _settle(self) -> None:
        """Pay what is owed from what there is."""
        still = []
        for take, points in self.owed:
            missing = self._draw(take, points)
            self._add(Posting(take.line, take.cause, OWED), points - missing, take.day)
            if missing:
                still.append((take, missing))
        self.owed = still

    def _draw(self, take: Take, points: int) -> int:
        """Take from the lots, the oldest first, and give what was missing."""
        for lot in self.lots:
            if not points:
                break
            part = min(lot.left, points)
            if part:
                lot.left -= part
                points -= part
                self._add(Posting(take.line, take.cause, lot.name), -part, take.day)
        return points

    def _add(self, posting: Posting, points: int, day: int) -> None:
        before, _ = self.postings.get(posting, (0, day))
        if before + points:
            self.postings[posting] = before + points, day
        else:
            self.postings.pop(posting, None)
