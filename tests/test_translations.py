"""The books of all six languages: whole, up to date, with the same places for values."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from shopretain.base.language import (
    LANGUAGES,
    money_words,
    number_words,
    of_computer,
    percent_words,
    plural_form,
)
from shopretain.base.paths import resources

ROOT = Path(__file__).parents[1]
OTHERS = [code for code in LANGUAGES if code != "en"]
FORMS = {
    "en": {"one", "other"}, "fi": {"one", "other"}, "el": {"one", "other"},
    "pl": {"one", "few", "many"}, "uk": {"one", "few", "many"}, "ja": {"other"},
}  # fmt: skip
_PLACE = re.compile(r"\{[^{}]*\}")
# Latin words that stay as they are in every script: names, file kinds, units.
_NAMES = re.compile(
    r"\{[^{}]*\}|\*\*|https?://\S+|\.?[\w-]+\.(?:com|fi|example|ua)\b|\.[a-z]{3,10}\b|[\w.+-]+@[\w.-]+"
    r"|--[\w-]+|e?Bay|minne|shop_\w+|reply_to|shopretain|general|staff|opening|xlsx|csv|\b[A-Z]+=[A-Z]+\b|[A-Z]-X+"
    r"|colorme|All orders|Plain CSV file|Download data"  # menus of other programs keep their words
)

# Greek writes these in Latin letters itself; in brackets stand the field's own terms.
_GREEK_LATIN = re.compile(
    r"\b(?:email|e-shop|chat|chatbot|webmail|cloud|messenger|like)\b|\([a-z -]+\)"
)


@cache
def _tool() -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        spec = importlib.util.spec_from_file_location(
            "update_translations", ROOT / "packaging" / "update_translations.py"
        )
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.pop(0)
    return module


@cache
def _spoken() -> tuple[dict[tuple[str, str], bool], dict[str, list[tuple[str, int]]]]:
    found: tuple[dict[tuple[str, str], bool], dict[str, list[tuple[str, int]]]] = _tool().spoken()
    return found


def _book(code: str) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = _tool().known(
        resources() / "translations" / f"shopretain_{code}.ts"
    )
    return found


@cache
def _sentences(code: str) -> dict[str, Any]:
    text = (resources() / "translations" / f"{code}.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _forms(value: Any) -> list[str]:
    return list(value.values()) if isinstance(value, dict) else [value]


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_word_of_the_window_is_in_the_book(code: str) -> None:
    words, _ = _spoken()
    wanted = {key for key, plural in words.items() if plural or code != "en"}
    assert set(_book(code)) == wanted | {(own, "") for own in _tool().QTS_OWN.get(code, {})}


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_translated_words_have_the_places_of_their_source(code: str) -> None:
    words, _ = _spoken()
    wrong = []
    for (source, note), forms in _book(code).items():
        is_plural = words.get((source, note), False)
        if len(forms) != (_tool().FORMS[code] if is_plural else 1):
            wrong.append(source)
        for at, form in enumerate(forms):
            is_one = is_plural and at == 0 and len(forms) > 1 and code != "uk"
            has, wanted = Counter(_PLACE.findall(form)), Counter(_PLACE.findall(source))
            same = has == wanted or (is_one and has <= wanted)
            number = ("%Ln" in form) == ("%Ln" in source) or is_one
            key = ("&" in form.replace("&&", "")) == ("&" in source.replace("&&", ""))
            if not (form.strip() and same and number and key):
                wrong.append(f"{source} -> {form}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_is_translated(code: str) -> None:
    english, own = _sentences("en"), _sentences(code)
    assert list(own) == list(english)
    wrong = []
    for key, value in english.items():
        if isinstance(value, dict) and set(own[key]) != FORMS[code]:
            wrong.append(f"{key}: {own[key]}")
        places = set(_PLACE.findall(_forms(value)[-1]))
        told = own[key] if isinstance(own[key], dict) else {"other": own[key]}
        for name, form in told.items():
            found = set(_PLACE.findall(form))
            # "A month ago" needs no number; in Ukrainian "one" is 21 too.
            missing = set() if name == "one" and code != "uk" else places - found
            if missing or found - places or bool(form.strip()) != bool(_forms(value)[-1].strip()):
                wrong.append(f"{key}: {form}")
            if key.startswith("error.") and form.count(" — ") != _forms(value)[0].count(" — "):
                wrong.append(f"{key}: the dash parts the heading from the rest")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("name", ["emails", "postcards", "replies"])
def test_templates_are_the_same_letters(code: str, name: str) -> None:
    folder = resources() / "templates"
    english, own = (
        tomllib.loads((folder / f"{name}.{lang}.toml").read_text(encoding="utf-8"))
        for lang in ("en", code)
    )
    pairs = (
        [(key, english[key], own[key]) for key in english]
        if name != "replies"
        else list(zip(english["reply"], english["reply"], own["reply"], strict=True))
    )
    if name != "replies":
        assert list(own) == list(english)
    words = ("title", "subject", "body", "question", "answer")
    for key, first, other in pairs:
        assert set(first) == set(other), key
        for part in first:
            if part not in words:
                assert other[part] == first[part], (key, part)
                continue
            fields = [
                {place.strip("{}").split("|")[0] for place in _PLACE.findall(text[part])}
                for text in (first, other)
            ]
            assert fields[0] == fields[1], (key, part)


@pytest.mark.parametrize("code", OTHERS)
def test_the_manual_has_the_same_pages(code: str) -> None:
    english = sorted((resources() / "manual" / "en").glob("*.md"))
    for page in english:
        own = (resources() / "manual" / code / page.name).read_text(encoding="utf-8")
        told = page.read_text(encoding="utf-8")
        for mark in (r"^#", r"^\d+\. ", r"^- "):
            assert len(re.findall(mark, own, re.MULTILINE)) == len(
                re.findall(mark, told, re.MULTILINE)
            ), (page.name, mark)


def _left_english(code: str, source: str, told: str) -> bool:
    """Tell a translation that is still English: the same words, or Latin ones in another script."""
    plain = _NAMES.sub(" ", told).replace("&", "")
    plain = _GREEK_LATIN.sub(" ", plain) if code == "el" else plain
    latin = re.findall(r"[A-Za-z]{4,}", plain)
    if code in ("uk", "el", "ja"):
        return any(word[0].islower() for word in latin)
    return told == source and len(re.findall(r"\b[a-z]{3,}\b", _NAMES.sub(" ", source))) > 1


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_left_in_english(code: str) -> None:
    left = [
        f"{source} -> {form}"
        for (source, _), forms in _book(code).items()
        for form in forms
        if _left_english(code, source, form)
    ]
    english = _sentences("en")
    left += [
        f"{key}: {form}"
        for key, value in _sentences(code).items()
        for form in _forms(value)
        if _left_english(code, _forms(english[key])[0], form)
    ]
    assert not left, "\n".join(left)


@pytest.mark.parametrize(
    ("code", "number", "money", "share"),
    [
        ("en", "2,140.5", "€1,234.50", "39.6%"),
        ("fi", "2\u00a0140,5", "1\u00a0234,50\u00a0€", "39,6\u00a0%"),
        ("pl", "2140,5", "1234,50\u00a0€", "39,6%"),
        ("uk", "2\u00a0140,5", "1\u00a0234,50\u00a0€", "39,6%"),
        ("el", "2.140,5", "1.234,50\u00a0€", "39,6%"),
        ("ja", "2,140.5", "€1,234.50", "39.6%"),
    ],
)
def test_numbers_as_each_language_writes_them(
    monkeypatch: pytest.MonkeyPatch, code: str, number: str, money: str, share: str
) -> None:
    monkeypatch.setitem(LANGUAGES, code, code)
    monkeypatch.setenv("SHOPRETAIN_LANGUAGE", code)
    assert number_words(2140.5, 1) == number
    assert money_words(123450, "EUR") == money
    assert percent_words(39.56) == share
    assert number_words(-3) == "\u22123"
    assert number_words(-0.04, 1).lstrip("0.,") == ""


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", {1: "one", 2: "other", 0: "other"}),
        ("pl", {1: "one", 2: "few", 12: "many", 22: "few", 25: "many", 21: "many", 0: "many"}),
        ("uk", {1: "one", 2: "few", 11: "many", 21: "one", 22: "few", 25: "many", 111: "many"}),
        ("ja", {1: "other", 2: "other"}),
    ],
)
def test_plural_forms(monkeypatch: pytest.MonkeyPatch, code: str, forms: dict[int, str]) -> None:
    monkeypatch.setitem(LANGUAGES, code, code)
    monkeypatch.setenv("SHOPRETAIN_LANGUAGE", code)
    assert {count: plural_form(count) for count in forms} == forms


@pytest.mark.parametrize(
    ("told", "code"),
    [("fi_FI.UTF-8", "fi"), ("pl_PL", "pl"), ("C.UTF-8", "en"), ("sv_SE.UTF-8", "en"), ("", "en")],
)
def test_the_language_is_the_computers(
    monkeypatch: pytest.MonkeyPatch, told: str, code: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", told)
    assert of_computer() == code
