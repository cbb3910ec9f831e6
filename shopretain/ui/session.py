"""What the screens share: the shop that is open, the bus, the jobs, and the last undoable step."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import CancelledError, UserError
from shopretain.base.progress import no_progress
from shopretain.base.text import sentence
from shopretain.services.glance import ShopGlance, glance
from shopretain.ui.bus import Bus
from shopretain.ui.jobs.runner import Job, JobRunner

if TYPE_CHECKING:
    from shopretain.base.progress import Progress
    from shopretain.services.shop import Shop


@dataclass(frozen=True)
class UndoStep:
    """The last thing that can be undone: its name in words and how."""

    words: str
    undo: Callable[[], object]


class Session(QObject):
    """One open shop. Services are named `module.function` and loaded on the worker's thread."""

    shop_changed = Signal()
    undo_changed = Signal()
    as_of_changed = Signal()
    another_day_chosen = Signal()  # in the same shop: all figures are asked for anew
    files_wanted = Signal(object)  # list[Path]: somebody dropped or chose files to import

    def __init__(self, path: Path, clock: Clock, parent: QObject | None = None) -> None:
        """Take the shop's path; the file itself is opened by the first job."""
        super().__init__(parent)
        self.path = path
        self.clock = clock
        self.bus = Bus(self)
        self.jobs = JobRunner(self)
        self.remembered: QSettings | None = None  # the window's memory: columns, orders
        self.glance: ShopGlance = glance(path)
        self.just_imported = False  # Today opens with the first-run card
        self.undo_step: UndoStep | None = None
        self.as_of: date | None = None  # the past day on which all figures stand; None: the newest
        self.kept_views: dict[str, tuple[object, ...]] = {}  # pages as they are, for the next time
        self._shop: Shop | None = None
        self._shops_seen = 0
        self._opening = threading.Lock()
        self.bus.changed.connect(self._on_changed)

    @property
    def today(self) -> date:
        """The shop's day."""
        return self.clock.today(self.glance.time_zone)

    def read(
        self,
        function: str,
        *arguments: Any,
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> Job:
        """Ask a service on the reader's thread: `function(shop, *arguments)`."""
        work, done, failed = self._call(function, arguments), self._here(done), self._told(failed)
        return self.jobs.start("reader", work, done, failed)

    def write(
        self,
        function: str,
        *arguments: Any,
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> Job:
        """Let a service work on the writer's thread: `function(shop, *arguments)`."""
        work, done, failed = self._call(function, arguments), self._here(done), self._told(failed)
        return self.jobs.start("writer", work, done, failed, is_kept=True)

    def on_file(
        self, function: str, *arguments: Any, done: Callable[[Any], object], closed: bool = False
    ) -> Job:
        """Ask a service about the shop's file, which need not open: `function(path, *arguments)`.

        `closed` closes the shop before; it is opened again when it is next needed.
        """
        module, name = function.rsplit(".", 1)
        path = self.path

        def work(progress: Progress) -> Any:  # noqa: ARG001  short work that nobody watches
            if closed:
                self.jobs.child.stop()
                self._let_go()
            service = getattr(importlib.import_module(f"shopretain.services.{module}"), name)
            return service(path, *arguments)

        return self.jobs.start("writer", work, self._here(done), self._here(self.fail))

    def child(
        self,
        function: str,
        *arguments: Any,
        done: Callable[[Any], object],
        failed: Callable[[UserError], object],
        cancelled: Callable[[], object],
        told: Callable[[str, int, int], object],
    ) -> Job:
        """Let the child process work on this shop: `function(path, clock, *arguments)`.

        The shop is opened here first: it makes a new file and holds the lock meanwhile.
        """
        path = self.path

        def work(progress: Progress) -> Any:
            self._opened(path)
            return self.jobs.child.call(function, (path, self.clock, *arguments), progress)

        calls = [self._here(call) for call in (done, failed, cancelled, told)]
        return self.jobs.start("writer", work, *calls)

    def with_services(
        self,
        work: Callable[[Callable[..., Any], Progress], Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[UserError], object],
        cancelled: Callable[[], object],
        told: Callable[[str, int, int], object],
    ) -> Job:
        """Let `work(serve, progress)` do several services in the child, with other work between.

        `serve(name, *arguments)` hears Cancel only where `heard` is told: what was begun is
        tidied up with it.
        """
        path = self.path

        def whole(progress: Progress) -> Any:
            self._opened(path)

            def serve(
                name: str, *arguments: Any, heard: Progress = no_progress, **named: Any
            ) -> Any:
                asked = path, self.clock, name, arguments, named
                return self.jobs.child.call("shopretain.services.in_child:serve", asked, heard)

            return work(serve, progress)

        calls = [self._here(call) for call in (done, failed, cancelled, told)]
        return self.jobs.start("writer", whole, *calls)

    def fail(self, error: UserError) -> None:
        """Say in one sentence what the owner can mend."""
        self.bus.message.emit("bad", sentence(f"error.{error.code}", **error.values))

    def can_undo(self, words: str, undo: Callable[[], object]) -> None:
        """Remember the newest undoable step for Edit > Undo."""
        self.undo_step = UndoStep(words, undo)
        self.undo_changed.emit()

    def forget_undo(self) -> None:
        """Offer no Undo any more: what was done last has none."""
        self.undo_step = None
        self.undo_changed.emit()

    def undo(self) -> None:
        """Undo the newest step, once."""
        step, self.undo_step = self.undo_step, None
        self.undo_changed.emit()
        if step is not None:
            step.undo()

    def set_as_of(self, day: date | None) -> None:
        """Let all figures stand on a past day; None goes back to the newest."""
        if day == self.glance.newest_on:
            day = None
        if day != self.as_of:
            self.as_of = day
            self.as_of_changed.emit()
            self.another_day_chosen.emit()

    def look_at_cards(self) -> None:
        """Let the pages show anew what the owner knows of people."""
        self.bus.changed.emit(Changes(cards=True))

    def look_again(self) -> None:
        """Read anew what the sidebar says of the shop."""
        self.glance = glance(self.path)
        self.shop_changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        self.kept_views.clear()  # somebody in them may be erased
        if changes.orders or changes.customers or changes.settings:
            self.look_again()

    def open_other(self, path: Path) -> None:
        """Close this shop and go on with another file."""
        self.jobs.finish_kept()
        self.jobs.cancel_running()
        self._shops_seen += 1
        self.path = path  # work that waits for the old shop is given up from here on
        self._close_shop()
        self.undo_step = None
        self.just_imported = False
        self.as_of = None
        self.as_of_changed.emit()
        self.undo_changed.emit()
        self.look_again()

    def close(self) -> None:
        """Stop all work and close the shop."""
        self._shops_seen += 1  # nobody waits for an answer any more
        self.jobs.close()
        self._keep_views()
        if self._shop is not None:
            self._shop.close()
            self._shop = None

    def _here(self, call: Callable[..., object]) -> Callable[..., object]:
        """Give the callback for as long as this shop is open: the pages go with the shop.

        A window that was closed meanwhile is told nothing.
        """
        seen = self._shops_seen
        return lambda *told: (
            call(*told) if seen == self._shops_seen and not _is_gone(call) else None
        )

    def _told(self, failed: Callable[[UserError], object] | None) -> Callable[..., object]:
        """Give who is told what went wrong: a window, else the page."""
        if failed is None:
            return self._here(self.fail)

        def tell(error: UserError) -> None:
            (self.fail if _is_gone(failed) else failed)(error)

        return self._here(tell)

    def _keep_views(self) -> None:
        """Keep pages as they are with the shop; where that fails they are worked out anew."""
        views, self.kept_views = self.kept_views, {}
        if self._shop is not None:
            snapshot = importlib.import_module("shopretain.services.snapshot")
            with suppress(UserError):
                for name, shown in views.items():
                    snapshot.keep(self._shop, name, shown)

    def _close_shop(self) -> None:
        self.jobs.close_child()
        self._keep_views()
        self._let_go()

    def _let_go(self) -> None:
        with self._opening:
            if self._shop is not None:
                self._shop.close()
                self._shop = None

    def _call(self, function: str, arguments: tuple[Any, ...]) -> Callable[[Progress], Any]:
        module, name = function.rsplit(".", 1)
        path = self.path

        def work(progress: Progress) -> Any:  # noqa: ARG001  short work that nobody watches
            service = getattr(importlib.import_module(f"shopretain.services.{module}"), name)
            return service(self._opened(path), *arguments)

        return work

    def _opened(self, path: Path) -> Shop:
        """Give the shop that the work was meant for; CancelledError when it is left already."""
        with self._opening:
            if path != self.path:
                raise CancelledError
            if self._shop is None:
                shop = importlib.import_module("shopretain.services.shop")
                self._shop = shop.Shop.open(path, self.clock)
            return self._shop


def open_file(path: Path) -> None:
    """Open a file that we wrote with the program the computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _is_gone(call: Callable[..., object]) -> bool:
    """Tell whether a callback is the method of a window that was closed."""
    while isinstance(call, partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
