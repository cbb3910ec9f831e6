"""Standing orders: what was agreed and when it is due, and who may be offered one."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from shopretain.base.text import paragraph, sentence
from shopretain.services.standing import AgreementRow, StandingRow, StandingView
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import percent, short_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.loyalty.fields import whole_of
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label

_ARTICLES = 5
_USUAL_DAYS = 30


class StandingDialog(ListDialog):
    """Agreed ones first, then habits that nobody agreed on yet."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for them."""
        self._session = session
        self.sums = Label("", "caption", wrap=True)
        columns = [
            Column(self.tr("Next due"), self._due, key=lambda r: r.due,
                   tone=lambda r: "warn" if r.due <= session.today and r.status != "ended"
                   else "text"),
            Column(self.tr("Customer"), lambda r: r.name),
            Column(self.tr("Product"), lambda r: r.product),
            Column(self.tr("State"), lambda r: sentence(f"standing.{r.status}")),
            Column(self.tr("Every"), lambda r: self.tr("%Ln day(s)", "", r.gap),
                   key=lambda r: r.gap, right=True),
            Column(self.tr("Bought"), lambda r: whole(r.times), key=lambda r: r.times, right=True),
            Column(self.tr("Extras"), lambda r: r.perks),
        ]  # fmt: skip
        super().__init__(
            self.tr("Standing orders"),
            self.tr("Who buys the same product at regular gaps: offer to set it aside or to send "
                    "it by itself, and note what you agreed. You collect the money as always."),
            columns,
            parent,
            top=self.sums,
            buttons=(
                Button(self.tr("&Agreed…"), self._agree, kind="primary", icon_name="plus"),
                Button(self.tr("&Pause or go on"), self._pause),
                Button(self.tr("E&nded"), partial(self._set, "ended")),
                Button(self.tr("&Delete"), self._drop, kind="quiet"),
                Button(self.tr("&Copy for Excel"), self.copy_all, icon_name="copy"),
            ),
            empty=self.tr("Nobody buys the same product at regular gaps yet."),
        )  # fmt: skip
        fit(self, 1000, 560)
        self.widen(2)
        self.load()

    def load(self) -> None:
        """Ask for them as they are now."""
        self._session.read("standing.standing", done=self.show_view)

    def show_view(self, found: StandingView) -> None:
        """Show them, and what they come to."""
        self.show_rows(found.rows)
        offers = sum(row.status == "offer" for row in found.rows)
        self.say(self.tr("%Ln standing order(s) to offer", "", offers) if found.rows else "")
        words = []
        if found.articles:
            most = [f"{name}: {whole(count)}" for name, count in found.articles[:_ARTICLES]]
            words.append(self.tr("By product: {0}.").format("; ".join(most)))
        if found.ended.percent is not None:
            words.append(
                self.tr("Of {0} running a year ago {1} ended since: {2}.").format(
                    whole(found.ended.of), whole(found.ended.hits), percent(found.ended.percent, 0)
                )
            )
        self.sums.setText(paragraph(words))
        self.sums.setVisible(bool(words))

    def _due(self, row: StandingRow) -> str:
        return "" if row.status in ("ended", "paused") else short_day(row.due)

    # With what is chosen

    def _one(self) -> StandingRow | None:
        found: StandingRow | None = next(iter(self.picked()), None)
        if found is None or not found.id:
            self.say(self.tr("Choose one that was agreed first."))
            return None
        return found

    def _agree(self) -> None:
        found: StandingRow | None = next(iter(self.picked()), None)
        who = () if found else (FormField("who", self.tr("Who? Name, email or phone")),)
        form = FormDialog(
            self.tr("What you agreed"),
            found.name if found else "",
            (
                *who,
                FormField("product", self.tr("Product"), value=found.product if found else ""),
                FormField("days", self.tr("Every how many days"),
                          value=str(found.gap if found else _USUAL_DAYS)),
                FormField("perks", self.tr("Extras that only they get"),
                          value=found.perks if found else "",
                          hint=self.tr("printed on the slip in the parcel; may be empty")),
            ),
            self.tr("Keep"),
            self,
        )  # fmt: skip

        def keep(values: dict[str, Any], customer: int | None) -> None:
            if customer is None:
                form.say_words(self.tr("Nobody, or more than one, is called that."))
                return
            self._session.write(
                "standing.agree", customer, values["product"], whole_of(values["days"]),
                values["perks"], found.id if found else 0, done=kept, failed=form.say,
            )  # fmt: skip

        def kept(_id: int) -> None:
            form.finish()
            self._changed()

        def answered(values: dict[str, Any]) -> None:
            if found is not None:
                keep(values, found.customer)
                return
            self._session.read(
                "people_table.customer_named", values["who"], done=partial(keep, values)
            )

        form.answered.connect(answered)
        form.open()

    def _pause(self) -> None:
        found = self._one()
        if found is not None:
            self._set("running" if found.status != "running" else "paused")

    def _set(self, status: str) -> None:
        found = self._one()
        if found is None:
            return

        def done(before: AgreementRow) -> None:
            self._session.can_undo(
                self.tr("the standing order"),
                lambda: self._session.write(
                    "standing.put_back", before, done=self._session.bus.changed.emit
                ),
            )
            self._changed()

        self._session.write("standing.set_status", found.id, status, done=done, failed=self.fail)

    def _drop(self) -> None:
        found = self._one()
        if found is None:
            return

        def done(gone: AgreementRow) -> None:
            self._session.can_undo(
                self.tr("delete the standing order"),
                lambda: self._session.write(
                    "standing.bring_back", gone, done=self._session.bus.changed.emit
                ),
            )
            self._changed()

        self._session.write("standing.drop", found.id, done=done, failed=self.fail)

    def _changed(self, _done: object = None) -> None:
        self._session.look_at_cards()
        self.load()
