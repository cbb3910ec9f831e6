"""The program as the system starts it: files handed over, another language, licences."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopretain.base.licences import parts
from shopretain.base.paths import resources
from shopretain.ui.main_window import IMPORT, MainWindow
from tests.journeys.helpers import WAIT_MS

ROOT = Path(__file__).parents[1]


def test_a_file_handed_over_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_file(ROOT / "tests" / "data" / "packed-orders.csv")
    assert window.shown_page() == IMPORT
    page: Any = window.page(IMPORT)
    qtbot.waitUntil(lambda: "40" in page.import_button.text(), timeout=WAIT_MS)
    other = tmp_path / "Other.shopretain"
    window.open_file(other)
    assert window.session.path == other


def test_every_part_names_its_licence(qapp: QApplication) -> None:
    found = {part.name: part for part in parts()}
    assert {"Qt", "Python", "pandas", "PySide6_Essentials", "Lucide icons"} <= set(found)
    assert all(part.licence for part in found.values())
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["Qt"].words
    unusual = {"PySide6_Essentials", "shiboken6"}  # LGPL or GPL, as we choose: their words are Qt's
    for name, part in found.items():
        assert part.words or name in unusual, name
        assert name in unusual or "GPL" not in part.licence or name == "Qt", part.licence


@pytest.mark.slow
def test_the_wheel_takes_the_resources_along(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "-w", str(tmp_path), str(ROOT)], check=True)
    wheel = next(tmp_path.glob("*.whl"))
    mark = "data/share/shopretain/resources/"
    inside = {name.partition(mark)[2] for name in zipfile.ZipFile(wheel).namelist() if mark in name}
    beside = {path.relative_to(resources()).as_posix() for path in resources().rglob("*.*")}
    licences = {"icons/LICENSE", "postal/LICENSE-label-sheets"}
    assert inside == {name for name in beside if (resources() / name).is_file()} | licences


def test_the_system_hands_files_over_by_an_event(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from shopretain.app import Program\n"
        "from PySide6.QtCore import QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "app = Program([])\n"
        "app.file_opened.connect(lambda path: print(path.name))\n"
        "app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.csv")],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert told.stdout.strip() == "a.csv"


def test_the_command_line_speaks_the_computers_language(tmp_path: Path) -> None:
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LANG": "fi_FI.UTF-8"}
    command = [sys.executable, "-m", "shopretain.cli", "check"]
    told = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, env=env)
    assert told.returncode == 2
    assert "nämä puuttuvat: --store" in told.stderr
    missing = [*command, "--store", str(tmp_path / "none.shopretain")]
    said = subprocess.run(missing, check=False, capture_output=True, text=True, cwd=ROOT, env=env)
    assert said.returncode == 1
    assert "—" in said.stderr
    assert "your data" not in said.stderr
