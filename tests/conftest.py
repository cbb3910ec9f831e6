"""What all tests share: profiles of hypothesis, the shared files where they are, a real window."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from shopretain.app import build, places
from shopretain.base.dates import FixedClock
from shopretain.store import engine, migrate
from shopretain.ui.main_window import MainWindow
from tests.services.test_plays import World

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["SHOPRETAIN_LANGUAGE"] = "en"  # whatever this computer speaks

DATA = Path(__file__).parent / "data"
SHARED = Path(__file__).parents[2] / "shared"
TODAY = date(2026, 11, 20)

_AROUND = ("BEGIN TRANSACTION;", "COMMIT;")  # of what sqlite3 dumps: ours stands in one already

settings.register_profile("short", max_examples=25, deadline=None)
settings.register_profile("long", max_examples=1_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))


@pytest.fixture(scope="session", autouse=True)
def _new_shops_get_their_tables_quickly() -> Iterator[None]:
    """Run the steps to today's tables once, then what they wrote: half a second less a shop.

    Files of older versions go through the steps themselves.
    """
    statements: list[str] = []

    def upgrade(conn: Connection) -> None:
        is_new = conn.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one() == 0
        if not (is_new and statements):
            migrate.upgrade(conn)
        if is_new and not statements:
            raw: Any = conn.connection.driver_connection
            statements.extend(line for line in raw.iterdump() if line not in _AROUND)
        elif is_new:
            for statement in statements:
                conn.exec_driver_sql(statement)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "upgrade", upgrade)
        yield


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
