"""Printing in the child process or on the command line: Qt without a screen."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from shopretain.base.dates import Clock
from shopretain.base.progress import Progress, no_progress
from shopretain.services import postcards
from shopretain.services.postcards import CardAsk, Printed
from shopretain.services.shop import Shop
from shopretain.ui.printing.document import Document, save_pdf
from shopretain.ui.printing.postcards import CardPainter


@cache
def without_screen() -> QGuiApplication:
    """Have a Qt application that paints; the one there is, or one of our own."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["shopretain"])


def save_document_at(
    _path: Path, _clock: Clock, document: Document, target: Path, progress: Progress = no_progress
) -> int:
    """Save a document that is all there as PDF, in the child process; gives its pages."""
    without_screen()
    save_pdf(target, document, progress)
    return len(document.pages)


def save_cards_at(
    path: Path, clock: Clock, ask: CardAsk, target: Path, progress: Progress = no_progress
) -> Printed:
    """Make cards as PDF in the child process."""
    without_screen()
    with Shop.in_child(path, clock) as shop:
        return postcards.make_cards(shop, ask, CardPainter(), target, progress)


def make_cards_at(
    path: Path, clock: Clock, ask: CardAsk, progress: Progress = no_progress
) -> Printed:
    """Make cards for a printer in the child process; the window paints them."""
    without_screen()
    with Shop.in_child(path, clock) as shop:
        return postcards.make_cards(shop, ask, CardPainter(), None, progress)


def make_postcards(
    shop: Shop, template: str, group: str, target: Path, progress: Progress
) -> Printed:
    """Make the cards of a text for a group by name, on the country's usual card; no window."""
    without_screen()
    ask = postcards.ask_by_name(shop, template, group)
    return postcards.make_cards(shop, ask, CardPainter(), target, progress, without_head=True)
