"""The letters at the left of the page: the usual ones first, all others below, then own ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopretain.base.text import has_sentence, sentence
from shopretain.services.letter_texts import LetterText
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import clear
from shopretain.ui.widgets.chosen_group import ChosenGroup
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.list_choice import ListChoice

_USUAL = ("thank_first", "come_back", "best_quiet", "points_expire", "best_customers", "blank")
WIDTH = 196  # px


class LetterList(QScrollArea):
    """Choose what to start from."""

    chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(theme().px(WIDTH))
        self.setMinimumHeight(theme().px(220))
        theme().changed.connect(self._fit)
        inner = QWidget()
        inner.setObjectName("scrollBody")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(2)
        self.setWidget(inner)
        self._group = ChosenGroup(self)
        self._ids: list[str] = []
        self._shown: object = None

    def _fit(self) -> None:
        self.setFixedWidth(theme().px(WIDTH))

    def show_letters(
        self, letters: Sequence[LetterText], groups: dict[str, tuple[str, int]], chosen: str
    ) -> None:
        """Show the letters with a line on whom each is for; `groups` have name and size."""
        shown = tuple(letters), tuple(groups.items())
        if shown == self._shown:
            self.choose(chosen)
            return
        self._shown = shown
        clear(self._column)
        self._group = ChosenGroup(self)
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._ids[at]))
        self._ids = []
        by_id = {letter.id: letter for letter in letters}
        usual = [by_id[name] for name in _USUAL if name in by_id]
        own = [letter for letter in letters if letter.is_own]
        others = [one for one in letters if one not in usual and not one.is_own]
        for heading, part in (
            (self.tr("Start from"), usual),
            (self.tr("Your own"), own),
            (self.tr("More letters"), others),
        ):
            if part:
                self._column.addWidget(Label(heading, "listHead"))
                self._column.addSpacing(4)
                for letter in part:
                    self._add(letter, groups, chosen)
                self._column.addSpacing(8)
        self._new = Button(
            self.tr("&New letter…"), self.new_wanted.emit, kind="link", icon_name="plus"
        )
        self._column.addWidget(self._new)
        self._column.addStretch(1)

    def _add(self, letter: LetterText, groups: dict[str, tuple[str, int]], chosen: str) -> None:
        button = ListChoice(letter.icon, letter.title)
        if letter.to in groups:
            name, count = groups[letter.to]
            second = sentence("to.group", count=count, group=name[:1].lower() + name[1:])
        elif letter.is_own:
            second = sentence("to.own")
        else:
            code = f"to.{letter.to}"
            second = sentence(code) if has_sentence(code) else ""
        button.set_answer(second)
        button.setChecked(letter.id == chosen)
        self._group.add(button, len(self._ids))
        self._ids.append(letter.id)
        self._column.addWidget(button)

    def buttons(self) -> list[QWidget]:
        """Give what takes the focus, in the order of reading."""
        return [*self._group.buttons(), self._new]

    def choose(self, letter_id: str) -> None:
        """Mark one as chosen, and bring it into sight."""
        if letter_id in self._ids:
            button = self._group.button(self._ids.index(letter_id))
            button.setChecked(True)
            self.ensureWidgetVisible(button)
