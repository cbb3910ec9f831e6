"""Drafts that wait: one after another into the mail program; and what came of those before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QElapsedTimer, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QTextBrowser, QVBoxLayout, QWidget

from shopretain.base.errors import UserError
from shopretain.services.handover import DraftView, MoveUndo
from shopretain.services.outcomes import Outcome
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.emails.handing import Handing
from shopretain.ui.emails.mailing_dialog import MailingDialog
from shopretain.ui.emails.preview_card import as_paper
from shopretain.ui.format import money, short_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.theme import theme
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row, stretch
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.one_of import OneOf
from shopretain.ui.widgets.table import Table

_OPEN, _WAITING = "handed_over", "draft"
_TWICE_MS = 500  # within which a second Enter is the first one pressed twice


class QueueTable(Table):
    """Enter opens a draft or says that it was sent, S skips it."""

    enter_pressed = Signal()
    skip_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the two keys of the queue."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_skip = event.key() == Qt.Key.Key_S and not event.modifiers()
        if (is_enter or is_skip) and event.isAutoRepeat():
            return  # a key held down is one press
        if is_enter:
            self.enter_pressed.emit()
        elif is_skip:
            self.skip_pressed.emit()
        else:
            super().keyPressEvent(event)


class ReadyPage(QWidget):
    """The queue, the chosen draft, and below it what came of the letters so far."""

    done = Signal(str, object)
    write_wanted = Signal()
    post_wanted = Signal()
    codes_wanted = Signal()
    customer_wanted = Signal(int)

    def __init__(self, session: Session, handing: Handing) -> None:
        """Put the page together; drafts come with `load`."""
        super().__init__()
        self.session, self.handing = session, handing
        self._opened: set[int] = set()  # handed over here, and not said to be sent yet
        self._since_opened = QElapsedTimer()  # a letter was opened
        self._next = 0  # the draft to choose when the list is here
        self._is_moving = False  # a draft moves on: its row is about to go
        self._asked = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self.empty = EmptyState(
            "inbox",
            self.tr("No drafts are waiting"),
            self.tr(
                "Drafts that you make, and those of plays, wait here until you have sent them."
            ),
            (self.tr("Write a letter"), self.write_wanted.emit),
        )
        self.queue_part = self._queue()
        self.place = OneOf()
        for part in (self.empty, self.queue_part):
            self.place.add(part)
        layout.addWidget(self.place, 3)
        layout.addWidget(self._outcomes(), 2)

    def _queue(self) -> QWidget:
        card = Card(margin=0, spacing=0)
        self.title = Label("", "card")
        self.hint = Label(
            self.tr("Enter opens a draft, and once more says that you sent it. S skips it."),
            "caption", wrap=True,
        )  # fmt: skip
        self.all_button = Button(self.tr("All at &once"), self.open_all, icon_name="chevron-down")
        self.next_button = Button("", self.go_on, kind="primary", icon_name="mail")
        head = row(self.title, flow(self.all_button, self.next_button), margin=(16, 12, 16, 4))
        stretch(head, 0)
        card.column.addWidget(head)
        card.column.addWidget(row(self.hint, margin=(16, 0, 16, 8)))
        self.table = QueueTable(
            (
                Column(self.tr("To"), lambda d: d.name or d.email),
                Column(self.tr("Letter"), lambda d: d.title),
                Column(
                    self.tr("Where it stands"), self._standing, key=lambda d: d.due_on,
                    tone=lambda d: "good" if d.id in self._opened else "",
                ),
            ),
            self.tr("Drafts that wait"),
        )  # fmt: skip
        self.table.enter_pressed.connect(self.go_on)
        self.table.skip_pressed.connect(self.skip)
        self.table.doubleClicked.connect(lambda _index: self.go_on())
        self.table.selectionModel().currentRowChanged.connect(self._show_draft)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.setMinimumHeight(theme().px(160))
        card.column.addWidget(self.table, 1)
        card.setMinimumWidth(theme().px(420))
        paper = Card()
        self.paper_title = Label("", "strong", wrap=True)
        self.paper = QTextBrowser()
        self.paper.setProperty("paper", True)
        self.paper.setAccessibleName(self.tr("The draft"))
        self.edit_button = Button(self.tr("Change the &words…"), self.edit, small=True)
        self.skip_button = Button(self.tr("&Skip"), self.skip, small=True)
        self.card_button = Button(self.tr("Open their &card"), self._open_card, small=True)
        paper.column.addWidget(self.paper_title)
        paper.column.addWidget(self.paper, 1)
        self.known = Label("", "caption", wrap=True)
        paper.column.addWidget(self.known)
        paper.column.addWidget(flow(self.edit_button, self.skip_button, self.card_button))
        paper.setMinimumWidth(theme().px(280))
        return Beside((card, 62), (paper, 38))

    def _outcomes(self) -> QWidget:
        card = Card(margin=0, spacing=0)
        words = self.tr("Who ordered within 60 days of a letter came back. Whether because of it, "
                        "only those kept back can tell.")  # fmt: skip
        self.codes_button = Button(
            self.tr("Co&des in letters…"), self.codes_wanted.emit, small=True, icon_name="ticket"
        )
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(Label(self.tr("What came of your letters"), "card", wrap=True))
        lines.addWidget(Label(words, "caption", wrap=True))
        head = row(column, self.codes_button, margin=(16, 12, 16, 12))
        stretch(head, 0)
        card.column.addWidget(head)
        self.proofs = Label("", wrap=True)
        self.proofs.setContentsMargins(16, 0, 16, 12)
        self.proofs.hide()
        card.column.addWidget(self.proofs)
        self.results = Table(
            (
                Column(self.tr("Letter"), self._letter),
                Column(self.tr("To"), lambda o: o.mailing.whom),
                Column(self.tr("Made on"), lambda o: short_day(o.mailing.made_on),
                       key=lambda o: o.mailing.made_on),
                Column(self.tr("Handed over"), lambda o: whole(o.written),
                       key=lambda o: o.written, right=True),
                Column(self.tr("Came back"), self._came_back, key=lambda o: o.came_back,
                       right=True),
                Column(self.tr("They spent"), self._spent, key=lambda o: o.spent, right=True),
                Column(self.tr("With their code"), self._with_code, key=lambda o: o.with_code,
                       right=True),
            ),
            self.tr("What came of your letters"),
        )  # fmt: skip
        self.results.setMinimumHeight(theme().px(120))
        self.results.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.results.customContextMenuRequested.connect(self._open_result_menu)
        card.column.addWidget(self.results, 1)
        return card

    # What stands in the tables

    def _standing(self, draft: DraftView) -> str:
        if draft.id in self._opened:
            return self.tr("opened: did you send it?")
        words = self.tr("by itself, {0}") if draft.play else self.tr("waits since {0}")
        return words.format(short_day(draft.due_on))

    def _letter(self, found: Outcome) -> str:
        mailing = found.mailing
        if not mailing.variant:
            return mailing.title
        words = (
            self.tr("{0}, first text") if mailing.variant == "A" else self.tr("{0}, second text")
        )
        return words.format(mailing.title)

    def _came_back(self, found: Outcome) -> str:
        if not found.written:
            return ""
        words = self.tr("{0} of {1}").format(whole(found.came_back), whole(found.written))
        is_open = found.until is not None and found.until >= self.session.today
        return self.tr("{0} so far").format(words) if is_open else words

    def _spent(self, found: Outcome) -> str:
        if not found.written:
            return ""
        return money(found.spent, self.session.glance.currency or "EUR")

    def _with_code(self, found: Outcome) -> str:
        return whole(found.with_code) if found.codes and found.written else ""

    # Loading

    def load(self) -> None:
        """Ask for the drafts that wait, those opened and not settled, and what came of letters."""
        self._asked += 1
        asked = self._asked

        def drafts(found: tuple[DraftView, ...]) -> None:
            if asked == self._asked:
                self._take(found)

        self.session.read("handover.queue", done=drafts)
        self.session.read("outcomes.outcomes", done=self.results.set_rows)
        self.session.read("effects.words", done=self._show_proofs)

    def _show_proofs(self, words: tuple[str, ...]) -> None:
        """Say what those kept back tell."""
        self.proofs.setText("\n".join(words))
        self.proofs.setVisible(bool(words))

    def _take(self, found: tuple[DraftView, ...]) -> None:
        chosen = self.chosen()
        self._opened = {draft.id for draft in found if draft.status == _OPEN}
        self.table.set_rows(found)
        waiting = sum(draft.status == _WAITING for draft in found)
        self.title.setText(self.tr("%Ln draft(s) ready", "", waiting))
        self.place.show_one(self.queue_part if found else self.empty)
        self._is_moving = False
        ids = [self.table.rows.row(at).id for at in range(self.table.rows.rowCount())]
        wanted = self._next or (0 if chosen is None else chosen.id)
        at, self._next = ids.index(wanted) if wanted in ids else 0, 0
        if ids:
            self.table.setCurrentIndex(self.table.rows.index(at, 0))
        self._show_draft()

    def chosen(self) -> DraftView | None:
        """Give the draft whose row is chosen."""
        found: DraftView | None = self.table.current()
        return found

    def _show_draft(self, _now: QModelIndex | None = None) -> None:
        draft = self.chosen()
        for button in (self.next_button, self.edit_button, self.skip_button, self.card_button):
            button.setEnabled(draft is not None)
        self.known.hide()
        if draft is None:
            self.paper_title.setText("")
            self.paper.setPlainText("")
            return
        self.paper_title.setText(draft.name or draft.email)
        self.paper.setHtml(as_paper(draft.subject, draft.body, draft.code))
        if draft.customer is not None:
            self.session.read(
                "known.known_words", draft.customer, done=partial(self._show_known, draft.id)
            )
        is_open, by_post = draft.id in self._opened, draft.channel == "post"
        opening = self.tr("Open in my &mail program")
        if by_post:
            opening = self.tr("&Copy with the address")
        elif self.handing.copies:
            opening = self.tr("&Copy, and open an email")
        self.next_button.set_words(self.tr("I sent &it, next") if is_open else opening)
        self.edit_button.setEnabled(not is_open)

    def _show_known(self, draft_id: int, words: str) -> None:
        """Show what to think of when writing to them, unless another one is shown by now."""
        chosen = self.chosen()
        if chosen is not None and chosen.id == draft_id:
            self.known.setText(words)
            self.known.setVisible(bool(words))

    # One by one

    def go_on(self) -> None:
        """Open the chosen draft; one that was opened is said to be sent, and the next is chosen."""
        draft = self.chosen()
        if draft is None or self._is_moving:
            return
        if draft.id in self._opened:
            if not self.just_opened:
                self._move(draft, "sent")
        else:
            self.handing.open_draft(
                draft.id, partial(self._was_opened, draft), partial(self._withheld, draft)
            )

    @property
    def just_opened(self) -> bool:
        """Whether a letter was opened this very moment: Enter pressed again is the same press."""
        return self._since_opened.isValid() and self._since_opened.elapsed() < _TWICE_MS

    def _was_opened(self, draft: DraftView) -> None:
        self._opened.add(draft.id)
        self._since_opened.start()
        self.session.look_at_cards()
        self.table.viewport().update()
        self._show_draft()

    def _withheld(self, draft: DraftView, why: str) -> None:
        words = self.tr("{0} gets no letter: {1}").format(draft.name or draft.email, why)
        self.session.bus.message.emit("info", words)
        self.session.look_at_cards()
        self.load()

    def skip(self) -> None:
        """Leave the chosen draft out: nobody counts as written to."""
        draft = self.chosen()
        if draft is not None and not self._is_moving:
            self._move(draft, "skipped")

    def bounced(self) -> None:
        """Say that the letter came back: the address is not written to again."""
        draft = self.chosen()
        if draft is not None and draft.id in self._opened:
            self._move(draft, "bounced")

    def _move(self, draft: DraftView, status: str) -> None:
        said = {
            "sent": self.tr("Sent to {0}"), "skipped": self.tr("Skipped {0}"),
            "bounced": self.tr("{0} is not written to by email again"),
        }[status]  # fmt: skip

        def moved(undo: MoveUndo) -> None:
            self._opened.discard(draft.id)
            words = said.format(draft.name or draft.email)
            back = partial(self._take_back, undo)
            self.session.can_undo(words, back)
            self.session.look_at_cards()
            self.load()
            self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

        def failed(error: UserError) -> None:
            if error.code != "draft_gone":  # it went on meanwhile: the list tells
                self.session.fail(error)
            self.load()

        self._is_moving = True
        self.session.write("handover.move", [draft.id], status, done=moved, failed=failed)

    def _take_back(self, undo: MoveUndo) -> None:
        def taken(changes: object) -> None:
            self._next = undo.rows[0][0]
            self.session.bus.changed.emit(changes)
            self.load()

        self.session.write("handover.undo_move", undo, done=taken)

    def edit(self) -> None:
        """Change one person's words."""
        draft = self.chosen()
        if draft is None:
            return
        form = FormDialog(
            self.tr("The letter to {0}").format(draft.name or draft.email),
            "",
            (
                FormField("subject", self.tr("Subject"), value=draft.subject),
                FormField("body", self.tr("Letter"), "text", draft.body),
            ),
            self.tr("Keep"),
            self,
        )
        form.setMinimumSize(theme().px(560), theme().px(420))

        def kept(before: object) -> None:
            form.finish()
            self.session.look_at_cards()
            self.load()
            self.session.can_undo(
                self.tr("change the words"),
                lambda: self.session.write("handover.undo_words", before, done=self._words_back),
            )
            words = self.tr("The words are kept")
            self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

        form.answered.connect(
            lambda values: self.session.write(
                "handover.change_words", draft.id, values["subject"], values["body"], done=kept,
                failed=form.say,
            )
        )  # fmt: skip
        form.open()

    def _words_back(self, changes: object) -> None:
        self.session.bus.changed.emit(changes)
        self.load()

    def _open_card(self) -> None:
        draft = self.chosen()
        if draft is not None and draft.customer is not None:
            self.customer_wanted.emit(draft.customer)

    # All at once, and menus

    def open_all(self) -> QMenu:
        """Offer what can be done with all drafts that wait."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folder = "shopretain.services.delivery:queue_in_folder_at"
        menu.addAction(
            self.tr("Save all as &files…"),
            partial(self.handing.with_head, partial(self.handing.in_folder, folder)),
        )
        menu.addAction(
            self.tr("Put all among the drafts of my mail&box…"), self.handing.into_mailbox
        )
        if any(self.table.rows.row(at).channel == "post"
               for at in range(self.table.rows.rowCount())):  # fmt: skip
            menu.addAction(self.tr("P&rint letters by post"), self.post_wanted.emit)
            menu.addAction(
                self.tr("Save letters by &post with addresses…"),
                partial(self.handing.with_head, self._save_post),
            )
        menu.addAction(
            self.tr("&Copy all as text"), partial(self.handing.with_head, self._copy_all)
        )
        menu.addSeparator()
        menu.addAction(self.tr("S&kip all"), self._skip_all)
        menu.popup(self.all_button.mapToGlobal(QPoint(0, self.all_button.height())))
        return menu

    def _waiting_ids(self) -> list[int]:
        rows = self.table.rows
        return [
            draft.id
            for at in range(rows.rowCount())
            if (draft := rows.row(at)).id not in self._opened
        ]

    def _copy_all(self) -> None:
        def copied(found: tuple[str, int]) -> None:
            text, count = found
            QGuiApplication.clipboard().setText(text)
            words = self.tr("Copied %Ln letter(s). They still wait here", "", count)
            self.done.emit(words, [])

        self.session.write("delivery.texts", done=copied)

    def _save_post(self) -> None:
        path = ask_path(self, self.tr("Letters by post"), self.session, ".csv")
        if path is not None:
            self.session.write("delivery.post_list", path, done=self.handing.saved_list)

    def _skip_all(self) -> None:
        ids = self._waiting_ids()
        if not ids:
            return

        def moved(undo: MoveUndo) -> None:
            words = self.tr("Skipped %Ln draft(s)", "", len(ids))
            self.session.can_undo(words, partial(self._take_back, undo))
            self.session.look_at_cards()
            self.load()
            self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

        self.session.write("handover.move", ids, "skipped", done=moved)

    def _open_menu(self, at: QPoint) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        draft = self.chosen()
        is_open = draft is not None and draft.id in self._opened
        menu.addAction(self.next_button.text().strip(), self.go_on)
        menu.addAction(self.tr("&Skip"), self.skip)
        if is_open:
            menu.addAction(self.tr("It came &back"), self.bounced)
        else:
            menu.addAction(self.tr("Change the &words…"), self.edit)
        menu.addAction(self.tr("Open their &card"), self._open_card)
        menu.popup(self.table.viewport().mapToGlobal(at))
        return menu

    def _open_result_menu(self, at: QPoint) -> QMenu | None:
        found: Outcome | None = self.results.current()
        if found is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        act = menu.addAction(self.tr("Put who came back on a &list"), partial(self._list_of, found))
        act.setEnabled(bool(found.ids))
        menu.addAction(self.tr("All &letters of this mailing…"), partial(self._letters_of, found))
        menu.popup(self.results.viewport().mapToGlobal(at))
        return menu

    def _list_of(self, found: Outcome) -> None:
        name = self.tr("Came back after “{0}”").format(found.mailing.title)

        def kept(_id: int) -> None:
            self.session.look_at_cards()
            self.done.emit(self.tr("On the list “{0}”").format(name), [])

        self.session.write("groups.put_on_list", name, list(found.ids), done=kept)

    def _letters_of(self, found: Outcome) -> None:
        dialog = MailingDialog(self.session, found.mailing, self)
        dialog.moved.connect(self.load)
        dialog.open()
