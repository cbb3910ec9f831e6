"""Whole sentences by code, for everything that is not a Qt screen text.

Sentences lie in resources/translations/<language>.json. A value is either a sentence or a
mapping of plural forms {"one": ..., "other": ...} chosen by the value `count`.
"""

from __future__ import annotations

import json
from functools import cache
from typing import cast

from shopretain.base.paths import resources

LANGUAGE = "en"
_Sentences = dict[str, str | dict[str, str]]


@cache
def _sentences(language: str) -> _Sentences:
    path = resources() / "translations" / f"{language}.json"
    return cast("_Sentences", json.loads(path.read_text(encoding="utf-8")))


def has_sentence(code: str) -> bool:
    """Tell whether there is a sentence of that code."""
    return code in _sentences(LANGUAGE)


def sentence(code: str, /, **values: str | int) -> str:
    """Give the sentence of the code with its values put in.

    Whole numbers are grouped by thousands. KeyError for an unknown code.
    """
    form = _sentences(LANGUAGE)[code]
    if isinstance(form, dict):
        form = form["one" if values.get("count") == 1 else "other"]
    shown = {k: f"{v:,}" if isinstance(v, int) else v for k, v in values.items()}
    return form.format_map(shown)
