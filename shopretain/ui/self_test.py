"""Tries the packed program: the sample imported, every page shown, figures on the screen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from shopretain.ui.main_window import RETENTION, SETTINGS, TODAY, MainWindow

_LIMIT_MS = 120_000


def run(window: MainWindow) -> int:
    """Give 0 when everything worked, 1 with a line on standard error when not."""
    window.show()
    faults: list[str] = []
    window.session.jobs.crashed.connect(lambda error: faults.append(type(error).__name__))
    window.session.bus.message.connect(lambda _level, text: faults.append(text))
    window.open_sample()
    _wait_for(lambda: window.session.glance.newest_on is not None or bool(faults))
    for index in range(SETTINGS + 1):
        window.show_page(index)
        QApplication.processEvents()
        window.grab()
    tab: Any = window.page(RETENTION)
    _wait_for(lambda: tab.forecasts is not None or bool(faults))
    _wait_for(lambda: getattr(window.page(TODAY), "view", None) is not None or bool(faults))
    window.show_page(RETENTION)
    point = None if tab.view is None else tab.view.retention.headline
    if point is None or not point.B:
        faults.append("no retention figure")
    for index, question in enumerate(tab.questions):
        tab.choose_question(index)
        QApplication.processEvents()
        window.grab()
        if not question.chart.readings:
            faults.append(f"no answer to question {index + 1}")
    window.close()
    for fault in faults:
        print(f"self-test: {fault}", file=sys.stderr)
    if not faults:
        print("self-test: every page shown, sample imported")
    return 1 if faults else 0


def _wait_for(ready: Callable[[], bool]) -> None:
    """Let the window work until `ready()` or the limit."""
    loop = QEventLoop()
    poll, limit = QTimer(), QTimer()
    poll.setInterval(20)
    poll.timeout.connect(lambda: loop.quit() if ready() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    poll.start()
    limit.start(_LIMIT_MS)
    loop.exec()
    poll.stop()
    limit.stop()
