"""Points: what they come to, the rules, the members, and why each has what they have."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.lists import ListAsk
from shopretain.services.loyalty import (
    Acted,
    LedgerRow,
    Overview,
    Recount,
    Rules,
    Why,
    ladder_falls,
)
from shopretain.services.people_table import PeopleView, SearchTexts
from shopretain.services.simulator import Cost
from shopretain.ui.dialogs.form_dialog import AskDialog
from shopretain.ui.format import long_day, money, whole
from shopretain.ui.icons import icon
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.jobs.runner import Job
from shopretain.ui.loyalty.member_card import MemberCard
from shopretain.ui.loyalty.more_rules import MoreRulesDialog
from shopretain.ui.loyalty.point_actions import PointActions
from shopretain.ui.loyalty.rules_card import RulesCard
from shopretain.ui.loyalty.tools import LoyaltyTools
from shopretain.ui.loyalty.words import amount, signed
from shopretain.ui.people.columns import people_columns
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.people.people_table import PeopleTable
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.theme import theme
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row, stretch
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.help_button import HelpText
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import IconLabel, Label
from shopretain.ui.widgets.one_of import OneOf
from shopretain.ui.widgets.tick import Tick
from shopretain.ui.widgets.tile import Tile

_COLUMNS = ("name", "points", "usable", "runs_out")
_LIST = ("name", "points", "usable", "runs_out", "email", "phone", "orders", "last")
_LEADING = QLineEdit.ActionPosition.LeadingPosition
_IMPORT_PAGE = 1


class LoyaltyTab(BaseTab):
    """Off until it is switched on; then tiles, rules, members and one member's ledger."""

    page_wanted = Signal(int)
    done = Signal(str, object)
    customer_wanted = Signal(int)

    def __init__(self, session: Session) -> None:
        """Put the page together; figures come with `load`."""
        super().__init__(session)
        self.set_head(
            self.tr("Loyalty"),
            self.tr("You keep the tally here and give the reward at your till "
                    "or with a discount code."),
        )  # fmt: skip
        self.overview: Overview | None = None
        self.view: PeopleView | None = None
        self._texts: SearchTexts | None = None
        self._soon = np.zeros(0, dtype=np.int64)
        self._asked = self._why_asked = self._cost_asked = 0
        self._shown_id = -1
        self.job: Job | None = None
        self.point_actions = PointActions(session, self)
        self.point_actions.done.connect(self.done)
        self.tools = LoyaltyTools(session, self)
        self.tools.done.connect(self.done)
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
        self.content.show_one(self.empty)
        for part in (self.job_bar, self.list_bar):
            self.body.addWidget(part)
        self.body.addWidget(self.content, 1)
        self.switch.hide()

    # The page

    def _tiles(self) -> QWidget:
        self.tiles = (
            Tile(self.tr("Members"), self._members_help),
            Tile(self.tr("Points not used yet"), self._points_help),
            Tile(self.tr("Used this year"), self._used_help),
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
        self.rules_card.changed.connect(self._ask_cost)
        self.rules_card.saved.connect(partial(self._set_rules, recount=False))
        self.rules_card.recount_wanted.connect(self._preview)
        self.rules_card.more_wanted.connect(self.open_more_rules)
        self.member_card.add_wanted.connect(self.add_points)
        self.member_card.use_wanted.connect(self.use_reward)
        self.member_card.take_back_wanted.connect(self._take_step_back)
        self.member_card.more_wanted.connect(self._open_member_menu)
        return Beside((left, 37), (self._members_card(), 63))

    def _members_card(self) -> QWidget:
        frame = QFrame()
        frame.setObjectName("tableCard")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search members"))
        self.search.setAccessibleName(self.tr("Search members"))
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(icon("search", "text3"), _LEADING)
        theme().changed.connect(lambda: self._glass.setIcon(icon("search", "text3")))
        self.filter = Choice()
        self.filter.setAccessibleName(self.tr("Which members"))
        for words, value in (
            (self.tr("All members"), "all"),
            (self.tr("Can use a reward"), "usable"),
            (self.tr("Running out soon"), "soon"),
            (self.tr("Owe points"), "owe"),
            (self.tr("Went up a level"), "up"),
            (self.tr("Went down a level"), "down"),
        ):
            self.filter.addItem(words, value)
        self.remind_button = Button("", self.remind, kind="primary", icon_name="bell")
        self.remind_button.hide()
        column.addWidget(row(self.search, self.filter, self.remind_button, margin=(16, 12, 16, 12)))
        self.table = PeopleTable(self.tr("Members"), ticks=False)
        self.rows_or_nobody = OneOf()
        self.rows_or_nobody.add(self.table)
        self.nobody = Label("", "second", wrap=True)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody.setMinimumHeight(theme().px(80))
        self.rows_or_nobody.add(self.nobody)
        self.rows_or_nobody.show_one(self.table)
        self.table.setMinimumHeight(theme().px(220))
        column.addWidget(self.rows_or_nobody, 1)
        note = Label(
            self.tr("Points are added when you import orders, and taken back for refunds."),
            "caption", wrap=True,
        )  # fmt: skip
        self.list_button = Button(self.tr("E&xcel list"), self.save_list, kind="link")
        line = row(IconLabel("info", "text2", 16), note, self.list_button, margin=(16, 8, 16, 8))
        stretch(line, 1)
        column.addWidget(line)
        self.search.textChanged.connect(lambda _words: self._look())
        self.search.returnPressed.connect(self._choose_first)
        self.filter.activated.connect(lambda _index: self._look())
        self.table.row_chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        return frame

    def first_focus(self) -> QWidget:
        """Start in the search of members: somebody stands at the till."""
        return self.search if self.content.shown is self._page else super().first_focus()

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

        self.session.read("loyalty.overview", done=overview)
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
        self.remind_button.setVisible(bool(found.runs_out_members))
        self.remind_button.set_words(self.tr("&Remind {0}").format(whole(found.runs_out_members)))

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
        self.view = view
        self._texts = SearchTexts(view.plain_texts)
        columns = people_columns(view, lambda: None)
        names = [*_COLUMNS, *(["level"] if self._has_levels() else [])]
        shown = [self._column(name, columns[name]) for name in names]
        header = self.table.horizontalHeader()
        sort = _COLUMNS.index("points"), Qt.SortOrder.DescendingOrder
        if len(self.table.rows.columns):
            sort = header.sortIndicatorSection(), header.sortIndicatorOrder()
        self.table.rows.set_rows(range(len(view.rows)))
        self.table.show_columns(shown)
        self.table.sortByColumn(*sort)
        self._look()
        if self._shown_id in view.place:
            self._show_member(self._shown_id)
        else:
            self.member_card.show_nobody()

    def _has_levels(self) -> bool:
        return self.overview is not None and bool(self.overview.rules.tiers)

    def _column(self, name: str, column: Column) -> Column:
        """Give a column as it reads here: members, and in amber what runs out soon."""
        if name == "name":
            return replace(column, title=self.tr("Member"))
        if name == "usable":
            return replace(column, text=self._usable)
        if name == "runs_out":
            return replace(column, tone=lambda at: "warn" if self._is_in("soon", at) else "text")
        return column

    def _usable(self, at: int) -> str:
        """Give what somebody's points give today, nothing where that is nothing."""
        held = None if self.view is None else self.view.points.get(self.view.rows[at].id)
        if self.view is None or held is None or not held.usable:
            return ""
        return amount(held.usable, self.view.currency)

    def _is_in(self, which: str, at: int) -> bool:
        """Tell whether somebody's points run out soon, or their level changed lately."""
        held = None if self.view is None else self.view.points.get(self.view.rows[at].id)
        if held is None:
            return False
        return held.is_soon if which == "soon" else held.moved == (1 if which == "up" else -1)

    def _look(self) -> None:
        """Show the members that are searched and filtered for."""
        view = self.view
        if view is None or self._texts is None:
            return
        points = view.number("points")
        kept = ~np.isnan(points)
        which = self.filter.currentData()
        if which == "usable":
            kept &= view.number("usable") > 0
        elif which == "owe":
            kept &= points < 0
        elif which != "all":
            kept &= np.array([self._is_in(which, at) for at in range(len(view.rows))], dtype=bool)
        found = self._texts.find(self.search.text())
        places = found[kept[found]]
        self.table.rows.show_only(places)
        self.rows_or_nobody.show_one(self.table if len(places) else self.nobody)
        words = self.search.text().strip()
        self.nobody.setText(
            self.tr("No member matches “{0}”.").format(words)
            if words
            else self.tr("Nobody here at the moment.")
        )
        self.list_button.setEnabled(bool(len(places)))

    # One member

    def _choose_first(self) -> None:
        if self.table.rows.rowCount():
            self.table.choose(self.table.rows.place(0))

    def _on_chosen(self, place: int) -> None:
        if place >= 0 and self.view is not None:
            self._show_member(self.view.rows[place].id)

    def _on_opened(self, place: int) -> None:
        if self.view is not None:
            self.customer_wanted.emit(self.view.rows[place].id)

    def _show_member(self, customer: int) -> None:
        self._shown_id = customer
        self._why_asked += 1
        asked = self._why_asked

        def done(found: Why) -> None:
            if asked == self._why_asked:
                self.member_card.show_member(found, self.session.today)

        self.session.read("loyalty.why", customer, done=done)

    def add_points(self) -> None:
        """Give or take points, with the reason."""
        if self.member_card.why is not None:
            self.point_actions.add(self.member_card.why)

    def use_reward(self) -> None:
        """Let the member use a reward at the till."""
        if self.member_card.why is not None:
            self.point_actions.use(self.member_card.why)

    def _take_step_back(self, step: LedgerRow) -> None:
        why = self.member_card.why
        if why is not None and step.act is not None:
            self.session.forget_undo()
            self.point_actions.take_back(Acted(step.act, why.id, step.points))

    def _open_member_menu(self) -> None:
        why = self.member_card.why
        if why is None:
            return
        menu = QMenu(self)
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

    def _shown_ids(self) -> tuple[int, ...]:
        if self.view is None:
            return ()
        return tuple(self.view.rows[at].id for at in self.table.rows.places().tolist())

    def _codes_for_shown(self) -> None:
        rules = self._rules()
        if rules is not None:
            self.tools.make_codes(self._shown_ids(), rules.rewards, self._currency())

    def _cards_of_shown(self) -> None:
        self.tools.save_cards(self._shown_ids())

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
            lambda: self.session.write("loyalty.switch_off", done=self.session.bus.changed.emit)
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
            done=self._switched,
        )

    def _switched(self, changes: Changes) -> None:
        self.session.bus.changed.emit(changes)
        self.done.emit(self.tr("Points are on, and every past order is counted"), [])

    def _set_rules(self, rules: Rules, *, recount: bool) -> None:
        before = self.rules_card.rules
        if not recount:
            self.session.write(
                "loyalty.set_rules",
                rules,
                done=partial(self._rules_set, rules),
                failed=self.session.fail,
            )
            return
        assert before is not None  # noqa: S101  rules are shown
        self._long(
            self.tr("Counting points"),
            "shopretain.services.loyalty:set_rules_at",
            rules,
            True,
            done=partial(self._rules_set, rules),
        )

    def _rules_set(self, rules: Rules, changes: Changes) -> None:
        self.session.bus.changed.emit(changes)
        words = self.tr("The new rules apply")
        if ladder_falls(rules):
            words += ". " + self.tr("A later thank-you is no larger than an earlier one")
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
        lines = [f"{gain}, {lose}. {sums}"]
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
        """Show whose points run out soon, and save them as a list to write to."""
        self.filter.setCurrentIndex(self.filter.findData("soon"))
        self.search.clear()
        self._look()
        self._save(self.tr("Points run out"), self.remind_button.text())

    def save_list(self) -> None:
        """Save the members that are shown."""
        self._save(self.tr("Members"), self.filter.currentText())

    def _save(self, title: str, rule: str) -> None:
        view = self.view
        if view is None:
            return
        self.saver.choose(ListAsk(title, rule, self._shown_ids(), _LIST))

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
