"""The programme's rules: what earns points, what they give, how long they last."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from shopretain.base.dates import add_months, day_number, day_of_number

Rounding = Literal["down", "nearest", "steps"]
Earning = Literal["points", "cashback"]
Lasting = Literal["never", "age", "inactive"]
TierBy = Literal["spent", "orders", "points"]

MOST_POINTS = 1_000_000
MOST_MONTHS = 120
MOST_TIERS = 4
MOST_DAYS = 3_650
_FOREVER = 1 << 40


class GoodsBonus(NamedTuple):
    """Extra points for each piece of a product, or of everything of a category."""

    kind: str  # product, category
    name: str
    points: int


class DoubleDays(NamedTuple):
    """Days, both included, on which points are multiplied; day numbers."""

    first: int
    last: int
    factor: int = 2


class Step(NamedTuple):
    """From so many orders in 12 months on, so many hundredths of a percent come back."""

    orders: int
    rate: int


class Rung(NamedTuple):
    """Extra points for somebody's n-th order."""

    order: int
    points: int


class Reward(NamedTuple):
    """What points are given for.

    amount: money off; over: money off an order of at least `threshold`; delivery: free delivery;
    product: `name`, free. Money in minor units.
    """

    kind: str
    cost: int
    minor: int = 0
    threshold: int = 0
    name: str = ""


class Tier(NamedTuple):
    """A level of members: from which figure on, and what it brings, in the owner's words."""

    name: str
    threshold: int
    perks: str = ""


@dataclass(frozen=True)
class Rules:
    """One set of rules. Money in minor units of the shop's currency.

    Every `unit` spent earns `points`: "down" counts the exact share and drops what is less than a
    point, "nearest" rounds it half up, "steps" counts full units only. With `earning` "cashback"
    an order gives the percent of the highest step that its place among the person's orders of
    the last 12 months reaches, and a point is one minor unit. Points last `months` after they
    were earned ("age") or after the last order ("inactive").
    """

    unit: int
    is_on: bool = True
    earning: Earning = "points"
    points: int = 1
    rounding: Rounding = "down"
    minimum: int = 0
    with_shipping: bool = True
    with_tax: bool = True
    with_discounted: bool = True
    with_gift_cards: bool = True
    goods: tuple[GoodsBonus, ...] = ()
    double_days: tuple[DoubleDays, ...] = ()
    order_bonus: int = 0
    first_bonus: int = 0
    ladder: tuple[Rung, ...] = ()
    anniversary: int = 0  # each year, on the day of the first order
    steps: tuple[Step, ...] = (Step(1, 200), Step(3, 300), Step(6, 500))
    birthday: int = 0
    review: int = 0
    survey: int = 0
    advocate: int = 0
    friend: int = 0
    rewards: tuple[Reward, ...] = ()
    lasting: Lasting = "never"
    months: int = 12
    remind_days: int = 30
    tiers: tuple[Tier, ...] = ()
    tier_by: TierBy = "spent"
    tier_grace: int = 30  # days below the figure before a tier is lost

    @property
    def needs_lines(self) -> bool:
        """Whether an order's lines decide its points."""
        everything = self.with_discounted and self.with_gift_cards and self.with_shipping
        return bool(self.goods) or not everything

    @cached_property
    def has_bonuses(self) -> bool:
        """Whether orders give more than their amount does."""
        days = self.double_days or self.goods
        return bool(days or self.order_bonus or self.first_bonus or self.ladder)

    @property
    def needs_places(self) -> bool:
        """Whether an order's place among the person's decides its points."""
        return self.earning == "cashback" or bool(self.first_bonus or self.ladder)

    @property
    def main(self) -> Reward | None:
        """The reward that says what a point is worth, None without one that is money."""
        money = [reward for reward in self.rewards if reward.minor and not reward.threshold]
        return money[0] if money else None

    def worth(self, points: int) -> int:
        """Give what points are worth if all are used, minor units."""
        if self.earning == "cashback":
            return points
        return points * self.main.minor // self.main.cost if self.main else 0

    def usable(self, points: int) -> int:
        """Give what points give today, in whole rewards, minor units."""
        if self.earning == "cashback":
            return max(points, 0)
        return max(points, 0) // self.main.cost * self.main.minor if self.main else 0

    @property
    def least(self) -> int:
        """The points of the cheapest reward; 1 where every point can be used."""
        if self.earning == "cashback":
            return 1
        return min((reward.cost for reward in self.rewards), default=1)

    def factor(self, day: int) -> int:
        """Give by what an order's points are multiplied on a day."""
        return max((d.factor for d in self.double_days if d.first <= day <= d.last), default=1)


def default_rules(whole: int) -> Rules:
    """Give the rules to begin with: a point for each whole unit of money, 100 points give 5 off.

    `whole` is the minor units of one whole unit: 100 for the euro, 1 for the yen.
    """
    return Rules(unit=whole, rewards=(Reward("amount", 100, 5 * whole),))


_PARTS: dict[str, Any] = {
    "goods": GoodsBonus,
    "double_days": DoubleDays,
    "steps": Step,
    "ladder": Rung,
    "rewards": Reward,
    "tiers": Tier,
}


def rules_text(rules: Rules) -> str:
    """Give the rules as JSON."""
    return json.dumps(asdict(rules), ensure_ascii=False, sort_keys=True)


def rules_from(text: str) -> Rules:
    """Give the rules of their JSON; fields of newer versions are left out."""
    known = {item.name for item in fields(Rules)}
    told = {name: value for name, value in json.loads(text).items() if name in known}
    for name, part in _PARTS.items():
        told[name] = tuple(part(*values) for values in told.get(name, ()))
    return Rules(**told)


def flaw_of(rules: Rules) -> str | None:
    """Give the code of what is wrong with rules, None for good ones."""
    amounts = (
        rules.points, rules.order_bonus, rules.first_bonus, rules.birthday, rules.review,
        rules.survey, rules.advocate, rules.friend, rules.anniversary,
        *(rung.points for rung in rules.ladder), *(bonus.points for bonus in rules.goods),
    )  # fmt: skip
    checks = (
        ("bad_points", all(0 <= amount <= MOST_POINTS for amount in amounts)),
        ("bad_unit", rules.unit > 0 and rules.minimum >= 0),
        ("bad_reward", all(_is_good_reward(reward) for reward in rules.rewards)),
        ("bad_months", 1 <= rules.months <= MOST_MONTHS and 0 <= rules.remind_days <= MOST_DAYS),
        ("bad_steps", _rises([step.orders for step in rules.steps])
         and all(0 <= step.rate <= 10_000 for step in rules.steps)),
        ("bad_ladder", _rises([1, *(rung.order for rung in rules.ladder)])),
        ("bad_tiers", len(rules.tiers) <= MOST_TIERS
            and 0 <= rules.tier_grace <= MOST_DAYS
            and all(tier.name and tier.threshold >= 0 for tier in rules.tiers)
            and _rises([tier.threshold for tier in rules.tiers])),
        ("bad_days", all(d.first <= d.last and 1 <= d.factor <= 100 for d in rules.double_days)),
    )  # fmt: skip
    return next((code for code, is_good in checks if not is_good), None)


def ladder_falls(rules: Rules) -> bool:
    """Tell whether a later thank-you is no larger than an earlier one (tactics E8)."""
    values = (rules.first_bonus, *(rung.points for rung in rules.ladder), rules.anniversary)
    return not _rises([value for value in values if value])


def _is_good_reward(reward: Reward) -> bool:
    has_value = {
        "amount": reward.minor > 0,
        "over": reward.minor > 0 and reward.threshold >= reward.minor,
        "product": bool(reward.name),
        "delivery": True,
    }
    return 1 <= reward.cost <= MOST_POINTS and has_value.get(reward.kind, False)


def _rises(values: Sequence[int]) -> bool:
    return all(first < second for first, second in pairwise(values))


# Rules over time


class Version(NamedTuple):
    """Rules from an order day on (None: of all orders), as the owner set them on `set_on`."""

    id: int
    since: int | None
    set_on: int
    rules: Rules


@dataclass(frozen=True)
class History:
    """All versions of the rules, oldest first; there is at least one."""

    versions: tuple[Version, ...]

    @property
    def now(self) -> Rules:
        """The newest rules."""
        return self.versions[-1].rules

    def version(self, day: int) -> Version | None:
        """Give the version that holds for an order of a day: the newest that reaches back to it."""
        days, spans = self._spans
        at = bisect_right(days, day) - 1
        return spans[at] if at >= 0 else None

    @cached_property
    def _spans(self) -> tuple[list[int], list[Version]]:
        """Give from which days on which version holds."""
        days: list[int] = []
        spans: list[Version] = []
        for version in self.versions:
            start = -_FOREVER if version.since is None else version.since
            at = bisect_right(days, start - 1)
            days[at:], spans[at:] = [start], [version]
        return days, spans

    @cached_property
    def expiry(self) -> Expiry:
        """How long points last, and lasted before."""
        spans: list[Span] = []
        for version in self.versions:
            rules = version.rules
            # While points are off nobody can use them: nothing runs out then.
            lasting: Lasting = rules.lasting if rules.is_on else "never"
            span = Span(version.set_on, lasting, 0 if lasting == "never" else rules.months)
            if not spans or span[1:] != spans[-1][1:]:
                spans.append(span)
        return Expiry(tuple(spans))


class Span(NamedTuple):
    """How long points last, from the day it was set; 0 months where they last for ever."""

    start: int
    lasting: Lasting
    months: int


@dataclass(frozen=True)
class Expiry:
    """When points run out, over all that was ever set: nothing sooner than a period after it."""

    spans: tuple[Span, ...] = field(default=())

    @cached_property
    def is_never(self) -> bool:
        """Whether points never ran out."""
        return all(span.lasting == "never" for span in self.spans)

    def last_day(self, earned: int, active: Sequence[int]) -> int | None:
        """Give the last day on which points of a day can be used, None for points that stay.

        `active` are the days of the person's orders, sorted.
        """
        for at, span in enumerate(self.spans):
            if span.lasting == "never":
                continue
            until = self.spans[at + 1].start if at + 1 < len(self.spans) else _FOREVER
            soonest = months_later(span.start, span.months)
            end = max(months_later(earned, span.months), soonest)
            if span.lasting == "inactive":
                # Each order on time gives all points a new period.
                place = bisect_right(active, end)
                while (
                    place
                    and (later := max(months_later(active[place - 1], span.months), soonest)) > end
                ):
                    end, place = later, bisect_right(active, later)
            if end < until:
                return end
        return None


@lru_cache(maxsize=65_536)
def months_later(day: int, months: int) -> int:
    """Give the same day of a later month, as day numbers; the last of a month stays the last."""
    return day_number(add_months(day_of_number(day), months))
