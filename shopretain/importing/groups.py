"""The rows of one order, and what could not become one."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date

from shopretain.base.told import ProblemTold
from shopretain.importing.tables import Record


@dataclass(slots=True)
class Aside:
    """What could not become an order, and how often a name alone would tell who bought."""

    problems: list[ProblemTold] = field(default_factory=list)
    duplicates: list[int] = field(default_factory=list)  # first rows of what is told again
    same_numbers: list[int] = field(default_factory=list)  # rows of orders called as others are
    no_orders: list[int] = field(default_factory=list)  # sums, footers, moves of money
    name_only: int = 0
    unknown_statuses: dict[str, list[int]] = field(default_factory=dict)  # status: rows
    newest: tuple[date, str] | None = None
    newest_record: Record | None = None

    def note_newest(self, when: tuple[date, str], record: Record) -> None:
        """Keep the row of the newest order so far."""
        if self.newest is None or when > self.newest:
            self.newest, self.newest_record = when, record

    def take(self) -> Aside:
        """Give all of it, and begin anew."""
        taken, empty = Aside(), Aside()
        for one in fields(self):
            setattr(taken, one.name, getattr(self, one.name))
            setattr(self, one.name, getattr(empty, one.name))
        return taken

    def add(self, other: Aside) -> None:
        """Take what was put aside of rows further below."""
        self.problems += other.problems
        self.duplicates += other.duplicates
        self.same_numbers += other.same_numbers
        self.no_orders += other.no_orders
        self.name_only += other.name_only
        for status, rows in other.unknown_statuses.items():
            self.unknown_statuses.setdefault(status, []).extend(rows)
        if other.newest is not None and other.newest_record is not None:
            self.note_newest(other.newest, other.newest_record)


@dataclass(slots=True)
class Group:
    """The rows of one order: those that carry its cells, and all of them as lines."""

    number: str
    is_refund: bool
    heads: list[Record]
    rows: list[Record]

    def runs(self) -> list[list[Record]]:
        """Give the rows that stand one below the other together."""
        found: list[list[Record]] = []
        for record in self.rows:
            if found and record.number == found[-1][-1].number + 1:
                found[-1].append(record)
            else:
                found.append([record])
        return found
