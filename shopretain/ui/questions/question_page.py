"""One question: its finding, its chart, how it is worked out, what to do about it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QGraphicsOpacityEffect, QMenu, QVBoxLayout, QWidget

from shopretain.base.errors import UserError
from shopretain.ui.charts.base_chart import BaseChart
from shopretain.ui.charts.picture import save_chart
from shopretain.ui.dialogs.rows_dialog import RowsDialog
from shopretain.ui.format import long_day
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.help_button import HelpButton, HelpText
from shopretain.ui.widgets.label import Label

Who = tuple[object, ...]
_FADED = 0.45
_OLD_DAYS = 30
IMPORT_PAGE = 1


@dataclass(frozen=True)
class Deed:
    """What to do about it: words, and whom to show or which page to open."""

    words: str
    who: Who = ()
    heading: str = ""  # of the people shown
    page: int = -1


@dataclass(frozen=True)
class Answer:
    """All words of a question; `short` stands under it in the list."""

    finding: str
    under: str
    short: str
    how: str
    formulas: tuple[str, ...] = ()
    advice: str = ""
    deed: Deed | None = None
    note: str = ""
    help: tuple[str, ...] = ()


class QuestionPage(QWidget):
    """Builds the page; a question fills in its words, its choices and its chart."""

    people_wanted = Signal(object, str)  # who, heading
    page_wanted = Signal(int)
    done = Signal(str, object)
    choice_made = Signal()
    answered = Signal(str)  # the short answer
    question, icon_name = "", ""

    def __init__(self, session: Session) -> None:
        """Put the page together; the figures come with `show_view`."""
        super().__init__()
        self.session = session
        self.view: Any = None
        self.said = Answer("", "", "", "")
        self._is_drawn = False
        self.title = Label("", "card", wrap=True)
        self.words = Label("", "caption", wrap=True)
        self.help = HelpButton(self.name(), self._help)
        self.copy_button = Button(self.tr("&Copy numbers"), self.copy_numbers, icon_name="copy")
        self.save_button = Button(
            self.tr("Save &picture"), self.save_picture, icon_name="image-down"
        )
        self.chart = self.make_chart()
        self.chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.chart.customContextMenuRequested.connect(self._menu)
        self.chart.point_opened.connect(self._open_point)
        self.note = Label("", "caption", wrap=True)
        self.nothing = Label(self.tr("One moment"), "second", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(200)
        self.table_button = Button(self.tr("Show as &table"), self.show_table, kind="link")
        card = self.card = Card(margin=20, spacing=4)
        card.column.addWidget(self.title)
        card.column.addWidget(row(self.words, self.help, spacing=4))
        card.column.addSpacing(8)
        self.choices = self.make_choices()
        card.column.addWidget(flow(*self.choices, self.copy_button, self.save_button))
        card.column.addSpacing(8)
        card.column.addWidget(self.chart, 1)
        card.column.addWidget(self.nothing, 1)
        card.column.addWidget(row(self.note, self.table_button))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(card, 1)
        layout.addWidget(Beside((self._how_card(), 4), (self._deed_card(), 3)))
        self._show_chart(has_data=False)

    def _how_card(self) -> Card:
        card = Card(margin=20)
        card.column.addWidget(Label(self.tr("How it is worked out"), "card"))
        self.how_words = Label("", "second", wrap=True)
        card.column.addWidget(self.how_words)
        self.formulas = tuple(Label("", "formula") for _ in range(2))
        for label in self.formulas:
            label.hide()
        card.column.addWidget(flow(*self.formulas))
        card.column.addStretch(1)
        return card

    def _deed_card(self) -> Card:
        card = Card(margin=20)
        card.column.addWidget(Label(self.tr("What to do about it"), "card"))
        self.advice = Label("", "second", wrap=True)
        card.column.addWidget(self.advice)
        self.deed_button = Button("", self._do, kind="primary")
        self.deed_button.hide()
        card.column.addWidget(flow(self.deed_button))
        card.column.addStretch(1)
        return card

    # What a question fills in

    @abstractmethod
    def name(self) -> str:
        """Give what the help explains."""

    @abstractmethod
    def make_chart(self) -> BaseChart:
        """Give an empty chart of the question's kind."""

    def make_choices(self) -> tuple[Choice, ...]:
        """Give the choices above the chart; each tells `choice_made`."""
        return ()

    @abstractmethod
    def answer(self, view: Any) -> Answer:
        """Put the view into words."""

    @abstractmethod
    def fill(self, chart: BaseChart, view: Any, finding: str) -> None:
        """Draw the view on a chart of the question's kind."""

    def behind(self, view: Any, index: int) -> tuple[Who, str] | None:  # noqa: ARG002
        """Give who is behind a point, and the heading above them; None for nobody."""
        return None

    # Showing

    def choice(self, name: str, *words: str) -> Choice:
        """Make a choice of these words."""
        made = Choice()
        made.setAccessibleName(name)
        made.addItems(words)
        made.activated.connect(lambda _index: self.choice_made.emit())
        return made

    def show_view(self, view: Any) -> None:
        """Put the figures on the page."""
        self.view = view
        said = self.said = self._with_age(self.answer(view), view.as_of)
        self.title.setText(said.finding)
        self.words.setText(said.under)
        self._is_drawn = False
        if self.isVisible():
            self._draw()
        self.note.setText(said.note)
        self.help.setVisible(bool(said.under))
        self.how_words.setText(said.how)
        for label, words in zip(self.formulas, (*said.formulas, "", ""), strict=False):
            label.setText(words)
            label.setVisible(bool(words))
        self.advice.setText(said.advice)
        self.deed_button.setVisible(said.deed is not None)
        if said.deed is not None:
            self.deed_button.set_words(said.deed.words)
        self.nothing.setText(said.how or said.finding)
        self.set_waiting(waiting=False)
        self.answered.emit(said.short)

    def _draw(self) -> None:
        """Draw the view; pages that nobody sees wait until they are shown."""
        if self.view is not None and not self._is_drawn:
            self._is_drawn = True
            self.fill(self.chart, self.view, self.said.finding)
            self._show_chart(has_data=bool(self.chart.readings))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came while the page was hidden."""
        self._draw()
        super().showEvent(event)

    def _show_chart(self, *, has_data: bool) -> None:
        """Show the chart, or words in its place: bare axes say nothing."""
        self.chart.setVisible(has_data)
        self.nothing.setVisible(not has_data)
        for button in (self.copy_button, self.save_button, self.table_button):
            button.setEnabled(has_data)
        self.table_button.setVisible(has_data)

    def _with_age(self, said: Answer, as_of: date) -> Answer:
        """Ask for newer orders first where these are old: who was new then is not now."""
        if self.session.as_of is not None or not self.is_old(as_of):
            return said
        return replace(
            said,
            advice=self.tr("Your orders end {0}. Import newer ones first.").format(long_day(as_of)),
            deed=Deed(self.tr("Import &newer orders"), page=IMPORT_PAGE),
        )

    def is_old(self, as_of: date) -> bool:
        """Tell whether figures of a day are no longer about today."""
        return (self.session.today - as_of).days > _OLD_DAYS

    def set_waiting(self, *, waiting: bool) -> None:
        """Grey out figures that are about to change."""
        if waiting and self.view is not None:
            effect = QGraphicsOpacityEffect(self.card)
            effect.setOpacity(_FADED)
            self.card.setGraphicsEffect(effect)
        else:
            self.card.setGraphicsEffect(None)  # type: ignore[arg-type]

    def _help(self) -> HelpText:
        if self.view is None:
            return HelpText(self.name(), ())
        return HelpText(self.said.finding, self.said.help or (self.said.how,))

    def _do(self) -> None:
        deed = self.said.deed if self.view is not None else None
        if deed is not None:
            self.do(deed)

    def do(self, deed: Deed) -> None:
        """Show the people it names, or go to its page."""
        if deed.who:
            self.people_wanted.emit(deed.who, deed.heading)
        else:
            self.page_wanted.emit(deed.page)

    def _open_point(self, index: int) -> None:
        found = self.behind(self.view, index)
        if found is not None:
            self.people_wanted.emit(*found)

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for words, call in self.deeds():
            action = QAction(words, menu)
            action.triggered.connect(call)
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.chart.mapToGlobal(place))

    def deeds(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Give what the chart's menu offers."""
        return (
            (self.tr("Show as &table"), self.show_table),
            (self.tr("&Copy numbers"), self.copy_numbers),
            (self.tr("Save &picture"), self.save_picture),
        )

    # Taking along

    def show_table(self) -> None:
        """Show the chart's numbers as a table."""
        numbers = self.chart.numbers
        columns = [_column(title, at) for at, title in enumerate(numbers.titles)]
        RowsDialog(self.title.text(), columns, numbers.rows, self).open()

    def copy_numbers(self) -> None:
        """Copy the numbers with headings, tab-separated, for a spreadsheet."""
        numbers = self.chart.numbers
        if numbers.rows:
            QGuiApplication.clipboard().setText(numbers.as_text())
            self.done.emit(self.tr("Copied %Ln row(s)", "", len(numbers.rows)), [])

    def save_picture(self) -> None:
        """Ask where, and save the chart with title, days and shop name, always light."""
        if not self.chart.readings:
            return
        name = f"{self.title.text().rstrip('.')} {self.view.as_of.isoformat()}.png"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), name, "PNG (*.png);;SVG (*.svg)"
        )
        if chosen:
            self.save_picture_to(Path(chosen))

    def save_picture_to(self, path: Path) -> None:
        """Save the chart there."""
        try:
            under = self._under(self.view.as_of)
            save_chart(path, self.fresh_chart, self.title.text(), under)
        except UserError as error:
            self.session.fail(error)
            return
        self.done.emit(self.tr("Saved {0}").format(path.name), [])

    def fresh_chart(self) -> BaseChart:
        """Give another chart of the same view, for a picture or a page."""
        chart = self.make_chart()
        if self.view is not None:
            self.fill(chart, self.view, self.title.text())
        return chart

    def _under(self, as_of: date) -> str:
        shop = self.session.glance.name or self.tr("My shop")
        return self.tr("{0}, as of {1}").format(shop, long_day(as_of))


def _column(title: str, at: int) -> Column:
    return Column(title, lambda line: line[at], lambda line: _sort_key(line[at]), right=at > 0)


def _sort_key(text: str) -> tuple[int, float, str]:
    """Let numbers sort as numbers, before words."""
    try:
        return 0, float(text), text
    except ValueError:
        return 1, 0.0, text
