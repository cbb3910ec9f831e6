"""What cards and stamps cost, how much may be spent, and where a code leads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from shopretain.base.errors import UserError
from shopretain.base.money import exponent, to_decimal
from shopretain.services.stamps import Postage
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.i18n import tr
from shopretain.ui.loyalty.fields import minor_of
from shopretain.ui.session import Session

_WHOLE = 100  # percent
_MONEY = {
    "card": ("card_price", "card_price_abroad", "post_budget"),
    "catalogue": ("catalogue_price", "catalogue_price_abroad", "catalogue_budget"),
}


def price_form(
    parent: QWidget,
    session: Session,
    price: Postage,
    then: Callable[[], object],
    kind: str = "card",
) -> FormDialog:
    """Ask for prices and the budget."""
    currency = price.currency

    def shown(minor: int | None) -> str:
        return "" if minor is None else f"{to_decimal(minor, currency):.{exponent(currency)}f}"

    home, abroad, budget = _MONEY[kind]
    first = tr("Catalogue with postage") if kind == "catalogue" else tr("Card and stamp")
    fields = [
        FormField(home, first, value=shown(price.home)),
        FormField(abroad, tr("The same to other countries"),
                  value=shown(price.abroad)),
        FormField(budget, tr("Spend at most"), value=shown(price.budget),
                  hint=tr("no limit")),
        FormField("post_margin", tr("What stays with you of 100 in sales"),
                  value=str(price.margin)),
    ]  # fmt: skip
    form = FormDialog(
        tr("What one costs"),
        tr("With a limit, those likely to bring most for a stamp are chosen, by what they spend "
            "in the next 12 months."),
        fields,
        tr("Keep"),
        parent,
    )  # fmt: skip

    def answered(values: dict[str, str]) -> None:
        try:
            told = {
                name: str(to_decimal(minor_of(values[name], currency), currency))
                if values[name].strip()
                else ""
                for name in _MONEY[kind]
            }
        except UserError as error:
            form.say(error)
            return
        margin = values["post_margin"].strip(" %")
        if margin and not (margin.isdecimal() and int(margin) <= _WHOLE):
            form.say_words(tr("Of 100 in sales, between 0 and 100 can stay with you."))
            return
        told["post_margin"] = margin

        def kept(_changes: object) -> None:
            form.finish()
            then()

        session.write("settings.set_values", told, done=kept, failed=form.say)

    form.answered.connect(answered)
    form.open()
    return form
