"""The window's language: Qt's translations (plural forms even for English) and the locale."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from shopretain.base.paths import resources
from shopretain.ui.format import locale


def install_language(app: QApplication) -> None:
    """Load the sentences of the window's language and make its locale the default."""
    QLocale.setDefault(locale())
    translator = QTranslator(app)
    if not translator.load(str(resources() / "translations" / "shopretain_en.qm")):
        raise FileNotFoundError("shopretain_en.qm")
    app.installTranslator(translator)
