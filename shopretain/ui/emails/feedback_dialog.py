"""What customers said: scores with what chance does to them, and the log of words with tags."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shopretain.base.text import listed, paragraph, sentence
from shopretain.services.surveys import QUESTIONS, Imported, SaidRow, Score, SurveyView
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import decimal, money, short_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.questions.words import share_words
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import column, row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label

_MOST = 10


class FeedbackDialog(ListDialog):
    """The log, newest first; above it what the answers come to."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for everything said."""
        self._session = session
        self.scores = Label("", wrap=True)
        self.tag = Choice()
        self.tag.setAccessibleName(self.tr("Only with a tag"))
        self.tag.activated.connect(lambda _at: self._filter())
        self._rows: tuple[SaidRow, ...] = ()
        columns = (
            Column(self.tr("Who"), lambda r: r.name or self.tr("not a customer")),
            Column(self.tr("What"), _what),
            Column(self.tr("Score"), lambda r: "" if r.score is None else whole(r.score),
                   lambda r: -1 if r.score is None else r.score, right=True),
            Column(self.tr("Tags"), lambda r: ", ".join(r.tags)),
            Column(self.tr("Said on"), lambda r: short_day(r.said_on), key=lambda r: r.said_on),
            Column(self.tr("Answered"), self._answered),
        )  # fmt: skip
        super().__init__(
            self.tr("Surveys and feedback"),
            self.tr("Ask with the letters “Would you recommend us?” and “Seven questions”, or with "
                    "the cards under Print, For the counter. Bring the answers from Google Forms, "
                    "Typeform or Excel, the reviews that your shop system exports, or type them."),
            columns,
            parent,
            top=column(self.scores, row(self.tag, 1)),
            buttons=(
                Button(self.tr("&Bring answers…"), self._bring, kind="primary",
                       icon_name="file-input"),
                Button(self.tr("&Add…"), self._add, icon_name="plus"),
                Button(self.tr("Ans&wered"), self._mark),
                Button(self.tr("&Tags…"), self._tag),
                Button(self.tr("&Keep as kind words"), self._keep, icon_name="heart"),
                Button(self.tr("They &like it"), self._like),
                Button(self.tr("&Delete"), self._drop, kind="quiet"),
            ),
            empty=self.tr("Nobody answered yet."),
        )  # fmt: skip
        fit(self, 1000, 560)
        self.widen(1)
        self.load()

    def load(self) -> None:
        """Ask for everything said."""
        self._session.read("surveys.view", done=self.show_view)

    def show_view(self, found: SurveyView) -> None:
        """Show the log and the scores."""
        self._rows = found.rows
        lines = []
        if found.nps is not None:
            lines.append(self.tr("Would recommend you: {0}").format(_score(found.nps, 0, plus="+")))
        for name, score in found.means:
            lines.append(f"{sentence(f'survey.{name}')} {_score(score, 1)}")
        happy, others = found.again
        if happy.of or others.of:
            words = self.tr("Who gave 8 or more: {0} ordered again within 90 days; the others: {1}")
            lines.append(words.format(share_words(happy) or "—", share_words(others) or "—"))
        self.scores.setText("\n".join(lines) or self.tr("No scores yet."))
        self.scores.setVisible(bool(found.rows))
        chosen = self.tag.currentData()
        self.tag.clear()
        self.tag.addItem(self.tr("All entries ({0})").format(whole(len(found.rows))), "")
        by_money = sorted(found.tags, key=lambda one: -one[2])
        for tag, count, spent in by_money:
            words = self.tr("{0}: {1}, of people who spent {2}")
            self.tag.addItem(words.format(tag, whole(count), money(spent, found.currency)), tag)
        self.tag.setCurrentIndex(max(self.tag.findData(chosen), 0))
        self.tag.setVisible(bool(found.tags))
        self._filter()

    def _filter(self) -> None:
        tag = self.tag.currentData() or ""
        self.show_rows([row for row in self._rows if not tag or tag in row.tags])

    def _like(self) -> None:
        """Keep what somebody said among what they like."""
        row = self._one()
        if row is None or not row.words:
            return
        if row.customer is None:
            self.say(self.tr("Nobody we know said it."))
            return
        self._session.write(
            "card.write", row.customer, "wish", row.words,
            done=lambda _undo: self.say(self.tr("It stands on their card under Likes."), "good"),
            failed=self.fail,
        )  # fmt: skip

    def _answered(self, row: SaidRow) -> str:
        if not row.words:
            return ""
        return self.tr("waits") if row.answered_on is None else short_day(row.answered_on)

    # Bringing and typing

    def _bring(self) -> None:
        words = self.tr("Answers (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Bring answers"), "", words)
        if name:
            self._session.write("reviews.bring", Path(name), done=self._brought, failed=self.fail)

    def _brought(self, found: Imported) -> None:
        words = [self.tr("%Ln answer(s) kept.", "", len(found.ids))]
        if found.unmatched:
            nobody = self.tr("%Ln not among your customers: {0}.", "", len(found.unmatched))
            words.append(nobody.format(listed(found.unmatched[:3])))
        if found.twice:
            words.append(self.tr("%Ln were here already.", "", found.twice))
        self.say(paragraph(words), "good")
        self._session.can_undo(
            self.tr("bring answers"),
            lambda: self._session.write(
                "reviews.take_back", found, done=self._session.bus.changed.emit
            ),
        )
        self._changed()

    def _changed(self, _done: object = None) -> None:
        self._session.look_at_cards()
        self.load()

    def _kept(self, form: FormDialog, _done: object) -> None:
        form.finish()
        self._changed()

    def _add(self) -> None:
        numbers = [(self.tr("no score"), "")] + [(str(n), str(n)) for n in range(_MOST, -1, -1)]
        form = FormDialog(
            self.tr("What a customer said"),
            "",
            (
                FormField("who", self.tr("Who"), hint=self.tr("name or email; may stay empty")),
                FormField("words", self.tr("Their words"), "text"),
                FormField(
                    "question",
                    self.tr("Question"),
                    "choice",
                    QUESTIONS[0],
                    choices=[(sentence(f"survey.{name}"), name) for name in QUESTIONS],
                ),
                FormField("score", self.tr("Score, of 10"), "choice", "", choices=numbers),
                FormField("tags", self.tr("Tags"), hint=self.tr("delivery, price, packing")),
                FormField("source", self.tr("Where"), hint=self.tr("email, phone, in the shop")),
            ),
            self.tr("Keep"),
            self,
        )

        def keep(values: dict[str, str], who: int | None) -> None:
            if values["who"].strip() and who is None:
                form.say_words(self.tr("Nobody, or more than one, is called that."))
                return
            score = int(values["score"]) if values["score"] else None
            self._session.write(
                "surveys.add", who, values["words"], score, values["tags"], values["source"],
                values["question"], done=partial(self._kept, form), failed=form.say,
            )  # fmt: skip

        form.answered.connect(
            lambda values: self._session.read(
                "people_table.customer_named", values["who"], done=lambda who: keep(values, who)
            )
        )
        form.open()

    # With what is chosen

    def _one(self) -> SaidRow | None:
        found: SaidRow | None = next(iter(self.picked()), None)
        if found is None:
            self.say(self.tr("Choose one first."))
        return found

    def _mark(self) -> None:
        rows = [row for row in self.picked() if row.words]
        if not rows:
            self.say(self.tr("Choose one with words first."))
            return
        ids, answered = [row.id for row in rows], any(row.answered_on is None for row in rows)
        self._session.write("surveys.mark_answered", ids, answered, done=self._changed)

    def _tag(self) -> None:
        row = self._one()
        if row is None:
            return
        form = FormDialog(
            self.tr("Tags"), row.words,
            (FormField("tags", self.tr("Tags"), value=", ".join(row.tags),
                       hint=self.tr("separated by commas")),),
            self.tr("Keep"), self,
        )  # fmt: skip
        form.answered.connect(
            lambda values: self._session.write(
                "surveys.set_tags", row.id, values["tags"],
                done=partial(self._kept, form), failed=form.say,
            )
        )  # fmt: skip
        form.open()

    def _keep(self) -> None:
        row = self._one()
        if row is None or not row.words:
            return
        self._session.write(
            "quotes.add", row.customer, row.name, row.words, row.source,
            done=lambda _id: self.say(
                self.tr("Kept among the kind words. Ask whether you may show them."), "good"
            ),
            failed=self.fail,
        )  # fmt: skip

    def _drop(self) -> None:
        ids = [row.id for row in self.picked()]
        if ids:
            self._session.write("surveys.drop", ids, done=self._changed)


def _what(row: SaidRow) -> str:
    return row.words or sentence(f"survey.{row.question}")


def _score(score: Score, digits: int, plus: str = "") -> str:
    """Say a score with its interval and of how many; `plus` stands before what is above 0."""
    value, low, high = (
        f"{plus if part > 0 else ''}{decimal(part, digits)}"
        for part in (score.value, score.low, score.high)
    )
    code = "survey.few" if score.few else "survey.score"
    return sentence(code, value=value, low=low, high=high, count=score.n)
