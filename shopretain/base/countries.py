"""Which country a file means: codes, English names and each country's own name for itself."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from shopretain.base.folding import folded


@cache
def _names() -> dict[str, str]:
    path = Path(__file__).with_name("countries.json")
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found


@cache
def country_code(text: str) -> str:
    """Give the ISO code of a country as a file names it, empty for one nobody knows."""
    name = folded(text)
    known = _names()
    if len(name) == 2 and name.isalpha() and name.isascii():
        code = name.upper()
        return {"UK": "GB", "EL": "GR"}.get(code, code)
    return known.get(name, "")
