"""The answers to the six questions of the Retention tab, and the people behind each."""

from __future__ import annotations

from datetime import date

import numpy as np

from shopretain.analytics.chance import inside_chance
from shopretain.analytics.forecast import Forecast
from shopretain.analytics.groups import GROUPS
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.recency_map import COUNTS, MONTHS, recency_map
from shopretain.analytics.repeat import revenue_by_month
from shopretain.analytics.seasons import QUARTER, STEPS, Season, What, finest, seasons
from shopretain.analytics.worth import distribution
from shopretain.base.dates import (
    Period,
    add_months,
    day_number,
    last_complete_month_end,
    month_start,
)
from shopretain.base.money import exponent
from shopretain.services.basis import Basis, basis
from shopretain.services.dashboard import retention_view_of
from shopretain.services.question_rows import (
    BacktestRow,
    BarRow,
    CountedViews,
    ForecastViews,
    MonthRow,
    NextView,
    SalesView,
    SeasonRow,
    SlippingView,
    StayView,
    WeekRow,
    WorthView,
)
from shopretain.services.rows import RetentionView
from shopretain.services.shop import Shop
from shopretain.store.frames import customer_keys

_YEAR = 12
_SIX_MONTHS = STEPS.index(6)
NEW_DAYS = 60
SLIPPING = (GROUPS.index("slipping"), GROUPS.index("best_quiet"))
_NAMED = 3


def counted_views(
    shop: Shop,
    as_of: date | None = None,
    window_months: int | None = None,
    period_months: int | None = None,
    group: str = "",
) -> CountedViews:
    """Give the four questions that are answered by counting, with their usual choices.

    `group` asks them of a ready-made group alone.
    """
    found = basis(shop, as_of, group)
    return CountedViews(
        found.as_of,
        found.newest,
        retention_view_of(found, window_months, period_months),
        found.settings.norm,
        _stay(found, "returned", None),
        _sales(found),
        _slipping(found),
    )


def forecast_views(
    shop: Shop, as_of: date | None = None, worth: str = "worth", group: str = ""
) -> ForecastViews:
    """Give the two questions that need the buying model."""
    found = basis(shop, as_of, group)
    return ForecastViews(found.as_of, _worth(found, worth), _next(shop, found))


def retention_view(
    shop: Shop,
    as_of: date | None,
    window_months: int | None = None,
    period_months: int | None = None,
    group: str = "",
) -> RetentionView:
    """Give the first question with another look-back or period."""
    return retention_view_of(basis(shop, as_of, group), window_months, period_months)


def stay_view(shop: Shop, as_of: date | None, what: What, months: int, group: str = "") -> StayView:
    """Give the second question: what is shown, by season (3) or month (1)."""
    return _stay(basis(shop, as_of, group), what, months)


def worth_view(shop: Shop, as_of: date | None, worth: str, group: str = "") -> WorthView:
    """Give the third question for worth, so_far, 24, 18 or 12."""
    return _worth(basis(shop, as_of, group), worth)


# Views


def _stay(found: Basis, what: What, months: int | None) -> StayView:
    purchases, as_of = found.purchases, found.as_of
    shortest = finest(purchases, as_of)
    length = months or QUARTER
    rows = seasons(purchases, as_of, length, what)
    # The finding is always about those who came back, whatever the cells show.
    usual = what == "returned" and length == QUARTER
    back = rows if usual else seasons(purchases, as_of, QUARTER, "returned")
    place = _SIX_MONTHS
    known = [season for season in back if season.cells[place] is not None]
    if not known:
        place = 0
        known = [season for season in back if season.cells[place] is not None]
    shown = known[-1] if known else None
    before = None
    if shown is not None:
        wanted = add_months(shown.start, -_YEAR)
        before = next((season for season in back if season.start == wanted), None)
    first = purchases.first_day
    return StayView(
        as_of,
        found.settings.currency,
        what,
        length,
        shortest,
        STEPS,
        tuple(map(_season_row, rows)),
        None if shown is None else _season_row(shown),
        None if before is None else _season_row(before),
        place,
        _trend(shown, before, place),
        int((first >= day_number(as_of) - NEW_DAYS).sum()),
    )


def _trend(shown: Season | None, before: Season | None, place: int) -> int:
    if shown is None or before is None:
        return 0
    now, then = shown.cells[place], before.cells[place]
    if now is None or then is None or inside_chance(now, shown.size, then, before.size):
        return 0
    return 1 if now / shown.size > then / before.size else -1


def _season_row(season: Season) -> SeasonRow:
    return SeasonRow(season.start, season.end, season.size, season.cells, season.so_far)


def _worth(found: Basis, which: str) -> WorthView:
    said, currency = found.forecast, found.settings.currency
    spent = found.value.astype(float)
    expected = np.zeros(len(spent)) if said.value is None else said.value
    if which == "worth":
        values = spent + expected
    elif which == "so_far":
        values = spent
    else:
        values = spent_by_customer(found.purchases, found.as_of, int(which)).astype(float)
    shown = distribution(values, 10 ** exponent(currency))
    money = said.total_value
    count = max(len(spent), 1)
    return WorthView(
        found.as_of,
        currency,
        which,
        said.refused,
        len(spent),
        ()
        if shown is None
        else tuple(BarRow(bar.low, bar.high, bar.customers, bar.is_top) for bar in shown.bars),
        0 if shown is None else round(shown.mean),
        0 if shown is None else round(shown.median),
        0 if shown is None else shown.top_count,
        0 if shown is None else round(shown.top_from),
        None if shown is None else shown.top_share,
        None if shown is None else shown.fifth_share,
        round(float(spent.sum()) / count),
        round(float(expected.sum()) / count),
        None if money is None else (round(money.expected), round(money.low), round(money.high)),
    )


def _sales(found: Basis) -> SalesView:
    as_of = found.as_of
    end = last_complete_month_end(as_of)
    months = revenue_by_month(found.purchases)
    shown = [m for m in months if m.month > add_months(month_start(as_of), -(_YEAR + 1))]
    year = Period.months_ending(end, _YEAR)
    complete = [m for m in months if year.start <= m.month <= year.end]
    first = found.purchases.first_day
    return SalesView(
        as_of,
        found.settings.currency,
        tuple(
            MonthRow(m.month, m.new, m.returning, m.without_customer, m.month > end) for m in shown
        ),
        sum(m.new for m in complete),
        sum(m.returning for m in complete),
        sum(m.without_customer for m in complete),
        len(complete),
        int((first >= day_number(as_of) - NEW_DAYS).sum()),
    )


def _slipping(found: Basis) -> SlippingView:
    them = np.isin(found.group, SLIPPING)
    recent = spent_by_customer(found.purchases, found.as_of, _YEAR)
    grid = recency_map(found.habits, found.as_of)
    return SlippingView(
        found.as_of,
        len(them),
        int(them.sum()),
        int(recent[them].sum()),
        found.settings.currency,
        COUNTS,
        MONTHS,
        tuple(tuple(int(n) for n in line) for line in grid),
        found.habits.gaps.usual,
        found.habits.gaps.is_known,
    )


def _next(shop: Shop, found: Basis) -> NextView:
    said = found.forecast
    test = said.backtest
    return NextView(
        found.as_of,
        said.refused,
        said.customers,
        said.repeats,
        said.model,
        said.why,
        said.rush,
        bool(said.season),
        None if said.four_weeks is None else _three(said.four_weeks),
        round(said.four_weeks_value),
        None if said.total_orders is None else _three(said.total_orders),
        tuple(WeekRow(week.start, *_three(week.orders)) for week in said.weeks),
        _soonest(shop, found, said),
        None
        if test is None
        else BacktestRow(
            test.since,
            test.days,
            test.expected,
            test.low,
            test.high,
            test.observed,
            test.last_time,
            test.misled,
        ),
    )


def _three(likely: object) -> tuple[float, float, float]:
    return likely.expected, likely.low, likely.high  # type: ignore[attr-defined]


def _soonest(shop: Shop, found: Basis, said: Forecast) -> tuple[str, ...]:
    if said.soon is None:
        return ()
    first = np.argsort(-said.soon, kind="stable")[: _NAMED * 3]
    ids = [int(found.purchases.people[i]) for i in first]
    with shop.store.read() as conn:
        keys = customer_keys(conn, ids)
    names = [keys[customer][1] for customer in ids]
    return tuple(name for name in names if name)[:_NAMED]
