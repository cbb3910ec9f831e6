"""All letters of one mailing: where each stands, and saying what became of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopretain.base.text import sentence
from shopretain.services.handover import DraftView, MoveUndo
from shopretain.services.outcomes import MailingRow
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import long_day
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button


class MailingDialog(ListDialog):
    """The letters as rows; buttons say that chosen ones were sent, skipped, or came back."""

    moved = Signal()

    def __init__(self, session: Session, mailing: MailingRow, parent: QWidget) -> None:
        """Ask for the letters of a mailing."""
        self._session, self._mailing = session, mailing
        columns = (
            Column(self.tr("To"), lambda d: d.name or d.email),
            Column(self.tr("Email"), lambda d: d.email),
            Column(self.tr("Subject"), lambda d: d.subject),
            Column(self.tr("Where it stands"), _standing),
            Column(self.tr("Since"), lambda d: long_day(d.changed_on), key=lambda d: d.changed_on),
        )
        super().__init__(
            mailing.title,
            self.tr("Say what became of letters: an address whose letter came back is not written "
                    "to again."),
            columns,
            parent,
            buttons=(
                Button(self.tr("They were &sent"), partial(self._move, "sent")),
                Button(self.tr("Not s&ent"), partial(self._move, "skipped")),
                Button(self.tr("Came &back"), partial(self._move, "bounced")),
            ),
        )  # fmt: skip
        self._load()

    def _load(self) -> None:
        self._session.read("handover.drafts_of", self._mailing.id, done=self.show_rows)

    def _move(self, status: str) -> None:
        ids = [draft.id for draft in self.picked()]

        def moved(undo: MoveUndo) -> None:
            words = self.tr("%Ln letter(s) noted", "", len(undo.rows))
            self._session.can_undo(words, partial(self._take_back, undo))
            self._session.look_at_cards()
            self.say(words, "good")
            self._load()
            self.moved.emit()

        if not ids:
            self.say(self.tr("Choose letters in the list first; Ctrl+A chooses all."))
        else:
            self._session.write("handover.move", ids, status, done=moved, failed=self.fail)

    def _take_back(self, undo: MoveUndo) -> None:
        self._session.write("handover.undo_move", undo, done=self._session.bus.changed.emit)


def _standing(draft: DraftView) -> str:
    words = sentence(f"draft.{draft.status}")
    if draft.status != "withdrawn" or not draft.why:
        return words
    code = f"why.{draft.why}"
    return sentence("draft.withdrawn_for", why=sentence(code))
