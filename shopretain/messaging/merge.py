"""The merge language of letters: `Dear {first_name|friend}`, and `{{` for a brace.

Tokens only: values are put in once and never read again as a template.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

_PART = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|\{|\}")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_BLANKS = re.compile(r"(?<=\S)[ \t]{2,}")
_BEFORE_MARK = re.compile(r"[ \t]+([,.;:!?])|[,;][ \t]*(?=[.!?])")


class Field(NamedTuple):
    """A place where a person's value goes; `fallback` is None where there is none."""

    name: str
    fallback: str | None = None


Part = str | Field


class TemplateFlaw(Exception):  # noqa: N818  what is wrong with a text, not with the program
    """A text that cannot be read: code, what stands there, and what was probably meant.

    Codes: unknown_field, open_brace, bad_field.
    """

    def __init__(self, code: str, what: str, suggestion: str = "") -> None:
        """Say what is wrong with which piece."""
        super().__init__(code, what, suggestion)
        self.code, self.what, self.suggestion = code, what, suggestion


class Missing(Exception):  # noqa: N818  a person's letter waits, nothing failed
    """Somebody has no value for a field that has no fallback."""

    def __init__(self, field: str) -> None:
        """Say for which field."""
        super().__init__(field)
        self.field = field


def parse(text: str, known: Collection[str]) -> tuple[Part, ...]:
    """Give the parts of a text; TemplateFlaw for an unknown field or a brace left open."""
    found: list[Part] = []
    at = 0
    for match in _PART.finditer(text):
        _add(found, text[at : match.start()])
        at = match.end()
        whole = match[0]
        if whole in ("{{", "}}"):
            _add(found, whole[0])
        elif match[1] is None:
            raise TemplateFlaw("open_brace", text[match.start() : match.start() + 20])
        else:
            found.append(_field(match[1], known))
    _add(found, text[at:])
    return tuple(found)


def _add(found: list[Part], words: str) -> None:
    """Put words behind the last ones: text between two fields is one part."""
    if not words:
        return
    if found and not isinstance(found[-1], Field):
        words = f"{found.pop()}{words}"
    found.append(words)


def _field(inner: str, known: Collection[str]) -> Field:
    name, mark, fallback = inner.partition("|")
    name = name.strip()
    if not _NAME.fullmatch(name):
        raise TemplateFlaw("bad_field", inner)
    if name not in known:
        near = difflib.get_close_matches(name, known, 1, 0.6)
        raise TemplateFlaw("unknown_field", name, near[0] if near else "")
    return Field(name, fallback.strip() if mark else None)


def text_of(parts: tuple[Part, ...]) -> str:
    """Give the text that `parse` reads as these parts."""
    return "".join(
        token(part) if isinstance(part, Field) else part.replace("{", "{{").replace("}", "}}")
        for part in parts
    )


def token(field: Field) -> str:
    """Give a field as it is written in a text."""
    return f"{{{field.name}}}" if field.fallback is None else f"{{{field.name}|{field.fallback}}}"


def fields_of(parts: tuple[Part, ...]) -> frozenset[str]:
    """Give the names of the fields in a text."""
    return frozenset(part.name for part in parts if isinstance(part, Field))


def render(
    parts: tuple[Part, ...],
    values: Mapping[str, str],
    escape: Callable[[str], str] = lambda value: value,
) -> str:
    """Give the text for one person; Missing where a value and its fallback are missing.

    `values` are raw and not empty; each goes through `escape`. A fallback may be empty: the
    blanks around it go then.
    """
    filled: list[str] = []
    is_tidy = True
    for part in parts:
        if not isinstance(part, Field):
            filled.append(part)
            continue
        value = values.get(part.name, "")
        if not value:
            if part.fallback is None:
                raise Missing(part.name)
            value = part.fallback
            is_tidy = is_tidy and bool(value)
        filled.append(escape(value))
    text = "".join(filled)
    return text if is_tidy else _tidied(text)


def _tidied(text: str) -> str:
    """Give a text without the double blanks that an empty value leaves."""
    single = (_BLANKS.sub(" ", line) for line in text.split("\n"))
    lines = [_BEFORE_MARK.sub(lambda m: m[1] or "", line) for line in single]
    return "\n".join(line.rstrip() for line in lines).strip(" \t,;")
