"""The card of one group: its rules, its figures, its people, and whom it leaves out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopretain.base.text import paragraph, sentence
from shopretain.services.groups import GroupAnswer
from shopretain.ui.format import money, whole
from shopretain.ui.people.people_table import PeopleTable
from shopretain.ui.people.rule_editor import RuleEditor, WordsFor
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, column, row
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import ElidedLabel, IconLabel, Label
from shopretain.ui.widgets.note import Note
from shopretain.ui.widgets.one_of import OneOf


class GroupCard(Card):
    """What stands at the right of the groups; the page acts on its signals."""

    rename_wanted = Signal()
    delete_wanted = Signal()
    tools_wanted = Signal()
    letter_wanted = Signal()
    cards_wanted = Signal()
    list_wanted = Signal()
    left_wanted = Signal()
    categories_wanted = Signal()
    checkout_answered = Signal(bool)

    def __init__(self, words_for: WordsFor) -> None:
        """Make it empty."""
        super().__init__(margin=0, spacing=0)
        self.editor = RuleEditor(words_for)
        self.column.addWidget(self._head())
        self.column.addWidget(_line())
        self.column.addWidget(self._strip())
        self.column.addWidget(_line())
        self._asking = QVBoxLayout()
        self.column.addLayout(self._asking)
        self.column.addWidget(self._people(), 1)
        self.column.addWidget(self._foot())

    def _head(self) -> QWidget:
        head = QWidget()
        inside = QVBoxLayout(head)
        inside.setContentsMargins(20, 16, 20, 14)
        inside.setSpacing(8)
        self.name = ElidedLabel("", "card")
        self.rename_button = Button(
            "", self.rename_wanted.emit, kind="quiet", icon_name="pencil", small=True
        )
        self.rename_button.setToolTip(self.tr("Rename"))
        self.rename_button.setAccessibleName(self.tr("Rename"))
        self.delete_button = Button(self.tr("&Delete"), self.delete_wanted.emit, kind="link")
        self.saved = row(
            IconLabel("check", "good", 16), Label(self.tr("Saved"), "caption"), spacing=4
        )
        inside.addWidget(row(self.name, self.rename_button, 1, self.saved, self.delete_button))
        self.sentence = Label("", "caption", wrap=True)
        inside.addWidget(self.sentence)
        inside.addWidget(self.editor)
        return head

    def _strip(self) -> QWidget:
        strip = QWidget()
        strip.setObjectName("strip")
        line = QHBoxLayout(strip)
        line.setContentsMargins(20, 10, 20, 10)
        self.figures = {name: Label("", "figure2") for name in ("count", "spent", "order")}
        self.captions = {
            "count": Label("", "caption"),
            "spent": Label(self.tr("spent in the last year"), "caption"),
            "order": Label(self.tr("usual order"), "caption"),
        }
        figures = [
            column(self.figures[name], self.captions[name], spacing=0) for name in self.figures
        ]
        line.addWidget(flow(*figures, spacing=24), 1)
        self.tools_button = Button(
            self.tr("For a &mail tool…"), self.tools_wanted.emit, icon_name="mail"
        )
        self.letter_button = Button(
            self.tr("&Write email"), self.letter_wanted.emit, icon_name="send"
        )
        self.list_button = Button(
            self.tr("E&xcel list"),
            self.list_wanted.emit,
            kind="primary",
            icon_name="file-spreadsheet",
        )
        self.cards_button = Button(
            self.tr("Post&cards"), self.cards_wanted.emit, icon_name="mailbox"
        )
        line.addWidget(
            flow(self.tools_button, self.cards_button, self.letter_button, self.list_button), 1
        )
        return strip

    def _people(self) -> QWidget:
        self.table = PeopleTable(self.tr("Customers of this group"), ticks=False)
        self.table.setMinimumHeight(theme().px(200))
        self.nobody = QWidget()
        middle = QVBoxLayout(self.nobody)
        words = Label(self.tr("Nobody is in this group now."), "second", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.categories_button = Button(
            self.tr("Say which products are for whom…"), self.categories_wanted.emit, kind="link"
        )
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addWidget(self.categories_button, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self.nobody.setMinimumHeight(theme().px(120))
        self.people_or_nobody = OneOf()
        self.people_or_nobody.add(self.table)
        self.people_or_nobody.add(self.nobody)
        self.people_or_nobody.show_one(self.table)
        return self.people_or_nobody

    def _foot(self) -> QWidget:
        self.left_out = QWidget()
        foot = QHBoxLayout(self.left_out)
        foot.setContentsMargins(16, 8, 16, 10)
        self.left_words = Label("", "caption", wrap=True)
        self.left_button = Button(self.tr("&Show them"), self.left_wanted.emit, kind="link")
        foot.addWidget(IconLabel("info", "text2", 16))
        foot.addWidget(self.left_words, 1)
        foot.addWidget(self.left_button)
        return self.left_out

    def show_group(self, name: str, words: str, *, own: bool, ruled: bool) -> None:
        """Name a group; `own` ones can be renamed, `ruled` ones have rules to edit."""
        self.name.set_full_text(name)
        self.sentence.setText(words)
        for widget in (self.rename_button, self.delete_button, self.saved):
            widget.setVisible(own)
        self.editor.setVisible(ruled)

    def show_answer(self, found: GroupAnswer, currency: str) -> None:
        """Show how many they are, what they bring, and whom no e-mail may reach."""
        self.figures["count"].setText(whole(found.count))
        self.captions["count"].setText(sentence("list.customers", count=found.count))
        self.figures["spent"].setText(money(found.spent_12, currency))
        usual = found.usual_order
        self.figures["order"].setText("–" if usual is None else money(usual, currency))
        count = len(found.left_ids)
        self.left_out.setVisible(count > 0)
        words = (
            self.tr("%Ln more match but may not be emailed.", "", count)
            if found.left_are_more
            else self.tr("%Ln of them may not be emailed.", "", count)
        )
        if found.left_by_post:
            post = self.tr("You could send %Ln a postcard.", "", found.left_by_post)
            words = paragraph((words, post))
        self.left_words.setText(words)
        self.say_left(shown=False)
        self._ask_about_checkout(found.never_asked)

    def say_left(self, *, shown: bool) -> None:
        """Offer to show those left out, or the group again."""
        self.left_button.set_words(self.tr("&Show the group") if shown else self.tr("&Show them"))

    def show_some(self, *, anybody: bool, for_whom: bool) -> None:
        """Show the table, or that nobody is in it; `for_whom`: for want of categories perhaps."""
        self.table.fit()
        self.people_or_nobody.show_one(self.table if anybody else self.nobody)
        self.categories_button.setVisible(for_whom)
        buttons = (self.list_button, self.tools_button, self.letter_button, self.cards_button)
        for button in buttons:
            button.setEnabled(anybody)

    def _ask_about_checkout(self, count: int) -> None:
        """Ask once, where people are blocked only because nobody knows."""
        clear(self._asking)
        if not count:
            return
        note = Note(
            "info",
            self.tr("Could buyers refuse your news at the checkout?"),
            self.tr(
                "If they could, %Ln more customer(s) may be emailed. Asked once; your answer is "
                "kept with its day, as evidence.",
                "",
                count,
            ),
        )
        note.add_buttons(
            (self.tr("Yes, they could"), "", lambda: self.checkout_answered.emit(True)),
            (self.tr("No"), "", lambda: self.checkout_answered.emit(False)),
        )
        self._asking.addWidget(note)


def _line() -> QWidget:
    line = QWidget()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
