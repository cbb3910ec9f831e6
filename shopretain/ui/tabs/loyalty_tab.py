"""Points: what they come to, the rules, the members, and why each has what they have."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import joined, listed, sentence
from shopretain.services.lists import ListAsk
from shopretain.services.loyalty import Acted, Recount, Rules, ladder_falls
from shopretain.services.members import LedgerRow, Overview, Why
from shopretain.services.people_table import PeopleView
from shopretain.services.simulator import Cost
from shopretain.ui.dialogs.form_dialog import AskDialog
from shopretain.ui.format import long_day, money, whole
from shopretain.ui.jobs.runner import Job
from shopretain.ui.loyalty.member_card import MemberCard
from shopretain.ui.loyalty.members_list import MembersList
from shopretain.ui.loyalty.more_rules import MoreRulesDialog
from shopretain.ui.loyalty.point_actions import PointActions
from shopretain.ui.loyalty.rules_card import RulesCard
from shopretain.ui.loyalty.tools import LoyaltyTools
from shopretain.ui.loyalty.words import amount, signed
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.theme import theme
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.help_button import HelpText
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.one_of import OneOf
from shopretain.ui.widgets.tick import Tick
from shopretain.ui.widgets.tile import Tile

_LIST = ("name", "points", "usable", "runs_out", "email", "phone", "orders", "last")
_IMPORT_PAGE = 1


class LoyaltyTab(BaseTab):
    """Off until it is switched on; then tiles, rules, members and one member's ledger."""

    page_wanted = Signal(int)
    done = Signal(str, object)
    customer_wanted = Signal(int)
    letter_wanted = Signal(str, object, str)  # letter, whom, in words

    def __init__(self, session: Session) -> None:
        """Put the page together; figures come with `load`."""
        super().__init__(session)
        self.set_head(
            self.tr("Loyalty"),
            self.tr("You keep the tally here and give the reward at your till "
                    "or with a discount code."),
        )  # fmt: skip
        self.overview: Overview | None = None
        self._asked = self._why_asked = self._cost_asked = 0
        self._shown_id = -1
        self.job: Job | None = None
        self.point_actions = PointActions(session, self)
        self.point_actions.done.connect(self.done)
        self.tools = LoyaltyTools(session, self)
        self.tools.done.connect(self.done)
        self.tools.letter_wanted.connect(
            lambda letter, ids: self.letter_wanted.emit(letter, ids, "")
        )
        self.try_button = Button(
            self.tr("&Try a programme…"), lambda: self.tools.simulate(self._rules()),
            icon_name="calculator",
        )  # fmt: skip
        self.more_button = Button("", self.open_more, icon_name="ellipsis")
        self.more_button.setToolTip(self.tr("More"))
        self.more_button.setAccessibleName(self.tr("More"))
        self.switch = Tick()
        self.switch.setText(self.tr("Points are &on"))
        self.switch.clicked.connect(self._on_switch)
        for widget in (self.switch, self.try_button, self.more_button):
            self.head_actions.addWidget(widget)
        self.job_bar = JobBar()
        self.job_bar.cancel_requested.connect(self._cancel)
        self.list_bar = JobBar()
        self.saver = ListSaver(session, self.list_bar, self)
        self.saver.done.connect(self.done)
        self.empty = EmptyState(
            "gift",
            self.tr("Reward people for coming back"),
            self.tr("Turn on points and every past order is counted. You choose what points "
                    "are worth, and can stop at any time."),
            (self.tr("Turn on points"), self.switch_on),
        )  # fmt: skip
        self.no_orders = EmptyState(
            "gift",
            self.tr("Reward people for coming back"),
            self.tr("Import your orders first: points are counted from them."),
            (self.tr("Import orders"), lambda: self.page_wanted.emit(_IMPORT_PAGE)),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._tiles())
        column.addWidget(self._below(), 1)
        self._page = page
        self.content = OneOf()
        for part in (page, self.empty, self.no_orders):
            self.content.add(part)
        self.content.show_one(self.empty if session.glance.customers else self.no_orders)
        for part in (self.job_bar, self.list_bar):
            self.body.addWidget(part)
        self.body.addWidget(self.content, 1)
        self.switch.hide()

    # The page

    def _tiles(self) -> QWidget:
        self.tiles = (
            Tile(self.tr("Members"), self._members_help),
            Tile(self.tr("Points not used yet"), self._points_help),
            Tile(self.tr("Given this year"), self._used_help),
            Tile(self.tr("Running out soon"), self._out_help),
        )
        return Beside(*((tile, 1) for tile in self.tiles))

    def _below(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.rules_card = RulesCard()
        self.member_card = MemberCard()
        column.addWidget(self.rules_card)
        column.addWidget(self.member_card, 1)
        left.setMinimumWidth(theme().px(330))
        self.members = MembersList()
        self.members.chosen.connect(self._show_member)
        self.members.opened.connect(self.customer_wanted)
        self.members.remind_wanted.connect(self.remind)
        self.members.list_wanted.connect(self.save_list)
        self.members.menu_wanted.connect(self._open_row_menu)
        self.table, self.search, self.filter = (
            self.members.table, self.members.search, self.members.filter,
        )  # fmt: skip
        self.rules_card.changed.connect(self._ask_cost)
        self.rules_card.saved.connect(partial(self._set_rules, recount=False))
        self.rules_card.recount_wanted.connect(self._preview)
        self.rules_card.more_wanted.connect(self.open_more_rules)
        self.member_card.add_wanted.connect(self.add_points)
        self.member_card.use_wanted.connect(self.use_reward)
        self.member_card.take_back_wanted.connect(self._take_step_back)
        self.member_card.more_wanted.connect(self._open_member_menu)
        return Beside((left, 37), (self.members, 63))

    def show_standing(self) -> None:
        """Show who buys the same again and again; another page asks for it."""
        self.tools.show_standing()

    def show_offers(self) -> None:
        """Show what an offer would cost."""
        self.tools.show_offers()

    def first_focus(self) -> QWidget:
        """Start in the search of members: somebody stands at the till."""
        return self.search if self.content.shown is self._page else super().first_focus()

    @property
    def view(self) -> PeopleView | None:
        """Everybody, None before the first answer."""
        return self.members.view

    def focus_search(self) -> None:
        """Search members."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Loading

    def concerns(self, changes: Changes) -> bool:
        """Whatever changes may change points."""
        return bool(changes)

    def load(self) -> None:
        """Ask for the programme's figures and for everybody."""
        self._asked += 1
        asked = self._asked

        def overview(found: Overview) -> None:
            if asked == self._asked:
                self._take_overview(found)

        def people(found: PeopleView) -> None:
            if asked == self._asked:
                self._take_people(found)

        self.session.read("members.overview", done=overview)
        self.session.read("people_table.everybody", None, done=people)

    def _take_overview(self, found: Overview) -> None:
        is_new = self.overview is None or self.overview.rules != found.rules
        self.overview = found
        is_on = found.is_on
        self.switch.setVisible(bool(found.customers))
        self.switch.setChecked(is_on)
        shown = self._page if is_on else self.empty if found.customers else self.no_orders
        self.content.show_one(shown)
        if not is_on:
            return
        if is_new or self.rules_card.rules is None:
            self.rules_card.show_rules(found.rules, found.currency)
            self._ask_cost(found.rules)
        self._show_tiles(found)
        self.members.show_soon(found.runs_out_members)

    def _show_tiles(self, found: Overview) -> None:
        members, points, used, out = self.tiles
        of_100 = round(100 * found.members / found.customers) if found.customers else 0
        words = self.tr("{0} of 100 customers").format(whole(of_100))
        members.show_figure(whole(found.members), "", words)
        words = self.tr("worth {0} if all are used").format(money(found.worth, found.currency))
        if found.debt:
            words += self.tr("; {0} owed").format(whole(found.debt))
        points.show_figure(whole(found.points_out), "", words)
        words = self.tr("in %Ln reward(s)", "", found.uses)
        used.show_figure(money(found.used, found.currency), "", words)
        if found.runs_out_on is not None:
            out.name(self.tr("Running out on {0}").format(long_day(found.runs_out_on)))
        else:
            out.name(self.tr("Running out in %Ln day(s)", "", found.rules.remind_days))
        worth = money(found.rules.worth(found.runs_out), found.currency)
        words = self.tr("points of %Ln member(s), worth {0}", "", found.runs_out_members)
        if found.rules.lasting == "never":
            words = self.tr("points last for ever")
        out.show_figure(whole(found.runs_out), "", words.format(worth))

    def _take_people(self, view: PeopleView) -> None:
        levels = self.overview is not None and bool(self.overview.rules.tiers)
        self.members.show_people(view, has_levels=levels)
        if self._shown_id in view.place:
            self._show_member(self._shown_id)
        else:
            self.member_card.show_nobody()

    # One member

    def _show_member(self, customer: int) -> None:
        self._shown_id = customer
        self._why_asked += 1
        asked = self._why_asked

        def done(found: Why) -> None:
            if asked == self._why_asked:
                self.member_card.show_member(found, self.session.today)

        self.session.read("members.why", customer, done=done)

    def add_points(self) -> None:
        """Give or take points, with the reason."""
        why = self._chosen()
        if why is not None:
            self.point_actions.add(why)

    def use_reward(self) -> None:
        """Let the member use a reward at the till."""
        why = self._chosen()
        if why is not None:
            self.point_actions.use(why)

    def _chosen(self) -> Why | None:
        """Give whose row is chosen, None while their points are still asked for."""
        why = self.member_card.why
        return why if why is not None and why.id == self._shown_id else None

    def _take_step_back(self, step: LedgerRow) -> None:
        why = self._chosen()
        if why is not None and step.act is not None:
            self.session.forget_undo()
            self.point_actions.take_back(Acted(step.act, why.id, step.points))

    def _open_row_menu(self, at: QPoint) -> QMenu:
        """Offer what can be done with the row under the mouse."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Add or take points…"), self.add_points)
        menu.addAction(self.tr("&Use a reward…"), self.use_reward)
        menu.addAction(
            self.tr("&Open their card"), lambda: self.customer_wanted.emit(self._shown_id)
        )
        menu.addSeparator()
        copy = menu.addAction(self.tr("&Copy for Excel"), self.table.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        menu.addAction(self.tr("&Save Excel list…"), self.save_list)
        menu.popup(at)
        return menu

    def _open_member_menu(self) -> None:
        why = self._chosen()
        if why is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            self.tr("Copy their code for &friends"),
            lambda: self.point_actions.copy_friend_code(why),
        )
        menu.addAction(self.tr("&Statement as PDF…"), lambda: self.tools.save_statement(why))
        menu.addAction(self.tr("&Open their card"), lambda: self.customer_wanted.emit(why.id))
        menu.popup(self.member_card.more_button.mapToGlobal(QPoint(0, 0)))

    def _rules(self) -> Rules | None:
        """Give the rules as they stand in the sentences."""
        shown = self.rules_card.edited()
        return shown or (None if self.overview is None else self.overview.rules)

    def open_more(self) -> QMenu:
        """Offer everything around the programme."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_on = self.overview is not None and self.overview.is_on
        tools = self.tools
        for words, act, needs_points in (
            (self.tr("Reward &codes…"), lambda: tools.show_codes(self._currency()), True),
            (self.tr("Codes for the members &shown…"), self._codes_for_shown, True),
            (self.tr("Codes for man&y…"), lambda: tools.show_shared_codes(self._rules()), True),
            (self.tr("&Friends…"), tools.show_friends, True),
            (self.tr("&Member cards as PDF…"), self._cards_of_shown, True),
            (self.tr("&Gifts of the month…"), tools.show_gifts, False),
            (self.tr("Hold a &draw…"), tools.hold_draw, False),
            (self.tr("A c&hallenge…"), tools.show_challenge, False),
            (self.tr("St&anding orders…"), tools.show_standing, False),
            (self.tr("What an &offer costs…"), tools.show_offers, False),
            (self.tr("What co&upons cost…"), lambda: tools.show_coupons(self._currency()), False),
        ):
            menu.addAction(words, act).setEnabled(is_on or not needs_points)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
        return menu

    def _currency(self) -> str:
        return "EUR" if self.overview is None else self.overview.currency

    def _codes_for_shown(self) -> None:
        rules = self._rules()
        if rules is not None:
            self.tools.make_codes(self.members.shown_ids(), rules.rewards, self._currency())

    def _cards_of_shown(self) -> None:
        self.tools.save_cards(self.members.shown_ids())

    # The rules

    def _ask_cost(self, rules: Rules) -> None:
        self._cost_asked += 1
        asked = self._cost_asked

        def done(found: Cost) -> None:
            if asked == self._cost_asked:
                self.rules_card.show_cost(found)

        self.session.child(
            "shopretain.services.simulator:cost_at",
            rules,
            done=done,
            failed=lambda _error: None,
            cancelled=lambda: None,
            told=lambda *_told: None,
        )

    def _on_switch(self, on: bool) -> None:
        self.switch.setChecked(not on)  # as it is until it is done
        if on:
            self.switch_on()
            return
        ask = AskDialog(
            self.tr("Switch points off?"),
            self.tr("What people have stays in the ledger. Orders from today on earn nothing, "
                    "until you switch points on again."),
            self.tr("Keep points on"),
            self.tr("Switch off"),
            self,
        )  # fmt: skip
        ask.agreed.connect(
            lambda: self._long(
                self.tr("Switching points off"),
                "shopretain.services.loyalty:switch_off_at",
                done=self._switched_off,
            )
        )
        ask.open()

    def switch_on(self) -> None:
        """Switch points on and count every past order, with progress and Cancel."""
        if self.overview is None:
            return
        self._long(
            self.tr("Counting points"),
            "shopretain.services.loyalty:switch_on_at",
            self.overview.rules,
            done=partial(self._switched, self.overview.was_on),
        )

    def _switched(self, was_on: bool, changes: Changes) -> None:
        self.session.bus.changed.emit(changes)
        words = self.tr("Points are on, and every past order is counted")
        self.done.emit(self.tr("Points are on again, for new orders") if was_on else words, [])

    def _switched_off(self, changes: Changes) -> None:
        self.session.bus.changed.emit(changes)
        self.done.emit(self.tr("Points are off. What people have stays in the ledger"), [])

    def _set_rules(self, rules: Rules, *, recount: bool) -> None:
        self._long(
            self.tr("Counting points"),
            "shopretain.services.loyalty:set_rules_at",
            rules,
            recount,
            done=partial(self._rules_set, rules),
        )

    def _rules_set(self, rules: Rules, changes: Changes) -> None:
        self.session.bus.changed.emit(changes)
        words = self.tr("The new rules apply")
        if ladder_falls(rules):
            words = joined(words, self.tr("A later thank-you is no larger than an earlier one"))
        self.done.emit(words, [])

    def _preview(self, rules: Rules) -> None:
        """Show who gains and who loses before old orders are counted again."""
        self._long(
            self.tr("Looking who gains and who loses"),
            "shopretain.services.loyalty:preview_at",
            rules,
            done=partial(self._ask_recount, rules),
        )

    def _ask_recount(self, rules: Rules, found: Recount) -> None:
        gain = self.tr("%Ln member(s) gain", "", found.gain)
        lose = self.tr("%Ln lose points", "", found.lose)
        sums = self.tr("All points together: {0} now, {1} afterwards.").format(
            whole(found.before), whole(found.after)
        )
        lines = [joined(listed((gain, lose)), sums)]
        lines += [
            self.tr("{0}: {1} now, {2} afterwards ({3})").format(
                name or sentence("list.unnamed"), whole(before), whole(after),
                signed(after - before),
            )
            for _, name, before, after in found.biggest
        ]  # fmt: skip
        ask = AskDialog(
            self.tr("Count all old orders by the new rules?"),
            "\n".join(lines),
            self.tr("Keep as it is"),
            self.tr("Count again"),
            self,
        )
        ask.agreed.connect(partial(self._set_rules, rules, recount=True))
        ask.open()

    def open_more_rules(self) -> None:
        """Edit everything that the sentences leave out."""
        if self.rules_card.rules is None or self.overview is None:
            return
        edited = self.rules_card.edited() or self.rules_card.rules
        dialog = MoreRulesDialog(edited, self.overview.currency, self.session.today, self)
        dialog.saved.connect(partial(self._set_rules, recount=False))
        dialog.recount_wanted.connect(self._preview)
        dialog.open()

    # Long work

    def _long(self, title: str, function: str, *arguments: object, done: Any) -> None:
        if self.job is not None:
            return
        self.job_bar.begin(title)

        def ended(*found: Any) -> None:
            self.job = None
            self.job_bar.hide()
            if found:
                done(*found)

        def failed(error: UserError) -> None:
            ended()
            self.session.fail(error)

        def told(step: str, count: int, total: int) -> None:
            if total:
                self.job_bar.tell(step, self.tr("customers counted"), count, total)

        self.job = self.session.child(
            function, *arguments, done=ended, failed=failed, cancelled=ended, told=told
        )

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    # Lists

    def remind(self) -> None:
        """Write to those whose points run out soon."""
        self.members.show_filter("soon")
        words = self.filter.currentText()
        self.letter_wanted.emit("points_expire", self.members.shown_ids(), words)

    def save_list(self) -> None:
        """Save the members that are shown."""
        self._save(self.tr("Members"), self.filter.currentText())

    def _save(self, title: str, rule: str) -> None:
        self.saver.choose(ListAsk(title, rule, self.members.shown_ids(), _LIST))

    # What the tiles say when asked

    def _members_help(self) -> HelpText:
        return HelpText(
            self.tr("Everybody with points"),
            (self.tr("Nobody has to sign up: who orders from you collects points."),),
        )

    def _points_help(self) -> HelpText:
        rules = None if self.overview is None else self.overview.rules
        main = None if rules is None else rules.main
        how = ""
        if main is not None and self.overview is not None:
            how = self.tr("%Ln point(s) give {0}.", "", main.cost).format(
                amount(main.minor, self.overview.currency)
            )
        return HelpText(
            self.tr("What you owe in points"),
            (self.tr("Some are never used, so this is the most it can cost you."), how),
        )

    def _used_help(self) -> HelpText:
        return HelpText(
            self.tr("Rewards since January"),
            (self.tr("The money off that you gave for points. Rewards that were taken back "
                     "are not in it."),),
        )  # fmt: skip

    def _out_help(self) -> HelpText:
        return HelpText(
            self.tr("Points that end soon"),
            (self.tr("Remind these members: a reward that ends brings many back. Nothing runs "
                     "out sooner than a whole period after you set the rule."),),
        )  # fmt: skip
