"""Saves addresses for a mailing house, after the question for which one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from shopretain.services.mailing_list import TARGETS, MailingAsk, SavedMailing
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.i18n import tr
from shopretain.ui.papers.print_page import PrintPage

_NAMES = {
    "stannp": "Stannp", "lob": "Lob", "letterstream": "LetterStream", "click2mail": "Click2Mail",
}  # fmt: skip


def save_mailing(page: PrintPage, ask: MailingAsk) -> FormDialog:
    """Ask for whom the list is, then where it goes; who is on it counts as written to."""
    choices = [(_NAMES.get(name, tr("A printer or the post office")), name) for name in TARGETS]
    form = FormDialog(
        tr("Address list"),
        tr("Each printer wants columns of its own. The usual ones have the address line by line, "
            "as it is printed."),
        [FormField("target", tr("For"), "choice", "printer", choices=choices)],
        tr("Save list…"),
        page,
    )  # fmt: skip

    def answered(values: dict[str, str]) -> None:
        form.finish()
        path = ask_path(page, page.name, page.session, ".xlsx", ".csv")
        if path is not None:
            save_mailing_as(page, ask, values["target"], path)

    form.answered.connect(answered)
    form.open()
    return form


def save_mailing_as(page: PrintPage, ask: MailingAsk, target: str, path: Path) -> None:
    """Save the list in the child process."""
    page.work(
        lambda serve, progress: serve("mailing_list.save_list", ask, target, path, heard=progress),
        partial(_saved, page, path),
    )


def _saved(page: PrintPage, path: Path, found: SavedMailing) -> None:
    session = page.session
    words = tr("Saved {0} with %Ln address(es)", "", found.count).format(path.name)
    if not found.noted:
        page.tell_saved(path, words)
        return
    session.can_undo(
        tr("noting the mailing"),
        lambda: session.write("mailing_list.undo_list", found, done=session.bus.changed.emit),
    )
    session.look_at_cards()
    page.tell_saved(path, words, (tr("Undo"), session.undo))
