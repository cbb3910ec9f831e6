"""First and last names in columns of their own, of which one has a title of whole names."""

from __future__ import annotations

from shopretain.importing.mapping import Mapping, names, title_key
from shopretain.importing.tables import Table
from shopretain.importing.words import bare, words

_WHOLE = ("姓名", "氏名")  # both halves' signs, and the name all the same


def with_halves(table: Table, mapping: Mapping) -> Mapping:
    """Give the columns of first and last names where titles like Nom, Name or 名前 are a half.

    A column whose cells hold the other's words is of whole names, whatever stands beside it.
    """
    name = mapping.first("name")
    first, last = (_strict(mapping, half) for half in ("first", "last"))
    if first is None and last is None:
        return mapping
    if first is None:
        first = _beside(mapping, name, last)
    elif last is None:
        last = _beside(mapping, name, first)
    if first is None or last is None or first == last:
        return mapping
    columns = {field: at for field, at in mapping.columns.items() if not {first, last} & {*at}}
    if name in (first, last) and _are_whole(table, name, last if name == first else first):
        return mapping
    return Mapping(mapping.titles, columns | {"first_name": (first,), "last_name": (last,)})


def _strict(mapping: Mapping, half: str) -> int | None:
    """Give the column whose title can be of nothing but this half."""
    if (known := mapping.first(f"{half}_name")) is not None:
        return known
    other = {"first": "last", "last": "first"}[half]
    for index in sorted((*mapping.free(), *mapping.columns.get("name", ())[:1])):
        title = _plain(mapping.titles[index])
        if names(title, f"{half}_titles") and not names(title, f"{other}_titles"):
            return index
    keys = [title_key(title) for title in mapping.titles]
    return keys.index(half) if {"first", "last"} <= {*keys} else None


def _beside(mapping: Mapping, name: int | None, half: int | None) -> int | None:
    """Give the other half's column: that of names, or the one beside it with such a title."""
    if name is not None and name != half:
        return name
    near = (at for at in mapping.free() if half is not None and abs(at - half) == 1)
    return next((at for at in near if _may_be_half(mapping.titles[at])), None)


def _may_be_half(title: str) -> bool:
    """Tell a title of names, and of the customer's if it says whose."""
    rest = [token for token in title_key(title).split() if token not in words("whose")]
    return " ".join(rest) in map(title_key, words("half_titles"))


def _plain(title: str) -> str:
    plain = bare(title)
    for whole in _WHOLE:
        plain = plain.replace(whole, "")
    return plain


def _are_whole(table: Table, name: int, half: int) -> bool:
    """Tell names most of which hold all words of the half beside them."""
    pairs = [
        (set(bare(row.cells[half]).split()), set(bare(row.cells[name]).split()))
        for row in table.head
    ]
    filled = [(part, whole) for part, whole in pairs if part and whole]
    return 2 * sum(part <= whole for part, whole in filled) > len(filled)
