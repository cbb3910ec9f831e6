"""How people are called: first and last name, the guard against what is no name."""

from __future__ import annotations

import re

from shopretain.base.language import language

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NOT_IN_NAMES = re.compile(r"[@\d<>{}\[\]\\/|=+*_#%&;:~^\"$€£]|https?|www\.")
_NO_NAMES = {
    "n/a", "na", "none", "null", "nil", "unknown", "customer", "guest", "test", "anonymous",
    "name", "first name", "asiakas", "klient", "клієнт", "гость", "гість", "πελάτης", "ゲスト",
    "mr", "mrs", "ms", "miss", "dr", "herr", "frau",
}  # fmt: skip
_TITLES = {"mr", "mrs", "ms", "miss", "dr", "herr", "frau", "mr.", "mrs.", "ms.", "dr."}
_LONGEST = 40
_SMALL = {"von", "van", "de", "da", "di", "du", "la", "le", "af", "av", "der", "den", "bin", "al"}


def is_cjk(name: str) -> bool:
    """Tell whether a name is written in Chinese, Japanese or Korean letters."""
    return bool(_CJK.search(name))


def split_name(name: str) -> tuple[str, str]:
    """Give first and last name: the family's comes first where names are written so."""
    words = name.split()
    if not words:
        return "", ""
    if is_cjk(name):
        return " ".join(words[1:]), words[0]
    return " ".join(words[:-1]) or words[0], words[-1] if len(words) > 1 else ""


def greeting_name(name: str) -> str:
    """Give a first name fit for a letter, empty where there is none to trust.

    What is no name (an e-mail, "N/A", digits, one letter, a placeholder) is nobody's; ALL CAPS
    and all small letters are mended. Of several first names the first is used.
    """
    plain = " ".join(name.split()).strip(" .,'`-")
    if not plain or _NOT_IN_NAMES.search(plain) or plain.casefold() in _NO_NAMES:
        return ""
    words = [word for word in plain.split() if word.casefold() not in _TITLES]
    if not words:
        return ""
    first, _ = split_name(" ".join(words))
    if not first:
        return ""
    if not is_cjk(first):
        first = first.split()[0]
    is_short = len(first.strip(".")) < (1 if is_cjk(first) else 2)
    if is_short or len(first) > _LONGEST or first.casefold() in _NO_NAMES:
        return ""
    if not any(letter.isalpha() for letter in first):
        return ""
    return _mended(first)


def full_name(name: str) -> str:
    """Give a whole name fit for a letter, empty where it is none."""
    plain = " ".join(name.split())
    if not greeting_name(plain) and not (is_cjk(plain) and not _NOT_IN_NAMES.search(plain)):
        return ""
    if len(plain) > 3 * _LONGEST:
        return ""
    return " ".join(_mended(word) if word not in _SMALL else word for word in plain.split())


def salutation(name: str) -> str:
    """Give how a letter calls somebody: the first name, Japanese people the family's.

    With 様 behind it where the name or the window is Japanese.
    """
    plain = " ".join(name.split())
    if is_cjk(plain):
        return f"{split_name(plain)[1]}様" if full_name(plain) else ""
    found = greeting_name(plain)
    return f"{found}様" if found and language() == "ja" else found


def _mended(word: str) -> str:
    """Give a word of a name that was typed in capitals or small letters as names are written."""
    if len(word) < 2 or not (word.isupper() or word.islower()):
        return word
    return "".join(part.capitalize() for part in re.split(r"([-'’.])", word))
