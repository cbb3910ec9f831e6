"""Addresses that mail can be sent to, and what a line needs to say how to stop it."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z0-9-]{2,}"
)
_LONGEST_LOCAL, _LONGEST = 64, 254
_STOPS = 8  # letters that a line needs to say how to stop


def mail_address(text: str) -> str | None:
    """Give an address that mail can be sent to, its domain in ASCII; None for none.

    Local parts in other letters cannot be mailed by most programs: they are none.
    """
    local, mark, domain = text.strip().rpartition("@")
    if not mark:
        return None
    try:
        host = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    found = f"{local}@{host}"
    long = len(local) > _LONGEST_LOCAL or len(found) > _LONGEST
    dotted = local.startswith(".") or local.endswith(".") or ".." in found
    coded = "=?" in found  # looks like an encoded word to mail programs
    return None if long or dotted or coded or not _ADDRESS.fullmatch(found) else found


def says_how_to_stop(line: str) -> bool:
    """Tell whether a line has enough words to say how letters are stopped."""
    return sum(letter.isalpha() for letter in line) >= _STOPS
