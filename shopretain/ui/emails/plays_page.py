"""Plays: rules as sentences with a switch; the usual ones first, all others below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.services.letters import WritingPage
from shopretain.services.plays import Play, PlayView
from shopretain.ui.dialogs.form_dialog import FormDialog
from shopretain.ui.emails.play_form import new_play, play_form
from shopretain.ui.format import whole
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, column, row
from shopretain.ui.widgets.help_button import HelpButton, HelpText
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.tick import Tick


class PlaysPage(QWidget):
    """The plays as rows."""

    done = Signal(str, object)
    switched = Signal()  # a play went on, or changed while on: it is time to look
    letter_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        """Put the page together; plays come with `load`."""
        super().__init__()
        self.session = session
        self.plays: tuple[PlayView, ...] = ()
        self.ticks: dict[str, Tick] = {}
        self._shows_all = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(
            Label(
                self.tr("A play watches your orders: at each import and each start it drafts the "
                        "letter that is due, once for each person and occasion. You send it."),
                "second", wrap=True,
            )
        )  # fmt: skip
        self._card = Card(margin=0, spacing=0)
        layout.addWidget(self._card)
        self.more = Button("", self._toggle, kind="link", icon_name="chevron-down")
        new = Button(self.tr("&New play…"), self.add, icon_name="plus", small=True)
        layout.addWidget(row(self.more, 1, new))
        layout.addStretch(1)

    def load(self) -> None:
        """Ask for the plays."""
        self.session.read("plays.list_plays", done=self._take)

    def _take(self, found: tuple[PlayView, ...]) -> None:
        self.plays = found
        focused = next((name for name, tick in self.ticks.items() if tick.hasFocus()), "")
        clear(self._card.column)
        self.ticks = {}
        for view in found:
            if view.is_first or view.is_on or not view.is_ready or self._shows_all:
                self._card.column.addWidget(self._row(view))
        if focused in self.ticks:
            self.ticks[focused].setFocus()
        hidden = len(found) - len(self.ticks)
        words = self.tr("Show %Ln more play(s)", "", hidden)
        self.more.set_words(self.tr("Show fewer") if self._shows_all else words)
        self.more.setVisible(self._shows_all or hidden > 0)

    def _row(self, view: PlayView) -> QWidget:
        line = QWidget()
        line.setProperty("ruled", True)
        across = QHBoxLayout(line)
        across.setContentsMargins(16, 12, 12, 12)
        across.setSpacing(16)
        tick = Tick()
        tick.setText(self.tr("On"))
        tick.setAccessibleName(self.tr("{0}: on").format(view.title))
        tick.setAccessibleDescription(view.words)
        tick.setChecked(view.is_on)
        tick.clicked.connect(lambda on: self._switch(view, on))
        self.ticks[view.play.id] = tick
        across.addWidget(tick)
        counts = []
        if view.waiting:
            counts.append(self.tr("%Ln waiting", "", view.waiting))
        if view.made:
            counts.append(self.tr("{0} handed over so far").format(whole(view.made)))
        lines = [Label(view.title, "strong", wrap=True), Label(view.words, "second", wrap=True)]
        if not view.result:
            counts.append(self.tr("not measured yet") if view.made else self.tr("not tried yet"))
        lines.append(Label(" · ".join(counts), "caption", wrap=True))
        if view.result:
            lines.append(Label(view.result, "caption", wrap=True))
        across.addWidget(column(*lines, spacing=2), 1)
        across.addWidget(HelpButton(view.title, partial(self._advice, view)))
        letter = view.play.steps[0].letter
        for words, act, name in (
            (self.tr("Letter"), partial(self.letter_wanted.emit, letter), self.tr("letter of {0}")),
            (self.tr("Change…"), partial(self.change, view), self.tr("change {0}")),
        ):
            button = Button(words, act, kind="link")
            button.setAccessibleName(name.format(view.title))
            across.addWidget(button)
        return line

    def _advice(self, view: PlayView) -> HelpText:
        """Say what to do, what not, how it went last, and what next."""
        do, dont, then = view.advice
        parts = [self.tr("Do: {0}").format(do), self.tr("Do not: {0}").format(dont)] if do else []
        parts.append(
            view.result or (self.tr("not measured yet") if view.made else self.tr("not tried yet"))
        )
        return HelpText(view.title, (*parts, self.tr("Next: {0}").format(then)))

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self._take(self.plays)

    # What the owner does

    def _switch(self, view: PlayView, on: bool) -> None:
        def switched(before: object) -> None:
            title = view.title
            words = self.tr("“{0}” is on") if on else self.tr("“{0}” is off")
            self._can_undo(words.format(title), view.play.id, before)
            self.session.look_at_cards()
            if on:
                self.switched.emit()

        self.session.write("plays.switch", view.play.id, on, done=switched)

    def change(self, view: PlayView) -> None:
        """Change a play: its letters, waits, group, code, and what ends it."""

        def opened(letters: WritingPage) -> None:
            play_form(
                self, view, letters, self.session.glance.currency or "EUR",
                keep=self._keep, drop=partial(self._drop, view),
            )  # fmt: skip

        self.session.read("letters.writing_page", done=opened)

    def add(self) -> None:
        """Make a play of the owner's own."""

        def opened(letters: WritingPage) -> None:
            new_play(self, letters, self.session.glance.currency or "EUR", keep=self._add)

        self.session.read("letters.writing_page", done=opened)

    def _keep(self, play: Play, form: FormDialog) -> None:
        def kept(before: object) -> None:
            form.finish()
            self._can_undo(self.tr("The play is changed"), play.id, before)
            self.session.look_at_cards()
            self.switched.emit()

        self.session.write("plays.save", play, done=kept, failed=form.say)

    def _add(self, play: Play, form: FormDialog) -> None:
        def added(play_id: str) -> None:
            form.finish()
            self._can_undo(self.tr("The new play is on"), play_id, None)
            self.session.look_at_cards()
            self.switched.emit()

        self.session.write("plays.add", play, done=added, failed=form.say)

    def _drop(self, view: PlayView) -> None:
        def dropped(before: object) -> None:
            words = (
                self.tr("“{0}” is as it was at first")
                if view.is_ready
                else self.tr("Deleted “{0}”")
            )
            self._can_undo(words.format(view.title), view.play.id, before)
            self.session.look_at_cards()

        self.session.write("plays.drop", view.play.id, done=dropped)

    def _can_undo(self, words: str, play_id: str, before: object) -> None:
        def undo() -> None:
            self.session.write("plays.put_back", play_id, before, done=self._was_put_back)

        self.session.can_undo(words, undo)
        self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

    def _was_put_back(self, changes: Changes) -> None:
        self.session.bus.changed.emit(changes)
        self.load()
