"""Bring a file: check what we understood, import, take back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.rows import BatchRow, ImportOptions, ImportPreview, Receipt
from shopretain.ui.format import long_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.jobs.runner import Job
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.tabs.import_preview import PreviewPage
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card
from shopretain.ui.widgets.drop_box import DropBox
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import IconLabel, Label
from shopretain.ui.widgets.note import Note
from shopretain.ui.widgets.table import Table

_TODAY_PAGE = 0
_PREVIEW = "shopretain.services.import_orders:preview_at"
_RUN = "shopretain.services.import_orders:run_at"


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
        self.job: Job | None = None
        self._error = QVBoxLayout()
        self.body.addLayout(self._error)
        self.job_bar = JobBar()
        self.job_bar.cancel_requested.connect(self.cancel)
        self.body.addWidget(self.job_bar)
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self.stack.addWidget(self._start_page())
        self.preview_page = PreviewPage()
        self.preview_page.choose_other.connect(self._choose)
        self.preview_page.options_changed.connect(self._on_options)
        self.stack.addWidget(self.preview_page)
        self._build_bottom()
        self._show_start()

    def concerns(self, changes: Changes) -> bool:
        """Reload the history after an import."""
        return changes.orders

    def load(self) -> None:
        """Ask for the history if there is a shop file."""
        if self.session.glance.exists:
            self.session.read("import_orders.history", done=self._show_history)
        else:
            self._show_history(())

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
        line.addWidget(self.take_back_button)
        line.addStretch(1)
        self.history_card.column.addLayout(line)
        layout.addWidget(self.history_card, 1)
        layout.addStretch(0)
        return page

    def _build_bottom(self) -> None:
        self.bottom.addWidget(IconLabel("undo-2", "text2", 16))
        self.bottom.addWidget(Label(self.tr("You can undo this import at any time."), "second"))
        self.bottom.addStretch(1)
        self.back_button = Button(self.tr("C&ancel"), self._show_start)
        self.import_button = Button("", self.start_import, kind="primary")
        self.bottom.addWidget(self.back_button)
        self.bottom.addWidget(self.import_button)

    # Preview

    def preview(self, paths: list[Path], options: ImportOptions | None = None) -> None:
        """Read the files and show what is in them; a running preview is given up."""
        if self.job is not None:
            self.job.cancel()
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
            told=lambda step, done, total: self.job_bar.tell(
                step, self.tr("rows read"), done, total
            ),
        )

    def _on_options(self, options: ImportOptions) -> None:
        self.preview(self.paths, options)

    def _show_preview(self, preview: ImportPreview) -> None:
        self.job = None
        self.preview_page.show_preview(preview, self.options, self.session.glance.currency)
        # In turns of the event loop: laid out at once, the page would stall a slow laptop.
        QTimer.singleShot(0, self, lambda: self._show_orders(preview))

    def _show_orders(self, preview: ImportPreview) -> None:
        self.preview_page.show_orders(preview)
        QTimer.singleShot(0, self, lambda: self._uncover(preview))

    def _uncover(self, preview: ImportPreview) -> None:
        if self.job is not None:
            return  # another file came meanwhile
        self.current = preview
        self.job_bar.hide()
        self.set_head(
            self.tr("Import orders"),
            self.tr("Check what we understood, then import. Nothing in your web shop changes."),
        )
        self.stack.setCurrentIndex(1)
        self.stack.show()
        count = sum(file.counted_orders for file in preview.files)
        self.import_button.setText(self.tr("&Import %Ln order(s)", "", count))
        has_orders = any(file.orders for file in preview.files)
        self.import_button.setEnabled(has_orders and not preview.questions)
        self.bottom_bar.show()
        self.import_button.setFocus()

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
        words = self.tr("rows read") if step == "read" else self.tr("orders written")
        self.job_bar.tell(step, words, done, total)

    def _on_imported(self, receipt: Receipt) -> None:
        self.job = None
        self.job_bar.hide()
        self.session.just_imported = receipt.first_import
        self._show_start()
        self.session.bus.changed.emit(Changes(orders=True, customers=True, settings=True))
        self.page_wanted.emit(_TODAY_PAGE)
        new = sum(file.orders_new + file.orders_changed for file in receipt.files)
        if receipt.batch_id is None or not new:
            words = self.tr("Nothing new in this file: every order was here already")
            self.done.emit(words, [])
            return
        batch = receipt.batch_id
        name = ", ".join(path.name for path in self.paths)

        def undo() -> None:
            self.take_back(batch)

        self.session.can_undo(self.tr("import of {0}").format(name), undo)
        words = self.tr("Imported {0} orders; you now have {1} customers").format(
            whole(new), whole(receipt.customers)
        )
        self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

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
        self.done.emit(self.tr("Took the import back. Your own file is untouched."), [])

    def _take_back_chosen(self) -> None:
        rows = self.history.selectionModel().selectedRows()
        if rows:
            batch: BatchRow = self.history.rows.row(rows[0].row())
            self.take_back(batch.batch_id)

    def _on_selection(self) -> None:
        self.take_back_button.setEnabled(self.history.selectionModel().hasSelection())

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
        note = Note("bad", heading, body)
        buttons = note.add_buttons(
            (self.tr("Choose another file…"), "", self._choose),
            (self.tr("Show the steps"), "link", self._steps),
        )
        self._error.addWidget(note)
        buttons[0].setFocus()

    def _clear_error(self) -> None:
        while (item := self._error.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

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
