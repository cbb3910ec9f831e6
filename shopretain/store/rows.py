"""What the store takes from an import and what it tells about it: plain values, no SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from shopretain.base.told import OrderTold, PersonTold, ProblemTold

Token = str  # an identity as text: email:ann@example.com, id:shopify/712


@dataclass(frozen=True, slots=True)
class FileRow:
    """The file itself; `source` is the platform family or the owner's name for a shop."""

    name: str
    sha256: str
    layout: str
    source: str
    rows: int = 0
    has_totals: bool = True


@dataclass(frozen=True, slots=True)
class FileRows:
    """One file of an import with everything it says.

    `orders` are taken once, one after another; `problems` may grow until the last was taken.
    """

    file: FileRow
    orders: Iterable[OrderTold] = field(default=())
    people: Sequence[PersonTold] = field(default=())
    problems: Callable[[], Sequence[ProblemTold]] = field(default=tuple)


@dataclass(frozen=True, slots=True)
class FileResult:
    """What one file did. `file_id` is None where the file brought nothing and was not kept.

    `customers_new` are people who had no counted order before; of a customers file, people who
    were not known at all.
    """

    name: str
    file_id: int | None
    orders_new: int
    orders_changed: int
    orders_unchanged: int
    customers_new: int
    lines: int


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What one import did; `batch_id` is None where nothing at all was written."""

    batch_id: int | None
    files: tuple[FileResult, ...]


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file in the history; `orders` are the order states it told."""

    id: int
    name: str
    layout: str
    orders: int
    problems: int
    receipt: str  # as the service wrote it, empty for none


@dataclass(frozen=True, slots=True)
class BatchEntry:
    """One import in the history."""

    id: int
    imported_at: datetime
    files: tuple[FileEntry, ...]


_SOME = 500  # values that one statement takes


def parts(ids: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Give values in parts that one statement takes."""
    for at in range(0, len(ids), _SOME):
        yield ids[at : at + _SOME]
