"""The words by which cells are understood (words.toml), read once."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

NO_BLANKS = "\u2fff"  # scripts above it part no words: Chinese, Japanese, Korean
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))


def fold(title: str) -> str:
    """Give a title as layouts know it: trimmed, case folded, no BOM, ordinary characters."""
    if title.isascii():
        return " ".join(title.lower().split())
    plain = _UNSEEN.sub("", unicodedata.normalize("NFKC", title))
    return " ".join(plain.split()).casefold()


def bare(text: str) -> str:
    """Give a text as words are compared: folded and without accents (capitals have none)."""
    folded = fold(text)
    if folded.isascii():
        return folded
    letters = unicodedata.normalize("NFD", folded)
    return unicodedata.normalize("NFC", "".join(c for c in letters if not unicodedata.combining(c)))


@cache
def words(name: str) -> tuple[str, ...]:
    """Give one list of words, bare."""
    return tuple(bare(word) for word in _data()[name])


@cache
def raw_words(name: str) -> tuple[str, ...]:
    """Give one list as it stands in the file."""
    return tuple(_data()[name])


_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


@cache
def months() -> dict[str, int]:
    """Give the number of each month's name, and of its Roman figures: 5.XI.2025."""
    return {roman: number for number, roman in enumerate(_ROMANS, start=1)} | {
        bare(name): number
        for number, names in enumerate(_data()["months"], start=1)
        for name in names
    }


def says_state(text: str) -> bool:
    """Tell a word for a state by which an order does not count: refunded, cancelled, not paid."""
    folded = bare(text)
    stems = (*words("refund_titles"), *words("cancel_titles"), *words("not_paid"))
    return any(folded.startswith(stem) for stem in stems)
