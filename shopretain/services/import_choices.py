"""How a file was read once is how the next one with the same titles is read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from shopretain.importing.words import fold
from shopretain.services.rows import ImportOptions

_KEY = "read."
_REMEMBERED = (
    "layout", "day_first", "encoding", "sheet", "decimal", "amounts_of", "currency",
    "names_identify", "columns", "source",
)  # fmt: skip


def key_of(titles: Sequence[str]) -> str:
    """Give the setting in which the choices for files with these titles are kept."""
    text = "\x1f".join(sorted(fold(title) for title in titles))
    return _KEY + hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def with_remembered(
    options: ImportOptions, stored: Mapping[str, str], titles: Sequence[str]
) -> ImportOptions:
    """Give the options with those of an earlier file where none were given now."""
    if not options.use_remembered or not (text := stored.get(key_of(titles))):
        return options
    said: dict[str, Any] = json.loads(text)
    said["columns"] = tuple((field, title) for field, title in said.get("columns", ()))
    given = {f.name: getattr(options, f.name) for f in fields(options)}
    plain = ImportOptions()
    wanted = {
        name: value
        for name, value in said.items()
        if name in _REMEMBERED and given[name] == getattr(plain, name)
    }
    return replace(options, **wanted)


def remembered(options: ImportOptions, titles: Sequence[str]) -> dict[str, str]:
    """Give the setting that keeps the choices; empty text where there were none."""
    plain = ImportOptions()
    said = {
        name: getattr(options, name)
        for name in _REMEMBERED
        if getattr(options, name) != getattr(plain, name)
    }
    return {key_of(titles): json.dumps(said, sort_keys=True) if said else ""}
