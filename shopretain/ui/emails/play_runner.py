"""Lets the plays look at the shop: at each start, after each import, when one is switched on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.services.plays import Run
from shopretain.ui.session import Session


class PlayRunner(QObject):
    """One run at a time, in the child process; `made` tells how many drafts are new."""

    made = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Look after each change of orders, or of who writes."""
        super().__init__(parent)
        self._session = session
        self._is_running = self._is_wanted = False
        session.bus.changed.connect(self._on_changed)
        session.shop_changed.connect(self._forget)

    def _on_changed(self, changes: Changes) -> None:
        if changes.orders or changes.settings:
            self.look()

    def _forget(self) -> None:
        self._is_wanted = False

    def look(self) -> None:
        """Run the plays if there is anything to look at; one that is wanted meanwhile follows."""
        if self._session.glance.customers == 0:
            return
        if self._is_running:
            self._is_wanted = True
            return
        self._is_running = True
        self._session.read("plays.is_wanted", done=self._start, failed=self._failed)

    @property
    def is_running(self) -> bool:
        """Whether the plays are being looked at."""
        return self._is_running

    def _start(self, is_wanted: bool) -> None:
        if not is_wanted:
            self._ended()
            return
        self._session.child(
            "shopretain.services.plays:run_at",
            done=self._done,
            failed=self._failed,
            cancelled=self._ended,
            told=lambda *_told: None,
        )

    def _done(self, run: Run) -> None:
        self._ended()
        if run.made or run.withdrawn:
            self._session.look_at_cards()
        if run.problems:
            words = self.tr("A play could not run. {0}.").format("; ".join(run.problems))
            self._session.bus.message.emit("warn", words)
        if run.made:
            self.made.emit(run.made)

    def _failed(self, error: UserError) -> None:
        self._ended()
        self._session.fail(error)

    def _ended(self) -> None:
        self._is_running = False
        if self._is_wanted:
            self._is_wanted = False
            self.look()
