"""Painting in a process of its own, without a screen: it knows paper and Qt, and no shop.

So it needs little memory, and what it does never freezes the window.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from shopretain.base.errors import UserError
from shopretain.base.progress import Progress, no_progress
from shopretain.documents.postcards import CardRun, Unfit
from shopretain.documents.window_letters import LetterRun
from shopretain.ui.printing.document import Document, pdf_bytes, save_pdf
from shopretain.ui.printing.letters import LetterDocument, unfit_letters
from shopretain.ui.printing.postcards import PostcardDocument, unfit_cards


@cache
def without_screen() -> QGuiApplication:
    """Have a Qt application that paints; the one there is, or one of our own."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["shopretain"])


Run = CardRun | LetterRun


def unfit(run: Run, progress: Progress = no_progress) -> tuple[Unfit, ...]:
    """Give whose card or letter cannot be printed as it is."""
    without_screen()
    progress("fit", 0, 0)
    return unfit_of(run)


def unfit_of(run: Run) -> tuple[Unfit, ...]:
    """Give whose card or letter cannot be printed, with the application there is."""
    return unfit_letters(run) if isinstance(run, LetterRun) else unfit_cards(run)


def document_of(run: Run) -> PostcardDocument | LetterDocument:
    """Give cards or letters as a document."""
    return LetterDocument(run) if isinstance(run, LetterRun) else PostcardDocument(run)


def save(run: Run, aside: Path, progress: Progress = no_progress) -> int:
    """Write cards or letters as PDF and give the pages; whoever asked brings the file out.

    UserError `cannot_save`.
    """
    without_screen()
    document = document_of(run)
    data = pdf_bytes(document, progress)
    try:
        aside.write_bytes(data)
    except OSError as error:
        raise UserError("cannot_save", name=aside.parent.name) from error
    return len(document.pages)


def save_document(document: Document, path: Path, progress: Progress = no_progress) -> int:
    """Write a document as PDF and give its pages."""
    without_screen()
    save_pdf(path, document, progress)
    return len(document.pages)
