"""The rules, one sentence each, with fields in them; below it what they cost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import listed
from shopretain.services.loyalty import Reward, Rules
from shopretain.services.simulator import Cost
from shopretain.ui.format import money, percent, whole
from shopretain.ui.loyalty.fields import NumberField, minor_of, say, sentence_line, whole_of
from shopretain.ui.loyalty.words import amount
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row, stretch
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.field import mark
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import IconLabel, Label

_WAIT_MS = 400  # after the last key, before the cost is worked out
_MONTHS = (6, 12, 18, 24, 36)


class RulesCard(Card):
    """`changed` tells of rules that were edited; `saved` and `recounted` of the owner's choice."""

    changed = Signal(object)
    saved = Signal(object)
    recount_wanted = Signal(object)
    more_wanted = Signal()

    def __init__(self) -> None:
        """Make the sentences; figures come with `show_rules`."""
        super().__init__(spacing=6)
        self.rules: Rules | None = None
        self._currency = "EUR"
        self.more = Button(self.tr("More rules…"), self.more_wanted.emit, kind="link")
        head = row(Label(self.tr("The rules, in one sentence each"), "card", wrap=True), self.more)
        stretch(head, 0)
        self.column.addWidget(head)
        self.unit = NumberField("", self.tr("Amount spent"))
        self.points = NumberField("", self.tr("Points"))
        self.cost = NumberField("", self.tr("Points of a reward"))
        self.off = NumberField("", self.tr("Money off"))
        self.lasting, self.months = Choice(), Choice()
        self.lasting.setAccessibleName(self.tr("From when points last"))
        self.months.setAccessibleName(self.tr("How long points last"))
        for words, value in (
            (self.tr("after the last order."), "inactive"),
            (self.tr("after they were earned."), "age"),
        ):
            self.lasting.addItem(words, value)
        self.months.addItem(self.tr("for ever"), 0)
        for months in _MONTHS:
            self.months.addItem(self.tr("%Ln month(s)", "", months), months)
        self.earn_line = sentence_line(self._earning(2), self.unit, self.points)
        self.reward_line = sentence_line(self.tr("{0} points give {1} off."), self.cost, self.off)
        self.cashback_line = Label("", wrap=True)
        self.lasting_line = sentence_line(self.tr("Points last {0} {1}"), self.months, self.lasting)
        for line in (self.earn_line, self.reward_line, self.cashback_line, self.lasting_line):
            self.column.addWidget(line)
        self.column.addWidget(self._cost_note())
        self.extra = Label("", "caption", wrap=True)
        self.column.addWidget(self.extra)
        self.ask = self._question()
        self.column.addWidget(self.ask)
        self.column.addStretch(1)
        for field in (self.unit, self.points, self.cost, self.off):
            field.textEdited.connect(self._on_edit)
        self.months.activated.connect(self._on_edit)
        self.lasting.activated.connect(self._on_edit)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_WAIT_MS)
        self._waiting.timeout.connect(self._tell)

    def _earning(self, points: int) -> str:
        return self.tr("Every {0} spent earns {1} point(s).", "", points)

    def _cost_note(self) -> QWidget:
        note = QFrame()
        note.setProperty("note", "good")
        layout = QHBoxLayout(note)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(IconLabel("calculator", "accent"), alignment=top)
        self.cost_label = Label("", wrap=True)
        layout.addWidget(self.cost_label, 1)
        self.cost_note = note
        note.hide()
        return note

    def _question(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("note", "info")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(12, 10, 12, 10)
        self.question = Label(self.tr("Applies to new orders. Count old orders again?"), wrap=True)
        layout.addWidget(self.question)
        self.save_button = Button(
            self.tr("New orders only"), self._save, kind="primary", small=True
        )
        self.recount_button = Button(self.tr("Count again…"), self._recount, small=True)
        self.cancel_button = Button(self.tr("Cancel"), self._cancel, kind="link", small=True)
        layout.addWidget(flow(self.save_button, self.recount_button, self.cancel_button))
        frame.hide()
        return frame

    def show_rules(self, rules: Rules, currency: str) -> None:
        """Put rules into the sentences."""
        self.rules, self._currency = rules, currency
        self.unit.setText(amount(rules.unit, currency))
        self.points.setText(whole(rules.points))
        say(self.earn_line, self._earning(rules.points), self.unit, self.points)
        main = rules.main
        self.cost.setText(whole(main.cost) if main else "")
        self.off.setText(amount(main.minor, currency) if main else "")
        forever = rules.lasting == "never"
        at = 0 if forever else self.months.findData(rules.months)
        if at < 0:
            self.months.addItem(self.tr("%Ln month(s)", "", rules.months), rules.months)
            at = self.months.count() - 1
        self.months.setCurrentIndex(at)
        self.lasting.setCurrentIndex(max(self.lasting.findData(rules.lasting), 0))
        self.lasting.setVisible(not forever)
        is_cash = rules.earning == "cashback"
        self.earn_line.setVisible(not is_cash)
        self.reward_line.setVisible(not is_cash)
        self.cashback_line.setVisible(is_cash)
        steps = listed(
            self.tr("{0} from the {1}. order on").format(percent(s.rate / 100, 0), whole(s.orders))
            for s in rules.steps
        )
        self.cashback_line.setText(
            self.tr("Orders give money back, by their number in 12 months: {0}.").format(steps)
        )
        self.extra.setText(self._extras(rules))
        self.extra.setVisible(bool(self.extra.text()))
        self.ask.hide()
        for field in (self.unit, self.points, self.cost, self.off):
            mark(field, wrong=False)

    def _extras(self, rules: Rules) -> str:
        """Give in a few words which other rules there are."""
        found = []
        for points, words in (
            (rules.first_bonus, self.tr("first order {0}")),
            (rules.order_bonus, self.tr("each order {0}")),
            (rules.birthday, self.tr("birthday {0}")),
            (rules.review, self.tr("review {0}")),
            (rules.survey, self.tr("survey {0}")),
        ):
            if points:
                found.append(words.format(f"+{whole(points)}"))
        if rules.double_days:
            found.append(self.tr("days that count more"))
        if rules.goods:
            found.append(self.tr("bonus for some products"))
        if rules.minimum:
            found.append(self.tr("from {0} on").format(amount(rules.minimum, self._currency)))
        text = listed(found)
        return self.tr("Also: {0}").format(text) if text else ""

    def show_cost(self, cost: Cost) -> None:
        """Say what the rules cost."""
        if not cost.usual:
            self.cost_note.hide()
            return
        words = self.tr(
            "A {0} order earns %Ln point(s), worth {1}. That gives back <b>{2} of sales</b>, "
            "or about {3} a year at most.", "", cost.points,
        )  # fmt: skip
        self.cost_label.setTextFormat(Qt.TextFormat.RichText)
        self.cost_label.setText(
            words.format(
                money(cost.usual, cost.currency, exact=True),
                money(cost.worth, cost.currency, exact=True),
                percent(cost.share * 100, 0),
                money(cost.year, cost.currency),
            )
        )
        self.cost_note.show()

    def edited(self) -> Rules | None:
        """Give the rules as they stand in the sentences, None while something is missing."""
        if self.rules is None:
            return None
        unit, off = self._minor(self.unit), self._minor(self.off)
        points, cost = whole_of(self.points.text()), whole_of(self.cost.text())
        is_cash = self.rules.earning == "cashback"
        fields = (
            (self.unit, unit), (self.points, points), (self.cost, cost), (self.off, off)
        )  # fmt: skip
        for field, value in fields:
            mark(field, wrong=not value and not is_cash)
        months = int(self.months.currentData())
        self.lasting.setVisible(bool(months))
        lasting: Any = self.lasting.currentData() if months else "never"
        if is_cash:
            return replace(self.rules, lasting=lasting, months=months or self.rules.months)
        if not (unit and points and cost and off):
            return None
        main = Reward("amount", cost, off)
        others = tuple(r for r in self.rules.rewards if r != self.rules.main)
        return replace(
            self.rules, unit=unit, points=points, rewards=(main, *others), lasting=lasting,
            months=months or self.rules.months,
        )  # fmt: skip

    def _minor(self, field: QLineEdit) -> int:
        try:
            return minor_of(field.text(), self._currency)
        except UserError:
            return 0

    def _on_edit(self, *_told: object) -> None:
        found = self.edited()
        is_new = found is not None and found != self.rules
        self.ask.setVisible(is_new)
        if is_new and found is not None and self.rules is not None:
            self._say_for_whom(self.rules, found)
        self._waiting.start()

    def _say_for_whom(self, before: Rules, found: Rules) -> None:
        """Say whether old points change too: what they give, and how long they last, do."""
        same = (found.rewards, found.lasting, found.months)
        everybody = same != (before.rewards, before.lasting, before.months)
        self.question.setText(
            self.tr("What points give, and how long they last, changes for everybody at once. "
                    "Count old orders by the new rules too?")
            if everybody
            else self.tr("Applies to new orders. Count old orders again?")
        )  # fmt: skip
        self.save_button.set_words(self.tr("Use it") if everybody else self.tr("New orders only"))

    def _tell(self) -> None:
        found = self.edited()
        if found is None:
            self.cost_note.hide()
        else:
            self.changed.emit(found)

    def _save(self) -> None:
        found = self.edited()
        if found is not None:
            self.ask.hide()
            self.saved.emit(found)

    def _recount(self) -> None:
        found = self.edited()
        if found is not None:
            self.recount_wanted.emit(found)

    def _cancel(self) -> None:
        if self.rules is not None:
            self.show_rules(self.rules, self._currency)
            self.changed.emit(self.rules)
