"""A goal for customers who come back, the way to it, and what a few more would bring."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QSlider, QVBoxLayout, QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.action_rows import DoView
from shopretain.services.goals import GoalView
from shopretain.services.planner import PlannerView
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.format import money, whole
from shopretain.ui.printing.month_page import save_month
from shopretain.ui.session import Session
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row
from shopretain.ui.widgets.fit import fit, scrolling
from shopretain.ui.widgets.label import Label

_MOST, _FIRST = 10, 5


class GoalDialog(QDialog):
    """Two cards: the goal with the way to it, and the slider of what if."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask where the shop stands."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.view: GoalView | None = None
        self.setWindowTitle(self.tr("Goal and what if"))
        fit(self, 560, 480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        cards = QVBoxLayout()
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(16)
        goal = Card()
        goal.column.addWidget(Label(self.tr("Your goal"), "card"))
        self.goal = Label("", wrap=True)
        self.way = Label("", "second", wrap=True)
        goal.column.addWidget(self.goal)
        goal.column.addWidget(self.way)
        self.set_button = Button(self.tr("Set a &goal…"), self.ask_goal, kind="primary")
        goal.column.addWidget(row(self.set_button, 1))
        cards.addWidget(goal)
        what = Card()
        what.column.addWidget(Label(self.tr("What if more came back?"), "card"))
        self.points = Label("", "strong")
        what.column.addWidget(self.points)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _MOST)
        self.slider.setValue(_FIRST)
        self.slider.setTickInterval(1)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setMinimumHeight(theme().px(32))
        self.slider.setAccessibleName(self.tr("More of 100 who come back"))
        self.slider.valueChanged.connect(lambda _value: self._show_points())
        what.column.addWidget(self.slider)
        self.money = Label("", wrap=True)
        self.method = Label("", "caption", wrap=True)
        what.column.addWidget(self.money)
        what.column.addWidget(self.method)
        cards.addWidget(what)
        cards.addStretch(1)
        layout.addWidget(scrolling(cards), 1)
        self.said = Label("", "caption", wrap=True)
        layout.addWidget(self.said)
        self.sheet_button = Button(
            self.tr("This &month on one page…"), self.ask_sheet, icon_name="printer"
        )
        layout.addWidget(row(self.sheet_button, 1, Button(self.tr("Clo&se"), self.close)))
        self.load()

    def load(self) -> None:
        """Ask where the shop stands now."""
        self._session.read("goals.goal_view", done=self.show_view)

    def show_view(self, found: GoalView) -> None:
        """Show the goal and the way."""
        self.view = found
        if found.rate is None:
            self.goal.setText(self.tr("There are too few months of orders for a goal yet."))
            self.way.hide()
            self.set_button.setEnabled(False)
        else:
            now = whole(int(found.rate + 0.5))
            if found.goal is None:
                self.goal.setText(self.tr("{0} of 100 came back. No goal is set.").format(now))
            else:
                words = self.tr("{0} of 100 came back; your goal is {1}.")
                self.goal.setText(words.format(now, whole(found.goal)))
            self.way.setText(self._way(found))
            self.way.setVisible(found.goal is not None)
        self._show_points()

    def _way(self, found: GoalView) -> str:
        if found.goal is None:
            return ""
        if found.needed == 0:
            return self.tr("You are there. Of {0} customers {1} came back.").format(
                whole(found.base), whole(found.kept)
            )
        words = self.tr(
            "Of {0} customers {1} came back; it takes %Ln more, about {2} a month. {3} are late "
            "now: begin with those on Today.", "", found.needed,
        )  # fmt: skip
        return words.format(
            whole(found.base), whole(found.kept), whole(max(round(found.needed / 12), 1)),
            whole(found.late),
        )  # fmt: skip

    def _show_points(self) -> None:
        found, points = self.view, self.slider.value()
        self.points.setText(self.tr("{0} more of 100").format(whole(points)))
        if found is None:
            return
        then = found.with_points(points)
        if then is None or found.forecast is None:
            self.money.setText(self.tr("There are too few customers for a forecast."))
            self.method.hide()
            return
        now, new = money(found.forecast, found.currency), money(then, found.currency)
        if points == 0:
            words = self.tr("The customers you have will likely spend {0} in 12 months, {1}.")
            self.money.setText(words.format(now, self._span(found)))
        else:
            words = self.tr("About {0} instead of {1} ({3}) in 12 months: {2} more.")
            more = money(then - found.forecast, found.currency)
            self.money.setText(words.format(new, now, more, self._span(found)))
        words = self.tr(
            "How it is worked out: {0} of {1} customers more, each with {2}, which those who "
            "ordered spent in 12 months on average. It is no promise."
        )
        people = whole(round(points * found.people_a_point))
        self.method.setText(
            words.format(people, whole(found.base), money(found.kept_spend, found.currency))
        )
        self.slider.setAccessibleDescription(self.money.text())

    def _span(self, found: GoalView) -> str:
        low, high = (money(part, found.currency) for part in found.forecast_range)
        return self.tr("between {0} and {1}").format(low, high)

    def ask_goal(self) -> None:
        """Ask how many of 100 should come back."""
        found = self.view
        now = "" if found is None or found.goal is None else str(found.goal)
        form = FormDialog(
            self.tr("Your goal"), self.tr("Leave it empty for none."),
            (FormField("goal", self.tr("How many of 100 should come back?"), value=now),),
            self.tr("Set it"), self,
        )  # fmt: skip

        def kept(before: str) -> None:
            form.finish()
            self._session.can_undo(
                self.tr("the goal"),
                lambda: self._session.write(
                    "goals.put_back", before, done=self._session.bus.changed.emit
                ),
            )
            self.load()

        def answered(values: dict[str, str]) -> None:
            text = values["goal"].strip()
            goal = None if not text else int(text) if text.isdecimal() else 0
            self._session.write("goals.set_goal", goal, done=kept, failed=form.say)

        form.answered.connect(answered)
        form.open()

    # The month on one page

    def ask_sheet(self) -> None:
        """Ask where the page goes, then write it: the goal, what to do, what comes."""
        path = ask_path(self, self.tr("This month"), self._session, ".pdf")
        if path is None or self.view is None:
            return
        goal = self.view

        def with_actions(todo: DoView) -> None:
            self._session.read("planner.view", done=partial(self.save_sheet, path, goal, todo))

        self._session.read("actions.today", done=with_actions)

    def save_sheet(self, path: Path, goal: GoalView, todo: DoView, plans: PlannerView) -> None:
        """Write the page."""
        try:
            save_month(path, goal, todo, plans, self._session.glance.name, self._session.today)
        except UserError as error:
            self.said.setText(sentence(f"error.{error.code}", **error.values))
            return
        self.said.setText(self.tr("Saved {0}").format(path.name))
