"""Painting in a process of its own, without a screen: it knows paper and Qt, and no shop.

So it needs little memory, and what it does never freezes the window.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from shopretain.base.progress import Progress, no_progress
from shopretain.documents.postcards import CardRun, Unfit
from shopretain.ui.printing.document import Document, save_pdf
from shopretain.ui.printing.postcards import PostcardDocument, unfit


@cache
def without_screen() -> QGuiApplication:
    """Have a Qt application that paints; the one there is, or one of our own."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["shopretain"])


def unfit_cards(run: CardRun, progress: Progress = no_progress) -> tuple[Unfit, ...]:
    """Give whose card cannot be printed as it is."""
    without_screen()
    progress("fit", 0, 0)
    return unfit(run)


def save_cards(run: CardRun, path: Path, progress: Progress = no_progress) -> int:
    """Write cards as PDF and give its pages."""
    without_screen()
    return save_document(PostcardDocument(run), path, progress)


def save_document(document: Document, path: Path, progress: Progress = no_progress) -> int:
    """Write a document as PDF and give its pages."""
    without_screen()
    save_pdf(path, document, progress)
    return len(document.pages)
