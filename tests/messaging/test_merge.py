"""The merge language: tokens, suggestions, held letters; values are never read as a template."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.messaging.merge import (
    Field,
    Missing,
    TemplateFlaw,
    fields_of,
    parse,
    render,
    text_of,
)
from shopretain.messaging.names import full_name, greeting_name, salutation, split_name

KNOWN = ("first_name", "last_product", "points")


def said(text: str, **values: str) -> str:
    return render(parse(text, KNOWN), values)


def test_fields_fallbacks_and_braces() -> None:
    assert said("Hi {first_name|friend}, {{you}}", first_name="Ann") == "Hi Ann, {you}"
    assert said("Hi {first_name|friend}") == "Hi friend"
    assert said("{points} points", points="0") == "0 points"  # nothing is a value too
    assert fields_of(parse("{points}{first_name|x}{points}", KNOWN)) == {"points", "first_name"}


def test_an_unknown_field_suggests_the_one_that_was_meant() -> None:
    with pytest.raises(TemplateFlaw) as found:
        parse("Hi {frist_name}", KNOWN)
    assert (found.value.code, found.value.suggestion) == ("unknown_field", "first_name")
    with pytest.raises(TemplateFlaw) as found:
        parse("Hi {xyzzy}", KNOWN)
    assert found.value.suggestion == ""


@pytest.mark.parametrize(
    ("text", "code"),
    [("Hi {first_name", "open_brace"), ("50 % off}", "open_brace"), ("{First Name}", "bad_field"),
     ("{}", "bad_field"), ("{0.__class__}", "bad_field")],
)  # fmt: skip
def test_a_text_that_cannot_be_read_says_why(text: str, code: str) -> None:
    with pytest.raises(TemplateFlaw) as found:
        parse(text, KNOWN)
    assert found.value.code == code


def test_a_missing_value_holds_the_letter() -> None:
    parts = parse("You have {points}", KNOWN)
    with pytest.raises(Missing) as found:
        render(parts, {})
    assert found.value.field == "points"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear {first_name|}, hello", "Dear, hello"),
        ("{first_name|}, we have missed you", "we have missed you"),
        ("Thank you, {first_name|}", "Thank you"),
        ("Hello {first_name|} and  welcome", "Hello and welcome"),
        ("How was it, {first_name|}?", "How was it?"),
        ("May I ask, {first_name|}?", "May I ask?"),
        ("A\n\nDear {first_name|},\nB", "A\n\nDear,\nB"),
    ],
)
def test_an_empty_name_prints_neither_braces_nor_double_blanks(text: str, expected: str) -> None:
    assert said(text) == expected


ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300)
HOSTILE = st.sampled_from(
    ['"Bob"\r\nBcc: x@y', "{first_name}", "{points|x}", "{{", "}", "<b>", "=cmd|' /C calc'!A0",
     "😀" * 50, "א" * 40, "\u202eevil", "x" * 300, "{0.__class__.__mro__}", "%s%n",
     "=?utf-8?q?Tea=0d=0aBcc:_x=40y.z?="]
)  # fmt: skip


@given(value=ANY | HOSTILE)
def test_values_are_never_read_again(value: str) -> None:
    parts = parse("a{first_name|friend}b{points}c", KNOWN)
    found = render(parts, {"first_name": value, "points": value or "-"})
    assert found == f"a{value or 'friend'}b{value or '-'}c"
    escaped = render(parts, {"first_name": value, "points": value or "-"}, html.escape)
    assert "<" not in escaped


@given(parts=st.lists(
    st.one_of(
        st.text(alphabet="ab {}\n|", min_size=1, max_size=8),
        st.builds(Field, st.sampled_from(KNOWN), st.none() | st.text("ab ", max_size=5)),
    ),
    max_size=8,
))  # fmt: skip
def test_what_is_written_is_read_back(parts: list[str | Field]) -> None:
    text = text_of(tuple(parts))
    read = parse(text, KNOWN)
    wanted: list[str | Field] = []
    for part in parts:
        if isinstance(part, Field):
            fallback = None if part.fallback is None else part.fallback.strip()
            wanted.append(part._replace(fallback=fallback))
        elif wanted and not isinstance(wanted[-1], Field):
            wanted[-1] = f"{wanted[-1]}{part}"
        else:
            wanted.append(part)
    assert list(read) == wanted


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ("Anna Korhonen", "Anna"), ("ANNA KORHONEN", "Anna"), ("anna korhonen", "Anna"),
        ("ann@example.com", ""), ("N/A", ""), ("n/a n/a", ""), ("X", ""), ("123", ""), ("", ""),
        ("Mr John Smith", "John"), ("Anne-Marie Duval", "Anne-Marie"), ("JEAN-LUC PIC", "Jean-Luc"),
        ("O'BRIEN", "O'Brien"), ("Ελένη Γεωργίου", "Ελένη"), ("Олена Коваль", "Олена"),
        ("ОЛЕНА КОВАЛЬ", "Олена"), ("Kunde", "Kunde"), ("Customer", ""), ("Guest User", ""),
        ("{first_name}", ""), ("<b>Bob</b>", ""), ("x" * 300, ""), ("Łucja Wróbel", "Łucja"),
    ],
)  # fmt: skip
def test_a_first_name_that_a_letter_can_use(told: str, first: str) -> None:
    assert greeting_name(told) == first


def test_japanese_names_begin_with_the_family() -> None:
    assert split_name("田中 陽子") == ("陽子", "田中")
    assert salutation("田中 陽子") == "田中様"
    assert full_name("田中 陽子") == "田中 陽子"
    assert full_name("ann@example.com") == ""


@given(name=ANY | HOSTILE)
def test_no_name_breaks_a_greeting(name: str) -> None:
    first = greeting_name(name)
    assert len(first) <= 41
    assert not re.search(r"[\r\n{}<>@]", first)
