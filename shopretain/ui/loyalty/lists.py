"""Windows with lists of the programme: codes and friends."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import listed, sentence
from shopretain.services.codes import PLATFORMS, Code
from shopretain.services.loyalty import Acted
from shopretain.services.papers import SmallCard
from shopretain.services.referrals import League, ReferralRow
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.format import short_day
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.loyalty.words import reward_words
from shopretain.ui.printing.document import save_pdf
from shopretain.ui.printing.papers import SmallCardsDocument
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button

_BAD = ("twice", "other", "self")  # of codes and friends: what may be misuse


class CodesDialog(ListDialog):
    """The codes that were given out and what became of them."""

    changed = Signal()

    def __init__(self, session: Session, currency: str, parent: QWidget) -> None:
        """Ask for the codes."""
        self._session, self._currency = session, currency
        columns = [
            Column(self.tr("Code"), lambda c: c.code),
            Column(self.tr("For"), lambda c: c.name),
            Column(self.tr("Reward"), lambda c: reward_words(c.reward, currency)),
            Column(self.tr("Made"), lambda c: short_day(c.made_on), key=lambda c: c.made_on),
            Column(self.tr("State"), _state, tone=lambda c: _tone(c.status)),
        ]
        self.save_button = Button(self.tr("Save for the &web shop…"), self._open_platforms)
        self.print_button = Button(self.tr("&Print…"), self.print_slips, icon_name="printer")
        self.copy_button = Button(self.tr("&Copy"), self.copy, icon_name="copy")
        self.void_button = Button(self.tr("&Take back"), self.void, icon_name="undo-2")
        super().__init__(
            self.tr("Reward codes"),
            self.tr("One code, one use. Import them into your web shop once; when an order comes "
                    "back with one, it is matched here. Choose some rows, or act on all."),
            columns,
            parent,
            buttons=(self.save_button, self.print_button, self.copy_button, self.void_button),
        )  # fmt: skip
        self.load()

    def load(self) -> None:
        """Ask for the codes."""
        self._session.read("codes.list_codes", done=self._show)

    def _show(self, found: tuple[Code, ...]) -> None:
        self.show_rows(found)
        has_open = any(code.status == "open" for code in found)
        for button in (self.save_button, self.print_button, self.copy_button, self.void_button):
            button.setEnabled(has_open)
        if not found:
            self.say(self.tr("No code was given out yet. Choose a member, Use a reward, and tick "
                             "“As a code”."))  # fmt: skip

    def _open(self) -> list[Code]:
        return [code for code in self.chosen() if code.status == "open"]

    def _open_platforms(self) -> None:
        menu = QMenu(self)
        names = {"shopify": "Shopify", "woocommerce": "WooCommerce"}
        for platform in PLATFORMS:
            words = names.get(platform, self.tr("Another system"))
            menu.addAction(words, partial(self.save_for, platform))
        menu.popup(self.save_button.mapToGlobal(QPoint(0, self.save_button.height())))

    def save_for(self, platform: str) -> None:
        """Save the open codes as a file that a web shop takes."""
        path = ask_path(self, self.tr("Reward codes"), self._session, ".csv")
        if path is not None:
            self._session.read(
                "codes.save_codes", path, self._open(), platform, done=partial(self._saved, path),
                failed=self.fail,
            )  # fmt: skip

    def _saved(self, path: Path, count: int) -> None:
        self.say(self.tr("Saved %Ln code(s) to {0}.", "", count).format(path.name), "good")

    def print_slips(self) -> None:
        """Print codes to cut out, again if need be."""
        path = ask_path(self, self.tr("Reward codes"), self._session, ".pdf")
        if path is not None:
            given = [(code, reward_words(code.reward, self._currency)) for code in self._open()]

            def done(cards: tuple[SmallCard, ...]) -> None:
                try:
                    save_pdf(path, SmallCardsDocument(cards, sentence("paper.codes")))
                except UserError as error:
                    self.fail(error)
                else:
                    self._saved(path, len(cards))

            self._session.read("papers.vouchers", given, done=done)

    def copy(self) -> None:
        """Copy the codes, one a line."""
        found = self._open()
        QGuiApplication.clipboard().setText("\n".join(code.code for code in found))
        self.say(self.tr("Copied %Ln code(s).", "", len(found)), "good")

    def void(self) -> None:
        """Take the chosen codes back: their points return."""
        if not self.table.selectionModel().hasSelection():
            self.say(self.tr("Choose the codes to take back first."))
            return
        for code in self._open():
            if code.act is not None and code.customer is not None:
                acted = Acted(code.act, code.customer, -code.reward.cost)
                self._session.write("loyalty.take_back", acted, done=self._voided, failed=self.fail)

    def _voided(self, changes: object) -> None:
        self._session.bus.changed.emit(changes)
        self.say(self.tr("Taken back. Delete the codes in your web shop too."), "good")
        self.load()


def _state(code: Code) -> str:
    day = "" if code.used_on is None else short_day(code.used_on)
    return sentence(f"code.{code.status}", order=code.order, day=day, who=code.used_by)


def _tone(status: str) -> str:
    return "warn" if status in _BAD else "text2" if status in ("used", "void") else "text"


class FriendsDialog(ListDialog):
    """Who brought whom, and what may be misuse."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask for the league."""
        columns = [
            Column(self.tr("Brought by"), lambda r: r.advocate_name),
            Column(self.tr("Friend"), lambda r: r.friend_name),
            Column(self.tr("Order"), lambda r: r.order),
            Column(self.tr("Day"), lambda r: short_day(r.day), key=lambda r: r.day),
            Column(self.tr("State"), _friend_state, tone=lambda r: _tone(r.status)),
        ]
        super().__init__(
            self.tr("Friends of friends"),
            self.tr("Everybody can have a code of their own. A friend's first order with it "
                    "gives both of them points, once. Copy a member's code from their points."),
            columns,
            parent,
        )  # fmt: skip
        session.read("referrals.league", done=self._show)

    def _show(self, found: League) -> None:
        self.show_rows(found.rows)
        if not found.rows:
            self.say(self.tr("No order came with a friend's code yet."))
            return
        best = [
            self.tr("{0}: %Ln friend(s)", "", count).format(name)
            for _, name, count in found.best[:5]
        ]
        self.say(listed(best))


def _friend_state(row: ReferralRow) -> str:
    return sentence(f"friend.{row.status}")
