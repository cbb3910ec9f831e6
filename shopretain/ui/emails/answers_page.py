"""Who waits for an answer, and ready answers: found by typing, copied with Enter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QTextBrowser, QVBoxLayout, QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import joined, listed, sentence
from shopretain.services.cases import CHANNELS, KINDS, CaseUndo, CaseView
from shopretain.services.letter_texts import Field, TemplateFlaw, parse_loosely
from shopretain.services.people_table import PeopleView, named
from shopretain.services.replies import ReplyRow, matches
from shopretain.ui.dialogs.form_dialog import AskDialog, FormDialog, FormField
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.emails.ads_dialog import AdsDialog
from shopretain.ui.emails.before_dialog import BeforeDialog
from shopretain.ui.emails.campaigns_dialog import CampaignsDialog
from shopretain.ui.emails.chip_edit import field_words
from shopretain.ui.emails.feedback_dialog import FeedbackDialog
from shopretain.ui.emails.proud_dialog import ProudDialog
from shopretain.ui.emails.quotes_dialog import QuotesDialog
from shopretain.ui.format import money, short_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.printing.plan_page import save_faq_page
from shopretain.ui.session import Session, open_file
from shopretain.ui.theme import theme
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row, stretch
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table

_DAY_HOURS = 24


class SearchLine(QLineEdit):
    """Arrows walk the list below while one types."""

    walked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with Up and Down."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.walked.emit(steps[key])
        else:
            super().keyPressEvent(event)


class AnswersPage(QWidget):
    """Cases at the left, answers at the right."""

    done = Signal(str, object)
    customer_wanted = Signal(int)
    letter_wanted = Signal(str, object)  # and for whom

    def __init__(self, session: Session) -> None:
        """Put the page together; cases and answers come with `load`."""
        super().__init__()
        self.session = session
        self.replies: tuple[ReplyRow, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Beside((self._cases(), 52), (self._answers(), 48)), 1)

    def _cases(self) -> QWidget:
        card = Card(margin=0, spacing=0)
        self.cases_title = Label("", "card", wrap=True)
        new = Button(self.tr("&Note a case…"), self.new_case, icon_name="plus", small=True)
        more = Button("", self._open_more, icon_name="ellipsis", small=True)
        more.setToolTip(self.tr("More"))
        more.setAccessibleName(self.tr("More"))
        self.more_button = more
        head = row(self.cases_title, flow(new, more), margin=(16, 12, 16, 12))
        stretch(head, 0)
        card.column.addWidget(head)
        self.cases = Table(
            (
                Column(self.tr("Who"), lambda c: f"★ {c.name}" if c.is_vip else c.name),
                Column(self.tr("Waiting"), self._waiting, key=lambda c: c.hours,
                       tone=lambda c: "bad" if c.is_overdue else ""),
                Column(self.tr("What"), _what),
                Column(self.tr("Spent"), self._spent, key=lambda c: c.at_stake, right=True),
            ),
            self.tr("Who waits for an answer"),
        )  # fmt: skip
        self.cases.setMinimumHeight(theme().px(240))
        self.cases.selectionModel().currentRowChanged.connect(lambda *_index: self._show_case())
        self.cases.doubleClicked.connect(lambda _index: self._open_card())
        card.column.addWidget(self.cases, 1)
        self.answer_button = Button(self.tr("&Answered…"), self.answer_case, small=True)
        self.close_button = Button(self.tr("&Closed…"), self.close_case, small=True)
        self.card_button = Button(self.tr("Open their ca&rd"), self._open_card, small=True)
        self.sorry_button = Button(self.tr("Say s&orry…"), self.say_sorry, small=True)
        self.drop_button = Button(self.tr("&Delete"), self.drop_case, kind="quiet", small=True)
        self.case_buttons = (
            self.answer_button, self.close_button, self.sorry_button, self.card_button,
            self.drop_button,
        )  # fmt: skip
        self.below_cases = row(flow(*self.case_buttons), margin=(16, 10, 16, 12))
        card.column.addWidget(self.below_cases)
        card.setMinimumWidth(theme().px(380))
        return card

    def _answers(self) -> QWidget:
        card = Card()
        new = Button(self.tr("Ne&w answer…"), partial(self.edit_reply, None), icon_name="plus",
                     small=True)  # fmt: skip
        head = row(Label(self.tr("Ready answers"), "card", wrap=True), new)
        stretch(head, 0)
        card.column.addWidget(head)
        self.for_words = Label("", "caption", wrap=True)
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Type two letters, Enter copies the answer"))
        self.search.setAccessibleName(self.tr("Find an answer"))
        self.search.textChanged.connect(lambda _text: self._find())
        self.search.returnPressed.connect(self.copy_reply)
        self.search.walked.connect(self._walk)
        card.column.addWidget(self.search)
        card.column.addWidget(self.for_words)
        self.table = Table(
            (
                Column(self.tr("Question"), lambda r: r.question),
                Column(self.tr("Used"), lambda r: whole(r.uses), key=lambda r: r.uses, right=True),
                Column(self.tr("Looked over"), _looked, key=lambda r: r.reviewed_on),
            ),
            self.tr("Ready answers"),
        )  # fmt: skip
        self.table.setMinimumHeight(theme().px(140))
        self.table.selectionModel().currentRowChanged.connect(lambda *_index: self._show_reply())
        self.table.doubleClicked.connect(lambda _index: self.copy_reply())
        card.column.addWidget(self.table, 1)
        self.paper = QTextBrowser()
        self.paper.setProperty("paper", True)
        self.paper.setAccessibleName(self.tr("The answer"))
        card.column.addWidget(self.paper, 1)
        self.copy_button = Button(
            self.tr("Cop&y the answer"), self.copy_reply, icon_name="copy", small=True
        )
        self.change_button = Button(
            self.tr("Chan&ge…"), lambda: self.edit_reply(self._reply()), small=True
        )
        self.remove_button = Button(self.tr("De&lete"), self.drop_reply, kind="quiet", small=True)
        self.right_button = Button(self.tr("Still righ&t"), self.review_reply, small=True)
        self.usual_button = Button(
            self.tr("Begin with the usual &questions"), self.add_usual, kind="link"
        )
        self.below_answers = flow(
            self.copy_button,
            self.change_button,
            self.right_button,
            self.remove_button,
            self.usual_button,
        )
        card.column.addWidget(self.below_answers)
        card.setMinimumWidth(theme().px(320))
        return card

    def height_of_buttons(self, tab: QWidget) -> int:
        """Give how many px above the bottom of the tab the buttons below both tables reach."""
        rows = (self.below_cases, self.below_answers)
        return tab.height() - min(part.mapTo(tab, QPoint()).y() for part in rows)

    # What stands in the tables

    def _waiting(self, case: CaseView) -> str:
        if case.answered_at is not None:
            return self.tr("answered, still open")
        days, hours = divmod(case.hours, _DAY_HOURS)
        if days:
            return self.tr("%Ln day(s)", "", days)
        return self.tr("%Ln hour(s)", "", hours)

    def _spent(self, case: CaseView) -> str:
        return money(case.at_stake, self.session.glance.currency or "EUR")

    # Loading

    def load(self) -> None:
        """Ask for cases and answers."""
        self.session.read("cases.list_cases", done=self._take_cases)
        self.session.read("replies.list_replies", done=self._take_replies)

    def _take_cases(self, found: tuple[CaseView, ...]) -> None:
        chosen = self._case()
        self.cases.set_rows(found)
        waiting = sum(case.answered_at is None for case in found)
        self.cases_title.setText(
            self.tr("%Ln customer(s) wait for an answer", "", waiting)
            if waiting
            else self.tr("Nobody waits for an answer")
        )
        ids = [case.id for case in found]
        if found:
            at = ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0
            self.cases.setCurrentIndex(self.cases.rows.index(at, 0))
        self._show_case()

    def _take_replies(self, found: tuple[ReplyRow, ...]) -> None:
        self.replies = found
        self.usual_button.setVisible(not found)
        self._find()

    def _find(self) -> None:
        found = matches(self.replies, self.search.text())
        self.table.set_rows(found)
        if found:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self._show_reply()

    def _walk(self, by: int) -> None:
        at = self.table.currentIndex().row() + by
        if 0 <= at < self.table.rows.rowCount():
            self.table.setCurrentIndex(self.table.rows.index(at, 0))

    def _case(self) -> CaseView | None:
        found: CaseView | None = self.cases.current()
        return found

    def _reply(self) -> ReplyRow | None:
        found: ReplyRow | None = self.table.current()
        return found

    def _show_case(self) -> None:
        case = self._case()
        for button in self.case_buttons:
            button.setEnabled(case is not None)
        self.sorry_button.setVisible(case is not None and case.kind == "complaint")
        words = self.tr("Filled for {0}").format(case.name) if case is not None else ""
        self.for_words.setText(words)
        self.for_words.setVisible(bool(words))

    def _show_reply(self) -> None:
        reply = self._reply()
        for button in (
            self.copy_button,
            self.change_button,
            self.right_button,
            self.remove_button,
        ):
            button.setEnabled(reply is not None)
        self.paper.setPlainText("" if reply is None else _shown(reply.answer))

    # Cases

    def new_case(self) -> None:
        """Note that somebody waits: asked for by name, e-mail or phone."""

        def opened(view: PeopleView) -> None:
            self._case_form(view)

        self.session.read("people_table.everybody", None, done=opened)

    def _case_form(self, view: PeopleView) -> None:
        form = FormDialog(
            self.tr("Somebody waits"),
            self.tr("The clock runs until you say that they have an answer."),
            (
                FormField("who", self.tr("Who? Name, email or phone")),
                FormField("channel", self.tr("How"), "choice", "email",
                          choices=[(sentence(f"case.by_{c}"), c) for c in CHANNELS]),
                FormField("kind", self.tr("What is it?"), "choice", "question",
                          choices=[(sentence(f"case.{kind}"), kind) for kind in KINDS]),
                FormField("words", self.tr("Their words"), "text"),
                FormField("staff", self.tr("Who looks after it"), hint=self.tr("you")),
            ),
            self.tr("Note it"),
            self,
        )  # fmt: skip

        def answered(values: dict[str, str]) -> None:
            found = named(view, values["who"])
            if len(found) != 1:
                code = "case_who_unclear" if found else "case_who_unknown"
                form.say(UserError(code, name=values["who"]))
                return
            self.session.write(
                "cases.open_case", found[0], values["channel"], values["kind"], values["words"],
                values["staff"], done=noted, failed=form.say,
            )  # fmt: skip

        def noted(case_id: int) -> None:
            form.finish()
            self.session.look_at_cards()
            self.load()
            self.session.can_undo(
                self.tr("note a case"),
                lambda: self.session.write("cases.drop", case_id, done=self._changed),
            )
            self.done.emit(self.tr("Noted"), [(self.tr("Undo"), self.session.undo)])

        form.answered.connect(answered)
        form.open()

    def _changed(self, changes: object) -> None:
        self.session.bus.changed.emit(changes)
        self.load()

    def answer_case(self) -> None:
        """Say that they have an answer: the clock stops."""
        self._move_case("cases.answer", self.tr("They have an answer"), self.tr("Answered"))

    def close_case(self) -> None:
        """Close the case; a letter may ask some days later whether it was solved."""
        self._move_case("cases.close", self.tr("It is settled"), self.tr("Closed"))

    def _move_case(self, function: str, title: str, said: str) -> None:
        case = self._case()
        if case is None:
            return
        moods = (
            (self.tr("not known"), ""), (self.tr("satisfied"), "10"),
            (self.tr("half", "satisfied"), "5"), (self.tr("not satisfied"), "0"),
        )  # fmt: skip
        mood = FormField("score", self.tr("They were"), "choice", "", choices=moods)
        form = FormDialog(
            title,
            f"{case.name}: {case.words}",
            (FormField("words", self.tr("What you answered"), "text",
                       hint=self.tr("stays on their card; may be empty")),
             *((mood,) if function == "cases.close" else ())),
            self.tr("Keep"),
            self,
        )  # fmt: skip

        def moved(undo: CaseUndo) -> None:
            form.finish()
            self.session.look_at_cards()
            self.load()
            self.session.can_undo(
                said, lambda: self.session.write("cases.undo", undo, done=self._changed)
            )
            self.done.emit(said, [(self.tr("Undo"), self.session.undo)])

        def answered(values: dict[str, str]) -> None:
            score = (int(values["score"]),) if values.get("score") else ()
            self.session.write(
                function, case.id, values["words"], *score, done=moved, failed=form.say
            )

        form.answered.connect(answered)
        form.open()

    def drop_case(self) -> None:
        """Delete a case that was noted by mistake."""
        case = self._case()
        if case is None:
            return
        ask = AskDialog(
            self.tr("Delete this case?"),
            self.tr("It goes as if it had never been noted. A case that is settled is closed "
                    "instead, and stays on their card."),
            self.tr("Keep it"),
            self.tr("Delete"),
            self,
        )  # fmt: skip
        ask.agreed.connect(lambda: self.session.write("cases.drop", case.id, done=self._case_gone))
        ask.open()

    def _case_gone(self, changes: object) -> None:
        self.session.forget_undo()
        self._changed(changes)

    def say_sorry(self) -> None:
        """Write an apology to whose complaint is chosen."""
        case = self._case()
        if case is not None and case.customer is not None:
            self.letter_wanted.emit("apology", (case.customer,))

    def _open_card(self) -> None:
        case = self._case()
        if case is not None and case.customer is not None:
            self.customer_wanted.emit(case.customer)

    # Answers

    def copy_reply(self) -> None:
        """Copy the chosen answer, filled for the customer whose case is chosen."""
        reply, case = self._reply(), self._case()
        if reply is None:
            return
        customer = None if case is None else case.customer

        def copied(found: tuple[str, tuple[str, ...]]) -> None:
            text, empty = found
            QGuiApplication.clipboard().setText(text)
            self.search.clear()
            self.session.read("replies.list_replies", done=self._take_replies)
            words = self.tr("Copied “{0}”").format(reply.question)
            if empty:
                names = listed(field_words(name) for name in empty)
                look = self.tr("Look before you send: there is no {0}").format(names)
                words = joined(words, look)
            self.done.emit(words, [])

        self.session.write("replies.use", reply.id, customer, done=copied)

    def edit_reply(self, reply: ReplyRow | None) -> None:
        """Change an answer, or write a new one."""
        known = listed(
            f"{{{name}}} {field_words(name)}" for name in ("first_name", "order_number", "points")
        )
        form = FormDialog(
            self.tr("A ready answer"),
            self.tr("Fields are filled when you copy it: {0}.").format(known),
            (
                FormField("question", self.tr("Question"), value=reply.question if reply else ""),
                FormField("answer", self.tr("Answer"), "text", reply.answer if reply else ""),
                FormField("is_faq", self.tr("For everybody: put it into the FAQ"), "check",
                          "1" if reply is not None and reply.is_faq else "0"),
            ),
            self.tr("Keep"),
            self,
        )  # fmt: skip
        form.setMinimumSize(theme().px(520), theme().px(380))

        def kept(reply_id: int) -> None:
            form.finish()
            self.load()

            def undo() -> None:
                if reply is None:
                    self.session.write("replies.drop", reply_id, done=lambda _gone: self.load())
                else:
                    self.session.write("replies.put_back", reply, done=self._changed)

            self.session.can_undo(self.tr("keep the answer"), undo)
            self.done.emit(self.tr("The answer is kept"), [(self.tr("Undo"), self.session.undo)])

        form.answered.connect(
            lambda values: self.session.write(
                "replies.save", reply.id if reply else 0, values["question"], values["answer"],
                values["is_faq"], done=kept, failed=form.say,
            )
        )  # fmt: skip
        form.open()

    def drop_reply(self) -> None:
        """Delete an answer, with Undo."""
        reply = self._reply()
        if reply is None:
            return

        def dropped(gone: object) -> None:
            self.load()
            self.session.can_undo(
                self.tr("delete the answer"),
                lambda: self.session.write("replies.bring_back", gone, done=self._changed),
            )
            words = self.tr("Deleted “{0}”").format(reply.question)
            self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

        self.session.write("replies.drop", reply.id, done=dropped)

    def review_reply(self) -> None:
        """Say that the chosen answer was looked over and is still right."""
        reply = self._reply()
        if reply is None:
            return

        def reviewed(before: tuple[ReplyRow, ...]) -> None:
            self.load()
            self.session.can_undo(
                self.tr("looked over"),
                lambda: self.session.write("replies.put_back", before[0], done=self._changed),
            )
            words = self.tr("“{0}” is still right").format(reply.question)
            self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

        self.session.write("replies.review", (reply.id,), done=reviewed)

    def add_usual(self) -> None:
        """Begin with the questions that shops are asked most."""

        def added(count: int) -> None:
            self.load()
            words = self.tr("Added %Ln usual question(s)", "", count)
            self.done.emit(words if count else self.tr("The usual questions are all there"), [])

        self.session.write("replies.add_usual", done=added)

    # More

    def _open_more(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Publish the FAQ…"), self.save_faq)
        menu.addAction(self.tr("Answers for a chat &bot…"), self.save_for_bot)
        menu.addAction(self.tr("Be&fore they ask…"), self.open_before)
        menu.addAction(self.tr("&Ad texts…"), self.open_ads)
        menu.addAction(self.tr("&Campaigns…"), self.open_campaigns)
        menu.addSeparator()
        menu.addAction(self.tr("&Kind words of customers…"), self.open_quotes)
        menu.addAction(self.tr("&Surveys and feedback…"), self.open_feedback)
        menu.addAction(self.tr("&Numbers to be proud of…"), self.open_proud)
        menu.addAction(self.tr("Add the usual &questions"), self.add_usual)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
        return menu

    def save_faq(self) -> None:
        """Save the answers that are for everybody as a page, Markdown or CSV."""
        path = ask_path(
            self, self.tr("Publish the FAQ"), self.session, ".html", ".pdf", ".md", ".csv"
        )
        if path is None:
            return

        def saved(count: int) -> None:
            words = self.tr("Saved %Ln answer(s) in {0}", "", count).format(path.name)
            self.done.emit(words, [(self.tr("Open"), lambda: open_file(path))])

        def paint(told: tuple[tuple[str, str], ...]) -> None:
            try:
                save_faq_page(path, told, self.session.glance.name)
            except UserError as error:
                self.session.fail(error)
            else:
                saved(len(told))

        if path.suffix.lower() == ".pdf":
            self.session.read("replies.faq", done=paint)
        else:
            self.session.read("replies.save_faq", path, done=saved)

    def save_for_bot(self) -> None:
        """Save the answers for everybody as a chat-bot takes them."""
        path = ask_path(self, self.tr("Answers for a chat-bot"), self.session, ".csv", ".json")
        if path is None:
            return

        def saved(count: int) -> None:
            words = self.tr("Saved %Ln answer(s) in {0}", "", count).format(path.name)
            self.done.emit(words, [(self.tr("Open"), lambda: open_file(path))])

        self.session.read("replies.save_for_bot", path, done=saved)

    def open_feedback(self) -> None:
        """Open what customers said and what it comes to."""
        FeedbackDialog(self.session, self).open()

    def open_proud(self) -> None:
        """Open the shop's own numbers that may be shown to everybody."""

        def show(lines: tuple[str, ...]) -> None:
            ProudDialog(self.session, lines, self).open()

        self.session.read("proud.numbers", done=show)

    def open_before(self) -> None:
        """Open who may soon ask."""
        dialog = BeforeDialog(self.session, self)
        dialog.letter_wanted.connect(self.letter_wanted)
        dialog.customer_wanted.connect(self.customer_wanted)
        dialog.open()

    def open_ads(self) -> None:
        """Open texts for advertisements."""
        AdsDialog(self.session, self).open()

    def open_campaigns(self) -> None:
        """Open what campaigns cost and brought."""
        CampaignsDialog(self.session, self).open()

    def open_quotes(self) -> None:
        """Open the bank of kind words."""
        dialog = QuotesDialog(self.session, self)
        dialog.open()


def _shown(answer: str) -> str:
    """Give an answer with the words of its fields in place of them."""
    try:
        parts = parse_loosely(answer)
    except TemplateFlaw:
        return answer
    return "".join(
        f"\u2039{field_words(part.name)}\u203a" if isinstance(part, Field) else part
        for part in parts
    )


def _looked(reply: ReplyRow) -> str:
    return "" if reply.reviewed_on is None else short_day(reply.reviewed_on)


def _what(case: CaseView) -> str:
    told = sentence(
        "case.what",
        kind=sentence(f"case.{case.kind}"),
        channel=sentence(f"case.by_{case.channel}"),
        words=case.words,
    )
    return sentence("case.with", what=told, staff=case.staff) if case.staff else told
