"""Asking somebody again on a day, about an amount: an offer that waits, an order to be made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from shopretain.base.money import to_decimal
from shopretain.services.planner import PlannedRow
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.i18n import tr
from shopretain.ui.session import Session


def ask_follow_up(
    session: Session,
    parent: QWidget,
    kept: Callable[[int], object],
    *,
    found: PlannedRow | None = None,
    customer: tuple[int, str] | None = None,
) -> FormDialog:
    """Ask what it is about; `found` is one to change, `customer` whom (id, name) it is with."""
    if found is not None and found.customer is not None:
        customer = found.customer, found.name
    who = () if customer else (FormField("who", tr("Who? Name, email or phone")),)
    currency = session.glance.currency or "EUR"
    about = None if found is None else found.amount
    amount = "" if about is None else f"{to_decimal(about, currency):f}"
    form = FormDialog(
        tr("Follow up with {0}").format(customer[1]) if customer else tr("Follow up"),
        tr("It comes up on Today when its day is near."),
        (
            *who,
            FormField("words", tr("What about"), value="" if found is None else found.words,
                      hint=tr("offer for twelve chairs")),
            FormField("amount", tr("Amount ({0})").format(currency),
                      value=amount, hint=tr("may be empty")),
            FormField("day", tr("Ask again on"), "day",
                      day=session.today if found is None else found.day),
        ),
        tr("Keep"),
        parent,
    )  # fmt: skip

    def keep(values: dict[str, Any], who: int | None) -> None:
        if who is None:
            form.say_words(tr("Nobody, or more than one, is called that."))
            return
        session.write(
            "planner.follow_up", who, values["words"], values["amount"], values["day"],
            0 if found is None else found.entry, done=finished, failed=form.say,
        )  # fmt: skip

    def finished(entry: int) -> None:
        form.finish()
        kept(entry)

    def answered(values: dict[str, Any]) -> None:
        if customer is not None:
            keep(values, customer[0])
            return
        session.read(
            "people_table.customer_named", values["who"], done=lambda who: keep(values, who)
        )

    form.answered.connect(answered)
    form.open()
    return form
