"""What can be done with one person: written, allowed, merged, saved, erased. All with Undo."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import joined
from shopretain.services.card import CardView
from shopretain.services.lists import file_name
from shopretain.services.papers import Statement
from shopretain.ui.dialogs.form_dialog import AskDialog, FormDialog, FormField
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.i18n import tr
from shopretain.ui.people.chat_bringer import ChatBringer
from shopretain.ui.printing.document import save_pdf
from shopretain.ui.printing.fonts import coverage
from shopretain.ui.printing.papers import StatementDocument
from shopretain.ui.printing.person_pages import save_person
from shopretain.ui.session import Session, open_file
from shopretain.ui.today.follow_up_form import ask_follow_up

if TYPE_CHECKING:
    from shopretain.services.erasure import Erased

_NO_YEAR = 1904


class CardActions(QObject):
    """`changed` tells that a card is to be shown anew, and whether the table too."""

    changed = Signal(bool)
    done = Signal(str, object)
    gone = Signal()  # the person was erased
    merged = Signal(int)  # into the customer of that id

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Act for the page `parent`."""
        super().__init__(parent)
        self._session, self._parent = session, parent
        self.view: CardView | None = None
        self._formed: CardView | None = None  # whom the open form is about

    # Writing

    def add_note(self) -> None:
        """Write a note."""
        fields = [FormField("value", self.tr("Note"), "text")]
        self._form(self.tr("Add a note"), "", fields, self.tr("Save note"), self._noted)

    def _noted(self, form: FormDialog, values: dict[str, Any]) -> None:
        self._write(self.tr("Note saved"), "note", values["value"], form=form)

    def add_tag(self) -> None:
        """Write a tag."""
        fields = [FormField("value", self.tr("Tag"), hint=self.tr("gluten free, gift buyer"))]
        self._form(self.tr("Add a tag"), "", fields, self.tr("Save tag"), self._tagged)

    def _tagged(self, form: FormDialog, values: dict[str, Any]) -> None:
        self._write(self.tr("Tag saved"), "tag", values["value"], form=form, table=True)

    def add_wish(self) -> None:
        """Write what somebody likes."""
        words = self.tr("What they told you they like or need; it shows when you write to them.")
        fields = [FormField("value", self.tr("Likes"), hint=self.tr("strong black tea"))]
        self._form(self.tr("What do they like?"), words, fields, self.tr("Save"), self._liked)

    def _liked(self, form: FormDialog, values: dict[str, Any]) -> None:
        self._write(self.tr("Saved what they like"), "wish", values["value"], form=form)

    def set_birthday(self) -> None:
        """Write a birthday; the year may stay unknown."""
        known = self._known().birthday
        no_year = known is None or known.year <= _NO_YEAR
        fields = [
            FormField("day", self.tr("Birthday"), "day", day=known or date(1990, 1, 1)),
            FormField(
                "no_year", self.tr("The year is not known"), "check", value=str(int(no_year))
            ),
        ]
        why = self.tr("Kept for one thing: a greeting on the day.")
        self._form(self.tr("Birthday"), why, fields, self.tr("Save birthday"), self._born)

    def _born(self, form: FormDialog, values: dict[str, Any]) -> None:
        day: date = values["day"]
        day = day.replace(year=_NO_YEAR) if values["no_year"] else day
        self._write(self.tr("Birthday saved"), "birthday", "", form=form, day=day)

    def add_date(self) -> None:
        """Write a date that matters."""
        fields = [
            FormField("value", self.tr("What"), hint=self.tr("call back, wedding day")),
            FormField("day", self.tr("When"), "day", day=self._session.today),
        ]
        self._form(
            self.tr("Add a date that matters"), "", fields, self.tr("Save date"),
            lambda form, v: self._write(
                self.tr("Date saved"), "date", v["value"], form=form, day=v["day"]
            ),
        )  # fmt: skip

    def follow_up(self) -> None:
        """Plan to ask them again on a day, about an amount."""
        view = self._known()

        def kept(entry: int) -> None:
            self._tell(False)
            self._session.can_undo(
                self.tr("planning a follow-up"),
                lambda: self._session.write(
                    "planner.drop", entry, done=lambda _row: self._tell(False)
                ),
            )
            words = self.tr("Planned. It stands in the calendar")
            self.done.emit(words, [(self.tr("Undo"), self._session.undo)])

        customer = view.id, view.name or view.known_as
        ask_follow_up(self._session, self._parent.window(), kept, customer=customer)

    def log_contact(self) -> None:
        """Log words exchanged on any channel; a complaint keeps news away until it is settled."""
        channels = (
            ("phone", self.tr("Phone")), ("email", self.tr("Email")),
            ("message", self.tr("Message or chat")), ("visit", self.tr("In the shop")),
            ("post", self.tr("Post")), ("other", self.tr("Other")),
        )  # fmt: skip
        fields = [
            FormField("words", self.tr("What was said"), "text"),
            FormField(
                "channel", self.tr("How"), "choice", choices=[(w, value) for value, w in channels]
            ),
            FormField("day", self.tr("When"), "day", day=self._session.today),
            FormField("staff", self.tr("Who of you"), hint=self.tr("may stay empty")),
            FormField("complaint", self.tr("It is a complaint"), "check"),
        ]
        self._form(self.tr("Log a contact"), "", fields, self.tr("Save"), self._logged)

    def bring_chat(self) -> None:
        """Put an exported chat into their timeline."""
        view = self._known()
        self._chat = ChatBringer(self._session, self._parent, view.id)
        self._chat.brought.connect(lambda: self._tell(False))
        self._chat.done.connect(self.done)
        self._chat.choose()

    def _logged(self, form: FormDialog, values: dict[str, Any]) -> None:
        words = (
            self.tr("Complaint noted: no news goes out until it is settled")
            if values["complaint"]
            else self.tr("Contact saved")
        )
        said = values["words"]
        if said and values["staff"]:
            said = self.tr("{0} (with {1})").format(said, values["staff"])
        told = values["channel"], said, values["day"], values["complaint"]
        self._do(words, "card.log_contact", *told, form=form, table=True)

    def settle(self) -> None:
        """Close the open complaint."""
        view = self._known()
        if view.complaint is not None:
            self._do(
                self.tr("Complaint settled"), "card.close_complaint", view.complaint.id, table=True
            )

    def toggle_vip(self) -> None:
        """Mark somebody as a VIP, or no longer."""
        if self._known().is_marked:
            self._write(self.tr("No VIP any more"), "vip", "", table=True)
        else:
            self._write(self.tr("Marked as VIP"), "vip", "1", table=True)

    def remove(self, entry_id: int) -> None:
        """Take something from the card."""
        self._do(self.tr("Removed from the card"), "card.remove", entry_id, table=True)

    def edit_details(self) -> None:
        """Correct name, e-mail, phone and address."""
        view = self._known()
        labels = (
            self.tr("Company"), self.tr("Street"), self.tr("More of the address"),
            self.tr("Town"), self.tr("Postcode"), self.tr("Region"), self.tr("Country"),
        )  # fmt: skip
        fields = [
            FormField("name", self.tr("Name", "of a person"), value=view.name),
            FormField("email", self.tr("Email"), value=view.email or ""),
            FormField("phone", self.tr("Phone"), value=view.phone or ""),
            *(
                FormField(f"address{at}", label, value=view.address[at])
                for at, label in enumerate(labels, start=1)
            ),
            FormField(
                "as_written", self.tr("Print the address exactly as it stands here"), "check",
                "1" if view.is_as_written else "",
            ),
        ]  # fmt: skip
        words = self.tr(
            "What you write here holds, whatever later files say. What it is kept for: the email "
            "for letters they allow, the phone for calls and messages they allow, the address for "
            "parcels and cards. Nothing else is done with it."
        )
        self._form(self.tr("Edit details"), words, fields, self.tr("Save"), self._edited)

    def _edited(self, form: FormDialog, values: dict[str, Any]) -> None:
        view = self._formed or self._known()
        address = ["", *(values[f"address{at}"] for at in range(1, 8))]
        before = ["", *view.address[1:]]
        for told, flag in ((address, values["as_written"]), (before, view.is_as_written)):
            if flag:
                told.append("1")
        wanted = {
            "name": (values["name"], view.name),
            "email": (values["email"], view.email or ""),
            "phone": (values["phone"], view.phone or ""),
            "address": (json.dumps(address), json.dumps(before)),
        }
        changed = {kind: new for kind, (new, old) in wanted.items() if new != old}
        if not changed:
            form.finish()
            return
        self._do(self.tr("Details saved"), "card.correct", changed, form=form, table=True)

    def _write(
        self,
        words: str,
        kind: str,
        value: str,
        *,
        day: date | None = None,
        form: FormDialog | None = None,
        table: bool = False,
    ) -> None:
        self._do(words, "card.write", kind, value, day, form=form, table=table)

    # Consent

    def edit_consent(self) -> None:
        """Enter what somebody allowed or refused, and where they said it."""
        fields = [
            FormField("action", self.tr("They said"), "choice", choices=(
                (self.tr("Yes, you may write"), "granted"),
                (self.tr("No, please stop"), "objected"),
                (self.tr("My mail came back"), "returned"),
            )),
            FormField("channel", self.tr("About"), "choice", choices=(
                (self.tr("Email"), "email"), (self.tr("Post"), "post"),
                (self.tr("Email and post"), "email post"),
                (self.tr("Phone"), "phone"), (self.tr("Text messages"), "sms"),
                (self.tr("Advertising lists"), "ads"),
            )),
            FormField("source", self.tr("Where they said it"), hint=self.tr("on the phone")),
            FormField("wording", self.tr("In which words"), hint=self.tr("yes, send me your news")),
            FormField("day", self.tr("When"), "day", day=self._session.today),
        ]  # fmt: skip
        words = self.tr("It is kept with its day, as evidence. A later file never lifts a no.")
        self._form(self.tr("May you write to them?"), words, fields, self.tr("Save"), self._allowed)

    def _allowed(self, form: FormDialog, values: dict[str, Any]) -> None:
        self._consent(
            self.tr("Saved what they said"),
            "consent.enter", tuple(values["channel"].split()), values["action"],
            values["source"], values["wording"], values["day"], form=form,
        )  # fmt: skip

    def stop_all(self) -> None:
        """Do not contact: every channel, at once."""
        self._consent(self.tr("They get nothing from you any more"), "consent.stop_all", "owner")

    def _consent(
        self, words: str, function: str, *told: Any, form: FormDialog | None = None
    ) -> None:
        self._do(words, function, *told, form=form, table=True, undo="consent.take_back")

    # The whole person

    def erase(self) -> None:
        """Ask, then take their details out for good."""
        view = self._known()
        name = view.name or view.known_as
        words = self.tr(
            "Name, email, address and everything on this card are removed for good, and they "
            "get no letters any more. Their %Ln order(s) stay in your totals, without a name.",
            "",
            len(view.orders),
        )
        dialog = AskDialog(
            self.tr("Erase {0}’s details?").format(name), words,
            self.tr("&Keep the details"), self.tr("&Erase for good"), self._parent.window(),
        )  # fmt: skip
        dialog.agreed.connect(lambda: self._erase(view))
        dialog.open()

    def _erase(self, view: CardView) -> None:
        def done(found: Erased) -> None:
            self._session.undo_step = None
            self._session.undo_changed.emit()
            self._session.bus.changed.emit(Changes(customers=True, cards=True))
            self.gone.emit()
            words = self.tr("Details erased. %Ln order(s) stay in your totals", "", found.orders)
            self.done.emit(words, [])
            if found.copies:
                copies = self.tr(
                    "%Ln older safety copy(s) still hold this person. They go by themselves as "
                    "newer copies come; going back to one erases the person from it.",
                    "",
                    len(found.copies),
                )
                self._session.bus.message.emit("info", copies)

        self._session.write("erasure.erase_person", view.id, done=done)

    def merge_with(self, other: str) -> None:
        """Make two people one; undone by Undo, and from the Import page on any day."""
        key = self._known().key

        def done(changes: Changes) -> None:
            self._session.bus.changed.emit(changes)
            self._session.can_undo(self.tr("making them one"), undo)
            self.done.emit(self.tr("Made one person"), [(self.tr("Undo"), self._session.undo)])
            self._session.read("card.owner", key, done=self.merged.emit)

        def undo() -> None:
            self._session.write("doubles.decide", [("part", key, other)], done=parted)

        def parted(changes: Changes) -> None:
            self._session.bus.changed.emit(changes)
            self._session.read("card.owner", key, done=self.merged.emit)

        self._session.write("doubles.decide", [("merge", key, other)], done=done)

    def save_statement(self) -> None:
        """Save what somebody ordered, to hand over: orders, points, what they like, their code."""
        view = self._known()
        title = self.tr("Statement of {0}").format(view.name or view.known_as)
        path = ask_path(self._parent, title, self._session, ".pdf")
        if path is not None:
            self._session.read(
                "papers.statement", view.id, done=partial(self._save_statement, path)
            )

    def _save_statement(self, path: Path, found: Statement) -> None:
        try:
            save_pdf(path, StatementDocument(found))
        except UserError as error:
            self._session.fail(error)
            return
        words = self.tr("Saved {0}").format(path.name)
        blank = coverage().missing(
            (found.name, *found.address, *found.again, *(order.items for order in found.orders))
        )
        if blank:
            missing = self.tr("No font here has {0}: they stay blank").format(blank[:8])
            words = joined(words, missing)
        self.done.emit(words, [(self.tr("Open"), lambda: open_file(path))])

    def save_all(self) -> None:
        """Save everything we know of somebody: a PDF to read, and JSON beside it."""
        view = self._known()
        title = self.tr("Everything about {0}").format(view.name or view.known_as)
        name, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("Save everything we know"),
            file_name(title, self._session.today, ".pdf"), self.tr("PDF files (*.pdf)"),
        )  # fmt: skip
        if name:
            self.save_all_to(Path(name))

    def save_all_to(self, path: Path) -> None:
        """Save both files."""
        view = self._known()
        pdf = path.with_suffix(".pdf")
        try:
            save_person(pdf, view, self._session.today)
        except UserError as error:
            self._session.fail(error)
            return
        self._session.read(
            "card.save_json", view.id, path.with_suffix(".json"),
            done=lambda _none: self.done.emit(
                self.tr("Saved {0}, and the same for programs to read (JSON)").format(pdf.name),
                [(self.tr("Open"), lambda: open_file(pdf))],
            ),
        )  # fmt: skip

    # How

    def _known(self) -> CardView:
        assert self.view is not None  # noqa: S101  the buttons are there with a card only
        return self.view

    def _form(
        self,
        title: str,
        words: str,
        fields: list[FormField],
        ok: str,
        answered: Callable[[FormDialog, dict[str, Any]], object],
    ) -> None:
        self._formed = self._known()
        form = FormDialog(title, words, fields, ok, self._parent.window())
        form.answered.connect(lambda values: answered(form, values))
        form.open()

    def _do(
        self,
        words: str,
        function: str,
        *told: Any,
        form: FormDialog | None = None,
        table: bool = False,
        undo: str = "card.undo",
    ) -> None:
        """Let a service change the card, close the form, and offer Undo."""

        def done(before: object) -> None:
            def take_back() -> None:
                self._session.write(undo, before, done=lambda _changes: self._tell(table))

            if form is not None:
                form.finish()
            self._tell(table)
            self._session.can_undo(self._step_words(function), take_back)
            self.done.emit(words, [(self.tr("Undo"), self._session.undo)])

        failed = form.say if form is not None else None
        who = self._known() if form is None else self._formed or self._known()
        self._session.write(function, who.id, *told, done=done, failed=failed)

    def _step_words(self, function: str) -> str:
        """Name a step for Edit > Undo."""
        return {
            "card.correct": self.tr("editing details"),
            "card.log_contact": self.tr("logging a contact"),
            "card.close_complaint": self.tr("settling the complaint"),
            "consent.enter": self.tr("what they said"),
            "consent.stop_all": self.tr("“do not contact”"),
        }.get(function, self.tr("writing on the card"))

    def _tell(self, table: bool) -> None:
        self.changed.emit(table)
        self._session.bus.changed.emit(Changes(cards=True))


def answer_checkout(session: Session, offered: bool, tell: Any) -> None:
    """Keep whether buyers could refuse news at the checkout; `tell` is a signal of the done bar."""

    def done(before: str) -> None:
        def undo() -> None:
            session.write("consent.take_back_answer", before, done=session.bus.changed.emit)

        session.bus.changed.emit(Changes(settings=True, cards=True))
        session.can_undo(tr("the answer about the checkout"), undo)
        tell.emit(tr("Your answer is kept, with its day"), [(tr("Undo"), session.undo)])

    session.write("consent.answer_checkout", offered, done=done)
