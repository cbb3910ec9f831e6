"""Writing: choose a letter, change its words, see it as real people will read it, make drafts."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.letter_texts import LetterText
from shopretain.services.letters import (
    OCCASION,
    LetterAsk,
    Offer,
    Plan,
    Preview,
    WritingPage,
    usual_whom,
    with_code_line,
    without_code_line,
)
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.emails.blocks_form import edit_block, edit_blocks
from shopretain.ui.emails.chip_edit import ChipEdit
from shopretain.ui.emails.editor import Editor
from shopretain.ui.emails.fields import ask_fallback, fields_menu
from shopretain.ui.emails.handing import Handing
from shopretain.ui.emails.letter_list import LetterList
from shopretain.ui.emails.offer_form import ask_offer
from shopretain.ui.emails.plan_notes import PlanNotes
from shopretain.ui.emails.preview_card import PreviewCard
from shopretain.ui.format import first_large, whole
from shopretain.ui.session import Session
from shopretain.ui.theme import theme
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.keeping_note import switch_keeping

_SAVE_MS, _PLAN_MS = 700, 350  # after the last key
_AT_ONCE = 12  # previews that are asked for together
_NOBODY = "nobody"


class WritePage(QWidget):
    """The editor between the letters and the preview."""

    done = Signal(str, object)
    planned = Signal()  # what making would do is known anew
    cards_wanted = Signal(object, str)  # whom, in words
    saved = Signal(bool)  # whether the words are kept by now

    def __init__(self, session: Session, handing: Handing) -> None:
        """Put the page together; letters come with `show_page`."""
        super().__init__()
        self.session, self.handing = session, handing
        self.page: WritingPage | None = None
        self.letter: LetterText | None = None
        self.offer: Offer | None = None
        self.second: tuple[str, str] | None = None  # a second text, tried against the first
        self.plan: Plan | None = None
        self.whom_chosen: tuple[int, ...] = ()  # customers chosen on another page
        self._whom_words = ""
        self._previews: dict[int, Preview] = {}
        self._page_text: tuple[str, str] | None = None  # of words for the shop's own page
        self._at = 0
        self._next = "come_back"  # the letter to show when letters come
        self._asked = 0
        self._is_dirty = False
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._saving.timeout.connect(self.flush)
        self._planning = QTimer(self, singleShot=True, interval=_PLAN_MS)
        self._planning.timeout.connect(self.ask_plan)
        self.list = LetterList()
        self.list.chosen.connect(self.choose_letter)
        self.list.new_wanted.connect(self.new_letter)
        self.preview = PreviewCard()
        self.preview.step_wanted.connect(self._step)
        self.editor, self.notes = Editor(), PlanNotes()
        self.whom, self.subject, self.body = (
            self.editor.whom,
            self.editor.subject,
            self.editor.body,
        )
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        letter = Beside((self.editor, 64), (self._right(), 40))
        across = Beside((self.list, 0), (letter, 1))
        layout.addWidget(across, 1)

    # The page

    def _connect(self) -> None:
        editor, notes = self.editor, self.notes
        editor.whom_changed.connect(self._whom_changed)
        editor.words_changed.connect(self._on_words)
        editor.fallback_wanted.connect(self._ask_fallback)
        editor.fields_wanted.connect(self.open_fields)
        editor.offer_wanted.connect(self.edit_offer)
        editor.offer_dropped.connect(self.remove_offer)
        editor.left_wanted.connect(self.print_left)
        notes.fallback_wanted.connect(partial(self._ask_fallback, None))
        notes.block_wanted.connect(self._edit_block)
        notes.checkout_answered.connect(self._answer_checkout)
        notes.second_wanted.connect(self.edit_second)
        notes.second_dropped.connect(partial(self._take_second, None))
        notes.keeping_switched.connect(partial(switch_keeping, self.session))
        notes.head_wanted.connect(lambda: self.handing.ask_head(self.ask_plan))

    def _right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.preview, 1)
        column.addWidget(self.notes)
        side.setMinimumWidth(theme().px(228))
        return side

    # What is shown

    def show_page(self, found: WritingPage) -> None:
        """Show letters and groups; what is being written stays."""
        self.page = found
        self.handing.head = found.head
        groups = {value: (name, count) for value, name, count in found.groups}
        chosen = self.letter.id if self.letter is not None else self._next
        self.list.show_letters(found.letters, groups, chosen)
        editor = self.editor
        fields = [self.whom, self.subject, *editor.quick, editor.more, self.body]
        for first, second in itertools.pairwise([self.list, *self.list.buttons(), *fields]):
            QWidget.setTabOrder(first, second)
        if self.letter is None:
            self.choose_letter(chosen)
        else:
            self._fill_whom(self._value())
            self.ask_plan()

    def choose_letter(
        self, letter_id: str, whom: str | tuple[int, ...] = "", words: str = ""
    ) -> None:
        """Start from a letter: for a group, for customers by id, or for whom it is at first.

        People who were chosen on another page stay chosen until another group is.
        """
        if self.page is None:
            return
        self.flush()
        found = next((one for one in self.page.letters if one.id == letter_id), None)
        if found is None:
            return
        keeps = self.whom_chosen and not self._value() and not whom
        self.letter, self.offer, self.second = found, found.offer, None
        if not isinstance(whom, str):
            self.whom_chosen, self._whom_words = whom, words
            keeps = True
        self.list.choose(letter_id)
        self.editor.show_words(found.subject, found.body)
        self._fill_whom("" if keeps else str(whom) or usual_whom(found))
        self._is_dirty = False
        self.saved.emit(True)
        self.editor.show_offer(self.offer)
        self._whom_changed()

    def _fill_whom(self, value: str) -> None:
        """Offer groups, the letter's own occasion, and who was chosen elsewhere.

        Where what was chosen is gone, nobody is chosen in its place.
        """
        if self.page is None or self.letter is None:
            return
        self.whom.clear()
        if self.whom_chosen or not value:
            words = self._whom_words or self.tr("%Ln chosen", "", len(self.whom_chosen))
            self.whom.addItem(words, "")
        if usual_whom(self.letter) == OCCASION:
            self.whom.addItem(first_large(sentence(f"to.{self.letter.to}")), OCCASION)
        for group, name, count in self.page.groups:
            self.whom.addItem(f"{name}: {whole(count)}", group)
        if self.whom.findData(value) < 0:
            self.whom.insertItem(0, self.tr("Choose who gets it"), _NOBODY)
            value = _NOBODY
        self.whom.setCurrentIndex(self.whom.findData(value))
        is_page = self.is_page
        self.whom.setVisible(not is_page)
        self.editor.whom_label.setVisible(not is_page)

    @property
    def is_page(self) -> bool:
        """Whether these are words for the shop's own page, for nobody alone."""
        return self.letter is not None and not self.letter.to

    def _value(self) -> str:
        return str(self.whom.currentData() or "")

    def ask(self) -> LetterAsk | None:
        """Give the letter as it stands in the fields."""
        if self.letter is None:
            return None
        value = self._value()
        if value == _NOBODY:
            return None
        whom: str | tuple[int, ...] = value or self.whom_chosen
        words = self.whom.currentText().rpartition(":")[0] or self.whom.currentText()
        return LetterAsk(
            self.letter.id, self.subject.text(), self.body.text(), whom, self.offer, words,
            second=self.second,
        )  # fmt: skip

    # Words

    def _on_words(self) -> None:
        self._is_dirty = True
        self.saved.emit(False)
        self._saving.start()
        self._planning.start()

    def flush(self) -> None:
        """Keep what was typed last."""
        self._saving.stop()
        if not self._is_dirty or self.letter is None:
            return
        self._is_dirty = False
        subject, body = self.subject.text(), self.body.text()
        self._know(replace(self.letter, subject=subject, body=body, offer=self.offer))
        self.session.write(
            "letter_texts.save_text",
            self.letter.id,
            self.subject.text(),
            self.body.text(),
            self.offer,
            done=self._kept,
        )

    def _know(self, text: LetterText) -> None:
        """Let a letter be as it is written now."""
        if self.page is not None:
            known = tuple(text if one.id == text.id else one for one in self.page.letters)
            self.page = replace(self.page, letters=known)

    def _kept(self, found: LetterText) -> None:
        self._know(found)
        if self.letter is not None and self.letter.id == found.id:
            self.letter = found
            self.saved.emit(not self._is_dirty)

    def reset(self) -> None:
        """Go back to the letter's original words, with Undo."""
        if self.letter is None:
            return
        self._saving.stop()
        self._is_dirty = False
        self.session.write("letter_texts.reset_text", self.letter.id, done=self._was_reset)

    def _was_reset(self, before: LetterText) -> None:
        words = self.tr("“{0}” is as it was at first").format(before.title)
        self.session.can_undo(
            self.tr("back to the original"),
            lambda: self.session.write(
                "letter_texts.save_text", before.id, before.subject, before.body, before.offer,
                done=lambda _text: self._reload(before.id),
            ),
        )  # fmt: skip
        self._reload(before.id)
        self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

    def _reload(self, letter_id: str) -> None:
        """Show a letter as it is kept now."""
        self.letter = None
        self._is_dirty = False

        self._next = letter_id
        self.session.read("letters.writing_page", done=self.show_page)

    def new_letter(self) -> None:
        """Start a letter of the owner's own."""
        form = FormDialog(
            self.tr("A letter of your own"),
            self.tr("It begins with the words that stand in the editor now."),
            (
                FormField("title", self.tr("What is it called?")),
                FormField(
                    "kind", self.tr("What is it?"), "choice", "useful",
                    choices=(
                        (self.tr("Something useful"), "useful"), (self.tr("A thank-you"), "thanks"),
                        (self.tr("An offer"), "offer"),
                    ),
                ),
            ),
            self.tr("Start"),
            self,
        )  # fmt: skip

        def made(letter_id: str) -> None:
            form.finish()
            self._reload(letter_id)

        def answered(values: dict[str, str]) -> None:
            self.session.write(
                "letter_texts.add_own", values["title"], self.subject.text(), self.body.text(),
                values["kind"], done=made, failed=form.say,
            )  # fmt: skip

        form.answered.connect(answered)
        form.open()

    def drop_letter(self) -> None:
        """Delete an own letter, with Undo."""
        if self.letter is None or not self.letter.is_own:
            return
        title = self.letter.title

        def dropped(row_: object) -> None:
            self.session.can_undo(
                self.tr("delete the letter"),
                lambda: self.session.write(
                    "letter_texts.bring_back", row_, done=self.session.bus.changed.emit
                ),
            )
            self._reload("blank")
            words = self.tr("Deleted “{0}”").format(title)
            self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

        self._is_dirty = False
        self.session.write("letter_texts.drop_own", self.letter.id, done=dropped)

    # Fields

    def open_fields(self) -> QMenu:
        """Offer all fields, the owner's own pieces of text, and a code."""
        blocks = () if self.page is None else self.page.blocks
        return fields_menu(
            self.editor.more, blocks, self.editor.insert_field, self.edit_offer, self.edit_blocks
        )

    def edit_blocks(self) -> None:
        """Open the owner's own pieces of text."""
        edit_blocks(self, self.session, () if self.page is None else self.page.blocks,
                    self.session.look_at_cards)  # fmt: skip

    def _edit_block(self, name: str) -> None:
        edit_block(self, self.session, name, self.session.look_at_cards)

    def _ask_fallback(self, edit: ChipEdit | None, name: str, now: str) -> None:
        """Ask what is read where a value is missing: in one place, or wherever it stands."""
        ask_fallback(self, (self.subject, self.body) if edit is None else (edit,), name, now)

    # The code

    def edit_offer(self) -> None:
        """Give each reader a code of their own."""
        currency = self.session.glance.currency or "EUR"
        ask_offer(self, self.offer, currency, self._take_offer)

    def _take_offer(self, offer: Offer | None) -> None:
        """Take a code; the sentence that tells of it stands in the letter, to be changed."""
        had, self.offer = self.offer is not None, offer
        if had != (offer is not None):
            words = (
                with_code_line(self.body.text()) if offer else without_code_line(self.body.text())
            )
            self.editor.show_words(self.subject.text(), words)
        self.editor.show_offer(offer)
        self._on_words()

    def remove_offer(self) -> None:
        """Go without codes again, with Undo."""
        before = self.offer
        self._take_offer(None)
        self.session.can_undo(self.tr("remove the code"), lambda: self._take_offer(before))
        words = self.tr("The letter has no code any more")
        self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

    # A second text

    def edit_second(self) -> None:
        """Write a second text: half of the people get it, and both are compared later."""
        subject, body = self.second or (self.subject.text(), self.body.text())
        form = FormDialog(
            self.tr("Try two texts"),
            self.tr("Chance gives each half of the people one of them. Change one thing only: then "
                    "you know what made the difference."),
            (
                FormField("subject", self.tr("Second subject"), value=subject),
                FormField("body", self.tr("Second text"), "text", body),
            ),
            self.tr("Use both"),
            self,
        )  # fmt: skip

        def answered(values: dict[str, str]) -> None:
            ask, second = self.ask(), (values["subject"], values["body"])
            if second == (self.subject.text(), self.body.text()):
                form.say_words(self.tr("Both texts are the same. Change one thing."))
                return

            def take(_plan: Plan) -> None:
                form.finish()
                self._take_second(second)

            if ask is not None:
                tried = replace(ask, subject=second[0], body=second[1], second=None)
                self.session.read("letters.plan", tried, done=take, failed=form.say)

        form.answered.connect(answered)
        form.open()

    def _take_second(self, second: tuple[str, str] | None) -> None:
        self.second = second
        self.ask_plan()

    # What making would do

    def _whom_changed(self) -> None:
        """Forget who was ready for the letter before: nothing is made for them by mistake."""
        self._at, self.plan = 0, None
        self.planned.emit()
        self.ask_plan()

    def ask_plan(self) -> None:
        """Ask what making would do, and for the letters of the first people."""
        self._planning.stop()
        self._asked += 1
        asked = self._asked
        ask = self.ask()
        if self.is_page or ask is None:
            self._plan_nobody(asked)
            return

        def take(found: Plan) -> None:
            if asked == self._asked:
                self._take_plan(found)

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self._take_flaw(error)

        self.session.read("letters.plan", ask, done=take, failed=failed)

    def _plan_nobody(self, asked: int) -> None:
        """Show words for the shop's page as they will be copied, or that nobody is chosen."""
        self.plan, self._previews, self._page_text = None, {}, None
        self.editor.show_left(None)
        self.notes.show_none()
        self.preview.show_nobody("")
        self.planned.emit()

        def take(found: tuple[str, str]) -> None:
            if asked == self._asked:
                self._page_text = found
                self.preview.show_page(*found)
                self.planned.emit()

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self._take_flaw(error)

        if self.is_page:
            texts = self.subject.text(), self.body.text()
            self.session.read("letters.page_text", *texts, done=take, failed=failed)

    @property
    def page_words(self) -> str:
        """The words for the shop's page, empty where they are none."""
        return "" if self._page_text is None or not self.is_page else self._page_text[1]

    def sample(self) -> tuple[str, str]:
        """Give the letter as the person in the preview reads it, for a test to the owner."""
        found = self.preview.shown
        if found is not None and not found.waits_for:
            return found.subject, found.body
        return self.subject.text(), self.body.text()

    def _take_flaw(self, error: UserError) -> None:
        """Say what is wrong with the text, where the letter would be."""
        self.plan = None
        self._previews = {}
        self.preview.show_nobody("")
        self.notes.show_flaw(error)
        self.editor.show_left(None)
        self.planned.emit()

    def _take_plan(self, found: Plan) -> None:
        self.plan = found
        self._previews = {}
        if self._value() or self.whom_chosen:
            self.editor.show_allowed(len(found.ready) + len(found.held_ids))
        self.editor.show_left(found)
        head = self.handing.head
        second = "" if self.second is None else self.second[0]
        self.notes.show_plan(found, is_signed=head is None or head.is_whole, second=second)
        self._at = min(self._at, max(len(found.ready) - 1, 0))
        self._ask_previews()
        self.planned.emit()

    def _answer_checkout(self, offered: bool) -> None:
        def answered(before: str) -> None:
            self.session.look_at_cards()
            self.session.can_undo(
                self.tr("answer about the checkout"),
                lambda: self.session.write(
                    "consent.take_back_answer", before, done=self.session.bus.changed.emit
                ),
            )
            self.done.emit(self.tr("Your answer is kept"), [(self.tr("Undo"), self.session.undo)])

        self.session.write("consent.answer_checkout", offered, done=answered)

    def print_left(self) -> None:
        """Begin postcards for those who may not be emailed but may have a card."""
        if self.plan is not None and self.letter is not None:
            words = self.tr("{0}, by post").format(self.letter.title)
            self.cards_wanted.emit(self.plan.by_post, words)

    # Previews

    def _step(self, by: int) -> None:
        self._at += by
        self._ask_previews()

    def _ask_previews(self) -> None:
        """Show the letter of the person whose turn it is, asked for with the next ones."""
        plan, ask = self.plan, self.ask()
        if plan is None or ask is None:
            return
        shown = plan.ready or plan.held_ids
        if not shown:
            words = self.tr("Nobody of these people can get this letter.")
            nobody = self.tr("There is nobody to write to here yet.")
            self.preview.show_nobody(words if plan.asked_of else nobody)
            return
        at = min(self._at, len(shown) - 1)
        who = shown[at]
        if who in self._previews:
            self.preview.show_letter(self._previews[who], at, len(shown))
            return
        first = max(at - 1, 0)
        asked = self._asked

        def take(found: tuple[Preview, ...]) -> None:
            if asked == self._asked:
                self._previews.update((one.customer, one) for one in found)
                if who in self._previews:
                    self._ask_previews()

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self._take_flaw(error)

        part = shown[first : first + _AT_ONCE]
        self.session.read("letters.previews", ask, part, done=take, failed=failed)

    @property
    def ready_ids(self) -> tuple[int, ...]:
        """Who will get the letter as it stands."""
        return () if self.plan is None else self.plan.ready
