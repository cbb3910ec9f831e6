"""Layouts of shop systems as data, one TOML file each: titles that tell it, titles of each field.

A layout is recognised by a set of folded column titles, never by a file's name or width.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shopretain.importing.words import fold

if TYPE_CHECKING:
    from shopretain.importing.tables import Record

GENERAL = "general"


@dataclass(frozen=True)
class Rule:
    """What a row is when all named columns hold one of their patterns (folded, `*` any text)."""

    says: str
    when: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Layout:
    """One layout.

    - `signature`: the titles that tell it; each may have alternatives.
    - `filled`, `empty`: a column that must have, or must not have, any value.
    - `time`: `shop` where printed times are the shop's own whatever their offset, `utc` where
      times without an offset are UTC, else `file`.
    - `day_order`: `day` or `month` where the system always prints days so.
    - `order_cells`: `first` where an order's cells stand on its first row only, `every` where they
      are repeated on each row, `lines` where each row has its own money, `any` if not known.
    - `plus`, `minus`: titles whose amounts make the total, added over the rows of an order.
    - `has_totals`: false where tax and shipping are left out: another file knows better.
    - `currency`: of all amounts, where the system knows one only.
    - `no_customer`: customer ids that mean a guest.
    - `joined`: fields whose columns are put together, with what stands between.
    - `rows`: rows that are `nothing`, a `refund`, or `no_line` of an order.
    - `classes`: rows that say test, cancelled, unpaid, refunded, or open (unpaid unless the method
      is one that is paid later) by other means than words.
    """

    name: str
    kind: str
    source: str
    signature: tuple[frozenset[str], ...]
    filled: str
    empty: str
    time: str
    day_order: str
    order_cells: str
    plus: tuple[str, ...]
    minus: tuple[str, ...]
    has_totals: bool
    currency: str
    no_customer: frozenset[str]
    joined: dict[str, str]
    rows: tuple[Rule, ...]
    classes: tuple[Rule, ...]
    fields: dict[str, tuple[str, ...]]

    @property
    def is_general(self) -> bool:
        """Whether this is the one for files of no known system."""
        return self.name == GENERAL


@cache
def layouts() -> dict[str, Layout]:
    """Give all layouts by name."""
    found = {}
    for path in sorted(Path(__file__).parent.glob("*.toml")):
        found[path.stem] = _layout(path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
    return found


def _layout(name: str, data: dict[str, Any]) -> Layout:
    return Layout(
        name=name,
        kind=data["kind"],
        source=data["source"],
        signature=tuple(_alternatives(title) for title in data.get("signature", ())),
        filled=data.get("filled", ""),
        empty=data.get("empty", ""),
        time=data.get("time", "file"),
        day_order=data.get("day_order", ""),
        order_cells=data.get("order_cells", "any"),
        plus=tuple(data.get("plus", ())),
        minus=tuple(data.get("minus", ())),
        has_totals=data.get("has_totals", True),
        currency=data.get("currency", ""),
        no_customer=frozenset(data.get("no_customer", ())),
        joined=data.get("joined", {}),
        rows=tuple(_rule(rule) for rule in data.get("rows", ())),
        classes=tuple(_rule(rule) for rule in data.get("classes", ())),
        fields={key: tuple(titles) for key, titles in data.get("fields", {}).items()},
    )


def _alternatives(title: str | list[str]) -> frozenset[str]:
    return frozenset([title] if isinstance(title, str) else title)


def _rule(rule: dict[str, Any]) -> Rule:
    when = {title: tuple(patterns) for title, patterns in rule["when"].items()}
    return Rule(rule["says"], when)


def recognise(titles: Sequence[str], records: Callable[[], Iterable[Record]]) -> Layout:
    """Give the layout whose signature the titles hold (the largest wins), else the general one."""
    folded = [fold(title) for title in titles]
    have = set(folded)
    fitting = [
        layout
        for layout in layouts().values()
        if layout.signature
        and all(have & names for names in layout.signature)
        and (not layout.filled or _has_value(records(), folded.index(layout.filled)))
        and (not layout.empty or not _has_value(records(), folded.index(layout.empty)))
    ]
    return max(fitting, key=lambda layout: len(layout.signature), default=layouts()[GENERAL])


def _has_value(records: Iterable[Record], index: int) -> bool:
    return any(record.cells[index].strip() for record in records)
