"""Puts an exported WhatsApp chat into somebody's timeline, with Undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from shopretain.base.errors import UserError
from shopretain.services.chats import Brought
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.session import Session


class ChatBringer(QObject):
    """`brought` tells that the card has changed."""

    brought = Signal()
    done = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget, customer: int) -> None:
        """Bring a chat with a customer."""
        super().__init__(parent)
        self._session, self._parent, self._customer = session, parent, customer

    def choose(self) -> None:
        """Ask for the file."""
        words = self.tr("Exported chats (*.txt *.zip);;All files (*)")
        title = self.tr("Bring a WhatsApp chat")
        name, _ = QFileDialog.getOpenFileName(self._parent, title, "", words)
        if name:
            self.bring(Path(name))

    def bring(self, path: Path, day_first: bool | None = None) -> None:
        """Bring it; asks what comes first in days that can be read in two ways."""

        def failed(error: UserError) -> None:
            if error.code == "chat_unclear":
                self._ask_order(path)
            else:
                self._session.fail(error)

        self._session.write(
            "chats.bring", self._customer, path, day_first, done=self._brought, failed=failed
        )

    def _brought(self, found: Brought) -> None:
        if not found.contacts:
            self.done.emit(self.tr("All of this chat is on the card already"), [])
            return
        self.brought.emit()
        self._session.can_undo(
            self.tr("bringing a chat"),
            lambda: self._session.write(
                "chats.take_back", found, done=self._session.bus.changed.emit
            ),
        )
        words = self.tr("%Ln message(s) are on the card", "", found.messages)
        self.done.emit(words, [(self.tr("Undo"), self._session.undo)])

    def _ask_order(self, path: Path) -> None:
        form = FormDialog(
            self.tr("Day or month first?"),
            self.tr("Its days can be read in two ways, and nothing in it says which."),
            (
                FormField("order", self.tr("In this chat"), "choice", choices=(
                    (self.tr("the day comes first: 3/4 is 3 April"), "day"),
                    (self.tr("the month comes first: 3/4 is 4 March"), "month"),
                )),
            ),
            self.tr("Bring it"),
            self._parent.window(),
        )  # fmt: skip

        def answered(values: dict[str, str]) -> None:
            form.finish()
            self.bring(path, values["order"] == "day")

        form.answered.connect(answered)
        form.open()
