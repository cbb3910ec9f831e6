"""Report a problem: a file that is shown in full before it is saved, without customer data."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

import shopretain
from shopretain.base.errors import UserError
from shopretain.base.language import language
from shopretain.base.text import sentence
from shopretain.services.problem_report import save
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.errors import recent
from shopretain.ui.session import Session
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label


class ProblemDialog(QDialog):
    """Above, what the owner writes; below, all that the file will say."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Show what is known of the program, then ask for the sizes of the shop."""
        super().__init__(parent)
        self._session = session
        self._shop: tuple[str, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report a problem"))
        fit(self, 640, 600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(self.tr("Report a problem"), "card"))
        words = self.tr(
            "Write what you did and what happened, save the file, and send it to whoever helps "
            "you. Nothing is sent from here. Below you see all that is in it: no names, no "
            "addresses, no orders. Please write none either."
        )
        layout.addWidget(Label(words, "second", wrap=True))
        self.told = QPlainTextEdit()
        self.told.setPlaceholderText(self.tr("I pressed … and expected …, but …"))
        self.told.setAccessibleName(self.tr("What happened"))
        self.told.setTabChangesFocus(True)
        self.told.setMaximumHeight(theme().px(110))
        self.told.textChanged.connect(self._fill)
        layout.addWidget(self.told)
        self.paper = QPlainTextEdit()
        self.paper.setReadOnly(True)
        self.paper.setTabChangesFocus(True)
        self.paper.setAccessibleName(self.tr("All that is in the file"))
        layout.addWidget(self.paper, 1)
        self.said = Label("", wrap=True)
        self.said.hide()
        layout.addWidget(self.said)
        self.save_button = Button(self.tr("Sa&ve file…"), self.save, kind="primary")
        copy = Button(self.tr("&Copy"), self._copy, icon_name="copy")
        close = Button(self.tr("Clo&se"), self.close)
        layout.addWidget(row(copy, 1, close, self.save_button))
        self._fill()
        self.told.setFocus()
        if session.glance.exists and not session.glance.is_unreadable:
            session.read("problem_report.of_shop", done=self._show, failed=lambda _e: None)
        else:
            session.on_file("problem_report.of_file", done=self._show)

    def text(self) -> str:
        """Give the whole file."""
        looks = theme()
        system = f"{platform.system()} {platform.release()}"
        program = f"ShopRetain {shopretain.__version__}, Python {platform.python_version()}"
        screen = self.screen().devicePixelRatio()
        lines = [
            self.told.toPlainText().strip(),
            "",
            f"{program}, Qt {qVersion()}, {system}, {QGuiApplication.platformName()}",
            sentence(
                "problem_report.looks", language=language(), percent=looks.text_percent,
                mode=looks.mode, scale=f"{screen:g}",
            ),
            *self._shop,
            *(f"\n{error}" for error in recent()),
        ]  # fmt: skip
        return "\n".join(lines).strip() + "\n"

    def save(self) -> None:
        """Save what is shown."""
        path = ask_path(self, self.tr("ShopRetain problem"), self._session, ".txt")
        if path is None:
            return
        text = self.text()

        def say(words: str, tone: str) -> None:
            if isValid(self):
                self.said.setText(words)
                self.said.set_tone(tone)
                self.said.show()

        def failed(error: UserError) -> None:
            say(sentence(f"error.{error.code}", **error.values), "bad")

        def saved(_none: object) -> None:
            say(self.tr("Saved {0}").format(path.name), "good")

        self._session.jobs.start("reader", lambda _progress: save(path, text), saved, failed)

    def _show(self, lines: tuple[str, ...]) -> None:
        if isValid(self):
            self._shop = lines
            self._fill()

    def _fill(self) -> None:
        self.paper.setPlainText(self.text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
