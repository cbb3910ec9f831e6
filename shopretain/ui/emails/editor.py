"""The card in which a letter is written: to whom, subject, words, its code, who is left out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopretain.base.text import sentence
from shopretain.services.holdout import KEPT_BACK
from shopretain.services.letters import Offer, Plan
from shopretain.ui.emails.chip_edit import ChipEdit, field_words
from shopretain.ui.format import whole
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row, stretch
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import IconLabel, Label

_QUICK = ("first_name", "last_product", "points")
_FALLBACKS = {"first_name": "letter.friend", "last_product": "letter.order"}


class Editor(Card):
    """The letter's fields; what is done with them is the page's."""

    whom_changed = Signal()
    words_changed = Signal()
    fallback_wanted = Signal(QWidget, str, str)  # the field it stands in, its name, what is read
    fields_wanted = Signal()
    offer_wanted = Signal()
    offer_dropped = Signal()
    left_wanted = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(margin=0, spacing=0)
        self.whom = Choice()
        self.whom.setAccessibleName(self.tr("To"))
        self.whom.activated.connect(lambda _index: self.whom_changed.emit())
        self.subject = ChipEdit(self.tr("Subject"), one_line=True)
        self.body = ChipEdit(self.tr("Letter"))
        self._typed_in = self.body
        for edit in (self.subject, self.body):
            edit.text_changed.connect(self.words_changed)
            edit.entered.connect(partial(self._enter, edit))
            edit.fallback_wanted.connect(partial(self.fallback_wanted.emit, edit))
        self.column.addWidget(self._head())
        rule = QFrame()
        rule.setObjectName("rule")
        self.column.addWidget(rule)
        self.column.addWidget(self.body, 1)
        for line in (self._offer_line(), self._left_strip()):
            line.hide()
            self.column.addWidget(line)
        self.setMinimumWidth(theme().px(324))
        self.setMinimumHeight(theme().px(420))

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        width = theme().px(56)
        for words, field in ((self.tr("&To"), self.whom), (self.tr("Sub&ject"), self.subject)):
            label = Label(words, "second")
            label.setBuddy(field)
            label.setMinimumWidth(width)
            if field is self.whom:
                self.whom_label = label
            column.addWidget(_line(label, field))
        insert = Label(self.tr("Insert"), "second")
        insert.setMinimumWidth(width)
        self.quick = [
            Button(
                field_words(name), partial(self.insert_field, name), icon_name="plus", small=True
            )
            for name in _QUICK
        ]
        self.more = Button(
            self.tr("Mo&re"), self.fields_wanted.emit, icon_name="chevron-down", small=True
        )
        column.addWidget(_line(insert, flow(*self.quick, self.more)))
        return head

    def _offer_line(self) -> QWidget:
        """Give the line that tells of the code, with ways to change it."""
        self.code_line = QWidget()
        code = QHBoxLayout(self.code_line)
        code.setContentsMargins(16, 4, 16, 4)
        self._code_words = Label("", "caption", wrap=True)
        code.addWidget(IconLabel("ticket", "accent", 16))
        code.addWidget(self._code_words, 1)
        code.addWidget(Button(self.tr("Change"), self.offer_wanted.emit, kind="link"))
        code.addWidget(Button(self.tr("Remove"), self.offer_dropped.emit, kind="link"))
        return self.code_line

    def _left_strip(self) -> QWidget:
        """Give the strip that tells who is left out, and why."""
        self.left_line = QFrame()
        self.left_line.setProperty("strip", True)
        left = QHBoxLayout(self.left_line)
        left.setContentsMargins(16, 8, 10, 8)
        left.addWidget(IconLabel("info", "text2", 16), alignment=Qt.AlignmentFlag.AlignTop)
        self.left_words = Label("", "caption", wrap=True)
        left.addWidget(self.left_words, 1)
        self.left_button = Button("", self.left_wanted.emit, kind="link")
        left.addWidget(self.left_button)
        return self.left_line

    def show_words(self, subject: str, body: str) -> None:
        """Show a letter's words; they do not count as typed."""
        for edit, text in ((self.subject, subject), (self.body, body)):
            with QSignalBlocker(edit):
                edit.set_text(text)

    def show_offer(self, offer: Offer | None) -> None:
        """Tell of the code that each reader gets, if any."""
        self.code_line.setVisible(offer is not None)
        if offer is not None:
            days = self.tr("%Ln day(s)", "", offer.days)
            words = self.tr("Each gets a code of their own, good for {0}.")
            self._code_words.setText(words.format(days))

    def show_left(self, found: Plan | None) -> None:
        """Tell who of a plan is left out, and why; nobody of none."""
        told = () if found is None else tuple(o for o in found.left_out if o[0] != KEPT_BACK)
        left = sum(count for _, count in told)
        self.left_line.setVisible(left > 0)
        if found is None or not left:
            return
        reasons = "; ".join(
            self.tr("{0}: {1}").format(sentence(f"why.{code}"), whole(count))
            for code, count in told[:3]
        )
        words = self.tr("{0} of the {1} may not be emailed now and are left out ({2}).")
        self.left_words.setText(words.format(whole(left), whole(found.asked_of), reasons))
        self.left_button.setVisible(bool(found.by_post))
        self.left_button.set_words(self.tr("Print postcards for %Ln", "", len(found.by_post)))

    def show_allowed(self, count: int) -> None:
        """Tell beside the chosen group how many of it may be written to."""
        at = self.whom.currentIndex()
        name = self.whom.itemText(at).rpartition(":")[0] or self.whom.itemText(at)
        words = self.tr("{0}: %Ln who allow(s) email", "", count)
        self.whom.setItemText(at, words.format(name))

    def _enter(self, edit: ChipEdit) -> None:
        self._typed_in = edit

    def insert_field(self, name: str) -> None:
        """Put a field where the cursor stands, in the field that was typed in last."""
        fallback = sentence(_FALLBACKS[name]) if name in _FALLBACKS else None
        self._typed_in.insert_field(name, fallback)


def _line(label: Label, widget: QWidget) -> QWidget:
    line = row(label, widget)
    stretch(line, 1)
    return line
