"""Codes that people type: no letter that looks like another, and one to tell a slip."""

from __future__ import annotations

from collections.abc import Callable

# Without 0 and O, 1, I and L; 31 of them, a prime: the check tells any swap or wrong letter.
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_LENGTH = 7


def make_code(prefix: str, pick: Callable[[str], str]) -> str:
    """Give a new code: prefix, random letters, check letter. `pick` chooses one of letters."""
    body = "".join(pick(LETTERS) for _ in range(_LENGTH))
    return f"{prefix}-{body}{_check(body)}"


def is_code(text: str) -> bool:
    """Tell whether a text can be one of our codes, typed right."""
    _, mark, body = normal(text).rpartition("-")
    known = all(letter in LETTERS for letter in body)
    return bool(mark) and known and len(body) == _LENGTH + 1 and body[-1] == _check(body[:-1])


def normal(text: str) -> str:
    """Give a code as we write it, however it was typed."""
    return text.strip().upper().replace(" ", "")


def _check(body: str) -> str:
    """Give the check letter: each place weighs differently."""
    total = sum((at + 1) * LETTERS.index(letter) for at, letter in enumerate(body))
    return LETTERS[total % len(LETTERS)]
