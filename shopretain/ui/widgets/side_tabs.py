"""The tab bar down the left side: words stay horizontal, screen readers hear a tab list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from shopretain.ui.icons import pixmap
from shopretain.ui.theme import theme

_WIDTH, _GAP, _ICON = 208, 2, 18
_UNBOUNDED = 10_000


class SideTabs(QTabBar):
    """A vertical QTabBar that paints its own rows (a proxy style is ignored by style sheets)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDocumentMode(False)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons: list[str] = []
        self._active = True
        self._room = _UNBOUNDED
        self.is_walked = False  # by keys: the focus then stays here when a page is shown
        self._by_keyboard = False  # the ring is for those who walk by keys
        theme().changed.connect(self._on_theme_changed)

    def add(self, icon_name: str, text: str) -> None:
        """Add one more tab below the others."""
        self._icons.append(icon_name)
        self.addTab(text)
        self.setTabToolTip(self.count() - 1, f"Ctrl+{self.count()}")

    def set_active(self, active: bool) -> None:
        """Show no tab as current while another page (Settings) is shown."""
        self._active = active
        self.update()

    def set_room(self, height: int) -> None:
        """Keep to this height: tabs become lower where there is little."""
        if height != self._room:
            self._room = height
            self._on_theme_changed()

    def tabSizeHint(self, index: int) -> QSize:  # noqa: ARG002  all are alike
        """Give 40 px of height at 100 % text and the gap, less where there is little room."""
        usual, least = theme().px(40) + _GAP, theme().px(24)
        return QSize(_WIDTH, max(least, min(usual, self._room // max(self.count(), 1))))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Give the same: tabs never shrink."""
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """Give the height of all tabs."""
        return QSize(_WIDTH, self.count() * self.tabSizeHint(0).height())

    def minimumSizeHint(self) -> QSize:
        """Give the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint each row: icon, word, the current one on white with a bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        colors = theme()
        box = self.tabRect(index).adjusted(8, 0, -9, -_GAP)
        current = self._active and index == self.currentIndex()
        if current:
            painter.setPen(colors.color("border"))
            painter.setBrush(colors.color("surface"))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            bar = QRectF(box.x(), box.center().y() - 9, 3, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("accent"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if index == self.currentIndex() and self.hasFocus() and self._by_keyboard:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(colors.color("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
        token = "accent" if current else "text2"
        image = pixmap(self._icons[index], token, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(box.x() + 13, box.center().y() - _ICON // 2 + 1, image)
        weight = QFont.Weight.DemiBold if current else QFont.Weight.Normal
        painter.setFont(colors.font(weight=weight))
        painter.setPen(colors.color("text"))
        words = QRect(box.x() + 42, box.y(), box.width() - 46, box.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the focus came by the Tab key."""
        self._by_keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget that keys walked the tabs."""
        self.is_walked = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with Up, Down, Home and End."""
        self._by_keyboard = self.is_walked = True
        last = self.count() - 1
        steps = {
            Qt.Key.Key_Up: self.currentIndex() - 1,
            Qt.Key.Key_Down: self.currentIndex() + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = steps.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            self.setCurrentIndex(max(0, min(last, target)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Do not change tabs by the wheel."""
        event.ignore()

    def _on_theme_changed(self) -> None:
        self.setIconSize(self.iconSize())  # lets the bar ask for its tabs' sizes anew
        self.updateGeometry()
        self.update()
