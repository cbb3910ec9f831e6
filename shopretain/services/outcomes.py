"""What came of letters: who ordered within 60 days, with the letter's code or without.

The wording is "came back", never "because of": without a hold-out nobody knows (`effects.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from shopretain.analytics.purchases import Purchases
from shopretain.base.dates import add_months, day_number, month_start
from shopretain.services.basis import basis
from shopretain.services.coupons import passports
from shopretain.services.holdout import WATCHED_DAYS
from shopretain.services.shop import Shop
from shopretain.store import letters
from shopretain.store.letters import MailingRow

__all__ = ["MailingRow"]

DAYS = WATCHED_DAYS


@dataclass(frozen=True, slots=True)
class Outcome:
    """One mailing and what came of it so far; money in minor units of the shop's currency.

    `written` people had it in their hands; `came_back` of them ordered within 60 days and spent
    `spent`, `with_code` of them with the code they got. `until` is the last day that counts:
    before it, it is "so far".
    """

    mailing: MailingRow
    written: int
    came_back: int
    spent: int
    with_code: int
    codes: int
    until: date | None
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MonthOutcome:
    """What came of a month's letters: distinct people, money in minor units."""

    month: date
    written: int
    came_back: int
    spent: int
    ids: tuple[int, ...]  # who came back


class Orders:
    """Everybody's orders by customer and day, to ask who ordered after a letter."""

    def __init__(self, purchases: Purchases) -> None:
        """Sort them once."""
        mine = purchases.is_order & (purchases.customer >= 0)
        order = np.lexsort((purchases.day[mine], purchases.customer[mine]))
        self._customer = purchases.customer[mine][order]
        self._day, self._value = purchases.day[mine][order], purchases.value[mine][order]

    def after(self, who: int, on: date, *, same_day: bool = False) -> int | None:
        """Give what somebody spent within 60 days after a day, None where they did not order.

        On the day itself only a code tells that the order came after the letter.
        """
        since = day_number(on)
        first, last = np.searchsorted(self._customer, (who, who + 1))
        days = self._day[first:last]
        inside = (days >= since + (not same_day)) & (days <= since + DAYS)
        return int(self._value[first:last][inside].sum()) if inside.any() else None


def outcomes(shop: Shop) -> tuple[Outcome, ...]:
    """Give what came of all mailings, newest first."""
    with shop.store.read() as conn:
        rows = letters.list_mailings(conn)
        written = letters.written_people(conn)
    used, given = _codes(shop)
    orders = Orders(basis(shop, shop.today).purchases)
    found = []
    for row in rows:
        people = written.get(row.id, {})
        back = _came_back(orders, people, used.get(row.id, set()))
        until = max(people.values()) + timedelta(days=DAYS) if people else None
        found.append(
            Outcome(
                row, len(people), len(back), sum(back.values()),
                len(used.get(row.id, set()) & set(back)), given.get(row.id, 0), until, tuple(back),
            )
        )  # fmt: skip
    return tuple(found)


def _codes(shop: Shop) -> tuple[dict[int, set[int]], dict[int, int]]:
    """Give by mailing who used their code, and how many codes were given."""
    used: dict[int, set[int]] = {}
    given: dict[int, int] = {}
    for one in passports(shop):
        given[one.mailing] = given.get(one.mailing, 0) + 1
        if one.status == "used" and one.customer is not None:
            used.setdefault(one.mailing, set()).add(one.customer)
    return used, given


def _came_back(orders: Orders, people: Mapping[int, date], used: set[int]) -> dict[int, int]:
    """Give who ordered within 60 days of their letter, and what they spent then."""
    spent = {who: orders.after(who, on, same_day=who in used) for who, on in people.items()}
    return {who: money for who, money in spent.items() if money is not None}


def last_month(shop: Shop) -> MonthOutcome | None:
    """Give what came of last month's letters, each person counted once; None without any."""
    first = add_months(month_start(shop.today), -1)
    last = month_start(shop.today) - timedelta(days=1)
    with shop.store.read() as conn:
        written = letters.written_people(conn)
    people: dict[int, date] = {}
    for of_mailing in written.values():
        for who, on in of_mailing.items():
            if first <= on <= last:
                people[who] = min(on, people.get(who, on))
    if not people:
        return None
    used = set().union(*_codes(shop)[0].values())
    back = _came_back(Orders(basis(shop, shop.today).purchases), people, used)
    return MonthOutcome(first, len(people), len(back), sum(back.values()), tuple(back))
