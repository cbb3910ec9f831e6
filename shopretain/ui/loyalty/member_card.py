"""Why somebody has the points they have, and what can be done with them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopretain.base.text import joined
from shopretain.services.members import LedgerRow, Why
from shopretain.ui.format import day_and_month, short_day, whole
from shopretain.ui.loyalty.words import balance_words, signed, step_words
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, row, stretch
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import ElidedLabel, Label


class _LowArea(QScrollArea):
    """A place that asks for little height and takes what there is."""

    def sizeHint(self) -> QSize:
        """Ask for some lines."""
        return QSize(super().sizeHint().width(), theme().px(_LINES))


_LINES = 140


class MemberCard(Card):
    """One member's points, step by step, newest first."""

    add_wanted = Signal()
    use_wanted = Signal()
    take_back_wanted = Signal(object)
    more_wanted = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(spacing=4)
        self.why: Why | None = None
        self.name, self.balance = ElidedLabel("", "card"), Label("", "strong")
        head = row(self.name, self.balance)
        stretch(head, 0)
        self.column.addWidget(head)
        self.line = Label("", "caption", wrap=True)
        self.column.addWidget(self.line)
        area = _LowArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Why this balance"))
        inner = QWidget()
        inner.setObjectName("cardBody")
        self._steps = QVBoxLayout(inner)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(0)
        area.setWidget(inner)
        area.setMinimumHeight(theme().px(120))
        self.area = area
        self.column.addWidget(area, 1)
        self.hint = Label(self.tr("Choose a member, and every step of their points stands here."),
                          "second", wrap=True)  # fmt: skip
        self.column.addWidget(self.hint)
        self.add_button = Button(
            self.tr("&Add or take points…"), self.add_wanted.emit, icon_name="plus"
        )
        self.use_button = Button(self.tr("&Use a reward"), self.use_wanted.emit, icon_name="gift")
        self.more_button = Button("", self.more_wanted.emit, icon_name="ellipsis")
        self.more_button.setToolTip(self.tr("More"))
        self.more_button.setAccessibleName(self.tr("More"))
        self.buttons = flow(self.add_button, self.use_button, self.more_button)
        self.column.insertWidget(2, self.buttons)
        self.show_nobody()

    def show_nobody(self) -> None:
        """Show that nobody is chosen."""
        self.why = None
        for widget in (self.name, self.balance, self.line, self.area, self.buttons):
            widget.hide()
        self.hint.show()

    def show_member(self, why: Why, today: date) -> None:
        """Show somebody's points and every step to them; days of this year go without it."""
        self.why = why
        self.name.set_full_text(why.name)
        self.balance.setText(self.tr("%Ln point(s)", "", why.points))
        words = balance_words(why)
        self.line.setText(joined("" if why.tier is None else why.tier.name, words))
        clear(self._steps)
        for step in why.rows:
            self._steps.addWidget(self._step(step, why.currency, today))
        self._steps.addStretch(1)
        self.use_button.setEnabled(why.points >= why.least)
        self.use_button.setToolTip(
            "" if self.use_button.isEnabled() else self.tr("Not enough points for a reward yet")
        )
        self.hint.hide()
        for widget in (self.name, self.balance, self.line, self.area, self.buttons):
            widget.show()

    def _step(self, step: LedgerRow, currency: str, today: date) -> QWidget:
        words = ElidedLabel(step_words(step, currency))
        far = step.day.year != today.year
        day = Label(short_day(step.day) if far else day_and_month(step.day), "second")
        points = Label(signed(step.points), "strong")
        points.setMinimumWidth(theme().px(56))
        points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        parts: list[QWidget | int] = [words]
        if step.act is not None and not step.is_voided and step.what != "void":
            back = Button("", lambda: self.take_back_wanted.emit(step), kind="quiet",
                          icon_name="undo-2", small=True)  # fmt: skip
            back.setToolTip(self.tr("Take this back"))
            back.setAccessibleName(
                self.tr("Take back: {0}, {1}").format(words.text(), whole(step.points))
            )
            parts.append(back)
        if step.is_voided:
            words.set_tone("text3")
        line = row(*parts, day, points)
        line.setProperty("ruled", True)
        line.setMinimumHeight(theme().px(33))
        stretch(line, 0)
        line.setAccessibleName(f"{words.text()}, {day.text()}, {points.text()}")
        return line
