"""The window's language: Qt's translations (plural forms even for English) and the locale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from shopretain.base.language import language
from shopretain.base.paths import resources
from shopretain.ui.format import locale

_CONTEXT = "ShopRetain"


class _Sentences(QTranslator):
    """One book for the whole program: a sentence reads the same wherever it stands."""

    def translate(self, _context: str, words: str, note: str | None = None, count: int = -1) -> str:
        """Look the words up, whatever class says them; what is not in the book stays as it is."""
        return super().translate(_CONTEXT, words, note, count) or words


def tr(words: str, note: str = "", count: int = -1) -> str:
    """Give words in the window's language where no widget speaks: as QObject.tr."""
    return QCoreApplication.translate(_CONTEXT, words, note, count)


def install_language(app: QApplication) -> None:
    """Load the sentences of the window's language and make its locale the default.

    Called again after a change of the language; windows made before keep their words.
    """
    QLocale.setDefault(locale())
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    # The book that is installed last is asked first, and ours has an answer to everything: Qt's
    # own words (buttons of its boxes, menus of its fields) are looked for before.
    ours, qts = _Sentences(app), QTranslator(app)
    folder = resources() / "translations"
    if not ours.load(str(folder / f"shopretain_{language()}.qm")):
        raise FileNotFoundError(folder / f"shopretain_{language()}.qm")
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    app.installTranslator(ours)
    if qts.load(QLocale(language()), "qtbase", "_", place):
        app.installTranslator(qts)
