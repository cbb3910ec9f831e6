"""Puts the window together: paths, clock, theme, session. `--self-test` tries every tab."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from shopretain.base.dates import Clock, FixedClock, SystemClock
from shopretain.base.language import set_language
from shopretain.base.paths import SHOP_SUFFIX, resources
from shopretain.base.text import sentence
from shopretain.ui.i18n import install_language
from shopretain.ui.icons import icon
from shopretain.ui.main_window import MainWindow, ShopPlaces
from shopretain.ui.session import Session
from shopretain.ui.theme import TEXT_SIZES, Theme

_SWITCH_S = 0.001  # Python's own 5 ms would hold the window up each time it asks Qt for something
_WARM_AFTER_MS = 200
_OWN, _SAMPLE = f"My shop{SHOP_SUFFIX}", f"Sample shop{SHOP_SUFFIX}"


def places(folder: Path | None = None) -> ShopPlaces:
    """Give where the shops lie: the user's data folder unless told otherwise."""
    if folder is None:
        import platformdirs  # noqa: PLC0415  not needed when a folder is given

        folder = Path(platformdirs.user_data_dir("ShopRetain", appauthor=False))
    return ShopPlaces(folder / _OWN, folder / _SAMPLE)


def build(
    app: QApplication, path: Path, shops: ShopPlaces, clock: Clock, settings: QSettings
) -> MainWindow:
    """Make the window for a shop file; nothing heavy is loaded before it is painted."""
    sys.setswitchinterval(_SWITCH_S)
    if not app.findChild(Theme):
        mode = str(settings.value("mode", "system"))
        percent = int(str(settings.value("text_percent", 100)))
        shown = mode if mode in ("light", "dark") else "system"
        if chosen := str(settings.value("language", "")):
            set_language(chosen)
        install_language(app)
        Theme(app, shown, percent if percent in TEXT_SIZES else 100)  # type: ignore[arg-type]
    app.setWindowIcon(icon("leaf", "accent", 32))
    window = MainWindow(Session(path, clock), shops, settings)
    window.show_page(0)
    window.language_wanted.connect(lambda code: _speak(app, window, code))
    if isinstance(app, Program):
        app.file_opened.connect(window.open_file)
    return window


def _speak(app: QApplication, window: MainWindow, code: str) -> None:
    """Put the window together anew in another language, on the page where it was."""
    page, is_shown = window.shown_page(), window.isVisible()
    window.settings.setValue("language", code)
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)
    window.close()
    set_language(code)
    install_language(app)
    session = window.session
    again = build(app, session.path, window.places, session.clock, window.settings)
    again.show_page(page)
    again.setVisible(is_shown)
    app.setQuitOnLastWindowClosed(quits)
    again.leads = window.leads
    window.successor = again  # keeps it alive as long as whoever holds the first one


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or try everything offscreen with --self-test; give the exit code."""
    parser = argparse.ArgumentParser(prog="ShopRetain")
    parser.add_argument(
        "shop", nargs="?", type=Path, help="a shop file to open, or orders to import"
    )
    parser.add_argument("--sample", action="store_true", help="open the sample shop")
    parser.add_argument("--self-test", action="store_true", help="try every page, then end")
    parser.add_argument("--first-paint", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--today", type=date.fromisoformat, help="the day it is")
    options = parser.parse_args(arguments)
    if options.self_test:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif _has_no_screen():
        print(sentence("error.no_screen"), file=sys.stderr)
        return 1
    clock: Clock = FixedClock(options.today) if options.today else SystemClock()
    app = QApplication.instance() or Program(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101  nobody made another kind before
    app.setApplicationName("ShopRetain")
    app.setOrganizationName("ShopRetain")
    _choose_font(app)
    if options.self_test:
        return _self_test(app)
    shops = places()
    shops.own.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    given: Path | None = options.shop
    is_shop = given is not None and given.suffix == SHOP_SUFFIX
    window = build(app, given if given and is_shop else shops.own, shops, clock, QSettings())
    window.leads = True
    if options.first_paint:
        watch = _Watch(window)
        window.page(0).installEventFilter(watch)
    window.show()
    if given is not None and not is_shop:
        QTimer.singleShot(0, window, lambda: window.open_file(given))
    if options.sample:
        QTimer.singleShot(0, window, window.open_sample)
    QTimer.singleShot(_WARM_AFTER_MS, window, lambda: warm(window))
    return app.exec()


class Program(QApplication):
    """The application; tells of files that the system hands over while it runs, as macOS does."""

    file_opened = Signal(object)  # Path

    def event(self, event: QEvent) -> bool:
        """Look for a file."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


class _Watch(QObject):
    """Says when the first page was painted, and ends: for packaging/check_bundle.py."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the paint."""
        if event.type() == QEvent.Type.Paint:
            print(time.monotonic(), flush=True)
            QTimer.singleShot(0, watched, QApplication.quit)
        return super().eventFilter(watched, event)


def warm(window: MainWindow) -> None:
    """Load beside the window, once it is painted, what the first import and chart will need."""
    window.session.jobs.warm(new_shop=not window.session.glance.exists)


def _has_no_screen() -> bool:
    """Tell whether Qt would abort: Linux without a display, and no other platform chosen."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in chosen)


def _choose_font(app: QApplication) -> None:
    """Let figures have the same width where the font can do so."""
    if not QFontDatabase.families():  # a bare computer: Qt draws no letters at all
        for path in sorted((resources() / "fonts").glob("ShopRetainSans-*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        app.setFont(QFont("ShopRetain Sans", 10))
    font = app.font()
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(font)


def _self_test(app: QApplication) -> int:
    """Import the sample, show every page, and tell with the exit code whether all went well."""
    import tempfile  # noqa: PLC0415  not part of the usual start

    from shopretain.ui.self_test import run  # noqa: PLC0415  nor this

    with tempfile.TemporaryDirectory() as folder:
        shops = places(Path(folder))
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        return run(build(app, shops.sample, shops, SystemClock(), settings))
