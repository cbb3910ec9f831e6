"""Lists of customers that keep themselves up to date: ready-made ones, and the owner's own."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import joined, listed, sentence
from shopretain.services.group_words import STARTERS, Starter, rule_sentence
from shopretain.services.groups import (
    GroupAnswer,
    GroupsView,
    OwnGroup,
    PastedList,
    Rule,
)
from shopretain.services.lists import ListAsk, file_name
from shopretain.services.people_table import PeopleView
from shopretain.services.wishes import Wished
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.emails.ads_dialog import AdsDialog
from shopretain.ui.format import whole
from shopretain.ui.people.card_actions import answer_checkout
from shopretain.ui.people.categories_dialog import CategoriesDialog
from shopretain.ui.people.columns import people_columns
from shopretain.ui.people.group_card import GroupCard
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.people.timeline_dialog import TimelineDialog
from shopretain.ui.printing.plan_page import save_plan
from shopretain.ui.session import Session, open_file
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.theme import theme
from shopretain.ui.widgets.as_of import AsOfButton
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import clear, row
from shopretain.ui.widgets.chosen_group import ChosenGroup
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.group_chip import LOOKS
from shopretain.ui.widgets.help_button import HelpButton, HelpText
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import ElidedLabel, IconLabel, Label
from shopretain.ui.widgets.one_of import OneOf

_IMPORT_PAGE = 1
_COLUMNS = ("name", "group", "orders", "spent", "last")


# The letter that is made for a ready-made group.
_LETTERS = {
    "best": "best_customers", "best_quiet": "best_quiet", "new": "thank_first",
    "regular": "referral", "slipping": "come_back", "quiet": "come_back", "lost": "come_back",
}  # fmt: skip


class GroupButton(QPushButton):
    """One group in the list at the left: icon, name, how many."""

    def __init__(self, icon_name: str, name: str, count: int) -> None:
        """Show it."""
        super().__init__()
        self.setProperty("groupRow", True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(f"{name}: {whole(count)}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 12, 4)
        layout.setSpacing(10)
        layout.addWidget(IconLabel(icon_name, "text2", 18))
        layout.addWidget(ElidedLabel(name), 1)
        layout.addWidget(Label(whole(count), "second"))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(theme().px(34))


class GroupsTab(BaseTab):
    """The groups at the left; the chosen one with its rules, figures and people at the right."""

    page_wanted = Signal(int)
    done = Signal(str, object)
    customer_wanted = Signal(int)
    letter_wanted = Signal(str, object, str)  # letter, whom, in words
    cards_wanted = Signal(object, str)  # whom, in words

    def __init__(self, session: Session) -> None:
        """Put the page together; groups come with `load`."""
        super().__init__(session)
        self.set_head(
            self.tr("Groups"),
            self.tr(
                "Lists of customers that keep themselves up to date. Some tools call them segments."
            ),
        )
        self.groups: GroupsView | None = None
        self.people: PeopleView | None = None
        self.answer: GroupAnswer | None = None
        self.starters: tuple[Starter, ...] = STARTERS
        self.chosen: str | int = "best"
        self._asked = self._answers_asked = self._saving = 0
        self._shown_left = False
        self.new_button = Button(self.tr("&New group"), self.open_new, icon_name="plus")
        self.more_button = Button("", self.open_more, icon_name="ellipsis")
        self.more_button.setToolTip(self.tr("More"))
        self.more_button.setAccessibleName(self.tr("More"))
        self.head_actions.addWidget(AsOfButton(session))
        self.head_actions.addWidget(self.new_button)
        self.head_actions.addWidget(self.more_button)
        self.job_bar = JobBar()
        self.saver = ListSaver(session, self.job_bar, self)
        self.saver.done.connect(self.done)
        self.list_side = QWidget()
        self._list = QVBoxLayout(self.list_side)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        self._buttons = ChosenGroup(self)
        self._button_of: dict[str | int, QPushButton] = {}
        self.empty = EmptyState(
            "list-filter",
            self.tr("Groups fill themselves"),
            self.tr("Import your orders, and eight ready-made groups stand here at once."),
            (self.tr("Import orders"), lambda: self.page_wanted.emit(_IMPORT_PAGE)),
        )
        card = self.card = GroupCard(self._words_for)
        self.table, self.editor, self.name, self.sentence = (
            card.table, card.editor, card.name, card.sentence,
        )  # fmt: skip
        card.editor.edited.connect(self._on_edited)
        card.editor.incomplete.connect(self._on_incomplete)
        card.rename_wanted.connect(self.rename)
        card.delete_wanted.connect(self.delete)
        card.tools_wanted.connect(self.open_tools)
        card.list_wanted.connect(self.save_list)
        card.letter_wanted.connect(self.write_letter)
        card.cards_wanted.connect(self.print_cards)
        card.left_wanted.connect(self.show_left)
        card.categories_wanted.connect(self.open_categories)
        card.checkout_answered.connect(self._answer_checkout)
        card.table.opened.connect(self._on_opened)
        page = Beside((self.list_side, 0), (card, 1))
        self._page = page
        self.content = OneOf()
        self.content.add(page)
        self.content.add(self.empty)
        self.content.show_one(page)
        self.body.addWidget(self.job_bar)
        self.body.addWidget(self.content, 1)

    # Loading

    def concerns(self, changes: Changes) -> bool:
        """Cards, consent and groups change what stands here too."""
        return bool(changes)

    def load(self) -> None:
        """Ask for everybody and for all groups."""
        self._asked += 1
        asked = self._asked
        as_of = self.session.as_of

        def people(view: PeopleView) -> None:
            if asked == self._asked:
                self._take_people(view)

        def groups(view: GroupsView) -> None:
            if asked == self._asked:
                self._take_groups(view)

        self.session.read("people_table.everybody", as_of, done=people)
        self.session.read("groups.view", as_of, done=groups)
        self.session.read("groups.starters", done=self._take_starters)

    def _take_starters(self, found: tuple[Starter, ...]) -> None:
        self.starters = found

    def _take_people(self, view: PeopleView) -> None:
        self.people = view
        columns = people_columns(view, lambda: None)
        self.table.rows.set_rows(range(len(view.rows)))
        self.table.rows.show_only(np.zeros(0, dtype=np.int64))
        self.table.show_columns([columns[name] for name in _COLUMNS])
        self.table.sortByColumn(_COLUMNS.index("spent"), Qt.SortOrder.DescendingOrder)
        has_any = bool(view.rows) or self.session.as_of is not None
        self.content.show_one(self._page if has_any else self.empty)

    def _take_groups(self, view: GroupsView) -> None:
        self.groups = view
        if isinstance(self.chosen, int) and all(own.id != self.chosen for own in view.own):
            self.chosen = "best"
        self._show_list()
        self.choose(self.chosen)

    def _show_list(self) -> None:
        view = self.groups
        if view is None:
            return
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
        self._button_of = {}
        clear(self._list)
        helper = HelpButton(self.tr("Ready made"), self._ready_help)
        head = row(Label(self.tr("Ready made"), "listHead"), helper, 1)
        self._list.addWidget(head)
        for name, count in view.ready:
            self._add_button(name, LOOKS[name][0], sentence(f"group.{name}"), count)
        self._list.addSpacing(12)
        self._list.addWidget(Label(self.tr("Mine"), "listHead"))
        for own in view.own:
            shown = "users" if own.rule is None else "list-filter"
            self._add_button(own.id, shown, own.name, own.count)
        if not view.own:
            words = self.tr("None yet. Start with one of these:")
            self._list.addWidget(Label(words, "caption", wrap=True))
            for starter in self.starters[:3]:
                button = Button(
                    sentence(f"starter.{starter.id}"), partial(self.start, starter), kind="link"
                )
                self._list.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._list.addStretch(1)
        self._fit_list()
        self._order_tabs()

    def _fit_list(self) -> None:
        """Give the list the width that its own words need; names of the owner's may be cut."""
        bold = QFontMetrics(theme().font(14, QFont.Weight.DemiBold))
        names = [sentence(f"group.{name}") for name in LOOKS]
        widest = max(bold.horizontalAdvance(name) for name in names)
        self.list_side.setFixedWidth(widest + theme().px(112))

    def _order_tabs(self) -> None:
        """Let Tab go from the groups to their rules, figures and people."""
        block = self.editor.block
        chain: list[QWidget] = [
            *self._buttons.buttons(), self.card.rename_button, self.card.delete_button,
            *(block.fields() if block is not None else ()),
            self.card.tools_button, self.card.list_button, self.table, self.card.left_button,
        ]  # fmt: skip
        for first, then in pairwise(chain):
            QWidget.setTabOrder(first, then)

    def _on_opened(self, place: int) -> None:
        if self.people is not None:
            self.customer_wanted.emit(self.people.rows[place].id)

    def _add_button(self, which: str | int, icon_name: str, name: str, count: int) -> None:
        button = GroupButton(icon_name, name, count)
        button.setChecked(which == self.chosen)
        button.clicked.connect(partial(self._on_button, which))
        self._buttons.add(button)
        self._button_of[which] = button
        self._list.addWidget(button)

    def _on_button(self, which: str | int, *_told: object) -> None:
        self.choose(which)

    def _ready_help(self) -> HelpText:
        view = self.groups
        names = [] if view is None else [name for name, _ in view.ready]
        lines = tuple(
            f"{sentence(f'group.{name}')}: {sentence(f'rule.ready.{name}')}" for name in names
        )
        return HelpText(self.tr("Everybody is in exactly one of these"), lines)

    # One group

    def own(self) -> OwnGroup | None:
        """Give the chosen group if it is the owner's."""
        if self.groups is None:
            return None
        return next((own for own in self.groups.own if own.id == self.chosen), None)

    def flush(self) -> None:
        """Save the rule as it was typed last."""
        self.editor.flush()

    def choose(self, which: str | int) -> None:
        """Show a group."""
        self.flush()
        self.chosen = which
        if which in self._button_of:
            self._button_of[which].setChecked(True)
        own = self.own()
        name = own.name if own is not None else sentence(f"group.{which}")
        words = own.sentence if own is not None else sentence(f"rule.ready.{which}")
        ruled = own is not None and own.rule is not None
        self.card.show_group(name, words, own=own is not None, ruled=ruled)
        if own is not None and own.rule is not None and self.groups is not None:
            self.editor.show_rule(own.rule, self.groups.currency)
        self._order_tabs()
        self._ask(which)

    def _ask(self, which: str | int | Rule) -> None:
        self._answers_asked += 1
        asked = self._answers_asked

        def done(found: GroupAnswer) -> None:
            if asked == self._answers_asked:
                self._take_answer(found)

        self.session.read("groups.answer", self.session.as_of, which, done=done)

    def _take_answer(self, found: GroupAnswer) -> None:
        self.answer = found
        self._shown_left = False
        currency = self.groups.currency if self.groups is not None else "EUR"
        self.card.show_answer(found, currency)
        self._show_people(found.ids)

    def _show_people(self, ids: np.ndarray) -> None:
        view = self.people
        if view is None:
            return
        places = [view.place[customer] for customer in ids.tolist() if customer in view.place]
        self.table.rows.show_only(np.array(places, dtype=np.int64))
        own = self.own()
        for_whom = own is not None and own.rule is not None and _asks_for_audience(own.rule)
        self.card.show_some(anybody=bool(places), for_whom=for_whom)

    def show_left(self) -> None:
        """Show those who may not be emailed, or the group again."""
        if self.answer is None:
            return
        self._shown_left = not self._shown_left
        self._show_people(self.answer.left_ids if self._shown_left else self.answer.ids)
        self.card.say_left(shown=self._shown_left)

    def _answer_checkout(self, offered: bool) -> None:
        answer_checkout(self.session, offered, self.done)

    def _words_for(self, name: str, take: Any) -> None:
        if name in _WITH_WORDS:
            self.session.read("groups.words_for", name, done=take)

    def _on_incomplete(self) -> None:
        """Keep the last whole rule while a value is missing."""
        self.card.saved.hide()
        self.sentence.setText(self.tr("A value is missing; the group stays as it was until then."))

    def _on_edited(self, rule: Rule) -> None:
        own = self.own()
        if own is None or own.rule is None:
            return
        currency = self.groups.currency if self.groups is not None else "EUR"
        self.sentence.setText(rule_sentence(rule, currency))
        self._ask(rule)
        self.card.saved.hide()
        before, group, name = own.rule, own.id, own.name
        if self.groups is not None:  # what is shown next is what was typed, saved or not yet
            edited = replace(own, rule=rule, sentence=self.sentence.text())
            mine = (edited if one.id == group else one for one in self.groups.own)
            self.groups = replace(self.groups, own=tuple(mine))

        def undo() -> None:
            self.session.write("groups.save", group, name, before, done=self._made)

        def done(_id: int) -> None:
            self._saving -= 1
            if self.chosen == group:
                self.card.saved.show()
            self._refresh_list()

        self._saving += 1
        self.session.write("groups.save", group, name, rule, done=done)
        self.session.can_undo(self.tr("changing the rules of {0}").format(name), undo)

    def _refresh_list(self) -> None:
        """Show the names and counts anew, without touching what is being edited."""

        def take(view: GroupsView) -> None:
            if not self._saving:
                self.groups = view
                self._show_list()

        self.session.read("groups.view", self.session.as_of, done=take)

    # Making groups

    def open_new(self) -> QMenu:
        """Offer what a new group can start from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for starter in self.starters:
            menu.addAction(sentence(f"starter.{starter.id}"), partial(self.start, starter))
        menu.addSeparator()
        empty = Starter("", Rule(True, ()))
        menu.addAction(self.tr("Empty group"), partial(self.start, empty))
        menu.addAction(self.tr("List of emails…"), self.paste_emails)
        menu.popup(self.new_button.mapToGlobal(QPoint(0, self.new_button.height())))
        return menu

    def start(self, starter: Starter) -> None:
        """Make a group of the owner's own from a starter, ready to change."""
        name = sentence(f"starter.{starter.id}") if starter.id else sentence("group.unnamed")

        def done(group: int) -> None:
            def undo() -> None:
                self.session.write(
                    "groups.delete", group, done=lambda _gone: self._made(self.chosen)
                )

            self._made(group)
            self.session.can_undo(self.tr("making the group {0}").format(name), undo)

        self.session.write("groups.save", None, name, starter.rule, done=done)

    def _made(self, group: str | int) -> None:
        self.chosen = group
        self.session.bus.changed.emit(Changes(cards=True))

    def paste_emails(self) -> None:
        """Make a list of pasted e-mails."""
        fields = [
            FormField("name", self.tr("Name of the list")),
            FormField(
                "emails", self.tr("Emails"), "text", hint=self.tr("one a line, or with other text")
            ),
        ]
        form = FormDialog(
            self.tr("A list of emails"),
            self.tr("Those who are your customers are put on a list."),
            fields,
            self.tr("&Make list"),
            self.window(),
        )

        def answered(values: dict[str, Any]) -> None:
            self.session.write(
                "groups.list_of_emails",
                values["name"],
                values["emails"],
                done=done,
                failed=form.say,
            )

        def done(found: PastedList) -> None:
            form.finish()
            self._made(found.id)
            self.session.forget_undo()
            words = self.tr("%Ln customer(s) put on the list", "", found.found)
            if found.unknown:
                unknown = self.tr("%Ln email(s) are nobody you know", "", len(found.unknown))
                words = joined(words, unknown)
            self.done.emit(words, [])

        form.answered.connect(answered)
        form.open()

    def rename(self) -> None:
        """Give the group another name."""
        own = self.own()
        if own is None:
            return
        form = FormDialog(
            self.tr("Rename group"), "", [FormField("name", self.tr("Name"), value=own.name)],
            self.tr("&Rename"), self.window(),
        )  # fmt: skip

        def answered(values: dict[str, Any]) -> None:
            if not values["name"].strip():
                form.say(UserError("nothing_written"))
                return

            def undo() -> None:
                self.session.write("groups.rename", own.id, own.name, done=self._made)

            def done(group: int) -> None:
                self._made(group)
                self.session.can_undo(self.tr("renaming {0}").format(own.name), undo)

            form.finish()
            self.session.write("groups.rename", own.id, values["name"], done=done)

        form.answered.connect(answered)
        form.open()

    def delete(self) -> None:
        """Delete the group, never its people; undoable."""
        self.flush()
        own = self.own()
        if own is None:
            return

        def done(gone: object) -> None:
            def undo() -> None:
                self.session.write("groups.bring_back", gone, done=self.session.bus.changed.emit)

            self.chosen = "best"
            self.session.bus.changed.emit(Changes(cards=True))
            self.session.can_undo(self.tr("deleting {0}").format(own.name), undo)
            words = self.tr("Deleted the group {0}").format(own.name)
            self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

        self.session.write("groups.delete", own.id, done=done)

    # Using groups

    def asked_list(self) -> ListAsk:
        """Give the list that would be saved now, in the order shown."""
        view = self.people
        ids = () if view is None else tuple(view.ids[self.table.rows.places()].tolist())
        title = self.name.accessibleName()
        if self._shown_left:
            title = self.tr("{0}, not by email").format(title)
        return ListAsk(title, self.sentence.text(), ids, _COLUMNS, self.session.as_of)

    def save_list(self) -> None:
        """Save the group for Excel."""
        self.saver.choose(self.asked_list())

    def write_letter(self) -> None:
        """Write to the group, with the letter that is made for it."""
        letter = _LETTERS.get(str(self.chosen), "blank")
        if self._shown_left:
            self.letter_wanted.emit(letter, self.asked_list().ids, self.asked_list().title)
        else:
            self.letter_wanted.emit(letter, str(self.chosen), "")

    def print_cards(self) -> None:
        """Begin postcards for the group."""
        if self._shown_left:
            self.cards_wanted.emit(self.asked_list().ids, self.asked_list().title)
        else:
            self.cards_wanted.emit(str(self.chosen), "")

    def copy_rows(self) -> None:
        """Copy the group's people."""
        self.table.copy()
        self.done.emit(self.tr("Copied %Ln customer(s)", "", self.table.rows.rowCount()), [])

    def open_tools(self) -> QMenu:
        """Offer the files of mail tools."""
        asked = self.asked_list()
        at = self.card.tools_button.mapToGlobal(QPoint(0, self.card.tools_button.height()))
        return self.saver.tools_menu(asked.title, asked.ids, at)

    def open_more(self) -> QMenu:
        """Offer what is seldom needed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Over &time…"), self.open_timeline)
        menu.addAction(self.tr("Ad te&xts…"), self.open_ads)
        menu.addSeparator()
        menu.addAction(self.tr("&Categories, and whom they are for…"), self.open_categories)
        menu.addAction(self.tr("&Save all groups as text…"), self.save_text)
        menu.addAction(self.tr("Save the p&lan on one page…"), self.save_plan)
        menu.addAction(self.tr("Save &dates for a calendar…"), self.save_calendar)
        menu.addAction(self.tr("&People who want no advertising…"), self.import_robinson)
        menu.addAction(self.tr("Bring &favourites of your shop system…"), self.bring_wishes)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
        return menu

    def open_timeline(self) -> None:
        """Show how the chosen group moved from quarter to quarter."""
        name = self.name.accessibleName()
        TimelineDialog(self.session, str(self.chosen), name, self.window()).open()

    def open_ads(self) -> None:
        """Show texts for advertisements, filled for the chosen group."""
        AdsDialog(self.session, self.window(), str(self.chosen)).open()

    def open_categories(self) -> None:
        """Let products have categories, and categories be for somebody."""
        CategoriesDialog(self.session, self.window()).open()

    def save_text(self) -> None:
        """Save the names and sentences of all groups."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save groups"),
            file_name(self.tr("Groups"), self.session.today, ".txt"),
            self.tr("Text files (*.txt)"),
        )
        if name:
            self.session.read(
                "groups.save_text", Path(name),
                done=lambda count: self.done.emit(self.tr("Saved %Ln group(s)", "", count), []),
            )  # fmt: skip

    def save_plan(self) -> None:
        """Save on one page who is to be written to how often, with the shop's own numbers."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save plan"),
            file_name(self.tr("Plan"), self.session.today, ".pdf"), self.tr("PDF files (*.pdf)"),
        )  # fmt: skip
        if name and self.groups is not None:
            path = Path(name).with_suffix(".pdf")
            try:
                save_plan(path, self.groups, self.session.glance.name, self.session.today)
            except UserError as error:
                self.session.fail(error)
                return
            opened = (self.tr("Open"), lambda: open_file(path))
            self.done.emit(self.tr("Saved {0}").format(path.name), [opened])

    def save_calendar(self) -> None:
        """Save birthdays and dates that matter as a file that calendars take."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save dates for a calendar"),
            file_name(self.tr("Dates"), self.session.today, ".ics"),
            self.tr("Calendar files (*.ics)"),
        )  # fmt: skip
        if name:
            self.session.read(
                "calendar_file.save", Path(name).with_suffix(".ics"),
                done=lambda count: self.done.emit(self.tr("Saved %Ln date(s)", "", count), []),
            )  # fmt: skip

    def bring_wishes(self) -> None:
        """Put favourites that a shop system exports onto the cards."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("List of favourites"), "",
            self.tr("Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)"),
        )  # fmt: skip
        if name:
            self.session.write("wishes.bring", Path(name), done=self._brought_wishes)

    def _brought_wishes(self, found: Wished) -> None:
        def undo() -> None:
            self.session.write("wishes.take_back", found, done=self.session.bus.changed.emit)

        self.session.bus.changed.emit(Changes(cards=True))
        self.session.can_undo(self.tr("bringing favourites"), undo)
        words = self.tr("%Ln favourite(s) are on the cards", "", len(found.entries))
        if found.unmatched:
            nobody = self.tr("%Ln of nobody we know", "", len(found.unmatched))
            words = listed((words, nobody))
        self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

    def import_robinson(self) -> None:
        """Take a list of people who want no post or calls, as some countries keep one."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("List of people who want no advertising"), "",
            self.tr("Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)"),
        )  # fmt: skip
        if name:
            self.session.write("consent.import_robinson", Path(name), done=self._took_robinson)

    def _took_robinson(self, count: int) -> None:
        self.session.bus.changed.emit(Changes(cards=True))
        self.done.emit(self.tr("%Ln address(es) put on the stop list", "", count), [])


_WITH_WORDS = frozenset(
    ("coupon", "payment", "delivery", "country", "town", "tag", "channel", "source", "product",
     "category", "sku", "audience", "category_share", "audience_share")
)  # fmt: skip


def _asks_for_audience(rule: Rule) -> bool:
    """Tell whether a rule asks for categories, which the owner may have to name first."""
    return any(
        _asks_for_audience(part)
        if isinstance(part, Rule)
        else part.field.startswith(("audience", "category"))
        for part in rule.parts
    )
