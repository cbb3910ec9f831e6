"""A window on the sample shop, made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopretain.app import places
from shopretain.services import sample
from shopretain.ui.main_window import MainWindow
from tests.journeys.helpers import DAY, open_window


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.shopretain"
    sample.make_sample(path, DAY)
    return path


@pytest.fixture
def shop_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, made: Path
) -> Iterator[MainWindow]:
    shops = places(tmp_path)
    shops.own.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(made, shops.own)
    window = open_window(qtbot, qapp, tmp_path)
    yield window
    window.close()
