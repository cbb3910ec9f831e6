"""Worth doing today: at most four actions, each one click from the finished thing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from shopretain.base.text import sentence
from shopretain.services.action_rows import ActionRow, DoView
from shopretain.ui.access import taken_keys, with_key
from shopretain.ui.format import money
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, row
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.help_button import HelpButton, HelpText
from shopretain.ui.widgets.label import IconLabel, Label

_ICONS = {
    "slipping": "trending-down", "best_quiet": "bell-ring", "quiet": "moon", "new": "sparkles",
    "points": "gift", "refill": "repeat", "review": "star", "birthday": "gift",
    "holiday": "calendar-days", "late_order": "package", "cases": "message-square",
    "calls": "phone", "standing": "repeat", "queue": "mails", "by_post": "mailbox",
    "old": "file-input", "feedback": "message-square",
}  # fmt: skip
_STEP_ICONS = {
    "email": "mail", "cards": "printer", "list": "file-spreadsheet", "cases": "message-square",
    "calls": "phone", "standing": "repeat", "queue": "mails", "print": "printer",
    "import": "file-input", "feedback": "message-square",
}  # fmt: skip
_BADGE = 32


class ActionList(Card):
    """The card of actions, with what came of last month's letters at its foot."""

    wanted = Signal(object, str)  # ActionRow, step
    put_off = Signal(object)  # ActionRow
    why_wanted = Signal()
    outcome_wanted = Signal()
    door_wanted = Signal()
    thanks_wanted = Signal()
    import_wanted = Signal()

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__(margin=0, spacing=0)
        self.view: DoView | None = None
        self.buttons: dict[tuple[str, str], Button] = {}
        self.title = Label(self.tr("Worth doing today"), "card")
        self.why = Button(self.tr("Wh&y these?"), self.why_wanted.emit, kind="link")
        head = row(self.title, 1, self.why, margin=(16, 10, 16, 2))
        self.column.addWidget(head)
        self.door = Label("", "caption", wrap=True)
        self.door_button = Button(
            self.tr("See who is &late"), self.door_wanted.emit, kind="plain_link"
        )
        self._door_row = QWidget()
        across = QHBoxLayout(self._door_row)
        across.setContentsMargins(16, 0, 16, 8)
        across.addWidget(self.door, 1)
        self.door_help = HelpButton(self.tr("Money at the door"), self._help_door)
        across.addWidget(self.door_help)
        across.addWidget(self.door_button)
        self.column.addWidget(self._door_row)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self.foot = QFrame()
        self.foot.setProperty("strip", True)
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(8)
        foot.addWidget(IconLabel("circle-check", "good"))
        self.outcome = Label("", wrap=True)
        foot.addWidget(self.outcome, 1)
        self.outcome_button = Button(self.tr("See resul&ts"), self.outcome_wanted.emit, kind="link")
        foot.addWidget(self.outcome_button)
        self.column.addWidget(self.foot)
        self._door_row.hide()
        self.foot.hide()

    def _help_door(self) -> HelpText:
        return HelpText(
            self.tr("Money at the door"),
            (
                self.tr(
                    "Late is who is silent for longer than one and a half times their own usual "
                    "gap. For each of them we work out what they would likely still spend in the "
                    "next 12 months; this is the sum. Those gone for long bring little to it."
                ),
                self.tr("To bring it in: begin with the first thing below."),
            ),
        )

    def show_view(self, view: DoView, *, has_main: bool = True) -> None:
        """Show what is worth doing; `has_main` False where the page has another main button."""
        self.view = view
        clear(self._rows)
        self.buttons = {}
        for at, action in enumerate(view.actions):
            self._rows.addWidget(self._action(action, is_first=at == 0, has_main=has_main))
        if not view.actions:
            self._rows.addWidget(self._quiet())
        self.why.setVisible(bool(view.actions))
        self._door_row.setVisible(bool(view.door and view.late))
        if view.door:
            self.door.setText(
                self.tr(
                    "Money at the door: {0} ({1} to {2}) that %Ln late customer(s) would likely "
                    "still spend in a year.", "", view.late,
                ).format(*(money(part, view.currency) for part in (view.door, *view.door_range)))
            )  # fmt: skip
        self.foot.setVisible(view.outcome is not None)
        if view.outcome is not None:
            self.outcome.setText(view.outcome.words)

    def show_past(self) -> None:
        """Say that a past day is shown, on which nothing can be done any more."""
        self.view = None
        clear(self._rows)
        self.buttons = {}
        words = self.tr("You look at a past day. Go back to today to see what to do.")
        label = Label(words, "second", wrap=True)
        label.setContentsMargins(16, 16, 16, 16)
        self._rows.addWidget(label)
        for part in (self.why, self._door_row, self.foot):
            part.hide()

    def first_button(self) -> Button | None:
        """Give the button of the first action."""
        return next(iter(self.buttons.values()), None)

    def _action(self, action: ActionRow, *, is_first: bool, has_main: bool) -> QFrame:
        frame = QFrame()
        frame.setProperty("line", "top")
        frame.setAccessibleName(f"{action.title}. {action.why} {self._amount(action)}")
        grid = QGridLayout(frame)
        grid.setContentsMargins(16, 10, 16, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        badge = IconLabel(_ICONS[action.id], "accent")
        badge.setProperty("type", "badge")
        badge.setFixedSize(theme().px(_BADGE), theme().px(_BADGE))
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(badge, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(action.title, "strong", wrap=True), 0, 1)
        grid.addWidget(Label(action.why, "second", wrap=True), 1, 1)
        if action.measure != "none":
            amount = Label(money(action.amount, self._currency()), "card")
            grid.addWidget(amount, 0, 2, Qt.AlignmentFlag.AlignRight)
            what = Label(sentence(f"measure.{action.measure}"), "caption")
            grid.addWidget(what, 1, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        buttons = []
        taken = self._taken() if is_first else set()
        for number, step in enumerate(action.steps):
            words = self._words(action, step, is_main=number == 0)
            button = Button(
                with_key(words, taken) if is_first else words,
                partial(self.wanted.emit, action, step),
                kind="primary" if is_first and has_main and number == 0 else "",
                icon_name=_STEP_ICONS[step],
            )
            button.setProperty("step", step)
            button.setAccessibleName(f"{words}: {action.title}")
            self.buttons[action.id, step] = button
            buttons.append(button)
        ways = flow(*buttons)
        ways.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(ways, 2, 1)
        later = Button(self.tr("Not today"), kind="quiet")
        later.clicked.connect(partial(self._later, later, action))
        later.setAccessibleName(self.tr("Not today: {0}").format(action.title))
        self.buttons[action.id, "not_today"] = later
        grid.addWidget(later, 2, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        return frame

    def _taken(self) -> set[str]:
        """Give the keys of the page's other buttons."""
        page: QWidget = self
        while (above := page.parentWidget()) is not None and page.objectName() != "page":
            page = above
        mine = [one for one in self.findChildren(QAbstractButton) if one.property("step")]
        return taken_keys(page, mine)

    def _later(self, button: Button, action: ActionRow, _checked: bool = False) -> None:  # noqa: FBT002
        button.setEnabled(False)  # a second press of an impatient hand is none
        self.put_off.emit(action)

    def in_order(self) -> list[QWidget]:
        """Give what takes the focus, as one reads."""
        return [
            self.why, self.door_help, self.door_button, *self.buttons.values(), self.outcome_button
        ]  # fmt: skip

    def _currency(self) -> str:
        return "EUR" if self.view is None else self.view.currency

    def _amount(self, action: ActionRow) -> str:
        if action.measure == "none":
            return ""
        return f"{money(action.amount, self._currency())} {sentence(f'measure.{action.measure}')}"

    def _words(self, action: ActionRow, step: str, *, is_main: bool) -> str:
        if step == "email":
            return {
                "new": self.tr("Write thank-you"),
                "points": self.tr("Write reminder"),
                "refill": self.tr("Write reminder"),
                "review": self.tr("Write to them"),
                "birthday": self.tr("Write wishes"),
                "holiday": self.tr("Write greeting"),
                "late_order": self.tr("Write apology"),
            }.get(action.id, self.tr("Write email"))
        if step == "cards":
            return self.tr("Make postcards") if is_main else self.tr("Postcards")
        return {
            "list": self.tr("Excel list"),
            "cases": self.tr("Read and answer"),
            "calls": self.tr("See whom to ring"),
            "standing": self.tr("See them"),
            "queue": self.tr("Go through them"),
            "print": self.tr("Print them"),
            "import": self.tr("Choose the file…"),
            "feedback": self.tr("Read and answer"),
        }[step]

    def _quiet(self) -> QFrame:
        """Say that there is nothing to do, and what would be nice all the same."""
        frame = QFrame()
        frame.setProperty("line", "top")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("All quiet"), "strong"))
        words = self.tr("Import newer orders, or thank your best customers.")
        column.addWidget(Label(words, "second", wrap=True))
        bring = Button(
            self.tr("Choose newer &orders…"), self.import_wanted.emit, kind="primary",
            icon_name="file-input",
        )  # fmt: skip
        thank = Button(self.tr("&Thank the best"), self.thanks_wanted.emit, icon_name="heart")
        self.buttons["quiet_day", "import"] = bring
        column.addWidget(flow(bring, thank))
        return frame

    def put_off_words(self, action: ActionRow) -> str:
        """Say for how long an action is hidden."""
        return self.tr("Hidden for 14 days: {0}").format(action.title)

    def count_words(self) -> str:
        """Say how many things are worth doing."""
        count = len(self.view.actions) if self.view is not None else 0
        if count == 0:
            return self.tr("Nothing waits for you.")
        assert self.view is not None  # noqa: S101  it has actions
        if any(one.measure == "none" for one in self.view.actions):
            return self.tr("%Ln thing(s) worth doing.", "", count)
        return self.tr("%Ln thing(s) worth doing, the most money first.", "", count)
