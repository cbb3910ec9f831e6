"""A computer whose fonts are known: ours, and one for the Japanese of these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from shopretain.ui.printing import fonts
from tests.conftest import DATA


def _forget() -> None:
    fonts.coverage.cache_clear()
    fonts.Coverage._candidates.cache_clear()


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    """Let the computer have a font for Japanese."""
    number = QFontDatabase.addApplicationFont(str(DATA / "fonts" / "PrintTestJP.otf"))
    assert number >= 0
    _forget()
    yield
    QFontDatabase.removeApplicationFont(number)
    _forget()


@pytest.fixture
def no_other_fonts(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the computer have no fonts but ours."""
    _forget()
    monkeypatch.setattr(QFontDatabase, "families", lambda *_args: [])
    yield
    monkeypatch.undo()
    _forget()
