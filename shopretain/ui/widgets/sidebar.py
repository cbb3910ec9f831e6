"""The left side: tabs, settings, and what shop this is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shopretain.ui.format import long_day, short_day
from shopretain.ui.icons import icon
from shopretain.ui.session import Session
from shopretain.ui.theme import theme
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.label import ElidedLabel, IconLabel, Label
from shopretain.ui.widgets.side_tabs import SideTabs

OLD_AFTER_DAYS = 30
_WIDTH = 209  # px
_INSET = 6  # px beside Settings


class Sidebar(QFrame):
    """Tells which page is wanted: 0 to 7 for the tabs, 8 for Settings."""

    page_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the tabs and the shop's foot."""
        super().__init__(parent)
        self.session = session
        self.setObjectName("sidebar")
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 12)
        layout.setSpacing(0)
        self.tabs = SideTabs()
        self.tabs.setAccessibleName(self.tr("Pages"))
        for name, words in self._pages():
            self.tabs.add(name, words)
        layout.addWidget(self.tabs)
        layout.addStretch(1)
        self.settings = QPushButton("  " + self.tr("Settings"))
        self.settings.setAccessibleName(self.tr("Settings"))
        self.settings.setObjectName("settings")
        self.settings.setCheckable(True)
        self.settings.setIconSize(QSize(18, 18))
        self._draw()
        theme().changed.connect(self._draw)
        layout.addWidget(self._inset(self.settings, _INSET))
        layout.addSpacing(8)
        rule = QFrame()
        rule.setObjectName("rule")
        layout.addWidget(self._inset(rule, 12))
        layout.addSpacing(12)
        layout.addWidget(self._foot())
        self.tabs.currentChanged.connect(self._on_tab)
        self.tabs.tabBarClicked.connect(self._on_tab)
        self.settings.clicked.connect(lambda: self.page_wanted.emit(len(self._pages())))
        session.shop_changed.connect(self.refresh)
        self.refresh()
        theme().changed.connect(self._share)

    def _pages(self) -> tuple[tuple[str, str], ...]:
        return (
            ("sun", self.tr("Today")),
            ("file-input", self.tr("Import")),
            ("chart-line", self.tr("Retention")),
            ("users", self.tr("Customers")),
            ("list-filter", self.tr("Groups")),
            ("gift", self.tr("Loyalty")),
            ("mail", self.tr("Emails")),
            ("printer", self.tr("Print")),
        )

    def _inset(self, widget: QWidget, margin: int) -> QWidget:
        frame = row(widget)
        layout = frame.layout()
        assert layout is not None  # noqa: S101  row() made it
        layout.setContentsMargins(margin, 0, margin, 0)
        return frame

    def _foot(self) -> QWidget:
        foot = QWidget()
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(20, 0, 12, 4)
        layout.setSpacing(2)
        self.shop_name = ElidedLabel("", "strong")
        self.customers = Label("", "caption", wrap=True)
        self.newest = Label("", "caption", wrap=True)
        for label in (self.shop_name, self.customers, self.newest):
            layout.addWidget(label)
        layout.addSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel("lock", "text2", 14), alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(self.tr("Stays on this computer"), "caption", wrap=True), 1)
        layout.addLayout(line)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tabs what the rest leaves."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        # Large letters need more in some languages.
        self.setFixedWidth(max(_WIDTH, self.settings.sizeHint().width() + 2 * _INSET))
        layout = self.layout()
        assert layout is not None  # noqa: S101  made above
        rest = layout.totalMinimumSize().height() - self.tabs.minimumSizeHint().height()
        self.tabs.set_room(max(0, self.height() - rest))

    def show_page(self, index: int) -> None:
        """Mark the page as the current one; emits nothing."""
        is_tab = index < self.tabs.count()
        self.tabs.blockSignals(True)
        if is_tab:
            self.tabs.setCurrentIndex(index)
        self.tabs.blockSignals(False)
        self.tabs.set_active(is_tab)
        self.settings.setChecked(not is_tab)

    def refresh(self) -> None:
        """Say what shop this is, how many customers it has and how old its orders are."""
        shop = self.session.glance
        self.shop_name.set_full_text(shop.name or self.tr("My shop"))
        if shop.newest_on is None:
            self.customers.setText(self.tr("No orders yet"))
            self.newest.setText(self.tr("Import a file to begin"))
            self.newest.set_tone("")
            return
        self.customers.setText(self.tr("%Ln customer(s)", "", shop.customers))
        age = (self.session.today - shop.newest_on).days
        if age > OLD_AFTER_DAYS:
            self.newest.setText(
                self.tr("Orders end {0}. Import newer ones.").format(long_day(shop.newest_on))
            )
            self.newest.set_tone("warn")
        else:
            self.newest.setText(self.tr("Orders to {0}").format(short_day(shop.newest_on)))
            self.newest.set_tone("")

    def _on_tab(self, index: int) -> None:
        if index >= 0:
            self.page_wanted.emit(index)

    def _draw(self) -> None:
        self.settings.setIcon(icon("settings", "text2"))
