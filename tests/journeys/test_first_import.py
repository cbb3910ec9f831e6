"""The owner's first minutes, with real widgets, a real file and the real child process."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopretain.app import warm
from shopretain.services import sample_shop
from shopretain.ui.dialogs.restore import RestoreDialog
from shopretain.ui.main_window import IMPORT, RETENTION, SETTINGS, TODAY, MainWindow
from shopretain.ui.tabs.import_tab import ImportTab
from shopretain.ui.tabs.retention import RetentionTab
from shopretain.ui.tabs.settings_tab import SettingsTab
from shopretain.ui.tabs.today import TodayTab
from shopretain.ui.today.side_cards import ChartCard
from shopretain.ui.widgets.choice import Choice
from tests.conftest import TODAY as DAY

WAIT_MS = 60_000


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    path = tmp_path / "orders_export_1.csv"
    sample_shop.write_sample_csv(path, DAY)
    return path


def _drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, buttons, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(400, 300), actions, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), actions, data, buttons, keys))


def _import_page(window: MainWindow) -> ImportTab:
    page = window.page(IMPORT)
    assert isinstance(page, ImportTab)
    return page


def _today_page(window: MainWindow) -> TodayTab:
    page = window.page(TODAY)
    assert isinstance(page, TodayTab)
    return page


def _drop_and_import(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    _drop(window, path)
    page = _import_page(window)
    qtbot.waitUntil(lambda: page.current is not None, timeout=WAIT_MS)
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.done_bar.isVisible, timeout=WAIT_MS)


def test_drop_import_number_chart_and_undo(qtbot: QtBot, window: MainWindow, orders: Path) -> None:
    assert _today_page(window).welcome.isVisible()
    _drop_and_import(qtbot, window, orders)  # two clicks: the drop and Import
    today = _today_page(window)
    qtbot.waitUntil(lambda: today.view is not None, timeout=WAIT_MS)
    view = today.view
    assert view is not None
    point = view.retention.headline
    assert point is not None
    assert point.crr is not None
    assert today.tiles.came_back.figure.text() == f"{int(point.crr + 0.5)}"
    qtbot.waitUntil(lambda: today.first.chart is not None, timeout=WAIT_MS)
    assert today.first.chart is not None
    # Qt shows new children a turn later
    qtbot.waitUntil(today.first.chart.isVisible, timeout=WAIT_MS)
    assert "Imported" in window.done_bar.text
    assert not today.welcome.isVisible()
    window.show_page(RETENTION)
    retention = window.page(RETENTION)
    assert isinstance(retention, RetentionTab)
    qtbot.waitUntil(lambda: retention.view is not None, timeout=WAIT_MS)
    formula = retention.come_back.formulas[1].text()
    assert f"{point.B:,}" in formula
    assert f"{point.crr:.1f}%" in formula
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: window.session.glance.newest_on is None, timeout=WAIT_MS)
    window.show_page(TODAY)
    assert _today_page(window).welcome.isVisible()
    assert not window.actions_by_id["undo"].isEnabled()


def test_the_window_stays_alive_during_an_import(
    qtbot: QtBot, window: MainWindow, orders: Path
) -> None:
    """It beats while a file is read, while it comes in, and until the figures stand on Today.

    How long it is deaf at most is timed by `benchmarks/window_gap.py`.
    """
    warm(window)
    with qtbot.waitCallback(timeout=WAIT_MS) as warmed:  # the reader loads first, then this
        window.session.read("dashboard.today_view", done=warmed)
    page, today = _import_page(window), _today_page(window)
    beats: Counter[str] = Counter()
    stage = "reading"
    pulse = QTimer()
    pulse.setInterval(5)
    pulse.timeout.connect(lambda: beats.update([stage]))
    pulse.start()
    window.import_files([orders])
    qtbot.waitUntil(lambda: page.current is not None, timeout=WAIT_MS)
    stage = "coming in"
    page.start_import()
    qtbot.waitUntil(lambda: page.job is None, timeout=WAIT_MS)
    stage = "figures"
    qtbot.waitUntil(lambda: today.chart is not None, timeout=WAIT_MS)
    stage = "after"
    qtbot.waitUntil(lambda: beats["after"] > 5, timeout=WAIT_MS)
    pulse.stop()
    assert beats["reading"] > 5, beats
    assert beats["coming in"] > 5, beats


def test_a_wrong_file_says_so_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    wrong = tmp_path / "letter.csv"
    wrong.write_text("Dear Ann,\nthank you, see you soon.\n", encoding="utf-8")
    _drop(window, wrong)
    page = _import_page(window)
    qtbot.waitUntil(lambda: bool(page.error_text), timeout=WAIT_MS)
    assert "letter.csv is not a list of orders" in page.error_text
    assert "has not changed" in page.error_text
    assert window.session.glance.newest_on is None
    assert page.box.isVisible()


def test_the_same_file_again_adds_nothing(qtbot: QtBot, window: MainWindow, orders: Path) -> None:
    _drop_and_import(qtbot, window, orders)
    before = window.session.glance
    window.done_bar.hide()
    _drop_and_import(qtbot, window, orders)
    assert "Nothing new" in window.done_bar.text
    assert window.session.glance == before


def test_cancel_leaves_everything_as_it_was(qtbot: QtBot, window: MainWindow, orders: Path) -> None:
    page = _import_page(window)
    window.import_files([orders])
    page.cancel()
    qtbot.waitUntil(lambda: page.job is None, timeout=WAIT_MS)
    assert page.current is None
    assert page.box.isVisible()
    assert window.session.glance.newest_on is None
    _drop_and_import(qtbot, window, orders)
    assert window.session.glance.customers > 2_000


def test_taken_back_from_the_history(qtbot: QtBot, window: MainWindow, orders: Path) -> None:
    _drop_and_import(qtbot, window, orders)
    window.show_page(IMPORT)
    page = _import_page(window)
    qtbot.waitUntil(lambda: page.history.rows.rowCount() == 1, timeout=WAIT_MS)
    page.history.selectRow(0)
    qtbot.mouseClick(page.take_back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.glance.newest_on is None, timeout=WAIT_MS)


def test_a_damaged_shop_is_told_at_once_and_restored(
    qtbot: QtBot, window: MainWindow, orders: Path
) -> None:
    _drop_and_import(qtbot, window, orders)
    page: SettingsTab = window.page(SETTINGS)  # type: ignore[assignment]
    window.show_page(SETTINGS)
    page.back_up()
    qtbot.waitUntil(lambda: "safety copy" in window.done_bar.text, timeout=WAIT_MS)
    path = window.session.path
    window.open_shop(window.places.sample)  # closes the own one
    path.write_bytes(b"x" * 5_000)
    window.open_shop(path)
    qtbot.waitUntil(lambda: "is not a shop file" in window.message_bar.text, timeout=WAIT_MS)
    window.actions_by_id["restore"].trigger()
    found: list[RestoreDialog] = []

    def shown() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, RestoreDialog)]
        return bool(found)

    qtbot.waitUntil(shown, timeout=WAIT_MS)
    qtbot.mouseClick(found[0].use_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.glance.customers > 2_000, timeout=WAIT_MS)


def test_sample_shop_in_one_click(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(_today_page(window).welcome.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.glance.customers > 2_000, timeout=WAIT_MS)
    assert window.windowTitle().startswith("Kettle & Leaf")
    window.actions_by_id["own_shop"].trigger()
    assert _today_page(window).welcome.isVisible()


def test_a_chart_is_shown_though_other_figures_came_while_it_was_made(
    qtbot: QtBot, window: MainWindow, orders: Path
) -> None:
    _drop_and_import(qtbot, window, orders)
    page = _today_page(window)
    qtbot.waitUntil(lambda: page.view is not None, timeout=WAIT_MS)
    assert page.view is not None
    card = ChartCard()
    qtbot.addWidget(card)
    given_up = card.show_view(page.view.retention)
    next(given_up)
    given_up.close()  # type: ignore[attr-defined]
    for _ in card.show_view(page.view.retention):
        pass
    assert card.chart is not None
    assert card.chart.parent() is card


def test_a_file_that_comes_while_another_is_laid_out_is_the_one_shown(
    qtbot: QtBot, window: MainWindow, orders: Path
) -> None:
    page = _import_page(window)
    window.import_files([orders])
    qtbot.waitUntil(lambda: page.current is not None, timeout=WAIT_MS)
    first = page.current
    assert first is not None
    boxes = len(page.preview_page.findChildren(Choice))
    later = replace(first)
    page._show_preview(first)
    page._show_preview(later)

    qtbot.waitUntil(lambda: page.current is later, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(page.preview_page.findChildren(Choice)) == boxes, timeout=WAIT_MS)
