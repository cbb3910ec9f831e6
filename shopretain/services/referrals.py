"""Friends who were brought: personal codes, what became of each use, the league."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date
from typing import Any

from shopretain.base.dates import day_number
from shopretain.loyalty.codes import make_code
from shopretain.loyalty.referral import Referral, Use, judge
from shopretain.services.people_behind import called
from shopretain.services.points import Counted, goods_of, history_of, order_key
from shopretain.services.shop import Shop
from shopretain.store import cards, codes, points
from shopretain.store.codes import NewCode


def code_of(shop: Shop, customer_id: int) -> str:
    """Give somebody's personal code, made when first asked for; UserError `customer_gone`."""
    with shop.store.read() as conn:
        known = [c.code for c in codes.list_codes(conn, "referral") if c.customer_id == customer_id]
    if known:
        return known[0]
    code = make_code("F", secrets.choice)
    with shop.store.light_write() as conn:
        new = NewCode(code, "referral", cards.token_of(conn, customer_id), None, "")
        codes.add_codes(conn, [new], shop.today, shop.clock.now())
    return code


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A friend's order with somebody's code and what became of it."""

    advocate: int
    advocate_name: str
    friend: int
    friend_name: str
    order: str
    day: date
    status: str


@dataclass(frozen=True, slots=True)
class League:
    """Everybody's friends: the uses, newest first, and who brought how many that were paid."""

    rows: tuple[ReferralRow, ...]
    best: tuple[tuple[int, str, int], ...]  # customer, name, friends


def league(shop: Shop) -> League:
    """Give what became of every use of a personal code."""
    settings = shop.settings()
    with shop.store.read() as conn:
        found = referrals(conn, Counted(settings, goods_of(conn, needed=False)))
        ids = sorted({who for r in found for who in (r.use.advocate, r.use.friend)})
        names = called(conn, ids)
    rows = [
        ReferralRow(
            r.use.advocate, names[r.use.advocate], r.use.friend, names[r.use.friend],
            r.use.key.split("\x1f")[1], date.fromisoformat(r.use.key.split("\x1f")[2]), r.status,
        )
        for r in reversed(found)
    ]  # fmt: skip
    counts: dict[int, int] = {}
    for row in rows:
        if row.status == "paid":
            counts[row.advocate] = counts.get(row.advocate, 0) + 1
    best = sorted(counts.items(), key=lambda item: (-item[1], names[item[0]]))
    return League(tuple(rows), tuple((who, names[who], count) for who, count in best))


def referrals(conn: Any, counted: Counted) -> list[Referral]:
    """Give what becomes of every use of a personal code."""
    owners = {
        c.code: c.customer_id
        for c in codes.list_codes(conn, "referral")
        if c.customer_id is not None
    }
    used = [
        (owners[use.code], use.customer_id, use)
        for use in codes.uses_of(conn, owners)
        if use.customer_id is not None
    ]
    first: dict[int, str] = {}
    good: set[str] = set()
    for row in points.orders_of(conn, {friend for _, friend, _ in used}):
        basket = counted.basket(row)
        if basket is not None:
            first.setdefault(row.customer_id, basket.key)
            good.add(basket.key)
    traces = codes.traces_of(conn, {who for one, other, _ in used for who in (one, other)})
    uses = []
    for advocate, friend, use in used:
        key = order_key(use.source, use.number, use.day)
        day = day_number(date.fromisoformat(use.day))
        is_refunded = key not in good and (bool(use.refunded) or use.reason == "refunded")
        uses.append(Use(advocate, friend, key, day, key in good, is_refunded))
    return judge(uses, first, lambda one, other: bool(traces[one] & traces[other]))


def keep_friends_points(shop: Shop, conn: Any, customer_id: int) -> None:
    """Let others keep what they got together with somebody who is to be erased."""
    history = history_of(points.list_rules(conn))
    if history is None or not codes.has_codes(conn, "referral"):
        return
    counted = Counted(shop.settings(), goods_of(conn, needed=False))
    for use, status in referrals(conn, counted):
        version = history.version(use.day)
        if status != "paid" or version is None or customer_id not in (use.advocate, use.friend):
            continue
        is_friend = use.advocate == customer_id
        other = use.friend if is_friend else use.advocate
        kept = version.rules.friend if is_friend else version.rules.advocate
        if kept:
            token = cards.card_token(cards.tokens_of(conn, other))
            act = ("bonus", kept, shop.clock.today(shop.settings().time_zone), "", "")
            points.add_act(conn, other, token, act, shop.clock.now())
            points.touch(conn, [other])
