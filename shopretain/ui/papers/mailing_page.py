"""What labels and catalogues have in common: whom, one a household, who is left out."""

from __future__ import annotations

from functools import partial

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.by_post import Unfit
from shopretain.services.mailing_list import PARCELS, MailingAsk, MailingPage, MailingPlan
from shopretain.ui.dialogs.form_dialog import FormDialog
from shopretain.ui.format import money, short_day, whole
from shopretain.ui.i18n import tr
from shopretain.ui.papers.price_form import price_form
from shopretain.ui.papers.print_page import PrintPage, page_picture
from shopretain.ui.papers.unfit_dialog import show_unfit
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.printing.labels import LabelDocument, LabelSheet, unfit_labels
from shopretain.ui.session import Session
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.note import Note
from shopretain.ui.widgets.tick import Tick

_NOBODY = "nobody"


class MailingListPage(PrintPage):
    """Addresses of a group; the others say what they are for."""

    can_list = True
    has_price = False
    kind = "card"
    first_group = "best"

    def __init__(self, session: Session, bar: JobBar, saver: ListSaver) -> None:
        """Put the page together; groups come with `load`."""
        super().__init__(session, bar)
        self.saver = saver
        self.page: MailingPage | None = None
        self.plan: MailingPlan | None = None
        self._asked = 0
        self._wanted: tuple[str | tuple[int, ...], str] = (self.first_group, "")
        self.chosen: tuple[int, ...] = ()
        self._chosen_words = ""
        self.whom = Choice()
        fixed = Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.whom.setSizeAdjustPolicy(fixed)  # the owner's own groups have long names
        self.whom.activated.connect(lambda _index: self.ask_plan())
        self.add_field(self.tr("&To"), self.whom)
        self.households = Tick(self.tr("One for each ho&usehold"))
        self.households.setChecked(True)
        self.households.toggled.connect(lambda _on: self.ask_plan())
        self.fill()
        self.fields.addStretch(1)

    def fill(self) -> None:
        """Add the fields of the kind."""

    def ask(self) -> MailingAsk | None:
        """Give what is asked for as it stands in the fields."""
        value = str(self.whom.currentData() or "")
        if value == _NOBODY:
            return None
        words = self.whom.currentText().rpartition(":")[0] or self.whom.currentText()
        return self.ask_for(value or self.chosen, words)

    def ask_for(self, whom: str | tuple[int, ...], words: str) -> MailingAsk:
        """Give what is asked for these people."""
        return MailingAsk(whom, words, self.kind, self.households.isChecked())

    def load(self) -> None:
        """Ask for groups and prices."""
        self.session.read("mailing_list.mailing_page", self.kind, done=self.show_page)

    def start(self, whom: str | tuple[int, ...], words: str) -> None:
        """Begin for somebody, with the groups as they are now."""
        self._wanted = whom, words
        self.page = None
        self.load()

    def show_page(self, found: MailingPage) -> None:
        """Show the groups; who was chosen stays."""
        first = self.page is None
        self.page = found
        value: str = str(self.whom.currentData() or "")
        if first:
            whom, words = self._wanted
            self.chosen, self._chosen_words = ((), "") if isinstance(whom, str) else (whom, words)
            value = whom if isinstance(whom, str) else ""
        self.whom.clear()
        if self.chosen:
            words = self._chosen_words or tr("%Ln chosen", "", len(self.chosen))
            self.whom.addItem(words, "")
        if found.parcels and found.parcels_on is not None:
            words = self.tr("Orders of {0}: {1}")
            self.whom.addItem(
                words.format(short_day(found.parcels_on), whole(found.parcels)), PARCELS
            )
        for group, name, count in found.groups:
            self.whom.addItem(f"{name}: {whole(count)}", group)
        if self.whom.findData(value) < 0:
            self.whom.insertItem(0, self.tr("Choose who gets it"), _NOBODY)
            value = _NOBODY
        self.whom.setCurrentIndex(self.whom.findData(value))
        self.page_shown()
        self.ask_plan()

    def page_shown(self) -> None:
        """Do what depends on what is known now."""

    def ask_plan(self) -> None:
        """Ask who would get one."""
        self._asked += 1
        asked, ask = self._asked, self.ask()
        self.plan = None
        self.forget_document()
        if ask is None:
            self.show_document(None, self.tr("Choose who gets it."))
            return

        def take(found: MailingPlan) -> None:
            if asked == self._asked:
                self.plan = found
                self.show_plan(found)

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self.show_document(None, sentence(f"error.{error.code}", **error.values))

        self.session.read("mailing_list.plan", ask, done=take, failed=failed)

    def show_plan(self, found: MailingPlan) -> None:
        """Measure the addresses aside, then show them; those that do not fit are named."""
        asked, sheet = self._asked, self.sheet_of_labels()
        lines = [row.lines for row in found.rows]

        def measured(bad: dict[int, tuple[str, str]]) -> None:
            if asked != self._asked:
                return
            unfit = tuple(
                Unfit(found.rows[at].customer, found.rows[at].name, *why) for at, why in bad.items()
            )
            self.plan_notes(found, unfit)
            labels = [row for at, row in enumerate(lines) if at not in bad]
            if labels:
                self.show_labels(labels)
            else:
                self.show_document(None, self.tr("Nobody here may get anything by post now."))

        self.session.jobs.start(
            "reader", lambda _progress: unfit_labels(sheet, lines), done=measured,
            failed=self.session.fail,
        )  # fmt: skip

    def sheet_of_labels(self) -> LabelSheet:
        """Give the sheet on which addresses are shown."""
        raise NotImplementedError

    def show_labels(self, labels: list[tuple[str, ...]]) -> None:
        """Show addresses that can be printed."""
        raise NotImplementedError

    def _show(self) -> None:
        """Show a sheet with the edges of its labels."""
        document = self.document
        if not isinstance(document, LabelDocument):
            return
        shown = LabelDocument(document.sheet, document.labels, document.start, document.nudge)
        shown.is_preview = True
        said = "\n\n".join("\n".join(lines) for lines in document.labels[:3])
        self.preview.show_pictures(
            tr("Sheet"), self._at, len(document.pages), [page_picture(shown, self._at, said)]
        )

    def sheet_words(self) -> str:
        """Say how many labels on how many sheets."""
        document = self.document
        if not isinstance(document, LabelDocument):
            return ""
        labels = tr("%Ln label(s)", "", len(document.labels))
        sheets = tr("%Ln sheet(s)", "", len(document.pages))
        return tr("{0} on {1}").format(labels, sheets)

    def plan_notes(self, found: MailingPlan, unfit: tuple[Unfit, ...] = ()) -> None:
        """Show who is left out, and what else to think of."""
        notes = []
        for rows, words, button in (
            (
                found.unposted,
                tr(
                    "%Ln address(es) cannot be delivered to and are left out.",
                    "", len(found.unposted),
                ),
                self.tr("Fix them"),
            ),
            (
                unfit,
                self.unfit_words(len(unfit)),
                self.tr("Show"),
            ),
            (
                found.odd,
                tr("%Ln address(es) look odd. They are printed as they are.", "", len(found.odd)),
                self.tr("Look at them"),
            ),
        ):  # fmt: skip
            if rows:
                note = Note("warn", words)
                note.add_buttons((button, "link", partial(show_unfit, self, rows)))
                notes.append(note)
        left = sum(count for _, count in found.left_out)
        if left:
            reasons = "; ".join(
                self.tr("{0}: {1}").format(sentence(f"why.{code}"), whole(count))
                for code, count in found.left_out[:3]
            )
            words = tr("%Ln of them may get nothing by post now ({0}).", "", left)
            notes.append(Note("info", words.format(reasons)))
        if found.merged:
            words = tr(
                "%Ln live(s) with somebody on the list: one for each household.", "", found.merged
            )
            notes.append(Note("info", words))
        self.show_notes([*notes, *self.more_notes(found)][:3])

    def unfit_words(self, count: int) -> str:
        """Say that some addresses fit on no label."""
        return tr("%Ln address(es) cannot be printed and are left out.", "", count)

    def more_notes(self, found: MailingPlan) -> list[Note]:
        """Give notes of the kind alone."""
        del found
        return []

    def ask_price(self) -> FormDialog | None:
        """Ask what one costs, and how much may be spent."""
        if self.page is None:
            return None
        return price_form(self, self.session, self.page.price, self.load, self.kind)

    def money_words(self, minor: int) -> str:
        """Give an amount in the shop's money."""
        found = self.plan
        return "" if found is None else money(minor, found.price.currency)
