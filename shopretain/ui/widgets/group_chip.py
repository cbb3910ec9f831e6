"""A ready-made group as a chip: icon and word on a soft ground, as widget and in table cells."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from shopretain.base.text import sentence
from shopretain.ui.icons import pixmap
from shopretain.ui.theme import theme
from shopretain.ui.widgets.label import IconLabel, Label

# Icon and tone of each group; tones are pairs of the theme's colours.
LOOKS = {
    "best": ("star", "good"),
    "regular": ("repeat", "good"),
    "promising": ("sprout", "info"),
    "new": ("sparkles", "info"),
    "best_quiet": ("bell-ring", "bad"),
    "slipping": ("trending-down", "warn"),
    "quiet": ("moon", "text2"),
    "lost": ("ban", "text2"),
}
_ICON, _AIR = 14, 8


def ground_of(tone: str) -> str:
    """Give the colour that lies under a tone."""
    return "line" if tone == "text2" else f"{tone}_soft"


class GroupChip(QFrame):
    """A chip on a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it for no group yet."""
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 3, 12, 3)
        layout.setSpacing(6)
        self._icon = IconLabel("star", "good", 16)
        self._words = Label("")
        layout.addWidget(self._icon)
        layout.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_group(self, group: str) -> None:
        """Name a group; an empty one hides the chip."""
        icon_name, tone = LOOKS.get(group, ("star", "good"))
        self.show_words(sentence(f"group.{group}") if group else "", icon_name, tone)

    def show_words(self, words: str, icon_name: str, tone: str) -> None:
        """Say something else as a chip; without words it is hidden."""
        self.setVisible(bool(words))
        self._icon.set_icon(icon_name, tone)
        self._words.setText(words)
        self.setProperty("chip", tone)
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def paint_chip(painter: QPainter, rect: QRectF, group: str, text: str, scale: float) -> None:
    """Paint a chip at the left of a cell."""
    icon_name, tone = LOOKS[group]
    metrics = QFontMetrics(painter.font())
    height = min(metrics.height() + 8.0, rect.height() - 4)
    icon = theme().px(_ICON)
    width = min(metrics.horizontalAdvance(text) + icon + 3.0 * _AIR, rect.width())
    chip = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(ground_of(tone)))
    painter.drawRoundedRect(chip, height / 2, height / 2)
    image = pixmap(icon_name, tone, icon, scale)
    painter.drawPixmap(round(chip.left()) + _AIR, round(chip.center().y() - icon / 2), image)
    painter.setPen(theme().color("text" if tone == "text2" else tone))
    words = chip.adjusted(icon + 1.5 * _AIR, 0, -_AIR / 2, 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(words.width()))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
