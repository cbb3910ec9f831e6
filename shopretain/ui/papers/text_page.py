"""One text for many people, on a sheet for each: to whom, in which words, who is left out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMenu

from shopretain.base.errors import UserError
from shopretain.base.text import joined, sentence
from shopretain.services.by_post import (
    Card,
    Look,
    PostAsk,
    PostLetter,
    PostPlan,
    Printed,
    Run,
    Unfit,
)
from shopretain.services.letter_texts import LetterText
from shopretain.services.letters import OCCASION, LetterAsk, Offer, usual_whom
from shopretain.services.lists import ListAsk
from shopretain.services.post_pages import PostPage
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.emails.blocks_form import edit_blocks
from shopretain.ui.emails.chip_edit import ChipEdit
from shopretain.ui.emails.fields import ask_fallback, fields_menu
from shopretain.ui.emails.handing import Handing
from shopretain.ui.emails.offer_form import ask_offer
from shopretain.ui.format import first_large, money, whole
from shopretain.ui.i18n import tr
from shopretain.ui.papers.post_notes import post_notes
from shopretain.ui.papers.price_form import price_form
from shopretain.ui.papers.print_page import PrintPage
from shopretain.ui.papers.unfit_dialog import show_unfit
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.printing.card_job import cards_for_printer, save_cards
from shopretain.ui.printing.document import Document
from shopretain.ui.printing.fonts import coverage
from shopretain.ui.printing.painter import document_of, unfit_of
from shopretain.ui.session import Session
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.keeping_note import switch_keeping
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.note import Note
from shopretain.ui.widgets.tick import Tick

_SAVE_MS, _PLAN_MS = 700, 350  # after the last key
_AT_ONCE = 96  # cards that are asked for together: whole sheets of any paper
_CHECKED = 2_000  # cards whose text is measured before it is asked to print them
_NOBODY = "nobody"
_LIST = ("name", "street", "postcode", "town", "country", "orders", "last")


class TextPage(PrintPage):
    """What cards and letters by post have in common; the others fill in the paper."""

    can_list = True
    has_price = True
    page_service = ""
    first_text = ""

    def __init__(self, session: Session, bar: JobBar, handing: Handing, saver: ListSaver) -> None:
        """Put the page together; texts come with `load`."""
        super().__init__(session, bar)
        self.handing, self.saver = handing, saver
        self.page: PostPage | None = None
        self.text: LetterText | None = None
        self.offer: Offer | None = None
        self.look: Look = self.usual_look()
        self.plan: PostPlan | None = None
        self.chosen: tuple[int, ...] = ()  # people chosen on another page
        self._chosen_words = ""
        self.cards: dict[int, Card | PostLetter] = {}
        self.sample: Run | None = None
        self.unfit: dict[int, Unfit] = {}
        self._asked = 0
        self._is_dirty = False
        self._next = self.first_text
        self._wanted: tuple[str | tuple[int, ...], str] = ("", "")
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._saving.timeout.connect(self.flush)
        self._planning = QTimer(self, singleShot=True, interval=_PLAN_MS)
        self._planning.timeout.connect(self.ask_plan)
        self._fill()

    # For the others to fill in

    def usual_look(self) -> Look:
        """Give the paper before anything is known."""
        raise NotImplementedError

    def fill_before(self) -> None:
        """Add the fields between the people and the words."""

    def fill_after(self) -> None:
        """Add the fields of the paper below the words."""

    def look_changed(self) -> None:
        """Show the paper in its fields."""

    def show_card(self, sample: Run, card: Card | PostLetter) -> None:
        """Show one card or letter."""

    def on_plan(self) -> None:
        """Do what depends on who is chosen."""

    def each_words(self, each: str) -> str:
        """Say what one costs."""
        raise NotImplementedError

    def count_words(self, count: int) -> str:
        """Say how many they are."""
        raise NotImplementedError

    def more_notes(self) -> list[Note]:
        """Give notes of the paper alone."""
        return []

    # The form

    def _fill(self) -> None:
        self.whom = Choice()
        fixed = Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.whom.setSizeAdjustPolicy(fixed)  # the owner's own groups have long names
        self.whom.activated.connect(lambda _index: self.ask_plan())
        self.add_field(self.tr("&To"), self.whom)
        self.fill_before()
        self.headline = ChipEdit(self.headline_words().replace("&", ""), one_line=True)
        self.headline.text_changed.connect(self._on_words)
        self.headline_label = self.add_field(self.headline_words(), self.headline)
        self.message = ChipEdit(self.tr("Message"))
        self.message.text_changed.connect(self._on_words)
        self.message.setMinimumHeight(theme().px(176))
        self.message.setProperty("boxed", True)
        label = Label(self.tr("&Message"), "second")
        label.setBuddy(self.message)
        self.fields.addWidget(label)
        self.fields.addWidget(self.message, 1)
        self.fits = Label("", "caption", wrap=True)
        self.fields.addWidget(self.fits)
        self.texts_button = Button(
            self.tr("Other te&xts"), self.open_texts, kind="link", icon_name="chevron-down"
        )
        self.fields_button = Button(
            self.tr("I&nsert"), self.open_fields, kind="link", icon_name="plus"
        )
        self.code_words = Label("", "caption", wrap=True)
        self.code_change = Button(self.tr("Change"), self.edit_offer, kind="link")
        self.code_drop = Button(self.tr("Remove"), self.remove_offer, kind="link")
        self.code_link = Button(self.tr("QR leads to…"), self.ask_link, kind="link")
        self.code_line = flow(self.code_words, self.code_change, self.code_link, self.code_drop)
        self.code_add = Button(self.tr("Co&de…"), self.edit_offer, kind="link", icon_name="ticket")
        self.reset_button = Button(self.tr("Back to the original"), self.reset, kind="link")
        self.fields.addWidget(
            flow(self.texts_button, self.fields_button, self.code_add, self.reset_button)
        )
        self.fields.addWidget(self.code_line)
        for edit in (self.headline, self.message):
            edit.fallback_wanted.connect(partial(self._ask_fallback, edit))
        self.fill_after()
        self.only_post = Tick(self.tr("Only who may not &be emailed"))
        self.only_worth = Tick(self.tr("Only who is &worth the stamp"))
        self.households = Tick(self.tr("One for each ho&usehold"))
        for tick in (self.only_post, self.only_worth, self.households):
            tick.toggled.connect(lambda _on: self.ask_plan())
            self.fields.addWidget(tick)

    def headline_words(self) -> str:
        """Give the name of the line above the message."""
        raise NotImplementedError

    def load(self) -> None:
        """Ask for texts and groups; what is being written stays."""
        self.session.read(self.page_service, done=self.show_page)

    def show_page(self, found: PostPage) -> None:
        """Show texts, groups and how cards looked last."""
        first = self.page is None
        self.page = found
        self.handing.head = found.head
        if first:
            self.look = found.look
            self.look_changed()
        if self.text is None:
            wanted, self._wanted = self._wanted, ("", "")
            self.choose_text(self._next, *wanted)
        else:
            self._fill_whom(self._value())
            self.ask_plan()

    def choose_text(self, text_id: str, whom: str | tuple[int, ...] = "", words: str = "") -> None:
        """Start from a text: for a group, for customers by id, or for whom it is at first."""
        if self.page is None:
            self._next = text_id
            return
        self.flush()
        found = next((one for one in self.page.texts if one.id == text_id), self.page.texts[0])
        keeps = self.chosen and not self._value() and not whom
        self.text, self.offer = found, found.offer
        if not isinstance(whom, str):
            self.chosen, self._chosen_words = whom, words
            keeps = True
        self._show_words(found)
        self._fill_whom("" if keeps else str(whom) or usual_whom(found))
        self._is_dirty = False
        self._at = 0
        self._show_offer()
        self.look_changed()
        self.ask_plan()

    def start(self, text_id: str, whom: str | tuple[int, ...], words: str) -> None:
        """Begin cards for somebody, with the groups as they are now."""
        self.text = None
        self._next = text_id or self._next
        self._wanted = whom, words
        self.load()

    def _show_words(self, found: LetterText) -> None:
        for edit, text in ((self.headline, found.subject), (self.message, found.body)):
            with QSignalBlocker(edit):
                edit.set_text(text)

    def _fill_whom(self, value: str) -> None:
        if self.page is None or self.text is None:
            return
        self.whom.clear()
        if self.chosen or not value:
            words = self._chosen_words or tr("%Ln chosen", "", len(self.chosen))
            self.whom.addItem(words, "")
        if usual_whom(self.text) == OCCASION:
            self.whom.addItem(
                first_large(
                    sentence(
                        f"to.card.{self.text.to}" if self.text.is_card else f"to.{self.text.to}"
                    )
                ),
                OCCASION,
            )
        for group, name, count in self.page.groups:
            self.whom.addItem(f"{name}: {whole(count)}", group)
        if self.whom.findData(value) < 0:
            self.whom.insertItem(0, self.tr("Choose who gets it"), _NOBODY)
            value = _NOBODY
        self.whom.setCurrentIndex(self.whom.findData(value))

    def _value(self) -> str:
        return str(self.whom.currentData() or "")

    def ask(self) -> PostAsk | None:
        """Give the cards as they stand in the fields."""
        value = self._value()
        if self.text is None or value == _NOBODY:
            return None
        words = self.whom.currentText().rpartition(":")[0] or self.whom.currentText()
        letter = LetterAsk(
            self.text.id, self.headline.text(), self.message.text(), value or self.chosen,
            self.offer, words, "post",
        )  # fmt: skip
        return PostAsk(
            letter,
            self.look,
            self.only_post.isChecked(),
            self.only_worth.isChecked(),
            self.households.isChecked(),
        )

    # Words

    def _on_words(self) -> None:
        self._is_dirty = True
        self._saving.start()
        self._planning.start()

    def flush(self) -> None:
        """Keep what was typed last."""
        self._saving.stop()
        if not self._is_dirty or self.text is None:
            return
        self._is_dirty = False
        self.session.write(
            "letter_texts.save_text", self.text.id, self.headline.text(), self.message.text(),
            self.offer, done=self._kept,
        )  # fmt: skip

    def _kept(self, found: LetterText) -> None:
        if self.page is not None:
            texts = tuple(found if one.id == found.id else one for one in self.page.texts)
            self.page = replace(self.page, texts=texts)
        if self.text is not None and self.text.id == found.id:
            self.text = found
            self._show_offer()

    def reset(self) -> None:
        """Go back to the text's original words, with Undo."""
        if self.text is None:
            return
        self._saving.stop()
        self._is_dirty = False
        self.session.write("letter_texts.reset_text", self.text.id, done=self._was_reset)

    def _was_reset(self, before: LetterText) -> None:
        self.session.can_undo(
            self.tr("back to the original"),
            lambda: self.session.write(
                "letter_texts.save_text", before.id, before.subject, before.body, before.offer,
                done=lambda _text: self._reload(before.id),
            ),
        )  # fmt: skip
        self._reload(before.id)
        words = self.tr("“{0}” is as it was at first").format(before.title)
        self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

    def _reload(self, text_id: str) -> None:
        self.text = None
        self._next = text_id
        self.load()

    def open_texts(self) -> QMenu:
        """Offer the ready texts."""
        menu = QMenu(self)
        for one in () if self.page is None else self.page.texts:
            action = menu.addAction(one.title, partial(self.choose_text, one.id))
            action.setCheckable(True)
            action.setChecked(self.text is not None and one.id == self.text.id)
        menu.popup(self.texts_button.mapToGlobal(QPoint(0, self.texts_button.height())))
        return menu

    def open_fields(self) -> QMenu:
        """Offer what can stand in the text."""
        edit = self.headline if self.headline.hasFocus() else self.message
        return fields_menu(
            self.fields_button, (), edit.insert_field, self.edit_offer,
            lambda: edit_blocks(self, self.session, (), self.session.look_at_cards),
        )  # fmt: skip

    def _ask_fallback(self, edit: ChipEdit, name: str, now: str) -> None:
        ask_fallback(self, (edit,), name, now)

    # The code

    def edit_offer(self) -> None:
        """Give each a code of their own, as words and QR code."""
        ask_offer(self, self.offer, self.session.glance.currency or "EUR", self._take_offer)

    def _take_offer(self, offer: Offer | None) -> None:
        self.offer = offer
        self._show_offer()
        self._on_words()

    def remove_offer(self) -> None:
        """Go without codes again, with Undo."""
        before = self.offer
        self._take_offer(None)
        self.session.can_undo(self.tr("remove the code"), lambda: self._take_offer(before))
        words = self.tr("The card has no code any more")
        self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

    def ask_link(self) -> FormDialog | None:
        """Ask where QR codes lead; without a link they say the code alone."""
        if self.page is None:
            return None
        form = FormDialog(
            self.tr("QR codes lead to"),
            self.tr("A page of your shop that takes the code, with {code} where it goes. Shopify: "
                    "https://your-shop/discount/{code}. Without one, phones show the code alone."),
            (FormField("code_link", self.tr("Link"), value=self.page.code_link,
                       hint="https://…/discount/{code}"),),
            self.tr("Keep"),
            self,
        )  # fmt: skip

        def kept(_changes: object) -> None:
            form.finish()
            self.load()

        form.answered.connect(
            lambda values: self.session.write(
                "settings.set_values", values, done=kept,
                failed=lambda _error: form.say_words(
                    self.tr("The link needs {code} in it, and at most 200 letters.")
                ),
            )
        )  # fmt: skip
        form.open()
        return form

    def _show_offer(self) -> None:
        self.code_line.setVisible(self.offer is not None)
        self.code_add.setVisible(self.offer is None)
        self.reset_button.setVisible(self.text is not None and self.text.is_changed)
        if self.offer is not None:
            words = tr("Each has a code of their own, good for %Ln day(s).", "", self.offer.days)
            self.code_words.setText(words)

    def set_look(self, look: Look) -> None:
        """Take another paper, and keep it for the next time."""
        self.look = look.whole()
        self.look_changed()
        self.session.write("post_pages.keep_look", self.look, done=lambda _none: None)
        self.ask_plan()

    # Who gets one

    def ask_plan(self) -> None:
        """Ask who would get a card, and for the first ones."""
        self._planning.stop()
        self._asked += 1
        self.on_plan()
        asked, ask = self._asked, self.ask()
        self.plan, self.cards, self.unfit, self.sample = None, {}, {}, None
        if ask is None:
            self.show_flaw("")
            return

        def take(found: PostPlan) -> None:
            if asked == self._asked:
                self._take_plan(found)

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self.show_flaw(sentence(f"error.{error.code}", **error.values))

        self.session.read("by_post.plan", ask, done=take, failed=failed)
        self.changed.emit()

    def show_flaw(self, words: str) -> None:
        """Say why there is nothing to print."""
        self.fits.setText("")
        self.preview.show_nothing(words)
        self.show_notes([])
        self.changed.emit()

    def _take_plan(self, found: PostPlan) -> None:
        self.plan = found
        self._show_whom()
        self._at = min(self._at, max(len(found.ready) - 1, 0))
        if not found.ready:
            self.show_flaw(
                self.tr("Your budget does not pay for one. Change it under “Change price”.")
                if found.beyond
                else self.tr("Nobody here may get one now.")
            )
        else:
            self._fetch(self._at // _AT_ONCE * _AT_ONCE)
        self._tell()
        self.changed.emit()

    def _show_whom(self) -> None:
        """Tell beside the chosen group how many of it get one."""
        found = self.plan
        if found is None:
            return
        at = self.whom.currentIndex()
        name = self.whom.itemText(at).rpartition(":")[0] or self.whom.itemText(at)
        words = self.tr("{0}: {1} of {2}").format(
            name, whole(len(found.ready)), whole(found.plan.asked_of)
        )
        self.whom.setItemText(at, words)

    def _fetch(self, first: int) -> None:
        """Ask for some cards; each lot is measured, then the next one is asked for."""
        ask, asked = self.ask(), self._asked
        if ask is None or self.plan is None:
            return
        ids = self.plan.ready[first : first + _AT_ONCE]

        def take(run: Run) -> None:
            if asked == self._asked:
                self._take_cards(first, run)

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self.show_flaw(sentence(f"error.{error.code}", **error.values))

        self.session.read("by_post.sample_run", ask, ids, done=take, failed=failed)

    def _take_cards(self, first: int, run: Run) -> None:
        if self.plan is None:
            return
        is_new = self.sample is None
        self.sample = self.sample or run
        by_id = {card.customer: card for card in run.cards}
        for at, who in enumerate(self.plan.ready[first : first + _AT_ONCE], first):
            if who in by_id:
                self.cards[at] = by_id[who]
        bad = unfit_of(run)
        self.unfit |= {one.customer: one for one in bad}
        if is_new or first <= self._at < first + _AT_ONCE:
            self._show()
        if is_new or bad:
            self._tell()
        following = [at for at in range(0, min(len(self.plan.ready), _CHECKED), _AT_ONCE)
                     if at not in self.cards]  # fmt: skip
        if following:
            self._fetch(following[0])
        elif self.unfit:
            self._drop_unfit()
        self.changed.emit()

    def _drop_unfit(self) -> None:
        """Once all are measured, walk only those that will be printed."""
        found = self.plan
        if found is None:
            return
        kept = [at for at, who in enumerate(found.ready) if who not in self.unfit]
        shown = self._at
        self.cards = {new: self.cards[at] for new, at in enumerate(kept) if at in self.cards}
        self.plan = replace(found, ready=tuple(found.ready[at] for at in kept))
        self._at = next((new for new, at in enumerate(kept) if at >= shown), max(len(kept) - 1, 0))
        self._show_whom()
        if kept:
            self._show()
        else:
            self.preview.show_nothing(self.tr("Nobody here may get one now."))

    def step(self, by: int) -> None:
        """Show the next card, or the one before."""
        if self.plan is None or not self.plan.ready:
            return
        self._at = max(0, min(len(self.plan.ready) - 1, self._at + by))
        if self._at in self.cards:
            self._show()
        else:
            self._fetch(self._at // _AT_ONCE * _AT_ONCE)

    def _show(self) -> None:
        """Show the one that is looked at."""
        if self.plan is not None and self.sample is not None and self._at in self.cards:
            self.show_card(self.sample, self.cards[self._at])

    def _tell(self) -> None:
        """Show notes: who is left out, and what to do about it."""
        if self.plan is None:
            return
        own = coverage().missing((self.headline.text(), self.message.text()))
        leave = None
        if not self.only_worth.isChecked():
            leave = partial(self.only_worth.setChecked, True)
        notes = post_notes(
            self.plan, tuple(self.unfit.values()), own, partial(show_unfit, self),
            self.more_notes(), leave, partial(switch_keeping, self.session),
        )  # fmt: skip
        self.show_notes(notes[:3])

    # For the tab

    def count(self) -> int:
        """How many cards will be printed."""
        if self.plan is None:
            return 0
        return sum(who not in self.unfit for who in self.plan.ready)

    def is_ready(self) -> bool:
        """Whether there is a card to print."""
        return self.sample is not None and self.count() > 0

    def cost_words(self) -> str:
        """Say how many cards on how many sheets for how much."""
        found = self.plan
        if found is None or not found.ready:
            return ""
        price = found.price
        abroad = len(found.abroad & set(found.ready) - set(self.unfit))
        each = self.each_words(money(price.home, price.currency, exact=True))
        if abroad and price.abroad != price.home:
            dear = money(price.abroad, price.currency, exact=True)
            each = self.tr("{0}, {1} abroad at {2}").format(each, whole(abroad), dear)
        total = money(found.cost_of(self.unfit), price.currency)
        return self.tr("{0}. {1}: about {2}.").format(self.count_words(self.count()), each, total)

    def save_list(self) -> None:
        """Save the addresses of those who get a card."""
        if self.plan is not None and self.text is not None:
            title = self.whom.currentText().rpartition(":")[0] or self.name
            self.saver.choose(ListAsk(title, self.text.title, self.plan.ready, _LIST))

    # Onto paper

    def save_pdf(self) -> None:
        """Ask once who writes, then where to."""
        if self.is_ready():
            self.flush()
            self.handing.with_head(self.ask_path)

    def save_as(self, path: Path) -> None:
        """Make the cards as a PDF: from then on these people count as written to."""
        ask = self.ask()
        if ask is not None:
            self.work(
                lambda serve, progress: save_cards(serve, ask, path, progress),
                partial(self._made, path),
            )

    def _made(self, path: Path, found: Printed) -> None:
        self._can_undo(found)
        words = self.tr("Saved {0}: {1} on {2}").format(
            path.name, tr("%Ln card(s)", "", found.cards),
            tr("%Ln page(s)", "", found.pages),
        )  # fmt: skip
        left = sum(count for _, count in found.left_out)
        if left:
            words = joined(words, tr("%Ln left out", "", left))
        self.tell_saved(path, words, (self.tr("Undo"), self.session.undo))

    def _can_undo(self, found: Printed) -> None:
        self.session.can_undo(
            self.tr("printing"),
            lambda: self.session.write(
                "by_post.undo_cards", found.made, done=self.session.bus.changed.emit
            ),
        )
        self.session.look_at_cards()

    def print_pages(self) -> None:
        """Ask once who writes, then for a printer."""
        if self.is_ready():
            self.flush()
            self.handing.with_head(partial(self.with_printer, self._make_for))

    def _make_for(self, printer: QPrinter) -> None:
        ask = self.ask()
        if ask is not None:
            self.work(
                lambda serve, progress: cards_for_printer(serve, ask, progress),
                partial(self.print_run, printer),
            )

    def prepare_printer(self, printer: QPrinter, document: Document) -> None:
        """Set what the paper asks of the printer."""

    def print_run(self, printer: QPrinter, found: Printed) -> None:
        """Print cards that were made; only what came out of the printer is noted."""
        document = document_of(found.made.run)
        self.prepare_printer(printer, document)

        def came_out(whole_: bool) -> None:
            if whole_:
                self.session.write(
                    "by_post.printed", found.made, "print",
                    done=lambda _changes: self._can_undo(found),
                )  # fmt: skip
            else:
                self.session.write(
                    "by_post.undo_cards", found.made, done=self.session.bus.changed.emit
                )

        self.paint_on(document, came_out, printer)

    def ask_price(self) -> FormDialog | None:
        """Ask what a card costs, and how much may be spent."""
        if self.page is None:
            return None
        return price_form(self, self.session, self.page.price, self.load)
