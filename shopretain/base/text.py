"""Whole sentences by code, for everything that is not a Qt screen text.

Sentences lie in resources/translations/<language>.json. A value is either a sentence or a
mapping of plural forms {"one": ..., "other": ...} chosen by the value `count`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import cast

from shopretain.base.language import language, number_words, plural_form
from shopretain.base.paths import resources

_Sentences = dict[str, str | dict[str, str]]


@cache
def _sentences(code: str) -> _Sentences:
    path = resources() / "translations" / f"{code}.json"
    return cast("_Sentences", json.loads(path.read_text(encoding="utf-8")))


def has_sentence(code: str) -> bool:
    """Tell whether there is a sentence of that code."""
    return code in _sentences(language())


def sentence(code: str, /, **values: str | int) -> str:
    """Give the sentence of the code with its values put in.

    Whole numbers are grouped by thousands. KeyError for an unknown code.
    """
    form = _sentences(language())[code]
    if isinstance(form, dict):
        form = form[plural_form(int(values.get("count", 0)))]
    shown = {k: number_words(v) if isinstance(v, int) else v for k, v in values.items()}
    return form.format_map(shown)


def listed(words: Iterable[str]) -> str:
    """Give words one after another, with what a language writes between them."""
    return sentence("list.between").join(words)


def quoted(words: str) -> str:
    """Give words in a language's quotation marks."""
    return sentence("list.quoted", words=words)


def joined(*parts: str) -> str:
    """Give parts of one saying, none with a full stop, as sentences; empty ones are left out."""
    return sentence("list.stop").join(part for part in parts if part)


def paragraph(sentences: Iterable[str]) -> str:
    """Give whole sentences one after another; empty ones are left out."""
    return sentence("list.space").join(part for part in sentences if part)
