"""The catalogue's mailing list: one a household, those worth most per stamp, in the budget."""

from __future__ import annotations

from functools import partial

from shopretain.services.mailing_list import MailingAsk, MailingPlan
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.format import long_day, money, short_day
from shopretain.ui.papers.labels_page import LabelChoice
from shopretain.ui.papers.mailing_page import MailingListPage
from shopretain.ui.papers.saved_list import save_mailing
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.printing.labels import LabelDocument, LabelSheet, sheet_choices
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.note import Note
from shopretain.ui.widgets.tick import Tick


class CataloguePage(MailingListPage):
    """Who gets the printed catalogue this quarter."""

    kind = "catalogue"
    has_price = True
    first_group = "everybody"

    def __init__(self, session: Session, bar: JobBar, saver: ListSaver) -> None:
        """Put the page together."""
        super().__init__(session, bar, saver)
        self.name = self.tr("Catalogue list")

    def fill(self) -> None:
        """Add where the list is cut, and the reminder."""
        self.worth = Tick(self.tr("Only where it is li&kely to pay"))
        self.worth.setChecked(True)
        self.limit = Tick(self.tr("Stay within the &budget"))
        self.limit.setChecked(True)
        self.own = Tick(self.tr("One for &me too"))
        self.own.setChecked(True)
        self.fields.addWidget(self.households)
        for tick in (self.worth, self.limit, self.own):
            tick.toggled.connect(lambda _on: self.ask_plan())
            self.fields.addWidget(tick)
        words = self.tr(
            "Where the budget is short, those likely to bring most are chosen: by what they spend "
            "in the next 12 months, as far as it stays with you."
        )
        self.fields.addWidget(Label(words, "caption", wrap=True))
        self.sheet_name = Label("", "caption", wrap=True)
        self.fields.addWidget(self.sheet_name)
        self.reminder = Label("", wrap=True)
        self.calendar = Button(
            self.tr("Into my calen&dar…"), self.save_reminder, kind="link",
            icon_name="calendar-days",
        )  # fmt: skip
        self.fields.addWidget(self.reminder)
        self.fields.addWidget(flow(self.calendar))

    def ask_for(self, whom: str | tuple[int, ...], words: str) -> MailingAsk:
        """Give what is asked for these people."""
        return MailingAsk(
            whom, words, self.kind, self.households.isChecked(), self.limit.isChecked(),
            self.worth.isChecked(), self.own.isChecked(),
        )  # fmt: skip

    def page_shown(self) -> None:
        """Say when the last list was, and when the next is due."""
        found = self.page
        if found is None:
            return
        budget = found.price.budget
        if budget is not None:
            words = self.tr("Stay within the &budget")
            self.limit.setText(f"{words} ({money(budget, found.price.currency)})")
        self.limit.setVisible(budget is not None)
        is_saved = found.saved_on is not None and found.next_on is not None
        self.reminder.setVisible(is_saved)
        self.calendar.setVisible(is_saved)
        if found.saved_on is not None and found.next_on is not None:
            is_due = found.next_on <= self.session.today
            words = (
                self.tr("The last list was of {0}. The next one is due.")
                if is_due
                else self.tr("The last list was of {0}. The next one is due on {1}.")
            )
            self.reminder.setText(words.format(short_day(found.saved_on), long_day(found.next_on)))
            self.reminder.set_tone("warn" if is_due else "")

    def save_reminder(self) -> None:
        """Save the day of the next catalogue for a calendar."""
        path = ask_path(self, self.tr("Next catalogue"), self.session, ".ics")
        if path is not None:
            done = partial(self.tell_saved, path, self.tr("Saved {0}").format(path.name))
            self.session.read("mailing_list.save_reminder", path, done=lambda _count: done())

    def sheet_of_labels(self) -> LabelSheet:
        """Give the sheet that is used for labels."""
        return LabelChoice.read("" if self.page is None else self.page.labels).labels

    def show_labels(self, labels: list[tuple[str, ...]]) -> None:
        """Show the labels of the list."""
        sheet = self.sheet_of_labels()
        words = next((words for words, name in sheet_choices() if name == sheet.id), "")
        words = words or self.tr("own sizes")
        self.sheet_name.setText(self.tr("Labels: {0}. Print at actual size.").format(words))
        self.show_document(LabelDocument(sheet, labels))

    def unfit_words(self, count: int) -> str:
        """Say that some addresses fit on no label, though they are on the list."""
        return self.tr("%Ln address(es) are on the list, but on no label.", "", count)

    def more_notes(self, found: MailingPlan) -> list[Note]:
        """Tell where the list was cut."""
        notes = []
        if found.beyond:
            words = self.tr("%Ln more are worth one, but beyond the budget.", "", found.beyond)
            notes.append(Note("info", words))
        if found.unworthy and self.worth.isChecked():
            words = self.tr("%Ln are likely to bring less than it costs.", "", found.unworthy)
            notes.append(Note("info", words))
        return notes

    def cost_words(self) -> str:
        """Say how many catalogues, what they cost, what their people are likely to spend."""
        found = self.plan
        if found is None or not found.rows:
            return ""
        words = self.tr("%Ln catalogue(s) for about {0}, to people likely to spend {1} in 12 "
                        "months", "", len(found.rows))  # fmt: skip
        words = words.format(self.money_words(found.cost), self.money_words(found.likely))
        return "; ".join(part for part in (words, self.sheet_words()) if part)

    def save_list(self) -> None:
        """Save the list for the printer or the post office."""
        ask = self.ask()
        if ask is not None:
            save_mailing(self, ask)
