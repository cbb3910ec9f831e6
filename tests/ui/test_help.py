"""What helps on the way: the tour, a report of a problem, another language, no network."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from shopretain.base.language import set_language
from shopretain.ui.dialogs.problem_dialog import ProblemDialog
from shopretain.ui.main_window import SETTINGS, TODAY, MainWindow
from tests.journeys.helpers import WAIT_MS

ROOT = Path(__file__).parents[2]


def _with_sample(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.open_sample()
    today: Any = window.page(TODAY)
    qtbot.waitUntil(lambda: window.session.glance.newest_on is not None, timeout=WAIT_MS)
    today = window.page(TODAY)
    qtbot.waitUntil(lambda: getattr(today, "todo", None) is not None, timeout=WAIT_MS)
    if window.leads:
        qtbot.waitUntil(lambda: window.tour is not None, timeout=WAIT_MS)
    return window


def test_the_tour_has_four_stops_and_never_returns(qtbot: QtBot, window: MainWindow) -> None:
    window.leads = True
    _with_sample(qtbot, window)
    seen = []
    while window.tour is not None:
        tour = window.tour
        seen.append(tour.heading.text())
        qtbot.waitUntil(tour.isVisible, timeout=WAIT_MS)
        assert window.rect().contains(tour.geometry())
        qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert len(seen) == 4
    window.show_page(SETTINGS)
    window.show_page(TODAY)
    window.offer_tour()
    assert window.tour is None


def test_the_tour_is_skipped_with_one_key(qtbot: QtBot, window: MainWindow) -> None:
    window.leads = True
    _with_sample(qtbot, window)
    tour = window.tour
    assert tour is not None
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert window.tour is None
    assert window.settings.value("tour") == "seen"


def test_a_problem_is_saved_as_it_is_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _with_sample(qtbot, window)
    window.report_problem()
    dialog = window.findChild(ProblemDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "2,1" in dialog.paper.toPlainText(), timeout=WAIT_MS)
    qtbot.keyClicks(dialog.told, "It did not print")
    target = tmp_path / "problem.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    text = target.read_text(encoding="utf-8")
    assert text == dialog.paper.toPlainText()
    assert text.startswith("It did not print\n")
    with window.session._opened(window.session.path).store.read() as conn:
        names = conn.exec_driver_sql("SELECT name FROM customers WHERE name <> ''").scalars()
        assert not [name for name in names if name in text]
    dialog.close()


_COUNTED = """
import os, sys
tried = []
def hear(event, told):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        if not (event == "socket.connect" and isinstance(told[1], (str, bytes))):  # a local socket
            tried.append(event)
sys.addaudithook(hear)
if __name__ == "__main__":
    from shopretain.app import main
    code = main(["--self-test"])
    maps = open("/proc/self/maps").read() if os.path.exists("/proc/self/maps") else ""
    print(code, len(tried), "Qt6Network" in maps)
"""


def test_nothing_asks_the_network(tmp_path: Path) -> None:
    script = tmp_path / "counted.py"
    script.write_text(_COUNTED, encoding="utf-8")
    told = subprocess.run(
        [sys.executable, str(script)], check=True, capture_output=True, text=True, cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert told.stdout.split("\n")[-2] == "0 0 False"


def test_another_language_needs_no_restart(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    _with_sample(qtbot, window)
    window.show_page(SETTINGS)
    settings: Any = window.page(SETTINGS)
    choice = settings.language
    choice.setCurrentIndex(choice.findData("fi"))
    choice.activated.emit(choice.currentIndex())
    try:
        qtbot.waitUntil(lambda: window.successor is not None, timeout=WAIT_MS)
        again = window.successor
        assert again is not None
        qtbot.addWidget(again)
        assert again.isVisible()
        assert again.shown_page() == SETTINGS
        assert again.session.path == window.session.path
        page: Any = again.page(SETTINGS)
        assert page.language.currentData() == "fi"
        assert again.sidebar.tabs.tabText(TODAY) != "Today"
        again.set_language("en")
        qtbot.waitUntil(lambda: again.successor is not None, timeout=WAIT_MS)
        last = again.successor
        assert last is not None
        assert last.sidebar.tabs.tabText(TODAY) == "Today"
        last.close()
        last.deleteLater()
    finally:
        set_language("en")
