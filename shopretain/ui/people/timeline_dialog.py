"""How a group moves from quarter to quarter; each line comes as it is worked out."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from shopretain.services.timeline import TimelinePoint
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import money, short_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.questions.words import range_words, share_words
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button


class TimelineDialog(ListDialog):
    """The newest quarter first."""

    def __init__(self, session: Session, group: str, name: str, parent: QWidget) -> None:
        """Ask which quarters there are, then for one after the other."""
        self._session, self._group = session, group
        self._points: list[TimelinePoint] = []
        currency = session.glance.currency or "EUR"
        columns = (
            Column(self.tr("Day"), lambda p: short_day(p.day), key=lambda p: p.day),
            Column(self.tr("People"), lambda p: whole(p.people), key=lambda p: p.people,
                   right=True),
            Column(self.tr("Orders"), lambda p: whole(p.orders),
                   key=lambda p: p.orders, right=True),
            Column(self.tr("Spent"), lambda p: money(p.spent, currency),
                   key=lambda p: p.spent, right=True),
            Column(self.tr("Bought again"), lambda p: share_words(p.kept),
                   key=lambda p: -1.0 if p.kept is None else p.kept.percent or 0.0),
            Column(self.tr("Likely between"), lambda p: range_words(p.kept and p.kept.interval)),
        )  # fmt: skip
        super().__init__(
            self.tr("Over time: {0}").format(name),
            self.tr("Who was in the group at the end of each quarter, what they had ordered in the "
                    "three months before it, and how many bought again in the three after."),
            columns,
            parent,
            buttons=(Button(self.tr("&Copy for Excel"), self.copy_all, icon_name="copy"),),
        )  # fmt: skip
        session.read("timeline.days", done=self._begin)

    def _begin(self, days: tuple[date, ...]) -> None:
        if not days:
            self.say(self.tr("There is no whole quarter of orders yet."))
        self._next(list(days))

    def _next(self, days: list[date]) -> None:
        if not days:
            return
        day, *rest = days
        self._session.read(
            "timeline.point", self._group, day, done=partial(self._take, rest), failed=self.fail
        )

    def _take(self, rest: list[date], found: TimelinePoint) -> None:
        self._points.append(found)
        self.show_rows(self._points)
        self._next(rest)
