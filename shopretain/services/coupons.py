"""The passport of codes in letters: who got which, what it gave, who came back with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.loyalty.codes import is_near, normal
from shopretain.messaging.offers import Offer, offer_from
from shopretain.services.people_behind import known_as
from shopretain.services.shop import Shop
from shopretain.services.vouchers import Voucher, save_vouchers
from shopretain.store import letters, points
from shopretain.store.letters import CouponRow

_COUNTED = ("", "zero", "unpaid")
_BETWEEN = re.compile(r"[,;|/\s]+")
_DASHES = str.maketrans("–—‑", "---")
_SHORTEST = 7  # letters of a slip that may be one of our codes


@dataclass(frozen=True, slots=True)
class Passport:
    """A code of a letter and what became of it.

    `status` is open, used, forwarded (used by somebody else: they may be a friend), near (an order
    came with nearly this code, `typed`: the owner says whether it is it), or ended.
    """

    code: str
    mailing: int
    customer: int | None
    name: str
    letter: str
    play: str
    channel: str
    offer: Offer | None
    made_on: date
    ends_on: date | None
    status: str
    order: str = ""
    used_on: date | None = None
    used_by: str = ""
    user: int | None = None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class _Use:
    code: str
    customer: int | None
    number: str
    day: date
    typed: str
    is_sure: bool


def passports(shop: Shop) -> tuple[Passport, ...]:
    """Give every code of a letter, newest first."""
    today = shop.today
    with shop.store.read() as conn:
        rows = letters.list_coupons(conn)
        uses = _uses(rows, letters.coupon_orders(conn), letters.list_words(conn))
        ids = {row.customer_id for row in rows} | {use.customer for use in uses.values()}
        found = points.names_of(conn, sorted(who for who in ids if who is not None))
    names = {who: name or known_as(key) for who, (key, name) in found.items()}
    return tuple(_passport(row, uses.get(row.code), names, today) for row in rows)


def _passport(row: CouponRow, use: _Use | None, names: dict[int, str], today: date) -> Passport:
    status = "ended" if row.ends_on is not None and row.ends_on < today else "open"
    if use is not None and not use.is_sure:
        status = "near"
    elif use is not None:
        is_other = use.customer is not None and use.customer != row.customer_id
        status = "forwarded" if is_other else "used"
    told = row.customer_id, names.get(row.customer_id or 0, ""), row.title, row.play, row.channel
    start = (
        row.code,
        row.mailing_id,
        *told,
        offer_from(row.offer),
        row.made_on,
        row.ends_on,
        status,
    )
    if use is None:
        return Passport(*start)
    user = names.get(use.customer or 0, "")
    return Passport(*start, use.number, use.day, user, use.customer, use.typed)


def _uses(
    rows: Sequence[CouponRow],
    orders: Sequence[tuple[str, int | None, str, str, str, str]],
    words: dict[tuple[str, str], bool],
) -> dict[str, _Use]:
    """Give the first order that came with each code, as typed or with one slip.

    A slip counts once the owner said so; what was said not to be the code is not asked again.
    """
    owner = {row.code: row.customer_id for row in rows}
    sure: dict[str, _Use] = {}
    loose: list[tuple[str, int | None, str, date]] = []
    for coupon, customer, _, number, day, reason in orders:
        if reason not in _COUNTED:
            continue
        for word in _BETWEEN.split(coupon.translate(_DASHES)):
            typed, on = normal(word), date.fromisoformat(day)
            if typed in owner:
                sure.setdefault(typed, _Use(typed, customer, number, on, "", is_sure=True))
            elif len(typed) >= _SHORTEST:
                loose.append((typed, customer, number, on))
    near: dict[str, _Use] = {}
    for typed, customer, number, on in loose:
        fits = [code for code in owner if code not in sure and is_near(typed, code)]
        # The person's own code comes before that of somebody else.
        for code in sorted(fits, key=lambda one: (owner[one] != customer, one))[:1]:
            said = words.get((typed, code))
            if said is not False:
                use = _Use(code, customer, number, on, typed, is_sure=bool(said))
                near.setdefault(code, use)
    return near | sure


def open_coupons(shop: Shop) -> list[CouponRow]:
    """Give the codes that nobody came back with, nearly so included."""
    with shop.store.read() as conn:
        rows = letters.list_coupons(conn)
        uses = _uses(rows, letters.coupon_orders(conn), letters.list_words(conn))
    return [row for row in rows if row.code not in uses]


def confirm(shop: Shop, typed: str, code: str, is_same: bool) -> Changes:  # noqa: FBT001
    """Keep the owner's word whether a mistyped code is one of ours."""
    with shop.store.light_write() as conn:
        letters.add_word(conn, typed, code, shop.clock.now(), is_same=is_same)
    return Changes(cards=True)


def save(shop: Shop, target: Path, wanted: Sequence[Passport], platform: str) -> int:
    """Save codes for a web shop's import and give how many; UserError `cannot_save`."""
    vouchers = [
        Voucher(
            one.code, one.offer.kind, one.offer.value, one.offer.threshold, one.offer.product,
            one.name, one.ends_on,
        )
        for one in wanted
        if one.offer is not None
    ]  # fmt: skip
    return save_vouchers(target, vouchers, platform, shop.settings().currency)
