"""Own words are never cut off, and no two widgets on a page share an access key."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from shopretain.app import build, places
from shopretain.base.dates import FixedClock
from shopretain.base.language import LANGUAGES
from shopretain.services import sample
from shopretain.ui.main_window import EMAILS, PRINT, RETENTION, SETTINGS, MainWindow
from tests.conftest import TODAY as DAY
from tests.fits import english_of, misfits, shared_keys, speaking, texts
from tests.journeys.helpers import WAIT_MS

_SETTLE_MS = 1_500
_PARTS = {RETENTION: 6, EMAILS: 4, PRINT: 7}


@contextmanager
def _window(
    qtbot: QtBot, qapp: QApplication, folder: Path, code: str, percent: int
) -> Iterator[MainWindow]:
    with speaking(qapp, code):
        shops = places(folder)
        sample.make_sample(shops.sample, DAY)
        settings = QSettings(str(folder / "w.ini"), QSettings.Format.IniFormat)
        settings.setValue("language", code)
        window = build(qapp, shops.sample, shops, FixedClock(DAY), settings)
        qtbot.addWidget(window)
        window.resize(1024, 640)
        window.show()
        window.set_text_percent(percent)
        try:
            yield window
        finally:
            window.set_text_percent(100)
            window.close()


def _settle(qtbot: QtBot, shown: QWidget) -> None:
    """Give what is still being laid out the time for it."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not misfits(shown), timeout=_SETTLE_MS)


def _looks(qtbot: QtBot, window: MainWindow) -> Iterator[str]:
    """Show every page and every part of it, one after another."""
    jobs = window.session.jobs

    def settle() -> None:
        qtbot.waitUntil(lambda: not jobs._running, timeout=WAIT_MS)
        QApplication.processEvents()

    for index in range(SETTINGS + 1):
        window.show_page(index)
        settle()
        yield f"page {index}"
        page: Any = window.page(index)
        method = {RETENTION: "choose_question", EMAILS: "show_part", PRINT: "show_kind"}.get(index)
        for part in range(_PARTS.get(index, 0)):
            assert method is not None
            getattr(page, method)(part)
            settle()
            yield f"page {index}, part {part}"


_DIALOGS = (
    "dialogs.about:AboutDialog", "dialogs.licences:LicencesDialog",
    "dialogs.problem_dialog:ProblemDialog", "emails.ads_dialog:AdsDialog",
    "emails.campaigns_dialog:CampaignsDialog", "emails.coupons_dialog:LetterCodesDialog",
    "emails.feedback_dialog:FeedbackDialog", "emails.quotes_dialog:QuotesDialog",
    "loyalty.lists:FriendsDialog", "loyalty.standing_dialog:StandingDialog",
    "people.categories_dialog:CategoriesDialog", "questions.dials_dialog:DialsDialog",
    "questions.goal_dialog:GoalDialog", "questions.programme_dialog:ProgrammeDialog",
    "questions.spend_dialog:SpendDialog", "today.calendar_dialog:CalendarDialog",
    "dialogs.ways_dialog:WaysDialog", "dialogs.manual:ManualDialog", "dialogs.steps:StepsDialog",
)  # fmt: skip


def _dialogs(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """Open windows that need nothing but a shop, one after another."""
    for name in _DIALOGS:
        module, cls = name.split(":")
        make = getattr(importlib.import_module(f"shopretain.ui.{module}"), cls)
        wants = list(inspect.signature(make.__init__).parameters)
        dialog: QDialog = make(window.session, window) if "session" in wants else make(window)
        dialog.open()
        qtbot.waitUntil(lambda: not window.session.jobs._running, timeout=WAIT_MS)
        yield cls, dialog
        dialog.close()


@pytest.mark.slow
@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_page_fits_in_every_language(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, code: str, percent: int
) -> None:
    with _window(qtbot, qapp, tmp_path, code, percent) as window:
        found, english = [], english_of(code)
        for place in _looks(qtbot, window):
            _settle(qtbot, window)
            found += [f"{place}: {line}" for line in misfits(window)]
            found += [f"{place}: key {key} twice" for key in shared_keys(window)]
            found += [f"{place}: English: {text}" for text in texts(window) & english]
        for place, dialog in _dialogs(qtbot, window):
            _settle(qtbot, dialog)
            found += [f"{place}: {line}" for line in misfits(dialog)]
            found += [f"{place}: key {key} twice" for key in shared_keys(dialog)]
            found += [f"{place}: English: {text}" for text in texts(dialog) & english]
            size, most = dialog.size(), window.size()
            if size.width() > most.width() or size.height() > most.height():
                found.append(f"{place}: {size.width()} x {size.height()} is larger than the window")
        assert not found, "\n".join(found)
