"""The manual: ten pages, whose menus and buttons are the program's own."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopretain.ui.actions import commands
from shopretain.ui.dialogs.manual import ManualDialog, manual_pages
from shopretain.ui.main_window import MainWindow

_MENU = re.compile(r"\*(File|Edit|View|Help) › ([^*]+)\*")


def test_ten_pages_each_about_what_one_wants() -> None:
    pages = manual_pages()
    assert len(pages) == 10
    for title, body in pages:
        assert title
        assert body.startswith("**"), title
        assert len(body.split()) < 350, title


def test_menus_are_called_as_they_are(qapp: QApplication) -> None:
    known = {
        (menu.replace("&", ""), entry.words.replace("&", "").rstrip("…?"))
        for menu, entries in commands().items()
        for entry in entries
    }
    named = [found for _, body in manual_pages() for found in _MENU.findall(body)]
    assert len(named) > 5
    for menu, words in named:
        assert (menu, words.rstrip("?")) in known


def test_the_menu_opens_it_and_keys_walk_it(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["manual"].trigger()
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, ManualDialog)]
    qtbot.waitUntil(dialogs[-1].isVisible)
    dialog = dialogs[-1]
    first = dialog.page.toPlainText()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.page.toPlainText() != first
    assert dialog.page.toPlainText().startswith("Today")
    dialog.close()
