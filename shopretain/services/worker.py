"""The child process in which files are read and written.

A parser holds the interpreter's lock for long; in a process of its own it cannot freeze the
window. The parent asks for `module:function`, gets progress, and then the result or the error.
"""

from __future__ import annotations

import importlib
import multiprocessing
import sys
import time
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

from shopretain.base.errors import CancelledError, UserError

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext
    from multiprocessing.process import BaseProcess

    from shopretain.base.progress import Progress

_FIRST_ASKED = "shopretain.services.import_orders"
_TELL_EVERY_S = 0.1
_STOP_WITHIN_S = 0.35  # Cancel is heard within half a second, all in all


class WorkerDiedError(RuntimeError):
    """The child process ended without an answer."""


class ChildProcess:
    """One process, started on the first call; a call that must stop may kill it."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def start(self) -> None:
        """Start the process if none runs."""
        if self._process is not None and self._process.is_alive():
            return
        starter = _starter()
        here, there = starter.Pipe()
        self._process = starter.Process(target=serve, args=(there,), daemon=True)
        self._process.start()
        there.close()
        self._pipe = here

    def call(self, function: str, arguments: tuple[Any, ...], progress: Progress) -> Any:
        """Give the function's result; raises its UserError, CancelledError, or WorkerDiedError."""
        self.start()
        pipe = self._pipe
        assert pipe is not None  # noqa: S101  start() made it
        try:
            pipe.send((function, arguments))
            while True:
                kind, value = self._next(pipe, progress)
                if kind == "progress":
                    progress(*value)
                elif kind == "result":
                    return value
                else:
                    raise value
        except CancelledError:
            self._cancel(pipe)
            raise
        except (EOFError, ConnectionError, BrokenPipeError) as error:
            self.stop()
            raise WorkerDiedError(function) from error

    def stop(self) -> None:
        """End the process; what it had not committed is as if never begun."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.join(_STOP_WITHIN_S)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._process.close()
            self._process = None

    @staticmethod
    def _next(pipe: Connection, progress: Progress) -> tuple[str, Any]:
        while not pipe.poll(_TELL_EVERY_S):
            progress("", 0, 0)  # nothing new, but Cancel is heard
        message: tuple[str, Any] = pipe.recv()
        return message

    def _cancel(self, pipe: Connection) -> None:
        """Ask the child to stop; if it does not within a second, end it."""
        try:
            pipe.send("cancel")
            deadline = time.monotonic() + _STOP_WITHIN_S
            while pipe.poll(max(0.0, deadline - time.monotonic())):
                if pipe.recv()[0] != "progress":
                    return
        except (EOFError, ConnectionError, BrokenPipeError):
            pass
        self.stop()


def _starter() -> ForkServerContext | SpawnContext:
    """Give what starts processes that hold nothing of this one's.

    On Linux they come from one that has loaded once what is asked first, within hundredths of a
    second, but for the first one. Elsewhere each is a new interpreter.
    """
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    forks = multiprocessing.get_context("forkserver")
    forks.set_forkserver_preload([_FIRST_ASKED])
    return forks


def serve(pipe: Connection) -> None:
    """Answer calls in the child until the parent is gone."""
    # Those who help it to read end by themselves when it does.
    multiprocessing.current_process().daemon = False
    importlib.import_module(_FIRST_ASKED)  # a second that nobody has to wait for later
    while True:
        try:
            message = pipe.recv()
        except (EOFError, OSError):
            return
        if message != "cancel":  # a Cancel that came after the end of its call
            _answer(pipe, *message)


def _answer(pipe: Connection, function: str, arguments: tuple[Any, ...]) -> None:
    told_at = 0.0

    def progress(step: str, done: int, total: int) -> None:
        nonlocal told_at
        if pipe.poll():
            pipe.recv()
            raise CancelledError
        now = time.monotonic()
        if now - told_at >= _TELL_EVERY_S or done == total:
            told_at = now
            pipe.send(("progress", (step, done, total)))

    module, name = function.split(":")
    try:
        work = getattr(importlib.import_module(module), name)
        pipe.send(("result", work(*arguments, progress=progress)))
    except (UserError, CancelledError) as error:
        pipe.send(("error", error))
    except Exception as error:  # noqa: BLE001  our fault: told to the parent, who reports it
        pipe.send(("error", RuntimeError(f"{type(error).__name__}: {error}")))
