"""Bring a file: check what we understood, import, take back."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.rows import (
    BatchRow,
    DoublesView,
    FilePreview,
    FileReceipt,
    ImportOptions,
    ImportPreview,
    NoticeRow,
    ProblemRow,
    Receipt,
)
from shopretain.ui.format import long_day, percent, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.jobs.runner import Job
from shopretain.ui.session import Session, open_file
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.tabs.import_preview import PreviewPage
from shopretain.ui.turns import in_turns
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, row
from shopretain.ui.widgets.drop_box import DropBox
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import IconLabel, Label
from shopretain.ui.widgets.note import Note
from shopretain.ui.widgets.table import Table

_TODAY_PAGE = 0
_PREVIEW = "shopretain.services.import_orders:preview_at"
_RUN = "shopretain.services.import_orders:run_at"
_SAVE = "shopretain.services.import_orders:save_rows_at"


class ImportTab(BaseTab):
    """Start with a box and the history; then the preview; nothing is written before Import."""

    page_wanted = Signal(int)
    done = Signal(str, object)

    def __init__(self, session: Session) -> None:
        """Put the page together."""
        super().__init__(session)
        self.paths: list[Path] = []
        self.options = ImportOptions()
        self.current: ImportPreview | None = None
        self._coming: ImportPreview | None = None  # what is being laid out
        self.job: Job | None = None
        self.doubles: DoublesView | None = None
        self._error = QVBoxLayout()
        self.body.addLayout(self._error)
        self.job_bar = JobBar()
        self.job_bar.cancel_requested.connect(self.cancel)
        # Alone on the page it keeps to its own height.
        self.body.addWidget(self.job_bar, 0, Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self.stack.addWidget(self._start_page())
        self.preview_page = PreviewPage()
        self.preview_page.choose_other.connect(self._choose)
        self.preview_page.options_changed.connect(self._on_options)
        self.preview_page.rows_wanted.connect(self._show_rows)
        self.stack.addWidget(self.preview_page)
        self._build_bottom()
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)
        self._show_start()

    def concerns(self, changes: Changes) -> bool:
        """Reload the history after an import, the queue after a merge."""
        return changes.orders or changes.customers

    def load(self) -> None:
        """Ask for the history if there is a shop file."""
        if self.session.glance.exists:
            self.session.read("import_orders.history", done=self._show_history)
            self.session.read("doubles.view", done=self._show_doubles)
        else:
            self._show_history(())
            self._show_doubles(None)

    def set_over(self, over: bool) -> None:
        """Show that a file hovers over the window."""
        self.box.set_over(over)

    # Building

    def _start_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self.box = DropBox(self._choose)
        layout.addWidget(self.box)
        self._doubles_place = QVBoxLayout()
        layout.addLayout(self._doubles_place)
        self.history_card = Card(spacing=12)
        self.history_card.column.addWidget(Label(self.tr("What you have imported"), "card"))
        self.history = Table(
            (
                Column(self.tr("File"), lambda b: ", ".join(b.names)),
                Column(
                    self.tr("Imported"),
                    lambda b: long_day(b.imported_at.date()),
                    lambda b: b.imported_at,
                ),
                Column(
                    self.tr("Orders"), lambda b: whole(b.orders), lambda b: b.orders, right=True
                ),
                Column(
                    self.tr("Rows kept aside"),
                    lambda b: whole(b.problems),
                    lambda b: b.problems,
                    right=True,
                ),
            ),
            self.tr("What you have imported"),
        )
        self.history.setMinimumHeight(160)
        self.history_card.column.addWidget(self.history, 1)
        line = QHBoxLayout()
        self.take_back_button = Button(
            self.tr("&Take back this import"), self._take_back_chosen, icon_name="undo-2"
        )
        self.take_back_button.setEnabled(False)
        self.history.selectionModel().selectionChanged.connect(self._on_selection)
        self.history.model().modelReset.connect(self._on_selection)
        self.receipt_button = Button(
            self.tr("&What came in…"), self._receipt_chosen, icon_name="file-text"
        )
        self.receipt_button.setEnabled(False)
        self.history.doubleClicked.connect(lambda _index: self._receipt_chosen())
        line.addWidget(self.receipt_button)
        line.addWidget(self.take_back_button)
        line.addStretch(1)
        self.history_card.column.addLayout(line)
        layout.addWidget(self.history_card, 1)
        layout.addStretch(0)
        return page

    def _build_bottom(self) -> None:
        self.bottom.addWidget(IconLabel("undo-2", "text2", 16))
        words = self.tr("You can undo this import at any time.")
        self.bottom.addWidget(Label(words, "second", wrap=True), 1)
        self.back_button = Button(self.tr("C&ancel"), self._show_start)
        self.import_button = Button("", self.start_import, kind="primary")
        self.bottom.addWidget(self.back_button)
        self.bottom.addWidget(self.import_button)

    # Preview

    def preview(self, paths: list[Path], options: ImportOptions | None = None) -> None:
        """Read the files and show what is in them; a running preview is given up."""
        if self.job is not None:
            self.job.cancel()
        self._coming = None
        self.paths = paths
        self.options = options or ImportOptions()
        self._clear_error()
        self.bottom_bar.hide()
        self.stack.hide()
        self.job_bar.begin(self.tr("Reading {0}").format(", ".join(p.name for p in paths)))
        self.job = self.session.child(
            _PREVIEW,
            tuple(paths),
            self.options,
            done=self._show_preview,
            failed=self._show_error,
            cancelled=self._on_cancelled,
            told=self._tell,
        )

    def _on_options(self, options: ImportOptions) -> None:
        self.preview(self.paths, options)

    def _show_preview(self, preview: ImportPreview) -> None:
        self.job = None
        self._coming = preview
        in_turns(self, self._showing(preview))

    def _showing(self, preview: ImportPreview) -> Iterator[None]:
        for _ in self.preview_page.show_preview(preview, self.options):
            yield
            if self._coming is not preview:
                return  # another file came meanwhile
        self._uncover(preview)

    def _uncover(self, preview: ImportPreview) -> None:
        self.current = preview
        self.job_bar.hide()
        self.set_head(
            self.tr("Import orders"),
            self.tr("Check what we understood, then import. Nothing in your web shop changes."),
        )
        self.stack.setCurrentIndex(1)
        self.stack.show()
        self.options = self.preview_page.options
        self.import_button.setText(self._import_words(preview))
        self.import_button.setEnabled(not preview.questions)
        self.bottom_bar.show()
        self.import_button.setFocus()

    def _import_words(self, preview: ImportPreview) -> str:
        count = sum(file.counted_orders for file in preview.files)
        people = sum(file.people for file in preview.files)
        if people and not count:
            return self.tr("&Take over %Ln person(s)", "", people)
        if any(file.kind == "checkouts" for file in preview.files) and not count:
            return self.tr("&Keep these baskets")
        return self.tr("&Import %Ln order(s)", "", count)

    # Import

    def start_import(self) -> None:
        """Import what the preview shows."""
        self._clear_error()
        self.bottom_bar.hide()
        self.stack.hide()
        self.job_bar.begin(self.tr("Importing orders"))
        options = replace(self.options, rates=self.preview_page.rates())
        self.job = self.session.child(
            _RUN,
            tuple(self.paths),
            options,
            done=self._on_imported,
            failed=self._show_error,
            cancelled=self._on_cancelled,
            told=self._tell,
        )

    def _tell(self, step: str, done: int, total: int) -> None:
        if step == "read":
            self.job_bar.tell(step, self.tr("rows read"), done, total)
        elif step == "settle":
            self.job_bar.tell_busy(self.tr("Finding out who is who"))

    def _on_imported(self, receipt: Receipt) -> None:
        self.job = None
        self.job_bar.hide()
        self.session.just_imported = receipt.first_import
        self._show_start()
        self.session.bus.changed.emit(Changes(orders=True, customers=True, settings=True))
        self.page_wanted.emit(_TODAY_PAGE)
        new = sum(file.orders_new + file.orders_changed for file in receipt.files)
        if receipt.batch_id is not None and not new and receipt.people:
            self._imported(receipt, self._people_words(receipt.people))
            return
        if receipt.batch_id is None or not new:
            words = self.tr("Nothing new in this file: every order was here already")
            self.done.emit(words, [])
            return
        # What counts is what was promised on the button; old orders brought up to date count too.
        known = sum(file.orders_unchanged + file.orders_changed for file in receipt.files)
        count = new if known else sum(file.counted_orders for file in receipt.files)
        words = self.tr("Imported {0} orders; you now have {1} customers").format(
            whole(count), whole(receipt.customers)
        )
        self._imported(receipt, words)

    def _people_words(self, people: int) -> str:
        return self.tr("Took over the details of %Ln person(s)", "", people)

    def _imported(self, receipt: Receipt, words: str) -> None:
        batch = receipt.batch_id
        assert batch is not None  # noqa: S101  something was written
        name = ", ".join(path.name for path in self.paths)

        def undo() -> None:
            self.take_back(batch)

        self.session.can_undo(self.tr("import of {0}").format(name), undo)
        show = (self.tr("What came in"), lambda: self.show_receipt(receipt.files))
        self.done.emit(words, [(self.tr("Undo"), self.session.undo), show])

    def _leave(self) -> None:
        """Go back from the preview, or give up what runs."""
        if self.job is not None:
            self.cancel()
        elif self.current is not None:
            self._show_start()
            self.box.button.setFocus()

    def cancel(self) -> None:
        """Give up what runs; the shop stays as it was."""
        if self.job is not None:
            self.job_bar.cancel.setEnabled(False)
            self.job.cancel()

    def _on_cancelled(self) -> None:
        if self.job is not None and not self.job.is_cancelled:
            return  # given up for a newer preview, which is running
        self.job = None
        self.job_bar.hide()
        self._show_start()

    # Taking back

    def take_back(self, batch_id: int) -> None:
        """Remove exactly what this import added."""
        self.session.write("import_orders.take_back", batch_id, done=self._on_taken_back)

    def _on_taken_back(self, changes: Changes) -> None:
        self.session.undo_step = None
        self.session.undo_changed.emit()
        self.session.bus.changed.emit(changes)
        self.box.button.setFocus()
        self.done.emit(self.tr("Took the import back. Your own file is untouched."), [])

    def _chosen_batch(self) -> BatchRow | None:
        rows = self.history.selectionModel().selectedRows()
        batch: BatchRow | None = self.history.rows.row(rows[0].row()) if rows else None
        return batch

    def _take_back_chosen(self) -> None:
        batch = self._chosen_batch()
        if batch is not None:
            self.take_back(batch.batch_id)

    def _receipt_chosen(self) -> None:
        batch = self._chosen_batch()
        if batch is not None and batch.receipts:
            self.show_receipt(batch.receipts)

    def show_receipt(self, receipts: tuple[FileReceipt, ...]) -> None:
        """Show what an import did."""
        dialogs = importlib.import_module("shopretain.ui.dialogs.receipt_dialog")
        dialogs.ReceiptDialog(receipts, self.window()).open()

    def _on_selection(self) -> None:
        chosen = self._chosen_batch()
        self.take_back_button.setEnabled(chosen is not None)
        self.receipt_button.setEnabled(chosen is not None and bool(chosen.receipts))

    # Rows that were left out

    def _show_rows(self, file: FilePreview, notice: NoticeRow) -> None:
        title = sentence(f"notice.{notice.code}", **dict(notice.values))
        problems = {problem.row: problem for problem in file.problems}
        rows = [problems.get(number, ProblemRow(number, "", "", "")) for number in notice.rows]
        columns = importlib.import_module("shopretain.ui.dialogs.receipt_dialog").problem_columns
        reasons = {row.row: sentence(f"problem.{row.code}") if row.code else title for row in rows}

        def save(target: Path) -> None:
            self.save_rows(file, reasons, target)

        dialogs = importlib.import_module("shopretain.ui.dialogs.rows_dialog")
        dialogs.RowsDialog(title, columns(title), rows, self.window(), save).open()

    def save_rows(self, file: FilePreview, reasons: dict[int, str], target: Path) -> None:
        """Save rows of the file as Excel, each with the reason why it was left out."""

        def saved(count: int) -> None:
            words = self.tr("Saved %Ln row(s) as {0}", "", count).format(target.name)
            self.done.emit(words, [(self.tr("Open"), lambda: open_file(target))])

        self.session.child(
            _SAVE,
            Path(file.path),
            file.options,
            reasons,
            self.tr("What is wrong"),
            target,
            done=saved,
            failed=self.session.fail,
            cancelled=lambda: None,
            told=lambda _step, _done, _total: None,
        )

    # People who may be one

    def _show_doubles(self, view: DoublesView | None) -> None:
        self.doubles = view
        clear(self._doubles_place)
        if view is None or not (view.pairs or view.merges):
            return
        if view.pairs:
            note = Note(
                "info",
                self.tr("%Ln pair(s) of customers may be the same person", "", len(view.pairs)),
                self.tr("We never merge people by ourselves: you decide, and can part them again."),
            )
            note.add_buttons((self.tr("&Look at them…"), "", self.look_at_doubles))
            self._doubles_place.addWidget(note)
        else:
            words = self.tr("People you made one…")
            self._doubles_place.addWidget(row(Button(words, self.look_at_doubles, kind="link"), 1))

    def look_at_doubles(self) -> None:
        """Let the owner decide pair by pair."""
        if self.doubles is None:
            return
        dialogs = importlib.import_module("shopretain.ui.dialogs.doubles_dialog")
        dialog = dialogs.DoublesDialog(self.doubles, self.window())
        if not self.doubles.pairs:
            dialog.choice.choose(1)
        dialog.decided.connect(self._decide)
        dialog.open()

    def _decide(self, words: list[tuple[str, str, str]]) -> None:
        merged = sum(1 for kind, _, _ in words if kind == "merge")
        before = self.doubles.rate_now if self.doubles else None

        def decided(changes: Changes) -> None:
            self.session.bus.changed.emit(changes)
            self.session.read("doubles.view", done=told)

        def told(view: DoublesView) -> None:
            self._show_doubles(view)
            if not merged:
                return
            now = view.rate_now
            text = self.tr("%Ln pair(s) made one person", "", merged)
            if before is not None and now is not None and round(before) != round(now):
                text = self.tr("{0}. Customers who came back: {1} before, {2} now").format(
                    text, percent(before), percent(now)
                )
            self.done.emit(text, [(self.tr("Undo"), undo)])

        def undo() -> None:
            self._decide([("part", a, b) for kind, a, b in words if kind == "merge"])

        self.session.write("doubles.decide", words, done=decided)

    # States

    def show_history(self) -> None:
        """Show what was imported."""
        if self.job is None:
            self._show_start()
            self.history.setFocus()

    def _show_history(self, batches: tuple[BatchRow, ...]) -> None:
        self.history.set_rows(batches)
        self.history_card.setVisible(bool(batches))

    def _show_start(self) -> None:
        self.current = None
        self.set_head(
            self.tr("Import"),
            self.tr("Drop the orders file of your web shop or till, again and again."),
        )
        self.bottom_bar.hide()
        self.stack.setCurrentIndex(0)
        self.stack.show()

    def _show_error(self, error: UserError) -> None:
        self.job = None
        self.job_bar.hide()
        self._show_start()
        self._clear_error()
        words = sentence(f"error.{error.code}", **error.values)
        heading, _, body = words.partition(" — ")
        body = body[:1].upper() + body[1:]
        note = Note("bad", heading, body)
        buttons = note.add_buttons(
            (self.tr("Choose another file…"), "", self._choose),
            (self.tr("Show the steps"), "link", self._steps),
        )
        self._error.addWidget(note)
        buttons[0].setFocus()

    def _clear_error(self) -> None:
        clear(self._error)

    @property
    def error_text(self) -> str:
        """What the error note says, empty without one."""
        item = self._error.itemAt(0)
        widget = item.widget() if item is not None else None
        return widget.accessibleName() if widget is not None else ""

    def _choose(self) -> None:
        window = self.window()
        window.choose_files()  # type: ignore[attr-defined]

    def _steps(self) -> None:
        window = self.window()
        window.show_steps()  # type: ignore[attr-defined]
