"""Rules as sentences, and the groups that the owner can start from."""

from __future__ import annotations

from dataclasses import dataclass

from shopretain.analytics.segments import COMPARES, FIELDS, Condition, Rule
from shopretain.base.text import has_sentence, sentence


def rule_sentence(rule: Rule, currency: str) -> str:
    """Give a rule as one sentence: Customers who ordered at least 2 times, and ..."""
    if not rule.parts:
        return sentence("rule.everybody")
    return sentence("rule.customers", what=_joined(rule, currency))


def _joined(rule: Rule, currency: str) -> str:
    parts = [
        sentence("rule.nested", what=_joined(part, currency))
        if isinstance(part, Rule)
        else condition_words(part, currency)
        for part in rule.parts
    ]
    words = parts[0]
    for part in parts[1:-1]:
        words = sentence("rule.list" if rule.every else "rule.or", first=words, then=part)
    if len(parts) > 1:
        words = sentence("rule.and" if rule.every else "rule.or", first=words, then=parts[-1])
    return words


def condition_words(condition: Condition, currency: str) -> str:
    """Give one condition in words."""
    values: dict[str, str | int] = {}
    params = COMPARES[FIELDS[condition.field].kind][condition.compare]
    for number, (param, value) in enumerate(zip(params, condition.values, strict=True), start=1):
        shown: str | int = value
        if param == "group":
            shown = sentence(f"group.{value}")
        elif param == "month":
            shown = sentence(f"in_month.{value}")
        elif param == "money":
            shown = f"{value} {currency}"
        elif value.isdigit() and param != "words":
            shown = int(value)
            values.setdefault("count", shown)
        values[f"value{number}"] = shown
    code = f"rule.{condition.field}.{condition.compare}"
    if not has_sentence(code):
        code = f"rule.{FIELDS[condition.field].kind}.{condition.compare}"
        values["field"] = sentence(f"field.{condition.field}")
    return sentence(code, **values)


@dataclass(frozen=True, slots=True)
class Starter:
    """A group to copy and change: its id names the sentence `starter.<id>`."""

    id: str
    rule: Rule


def starting_from(*conditions: tuple[str, str, tuple[str, ...]]) -> Rule:
    """Give the rule that asks for all of these conditions."""
    return Rule(every=True, parts=tuple(Condition(*condition) for condition in conditions))


STARTERS = (
    Starter(
        "win_back",
        starting_from(
            ("orders", "at_least", ("2",)),
            ("last_order", "more_than", ("90",)),
            ("last_order", "less_than", ("365",)),
            ("may_email", "yes", ()),
        ),
    ),
    Starter(
        "best_by_post",
        starting_from(
            ("orders", "at_least", ("3",)),
            ("money_score", "at_least", ("4",)),
            ("may_post", "yes", ()),
        ),
    ),
    Starter("bought_product", starting_from(("product", "ever", ("tea",)))),
    Starter("five_orders", starting_from(("orders", "at_least", ("5",)))),
    Starter("new_last_month", starting_from(("first_order", "in_month", ("last",)))),
    Starter("birthday_next", starting_from(("birthday", "in_month", ("next",)))),
    Starter("for_kids", starting_from(("audience_share", "mostly", ("kids",)))),
    Starter("for_men", starting_from(("audience_share", "mostly", ("men",)))),
    Starter("for_women", starting_from(("audience_share", "mostly", ("women",)))),
    Starter(
        "ask_opinion",
        starting_from(
            ("contacted", "within", ("365",)),
            ("last_order", "more_than", ("180",)),
            ("answered", "not_within", ("90",)),
        ),
    ),
    Starter("refunded_last", starting_from(("refunded_last", "yes", ()))),
    Starter("lost_unhappy", starting_from(("group", "is", ("lost",)), ("bad_contact", "yes", ()))),
    Starter("just_bought", starting_from(("last_order", "less_than", ("30",)))),
    Starter("tips", starting_from(("last_order", "less_than", ("60",)), ("may_email", "yes", ()))),
)
