"""Colours and type of the window: tokens of the design made into a palette and one style sheet."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from shopretain.base.paths import resources

Mode = Literal["system", "light", "dark"]
TEXT_SIZES = (90, 100, 110, 120, 130, 140, 150)
BASE_PX = 14


class Theme(QObject):
    """The current colours and text size; `changed` tells what paints itself to do so again."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system", text_percent: int = 100) -> None:
        """Put the theme on the application and follow the system's colour scheme."""
        super().__init__(app)
        self._app = app
        self._system_font = QFont(app.font())
        self._templates = (resources() / "app.qss").read_text(encoding="utf-8")
        self._tokens: dict[str, str] = {}
        self.mode: Mode = mode
        self.text_percent = text_percent
        app.setStyle("Fusion")
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark palette is on."""
        if self.mode != "system":
            return self.mode == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def color(self, token: str) -> QColor:
        """Give the colour of a token; KeyError for an unknown one."""
        return QColor(self._tokens[token])

    def px(self, size: int) -> int:
        """Give a design size in px at the chosen text size."""
        return round(size * self.text_percent / 100)

    def font(self, size: int = BASE_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Give the interface font at a design size."""
        font = QFont(self._system_font)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self.mode = mode
        self._apply()

    def set_text_percent(self, percent: int) -> None:
        """Set the text size, 90 to 150."""
        self.text_percent = max(TEXT_SIZES[0], min(TEXT_SIZES[-1], percent))
        self._apply()

    @contextmanager
    def lent_light(self) -> Iterator[None]:
        """Lend the light colours at 100 % to what is painted meanwhile, as for a saved picture."""
        tokens, percent = self._tokens, self.text_percent
        self._tokens, self.text_percent = _read_tokens("light"), 100
        try:
            yield
        finally:
            self._tokens, self.text_percent = tokens, percent

    def _on_scheme_changed(self) -> None:
        if self.mode == "system":
            self._apply()

    def _apply(self) -> None:
        self._tokens = _read_tokens("dark" if self.is_dark else "light")
        self._app.setFont(self.font())
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _style_sheet(self) -> str:
        sizes = {
            f"p{size}": str(self.px(int(size)))
            for size in set(re.findall(r"\$\{p(\d+)\}", self._templates))
        }
        return Template(self._templates).substitute(self._tokens, **sizes)

    def _palette(self) -> QPalette:
        roles = {
            QPalette.ColorRole.Window: "window",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "raised",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.PlaceholderText: "text3",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.BrightText: "bad",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "on_accent",
            QPalette.ColorRole.Accent: "accent",
            QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.LinkVisited: "accent",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.Mid: "border",
            QPalette.ColorRole.Dark: "control",
            QPalette.ColorRole.Light: "surface",
            QPalette.ColorRole.Shadow: "control",
        }
        palette = QPalette()
        for role, token in roles.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        return palette


def _read_tokens(name: str) -> dict[str, str]:
    path = resources() / "themes" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def theme() -> Theme:
    """Give the application's theme; there is one, made by app.py."""
    app = QGuiApplication.instance()
    found = app.findChild(Theme) if app is not None else None
    if not isinstance(found, Theme):
        raise TypeError("no theme on this application")
    return found
