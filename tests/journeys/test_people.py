"""Find anyone, see their story, build a group, have it in Excel: with real clicks and keys."""

from __future__ import annotations

import csv
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, cast

import openpyxl
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shopretain.services.card import Suggestion
from shopretain.services.groups import Condition, Rule
from shopretain.ui.dialogs.form_dialog import AskDialog, FormDialog
from shopretain.ui.main_window import CUSTOMERS, GROUPS, MainWindow
from shopretain.ui.people.merge_dialog import MergeDialog
from shopretain.ui.people.new_customer import NewCustomerDialog
from shopretain.ui.people.orders_dialog import OrdersDialog
from shopretain.ui.people.rule_editor import ConditionRow
from shopretain.ui.tabs.customers_tab import CustomersTab
from shopretain.ui.tabs.groups_tab import GroupsTab
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.label import Label
from tests.journeys.helpers import WAIT_MS
from tests.journeys.helpers import fill as _fill
from tests.journeys.helpers import open_window as _window
from tests.journeys.helpers import shown as _shown


def _customers(qtbot: QtBot, window: MainWindow) -> CustomersTab:
    window.show_page(CUSTOMERS)
    page = window.page(CUSTOMERS)
    assert isinstance(page, CustomersTab)
    qtbot.waitUntil(
        lambda: page.list.texts is not None and page.list.permissions is not None, timeout=WAIT_MS
    )
    return page


def _groups(qtbot: QtBot, window: MainWindow) -> GroupsTab:
    window.show_page(GROUPS)
    page = window.page(GROUPS)
    assert isinstance(page, GroupsTab)
    qtbot.waitUntil(lambda: page.answer is not None, timeout=WAIT_MS)
    return page


def _choose(qtbot: QtBot, page: CustomersTab, row: int) -> None:
    at = page.table.visualRect(page.table.rows.index(row, 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    customer = page.view.rows[page.table.rows.place(row)].id if page.view else 0
    qtbot.waitUntil(
        lambda: page.card.view is not None and page.card.view.id == customer, timeout=WAIT_MS
    )


def _press(qtbot: QtBot, button: Button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _names(page: CustomersTab) -> list[str]:
    rows = page.table.rows
    return [rows.index(at, 1).data() for at in range(rows.rowCount())]


def test_anyone_is_found_in_a_few_keys(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    shop_window.show_page(0)
    qtbot.keyClick(shop_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.search.hasFocus, timeout=WAIT_MS)
    qtbot.keyClicks(page.search, "makin")
    assert {name.split()[-1] for name in _names(page)} == {"Mäkinen"}
    page.search.setText("grean tea")
    assert page.list.nobody_words.text() == "Nobody matches “grean tea”."
    assert page.list.rows_or_nobody.shown is not page.table
    _press(qtbot, page.list.clear_button)
    assert page.search.hasFocus()
    assert page.view is not None
    assert page.table.rows.rowCount() == len(page.view.rows)
    page.search.setText("#1001")
    assert page.table.rows.rowCount() == 1
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(page.card.isVisible, timeout=WAIT_MS)
    assert any(order.number == "#1001" for order in page.card.view.orders)  # type: ignore[union-attr]


def test_chips_columns_and_order_are_kept(
    qtbot: QtBot, qapp: QApplication, shop_window: MainWindow, tmp_path: Path
) -> None:
    page = _customers(qtbot, shop_window)
    _press(qtbot, page.list.chips["best"])  # type: ignore[arg-type]
    groups = {page.table.rows.index(at, 2).data() for at in range(page.table.rows.rowCount())}
    assert groups == {"Best customers"}
    page.list.choose_group("lost")
    assert page.list.more_chip.text() == "Lost"
    page.list.choose_group("")
    header = page.table.horizontalHeader()
    header.moveSection(2, 4)  # the group behind what was spent
    page.list.show_column("town", on=True)
    page.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    order = page.list.columns_in_order()
    assert order == ["name", "orders", "spent", "group", "last", "expected", "town"]
    names = _names(page)[:20]
    page.load()  # an edit shows the table anew
    page.list.view = None
    qtbot.waitUntil(lambda: page.view is not None, timeout=WAIT_MS)
    assert (page.list.columns_in_order(), _names(page)[:20]) == (order, names)
    shop_window.close()
    again = _window(qtbot, qapp, tmp_path)
    page = _customers(qtbot, again)
    assert (page.list.columns_in_order(), _names(page)[:20]) == (order, names)
    page.list.reset_columns()
    assert page.list.columns_in_order() == ["name", "group", "orders", "spent", "last", "expected"]
    again.close()


def test_ticks_ranges_and_all_beyond_the_search(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    table, rows = page.table, page.table.rows
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def click(row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = table.visualRect(rows.index(row, 0)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, at)

    click(1)
    click(4, Qt.KeyboardModifier.ShiftModifier)
    assert table.ticked_count() == 4
    click(2, Qt.KeyboardModifier.ControlModifier)
    assert page.list.selected.text() == "3 selected"
    assert page.list_button.accessibleName() == "Excel list (3)"
    table.setFocus()
    table.setCurrentIndex(rows.index(0, 1))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.ticked_count() == 4
    page.search.setText("sencha")
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    shown = rows.rowCount()
    assert shown <= table.ticked_count() < len(page.view.rows)  # type: ignore[union-attr]
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.ticked_count() == len(page.view.rows)  # type: ignore[union-attr]
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert table.ticked_count() == 0
    assert not page.list.selection_bar.isVisible()
    page.search.clear()
    table.rows.tick(0, 1, on=True)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert copied[0] == ["Name", "Group", "Orders", "Spent", "Last order", "Next expected"]
    assert len(copied) == 3


def test_the_menu_of_a_row_means_that_row(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    menu = page._open_menu(page.table.visualRect(page.table.rows.index(3, 1)).center())
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "&Open card", "&Add to list…", "&Write email", "Print &postcards", "&For a mail tool…",
        "&Copy for Excel", "&Save Excel list…",
    ]  # fmt: skip
    next(a for a in menu.actions() if a.text() == "&Copy for Excel").trigger()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    menu.close()


def test_a_card_is_written_on_and_undone(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    _choose(qtbot, page, 0)
    view = page.card.view
    assert view is not None
    assert view.rhythm is not None
    assert page.card.figures["orders"].text() == str(view.rhythm.orders)
    _press(qtbot, page.card.note_button)
    form = _shown(qtbot, FormDialog)
    form.ok_button.click()
    qtbot.waitUntil(lambda: "write a few words" in form._said.text(), timeout=WAIT_MS)
    _fill(form, value="likes <b>mint</b>")
    form.ok_button.click()
    qtbot.waitUntil(lambda: len(page.card.view.entries) == 1, timeout=WAIT_MS)  # type: ignore[union-attr]
    assert shop_window.done_bar.text == "Note saved"
    shop_window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: not page.card.view.entries, timeout=WAIT_MS)  # type: ignore[union-attr]
    assert not shop_window.done_bar.isVisible()  # its Undo is done already
    assert not shop_window.actions_by_id["undo"].isEnabled()
    _press(qtbot, page.card.contact_button)
    form = _shown(qtbot, FormDialog)
    _fill(form, words="the pot was broken", complaint="1")
    form.ok_button.click()
    qtbot.waitUntil(lambda: page.card.view.complaint is not None, timeout=WAIT_MS)  # type: ignore[union-attr]
    assert page.card.view.may_email.code in ("complaint", "refused_in_file")  # type: ignore[union-attr]
    page.actions_of_card.settle()
    qtbot.waitUntil(lambda: page.card.view.complaint is None, timeout=WAIT_MS)  # type: ignore[union-attr]
    page.actions_of_card.toggle_vip()
    qtbot.waitUntil(page.card.vip.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(page.view and page.view.vips), timeout=WAIT_MS)
    page.actions_of_card.stop_all()
    qtbot.waitUntil(lambda: page.card.view.may_post.code == "suppressed", timeout=WAIT_MS)  # type: ignore[union-attr]
    shop_window.session.undo()
    qtbot.waitUntil(lambda: page.card.view.may_post.allowed, timeout=WAIT_MS)  # type: ignore[union-attr]


def test_the_form_is_about_whom_it_was_opened_for(qtbot: QtBot, shop_window: MainWindow) -> None:
    """Another row chosen meanwhile changes neither whom the form means nor what a click does."""
    page = _customers(qtbot, shop_window)
    _choose(qtbot, page, 0)
    first = page.card.view
    assert first is not None
    page.table.setCurrentIndex(page.table.rows.index(1, 1))
    transparent = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    assert page.card.testAttribute(transparent)  # its buttons wait for the next one
    page.actions_of_card.edit_details()
    form = _shown(qtbot, FormDialog)
    qtbot.waitUntil(lambda: page.card.view is not first, timeout=WAIT_MS)
    assert not page.card.testAttribute(transparent)
    second = page.card.view
    _fill(form, name="Only The First")
    form.ok_button.click()
    qtbot.waitUntil(lambda: "Details saved" in shop_window.done_bar.text, timeout=WAIT_MS)
    page.open_customer(first.id)
    qtbot.waitUntil(lambda: page.card.view.id == first.id, timeout=WAIT_MS)  # type: ignore[union-attr]
    assert page.card.view.name == "Only The First"  # type: ignore[union-attr]
    page.open_customer(second.id)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: page.card.view.id != first.id, timeout=WAIT_MS)  # type: ignore[union-attr]
    assert page.card.view.name == second.name  # type: ignore[union-attr]


def test_the_row_stays_and_a_closed_card_opens_again(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    _choose(qtbot, page, 3)
    view = page.card.view
    assert view is not None
    before = page.view
    page.actions_of_card.toggle_vip()
    qtbot.waitUntil(lambda: page.view is not before, timeout=WAIT_MS)
    assert page.view is not None
    row = page.table.currentIndex().row()
    assert page.view.rows[page.table.rows.place(row)].id == view.id
    page.card.closed.emit()
    assert not page.card.isVisible()
    _click_row(qtbot, page, row)
    qtbot.waitUntil(page.card.isVisible, timeout=WAIT_MS)
    assert page.card.view.id == view.id  # type: ignore[union-attr]


def _click_row(qtbot: QtBot, page: CustomersTab, row: int) -> None:
    place = page.table.visualRect(page.table.rows.index(row, 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_card_says_what_they_might_like(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    qtbot.waitUntil(lambda: page._knows_pairs, timeout=WAIT_MS)
    assert page.view is not None
    told: dict[int, tuple[Suggestion, ...]] = {}
    for row in range(40):
        who = page.view.rows[page.table.rows.place(row)].id
        page.session.read("card.suggestions", who, done=partial(told.__setitem__, row))
    qtbot.waitUntil(lambda: len(told) == 40, timeout=WAIT_MS)
    row = next(row for row, found in told.items() if found)
    _choose(qtbot, page, row)
    qtbot.waitUntil(lambda: page.card.likely.count() > 0, timeout=WAIT_MS)
    words = [label.text() for label in page.card.findChildren(Label)]
    assert told[row][0].product in words


def test_a_birthday_keeps_its_year_and_goes_away(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    _choose(qtbot, page, 0)
    actions = page.actions_of_card
    for _ in range(2):
        actions.set_birthday()
        form = _shown(qtbot, FormDialog)
        if actions.view is not None and actions.view.birthday is None:
            fields: Any = form.fields
            fields["no_year"].setChecked(False)
            fields["day"].setDate(QDate(1980, 5, 6))
        form.ok_button.click()
        qtbot.waitUntil(partial(_is_closed, form), timeout=WAIT_MS)
        qtbot.waitUntil(
            lambda: page.card.view.birthday == date(1980, 5, 6),  # type: ignore[union-attr]
            timeout=WAIT_MS,
        )
    entry = page.card.view.entries_of("birthday")[-1]  # type: ignore[union-attr]
    actions.remove(entry.id)
    qtbot.waitUntil(lambda: page.card.view.birthday is None, timeout=WAIT_MS)  # type: ignore[union-attr]


def _is_closed(form: FormDialog) -> bool:
    return not (isValid(form) and form.isVisible())


def test_details_orders_and_everything_we_know(
    qtbot: QtBot, shop_window: MainWindow, tmp_path: Path
) -> None:
    page = _customers(qtbot, shop_window)
    _choose(qtbot, page, 0)
    _press(qtbot, page.card.edit_button)
    form = _shown(qtbot, FormDialog)
    _fill(form, name="Zoë New", email="broken")
    form.ok_button.click()
    qtbot.waitUntil(lambda: "no email address" in form._said.text(), timeout=WAIT_MS)
    _fill(form, email="zoe@example.com")
    form.ok_button.click()
    qtbot.waitUntil(lambda: page.card.name.accessibleName() == "Zoë New", timeout=WAIT_MS)
    page.show_orders()
    dialog = _shown(qtbot, OrdersDialog)
    view = page.card.view
    assert view is not None
    assert dialog.tree.topLevelItemCount() == len(view.orders)
    dialog.close()
    page.actions_of_card.save_all_to(tmp_path / "zoe.pdf")
    qtbot.waitUntil((tmp_path / "zoe.json").exists, timeout=WAIT_MS)
    assert (tmp_path / "zoe.pdf").read_bytes().startswith(b"%PDF")
    assert "Zoë New" in (tmp_path / "zoe.json").read_text("utf-8")


def test_erased_from_the_window(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    _choose(qtbot, page, 0)
    view = page.card.view
    assert view is not None
    assert view.email is not None
    before = shop_window.session.glance.customers
    page.actions_of_card.erase()
    dialog = _shown(qtbot, AskDialog)
    qtbot.waitUntil(dialog.keep_button.hasFocus, timeout=WAIT_MS)
    _press(qtbot, dialog.go_button)
    qtbot.waitUntil(lambda: "Details erased" in shop_window.done_bar.text, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: view.id not in (page.view.place if page.view else {}), timeout=WAIT_MS)
    assert view.email.encode() not in shop_window.session.path.read_bytes()
    assert shop_window.session.glance.customers == before
    assert not shop_window.actions_by_id["undo"].isEnabled()


def test_two_people_made_one_and_parted(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    _choose(qtbot, page, 0)
    first, other = page.card.view, page.view.rows[page.table.rows.place(5)]  # type: ignore[union-attr]
    assert first is not None
    page.choose_merge()
    dialog = _shown(qtbot, MergeDialog)
    assert not dialog.merge_button.isEnabled()
    dialog.search.setText(other.email or "")
    dialog.table.selectRow(0)
    _press(qtbot, dialog.merge_button)
    qtbot.waitUntil(lambda: len(page.card.view.orders) > len(first.orders), timeout=WAIT_MS)  # type: ignore[union-attr]
    shop_window.session.undo()
    qtbot.waitUntil(lambda: page.card.view.orders == first.orders, timeout=WAIT_MS)  # type: ignore[union-attr]


def test_the_stall_takes_ten_seconds(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    before = len(page.view.rows)  # type: ignore[union-attr]
    _press(qtbot, page.add_button)
    form = _shown(qtbot, NewCustomerDialog)
    _fill(form, name="Eva Stall", contact="eva@example.com", sum="twelve", consent="1")
    form.ok_button.click()
    qtbot.waitUntil(lambda: "no amount of money" in form._said.text(), timeout=WAIT_MS)
    _fill(form, sum="12,50", what="Tea")
    form.ok_button.click()
    qtbot.waitUntil(lambda: page.card.name.accessibleName() == "Eva Stall", timeout=WAIT_MS)
    assert page.card.view.orders[0].total_minor == 1250  # type: ignore[union-attr]
    assert page.card.no_order.text() == "Orders of today count from tomorrow"
    qtbot.waitUntil(lambda: len(page.view.rows) == before + 1, timeout=WAIT_MS)  # type: ignore[union-attr]
    shop_window.session.undo()
    qtbot.waitUntil(lambda: len(page.view.rows) == before, timeout=WAIT_MS)  # type: ignore[union-attr]


def test_a_narrow_window_gives_the_card_a_page(qtbot: QtBot, shop_window: MainWindow) -> None:
    shop_window.resize(1024, 640)
    page = _customers(qtbot, shop_window)
    _choose(qtbot, page, 2)
    qtbot.waitUntil(page.card.isVisible, timeout=WAIT_MS)
    assert not page.list.isVisible()
    _press(qtbot, page.card.back_button)
    assert page.list.isVisible()
    assert not page.card.isVisible()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(page.card.isVisible, timeout=WAIT_MS)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_a_group_from_a_starter_is_in_excel_in_two_clicks(
    qtbot: QtBot, shop_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _groups(qtbot, shop_window)
    for button in page._buttons.buttons():  # each ready-made group by a real click
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.chosen == "lost", timeout=WAIT_MS)
    menu = page.open_new()
    next(a for a in menu.actions() if a.text() == "Win-back").trigger()
    qtbot.waitUntil(
        lambda: page.own() is not None and page.editor.block is not None, timeout=WAIT_MS
    )
    figure, answered = page.card.figures["count"], cast("Any", page)
    qtbot.waitUntil(lambda: figure.text() == str(answered.answer.count), timeout=WAIT_MS)
    assert page.sentence.text().startswith("Customers who ordered at least 2 times, last ordered")
    words = "more match but may not be emailed"
    qtbot.waitUntil(lambda: words in page.card.left_words.text(), timeout=WAIT_MS)
    before = page.answer
    row = page.editor.block.parts[0]  # type: ignore[union-attr]
    assert isinstance(row, ConditionRow)
    value: Any = row.values[0]
    value.clear()
    qtbot.keyClicks(value, "5")
    qtbot.waitUntil(lambda: page.answer is not before, timeout=WAIT_MS)
    assert "at least 5 times" in page.sentence.text()
    assert page.answer.count < before.count  # type: ignore[union-attr]
    value.clear()
    qtbot.keyClick(value, Qt.Key.Key_Backspace)
    value.textEdited.emit("")
    qtbot.waitUntil(lambda: "A value is missing" in page.sentence.text(), timeout=WAIT_MS)
    assert value.property("wrong")
    target = tmp_path / "win-back.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), "Excel"))
    _press(qtbot, page.card.list_button)
    qtbot.waitUntil(lambda: "Saved win-back.xlsx" in shop_window.done_bar.text, timeout=WAIT_MS)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert sheet.max_row == page.answer.count + 1  # type: ignore[union-attr]
    shown = [page.table.rows.index(at, 0).data() for at in range(page.table.rows.rowCount())]
    assert [cell.value for cell in sheet["A"]][1:] == shown


def test_the_plan_and_the_dates_are_saved(
    qtbot: QtBot, shop_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _groups(qtbot, shop_window)
    target = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    page.save_plan()
    qtbot.waitUntil(lambda: "Saved plan.pdf" in shop_window.done_bar.text, timeout=WAIT_MS)
    assert b"/Count 1\n" in target.read_bytes()  # the plan fits on one page
    target = tmp_path / "dates.ics"
    page.save_calendar()
    qtbot.waitUntil(lambda: "date" in shop_window.done_bar.text, timeout=WAIT_MS)
    assert target.read_text("utf-8").startswith("BEGIN:VCALENDAR")
    target = tmp_path / "none" / "plan.pdf"
    with qtbot.waitSignal(page.session.bus.message, timeout=WAIT_MS) as told:
        page.save_plan()
    assert told.args is not None
    assert told.args[0] == "bad"


def test_groups_are_kept_renamed_deleted_and_brought_back(
    qtbot: QtBot, shop_window: MainWindow
) -> None:
    page = _groups(qtbot, shop_window)
    page.start(page.starters[3])
    qtbot.waitUntil(lambda: page.own() is not None, timeout=WAIT_MS)
    page.rename()
    form = _shown(qtbot, FormDialog)
    _fill(form, name="Five <b>or more")
    form.ok_button.click()
    qtbot.waitUntil(lambda: page.name.accessibleName() == "Five <b>or more", timeout=WAIT_MS)
    block = page.editor.block
    assert block is not None
    block.add_block()
    qtbot.waitUntil(lambda: "(" in page.sentence.text(), timeout=WAIT_MS)
    block.parts[1].removed.emit()
    qtbot.waitUntil(lambda: "(" not in page.sentence.text(), timeout=WAIT_MS)
    qtbot.waitUntil(page.card.saved.isVisible, timeout=WAIT_MS)
    _press(qtbot, page.card.delete_button)
    qtbot.waitUntil(lambda: page.chosen == "best" and page.own() is None, timeout=WAIT_MS)
    shop_window.session.undo()
    qtbot.waitUntil(lambda: bool(page.groups and page.groups.own), timeout=WAIT_MS)
    own = page.groups.own[0]  # type: ignore[union-attr]
    assert own.name == "Five <b>or more"
    assert own.rule == Rule(parts=(Condition("orders", "at_least", ("5",)),))


def test_an_older_undo_is_not_offered_for_a_newer_step(
    qtbot: QtBot, shop_window: MainWindow
) -> None:
    page = _groups(qtbot, shop_window)
    _started(qtbot, page)
    page.delete()
    qtbot.waitUntil(lambda: "Deleted the group" in shop_window.done_bar.text, timeout=WAIT_MS)
    _started(qtbot, page)
    qtbot.waitUntil(lambda: not shop_window.done_bar.isVisible(), timeout=WAIT_MS)
    assert shop_window.session.undo_step is not None
    assert "making the group" in shop_window.session.undo_step.words


def _started(qtbot: QtBot, page: GroupsTab) -> int:
    """Make a group from the first starter and give its id."""
    known = page.chosen
    page.start(page.starters[0])
    qtbot.waitUntil(lambda: page.own() is not None and page.chosen != known, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.editor.block is not None, timeout=WAIT_MS)
    return cast("int", page.chosen)


def _typed(page: GroupsTab, text: str) -> None:
    part = page.editor.block.parts[0]  # type: ignore[union-attr]
    assert isinstance(part, ConditionRow)
    value: Any = part.values[0]
    value.setText(text)
    value.textEdited.emit(text)


def _value_of(page: GroupsTab) -> str:
    part = page.editor.block.parts[0]  # type: ignore[union-attr]
    assert isinstance(part, ConditionRow)
    value: Any = part.values[0]
    return str(value.text())


def test_the_editor_shows_what_was_typed_whatever_comes_between(
    qtbot: QtBot, shop_window: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    page = _groups(qtbot, shop_window)
    group = _started(qtbot, page)
    first = _value_of(page)
    _typed(page, "7")
    page.choose(group)
    assert _value_of(page) == "7"
    _typed(page, "9")
    page.choose("best")
    page.choose(group)
    assert _value_of(page) == "9"
    _typed(page, "11")
    shop_window.undo()  # before it was saved: it is what is undone
    qtbot.waitUntil(lambda: _value_of(page) == "9", timeout=WAIT_MS)
    assert first != "9"
    _typed(page, "12")
    shop_window.close()  # at once
    again = _window(qtbot, qapp, tmp_path)
    page = _groups(qtbot, again)
    page.choose(group)
    assert _value_of(page) == "12"
    again.close()


def test_what_is_typed_last_is_kept_when_another_group_is_chosen(
    qtbot: QtBot, shop_window: MainWindow
) -> None:
    page = _groups(qtbot, shop_window)
    page.start(page.starters[3])
    qtbot.waitUntil(
        lambda: page.own() is not None and page.editor.block is not None, timeout=WAIT_MS
    )
    value: Any = page.editor.block.parts[0].values[0]  # type: ignore[union-attr]
    value.clear()
    qtbot.keyClicks(value, "7")
    page.choose("lost")
    qtbot.waitUntil(
        lambda: page.groups is not None and "at least 7" in page.groups.own[0].sentence,
        timeout=WAIT_MS,
    )


def test_from_a_group_to_a_card_and_to_a_mail_tool(
    qtbot: QtBot, shop_window: MainWindow, tmp_path: Path
) -> None:
    page = _groups(qtbot, shop_window)
    target = tmp_path / "mailchimp.csv"
    page.saver.save_for_tool(target, "mailchimp", page.asked_list().ids)
    qtbot.waitUntil(lambda: "left out" in shop_window.done_bar.text, timeout=WAIT_MS)
    rows = list(csv.DictReader(target.read_text("utf-8").splitlines()))
    assert 0 < len(rows) < page.answer.count  # type: ignore[union-attr]
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows.index(0, 0))
    name = page.table.rows.index(0, 0).data()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    customers = shop_window.page(CUSTOMERS)
    assert isinstance(customers, CustomersTab)
    qtbot.waitUntil(lambda: customers.card.name.accessibleName() == name, timeout=WAIT_MS)
    assert shop_window.stack.currentWidget() is customers


def _is_empty(page: Any) -> bool:
    return page.content.shown is page.empty


def test_an_empty_shop_says_what_the_pages_are_for(qtbot: QtBot, window: MainWindow) -> None:
    for index, words in ((CUSTOMERS, "whole story"), (GROUPS, "ready-made groups")):
        window.show_page(index)
        page: Any = window.page(index)
        qtbot.waitUntil(partial(_is_empty, page), timeout=WAIT_MS)
        said = " ".join(
            label.text() for label in page.empty.findChildren(QWidget) if hasattr(label, "text")
        )
        assert words in said


def test_dialogs_fit_and_close_by_escape(qtbot: QtBot, shop_window: MainWindow) -> None:
    page = _customers(qtbot, shop_window)
    _choose(qtbot, page, 0)
    actions = page.actions_of_card
    for open_form in (
        actions.add_tag, actions.add_wish, actions.set_birthday, actions.add_date,
        actions.edit_consent,
    ):  # fmt: skip
        open_form()
        form = _shown(qtbot, FormDialog)
        qtbot.waitUntil(form.isActiveWindow, timeout=WAIT_MS)
        assert all(widget.accessibleName() for widget in form.fields.values())
        qtbot.keyClick(form, Qt.Key.Key_Escape)
        qtbot.waitUntil(
            lambda: (
                not any(
                    isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets()
                )
            ),
            timeout=WAIT_MS,
        )
