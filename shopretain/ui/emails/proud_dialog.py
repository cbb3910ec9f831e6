"""Numbers to be proud of: to be copied, or saved as a piece of a web page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button


class ProudDialog(ListDialog):
    """The shop's own numbers, rounded down, a sentence each."""

    def __init__(self, session: Session, lines: Sequence[str], parent: QWidget) -> None:
        """Show them."""
        self._session = session
        super().__init__(
            self.tr("Numbers to be proud of"),
            self.tr("From your own orders, rounded down, so that every one of them is true. For "
                    "your website, your profile and your parcels."),
            (Column(self.tr("Sentence"), str),),
            parent,
            buttons=(
                Button(self.tr("&Copy"), self._copy, kind="primary", icon_name="copy"),
                Button(self.tr("Save as &HTML…"), self._save),
            ),
        )  # fmt: skip
        self.show_rows(lines)
        if not lines:
            self.say(self.tr("There are too few orders yet."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.chosen()))
        self.say(self.tr("Copied"), "good")

    def _save(self) -> None:
        path = ask_path(self, self.tr("Numbers"), self._session, ".html")
        if path is not None:
            self._session.read(
                "proud.save_html", path, self.chosen(),
                done=lambda _count: self.say(self.tr("Saved {0}").format(path.name), "good"),
                failed=self.fail,
            )  # fmt: skip
