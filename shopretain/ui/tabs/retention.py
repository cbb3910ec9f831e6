"""Six questions, each with its answer underneath; one chart at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.question_rows import CountedViews, ForecastViews, PeopleView
from shopretain.ui.dialogs.articles_dialog import ArticlesDialog
from shopretain.ui.dialogs.people_dialog import PeopleDialog
from shopretain.ui.dialogs.products_dialog import ProductsDialog
from shopretain.ui.format import long_day, month_name
from shopretain.ui.printing.report_pages import save_report
from shopretain.ui.questions.come_back import ComeBackPage
from shopretain.ui.questions.dials_dialog import DialsDialog
from shopretain.ui.questions.goal_dialog import GoalDialog
from shopretain.ui.questions.next_orders import NextPage
from shopretain.ui.questions.question_page import QuestionPage, Who
from shopretain.ui.questions.sales import SalesPage
from shopretain.ui.questions.serving_dialog import ServingDialog
from shopretain.ui.questions.slipping import SlippingPage
from shopretain.ui.questions.spend_dialog import SpendDialog
from shopretain.ui.questions.stay import StayPage
from shopretain.ui.questions.worth import WorthPage
from shopretain.ui.session import Session, open_file
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.widgets.as_of import AsOfButton
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.chosen_group import ChosenGroup
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.list_choice import NARROW_WIDTH, ListChoice
from shopretain.ui.widgets.one_of import OneOf

if TYPE_CHECKING:
    from shopretain.services.month_report import MonthReport

_IMPORT_PAGE = 1
_GROUPS = ("best", "regular", "promising", "new", "best_quiet", "slipping", "quiet", "lost")
_LIST_WIDTH, _NARROW = 248, 900
_UNBOUNDED = 16_777_215  # Qt's own largest width


class RetentionTab(BaseTab):
    """The questions at the left, the chosen one's page at the right.

    What is counted comes first; the two forecasts follow, the old ones greyed meanwhile. An
    answer to an older question is dropped.
    """

    page_wanted = Signal(int)
    done = Signal(str, object)

    def __init__(self, session: Session) -> None:
        """Put the page together; figures come with `load`."""
        super().__init__(session)
        self.set_head(
            self.tr("Retention"),
            self.tr("Pick a question; every chart can be kept."),
        )
        self.view: CountedViews | None = None
        self.forecasts: ForecastViews | None = None
        self._asked = 0
        self.come_back, self.stay = ComeBackPage(session), StayPage(session)
        self.worth, self.sales = WorthPage(session), SalesPage(session)
        self.slipping, self.next = SlippingPage(session), NextPage(session)
        self.questions: tuple[QuestionPage, ...] = (
            self.come_back, self.stay, self.worth, self.sales, self.slipping, self.next,
        )  # fmt: skip
        self.group_choice = Choice()
        self.group_choice.setAccessibleName(self.tr("Which customers"))
        self.group_choice.addItem(self.tr("All customers"), "")
        for name in _GROUPS:
            self.group_choice.addItem(sentence(f"group.{name}"), name)
        self.group_choice.activated.connect(lambda _index: self.load())
        self.head_actions.addWidget(self.group_choice)
        self.head_actions.addWidget(AsOfButton(session))
        self.report_button = Button(
            self.tr("Make &report"), self.make_report, icon_name="file-text"
        )
        self.head_actions.addWidget(self.report_button)
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        self.report_folder = Path(documents) / "ShopRetain"
        self.answers = OneOf()
        self._across = Beside((self._question_buttons(), 0), (self.answers, 1))
        self._across.turned.connect(self._fit_list)
        self.body.addWidget(self._across, 1)
        for page, button in zip(self.questions, self._group.buttons(), strict=True):
            self.answers.add(page)
            page.answered.connect(button.set_answer)  # type: ignore[attr-defined]
            page.people_wanted.connect(self.show_people)
            page.page_wanted.connect(self.page_wanted)
            page.done.connect(self.done)
        self.come_back.choice_made.connect(self._choose_window)
        self.come_back.trade_chosen.connect(self._choose_trade)
        self.stay.choice_made.connect(self._choose_season)
        self.worth.choice_made.connect(self._choose_worth)
        self.empty = EmptyState(
            "chart-line",
            self.tr("See how many customers come back"),
            self.tr("Import your orders, and the answer stands here with its chart and its sum."),
            (self.tr("Import orders"), lambda: self.page_wanted.emit(_IMPORT_PAGE)),
        )
        self.answers.add(self.empty)
        self.choose_question(0)

    def concerns(self, changes: Changes) -> bool:
        """Orders and settings change every figure here."""
        return changes.orders or changes.settings

    @property
    def group(self) -> str:
        """The chosen group, empty for all customers."""
        return str(self.group_choice.currentData())

    @property
    def page(self) -> QuestionPage:
        """The chosen question."""
        return self.questions[max(self._group.checkedId(), 0)]

    def load(self) -> None:
        """Ask for everything that is counted, then for the forecasts."""
        self.choose_question(self._group.checkedId())
        if self.session.glance.newest_on is None:
            return
        self._asked += 1
        as_of, page = self.session.as_of, self.come_back
        lengths = page.window_months, page.period_months
        self.session.read("groups.own_names", done=self._offer_groups)
        group = self.group
        self._ask("questions.counted_views", as_of, *lengths, group, done=self.show_counted)
        for waiting in (self.worth, self.next):
            waiting.set_waiting(waiting=True)
        worth = self.worth.chosen
        self._ask("questions.forecast_views", as_of, worth, group, done=self.show_forecasts)

    def _offer_groups(self, own: tuple[tuple[str, str], ...]) -> None:
        """Offer the owner's own groups below the ready-made ones; the chosen one stays."""
        choice, first = self.group_choice, 1 + len(_GROUPS)
        if own == tuple(
            (str(choice.itemData(at)), choice.itemText(at)) for at in range(first, choice.count())
        ):
            return
        chosen = self.group
        while choice.count() > first:
            choice.removeItem(first)
        for number, name in own:
            choice.addItem(name, number)
        choice.setCurrentIndex(max(choice.findData(chosen), 0))
        if self.group != chosen:  # it was deleted meanwhile
            self.load()

    def _ask(self, function: str, *arguments: Any, done: Any) -> None:
        """Ask a service, and drop its answer if something else was asked for meanwhile."""
        asked = self._asked

        def take(view: Any) -> None:
            if asked == self._asked:
                done(view)

        self.session.read(function, *arguments, done=take)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chart more of a narrow page."""
        self._fit_list()
        super().resizeEvent(event)

    def _fit_list(self) -> None:
        narrow = self.width() < _NARROW
        # Links and long words do not wrap; in large letters the list is as wide as they are.
        choices = [one for one in self._group.buttons() if isinstance(one, ListChoice)]
        widest = max(
            *(link.sizeHint().width() for link in self._links),
            *(choice.longest_word() for choice in choices),
        )
        width = max(NARROW_WIDTH if narrow else _LIST_WIDTH, widest)
        self._question_list.setMinimumWidth(width)
        self._question_list.setMaximumWidth(width if self._across.is_row else _UNBOUNDED)

    def _question_buttons(self) -> QWidget:
        frame = self._question_list = QWidget()
        frame.setMinimumWidth(_LIST_WIDTH)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._group = ChosenGroup(self)
        words = (
            self.tr("Do customers come back?"),
            self.tr("Do newer customers stay?"),
            self.tr("What is a customer worth?"),
            self.tr("Where do sales come from?"),
            self.tr("Who is slipping away?"),
            self.tr("Who will order next?"),
        )
        for index, (page, question) in enumerate(zip(self.questions, words, strict=True)):
            button = ListChoice(page.icon_name, question)
            self._group.add(button, index)
            layout.addWidget(button)
        layout.addSpacing(8)
        self.articles_button = Button(self.tr("The &articles say"), self.show_articles, kind="link")
        self.products_button = Button(self.tr("Pro&ducts"), self.show_products, kind="link")
        self.goal_button = Button(self.tr("&Goal and what if"), self.show_goal, kind="link")
        self.spend_button = Button(self.tr("Cost of newco&mers"), self.show_spend, kind="link")
        self.dials_button = Button(self.tr("Five dia&ls"), self.show_dials, kind="link")
        self.serving_button = Button(self.tr("Serv&ice"), self.show_serving, kind="link")
        self._links = (
            self.dials_button, self.goal_button, self.spend_button, self.products_button,
            self.serving_button, self.articles_button,
        )  # fmt: skip
        for link in self._links:
            layout.addWidget(link)
        layout.addStretch(1)
        self._group.idClicked.connect(self.choose_question)
        return frame

    # Showing

    def choose_question(self, index: int) -> None:
        """Show the answer of one question."""
        self._group.button(max(index, 0)).setChecked(True)
        has_orders = self.session.glance.newest_on is not None
        self.answers.show_one(self.page if has_orders else self.empty)

    def show_counted(self, view: CountedViews) -> None:
        """Put the counted figures on their pages."""
        self.view = view
        self.choose_question(self._group.checkedId())
        self.come_back.set_norm(view.norm)
        self.come_back.show_view(view.retention)
        self.stay.show_view(view.stay)
        self.sales.show_view(view.sales)
        self.slipping.show_view(view.slipping)

    def show_forecasts(self, view: ForecastViews) -> None:
        """Put the forecasts on their pages."""
        self.forecasts = view
        self.worth.show_view(view.worth)
        self.next.show_view(view.next)

    def _choose_window(self) -> None:
        page = self.come_back
        self._ask(
            "questions.retention_view",
            self.session.as_of,
            page.window_months,
            page.period_months,
            self.group,
            done=page.show_view,
        )

    def _choose_trade(self, trade: str) -> None:
        self.session.write(
            "settings.set_values", {"trade": trade}, done=self.session.bus.changed.emit
        )

    def _choose_season(self) -> None:
        self._ask(
            "questions.stay_view",
            self.session.as_of,
            *self.stay.chosen,
            self.group,
            done=self.stay.show_view,
        )

    def _choose_worth(self) -> None:
        self._ask(
            "questions.worth_view",
            self.session.as_of,
            self.worth.chosen,
            self.group,
            done=self.worth.show_view,
        )

    def show_people(self, who: Who, heading: str) -> None:
        """Show the people behind a figure."""

        def show(view: PeopleView) -> None:
            if not view.people:
                self.session.bus.message.emit("info", self.tr("{0}: nobody").format(heading))
                return
            PeopleDialog(heading, (who, group), view, self.session, self.window()).open()

        group = self.group
        self._ask("people_behind.people", self.session.as_of, who, group, done=show)

    def show_articles(self) -> None:
        """Show the articles' claims beside the shop's own figures."""
        self._ask(
            "articles.articles_view",
            self.session.as_of,
            done=lambda view: ArticlesDialog(view, self.window()).open(),
        )

    def show_dials(self) -> None:
        """Show the five figures by which a strategy is judged, and where most are lost."""
        DialsDialog(self.session, self.window()).open()

    def show_goal(self) -> None:
        """Show the goal, the way to it, and what more would bring."""
        GoalDialog(self.session, self.window()).open()

    def show_spend(self) -> None:
        """Show what new customers cost."""
        SpendDialog(self.session, self.window()).open()

    def show_products(self) -> None:
        """Show what the products do."""
        self._ask(
            "articles.products_view",
            self.session.as_of,
            done=lambda view: ProductsDialog(view, self.window()).open(),
        )

    def show_serving(self) -> None:
        """Show how the shop serves, and who comes back."""
        self._ask(
            "serving.serving",
            self.session.as_of,
            done=lambda view: ServingDialog(view, self.window()).open(),
        )

    # The month's report

    def make_report(self) -> None:
        """Write a PDF of two pages and a workbook into the folder of reports."""
        if self.forecasts is None:
            return
        day = self.session.as_of or self.session.glance.newest_on or self.session.today
        name = self.session.glance.name or self.tr("My shop")
        plain = "".join(sign if sign.isalnum() or sign in " &-_" else " " for sign in name).strip()
        path = self.report_folder / f"{plain} {day.isoformat()}.xlsx"
        self._ask("month_report.write", self.session.as_of, path, done=self._paint_report)

    def _paint_report(self, report: MonthReport) -> None:
        # Pages of their own: the shown ones keep their choices.
        pages = tuple(type(page)(self.session) for page in self.questions)
        counted, said = report.counted, report.forecasts
        views = (
            counted.retention, counted.stay, said.worth, counted.sales, counted.slipping, said.next,
        )  # fmt: skip
        for page, view in zip(pages, views, strict=True):
            page.show_view(view)
        shop = self.session.glance.name or self.tr("My shop")
        title = self.tr("{0}, {1}").format(shop, month_name(report.counted.as_of))
        under = self.tr("Your customers as of {0}").format(long_day(report.counted.as_of))
        path = report.workbook.with_suffix(".pdf")
        try:
            save_report(path, pages, title, under)
        except UserError as error:
            self.session.fail(error)
            return
        finally:
            for page in pages:
                page.deleteLater()
        self.done.emit(
            self.tr("Wrote {0} and its workbook").format(path.name),
            [
                (self.tr("Open report"), lambda: open_file(path)),
                (self.tr("Open workbook"), lambda: open_file(report.workbook)),
            ],
        )

    # From the menu

    def copy_numbers(self) -> None:
        """Copy the numbers of the chosen question."""
        self.page.copy_numbers()

    def save_picture(self) -> None:
        """Save the chart of the chosen question."""
        self.page.save_picture()
