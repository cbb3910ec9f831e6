"""Who cannot get a card or label as it is, why, and the way to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from shopretain.base.text import sentence
from shopretain.services.by_post import Unfit
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import first_large
from shopretain.ui.i18n import tr
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.papers.print_page import PrintPage
from shopretain.ui.widgets.button import Button


def show_unfit(page: PrintPage, rows: Sequence[Unfit]) -> ListDialog:
    """List them; their card opens, where the address can be corrected."""
    columns = [
        Column(tr("Customer"), lambda r: r.name),
        Column(tr("Why"), lambda r: first_large(sentence(f"why.{r.why}"))),
        Column(tr("Which"), lambda r: r.what if r.why in ("no_font", "odd_postcode") else ""),
    ]
    go = Button(tr("Open their &card"), kind="primary")
    copy = Button(tr("&Copy for Excel"), icon_name="copy")
    words = tr("On somebody's card you correct the address, or say that it is printed exactly as "
                "you wrote it.")  # fmt: skip
    dialog = ListDialog(tr("To look at"), words, columns, page, buttons=(go, copy))
    dialog.show_rows(rows)
    if rows:
        dialog.table.selectRow(0)
    copy.clicked.connect(dialog.copy_all)

    def open_card() -> None:
        picked = dialog.picked()
        if picked:
            dialog.close()
            page.customer_wanted.emit(picked[0].customer)

    go.clicked.connect(open_card)
    dialog.table.activated.connect(lambda _index: open_card())
    dialog.open()
    return dialog
