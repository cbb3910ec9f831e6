"""Groups: ready-made ones and the owner's own, as rules that read as a sentence, or as lists."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import numpy as np

from shopretain.analytics.groups import GROUPS
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Ints
from shopretain.analytics.segments import (
    COMPARES,
    FIELDS,
    MONTHS,
    Condition,
    Param,
    Rule,
    RuleError,
    check,
    from_json,
    members,
    to_json,
)
from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.documents import whole_file
from shopretain.services.basis import basis
from shopretain.services.consent import gate
from shopretain.services.group_words import STARTERS, Starter, rule_sentence, starting_from
from shopretain.services.segment_facts import facts_of
from shopretain.services.shop import Shop
from shopretain.store import people_rows, segments

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
    letter_cap_days: int


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
    return GroupsView(known.as_of, currency, ready, tuple(own), shop.settings().letter_cap_days)


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


def answer_ids(shop: Shop, group: str) -> Ints:
    """Give who is in a group now, told by a ready-made one's id or an own one's number."""
    return ids_on(shop, group, None)


def ids_on(shop: Shop, group: str, as_of: date | None) -> Ints:
    """Give who is in such a group on a day."""
    return _ids(shop, as_of, int(group) if group.isdecimal() else group)


def own_names(shop: Shop) -> tuple[tuple[str, str], ...]:
    """Give number and name of the owner's own groups."""
    with shop.store.read() as conn:
        return tuple((str(row.id), row.name) for row in segments.list_segments(conn))


def name_of(shop: Shop, group: str) -> str:
    """Give the name of a group, told by a ready-made one's id or an own one's number."""
    if group in GROUPS:
        return sentence(f"group.{group}")
    with shop.store.read() as conn:
        row = segments.find_segment(conn, int(group)) if group.isdecimal() else None
    return sentence("group.unnamed") if row is None else row.name


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


# Own groups


def starters(shop: Shop) -> tuple[Starter, ...]:
    """Give the groups to copy; one about a product names the shop's own commonest."""
    known = facts_of(shop)
    known.words["town"]()  # read beforehand what the first rule would wait for
    lines = known.lines()
    if not len(lines.product):
        return STARTERS
    top = int(np.bincount(lines.product).argmax())
    name = known.products["product"][top][0]
    bought = starting_from(("product", "ever", (name,)))
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
    whole_file.save_text(path, "\n".join(lines) + "\n")
    return len(lines)
