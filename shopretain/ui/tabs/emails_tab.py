"""Emails: write, plays that run by themselves, drafts that wait, answers and cases."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from shopretain.base.changes import Changes
from shopretain.services.letters import WritingPage
from shopretain.ui.emails.answers_page import AnswersPage
from shopretain.ui.emails.coupons_dialog import LetterCodesDialog
from shopretain.ui.emails.handing import Handing
from shopretain.ui.emails.plays_page import PlaysPage
from shopretain.ui.emails.ready_page import ReadyPage
from shopretain.ui.emails.write_page import WritePage
from shopretain.ui.format import whole
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import IconLabel, Label
from shopretain.ui.widgets.one_of import OneOf
from shopretain.ui.widgets.segments import Segments

_IMPORT_PAGE = 1
WRITE, PLAYS, READY, ANSWERS = range(4)


class EmailsTab(BaseTab):
    """One page of four parts; ShopRetain drafts, the owner sends."""

    page_wanted = Signal(int)
    cards_wanted = Signal(object, str)  # whom, in words
    post_wanted = Signal()
    done = Signal(str, object)
    customer_wanted = Signal(int)
    look_wanted = Signal()  # a play went on: it is time to look

    def __init__(self, session: Session) -> None:
        """Put the page together; letters come with `load`."""
        super().__init__(session)
        self.set_head(
            self.tr("Emails"),
            self.tr("ShopRetain writes the drafts. You send them from your own mail program."),
        )
        self._waiting_letter: tuple[str, str | tuple[int, ...], str] | None = None
        self.job_bar, self.list_bar = JobBar(), JobBar()
        self.handing = Handing(session, self.job_bar, self)
        self.handing.done.connect(self.done)
        self.saver = ListSaver(session, self.list_bar, self)
        self.saver.done.connect(self.done)
        self.parts = Segments(
            (self.tr("Write"), self.tr("By itself"), self.tr("Ready"), self.tr("Answers"))
        )
        self.parts.setAccessibleName(self.tr("Parts of this page"))
        self.parts.chosen.connect(self.show_part)
        self.head_actions.addWidget(self.parts)
        self.write = WritePage(session, self.handing)
        self.handing.sample = self.write.sample
        self.write.done.connect(self.done)
        self.write.planned.connect(self._show_making)
        self.write.saved.connect(self._show_saved)
        self.empty = EmptyState(
            "mail",
            self.tr("Personal drafts in your own words"),
            self.tr("Import your orders first: letters are written to the people in them."),
            (self.tr("Import orders"), lambda: self.page_wanted.emit(_IMPORT_PAGE)),
        )
        self.no_emails = EmptyState(
            "mail",
            self.tr("These orders have no email addresses"),
            self.tr("Etsy and some tills do not tell them. Write to people by post instead: the "
                    "Print page makes cards and letters for them."),
            (self.tr("Print postcards"), lambda: self.cards_wanted.emit("best", "")),
        )  # fmt: skip
        self.plays, self.ready = PlaysPage(session), ReadyPage(session, self.handing)
        self.answers = AnswersPage(session)
        for page in (self.plays, self.ready, self.answers):
            page.done.connect(self.done)
        for page in (self.plays, self.answers):
            page.letter_wanted.connect(self.write_letter)
        self.plays.switched.connect(self.look_wanted)
        self.ready.write_wanted.connect(lambda: self.parts.choose(WRITE))
        self.ready.codes_wanted.connect(self.open_codes)
        for page in (self.ready, self.answers):
            page.customer_wanted.connect(self.customer_wanted)
        self.write.cards_wanted.connect(self.cards_wanted)
        self.ready.post_wanted.connect(self.post_wanted)
        self.handing.queued.connect(self.show_ready)
        self.handing.changed.connect(self.load)
        self.content = OneOf()
        for part in (
            self.write,
            self.plays,
            self.ready,
            self.answers,
            self.empty,
            self.no_emails,
        ):
            self.content.add(part)
        self.body.addWidget(self.job_bar)
        self.body.addWidget(self.list_bar)
        self.body.addWidget(self.content, 1)
        self._bottom()
        self.content.show_one(self.write if session.glance.customers else self.empty)

    def _bottom(self) -> None:
        """Fill the fixed bar: kept or not, back to the original, the ways out."""
        self.saved_icon = IconLabel("check", "good", 16)
        self.saved_words = Label("", "second")
        self.reset_button = Button(self.tr("Back to the original"), self.write.reset, kind="link")
        self.list_button = Button(
            self.tr("&List for Mailchimp"), self._open_tools, icon_name="file-spreadsheet"
        )
        self.test_button = Button(self.tr("&Open one as a test"), self._test, icon_name="mail")
        self.make_button = Button(
            self.tr("&Make drafts"), self._make, kind="primary", icon_name="mails"
        )
        self.way_button = Button("", self.open_ways, icon_name="chevron-down")
        self.way_button.setAccessibleName(self.tr("More ways and settings"))
        self.way_button.setToolTip(self.tr("More ways and settings"))
        kept = row(self.saved_icon, self.saved_words)
        kept.setMinimumHeight(self.reset_button.sizeHint().height())
        self.bottom.addWidget(flow(kept, self.reset_button), 1)
        self.bottom.addWidget(
            flow(self.list_button, self.test_button, row(self.make_button, self.way_button))
        )
        self.bottom_bar.show()

    # Loading

    def concerns(self, changes: Changes) -> bool:
        """Whatever changes may change who gets which letter."""
        return bool(changes)

    def load(self) -> None:
        """Ask for letters and groups, and for what stands in the part that is shown."""
        self.session.read("letters.writing_page", done=self._take_page)
        if self.parts.index != WRITE:
            self._part().load()

    def _take_page(self, found: WritingPage) -> None:
        self.write.show_page(found)
        self._show()
        self.parts.setVisible(not found.is_empty)
        words = self.tr("Ready ({0})").format(whole(found.waiting))
        self.parts.set_words(READY, words if found.waiting else self.tr("Ready"))
        if self._waiting_letter is not None:
            letter, self._waiting_letter = self._waiting_letter, None
            self.write.choose_letter(*letter)

    def flush(self) -> None:
        """Keep what was typed last."""
        self.write.flush()

    def write_letter(self, letter: str, whom: str | tuple[int, ...] = "", words: str = "") -> None:
        """Start a letter for a group or for customers by id; another page asks for it."""
        self.parts.choose(WRITE)
        self._waiting_letter = letter, whom, words
        self.load()  # with the groups as they are now

    def show_part(self, part: int) -> None:
        """Show one of the four parts."""
        self.flush()
        self._show()
        if part != WRITE:
            self._part().load()

    def _part(self) -> PlaysPage | ReadyPage | AnswersPage:
        if self.parts.index == PLAYS:
            return self.plays
        return self.ready if self.parts.index == READY else self.answers

    def _show(self) -> None:
        """Show the chosen part, or why there is nothing to write yet."""
        found = self.write.page
        shown: QWidget = self.write if self.parts.index == WRITE else self._part()
        if found is not None and found.is_empty:
            shown = self.empty
        elif found is not None and not found.has_emails and self.parts.index == WRITE:
            shown = self.no_emails
        self.content.show_one(shown)
        self.bottom_bar.setVisible(shown is self.write)

    def covered_height(self) -> int:
        """Keep the bar of Write and the buttons of Answers free."""
        if not self.bottom_bar.isHidden():
            return self.bottom_bar.height()
        return self.answers.height_of_buttons(self) if self.parts.index == ANSWERS else 0

    def show_ready(self) -> None:
        """Show the drafts that wait."""
        self.parts.choose(READY)

    def show_answers(self) -> None:
        """Show what customers wait for."""
        self.parts.choose(ANSWERS)

    def show_feedback(self) -> None:
        """Show what customers said."""
        self.parts.choose(ANSWERS)
        self.answers.open_feedback()

    def show_quotes(self) -> None:
        """Show kind words of customers."""
        self.parts.choose(ANSWERS)
        self.answers.open_quotes()

    def show_plays(self) -> None:
        """Show what is written by itself."""
        self.parts.choose(PLAYS)

    def open_codes(self) -> None:
        """Show every code of a letter and what became of it."""
        LetterCodesDialog(self.session, self).open()

    # Making

    def _show_saved(self, kept: bool) -> None:
        self.saved_icon.setVisible(kept)
        self.saved_words.setText(self.tr("Draft saved") if kept else self.tr("Saving…"))
        letter = self.write.letter
        self.reset_button.setVisible(
            kept and letter is not None and letter.is_changed and not letter.is_own
        )

    def _show_making(self) -> None:
        count, is_page = len(self.write.ready_ids), self.write.is_page
        is_known = self.write.plan is not None
        words = self.tr("&Make %Ln draft(s)", "", count) if is_known else self.tr("&Make drafts")
        self.make_button.set_words(self.tr("Copy the &words") if is_page else words)
        self.make_button.setEnabled(bool(self.write.page_words) if is_page else count > 0)
        self.list_button.setEnabled(count > 0)
        self.test_button.setEnabled(count > 0)

    def _make(self) -> None:
        if self.write.is_page:
            QGuiApplication.clipboard().setText(self.write.page_words)
            self.done.emit(self.tr("Copied. Paste the words into your shop's page"), [])
            return
        ask = self.write.ask()
        if ask is not None and self.write.ready_ids:
            self.write.flush()
            self.handing.make(ask)

    def _test(self) -> None:
        self.handing.test(*self.write.sample())

    def _open_tools(self) -> QMenu:
        letter = self.write.letter
        title = "" if letter is None else letter.title
        at = self.list_button.mapToGlobal(QPoint(0, 0))
        return self.saver.tools_menu(title, self.write.ready_ids, at)

    def open_ways(self) -> QMenu:
        """Offer the other ways to hand drafts over, and who writes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask = self.write.ask()
        if ask is not None and self.write.ready_ids:
            for words, way in (
                (self.tr("One by one in my &mail program"), "mailto"),
                (self.tr("As &files in a folder…"), "folder"),
                (self.tr("Among the drafts of my mail&box…"), "mailbox"),
                (self.tr("&Copied, one by one"), "copy"),
            ):
                menu.addAction(
                    words,
                    partial(self.handing.with_head, partial(self.handing.make_by, ask, way)),
                )
            menu.addAction(
                self.tr("As messages for &phones…"),
                partial(self.handing.with_head, partial(self.handing.save_messages, ask)),
            )
            menu.addSeparator()
        menu.addAction(self.tr("&Who writes…"), self.handing.ask_head)
        letter = self.write.letter
        if letter is not None and letter.is_own:
            menu.addAction(self.tr("&Delete this letter"), self.write.drop_letter)
        menu.popup(self.way_button.mapToGlobal(QPoint(0, 0)))
        return menu

    def first_focus(self) -> QWidget:
        """Start in the letter."""
        shown = self.content.shown
        return self.write.body if shown is self.write else super().first_focus()
