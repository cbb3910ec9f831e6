"""Before and after a programme began, over two equal periods; that alone is no proof (B11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shopretain.analytics.purchases import Purchases
from shopretain.analytics.survey import mean_score, net_promoter
from shopretain.base.changes import Changes
from shopretain.base.dates import add_months, day_number
from shopretain.base.errors import UserError
from shopretain.services.basis import basis
from shopretain.services.effects import effect_words, effects
from shopretain.services.shop import Shop
from shopretain.services.surveys import NPS, SATISFACTION
from shopretain.store import feedback, queries

_KEY = "programme_began"
_LEAST, _MOST = 3, 12  # months of each period
_WINDOW = 12  # months in which somebody who ordered is a customer


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """One figure before and after, each with of how many it is told; None where nothing is known.

    `kind` says what it is: share (percent), score, or number.
    """

    id: str
    kind: str
    before: float | None
    before_of: int
    after: float | None
    after_of: int


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """The rows; `months` is how long each period is, 0 where it is too early or nothing is set.

    `held` says what those kept back tell, empty where nobody was.
    """

    began: date | None
    months: int
    rows: tuple[ProgrammeRow, ...]
    held: tuple[str, ...]


def programme(shop: Shop) -> ProgrammeView:
    """Give satisfaction, customers lost and repeat purchases, before and after."""
    with shop.store.read() as conn:
        told = queries.list_settings(conn).get(_KEY, "")
        said = feedback.list_feedback(conn)
    base = basis(shop)
    if not told:
        return ProgrammeView(None, 0, (), ())
    began = date.fromisoformat(told)
    months = 0
    while months < _MOST and add_months(began, months + 1) <= base.as_of + timedelta(days=1):
        months += 1
    days = base.purchases.day[base.purchases.is_order]
    # No months before the shop's first order: they would be months without customers.
    while months and len(days) and day_number(add_months(began, -months)) < days.min():
        months -= 1
    if months < _LEAST or not len(days):
        return ProgrammeView(began, 0, (), ())
    spans = (
        (add_months(began, -months), began - timedelta(days=1)),
        (began, add_months(began, months) - timedelta(days=1)),
    )
    answers = [(row.question, row.score, row.said_on) for row in said if row.score is not None]
    rows = (
        _scores("satisfaction", SATISFACTION, answers, spans),
        _scores("recommendation", (NPS,), answers, spans),
        _lost(base.purchases, spans),
        _repeats(base.purchases, spans),
    )
    held = tuple(
        effect_words(one) for one in effects(shop).plays
        if one.until is not None and one.until >= began
    )  # fmt: skip
    return ProgrammeView(began, months, rows, held)


_Spans = tuple[tuple[date, date], tuple[date, date]]


def _scores(
    name: str,
    questions: Sequence[str],
    answers: Sequence[tuple[str, int, date]],
    spans: _Spans,
) -> ProgrammeRow:
    judge = net_promoter if questions == (NPS,) else mean_score
    told = []
    for start, end in spans:
        scores = [score for q, score, on in answers if q in questions and start <= on <= end]
        found = judge(scores)
        told += [None if found is None else found.value, len(scores)]
    return ProgrammeRow(name, "score", *told)  # type: ignore[arg-type]


def _lost(purchases: Purchases, spans: _Spans) -> ProgrammeRow:
    """Give how many of 100 customers at the start of a period did not order in it."""
    told: list[float | int | None] = []
    for start, end in spans:
        customer, day = purchases.bought
        since = day_number(add_months(start, -_WINDOW))
        were = set(customer[(day >= since) & (day < day_number(start))].tolist())
        came = set(customer[(day >= day_number(start)) & (day <= day_number(end))].tolist())
        told += [100 * len(were - came) / len(were) if were else None, len(were)]
    return ProgrammeRow("lost", "share", *told)  # type: ignore[arg-type]


def _repeats(purchases: Purchases, spans: _Spans) -> ProgrammeRow:
    """Give how many of 100 purchases of a period were no first ones."""
    told: list[float | int | None] = []
    day = purchases.bought[1]
    first = purchases.first_day[purchases.bought_by]
    for start, end in spans:
        inside = (day >= day_number(start)) & (day <= day_number(end))
        count = int(inside.sum())
        again = int((inside & (day > first)).sum())
        told += [100 * again / count if count else None, count]
    return ProgrammeRow("repeats", "share", *told)  # type: ignore[arg-type]


def set_began(shop: Shop, day: date | None) -> str:
    """Set when the programme began; gives how it was. UserError `day_to_come`."""
    if day is not None and day > shop.today:
        raise UserError("day_to_come")
    with shop.store.light_write() as conn:
        before = queries.list_settings(conn).get(_KEY, "")
        queries.set_settings(conn, {_KEY: "" if day is None else day.isoformat()})
    return before


def put_back(shop: Shop, before: str) -> Changes:
    """Let it be as it was."""
    set_began(shop, date.fromisoformat(before) if before else None)
    return Changes(cards=True)
