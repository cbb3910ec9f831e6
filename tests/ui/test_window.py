"""Tabs, keys, themes, text sizes, and no markup from a customer's name."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shopretain.base.paths import resources
from shopretain.services.rows import RetentionPoint
from shopretain.ui.charts.picture import save_chart
from shopretain.ui.charts.retention_chart import RetentionChart
from shopretain.ui.item_models.rows_model import Column, RowsTableModel
from shopretain.ui.main_window import SETTINGS, MainWindow
from shopretain.ui.theme import theme
from shopretain.ui.widgets.label import ElidedLabel, Label
from shopretain.ui.widgets.table import Table
from tests.conftest import TODAY

ROOT = Path(__file__).parents[2]


def _points() -> list[RetentionPoint]:
    return [
        RetentionPoint(
            start=TODAY.replace(year=2025, month=m, day=1),
            end=TODAY.replace(year=2025, month=m, day=28),
            window_months=12, B=100, E=120, N=80, K=40, R=0, L=60, crr=40.0 + m, literal=40.0,
            low=30.0, high=50.0, few=False, incomplete_base=m < 3, so_far=m == 12,
        )
        for m in range(1, 13)
    ]  # fmt: skip


def test_every_page_opens_by_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    for number in range(1, 9):
        qtbot.keyClick(window, str(number), Qt.KeyboardModifier.ControlModifier)
        assert window.stack.currentWidget() is window.page(number - 1)
        assert window.page(number - 1).title.text()
    window.actions_by_id["settings"].trigger()
    assert window.stack.currentWidget() is window.page(SETTINGS)
    assert window.sidebar.settings.isChecked()


def test_side_tabs_walk_by_arrow_keys(qtbot: QtBot, window: MainWindow) -> None:
    tabs = window.sidebar.tabs
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tabs, Qt.Key.Key_Down)
    assert tabs.currentIndex() == 1
    assert window.stack.currentWidget() is window.page(1)
    qtbot.keyClick(tabs, Qt.Key.Key_End)
    assert tabs.currentIndex() == 7
    qtbot.keyClick(tabs, Qt.Key.Key_Home)
    assert tabs.currentIndex() == 0


def test_every_label_is_plain_text(qtbot: QtBot, window: MainWindow) -> None:
    for index in range(SETTINGS + 1):
        window.show_page(index)
    for label in window.findChildren(QLabel):
        shows_picture = not label.pixmap().isNull()
        assert shows_picture or label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_a_name_is_never_markup(qtbot: QtBot) -> None:
    name = "<img src='file:///etc/hostname'><b>Ann</b>"
    label, short = Label(name), ElidedLabel(name)
    for widget in (label, short):
        qtbot.addWidget(widget)
    short.resize(60, 20)
    short.show()
    assert label.text() == name
    assert short.toolTip()
    assert not re.search(r"<[a-z/]", short.toolTip())  # nothing that Qt could take for a tag


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("percent", [90, 150])
def test_looks(qtbot: QtBot, window: MainWindow, mode: str, percent: int) -> None:
    window.set_mode(mode)  # type: ignore[arg-type]
    window.set_text_percent(percent)
    window.show_page(0)
    qtbot.wait(10)
    assert theme().is_dark == (mode == "dark")
    page = window.stack.currentWidget()
    assert page is not None
    for label in page.findChildren(Label):
        if label.isVisible() and not label.wordWrap() and not isinstance(label, ElidedLabel):
            assert label.width() >= label.minimumSizeHint().width() - 1, label.text()
    window.set_mode("light")
    window.set_text_percent(100)


def _luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_contrast(mode: str) -> None:
    tokens = tomllib.loads((resources() / "themes" / f"{mode}.toml").read_text(encoding="utf-8"))
    pairs = [(t, s, 4.5) for t in ("text", "text2", "text3") for s in ("window", "surface")]
    pairs += [("on_accent", "accent", 4.5), ("toast_text", "toast", 4.5)]
    pairs += [(t, f"{t}_soft", 4.5) for t in ("good", "warn", "bad", "info")]
    pairs += [("control", "surface", 3.0), ("focus", "surface", 3.0), ("chart1", "surface", 3.0)]
    for front, back, wanted in pairs:
        light, dark = sorted((_luminance(tokens[front]), _luminance(tokens[back])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= wanted, (front, back)


def test_rows_model_under_qts_tester(qtbot: QtBot) -> None:
    columns = (
        Column("Name", lambda r: r[0]),
        Column("Count", lambda r: str(r[1]), lambda r: r[1], right=True),
    )
    model = RowsTableModel(columns)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([("b", 10), ("a", 9), ("c", 100)])
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [model.row(i)[1] for i in range(3)] == [100, 10, 9]
    model.sort(0)
    assert [model.index(i, 0).data() for i in range(3)] == ["a", "b", "c"]


def test_every_code_has_its_sentence() -> None:
    """Layouts, notices, problems, questions and errors that the program can name."""
    known = set(json.loads((resources() / "translations" / "en.json").read_text("utf-8")))
    source = {p: p.read_text("utf-8") for p in (ROOT / "shopretain").rglob("*.py")}
    errors = {m[1] for text in source.values() for m in re.finditer(r'UserError\(\s*"(\w+)"', text)}
    wanted = {f"error.{code}" for code in errors}
    for path in (ROOT / "shopretain" / "importing" / "layouts").glob("*.toml"):
        wanted.add(f"layout.{path.stem}")
        if path.stem != "general":
            wanted.add(f"system.{path.stem}")
    reading = source[ROOT / "shopretain" / "importing" / "reading.py"]
    notices = {m[1] for m in re.finditer(r'(?:Notice|counted)\(\s*"(\w+)"', reading)}
    notices.discard("other_currency")  # its note has words of its own
    wanted |= {f"notice.{code}" for code in notices} | {f"notice.{code}.more" for code in notices}
    questions = {m[1] for m in re.finditer(r'Question\(\s*"(\w+)"', reading)} | {"other_shop"}
    wanted |= {f"question.{code}" for code in questions} | {
        f"error.question_{q}" for q in questions
    }
    assert wanted - known == set()


def test_chart_reads_out_by_keys_and_saves(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    chart = RetentionChart(place)
    place.resize(700, 400)
    chart.resize(700, 400)
    chart.set_points(_points(), "41 of 100 came back")
    place.show()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.readout.isVisible()
    assert "January 2025" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert "February 2025" in chart.accessibleDescription()
    assert "(120 − 80) ÷ 100 = 42.0%" in chart.readout.findChildren(Label)[-1].text()
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert not chart.readout.isVisible()

    def made() -> RetentionChart:
        picture = RetentionChart()
        picture.set_points(_points(), "Finding")
        return picture

    for name in ("chart.png", "chart.svg"):
        save_chart(tmp_path / name, made, "Finding", "Shop, 2025")
        assert (tmp_path / name).stat().st_size > 3_000


@pytest.mark.parametrize("percent", [100, pytest.param(130, marks=pytest.mark.slow), 150])
def test_nothing_is_cut_in_the_smallest_window(
    qtbot: QtBot, window: MainWindow, percent: int
) -> None:
    window.set_text_percent(percent)
    window.resize(1024, 640)
    too_wide = []
    for index in range(SETTINGS + 1):
        window.show_page(index)
        qtbot.wait(5)
        area = window.page(index).area
        body = area.widget()
        assert body is not None
        if body.minimumSizeHint().width() > area.viewport().width():
            too_wide.append((index, body.minimumSizeHint().width(), area.viewport().width()))
    window.set_text_percent(100)
    assert too_wide == []


def test_what_is_copied_runs_as_no_formula(qtbot: QtBot) -> None:
    table = Table((Column("Name", lambda row: row),), "Names")
    qtbot.addWidget(table)
    table.set_rows(["=1+1", "@SUM(A1)", "-x", "+358 50 1", "-5", "An\rn"])
    table.copy()
    told = QGuiApplication.clipboard().text().split("\n")
    assert told == ["Name", "'=1+1", "'@SUM(A1)", "'-x", "+358 50 1", "-5", "An n"]
