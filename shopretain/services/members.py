"""What points come to: the programme's figures, its members, everybody's ledger in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from shopretain.base.errors import UserError
from shopretain.base.money import to_decimal
from shopretain.loyalty.rules import Reward, Rules, Tier
from shopretain.services.loyalty import history, reward_from, rules
from shopretain.services.people_behind import known_as
from shopretain.services.points import settle_due
from shopretain.services.shop import Shop
from shopretain.store import cards, codes, points, queries
from shopretain.store.points import EntryRow, PersonRow


@dataclass(frozen=True, slots=True)
class Overview:
    """The programme in figures; money in minor units, `worth` if all points are used."""

    currency: str
    was_on: bool  # points were on some day
    rules: Rules
    members: int
    customers: int
    points_out: int
    debt: int
    worth: int
    used: int
    uses: int  # rewards since the year began
    runs_out_on: date | None  # None where they do on several days
    runs_out: int
    runs_out_members: int

    @property
    def is_on(self) -> bool:
        """Whether points are on."""
        return self.was_on and self.rules.is_on


def overview(shop: Shop) -> Overview:
    """Give the programme's figures today."""
    settle_due(shop)
    known, now, today = history(shop), rules(shop), shop.today
    with shop.store.read() as conn:
        people = points.list_people(conn)
        customers = queries.count_totals(conn).customers
        uses = points.count_uses(conn, date(today.year, 1, 1))
    soon = [row for row in people if _is_soon(row, now, today)]
    days = {row.expires_on for row in soon}
    out = sum(row.points + row.debt for row in people)
    return Overview(
        shop.settings().currency,
        known is not None,
        now,
        sum(row.points > 0 for row in people),
        customers,
        out,
        sum(row.debt for row in people),
        now.worth(out),
        sum(reward_from(subject).minor for subject, _ in uses),
        len(uses),
        days.pop() if len(days) == 1 else None,
        sum(row.expiring for row in soon),
        len(soon),
    )


def _is_soon(row: PersonRow, now: Rules, today: date) -> bool:
    """Tell whether points run out within the days of reminding."""
    return row.expires_on is not None and row.expires_on <= today + timedelta(days=now.remind_days)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody with points: what they have, what it gives today, when the next run out."""

    id: int
    points: int
    debt: int
    usable: int  # minor units
    expires_on: date | None
    expiring: int
    is_soon: bool  # within the days of reminding
    tier: str  # name of the level, empty for none
    moved: int  # 1 went up a level within the days of reminding, -1 down, 0 neither


def members(shop: Shop) -> tuple[MemberRow, ...]:
    """Give everybody who has or owes points, most points first."""
    now, today = rules(shop), shop.today
    with shop.store.read() as conn:
        people = points.list_people(conn)
        notices = points.list_notices(conn, today - timedelta(days=now.remind_days))
    moved = {n.customer_id: 1 if n.tier > n.tier_before else -1 for n in reversed(notices)}
    found = [
        MemberRow(
            row.customer_id, row.points, row.debt, now.usable(row.points), row.expires_on,
            row.expiring, _is_soon(row, now, today), tier_name(now, row.tier),
            moved.get(row.customer_id, 0),
        )
        for row in people
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda row: (-row.points, row.id)))


@dataclass(frozen=True, slots=True)
class MemberCardRow:
    """What stands on a member's card."""

    customer: int
    name: str
    known_as: str
    tier: str
    code: str  # of their own, for friends; empty without one


def member_cards(shop: Shop, ids: Sequence[int]) -> tuple[MemberCardRow, ...]:
    """Give the cards of some members."""
    now = rules(shop)
    with shop.store.read() as conn:
        own = {c.customer_id: c.code for c in codes.list_codes(conn, "referral")}
        names = points.names_of(conn, list(ids))
        tiers = {row.customer_id: tier_name(now, row.tier) for row in points.list_people(conn)}
    return tuple(
        MemberCardRow(
            who, names[who][1] or known_as(names[who][0]), known_as(names[who][0]),
            tiers.get(who, ""), own.get(who, ""),
        )
        for who in ids
        if who in names
    )  # fmt: skip


def tier_name(now: Rules, tier: int) -> str:
    """Give the name of a level, empty for none."""
    return now.tiers[tier].name if 0 <= tier < len(now.tiers) else ""


def tier_names(shop: Shop) -> list[tuple[int, str]]:
    """Give customer and level of everybody who is on one."""
    return [(row.id, row.tier) for row in members(shop) if row.tier]


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One step of somebody's points, as told to people: lots are summed up.

    `what` is the line (earn, use ...), "reverse" for what was taken back. `order` is the number of
    the order it is about; `act` the id of the owner's act, which a use can be taken back by.
    """

    day: date
    kind: str
    what: str
    points: int
    order: str
    reason: str
    act: int | None
    reward: Reward | None
    is_voided: bool


@dataclass(frozen=True, slots=True)
class Why:
    """Why somebody has the points they have: newest step first, and what holds today."""

    id: int
    name: str  # or what they are known by
    currency: str
    points: int
    debt: int
    usable: int
    usual: tuple[tuple[str, int], ...]  # what is given for a review, a survey, a birthday, friends
    least: int  # points of the cheapest reward
    rewards: tuple[Reward, ...]  # to choose from
    expires_on: date | None
    expiring: int
    tier: Tier | None
    rows: tuple[LedgerRow, ...]


def why(shop: Shop, customer_id: int) -> Why:
    """Give somebody's points and every step to them; UserError `customer_gone`."""
    now = rules(shop)
    with shop.store.read() as conn:
        entries = points.entries_of(conn, customer_id)
        acts = {act.id: act for act in points.acts_of(conn, customer_id)}
        person = points.person_of(conn, customer_id)
        names = points.names_of(conn, [customer_id])
    if customer_id not in names:
        raise UserError("customer_gone")
    voided = {act.subject for act in acts.values() if act.kind == "void"}
    rows = []
    for group, what, moved in _steps(entries):
        first = group[0]
        act = acts.get(int(first.cause[2:])) if first.cause.startswith("a:") else None
        is_reverse = what == "reverse"
        reason = next((entry.reason for entry in group if entry.reason), "")
        rows.append(
            LedgerRow(
                max(entry.day for entry in group) if is_reverse else first.day,
                "reverse" if is_reverse else first.kind, what, moved, order_number(first.cause),
                act.reason if act and act.reason and not is_reverse else reason,
                act.id if act and not is_reverse else None,
                reward_from(act.subject) if act and act.kind == "use" else None,
                act is not None and str(act.id) in voided,
            )
        )  # fmt: skip
    rows = sorted(rows, key=lambda row: row.day)[::-1]
    held = person or PersonRow(customer_id, 0, 0, None, 0, -1, None)
    known, name = names[customer_id]
    return Why(
        id=customer_id,
        name=name or known_as(known),
        currency=shop.settings().currency,
        points=held.points,
        debt=held.debt,
        usable=now.usable(held.points),
        usual=tuple((kind, getattr(now, kind)) for kind in _USUAL),
        least=now.least,
        rewards=_offered(now, held.points),
        expires_on=held.expires_on,
        expiring=held.expiring,
        tier=now.tiers[held.tier] if 0 <= held.tier < len(now.tiers) else None,
        rows=tuple(rows),
    )


_USUAL = ("review", "survey", "birthday", "advocate", "friend")


def _steps(entries: Sequence[EntryRow]) -> Iterator[tuple[list[EntryRow], str, int]]:
    """Give the steps that entries make: each cause as it was first written, then each change.

    What was moved from one lot to another together is one step, or none.
    """
    batches: dict[tuple[str, str], dict[int, list[EntryRow]]] = {}
    for entry in entries:
        mine = batches.setdefault((entry.line, entry.cause), {})
        mine.setdefault(entry.batch, []).append(entry)
    for (line, cause), by_batch in batches.items():
        natural = "welcome" if cause[0] == "w" else line
        before = 0
        for group in by_batch.values():
            moved = sum(entry.points for entry in group)
            if moved:
                yield group, "reverse" if before else natural, moved
            before += moved


def _offered(now: Rules, has: int) -> tuple[Reward, ...]:
    """Give the rewards there are; money back is taken off as it is."""
    if now.earning == "cashback" and has > 0:
        others = tuple(reward for reward in now.rewards if reward.kind != "amount")
        return (Reward("amount", has, has), *others)
    return now.rewards


def order_number(cause: str) -> str:
    """Give the number of the order that a cause names, empty for another cause."""
    parts = cause.partition(":")[2].split("\x1f")
    return parts[1] if len(parts) == 3 else ""


# Without a window


def listing(shop: Shop, key: str | None = None) -> dict[str, Any]:
    """Give the points as METRICS section 8 names them; with `key` also somebody's ledger.

    UserError: customer_gone, points_off where they never were on.
    """
    if history(shop) is None:
        raise UserError("points_off")
    settle_due(shop)
    now, currency = rules(shop), shop.settings().currency
    with shop.store.read() as conn:
        people = [row for row in points.list_people(conn) if row.points or row.debt]
        keys = points.keys_of_people(conn)
        one = cards.owner_of(conn, key) if key else None
    out = sum(row.points + row.debt for row in people)
    found: dict[str, Any] = {
        "members": len(people),
        "points_out": out,
        "debt": sum(row.debt for row in people),
        "worth": str(to_decimal(now.worth(out), currency)),
        "people": sorted(
            ({"key": keys[r.customer_id], "points": r.points, "debt": r.debt} for r in people),
            key=lambda row: (-int(row["points"]), str(row["key"])),
        ),
    }
    if key:
        if one is None:
            raise UserError("customer_gone")
        found["entries"] = [
            {
                "day": row.day.isoformat(), "kind": row.kind, "points": row.points,
                "order": row.order or None, "reason": row.reason,
            }
            for row in reversed(why(shop, one).rows)
        ]  # fmt: skip
    return found
