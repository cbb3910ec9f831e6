"""What every tab has: a head, a body that scrolls when height is short, a bar for the last step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.ui.session import Session
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.fit import scrolling
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label

MARGIN, TOP = 24, 20
_LEAST_WORDS = 340  # px


class BaseTab(QWidget):
    """One page. `load` is called when it is shown with old figures, to ask for new ones."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the head and an empty body."""
        super().__init__(parent)
        self.setObjectName("page")
        self.session = session
        self.is_stale = True
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.head = QWidget(self)
        head = QHBoxLayout(self.head)
        head.setContentsMargins(MARGIN, TOP, MARGIN, 16)
        told = QWidget()
        told.setMinimumWidth(_LEAST_WORDS)  # the buttons wrap before the words are squeezed
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        self.title = Label("", "title")
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.subtitle = Label("", "subtitle", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch(1)
        actions = flow()  # wraps where large letters leave no room for one line
        layout = actions.layout()
        assert layout is not None  # noqa: S101  flow() made it
        self.head_actions = layout
        head.addWidget(Beside((told, 1), (actions, 0)))
        outer.addWidget(self.head)
        outer.addWidget(self._scroll(), 1)
        self.bottom = QHBoxLayout()
        self.bottom.setContentsMargins(MARGIN, 12, MARGIN, 20)
        self.bottom.setSpacing(8)
        self.bottom_bar = QWidget(self)
        self.bottom_bar.setLayout(self.bottom)
        self.bottom_bar.hide()
        outer.addWidget(self.bottom_bar)

    def _scroll(self) -> QScrollArea:
        self.body = QVBoxLayout()
        self.body.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        self.body.setSpacing(16)
        self.area = scrolling(self.body)
        return self.area

    def set_head(self, title: str, subtitle: str) -> None:
        """Name the page and say in one sentence what it answers."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.setAccessibleName(title)

    def first_focus(self) -> QWidget:
        """Give what takes the focus when the page is shown: its title."""
        return self.title

    def covered_height(self) -> int:
        """Give how much of the bottom the done bar must leave free."""
        return 0

    def flush(self) -> None:
        """Keep what was typed last: the page or the shop is left, or a step undone."""

    def leave(self) -> None:
        """Stop what only this page does: the shop is left."""

    def load(self) -> None:
        """Ask for new figures; tabs without figures have nothing to ask."""

    def concerns(self, changes: Changes) -> bool:
        """Tell whether the page shows anything that changed."""
        return changes.orders or changes.customers or changes.settings

    def show_fresh(self) -> None:
        """Reload if something changed since the page was last shown."""
        if self.is_stale:
            self.is_stale = False
            self.load()
