"""Notes beside a letter: who lacks a value, what holds letters, what else to think of."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.letters import OFFERS_IN_A_ROW, Plan
from shopretain.ui.emails.chip_edit import field_words
from shopretain.ui.format import first_large
from shopretain.ui.widgets.card import clear
from shopretain.ui.widgets.keeping_note import keeping_note
from shopretain.ui.widgets.note import Note

_SHOWN = 2  # fields with fallbacks


class PlanNotes(QWidget):
    """What making drafts would leave open, each note with the way to settle it."""

    fallback_wanted = Signal(str, str)  # field, what is read now
    block_wanted = Signal(str)
    checkout_answered = Signal(bool)
    head_wanted = Signal()
    keeping_switched = Signal(str, bool)  # play, whether some are kept back
    second_wanted = Signal()  # a second text, to be tried against the first
    second_dropped = Signal()

    def __init__(self) -> None:
        """Show none yet."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_plan(self, found: Plan, *, is_signed: bool, second: str = "") -> None:
        """Show what a plan tells, whether it is told yet who writes; `second` text's subject."""
        notes = [*self._fallbacks(found), *self._held(found), *self._others(found)]
        notes += keeping_note(
            found.keeping,
            self.keeping_switched.emit,
            (self.tr("Try two texts…"), self.second_wanted.emit) if not second else None,
        )
        if second:
            note = Note("info", self.tr("Half of them get your second text: “{0}”").format(second))
            note.add_buttons(
                (self.tr("Change"), "link", self.second_wanted.emit),
                (self.tr("One text only"), "link", self.second_dropped.emit),
            )
            notes.append(note)
        self._show(notes if is_signed else [self._unsigned(), *notes])

    def _unsigned(self) -> Note:
        words = self.tr("Your shop's name and address stand below every letter.")
        note = Note("info", self.tr("Who writes?"), words)
        note.add_buttons((self.tr("Tell it once…"), "link", self.head_wanted.emit))
        return note

    def show_flaw(self, error: UserError) -> None:
        """Say what is wrong with the text."""
        words = sentence(f"error.{error.code}", **error.values)
        heading, _, rest = words.partition(" — ")
        is_new = error.code == "subject_empty"  # a letter that is begun has none yet
        self._show([Note("info" if is_new else "bad", heading, first_large(rest))])

    def show_none(self) -> None:
        """Show nothing."""
        self._show([])

    def _show(self, notes: list[Note]) -> None:
        clear(self._column)
        for note in notes:
            self._column.addWidget(note)

    def _fallbacks(self, found: Plan) -> list[Note]:
        """Tell who reads a fallback, names first: a letter to “friend” is felt most."""
        names = [one for one in found.fallbacks if one[0] in ("first_name", "full_name")]
        others = [one for one in found.fallbacks if one not in names]
        notes = []
        for field, count, said in [*names, *others][:_SHOWN]:
            reads = self.tr("They will read “{0}”.").format(said) if said else ""
            words = self.tr("%Ln have no “{0}”.", "", count).format(field_words(field))
            note = Note("warn", words, reads)
            ask = partial(self.fallback_wanted.emit, field, said)
            note.add_buttons((self.tr("Change"), "link", ask))
            notes.append(note)
        return notes

    def _held(self, found: Plan) -> list[Note]:
        notes = []
        for field, count in found.held[:1]:
            name = field_words(field)
            if field.startswith("block_"):
                words = self.tr("“{0}” is not written yet").format(name)
                note = Note("warn", words, self.tr("Write it once: it stands in every letter."))
                write = partial(self.block_wanted.emit, field.removeprefix("block_"))
                note.add_buttons((self.tr("Write it"), "link", write))
            else:
                words = self.tr("%Ln wait: they have no “{0}”.", "", count).format(name)
                note = Note(
                    "warn", words, self.tr("Say what they read instead, or leave them out.")
                )
                ask = partial(self.fallback_wanted.emit, field, "")
                note.add_buttons((self.tr("They read…"), "link", ask))
            notes.append(note)
        return notes

    def _others(self, found: Plan) -> list[Note]:
        notes = []
        unknown = dict(found.left_out).get("not_asked", 0)
        if unknown:
            note = Note(
                "info",
                self.tr("Could buyers refuse your news at the checkout?"),
                self.tr("If they could, %Ln more may be emailed. Asked once; your answer is kept "
                        "with its day as evidence.", "", unknown),
            )  # fmt: skip
            note.add_buttons(
                (self.tr("Yes, they could"), "", partial(self.checkout_answered.emit, True)),
                (self.tr("No"), "", partial(self.checkout_answered.emit, False)),
            )
            notes.append(note)
        if found.offers_in_a_row >= OFFERS_IN_A_ROW:
            notes.append(
                Note(
                    "warn",
                    self.tr("Your last %Ln letters were all offers.", "", found.offers_in_a_row),
                    self.tr("Something useful in between keeps people reading."),
                )
            )
        return notes
