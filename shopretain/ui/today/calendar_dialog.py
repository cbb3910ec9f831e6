"""The calendar: what comes, what the owner plans, ideas for posts; to save and to print."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import paragraph, sentence
from shopretain.services.planner import FOLLOW_UP, KINDS, OUTCOMES, RHYTHMS, PlannedRow, PlannerView
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.format import money, week_day
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.printing.plan_page import save_calendar_page
from shopretain.ui.session import Session
from shopretain.ui.today.follow_up_form import ask_follow_up
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import column, row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label


class CalendarDialog(ListDialog):
    """The next four months, day by day."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for the calendar."""
        self._session = session
        self.view: PlannerView | None = None
        self.rhythm = Choice()
        for name in RHYTHMS:
            self.rhythm.addItem(sentence(f"planner.rhythm.{name}"), name)
        self.rhythm.setAccessibleName(self.tr("How often the newsletter goes"))
        self.rhythm.activated.connect(lambda _at: self._set_rhythm())
        self.open_words = Label("", "caption", wrap=True)
        columns = (
            Column(self.tr("Day"), lambda r: week_day(r.day), key=lambda r: r.day),
            Column(self.tr("What"), lambda r: sentence(f"planner.kind.{r.kind}")),
            Column(self.tr("In words"), lambda r: r.told),
            Column(self.tr("Amount"), self._amount, key=lambda r: r.amount or 0, right=True),
            Column("", self._state),
        )
        super().__init__(
            self.tr("Calendar"),
            self.tr("Holidays of your country with two weeks to get ready, newsletters, the "
                    "catalogue of the quarter, results to come, and what you plan yourself. A "
                    "follow-up is with somebody, about an amount: an offer that waits, an order "
                    "to be made."),
            columns,
            parent,
            top=column(row(self.rhythm, 1), self.open_words),
            buttons=(
                Button(self.tr("&Plan something…"), self._plan, kind="primary", icon_name="plus"),
                Button(self.tr("&Follow-up…"), self._follow_up),
                Button(self.tr("&Mark as done"), self._finish),
                Button(self.tr("&Change…"), self._change),
                Button(self.tr("De&lete"), self._drop, kind="quiet"),
                Button(self.tr("For my cale&ndar…"), self._save, icon_name="calendar-days"),
                Button(self.tr("Save as P&DF…"), self._print, icon_name="printer"),
            ),
        )  # fmt: skip
        fit(self, 1000, 560)
        self.widen(2)
        self.load()

    def load(self) -> None:
        """Ask for the calendar as it is now."""
        self._session.read("planner.view", done=self.show_view)

    def show_view(self, found: PlannerView) -> None:
        """Show what comes."""
        self.view = found
        self.rhythm.setCurrentIndex(self.rhythm.findData(found.rhythm))
        self.show_rows(found.rows)
        self.open_words.setText(self._together(found))
        self.open_words.setVisible(bool(self.open_words.text()))
        if found.is_quiet:
            self.say(self.tr("No post is planned for the next 14 days."), "warn")

    def _together(self, found: PlannerView) -> str:
        """Say what follow-ups come to."""
        words = []
        for (count, amount), form in (
            (found.open, self.tr("%Ln follow-up(s) open, about {0}.", "", found.open[0])),
            (found.won, self.tr("%Ln became order(s), about {0}.", "", found.won[0])),
        ):
            if count:
                words.append(form.format(money(amount, found.currency)))
        return paragraph(words)

    def _amount(self, row_: PlannedRow) -> str:
        if row_.amount is None or self.view is None:
            return ""
        return money(row_.amount, self.view.currency)

    def _state(self, row_: PlannedRow) -> str:
        if row_.outcome:
            return sentence(f"planner.outcome.{row_.outcome}")
        if row_.is_done:
            return self.tr("done")
        late = self.view is not None and row_.entry and row_.day < self.view.today
        return self.tr("still to do") if late else ""

    def _set_rhythm(self) -> None:
        self._session.write(
            "planner.set_rhythm", str(self.rhythm.currentData()), done=self._changed
        )

    def _changed(self, _done: object = None) -> None:
        self.say("")
        self._session.look_at_cards()
        self.load()

    # Own entries

    def _own(self) -> PlannedRow | None:
        found: PlannedRow | None = next(iter(self.picked()), None)
        if found is None or not found.entry:
            self.say(self.tr("Choose an entry of your own first."))
            return None
        return found

    def _plan(self) -> None:
        self._form(None)

    def _change(self) -> None:
        found = self._own()
        if found is not None and found.kind == FOLLOW_UP:
            self._follow_up(found)
        elif found is not None:
            self._form(found)

    def _form(self, found: PlannedRow | None) -> None:
        if self.view is None:
            return
        kinds = [(sentence(f"planner.kind.{name}"), name) for name in KINDS]
        ideas = [(self.tr("none of these"), ""), *((idea, idea) for idea in self.view.ideas)]
        form = FormDialog(
            self.tr("What do you plan?"),
            "",
            (
                FormField("day", self.tr("Day"), "day",
                          day=self.view.today if found is None else found.day),
                FormField("kind", self.tr("What"), "choice",
                          KINDS[0] if found is None else found.kind, choices=kinds),
                FormField("idea", self.tr("An idea from your own shop"), "choice", "",
                          choices=ideas),
                FormField("words", self.tr("In words"), value="" if found is None else found.words,
                          hint=self.tr("empty: the idea")),
            ),
            self.tr("Keep"),
            self,
        )  # fmt: skip

        def kept(_entry: int) -> None:
            form.finish()
            self._changed()

        def answered(values: dict[str, Any]) -> None:
            words = values["words"] or values["idea"]
            self._session.write(
                "planner.plan", values["day"], values["kind"], words,
                0 if found is None else found.entry, done=kept, failed=form.say,
            )  # fmt: skip

        form.answered.connect(answered)
        form.open()

    def _follow_up(self, found: PlannedRow | None = None) -> None:
        if self.view is None:
            return

        def kept(_entry: int) -> None:
            self._changed()

        ask_follow_up(self._session, self, kept, found=found)

    def _settle(self, found: PlannedRow) -> None:
        outcomes = [(sentence(f"planner.outcome.{name}"), name) for name in OUTCOMES]
        form = FormDialog(
            self.tr("How did it end?"),
            found.told,
            (FormField("outcome", self.tr("How it ended"), "choice", found.outcome or OUTCOMES[0],
                       choices=[*outcomes, (self.tr("is still open"), "")]),),
            self.tr("Keep"),
            self,
        )  # fmt: skip

        def kept(_changes: object) -> None:
            form.finish()
            self._changed()

        form.answered.connect(
            lambda values: self._session.write(
                "planner.settle", found.entry, values["outcome"], done=kept, failed=form.say
            )
        )
        form.open()

    def _finish(self) -> None:
        found = self._own()
        if found is not None and found.kind == FOLLOW_UP:
            self._settle(found)
        elif found is not None:
            self._session.write(
                "planner.finish", found.entry, not found.is_done, done=self._changed
            )

    def _drop(self) -> None:
        found = self._own()
        if found is None:
            return

        def dropped(gone: object) -> None:
            self._session.can_undo(
                self.tr("delete the entry"),
                lambda: self._session.write(
                    "planner.bring_back", gone, done=self._session.bus.changed.emit
                ),
            )
            self._changed()

        self._session.write("planner.drop", found.entry, done=dropped, failed=self.fail)

    # Saving

    def _save(self) -> None:
        path = ask_path(self, self.tr("Calendar"), self._session, ".ics")
        if path is not None:
            self._session.read(
                "planner.save", path, done=partial(self._saved, path), failed=self.fail
            )

    def _saved(self, path: Path, _count: int) -> None:
        self.say(self.tr("Saved {0}").format(path.name), "good")

    def _print(self) -> None:
        path = ask_path(self, self.tr("Calendar"), self._session, ".pdf")
        if path is None or self.view is None:
            return
        try:
            save_calendar_page(path, self.view, self._session.glance.name)
        except UserError as error:
            self.fail(error)
            return
        self.say(self.tr("Saved {0}").format(path.name), "good")
