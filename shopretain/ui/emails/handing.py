"""Handing drafts over: who writes, which way, one by one, as files, into the mailbox."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from PySide6.QtCore import QObject, QStandardPaths, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.delivery import HandedOver
from shopretain.services.handover import ONE_BY_ONE, Ready, Withheld
from shopretain.services.letterhead import Head
from shopretain.services.letters import LetterAsk, Plan
from shopretain.services.making import Made
from shopretain.services.passwords import TLS_PORT, Place
from shopretain.ui.dialogs.form_dialog import AskDialog, FormDialog, FormField
from shopretain.ui.jobs.runner import Job
from shopretain.ui.session import Session, open_file
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.list_choice import ListChoice


class RouteDialog(QDialog):
    """Asks once how drafts are to be handed over."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Show the ways, the usual one first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your drafts"))
        self.setMinimumWidth(theme().px(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        title = Label(self.tr("How would you like your drafts?"), "card", wrap=True)
        column.addWidget(title)
        column.addWidget(
            Label(self.tr("You can choose another way at any time."), "second", wrap=True)
        )
        self.choices: dict[str, ListChoice] = {}
        for route, icon, words, second in (
            ("mailto", "mail", self.tr("One by one in my mail program"),
             self.tr("Each opens as a new message. You read it and press Send.")),
            ("folder", "folder-open", self.tr("As files in a folder"),
             self.tr("One file a person. A double-click opens it, ready to send.")),
            ("mailbox", "inbox", self.tr("Among the drafts of my mailbox"),
             self.tr("They wait there, also on your phone and in webmail.")),
            ("copy", "copy", self.tr("Copied, to be pasted"),
             self.tr("For webmail: one letter after another is put on the clipboard.")),
        ):  # fmt: skip
            choice = ListChoice(icon, words)
            choice.setCheckable(False)
            choice.set_answer(second)
            choice.clicked.connect(lambda _checked, route=route: self._pick(route))
            self.choices[route] = choice
            column.addWidget(choice)
        column.addWidget(row(1, Button(self.tr("Cancel"), self.close)))
        self.choices["mailto"].setFocus()

    def _pick(self, route: str) -> None:
        self.close()
        self.picked.emit(route)


class Handing(QObject):
    """Makes drafts and hands them over; `done` tells what was done, `queued` that drafts wait."""

    done = Signal(str, object)
    queued = Signal()  # drafts wait
    changed = Signal()

    def __init__(self, session: Session, bar: JobBar, parent: QWidget) -> None:
        """Work for the page `parent`, with progress in `bar`."""
        super().__init__(parent)
        self._session, self._bar, self._page = session, bar, parent
        self.head: Head | None = None
        self.sample: Callable[[], tuple[str, str]] = lambda: ("", "")  # a letter for a test
        self.job: Job | None = None
        self._folder: QTemporaryDir | None = None
        bar.cancel_requested.connect(self.cancel)

    @property
    def copies(self) -> bool:
        """Whether letters are copied, to be pasted into messages."""
        return self.head is not None and self.head.route == "copy"

    # Who writes

    def with_head(self, then: Callable[[], object]) -> None:
        """Do something once it is known who writes: asked once, before the first draft."""
        if self.head is not None and self.head.is_whole:
            then()
        else:
            self.ask_head(then)

    def ask_head(self, then: Callable[[], object] | None = None) -> FormDialog | None:
        """Ask who writes, and in which words letters end."""
        head = self.head
        if head is None:
            return None
        # The usual wording is not kept as the owner's own: it follows the shop's name.
        usual = {
            "footer_why": sentence("letter.why", shop_name=head.shop),
            "footer_stop": sentence("letter.stop"),
        }
        form = FormDialog(
            self.tr("Who writes?"),
            self.tr("These stand on every letter and card, as the law wants it. Asked once; you "
                    "find them again on the page Emails."),
            (
                FormField("shop_name", self.tr("Shop name"), value=head.shop),
                FormField("shop_address", self.tr("Address"), value=head.address,
                          hint=self.tr("Street, postcode, town, country")),
                FormField("reply_to", self.tr("Answers go to"), value=head.reply_to,
                          hint=self.tr("your email address")),
                FormField("sender", self.tr("Who signs"), value=head.sender,
                          hint=self.tr("your first name")),
                FormField("footer_why", self.tr("Why they get it"),
                          value=head.why if head.shop else "", hint=self.tr("the usual words")),
                FormField("footer_stop", self.tr("How they stop it"), value=head.stop),
                FormField("review_links", self.tr("Where they can write reviews"), "text",
                          head.review_links, self.tr("one address a line")),
            ),
            self.tr("Keep"),
            self._page,
        )  # fmt: skip

        def kept(found: Head) -> None:
            form.finish()
            self.head = found
            if then is not None and found.is_whole:
                then()

        def written(changes: Changes) -> None:
            self._session.bus.changed.emit(changes)
            self._session.read("letterhead.letterhead", done=kept)

        def answered(values: dict[str, str]) -> None:
            told = {key: "" if value == usual.get(key) else value for key, value in values.items()}
            if not all(told[key] for key in ("shop_name", "shop_address", "reply_to")):
                form.say(UserError("letterhead_fields"))
                return
            self._session.write(
                "settings.set_values",
                told,
                done=written,
                failed=form.say,
            )

        form.answered.connect(answered)
        form.setMinimumWidth(theme().px(620))
        form.open()
        return form

    # Which way

    def make(self, ask: LetterAsk) -> None:
        """Make drafts and hand them over the way that worked, asked once."""
        self.with_head(partial(self._make_on_route, ask))

    def _make_on_route(self, ask: LetterAsk) -> None:
        route = self.head.route if self.head is not None else ""
        if route:
            self.make_by(ask, route)
        else:
            self.choose_route(partial(self._chosen, ask))

    def choose_route(self, then: Callable[[str], object]) -> RouteDialog:
        """Ask how drafts are to be handed over."""
        dialog = RouteDialog(self._page)
        dialog.picked.connect(then)
        dialog.open()
        return dialog

    def _chosen(self, ask: LetterAsk, route: str) -> None:
        """Go the chosen way; that through the mail program is tried first, with a test."""
        if route == "mailto":
            self.test(*self.sample(), partial(self.make_by, ask))
        else:
            self.make_by(ask, route)

    def make_by(self, ask: LetterAsk, route: str) -> None:
        """Make drafts and remember the way: as files or in the mailbox at once, else they wait."""
        if route in ONE_BY_ONE:
            self._remember(route)
        if route == "folder":
            self.in_folder("shopretain.services.delivery:make_in_folder_at", ask)
            return
        self._long(
            self.tr("Making drafts"), "shopretain.services.making:make_drafts_at", ask,
            done=partial(self._made, route),
        )  # fmt: skip

    def _made(self, route: str, made: Made) -> None:
        self._session.look_at_cards()
        if route == "mailbox":
            self.queued.emit()
            self.into_mailbox()
            return
        words = self.tr("Made %Ln draft(s). They wait for you here", "", len(made.drafts))
        undo = partial(self._undo, "making.undo_making", made.mailing)
        self._session.can_undo(self.tr("make drafts"), undo)
        self.done.emit(words, [(self.tr("Undo"), self._session.undo)])
        self.queued.emit()

    def _undo_files(self, found: HandedOver) -> None:
        """Let drafts go that were saved; their files are the owner's, who is told of them."""

        def undone(changes: Changes) -> None:
            self._session.bus.changed.emit(changes)
            folder = Path(found.place)
            words = self.tr("Nobody counts as written to. %Ln file(s) stay in {0}: delete them", "",
                            found.made).format(folder.name)  # fmt: skip
            self.done.emit(words, [(self.tr("Show folder"), lambda: open_file(folder))])

        self._session.write("delivery.undo_folder", found, done=undone)

    def _undo(self, function: str, what: object) -> None:
        self._session.write(function, what, done=self._session.bus.changed.emit)

    def _remember(self, route: str) -> None:
        if self.head is not None:
            self.head = replace(self.head, route=route)
        self._session.write("letterhead.remember_route", route, done=lambda _done: None)

    # A test to the owner

    def test(self, subject: str, body: str, then: Callable[[str], object] | None = None) -> None:
        """Open a letter to the owner, ask whether it came, and remember the way that worked."""
        self.with_head(partial(self._test_by, 0, subject, body, then))

    def _test_by(
        self, at: int, subject: str, body: str, then: Callable[[str], object] | None
    ) -> None:
        ways = [way for way in ONE_BY_ONE if way != "eml" or sys.platform != "darwin"]
        way = ways[at]

        def opened(ready: Ready) -> None:
            self.open_letter(ready, way)
            if way == "copy":
                self._remember(way)
                if then is not None:
                    then(way)
                return
            ask = AskDialog(
                self.tr("Did a new message open, ready to send?"),
                self.tr("It is addressed to you. You need not send it."),
                self.tr("No, nothing opened"),
                self.tr("Yes, it did"),
                self._page,
            )
            ask.agreed.connect(partial(self._worked, way, then))
            ask.keep_button.clicked.connect(lambda: self._test_by(at + 1, subject, body, then))
            ask.go_button.setProperty("danger", False)
            ask.open()

        self._session.read("handover.test_draft", subject, body, done=opened)

    def _worked(self, way: str, then: Callable[[str], object] | None) -> None:
        self._remember(way)
        if then is not None:
            then(way)
        else:
            self.done.emit(self.tr("Good. Drafts will open this way"), [])

    # One letter

    def open_draft(
        self, draft: int, done: Callable[[], object], held: Callable[[str], object]
    ) -> None:
        """Open a draft in the mail program and note that it was handed over."""
        route = self.head.route if self.head is not None else ""
        way = route if route in ONE_BY_ONE else "mailto"

        def opened(found: Ready | Withheld) -> None:
            if isinstance(found, Withheld):
                held(sentence(f"why.{found.why}"))
                return
            self.open_letter(found, way)
            self._session.write(
                "handover.move", [draft], "handed_over", way, done=lambda _undo: done()
            )

        self.with_head(lambda: self._session.write("handover.open_draft", draft, done=opened))

    def open_letter(self, ready: Ready, way: str) -> None:
        """Open a letter: by link, where it is too long as a file, else on the clipboard."""
        if not ready.file:  # by post
            QGuiApplication.clipboard().setText(ready.text)
            self.done.emit(self.tr("Copied the letter with its address"), [])
        elif way == "mailto" and ready.link is not None:
            QDesktopServices.openUrl(QUrl.fromEncoded(ready.link.encode("ascii")))
        elif way != "copy" and sys.platform != "darwin":
            open_file(self._as_file(ready))
        else:
            QGuiApplication.clipboard().setText(ready.text)
            link = f"mailto:{quote(ready.to, safe='@')}?subject={quote(ready.subject, safe='')}"
            QDesktopServices.openUrl(QUrl.fromEncoded(link.encode("ascii")))
            self.done.emit(self.tr("Copied the letter. Paste it into the message"), [])

    def _as_file(self, ready: Ready) -> Path:
        """Put a letter into a file that goes with the program."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.path()) / f"{ready.name}.eml"
        path.write_bytes(ready.file)
        return path

    # Files

    def in_folder(self, function: str, *arguments: object) -> None:
        """Ask for a folder and save drafts there, one file a person."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = QFileDialog.getExistingDirectory(
            self._page, self.tr("Save the drafts in which folder?"), place
        )
        if name:
            self._remember("folder")
            self._long(self.tr("Saving drafts"), function, *arguments, Path(name), done=self._saved)

    def _saved(self, found: HandedOver) -> None:
        self._session.look_at_cards()
        folder = Path(found.place)
        words = self.tr("Saved %Ln draft(s) in {0}", "", found.made).format(folder.name)
        actions = [(self.tr("Show folder"), lambda: open_file(folder))]
        if found.undo is not None:
            undo = partial(self._undo_files, found)
            self._session.can_undo(self.tr("make drafts"), undo)
            actions.append((self.tr("Undo"), self._session.undo))
        self.done.emit(words, actions)
        self.changed.emit()

    def saved_list(self, found: HandedOver) -> None:
        """Say that letters by post, or messages for phones, were saved."""
        self._session.look_at_cards()
        path = Path(found.place)
        words = self.tr("Saved %Ln letter(s) in {0}", "", found.made).format(path.name)
        actions = [(self.tr("Open"), lambda: open_file(path))]
        if found.undo is not None:
            undo = partial(self._undo, "delivery.undo_folder", found)
            self._session.can_undo(self.tr("hand letters over"), undo)
            actions.append((self.tr("Undo"), self._session.undo))
        self.done.emit(words, actions)
        self.changed.emit()

    def save_messages(self, ask: LetterAsk) -> None:
        """Save the letter as messages for phones, if anybody may have one."""

        def planned(found: Plan) -> None:
            if found.ready or found.held_ids:
                self._save_messages(ask)
            else:
                self._session.fail(UserError("nobody_to_message"))

        self._session.read("letters.plan", replace(ask, channel="sms"), done=planned)

    def _save_messages(self, ask: LetterAsk) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Save messages for phones"),
            str(Path(place) / "messages.csv"),
            self.tr("CSV files (*.csv)"),
        )
        if name:
            self._session.read("phones.save", ask, Path(name), done=self.saved_list)

    # The mailbox

    def into_mailbox(self) -> None:
        """Put all drafts that wait among the drafts of the owner's mailbox."""
        self.with_head(lambda: self._session.read("passwords.mailbox_place", done=self._with_place))

    def _with_place(self, place: Place | None) -> None:
        if place is None:
            self.ask_mailbox(None)
        else:
            self._session.read(
                "passwords.password_of", place, done=partial(self._with_password, place)
            )

    def _with_password(self, place: Place, password: str | None) -> None:
        if password:
            self._put(place, password)
        else:
            self.ask_mailbox(place)

    def ask_mailbox(self, place: Place | None, error: UserError | None = None) -> FormDialog:
        """Ask where the mailbox is, and its password."""
        reply_to = self.head.reply_to if self.head is not None else ""
        usual = place or Place(f"imap.{reply_to.rpartition('@')[2]}", TLS_PORT, reply_to)
        form = FormDialog(
            self.tr("Your mailbox"),
            self.tr("Your mail provider’s page names them, often as “IMAP”. The password is kept "
                    "by your system, never in the shop file. Many providers want an app password. "
                    "Outlook.com and Microsoft 365 take none: use files there."),
            (
                FormField("host", self.tr("Server"), value=usual.host),
                FormField("port", self.tr("Port"), value=str(usual.port)),
                FormField("user", self.tr("User"), value=usual.user),
                FormField("password", self.tr("Password"), "password"),
            ),
            self.tr("Put drafts there"),
            self._page,
        )  # fmt: skip
        if error is not None:
            form.say(error)

        def answered(values: dict[str, str]) -> None:
            port = int(values["port"]) if values["port"].isdecimal() else TLS_PORT
            told = Place(values["host"], port, values["user"])
            form.finish()
            self._session.write("passwords.remember_place", told, done=lambda _done: None)
            self._put(told, values["password"])

        form.answered.connect(answered)
        form.open()
        return form

    def _put(self, place: Place, password: str) -> None:
        def landed(found: HandedOver) -> None:
            self._remember("mailbox")
            self._session.write("passwords.keep_password", place, password, done=lambda _kept: None)
            self._session.look_at_cards()
            words = self.tr("%Ln draft(s) are in “{0}”", "", found.made).format(found.place)
            if found.undo is not None:
                undo = partial(self._undo, "handover.undo_move", found.undo)
                self._session.can_undo(self.tr("hand drafts over"), undo)
            self.done.emit(words, [])
            self.changed.emit()

        def failed(error: UserError) -> None:
            self._session.look_at_cards()
            if error.code in ("mailbox_refused", "mailbox_not_found"):
                self.ask_mailbox(place, error)
            else:
                self._session.fail(error)

        self._long(
            self.tr("Putting drafts into your mailbox"),
            "shopretain.services.delivery:into_mailbox_at", place, password,
            done=landed, failed=failed,
        )  # fmt: skip

    # Long work

    def _long(
        self,
        title: str,
        function: str,
        *arguments: object,
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        if self.job is not None:
            return
        self._bar.begin(title)

        def ended(*found: Any) -> None:
            self.job = None
            self._bar.hide()
            if found:
                done(*found)

        def went_wrong(error: UserError) -> None:
            ended()
            (failed or self._session.fail)(error)

        def told(step: str, count: int, total: int) -> None:
            if total:
                self._bar.tell(step, self.tr("drafts"), count, total)

        self.job = self._session.child(
            function, *arguments, done=ended, failed=went_wrong, cancelled=ended, told=told
        )

    def cancel(self) -> None:
        """Stop the long work."""
        if self.job is not None:
            self.job.cancel()
