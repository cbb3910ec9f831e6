"""What the buttons of Today do. Loaded with the first actions: lists and people are heavy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from shopretain.base.errors import UserError
from shopretain.base.text import joined, sentence
from shopretain.services.action_rows import ActionRow, DoView
from shopretain.services.actions import ListPeople
from shopretain.services.lists import ListAsk
from shopretain.services.question_rows import PeopleView
from shopretain.ui.dialogs.people_dialog import PeopleDialog
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.questions.question_page import Who
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.today.calendar_dialog import CalendarDialog
from shopretain.ui.today.why_dialog import WhyDialog
from shopretain.ui.widgets.job_bar import JobBar

_COLUMNS = ("name", "email", "phone", "street", "postcode", "town", "country", "group", "orders",
            "spent", "last", "usual_gap")  # fmt: skip


class Doing(QObject):
    """Lists, people behind figures, and what is put off."""

    done = Signal(str, object)

    def __init__(self, session: Session, bar: JobBar, page: BaseTab) -> None:
        """Work for a page, with its bar."""
        super().__init__(page)
        self._session, self._page = session, page
        self._saved: tuple[ActionRow, ListPeople] | None = None
        self._why: WhyDialog | None = None
        self.saver = ListSaver(session, bar, page)
        self.saver.done.connect(self._on_saved)

    # Lists

    def save_list(self, action: ActionRow) -> None:
        """Ask where to, then save an action's people; whom chance keeps back is not among them."""

        def choose(found: ListPeople) -> None:
            self._saved = action, found
            title = sentence(f"kind.{action.id}")
            self.saver.choose(ListAsk(title, action.title, found.ids, _COLUMNS))

        self._session.read("actions.list_people", action.letter, action.people, done=choose)

    def _on_saved(self, words: str, actions: object) -> None:
        if self._saved is None:
            return
        (action, found), self._saved = self._saved, None
        if found.kept:
            kept = self.tr("%Ln kept back, to see whether it works", "", len(found.kept))
            words = joined(words, kept)

        def noted(mailing: int) -> None:
            self._session.can_undo(
                self.tr("note that these were written to"),
                lambda: self._session.write(
                    "actions.undo_list", mailing, done=self._session.bus.changed.emit
                ),
            )
            self._session.look_at_cards()
            self.done.emit(words, actions)

        title = sentence(f"kind.{action.id}")
        self._session.write("actions.note_list", title, action.letter, found, done=noted)

    # Not today

    def put_off(self, action: ActionRow, words: str, ended: Callable[[bool], object]) -> None:
        """Hide an action for 14 days, with Undo; `ended` is told whether it is hidden now."""

        def noted(before: str | None) -> None:
            if before is None:  # hidden already
                ended(False)
                return
            ended(True)
            self._session.can_undo(
                self.tr("not today"),
                lambda: self._session.write(
                    "actions.take_up", before, done=self._session.bus.changed.emit
                ),
            )
            self._session.look_at_cards()
            self.done.emit(words, [(self.tr("Undo"), self._session.undo)])

        def failed(error: UserError) -> None:
            ended(False)
            self._session.fail(error)

        self._session.write("actions.put_off", action.id, done=noted, failed=failed)

    def show_why(self, view: DoView) -> None:
        """Show everything that was weighed; once, however often it is pressed."""
        if self._why is not None and isValid(self._why):
            return
        self._why = WhyDialog(view, self._session, self._page.window())
        self._why.open()

    def open_calendar(self) -> None:
        """Show what comes, and what is planned."""
        CalendarDialog(self._session, self._page.window()).open()

    # People

    def show_people(self, who: Who, heading: str) -> None:
        """Show the people behind a figure."""
        session = self._session

        def show(view: PeopleView) -> None:
            if not view.people:
                session.bus.message.emit("info", self.tr("{0}: nobody").format(heading))
                return
            PeopleDialog(heading, (who, ""), view, session, self._page.window()).open()

        session.read("people_behind.people", session.as_of, who, done=show)
