"""Letters with real clicks and keys: words, drafts, the queue, plays, codes, answers."""

from __future__ import annotations

from collections import Counter
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from shopretain.ui.dialogs.form_dialog import AskDialog, FormDialog
from shopretain.ui.emails.handing import RouteDialog
from shopretain.ui.main_window import CUSTOMERS, EMAILS, MainWindow
from shopretain.ui.tabs.emails_tab import ANSWERS, PLAYS, READY, WRITE, EmailsTab
from tests.journeys.helpers import WAIT_MS, fill, shown

LEFT = Qt.MouseButton.LeftButton


class MailProgram(QObject):
    """Stands in for the mail program of this computer: keeps what it was told to open."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.links.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def window(shop_window: MainWindow) -> MainWindow:
    return shop_window


def page_of(qtbot: QtBot, window: MainWindow) -> EmailsTab:
    window.show_page(EMAILS)
    page = window.page(EMAILS)
    assert isinstance(page, EmailsTab)
    planned(qtbot, page)
    return page


def planned(qtbot: QtBot, page: EmailsTab) -> None:
    qtbot.waitUntil(
        lambda: page.write.plan is not None and page.write.preview.shown is not None,
        timeout=WAIT_MS,
    )


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, LEFT)


def test_a_letter_becomes_files_in_three_clicks(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(qtbot, window)
    folder = tmp_path / "letters"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(folder))
    count = len(page.write.ready_ids)
    assert count > 20
    said: list[str] = []
    page.done.connect(lambda words, _actions: said.append(words))
    click(qtbot, page.make_button)
    click(qtbot, shown(qtbot, RouteDialog).choices["folder"])
    qtbot.waitUntil(lambda: len(list(folder.glob("*.eml"))) == count, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT_MS)
    assert str(count) in said[0]
    to: Counter[str] = Counter()
    for path in folder.glob("*.eml"):
        letter = message_from_bytes(path.read_bytes(), policy=policy.default)
        assert letter["X-Unsent"] == "1"
        to[str(letter["To"].addresses[0].addr_spec)] += 1
    assert len(to) == count
    # Another time the way is known, and whoever was written to is left out.
    planned(qtbot, page)
    qtbot.waitUntil(lambda: not page.write.ready_ids, timeout=WAIT_MS)
    assert not page.make_button.isEnabled()
    window.session.undo()
    qtbot.waitUntil(lambda: len(page.write.ready_ids) == count, timeout=WAIT_MS)
    assert len(list(folder.glob("*.eml"))) == count  # files are the owner's: they stay


def test_words_change_with_keys_and_go_back_to_the_original(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = page_of(qtbot, window)
    body = page.write.body
    original = body.text()
    body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(body, " See you, ")
    click(qtbot, page.write.editor.quick[0])
    assert body.text() == original + " See you, {first_name|friend}"
    qtbot.waitUntil(lambda: page.saved_words.text() == "Draft saved", timeout=WAIT_MS)
    preview = page.write.preview
    qtbot.waitUntil(
        lambda: preview.shown is not None and "See you, " in preview.shown.body, timeout=WAIT_MS
    )
    assert preview.shown is not None
    assert "{" not in preview.shown.body
    first = preview.shown.customer
    click(qtbot, preview.after)
    qtbot.waitUntil(
        lambda: preview.shown is not None and preview.shown.customer != first, timeout=WAIT_MS
    )
    # The field goes as one character.
    qtbot.keyClick(body, Qt.Key.Key_Backspace)
    assert body.text() == original + " See you, "
    qtbot.waitUntil(lambda: page.saved_words.text() == "Draft saved", timeout=WAIT_MS)
    qtbot.waitUntil(page.reset_button.isVisible, timeout=WAIT_MS)
    click(qtbot, page.reset_button)
    qtbot.waitUntil(lambda: page.write.body.text() == original, timeout=WAIT_MS)
    window.session.undo()
    qtbot.waitUntil(lambda: "See you" in page.write.body.text(), timeout=WAIT_MS)


def test_the_queue_opens_sends_and_skips_with_two_keys(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(qtbot, window)
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "take")  # type: ignore[arg-type]
    try:
        page.write.choose_letter("thank_second")
        planned(qtbot, page)
        qtbot.waitUntil(lambda: bool(page.write.ready_ids), timeout=WAIT_MS)
        click(qtbot, page.make_button)
        click(qtbot, shown(qtbot, RouteDialog).choices["mailto"])
        test = shown(qtbot, AskDialog)  # the first goes to the owner
        assert len(program.links) == 1
        click(qtbot, test.go_button)
        qtbot.waitUntil(lambda: page.parts.index == READY, timeout=WAIT_MS)
        table = page.ready.table
        QAbstractItemModelTester(table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
        qtbot.waitUntil(lambda: table.rows.rowCount() > 2, timeout=WAIT_MS)
        before = table.rows.rowCount()
        draft = page.ready.chosen()
        assert draft is not None
        table.setFocus()
        qtbot.keyClick(table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(program.links) == 2, timeout=WAIT_MS)
        assert program.links[1].startswith(f"mailto:{draft.email}?")
        assert len(program.links[1]) <= 1_900
        told = page.ready.next_button.accessibleName
        qtbot.waitUntil(lambda: told() == "I sent it, next", timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not page.ready.just_opened, timeout=WAIT_MS)
        qtbot.keyClick(table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: table.rows.rowCount() == before - 1, timeout=WAIT_MS)
        second = page.ready.chosen()
        assert second is not None
        assert second.id != draft.id
        qtbot.keyClick(table, Qt.Key.Key_S)
        qtbot.waitUntil(lambda: table.rows.rowCount() == before - 2, timeout=WAIT_MS)
        assert len(program.links) == 2
        window.session.undo()
        qtbot.waitUntil(lambda: table.rows.rowCount() == before - 1, timeout=WAIT_MS)
        back = page.ready.chosen()
        assert back is not None
        assert back.id == second.id  # the next key is about who came back
    finally:
        QDesktopServices.unsetUrlHandler("mailto")


def test_a_play_drafts_by_itself_and_goes_off_with_what_waited(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = page_of(qtbot, window)
    page.parts.choose(PLAYS)
    qtbot.waitUntil(lambda: "thank_first" in page.plays.ticks, timeout=WAIT_MS)
    assert not page.plays.ticks["thank_first"].isChecked()
    click(qtbot, page.plays.ticks["thank_first"])

    def waits() -> bool:
        return any(v.play.id == "thank_first" and v.waiting for v in page.plays.plays)

    qtbot.waitUntil(waits, timeout=WAIT_MS)
    page.parts.choose(READY)
    qtbot.waitUntil(lambda: page.ready.table.rows.rowCount() > 0, timeout=WAIT_MS)
    drafts = page.ready.table.rows.rowCount()
    with qtbot.assertNotEmitted(window.plays.made):
        window.plays.look()
        qtbot.waitUntil(lambda: not window.plays.is_running, timeout=WAIT_MS)
    page.ready.load()
    qtbot.waitUntil(lambda: page.ready.table.rows.rowCount() == drafts, timeout=WAIT_MS)
    page.parts.choose(PLAYS)
    qtbot.waitUntil(page.plays.ticks["thank_first"].isChecked, timeout=WAIT_MS)
    click(qtbot, page.plays.ticks["thank_first"])
    qtbot.waitUntil(lambda: not waits(), timeout=WAIT_MS)


def test_an_answer_is_copied_in_three_keys(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(qtbot, window)
    assert page.write.preview.shown is not None
    page.parts.choose(ANSWERS)
    page.answers.add_usual()
    table = page.answers.table
    qtbot.waitUntil(lambda: table.rows.rowCount() > 3, timeout=WAIT_MS)
    page.answers.new_case()
    form = shown(qtbot, FormDialog)
    fill(form, who=page.write.preview.shown.email, words="Where is my tea?")
    click(qtbot, form.ok_button)
    qtbot.waitUntil(lambda: page.answers.cases.rows.rowCount() == 1, timeout=WAIT_MS)
    QGuiApplication.clipboard().clear()
    search = page.answers.search
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_R)
    qtbot.keyClick(search, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: table.rows.rowCount() > 0, timeout=WAIT_MS)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()), timeout=WAIT_MS)
    assert "{" not in QGuiApplication.clipboard().text()
    # What was done is said above the buttons, not over them.
    qtbot.waitUntil(window.done_bar.isVisible, timeout=WAIT_MS)
    floor = window.done_bar.mapToGlobal(window.done_bar.rect().bottomLeft()).y()
    for button in (page.answers.answer_button, page.answers.copy_button):
        assert floor < button.mapToGlobal(button.rect().topLeft()).y()


def test_people_chosen_elsewhere_get_a_letter_with_a_code(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(CUSTOMERS)
    customers: Any = window.page(CUSTOMERS)
    qtbot.waitUntil(lambda: customers.table.model().rowCount() > 10, timeout=WAIT_MS)
    for at in range(60):
        index = customers.table.rows.index(at, 0)
        state = Qt.CheckState.Checked.value
        customers.table.rows.setData(index, state, Qt.ItemDataRole.CheckStateRole)
    buttons = customers.findChildren(QAbstractButton)
    button = next(one for one in buttons if one.accessibleName() == "Write email")
    qtbot.waitUntil(button.isVisible, timeout=WAIT_MS)
    click(qtbot, button)
    page = window.page(EMAILS)
    assert isinstance(page, EmailsTab)
    qtbot.waitUntil(lambda: len(page.write.whom_chosen) == 60, timeout=WAIT_MS)
    page.write.subject.setFocus()
    qtbot.keyClicks(page.write.subject, "Something new")
    planned(qtbot, page)
    chosen = len(page.write.whom_chosen)
    assert chosen == 60
    page.write.edit_offer()
    form = shown(qtbot, FormDialog)
    click(qtbot, form.ok_button)
    qtbot.waitUntil(page.write.editor.code_line.isVisible, timeout=WAIT_MS)
    planned(qtbot, page)
    preview = page.write.preview
    qtbot.waitUntil(lambda: preview.shown is not None and preview.shown.code != "", timeout=WAIT_MS)
    page.write.choose_letter("newsletter")  # who was chosen stays chosen
    assert len(page.write.whom_chosen) == chosen
    assert page.write.ask().whom == page.write.whom_chosen  # type: ignore[union-attr]


@pytest.mark.parametrize("part", [WRITE, PLAYS, READY, ANSWERS])
def test_no_two_buttons_of_a_part_share_a_key(qtbot: QtBot, window: MainWindow, part: int) -> None:
    page = page_of(qtbot, window)
    page.parts.choose(part)
    qtbot.waitUntil(lambda: page.content.shown is not None, timeout=WAIT_MS)
    keys: Counter[str] = Counter()
    for widget in page.findChildren(QAbstractButton) + page.findChildren(QLabel):
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        if widget.isVisible():
            key = widget.text().replace("&&", "").partition("&")[2][:1].lower()
            keys[key] += bool(key)
    keys.update(
        action.text().partition("&")[2][:1].lower() for action in window.menuBar().actions()
    )
    assert [key for key, count in keys.items() if count > 1 and key] == []
