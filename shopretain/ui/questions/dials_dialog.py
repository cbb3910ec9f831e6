"""Five dials, now and a year ago, and whether a change is more than chance."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shopretain.base.text import listed, paragraph, quoted, sentence
from shopretain.services.dials import Dial
from shopretain.services.first_reading import Reading
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import decimal, money, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.questions.programme_dialog import ProgrammeDialog
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.label import Label


class DialsDialog(ListDialog):
    """Better: what you do works. Worse: do something else. Grey: nobody can tell yet."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for the dials and for the first reading."""
        self._session = session
        self._currency = session.glance.currency or "EUR"
        self.reading = Label("", wrap=True)
        columns = (
            Column(self.tr("Dial"), lambda d: sentence(f"dial.{d.id}")),
            Column(self.tr("Now"), lambda d: self._value(d, d.now), right=True),
            Column(self.tr("A year ago"), lambda d: self._value(d, d.before), right=True),
            Column(self.tr("Real, or noise?"), self._turn,
                   tone=lambda d: {1: "good", -1: "bad"}.get(d.turn, "")),
            Column(self.tr("Of"), lambda d: whole(d.n) if d.n else "", right=True),
        )  # fmt: skip
        super().__init__(
            self.tr("Five dials"),
            self.tr("What you do works when these turn to the better, and more than chance would "
                    "turn them. “Pulse” counts orders, words exchanged, answers, codes used and "
                    "friends brought. Visits to your website, likes and followers are not measured "
                    "here."),
            columns,
            parent,
            top=self.reading,
            buttons=(
                Button(self.tr("&Before and after…"), self._before_and_after),
                Button(self.tr("&Copy for Excel"), self.copy_all, icon_name="copy"),
            ),
        )  # fmt: skip
        self.widen(0)
        session.read("dials.dials", done=self.show_rows)
        session.read("first_reading.reading", done=self._show_reading)

    def _before_and_after(self) -> None:
        ProgrammeDialog(self._session, self).open()

    def _show_reading(self, found: Reading) -> None:
        lines = []
        if found.gap_is_own:
            lines.append(self.tr("Your customers usually order every %Ln day(s).", "", found.gap))
        if found.step is not None:
            words = self.tr(
                "Most are lost after order number {0}: {1} of {2} placed the next one in a year."
            )
            lines.append(words.format(whole(found.step), whole(found.again), whole(found.of)))
        plays = listed(quoted(title) for _, title in found.plays)
        lines.append(self.tr("Plays to begin with: {0}.").format(plays))
        self.reading.setText(paragraph(lines))

    def _value(self, dial: Dial, value: float | None) -> str:
        if value is None:
            return "—"
        if dial.kind == "money":
            return money(round(value), self._currency)
        return decimal(value, int(dial.kind in ("number", "score")))

    def _turn(self, dial: Dial) -> str:
        if dial.now is None:
            return self.tr("no data yet")
        if dial.few:
            return self.tr("too few answers to judge")
        if dial.before is None:
            return self.tr("nothing to compare with yet")
        return {
            1: self.tr("better"), -1: self.tr("worse"), 0: self.tr("inside chance"),
        }[dial.turn]  # fmt: skip
