"""A page as it was when the shop was closed, to be shown at once. Standard library only."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shopretain.services import action_rows, question_rows, rows
from shopretain.store.glance import kept_view

if TYPE_CHECKING:
    from shopretain.services.shop import Shop

_KIND, _DAY = "=", "@"  # the key of a dataclass's name, and of a day
_TYPES = {
    name: found
    for module in (rows, question_rows, action_rows)
    for name, found in vars(module).items()
    if dataclasses.is_dataclass(found)
}


def packed(views: Sequence[object]) -> str:
    """Give views as JSON."""
    return json.dumps([_pack(one) for one in views], ensure_ascii=False)


def _pack(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        told = {f.name: _pack(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return {_KIND: type(value).__name__, **told}
    if isinstance(value, date):
        return {_DAY: value.isoformat()}
    if isinstance(value, tuple):
        if all(type(one) is int for one in value):
            return list(value)  # thousands of customers
        return [_pack(one) for one in value]
    return value


def unpacked(text: str) -> tuple[Any, ...] | None:
    """Give the views again; None where another version of the program kept them."""
    try:
        found = json.loads(text, object_hook=_object)
        return tuple(map(_frozen, found))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _object(told: dict[str, Any]) -> Any:
    if _DAY in told:
        return date.fromisoformat(told[_DAY])
    kind = _TYPES[told.pop(_KIND)]
    if {f.name for f in dataclasses.fields(kind)} != set(told):
        raise KeyError(kind)
    return kind(**{name: _frozen(value) for name, value in told.items()})  # type: ignore[operator]


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def kept(path: Path, name: str) -> tuple[Any, ...] | None:
    """Give what a page showed when the shop was closed, None where nothing fits."""
    text = kept_view(path, name)
    return None if text is None else unpacked(text)


def keep(shop: Shop, name: str, views: Sequence[object]) -> None:
    """Keep what a page shows; the shop is about to be closed."""
    from shopretain.store.queries import put_view  # noqa: PLC0415  a screen's module loads this

    text = packed(views)
    with shop.store.light_write() as conn:
        put_view(conn, name, text)
