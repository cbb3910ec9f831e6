"""Groups by rule: which customers fulfil conditions joined by all or any, nested once.

`FIELDS` is the registry: a part that brings new facts adds its fields here and their arrays to
`Facts`; screens, sentences and saved rules follow from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import Any, Literal

import numpy as np

from shopretain.analytics.buying_model import Floats
from shopretain.analytics.forecast import Forecast
from shopretain.analytics.groups import GROUPS, Scores
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Flags, Ints, Purchases
from shopretain.analytics.rhythm import Rhythm
from shopretain.base.dates import day_number
from shopretain.base.folding import folded
from shopretain.base.money import to_minor

Param = Literal["whole", "money", "percent", "days", "words", "group", "month", "audience"]
Kind = Literal[
    "number", "money", "percent", "score", "ago", "ahead", "group", "words", "start", "text",
    "month", "flag", "bought", "share", "contact",
]  # fmt: skip
MONTHS = ("last", "this", "next", *map(str, range(1, 13)))

# How each kind compares, and what has to be given for it.
COMPARES: Mapping[Kind, Mapping[str, tuple[Param, ...]]] = {
    "number": {
        "at_least": ("whole",), "at_most": ("whole",), "exactly": ("whole",),
        "between": ("whole", "whole"),
    },
    "money": {"at_least": ("money",), "at_most": ("money",), "between": ("money", "money")},
    "percent": {"at_least": ("percent",), "at_most": ("percent",)},
    "score": {"at_least": ("whole",), "at_most": ("whole",), "exactly": ("whole",)},
    "ago": {
        "more_than": ("days",), "less_than": ("days",), "between": ("days", "days"),
        "in_month": ("month",),
    },
    "ahead": {"within": ("days",), "passed": ()},
    "group": {"is": ("group",), "is_not": ("group",)},
    "words": {
        "is": ("words",), "is_not": ("words",), "contains": ("words",), "any": (), "none": (),
    },
    "start": {"starts": ("words",)},
    "text": {"contains": ("words",), "any": (), "none": ()},
    "month": {"in_month": ("month",)},
    "flag": {"yes": (), "no": ()},
    "bought": {
        "ever": ("words",), "times": ("words", "whole"), "within": ("words", "days"),
        "times_within": ("words", "whole", "days"), "not_since": ("words", "days"),
        "never": ("words",),
    },
    "share": {"mostly": ("words",)},
    "contact": {"within": ("days",), "not_within": ("days",)},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Condition:
    """One rule: a field, how it compares, and the values for it, as text."""

    field: str
    compare: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """Conditions of which all, or any, must hold; a part may itself be such a rule, once."""

    every: bool = True
    parts: tuple[Condition | Rule, ...] = ()


class RuleError(ValueError):
    """A rule that cannot be read: `code` is unknown_field, unknown_compare or bad_value."""

    def __init__(self, code: str, what: str) -> None:
        """Say what is wrong with which field."""
        super().__init__(code, what)
        self.code, self.what = code, what


@dataclass(frozen=True, eq=False)
class Words:
    """Which of many words belong to which people: `owner[i]` has `words[code[i]]`."""

    owner: Ints
    code: Ints
    words: Sequence[str]

    @cached_property
    def compared(self) -> tuple[str, ...]:
        """The words without case and accents."""
        return tuple(folded(word) for word in self.words)

    def who(self, people: int, chosen: Flags) -> Flags:
        """Give who has one of the chosen words; `chosen` is one flag a word."""
        found = np.zeros(people, dtype=bool)
        found[self.owner[chosen[self.code]]] = True
        return found


@dataclass(frozen=True, eq=False)
class LinesBought:
    """Lines of counted orders: the buyer's place among people, order, day, and the product's."""

    owner: Ints
    order: Ints
    day: Ints
    product: Ints

    def of(self, chosen: Flags) -> LinesBought:
        """Give the chosen lines."""
        return LinesBought(
            self.owner[chosen], self.order[chosen], self.day[chosen], self.product[chosen]
        )

    def orders_of(self, people: int) -> Ints:
        """Give how many orders each of the people has among these lines."""
        if not len(self.order):
            return np.zeros(people, dtype=np.int64)
        _, first = np.unique(self.order, return_index=True)
        return np.asarray(np.bincount(self.owner[first], minlength=people))


@dataclass(frozen=True, eq=False)
class Facts:
    """All that rules ask for, one value for each of `purchases.people`, on one day.

    `words` by field; `products` are name, SKU, category and audiences of each product of `lines`.
    Numbers of which nothing is known are nan: no comparison holds for them.
    """

    as_of: date
    purchases: Purchases
    habits: Rhythm
    value: Ints
    scored: Scores
    group: Ints
    forecast: Callable[[], Forecast]
    lines: Callable[[], LinesBought]
    products: Mapping[str, Sequence[Sequence[str]]] = field(default_factory=dict)
    words: Mapping[str, Callable[[], Words]] = field(default_factory=dict)
    flags: Mapping[str, Callable[[], Flags]] = field(default_factory=dict)
    birthday_month: Callable[[], Ints] = lambda: np.zeros(0, dtype=np.int64)  # 0: unknown
    # Days since, by field (contacted, answered); nan: never.
    said: Mapping[str, Callable[[], Floats]] = field(default_factory=dict)
    points: Callable[[], Floats] = lambda: np.zeros(0)
    points_end: Callable[[], Floats] = lambda: np.zeros(0)  # days until some run out, nan: never

    @property
    def people(self) -> int:
        """How many customers there are."""
        return len(self.purchases.people)

    @cached_property
    def _own(self) -> tuple[Ints, Flags]:
        """Place of the buyer of each counted order, and which rows of purchases are such."""
        own = self.purchases.is_order & (self.purchases.customer >= 0)
        return np.searchsorted(self.purchases.people, self.purchases.customer[own]), own

    @cached_property
    def orders(self) -> Floats:
        """Counted orders of each."""
        return np.bincount(self._own[0], minlength=self.people).astype(float)

    @cached_property
    def largest_order(self) -> Floats:
        """The highest value of an order of each, nan where no value is known."""
        at, own = self._own
        known = self.purchases.has_value[own]
        found = np.full(self.people, -np.inf)
        np.maximum.at(found, at[known], self.purchases.value[own][known].astype(float))
        return np.asarray(np.where(np.isinf(found), np.nan, found))

    @cached_property
    def average_basket(self) -> Floats:
        """The mean value of a purchase of each, nan where no value is known."""
        at, value = self.purchases.baskets
        count = np.bincount(at, minlength=self.people)
        total = np.bincount(at, weights=value, minlength=self.people)
        unknown = np.full(self.people, np.nan)
        return np.asarray(np.divide(total, count, out=unknown, where=count > 0))

    def spent(self, months: int) -> Floats:
        """Money of the last months."""
        return spent_by_customer(self.purchases, self.as_of, months).astype(float)

    def product_names(self, what: str) -> tuple[tuple[str, ...], ...]:
        """Give the names by which each product is known: of product, sku, category, audience."""
        return tuple(tuple(folded(name) for name in names) for names in self.products[what])


def _number(values: Callable[[Facts], Any]) -> Callable[[Facts], Floats]:
    return lambda facts: np.asarray(values(facts), dtype=float)


def _said(facts: Facts, values: Floats | None) -> Floats:
    return np.full(facts.people, np.nan) if values is None else values


@dataclass(frozen=True)
class Field:
    """One thing that rules ask for; `numbers` gives its values where it is a number."""

    kind: Kind
    numbers: Callable[[Facts], Floats] | None = None


FIELDS: Mapping[str, Field] = {
    "orders": Field("number", _number(lambda f: f.orders)),
    "purchases": Field("number", _number(lambda f: f.habits.counts)),
    "spent": Field("money", _number(lambda f: f.value)),
    "spent_12": Field("money", _number(lambda f: f.spent(12))),
    "spent_24": Field("money", _number(lambda f: f.spent(24))),
    "single_order": Field("money", _number(lambda f: f.largest_order)),
    "average_basket": Field("money", _number(lambda f: f.average_basket)),
    "first_order": Field("ago", _number(lambda f: day_number(f.as_of) - f.habits.first)),
    "last_order": Field("ago", _number(lambda f: f.habits.silence)),
    "days_late": Field("number", _number(lambda f: f.habits.silence - f.habits.usual_gap)),
    "usual_gap": Field("number", _number(lambda f: f.habits.usual_gap)),
    "next_expected": Field("ahead", _number(lambda f: f.habits.usual_gap - f.habits.silence)),
    "chance": Field("percent", _number(lambda f: 100 * _said(f, f.forecast().chance))),
    "expected_12": Field("money", _number(lambda f: _said(f, f.forecast().value))),
    "recency_score": Field("score", _number(lambda f: f.scored.R)),
    "frequency_score": Field("score", _number(lambda f: f.scored.F)),
    "money_score": Field("score", _number(lambda f: f.scored.M)),
    "group": Field("group"),
    "product": Field("bought"),
    "category": Field("bought"),
    "sku": Field("bought"),
    "audience": Field("bought"),
    "category_share": Field("share"),
    "audience_share": Field("share"),
    "points": Field("number", _number(lambda f: f.points())),
    "points_end": Field("ahead", _number(lambda f: f.points_end())),
    "tier": Field("words"),
    "coupon": Field("words"),
    "payment": Field("words"),
    "delivery": Field("words"),
    "country": Field("words"),
    "town": Field("words"),
    "postcode": Field("start"),
    "birthday": Field("month"),
    "anniversary": Field("month"),
    "tag": Field("words"),
    "note": Field("text"),
    "vip": Field("flag"),
    "may_email": Field("flag"),
    "may_post": Field("flag"),
    "refunded": Field("flag"),
    "refunded_last": Field("flag"),
    "complaint": Field("flag"),
    "bad_contact": Field("flag"),
    "contacted": Field("contact"),
    "answered": Field("contact"),
    "channel": Field("words"),
    "source": Field("words"),
}


def params_of(condition: Condition) -> tuple[Param, ...]:
    """Give what a condition needs; RuleError where its field or comparison is unknown."""
    known = FIELDS.get(condition.field)
    if known is None:
        raise RuleError("unknown_field", condition.field)
    params = COMPARES[known.kind].get(condition.compare)
    if params is None:
        raise RuleError("unknown_compare", condition.field)
    return params


def check(rule: Rule, *, nested: bool = False) -> None:
    """See that a rule can be read; RuleError otherwise."""
    for part in rule.parts:
        if isinstance(part, Rule):
            if nested:
                raise RuleError("bad_value", "nested")
            check(part, nested=True)
            continue
        params = params_of(part)
        if len(part.values) != len(params):
            raise RuleError("bad_value", part.field)
        for param, value in zip(params, part.values, strict=True):
            _value(part.field, param, value)


def _value(name: str, param: Param, value: str) -> Decimal | str:
    """Give a value as it is compared; RuleError where it is none of its kind."""
    text = value.strip()
    if param in ("whole", "money", "percent", "days"):
        try:
            number = Decimal(text)
        except InvalidOperation as error:
            raise RuleError("bad_value", name) from error
        if not number.is_finite() or abs(number) > 10**12:
            raise RuleError("bad_value", name)
        return number
    known = {"group": GROUPS, "month": MONTHS}.get(param)
    if not text or (known is not None and text not in known):
        raise RuleError("bad_value", name)
    return text


def members(facts: Facts, rule: Rule) -> Flags:
    """Tell of everybody whether they fulfil the rule; one without conditions holds for all."""
    check(rule)
    return _members(facts, rule)


def _members(facts: Facts, rule: Rule) -> Flags:
    found = [
        _members(facts, part) if isinstance(part, Rule) else _holds(facts, part)
        for part in rule.parts
    ]
    if not found:
        return np.ones(facts.people, dtype=bool)
    join = np.logical_and if rule.every else np.logical_or
    return np.asarray(join.reduce(found))


def _holds(facts: Facts, condition: Condition) -> Flags:
    known = FIELDS[condition.field]
    values = [
        _value(condition.field, param, value)
        for param, value in zip(params_of(condition), condition.values, strict=True)
    ]
    found = _TESTS[known.kind](facts, condition, values)
    return np.asarray(found, dtype=bool)


def _compared(numbers: Floats, compare: str, bounds: Sequence[float]) -> Flags:
    with np.errstate(invalid="ignore"):
        if compare == "at_least":
            return np.asarray(numbers >= bounds[0])
        if compare == "at_most":
            return np.asarray(numbers <= bounds[0])
        if compare == "exactly":
            return np.asarray(numbers == bounds[0])
        return np.asarray((numbers >= min(bounds)) & (numbers <= max(bounds)))


def _numbers(facts: Facts, condition: Condition) -> Floats:
    numbers = FIELDS[condition.field].numbers
    assert numbers is not None  # noqa: S101  fields of these kinds have them
    return numbers(facts)


def _by_number(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    return _compared(_numbers(facts, condition), condition.compare, [float(v) for v in values])


def _by_money(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    bounds = [float(to_minor(value, facts.purchases.currency)) for value in values]
    return _compared(_numbers(facts, condition), condition.compare, bounds)


def _by_age(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    days = _numbers(facts, condition)
    if condition.compare == "in_month":
        first, last = _month_span(facts.as_of, str(values[0]))
        today = day_number(facts.as_of)
        return np.asarray((today - days >= day_number(first)) & (today - days <= day_number(last)))
    if condition.compare == "more_than":
        return np.asarray(days > float(values[0]))
    if condition.compare == "less_than":
        return np.asarray(days < float(values[0]))
    return _compared(days, "between", [float(v) for v in values])


def _month_span(as_of: date, month: str) -> tuple[date, date]:
    """Give the first and last day of the month meant: of a number the last such one."""
    index = as_of.year * 12 + as_of.month - 1
    if month in ("last", "this", "next"):
        index += ("last", "this", "next").index(month) - 1
    else:
        index -= (as_of.month - int(month)) % 12
    first = date(index // 12, index % 12 + 1, 1)
    after = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    return first, after - timedelta(days=1)


def _ahead(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    days = _numbers(facts, condition)
    if condition.compare == "passed":
        return np.asarray(days < 0)
    return np.asarray((days >= 0) & (days <= float(values[0])))


def _by_group(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    inside = facts.group == GROUPS.index(str(values[0]))
    return np.asarray(inside if condition.compare == "is" else ~inside)


def _by_words(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    known = facts.words[condition.field]()
    compare = condition.compare
    if compare in ("any", "none"):
        chosen = np.array([bool(word) for word in known.compared], dtype=bool)
    else:
        wanted = folded(str(values[0]))
        fits: Callable[[str], bool] = {
            "contains": lambda word: wanted in word,
            "starts": lambda word: word.replace(" ", "").startswith(wanted.replace(" ", "")),
        }.get(compare, lambda word: word == wanted)
        chosen = np.array([fits(word) for word in known.compared], dtype=bool)
    found = known.who(facts.people, chosen)
    return ~found if compare in ("none", "is_not") else found


def _by_month(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    """Tell whose day falls into a month of the year; nobody's first order is an anniversary yet.

    The month of a first order comes round a year later at the earliest.
    """
    first, last = _month_span(facts.as_of, str(values[0]))
    if condition.field == "birthday":
        return np.asarray(facts.birthday_month() == first.month)
    days = facts.habits.first.astype("datetime64[D]")
    month = days.astype("datetime64[M]").astype(np.int64) % 12 + 1
    year = days.astype("datetime64[Y]").astype(np.int64) + 1970
    return np.asarray((month == first.month) & (year < last.year))


def _by_flag(facts: Facts, condition: Condition, _values: Sequence[Any]) -> Flags:
    found = facts.flags[condition.field]()
    return found if condition.compare == "yes" else ~found


def _lines_of(facts: Facts, what: str, wanted: str) -> LinesBought:
    lines = facts.lines()
    word = folded(wanted)
    whole = what in ("sku", "category", "audience")
    chosen = np.array(
        [
            any(name == word if whole else word in name for name in names)
            for names in facts.product_names(what)
        ],
        dtype=bool,
    )
    return lines.of(chosen[lines.product]) if len(chosen) else lines.of(lines.product < 0)


def _by_bought(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    lines = _lines_of(facts, condition.field, str(values[0]))
    compare = condition.compare
    ever = lines.orders_of(facts.people)
    if compare == "times":
        return np.asarray(ever >= float(values[1]))
    if compare in ("within", "times_within", "not_since"):
        days = float(values[-1])
        lately = lines.of(day_number(facts.as_of) - lines.day < days).orders_of(facts.people)
        if compare == "not_since":
            return np.asarray((ever > 0) & (lately == 0))
        return np.asarray(lately >= (float(values[1]) if compare == "times_within" else 1))
    return np.asarray(ever == 0 if compare == "never" else ever > 0)


_FEWEST_ORDERS, _LEAST_SHARE = 2, 0.5


def _by_share(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    """Tell whose lines are at least half of a category, in at least two orders."""
    what = condition.field.removesuffix("_share")
    chosen = _lines_of(facts, what, str(values[0]))
    mine = np.bincount(chosen.owner, minlength=facts.people)
    every = np.bincount(facts.lines().owner, minlength=facts.people)
    often = chosen.orders_of(facts.people) >= _FEWEST_ORDERS
    return np.asarray(often & (mine >= _LEAST_SHARE * every))


def _by_contact(facts: Facts, condition: Condition, values: Sequence[Any]) -> Flags:
    with np.errstate(invalid="ignore"):
        within = facts.said[condition.field]() <= float(values[0])
    return np.asarray(within if condition.compare == "within" else ~within)


_TESTS: Mapping[Kind, Callable[[Facts, Condition, Sequence[Any]], Flags]] = {
    "number": _by_number,
    "percent": _by_number,
    "score": _by_number,
    "money": _by_money,
    "ago": _by_age,
    "ahead": _ahead,
    "group": _by_group,
    "words": _by_words,
    "start": _by_words,
    "text": _by_words,
    "month": _by_month,
    "flag": _by_flag,
    "bought": _by_bought,
    "share": _by_share,
    "contact": _by_contact,
}


def to_json(rule: Rule) -> dict[str, Any]:
    """Give a rule as plain JSON values."""
    return {
        "every": rule.every,
        "parts": [
            to_json(part)
            if isinstance(part, Rule)
            else {"field": part.field, "compare": part.compare, "values": list(part.values)}
            for part in rule.parts
        ],
    }


def from_json(found: Mapping[str, Any]) -> Rule:
    """Read a rule as `to_json` gives it; RuleError where it is none."""
    try:
        parts = tuple(
            from_json(part)
            if "parts" in part
            else Condition(part["field"], part["compare"], tuple(map(str, part["values"])))
            for part in found["parts"]
        )
        rule = Rule(bool(found["every"]), parts)
    except (KeyError, TypeError, AttributeError) as error:
        raise RuleError("bad_value", "rule") from error
    check(rule)
    return rule
