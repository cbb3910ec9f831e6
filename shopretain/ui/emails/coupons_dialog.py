"""Codes in letters: who got which, what became of it, slips to be confirmed, a file to take."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from shopretain.base.text import listed, sentence
from shopretain.services.coupons import Passport
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.format import long_day, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button

_PLATFORMS = (("shopify", "Shopify"), ("woocommerce", "WooCommerce"), ("other", ""))
_ORDER = ("near", "forwarded", "used", "open", "waiting", "ended", "dropped")


class LetterCodesDialog(ListDialog):
    """The passports as rows; those that want a word first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for the codes."""
        self._session = session
        columns = (
            Column(self.tr("Code"), lambda p: p.code),
            Column(self.tr("For"), lambda p: p.name),
            Column(self.tr("Letter"), lambda p: p.letter),
            Column(self.tr("What became of it"), self._became,
                   key=lambda p: _ORDER.index(p.status),
                   tone=lambda p: "warn" if p.status in ("near", "forwarded") else ""),
            Column(self.tr("Order"), lambda p: p.order),
            Column(self.tr("By"), lambda p: p.used_by),
            Column(self.tr("Good until"), lambda p: long_day(p.ends_on) if p.ends_on else "",
                   key=lambda p: p.ends_on.toordinal() if p.ends_on else 0),
        )  # fmt: skip
        self.same_button = Button(self.tr("It &is this code"), partial(self._confirm, True))
        self.other_button = Button(self.tr("It is a&nother"), partial(self._confirm, False))
        self.file_button = Button(
            self.tr("&File for my shop"), self._open_files, icon_name="file-down"
        )
        super().__init__(
            self.tr("Codes in letters"),
            self.tr("Take new codes into your shop, so that they work there. Orders that come "
                    "back with one are matched at each import, also after a slip of the pen."),
            columns,
            parent,
            buttons=(self.file_button, self.same_button, self.other_button),
        )  # fmt: skip
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._fit())
        self._load()

    def _became(self, found: Passport) -> str:
        words = sentence(f"coupon.{found.status}", typed=found.typed)
        return words if found.used_on is None else listed((words, long_day(found.used_on)))

    def _load(self) -> None:
        def take(found: tuple[Passport, ...]) -> None:
            self.show_rows(sorted(found, key=lambda p: _ORDER.index(p.status)))
            used = sum(p.status in ("used", "forwarded") for p in found)
            self.say(
                self.tr("%Ln code(s) given, {0} came back", "", len(found)).format(whole(used))
                if found
                else self.tr("No letter had a code yet. Choose “More” and a code when you write.")
            )
            self._fit()

        self._session.read("coupons.passports", done=take)

    def _picked(self) -> Passport | None:
        found: Passport | None = next(iter(self.picked()), None)
        return found

    def _fit(self) -> None:
        found = self._picked()
        is_near = found is not None and found.status == "near"
        self.same_button.setEnabled(is_near)
        self.other_button.setEnabled(is_near)

    def _confirm(self, is_same: bool) -> None:
        found = self._picked()
        if found is None:
            return

        def kept(changes: object) -> None:
            self._session.bus.changed.emit(changes)
            self._load()

        self._session.write("coupons.confirm", found.typed, found.code, is_same, done=kept)

    def _open_files(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for platform, name in _PLATFORMS:
            words = self.tr("For {0}…").format(name) if name else self.tr("For another system…")
            menu.addAction(words, partial(self._save, platform))
        menu.popup(self.file_button.mapToGlobal(QPoint(0, self.file_button.height())))
        return menu

    def _save(self, platform: str) -> None:
        wanted = [p for p in self.chosen() if p.status in ("open", "waiting", "near")]
        if not wanted:
            self.say(self.tr("No code of these is still to be used."))
            return
        path = ask_path(self, self.tr("Codes"), self._session, ".csv")
        if path is not None:
            self._session.read(
                "coupons.save", path, wanted, platform, done=self._saved, failed=self.fail
            )

    def _saved(self, count: int) -> None:
        self.say(self.tr("Saved %Ln code(s)", "", count), "good")
