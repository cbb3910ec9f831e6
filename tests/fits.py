"""Walks over a window in any language: own words that are cut off, do not fit, or are English."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

from shopretain.base.language import set_language
from shopretain.base.paths import resources
from shopretain.ui.i18n import install_language
from shopretain.ui.widgets.label import ElidedLabel

_SLACK = 2  # px that rounding may take


def misfits(window: QWidget) -> list[str]:
    """Give a line for each piece of own words that cannot be read whole."""
    return [line for widget in window.findChildren(QWidget) if widget.isVisible()
            for line in _of(widget)]  # fmt: skip


def _of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton | QToolButton):
        yield from _button(widget)
    elif isinstance(widget, QTableView):
        yield from _titles(widget.horizontalHeader())
    elif isinstance(widget, QComboBox):
        needed = widget.minimumSizeHint().width()
        text = widget.fontMetrics().horizontalAdvance(widget.currentText())
        if widget.width() + _SLACK < needed and widget.width() < text:
            yield _line(widget, widget.currentText(), widget.width(), text)
    if widget.isVisible() and not _is_in_scroll(widget):
        yield from _outside(widget)


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text.strip():
        return
    place = label.contentsRect()
    wraps = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag(0)
    flags = int(label.alignment()) | int(wraps)
    plain = (
        text.replace("&&", "\0").replace("&", "").replace("\0", "&")
        if label.buddy() is not None
        else text
    )
    needed = label.fontMetrics().boundingRect(QRect(0, 0, place.width(), 10_000), flags, plain)
    if needed.height() > place.height() + _SLACK:
        yield _line(label, text, place.height(), needed.height(), "high")
    if needed.width() > place.width() + _SLACK:
        yield _line(label, text, place.width(), needed.width())


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text() or button.width() + _SLACK >= button.sizeHint().width():
        return
    text = button.text().replace("&", "")
    needed = button.fontMetrics().horizontalAdvance(text)
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    if needed + icon > button.width() - 8:
        yield _line(button, text, button.width() - icon - 8, needed)


def _titles(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        needed = header.fontMetrics().horizontalAdvance(text)
        if needed > header.sectionSize(section) + _SLACK:
            yield _line(header, text, header.sectionSize(section), needed)


def _outside(widget: QWidget) -> Iterator[str]:
    """Tell of words that stand outside of what holds them, where nothing scrolls to them."""
    owner = widget.parentWidget()
    text = getattr(widget, "text", None)
    if owner is None or widget.isWindow() or text is None or not callable(text) or not text():
        return
    shown = widget.visibleRegion().boundingRect()
    if shown.width() + _SLACK < widget.width() and shown.width() < widget.sizeHint().width():
        yield _line(widget, str(text()), shown.width(), widget.width(), "seen")


def _is_in_scroll(widget: QWidget) -> bool:
    found: QWidget | None = widget
    while found is not None:
        if isinstance(found, QAbstractScrollArea):
            return True
        found = found.parentWidget()
    return False


def _line(widget: QWidget, text: str, has: int, needs: int, what: str = "wide") -> str:
    return f"{type(widget).__name__} {text[:60]!r}: {has} px {what}, needs {needs}"


def texts(window: QWidget) -> set[str]:
    """Give all that a window says: labels, buttons, titles, tips, names for screen readers."""
    found: set[str] = set()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        found |= {widget.windowTitle(), widget.toolTip(), widget.accessibleName()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(at) for at in range(widget.count())}
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QTableView):
            model = widget.model()
            horizontal = Qt.Orientation.Horizontal
            found |= {
                str(model.headerData(at, horizontal) or "") for at in range(model.columnCount())
            }
            found |= {
                str(model.index(row, at).data() or "")
                for row in range(min(model.rowCount(), 5))
                for at in range(model.columnCount())
            }
    return {text.replace("&", "") for text in found}


def shared_keys(window: QWidget) -> list[str]:
    """Give access keys that two visible widgets of a window have, menus included."""
    keys: Counter[str] = Counter()
    for widget in window.findChildren(QAbstractButton) + window.findChildren(QLabel):
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        if widget.isVisible():
            keys[_key(widget.text())] += 1
    bar = getattr(window, "menuBar", None)
    if bar is not None:
        keys.update(_key(action.text()) for action in bar().actions())
    return sorted(key for key, count in keys.items() if count > 1 and key)


def _key(text: str) -> str:
    return text.replace("&&", "").partition("&")[2][:1].lower()


@contextmanager
def speaking(qapp: QApplication, code: str) -> Iterator[None]:
    """Let the program speak a language for a while."""
    set_language(code)
    install_language(qapp)
    try:
        yield
    finally:
        set_language("en")
        install_language(qapp)


def english_of(code: str) -> set[str]:
    """Give what English says otherwise than a language."""
    if code == "en":
        return set()
    folder = resources() / "translations"
    books = [json.loads((folder / f"{c}.json").read_text("utf-8")) for c in ("en", code)]
    found = {
        words for key, words in books[0].items()
        if isinstance(words, str) and words != books[1][key] and " " in words and "{" not in words
    }  # fmt: skip
    root = ET.parse(folder / f"shopretain_{code}.ts")  # noqa: S314  our own file
    for message in root.iter("message"):
        source, told = message.findtext("source", ""), message.findtext("translation", "")
        if " " in source and "{" not in source and "%" not in source and source != told:
            found.add(source.replace("&", ""))
    return found
