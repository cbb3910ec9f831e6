"""What can be done with somebody's points, from any page: give, take, use. All with Undo."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import joined
from shopretain.services.codes import Made
from shopretain.services.loyalty import Acted
from shopretain.services.members import Why
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.loyalty.words import reward_words
from shopretain.ui.session import Session


class PointActions(QObject):
    """`done` tells what was done, with Undo."""

    done = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Act for the page `parent`."""
        super().__init__(parent)
        self._session, self._parent = session, parent

    def add(self, why: Why) -> None:
        """Give or take points, with the reason."""
        kinds = (
            (self.tr("A gift from you"), "bonus"),
            (self.tr("A review"), "review"),
            (self.tr("Answers to your questions"), "survey"),
            (self.tr("A birthday"), "birthday"),
            (self.tr("A correction"), "adjust"),
            (self.tr("Take points away"), "take"),
        )
        fields = [
            FormField("points", self.tr("Points"), hint="50"),
            FormField("kind", self.tr("For"), "choice", choices=kinds),
            FormField("reason", self.tr("Reason"), hint=self.tr("kept in the ledger")),
        ]
        form = self._form(self.tr("Points for {0}").format(why.name), why, fields)
        usual = dict(why.usual)
        kind: Any = form.fields["kind"]
        points: Any = form.fields["points"]

        def fill(_index: int) -> None:
            if not points.text() and usual.get(kind.currentData()):
                points.setText(str(usual[kind.currentData()]))

        kind.activated.connect(fill)
        form.answered.connect(partial(self._give, form, why))
        form.open()

    def _form(self, title: str, why: Why, fields: list[FormField]) -> FormDialog:
        words = self.tr("%Ln point(s) now", "", why.points)
        return FormDialog(title, words, fields, self.tr("OK"), self._parent)

    def _give(self, form: FormDialog, why: Why, values: dict[str, Any]) -> None:
        text = values["points"].replace("\u2212", "-").lstrip("+")
        digits = text.lstrip("-")
        if not digits.isdecimal():
            form.say(UserError("bad_points"))
            return
        points = int(digits) * (-1 if text.startswith("-") else 1)
        kind = values["kind"]
        if kind == "take":
            points, kind = -abs(points), "adjust"
        form.ok_button.setEnabled(False)

        def done(acted: Acted) -> None:
            form.finish()
            given = self.tr("Added %Ln point(s) for {0}", "", acted.points)
            taken = self.tr("Took %Ln point(s) from {0}", "", -acted.points)
            self._acted((given if acted.points > 0 else taken).format(why.name), acted)

        self._session.write(
            "loyalty.give", why.id, points, kind, values["reason"], done=done, failed=form.say
        )

    def use(self, why: Why) -> None:
        """Let somebody use a reward at the till."""
        rewards = [reward for reward in why.rewards if reward.cost <= why.points]
        if not rewards:
            return
        choices = [
            (
                self.tr("{0} for %Ln point(s)", "", reward.cost).format(
                    reward_words(reward, why.currency)
                ),
                str(at),
            )
            for at, reward in enumerate(rewards)
        ]
        fields = [
            FormField("reward", self.tr("Reward"), "choice", choices=choices),
            FormField("as_code", self.tr("As a code, for the web shop"), "check", "0"),
        ]
        form = self._form(self.tr("A reward for {0}").format(why.name), why, fields)

        def answered(values: dict[str, Any]) -> None:
            form.ok_button.setEnabled(False)
            reward = rewards[int(values["reward"])]
            if values["as_code"]:
                self._session.write(
                    "codes.make_codes", (why.id,), reward, done=partial(self._coded, form, why),
                    failed=form.say,
                )  # fmt: skip
                return

            def done(acted: Acted) -> None:
                form.finish()
                what = reward_words(reward, why.currency)
                self._acted(self.tr("{0}: give {1}").format(why.name, what), acted)

            self._session.write("loyalty.use", why.id, reward, done=done, failed=form.say)

        form.answered.connect(answered)
        form.ok_button.setFocus()
        form.open()

    def _coded(self, form: FormDialog, why: Why, made: Made) -> None:
        form.finish()
        (code,) = made.codes
        QGuiApplication.clipboard().setText(code)
        self._acted(
            self.tr("Code for {0}: {1}. It is copied").format(why.name, code), made.acted[0]
        )

    def copy_friend_code(self, why: Why) -> None:
        """Copy somebody's own code with words to share; it is made when first asked for."""

        def done(code: str) -> None:
            words = self.tr("Use my code {0} with your first order, and we both get points.")
            QGuiApplication.clipboard().setText(words.format(code))
            told = self.tr("{0}, the code of {1}, is copied with words to share")
            usual = dict(why.usual)
            if not usual.get("advocate") and not usual.get("friend"):
                told = joined(told, self.tr("Friends bring no points yet: set them in More rules"))
            self.done.emit(told.format(code, why.name), [])

        self._session.write("referrals.code_of", why.id, done=done)

    def _acted(self, words: str, acted: Acted) -> None:
        """Say what was done, with Undo."""
        self._session.can_undo(self.tr("points for a member"), partial(self.take_back, acted))
        self.done.emit(words, [(self.tr("Undo"), self._session.undo)])
        self._session.bus.changed.emit(Changes(cards=True))

    def take_back(self, acted: Acted) -> None:
        """Take an act back."""
        self._session.write("loyalty.take_back", acted, done=self._session.bus.changed.emit)
