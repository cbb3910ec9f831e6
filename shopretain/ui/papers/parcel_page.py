"""The packing table: a day's orders, notes to slip in, gifts, and whom to ring."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate

from shopretain.base.errors import UserError
from shopretain.base.money import exponent, to_decimal
from shopretain.services.packing import Call, PackingView
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import locale, money, short_day, short_day_pattern
from shopretain.ui.i18n import tr
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.loyalty.fields import minor_of
from shopretain.ui.papers.print_page import PrintPage
from shopretain.ui.printing.fonts import coverage
from shopretain.ui.printing.packing import NotesDocument, PackingDocument
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.day_edit import DayEdit
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.note import Note

_MONEY = ("gift_budget", "gift_cost", "call_from")


class ParcelPage(PrintPage):
    """What is needed beside the parcels of a day."""

    def __init__(self, session: Session, bar: JobBar) -> None:
        """Put the page together."""
        super().__init__(session, bar)
        self.name = self.tr("Packing table")
        self.view: PackingView | None = None
        self._day: date | None = None
        self._asked = 0
        self.what = Choice()
        self.what.addItem(self.tr("Packing table"), "table")
        self.what.addItem(self.tr("Thank-you notes to cut out"), "notes")
        self.what.activated.connect(lambda _at: self._draw())
        self.add_field(self.tr("&What"), self.what)
        self.day = DayEdit()
        self.day.setLocale(locale())
        self.day.setDisplayFormat(short_day_pattern())
        self.day.setCalendarPopup(True)
        self.day.dateChanged.connect(self._day_chosen)
        self.add_field(self.tr("&Orders of"), self.day)
        self.said = Label("", "second", wrap=True)
        self.fields.addWidget(self.said)
        self.gifts_button = Button("", self.record_gifts, icon_name="gift")
        self.calls_button = Button("", self.show_calls, icon_name="phone")
        self.more_button = Button(self.tr("&Gifts and calls…"), self.ask_settings, kind="link")
        self.fields.addWidget(flow(self.gifts_button, self.calls_button, self.more_button))
        self.fields.addStretch(1)

    def load(self) -> None:
        """Ask for the parcels."""
        self._asked += 1
        asked = self._asked
        self.forget_document()

        def take(found: PackingView) -> None:
            if asked == self._asked:
                self.show_view(found)

        self.session.read("packing.packing", self._day, done=take)

    def show_view(self, found: PackingView) -> None:
        """Show a day."""
        self.view = found
        self.day.blockSignals(True)
        today = self.session.today
        shown = found.day or today
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.blockSignals(False)
        count = len(found.run.parcels)
        self.said.setText(tr("%Ln order(s) to pack", "", count))
        self.gifts_button.set_words(tr("Note %Ln gift(s) as pac&ked", "", len(found.gifts)))
        self.gifts_button.setVisible(bool(found.gifts))
        self.calls_button.set_words(tr("&Ring %Ln about dear orders…", "", found.calls))
        self.calls_button.setVisible(found.calls > 0)
        self._draw()

    def _draw(self) -> None:
        found = self.view
        if found is None:
            return
        if not found.run.parcels:
            self.show_notes([])
            self.show_document(None, self.tr("No orders came on this day."))
            return
        is_table = self.what.currentData() == "table"
        self.name = self.what.currentText()
        self.show_document(PackingDocument(found.run) if is_table else NotesDocument(found.run))
        missing = coverage().missing(
            text for one in found.run.parcels for text in (*one.address, *one.items, one.write)
        )
        notes = []
        if missing:
            words = self.tr("No font on this computer has the letters {0}: they stay blank.")
            notes.append(Note("warn", words.format(missing[:12])))
        self.show_notes(notes)

    def _day_chosen(self, day: QDate) -> None:
        self._day = date(day.year(), day.month(), day.day())
        self.load()

    def cost_words(self) -> str:
        """Say how many orders on how many pages."""
        if self.view is None or self.document is None:
            return ""
        orders = tr("%Ln order(s)", "", len(self.view.run.parcels))
        pages = tr("%Ln page(s)", "", len(self.document.pages))
        return self.tr("{0} on {1}").format(orders, pages)

    # Gifts

    def record_gifts(self) -> None:
        """Note the gifts that were packed: nobody gets another for 180 days."""
        if self.view is None or not self.view.gifts:
            return
        count = len(self.view.gifts)

        def done(noted: tuple[int, ...]) -> None:
            def undo() -> None:
                self.session.write("packing.undo_notes", noted, done=self.session.bus.changed.emit)

            self.session.can_undo(self.tr("noting the gifts"), undo)
            self.session.look_at_cards()
            words = tr("Noted %Ln gift(s) on the cards", "", count)
            self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

        self.session.write("packing.note_gifts", self.view.gifts, done=done)

    def ask_settings(self) -> FormDialog | None:
        """Ask what gifts may cost, and from which order on a call is worth it."""
        if self.view is None:
            return None
        now = self.view.settings
        values = (now.gift_budget, now.gift_cost, now.call_from)
        labels = (
            self.tr("Gifts of a month may cost"), self.tr("One gift costs about"),
            self.tr("Ring about orders from"),
        )  # fmt: skip
        digits = exponent(now.currency)
        fields = [
            FormField(name, words, value=f"{to_decimal(minor, now.currency):.{digits}f}")
            for name, words, minor in zip(_MONEY, labels, values, strict=True)
        ]
        form = FormDialog(
            self.tr("Gifts and calls"),
            self.tr("Best customers get a sample of what sells best and they do not have, as long "
                    "as the month's money lasts. Nobody gets two within 180 days."),
            fields,
            self.tr("Keep"),
            self,
        )  # fmt: skip

        def answered(typed: dict[str, str]) -> None:
            try:
                told = {
                    name: str(to_decimal(minor_of(typed[name], now.currency), now.currency))
                    for name in _MONEY
                }
            except UserError as error:
                form.say(error)
                return

            def kept(_changes: object) -> None:
                form.finish()
                self.load()

            self.session.write("settings.set_values", told, done=kept, failed=form.say)

        form.answered.connect(answered)
        form.open()
        return form

    # Calls

    def show_calls(self) -> None:
        """Show whom to ring, with what to say."""
        self.session.read("packing.call_script", done=self._open_calls)

    def _open_calls(self, script: str) -> None:
        CallsDialog(self, script).open()


class CallsDialog(ListDialog):
    """Whom to ring about dear orders; each call ends with what became of it."""

    def __init__(self, page: ParcelPage, script: str) -> None:
        """Show the script above, the people below."""
        self._page, self._session = page, page.session
        self.spoke = Button(self.tr("We &spoke"), kind="primary", icon_name="check")
        self.later = Button(self.tr("&Nobody answered"), icon_name="clock")
        self.never = Button(self.tr("They want no &call"), icon_name="x")
        columns = [
            Column(self.tr("Customer"), lambda c: c.name),
            Column(self.tr("Phone"), lambda c: c.phone or self.tr("no number known")),
            Column(self.tr("Order"), lambda c: c.number),
            Column(self.tr("Bought"), lambda c: c.items),
            Column(self.tr("Paid"), lambda c: money(c.total_minor, c.currency),
                   key=lambda c: c.total_minor, right=True),
            Column(self.tr("Tried"), lambda c: short_day(c.tried_on) if c.tried_on else ""),
        ]  # fmt: skip
        super().__init__(
            self.tr("Ring to say thank you"), script, columns, page,
            buttons=(self.spoke, self.later, self.never),
            empty=self.tr("Nobody is to be rung. Orders from the amount that you choose under "
                          "“Gifts and calls” come here."),
        )  # fmt: skip
        for button, outcome in (
            (self.spoke, "spoke"), (self.later, "no_answer"), (self.never, "not_wanted"),
        ):  # fmt: skip
            button.clicked.connect(partial(self.note, outcome))
        self.load()

    def load(self) -> None:
        """Ask who is to be rung."""
        self._session.read("packing.calls", done=self._show)

    def _show(self, found: tuple[Call, ...]) -> None:
        self.show_rows(found)
        if found:
            self.table.selectRow(0)
        for button in (self.spoke, self.later, self.never):
            button.setEnabled(bool(found))

    def note(self, outcome: str, *_: Any) -> None:
        """Note how the call with the chosen one went, with Undo."""
        picked = self.picked()
        if not picked:
            return
        call: Call = picked[0]
        words = {
            "spoke": self.tr("Noted on the card of {0}"),
            "no_answer": self.tr("{0} comes back here in two days"),
            "not_wanted": self.tr("{0} is not rung about this order"),
        }[outcome]

        def noted(contact: int) -> None:
            self._session.can_undo(
                self.tr("noting the call"),
                lambda: self._session.write("packing.undo_notes", (contact,), done=self._undone),
            )
            self.say(words.format(call.name), "good")
            self.load()
            self._session.look_at_cards()
            ways = [(self.tr("Undo"), self._session.undo)]
            self._page.done.emit(words.format(call.name), ways)

        self._session.write("packing.note_call", call, outcome, done=noted, failed=self.fail)

    def _undone(self, changes: object) -> None:
        self._session.bus.changed.emit(changes)
        self.load()
