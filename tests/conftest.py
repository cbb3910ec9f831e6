"""What all tests share: profiles of hypothesis, the shared files where they are, a real window."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopretain.app import build, places
from shopretain.base.dates import FixedClock
from shopretain.ui.main_window import MainWindow
from tests.services.test_plays import World

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["SHOPRETAIN_LANGUAGE"] = "en"  # whatever this computer speaks

DATA = Path(__file__).parent / "data"
SHARED = Path(__file__).parents[2] / "shared"
TODAY = date(2026, 11, 20)

settings.register_profile("short", max_examples=25, deadline=None)
settings.register_profile("long", max_examples=1_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))


@pytest.fixture
def shared() -> Path:
    if not SHARED.is_dir():
        pytest.skip("the shared files are not on this machine")
    return SHARED


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Give a shop over time, on the day most tests stand on."""
    made = World(tmp_path).on("2026-11-20")
    yield made
    made.shop.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """A real window on a shop that does not exist yet."""
    shops = places(tmp_path)
    settings_file = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = build(qapp, shops.own, shops, FixedClock(TODAY), settings_file)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
