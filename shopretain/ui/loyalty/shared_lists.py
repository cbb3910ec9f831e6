"""Windows about codes for many: levels' codes, first orders' codes, and what coupons cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shopretain.base.text import sentence
from shopretain.services.codes import CouponRow, SharedCode
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import money, percent, short_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button


class SharedCodesDialog(ListDialog):
    """Codes that many may use, and who used one that was not for them."""

    def __init__(self, session: Session, levels: Sequence[str], parent: QWidget) -> None:
        """Ask for the codes; `levels` are the names of the programme's."""
        self._session, self._levels = session, levels
        columns = [
            Column(self.tr("Code"), lambda c: c.code),
            Column(self.tr("For"), _for_whom),
            Column(self.tr("Made"), lambda c: short_day(c.made_on), key=lambda c: c.made_on),
            Column(self.tr("Used"), lambda c: whole(c.uses), key=lambda c: c.uses, right=True),
            Column(self.tr("Not meant for"), lambda c: ", ".join(c.misused),
                   tone=lambda _c: "warn"),
        ]  # fmt: skip
        self.level_button = Button(self.tr("New for a &level…"), self.new_for_level)
        self.level_button.setEnabled(bool(levels))
        self.first_button = Button(self.tr("New for &first orders"), lambda: self._new("first", ""))
        self.copy_button = Button(self.tr("&Copy"), self.copy, icon_name="copy")
        super().__init__(
            self.tr("Codes for many"),
            self.tr("Make one, and set it up in your web shop with what it gives. Orders that come "
                    "back with it are counted here, and who used it though it is not for them."),
            columns,
            parent,
            buttons=(self.level_button, self.first_button, self.copy_button),
        )  # fmt: skip
        self.load()

    def load(self) -> None:
        """Ask for the codes."""
        self._session.read("codes.shared_codes", done=self._show)

    def _show(self, rows: tuple[SharedCode, ...]) -> None:
        self.show_rows(rows)
        if not rows:
            self.say(self.tr("There is no such code yet."))

    def new_for_level(self) -> None:
        """Ask for which level, then make a code."""
        choices = [(name, name) for name in self._levels]
        form = FormDialog(
            self.tr("A code for a level"),
            "",
            [FormField("level", self.tr("Level"), "choice", choices=choices)],
            self.tr("Make it"),
            self,
        )

        def answered(values: dict[str, str]) -> None:
            form.finish()
            self._new("tier", values["level"])

        form.answered.connect(answered)
        form.open()

    def _new(self, kind: str, what: str) -> None:
        self._session.write(
            "codes.share_code", kind, what, done=self._made, failed=self.fail
        )  # fmt: skip

    def _made(self, code: str) -> None:
        QGuiApplication.clipboard().setText(code)
        self.say(self.tr("{0} is made and copied.").format(code), "good")
        self.load()

    def copy(self) -> None:
        """Copy the chosen codes."""
        QGuiApplication.clipboard().setText("\n".join(code.code for code in self.chosen()))


def _for_whom(code: SharedCode) -> str:
    return sentence(f"shared.{code.kind}", what=code.what)


class CouponsDialog(ListDialog):
    """What coupons cost, and how much of it goes to people who never order without."""

    def __init__(self, session: Session, currency: str, parent: QWidget) -> None:
        """Ask for the coupons."""
        columns = [
            Column(self.tr("Coupon"), lambda r: r.coupon),
            Column(self.tr("Orders"), lambda r: whole(r.orders), key=lambda r: r.orders,
                   right=True),
            Column(self.tr("Customers"), lambda r: whole(r.customers), key=lambda r: r.customers,
                   right=True),
            Column(self.tr("Sales"), lambda r: money(r.sales, currency), key=lambda r: r.sales,
                   right=True),
            Column(self.tr("Taken off"), lambda r: money(r.off, currency), key=lambda r: r.off,
                   right=True),
            Column(self.tr("Margin left"), lambda r: money(r.left, currency),
                   key=lambda r: r.left, right=True,
                   tone=lambda r: "bad" if r.left < 0 else "text"),
            Column(self.tr("By people who always use one"), _always, key=lambda r: r.always,
                   right=True),
        ]  # fmt: skip
        self.copy_button = Button(self.tr("&Copy for Excel"), self.copy_all, icon_name="copy")
        super().__init__(
            self.tr("What coupons cost"),
            self.tr("Every coupon on your orders. What was taken off is known where your file "
                    "tells it; the margin is the one set under Print, Change price."),
            columns,
            parent,
            buttons=(self.copy_button,),
        )  # fmt: skip
        self._currency = currency
        session.read("codes.coupon_report", done=self._show)

    def _show(self, rows: tuple[CouponRow, ...]) -> None:
        self.show_rows(rows)
        off = sum(row.off for row in rows)
        words = self.tr("%Ln coupon(s), {0} taken off together", "", len(rows))
        self.say(
            words.format(money(off, self._currency))
            if rows
            else self.tr("No order came with a coupon.")
        )


def _always(row: CouponRow) -> str:
    return percent(100 * row.always / row.orders, 0)
