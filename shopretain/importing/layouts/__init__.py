"""Layouts of shop systems as data, one TOML file each: titles that tell it, titles of each field.

A layout is recognised by a set of folded column titles, never by a file's name or width.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shopretain.importing.words import fold

if TYPE_CHECKING:
    from shopretain.importing.tables import Record

GENERAL = "general"
_TELLING = ("status", "cancelled", "refunded", "amount")
_OWN_TITLES = 3  # that tell a system, though one of its signature is missing


@dataclass(frozen=True)
class Rule:
    """What a row is when all named columns hold one of their patterns (folded, `*` any text).

    A column may be called by any of its titles in other languages.
    """

    says: str
    when: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


@dataclass(frozen=True)
class Shape:
    """Columns that stand in one order, whatever a shop's language calls them; the last may lack.

    `cells`: what all filled cells of some of them must look like.
    """

    titles: tuple[str, ...]
    cells: tuple[tuple[int, re.Pattern[str]], ...]

    def fits(self, width: int, records: Iterable[Record]) -> bool:
        """Tell whether the first records of a table of so many columns are such."""
        if width not in (len(self.titles), len(self.titles) - 1):
            return False
        seen: set[int] = set()
        for record in records:
            for index, pattern in self.cells:
                cell = record.cells[index].strip()
                if cell and not pattern.fullmatch(cell):
                    return False
                if cell:
                    seen.add(index)
        return len(seen) == len(self.cells)


@dataclass(frozen=True)
class Layout:
    """One layout.

    - `signature`: the titles that tell it; each may have alternatives.
    - `filled`, `empty`: a column that must have, or must not have, any value.
    - `time`: `shop` where printed times are the shop's own whatever their offset, `utc` where
      times without an offset are UTC, else `file`.
    - `day_order`: `day` or `month` where the system always prints days so.
    - `has_short_years`: it prints two digits of years; four are a spreadsheet's, in its own order.
    - `order_cells`: `first` where an order's cells stand on its first row only, `every` where they
      are repeated on each row, `lines` where each row has its own money, `any` if not known.
    - `plus`, `minus`: titles whose amounts make the total, added over the rows of an order.
    - `has_totals`: false where tax and shipping are left out: another file knows better.
    - `currency`: of all amounts, where the system knows one only.
    - `no_customer`: customer ids that mean a guest.
    - `joined`: fields whose columns are put together, with what stands between.
    - `rows`: rows that are `nothing`, a `refund`, or `no_line` of an order.
    - `shapes`: its columns in their order, by which a file in another language is known.
    - `classes`: rows that say test, cancelled, unpaid, refunded, or open (unpaid unless the method
      is one that is paid later) by other means than words.
    """

    name: str
    kind: str
    source: str
    signature: tuple[tuple[str, ...], ...]
    filled: str
    empty: str
    time: str
    day_order: str
    has_short_years: bool
    order_cells: str
    plus: tuple[str, ...]
    minus: tuple[str, ...]
    has_totals: bool
    currency: str
    no_customer: frozenset[str]
    joined: dict[str, str]
    rows: tuple[Rule, ...]
    classes: tuple[Rule, ...]
    shapes: tuple[Shape, ...]
    fields: dict[str, tuple[str, ...]]

    def lost(self, titles: Iterable[str]) -> str:
        """Give the title of its signature that is missing, and without which orders count wrongly.

        By it the system tells what was paid, cancelled or paid back; empty where there is none.
        """
        have = {fold(title) for title in titles}
        rules = (*self.rows, *self.classes)
        telling = {title for rule in rules for titles, _ in rule.when for title in titles}
        telling.update(*(self.fields.get(name, ()) for name in _TELLING), self.plus, self.minus)
        missing = (names for names in self.signature if have.isdisjoint(names))
        return next((names[0] for names in missing if not telling.isdisjoint(names)), "")

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
        has_short_years=data.get("has_short_years", False),
        order_cells=data.get("order_cells", "any"),
        plus=tuple(data.get("plus", ())),
        minus=tuple(data.get("minus", ())),
        has_totals=data.get("has_totals", True),
        currency=data.get("currency", ""),
        no_customer=frozenset(data.get("no_customer", ())),
        joined=data.get("joined", {}),
        rows=tuple(_rule(rule) for rule in data.get("rows", ())),
        classes=tuple(_rule(rule) for rule in data.get("classes", ())),
        shapes=tuple(_shape(shape) for shape in data.get("shapes", ())),
        fields={key: tuple(titles) for key, titles in data.get("fields", {}).items()},
    )


def _alternatives(title: str | list[str]) -> tuple[str, ...]:
    return (title,) if isinstance(title, str) else tuple(title)


def _rule(rule: dict[str, Any]) -> Rule:
    when = ((titles.split(" | "), patterns) for titles, patterns in rule["when"].items())
    return Rule(rule["says"], tuple((tuple(names), tuple(cells)) for names, cells in when))


def _shape(shape: dict[str, Any]) -> Shape:
    titles = tuple(shape["titles"])
    cells = ((titles.index(title), re.compile(text)) for title, text in shape["cells"].items())
    return Shape(titles, tuple(cells))


def recognise(titles: Sequence[str], records: Callable[[], Iterable[Record]]) -> Layout:
    """Give the layout whose signature the titles hold (the largest wins), else the general one.

    Of a signature one title may be missing, where somebody deleted a column, if enough of those
    left are such as nobody writes by hand.
    """
    folded = [fold(title) for title in titles]
    have = set(folded) - {""}
    whole = [one for one in layouts().values() if one.signature and not _missing(one, have)]
    fitting = [
        layout
        for layout in whole or (one for one in layouts().values() if _is_near(one, have))
        if (layout.filled not in have or _has_value(records(), folded.index(layout.filled)))
        and (layout.empty not in have or not _has_value(records(), folded.index(layout.empty)))
    ]
    if fitting:
        return max(fitting, key=lambda layout: len(layout.signature))
    told = (translated(layout, folded, records) for layout in layouts().values() if layout.shapes)
    return next(filter(None, told), layouts()[GENERAL])


def translated(
    layout: Layout, folded: Sequence[str], records: Callable[[], Iterable[Record]]
) -> Layout | None:
    """Give a layout in the words of a file whose columns stand as in one of its shapes."""
    for shape in layout.shapes:
        if all(folded) and shape.fits(len(folded), records()):
            own = dict(zip(shape.titles, folded, strict=False))
            fields = {
                name: tuple(own[title] for title in titles if title in own)
                for name, titles in layout.fields.items()
            }
            return replace(layout, signature=tuple((title,) for title in folded), fields=fields)
    return None


def _missing(layout: Layout, have: set[str]) -> int:
    return sum(1 for names in layout.signature if have.isdisjoint(names))


def _is_near(layout: Layout, have: set[str]) -> bool:
    """Tell a layout of which one title is missing, but not the number or the day of its orders."""
    if layout.kind not in ("orders", "payments") or _missing(layout, have) != 1:
        return False
    titles = {title for titles in layout.fields.values() for title in titles}
    own = (titles.union(*layout.signature) & have) - _general_titles()
    needed = (layout.fields.get("number", ()), layout.fields.get("date", ()))
    return len(own) >= _OWN_TITLES and all(have & set(titles) for titles in needed)


@cache
def _general_titles() -> frozenset[str]:
    return frozenset(fold(t) for titles in layouts()[GENERAL].fields.values() for t in titles)


def _has_value(records: Iterable[Record], index: int) -> bool:
    return any(record.cells[index].strip() for record in records)
