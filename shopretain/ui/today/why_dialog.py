"""Why these four? Every thing that could be done today, what it is about, and what counted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shopretain.base.text import paragraph, sentence
from shopretain.services.action_rows import ActionRow, DoView
from shopretain.ui.dialogs.rows_dialog import RowsDialog
from shopretain.ui.format import long_day, money, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label


class WhyDialog(RowsDialog):
    """A table of what was weighed, the four first."""

    def __init__(self, view: DoView, session: Session, parent: QWidget) -> None:
        """Show it with the sum in words."""
        self._view = view
        rows = (*view.actions, *view.others)
        super().__init__(self.tr("Why these?"), self._columns(), rows, parent)
        fit(self, 940, 480)
        self._session = session
        layout = self.layout()
        assert layout is not None  # noqa: S101  the heir of a dialog with one
        words = [
            self.tr(
                "Each thing counts with the money it is about; at stake is what these people spent "
                "in the last 12 months. The four with the most are shown, and nobody stands in two "
                "of them. Each “Not today” halves what a thing counts."
            )
        ]
        for name, until in view.hidden:
            told = sentence(f"kind.{name}")
            words.append(self.tr("{0} is hidden until {1}.").format(told, long_day(until)))
        if view.hidden:
            again = Button(self.tr("Show &them again"), self._show_all, kind="link")
            layout.insertWidget(1, row(again, 1))  # type: ignore[attr-defined]
        layout.insertWidget(1, Label(paragraph(words), "second", wrap=True))  # type: ignore[attr-defined]

    def _show_all(self) -> None:
        """Show what was hidden; how often it was put off still counts."""
        self._session.write("actions.show_all", done=self._session.bus.changed.emit)
        self.close()

    def _columns(self) -> tuple[Column, ...]:
        currency, shown = self._view.currency, set(self._view.actions)

        def place(one: ActionRow) -> str:
            return self.tr("shown") if one in shown else self.tr("not among the first")

        columns = (
            Column(self.tr("What"), lambda one: one.title),
            Column(
                self.tr("People"), lambda one: whole(len(one.people)), lambda one: len(one.people),
                right=True,
            ),
            Column(
                self.tr("Money"),
                lambda one: _amount(one, currency),
                lambda one: one.amount, right=True,
            ),
        )  # fmt: skip
        put_off = (
            Column(
                self.tr("Put off"), lambda one: whole(one.put_off) if one.put_off else "",
                lambda one: one.put_off, right=True,
            ),
            Column(
                self.tr("Counts"),
                lambda one: "" if one.measure == "none"
                else money(round(one.amount * 0.5**one.put_off), currency),
                lambda one: one.amount * 0.5**one.put_off, right=True,
            ),
        )  # fmt: skip
        ever = any(one.put_off for one in (*self._view.actions, *self._view.others))
        return (*columns, *(put_off if ever else ()), Column("", place))


def _amount(one: ActionRow, currency: str) -> str:
    if one.measure == "none":
        return ""
    return f"{money(one.amount, currency)} {sentence(f'measure.{one.measure}')}"
