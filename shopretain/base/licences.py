"""Whose work is in the program: name, version and licence of every part, with its words.

Read from what the parts say of themselves when they are installed, so the list is true for the
program that runs, packed or not. Parts that are no Python packages stand in resources/licences.
"""

from __future__ import annotations

import re
from importlib.metadata import (
    Distribution,
    PackageMetadata,
    PackageNotFoundError,
    distribution,
)
from pathlib import Path
from typing import NamedTuple

from shopretain.base.paths import resources

_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
# Fonts, pictures and tables that lie among the resources with a licence of their own.
_OURS = (
    ("Noto fonts", "OFL-1.1", "fonts/OFL.txt"),
    ("Lucide icons", "ISC", "icons/LICENSE"),
    ("Label sheets of gLabels", "MIT", "postal/LICENSE-label-sheets"),
    ("Address rules of Google", "CC-BY-4.0", "postal/README.md"),
)
_NAME = re.compile(r"[A-Za-z0-9._-]+")


class Part(NamedTuple):
    """One part: `licence` in a few words, `words` in full (empty where it brings none)."""

    name: str
    version: str
    licence: str
    words: str


def parts() -> list[Part]:
    """Give all parts by name: Python itself, packages, and what lies in resources/licences."""
    found: dict[str, Distribution] = {}
    _walk("shopretain", found)
    made = [_of(one) for name, one in found.items() if name != "shopretain"]
    for path in (resources() / "licences").glob("**/*.txt"):
        head, _, words = path.read_text(encoding="utf-8").partition("\n")
        name, _, licence = head.partition(": ")
        made.append(Part(name, "", licence, words.strip()))
    for name, licence, place in _OURS:
        words = (resources() / place).read_text(encoding="utf-8").strip()
        made.append(Part(name, "", licence, words))
    return sorted(made, key=lambda part: part.name.lower())


def _walk(name: str, found: dict[str, Distribution]) -> None:
    """Gather a package and what it needs; what is not installed here is not in the program."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    try:
        one = distribution(name)
    except PackageNotFoundError:
        return
    if key in found:
        return
    found[key] = one
    for line in one.requires or ():
        needed = _NAME.match(line)
        if needed and "extra ==" not in line:
            _walk(needed[0], found)


def _field(told: PackageMetadata, name: str) -> str:
    return told[name] if name in told else ""  # noqa: SIM401  no mapping: it has no get()


def _of(one: Distribution) -> Part:
    told = one.metadata
    licence = _field(told, "License-Expression")
    if not licence:
        classes = [
            line.rsplit(" :: ", 1)[-1]
            for line in told.get_all("Classifier", [])
            if line.startswith("License :: ")
        ]
        licence = ", ".join(classes) or _field(told, "License").split("\n")[0]
    texts = [
        path.read_text().strip()
        for path in one.files or ()
        if ".dist-info" in str(path) and _FILE.search(path.name) and Path(path.locate()).is_file()
    ]
    return Part(told["Name"], one.version, licence, "\n\n".join(texts))
