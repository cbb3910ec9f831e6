"""Every command of the program in one table: id, words, shortcut, menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True)
class Command:
    """One command: its id, its words with access key, its shortcut."""

    id: str
    words: str
    shortcut: str = ""
    checkable: bool = False


SEPARATOR = Command("", "")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Commands", words)


def commands() -> dict[str, tuple[Command, ...]]:
    """Give the menus in order with their commands."""
    return {
        _tr("&File"): (
            Command("import", _tr("&Import orders…"), "Ctrl+O"),
            Command("history", _tr("Import &history")),
            SEPARATOR,
            Command("new_shop", _tr("&New shop…")),
            Command("open_shop", _tr("&Open shop…"), "Ctrl+Shift+O"),
            Command("sample", _tr("Open the &sample shop")),
            Command("article", _tr("Open the &article’s example")),
            Command("own_shop", _tr("Back to &my shop")),
            SEPARATOR,
            Command("save", _tr("Save &picture…"), "Ctrl+S"),
            SEPARATOR,
            Command("backup", _tr("Make a safety &copy now")),
            Command("restore", _tr("&Restore a copy…")),
            Command("show_folder", _tr("Show &data folder")),
            SEPARATOR,
            Command("quit", _tr("&Quit"), "Ctrl+Q"),
        ),
        _tr("&Edit"): (
            Command("undo", _tr("&Undo"), "Ctrl+Z"),
            SEPARATOR,
            Command("copy", _tr("&Copy numbers"), "Ctrl+Shift+C"),
            Command("find", _tr("&Find customer"), "Ctrl+F"),
            SEPARATOR,
            Command("email", _tr("Write &email"), "Ctrl+E"),
            Command("print", _tr("&Print"), "Ctrl+P"),
            SEPARATOR,
            Command("settings", _tr("&Settings"), "Ctrl+,"),
        ),
        _tr("&View"): (
            Command("page_0", _tr("&Today"), "Ctrl+1"),
            Command("page_1", _tr("&Import"), "Ctrl+2"),
            Command("page_2", _tr("&Retention"), "Ctrl+3"),
            Command("page_3", _tr("&Customers"), "Ctrl+4"),
            Command("page_4", _tr("&Groups"), "Ctrl+5"),
            Command("page_5", _tr("&Loyalty"), "Ctrl+6"),
            Command("page_6", _tr("&Emails"), "Ctrl+7"),
            Command("page_7", _tr("&Print"), "Ctrl+8"),
            SEPARATOR,
            Command("bigger", _tr("&Bigger text"), "Ctrl++"),
            Command("smaller", _tr("&Smaller text"), "Ctrl+-"),
            Command("usual_size", _tr("&Usual text size"), "Ctrl+0"),
            SEPARATOR,
            Command("mode_system", _tr("C&olours of the system"), checkable=True),
            Command("mode_light", _tr("Lig&ht"), checkable=True),
            Command("mode_dark", _tr("&Dark"), checkable=True),
            SEPARATOR,
            Command("next_part", _tr("&Next part of the window"), "F6"),
        ),
        _tr("&Help"): (
            Command("help", _tr("What is &this?"), "F1"),
            Command("manual", _tr("&Manual"), "Shift+F1"),
            Command("steps", _tr("&Where do I find the orders file?")),
            Command("ways", _tr("Wa&ys to keep customers")),
            SEPARATOR,
            Command("about", _tr("&About ShopRetain")),
        ),
    }


def fill_menus(
    window: QMainWindow, handlers: Mapping[str, Callable[[], object]]
) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Make the menus; every command needs a handler (KeyError otherwise)."""
    made: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    for title, entries in commands().items():
        menu = window.menuBar().addMenu(title)
        menus[title] = menu
        for command in entries:
            if command is SEPARATOR:
                menu.addSeparator()
                continue
            action = QAction(command.words, window)
            action.setShortcut(QKeySequence(command.shortcut))
            action.setCheckable(command.checkable)
            handler = handlers[command.id]
            action.triggered.connect(lambda _c=False, h=handler: h())
            menu.addAction(action)
            made[command.id] = action
    return made, menus
