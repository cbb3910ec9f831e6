"""What came of letters: who ordered within 60 days, with the letter's code or without.

The wording is "came back", never "because of": without a hold-out nobody knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from shopretain.base.dates import day_number
from shopretain.services.basis import basis
from shopretain.services.coupons import passports
from shopretain.services.shop import Shop
from shopretain.store import letters
from shopretain.store.letters import MailingRow

__all__ = ["MailingRow"]

DAYS = 60


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


def outcomes(shop: Shop) -> tuple[Outcome, ...]:
    """Give what came of all mailings, newest first."""
    with shop.store.read() as conn:
        rows = letters.list_mailings(conn)
        written = letters.written_people(conn)
    used: dict[int, set[int]] = {}
    given: dict[int, int] = {}
    for one in passports(shop):
        given[one.mailing] = given.get(one.mailing, 0) + 1
        if one.status == "used" and one.customer is not None:
            used.setdefault(one.mailing, set()).add(one.customer)
    purchases = basis(shop, shop.today).purchases
    mine = purchases.is_order & (purchases.customer >= 0)
    order = np.lexsort((purchases.day[mine], purchases.customer[mine]))
    customer = purchases.customer[mine][order]
    day, value = purchases.day[mine][order], purchases.value[mine][order]
    found = []
    for row in rows:
        people = written.get(row.id, {})
        back: list[int] = []
        spent = 0
        for who, on in people.items():
            since = day_number(on)
            first, last = np.searchsorted(customer, (who, who + 1))
            # On the day itself only a code tells that the order came after the letter.
            begin = since if who in used.get(row.id, ()) else since + 1
            inside = (day[first:last] >= begin) & (day[first:last] <= since + DAYS)
            if inside.any():
                back.append(who)
                spent += int(value[first:last][inside].sum())
        days = sorted(people.values())
        until = None if not days else days[-1].fromordinal(days[-1].toordinal() + DAYS)
        with_code = len(used.get(row.id, set()) & set(back))
        found.append(
            Outcome(
                row, len(people), len(back), spent, with_code, given.get(row.id, 0), until,
                tuple(back),
            )
        )  # fmt: skip
    return tuple(found)
