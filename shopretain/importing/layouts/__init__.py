"""Layouts of shop systems as data, one TOML file each: titles that tell it, titles of each field.

A layout is recognised by a set of folded column titles, never by a file's name or width.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from shopretain.importing.tables import RawTable, fold

GENERAL = "general"


@dataclass(frozen=True)
class Layout:
    """One layout.

    `filled` and `empty` name a column that must have, or must not have, any value. `time` is
    `shop` where printed times are the shop's own whatever their offset; `order_cells` is `first`
    where an order's cells stand on its first row only.
    """

    name: str
    kind: str
    source: str
    signature: frozenset[str]
    filled: str
    empty: str
    time: str
    order_cells: str
    fields: dict[str, tuple[str, ...]]


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
        signature=frozenset(data.get("signature", ())),
        filled=data.get("filled", ""),
        empty=data.get("empty", ""),
        time=data.get("time", "file"),
        order_cells=data.get("order_cells", "any"),
        fields={key: tuple(titles) for key, titles in data.get("fields", {}).items()},
    )


def recognise(table: RawTable) -> Layout:
    """Give the layout whose signature the titles hold (the largest wins), else the general one."""
    titles = [fold(title) for title in table.titles]
    fitting = [
        layout
        for layout in layouts().values()
        if layout.signature
        and layout.signature <= set(titles)
        and (not layout.filled or _has_value(table, titles, layout.filled))
        and (not layout.empty or not _has_value(table, titles, layout.empty))
    ]
    return max(fitting, key=lambda layout: len(layout.signature), default=layouts()[GENERAL])


def _has_value(table: RawTable, titles: Sequence[str], title: str) -> bool:
    index = titles.index(title)
    return any(record.cells[index].strip() for record in table.records)
