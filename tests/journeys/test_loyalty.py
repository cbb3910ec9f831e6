"""Points with real clicks and keys: on, a member, points, a reward, Undo, rules, lists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from shopretain.ui.dialogs.form_dialog import AskDialog, FormDialog
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.loyalty.lists import CodesDialog, FriendsDialog
from shopretain.ui.loyalty.more_rules import MoreRulesDialog
from shopretain.ui.loyalty.shared_lists import CouponsDialog, SharedCodesDialog
from shopretain.ui.loyalty.simulator_dialog import SimulatorDialog
from shopretain.ui.loyalty.standing_dialog import StandingDialog
from shopretain.ui.main_window import CUSTOMERS, LOYALTY, MainWindow
from shopretain.ui.tabs.loyalty_tab import LoyaltyTab
from tests.journeys.helpers import WAIT_MS, fill, shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(shop_window: MainWindow) -> MainWindow:
    return shop_window


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


def test_a_menu_on_a_member_by_mouse_and_key(qtbot: QtBot, window: MainWindow) -> None:
    page = _on(qtbot, window)
    at = page.table.visualRect(page.table.rows.index(2, 0)).center()
    page.table.customContextMenuRequested.emit(at)
    assert page.table.currentIndex().row() == 2
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=WAIT_MS)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    words = [action.text() for action in popup.actions() if action.text()]
    assert words[0] == "&Add or take points…"
    popup.close()
    with qtbot.waitSignal(page.customer_wanted, timeout=WAIT_MS):
        qtbot.keyClick(page.table, Qt.Key.Key_Return)


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
        qtbot.mouseClick(page.members.list_button, LEFT)
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


def test_codes_for_the_web_shop(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _on(qtbot, window)
    _choose(qtbot, page, 0)
    page.use_reward()
    form = shown(qtbot, FormDialog)
    fill(form, as_code="1")
    with qtbot.waitSignal(page.done, timeout=WAIT_MS) as told:
        qtbot.mouseClick(form.ok_button, LEFT)
    code = QApplication.clipboard().text()
    assert code in told.args[0]
    page.tools.show_codes("EUR")
    dialog: Any = shown(qtbot, CodesDialog)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 1, timeout=WAIT_MS)
    target = tmp_path / "codes.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_a: (str(target), "")))
    dialog.save_for("shopify")
    qtbot.waitUntil(dialog.said.isVisible, timeout=WAIT_MS)
    assert target.read_text(encoding="utf-8").split() == ["Code", code]
    target = tmp_path / "codes.pdf"
    dialog.print_slips()
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    assert target.read_bytes().startswith(b"%PDF")
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.void_button, LEFT)
    qtbot.waitUntil(
        lambda: (
            dialog.table.rows.row(0).status == "void" if dialog.table.rows.rowCount() else False
        ),
        timeout=WAIT_MS,
    )
    dialog.close()


def test_codes_for_many_and_their_undo(qtbot: QtBot, window: MainWindow) -> None:
    page = _on(qtbot, window)
    out = page.overview.points_out  # type: ignore[union-attr]
    page.search.setText("maki")
    menu = page.open_more()
    assert all(action.isEnabled() for action in menu.actions())
    menu.close()
    page._codes_for_shown()
    form = shown(qtbot, FormDialog)
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(lambda: page.overview.points_out < out, timeout=WAIT_MS)  # type: ignore[union-attr]
    window.session.undo()
    qtbot.waitUntil(lambda: page.overview.points_out == out, timeout=WAIT_MS)  # type: ignore[union-attr]


def test_programmes_are_tried_before_points_are_on(qtbot: QtBot, window: MainWindow) -> None:
    page = _page(qtbot, window)
    qtbot.mouseClick(page.try_button, LEFT)
    dialog: Any = shown(qtbot, SimulatorDialog)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 4, timeout=WAIT_MS)
    rows = [dialog.table.rows.row(at).found for at in range(4)]
    assert abs(rows[2].worth - 2 * rows[0].worth) <= 1
    dialog.points.setText("3")
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 5, timeout=WAIT_MS)
    assert dialog.table.rows.row(4).found.points > 2.9 * rows[0].points
    dialog.unit.setText("much")
    qtbot.mouseClick(dialog.add_button, LEFT)
    assert dialog.said.text()
    dialog.close()
    assert page.content.shown is page.empty  # nothing was switched on


def test_gifts_draws_offers_and_standing_orders(qtbot: QtBot, window: MainWindow) -> None:
    page = _page(qtbot, window)
    page.tools.show_gifts()
    form = shown(qtbot, FormDialog)
    fill(form, budget="2", cost="4")
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(form._said.isVisible, timeout=WAIT_MS)
    fill(form, budget="60")
    qtbot.mouseClick(form.ok_button, LEFT)
    dialog: Any = shown(qtbot, ListDialog)
    assert dialog.table.rows.rowCount() == 15
    dialog.close()
    page.tools.hold_draw()
    form = shown(qtbot, FormDialog)
    fill(form, title="Spring draw", winners="3", seed="S1")
    qtbot.mouseClick(form.ok_button, LEFT)
    dialog = shown(qtbot, ListDialog)
    assert dialog.table.rows.rowCount() == 3
    assert "S1" in dialog.said.text()
    dialog.close()
    page.tools.show_offers()
    form = shown(qtbot, FormDialog)
    qtbot.mouseClick(form.ok_button, LEFT)
    dialog = shown(qtbot, ListDialog)
    costs = [(dialog.table.rows.row(at).flat, dialog.table.rows.row(at).percent) for at in range(4)]
    assert costs == [(3000, 3000), (3000, 4500), (3000, 6000), (3000, 9000)]
    dialog.close()
    page.tools.show_coupons("EUR")
    dialog = shown(qtbot, CouponsDialog)
    qtbot.waitUntil(dialog.said.isVisible, timeout=WAIT_MS)
    dialog.close()
    page.tools.show_shared_codes(None)
    dialog = shown(qtbot, SharedCodesDialog)
    assert not dialog.level_button.isEnabled()
    qtbot.mouseClick(dialog.first_button, LEFT)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 1, timeout=WAIT_MS)
    dialog.close()
    page.tools.show_standing()
    dialog = shown(qtbot, StandingDialog)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() > 0, timeout=WAIT_MS)
    dialog.close()


def test_papers_and_a_friends_code(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _on(qtbot, window)
    _choose(qtbot, page, 0)
    why = page.member_card.why
    assert why is not None
    with qtbot.waitSignal(page.done, timeout=WAIT_MS):
        page.point_actions.copy_friend_code(why)
    assert " F-" in QApplication.clipboard().text()
    page.search.setText("maki")
    papers: dict[str, Callable[[], None]] = {
        "s.pdf": lambda: page.tools.save_statement(why),
        "c.pdf": page._cards_of_shown,
    }
    for name, save in papers.items():
        target = tmp_path / name
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", staticmethod(lambda *_a, t=target: (str(t), ""))
        )
        with qtbot.waitSignal(page.done, timeout=WAIT_MS):
            save()
        assert target.read_bytes().startswith(b"%PDF")
    page.tools.show_friends()
    dialog: Any = shown(qtbot, FriendsDialog)
    qtbot.waitUntil(dialog.said.isVisible, timeout=WAIT_MS)
    dialog.close()


def test_points_from_a_customers_card(qtbot: QtBot, window: MainWindow) -> None:
    page = _on(qtbot, window)
    _choose(qtbot, page, 0)
    customer, has = page._shown_id, _points(page)
    window.show_customer(customer)
    tab: Any = window.page(CUSTOMERS)
    qtbot.waitUntil(
        lambda: tab.card.view is not None and tab.card.view.points is not None, timeout=WAIT_MS
    )
    assert tab.card.view.points.points == has
    tab.card.points_button.click()
    form = shown(qtbot, FormDialog)
    fill(form, points="7")
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(lambda: tab.card.view.points.points == has + 7, timeout=WAIT_MS)


def test_windows_may_be_closed_while_they_are_filled(qtbot: QtBot, window: MainWindow) -> None:
    page = _on(qtbot, window)
    _choose(qtbot, page, 0)
    has = _points(page)
    tools: tuple[tuple[Callable[[], None], type[Any]], ...] = (
        (lambda: page.tools.show_codes("EUR"), CodesDialog),
        (page.tools.show_friends, FriendsDialog),
        (page.tools.show_standing, StandingDialog),
        (lambda: page.tools.show_coupons("EUR"), CouponsDialog),
        (lambda: page.tools.simulate(page._rules()), SimulatorDialog),
    )
    for show, kind in tools:
        show()
        shown(qtbot, kind).close()
    page.add_points()
    form = shown(qtbot, FormDialog)
    fill(form, points="5")
    form.ok_button.click()
    form.close()
    qtbot.waitUntil(lambda: _points(page) == has + 5, timeout=WAIT_MS)
