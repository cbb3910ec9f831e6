"""The passport of codes in letters: who got which, what it gave, who came back with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from shopretain.base.changes import Changes
from shopretain.loyalty.codes import is_near, lessened, normal
from shopretain.messaging.offers import Offer, offer_from
from shopretain.services.people_behind import called
from shopretain.services.shop import Shop
from shopretain.services.vouchers import Voucher, save_vouchers
from shopretain.store import coupon_rows
from shopretain.store.codes import COUNTED, CouponUse, coupon_words
from shopretain.store.coupon_rows import CouponRow

_SHORTEST, _LONGEST = 7, 12  # letters of a slip that may be one of our codes


@dataclass(frozen=True, slots=True)
class Passport:
    """A code of a letter and what became of it.

    `status` is waiting (nobody has the letter yet), open, used, forwarded (used by somebody else:
    they may be a friend), near (an order came with nearly this code, `typed`: the owner says
    whether it is it), dropped (its letter never went out), or ended.
    """

    code: str
    mailing: int
    customer: int | None
    name: str
    letter: str
    offer: Offer | None
    ends_on: date | None
    status: str
    order: str = ""
    used_on: date | None = None
    used_by: str = ""
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
        rows, uses = _rows_and_uses(conn)
        names = called(
            conn, [row.customer_id for row in rows] + [use.customer for use in uses.values()]
        )
    return tuple(_passport(row, uses.get(row.code), names, today) for row in rows)


def _rows_and_uses(conn: Any) -> tuple[list[CouponRow], dict[str, _Use]]:
    rows = coupon_rows.list_coupons(conn)
    if not rows:
        return [], {}
    return rows, _uses(rows, coupon_words(conn), coupon_rows.list_words(conn))


def _passport(row: CouponRow, use: _Use | None, names: dict[int, str], today: date) -> Passport:
    status = "open" if row.is_given else "waiting" if row.is_waiting else "dropped"
    if row.ends_on is not None and row.ends_on < today:
        status = "ended"
    if use is not None and not use.is_sure:
        status = "near"
    elif use is not None:
        is_other = use.customer is not None and use.customer != row.customer_id
        status = "forwarded" if is_other else "used"
    start = (
        row.code, row.mailing_id, row.customer_id, names.get(row.customer_id or 0, ""), row.title,
        offer_from(row.offer), row.ends_on, status,
    )  # fmt: skip
    if use is None:
        return Passport(*start)
    return Passport(*start, use.number, use.day, names.get(use.customer or 0, ""), use.typed)


def _uses(
    rows: Sequence[CouponRow], orders: Iterable[CouponUse], words: dict[tuple[str, str], bool]
) -> dict[str, _Use]:
    """Give the first order that came with each code, as typed or with one slip.

    A slip counts once the owner said so; what was said not to be the code is not asked again.
    """
    owner = {row.code: row.customer_id for row in rows}
    sure: dict[str, _Use] = {}
    loose: dict[str, CouponUse] = {}
    for use in orders:
        typed = normal(use.code)
        if use.reason not in COUNTED:
            continue
        if typed in owner:
            known = sure.get(typed)
            is_own = owner[typed] is not None and use.customer_id == owner[typed]
            # Its own person's use comes before that of a stranger.
            if known is None or (is_own and known.customer != owner[typed]):
                sure[typed] = _use(typed, use, "", is_sure=True)
        elif _SHORTEST <= len(typed) <= _LONGEST:
            loose.setdefault(typed, use)
    alike: dict[str, set[str]] = {}  # by what is left without any one letter
    for code in owner.keys() - sure.keys():
        for less in lessened(code):
            alike.setdefault(less, set()).add(code)
    near: dict[str, _Use] = {}
    for typed, use in loose.items():
        fits = {code for less in lessened(typed) for code in alike.get(less, ())}
        # The person's own code comes before that of somebody else.
        for code in sorted(fits, key=lambda one: (owner[one] != use.customer_id, one)):
            said = words.get((typed, code))
            if is_near(typed, code) and said is not False:
                near.setdefault(code, _use(code, use, typed, is_sure=bool(said)))
                break
    return near | sure


def _use(code: str, use: CouponUse, typed: str, *, is_sure: bool) -> _Use:
    day = date.fromisoformat(use.day)
    return _Use(code, use.customer_id, use.number, day, typed, is_sure)


def open_coupons(shop: Shop) -> list[CouponRow]:
    """Give the codes that somebody has and that nobody came back with, not even nearly."""
    with shop.store.read() as conn:
        rows, uses = _rows_and_uses(conn)
    return [row for row in rows if row.is_given and row.code not in uses]


def confirm(shop: Shop, typed: str, code: str, is_same: bool) -> Changes:  # noqa: FBT001
    """Keep the owner's word whether a mistyped code is one of ours."""
    with shop.store.light_write() as conn:
        coupon_rows.add_word(conn, typed, code, shop.clock.now(), is_same=is_same)
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
