"""The people behind a figure: every number on the Retention tab can say who they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from shopretain.analytics.ladder import refunded_last
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Flags
from shopretain.analytics.recency_map import in_cell
from shopretain.analytics.retention import active
from shopretain.analytics.seasons import members
from shopretain.base.dates import add_months, day_number, day_of_number
from shopretain.base.money import to_decimal
from shopretain.documents.workbook import write_workbook
from shopretain.services.basis import Basis, basis
from shopretain.services.question_rows import PeopleView, PersonRow
from shopretain.services.questions import NEW_DAYS, SLIPPING
from shopretain.services.shop import Shop
from shopretain.store import points
from shopretain.store.frames import customer_keys

_WEEK = 7  # days


def people(shop: Shop, as_of: date | None, who: tuple[object, ...], group: str = "") -> PeopleView:
    """Give the people behind a figure.

    `who` is ("start", "end", "new", "back", "kept" or "lapsed"; first day, last day, look-back in
    months), ("season", start, end), ("worth", basis, low, high or None), ("top", basis), ("cell",
    row, column), ("slipping",), ("new_lately",), ("soon",), ("bought", month), ("returning",
    first day, last day), ("late",), ("this_week",), ("refunded_last",), ("ids", customers by
    id).
    """
    found = basis(shop, as_of, group)
    chosen = _chosen(found, who)
    said, habits = found.forecast, found.habits
    weight = found.value.astype(float)
    if who[0] == "soon" and said.soon is not None:
        weight = said.soon
    elif who[0] in ("slipping", "cell"):
        weight = habits.counts + weight / (weight.max() + 1)  # often first, then by money
    order = np.flatnonzero(chosen)
    order = order[np.argsort(-weight[order], kind="stable")]
    if who[0] == "soon" and said.four_weeks is not None:
        order = order[: max(round(said.four_weeks.expected), 1)]
    with shop.store.read() as conn:
        keys = customer_keys(conn)
    ids = found.purchases.people
    return PeopleView(
        found.as_of,
        found.settings.currency,
        tuple(
            PersonRow(
                *keys[int(ids[i])],
                known_as(keys[int(ids[i])][0]),
                day_of_number(habits.last[i]),
                int(habits.counts[i]),
                int(found.value[i]),
                float(habits.usual_gap[i]) if habits.counts[i] > 1 else None,
                None if said.soon is None else float(said.soon[i]),
            )
            for i in order
        ),
    )


def _chosen(found: Basis, who: tuple[object, ...]) -> Flags:
    purchases = found.purchases
    match who:
        case (
            "start" | "end" | "new" | "back" | "kept" | "lapsed" as part,
            date() as start,
            date() as end,
            int() as window,
        ):
            was = active(purchases, add_months(end, -_span(start, end)), window)
            now = active(purchases, end, window)
            first = purchases.first_day >= day_number(start)
            chosen = {
                "start": was,
                "end": now,
                "new": now & first,
                "back": now & ~was & ~first,
                "kept": was & now,
                "lapsed": was & ~now,
            }[part]
        case ("season", date() as start, date() as end):
            chosen = np.isin(purchases.people, members(purchases, start, end))
        case ("worth", str() as which, int() as low, high):
            values = _figure(found, which)
            chosen = (values >= low) & ((values < high) if isinstance(high, int) else True)
        case ("top", str() as which):
            values = _figure(found, which)
            border = np.sort(values)[::-1][-(-len(values) // 10) - 1] if len(values) else 0.0
            chosen = np.asarray(values >= border)
        case ("cell", int() as row, int() as column):
            chosen = in_cell(found.habits, found.as_of, row, column)
        case ("slipping",):
            chosen = np.isin(found.group, SLIPPING)
        case ("bought", date() as month):
            customer, day = purchases.bought
            last = day_number(add_months(month, 1))
            bought = customer[(day >= day_number(month)) & (day < last)]
            chosen = np.isin(purchases.people, bought)
        case ("new_lately",):
            chosen = purchases.first_day >= day_number(found.as_of) - NEW_DAYS
        case ("soon",):
            chosen = np.ones(len(purchases.people), dtype=bool)
        case _:
            chosen = _of_today(found, who)
    return np.asarray(chosen)


def _of_today(found: Basis, who: tuple[object, ...]) -> Flags:
    """Give the people behind what Today shows."""
    purchases = found.purchases
    match who:
        case ("returning", date() as start, date() as end):
            # As the money is counted: orders in months after the month of the first one.
            customer, day = purchases.bought
            first = _month(purchases.first_day)[np.searchsorted(purchases.people, customer)]
            inside = (day >= day_number(start)) & (day <= day_number(end)) & (_month(day) > first)
            chosen = np.isin(purchases.people, customer[inside])
        case ("refunded_last",):
            chosen = refunded_last(purchases)
        case ("late",):
            chosen = found.habits.is_late
        case ("this_week",):
            chosen = due_this_week(found)
        case ("ids", tuple() as ids):
            chosen = np.isin(purchases.people, np.array(ids, dtype=np.int64))
        case _:
            raise ValueError(who)
    return np.asarray(chosen)


def _month(days: Any) -> np.ndarray:
    """Give the month of day numbers, counted from 1970."""
    return np.asarray(days).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)


def due_this_week(found: Basis) -> Flags:
    """Tell of everybody whether their next order is due in this week by their own rhythm.

    The week begins on the day after the newest order; who was due in the week before may still
    come.
    """
    habits, now = found.habits, day_number(found.as_of) + 1
    due = habits.last + habits.usual_gap
    soon = (due >= now - _WEEK) & (due < now + _WEEK)
    return np.asarray((habits.counts > 1) & ~habits.is_late & soon)


def _span(start: date, end: date) -> int:
    """Give the months of a period of whole months."""
    return (end.year - start.year) * 12 + end.month - start.month + 1


def _figure(found: Basis, which: str) -> np.ndarray:
    if which == "worth" and found.forecast.value is not None:
        return np.asarray(found.value + found.forecast.value)
    if which in ("worth", "so_far"):
        return found.value.astype(float)
    return spent_by_customer(found.purchases, found.as_of, int(which)).astype(float)


def known_as(key: str) -> str:
    """Give what stands behind the kind of an identity, and behind the system it is from."""
    kind, _, value = key.partition(":")
    return value.rpartition("/")[2] if kind == "id" else value


def called(conn: Any, ids: Iterable[int | None]) -> dict[int, str]:
    """Give how some customers are called: the name, else what they are known by."""
    wanted = sorted({who for who in ids if who is not None})
    found = points.names_of(conn, wanted)
    return {who: name or known_as(key) for who, (key, name) in found.items()}


def save_people(
    shop: Shop,
    as_of: date | None,
    who: tuple[object, ...],
    headings: Sequence[str],
    path: Path,
    group: str = "",
) -> int:
    """Save them as Excel, one row each; gives how many. UserError `cannot_save`.

    `headings` name customer, key, last purchase, purchases, money spent, usual gap, orders to
    expect.
    """
    found = people(shop, as_of, who, group)
    rows = [
        (
            person.name,
            person.known_as,
            person.last_on,
            person.purchases,
            float(to_decimal(person.spent, found.currency)),
            None if person.usual_gap is None else round(person.usual_gap),
            None if person.likely is None else round(person.likely, 2),
        )
        for person in found.people
    ]
    write_workbook(path, path.stem, headings, rows)
    return len(rows)
