"""Addresses as the posts of 253 countries want them written; they warn, they never change data.

The rules are libaddressinput's (resources/postal), our own overrides come before them. Domestic
mail is in the country's own script and has no country line; mail abroad ends with the country's
English name in capitals, as the Universal Postal Union allows everywhere. Nothing is
transliterated: a machine reads 山田 in Chinese.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from shopretain.base.folding import folded
from shopretain.base.paths import resources

# Flaws with which a letter cannot arrive; all others are worth a look.
BLOCKING = frozenset(("no_name", "no_street", "no_town", "no_postcode"))
# Where the letters before the postcode are for mail from abroad only.
_PLAIN_AT_HOME = frozenset(("AX", "CH", "FI", "FO", "HR", "LI", "SE", "SI"))
_TOKEN = re.compile(r"%([NOACSZDXn])")
_NATIVE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
# Where a region's short code stands on envelopes.
_CODED = frozenset(("", "AU", "BR", "CA", "IT", "US"))
_TURKISH = frozenset(("AZ", "TR"))


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Somebody's address as files or the owner wrote it.

    `country` is the ISO code, empty where nobody knows it; `written_country` is as written.
    """

    name: str
    company: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    postcode: str = ""
    province: str = ""
    country: str = ""
    written_country: str = ""


@dataclass(frozen=True, slots=True)
class _Rule:
    fmt: str
    lfmt: str
    upper: str
    require: str
    zip: str
    prefix: str
    name: str


@cache
def _rules() -> Mapping[str, Mapping[str, str]]:
    folder = resources() / "postal"
    known: dict[str, dict[str, str]] = json.loads(
        (folder / "address_rules.json").read_text("utf-8")
    )
    own: dict[str, dict[str, str]] = json.loads(
        (folder / "address_overrides.json").read_text("utf-8")
    )
    found = {code: {**table, **own.get(code, {})} for code, table in known.items()}
    return {**found, "": found["ZZ"]}  # of a country that nobody knows


@cache
def _rule(country: str) -> _Rule:
    table, usual = _rules().get(country, {}), _rules()["ZZ"]
    fmt = table.get("fmt", usual["fmt"])
    return _Rule(
        fmt if "%Z" in fmt or "%Z" not in "".join(table.get("require", "")) else f"{fmt} %Z",
        table.get("lfmt", fmt),
        table.get("upper", ""),
        table.get("require", usual["require"]),
        table.get("zip", ""),
        table.get("postprefix", ""),
        table.get("name", ""),
    )


def country_line(address: PostalAddress) -> str:
    """Give the country's line of an address abroad."""
    return _rule(address.country).name or address.written_country.upper()


def address_lines(address: PostalAddress, sender: str) -> tuple[str, ...]:
    """Give the lines of an address for a letter from the country `sender` (ISO code).

    All that is known stands in them, but a region that the country's post does not want.
    """
    where = _where(address, sender)
    rule, known = _rule(where), _tidied(address)
    is_home = not address.written_country or (address.country or "?") == sender
    is_native = bool(_NATIVE.search(f"{known.line1}{known.city}{known.province}"))
    fmt = rule.fmt if is_native or not rule.lfmt else rule.lfmt
    values = {
        "N": known.name, "O": known.company, "A": _street(known), "C": known.city,
        "S": known.province, "Z": known.postcode, "D": "", "X": "",
    }  # fmt: skip
    for part in rule.upper:
        if part in "CSZ":
            values[part] = _upper(values[part], where)
    prefix = rule.prefix
    if prefix and values["Z"].upper().startswith(prefix.strip().upper()):
        values["Z"] = values["Z"][len(prefix.strip()) :].lstrip("- ")
    if prefix and is_home and where in _PLAIN_AT_HOME:
        fmt = fmt.replace(f"{prefix}%Z", "%Z")
    lines = [line for part in fmt.split("%n") for line in _filled(part, values)]
    lines += [values[part] for part in ("C", "Z") if values[part] and f"%{part}" not in fmt]
    if not is_home:
        lines.append(country_line(address))
    return tuple(line for line in lines if line)


def written_lines(address: PostalAddress) -> tuple[str, ...]:
    """Give an address exactly as it is written: the owner knows better in the odd case."""
    town = f"{address.postcode} {address.city}".strip()
    lines = (
        address.name, address.company, address.line1, address.line2, town, address.province,
        address.written_country,
    )  # fmt: skip
    return tuple(line for line in lines if line)


def _tidied(address: PostalAddress) -> PostalAddress:
    """Give it without doubles: a region that is the town, a company that is the name."""
    city, province = address.city, address.province
    if not city and "%S" not in _rule(address.country).fmt:
        city, province = province, ""
    if province and "S" not in _rule(address.country).require and _is_within(province, city):
        province = ""
    if _is_code(province) and address.country not in _CODED:
        province = ""  # a code of systems, not of envelopes
    company = address.company
    if company and folded(company) == folded(address.name):
        company = ""
    if (city, province, company) == (address.city, address.province, address.company):
        return address
    return replace(address, city=city, province=province, company=company)


def _is_code(province: str) -> bool:
    return len(province) <= 3 and province.isascii() and province.isupper()


def _is_within(province: str, city: str) -> bool:
    """Tell whether a region says no more than the town: Київ of м. Київ, 東京都 of 東京都渋谷区."""
    return folded(province) in folded(city).split() or (
        bool(_NATIVE.search(province)) and city.startswith(province)
    )


def _street(address: PostalAddress) -> str:
    return "\n".join(part for part in (address.line1, address.line2) if part)


def _filled(part: str, values: Mapping[str, str]) -> list[str]:
    """Fill one line of a rule; words between two values go where one of them is missing."""
    pieces = _TOKEN.split(part)  # literal, token, literal, token ... literal
    if part == "%A":
        return values["A"].split("\n")
    found = ""
    waiting = pieces[0]
    for token, literal in zip(pieces[1::2], pieces[2::2], strict=True):
        value = values.get(token, "").replace("\n", ", ")
        if value:
            found += (waiting if found or waiting.strip(" ,") else "") + value
            waiting = literal
        elif found:
            waiting = waiting if waiting.strip() else literal
        else:
            waiting = ""
    if pieces[1:] and found:
        found += waiting if waiting.strip(" ,-") else ""
    elif not pieces[1:]:
        found = pieces[0]
    return [found.strip(" ,")]


def _upper(text: str, country: str) -> str:
    """Give a text in capitals; Greek ones have no accents, Turkish i keeps its dot."""
    if country in _TURKISH:
        text = text.replace("i", "İ")
    letters = unicodedata.normalize("NFD", text.upper())
    plain = [
        mark
        for at, mark in enumerate(letters)
        if not (mark == "\u0301" and at and "\u0370" <= letters[at - 1] <= "\u03ff")
    ]
    return unicodedata.normalize("NFC", "".join(plain))


def _where(address: PostalAddress, sender: str) -> str:
    """Give the country whose rules hold: one that nobody knows has the usual ones."""
    return address.country or ("" if address.written_country else sender)


def flaws(address: PostalAddress, sender: str) -> tuple[str, ...]:
    """Give what is wrong with an address as codes, those of `BLOCKING` first."""
    rule, known = _rule(_where(address, sender)), _tidied(address)
    found = []
    if not known.name.strip() and not known.company.strip():
        found.append("no_name")
    if not _street(known).strip():
        found.append("no_street")
    if "C" in rule.require and not known.city.strip() and not _holds_town(known):
        found.append("no_town")
    if "Z" in rule.require and not known.postcode.strip():
        found.append("no_postcode")
    if known.postcode.strip() and rule.zip and not _fits_zip(known.postcode, rule):
        found.append("odd_postcode")
    if "S" in rule.require and not address.province.strip():
        found.append("no_region")
    if address.written_country and not address.country:
        found.append("odd_country")
    return tuple(found)


def _holds_town(address: PostalAddress) -> bool:
    """Tell whether a street says the town too: many files have the address in one cell."""
    street = _street(address)
    return bool(_NATIVE.search(street)) or "," in street or "\n" in street


def _fits_zip(postcode: str, rule: _Rule) -> bool:
    if re.fullmatch(rule.zip, postcode, re.IGNORECASE):
        return True
    text = unicodedata.normalize("NFKC", postcode).strip().upper()
    text = re.sub(r"[\u2010-\u2015\u2212\u30fc]", "-", text)
    bare = text.removeprefix(rule.prefix.strip().upper()).lstrip("- ")
    return any(
        re.fullmatch(rule.zip, each, re.IGNORECASE)
        for each in (text, bare, bare.replace(" ", ""), text.replace(" ", ""))
    )


# Households

# Words that one person writes and another leaves out before a street's name, and before a flat's
# number; and those that are written in two ways.
_STREET_WORDS = frozenset(("ul", "ulica", "вул", "вулиця", "οδος", "οδ"))
_FLAT_WORDS = frozenset(
    ("apartment", "apt", "flat", "unit", "as", "asunto", "lgh", "m", "кв", "квартира")
)
_ALIKE = {
    "street": "st", "str": "st", "road": "rd", "avenue": "ave", "av": "ave",
}  # fmt: skip
_JOINED_STREET = re.compile(r"(?<=\w)(?:strasse|str)$")
_PARTS = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")


def household(address: PostalAddress, sender: str) -> str:
    """Give an address as it is compared: equal for all who live behind one door.

    Empty where too little of it is known to say so.
    """
    street = f"{address.line1} {address.line2}"
    if not street.isascii():
        street = unicodedata.normalize("NFKC", street)
    found = [_JOINED_STREET.sub("str", part) for part in _PARTS.findall(folded(street))]
    words = [
        _ALIKE.get(part, part)
        for part, following in zip(found, [*found[1:], ""], strict=True)
        if part not in _STREET_WORDS and not (part in _FLAT_WORDS and _DIGIT.search(following))
    ]
    if not any(map(_DIGIT.search, words)):  # a street alone is no door
        return ""
    where = (address.postcode or address.province, address.city)
    place = "|".join("".join(_PARTS.findall(folded(part))) for part in where)
    return f"{address.country or sender}|{place}|{' '.join(words)}" if place != "|" else ""
