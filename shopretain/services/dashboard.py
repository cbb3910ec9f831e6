"""The figures that screens and reports show, worked out from the shop's orders."""

from __future__ import annotations

from datetime import date

from shopretain.analytics import retention as figures
from shopretain.analytics.lifetime import spent
from shopretain.analytics.repeat import revenue_by_month
from shopretain.base.dates import Period, last_complete_month_end, month_start
from shopretain.services.basis import Basis, basis
from shopretain.services.rows import RetentionPoint, RetentionView, TodayView
from shopretain.services.shop import Shop

_YEAR = 12


def retention_view_of(
    found: Basis, window_months: int | None, period_months: int | None = None
) -> RetentionView:
    """Give the headline and its series on a basis."""
    purchases, as_of = found.purchases, found.as_of
    lengths = figures.choose_lengths(purchases, as_of)
    window = window_months or lengths.window_months
    period = period_months or lengths.period_months
    points: tuple[figures.Retention, ...] = ()
    headline = before = None
    if not lengths.reason:
        points = figures.series(purchases, as_of, period, window)
        headline = points[-1]
        before = points[-1 - _YEAR]
        so_far = figures.running(purchases, as_of, period, window)
        points += (so_far,) if so_far is not None else ()
    reason = lengths.reason or ("nobody" if headline is not None and not headline.B else "")
    has_before = before is not None and before.B > 0 and not before.incomplete_base
    return RetentionView(
        as_of=as_of,
        currency=found.settings.currency,
        customers=len(purchases.people),
        headline=None if headline is None else point_row(headline),
        year_before=point_row(before) if before is not None and has_before else None,
        inside_chance=headline is None or before is None or figures.may_be_chance(headline, before),
        months_of_data=lengths.months_of_data,
        period_months=period,
        window_months=window,
        shortened=lengths.shortened and period_months is None,
        reason=reason,
        points=tuple(point_row(point) for point in points),
    )


def point_row(point: figures.Retention) -> RetentionPoint:
    """Give a retention figure as screens show it."""
    low, high = point.interval or (None, None)
    return RetentionPoint(
        start=point.period.start,
        end=point.period.end,
        window_months=point.window_months,
        B=point.B,
        E=point.E,
        N=point.N,
        K=point.K,
        R=point.R,
        L=point.L,
        crr=point.crr,
        literal=point.literal,
        low=low,
        high=high,
        few=point.few,
        incomplete_base=point.incomplete_base,
        so_far=point.so_far,
    )


def today_view(shop: Shop, as_of: date | None = None) -> TodayView:
    """Give the tiles of Today."""
    found = basis(shop, as_of)
    purchases = found.purchases
    year = Period.months_ending(last_complete_month_end(found.as_of), _YEAR)
    months = [
        m for m in revenue_by_month(purchases) if month_start(year.start) <= m.month <= year.end
    ]
    returning = sum(m.returning for m in months)
    return TodayView(
        retention=retention_view_of(found, None),
        returning_minor=returning,
        with_customer_minor=returning + sum(m.new for m in months),
        spent_mean_minor=spent(purchases, found.as_of).mean,
        customers=len(purchases.people),
        unconverted_orders=purchases.orders_without_rate,
    )
