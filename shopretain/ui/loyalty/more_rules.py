"""All the other rules in one form: what counts, bonuses, cashback, rewards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopretain.base.dates import day_number, day_of_number
from shopretain.base.errors import UserError
from shopretain.base.money import to_decimal
from shopretain.services.loyalty import (
    DoubleDays,
    GoodsBonus,
    Reward,
    Rules,
    Rung,
    Step,
    Tier,
    flaw_of,
)
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.loyalty.fields import minor_of
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.rows_editor import Part, Values

_NUMBERS = (
    "order_bonus", "first_bonus", "anniversary", "birthday", "review", "survey", "advocate",
    "friend",
)  # fmt: skip
_FLAGS = ("with_shipping", "with_tax", "with_discounted", "with_gift_cards")


class MoreRulesDialog(FormDialog):
    """`saved` and `recount_wanted` give the edited rules; the form closes with either."""

    saved = Signal(object)
    recount_wanted = Signal(object)

    def __init__(self, rules: Rules, currency: str, today: date, parent: QWidget) -> None:
        """Show the rules."""
        self._rules, self._currency, self._today = rules, currency, today
        super().__init__(
            self.tr("More rules"),
            self.tr("Leave a field at 0 or empty, and the rule does not apply."),
            self._fields(rules),
            self.tr("New orders only"),
            parent,
        )
        self.setMinimumWidth(theme().px(680))
        self.recount_button = Button(self.tr("Count old orders again…"), self._recount)
        self.add_button(self.recount_button)
        self.answered.connect(lambda _values: self._tell(self.saved))

    def _fields(self, rules: Rules) -> list[FormField]:
        return [
            FormField("h1", self.tr("What orders give"), "head"),
            *self._earning(rules),
            FormField("h2", self.tr("Bonuses"), "head"),
            *self._bonuses(rules),
            FormField("h3", self.tr("Rewards"), "head"),
            self._rewards(rules),
            FormField("h4", self.tr("Levels of members"), "head"),
            *self._levels(rules),
            FormField("remind_days", self.tr("Remind so many days before points run out"),
                      value=str(rules.remind_days)),
        ]  # fmt: skip

    def _earning(self, rules: Rules) -> list[FormField]:
        steps = [(str(s.orders), f"{s.rate / 100:g}") for s in rules.steps]
        return [
            FormField("earning", self.tr("Orders give"), "choice", rules.earning, choices=(
                (self.tr("points for each amount spent"), "points"),
                (self.tr("money back, more for frequent orders"), "cashback"),
            )),
            FormField("steps", self.tr("Money back"), "rows", hint=self.tr("One more step"),
                      rows=steps, parts=(
                          Part(self.tr("From so many orders in 12 months"), "number", "3"),
                          Part(self.tr("Percent of the order"), "number", "3"),
                      )),
            FormField("rounding", self.tr("Parts of a point"), "choice", rules.rounding, choices=(
                (self.tr("are dropped"), "down"),
                (self.tr("are rounded"), "nearest"),
                (self.tr("do not count: full amounts only"), "steps"),
            )),
            FormField("minimum", self.tr("Only orders from"), value=self._money(rules.minimum)),
            FormField("with_shipping", self.tr("Shipping earns points"), "check",
                      str(int(rules.with_shipping))),
            FormField("with_tax", self.tr("Tax earns points"), "check", str(int(rules.with_tax))),
            FormField("with_discounted", self.tr("Reduced goods earn points"), "check",
                      str(int(rules.with_discounted))),
            FormField("with_gift_cards", self.tr("Bought gift cards earn points"), "check",
                      str(int(rules.with_gift_cards))),
        ]  # fmt: skip

    def _bonuses(self, rules: Rules) -> list[FormField]:
        goods = [(g.kind, g.name, str(g.points)) for g in rules.goods]
        days = [(_iso(d.first), _iso(d.last), str(d.factor)) for d in rules.double_days]
        today = self._today.isoformat()
        return [
            FormField("first_bonus", self.tr("First order"), value=str(rules.first_bonus)),
            FormField("ladder", self.tr("Later orders, each a larger thank-you"), "rows",
                      rows=[(str(r.order), str(r.points)) for r in rules.ladder],
                      hint=self.tr("One more order"), parts=(
                          Part(self.tr("Somebody's order number"), "number", "5"),
                          Part(self.tr("Points"), "number", "100"),
                      )),
            FormField("anniversary", self.tr("Each year since the first order"),
                      value=str(rules.anniversary)),
            FormField("order_bonus", self.tr("Every order"), value=str(rules.order_bonus)),
            FormField("birthday", self.tr("Birthday"), value=str(rules.birthday)),
            FormField("review", self.tr("Review"), value=str(rules.review)),
            FormField("survey", self.tr("Answers to your questions"), value=str(rules.survey)),
            FormField("advocate", self.tr("For bringing a friend"), value=str(rules.advocate)),
            FormField("friend", self.tr("For coming by a friend's code"),
                      value=str(rules.friend)),
            FormField("goods", self.tr("Products that give more"), "rows", rows=goods,
                      hint=self.tr("One more product"), parts=(
                          Part(self.tr("What"), "choice", choices=(
                              (self.tr("Product"), "product"), (self.tr("Category"), "category"),
                          )),
                          Part(self.tr("Its name, as in your orders"), hint=self.tr("Green tea")),
                          Part(self.tr("Points for each piece"), "number", "10"),
                      )),
            FormField("double_days", self.tr("Days that count more"), "rows", rows=days,
                      hint=self.tr("One more span of days"), parts=(
                          Part(self.tr("First day"), "day", today),
                          Part(self.tr("Last day"), "day", today),
                          Part(self.tr("Points times"), "number", "2"),
                      )),
        ]  # fmt: skip

    def _levels(self, rules: Rules) -> list[FormField]:
        rows = [(t.name, self._threshold(t.threshold, rules.tier_by), t.perks) for t in rules.tiers]
        return [
            FormField("tier_by", self.tr("Counted in 12 months"), "choice", rules.tier_by, choices=(
                (self.tr("money spent"), "spent"), (self.tr("orders"), "orders"),
                (self.tr("points earned"), "points"),
            )),
            FormField("tiers", self.tr("Levels, the lowest first"), "rows", rows=rows,
                      hint=self.tr("One more level"), parts=(
                          Part(self.tr("Name"), hint=self.tr("Gold")),
                          Part(self.tr("From"), "number", "200"),
                          Part(self.tr("What it brings"), hint=self.tr("First look at news")),
                      )),
            FormField("tier_grace", self.tr("Days below it before a level is lost"),
                      value=str(rules.tier_grace)),
        ]  # fmt: skip

    def _threshold(self, threshold: int, by: str) -> str:
        return self._money(threshold) if by == "spent" else str(threshold)

    def _rewards(self, rules: Rules) -> FormField:
        rows = [
            (
                str(r.cost), r.kind, self._money(r.minor) if r.minor else r.name,
                self._money(r.threshold),
            )
            for r in rules.rewards
            if r != rules.main
        ]  # fmt: skip
        return FormField(
            "rewards", self.tr("Besides money off"), "rows", rows=rows,
            hint=self.tr("One more reward"), parts=(
                Part(self.tr("Points"), "number", "200"),
                Part(self.tr("Reward"), "choice", choices=(
                    (self.tr("free delivery"), "delivery"), (self.tr("a free product"), "product"),
                    (self.tr("money off a larger order"), "over"),
                    (self.tr("money off"), "amount"),
                )),
                Part(self.tr("Which product, or how much off"), hint=self.tr("Lotion, or 15"),
                     only=frozenset({"product", "over", "amount"})),
                Part(self.tr("Of an order of at least"), "number", "100",
                     only=frozenset({"over"})),
            ),
        )  # fmt: skip

    def _money(self, minor: int) -> str:
        return str(to_decimal(minor, self._currency)) if minor else ""

    def edited(self) -> Rules:
        """Give the rules as they stand in the form; UserError with what is wrong."""
        told: dict[str, Any] = self.values()
        main = self._rules.main
        rewards = tuple(self._reward(values) for values in told["rewards"])
        plain: dict[str, Any] = {name: told[name] for name in _FLAGS}
        plain |= {name: _number(told[name], "bad_points") for name in _NUMBERS}
        return replace(
            self._rules,
            earning=told["earning"],
            rounding=told["rounding"],
            minimum=self._minor(told["minimum"]),
            steps=tuple(_step(values) for values in told["steps"]),
            ladder=tuple(
                Rung(_number(order, "bad_ladder"), _number(points, "bad_points"))
                for order, points in told["ladder"]
            ),
            goods=tuple(
                GoodsBonus(kind, name, _number(points, "bad_points"))
                for kind, name, points in told["goods"]
                if name
            ),
            double_days=tuple(
                DoubleDays(_day(first), _day(last), _number(factor or "2", "bad_number"))
                for first, last, factor in told["double_days"]
            ),
            rewards=(*((main,) if main else ()), *rewards),
            remind_days=_number(told["remind_days"], "bad_number"),
            tier_by=told["tier_by"],
            tier_grace=_number(told["tier_grace"], "bad_number"),
            tiers=tuple(
                Tier(
                    name,
                    self._minor(figure)
                    if told["tier_by"] == "spent"
                    else _number(figure, "bad_tiers"),
                    perks,
                )
                for name, figure, perks in told["tiers"]
            ),
            **plain,
        )

    def _reward(self, values: Values) -> Reward:
        points, kind, what, threshold = values
        cost = _number(points, "bad_reward")
        if kind == "product":
            return Reward(kind, cost, name=what)
        if kind == "delivery":
            return Reward(kind, cost)
        return Reward(kind, cost, self._minor(what), self._minor(threshold))

    def _minor(self, text: str) -> int:
        return minor_of(text, self._currency) if text else 0

    def _recount(self) -> None:
        self._tell(self.recount_wanted)

    def _tell(self, signal: Any) -> None:
        try:
            found = self.edited()
        except UserError as error:
            self.say(error)
            return
        flaw = flaw_of(found)
        if flaw is not None:
            self.say(UserError(flaw))
            return
        signal.emit(found)
        self.close()


def _iso(day: int) -> str:
    return day_of_number(day).isoformat()


def _day(text: str) -> int:
    return day_number(date.fromisoformat(text))


def _number(text: str, code: str) -> int:
    if not text:
        return 0
    if not text.isdecimal():
        raise UserError(code)
    return int(text)


def _step(values: Values) -> Step:
    orders, rate = values
    try:
        return Step(int(orders), round(float(rate.replace(",", ".")) * 100))
    except ValueError as error:
        raise UserError("bad_steps") from error
