"""The window: sidebar, pages, menus, messages. It knows no rule of the shop."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shopretain.base.changes import Changes
from shopretain.base.paths import SHOP_SUFFIX
from shopretain.base.progress import Progress
from shopretain.ui.actions import fill_menus
from shopretain.ui.emails.play_runner import PlayRunner
from shopretain.ui.errors import ErrorHook
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.theme import Mode, theme
from shopretain.ui.widgets.as_of import AsOfBar
from shopretain.ui.widgets.done_bar import DoneBar
from shopretain.ui.widgets.help_button import HelpButton
from shopretain.ui.widgets.message_bar import MessageBar
from shopretain.ui.widgets.sidebar import Sidebar
from shopretain.ui.widgets.tour import Stop, Tour

TODAY, IMPORT, RETENTION, CUSTOMERS, GROUPS, LOYALTY, EMAILS, PRINT, SETTINGS = range(9)
# Pages are imported when first shown: figures and charts are heavy, the first paint is not to wait.
_PAGES = (
    "today:TodayTab",
    "import_tab:ImportTab",
    "retention:RetentionTab",
    "customers_tab:CustomersTab",
    "groups_tab:GroupsTab",
    "loyalty_tab:LoyaltyTab",
    "emails_tab:EmailsTab",
    "print_tab:PrintTab",
    "settings_tab:SettingsTab",
)


_PLACES = {
    "answers": (EMAILS, "show_answers"),
    "ready": (EMAILS, "show_ready"),
    "feedback": (EMAILS, "show_feedback"),
    "calls": (PRINT, "show_calls"),
    "standing": (LOYALTY, "show_standing"),
    "loyalty": (LOYALTY, ""),
    "offers": (LOYALTY, "show_offers"),
    "tools": (LOYALTY, "open_more"),
    "plays": (EMAILS, "show_plays"),
    "emails": (EMAILS, ""),
    "quotes": (EMAILS, "show_quotes"),
    "packing": (PRINT, "show_packing"),
    "counter": (PRINT, "show_counter"),
    "groups": (GROUPS, ""),
    "customers": (CUSTOMERS, ""),
    "serving": (RETENTION, "show_serving"),
    "dials": (RETENTION, "show_dials"),
    "calendar": (TODAY, "open_calendar"),
    "today": (TODAY, ""),
}
_LOOK_AFTER_MS = 300


@dataclass(frozen=True)
class ShopPlaces:
    """Where the owner's own shop and the sample shop lie."""

    own: Path
    sample: Path


class MainWindow(QMainWindow):
    """One window for one open shop."""

    language_wanted = Signal(str)  # a code, or empty for the computer's

    def __init__(self, session: Session, places: ShopPlaces, settings: QSettings) -> None:
        """Put the window together; pages come when they are shown."""
        super().__init__()
        self.session = session
        self.places = places
        self.settings = session.remembered = settings
        self.pages: dict[int, BaseTab] = {}
        self.successor: MainWindow | None = None  # after a change of the language
        self.tour: Tour | None = None
        self.leads = False  # whether somebody new is led through the window, once
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)
        self._build()
        self.actions_by_id, _ = fill_menus(self, self._handlers())
        self._hook = ErrorHook(self)
        self.plays = PlayRunner(session, self)
        self.plays.made.connect(self._tell_drafts)
        session.jobs.crashed.connect(self._hook.show)
        session.bus.changed.connect(self._on_changed)
        session.another_day_chosen.connect(lambda: self._on_changed(Changes(orders=True)))
        session.bus.message.connect(self.show_message)
        session.shop_changed.connect(self._refresh_title)
        session.undo_changed.connect(self._refresh_undo)
        session.files_wanted.connect(self.import_files)
        self._refresh_title()
        self._refresh_undo()
        self._mark_mode()
        QTimer.singleShot(_LOOK_AFTER_MS, self, self.look_at_shop)
        geometry = settings.value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def _build(self) -> None:
        central = QWidget(self)
        across = QHBoxLayout(central)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.sidebar = Sidebar(self.session)
        self.sidebar.page_wanted.connect(self.show_page)
        across.addWidget(self.sidebar)
        right = QWidget()
        right.setObjectName("pages")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.message_bar = MessageBar()
        column.addWidget(self.message_bar)
        self.as_of_bar = AsOfBar(self.session)
        column.addWidget(self.as_of_bar)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        across.addWidget(right, 1)
        self.done_bar = DoneBar(right)
        self.setCentralWidget(central)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        def mode(name: Mode) -> Callable[[], None]:
            return lambda: self.set_mode(name)

        def text(step: int) -> Callable[[], None]:
            return lambda: self.set_text_percent(theme().text_percent + step if step else 100)

        pages = {
            f"page_{index}": lambda index=index: self.show_page(index) for index in range(SETTINGS)
        }
        return {
            **pages,
            "import": self.choose_files,
            "history": lambda: self._on_page(IMPORT, "show_history"),
            "new_shop": self.new_shop,
            "open_shop": self.choose_shop,
            "sample": self.open_sample,
            "article": self.open_article,
            "own_shop": lambda: self.open_shop(self.places.own),
            "save": lambda: self._here("save_list", RETENTION, "save_picture"),
            "backup": lambda: self._on_page(SETTINGS, "back_up"),
            "restore": lambda: self._on_page(SETTINGS, "restore"),
            "show_folder": self.show_folder,
            "quit": self.close,
            "undo": self.undo,
            "copy": lambda: self._here("copy_rows", RETENTION, "copy_numbers"),
            "find": lambda: self._on_page(CUSTOMERS, "focus_search"),
            "email": lambda: self.show_page(EMAILS),
            "print": lambda: self.show_page(PRINT),
            "settings": lambda: self.show_page(SETTINGS),
            "bigger": text(10),
            "smaller": text(-10),
            "usual_size": text(0),
            "mode_system": mode("system"),
            "mode_light": mode("light"),
            "mode_dark": mode("dark"),
            "next_part": self.focus_next_part,
            "help": self.open_help,
            "manual": self.show_manual,
            "steps": self.show_steps,
            "ways": self.show_ways,
            "problem": self.report_problem,
            "about": self.about,
        }

    # Pages

    def page(self, index: int) -> BaseTab:
        """Give the page, made on first use."""
        if index not in self.pages:
            module, name = _PAGES[index].split(":")
            cls = getattr(importlib.import_module(f"shopretain.ui.tabs.{module}"), name)
            page: BaseTab = cls(self.session)
            self.pages[index] = page
            self.stack.addWidget(page)
            wanted: tuple[tuple[str, Callable[..., object]], ...] = (
                ("page_wanted", self.show_page),
                ("customer_wanted", self.show_customer),
                ("done", self.show_done),
                ("sample_wanted", self.open_sample),
                ("letter_wanted", self.write_letter),
                ("cards_wanted", self.print_cards),
                ("post_wanted", self.print_waiting),
                ("place_wanted", self.go_to),
                ("look_wanted", self.plays.look),
                ("filled", self.offer_tour),
            )
            for signal, slot in wanted:
                if hasattr(page, signal):
                    getattr(page, signal).connect(slot)
        return self.pages[index]

    def show_page(self, index: int) -> None:
        """Go to a page and give it fresh figures."""
        page = self.page(index)
        self.sidebar.show_page(index)
        self.stack.setCurrentWidget(page)
        self.done_bar.raise_()
        page.show_fresh()
        if not self.sidebar.tabs.is_walked:
            page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_customer(self, customer: int) -> None:
        """Go to somebody's card."""
        self.show_page(CUSTOMERS)
        page: Any = self.page(CUSTOMERS)
        page.open_customer(customer)

    def write_letter(self, letter: str, whom: str | tuple[int, ...] = "", words: str = "") -> None:
        """Go to a letter, for a group or for customers by id."""
        self.show_page(EMAILS)
        page: Any = self.page(EMAILS)
        page.write_letter(letter, whom, words)

    def print_cards(self, whom: str | tuple[int, ...], words: str = "", card: str = "") -> None:
        """Go to postcards, for a group or for customers by id."""
        self.show_page(PRINT)
        page: Any = self.page(PRINT)
        page.print_cards(whom, words, card)

    def go_to(self, place: str) -> None:
        """Go to where something is done."""
        index, method = _PLACES[place]
        if method:
            self._on_page(index, method)
        else:
            self.show_page(index)

    def print_waiting(self) -> None:
        """Go to the letters by post that wait."""
        self._on_page(PRINT, "print_waiting")

    def _tell_drafts(self, count: int) -> None:
        words = self.tr("Plays made %Ln new draft(s)", "", count)
        self.show_done(words, [(self.tr("Show them", "drafts"), self._show_drafts)])

    def _show_drafts(self) -> None:
        self._on_page(EMAILS, "show_ready")

    def _on_page(self, index: int, method: str) -> None:
        self.show_page(index)
        getattr(self.page(index), method)()

    def _here(self, method: str, index: int, otherwise: str) -> None:
        """Let the page that is shown do it, or go to the one that can."""
        page = self.stack.currentWidget()
        if hasattr(page, method):
            getattr(page, method)()
        else:
            self._on_page(index, otherwise)

    def _on_changed(self, changes: Changes) -> None:
        current = self.stack.currentWidget()
        for page in self.pages.values():
            page.is_stale = page.is_stale or page.concerns(changes)
        if isinstance(current, BaseTab):
            current.show_fresh()

    # Files

    def choose_files(self) -> None:
        """Ask for orders files with the system's box."""
        words = self.tr("Orders files (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose orders file"), "", words)
        if names:
            self.import_files([Path(name) for name in names])

    def import_files(self, paths: list[Path]) -> None:
        """Show what is in the files, ready to import."""
        self.message_bar.hide()
        self.done_bar.hide()
        page: Any = self.page(IMPORT)
        page.preview(paths)  # first, so that only the job bar has to be painted
        self.show_page(IMPORT)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere on the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let them go again."""
        self._set_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self._set_over(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.import_files(paths))

    def _set_over(self, over: bool) -> None:
        page: Any = self.stack.currentWidget()
        if hasattr(page, "set_over"):
            page.set_over(over)

    # Shops

    def look_at_shop(self) -> None:
        """Say at once what is wrong with a shop file that cannot be read."""
        if self.session.glance.is_unreadable:
            self.session.read("settings.values", done=lambda _values: None)
        else:
            self.plays.look()

    def open_shop(self, path: Path) -> None:
        """Go on with another shop file, from Today."""
        self._leave()
        self.message_bar.hide()
        self.done_bar.hide()
        self.session.open_other(path)
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self.show_page(TODAY)
        self.look_at_shop()

    def open_file(self, path: Path) -> None:
        """Open a shop, or look at anything else as orders."""
        if path.suffix == SHOP_SUFFIX:
            self.open_shop(path)
        else:
            self.import_files([path])

    def choose_shop(self) -> None:
        """Ask for a shop file."""
        words = self.tr("Shops (*{0})").format(SHOP_SUFFIX)
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open shop"), str(self.places.own.parent), words
        )
        if name:
            self.open_shop(Path(name))

    def new_shop(self) -> None:
        """Ask where a new shop file is to lie; an existing file is opened, never emptied."""
        words = self.tr("Shops (*{0})").format(SHOP_SUFFIX)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("New shop"),
            str(self.places.own.parent / f"shop{SHOP_SUFFIX}"),
            words,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            path = Path(name)
            self.open_shop(path if path.suffix == SHOP_SUFFIX else Path(f"{name}{SHOP_SUFFIX}"))

    def open_sample(self) -> None:
        """Make the sample shop in a file of its own and open it."""
        jobs, sample, today = self.session.jobs, self.places.sample, self.session.today
        if self.session.path == sample and sample.exists():
            self.show_page(TODAY)
            return

        def work(progress: Progress) -> None:
            jobs.child.call("shopretain.services.sample:make_sample", (sample, today), progress)

        jobs.start(
            "writer", work, done=lambda _none: self.open_shop(sample), failed=self.session.fail
        )

    def open_article(self) -> None:
        """Make the shop of the article's worked example in a file of its own and open it."""
        jobs, today = self.session.jobs, self.session.today
        path = self.places.sample.with_name(f"article{SHOP_SUFFIX}")
        if path.exists():
            self.open_shop(path)
            return

        def work(progress: Progress) -> None:
            jobs.child.call("shopretain.services.sample:make_article", (path, today), progress)

        jobs.start(
            "writer", work, done=lambda _none: self.open_shop(path), failed=self.session.fail
        )

    def show_folder(self) -> None:
        """Open the folder of the shop file in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.path.parent)))

    # Looks

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark; remembered."""
        theme().set_mode(mode)
        self.settings.setValue("mode", mode)
        self._mark_mode()

    def set_text_percent(self, percent: int) -> None:
        """Set the text size; remembered."""
        theme().set_text_percent(percent)
        self.settings.setValue("text_percent", theme().text_percent)

    def set_language(self, code: str) -> None:
        """Speak another language, or the computer's for an empty code; remembered."""
        QTimer.singleShot(0, self, lambda: self.language_wanted.emit(code))

    def shown_page(self) -> int:
        """Give the number of the page that is shown."""
        shown = self.stack.currentWidget()
        return next((index for index, page in self.pages.items() if page is shown), TODAY)

    def _mark_mode(self) -> None:
        for name in ("system", "light", "dark"):
            self.actions_by_id[f"mode_{name}"].setChecked(theme().mode == name)

    def _refresh_title(self) -> None:
        name = self.session.glance.name or self.tr("My shop")
        self.setWindowTitle(f"{name} — ShopRetain")

    def undo(self) -> None:
        """Undo the newest step, what is being typed included."""
        self._flush()
        self.session.undo()

    def _flush(self) -> None:
        for page in self.pages.values():
            if isinstance(page, BaseTab):
                page.flush()

    def _leave(self) -> None:
        """Keep what was typed last, and stop what pages do by themselves: the shop is left."""
        for page in self.pages.values():
            if isinstance(page, BaseTab):
                page.flush()
                page.leave()

    def _refresh_undo(self) -> None:
        step = self.session.undo_step
        action = self.actions_by_id["undo"]
        action.setEnabled(step is not None)
        action.setText(self.tr("&Undo {0}").format(step.words) if step else self.tr("&Undo"))
        self.done_bar.forget_undo()  # what it offered to undo is not the newest step any more

    # Messages and help

    def show_message(self, level: str, text: str) -> None:
        """Say something above the page that stays until closed."""
        self.message_bar.show_message(level, text)

    def show_done(self, text: str, actions: list[tuple[str, Callable[[], object]]]) -> None:
        """Say what was done at the bottom of the page, above what the page keeps there."""
        page = self.stack.currentWidget()
        self.done_bar.lift = page.covered_height() if isinstance(page, BaseTab) else 0
        self.done_bar.show_message(text, *actions)

    def open_help(self) -> None:
        """Open the help of what has the focus, else of the first thing on the page."""
        focus = QApplication.focusWidget()
        found = [focus] if isinstance(focus, HelpButton) else self.stack.findChildren(HelpButton)
        shown = [button for button in found if button.isVisible()]
        if shown:
            shown[0].open_popup()
        else:
            self.show_steps()

    def show_manual(self) -> None:
        """Show the manual."""
        dialogs = importlib.import_module("shopretain.ui.dialogs.manual")
        dialogs.ManualDialog(self).open()

    def show_ways(self) -> None:
        """Show the ways to keep customers, each with where it is done."""
        dialogs = importlib.import_module("shopretain.ui.dialogs.ways_dialog")
        dialog = dialogs.WaysDialog(self.session, self)
        dialog.place_wanted.connect(self.go_to)
        dialog.open()

    def show_steps(self) -> None:
        """Show where the orders file is to be found."""
        dialogs = importlib.import_module("shopretain.ui.dialogs.steps")
        dialogs.StepsDialog(self).open()

    def report_problem(self) -> None:
        """Help to write to whoever helps: a file without customer data."""
        dialogs = importlib.import_module("shopretain.ui.dialogs.problem_dialog")
        dialogs.ProblemDialog(self.session, self).open()

    def offer_tour(self) -> None:
        """Lead through the window once, when somebody first sees their numbers on Today."""
        if not self.leads or self.settings.value("tour", "") or self.shown_page() != TODAY:
            return
        self.settings.setValue("tour", "seen")
        today: Any = self.page(TODAY)
        self.tour = Tour(
            (
                Stop(self.tr("Do they come back?"),
                     self.tr("Of every 100 customers you had a year ago, so many bought again. "
                             "A click shows the rest."),
                     lambda: today.tiles),
                Stop(self.tr("What to do now"),
                     self.tr("At most four things, those with the most money first. Each is a "
                             "click from finished; nothing is sent by itself."),
                     lambda: today.doable),
                Stop(self.tr("Everything else"),
                     self.tr("Eight pages, by what you want to do. Today is all you need on most "
                             "days."),
                     lambda: self.sidebar),
                Stop(self.tr("Once a month"),
                     self.tr("Drop a new orders file anywhere on the window. What is there already "
                             "is not counted twice, and any import can be taken back."),
                     lambda: today.import_button),
            ),
            self,
        )  # fmt: skip
        self.tour.ended.connect(self._tour_ended)
        self.tour.begin()

    def _tour_ended(self) -> None:
        self.tour = None

    def about(self) -> None:
        """Say what this is and what it is made of."""
        dialogs = importlib.import_module("shopretain.ui.dialogs.about")
        dialogs.AboutDialog(self.session, self).open()

    def focus_next_part(self) -> None:
        """Move the focus between sidebar, page head, content and bottom bar."""
        page = self.stack.currentWidget()
        parts: list[QWidget] = [self.sidebar]
        if isinstance(page, BaseTab):
            parts += [page.head, page.area, page.bottom_bar]
        focus = QApplication.focusWidget()
        here = next((i for i, part in enumerate(parts) if focus and part.isAncestorOf(focus)), -1)
        for step in range(1, len(parts) + 1):
            first = _first_focusable(parts[(here + step) % len(parts)])
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place, stop all work, close the shop."""
        self.settings.setValue("geometry", self.saveGeometry())
        self._leave()
        self._hook.remove()
        self.session.close()
        super().closeEvent(event)


def _first_focusable(part: QWidget) -> QWidget | None:
    for child in part.findChildren(QWidget):
        if (
            child.isVisible()
            and child.isEnabled()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            return child
    return None
