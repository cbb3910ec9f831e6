"""Untidy files through the Import tab: asked, mended, remembered, merged, told."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QRadioButton
from pytestqt.qtbot import QtBot

from shopretain.base.money import to_decimal
from shopretain.ui.dialogs.doubles_dialog import DoublesDialog
from shopretain.ui.dialogs.receipt_dialog import ReceiptDialog
from shopretain.ui.dialogs.rows_dialog import RowsDialog
from shopretain.ui.main_window import IMPORT, MainWindow
from shopretain.ui.tabs.import_tab import ImportTab
from shopretain.ui.widgets.choice import Choice
from tests.importing.test_truth_files import EXPORTS, FILES, country_of_shop, truth_of

WAIT_MS = 60_000
HEAD = "Order number,Date,Amount,Email,Name\n"


def _page(window: MainWindow) -> ImportTab:
    page = window.page(IMPORT)
    assert isinstance(page, ImportTab)
    return page


def _preview(qtbot: QtBot, window: MainWindow, *paths: Path) -> ImportTab:
    page = _page(window)
    page.current = None
    window.import_files(list(paths))
    qtbot.waitUntil(lambda: page.current is not None and page.job is None, timeout=WAIT_MS)
    return page


def _import(qtbot: QtBot, window: MainWindow) -> None:
    window.done_bar.hide()
    qtbot.mouseClick(_page(window).import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.done_bar.isVisible, timeout=WAIT_MS)


def _dialog(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    found: list[QDialog] = []

    def look() -> bool:
        shown = QApplication.topLevelWidgets()
        found[:] = [w for w in shown if isinstance(w, kind) and w.isVisible()]
        return bool(found)

    qtbot.waitUntil(look, timeout=WAIT_MS)
    return found[0]


def test_prices_without_a_total_can_be_added_up(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Order,Date,Email,Product,Qty,Price,Shipping\n"
        "1,2025-01-20,a@example.com,Mug,2,10.00,5.00\n",
        encoding="utf-8",
    )
    page = _preview(qtbot, window, path)
    assert page.current is not None
    assert [q.code for q in page.current.questions] == ["choose_column"]
    boxes = page.preview_page.notices.findChildren(Choice)
    box = next(box for box in boxes if box.itemText(1) == "No column: add up the prices")
    page.current = None
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.waitUntil(lambda: page.current is not None and page.job is None, timeout=WAIT_MS)
    assert page.current is not None
    assert not page.current.questions
    assert [minor for _, minor in page.current.files[0].sales] == [2000]


def test_letters_that_nothing_decides_are_chosen_by_their_look(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "orders.csv"
    text = HEAD + "1,2025-01-20,5.00,a@example.com,Győr Kft\n"
    path.write_bytes(text.encode("cp1250"))
    page = _preview(qtbot, window, path)
    assert page.current is not None
    assert [q.code for q in page.current.questions] in ([], ["encoding"])
    if page.current.questions:
        assert not page.import_button.isEnabled()
        radios = page.preview_page.notices.findChildren(QRadioButton)
        right = next(radio for radio in radios if "Győr" in radio.accessibleName())
        page.current = None
        qtbot.mouseClick(right, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.current is not None, timeout=WAIT_MS)
    else:  # the computer's own code page decided: another is one click away
        page.preview_page.notices.option_chosen.emit("encoding", "cp1250")
        page.current = None
        qtbot.waitUntil(lambda: page.current is not None, timeout=WAIT_MS)
    assert page.import_button.isEnabled()
    assert page.current is not None
    assert page.current.files[0].first_orders[0].customer == "Győr Kft"


def test_a_choice_is_remembered_for_the_next_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for number, month in ((1, "02"), (2, "03")):
        (tmp_path / f"{number}.csv").write_text(
            f"{HEAD}{number},01/{month}/2025,5.00,a{number}@example.com,Ann Example\n"
        )
    page = _preview(qtbot, window, tmp_path / "1.csv")
    assert page.current is not None
    assert [q.code for q in page.current.questions] == ["day_first"]
    page.current = None
    page.preview_page.notices.option_chosen.emit("day_first", True)
    qtbot.waitUntil(lambda: page.current is not None, timeout=WAIT_MS)
    _import(qtbot, window)
    page = _preview(qtbot, window, tmp_path / "2.csv")
    assert page.current is not None
    assert not page.current.questions
    assert page.current.files[0].first_on is not None
    assert page.current.files[0].first_on.isoformat() == "2025-03-01"
    window.done_bar.hide()


def test_rows_kept_aside_are_saved_mended_and_dropped_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, saved = tmp_path / "orders.csv", tmp_path / "mend me.xlsx"
    rows = "".join(f"{n},2025-01-{n + 10},5.00,a{n}@example.com,Ann\n" for n in range(1, 9))
    path.write_text(f"{HEAD}{rows}9,someday,7.50,b@example.com,Bo =1+1\n")
    page = _preview(qtbot, window, path)
    assert page.current is not None
    notice = next(n for n in page.current.files[0].notices if n.code == "problem_rows")
    page.preview_page.rows_wanted.emit(page.current.files[0], notice)
    dialog = _dialog(qtbot, RowsDialog)
    assert isinstance(dialog, RowsDialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(saved), ""))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(saved.exists, timeout=WAIT_MS)
    qtbot.waitUntil(window.done_bar.isVisible, timeout=WAIT_MS)
    _import(qtbot, window)
    assert window.session.glance.customers == 8
    book = openpyxl.load_workbook(saved)
    sheet = book.active
    assert sheet is not None
    assert [cell.value for cell in sheet[2]][:2] == ["9", "someday"]
    assert sheet["F2"].value == "the date cannot be read"
    sheet["B2"] = "2025-02-03"
    book.save(saved)
    _preview(qtbot, window, saved)
    _import(qtbot, window)
    assert window.session.glance.customers == 9
    window.done_bar.hide()


def test_customers_file_makes_nobody_a_buyer(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    orders, people = tmp_path / "orders.csv", tmp_path / "people.csv"
    orders.write_text(f"{HEAD}1,2025-01-20,5.00,a@example.com,Ann\n")
    people.write_text("First name,Last name,Email,Phone\nAnn,A,a@example.com,\nBo,B,b@x.example,\n")
    _preview(qtbot, window, orders)
    _import(qtbot, window)
    page = _preview(qtbot, window, people)
    assert "2" in page.import_button.text()
    _import(qtbot, window)
    assert "details of 2 people" in window.done_bar.text
    assert window.session.glance.customers == 1
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: "back" in window.done_bar.text, timeout=WAIT_MS)
    window.done_bar.hide()


def test_two_people_made_one_and_parted_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Order number,Date,Amount,Email,Name,Phone,Country\n"
        "1,2025-01-20,5.00,ann@example.com,Ann Lee,07700 900123,GB\n"
        "2,2025-02-20,5.00,ann.lee@example.org,Ann Lee,+44 7700 900123,GB\n"
        "3,2025-02-21,5.00,bo@example.org,Bo Lee,07700 900124,GB\n"
    )
    _preview(qtbot, window, path)
    _import(qtbot, window)
    assert window.session.glance.customers == 3
    window.show_page(IMPORT)
    page = _page(window)
    qtbot.waitUntil(lambda: page.doubles is not None, timeout=WAIT_MS)
    assert page.doubles is not None
    assert len(page.doubles.pairs) == 1
    page.look_at_doubles()
    dialog = _dialog(qtbot, DoublesDialog)
    assert isinstance(dialog, DoublesDialog)
    qtbot.mouseClick(dialog.same, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.glance.customers == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(page.doubles and page.doubles.merges), timeout=WAIT_MS)
    page.look_at_doubles()
    dialog = _dialog(qtbot, DoublesDialog)
    assert isinstance(dialog, DoublesDialog)
    dialog.merges.selectRow(0)
    qtbot.mouseClick(dialog.part, Qt.MouseButton.LeftButton)
    dialog.close()
    qtbot.waitUntil(lambda: window.session.glance.customers == 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.doubles is not None and not page.doubles.merges, timeout=WAIT_MS)
    assert page.doubles is not None
    assert not page.doubles.pairs  # parted by the owner: never proposed again
    window.done_bar.hide()


def test_the_receipt_of_any_import_can_be_read_later(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        "Order number,Date,Total,Email,Status\n1,2025-01-20,5.00,a@example.com,paid\n"
        "2,2025-01-21,8.00,b@example.com,cancelled\n3,soon,8.00,b@example.com,paid\n"
    )
    _preview(qtbot, window, path)
    _import(qtbot, window)
    window.show_page(IMPORT)
    page = _page(window)
    qtbot.waitUntil(lambda: page.history.rows.rowCount() == 1, timeout=WAIT_MS)
    page.history.selectRow(0)
    qtbot.mouseClick(page.receipt_button, Qt.MouseButton.LeftButton)
    dialog = _dialog(qtbot, ReceiptDialog)
    assert isinstance(dialog, ReceiptDialog)
    count = dialog.lines.rows.rowCount()
    told = dict(dialog.lines.rows.row(n) for n in range(count))
    assert told["Rows read"] == "3"
    assert told["New orders"] == "2"
    assert told["Cancelled orders"] == "1"
    assert told["Rows kept aside"] == "1"
    assert "13.00" in told["Money in the file"]
    assert "5.00" in told["Of it counted, less refunds"]
    assert dialog.aside.rows.index(0, 2).data() == "the date cannot be read"
    dialog.close()
    window.done_bar.hide()


def _agrees(qtbot: QtBot, window: MainWindow, name: str, folder: Path) -> None:
    truth = truth_of(name)
    window.open_shop(folder / f"{name}.shopretain")
    qtbot.waitUntil(lambda: window.session.path.stem == name, timeout=WAIT_MS)
    wanted = {"country": country_of_shop(name)}
    if truth["money"]:
        wanted["currency"] = max(truth["money"], key=lambda c: truth["money"][c]["orders"])
    with qtbot.waitCallback(timeout=WAIT_MS) as told:
        window.session.write("settings.set_values", wanted, done=told)
    page = _preview(qtbot, window, EXPORTS / name)
    assert page.current is not None
    (file,) = page.current.files
    assert not file.questions
    assert file.kind == truth["kind"]
    assert (file.orders, file.counted_orders) == (truth["orders_in_file"], truth["orders_counted"])
    for code, minor in file.sales:
        assert to_decimal(minor, code) == Decimal(truth["money"][code]["net"])
    _import(qtbot, window)
    assert window.session.glance.customers == truth.get("customers", {}).get("distinct_joined", 0)
    window.done_bar.hide()


SOME = ("generic-greek.csv", "shopify-customers.csv", "prom-ua-orders.xlsx")


def test_some_exports_through_the_tab(
    qtbot: QtBot, window: MainWindow, shared: Path, tmp_path: Path
) -> None:
    for name in SOME:
        _agrees(qtbot, window, name, tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_export_through_the_tab(
    qtbot: QtBot, window: MainWindow, shared: Path, tmp_path: Path
) -> None:
    for name in FILES:
        _agrees(qtbot, window, name, tmp_path)
