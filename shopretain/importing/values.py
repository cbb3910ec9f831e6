"""Single cells made clean: ids, e-mails, phones, flags, names."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from shopretain.importing.words import bare, words

# Country: (calling code, digits of a mobile number), exports/README.
_PHONES = {
    "FI": ("358", 9), "SE": ("46", 9), "GB": ("44", 10), "IE": ("353", 9), "DE": ("49", 11),
    "CH": ("41", 9), "NL": ("31", 9), "FR": ("33", 9), "PL": ("48", 9), "UA": ("380", 9),
    "GR": ("30", 10), "JP": ("81", 10), "IN": ("91", 10), "US": ("1", 10), "CA": ("1", 10),
    "AU": ("61", 9),
}  # fmt: skip
_EMAIL = re.compile(r"[^@\s,;<>()[\]\"]+@[^@\s,;<>()[\]\"]+\.[^@\s,;<>()[\]\".]+$")
_NOBODY_EMAILS = (
    "guest@", "no@no.",
    "noemail@", "no-email@", "no.email@", "none@", "nomail@", "no-reply@", "noreply@",
    "donotreply@", "unknown@", "anonymous@", "missing@", "na@", "n/a@", "null@", "brak@",
    "brakmaila@", "eimailia@", "emailyok@", "guest@guest", "no@email", "sin@email", "pas@email",
    "nincs@email", "ei@sahkopostia", "keine@", "ei@ei", "email@email", "test@test", "pos@shop",
    "customer@walkin", "xxx@xxx", "a@a.",
)  # fmt: skip
# The first e-mail in a cell that holds more: `Anna <a@x>`, two of them, `mailto:`, a full stop.
_EMAIL_INSIDE = re.compile(
    r"(?<![^\s,;<>()[\]\"':|/])[^@\s,;<>()[\]\"':|/]+@[^@\s,;<>()[\]\"'|/]+"
    r"\.[^@\s,;<>()[\]\"'.|/]+(?=[\s,;<>()[\]\"'.|/]|$)"
)
_AROUND_AT = re.compile(r"\s+@\s*|(?<=@)\s+")
_SECOND_PHONE = re.compile(r"\s*(?:[;|]|[,/](?=\s*[+0])|\bext\b|\bx(?=\d))")
_EXPONENT = re.compile(r"\d[Ee][+-]?\d")
_WITH_DECIMALS = re.compile(r"^(\d+)[.,]0+$")
# No-break blanks become blanks; marks that nobody sees go.
_UNSEEN = {
    0xA0: " ",
    0x202F: " ",
    0xFEFF: None,
    0x200B: None,
    0x200C: None,
    0x200D: None,
    0x200E: None,
    0x200F: None,
    0xAD: None,
    0x2060: None,
    0x202A: None,
    0x202C: None,
}
_DAY = re.compile(r"\d{1,4}[-./年]\d{1,2}[-./月]\d{1,4}")
_QUOTED = re.compile(r"'(?=[\d+=@-])")


def clean(cell: str) -> str:
    """Give the cell without outer blanks and without a spreadsheet's leading apostrophe."""
    text = cell.strip() if cell.isascii() else cell.translate(_UNSEEN).strip()
    if text.startswith('="') and text.endswith('"') and len(text) > 2:
        return text[2:-1].strip()  # how some systems keep Excel from changing a number
    return text[1:] if _QUOTED.match(text) else text


def clean_id(cell: str) -> str:
    """Give an id as it is known: no apostrophe, no `.0` that a spreadsheet added."""
    text = clean(cell)
    return _WITH_DECIMALS.sub(r"\1", text) if text[-1:] == "0" else text


_ZERO = re.compile(r"[^\d]{0,4}0+(?:[.,]0+)?[^\d]{0,4}")  # €0.00
# The day at which a program's calendar begins, where it has none to tell.
_NO_YEAR = "(?:0000|0001|1899|1900|1970)"
_NO_DAY = re.compile(rf"{_NO_YEAR}-\d\d?-\d\d?\b|(?:\d\d?[./-]){{2}}{_NO_YEAR}\b")


def is_yes(cell: str) -> bool:
    """Read a flag: 0, no, false and empty are no (METRICS section 1)."""
    folded = bare(cell)
    is_no = folded in words("no") or says_nothing(folded)
    return bool(folded) and not is_no and not _ZERO.fullmatch(folded) and not _NO_DAY.match(folded)


def says_nothing(cell: str) -> bool:
    """Tell what programs and people write into a cell of which they know nothing: NULL, --."""
    return bare(cell) in words("nothing")


def is_marked(cell: str) -> bool:
    """Read a flag strictly: only a word or sign for yes is one, not any text."""
    return bare(cell) in words("yes")


def is_mark(cell: str) -> bool:
    """Tell a mark of whichever side, a day or a number: nothing that has to be understood."""
    folded = bare(cell)
    is_word = any(folded in words(name) for name in ("yes", "no", "nothing"))
    return is_word or not any(map(str.isalpha, folded)) or bool(_DAY.match(folded))


def is_consent(cell: str) -> bool:
    """Read a consent strictly: a known word or sign for yes, or the day on which it was given."""
    folded = bare(cell)
    return folded in words("yes") or folded in words("consent") or bool(_DAY.match(folded))


def says_refunded(cell: str) -> bool:
    """Read a flag of refunds: a mark, the day on which it was paid back, or a word for it."""
    folded = bare(cell)
    if folded in words("no"):
        return False
    marked = folded in words("yes") or folded in ("full", "fully", "all")
    return marked or bool(_DAY.match(folded)) or any(word in folded for word in words("refunded"))


def says_partly(cell: str) -> bool:
    """Tell a word for a part of the money, which does not say how much."""
    folded = bare(cell)
    return any(word in folded for word in words("partly"))


def email_of(cell: str) -> str | None:
    """Give the e-mail trimmed and case-folded, None for none and for placeholders."""
    text = unicodedata.normalize("NFKC", clean(cell)).casefold()
    text = text.strip("'\"").removeprefix("mailto:")
    if not _EMAIL.fullmatch(text):
        joined = _AROUND_AT.sub(lambda blanks: blanks[0].strip(), text)  # ann @ example.com
        found = _EMAIL_INSIDE.search(text) or _EMAIL_INSIDE.search(joined)
        if found is None:
            return None
        text = found[0]
    return None if text.startswith(_NOBODY_EMAILS) else text


def phone_of(cell: str, country: str) -> str | None:
    """Give the phone as + and digits by the rules of exports/README, None for no phone."""
    text = unicodedata.normalize("NFKC", cell).strip().strip("'\"").strip()
    text = _SECOND_PHONE.split(text.removesuffix(".0"), maxsplit=1)[0]
    if _EXPONENT.search(text):
        return None
    international = text.lstrip("( ").startswith(("+", "00"))
    digits = "".join(filter(str.isdecimal, text))
    if international and not text.lstrip("( ").startswith("+"):
        digits = digits[2:]
    if len(digits) < 6 or not digits.strip("0"):
        return None
    code, length = _PHONES.get(country, ("", 0))
    if international:
        if not code or not digits.startswith(code):
            return f"+{digits}"
        digits = digits[len(code) :]
    elif code and digits.startswith(code) and len(digits) == len(code) + length:
        digits = digits[len(code) :]
    digits = digits.lstrip("0")
    return f"+{code}{digits}" if len(digits) + len(code) >= 6 else None


def country_of_phones(cells: Iterable[str]) -> str:
    """Give the country whose calling code most international numbers have, empty if none has."""
    counts = Counter(
        country
        for cell in cells
        if (digits := _international(cell))
        for country, (code, length) in _PHONES.items()
        if digits.startswith(code) and abs(len(digits) - len(code) - length) <= 1
    )
    return counts.most_common(1)[0][0] if counts else ""


def _international(cell: str) -> str:
    text = unicodedata.normalize("NFKC", cell).strip(" '\"(")
    if text.startswith("+"):
        return re.sub(r"\D", "", text)
    return re.sub(r"\D", "", text)[2:] if text.startswith("00") else ""


def name_of(*parts: str) -> str:
    """Give the parts of a name joined by blanks; a lone dash is a missing part."""
    words = " ".join(clean(part) for part in parts).split()
    return " ".join(word for word in words if word not in ("-", "–", "."))
