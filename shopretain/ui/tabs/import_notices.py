"""Things we noticed in a file: what needs a choice, what is left out, what is fine."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shopretain.base.text import sentence
from shopretain.services.rows import (
    FilePreview,
    ImportOptions,
    ImportPreview,
    NoticeRow,
    QuestionRow,
)
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, column, row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.label import ElidedLabel, IconLabel, Label
from shopretain.ui.widgets.note import Note
from shopretain.ui.widgets.tick import Tick

_LEVELS = ("choice", "left_out", "fine")
_ICONS = {
    "choice": ("triangle-alert", "warn"),
    "left_out": ("info", "info"),
    "fine": ("check", "good"),
}


class NoticesCard(Card):
    """The list; a choice gives (option, value) to be tried at once."""

    option_chosen = Signal(str, object)
    rows_wanted = Signal(object, object)  # FilePreview, NoticeRow: show the rows it is about

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.column.addWidget(Label(self.tr("Things we noticed"), "card"))
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self.column.addLayout(self._place)
        self.column.addStretch(1)
        self._rates: dict[str, tuple[QRadioButton, QLineEdit]] = {}

    def rates(self) -> tuple[tuple[str, str], ...]:
        """Give (currency, rate) for each currency that the owner wants counted."""
        return tuple(
            (code, field.text().replace(",", "."))
            for code, (radio, field) in self._rates.items()
            if radio.isChecked() and field.hasAcceptableInput()
        )

    def show_files(self, preview: ImportPreview, options: ImportOptions) -> Iterator[None]:
        """Show what was noticed in all files, one thing at a time."""
        self._clear()
        for file in preview.files:
            for question in file.questions:
                self._place.addWidget(self._question(file, question))
                yield
        notices = [(file, notice) for file in preview.files for notice in file.notices]
        for level in _LEVELS:
            for file, notice in notices:
                if notice.level == level:
                    self._place.addWidget(self._notice(file, notice, preview.currency))
                    yield
        for file in preview.files:
            if file.could_match_by_name or options.names_identify:
                self._place.addWidget(self._names_switch(file, options))
            if file.options.use_remembered and file.options != options:
                self._place.addWidget(self._line("fine", "remembered", {}))
            if file.orders:
                known = file.known_orders
                code = "known_orders" if known else "none_known"
                self._place.addWidget(self._line("fine", code, {"count": known}))
            yield

    def _clear(self) -> None:
        self._rates = {}
        clear(self._place)

    # One thing

    def _notice(self, file: FilePreview, notice: NoticeRow, currency: str) -> QWidget:
        values = dict(notice.values)
        if notice.code == "other_currency":
            return self._currency_choice(values, currency)
        show: Callable[[], object] | None = None
        if notice.rows:
            show = lambda: self.rows_wanted.emit(file, notice)  # noqa: E731
        line = self._line(notice.level, notice.code, values, show)
        if notice.code == "encoding" and file.encodings:
            return column(line, self._encoding_box(file), spacing=0)
        return line

    def _line(
        self,
        level: str,
        code: str,
        values: dict[str, str | int],
        show: Callable[[], object] | None = None,
    ) -> QWidget:
        name, token = _ICONS[level]
        heading = sentence(f"notice.{code}", **values)
        body = sentence(f"notice.{code}.more", **values)
        words = column(Label(heading, wrap=True), Label(body, "caption", wrap=True), spacing=0)
        frame = QFrame()
        frame.setProperty("row", True)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(8, 2, 8, 6)
        layout.setSpacing(12)
        layout.addWidget(IconLabel(name, token), alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)
        if show is not None:
            button = Button(self.tr("Show"), show, kind="link")
            button.setAccessibleName(self.tr("Show: {0}").format(heading))
            layout.addWidget(button)
        return frame

    def _currency_choice(self, values: dict[str, str | int], currency: str) -> QWidget:
        code, count = str(values["currency"]), int(values["count"])
        note = Note(
            "warn",
            self.tr("%Ln order(s) are in {0}", "", count).format(code),
            self.tr("The rest are in {0}. What shall we do with their money?").format(currency),
        )
        out = QRadioButton(self.tr("Leave it out"))
        out.setChecked(True)
        count_it = QRadioButton(self.tr("Count 1 {0} as").format(code))
        field = QLineEdit()
        field.setMaximumWidth(88)
        validator = QDoubleValidator(0.000001, 1_000_000, 8, field)
        validator.setNotation(QDoubleValidator.Notation.StandardNotation)
        field.setValidator(validator)
        field.setAccessibleName(self.tr("{0} for one {1}").format(currency, code))
        field.textEdited.connect(lambda _text: count_it.setChecked(True))
        note.column.addWidget(out)
        note.column.addWidget(row(count_it, field, Label(currency), 1))
        self._rates[code] = (count_it, field)
        return note

    def _names_switch(self, file: FilePreview, options: ImportOptions) -> QWidget:
        box = Tick(self.tr("Match people by name"))
        box.setChecked(options.names_identify)
        box.toggled.connect(lambda on: self.option_chosen.emit("names_identify", on))
        words = Label(
            self.tr(
                "%Ln order(s) have nothing but a name. Two people of one name would become one.",
                "",
                file.could_match_by_name,
            ),
            "caption",
            wrap=True,
        )
        return column(box, words)

    # Questions

    def _question(self, file: FilePreview, question: QuestionRow) -> QWidget:
        values: dict[str, str | int] = {"column": question.column}
        note = Note(
            "warn",
            sentence(f"question.{question.code}", **values),
            sentence(f"question.{question.code}.more", **values),
        )
        if question.code == "choose_column":
            note.column.addWidget(self._column_box(question))
        elif question.code == "encoding":
            for name, line in file.encodings:
                note.column.addWidget(self._encoding_choice(name, line))
        elif question.code == "other_shop":
            note.column.addWidget(self._shop_box())
        else:
            note.add_buttons(
                *(
                    (
                        sentence(f"answer.{question.code}.{choice}"),
                        "",
                        lambda c=choice: self._answer(question.code, c),
                    )
                    for choice in question.choices
                )
            )
        return note

    def _encoding_choice(self, name: str, line: str) -> QWidget:
        """Give a choice that shows how the file reads in one encoding."""
        radio = QRadioButton()
        radio.setAccessibleName(line)
        radio.clicked.connect(lambda: self.option_chosen.emit("encoding", name))
        words = ElidedLabel(line)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        frame = QWidget()
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(radio)
        layout.addWidget(words, 1)
        return frame

    def _encoding_box(self, file: FilePreview) -> QWidget:
        """Give the list in which another encoding is one click away."""
        box = Choice(small=True)
        box.setAccessibleName(self.tr("How the letters are read"))
        box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.addItems([f"{line} ({name})" for name, line in file.encodings])
        box.activated.connect(
            lambda index: self.option_chosen.emit("encoding", file.encodings[index][0])
        )
        frame = QWidget()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(38, 0, 8, 8)
        layout.addWidget(box)
        return frame

    def _answer(self, code: str, choice: str) -> None:
        if code == "day_first":
            self.option_chosen.emit("day_first", choice == "day")
        elif code == "decimal":
            self.option_chosen.emit("decimal", {"comma": ",", "point": "."}.get(choice, choice))
        else:
            self.option_chosen.emit(code, choice)

    def _column_box(self, question: QuestionRow) -> QWidget:
        box = Choice(small=True)
        box.setAccessibleName(sentence(f"field.{question.column}"))
        box.addItem(self.tr("Choose a column"))
        none = sentence("answer.choose_column.none")
        box.addItems([choice or none for choice in question.choices])
        box.activated.connect(
            lambda index: self.option_chosen.emit(
                "columns", ((question.column, question.choices[index - 1]),) if index else ()
            )
        )
        return box

    def _shop_box(self) -> QWidget:
        field = QLineEdit(self.tr("second shop"))
        field.setAccessibleName(self.tr("Name of the other shop"))
        use = Button(
            self.tr("It is another shop"),
            lambda: self.option_chosen.emit("source", field.text().strip() or None),
            small=True,
        )
        return row(field, use)
