"""The editor of letters: fields are chips of one character each, text stays text."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopretain.messaging.merge import parse
from shopretain.services.letter_texts import FIELDS
from shopretain.ui.emails.chip_edit import ChipEdit
from shopretain.ui.i18n import install_language
from shopretain.ui.theme import Theme

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "Dear {first_name|friend},\n\n👋 you bought {last_product}. 100 {{percent}} yours"


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if qapp.findChild(Theme) is None:
        install_language(qapp)
        Theme(qapp, "light", 100)


@pytest.fixture
def edit(qtbot: QtBot) -> ChipEdit:
    made = ChipEdit("Letter")
    qtbot.addWidget(made)
    made.show()
    made.set_text(TEXT)
    return made


def cursor_at(edit: ChipEdit, at: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(at)
    edit.setTextCursor(cursor)


def test_a_text_comes_back_as_it_was(edit: ChipEdit) -> None:
    assert edit.text() == TEXT
    assert edit.fields() == ["first_name", "last_product"]
    assert "[First name]" in edit.accessibleDescription()


def test_a_field_goes_as_one_character(qtbot: QtBot, edit: ChipEdit) -> None:
    cursor_at(edit, len("Dear "))
    qtbot.keyClick(edit, Qt.Key.Key_Right)
    assert edit.textCursor().position() == len("Dear ") + 1
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == TEXT.replace("{first_name|friend}", "")
    qtbot.keyClick(edit, Qt.Key.Key_Z, CTRL)
    assert edit.text() == TEXT
    cursor_at(edit, len("Dear "))
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.fields() == ["last_product"]


def test_a_field_is_cut_and_moved(qtbot: QtBot, edit: ChipEdit) -> None:
    cursor_at(edit, len("Dear "))
    qtbot.keyClick(edit, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(edit, Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "{first_name|friend}"
    assert edit.text().startswith("Dear ,")
    qtbot.keyClick(edit, Qt.Key.Key_End, CTRL)
    qtbot.keyClick(edit, Qt.Key.Key_V, CTRL)
    assert edit.text().endswith("yours{first_name|friend}")
    assert edit.fields() == ["last_product", "first_name"]


def test_all_is_copied_and_pasted_with_emoji_and_braces(qtbot: QtBot, edit: ChipEdit) -> None:
    qtbot.keyClick(edit, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(edit, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == TEXT
    edit.set_text("")
    qtbot.keyClick(edit, Qt.Key.Key_V, CTRL)
    assert edit.text() == TEXT


def test_half_of_the_text_beside_an_emoji_is_copied(qtbot: QtBot, edit: ChipEdit) -> None:
    edit.set_text("a👋b{first_name}c")
    cursor = edit.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    qtbot.keyClick(edit, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "b{first_name}"


def test_what_is_typed_beside_a_field_is_text(qtbot: QtBot, edit: ChipEdit) -> None:
    cursor_at(edit, len("Dear ") + 1)
    qtbot.keyClicks(edit, "!{x}")
    assert edit.text().startswith("Dear {first_name|friend}!{{x}},")
    assert parse(edit.text(), FIELDS)


def test_f2_asks_what_is_read_where_a_value_is_missing(qtbot: QtBot, edit: ChipEdit) -> None:
    cursor_at(edit, len("Dear "))
    with qtbot.waitSignal(edit.fallback_wanted) as asked:
        qtbot.keyClick(edit, Qt.Key.Key_F2)
    assert asked.args == ["first_name", "friend"]
    with qtbot.waitSignal(edit.text_changed):
        edit.set_fallback("first_name", "tea lover")
    assert edit.text().startswith("Dear {first_name|tea lover},")


def test_a_subject_stays_on_its_line(qtbot: QtBot) -> None:
    edit = ChipEdit("Subject", one_line=True)
    qtbot.addWidget(edit)
    edit.show()
    QGuiApplication.clipboard().setText("one\r\ntwo\u2029three {first_name}")
    qtbot.keyClick(edit, Qt.Key.Key_V, CTRL)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "one two three {first_name}"


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_that_is_typed_stays_text(edit: ChipEdit, typed: str) -> None:
    """Whatever an owner types is read back by the merge language as those very words."""
    edit.set_text("")
    edit.insertPlainText(typed)
    parts = parse(edit.text(), FIELDS)
    assert all(isinstance(part, str) for part in parts)
    shown = "".join(str(part) for part in parts)
    assert shown == typed.replace("\ufffc", "")
