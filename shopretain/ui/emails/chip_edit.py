"""An editor in which fields of a letter stand as chips: one character each, whatever they say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from shopretain.base.text import sentence
from shopretain.services.letter_texts import READY_BLOCKS, Field, TemplateFlaw, parse_loosely, token
from shopretain.ui.theme import theme

_CHIP = int(QTextFormat.ObjectTypes.UserObject.value) + 1
_NAME, _FALLBACK = (int(QTextFormat.Property.UserProperty.value) + n for n in (1, 2))
_NONE = "-"  # no fallback; Qt gives empty texts back as lists, so all others begin with a mark
_LINE_PERCENT = 115.0
_PROPORTIONAL = int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
_MARK = "\ufffc"
_PAD = 6  # px beside the words of a chip
_ENDS = re.compile("[\r\u2028\u2029]")  # of lines, beside the usual one


def field_words(name: str) -> str:
    """Give how a field is called on its chip."""
    if name.startswith("block_"):
        own = name.removeprefix("block_")
        return sentence(f"merge.block_{own}") if own in READY_BLOCKS else own
    return sentence(f"merge.{name}")


class _Chip(QPyTextObject):
    """Measures and paints chips."""

    def intrinsicSize(self, doc: QTextDocument, _at: int, chip: QTextFormat) -> QSizeF:
        """Give how large a chip is: as its words, as high as a line."""
        metrics = QFontMetricsF(doc.defaultFont())
        words = field_words(str(chip.property(_NAME)))
        return QSizeF(metrics.horizontalAdvance(words) + 2 * _PAD, metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        _at: int,
        chip: QTextFormat,
    ) -> None:
        """Paint a chip on the base line of its text."""
        metrics = QFontMetricsF(doc.defaultFont())
        box = QRectF(rect.x(), rect.y() - 1, rect.width(), rect.height() + metrics.descent() + 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent_soft"))
        painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 4, 4)
        painter.setPen(theme().color("accent"))
        painter.setFont(doc.defaultFont())
        words = field_words(str(chip.property(_NAME)))
        painter.drawText(QPointF(rect.x() + _PAD, rect.y() + metrics.ascent()), words)
        painter.restore()


class ChipEdit(QTextEdit):
    """Text with chips; `text_changed` when the owner changed it, `fallback_wanted` for a chip."""

    text_changed = Signal()
    entered = Signal()
    fallback_wanted = Signal(str, str)  # the field's name, its fallback now

    def __init__(self, name: str, *, one_line: bool = False, parent: QWidget | None = None) -> None:
        """Make it empty; `name` is what screen readers call it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self._is_line = one_line
        self._at_fallback = -1
        self._chip = _Chip(self)
        self.document().documentLayout().registerHandler(_CHIP, self._chip)
        if one_line:
            self.setProperty("oneLine", True)
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            self.setVerticalScrollBarPolicy(off)
            self.setHorizontalScrollBarPolicy(off)
        else:
            self.setProperty("letter", True)
        self._fit()
        theme().changed.connect(self._fit)
        self.document().contentsChange.connect(self._on_change)

    def _fit(self) -> None:
        font = theme().font(15 if not self._is_line else 14)
        self.document().setDefaultFont(font)
        self.setFont(font)
        if self._is_line:
            self.setFixedHeight(theme().px(36))
            self.document().setDocumentMargin(theme().px(8))
        else:
            self.document().setDocumentMargin(theme().px(16))
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for room for some lines."""
        return QSize(theme().px(320), theme().px(36 if self._is_line else 240))

    # Text in and out

    def set_text(self, text: str) -> None:
        """Show a text with its chips; nothing can be undone beyond it."""
        self.blockSignals(True)
        self.document().blockSignals(True)
        self.clear()
        self._insert(self.textCursor(), text)
        if not self._is_line:
            self._space_lines()
        self.document().clearUndoRedoStacks()
        self.document().blockSignals(False)
        self.blockSignals(False)
        self.document().markContentsDirty(0, self.document().characterCount())
        self._tell_readers()

    def _space_lines(self) -> None:
        """Give lines the air that the design has."""
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
        whole.mergeBlockFormat(block)

    def text(self) -> str:
        """Give the text as it is kept: chips as {fields}, braces doubled."""
        return "\n".join(self._block_text(block) for block in self._blocks())

    def fields(self) -> list[str]:
        """Give the names of all chips, in order."""
        return [
            str(part.charFormat().property(_NAME))
            for block in self._blocks()
            for part in _fragments(block)
            if part.charFormat().objectType() == _CHIP
        ]

    def insert_field(self, name: str, fallback: str | None = None) -> None:
        """Put a chip where the cursor stands."""
        cursor = self.textCursor()
        cursor.insertText(_MARK, _format(Field(name, fallback)))
        cursor.setCharFormat(QTextCharFormat())
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(QTextCharFormat())
        self.setFocus()

    def set_fallback(self, name: str, fallback: str) -> None:
        """Change what is read where a value is missing: of the chip asked about, else of all."""
        places = [at for at, field in self._chips() if field.name == name]
        if self._at_fallback in places:
            places = [self._at_fallback]
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for at in places:
            cursor.setPosition(at)
            cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_format(Field(name, fallback)))
        cursor.endEditBlock()
        self._at_fallback = -1
        if places:
            self.text_changed.emit()

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        """Put a text with its chips at a cursor; what is no field stays as it is written."""
        plain = QTextCharFormat()
        try:
            parts = parse_loosely(text)
        except TemplateFlaw:
            cursor.insertText(text, plain)
            return
        cursor.beginEditBlock()
        for part in parts:
            if isinstance(part, Field):
                cursor.insertText(_MARK, _format(part))
            else:
                cursor.insertText(" ".join(part.split("\n")) if self._is_line else part, plain)
        cursor.endEditBlock()

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _block_text(self, block: QTextBlock) -> str:
        return "".join(_fragment_text(part) for part in _fragments(block))

    def _chips(self) -> Iterator[tuple[int, Field]]:
        """Give where each chip stands, and its field."""
        for block in self._blocks():
            for part in _fragments(block):
                if part.charFormat().objectType() == _CHIP:
                    for at in range(part.length()):
                        yield part.position() + at, _field(part.charFormat())

    # What the owner does

    def _on_change(self, _at: int, removed: int, added: int) -> None:
        if removed or added:
            self._tell_readers()
            self.text_changed.emit()

    def _tell_readers(self) -> None:
        """Let chips be read as words: to a screen reader they are one character each."""
        lines = ("".join(_spoken(part) for part in _fragments(b)) for b in self._blocks())
        self.setAccessibleDescription("\n".join(lines))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it is typed in here."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a subject on its line; F2 edits what a chip says where a value is missing."""
        if event.key() == Qt.Key.Key_F2:
            self._ask_fallback(self._chip_near(self.textCursor().position()))
        elif self._is_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
            if not self.textCursor().hasSelection():
                self._plain_from_here()

    def _plain_from_here(self) -> None:
        """Let what is typed beside a chip be text."""
        if self.currentCharFormat().objectType() == _CHIP:
            self.setCurrentCharFormat(QTextCharFormat())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the fallback of the chip under the mouse."""
        at = self._chip_near(self.cursorForPosition(event.position().toPoint()).position())
        if at < 0:
            super().mouseDoubleClickEvent(event)
        else:
            self._ask_fallback(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the usual, and what a chip says where a value is missing."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self._chip_near(self.cursorForPosition(event.pos()).position())
        if at >= 0:
            menu.addSeparator()
            menu.addAction(self.tr("When it is &missing…"), lambda: self._ask_fallback(at))
        menu.popup(event.globalPos())

    def _chip_near(self, position: int) -> int:
        """Give the place of the chip before or behind a position, -1 for none."""
        places = {at for at, _ in self._chips()}
        return next((at for at in (position - 1, position) if at in places), -1)

    def _ask_fallback(self, at: int) -> None:
        found = dict(self._chips()).get(at)
        if found is not None:
            self._at_fallback = at
            self.fallback_wanted.emit(found.name, found.fallback or "")

    # Copy and paste

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy chips as {fields}, so that they are chips again where they are pasted."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        lines = [
            "".join(_cut(part, first, last) for part in _fragments(block))
            for block in self._blocks()
            if block.position() <= last and block.position() + block.length() > first
        ]
        data = QMimeData()
        data.setText("\n".join(lines))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text alone."""
        return bool(source.hasText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text; its fields become chips."""
        text = source.text().replace("\r\n", "\n")
        self._insert(self.textCursor(), _ENDS.sub("\n", text))


def _format(field: Field) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setObjectType(_CHIP)
    made.setProperty(_NAME, field.name)
    made.setProperty(_FALLBACK, _NONE if field.fallback is None else f"={field.fallback}")
    words = field_words(field.name)
    if field.fallback:
        words = f"{words} ({field.fallback})"
    made.setToolTip(words)
    return made


def _field(chip: QTextCharFormat) -> Field:
    kept = str(chip.property(_FALLBACK))
    return Field(str(chip.property(_NAME)), None if kept == _NONE else kept[1:])


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        if fragment.isValid():
            yield fragment
        place += 1


def _fragment_text(part: QTextFragment) -> str:
    chip = part.charFormat()
    if chip.objectType() == _CHIP:
        return token(_field(chip)) * part.length()
    return _written(part.text())


def _written(text: str) -> str:
    return _ENDS.sub("\n", text.replace(_MARK, "")).replace("{", "{{").replace("}", "}}")


def _spoken(part: QTextFragment) -> str:
    chip = part.charFormat()
    if chip.objectType() == _CHIP:
        return f"[{field_words(_field(chip).name)}]" * part.length()
    return part.text()


def _cut(part: QTextFragment, first: int, last: int) -> str:
    """Give what of a piece lies between two positions; they count UTF-16 units, as Qt does."""
    begin, end = max(first - part.position(), 0), min(last - part.position(), part.length())
    if begin >= end:
        return ""
    chip = part.charFormat()
    if chip.objectType() == _CHIP:
        return token(_field(chip)) * (end - begin)
    units = part.text().encode("utf-16-le")[2 * begin : 2 * end]
    return _written(units.decode("utf-16-le", "ignore"))
