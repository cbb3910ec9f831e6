"""Somebody met at the stall: a name, a phone or an e-mail, consent, a sum; ten seconds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopretain.base.errors import UserError
from shopretain.services.amounts import typed_amount
from shopretain.services.card import Added, NewCustomer
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.i18n import tr
from shopretain.ui.session import Session


class NewCustomerDialog(FormDialog):
    """`added` gives what was added, as the service tells it."""

    added = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for as little as makes somebody known again."""
        self._session = session
        currency = session.glance.currency
        fields = (
            FormField("name", tr("Name", "of a person")),
            FormField("contact", tr("Phone or email")),
            FormField("sum", tr("Bought for ({0})").format(currency), hint="12.50"),
            FormField("what", tr("What they bought"), hint=tr("Tea, Cup")),
            FormField("consent", tr("They said yes to news"), "check"),
        )
        super().__init__(
            tr("Add a customer"),
            tr("A phone number or an email is needed, so that they are known again."),
            fields,
            tr("&Add customer"),
            parent,
        )
        self.answered.connect(self._add)

    def _add(self, values: dict[str, object]) -> None:
        contact = str(values["contact"])
        is_email = "@" in contact
        try:
            total = typed_amount(str(values["sum"]), self._session.glance.currency)
        except UserError as error:
            self.say(error)
            return
        new = NewCustomer(
            name=str(values["name"]),
            email=contact if is_email else "",
            phone="" if is_email else contact,
            total_minor=total,
            what=str(values["what"]),
            wording=tr("Said yes to news when asked in person") if values["consent"] else "",
        )
        self.ok_button.setEnabled(False)
        self._session.child(
            "shopretain.services.card:add_by_hand_at",
            new,
            done=self._done,
            failed=self.say,
            cancelled=self.close,
            told=lambda *_told: None,
        )

    def _done(self, found: Added) -> None:
        self.close()
        self.added.emit(found)
