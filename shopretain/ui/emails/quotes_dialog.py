"""Kind words of customers: kept, asked about, shown only where their writer said yes."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.quotes import PERMISSIONS, QuoteRow
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.format import long_day
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button


class QuotesDialog(ListDialog):
    """The bank of quotes."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for the quotes."""
        self._session = session
        columns = (
            Column(self.tr("Who"), lambda q: ", ".join(part for part in (q.name, q.fame) if part)),
            Column(self.tr("Words"), lambda q: q.words),
            Column(self.tr("May be shown"), _permission),
            Column(self.tr("Said on"), lambda q: long_day(q.said_on), key=lambda q: q.said_on),
            Column(self.tr("Source"), lambda q: q.source),
            Column(self.tr("Shown at"), lambda q: q.shown_at),
        )
        super().__init__(
            self.tr("Kind words of customers"),
            self.tr("What somebody wrote may be shown once they said yes. The letter “May we show "
                    "your words?” asks them."),
            columns,
            parent,
            buttons=(
                Button(self.tr("&Add…"), self._add, icon_name="plus"),
                Button(self.tr("&Permission…"), self._permit),
                Button(self.tr("Sho&wn at…"), self._shown),
                Button(self.tr("Save as &HTML…"), self._save),
                Button(self.tr("&Delete"), self._drop, kind="quiet"),
            ),
            empty=self.tr("No kind words yet. Add what somebody wrote to you; it is shown nowhere "
                          "before they said yes."),
        )  # fmt: skip
        self._load()

    def _load(self) -> None:
        self._session.read("quotes.list_quotes", done=self.show_rows)

    def _one(self) -> QuoteRow | None:
        found: QuoteRow | None = next(iter(self.picked()), None)
        if found is None:
            self.say(self.tr("Choose one first."))
        return found

    def _kept(self, form: FormDialog, _done: object) -> None:
        form.finish()
        self.say("")
        self._load()

    def _add(self) -> None:
        form = FormDialog(
            self.tr("Kind words"),
            "",
            (
                FormField("name", self.tr("Who wrote them")),
                FormField("words", self.tr("Their words"), "text"),
                FormField("source", self.tr("Where"), hint=self.tr("letter, email, review site")),
                FormField(
                    "fame",
                    self.tr("Known as"),
                    hint=self.tr("food writer, the local paper; empty for a customer"),
                ),
            ),
            self.tr("Keep"),
            self,
        )

        def answered(values: dict[str, str]) -> None:
            self._session.read(
                "people_table.customer_named", values["name"], done=partial(keep, values)
            )

        def keep(values: dict[str, str], customer: int | None) -> None:
            self._session.write(
                "quotes.add", customer, values["name"], values["words"], values["source"],
                values["fame"], done=partial(self._kept, form), failed=form.say,
            )  # fmt: skip

        form.answered.connect(answered)
        form.open()

    def _permit(self) -> None:
        quote = self._one()
        if quote is None:
            return
        form = FormDialog(
            self.tr("May these words be shown?"),
            quote.words,
            (
                FormField("permission", self.tr("They said"), "choice", quote.permission,
                          choices=[(sentence(f"quote.{name}"), name) for name in PERMISSIONS]),
                FormField("wording", self.tr("In which words, and where"), value=quote.wording),
                FormField("day", self.tr("Day"), "day", day=quote.permitted_on
                          or self._session.today),
            ),
            self.tr("Keep"),
            self,
        )  # fmt: skip
        form.answered.connect(
            lambda values: self._session.write(
                "quotes.permit", quote.id, values["permission"], values["wording"], values["day"],
                done=partial(self._kept, form), failed=form.say,
            )
        )  # fmt: skip
        form.open()

    def _shown(self) -> None:
        quote = self._one()
        if quote is None:
            return
        form = FormDialog(
            self.tr("Where are these words shown?"),
            quote.words,
            (FormField("shown_at", self.tr("Shown at"), value=quote.shown_at),),
            self.tr("Keep"),
            self,
        )
        form.answered.connect(
            lambda values: self._session.write(
                "quotes.show_at", quote.id, values["shown_at"], done=partial(self._kept, form),
                failed=form.say,
            )
        )  # fmt: skip
        form.open()

    def _save(self) -> None:
        rows = [row for row in self.chosen() if row.permission == "granted"]
        if not rows:
            self.fail(UserError("quote_not_permitted"))
            return
        path = ask_path(self, self.tr("Kind words"), self._session, ".html")
        if path is not None:
            words = self.tr("Saved %Ln quote(s)", "", len(rows))
            self._session.read(
                "quotes.save_snippet", path, [row.id for row in rows],
                done=lambda _count: self.say(words, "good"), failed=self.fail,
            )  # fmt: skip

    def _drop(self) -> None:
        quote = self._one()
        if quote is not None:
            self._session.write("quotes.drop", quote.id, done=self._dropped)

    def _dropped(self, gone: object) -> None:
        def undo() -> None:
            self._session.write("quotes.bring_back", gone, done=self._session.bus.changed.emit)

        self._session.can_undo(self.tr("delete the words"), undo)
        self.say(self.tr("Deleted. Edit › Undo brings them back."))
        self._load()


def _permission(quote: QuoteRow) -> str:
    words = sentence(f"quote.{quote.permission}")
    if quote.permitted_on is None:
        return words
    return sentence("quote.since", words=words, day=long_day(quote.permitted_on))
