"""Pages onto a printer, one a turn of the window's loop: it stays alive, and Cancel is heard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from shopretain.ui.printing.canvas import Canvas
from shopretain.ui.printing.document import Document


def has_printer() -> bool:
    """Tell whether the computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def usual_printer() -> str:
    """Give the name of the printer that is used at first, empty where there is none."""
    return QPrinterInfo.defaultPrinterName()


def ask_printer(parent: QWidget, then: Callable[[QPrinter], object]) -> QPrintDialog:
    """Let the system's own dialog choose a printer."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own one wants a slot by name
    return dialog


class PrintRun(QObject):
    """Paints a document on a printer; `told` says how far, `ended` whether all of it came out."""

    told = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, document: Document, printer: QPrinter, parent: QObject) -> None:
        """Prepare the printer for the document's pages at their true size."""
        super().__init__(parent)
        self._document, self._printer = document, printer
        self._at, self._is_cancelled = 0, False
        self._painter = QPainter()
        printer.setDocName(document.title)
        printer.setFullPage(True)
        self._set_page()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._paint_one)

    def start(self) -> None:
        """Begin."""
        if not self._painter.begin(self._printer):
            self.ended.emit(False)
            return
        self._timer.start()

    def cancel(self) -> None:
        """Stop after the page that is being painted."""
        self._is_cancelled = True

    def stop(self) -> None:
        """Stop now."""
        self._is_cancelled = True
        self._paint_one()

    def _set_page(self) -> None:
        page = self._document.pages[self._at]
        lies = page.w > page.h
        size = QSizeF(min(page.w, page.h), max(page.w, page.h))
        self._printer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter))
        way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(way)
        self._printer.setPageMargins(QMarginsF(0, 0, 0, 0))

    def _paint_one(self) -> None:
        total = len(self._document.pages)
        if not self._painter.isActive():
            return
        if self._is_cancelled or self._at == total:
            self._timer.stop()
            if self._is_cancelled:
                self._printer.abort()
            self._painter.end()
            self.ended.emit(not self._is_cancelled)
            return
        if self._at:
            self._set_page()
            self._printer.newPage()
        self._painter.save()
        self._document.paint(Canvas(self._painter, self._printer.resolution() / 25.4), self._at)
        self._painter.restore()
        self._at += 1
        self.told.emit(self._at, total)
