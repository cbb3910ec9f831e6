"""Texts as they are compared and searched: without case and accents."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Give a text without case, accents and double blanks: Wiśniewska is found by wisniewska."""
    if text.isascii():
        return " ".join(text.lower().split())
    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return " ".join(plain.replace("ł", "l").replace("ø", "o").replace("đ", "d").split())
