"""Saves lists for Excel, mail tools and advertising in the child process, with bar and Cancel."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import joined, sentence
from shopretain.services.lists import ListAsk, SavedList, file_name
from shopretain.ui.jobs.runner import Job
from shopretain.ui.session import Session, open_file
from shopretain.ui.widgets.job_bar import JobBar

_TOOLS = (
    ("mailchimp", "Mailchimp"), ("klaviyo", "Klaviyo"), ("brevo", "Brevo"),
    ("mailerlite", "MailerLite"), ("omnisend", "Omnisend"),
)  # fmt: skip
_ADS = (("meta", "Meta"), ("google", "Google"))


class ListSaver(QObject):
    """One list at a time; `done` tells what was saved, with Open and Show folder."""

    done = Signal(str, object)

    def __init__(self, session: Session, bar: JobBar, parent: QWidget) -> None:
        """Save from the page `parent`, showing progress in `bar`."""
        super().__init__(parent)
        self._session, self._bar, self._parent = session, bar, parent
        self.job: Job | None = None
        self.is_busy = self._is_cancelled = False
        bar.cancel_requested.connect(self._cancel)

    def choose(self, asked: ListAsk) -> None:
        """Ask where to, then save the list as Excel or CSV."""
        words = self.tr("Excel files (*.xlsx);;CSV files (*.csv)")
        name, chosen = QFileDialog.getSaveFileName(
            self._parent,
            self.tr("Save Excel list"),
            str(_folder() / file_name(asked.title, self._session.today)),
            words,
        )
        if name:
            path = Path(name)
            wanted = ".csv" if "csv" in chosen else ".xlsx"
            known = path.suffix.lower() in (".xlsx", ".csv")
            self.save(path if known else path.with_name(f"{path.name}{wanted}"), asked)

    def save(self, path: Path, asked: ListAsk) -> None:
        """Save the list: prepared on the reader's thread, written by the child process."""
        if self._is_taken():
            return
        self.is_busy = True
        self._bar.begin(self.tr("Saving the list"))
        self._session.read(
            "lists.prepare",
            asked,
            done=lambda prepared: self._start("shopretain.services.lists:write_at", path, prepared),
            failed=self._failed,
        )

    def tools_menu(self, title: str, ids: tuple[int, ...], at: QPoint) -> QMenu:
        """Offer the files of mail tools and advertising lists for these people."""
        menu = QMenu(self._parent)
        for tool, name in _TOOLS:
            words = self.tr("List for {0}…").format(name)
            menu.addAction(words, partial(self._choose_tool, tool, name, title, ids))
        menu.addSeparator()
        for tool, name in _ADS:
            words = self.tr("Advertising list for {0}…").format(name)
            menu.addAction(words, partial(self._choose_tool, tool, name, title, ids))
        menu.addSeparator()
        menu.addAction(self.tr("Emails to leave out…"), self._choose_stopped)
        menu.popup(at)
        return menu

    def _choose_tool(self, tool: str, name: str, title: str, ids: tuple[int, ...]) -> None:
        suggested = file_name(f"{title} {name}", self._session.today, ".csv")
        path = self._ask_csv(suggested)
        if path is not None:
            self.save_for_tool(path, tool, ids)

    def save_for_tool(self, path: Path, tool: str, ids: tuple[int, ...]) -> None:
        """Save a tool's file: only people who may be written to are in it."""
        if not self._is_taken():
            self._bar.begin(self.tr("Saving the list"))
            self._start("shopretain.services.lists:save_for_tool_at", path, tool, ids)

    def _is_taken(self) -> bool:
        """Say that a list is being saved, where one is."""
        if self.is_busy:
            words = self.tr("A list is still being saved. Save this one when it is done.")
            self._session.bus.message.emit("info", words)
        return self.is_busy

    def _choose_stopped(self) -> None:
        path = self._ask_csv(file_name(self.tr("Emails to leave out"), self._session.today, ".csv"))
        if path is not None:
            self._session.read("lists.save_stopped", path, done=self._saved)

    def _ask_csv(self, suggested: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self._parent,
            self.tr("Save list"),
            str(_folder() / suggested),
            self.tr("CSV files (*.csv)"),
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_name(f"{path.name}.csv")

    def _start(self, function: str, *arguments: object) -> None:
        if self._is_cancelled:
            self._ended()
            return
        self.is_busy = True
        self.job = self._session.child(
            function,
            *arguments,
            done=self._saved,
            failed=self._failed,
            cancelled=self._ended,
            told=self._told,
        )

    def _told(self, step: str, done: int, total: int) -> None:
        if step == "write" and total:
            self._bar.tell(step, self.tr("rows written"), done, total)
        else:
            self._bar.tell_busy("")

    def _ended(self) -> None:
        self.job = None
        self.is_busy = self._is_cancelled = False
        self._bar.hide()

    def _failed(self, error: UserError) -> None:
        self._ended()
        self._session.fail(error)

    def _saved(self, found: SavedList) -> None:
        self._ended()
        path = Path(found.path)
        words = self.tr("Saved {0} with %Ln customer(s)", "", found.count).format(path.name)
        left_out = sum(count for _, count in found.left_out)
        if left_out:
            reason = sentence(f"why.{found.left_out[0][0]}")
            words = joined(words, self.tr("%Ln left out: {0}", "", left_out).format(reason))
        if found.too_few:
            few = self.tr("Advertising lists need at least 100 people to find anybody")
            words = joined(words, few)
        actions = [
            (self.tr("Open"), lambda: open_file(path)),
            (self.tr("Show folder"), lambda: open_file(path.parent)),
        ]
        self.done.emit(words, actions)

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()
        else:
            self._is_cancelled = self.is_busy


def _folder() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))
