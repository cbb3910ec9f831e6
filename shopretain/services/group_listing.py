"""A group told without a window: the fields of METRICS section 8, and its Excel list."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from shopretain.base.money import to_decimal
from shopretain.base.text import sentence
from shopretain.services import groups
from shopretain.services.consent import gate
from shopretain.services.lists import ListAsk, SavedList, save, why
from shopretain.services.people_table import COLUMNS, PeopleView, day_of, everybody
from shopretain.services.shop import Shop

_COLUMNS = tuple(name for name, column in COLUMNS.items() if column.usual)


def listing(shop: Shop, name: str, as_of: date | None = None) -> dict[str, Any]:
    """Give a group as plain JSON values, the biggest spenders first; UserError `group_missing`."""
    which = groups.find(shop, name)
    found = groups.answer(shop, as_of, which)
    view = everybody(shop, as_of)
    known = gate(shop, as_of)
    people = []
    for at in _order(view, found.ids.tolist()):
        row = view.rows[at]
        last = day_of(float(view.numbers["last"][at]))
        email, post = known.may(row.id, "email"), known.may(row.id, "post")
        orders, spent = view.numbers["orders"][at], view.numbers["spent"][at]
        people.append(
            {
                "key": row.key,
                "name": row.name,
                "orders": int(np.nan_to_num(orders)),
                "last": None if last is None else last.isoformat(),
                "spent_so_far": str(to_decimal(int(np.nan_to_num(spent)), view.currency)),
                "may_email": email.allowed,
                "may_post": post.allowed,
                "why": why(email.code, post.code),
            }
        )
    title, rule = title_of(shop, which, as_of)
    return {
        "group": which if isinstance(which, str) else title,
        "rule": rule,
        "as_of": view.as_of.isoformat(),
        "count": found.count,
        "spent_12_months": str(to_decimal(found.spent_12, view.currency)),
        "people": people,
    }


def _order(view: PeopleView, ids: list[int]) -> list[int]:
    places = [view.place[customer] for customer in ids if customer in view.place]
    spent = np.nan_to_num(view.numbers["spent"])
    return sorted(places, key=lambda at: (-spent[at], at))


def title_of(shop: Shop, which: str | int, as_of: date | None) -> tuple[str, str]:
    """Give a group's name and its rule in words."""
    if isinstance(which, str):
        return sentence(f"group.{which}"), sentence(f"rule.ready.{which}")
    own = next(group for group in groups.view(shop, as_of).own if group.id == which)
    return own.name, own.sentence


def save_listing(shop: Shop, name: str, path: Path, as_of: date | None = None) -> SavedList:
    """Save a group as an Excel list, the biggest spenders first."""
    which = groups.find(shop, name)
    title, rule = title_of(shop, which, as_of)
    view = everybody(shop, as_of)
    order = _order(view, groups.answer(shop, as_of, which).ids.tolist())
    ids = tuple(view.rows[at].id for at in order)
    return save(shop, path, ListAsk(title, rule, ids, _COLUMNS, as_of))
