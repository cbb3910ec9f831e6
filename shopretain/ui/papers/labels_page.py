"""Address labels: which sheet, from which label on, nudged for the printer."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QIntValidator
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit

from shopretain.base.text import sentence
from shopretain.services.mailing_list import PARCELS
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.papers.mailing_page import MailingListPage
from shopretain.ui.papers.print_run import PrintRun, usual_printer
from shopretain.ui.papers.saved_list import save_mailing
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.printing.card_job import save_document
from shopretain.ui.printing.document import Document
from shopretain.ui.printing.labels import (
    CheckDocument,
    LabelDocument,
    LabelSheet,
    sheet_choices,
    sheet_of,
)
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import Label

_MOST_NUDGE = 20.0  # mm
_LARGEST = 10_000.0  # of any number: not even "nan" is smaller
_OWN = {
    "page_w": 210.0, "page_h": 297.0, "cols": 3.0, "rows": 8.0, "label_w": 70.0, "label_h": 37.0,
    "x0": 0.0, "y0": 0.5, "dx": 70.0, "dy": 37.0,
}  # fmt: skip


@dataclass(frozen=True)
class LabelChoice:
    """What was chosen of labels last."""

    sheet: str = "Avery L7160 A4"
    start: int = 1
    nudges: dict[str, list[float]] = field(default_factory=dict)  # by printer: right, down
    own: dict[str, float] = field(default_factory=lambda: dict(_OWN))

    @classmethod
    def read(cls, text: str) -> LabelChoice:
        """Give it as it was kept; the usual where nothing was."""
        return cls(**json.loads(text)) if text else cls()

    def nudge(self, printer: str) -> tuple[float, float]:
        """Give by how much a printer's labels are moved."""
        x, y = self.nudges.get(printer, (0.0, 0.0))
        return x, y

    @property
    def labels(self) -> LabelSheet:
        """The sheet itself."""
        return sheet_of(self.sheet, self.own)


class LabelsPage(MailingListPage):
    """Labels for parcels and envelopes."""

    first_group = PARCELS

    def __init__(self, session: Session, bar: JobBar, saver: ListSaver) -> None:
        """Put the page together."""
        self.choice = LabelChoice()
        self.printer = usual_printer()
        super().__init__(session, bar, saver)
        self.name = self.tr("Address labels")

    def fill(self) -> None:
        """Add the sheet, the first label, the nudge, and the check page."""
        self.sheet = Choice()
        fixed = Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.sheet.setSizeAdjustPolicy(fixed)
        for words, name in sheet_choices():
            self.sheet.addItem(words, name)
        self.sheet.addItem(self.tr("Own sizes…"), "own")
        self.sheet.activated.connect(lambda _at: self._sheet_chosen())
        self.add_field(self.tr("Sheet of l&abels"), self.sheet)
        self.first = QLineEdit("1")
        self.first.setValidator(QIntValidator(1, 999, self.first))
        self.first.editingFinished.connect(self._first_chosen)
        self.add_field(self.tr("&Begin at label number"), self.first)
        self.nudge_words = Label("", "caption", wrap=True)
        self.nudge_button = Button(self.tr("M&ove the print…"), self.ask_nudge, kind="link")
        self.check_button = Button(self.tr("Save a chec&k page…"), self.save_check, kind="link")
        self.fields.addWidget(flow(self.nudge_button, self.check_button))
        self.fields.addWidget(self.nudge_words)
        self.fields.addWidget(self.households)
        words = self.tr("Print at actual size, never “fit to page”.")
        self.fields.addWidget(Label(words, "caption", wrap=True))

    def page_shown(self) -> None:
        """Show what was chosen last."""
        if self.page is not None:
            self._show_choice(LabelChoice.read(self.page.labels))

    def _show_choice(self, choice: LabelChoice) -> None:
        self.choice = choice
        self.sheet.setCurrentIndex(max(self.sheet.findData(choice.sheet), 0))
        self.first.setText(str(min(choice.start, choice.labels.count)))
        x, y = choice.nudge(self.printer)
        across = self.tr("{0} mm to the right") if x >= 0 else self.tr("{0} mm to the left")
        down = self.tr("{0} mm down") if y >= 0 else self.tr("{0} mm up")
        parts = across.format(f"{abs(x):g}"), down.format(f"{abs(y):g}")
        words = self.tr("Moved {0}, {1}.").format(*parts)
        if self.printer:
            words = self.tr("Moved {0}, {1}, for {2}.").format(*parts, self.printer)
        self.nudge_words.setText(words if x or y else "")
        self.nudge_words.setVisible(bool(x or y))

    def take_choice(self, choice: LabelChoice) -> None:
        """Take another choice, keep it, and show the labels with it."""
        self._show_choice(choice)
        told = json.dumps(vars(choice))
        self.session.write("mailing_list.keep_labels", told, done=lambda _none: None)
        if self.page is not None:
            self.page = replace(self.page, labels=told)
        if self.plan is not None:
            self.forget_document()
            self.show_plan(self.plan)

    def _sheet_chosen(self) -> None:
        name = str(self.sheet.currentData())
        if name == "own":
            self.ask_own()
        else:
            self.take_choice(replace(self.choice, sheet=name, start=1))

    def _first_chosen(self) -> None:
        """Take a number that the sheet has; the last label for a larger one."""
        number = min(max(int(self.first.text() or 1), 1), self.choice.labels.count)
        if number != self.choice.start:
            self.take_choice(replace(self.choice, start=number))

    def ask_own(self) -> FormDialog:
        """Ask for the sizes of an own sheet, and check them at once."""
        names = (
            ("page_w", self.tr("Page, wide")), ("page_h", self.tr("Page, high")),
            ("cols", self.tr("Labels across")), ("rows", self.tr("Labels down")),
            ("label_w", self.tr("Label, wide")), ("label_h", self.tr("Label, high")),
            ("x0", self.tr("First label from the left")),
            ("y0", self.tr("First label from the top")),
            ("dx", self.tr("From one label to the next, across")),
            ("dy", self.tr("From one label to the next, down")),
        )  # fmt: skip
        fields = [
            FormField(name, words, value=f"{self.choice.own[name]:g}") for name, words in names
        ]
        form = FormDialog(
            self.tr("Own sizes"), self.tr("All in millimetres, as the packet says."), fields,
            self.tr("Use this"), self,
        )  # fmt: skip

        def answered(values: dict[str, str]) -> None:
            own = _numbers(values)
            if own is None or own["cols"] % 1 or own["rows"] % 1:
                form.say_words(self.tr("These are no numbers, or no whole labels."))
                return
            flaw = sheet_of("own", own).flaw()
            if flaw:
                form.say_words(sentence(f"mailing.{flaw}"))
                return
            form.finish()
            self.take_choice(replace(self.choice, sheet="own", own=own, start=1))

        form.answered.connect(answered)
        form.rejected.connect(lambda: self._show_choice(self.choice))
        form.open()
        return form

    def ask_nudge(self) -> FormDialog:
        """Ask by how much this printer prints beside."""
        x, y = self.choice.nudge(self.printer)
        fields = [
            FormField("x", self.tr("To the right, mm"), value=f"{x:g}"),
            FormField("y", self.tr("Down, mm"), value=f"{y:g}"),
        ]
        form = FormDialog(
            self.tr("Move the print"),
            self.tr("Where your printer prints a little beside. 0.1 mm is possible; minus goes the "
                    "other way. The check page shows how much."),
            fields,
            self.tr("Keep"),
            self,
        )  # fmt: skip

        def answered(values: dict[str, str]) -> None:
            found = _numbers(values)
            if found is None:
                form.say_words(self.tr("These are no numbers."))
                return
            if max(abs(found["x"]), abs(found["y"])) > _MOST_NUDGE:
                form.say_words(self.tr("At most 20 mm either way."))
                return
            form.finish()
            moved = [round(found["x"], 1), round(found["y"], 1)]
            nudges = {**self.choice.nudges, self.printer: moved}
            self.take_choice(replace(self.choice, nudges=nudges))

        form.answered.connect(answered)
        form.open()
        return form

    def save_check(self) -> None:
        """Save the page to hold against a sheet of labels."""
        path = ask_path(self, self.tr("Check page"), self.session, ".pdf")
        if path is not None:
            document = CheckDocument(self.choice.labels, self.choice.nudge(self.printer))
            self.work(
                lambda _serve, progress: save_document(document, path, progress),
                lambda pages: self.saved(path, pages),
            )

    # What is shown

    def sheet_of_labels(self) -> LabelSheet:
        """Give the sheet that was chosen."""
        return self.choice.labels

    def show_labels(self, labels: list[tuple[str, ...]]) -> None:
        """Show the labels from the first one that is left on the sheet."""
        nudge = self.choice.nudge(self.printer)
        self.show_document(LabelDocument(self.choice.labels, labels, self.choice.start, nudge))

    # For the tab

    def cost_words(self) -> str:
        """Say how many labels on how many sheets."""
        return self.sheet_words()

    def paint_on(
        self, document: Document, then: Callable[[bool], object], printer: QPrinter
    ) -> PrintRun:
        """Paint the labels as this printer needs them."""
        if isinstance(document, LabelDocument):
            nudge = self.choice.nudge(printer.printerName())
            document = LabelDocument(document.sheet, document.labels, document.start, nudge)
        return super().paint_on(document, then, printer)

    def save_list(self) -> None:
        """Save the addresses as a list."""
        ask = self.ask()
        if ask is not None:
            save_mailing(self, ask)


def _numbers(values: dict[str, str]) -> dict[str, float] | None:
    """Give what was typed as numbers, None where one is none."""
    try:
        found = {name: float(text.replace(",", ".").strip() or 0) for name, text in values.items()}
    except ValueError:
        return None
    return found if all(abs(value) < _LARGEST for value in found.values()) else None
