"""Every order of somebody with its lines and what was paid back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from shopretain.base.text import listed, quoted, sentence
from shopretain.services.card import CardView, OrderStory
from shopretain.ui.format import money, short_day
from shopretain.ui.i18n import tr
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label


class OrdersDialog(QDialog):
    """One branch an order, its lines under it."""

    def __init__(self, view: CardView, parent: QWidget) -> None:
        """Show them, newest first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Orders of {0}").format(view.name or view.known_as)
        self.setWindowTitle(title)
        fit(self, 960, 540)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "card", wrap=True))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(title)
        self.tree.setHeaderLabels(
            [
                self.tr("Order"),
                self.tr("Day"),
                self.tr("Amount"),
                self.tr("Paid back"),
                self.tr("State"),
            ]
        )
        self.tree.setUniformRowHeights(True)
        for order in view.orders:
            self.tree.addTopLevelItem(_item(order))
        self.tree.expandAll()
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(4, theme().px(200))
        header.setStretchLastSection(False)
        layout.addWidget(self.tree, 1)
        close = Button(self.tr("Clo&se"), self.close, kind="primary")
        layout.addWidget(row(1, close))
        self.tree.setFocus()


def _item(told: OrderStory) -> QTreeWidgetItem:
    counted = sentence(f"uncounted.{told.not_counted}") if told.not_counted else ""
    state = listed(
        part
        for part in (
            told.status,
            counted,
            told.coupon and quoted(told.coupon),
            told.payment_method,
            told.delivery_method,
        )
        if part
    )
    back = money(told.refunded_minor, told.currency, exact=True) if told.refunded_minor else ""
    item = QTreeWidgetItem(
        [
            told.number,
            short_day(told.placed_on),
            money(told.total_minor, told.currency, exact=True),
            back,
            state,
        ]
    )
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for at in (2, 3):
        item.setTextAlignment(at, right)
    for line in told.lines:
        amount = (
            "" if line.total_minor is None else money(line.total_minor, told.currency, exact=True)
        )
        child = QTreeWidgetItem([f"{line.quantity:g} × {line.name}", "", amount, "", ""])
        child.setTextAlignment(2, right)
        item.addChild(child)
    rest = _rest(told)
    if rest:
        words = tr("Delivery, tax and discounts")
        child = QTreeWidgetItem([words, "", money(rest, told.currency, exact=True), "", ""])
        child.setTextAlignment(2, right)
        item.addChild(child)
    return item


def _rest(told: OrderStory) -> int:
    """Give what an order costs beside its lines, 0 where a line's money is not known."""
    sums = [line.total_minor for line in told.lines]
    if not sums or None in sums:
        return 0
    return told.total_minor - sum(amount for amount in sums if amount is not None)
