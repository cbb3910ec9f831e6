"""A tile: a label, a figure, and one line that says what the figure is made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QWidget

from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row
from shopretain.ui.widgets.help_button import HelpButton, HelpText
from shopretain.ui.widgets.label import IconLabel, Label

NONE = "–"  # where there is no figure
ARROWS = {1: "arrow-up", -1: "arrow-down"}


class Tile(Card):
    """One figure of Today."""

    def __init__(
        self,
        label: str,
        help_text: Callable[[], HelpText],
        show_people: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the label; the figure comes later. `show_people` opens who is behind it."""
        super().__init__(parent, margin=16, spacing=2)
        self._label = label
        self.help = HelpButton(label, help_text)
        self._caption = Label(label, "caption", wrap=True)
        self.column.addWidget(row(self._caption, self.help))
        self.figure = Label("", "figure")
        self.unit = Label("", "unit")
        self.people = Button(self.tr("See who"), show_people, kind="plain_link")
        self.people.setAccessibleName(self.tr("See who: {0}").format(label))
        self.people.setVisible(False)
        self._has_people = show_people is not None
        self.column.addWidget(row(self.figure, self.unit, 1))
        self._arrow = IconLabel("arrow-up", "good", 14)
        self.line = Label("", "caption", wrap=True)
        self.column.addWidget(row(self._arrow, self.line, spacing=4))
        self.column.addWidget(row(self.people, 1))
        self.column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._arrow.hide()

    def name(self, label: str) -> None:
        """Call the figure something else."""
        self._label = label
        self._caption.setText(label)

    def show_figure(
        self, figure: str, unit: str, line: str, *, direction: int = 0, quiet: bool = False
    ) -> None:
        """Put the figure in; `direction` 1 or -1 adds an arrow, `quiet` greys what is unsure."""
        self.figure.setText(figure)
        self.figure.setProperty("quiet", quiet)
        self.figure.style().unpolish(self.figure)
        self.figure.style().polish(self.figure)
        self.unit.setText(unit)
        self.people.setVisible(self._has_people and figure != NONE)
        self.line.setText(line)
        self.line.set_tone({1: "good", -1: "bad"}.get(direction, ""))
        self._arrow.setVisible(direction != 0)
        if direction:
            self._arrow.set_icon(ARROWS[direction], "good" if direction > 0 else "bad")
        self.setAccessibleName(f"{self._label}: {figure} {unit}, {line}")
