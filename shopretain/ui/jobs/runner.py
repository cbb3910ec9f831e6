"""Runs work beside the window: one writer thread, one reader thread, one child process.

Callbacks are handed over before the work starts and are called on the window's thread.
"""

from __future__ import annotations

import gc
import importlib
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot

from shopretain.base.errors import CancelledError, UserError
from shopretain.base.progress import Progress
from shopretain.ui.jobs.collector import Collector

if TYPE_CHECKING:
    from shopretain.services.worker import ChildProcess

Where = Literal["reader", "writer"]
_HEAVY = (
    "shopretain.services.shop",
    "shopretain.services.dashboard",
    "shopretain.services.questions",
    "shopretain.services.import_orders",
    "shopretain.ui.charts.retention_chart",
)
_FOR_NEW_SHOP = ("alembic.command",)


class Job(QObject):
    """One piece of work: its callbacks, how far it is, and Cancel."""

    told = Signal(str, int, int)

    def __init__(
        self,
        parent: QObject,
        done: Callable[[Any], object],
        failed: Callable[[UserError], object],
        crashed: Callable[[BaseException], object],
    ) -> None:
        """Keep the callbacks; the work starts when the runner says so."""
        super().__init__(parent)
        self._callbacks: dict[str, Callable[[Any], object]] = {
            "done": done,
            "failed": failed,
            "crashed": crashed,
            "cancelled": lambda _none: None,
        }
        self._cancelled = threading.Event()
        self.is_kept = False  # short work that is done even if the window closes
        self.future: Future[None] | None = None

    def on_cancelled(self, call: Callable[[], object]) -> Job:
        """Call this when the work was cancelled; before it starts."""
        self._callbacks["cancelled"] = lambda _none: call()
        return self

    def cancel(self) -> None:
        """Ask the work to stop; it leaves everything as it was."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether Cancel was asked for."""
        return self._cancelled.is_set()

    def progress(self, step: str, done: int, total: int) -> None:
        """Take progress from the work; raises CancelledError when cancelled."""
        if self._cancelled.is_set():
            raise CancelledError
        if step:  # an empty one only asks whether to go on
            self.told.emit(step, done, total)

    def run(self, work: Callable[[Progress], Any]) -> tuple[str, object]:
        """Do the work here, on the worker's thread; tells how it ended and with what."""
        try:
            self.progress("", 0, 0)
            return "done", work(self.progress)
        except CancelledError:
            return "cancelled", None
        except UserError as error:
            return "failed", error
        except Exception as error:  # noqa: BLE001  our fault: it goes to the report dialog
            return "crashed", error

    def end(self, how: str, result: object) -> None:
        """Call back, on the window's thread."""
        self._callbacks[how](result)
        self.deleteLater()


class JobRunner(QObject):
    """Hands work to its thread; `crashed` gets what is our fault.

    Workers tell an end through the runner, which outlives them: a job may be deleted by its
    callbacks while the worker is still on its way out of the signal.
    """

    crashed = Signal(object)
    ended = Signal(object, str, object)

    def __init__(self, parent: QObject) -> None:
        """Start no thread before there is work."""
        super().__init__(parent)
        self._pools = {
            "reader": ThreadPoolExecutor(1, thread_name_prefix="reader"),
            "writer": ThreadPoolExecutor(1, thread_name_prefix="writer"),
        }
        self._running: set[Job] = set()
        self._collector = Collector(self)
        self._is_closed = False
        self.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        where: Where,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object],
        cancelled: Callable[[], object] = lambda: None,
        told: Callable[[str, int, int], object] | None = None,
        *,
        is_kept: bool = False,
    ) -> Job:
        """Run `work(progress)` on the reader's or writer's thread.

        `is_kept` is for what the owner typed: it is written even if the window closes meanwhile.
        """
        job = Job(self, done, failed, self.crashed.emit).on_cancelled(cancelled)
        job.is_kept = is_kept
        if told is not None:
            receiver = _Receiver(job, told)
            job.told.connect(receiver.take, Qt.ConnectionType.QueuedConnection)
        self._running.add(job)
        if not self._is_closed:  # a timer may ask for more after the window went
            job.future = self._pools[where].submit(self._run, job, work)
        return job

    def finish_kept(self) -> None:
        """Wait until what the owner typed is written."""
        for job in tuple(self._running):
            if job.is_kept and job.future is not None:
                job.future.result()

    def cancel_running(self) -> None:
        """Let go what nobody waits for any more, but what the owner typed."""
        for job in tuple(self._running):
            if not job.is_kept:
                job.cancel()

    @cached_property
    def child(self) -> ChildProcess:
        """The child process; loaded when first asked for, after the first paint."""
        module = importlib.import_module("shopretain.services.worker")
        made: ChildProcess = module.ChildProcess()
        return made

    def warm(self, *, new_shop: bool) -> None:
        """Start the child process and load the libraries of figures and charts beforehand."""
        self._pools["writer"].submit(self._start_child)
        self._pools["reader"].submit(_load, (*_HEAVY, *_FOR_NEW_SHOP) if new_shop else _HEAVY)

    def close_child(self) -> None:
        """End the child process after the work before it."""
        self._pools["writer"].submit(self._stop_child).result()

    def _run(self, job: Job, work: Callable[[Progress], Any]) -> None:
        self.ended.emit(job, *job.run(work))

    @Slot(object, str, object)
    def _on_ended(self, job: Job, how: str, result: object) -> None:
        self._running.discard(job)
        job.end(how, result)

    def _start_child(self) -> None:
        self.child.start()

    def _stop_child(self) -> None:
        self.child.stop()

    def close(self) -> None:
        """Cancel what runs, wait for its end, stop the threads and the child."""
        self._is_closed = True
        self.cancel_running()
        self._pools["reader"].shutdown(wait=True, cancel_futures=True)
        self._pools["writer"].shutdown(wait=True)
        self.child.stop()
        self._collector.stop()


def _load(modules: Sequence[str]) -> None:
    """Import on a worker's thread what would stall the window's by a second."""
    for module in modules:
        importlib.import_module(module)
    gc.freeze()  # what libraries made stays: looking through it again stalls the window by 100 ms


class _Receiver(QObject):
    """Takes progress on the window's thread: a bare function would run on the worker's."""

    def __init__(self, parent: QObject, call: Callable[[str, int, int], object]) -> None:
        super().__init__(parent)
        self._call = call

    @Slot(str, int, int)
    def take(self, step: str, done: int, total: int) -> None:
        """Hand it on."""
        self._call(step, done, total)
