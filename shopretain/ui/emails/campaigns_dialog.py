"""Campaigns: what each cost, whom it brought, and what one returned customer cost."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from shopretain.base.money import to_decimal
from shopretain.base.text import sentence
from shopretain.services.campaigns import KINDS, CampaignAsk, CampaignView
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import money, short_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.fit import fit


class CampaignsDialog(ListDialog):
    """The newest first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for them."""
        self._session = session
        columns = (
            Column(self.tr("Campaign"), lambda c: c.row.name),
            Column(self.tr("What"), lambda c: sentence(f"campaign.{c.row.kind}")),
            Column(self.tr("Began"), lambda c: short_day(c.row.began_on),
                   key=lambda c: c.row.began_on),
            Column(self.tr("Cost"), lambda c: money(c.row.cost_minor, c.currency),
                   key=lambda c: c.row.cost_minor, right=True),
            Column(self.tr("Came"), lambda c: whole(len(c.came)), key=lambda c: len(c.came),
                   right=True),
            Column(self.tr("Returned"), lambda c: whole(c.returned),
                   key=lambda c: c.returned, right=True),
            Column(self.tr("Each cost"), lambda c: "—" if c.each is None
                   else money(c.each, c.currency, exact=True), key=lambda c: c.each or 0,
                   right=True),
        )  # fmt: skip
        super().__init__(
            self.tr("Campaigns"),
            self.tr("Advertisements, contests, letters, cards: note what one cost, and by which "
                    "code or letter people came. “Each cost” is the cost by customers who "
                    "returned; who came might have come anyway."),
            columns,
            parent,
            buttons=(
                Button(self.tr("&Add…"), self._add, kind="primary", icon_name="plus"),
                Button(self.tr("&Change…"), self._change),
                Button(self.tr("&Delete"), self._drop, kind="quiet"),
                Button(self.tr("C&opy for Excel"), self.copy_all, icon_name="copy"),
            ),
            empty=self.tr("No campaign yet. Add the first one, with what it cost; whom it brought "
                          "is counted here."),
        )  # fmt: skip
        fit(self, 1000, 520)
        self.widen(0)
        self.load()

    def load(self) -> None:
        """Ask for them as they are now."""
        self._session.read("campaigns.campaigns", done=self.show_rows)

    def _one(self) -> CampaignView | None:
        found: CampaignView | None = next(iter(self.picked()), None)
        if found is None:
            self.say(self.tr("Choose one first."))
        return found

    def _add(self) -> None:
        self._session.read("campaigns.mailings", done=partial(self._form, None))

    def _change(self) -> None:
        found = self._one()
        if found is not None:
            self._session.read("campaigns.mailings", done=partial(self._form, found))

    def _form(self, found: CampaignView | None, letters: tuple[tuple[int, str], ...]) -> None:
        now = None if found is None else found.row
        currency = self._session.glance.currency or "EUR"
        form = FormDialog(
            self.tr("A campaign"),
            self.tr("Either a code that people use, or a letter, says whom it brought."),
            (
                FormField("name", self.tr("Name"), value=now.name if now else "",
                          hint=self.tr("Instagram in May")),
                FormField("kind", self.tr("What"), "choice", now.kind if now else KINDS[0],
                          choices=[(sentence(f"campaign.{kind}"), kind) for kind in KINDS]),
                FormField("cost", self.tr("Cost ({0})").format(currency),
                          value=f"{to_decimal(now.cost_minor, currency):f}" if now else ""),
                FormField("began_on", self.tr("Began"), "day",
                          day=now.began_on if now else self._session.today),
                FormField("code", self.tr("Code"), value=now.code if now else "",
                          hint=self.tr("MAY10")),
                FormField("mailing", self.tr("Or letter"), "choice",
                          str(now.mailing_id or 0) if now else "0",
                          choices=[(self.tr("none"), "0"),
                                   *((title, str(number)) for number, title in letters)]),
            ),
            self.tr("Keep"),
            self,
        )  # fmt: skip

        def kept(_id: int) -> None:
            form.finish()
            self.load()

        def answered(values: dict[str, Any]) -> None:
            ask = CampaignAsk(
                values["name"], values["kind"], values["cost"], values["began_on"], values["code"],
                int(values["mailing"]), now.id if now else 0,
            )  # fmt: skip
            self._session.write("campaigns.keep", ask, done=kept, failed=form.say)

        form.answered.connect(answered)
        form.open()

    def _drop(self) -> None:
        found = self._one()
        if found is None:
            return

        def dropped(gone: object) -> None:
            self._session.can_undo(
                self.tr("delete the campaign"),
                lambda: self._session.write(
                    "campaigns.bring_back", gone, done=self._session.bus.changed.emit
                ),
            )
            self.say(self.tr("Deleted. Edit › Undo brings it back."))
            self.load()

        self._session.write("campaigns.drop", found.row.id, done=dropped, failed=self.fail)
