"""Friends who were brought: which uses of a personal code are paid, and which are not, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal, NamedTuple

Status = Literal["paid", "waiting", "refunded", "self", "known", "again"]


class Use(NamedTuple):
    """A personal code on an order: whose it is, who placed the order, named by `key`."""

    advocate: int
    friend: int
    key: str
    day: int
    is_counted: bool
    is_refunded: bool


class Referral(NamedTuple):
    """A use and what became of it; `self` is possible misuse, paid to nobody."""

    use: Use
    status: Status


def judge(
    uses: Iterable[Use],
    first_orders: Mapping[int, str],
    is_same: Callable[[int, int], bool],
) -> list[Referral]:
    """Give what becomes of each use; each friend pays once, with their first counted order.

    `first_orders` are the keys of everybody's first counted order, `is_same` tells whether two
    people share an e-mail, a phone or an address.
    """
    found: list[Referral] = []
    credited: set[int] = set()
    for use in sorted(uses, key=lambda use: (use.day, use.key)):
        if use.advocate == use.friend or is_same(use.advocate, use.friend):
            status: Status = "self"
        elif use.is_refunded:
            status = "refunded"
        elif not use.is_counted:
            status = "waiting"
        elif use.friend in credited:
            status = "again"
        elif first_orders.get(use.friend) != use.key:
            status = "known"
        else:
            status = "paid"
            credited.add(use.friend)
        found.append(Referral(use, status))
    return found
