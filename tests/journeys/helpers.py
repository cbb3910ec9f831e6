"""What journeys share: a window on a shop, dialogs that open, fields that are filled."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from shopretain.app import build, places
from shopretain.base.dates import FixedClock
from shopretain.ui.dialogs.form_dialog import FormDialog
from shopretain.ui.main_window import MainWindow

DAY = date(2025, 11, 17)
WAIT_MS = 60_000


def open_window(qtbot: QtBot, qapp: QApplication, folder: Path) -> MainWindow:
    shops = places(folder)
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = build(qapp, shops.own, shops, FixedClock(DAY), settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    return window


def shown(qtbot: QtBot, kind: type[Any]) -> Any:
    found: list[Any] = []

    def look() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if type(w) is kind and w.isVisible()]
        return bool(found)

    qtbot.waitUntil(look, timeout=WAIT_MS)
    return found[0]


def fill(form: FormDialog, **values: str) -> None:
    for name, value in values.items():
        field: Any = form.fields[name]
        if isinstance(field, QLineEdit):
            field.setText(value)
        elif hasattr(field, "setPlainText"):
            field.setPlainText(value)
        else:
            field.setChecked(bool(value))
