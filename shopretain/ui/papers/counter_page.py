"""Papers for the counter and the phone, in the owner's words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit

from shopretain.base.text import sentence
from shopretain.services.papers import COUNTER, Paper
from shopretain.ui.papers.print_page import PrintPage
from shopretain.ui.printing.fonts import coverage
from shopretain.ui.printing.papers import PaperDocument
from shopretain.ui.session import Session
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.note import Note

_AFTER_MS = 500  # after the last key


class CounterPage(PrintPage):
    """What hangs or lies where customers are met."""

    def __init__(self, session: Session, bar: JobBar) -> None:
        """Put the page together."""
        super().__init__(session, bar)
        self.paper: Paper | None = None
        self._is_dirty = False
        self.what = Choice()
        for name in COUNTER:
            self.what.addItem(sentence(f"paper.{name}_title"), name)
        self.what.activated.connect(lambda _at: self._chosen())
        self._shown = str(self.what.currentData())
        self.add_field(self.tr("&What"), self.what)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme().px(260))
        self.text.textChanged.connect(self._typed)
        self.add_field(self.tr("&Text"), self.text)
        self.reset_button = Button(self.tr("Back to the original"), self.reset, kind="link")
        self.fields.addWidget(flow(self.reset_button))
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.flush)

    def load(self) -> None:
        """Ask for the paper as it is written now; what is being typed stays."""
        if not self._is_dirty:
            self.session.read("papers.counter_paper", self._shown, done=self.show_paper)

    def show_paper(self, found: Paper) -> None:
        """Show a paper and its text."""
        self.paper = found
        self.name = found.title
        self.reset_button.setVisible(found.is_changed)
        if self.text.toPlainText() != found.body:
            self.text.blockSignals(True)
            self.text.setPlainText(found.body)
            self.text.blockSignals(False)
        self._draw()

    def _chosen(self) -> None:
        self.flush()
        self._shown = str(self.what.currentData())
        self._at = 0
        self.load()

    def _typed(self) -> None:
        self._is_dirty = True
        self._timer.start()

    def flush(self) -> None:
        """Keep what was typed last."""
        self._timer.stop()
        if self._is_dirty and self.paper is not None:
            self._is_dirty = False
            body = self.text.toPlainText()
            self.paper = replace(self.paper, body=body)
            self.reset_button.setVisible(True)
            self.session.write("papers.keep_paper", self._shown, body, done=lambda _none: None)
            self._draw()

    def reset(self) -> None:
        """Go back to the original words, with Undo."""
        if self.paper is None:
            return
        name, before = self._shown, self.text.toPlainText()
        self._is_dirty = False

        def reload(_none: object) -> None:
            self.session.read("papers.counter_paper", self._shown, done=self.show_paper)

        def undo() -> None:
            self.session.write("papers.keep_paper", name, before, done=reload)

        self.session.can_undo(self.tr("back to the original"), undo)
        self.session.write("papers.keep_paper", name, "", done=reload)
        words = self.tr("“{0}” is as it was at first").format(self.paper.title)
        self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

    def _draw(self) -> None:
        if self.paper is None:
            return
        missing = coverage().missing((self.paper.title, self.paper.body))
        words = self.tr("No font on this computer has the letters {0}: they stay blank.")
        self.show_notes([Note("warn", words.format(missing[:12]))] if missing else [])
        self.show_document(PaperDocument(self.paper))
