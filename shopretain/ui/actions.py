"""Every command of the program in one table: id, words, shortcut, menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from shopretain.ui.i18n import tr


@dataclass(frozen=True)
class Command:
    """One command: its id, its words with access key, its shortcut."""

    id: str
    words: str
    shortcut: str = ""
    checkable: bool = False


SEPARATOR = Command("", "")


def commands() -> dict[str, tuple[Command, ...]]:
    """Give the menus in order with their commands."""
    return {
        tr("&File"): (
            Command("import", tr("&Import orders…"), "Ctrl+O"),
            Command("history", tr("Import &history")),
            SEPARATOR,
            Command("new_shop", tr("&New shop…")),
            Command("open_shop", tr("&Open shop…"), "Ctrl+Shift+O"),
            Command("sample", tr("Open the &sample shop")),
            Command("article", tr("Open the &article’s example")),
            Command("own_shop", tr("Back to &my shop")),
            SEPARATOR,
            Command("save", tr("Save &picture…"), "Ctrl+S"),
            SEPARATOR,
            Command("backup", tr("Make a safety &copy now")),
            Command("restore", tr("&Restore a copy…")),
            Command("show_folder", tr("Show &data folder")),
            SEPARATOR,
            Command("quit", tr("&Quit"), "Ctrl+Q"),
        ),
        tr("&Edit"): (
            Command("undo", tr("&Undo"), "Ctrl+Z"),
            SEPARATOR,
            Command("copy", tr("&Copy numbers"), "Ctrl+Shift+C"),
            Command("find", tr("&Find customer"), "Ctrl+F"),
            SEPARATOR,
            Command("email", tr("Write &email"), "Ctrl+E"),
            Command("print", tr("&Print"), "Ctrl+P"),
            SEPARATOR,
            Command("settings", tr("&Settings"), "Ctrl+,"),
        ),
        tr("&View"): (
            Command("page_0", tr("&Today"), "Ctrl+1"),
            Command("page_1", tr("&Import"), "Ctrl+2"),
            Command("page_2", tr("&Retention"), "Ctrl+3"),
            Command("page_3", tr("&Customers"), "Ctrl+4"),
            Command("page_4", tr("&Groups"), "Ctrl+5"),
            Command("page_5", tr("&Loyalty"), "Ctrl+6"),
            Command("page_6", tr("&Emails"), "Ctrl+7"),
            Command("page_7", tr("&Print"), "Ctrl+8"),
            SEPARATOR,
            Command("bigger", tr("&Bigger text"), "Ctrl++"),
            Command("smaller", tr("&Smaller text"), "Ctrl+-"),
            Command("usual_size", tr("&Usual text size"), "Ctrl+0"),
            SEPARATOR,
            Command("mode_system", tr("C&olours of the system"), checkable=True),
            Command("mode_light", tr("Lig&ht"), checkable=True),
            Command("mode_dark", tr("&Dark"), checkable=True),
            SEPARATOR,
            Command("next_part", tr("&Next part of the window"), "F6"),
        ),
        tr("&Help"): (
            Command("help", tr("What is &this?"), "F1"),
            Command("manual", tr("&Manual"), "Shift+F1"),
            Command("steps", tr("&Where do I find the orders file?")),
            Command("ways", tr("Wa&ys to keep customers")),
            SEPARATOR,
            Command("problem", tr("Report a &problem…")),
            SEPARATOR,
            Command("about", tr("&About ShopRetain")),
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
