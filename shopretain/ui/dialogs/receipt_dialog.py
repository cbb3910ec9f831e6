"""What an import did, file by file: rows, orders, money, and what was kept aside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shopretain.base.text import sentence
from shopretain.services.rows import FileReceipt, ProblemRow
from shopretain.ui.format import long_day, money, whole
from shopretain.ui.i18n import tr
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table


class ReceiptDialog(QDialog):
    """The receipt of one import; a list of its files above where there are several."""

    def __init__(self, receipts: Sequence[FileReceipt], parent: QWidget) -> None:
        """Show the first file's."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What came in"))
        fit(self, 600, 620)
        self._receipts = receipts
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        self.title = Label("", "card", wrap=True)
        layout.addWidget(self.title)
        if len(receipts) > 1:
            box = Choice(small=True)
            box.setAccessibleName(self.tr("File"))
            box.addItems([receipt.file for receipt in receipts])
            box.activated.connect(lambda index: self.show_receipt(receipts[index]))
            layout.addWidget(box)
        self.lines = Table(
            (
                Column(self.tr("What"), lambda line: line[0]),
                Column(self.tr("How many"), lambda line: line[1], right=True),
            ),
            self.tr("What came in"),
        )
        layout.addWidget(self.lines, 3)
        self.aside_title = Label(self.tr("Rows kept aside"), "strong")
        layout.addWidget(self.aside_title)
        self.aside = Table(problem_columns(), self.tr("Rows kept aside"))
        layout.addWidget(self.aside, 2)
        copy = Button(self.tr("&Copy for Excel"), self._copy, icon_name="copy")
        close = Button(self.tr("Clo&se"), self.close, kind="primary")
        layout.addWidget(row(copy, 1, close))
        self.show_receipt(receipts[0])
        self.lines.setFocus()

    def show_receipt(self, receipt: FileReceipt) -> None:
        """Show one file's."""
        self.title.setText(receipt.file)
        self.lines.set_rows(self._lines(receipt))
        self.aside.set_rows(receipt.problems)
        for widget in (self.aside_title, self.aside):
            widget.setVisible(bool(receipt.problems))

    def _lines(self, receipt: FileReceipt) -> list[tuple[str, str]]:
        counts = [
            (self.tr("Rows read"), receipt.rows),
            (self.tr("New orders"), receipt.orders_new),
            (self.tr("Orders brought up to date"), receipt.orders_changed),
            (self.tr("Orders known already"), receipt.orders_unchanged),
            (self.tr("New customers"), receipt.customers_new),
            (self.tr("People in a customers file"), receipt.people),
            (self.tr("Orders that count"), receipt.counted_orders),
            *((sentence(f"left_out.{code}"), count) for code, count in receipt.not_counted),
            (self.tr("Orders that name nobody"), receipt.without_customer),
            (self.tr("Rows kept aside"), len(receipt.problems)),
        ]
        always = {self.tr("Rows read"), self.tr("New orders"), self.tr("Rows kept aside")}
        lines = [(words, whole(count)) for words, count in counts if count or words in always]
        paid_back = dict(receipt.refunded)
        for code, minor in receipt.in_file:
            lines.append((self.tr("Money in the file"), money(minor, code, exact=True)))
            net = dict(receipt.gross_sales).get(code, 0) - paid_back.get(code, 0)
            lines.append((self.tr("Of it counted, less refunds"), money(net, code, exact=True)))
        if receipt.first_day and receipt.last_day:
            lines.append((self.tr("First order that counts"), long_day(receipt.first_day)))
            lines.append((self.tr("Last order that counts"), long_day(receipt.last_day)))
        return lines

    def _copy(self) -> None:
        table = self.aside if self.aside.hasFocus() else self.lines
        table.copy()


def problem_columns(reason: str = "") -> tuple[Column, ...]:
    """Give the columns of a list of rows kept aside; `reason` where a row has none of its own."""

    def words(problem: ProblemRow) -> str:
        return sentence(f"problem.{problem.code}") if problem.code else reason

    return (
        Column(
            tr("Row in the file"),
            lambda p: whole(p.row),
            lambda p: p.row,
            right=True,
        ),
        Column(tr("Column"), lambda p: p.column),
        Column(tr("Reason"), words),
    )
