"""What stands around the programme: simulator, codes, friends, gifts, draws, papers."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shopretain.base.errors import UserError
from shopretain.base.money import to_minor
from shopretain.base.text import joined, paragraph, sentence
from shopretain.services.codes import Made
from shopretain.services.gifts import ChallengeRow, Drawn, GiftList
from shopretain.services.groups import GroupsView
from shopretain.services.loyalty import Reward, Rules
from shopretain.services.members import Why
from shopretain.services.papers import Paper, SmallCard
from shopretain.services.simulator import OfferView
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.dialogs.save_path import ask_path
from shopretain.ui.format import long_day, money, percent, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.loyalty.fields import minor_of, whole_of
from shopretain.ui.loyalty.lists import CodesDialog, FriendsDialog
from shopretain.ui.loyalty.shared_lists import CouponsDialog, SharedCodesDialog
from shopretain.ui.loyalty.simulator_dialog import SimulatorDialog
from shopretain.ui.loyalty.standing_dialog import StandingDialog
from shopretain.ui.loyalty.words import amount, reward_words
from shopretain.ui.printing.document import save_pdf
from shopretain.ui.printing.loyalty_pages import save_statement
from shopretain.ui.printing.papers import PaperDocument, SmallCardsDocument
from shopretain.ui.session import Session, open_file
from shopretain.ui.widgets.button import Button


class LoyaltyTools(QObject):
    """`done` tells what was done; `letter_wanted` names a letter and for whom."""

    done = Signal(str, object)
    letter_wanted = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Act for the page `parent`."""
        super().__init__(parent)
        self._session, self._parent = session, parent

    def simulate(self, rules: Rules | None) -> None:
        """Replay programmes over the last year, side by side."""
        if rules is not None:
            SimulatorDialog(
                self._session, rules, self._session.glance.currency, self._parent
            ).open()

    # Codes and friends

    def show_codes(self, currency: str) -> None:
        """Show the codes that were given out."""
        CodesDialog(self._session, currency, self._parent).open()

    def show_friends(self) -> None:
        """Show who brought whom."""
        FriendsDialog(self._session, self._parent).open()

    def show_shared_codes(self, rules: Rules | None) -> None:
        """Show codes for levels and for first orders."""
        levels = [] if rules is None else [level.name for level in rules.tiers]
        SharedCodesDialog(self._session, levels, self._parent).open()

    def show_coupons(self, currency: str) -> None:
        """Show what coupons cost."""
        CouponsDialog(self._session, currency, self._parent).open()

    def show_standing(self) -> None:
        """Show who buys the same again and again."""
        StandingDialog(self._session, self._parent).open()

    def make_codes(self, ids: Sequence[int], rewards: Sequence[Reward], currency: str) -> None:
        """Give a code to all of some members who have enough points."""
        if not rewards or not ids:
            return
        choices = [
            (
                self.tr("{0} for %Ln point(s)", "", reward.cost).format(
                    reward_words(reward, currency)
                ),
                str(at),
            )
            for at, reward in enumerate(rewards)
        ]
        form = FormDialog(
            self.tr("Codes for %Ln member(s)", "", len(ids)),
            self.tr("Each gets a code of their own and pays with points. Who has too few is "
                    "left out."),
            [FormField("reward", self.tr("Reward"), "choice", choices=choices)],
            self.tr("Give out codes"),
            self._parent,
        )  # fmt: skip

        def answered(values: dict[str, Any]) -> None:
            form.ok_button.setEnabled(False)
            reward = rewards[int(values["reward"])]
            self._session.write(
                "codes.make_codes", tuple(ids), reward,
                done=partial(self._made, form, currency), failed=form.say,
            )  # fmt: skip

        form.answered.connect(answered)
        form.open()

    def _made(self, form: FormDialog, currency: str, made: Made) -> None:
        form.finish()

        def undo() -> None:
            self._session.write("codes.take_all_back", made, done=self._session.bus.changed.emit)

        self._session.can_undo(self.tr("giving out codes"), undo)
        words = self.tr("Gave out %Ln code(s)", "", len(made.codes))
        if made.left_out:
            few = self.tr("%Ln member(s) have too few points", "", made.left_out)
            words = joined(words, few)
        self.done.emit(
            words,
            [
                (self.tr("Show codes"), partial(self.show_codes, currency)),
                (self.tr("Undo"), self._session.undo),
            ],
        )
        self._session.look_at_cards()

    # Papers

    def save_statement(self, why: Why) -> None:
        """Save somebody's points as PDF."""
        path = ask_path(
            self._parent, self.tr("Points of {0}").format(why.name), self._session, ".pdf"
        )
        if path is not None:
            self._write(path, partial(save_statement, path, why, *self._shop_and_day()))

    def _shop_and_day(self) -> tuple[str, Any]:
        return self._session.glance.name, self._session.today

    def save_cards(self, ids: Sequence[int]) -> None:
        """Save member cards of some members as PDF."""
        path = ask_path(self._parent, self.tr("Member cards"), self._session, ".pdf")
        if path is None:
            return

        def done(rows: tuple[SmallCard, ...]) -> None:
            document = SmallCardsDocument(rows, sentence("paper.cards"))
            self._write(path, partial(save_pdf, path, document))

        self._session.read("papers.cards_of", tuple(ids), done=done)

    def _write(self, path: Path, write: Any) -> None:
        try:
            write()
        except UserError as error:
            self._session.fail(error)
            return
        self.done.emit(
            self.tr("Saved {0}").format(path.name),
            [
                (self.tr("Open"), partial(open_file, path)),
                (self.tr("Show folder"), partial(open_file, path.parent)),
            ],
        )

    # Gifts, draws, offers: each asks for a group first

    def show_gifts(self) -> None:
        """Ask for the budget, then show who gets what."""
        self._with_groups(self._ask_gifts)

    def _with_groups(self, then: Any) -> None:
        self._session.read("groups.view", None, done=then)

    def _groups(self, view: GroupsView) -> list[tuple[str, str]]:
        ready = [
            (f"{sentence(f'group.{name}')} ({whole(count)})", name) for name, count in view.ready
        ]
        return [*ready, *((f"{own.name} ({whole(own.count)})", str(own.id)) for own in view.own)]

    def _ask_gifts(self, view: GroupsView) -> None:
        fields = [
            FormField("group", self.tr("For"), "choice", "best", choices=self._groups(view)),
            FormField("budget", self.tr("All gifts may cost"), value="60"),
            FormField("cost", self.tr("One costs you about"), value="4"),
        ]
        words = self.tr(
            "A sample of what sells best and they do not have, no strings attached. Nobody gets "
            "two within 180 days."
        )
        self._form(
            self.tr("Gifts of the month"), words, fields, self.tr("Make the list"),
            partial(self._gifts, view.currency),
        )  # fmt: skip

    def _form(
        self, title: str, words: str, fields: list[FormField], ok: str, answered: Any
    ) -> None:
        form = FormDialog(title, words, fields, ok, self._parent)
        form.answered.connect(partial(answered, form))
        form.open()

    def _gifts(self, currency: str, form: FormDialog, values: dict[str, Any]) -> None:
        try:
            budget, cost = (minor_of(values[name], currency) for name in ("budget", "cost"))
        except UserError as error:
            form.say(error)
            return

        def done(found: GiftList) -> None:
            form.finish()
            self._show_gifts(found)

        self._session.read(
            "gifts.gift_list", budget, cost, group_of(values["group"]), done=done, failed=form.say
        )

    def _show_gifts(self, found: GiftList) -> None:
        columns = [
            Column(self.tr("Customer"), lambda r: r.name),
            Column(self.tr("Gift"), lambda r: r.product),
            Column(self.tr("Spent in 12 months"), lambda r: money(r.spent, found.currency),
                   key=lambda r: r.spent, right=True),
        ]  # fmt: skip
        given = Button(self.tr("They are &given"), kind="primary")
        copy = Button(self.tr("&Copy for Excel"), icon_name="copy")
        dialog = ListDialog(
            self.tr("Gifts of the month"),
            self.tr("Put them into the next parcels, then say that they are given: it is kept on "
                    "each card."),
            columns,
            self._parent,
            buttons=(given, copy),
        )  # fmt: skip
        dialog.show_rows(found.rows)
        words = self.tr("%Ln gift(s)", "", len(found.rows))
        if found.quiet:
            quiet = self.tr("%Ln left out: they had one in the last 180 days", "", found.quiet)
            words = joined(words, quiet)
        dialog.say(words)
        copy.clicked.connect(dialog.copy_all)

        def record() -> None:
            rows = tuple(dialog.chosen())
            self._session.write(
                "gifts.record_gifts", rows, done=self._session.bus.changed.emit,
                failed=dialog.fail,
            )  # fmt: skip
            dialog.close()
            self.done.emit(self.tr("Kept on %Ln card(s)", "", len(rows)), [])

        given.clicked.connect(record)
        given.setEnabled(bool(found.rows))
        dialog.open()

    def hold_draw(self) -> None:
        """Ask what is drawn among whom, then draw."""
        self._with_groups(self._ask_draw)

    def _ask_draw(self, view: GroupsView) -> None:
        fields = [
            FormField("title", self.tr("What for"), hint=self.tr("Spring draw")),
            FormField("group", self.tr("Among"), "choice", "best", choices=self._groups(view)),
            FormField("winners", self.tr("Winners"), value="1"),
            FormField("per", self.tr("Tickets"), "choice", choices=(
                (self.tr("one for each person"), "person"),
                (self.tr("one for each order"), "order"),
                (self.tr("one for each friend brought"), "friend"),
                (self.tr("one for each {0} spent in 12 months").format(
                    amount(to_minor(Decimal(1), view.currency), view.currency)), "spent"),
            )),
            FormField("seed", self.tr("Word to check it by"), hint=self.tr("by chance, and kept")),
        ]  # fmt: skip
        words = self.tr(
            "The same people and the same word give the same winners: anybody can check it. Who "
            "has the tag staff, or wants nothing from you, is left out."
        )
        self._form(
            self.tr("Hold a draw"), words, fields, self.tr("Draw"), self._draw
        )  # fmt: skip

    def _draw(self, form: FormDialog, values: dict[str, Any]) -> None:
        if not values["title"]:
            form.say(UserError("nothing_written"))
            return
        winners = int(values["winners"]) if values["winners"].isdecimal() else 0
        if not 0 < winners <= 1_000:
            form.say(UserError("bad_winners"))
            return

        def done(found: Drawn) -> None:
            form.finish()
            self._show_drawn(found)

        self._session.write(
            "gifts.hold_draw", values["title"], group_of(values["group"]), winners, values["per"],
            values["seed"], done=done, failed=form.say,
        )  # fmt: skip

    def _show_drawn(self, found: Drawn) -> None:
        columns = [
            Column(self.tr("Winner"), lambda r: r[1]),
            Column(self.tr("Known by"), lambda r: r[2].partition(":")[2]),
        ]
        dialog = ListDialog(
            found.title,
            self.tr("Kept on the winners' cards, with all that somebody needs to check it."),
            columns,
            self._parent,
            buttons=(
                Button(self.tr("&Write to them"), partial(self._write_winners, found)),
                Button(self.tr("Certificate as &PDF…"), partial(self._certificate, found)),
            ),
        )
        dialog.show_rows(found.winners)
        people = self.tr("%Ln people took part", "", found.entries)
        tickets = self.tr("%Ln ticket(s)", "", found.tickets)
        words = self.tr("{0} with {1}. To check it: word {2}, list {3}.").format(
            people, tickets, found.seed, found.digest
        )
        if found.left_out:
            words = paragraph((words, self.tr("%Ln left out.", "", found.left_out)))
        dialog.say(words)
        dialog.open()
        self._session.look_at_cards()

    def _write_winners(self, found: Drawn) -> None:
        self.letter_wanted.emit("winner", tuple(who for who, _, _ in found.winners))

    def _certificate(self, found: Drawn) -> None:
        """Save what somebody needs to check the draw, on one page."""

        def save(paper: Paper) -> None:
            path = ask_path(self._parent, found.title, self._session, ".pdf")
            if path is not None:
                self._write(path, lambda: save_pdf(path, PaperDocument(paper)))

        self._session.read("papers.certificate", found, done=save)

    def show_challenge(self) -> None:
        """Ask for a challenge, then show who did it."""
        fields = [
            FormField("categories", self.tr("Buy from so many categories"), value="3"),
            FormField("days", self.tr("Within so many days"), value="60"),
        ]
        words = self.tr(
            "A small quest: who tries so many of your categories in time. Announce it, then look "
            "here who did it, and give them points or a gift."
        )
        self._form(
            self.tr("A challenge"), words, fields, self.tr("Show who did it"), self._challenge
        )

    def _challenge(self, form: FormDialog, values: dict[str, Any]) -> None:
        categories, days = (whole_of(values[name]) for name in ("categories", "days"))
        if not categories or not days:
            form.say(UserError("bad_challenge"))
            return

        def done(rows: tuple[ChallengeRow, ...]) -> None:
            form.finish()
            columns = [
                Column(self.tr("Customer"), lambda r: r.name),
                Column(self.tr("Done on"), lambda r: long_day(r.done_on),
                       key=lambda r: r.done_on),
            ]  # fmt: skip
            copy = Button(self.tr("&Copy for Excel"), icon_name="copy")
            words = self.tr("%Ln customer(s) did it", "", len(rows))
            dialog = ListDialog(
                self.tr("A challenge"), words, columns, self._parent, buttons=(copy,)
            )
            copy.clicked.connect(dialog.copy_all)
            dialog.show_rows(rows)
            dialog.open()

        self._session.read("gifts.challenge_list", categories, days, done=done, failed=form.say)

    def show_offers(self) -> None:
        """Ask for an offer, then show what it costs."""
        self._with_groups(self._ask_offer)

    def _ask_offer(self, view: GroupsView) -> None:
        fields = [
            FormField("group", self.tr("For"), "choice", "best", choices=self._groups(view)),
            FormField("amount", self.tr("Amount off"), value="30"),
            FormField("threshold", self.tr("On orders from"), value="100"),
            FormField("percent", self.tr("Or percent off"), value="30"),
            FormField("margin", self.tr("Of a sale you keep, percent"), value="50"),
            FormField("floor", self.tr("It may not fall below, percent"), value="20"),
        ]
        words = self.tr(
            "A flat amount costs the same however much they buy; a percentage grows with the "
            "basket. A floor above 0 holds from then on: no letter goes out with an offer that "
            "leaves less."
        )
        self._form(
            self.tr("What an offer costs"), words, fields, self.tr("Work out"),
            partial(self._offer, view.currency),
        )  # fmt: skip

    def _offer(self, currency: str, form: FormDialog, values: dict[str, Any]) -> None:
        try:
            off, threshold = (minor_of(values[n], currency) for n in ("amount", "threshold"))
            shares = [share_of(values[name]) for name in ("percent", "margin", "floor")]
        except UserError as error:
            form.say(error)
            return

        def done(found: OfferView) -> None:
            form.finish()
            self._show_offer(found, threshold)
            if shares[2] > 0:  # from now on no letter's offer may leave less
                self._session.write(
                    "margin_floor.keep_floor", shares[1], shares[2], done=lambda _none: None
                )

        self._session.read(
            "simulator.offer", group_of(values["group"]), off, threshold, 100 * shares[0],
            shares[1], shares[2], done=done, failed=form.say,
        )  # fmt: skip

    def _show_offer(self, found: OfferView, threshold: int) -> None:
        def cost(minor: int, holds: bool) -> str:
            words = amount(minor, found.currency)
            return words if holds else self.tr("{0}, below your floor").format(words)

        columns = [
            Column(self.tr("Basket"), lambda r: amount(r.basket, found.currency),
                   key=lambda r: r.basket, right=True),
            Column(self.tr("Amount off costs"), lambda r: cost(r.flat, r.flat_holds),
                   key=lambda r: r.flat, right=True,
                   tone=lambda r: "text" if r.flat_holds else "warn"),
            Column(self.tr("Percent off costs"), lambda r: cost(r.percent, r.percent_holds),
                   key=lambda r: r.percent, right=True,
                   tone=lambda r: "text" if r.percent_holds else "warn"),
            Column(self.tr("Difference"), lambda r: amount(r.percent - r.flat, found.currency),
                   key=lambda r: r.percent - r.flat, right=True),
            Column(self.tr("The amount is"), lambda r: percent(100 * r.flat / r.basket, 0),
                   key=lambda r: r.flat / r.basket, right=True),
        ]  # fmt: skip
        dialog = ListDialog(
            self.tr("What an offer costs"),
            self.tr("Say it as an amount, not as a percentage: that is the cheaper offer for you "
                    "on every larger basket.")
            if found.flat <= found.percent
            else self.tr("Say it as a percentage, not as an amount: on these baskets that is the "
                         "cheaper offer for you."),
            columns,
            self._parent,
        )  # fmt: skip
        dialog.show_rows(found.rows)
        counted = self.tr(
            "Of this group's %Ln basket(s) in 12 months {0} came to {1} or more.", "", found.baskets
        ).format(whole(found.over), amount(threshold, found.currency))
        compared = (
            self.tr("On them the amount would have cost {0}, the percentage {1}: {2} more.")
            if found.flat <= found.percent
            else self.tr("On them the amount would have cost {0}, the percentage {1}: {2} less.")
        ).format(
            money(found.flat, found.currency), money(found.percent, found.currency),
            money(abs(found.percent - found.flat), found.currency),
        )  # fmt: skip
        better = self.tr("A threshold of {0} lies a little above what two of three spend.")
        suggested = (
            better.format(amount(found.suggested, found.currency)) if found.suggested else ""
        )
        dialog.say(paragraph((counted, compared, suggested)))
        dialog.open()


def group_of(value: str) -> str | int:
    """Give a group's id from a choice."""
    return int(value) if value.isdecimal() else value


def share_of(text: str) -> float:
    """Give typed percent as a share; UserError `bad_amount`."""
    try:
        return float(text.replace(",", ".").rstrip("%")) / 100
    except ValueError as error:
        raise UserError("bad_amount", value=text) from error
