"""Before and after a programme began: two equal periods side by side, which is no proof."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from shopretain.base.text import sentence
from shopretain.services.programme import ProgrammeRow, ProgrammeView
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import decimal, long_day, percent, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.label import Label


class ProgrammeDialog(ListDialog):
    """Four rows; above them what they can and cannot say."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for the rows."""
        self._session = session
        self.words = Label("", wrap=True)
        columns = (
            Column(self.tr("Figure"), lambda r: sentence(f"programme.{r.id}")),
            Column(self.tr("Before"), lambda r: _value(r, r.before), right=True),
            Column(self.tr("Out of"), lambda r: whole(r.before_of), right=True),
            Column(self.tr("After"), lambda r: _value(r, r.after), right=True),
            Column(self.tr("Out of"), lambda r: whole(r.after_of), right=True),
        )
        super().__init__(
            self.tr("Before and after"),
            self.tr("You began a loyalty programme, or something else for your customers: the same "
                    "number of months before and after that day. Before and after is no proof: "
                    "seasons and new goods change figures too."),
            columns,
            parent,
            top=self.words,
            buttons=(
                Button(self.tr("&When did it begin?…"), self._ask, kind="primary"),
                Button(self.tr("&Copy for Excel"), self.copy_all, icon_name="copy"),
            ),
        )  # fmt: skip
        self.widen(0)
        self.began: Any = None
        self.load()

    def load(self) -> None:
        """Ask for the rows as they are now."""
        self._session.read("programme.programme", done=self.show_view)

    def show_view(self, found: ProgrammeView) -> None:
        """Show the rows, and what was kept back to know better."""
        self.began = found.began
        self.show_rows(found.rows)
        if found.began is None:
            self.words.setText(self.tr("Say when it began."))
            return
        day = long_day(found.began)
        if not found.months:
            words = self.tr("It began on {0}: three months before and after are needed.")
            self.words.setText(words.format(day))
            return
        lines = [self.tr("%Ln month(s) before and after {0}.", "", found.months).format(day)]
        lines += found.held or (
            self.tr("Letters that keep some people back by chance say more: see Emails, Ready."),
        )
        self.words.setText("\n".join(lines))

    def _ask(self) -> None:
        form = FormDialog(
            self.tr("When did it begin?"), "",
            (FormField("day", self.tr("Day"), "day", day=self.began or self._session.today),),
            self.tr("Keep"), self,
        )  # fmt: skip

        def kept(before: str) -> None:
            form.finish()
            self._session.can_undo(
                self.tr("when it began"),
                lambda: self._session.write(
                    "programme.put_back", before, done=self._session.bus.changed.emit
                ),
            )
            self.load()

        form.answered.connect(
            lambda values: self._session.write(
                "programme.set_began", values["day"], done=kept, failed=form.say
            )
        )
        form.open()


def _value(row: ProgrammeRow, value: float | None) -> str:
    if value is None:
        return "—"
    return percent(value, 0) if row.kind == "share" else decimal(value)
