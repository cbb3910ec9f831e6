"""A group's rules as rows: what, how it compares, value, unit; all or any, nested once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDoubleValidator, QIntValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from shopretain.base.text import has_sentence, sentence
from shopretain.services.groups import (
    COMPARES,
    FIELDS,
    MONTHS,
    SHOWN_GROUPS,
    Condition,
    Param,
    Rule,
)
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import clear, row, stretch
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.field import mark
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label

_USUAL: dict[Param, str] = {
    "whole": "2", "money": "50", "percent": "30", "days": "90", "words": "", "group": "best",
    "month": "this",
}  # fmt: skip
_SECOND: dict[Param, str] = {"whole": "5", "money": "100", "days": "365"}  # of "between"
_WAIT_MS = 120  # after the last key, before the group is counted anew
WordsFor = Callable[[str, Callable[[tuple[str, ...]], object]], object]


class JoinLabel(Label):
    """Who, and, or: before each rule, as wide as the widest of them."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__("", "second")
        words = (self.tr("Who"), self.tr("and"), self.tr("or"))
        self.setFixedWidth(max(self.fontMetrics().horizontalAdvance(w) for w in words) + 12)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(theme().px(36))


class ConditionRow(QWidget):
    """One rule."""

    changed = Signal()
    removed = Signal()

    def __init__(self, condition: Condition, words_for: WordsFor, currency: str) -> None:
        """Show a condition."""
        super().__init__()
        self._words_for, self._currency = words_for, currency
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.join = JoinLabel()
        self.field = Choice()
        self.field.setAccessibleName(self.tr("What"))
        for name in FIELDS:
            self.field.addItem(sentence(f"field.{name}"), name)
        self.field.setMaxVisibleItems(16)
        self.compare = Choice()
        self.compare.setAccessibleName(self.tr("How it compares"))
        self.place = QWidget()
        self._values = flow()
        self.values: list[QWidget] = []
        cross = Button("", self.removed.emit, kind="quiet", icon_name="x", small=True)
        cross.setToolTip(self.tr("Remove this rule"))
        cross.setAccessibleName(self.tr("Remove this rule"))
        self.cross = cross
        parts = flow(self.field, self.compare, self._values)
        parts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(self.join, parts, cross)
        stretch(line, 1)
        column.addWidget(line)
        self.field.setCurrentIndex(self.field.findData(condition.field))
        self._fill_compares(condition.compare)
        self._fill_values(condition.values)
        self.field.activated.connect(self._on_field)
        self.compare.activated.connect(self._on_compare)

    def condition(self) -> Condition | None:
        """Give the condition, None while a value is missing."""
        values = tuple(_text_of(widget) for widget in self.values)
        for widget, value in zip(self.values, values, strict=True):
            mark(widget, wrong=not value)
        if any(not value for value in values):
            return None
        return Condition(self.field.currentData(), self.compare.currentData(), values)

    def _kind(self) -> str:
        return FIELDS[self.field.currentData()].kind

    def _fill_compares(self, chosen: str = "") -> None:
        self.compare.clear()
        for name in COMPARES[self._kind()]:  # type: ignore[index]
            self.compare.addItem(sentence(f"compare.{self._kind()}.{name}"), name)
        self.compare.setCurrentIndex(max(self.compare.findData(chosen), 0))

    def _fill_values(self, values: tuple[str, ...] = ()) -> None:
        layout = self._values.layout()
        assert layout is not None  # noqa: S101  flow() made it
        clear(layout)
        self.values = []
        name, compare = self.field.currentData(), self.compare.currentData()
        params = COMPARES[self._kind()][compare]  # type: ignore[index]
        for at, param in enumerate(params):
            again = at > 0 and params[at - 1] == param
            usual = _SECOND.get(param, _USUAL[param]) if again else _USUAL[param]
            value = values[at] if at < len(values) else usual
            widget = self._value(param, value)
            widget.setAccessibleName(self.tr("Value"))
            self.values.append(widget)
            if again:
                layout.addWidget(_unit_label(sentence("unit.and")))
            layout.addWidget(widget)
            unit = self._unit(name, param)
            if unit:
                layout.addWidget(_unit_label(unit))

    def _unit(self, name: str, param: Param) -> str:
        kind = self._kind()
        if param == "money":
            return self._currency
        code = {
            "days": "unit.days_ago" if kind == "ago" else "unit.days",
            "percent": "unit.percent",
            "whole": {"bought": "unit.times", "score": "unit.of_5"}.get(kind, f"unit.{name}"),
        }.get(param)
        if code is None:
            return ""
        return sentence(code if has_sentence(code) else "unit.days")

    def _value(self, param: Param, value: str) -> QWidget:
        if param in ("group", "month"):
            choice = Choice()
            for name in SHOWN_GROUPS if param == "group" else MONTHS:
                choice.addItem(sentence(f"{param}.{name}"), name)
            choice.setCurrentIndex(max(choice.findData(value), 0))
            choice.activated.connect(lambda _index: self.changed.emit())
            return choice
        if param == "words":
            words = Choice()
            words.setEditable(True)
            words.setInsertPolicy(Choice.InsertPolicy.NoInsert)
            words.setMinimumWidth(theme().px(200))
            words.setCurrentText(value)
            self._words_for(self.field.currentData(), partial(_offer, words))
            words.editTextChanged.connect(lambda _text: self.changed.emit())
            return words
        line = QLineEdit(value)
        line.setMaximumWidth(theme().px(88))
        if param == "money":
            line.setValidator(QDoubleValidator(0.0, 1e9, 2, line))
        else:
            line.setValidator(QIntValidator(0, 100_000, line))
        line.textEdited.connect(lambda _text: self.changed.emit())
        return line

    def _on_field(self, _index: int) -> None:
        self._fill_compares()
        self._fill_values()
        self.changed.emit()

    def _on_compare(self, _index: int) -> None:
        self._fill_values()
        self.changed.emit()


def _unit_label(words: str) -> Label:
    """Give a word that stands in line with the fields beside it."""
    label = Label(words, "second")
    label.setMinimumHeight(theme().px(36))
    return label


def _offer(words: Choice, found: tuple[str, ...]) -> None:
    try:
        text = words.currentText()
        words.blockSignals(True)
        words.addItems(list(found))
        words.setCurrentText(text)
        words.blockSignals(False)
    except RuntimeError:
        return  # the rule was removed meanwhile


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text().strip().replace(",", ".")
    assert isinstance(widget, Choice)  # noqa: S101  there is no other kind
    if widget.isEditable():
        return widget.currentText().strip()
    return str(widget.currentData())


class RuleBlock(QWidget):
    """Rules joined by all or any; the outer one may hold inner ones."""

    changed = Signal()
    removed = Signal()

    def __init__(self, rule: Rule, words_for: WordsFor, currency: str, *, inner: bool) -> None:
        """Show a rule."""
        super().__init__()
        self._words_for, self._currency, self._inner = words_for, currency, inner
        self._every = rule.every
        across = QVBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        self.join = JoinLabel()
        if inner:
            across.addWidget(self._inner_head())
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(theme().px(40) if inner else 0, 0, 0, 0)
        self._rows.setSpacing(8)
        across.addLayout(self._rows)
        self.parts: list[ConditionRow | RuleBlock] = []
        words = self.tr("Add a rule to this block") if inner else self.tr("&Add a rule")
        self.add_button = Button(words, self.add_rule, icon_name="plus", small=True)
        self.every_button = Button("", self.toggle_every, kind="link")
        buttons: list[QWidget] = [self.add_button, self.every_button]
        if not inner:
            self.block_button = Button(self.tr("Add a b&lock"), self.add_block, kind="link")
            buttons.append(self.block_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme().px(40) if inner else 0, 0, 0, 0)
        foot.addWidget(flow(*buttons))
        for part in rule.parts:
            self._add(part)
        across.addLayout(foot)
        self._show_joins()

    def _inner_head(self) -> QWidget:
        """Say how a block joins, and let it be removed."""
        self._says = Label("", "second")
        cross = Button("", self.removed.emit, kind="quiet", icon_name="x", small=True)
        cross.setToolTip(self.tr("Remove this block"))
        cross.setAccessibleName(self.tr("Remove this block"))
        return row(self.join, self._says, 1, cross)

    def rule(self) -> Rule | None:
        """Give the rule of all rows, None while a value is missing."""
        parts: list[Condition | Rule] = []
        missing = False
        for part in self.parts:
            found = part.condition() if isinstance(part, ConditionRow) else part.rule()
            missing = missing or found is None
            if found is not None:
                parts.append(found)
        return None if missing else Rule(self._every, tuple(parts))

    def add_rule(self) -> None:
        """Add a row."""
        self._add(Condition("orders", "at_least", ("2",)))
        self._show_joins()
        self.changed.emit()
        last = self.parts[-1]
        if isinstance(last, ConditionRow):
            last.field.setFocus()

    def add_block(self) -> None:
        """Add a block of rules of which any, or all, are enough."""
        self._add(Rule(not self._every, (Condition("orders", "at_least", ("2",)),)))
        self._show_joins()
        self.changed.emit()

    def toggle_every(self) -> None:
        """Let any rule be enough, or ask for all."""
        self._every = not self._every
        self._show_joins()
        self.changed.emit()

    def _add(self, part: Condition | Rule) -> None:
        made: ConditionRow | RuleBlock
        if isinstance(part, Rule):
            made = RuleBlock(part, self._words_for, self._currency, inner=True)
        else:
            made = ConditionRow(part, self._words_for, self._currency)
        made.changed.connect(self.changed)
        made.removed.connect(partial(self._remove, made))
        self.parts.append(made)
        self._rows.addWidget(made)

    def _remove(self, part: ConditionRow | RuleBlock) -> None:
        self.parts.remove(part)
        part.hide()
        part.deleteLater()
        if self._inner and not self.parts:
            self.removed.emit()
        self._show_joins()
        self.changed.emit()

    def _show_joins(self) -> None:
        word = self.tr("and") if self._every else self.tr("or")
        for at, part in enumerate(self.parts):
            first = self.tr("Who") if not self._inner else ""
            part.join.setText(first if at == 0 else word)
        if self._inner:
            says = self.tr("all of these:") if self._every else self.tr("any of these:")
            self._says.setText(says)
        words = (
            self.tr("Match any rule instead of all")
            if self._every
            else self.tr("Match all rules instead of any")
        )
        self.every_button.set_words(words)
        self.every_button.setVisible(len(self.parts) > 1)

    def fields(self) -> list[QWidget]:
        """Give what Tab goes through, in the order in which it is read."""
        found: list[QWidget] = []
        for part in self.parts:
            if isinstance(part, ConditionRow):
                found += [part.field, part.compare, *part.values, part.cross]
            else:
                found += part.fields()
        found += [self.add_button, self.every_button]
        if not self._inner:
            found.append(self.block_button)
        return found


class RuleEditor(QWidget):
    """`edited` gives the rule a moment after the last change, if all its values are there."""

    edited = Signal(object)
    incomplete = Signal()

    def __init__(self, words_for: WordsFor) -> None:
        """Make it empty."""
        super().__init__()
        self._words_for = words_for
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.block: RuleBlock | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._tell)

    def show_rule(self, rule: Rule, currency: str) -> None:
        """Show a rule."""
        self._timer.stop()
        if self.block is not None:
            self._column.removeWidget(self.block)
            self.block.hide()
            self.block.deleteLater()
        self.block = RuleBlock(rule, self._words_for, currency, inner=False)
        self.block.changed.connect(self._timer.start)
        self._column.addWidget(self.block)

    def flush(self) -> None:
        """Tell at once what was changed last: something else is about to be shown."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        rule = self.block.rule() if self.block is not None else None
        if rule is not None:
            self.edited.emit(rule)
        else:
            self.incomplete.emit()
