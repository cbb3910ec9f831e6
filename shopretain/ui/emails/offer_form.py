"""A small form for the code in a letter: what it gives, from which order on, how long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from shopretain.base.errors import UserError
from shopretain.base.money import to_decimal
from shopretain.services.letters import Offer
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.i18n import tr
from shopretain.ui.loyalty.fields import minor_of, whole_of


def ask_offer(
    parent: QWidget, offer: Offer | None, currency: str, take: Callable[[Offer | None], object]
) -> FormDialog:
    """Ask what the code of a letter gives; `take` gets the offer."""
    now = offer or Offer("percent", 10)
    money = now.kind == "amount"
    fields = (
        FormField(
            "kind", tr("It gives"), "choice", now.kind,
            choices=(
                (tr("Percent off"), "percent"), (tr("Money off"), "amount"),
                (tr("Free delivery"), "delivery"),
            ),
        ),
        FormField(
            "value", tr("How much"),
            value=str(to_decimal(now.value, currency)) if money else str(now.value or ""),
        ),
        FormField(
            "threshold", tr("On orders over"), hint=tr("any order"),
            value=str(to_decimal(now.threshold, currency)) if now.threshold else "",
        ),
        FormField("product", tr("Only for"), value=now.product, hint=tr("everything")),
        FormField("days", tr("Good for how many days"), value=str(now.days)),
    )  # fmt: skip
    form = FormDialog(
        tr("A code of their own"),
        tr("Each person gets a code that works once. Take the codes into your shop, and when an "
            "order comes back with one, you see who came."),
        fields,
        tr("Use codes"),
        parent,
    )  # fmt: skip

    def answered(values: dict[str, str]) -> None:
        found = read_offer(values, currency)
        if found is None:
            form.say(UserError("bad_offer"))
            return
        form.finish()
        take(found)

    form.answered.connect(answered)
    form.open()
    return form


def read_offer(values: dict[str, str], currency: str) -> Offer | None:
    """Give the offer of what was typed, None where it is none."""
    kind, amount, least = values["kind"], values["value"], values["threshold"]
    try:
        value = minor_of(amount, currency) if kind == "amount" else whole_of(amount.strip(" %"))
        threshold = minor_of(least, currency) if least.strip() else 0
    except UserError:
        return None
    if kind == "delivery":
        value = 0
    found = Offer(kind, value, threshold, whole_of(values["days"]), values["product"].strip())
    return found if found.check() else None
