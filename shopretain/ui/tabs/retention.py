"""Six questions, of which the first is answered: do customers come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.services.rows import RetentionView
from shopretain.ui.charts.picture import save_chart
from shopretain.ui.charts.retention_chart import RetentionChart, sum_in_words
from shopretain.ui.format import long_day, month_name, percent, whole
from shopretain.ui.icons import icon
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.theme import theme
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, column, row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.help_button import HelpButton, HelpText
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.retention_words import finding, help_paragraphs, short_answer

_AUTO, _WINDOWS = 0, (12, 3, 6, 24)
_IMPORT_PAGE = 1
_LIST_WIDTH, _NARROW_LIST_WIDTH, _NARROW = 248, 196, 900
_UNBOUNDED = 16_777_215  # Qt's own largest width


class QuestionButton(QPushButton):
    """A question with its answer underneath."""

    def __init__(self, icon_name: str, question: str) -> None:
        """Show the question; the answer comes later."""
        super().__init__()
        self.setProperty("question", True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(question)
        self._icon_name = icon_name
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        self._icon = QPushButton()
        self._icon.setProperty("quiet", True)
        self._icon.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon.setFixedSize(20, 20)
        self._icon.setIconSize(QSize(18, 18))
        self._icon.setStyleSheet("padding: 0; min-height: 0;")
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        self._question = Label(question, wrap=True)
        self._answer = Label("", "caption", wrap=True)
        words = column(self._question, self._answer, spacing=2)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addWidget(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._draw)
        theme().changed.connect(self._draw)
        self._draw()

    def hasHeightForWidth(self) -> bool:
        """Tell that the height depends on the width: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Be as high as the words need."""
        layout = self.layout()
        assert layout is not None  # noqa: S101  made above
        return max(layout.totalHeightForWidth(width), theme().px(56))

    def sizeHint(self) -> QSize:
        """Give the usual width of the list."""
        return QSize(_NARROW_LIST_WIDTH, self.heightForWidth(_NARROW_LIST_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Do with the same."""
        return self.sizeHint()

    def set_answer(self, answer: str) -> None:
        """Say the answer in a few words."""
        self._answer.setText(answer)
        self.setAccessibleDescription(answer)

    def _draw(self) -> None:
        self._question.setProperty("type", "strong" if self.isChecked() else "")
        self._question.style().unpolish(self._question)
        self._question.style().polish(self._question)
        self._icon.setIcon(icon(self._icon_name, "accent" if self.isChecked() else "text2"))


class RetentionTab(BaseTab):
    """The questions at the left, the answer, its chart and its sum at the right."""

    page_wanted = Signal(int)
    done = Signal(str, object)

    def __init__(self, session: Session) -> None:
        """Put the page together; figures come with `load`."""
        super().__init__(session)
        self.set_head(
            self.tr("Retention"),
            self.tr("Pick a question. Every chart can be saved as a picture or copied as numbers."),
        )
        self.view: RetentionView | None = None
        self.answers = QStackedWidget()
        self._across = Beside((self._questions(), 0), (self.answers, 1))
        self._across.turned.connect(self._fit_list)
        self.body.addWidget(self._across, 1)
        self.answers.addWidget(self._came_back())
        self.answers.addWidget(
            EmptyState(
                "chart-line",
                self.tr("Not in this version yet"),
                self.tr(
                    "This question gets its chart in a later version. "
                    "It will use the orders that you have already imported."
                ),
            )
        )
        self.empty = EmptyState(
            "chart-line",
            self.tr("See how many customers come back"),
            self.tr("Import your orders, and the answer stands here with its chart and its sum."),
            (self.tr("Import orders"), lambda: self.page_wanted.emit(_IMPORT_PAGE)),
        )
        self.answers.addWidget(self.empty)
        self.choose_question(0)

    def concerns(self, changes: Changes) -> bool:
        """Orders and settings change every figure here."""
        return changes.orders or changes.settings

    def load(self) -> None:
        """Ask for the series with the chosen look-back."""
        index = self.window_choice.currentIndex()
        window = None if index == _AUTO else _WINDOWS[index]
        self.session.read("dashboard.retention_view", window, done=self.show_view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chart more of a narrow page."""
        self._fit_list()
        super().resizeEvent(event)

    def _fit_list(self) -> None:
        narrow = self.width() < _NARROW
        width = _NARROW_LIST_WIDTH if narrow else _LIST_WIDTH
        self._question_list.setMinimumWidth(width)
        self._question_list.setMaximumWidth(width if self._across.is_row else _UNBOUNDED)

    # Building

    def _questions(self) -> QWidget:
        frame = self._question_list = QWidget()
        frame.setMinimumWidth(_LIST_WIDTH)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._group = QButtonGroup(self)
        for index, (name, words) in enumerate(
            (
                ("repeat", self.tr("Do customers come back?")),
                ("grid-3x3", self.tr("Do newer customers stay?")),
                ("coins", self.tr("What is a customer worth?")),
                ("chart-column-stacked", self.tr("Where do sales come from?")),
                ("trending-down", self.tr("Who is slipping away?")),
                ("calendar-days", self.tr("Who will order next?")),
            )
        ):
            button = QuestionButton(name, words)
            if index:
                button.set_answer(self.tr("In a later version"))
            self._group.addButton(button, index)
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.idClicked.connect(self.choose_question)
        return frame

    def _came_back(self) -> QWidget:
        self.chart_title = Label("", "card", wrap=True)
        self.chart_words = Label("", "caption", wrap=True)
        self.help = HelpButton(self.tr("Customers who came back"), self._help)
        self.window_choice = Choice()
        self.window_choice.setAccessibleName(self.tr("Look back"))
        self._fill_windows(12)
        self.window_choice.activated.connect(self.load)
        self.copy_button = Button(self.tr("&Copy numbers"), self.copy_numbers, icon_name="copy")
        self.save_button = Button(
            self.tr("Save &picture"), self.save_picture, icon_name="image-down"
        )
        self.chart = RetentionChart()
        card = Card(margin=20, spacing=4)
        card.column.addWidget(self.chart_title)
        words = row(self.chart_words, self.help, spacing=4)
        card.column.addWidget(words)
        card.column.addSpacing(8)
        card.column.addWidget(flow(self.window_choice, self.copy_button, self.save_button))
        card.column.addSpacing(8)
        card.column.addWidget(self.chart, 1)
        self.note = Label("", "caption", wrap=True)
        card.column.addWidget(self.note)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(card, 1)
        layout.addWidget(Beside((self._how(), 4), (self._what_to_do(), 3)))
        return page

    def _how(self) -> Card:
        card = Card(margin=20)
        card.column.addWidget(Label(self.tr("How it is worked out"), "card"))
        self.how_words = Label("", "second", wrap=True)
        card.column.addWidget(self.how_words)
        self.formula = Label("", "formula")
        self.sum = Label("", "formula")
        card.column.addWidget(flow(self.formula, self.sum))
        card.column.addStretch(1)
        return card

    def _what_to_do(self) -> Card:
        card = Card(margin=20)
        card.column.addWidget(Label(self.tr("What to do about it"), "card"))
        self.advice = Label("", "second", wrap=True)
        card.column.addWidget(self.advice)
        go: Callable[[], object] = lambda: self.page_wanted.emit(_IMPORT_PAGE)  # noqa: E731
        card.column.addWidget(flow(Button(self.tr("Import &newer orders"), go, kind="primary")))
        card.column.addStretch(1)
        return card

    def _fill_windows(self, automatic: int) -> None:
        chosen = max(self.window_choice.currentIndex(), 0)
        self.window_choice.blockSignals(True)
        self.window_choice.clear()
        for months in (automatic, *_WINDOWS[1:]):
            self.window_choice.addItem(self.tr("Look back %Ln month(s)", "", months))
        self.window_choice.setCurrentIndex(chosen)
        self.window_choice.blockSignals(False)

    # Showing

    def choose_question(self, index: int) -> None:
        """Show the answer of one question."""
        self._group.button(index).setChecked(True)
        has_orders = self.session.glance.newest_on is not None
        self.answers.setCurrentIndex((0 if index == 0 else 1) if has_orders else 2)

    def show_view(self, view: RetentionView) -> None:
        """Put the figures on the page."""
        self.view = view
        self.choose_question(self._group.checkedId())
        if self.window_choice.currentIndex() == _AUTO:
            self._fill_windows(view.window_months)
        self._group.button(0).set_answer(short_answer(view))  # type: ignore[attr-defined]
        self.chart_title.setText(finding(view))
        self.chart_words.setText(
            self.tr(
                "Of the customers you had at the start, how many bought again. "
                "Each point looks back %Ln month(s)",
                "",
                view.window_months,
            )
        )
        self.chart.set_points(view.points, finding(view))
        self._show_sum(view)
        self.note.setText(self._caveats(view))
        self.note.setVisible(bool(self.note.text()))
        for button in (self.copy_button, self.save_button):
            button.setEnabled(bool(self.chart.points))

    def _show_sum(self, view: RetentionView) -> None:
        point = view.headline
        self.sum.setVisible(point is not None and point.crr is not None)
        self.formula.setVisible(point is not None)
        if point is None:
            self.how_words.setText(finding(view))
            self.advice.setText(
                self.tr("Import more orders; the more months, the surer the figure.")
            )
            return
        self.how_words.setText(
            self.tr(
                "Take everyone who is a customer at the end, leave out those who are new or came "
                "back after a break, and compare with how many customers you had at the start. "
                "This is the customer retention rate (CRR)."
            )
        )
        self.formula.setText(
            "(E \u2212 N \u2212 R) ÷ B × 100" if point.R else "(E \u2212 N) ÷ B × 100"
        )
        self.sum.setText(sum_in_words(point))
        self.advice.setText(
            self.tr(
                "{0} customers of the start have not bought again. Thank new customers within a "
                "week, and write to those who are late: they are the easiest to win back."
            ).format(whole(point.L))
        )

    def _caveats(self, view: RetentionView) -> str:
        words = []
        if view.shortened:
            words.append(
                self.tr("You have {0} months of orders, so this looks back {1} months.").format(
                    view.months_of_data, view.window_months
                )
            )
        if view.headline is not None and view.headline.few:
            words.append(
                self.tr("Too few customers to be sure yet: likely between {0} and {1}.").format(
                    percent(view.headline.low or 0, 0), percent(view.headline.high or 0, 0)
                )
            )
        if view.headline is not None and view.headline.incomplete_base:
            words.append(
                self.tr(
                    "The look-back reaches before your first order, so the start is incomplete."
                )
            )
        return " ".join(words)

    def _help(self) -> HelpText:
        view = self.view
        if view is None or view.headline is None:
            return HelpText(self.tr("Customers who came back"), (finding(view),) if view else ())
        return HelpText(finding(view), help_paragraphs(view.headline))

    # Taking along

    def copy_numbers(self) -> None:
        """Copy the points with headings, tab-separated, for a spreadsheet."""
        if not self.chart.points:
            return
        titles = ("Month", "Came back %", "B", "E", "N", "K", "R", "L")
        lines = ["\t".join(titles)]
        for p in self.chart.points:
            value = "" if p.crr is None else f"{p.crr:.1f}"
            counts = [str(n) for n in (p.B, p.E, p.N, p.K, p.R, p.L)]
            lines.append("\t".join((p.end.strftime("%Y-%m"), value, *counts)))
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.done.emit(self.tr("Copied %Ln month(s)", "", len(lines) - 1), [])

    def save_picture(self) -> None:
        """Ask where, and save the chart with title, days and shop name, always light."""
        if self.view is None or not self.chart.points:
            return
        name = f"Customers who came back {self.view.as_of.isoformat()}.png"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), name, "PNG (*.png);;SVG (*.svg)"
        )
        if chosen:
            self.save_picture_to(Path(chosen))

    def save_picture_to(self, path: Path) -> None:
        """Save the chart there."""
        view = self.view
        if view is None:
            return
        shop = self.session.glance.name or self.tr("My shop")
        first, last = self.chart.points[0].end, self.chart.points[-1].end
        under = self.tr("{0}, {1} to {2}, as of {3}").format(
            shop, month_name(first), month_name(last), long_day(view.as_of)
        )
        try:
            save_chart(path, self.chart.points, finding(view), under)
        except UserError as error:
            self.session.fail(error)
            return
        self.done.emit(self.tr("Saved {0}").format(path.name), [])
