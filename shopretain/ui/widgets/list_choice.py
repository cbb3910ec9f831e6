"""One of a list at the left of a page: icon, words, a second line; the chosen one is framed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from shopretain.ui.icons import icon
from shopretain.ui.theme import theme
from shopretain.ui.widgets.card import column
from shopretain.ui.widgets.label import Label

NARROW_WIDTH = 196  # px


class ListChoice(QPushButton):
    """One of a list at the left: an icon, words, and a second line underneath."""

    def __init__(self, icon_name: str, words: str) -> None:
        """Show the words; the second line comes later."""
        super().__init__()
        self.setProperty("question", True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self._icon_name = icon_name
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        self._icon = QPushButton()
        self._icon.setProperty("quiet", True)
        self._icon.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon.setFixedSize(20, 20)
        self._icon.setIconSize(QSize(18, 18))
        self._icon.setStyleSheet("padding: 0; min-height: 0;")
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        self._question = Label(words, wrap=True)
        self._answer = Label("", "caption", wrap=True)
        lines = column(self._question, self._answer, 1, spacing=2)
        lines.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addWidget(lines, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._draw)
        theme().changed.connect(self._draw)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Return and Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height depends on the width: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Be as high as the words need."""
        layout = self.layout()
        assert layout is not None  # noqa: S101  made above
        return max(layout.totalHeightForWidth(width), theme().px(56))

    def sizeHint(self) -> QSize:
        """Give the usual width of the list."""
        return QSize(NARROW_WIDTH, self.heightForWidth(NARROW_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Do with the same."""
        return self.sizeHint()

    def longest_word(self) -> int:
        """Give the width that the longest word needs when it is chosen: no line can be shorter."""
        metrics = QFontMetrics(theme().font(weight=QFont.Weight.DemiBold))
        words = self._question.text().split()
        layout = self.layout()
        assert layout is not None  # noqa: S101  made above
        sides = layout.contentsMargins()
        around = sides.left() + sides.right() + self._icon.width() + layout.spacing()
        return max(map(metrics.horizontalAdvance, words), default=0) + around + 4

    @property
    def answer(self) -> str:
        """The second line."""
        return self._answer.text()

    def set_answer(self, answer: str) -> None:
        """Say the second line."""
        self._answer.setText(answer)
        self.setAccessibleDescription(answer)
        self.updateGeometry()

    def _draw(self) -> None:
        self._question.setProperty("type", "strong" if self.isChecked() else "")
        self._question.style().unpolish(self._question)
        self._question.style().polish(self._question)
        self._icon.setIcon(icon(self._icon_name, "accent" if self.isChecked() else "text2"))
