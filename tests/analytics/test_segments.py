"""Groups by rule against a plain reading of the same rule, person by person."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from math import ceil
from statistics import median
from typing import Any

import numpy as np
import pytest

from shopretain.analytics.forecast import Forecast
from shopretain.analytics.groups import GROUPS, groups_of, scores
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Purchases
from shopretain.analytics.rhythm import rhythm
from shopretain.analytics.segments import (
    COMPARES,
    FIELDS,
    MONTHS,
    Condition,
    Facts,
    LinesBought,
    Rule,
    RuleError,
    Words,
    check,
    from_json,
    members,
    to_json,
)
from shopretain.base.dates import add_months, day_number
from shopretain.base.folding import folded

AS_OF = date(2026, 3, 31)
PRODUCTS = ("Green Tea", "Black Tea", "Tea pot", "Żółta herbata")
SKUS = ("T1", "T2", "P1", "")
CATEGORIES = ("Tea", "Tea", "Pots", "")
AUDIENCES = {"Tea": ("kids", "women"), "Pots": ("men",)}
WORDS = {
    "coupon": ("SPRING", "XMAS", "ann10"), "payment": ("Card", "Invoice"),
    "delivery": ("Pick up", "Post"), "country": ("FI", "Polska"), "town": ("York", "Łódź"),
    "postcode": ("00100", "90-001"), "tag": ("gift", "Wholesale"),
    "note": ("likes mint", "Wants a call"),
    "channel": ("email", "post"), "source": ("shopify", "etsy"), "tier": ("Gold", "Silver"),
}  # fmt: skip
FLAGS = (
    "vip", "may_email", "may_post", "refunded", "refunded_last", "complaint", "bad_contact",
)  # fmt: skip


@dataclass
class Order:
    id: int
    day: date
    value: int
    lines: list[int]


@dataclass
class Person:
    id: int
    orders: list[Order]
    words: dict[str, list[str]]
    flags: dict[str, bool]
    birthday_month: int
    contacted: int | None  # days ago
    chance: float
    worth: float
    days: list[date] = field(default_factory=list)

    @property
    def answered(self) -> int | None:
        return None if self.id % 2 else self.id % 5 * 30

    @property
    def points(self) -> int:
        return self.id * 37 % 300 - 20

    @property
    def points_end(self) -> float:
        return float("nan") if self.id % 3 else self.id % 40 - 5


def a_shop(rng: random.Random) -> list[Person]:
    people, number = [], 0
    for customer in range(1, rng.randint(2, 30)):
        orders = []
        for _ in range(rng.choice((1, 1, 2, 3, 6))):
            number += 1
            day = AS_OF - timedelta(days=rng.choice((0, 1, 30, 59, 60, 61, 90, 200, 365, 549, 700)))
            lines = [rng.randrange(4) for _ in range(rng.randint(0, 4))]
            orders.append(Order(number, day, rng.choice((0, 500, 1999, 2000, 12_345)), lines))
        words = {
            name: rng.sample(known, rng.randint(0, len(known))) for name, known in WORDS.items()
        }
        people.append(
            Person(
                customer * 3, orders, words, {flag: rng.random() < 0.4 for flag in FLAGS},
                rng.randint(0, 12), rng.choice((None, 0, 3, 90, 400)), rng.random(),
                rng.choice((0.0, 2000.0, 5000.5)), sorted({order.day for order in orders}),
            )
        )  # fmt: skip
    return people


def facts_of(people: Sequence[Person]) -> Facts:
    rows = [(p.id, o) for p in people for o in p.orders]
    count = len(rows)
    purchases = Purchases(
        "EUR",
        np.array([who for who, _ in rows], dtype=np.int64),
        np.array([day_number(o.day) for _, o in rows], dtype=np.int64),
        np.array([o.value for _, o in rows], dtype=np.int64),
        np.ones(count, dtype=bool),
        np.ones(count, dtype=bool),
        np.array([o.id for _, o in rows], dtype=np.int64),
    )
    habits = rhythm(purchases, day_number(AS_OF))
    value = spent_by_customer(purchases, AS_OF)
    told = [(at, o, line) for at, p in enumerate(people) for o in p.orders for line in o.lines]
    lines = LinesBought(
        np.array([at for at, _, _ in told], dtype=np.int64),
        np.array([o.id for _, o, _ in told], dtype=np.int64),
        np.array([day_number(o.day) for _, o, _ in told], dtype=np.int64),
        np.array([line for _, _, line in told], dtype=np.int64),
    )

    def words(name: str) -> Words:
        known = WORDS[name]
        pairs = [(at, known.index(w)) for at, p in enumerate(people) for w in p.words[name]]
        found = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        return Words(found[:, 0], found[:, 1], known)

    said = Forecast(
        AS_OF,
        chance=np.array([p.chance for p in people]),
        value=np.array([p.worth for p in people]),
    )
    return Facts(
        AS_OF, purchases, habits, value, scores(habits, value), groups_of(habits, value),
        lambda: said, lambda: lines,
        {
            "product": [(name,) for name in PRODUCTS],
            "sku": [(sku,) if sku else () for sku in SKUS],
            "category": [(c,) if c else () for c in CATEGORIES],
            "audience": [AUDIENCES.get(c, ()) for c in CATEGORIES],
        },
        {name: lambda name=name: words(name) for name in WORDS},  # type: ignore[misc]
        {flag: lambda flag=flag: np.array([p.flags[flag] for p in people]) for flag in FLAGS},  # type: ignore[misc]
        lambda: np.array([p.birthday_month for p in people]),
        {
            "contacted": lambda: _days([p.contacted for p in people]),
            "answered": lambda: _days([p.answered for p in people]),
        },
        lambda: np.array([p.points for p in people]),
        lambda: np.array([p.points_end for p in people]),
    )  # fmt: skip


def _days(told: Sequence[int | None]) -> np.ndarray:
    return np.array([np.nan if days is None else days for days in told], dtype=float)


class Plain:
    """A shop read as METRICS says, one person at a time."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = people
        gaps = [(b - a).days for p in people for a, b in zip(p.days, p.days[1:], strict=False)]
        self.gap = median(gaps) if len(gaps) >= 30 else 90.0
        self.spent = {p.id: sum(o.value for o in p.orders) for p in people}

    def usual(self, p: Person) -> float:
        return (2 * self.gap + (p.days[-1] - p.days[0]).days) / (2 + len(p.days) - 1)

    def silence(self, p: Person) -> int:
        return (AS_OF - p.days[-1]).days

    def score(self, value: float, others: Sequence[float], parts: int) -> int:
        below = sum(other < value for other in others)
        equal = sum(other == value for other in others)
        return ceil(Decimal(parts) * (Decimal(below) + Decimal(equal + 1) / 2) / len(others))

    def group(self, p: Person) -> str:
        n, d = len(p.days), self.silence(p)
        late = d > 1.5 * self.usual(p)
        best = n >= 3 and self.score(self.spent[p.id], list(self.spent.values()), 5) == 5
        if d > 548:
            return "lost"
        if n == 1 and d <= 60:
            return "new"
        if best:
            return "best_quiet" if late else "best"
        if n >= 2 and late:
            return "slipping"
        if n >= 3:
            return "regular"
        return "quiet" if late else "promising"

    def within(self, p: Person, months: int) -> int:
        start = add_months(AS_OF, -months)
        return sum(o.value for o in p.orders if o.day > start)

    def number(self, p: Person, name: str) -> float:
        parts = 5 if len(self.people) >= 50 else 3
        days = {p.id: len(p.days) for p in self.people}
        repeat = [count for count in days.values() if count > 1]
        by_day: dict[date, int] = {}
        for order in p.orders:
            by_day[order.day] = by_day.get(order.day, 0) + order.value
        found: dict[str, Any] = {
            "orders": lambda: len(p.orders),
            "purchases": lambda: len(p.days),
            "spent": lambda: self.spent[p.id],
            "spent_12": lambda: self.within(p, 12),
            "spent_24": lambda: self.within(p, 24),
            "single_order": lambda: max(o.value for o in p.orders),
            "average_basket": lambda: sum(by_day.values()) / len(by_day),
            "first_order": lambda: (AS_OF - p.days[0]).days,
            "last_order": lambda: self.silence(p),
            "days_late": lambda: self.silence(p) - self.usual(p),
            "usual_gap": lambda: self.usual(p),
            "next_expected": lambda: self.usual(p) - self.silence(p),
            "points": lambda: p.points,
            "points_end": lambda: p.points_end,
            "chance": lambda: 100 * p.chance,
            "expected_12": lambda: p.worth,
            "recency_score": lambda: self.score(
                -self.silence(p), [-self.silence(q) for q in self.people], parts
            ),
            "frequency_score": lambda: (
                1 if days[p.id] == 1 else 1 + self.score(days[p.id], repeat, parts - 1)
            ),
            "money_score": lambda: self.score(self.spent[p.id], list(self.spent.values()), parts),
        }
        return float(found[name]())

    def fits(self, p: Person, rule: Rule | Condition) -> bool:
        if isinstance(rule, Rule):
            parts = [self.fits(p, part) for part in rule.parts]
            return (all(parts) if rule.every else any(parts)) if parts else True
        kind, compare, values = FIELDS[rule.field].kind, rule.compare, rule.values
        read = getattr(self, f"_{kind}")
        return bool(read(p, rule.field, compare, values))

    def _compare(self, number: float, compare: str, bounds: Sequence[float]) -> bool:
        return {
            "at_least": lambda: number >= bounds[0],
            "at_most": lambda: number <= bounds[0],
            "exactly": lambda: number == bounds[0],
            "between": lambda: min(bounds) <= number <= max(bounds),
            "more_than": lambda: number > bounds[0],
            "less_than": lambda: number < bounds[0],
        }[compare]()

    def _number(self, p: Person, name: str, compare: str, values: Sequence[str]) -> bool:
        return self._compare(self.number(p, name), compare, [float(v) for v in values])

    _percent = _score = _number

    def _money(self, p: Person, name: str, compare: str, values: Sequence[str]) -> bool:
        return self._compare(
            self.number(p, name), compare, [float(100 * Decimal(v)) for v in values]
        )

    def _month_of(self, word: str) -> tuple[int, int]:
        """Give year and month meant."""
        if word in ("last", "this", "next"):
            found = add_months(AS_OF.replace(day=1), ("last", "this", "next").index(word) - 1)
            return found.year, found.month
        year = AS_OF.year if int(word) <= AS_OF.month else AS_OF.year - 1
        return year, int(word)

    def _ago(self, p: Person, name: str, compare: str, values: Sequence[str]) -> bool:
        if compare == "in_month":
            day = p.days[0] if name == "first_order" else p.days[-1]
            return (day.year, day.month) == self._month_of(values[0])
        return self._number(p, name, compare, values)

    def _ahead(self, p: Person, name: str, compare: str, values: Sequence[str]) -> bool:
        days = self.number(p, name)
        return days < 0 if compare == "passed" else 0 <= days <= float(values[0])

    def _group(self, p: Person, _name: str, compare: str, values: Sequence[str]) -> bool:
        return (self.group(p) == values[0]) == (compare == "is")

    def _words(self, p: Person, name: str, compare: str, values: Sequence[str]) -> bool:
        mine = [folded(word) for word in p.words[name]]
        wanted = folded(values[0]) if values else ""
        return {
            "is": lambda: wanted in mine,
            "is_not": lambda: wanted not in mine,
            "contains": lambda: any(wanted in word for word in mine),
            "any": lambda: bool(mine),
            "none": lambda: not mine,
            "starts": lambda: any(
                w.replace(" ", "").startswith(wanted.replace(" ", "")) for w in mine
            ),
        }[compare]()

    _start = _text = _words

    def _month(self, p: Person, name: str, _compare: str, values: Sequence[str]) -> bool:
        year, month = self._month_of(values[0])
        if name == "birthday":
            return p.birthday_month == month
        return p.days[0].month == month and p.days[0].year < year

    def _flag(self, p: Person, name: str, compare: str, _values: Sequence[str]) -> bool:
        return p.flags[name] == (compare == "yes")

    def _is(self, line: int, what: str, word: str) -> bool:
        wanted = folded(word)
        if what == "product":
            return wanted in folded(PRODUCTS[line])
        names: Sequence[str] = {
            "sku": (SKUS[line],), "category": (CATEGORIES[line],),
            "audience": AUDIENCES.get(CATEGORIES[line], ()),
        }[what]  # fmt: skip
        return any(name and folded(name) == wanted for name in names)

    def _bought(self, p: Person, name: str, compare: str, values: Sequence[str]) -> bool:
        days = [o.day for o in p.orders if any(self._is(line, name, values[0]) for line in o.lines)]
        if compare in ("ever", "never"):
            return bool(days) == (compare == "ever")
        if compare == "times":
            return len(days) >= int(values[1])
        lately = [day for day in days if (AS_OF - day).days < int(values[-1])]
        if compare == "not_since":
            return bool(days) and not lately
        return len(lately) >= (int(values[1]) if compare == "times_within" else 1)

    def _share(self, p: Person, name: str, _compare: str, values: Sequence[str]) -> bool:
        what = name.removesuffix("_share")
        lines = [line for o in p.orders for line in o.lines]
        mine = [line for line in lines if self._is(line, what, values[0])]
        orders = [o for o in p.orders if any(self._is(line, what, values[0]) for line in o.lines)]
        return len(orders) >= 2 and 2 * len(mine) >= len(lines)

    def _contact(self, p: Person, name: str, compare: str, values: Sequence[str]) -> bool:
        days = p.contacted if name == "contacted" else p.answered
        within = days is not None and days <= int(values[0])
        return within == (compare == "within")


def a_condition(rng: random.Random) -> Condition:
    name = rng.choice(list(FIELDS))
    kind = FIELDS[name].kind
    compare = rng.choice(list(COMPARES[kind]))
    offer = {
        "whole": ("0", "1", "2", "3", "60", "90"), "money": ("0", "5", "19.99", "20", "123.45"),
        "percent": ("10", "50"), "days": ("0", "30", "60", "90", "365", "548"), "group": GROUPS,
        "month": MONTHS,
        "words": {
            "product": ("tea", "Black Tea", "ŻÓŁTA", "cup"), "sku": ("t1", "T"),
            "category": ("TEA", "pots"), "audience": ("kids", "men", "nobody"),
            "category_share": ("tea", "Pots"), "audience_share": ("women", "men"),
        }.get(name, (*(WORDS.get(name, ())), "o", "zzz")),
    }  # fmt: skip
    return Condition(name, compare, tuple(rng.choice(offer[p]) for p in COMPARES[kind][compare]))


def a_rule(rng: random.Random) -> Rule:
    parts: list[Condition | Rule] = [a_condition(rng) for _ in range(rng.randint(0, 3))]
    if rng.random() < 0.4:
        inner = tuple(a_condition(rng) for _ in range(rng.randint(1, 3)))
        parts.append(Rule(rng.random() < 0.5, inner))
    return Rule(rng.random() < 0.6, tuple(parts))


def agree(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311  no secret
    people = a_shop(rng)
    facts, plain = facts_of(people), Plain(people)
    groups = [plain.group(p) for p in people]
    assert [GROUPS[at] for at in facts.group] == groups
    for _ in range(8):
        rule = from_json(to_json(a_rule(rng)))
        found = members(facts, rule).tolist()
        assert found == [plain.fits(p, rule) for p in people], rule


@pytest.mark.parametrize("seed", range(60))
def test_rules_agree_with_a_plain_reading(seed: int) -> None:
    agree(seed)


@pytest.mark.slow
def test_rules_agree_in_500_shops() -> None:
    for seed in range(1_000, 1_500):
        agree(seed)


def test_every_field_and_comparison_is_tried() -> None:
    """The plain reading knows each of them, so a new one cannot go untested."""
    people = a_shop(random.Random(5))  # noqa: S311  no secret
    facts, plain = facts_of(people), Plain(people)
    given = {
        "whole": "2", "money": "20", "percent": "50", "days": "90", "words": "tea",
        "group": "best", "month": "this", "audience": "kids",
    }  # fmt: skip
    for name, known in FIELDS.items():
        for compare, params in COMPARES[known.kind].items():
            rule = Rule(parts=(Condition(name, compare, tuple(given[p] for p in params)),))
            expected = [plain.fits(p, rule) for p in people]
            assert members(facts, rule).tolist() == expected, rule


@pytest.mark.parametrize("bad", [
    Condition("colour", "is", ("red",)), Condition("orders", "about", ("2",)),
    Condition("orders", "at_least", ()), Condition("orders", "at_least", ("two",)),
    Condition("orders", "at_least", ("1e400",)), Condition("orders", "at_least", ("nan",)),
    Condition("group", "is", ("nice",)), Condition("birthday", "in_month", ("13",)),
    Rule(parts=(Rule(parts=(Condition("vip", "yes"),)),)),
])  # fmt: skip
def test_what_cannot_be_read_is_refused(bad: Condition | Rule) -> None:
    with pytest.raises(RuleError):
        check(Rule(parts=(Rule(parts=(bad,)) if isinstance(bad, Rule) else bad,)))


@pytest.mark.parametrize(("kids", "inside"), [(3, True), (1, False)])
def test_c5_three_of_four_lines_are_an_audience(kids: int, inside: bool) -> None:
    """Tactic C5: 3 of 4 lines in kids over 2 orders are in, 1 of 4 is out."""
    lines = [0] * kids + [2] * (4 - kids)
    orders = [Order(1, AS_OF, 100, lines[:2]), Order(2, AS_OF - timedelta(30), 100, lines[2:])]
    person = Person(3, orders, {name: [] for name in WORDS}, dict.fromkeys(FLAGS, False), 0, None,
                    0.0, 0.0, [AS_OF - timedelta(30), AS_OF])  # fmt: skip
    rule = Rule(parts=(Condition("audience_share", "mostly", ("kids",)),))
    assert members(facts_of([person]), rule).tolist() == [inside]
