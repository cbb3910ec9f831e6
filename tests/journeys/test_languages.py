"""From the welcome to a PDF of postcards in every language, without one English word."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from shopretain.base.language import LANGUAGES
from shopretain.base.paths import resources
from shopretain.services import sample_shop
from shopretain.ui.dialogs.form_dialog import FormDialog
from shopretain.ui.main_window import IMPORT, PRINT, TODAY
from tests.fits import english_of, speaking, texts
from tests.journeys.helpers import DAY, WAIT_MS, fill, open_window, shown
from tests.printing.helpers import sheets_of

_WORD = re.compile(r"[A-Za-z]{4,}")


def english_words() -> set[str]:
    """Give the words of the English postcards, but those of fields."""
    path = resources() / "templates" / "postcards.en.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8")).values()
    bodies = " ".join(f"{card['subject']} {card['body']}" for card in told)
    return {word.lower() for word in _WORD.findall(re.sub(r"\{[^}|]*", "", bodies))}


@pytest.mark.slow
@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_from_the_welcome_to_postcards_without_english(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    if code == "ja" and QFontDatabase.WritingSystem.Japanese not in QFontDatabase.writingSystems():
        pytest.skip("no font here has Japanese letters")
    orders, pdf = tmp_path / "orders.csv", tmp_path / "cards.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(pdf), ""))
    with speaking(qapp, code):
        sample_shop.write_sample_csv(orders, DAY)
        window, english = open_window(qtbot, qapp, tmp_path), english_of(code)
        page: Any = window.page(TODAY)
        qtbot.waitUntil(page.welcome.isVisible, timeout=WAIT_MS)
        assert not texts(window) & english
        window.import_files([orders])
        page = window.page(IMPORT)
        qtbot.waitUntil(lambda: page.current is not None, timeout=WAIT_MS)
        assert not texts(window) & english
        page.start_import()
        qtbot.waitUntil(window.done_bar.isVisible, timeout=WAIT_MS)
        assert not texts(window) & english
        window.show_page(PRINT)
        tab: Any = window.page(PRINT)
        qtbot.waitUntil(lambda: tab.shown is not None and tab.shown.is_ready(), timeout=WAIT_MS)
        qtbot.waitUntil(tab.pdf_button.isEnabled, timeout=WAIT_MS)
        assert not texts(window) & english
        tab.pdf_button.click()
        form = shown(qtbot, FormDialog)  # a letter needs a sender
        assert not texts(form) & english
        fill(form, shop_name="42", shop_address="42")
        form.ok_button.click()
        qtbot.waitUntil(lambda: bool(form._said.text()), timeout=WAIT_MS)
        assert not texts(form) & english
        fill(form, reply_to="4@2.example")
        form.ok_button.click()
        qtbot.waitUntil(pdf.exists, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not window.session.jobs._running, timeout=WAIT_MS)
        lines = [line for sheet in sheets_of(pdf)[:4] for line in sheet.lines()]
        assert len(lines) > 10
        with orders.open(encoding="utf-8") as file:
            theirs = {word.lower() for word in _WORD.findall(file.read())}
        found = {word.lower() for line in lines for word in _WORD.findall(line)}
        assert not found & english_words() - theirs
        window.close()
