"""One-off codes for rewards: made, taken into the web shop, matched when they come back."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.loyalty.codes import free_code, make_code
from shopretain.loyalty.rules import Reward
from shopretain.services.loyalty import Acted, act_day, is_on, reward_from, reward_text, void
from shopretain.services.members import tier_names
from shopretain.services.people_behind import called
from shopretain.services.points import Counted, goods_of, settle_due
from shopretain.services.shop import Shop
from shopretain.services.stamps import postage
from shopretain.services.vouchers import PLATFORMS, Voucher, save_vouchers
from shopretain.store import cards, codes, points
from shopretain.store.codes import CodeRow, CouponUse, NewCode

__all__ = ["PLATFORMS"]


@dataclass(frozen=True, slots=True)
class Code:
    """A code and what became of it.

    `status` is open, used, void, twice (used again: possible misuse), other (used by somebody
    else). `order` is the order it came back with, `used_by` who placed it.
    """

    code: str
    customer: int | None
    name: str
    reward: Reward
    made_on: date
    status: str
    order: str
    used_on: date | None
    used_by: str
    act: int | None


@dataclass(frozen=True, slots=True)
class Made:
    """What giving out codes did: codes, and people who have too few points."""

    codes: tuple[str, ...]
    acted: tuple[Acted, ...]
    left_out: int


def make_codes(shop: Shop, ids: Sequence[int], reward: Reward) -> Made:
    """Let people use a reward by code, all in one step; who has too few points gets none.

    UserError: points_off, too_few_points where nobody has enough.
    """
    if not is_on(shop):
        raise UserError("points_off")
    settle_due(shop)
    now, today = shop.clock.now(), shop.today
    made: list[NewCode] = []
    acted: list[Acted] = []
    with shop.store.light_write() as conn:
        taken = {row.code for row in codes.list_codes(conn)}
        for customer_id in dict.fromkeys(ids):
            held = points.person_of(conn, customer_id)
            tokens = cards.tokens_of(conn, customer_id)
            if held is None or held.points < reward.cost or not tokens:
                continue
            code = free_code("R", taken, secrets.choice)
            token, told = cards.card_token(tokens), reward_text(reward)
            day = act_day(shop, points.acts_of(conn, customer_id))
            act = points.add_act(
                conn, customer_id, token, ("use", -reward.cost, day, code, told), now
            )
            made.append(NewCode(code, "reward", token, act, told))
            acted.append(Acted(act, customer_id, -reward.cost))
        codes.add_codes(conn, made, today, now)
        points.touch(conn, [one.customer_id for one in acted])
    if not made:
        raise UserError("too_few_points", points=0, needed=reward.cost)
    left_out = len(set(ids)) - len(made)
    return Made(tuple(code.code for code in made), tuple(acted), left_out)


def take_all_back(shop: Shop, made: Made) -> Changes:
    """Take codes back that were given out in one step; those taken back already stay so."""
    with shop.store.light_write() as conn:
        used = codes.came_back(conn, [acted.act for acted in made.acted])
        for acted in made.acted:
            void(shop, conn, acted, used)
    return Changes(cards=True)


def list_codes(shop: Shop) -> tuple[Code, ...]:
    """Give every code that was given out for a reward, newest first."""
    with shop.store.read() as conn:
        rows = codes.list_codes(conn, "reward")
        uses: dict[str, list[CouponUse]] = {}
        for use in codes.uses_of(conn, {row.code for row in rows}):
            if use.reason in codes.COUNTED:
                uses.setdefault(use.code, []).append(use)
        ids = {row.customer_id for row in rows} | {
            u.customer_id for us in uses.values() for u in us
        }
        names = called(conn, ids)
    return tuple(_code(row, uses.get(row.code, []), names) for row in rows)


def _code(row: CodeRow, uses: Sequence[CouponUse], names: dict[int, str]) -> Code:
    first = uses[0] if uses else None
    status = "void" if row.is_void else "open"
    if first is not None:
        is_other = first.customer_id is not None and first.customer_id != row.customer_id
        status = "twice" if len(uses) > 1 or row.is_void else "other" if is_other else "used"
    return Code(
        row.code,
        row.customer_id,
        names.get(row.customer_id or 0, ""),
        reward_from(row.reward),
        row.made_on,
        status,
        "" if first is None else first.number,
        None if first is None else date.fromisoformat(first.day),
        "" if first is None else names.get(first.customer_id or 0, ""),
        row.act_id,
    )


def save_codes(shop: Shop, target: Path, wanted: Sequence[Code], platform: str) -> int:
    """Save codes for a web shop's import and give how many; UserError `cannot_save`."""
    vouchers = [
        Voucher(
            code.code, code.reward.kind, code.reward.minor, code.reward.threshold,
            code.reward.name, code.name,
        )
        for code in wanted
    ]  # fmt: skip
    return save_vouchers(target, vouchers, platform, shop.settings().currency)


# Codes for many: a level's, or for first orders


@dataclass(frozen=True, slots=True)
class SharedCode:
    """A code that many may use: who may, what it gives, how often it came back, and by whom.

    `kind` is tier (`what` is the level's name) or first (only with somebody's first order).
    `misused` are uses by people whom it is not for.
    """

    code: str
    kind: str
    what: str
    made_on: date
    uses: int
    misused: tuple[str, ...]  # names


def share_code(shop: Shop, kind: str, what: str) -> str:
    """Make a code for a level's members, or for first orders; UserError `nothing_written`."""
    if kind == "tier" and not what.strip():
        raise UserError("nothing_written")
    code = make_code("L" if kind == "tier" else "N", secrets.choice)
    with shop.store.light_write() as conn:
        codes.add_codes(
            conn, [NewCode(code, kind, "", None, what.strip())], shop.today, shop.clock.now()
        )
    return code


def shared_codes(shop: Shop) -> tuple[SharedCode, ...]:
    """Give the codes for many, newest first, with who used them though they are not for them."""
    levels = dict(tier_names(shop))
    with shop.store.read() as conn:
        rows = [row for kind in ("tier", "first") for row in codes.list_codes(conn, kind)]
        uses = codes.uses_of(conn, {row.code for row in rows})
        buyers = {use.customer_id for use in uses if use.customer_id is not None}
        first = {who: codes.first_order(conn, who) for who in buyers}
        names = called(conn, buyers)
    found = []
    for row in rows:
        mine = [use for use in uses if use.code == row.code]
        wrong = [
            use.customer_id
            for use in mine
            if use.customer_id is not None
            and (
                levels.get(use.customer_id) != row.reward
                if row.kind == "tier"
                else first[use.customer_id] != (use.source, use.number, use.day)
            )
        ]
        told = tuple(names[who] for who in dict.fromkeys(wrong))
        found.append(SharedCode(row.code, row.kind, row.reward, row.made_on, len(mine), told))
    return tuple(found)


# What coupons cost


@dataclass(frozen=True, slots=True)
class CouponRow:
    """A coupon over all orders that count: money in minor units of the shop's currency.

    `always` are orders of people who order with coupons only: they would rarely pay full price.
    """

    coupon: str
    orders: int
    customers: int
    sales: int
    off: int  # as far as files tell
    always: int
    left: int  # of the margin of these sales, after what was taken off


def coupon_report(shop: Shop) -> tuple[CouponRow, ...]:
    """Give every coupon with what it cost, the most used first (tactics E10)."""
    settings = shop.settings()
    counted = Counted(settings, goods_of(None, needed=False))
    with shop.store.read() as conn:
        told = codes.orders_with_coupons(conn)
        faithful = codes.coupon_only(conn)
    margin = postage(shop).margin
    found: dict[str, list[Any]] = {}
    for row, coupon, off in told:
        basket = counted.basket(row)
        if basket is None:
            continue
        mine = found.setdefault(coupon, [0, set(), 0, 0, 0])
        mine[0] += 1
        mine[1].add(row.customer_id)
        mine[2] += basket.total - basket.refunded
        mine[3] += off if row.currency == settings.currency else 0
        mine[4] += row.customer_id in faithful
    rows = [
        CouponRow(c, n, len(who), sales, off, a, round((sales + off) * margin / 100) - off)
        for c, (n, who, sales, off, a) in found.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.orders, row.coupon)))
