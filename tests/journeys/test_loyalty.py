"""Points with real clicks and keys: on, a member, points, a reward, Undo, rules, lists."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from shopretain.app import places
from shopretain.services import sample
from shopretain.ui.dialogs.form_dialog import AskDialog, FormDialog
from shopretain.ui.loyalty.more_rules import MoreRulesDialog
from shopretain.ui.main_window import LOYALTY, MainWindow
from shopretain.ui.tabs.loyalty_tab import LoyaltyTab
from tests.journeys.helpers import DAY, WAIT_MS, fill, open_window, shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.shopretain"
    sample.make_sample(path, DAY)
    return path


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, made: Path) -> Iterator[MainWindow]:
    shops = places(tmp_path)
    shops.own.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(made, shops.own)
    found = open_window(qtbot, qapp, tmp_path)
    yield found
    found.close()


def _page(qtbot: QtBot, window: MainWindow) -> LoyaltyTab:
    window.show_page(LOYALTY)
    page = window.page(LOYALTY)
    assert isinstance(page, LoyaltyTab)
    qtbot.waitUntil(lambda: page.overview is not None and page.view is not None, timeout=WAIT_MS)
    return page


def _on(qtbot: QtBot, window: MainWindow) -> LoyaltyTab:
    page = _page(qtbot, window)
    assert page.content.shown is page.empty
    assert page.empty.button is not None
    qtbot.mouseClick(page.empty.button, LEFT)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0 and page.job is None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.content.shown is not page.empty, timeout=WAIT_MS)
    return page


def _choose(qtbot: QtBot, page: LoyaltyTab, row: int) -> None:
    page.table.setCurrentIndex(page.table.rows.index(row, 0))
    assert page.view is not None
    wanted = page.view.rows[page.table.rows.place(row)].id
    qtbot.waitUntil(
        lambda: page.member_card.why is not None and page.member_card.why.id == wanted,
        timeout=WAIT_MS,
    )


def _points(page: LoyaltyTab) -> int:
    assert page.member_card.why is not None
    return page.member_card.why.points


def test_points_are_counted_given_used_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    page = _on(qtbot, window)
    QAbstractItemModelTester(page.table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.switch.isChecked()
    assert page.overview is not None
    first = page.overview.points_out
    assert first > 100_000
    _choose(qtbot, page, 0)
    has = _points(page)
    why = page.member_card.why
    assert why is not None
    assert has == sum(row.points for row in why.rows)
    # At the till: find (chosen), Add points, OK.
    qtbot.mouseClick(page.member_card.add_button, LEFT)
    form = shown(qtbot, FormDialog)
    qtbot.keyClicks(form.fields["points"], "50")
    qtbot.keyClick(form, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _points(page) == has + 50, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.overview.points_out == first + 50, timeout=WAIT_MS)  # type: ignore[union-attr]
    # A reward in three actions: member, Use a reward, OK.
    qtbot.mouseClick(page.member_card.use_button, LEFT)
    form = shown(qtbot, FormDialog)
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(lambda: _points(page) == has - 50, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.overview.uses == 1, timeout=WAIT_MS)  # type: ignore[union-attr]
    window.session.undo()
    qtbot.waitUntil(lambda: _points(page) == has + 50, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.overview.uses == 0, timeout=WAIT_MS)  # type: ignore[union-attr]
    steps = page.member_card.why.rows  # type: ignore[union-attr]
    assert [row.what for row in steps[:3]] == ["void", "use", "bonus"]
    assert steps[1].is_voided


def test_what_cannot_be_given_is_said_in_the_form(qtbot: QtBot, window: MainWindow) -> None:
    page = _on(qtbot, window)
    _choose(qtbot, page, 0)
    page.add_points()
    form = shown(qtbot, FormDialog)
    fill(form, points="many")
    qtbot.mouseClick(form.ok_button, LEFT)
    assert form.isVisible()
    fill(form, points="-1000000", reason="")
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(form.ok_button.isEnabled, timeout=WAIT_MS)
    assert form.isVisible()
    form.close()


def test_rules_for_new_orders_or_for_all(qtbot: QtBot, window: MainWindow) -> None:
    page = _on(qtbot, window)
    card = page.rules_card
    qtbot.waitUntil(card.cost_note.isVisible, timeout=WAIT_MS)
    out = page.overview.points_out  # type: ignore[union-attr]
    card.points.selectAll()
    qtbot.keyClicks(card.points, "2")
    assert card.ask.isVisible()
    qtbot.mouseClick(card.save_button, LEFT)
    qtbot.waitUntil(lambda: page.overview.rules.points == 2, timeout=WAIT_MS)  # type: ignore[union-attr]
    assert page.overview.points_out == out  # type: ignore[union-attr]
    card.points.selectAll()
    qtbot.keyClicks(card.points, "3")
    qtbot.mouseClick(card.recount_button, LEFT)
    ask = shown(qtbot, AskDialog)
    qtbot.mouseClick(ask.go_button, LEFT)
    qtbot.waitUntil(lambda: page.overview.points_out > 2.9 * out, timeout=WAIT_MS)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: page.job is None, timeout=WAIT_MS)


def test_more_rules_and_the_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _on(qtbot, window)
    page.open_more_rules()
    dialog: Any = shown(qtbot, MoreRulesDialog)
    fill(dialog, birthday="25", minimum="10")
    dialog.fields["rewards"].add(("300", "product", "Lotion", ""))
    dialog.fields["goods"].add(("product", "Green tea", "x"))
    qtbot.mouseClick(dialog.ok_button, LEFT)
    assert dialog.isVisible()  # x is no number of points
    dialog.fields["goods"].rows()
    cross = dialog.fields["goods"]._rows[-1][0].findChildren(type(dialog.ok_button))[-1]
    qtbot.mouseClick(cross, LEFT)
    qtbot.mouseClick(dialog.ok_button, LEFT)
    qtbot.waitUntil(lambda: page.overview.rules.birthday == 25, timeout=WAIT_MS)  # type: ignore[union-attr]
    rules = page.overview.rules  # type: ignore[union-attr]
    assert (rules.minimum, rules.rewards[-1].name, rules.goods) == (1000, "Lotion", ())
    page.search.setText("maki")
    shown_rows = page.table.rows.rowCount()
    assert 0 < shown_rows < page.overview.members  # type: ignore[union-attr]
    target = tmp_path / "members.xlsx"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_a: (str(target), "xlsx"))
    )
    with qtbot.waitSignal(page.done, timeout=WAIT_MS):
        qtbot.mouseClick(page.list_button, LEFT)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert sheet.max_row == shown_rows + 1
    assert [cell.value for cell in sheet[1]][:3] == ["Name", "Points", "Can use now"]


def test_off_keeps_what_there_is(qtbot: QtBot, window: MainWindow) -> None:
    page = _on(qtbot, window)
    out = page.overview.points_out  # type: ignore[union-attr]
    qtbot.mouseClick(page.switch, LEFT)
    ask = shown(qtbot, AskDialog)
    assert page.switch.isChecked()
    qtbot.mouseClick(ask.go_button, LEFT)
    qtbot.waitUntil(lambda: page.content.shown is page.empty, timeout=WAIT_MS)
    assert page.overview.points_out == out  # type: ignore[union-attr]
