"""Fields of letters and cards: a menu of them, a form for what is read where one is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from shopretain.services.letter_texts import ABOUT_SHOP, FIELDS, OF_OCCASION
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.emails.chip_edit import ChipEdit, field_words
from shopretain.ui.i18n import tr


def fields_menu(
    button: QWidget,
    blocks: Sequence[str],
    insert: Callable[[str], object],
    edit_offer: Callable[[], object],
    write_blocks: Callable[[], object],
) -> QMenu:
    """Offer all fields below a button, the owner's own pieces of text, and a code."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("A &code of their own…"), edit_offer)
    menu.addSeparator()
    person = menu.addMenu(tr("About the &person"))
    shop = menu.addMenu(tr("About the &shop"))
    texts = menu.addMenu(tr("Your own &texts"))
    for name in FIELDS:
        if name not in OF_OCCASION:
            place = shop if name in ABOUT_SHOP else person
            place.addAction(field_words(name), partial(insert, name))
    for block in blocks:
        name = f"block_{block}"
        texts.addAction(field_words(name), partial(insert, name))
    texts.addSeparator()
    texts.addAction(tr("&Write them…"), write_blocks)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu


def ask_fallback(parent: QWidget, edits: Sequence[ChipEdit], name: str, now: str) -> FormDialog:
    """Ask what is read where a value is missing, in these texts."""
    form = FormDialog(
        tr("When “{0}” is missing").format(field_words(name)),
        tr("Who has none reads this instead. Leave it empty for nothing at all."),
        (FormField("fallback", tr("They read"), value=now),),
        tr("Use this"),
        parent,
    )

    def answered(values: dict[str, str]) -> None:
        form.finish()
        words = values["fallback"].replace("{", "").replace("}", "")
        for edit in edits:
            edit.set_fallback(name, words)

    form.answered.connect(answered)
    form.open()
    return form
