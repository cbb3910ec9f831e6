"""Five dials to judge a strategy by: better or worse than a year ago, or only noise (A21)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt

import numpy as np

from shopretain.analytics.chance import Z
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Purchases
from shopretain.analytics.retention import active
from shopretain.analytics.survey import Score, mean_score, net_promoter
from shopretain.base.dates import add_months, day_number, day_of_number
from shopretain.services.basis import basis
from shopretain.services.dashboard import retention_view_of
from shopretain.services.referrals import league
from shopretain.services.shop import Shop
from shopretain.services.surveys import NPS, SATISFACTION
from shopretain.store import facts, feedback

_YEAR, _TWO_YEARS = 12, 24


@dataclass(frozen=True, slots=True)
class Dial:
    """One dial now and a year ago; `kind` is share, money, number or score.

    `turn` is 1 better, -1 worse, 0 where the change is inside chance or not known. Values are
    None where there is nothing to judge by; `n` is of how many customers or answers.
    """

    id: str
    kind: str
    now: float | None
    before: float | None
    turn: int
    n: int
    few: bool = False  # so few answers that nothing is to be said


def dials(shop: Shop) -> tuple[Dial, ...]:
    """Give the five dials: lost, worth, pulse, satisfaction, recommendation."""
    found = basis(shop)
    year_ago = add_months(found.as_of, -_YEAR)
    with shop.store.read() as conn:
        contacts = facts.last_contacts(conn)
        said = feedback.list_feedback(conn)
    words = [(who, on) for who, _, purpose, _, on in contacts if purpose == "talk"]
    words += [(row.customer_id, row.said_on) for row in said if row.customer_id is not None]
    words += _with_codes(shop, found.purchases)
    words += [(row.advocate, row.day) for row in league(shop).rows if row.status == "paid"]
    answers = [(row.question, row.score, row.said_on) for row in said if row.score is not None]
    seven = [(score, on) for name, score, on in answers if name in SATISFACTION]
    nps = [(score, on) for name, score, on in answers if name == NPS]
    day = shop.today
    return (
        _lost(shop),
        _means(
            "worth", "money", _spend(found.purchases, found.as_of),
            _spend(found.purchases, year_ago),
        ),
        _means(
            "pulse", "number", _pulse(found.purchases, words, found.as_of),
            _pulse(found.purchases, words, year_ago),
        ),
        _scores("satisfaction", mean_score, seven, day),
        _scores("recommendation", net_promoter, nps, day),
    )  # fmt: skip


def _with_codes(shop: Shop, purchases: Purchases) -> list[tuple[int, date]]:
    """Give who used a code on which day."""
    with shop.store.read() as conn:
        ids = [order for order, _ in facts.order_words(conn, "coupon")]
    mine = np.isin(purchases.order_id, ids) & (purchases.customer >= 0)
    return [
        (who, day_of_number(day))
        for who, day in zip(
            purchases.customer[mine].tolist(), purchases.day[mine].tolist(), strict=True
        )
    ]


def _lost(shop: Shop) -> Dial:
    """Give silent churn: 100 less customers who came back."""
    view = retention_view_of(basis(shop), None)
    now, before = view.headline, view.year_before
    if now is None or now.crr is None:
        return Dial("lost", "share", None, None, 0, 0)
    then = None if before is None or before.crr is None else 100 - before.crr
    turn = 0
    if then is not None and not view.inside_chance:
        turn = 1 if 100 - now.crr < then else -1
    return Dial("lost", "share", 100 - now.crr, then, turn, now.B)


def _spend(purchases: Purchases, day: date) -> np.ndarray:
    """Give what customers of 24 months spent in them; nobody where the files do not go so far."""
    if not _is_covered(purchases, day, _TWO_YEARS):
        return np.zeros(0)
    known = purchases.as_of(day)
    return spent_by_customer(known, day, _TWO_YEARS)[active(known, day, _TWO_YEARS)].astype(float)


def _is_covered(purchases: Purchases, day: date, months: int) -> bool:
    """Tell whether orders are known from the beginning of a span on, or the span ends today."""
    known = purchases.day[purchases.is_order]
    if not len(known):
        return False
    newest = day_of_number(int(known.max()))
    return add_months(newest, -_YEAR) < day or known.min() <= day_number(add_months(day, -months))


def _pulse(purchases: Purchases, words: Sequence[tuple[int, date]], day: date) -> np.ndarray:
    """Give of each customer of 12 months how often they ordered or said something in them."""
    if not _is_covered(purchases, day, _YEAR):
        return np.zeros(0)
    known = purchases.as_of(day)
    mine = active(known, day, _YEAR)
    people = known.people[mine]
    since = add_months(day, -_YEAR)
    customer, bought = known.bought
    recent = bought > np.datetime64(since, "D").astype(int)
    inside = np.isin(customer, people) & recent
    counts = np.bincount(np.searchsorted(people, customer[inside]), minlength=len(people))
    for who, on in words:
        at = int(np.searchsorted(people, who))
        if since < on <= day and at < len(people) and people[at] == who:
            counts[at] += 1
    return np.asarray(counts, dtype=float)


def _means(name: str, kind: str, now: np.ndarray, before: np.ndarray) -> Dial:
    """Compare two means by Welch's interval of their difference."""
    if not len(now):
        return Dial(name, kind, None, None, 0, 0)
    mean = float(now.mean())
    if len(now) < 2 or len(before) < 2:
        return Dial(name, kind, mean, None, 0, len(now))
    then = float(before.mean())
    half = Z * sqrt(now.var(ddof=1) / len(now) + before.var(ddof=1) / len(before))
    turn = 0 if abs(mean - then) <= half else 1 if mean > then else -1
    return Dial(name, kind, mean, then, turn, len(now))


def _scores(name: str, judge: object, told: Sequence[tuple[int, date]], day: date) -> Dial:
    """Compare the answers of the last 12 months with those of the 12 before."""
    since, before = add_months(day, -_YEAR), add_months(day, -_TWO_YEARS)
    now: Score | None = judge([s for s, on in told if on > since])  # type: ignore[operator]
    then: Score | None = judge([s for s, on in told if before < on <= since])  # type: ignore[operator]
    if now is None:
        return Dial(name, "score", None, None, 0, 0)
    if then is None or now.few or then.few:
        before_value = None if then is None else then.value
        return Dial(name, "score", now.value, before_value, 0, now.n, now.few)
    half = sqrt((now.high - now.low) ** 2 + (then.high - then.low) ** 2) / 2
    turn = 0 if abs(now.value - then.value) <= half else 1 if now.value > then.value else -1
    return Dial(name, "score", now.value, then.value, turn, now.n)
