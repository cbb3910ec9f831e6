"""Groups: ready-made ones and the owner's own, as rules that read as a sentence, or as lists."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from shopretain.analytics.groups import GROUPS
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Flags, Ints, day_number
from shopretain.analytics.segments import (
    COMPARES,
    FIELDS,
    MONTHS,
    Condition,
    Facts,
    LinesBought,
    Param,
    Rule,
    RuleError,
    Words,
    check,
    from_json,
    members,
    to_json,
)
from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import has_sentence, sentence
from shopretain.services.basis import Basis, basis
from shopretain.services.consent import gate
from shopretain.services.people_table import tags_by_customer
from shopretain.services.shop import Shop
from shopretain.store import facts, frames, people_rows, segments

__all__ = ["COMPARES", "FIELDS", "MONTHS", "Condition", "Param", "Rule", "RuleError"]

SHOWN_GROUPS = ("best", "regular", "promising", "new", "best_quiet", "slipping", "quiet", "lost")
_EMAIL = re.compile(r"[^\s,;<>\"']+@[^\s,;<>\"']+")


@dataclass(frozen=True, slots=True)
class OwnGroup:
    """One of the owner's groups with its size; `rule` is None for a list."""

    id: int
    name: str
    rule: Rule | None
    sentence: str
    count: int


@dataclass(frozen=True, slots=True)
class GroupsView:
    """All groups with how many are in each, on a day."""

    as_of: date
    currency: str
    ready: tuple[tuple[str, int], ...]
    own: tuple[OwnGroup, ...]


@dataclass(frozen=True, eq=False)
class GroupAnswer:
    """Who is in a group: customer ids, and what they bring; money in minor units.

    `left_ids` are those who may not be written to by e-mail: of a rule that asks for people who
    may, those whom it leaves out for that alone (`left_are_more`). `left_by_post` is how many of
    them may have post, `never_asked` how many only want the owner's answer about the checkout.
    """

    ids: Ints
    spent_12: int
    usual_order: int | None  # median value of their purchases
    left_ids: Ints
    left_are_more: bool
    left_by_post: int
    never_asked: int

    @property
    def count(self) -> int:
        """How many they are."""
        return len(self.ids)


# Facts


def facts_of(shop: Shop, as_of: date | None = None) -> Facts:
    """Give all that rules ask for on a day; what is heavy is read when first asked for."""
    base = basis(shop, as_of)
    version = shop.store.version()
    key = (version, shop.places_version, base.as_of, as_of is None)
    if shop.facts is None or shop.facts[0] != key:
        shop.facts = key, _facts(shop, base, as_of)
    found: Facts = shop.facts[1]
    return found


def _facts(shop: Shop, base: Basis, past: date | None) -> Facts:
    """Give the facts; of a past day, what cards and the gate said then."""
    people = base.purchases.people
    heavy = _heavy(shop, base)

    def place(pairs: Sequence[tuple[int, str]]) -> Words:
        return _words(people, pairs)

    def read(query: Callable[[Any], Any]) -> Any:
        with shop.store.read() as conn:
            return query(conn)

    @cache
    def card_words(kind: str) -> Words:
        return place(
            [(who, text) for who, text, *_ in read(lambda c: facts.card_facts(c, kind, past))]
        )

    @cache
    def card_flag(kind: str) -> Flags:
        rows = read(lambda c: facts.card_facts(c, kind, past))
        return np.isin(people, [who for who, _, _, closed in rows if closed is None])

    @cache
    def tags() -> Words:
        found = read(
            lambda c: tags_by_customer(facts.file_tags(c), facts.card_facts(c, "tag", past))
        )
        return place([(who, tag) for who, mine in found.items() for tag in mine])

    @cache
    def contacts() -> list[tuple[int, str, str, str, date]]:
        rows: list[tuple[int, str, str, str, date]] = read(facts.last_contacts)
        return [row for row in rows if past is None or row[4] <= past]

    @cache
    def contacted() -> np.ndarray:
        last: dict[int, date] = {row[0]: row[4] for row in contacts()}
        today = day_number(base.as_of)
        found = [
            today - day_number(last[who]) if who in last else np.nan for who in people.tolist()
        ]
        return np.array(found, dtype=float)

    @cache
    def birthdays() -> Ints:
        known = {who: day.month for who, day in read(facts.file_birthdays)}
        cards = read(lambda c: facts.card_facts(c, "birthday", past))
        known |= {who: day.month for who, _, day, _ in cards if day is not None}
        return np.array([known.get(who, 0) for who in people.tolist()], dtype=np.int64)

    @cache
    def allowed(channel: str) -> Flags:
        return np.array(gate(shop, past).codes(people.tolist(), channel)[1], dtype=bool)  # type: ignore[arg-type]

    return Facts(
        as_of=base.as_of,
        purchases=base.purchases,
        habits=base.habits,
        value=base.value,
        scored=base.scored,
        group=base.group,
        forecast=lambda: base.forecast,
        lines=heavy.lines,
        products=_products(shop),
        words={
            **{
                what: lambda what=what: heavy.order_words(what)  # type: ignore[misc]
                for what in ("coupon", "payment", "delivery", "source")
            },
            "country": lambda: heavy.place_words(1),
            "town": lambda: heavy.place_words(2),
            "postcode": lambda: heavy.place_words(3),
            "tag": tags,
            "note": lambda: card_words("note"),
            "channel": lambda: place([(row[0], row[1]) for row in contacts()]),
        },
        flags={
            "vip": lambda: card_flag("vip"),
            "complaint": lambda: card_flag("complaint"),
            "may_email": lambda: allowed("email"),
            "may_post": lambda: allowed("post"),
            "refunded": lambda: np.isin(people, base.purchases.paid_back[:, 0]),
        },
        birthday_month=birthdays,
        contacted=contacted,
    )


class _Heavy:
    """Columns of orders and places: read once, kept until orders change."""

    def __init__(self, shop: Shop, base: Basis) -> None:
        self._shop, self._base = shop, base
        self._kept: dict[object, Any] = {}

    def _once(self, key: object, make: Callable[[], Any]) -> Any:
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    def _owner(self, order_ids: Ints) -> tuple[Ints, Ints]:
        """Give for orders the place of the buyer among people and the order's row, -1 for none.

        Only counted orders on or before the day have a place.
        """
        purchases = self._base.purchases
        own = np.flatnonzero(purchases.is_order & (purchases.customer >= 0))
        own = own[np.argsort(purchases.order_id[own], kind="stable")]
        known = purchases.order_id[own]
        at = np.minimum(np.searchsorted(known, order_ids), max(len(known) - 1, 0))
        if not len(known):
            return np.full(len(order_ids), -1), np.full(len(order_ids), -1)
        there = known[at] == order_ids
        row = np.where(there, own[at], -1)
        owner = np.searchsorted(purchases.people, purchases.customer[own[at]])
        return np.where(there, owner, -1), row

    def lines(self) -> LinesBought:
        """Give the lines of counted orders."""

        def make() -> LinesBought:
            with self._shop.store.read() as conn:
                order, product = frames.lines_bought(conn)
            owner, row = self._owner(order)
            kept = owner >= 0
            day = self._base.purchases.day[row[kept]]
            return LinesBought(owner[kept], order[kept], day, product[kept])

        found: LinesBought = self._once("lines", make)
        return found

    def order_words(self, what: str) -> Words:
        """Give coupons, payments, deliveries or sources of counted orders."""

        def make() -> Words:
            with self._shop.store.read() as conn:
                rows = facts.order_words(conn, what)
            codes: dict[str, int] = {}
            code = np.array([codes.setdefault(text, len(codes)) for _, text in rows], np.int64)
            owner, _ = self._owner(np.array([order for order, _ in rows], np.int64))
            return Words(owner[owner >= 0], code[owner >= 0], tuple(codes))

        found: Words = self._once(what, make)
        return found

    def place_words(self, column: int) -> Words:
        """Give countries, towns or postcodes."""

        def make() -> list[tuple[int, str, str, str]]:
            with self._shop.store.read() as conn:
                return facts.places(conn)

        rows = self._once("places", make)
        people = self._base.purchases.people
        found: Words = self._once(
            ("place", column), lambda: _words(people, [(row[0], row[column]) for row in rows])
        )
        return found


def _heavy(shop: Shop, base: Basis) -> _Heavy:
    key = (shop.store.content_version(), base.as_of, base.newest, shop.places_version)
    if shop.heavy is None or shop.heavy[0] != key:
        shop.heavy = key, _Heavy(shop, base)
    found: _Heavy = shop.heavy[1]
    return found


def _words(people: Ints, pairs: Sequence[tuple[int, str]]) -> Words:
    """Give words of customers by id; those who are not among the people are left out."""
    codes: dict[str, int] = {}
    code = np.array([codes.setdefault(text, len(codes)) for _, text in pairs], dtype=np.int64)
    who = np.array([customer for customer, _ in pairs], dtype=np.int64)
    if not len(people) or not len(who):
        return Words(np.zeros(0, np.int64), np.zeros(0, np.int64), tuple(codes))
    at = np.minimum(np.searchsorted(people, who), len(people) - 1)
    kept = people[at] == who
    return Words(at[kept], code[kept], tuple(codes))


def _products(shop: Shop) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Give name, SKU, category and audiences of each product, by its id."""
    with shop.store.read() as conn:
        rows = facts.list_products(conn)
        audiences = facts.list_audiences(conn)
    size = max((row.id for row in rows), default=-1) + 1
    found: dict[str, list[tuple[str, ...]]] = {
        what: [()] * size for what in ("product", "sku", "category", "audience")
    }
    for row in rows:
        found["product"][row.id] = (row.name,)
        found["sku"][row.id] = (row.sku,) if row.sku else ()
        found["category"][row.id] = (row.category,) if row.category else ()
        found["audience"][row.id] = audiences.get(row.category, ())
    return {what: tuple(names) for what, names in found.items()}


# Answers


def view(shop: Shop, as_of: date | None = None) -> GroupsView:
    """Give all groups with their sizes."""
    known = facts_of(shop, as_of)
    with shop.store.read() as conn:
        stored = segments.list_segments(conn)
    ready = tuple((name, int((known.group == GROUPS.index(name)).sum())) for name in SHOWN_GROUPS)
    currency = known.purchases.currency
    own = []
    for row in stored:
        rule = None if row.kind == "list" else from_json(json.loads(row.rule))
        words = sentence("group.list") if rule is None else rule_sentence(rule, currency)
        own.append(OwnGroup(row.id, row.name, rule, words, len(_ids(shop, as_of, row.id))))
    return GroupsView(known.as_of, currency, ready, tuple(own))


def answer(shop: Shop, as_of: date | None, which: str | int | Rule) -> GroupAnswer:
    """Give who is in a group: a ready-made one's id, an own one's id, or a rule.

    UserError `bad_rule` for a rule that cannot be read, `group_missing` for an id of none.
    """
    which = _rule_of(shop, which)
    ids = _ids(shop, as_of, which)
    base = basis(shop, as_of)
    people = base.purchases.people
    inside = np.isin(people, ids)
    values = base.purchases.baskets
    mine = values[1][inside[values[0]]]
    known = gate(shop, as_of)
    wider = _without_email(which)
    asked = ids if wider is None else _ids(shop, as_of, wider)
    codes, allowed = known.codes(asked.tolist(), "email")
    left = asked[~np.array(allowed, dtype=bool)]
    return GroupAnswer(
        ids,
        int(spent_by_customer(base.purchases, base.as_of, 12)[inside].sum()),
        round(float(np.median(mine))) if len(mine) else None,
        left,
        wider is not None,
        sum(known.codes(left.tolist(), "post")[1]),
        codes.count("not_asked"),
    )


def _without_email(which: str | int | Rule) -> Rule | None:
    """Give a rule that asks for people who may be emailed without that, None for any other."""
    if not isinstance(which, Rule) or not which.every:
        return None
    kept = tuple(part for part in which.parts if part != _MAY_EMAIL)
    return Rule(every=True, parts=kept) if len(kept) < len(which.parts) else None


_MAY_EMAIL = Condition("may_email", "yes")


def _rule_of(shop: Shop, which: str | int | Rule) -> str | int | Rule:
    """Give an own group's rule; lists and ready-made groups stay what they are."""
    if not isinstance(which, int):
        return which
    with shop.store.read() as conn:
        row = segments.find_segment(conn, which)
    if row is None:
        raise UserError("group_missing", name=str(which))
    return which if row.kind == "list" else from_json(json.loads(row.rule))


def _ids(shop: Shop, as_of: date | None, which: str | int | Rule) -> Ints:
    base = basis(shop, as_of)
    people = base.purchases.people
    if isinstance(which, str):
        return np.asarray(people[base.group == GROUPS.index(which)])
    which = _rule_of(shop, which)
    if not isinstance(which, Rule):
        with shop.store.read() as conn:
            found = np.array(segments.list_members(conn, int(which)), dtype=np.int64)
        return found if as_of is None else np.intersect1d(found, people)
    try:
        return np.asarray(people[members(facts_of(shop, as_of), which)])
    except RuleError as error:
        raise UserError("bad_rule", field=error.what) from error


def find(shop: Shop, name: str) -> str | int:
    """Give the group that a name or an id means; UserError `group_missing`."""
    if name in GROUPS:
        return name
    wanted = name.strip().casefold()
    for group in GROUPS:
        if sentence(f"group.{group}").casefold() == wanted:
            return group
    with shop.store.read() as conn:
        stored = segments.list_segments(conn)
    for row in stored:
        if wanted in (row.name.casefold(), str(row.id)):
            return row.id
    raise UserError("group_missing", name=name)


def words_for(shop: Shop, field: str) -> tuple[str, ...]:
    """Give what can be chosen for a field of words, the commonest first."""
    known = facts_of(shop)
    if field in known.words:
        words = known.words[field]()
        counts = np.bincount(words.code, minlength=len(words.words))
        order = sorted(range(len(words.words)), key=lambda at: (-counts[at], words.words[at]))
        return tuple(words.words[at] for at in order if words.words[at])[:_MOST_WORDS]
    what = field.removesuffix("_share")
    if what in known.products:
        names = {name for names in known.products[what] for name in names}
        return tuple(sorted(names, key=str.casefold))[:_MOST_WORDS]
    return ()


_MOST_WORDS = 500


# Sentences


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
        elif value.isdigit():
            shown = int(value)
            values.setdefault("count", shown)
        values[f"value{number}"] = shown
    code = f"rule.{condition.field}.{condition.compare}"
    if not has_sentence(code):
        code = f"rule.{FIELDS[condition.field].kind}.{condition.compare}"
        values["field"] = sentence(f"field.{condition.field}")
    return sentence(code, **values)


# Own groups


@dataclass(frozen=True, slots=True)
class Starter:
    """A group to copy and change: its id names the sentence `starter.<id>`."""

    id: str
    rule: Rule


def _all(*conditions: tuple[str, str, tuple[str, ...]]) -> Rule:
    return Rule(every=True, parts=tuple(Condition(*condition) for condition in conditions))


STARTERS = (
    Starter(
        "win_back",
        _all(
            ("orders", "at_least", ("2",)),
            ("last_order", "more_than", ("90",)),
            ("last_order", "less_than", ("365",)),
            ("may_email", "yes", ()),
        ),
    ),
    Starter(
        "best_by_post",
        _all(
            ("orders", "at_least", ("3",)),
            ("money_score", "at_least", ("4",)),
            ("may_post", "yes", ()),
        ),
    ),
    Starter("bought_product", _all(("product", "ever", ("tea",)))),
    Starter("five_orders", _all(("orders", "at_least", ("5",)))),
    Starter("new_last_month", _all(("first_order", "in_month", ("last",)))),
    Starter("birthday_next", _all(("birthday", "in_month", ("next",)))),
    Starter("for_kids", _all(("audience_share", "mostly", ("kids",)))),
    Starter("for_men", _all(("audience_share", "mostly", ("men",)))),
    Starter("for_women", _all(("audience_share", "mostly", ("women",)))),
    Starter(
        "ask_opinion",
        _all(("contacted", "within", ("365",)), ("last_order", "more_than", ("180",))),
    ),
    Starter("tips", _all(("last_order", "less_than", ("60",)), ("may_email", "yes", ()))),
)


def starters(shop: Shop) -> tuple[Starter, ...]:
    """Give the groups to copy; one about a product names the shop's own commonest."""
    known = facts_of(shop)
    lines = known.lines()
    if not len(lines.product):
        return STARTERS
    top = int(np.bincount(lines.product).argmax())
    name = known.products["product"][top][0]
    bought = _all(("product", "ever", (name,)))
    return tuple(Starter(s.id, bought) if s.id == "bought_product" else s for s in STARTERS)


def save(shop: Shop, segment_id: int | None, name: str, rule: Rule) -> int:
    """Save an own group and give its id; UserError `bad_rule`, `group_name_taken`."""
    try:
        check(rule)
    except RuleError as error:
        raise UserError("bad_rule", field=error.what) from error
    text = json.dumps(to_json(rule), ensure_ascii=False)
    with shop.store.light_write() as conn:
        title = _free_name(segments.list_segments(conn), name, segment_id)
        if segment_id is None:
            return segments.add_segment(conn, title, "rule", text, shop.clock.now())
        segments.change_segment(conn, segment_id, title, text)
    return segment_id


def _free_name(known: Sequence[segments.SegmentRow], name: str, own: int | None) -> str:
    """Give the name, or one with a number where another group has it."""
    title = name.strip() or sentence("group.unnamed")
    taken = {row.name.casefold() for row in known if row.id != own}
    free, number = title, 2
    while free.casefold() in taken:
        free, number = f"{title} {number}", number + 1
    return free


def rename(shop: Shop, segment_id: int, name: str) -> int:
    """Give an own group another name; gives its id. UserError `group_missing`."""
    with shop.store.light_write() as conn:
        row = segments.find_segment(conn, segment_id)
        if row is None:
            raise UserError("group_missing", name=str(segment_id))
        title = _free_name(segments.list_segments(conn), name, segment_id)
        segments.change_segment(conn, segment_id, title, row.rule)
    return segment_id


@dataclass(frozen=True)
class GroupUndo:
    """A deleted group, whole."""

    id: int
    name: str
    kind: str
    rule: str
    created_at: datetime
    members: tuple[str, ...]


def delete(shop: Shop, segment_id: int) -> GroupUndo:
    """Delete a group, never its people; UserError `group_missing`."""
    with shop.store.light_write() as conn:
        row = segments.find_segment(conn, segment_id)
        if row is None:
            raise UserError("group_missing", name=str(segment_id))
        tokens = tuple(segments.list_member_tokens(conn, segment_id))
        segments.drop_segment(conn, segment_id)
    return GroupUndo(row.id, row.name, row.kind, row.rule, row.created_at, tokens)


def bring_back(shop: Shop, gone: GroupUndo) -> Changes:
    """Bring a deleted group back as it was."""
    with shop.store.light_write() as conn:
        known = segments.list_segments(conn)
        free = None if gone.id in {row.id for row in known} else gone.id
        name = _free_name(known, gone.name, None)
        new = segments.add_segment(conn, name, gone.kind, gone.rule, gone.created_at, free)
        segments.add_members(conn, new, gone.members)
    return Changes(cards=True)


def save_list(shop: Shop, name: str, ids: Sequence[int]) -> int:
    """Keep people as a list that does not change by itself; gives its id."""
    with shop.store.light_write() as conn:
        known = people_rows.list_customers(conn)
        title = _free_name(segments.list_segments(conn), name, None)
        new = segments.add_segment(conn, title, "list", "", shop.clock.now())
        segments.add_members(conn, new, [known[i].key for i in ids if i in known])
    return new


def put_on_list(shop: Shop, name: str, ids: Sequence[int]) -> int:
    """Put people on the list of that name, which is made where there is none; gives its id."""
    with shop.store.read() as conn:
        known = {
            row.name.casefold(): row.id
            for row in segments.list_segments(conn)
            if row.kind == "list"
        }
    found = known.get(name.strip().casefold())
    if found is None:
        return save_list(shop, name, ids)
    add_to_list(shop, found, ids)
    return found


def add_to_list(shop: Shop, segment_id: int, ids: Sequence[int]) -> Changes:
    """Put more people on a list."""
    with shop.store.light_write() as conn:
        known = people_rows.list_customers(conn)
        segments.add_members(conn, segment_id, [known[i].key for i in ids if i in known])
    return Changes(cards=True)


@dataclass(frozen=True, slots=True)
class PastedList:
    """What became of pasted e-mail addresses: the list's id, and the addresses nobody has."""

    id: int
    found: int
    unknown: tuple[str, ...]


def list_of_emails(shop: Shop, name: str, text: str) -> PastedList:
    """Make a list of pasted e-mail addresses; UserError `no_emails` where nobody is known."""
    wanted = list(dict.fromkeys(email.lower().rstrip(".") for email in _EMAIL.findall(text)))
    with shop.store.read() as conn:
        known = people_rows.find_customers(conn, wanted)
    unknown = tuple(email for email in wanted if email not in known)
    if not known:
        raise UserError("no_emails")
    return PastedList(save_list(shop, name, list(known.values())), len(known), unknown)


def save_text(shop: Shop, path: Path) -> int:
    """Write every group's name and sentence as text; gives how many. UserError `cannot_save`."""
    found = view(shop)
    lines = [
        f"{sentence(f'group.{name}')} ({count}): {sentence(f'rule.ready.{name}')}"
        for name, count in found.ready
    ]
    lines += [f"{own.name} ({own.count}): {own.sentence}" for own in found.own]
    try:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise UserError("cannot_save", name=path.name) from error
    return len(lines)


# Categories


@dataclass(frozen=True, slots=True)
class CategoriesView:
    """Products with their category in force, and categories with whom they are for."""

    products: tuple[tuple[str, str], ...]
    categories: tuple[tuple[str, tuple[str, ...]], ...]


def categories(shop: Shop) -> CategoriesView:
    """Give products and categories, each name once."""
    with shop.store.read() as conn:
        products = {row.name: row.category for row in facts.list_products(conn)}
        audiences = facts.list_audiences(conn)
    names = sorted({c for c in products.values() if c} | audiences.keys(), key=str.casefold)
    return CategoriesView(
        tuple(sorted(products.items(), key=lambda item: item[0].casefold())),
        tuple((name, audiences.get(name, ())) for name in names),
    )


def set_categories(shop: Shop, wanted: Sequence[tuple[str, str]]) -> Changes:
    """Put products into categories, by name; an empty one goes back to the file's word."""
    with shop.store.light_write() as conn:
        facts.set_categories(conn, wanted)
    return Changes(cards=True)


def set_audiences(shop: Shop, category: str, wanted: Sequence[str]) -> Changes:
    """Say for whom a category is."""
    with shop.store.light_write() as conn:
        facts.set_audiences(conn, category, wanted)
    return Changes(cards=True)
