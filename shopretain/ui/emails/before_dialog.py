"""Who may soon ask: written to before they do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopretain.base.text import sentence
from shopretain.services.proactive import AskRow
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import short_day
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button

_LETTERS = {"late": "late_order", "refund": "refund", "difficult": "help_after_sale"}


class BeforeDialog(ListDialog):
    """`letter_wanted` names the letter and for whom; `customer_wanted` whose card."""

    letter_wanted = Signal(str, object)
    customer_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for them."""
        columns = (
            Column(self.tr("Who"), lambda r: r.name),
            Column(self.tr("Why"), lambda r: sentence(f"ask.kind.{r.why}")),
            Column(self.tr("In words"), lambda r: r.words),
            Column(self.tr("Since"), lambda r: short_day(r.day), key=lambda r: r.day),
        )
        super().__init__(
            self.tr("Before they ask"),
            self.tr("Late parcels, money paid back in the last 14 days, and who has something for "
                    "the first time that others sent back or complained of."),
            columns,
            parent,
            buttons=(
                Button(self.tr("&Write to them"), self._write, kind="primary", icon_name="mail"),
                Button(self.tr("Open their ca&rd"), self._open),
                Button(self.tr("&Copy for Excel"), self.copy_all, icon_name="copy"),
            ),
        )  # fmt: skip
        self.widen(2)
        session.read("proactive.before_they_ask", done=self._show)

    def _show(self, rows: tuple[AskRow, ...]) -> None:
        self.show_rows(rows)
        if not rows:
            self.say(self.tr("Nobody has a reason to ask that we know of."))

    def _write(self) -> None:
        picked: list[AskRow] = self.picked()
        if not picked:
            self.say(self.tr("Choose those with one reason first."))
            return
        reasons = {row.why for row in picked}
        if len(reasons) > 1:
            self.say(self.tr("One letter has one reason: choose those with the same one."))
            return
        people = tuple(dict.fromkeys(row.customer for row in picked))
        self.close()
        self.letter_wanted.emit(_LETTERS[reasons.pop()], people)

    def _open(self) -> None:
        picked: list[AskRow] = self.picked()
        if picked:
            self.close()
            self.customer_wanted.emit(picked[0].customer)
