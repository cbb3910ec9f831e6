"""A letter as one real person will read it, with next and previous."""

from __future__ import annotations

import html

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from shopretain.services.letters import Preview
from shopretain.ui.emails.chip_edit import field_words
from shopretain.ui.format import whole
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row, stretch
from shopretain.ui.widgets.label import Label


class PreviewCard(Card):
    """Shows one letter; `step_wanted` asks for the next (1) or the one before (-1)."""

    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without a letter."""
        super().__init__(parent, spacing=12)
        self._title = Label("", "card", wrap=True)
        self._place = Label("", "caption")
        self.before = Button("", lambda: self.step_wanted.emit(-1), icon_name="chevron-left")
        self.after = Button("", lambda: self.step_wanted.emit(1), icon_name="chevron-right")
        for button, words in (
            (self.before, self.tr("Person before")), (self.after, self.tr("Next person")),
        ):  # fmt: skip
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFixedWidth(theme().px(36))
        head = row(self._title, self.before, self._place, self.after)
        stretch(head, 0)
        self.column.addWidget(head)
        self.paper = QTextBrowser()
        self.paper.setProperty("paper", True)
        self.paper.setOpenLinks(False)
        self.paper.setAccessibleName(self.tr("The letter as it will be read"))
        self.column.addWidget(self.paper, 1)
        self.known = Label("", "caption", wrap=True)
        self.column.addWidget(self.known)
        self.shown: Preview | None = None
        self.show_nobody("")
        theme().changed.connect(self._paint)

    def show_nobody(self, why: str) -> None:
        """Show that there is nobody to show a letter for."""
        self.shown = None
        self.known.hide()
        self._title.setText(self.tr("As they see it"))
        self._place.setText("")
        self.before.setEnabled(False)
        self.after.setEnabled(False)
        self.paper.setPlainText(why)

    def show_page(self, subject: str, body: str) -> None:
        """Show words for the shop's own page."""
        self.show_nobody("")
        self._title.setText(self.tr("As everybody reads it"))
        self.paper.setHtml(as_paper(subject, body, ""))

    def show_letter(self, found: Preview, at: int, count: int) -> None:
        """Show somebody's letter, the `at`-th of so many."""
        self.shown = found
        name = found.name or found.email.replace("@", "@\u200b")  # may break there
        self._title.setText(self.tr("As {0} sees it").format(name))
        self._place.setText(self.tr("{0} of {1}").format(whole(at + 1), whole(count)))
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at + 1 < count)
        self.known.setText(found.known)
        self.known.setVisible(bool(found.known))
        self._paint()

    def _paint(self) -> None:
        """Put the letter on paper in the theme's colours."""
        found = self.shown
        if found is None:
            return
        if found.waits_for:
            words = self.tr("This letter waits: there is no value for “{0}”.")
            self.paper.setPlainText(words.format(field_words(found.waits_for)))
            return
        self.paper.setHtml(as_paper(found.subject, found.body, found.code, found.footer))


def as_paper(subject: str, body: str, code: str, footer: str = "") -> str:
    """Give a letter as the page shows it, in the theme's colours, its code bold."""
    size, small = theme().px(14), theme().px(12)
    shown = _paragraphs(body)
    if code:
        shown = shown.replace(html.escape(code), f"<b>{html.escape(code)}</b>")
    grey = theme().color("text2").name()
    return (
        f'<div style="font-size:{size}px"><p style="font-size:{theme().px(15)}px">'
        f"<b>{html.escape(subject)}</b></p>{shown}"
        f'<p style="font-size:{small}px; color:{grey}">{_lines(footer)}</p></div>'
    )


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{_lines(part)}</p>" for part in text.split("\n\n"))


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
