"""What the pages of printing have in common: a form, a preview, ways onto paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shopretain.base.errors import UserError
from shopretain.base.progress import Progress
from shopretain.base.text import sentence
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.format import whole
from shopretain.ui.i18n import tr
from shopretain.ui.papers.preview import Picture, PreviewPane
from shopretain.ui.papers.print_run import PrintRun, ask_printer, has_printer
from shopretain.ui.printing.card_job import save_document
from shopretain.ui.printing.document import Document
from shopretain.ui.session import Session, open_file
from shopretain.ui.theme import theme
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.card import Card, clear
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.note import Note

FORM_WIDTH = 316
_LEAST_HIGH = 200


class _FormArea(QScrollArea):
    """Scrolls down alone: it is as wide as what is in it needs, and above the preview as high."""

    def __init__(self) -> None:
        super().__init__()
        self._is_whole = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another width when what is in it does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Leave room for the bar at the side."""
        inner, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        needed = 0 if inner is None else inner.minimumSizeHint().width() + bar
        wide = max(theme().px(FORM_WIDTH), needed)
        high = theme().px(_LEAST_HIGH)
        if self._is_whole and inner is not None:
            high = max(high, inner.minimumSizeHint().height())
            if inner.hasHeightForWidth():
                high = max(high, inner.heightForWidth(self.viewport().width()))
        return QSize(wide, high)

    def show_whole(self, is_row: bool) -> None:
        """Leave the scrolling to the page while form and preview are no row."""
        self._is_whole = not is_row
        self.updateGeometry()


class PrintPage(QWidget):
    """A kind of paper. `changed` tells the tab's bottom bar to look again."""

    done = Signal(str, object)
    changed = Signal()
    customer_wanted = Signal(int)
    name = ""  # of the file
    can_list = False  # whether it can be saved as a list too
    has_price = False  # whether it is asked what one costs

    def __init__(self, session: Session, bar: JobBar) -> None:
        """Put form and preview side by side."""
        super().__init__()
        self.session, self.bar = session, bar
        self.form = self._form()
        self.preview = PreviewPane()
        self.preview.step_wanted.connect(self.step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        beside = Beside((self.form, 36), (self.preview, 64))
        beside.turned.connect(self._area.show_whole)
        layout.addWidget(beside, 1)
        self._fit()
        theme().changed.connect(self._fit)
        self.document: Document | None = None
        self._at = 0
        self._run: PrintRun | None = None
        self.is_busy = False  # something is being painted: nothing else is meanwhile
        session.jobs.crashed.connect(self._rest)

    def _form(self) -> QWidget:
        """Give the card of the fields, which scrolls where the window is low."""
        card = Card(margin=1, spacing=0)
        inner = QWidget()
        inner.setObjectName("cardBody")
        self.fields = QVBoxLayout(inner)
        self.fields.setContentsMargins(16, 14, 16, 16)
        self.fields.setSpacing(8)
        area = _FormArea()
        area.setWidget(inner)
        card.column.addWidget(area)
        self._area = area
        return card

    def _fit(self) -> None:
        """Let form and preview be as large as the text asks."""
        self._area.updateGeometry()
        self.preview.setMinimumSize(theme().px(320), theme().px(300))

    def in_order(self) -> list[QWidget]:
        """Give what takes the focus, as it is read: the form, then the preview."""
        parts = [*self.form.findChildren(QWidget), *self.preview.findChildren(QWidget)]
        return [
            one
            for one in parts
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is self.window()
        ]

    # For the tab

    def load(self) -> None:
        """Ask for what the page shows."""

    def flush(self) -> None:
        """Keep what was typed last."""

    def cost_words(self) -> str:
        """Say how much it is: cards, sheets, money."""
        if self.document is None:
            return ""
        return tr("%Ln page(s)", "", len(self.document.pages))

    def is_ready(self) -> bool:
        """Whether there is something to print."""
        return self.document is not None and bool(self.document.pages)

    def count(self) -> int:
        """How many it is for, 0 where that says nothing."""
        return 0

    def save_list(self) -> None:
        """Save the people and addresses as a list."""

    # The form

    def add_field(self, words: str, field: QWidget) -> Label:
        """Add a field below its name."""
        label = Label(words, "second")
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        self.fields.addWidget(label)
        self.fields.addWidget(field)
        return label

    # The preview

    def show_document(self, document: Document | None, why: str = "") -> None:
        """Show a document from its first page, or why there is none."""
        self.document = document
        self._at = min(self._at, len(document.pages) - 1) if document else 0
        self._show()
        if document is None:
            self.preview.show_nothing(why)
        self.changed.emit()

    def forget_document(self) -> None:
        """Let nothing be printed until what was asked for is there; the preview stays meanwhile."""
        self.document = None
        self.changed.emit()

    def step(self, by: int) -> None:
        """Show the next page, or the one before."""
        if self.document is not None:
            self._at = max(0, min(len(self.document.pages) - 1, self._at + by))
            self._show()

    def _show(self) -> None:
        if self.document is None:
            return
        title = self.tr("Page")
        self.preview.show_pictures(
            title, self._at, len(self.document.pages), [page_picture(self.document, self._at)]
        )

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show notes below the preview."""
        clear(self.preview.notes)
        for note in notes:
            self.preview.notes.addWidget(note)

    # Onto paper

    def save_pdf(self) -> None:
        """Ask where to, and save the PDF."""
        if self.is_ready():
            self.ask_path()

    def ask_path(self) -> None:
        """Ask where the PDF goes, and save it."""
        path = ask_path(self, self.name, self.session, ".pdf")
        if path is not None:
            self.save_as(path)

    def save_as(self, path: Path) -> None:
        """Save what is shown, in the child process."""
        document = self.document
        if document is not None:
            self.work(
                lambda _serve, progress: save_document(document, path, progress),
                partial(self.saved, path),
            )

    def saved(self, path: Path, pages: int) -> None:
        """Tell that a file was saved."""
        self.tell_saved(path, tr("Saved {0}: %Ln page(s)", "", pages).format(path.name))

    def tell_saved(self, path: Path, words: str, *more: tuple[str, Callable[[], object]]) -> None:
        """Tell of a file, with ways to it."""
        ways = [
            (self.tr("Open"), partial(open_file, path)),
            (self.tr("Show folder"), partial(open_file, path.parent)),
        ]
        self.done.emit(words, [*more, *ways[: 2 - min(len(more), 1)]])

    def print_pages(self) -> None:
        """Ask for a printer, then print what is shown."""
        if self.is_ready() and self.document is not None:
            self.with_printer(partial(self.paint_on, self.document, lambda _ok: None))

    def with_printer(self, then: Callable[[QPrinter], object]) -> None:
        """Let a printer be chosen, or say that there is none."""
        if has_printer():
            ask_printer(self, then)
        else:
            self.session.bus.message.emit("info", sentence("error.no_printer"))

    def paint_on(
        self, document: Document, then: Callable[[bool], object], printer: QPrinter
    ) -> PrintRun:
        """Paint a document on a printer, with bar and Cancel; `then` hears whether it came out."""
        run = PrintRun(document, printer, self)
        self._run = run
        self._set_busy()
        self.bar.begin(self.tr("Printing"))
        self.bar.cancel_requested.connect(run.cancel)
        run.told.connect(lambda at, total: self.bar.tell("print", self.tr("pages"), at, total))

        def ended(whole_: bool) -> None:
            self._run = None
            self._rest()
            run.deleteLater()
            if whole_:
                words = tr("Sent %Ln page(s) to the printer", "", len(document.pages))
                self.done.emit(words, [])
            then(whole_)

        run.ended.connect(ended)
        run.start()
        return run

    def work(
        self, work: Callable[[Callable[..., Any], Progress], Any], done: Callable[[Any], object]
    ) -> None:
        """Do something long aside, with bar and Cancel."""
        self._set_busy()
        self.bar.begin(self.tr("Making it ready"))
        job = self.session.with_services(
            work, done=self._ended(done), failed=self._failed, cancelled=self._rest,
            told=self._told,
        )  # fmt: skip
        self.bar.cancel_requested.connect(job.cancel)

    def _ended(self, done: Callable[[Any], object]) -> Callable[[Any], object]:
        def ended(found: Any) -> None:
            self._rest()
            done(found)

        return ended

    def _failed(self, error: UserError) -> None:
        self._rest()
        self.session.fail(error)

    def _set_busy(self) -> None:
        self.is_busy = True
        self.changed.emit()

    def _rest(self, *_: object) -> None:
        """Be ready for the next thing to print."""
        if self.is_busy:
            self.is_busy = False
            self.bar.hide()
            self.changed.emit()

    def leave(self) -> None:
        """Stop a printer in the middle: the shop is left, and nobody counts as written to."""
        if self._run is not None:
            self._run.stop()

    def _told(self, step: str, at: int, total: int) -> None:
        words = {"paint": self.tr("pages painted"), "write": self.tr("written")}.get(step, "")
        if total and words:
            self.bar.tell(step, words, at, total)
        else:
            self.bar.tell_busy("")


def page_picture(document: Document, number: int, words: str = "") -> Picture:
    """Give a page of a document to be seen."""
    page = document.pages[number]
    said = words or f"{document.title}, {whole(number + 1)}"
    return Picture(page.w, page.h, lambda canvas: document.paint(canvas, number), said)
