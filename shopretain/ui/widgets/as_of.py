"""The day on which all figures stand: chosen here, shown on every page, undone with one click."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QMenu, QWidget, QWidgetAction

from shopretain.ui.format import long_day, short_day
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.label import Label


class AsOfButton(Button):
    """Says the day and opens a calendar of past days."""

    def __init__(self, session: Session) -> None:
        """Follow the session's day."""
        super().__init__("", self.open_calendar, icon_name="calendar-days")
        self._session = session
        self.setToolTip(self.tr("See every figure as it was on a past day"))
        session.as_of_changed.connect(self._show)
        session.shop_changed.connect(self._show)
        self._show()

    def open_calendar(self) -> QMenu:
        """Let a day be chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setGridVisible(False)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self._session.as_of or self._session.glance.newest_on or self._session.today
        calendar.setMaximumDate(_qdate_of(self._session))
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))

        def chosen(picked: QDate) -> None:
            menu.close()
            self._session.set_as_of(picked.toPython())  # type: ignore[arg-type]

        calendar.clicked.connect(chosen)
        calendar.activated.connect(chosen)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()
        return menu

    def _show(self) -> None:
        newest = self._session.glance.newest_on
        day = self._session.as_of or newest
        self.setVisible(newest is not None)
        if day is not None:
            self.set_words(self.tr("As &of {0}").format(short_day(day)))


class AsOfBar(QFrame):
    """A strip over every page while the figures stand on a past day."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Be hidden until a day is chosen."""
        super().__init__(parent)
        self.setObjectName("asOfBar")
        self._session = session
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        self.words = Label("", "strong", wrap=True)
        layout.addWidget(self.words, 1)
        self.back_button = Button(self.tr("&Back to today"), lambda: session.set_as_of(None))
        layout.addWidget(self.back_button)
        session.as_of_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        day = self._session.as_of
        self.setVisible(day is not None)
        if day is not None:
            self.words.setText(self.tr("You see your shop as it was on {0}").format(long_day(day)))


def _qdate_of(session: Session) -> QDate:
    day = session.today
    return QDate(day.year, day.month, day.day).addDays(-1)
