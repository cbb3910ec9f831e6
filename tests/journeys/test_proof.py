"""Does it work, what comes, what customers said: the windows, with real clicks and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from shopretain.ui.dialogs.form_dialog import FormDialog
from shopretain.ui.emails.feedback_dialog import FeedbackDialog
from shopretain.ui.emails.proud_dialog import ProudDialog
from shopretain.ui.main_window import EMAILS, RETENTION, SETTINGS, TODAY, MainWindow
from shopretain.ui.questions.dials_dialog import DialsDialog
from shopretain.ui.questions.goal_dialog import GoalDialog
from shopretain.ui.questions.spend_dialog import SpendDialog
from shopretain.ui.tabs.emails_tab import EmailsTab
from shopretain.ui.today.calendar_dialog import CalendarDialog
from tests.journeys.helpers import WAIT_MS, fill, shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(shop_window: MainWindow) -> MainWindow:
    return shop_window


def button(parent: QWidget, words: str) -> QAbstractButton:
    """Give the button that says this."""
    found = [
        one for one in parent.findChildren(QAbstractButton)
        if one.accessibleName() == words and one.isVisible()
    ]  # fmt: skip
    assert found, words
    return found[0]


def press(qtbot: QtBot, parent: QWidget, words: str) -> None:
    qtbot.waitUntil(
        lambda: any(
            one.accessibleName() == words and one.isVisible()
            for one in parent.findChildren(QAbstractButton)
        ),
        timeout=WAIT_MS,
    )
    qtbot.mouseClick(button(parent, words), LEFT)


def writing(qtbot: QtBot, window: MainWindow, letter: str) -> EmailsTab:
    window.write_letter(letter)
    page = window.page(EMAILS)
    assert isinstance(page, EmailsTab)
    qtbot.waitUntil(
        lambda: (
            page.write.letter is not None
            and page.write.letter.id == letter
            and page.write.plan is not None
        ),
        timeout=WAIT_MS,
    )
    return page


def test_keeping_back_has_one_switch_with_undo(qtbot: QtBot, window: MainWindow) -> None:
    page = writing(qtbot, window, "best_quiet")
    page.write.choose_letter("best_quiet", "regular")
    qtbot.waitUntil(
        lambda: page.write.plan is not None and page.write.plan.keeping is not None
        and bool(page.write.plan.keeping.kept), timeout=WAIT_MS,
    )  # fmt: skip
    before = len(page.write.ready_ids)
    press(qtbot, page.write.notes, "Write to all")
    qtbot.waitUntil(lambda: len(page.write.ready_ids) > before, timeout=WAIT_MS)
    window.undo()
    qtbot.waitUntil(lambda: len(page.write.ready_ids) == before, timeout=WAIT_MS)


def test_two_texts_are_tried(qtbot: QtBot, window: MainWindow) -> None:
    page = writing(qtbot, window, "best_quiet")
    page.write.choose_letter("best_quiet", "regular")
    press(qtbot, page.write.notes, "Try two texts…")
    form = shown(qtbot, FormDialog)
    qtbot.mouseClick(form.ok_button, LEFT)
    assert form.isVisible()  # both are the same
    fill(form, subject="Another subject")
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(lambda: page.write.second is not None, timeout=WAIT_MS)
    ask = page.write.ask()
    assert ask is not None
    assert ask.second is not None
    assert ask.second[0] == "Another subject"
    press(qtbot, page.write.notes, "One text only")
    qtbot.waitUntil(lambda: page.write.second is None, timeout=WAIT_MS)


def test_a_plan_comes_into_the_calendar_and_onto_today(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    today: Any = window.page(TODAY)
    window.show_page(TODAY)
    qtbot.waitUntil(lambda: today.todo is not None, timeout=WAIT_MS)
    qtbot.mouseClick(today.calendar_button, LEFT)
    dialog = shown(qtbot, CalendarDialog)
    qtbot.waitUntil(lambda: dialog.view is not None, timeout=WAIT_MS)
    count = dialog.table.rows.rowCount()
    press(qtbot, dialog, "Plan something…")
    form = shown(qtbot, FormDialog)
    fill(form, words="Show the new tins")
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == count + 1, timeout=WAIT_MS)
    for suffix in (".ics", ".pdf"):
        target = tmp_path / f"calendar{suffix}"
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_a, t=target, **_k: (str(t), "")
        )
        press(qtbot, dialog, "For my calendar…" if suffix == ".ics" else "Save as PDF…")
        qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    assert (tmp_path / "calendar.pdf").read_bytes()[:5] == b"%PDF-"
    dialog.close()
    qtbot.waitUntil(
        lambda: any(words == "Show the new tins" for _, words in today.todo.reminders),
        timeout=WAIT_MS,
    )


def test_a_goal_shows_the_way_and_the_slider_what_it_brings(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_page(RETENTION)
    page: Any = window.page(RETENTION)
    qtbot.mouseClick(page.goal_button, LEFT)
    dialog = shown(qtbot, GoalDialog)
    qtbot.waitUntil(lambda: dialog.view is not None, timeout=WAIT_MS)
    dialog.slider.setFocus()
    qtbot.keyClick(dialog.slider, Qt.Key.Key_Home)
    assert "instead of" not in dialog.money.text()
    qtbot.keyClick(dialog.slider, Qt.Key.Key_Right)
    assert "instead of" in dialog.money.text()
    qtbot.mouseClick(dialog.set_button, LEFT)
    form = shown(qtbot, FormDialog)
    fill(form, goal="many")
    qtbot.mouseClick(form.ok_button, LEFT)
    fill(form, goal="60")
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(lambda: dialog.view.goal == 60, timeout=WAIT_MS)
    assert dialog.way.isVisible()
    dialog.close()


def test_what_newcomers_cost_is_typed_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(RETENTION)
    page: Any = window.page(RETENTION)
    qtbot.mouseClick(page.spend_button, LEFT)
    dialog = shown(qtbot, SpendDialog)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 24, timeout=WAIT_MS)
    press(qtbot, dialog, "Type the amount…")
    form = shown(qtbot, FormDialog)
    fill(form, amount="350,50")
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(lambda: "each" in dialog.answer.text(), timeout=WAIT_MS)
    assert dialog.table.rows.row(0).spend == 35050
    dialog.close()


def test_the_dials_and_the_numbers_open(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(RETENTION)
    page: Any = window.page(RETENTION)
    qtbot.mouseClick(page.dials_button, LEFT)
    dialog = shown(qtbot, DialsDialog)
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 5, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Plays to begin with" in dialog.reading.text(), timeout=WAIT_MS)
    dialog.close()
    emails: Any = window.page(EMAILS)
    window.show_page(EMAILS)
    emails.answers.open_proud()
    proud = shown(qtbot, ProudDialog)
    qtbot.waitUntil(lambda: proud.table.rows.rowCount() > 2, timeout=WAIT_MS)
    proud.close()


def test_answers_are_brought_tagged_and_answered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go_to("feedback")
    dialog = shown(qtbot, FeedbackDialog)
    answers = tmp_path / "answers.csv"
    answers.write_text(
        "Date,How likely are you to recommend us?,What should we mend?\n"
        "2025-11-10,9,Nothing at all\n2025-11-11,4,The lid of the tin was bent\n"
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(answers), ""))
    press(qtbot, dialog, "Bring answers…")
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 4, timeout=WAIT_MS)
    at = next(n for n in range(4) if "lid" in dialog.table.rows.row(n).words)
    dialog.table.selectRow(at)
    press(qtbot, dialog, "Tags…")
    form = shown(qtbot, FormDialog)
    fill(form, tags="packing")
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(lambda: dialog.tag.findData("packing") > 0, timeout=WAIT_MS)
    dialog.tag.setCurrentIndex(dialog.tag.findData("packing"))
    dialog.tag.activated.emit(dialog.tag.currentIndex())
    assert dialog.table.rows.rowCount() == 1
    dialog.tag.setCurrentIndex(0)
    dialog.tag.activated.emit(0)
    at = next(n for n in range(4) if "lid" in dialog.table.rows.row(n).words)
    dialog.table.selectRow(at)
    press(qtbot, dialog, "Answered")
    qtbot.waitUntil(
        lambda: any(row.answered_on for row in map(dialog.table.rows.row, range(4))),
        timeout=WAIT_MS,
    )
    dialog.close()


def test_how_many_are_kept_back_is_a_setting(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(SETTINGS)
    page: Any = window.page(SETTINGS)
    qtbot.waitUntil(lambda: page.share.currentData() == "third", timeout=WAIT_MS)
    page.share.setCurrentIndex(page.share.findData("half"))
    page.share.activated.emit(page.share.currentIndex())
    qtbot.waitUntil(lambda: page._values["keep_back_share"] == "half", timeout=WAIT_MS)
