"""The month's report: an Excel workbook of the same views that the screen and the PDF show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shopretain.base.errors import UserError
from shopretain.base.money import to_decimal
from shopretain.base.text import sentence
from shopretain.documents.workbook import Sheet, Value, write_sheets
from shopretain.services.basis import basis
from shopretain.services.question_rows import CountedViews, ForecastViews
from shopretain.services.questions import counted_views, forecast_views
from shopretain.services.report import group_counts
from shopretain.services.shop import Shop


@dataclass(frozen=True, slots=True)
class MonthReport:
    """What a report shows, and where its workbook lies."""

    counted: CountedViews
    forecasts: ForecastViews
    workbook: Path


def write(shop: Shop, as_of: date | None, path: Path) -> MonthReport:
    """Write the workbook to a path; UserError `cannot_save`."""
    counted, forecasts = counted_views(shop, as_of), forecast_views(shop, as_of)
    groups = group_counts(basis(shop, as_of))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("cannot_save", name=path.name) from error
    write_sheets(
        path,
        (
            _summary(counted, forecasts),
            _retention(counted),
            _seasons(counted),
            _sales(counted),
            _worth(forecasts),
            _map(counted),
            _weeks(forecasts),
            _groups(groups),
        ),
    )
    return MonthReport(counted, forecasts, path)


def _words(*codes: str) -> list[str]:
    return [sentence(f"report.{code}") for code in codes]


def _sheet(name: str, headings: list[str], rows: list[list[Value]]) -> Sheet:
    return Sheet(sentence(f"report.{name}"), headings, rows)


def _amount(minor: int, currency: str) -> float:
    return float(to_decimal(minor, currency))


def _summary(counted: CountedViews, forecasts: ForecastViews) -> Sheet:
    retention, worth, sales = counted.retention, forecasts.worth, counted.sales
    currency = retention.currency
    point = retention.headline
    rows: list[tuple[str, Value]] = [
        ("as_of", counted.as_of),
        ("currency", currency),
        ("customers", retention.customers),
        ("came_back", None if point is None or point.crr is None else round(point.crr, 1)),
        ("sales_returning", _amount(sales.returning, currency)),
        ("sales_new", _amount(sales.new, currency)),
        ("sales_nobody", _amount(sales.without_customer, currency)),
        ("spent_mean", _amount(worth.spent_mean, currency)),
        ("slipping", counted.slipping.slipping),
        ("at_stake", _amount(counted.slipping.at_stake, currency)),
    ]
    if worth.expected is not None:
        names = ("expected", "expected_low", "expected_high")
        for name, minor in zip(names, worth.expected, strict=True):
            rows.append((name, _amount(minor, currency)))
    return _sheet(
        "summary", _words("figure", "value"), [[sentence(f"report.{n}"), v] for n, v in rows]
    )


def _retention(counted: CountedViews) -> Sheet:
    rows: list[list[Value]] = [
        [p.start, p.end, p.B, p.E, p.N, p.K, p.R, p.L, None if p.crr is None else round(p.crr, 2)]
        for p in counted.retention.points
        if p.B or p.E
    ]
    headings = [*_words("from", "to"), "B", "E", "N", "K", "R", "L", *_words("came_back")]
    return _sheet("retention", headings, rows)


def _seasons(counted: CountedViews) -> Sheet:
    view = counted.stay
    rows: list[list[Value]] = [[s.start, s.end, s.size, *s.cells] for s in view.seasons]
    months = [sentence("report.within", months=step) for step in view.steps]
    return _sheet("seasons", [*_words("from", "to", "customers"), *months], rows)


def _sales(counted: CountedViews) -> Sheet:
    view = counted.sales
    rows: list[list[Value]] = [
        [
            m.month,
            *(
                _amount(part, view.currency)
                for part in (
                    m.returning,
                    m.new,
                    m.without_customer,
                    m.returning + m.new + m.without_customer,
                )
            ),
        ]
        for m in view.months
    ]
    headings = _words("month", "sales_returning", "sales_new", "sales_nobody", "total")
    return _sheet("sales", headings, rows)


def _worth(forecasts: ForecastViews) -> Sheet:
    view = forecasts.worth
    rows: list[list[Value]] = [
        [
            _amount(bar.low, view.currency),
            None if bar.high is None else _amount(bar.high, view.currency),
            bar.customers,
        ]
        for bar in view.bars
    ]
    return _sheet("worth", _words("from", "to", "customers"), rows)


def _map(counted: CountedViews) -> Sheet:
    view = counted.slipping
    rows: list[list[Value]] = [
        [least, *cells] for least, cells in zip(view.counts, view.cells, strict=True)
    ]
    months = [sentence("report.since", months=months) for months in view.months]
    return _sheet("map", [*_words("orders_from"), *months], rows)


def _weeks(forecasts: ForecastViews) -> Sheet:
    rows: list[list[Value]] = [
        [week.start, round(week.expected, 1), round(week.low, 1), round(week.high, 1)]
        for week in forecasts.next.weeks
    ]
    return _sheet("weeks", _words("week", "likely", "at_least", "at_most"), rows)


def _groups(counts: dict[str, int]) -> Sheet:
    rows: list[list[Value]] = [[sentence(f"group.{name}"), count] for name, count in counts.items()]
    return _sheet("groups", _words("group", "customers"), rows)
