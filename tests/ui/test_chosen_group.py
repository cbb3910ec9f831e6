"""Tab comes to the chosen one of several buttons, whichever that is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopretain.ui.widgets.chosen_group import ChosenGroup


def test_tab_lands_on_the_chosen_one(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout, group, buttons = QVBoxLayout(page), ChosenGroup(page), []
    line = QLineEdit()
    layout.addWidget(line)
    for words in ("one", "two", "three"):
        button = QPushButton(words)
        button.setCheckable(True)
        group.add(button)
        layout.addWidget(button)
        buttons.append(button)
    page.show()
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert page.focusWidget() is buttons[0]  # none is chosen: all can be reached
    for chosen in (2, 1):
        buttons[chosen].setChecked(True)
        line.setFocus()
        qtbot.keyClick(line, Qt.Key.Key_Tab)
        assert page.focusWidget() is buttons[chosen]
