"""The fonts of everything printed: our own files, and the computer's for what they lack.

Qt prints nothing where no font has a character, without a word: `Coverage` finds such characters
before. Widths are asked at a size at which nothing is rounded.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from shopretain.base.paths import resources
from shopretain.documents.text_flow import MM_PER_POINT, Advance

Kind = Literal["sans", "serif"]
_FAMILIES: dict[Kind, str] = {"sans": "ShopRetain Sans", "serif": "ShopRetain Serif"}
_REMEMBERED = 20_000  # widths
_PROBE = 1000  # px at which widths are asked
# Families that computers have for scripts that our own fonts lack; others are looked for.
_USUAL = (
    "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", "Hiragino Sans", "Hiragino Kaku Gothic ProN",
    "MS Gothic", "IPAexGothic", "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR",
    "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Arial", "Segoe UI", "DejaVu Sans",
)  # fmt: skip
_UNSEEN = ("Cc", "Cf", "Zl", "Zp", "Zs")  # categories of characters that leave no ink


@cache
def load_fonts() -> None:
    """Let Qt know our own fonts; once an application."""
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


class Coverage:
    """Which characters can be printed, and with which families beside our own."""

    def __init__(self) -> None:
        """Know our own fonts alone."""
        load_fonts()
        self._own = QRawFont(str(resources() / "fonts" / "ShopRetainSans-Regular.ttf"), 16)
        self._known: dict[str, bool] = {}
        self._raw: dict[str, QRawFont] = {}
        self.families: list[str] = []

    def missing(self, texts: Iterable[str]) -> str:
        """Give the characters of some texts that no font has, each once."""
        wanted = dict.fromkeys(char for text in texts for char in text)
        return "".join(char for char in wanted if not self._has(char))

    def _has(self, char: str) -> bool:
        found = self._known.get(char)
        if found is None:
            found = self._known[char] = self._find(char)
        return found

    def _find(self, char: str) -> bool:
        if unicodedata.category(char) in _UNSEEN or "\ufe00" <= char <= "\ufe0f":
            return True
        if self._own.supportsCharacter(ord(char)):
            return True
        if any(self._raw[family].supportsCharacter(ord(char)) for family in self.families):
            return True
        for family in self._candidates():
            if family not in self._raw:
                self._raw[family] = QRawFont.fromFont(QFont(family))
            raw = self._raw[family]
            # A family that is missing is answered by another one of another name.
            if raw.familyName() == family and raw.supportsCharacter(ord(char)):
                self.families.append(family)
                return True
        return False

    @staticmethod
    @cache
    def _candidates() -> tuple[str, ...]:
        """Give the computer's families in which to look; coloured ones print as boxes."""
        there = [
            name
            for name in QFontDatabase.families()
            if QFontDatabase.isSmoothlyScalable(name) and "emoji" not in name.lower()
        ]
        first = [name for name in _USUAL if name in there]
        return tuple(dict.fromkeys((*first, *there)))


@cache
def coverage() -> Coverage:
    """Give what can be printed on this computer."""
    return Coverage()


def font(kind: Kind, pixels: int, *, bold: bool = False) -> QFont:
    """Give a font for print, our own family first."""
    load_fonts()
    made = QFont()
    made.setFamilies([_FAMILIES[kind], *coverage().families])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def _metrics(kind: Kind, bold: bool, families: tuple[str, ...]) -> QFontMetricsF:  # noqa: ARG001
    return QFontMetricsF(font(kind, _PROBE, bold=bold))


def advance(kind: Kind, *, bold: bool = False) -> Advance:
    """Give what measures a text: mm in type of one point."""
    return _advance(kind, bold, tuple(coverage().families))


@cache
def _advance(kind: Kind, bold: bool, families: tuple[str, ...]) -> Advance:
    metrics = _metrics(kind, bold, families)
    known: dict[str, float] = {}

    def measured(text: str) -> float:
        found = known.get(text)
        if found is None:
            if len(known) > _REMEMBERED:
                known.clear()
            found = known[text] = metrics.horizontalAdvance(text) / _PROBE * MM_PER_POINT
        return found

    return measured
