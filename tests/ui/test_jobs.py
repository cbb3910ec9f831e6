"""Work beside the window leaves the window's objects alone."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from shopretain.base.progress import Progress
from shopretain.ui.jobs.runner import JobRunner


class Circle(QWidget):
    """A widget that only the collector finds."""

    def __init__(self, deleted_on: list[int]) -> None:
        super().__init__()
        self.me = self
        child = QLabel(self)
        note = lambda: deleted_on.append(threading.get_ident())  # noqa: E731
        child.destroyed.connect(note, Qt.ConnectionType.DirectConnection)


def _make_garbage(_progress: Progress) -> int:
    for _ in range(200_000):
        circle: list[object] = []
        circle.append(circle)
    return threading.get_ident()


def test_no_worker_deletes_a_widget(qtbot: QtBot) -> None:
    runner = JobRunner(parent := QWidget())
    qtbot.addWidget(parent)
    deleted_on: list[int] = []
    Circle(deleted_on)
    worker: list[int] = []
    runner.start("reader", _make_garbage, worker.append, runner.crashed.emit)
    qtbot.waitUntil(lambda: bool(worker and deleted_on))
    runner.close()
    assert deleted_on == [threading.get_ident()]
    assert worker != deleted_on
    assert gc.isenabled()


def test_an_end_is_told_once_and_cancel_is_heard(qtbot: QtBot) -> None:
    runner = JobRunner(parent := QWidget())
    qtbot.addWidget(parent)
    told: list[str] = []

    ready = threading.Event()

    def work(progress: Progress) -> None:
        ready.wait(5)
        job.cancel()
        progress("step", 1, 2)
        told.append("went on")

    job = runner.start(
        "writer",
        work,
        lambda _done: told.append("done"),
        lambda _error: told.append("failed"),
        lambda: told.append("cancelled"),
    )
    ready.set()
    qtbot.waitUntil(lambda: bool(told))
    runner.close()
    assert told == ["cancelled"]
