"""Which column holds which field: by the layout's titles, the owner's choice first."""

from __future__ import annotations

from dataclasses import dataclass

from shopretain.importing.layouts import Layout
from shopretain.importing.tables import fold


@dataclass(frozen=True, slots=True)
class Mapping:
    """Column indexes of each field, the best first; a field without a column is not in it."""

    titles: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]

    def first(self, field: str) -> int | None:
        """Give the best column of a field, None if the file has none."""
        found = self.columns.get(field)
        return found[0] if found else None

    def title(self, field: str) -> str | None:
        """Give the title of the field's best column."""
        index = self.first(field)
        return None if index is None else self.titles[index]


def map_columns(
    titles: tuple[str, ...], layout: Layout, chosen: tuple[tuple[str, str], ...] = ()
) -> Mapping:
    """Find the columns of all fields.

    A title belongs to one field of the general layout only: the one that knows it best. A chosen
    title holds; an empty one means that the file does not have the field.
    """
    folded = [fold(title) for title in titles]
    by_hand = dict(chosen)
    taken = {fold(title) for title in by_hand.values() if title}
    shared = layout.signature  # a system's own layout may use one column for two fields
    columns: dict[str, tuple[int, ...]] = {}
    candidates = sorted(
        (
            (rank, order, field, folded.index(alias))
            for order, (field, aliases) in enumerate(layout.fields.items())
            for rank, alias in enumerate(aliases)
            if alias in folded
        ),
    )
    used: set[int] = set()
    for _rank, _order, field, index in candidates:
        if field in by_hand or (not shared and (index in used or folded[index] in taken)):
            continue
        if not shared and field in columns:
            continue
        columns[field] = (*columns.get(field, ()), index)
        used.add(index)
    for field, title in by_hand.items():
        if title and fold(title) in folded:
            columns[field] = (folded.index(fold(title)),)
    return Mapping(titles, columns)
