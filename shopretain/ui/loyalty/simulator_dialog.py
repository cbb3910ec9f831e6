"""Programmes replayed over the last year's orders, side by side, before one is chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from shopretain.base.errors import UserError
from shopretain.services.loyalty import Reward, Rules
from shopretain.services.simulator import Simulation
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.format import money, percent, whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.loyalty.fields import NumberField, minor_of, sentence_line, whole_of
from shopretain.ui.loyalty.words import amount
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.fit import fit


@dataclass(frozen=True)
class Tried:
    """A programme and what it would have cost."""

    words: str
    rules: Rules
    found: Simulation


class SimulatorDialog(ListDialog):
    """One row a programme; the owner adds rows of his own."""

    def __init__(self, session: Session, rules: Rules, currency: str, parent: QWidget) -> None:
        """Try the rules as they are, half and twice as generous, and money back."""
        self._session, self._rules, self._currency = session, rules, currency
        self._tried: list[Tried] = []
        main = rules.main or Reward("amount", 100, 5 * rules.unit)
        self.unit = NumberField(amount(rules.unit, currency), self.tr("Amount spent"))
        self.points = NumberField(whole(rules.points), self.tr("Points"))
        self.cost = NumberField(whole(main.cost), self.tr("Points of a reward"))
        self.off = NumberField(amount(main.minor, currency), self.tr("Money off"))
        self.add_button = Button(self.tr("&Add"), self.add_own, icon_name="plus")
        top = sentence_line(
            self.tr("Another one: every {0} spent earns {1} points, {2} points give {3} off. {4}"),
            self.unit, self.points, self.cost, self.off, self.add_button,
        )  # fmt: skip
        columns = [
            Column(self.tr("Programme"), lambda t: t.words),
            Column(self.tr("Costs a year, at most"), lambda t: money(t.found.worth, currency),
                   key=lambda t: t.found.worth, right=True),
            Column(self.tr("Of sales"), lambda t: percent(100 * t.found.share),
                   key=lambda t: t.found.share, right=True),
            Column(self.tr("In whole rewards"), lambda t: money(t.found.usable, currency),
                   key=lambda t: t.found.usable, right=True),
            Column(self.tr("Members"), lambda t: whole(t.found.members),
                   key=lambda t: t.found.members, right=True),
            Column(self.tr("To earlier customers"), _to_known,
                   key=lambda t: _known_share(t.found), right=True),
        ]  # fmt: skip
        super().__init__(
            self.tr("Try a programme on last year's orders"),
            self.tr("Every order of the last 12 months is counted as if the programme had run. "
                    "All these orders came without it: what it brings on top nobody can know, "
                    "what it costs you see here."),
            columns,
            parent,
            top=top,
        )  # fmt: skip
        fit(self, 1_000, 480)
        self.table.rows.set_rows([])
        half = main._replace(minor=max(main.minor // 2, 1))
        twice = main._replace(minor=main.minor * 2)
        others = tuple(reward for reward in rules.rewards if reward != rules.main)
        self._try(
            (self.tr("As it stands"), rules),
            (self.tr("Half as generous"), replace(rules, rewards=(half, *others))),
            (self.tr("Twice as generous"), replace(rules, rewards=(twice, *others))),
            (self.tr("Money back, 2/3/5%"), replace(rules, earning="cashback")),
        )

    def add_own(self) -> None:
        """Try what stands in the fields."""
        try:
            unit, off = (minor_of(f.text(), self._currency) for f in (self.unit, self.off))
        except UserError as error:
            self.fail(error)
            return
        points, cost = (whole_of(f.text()) for f in (self.points, self.cost))
        if not (unit and off and points and cost):
            self.fail(UserError("bad_points"))
            return
        words = self.tr("{0} = {1} points, {2} points = {3}").format(
            amount(unit, self._currency), whole(points), whole(cost), amount(off, self._currency)
        )
        reward = Reward("amount", cost, off)
        rules = replace(self._rules, earning="points", unit=unit, points=points, rewards=(reward,))
        self._try((words, rules))

    def _try(self, *programmes: tuple[str, Rules]) -> None:
        self.say(self.tr("Counting last year's orders…"))
        self.add_button.setEnabled(False)
        self._session.child(
            "shopretain.services.simulator:simulations_at",
            tuple(rules for _, rules in programmes),
            done=partial(self._done, programmes),
            failed=self._failed,
            cancelled=lambda: None,
            told=lambda *_told: None,
        )

    def _failed(self, error: UserError) -> None:
        self.add_button.setEnabled(True)
        self.fail(error)

    def _done(
        self, programmes: tuple[tuple[str, Rules], ...], found: tuple[Simulation, ...]
    ) -> None:
        self._tried += [
            Tried(words, rules, simulation)
            for (words, rules), simulation in zip(programmes, found, strict=True)
        ]
        self.show_rows(self._tried)
        self.add_button.setEnabled(True)
        first = self._tried[0].found
        if not first.orders:
            self.say(self.tr("There was no order in the last 12 months."))
            return
        often = [band for band in first.bands if band.orders >= 3]
        many = sum(band.points for band in often) / first.points if first.points else 0.0
        self.say(
            self.tr("%Ln order(s) for {0} were counted. {1} of the points go to people with three "
                    "orders or more in the year.", "", first.orders).format(
                money(first.sales, self._currency), percent(100 * many, 0)
            )
        )  # fmt: skip


def _known_share(found: Simulation) -> float:
    return found.to_known / found.points if found.points else 0.0


def _to_known(tried: Tried) -> str:
    return percent(100 * _known_share(tried.found), 0)
