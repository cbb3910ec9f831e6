"""How each column of people reads, sorts and looks, made of the services' registry."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from shopretain.base.folding import folded
from shopretain.base.text import sentence
from shopretain.services.people_table import (
    COLUMNS,
    PeopleView,
    Permissions,
    day_of,
    expected_in,
    group_id,
)
from shopretain.ui.format import day_and_month, money, short_day, short_month_year, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.people.people_table import ranks_of
from shopretain.ui.people.words import expected_words

USUAL = tuple(name for name, column in COLUMNS.items() if column.usual)
_YEAR = 365
_TONES = {"late": "bad", "unlikely": "text3"}


def people_columns(
    view: PeopleView, permissions: Callable[[], Permissions | None]
) -> dict[str, Column]:
    """Give all columns of a view, by name; a row is the place of a person."""
    return {name: _column(name, view, permissions) for name in COLUMNS}


def _column(name: str, view: PeopleView, permissions: Callable[[], Permissions | None]) -> Column:
    told = COLUMNS[name]
    title = sentence(f"column.{name}")
    if name == "name":
        return Column(title, view.label, ranks=lambda: view.name_rank, name=name)
    if told.words is not None:
        words = told.words
        ranks = ranks_of(lambda: _text_ranks([words(view, at) for at in range(len(view.rows))]))
        return Column(title, lambda at: words(view, at), ranks=ranks, name=name)
    if told.kind == "group":
        return Column(
            title,
            lambda at: sentence(f"group.{group_id(view, at) or 'none'}"),
            ranks=lambda: view.group,
            chip=lambda at: group_id(view, at),
            tone=lambda _at: "text2",
            name=name,
        )
    if told.kind == "may":
        return _may(name, title, permissions)
    ranks = ranks_of(lambda: view.number(name))
    if told.kind == "expected":
        return Column(
            title,
            lambda at: _expected(view, at),
            right=True,
            ranks=ranks,
            tone=lambda at: _TONES.get(expected_in(view, at)[0], "text"),
            name=name,
        )
    return Column(
        title, lambda at: _number(view, told.kind, name, at), right=True, ranks=ranks, name=name
    )


def _text_ranks(texts: list[str]) -> np.ndarray:
    """Give the place of each text among all, empty ones last."""
    keys = [folded(text) or "\uffff" for text in texts]
    ranks = np.empty(len(keys), dtype=np.int64)
    ranks[sorted(range(len(keys)), key=keys.__getitem__)] = np.arange(len(keys))
    return ranks


def _number(view: PeopleView, kind: str, name: str, at: int) -> str:
    value = float(view.number(name)[at])
    if np.isnan(value):
        return ""
    if kind == "money":
        return money(round(value), view.currency, exact=True)
    if kind == "day":
        day = day_of(value)
        assert day is not None  # noqa: S101  it is no nan
        if day > view.as_of:
            return short_day(day)
        if (view.as_of - day).days < _YEAR:
            return day_and_month(day)
        return short_month_year(day)
    return whole(round(value))


def _expected(view: PeopleView, at: int) -> str:
    code, days = expected_in(view, at)
    if code == "none":
        return ""
    if code != "on":
        return expected_words(code, days)
    day = day_of(float(view.numbers["expected"][at]))
    assert day is not None  # noqa: S101  somebody is expected
    return day_and_month(day) if days < _YEAR else short_day(day)


def _may(name: str, title: str, permissions: Callable[[], Permissions | None]) -> Column:
    def codes(known: Permissions) -> list[str]:
        return known.email if name == "may_email" else known.post

    def allowed(known: Permissions) -> np.ndarray:
        return known.allowed_email if name == "may_email" else known.allowed_post

    def text(at: int) -> str:
        known = permissions()
        if known is None:
            return "…"
        if allowed(known)[at]:
            return sentence("list.yes")
        return sentence(f"why.{codes(known)[at]}")

    def ranks() -> np.ndarray:
        known = permissions()
        return np.zeros(0) if known is None else np.where(allowed(known), 0.0, 1.0)

    def tone(at: int) -> str:
        known = permissions()
        return "text" if known is not None and allowed(known)[at] else "text2"

    return Column(title, text, ranks=ranks, tone=tone, name=name)
