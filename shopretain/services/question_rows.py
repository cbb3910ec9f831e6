"""The frozen dataclasses of the six questions. Standard library only, as `rows`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shopretain.analytics.ladder import Share
from shopretain.services.rows import RetentionView

__all__ = ["Share"]


@dataclass(frozen=True, slots=True)
class SeasonRow:
    """Who first bought in [start, end]; `cells` by the view's steps, None: too early to tell.

    Counts of people, or minor units of all of them together.
    """

    start: date
    end: date
    size: int
    cells: tuple[int | None, ...]
    so_far: int | None


@dataclass(frozen=True, slots=True)
class StayView:
    """Do newer customers stay? `trend` is -1, 0 or 1: 0 inside chance or too early.

    `shown` is the newest season of which six months are known, `before` the one a year earlier.
    """

    as_of: date
    currency: str
    what: str  # returned, active, spent
    months: int  # of a season
    finest: int  # the shortest season that can be chosen
    steps: tuple[int, ...]
    seasons: tuple[SeasonRow, ...]
    shown: SeasonRow | None
    before: SeasonRow | None
    shown_step: int  # place among the steps
    trend: int
    new_customers: int  # first bought in the last 60 days


@dataclass(frozen=True, slots=True)
class BarRow:
    """Customers worth [low, high) minor units; high None: open."""

    low: int
    high: int | None
    customers: int
    is_top: bool


@dataclass(frozen=True, slots=True)
class WorthView:
    """What is a customer worth? Money in minor units.

    `basis` is worth (spent so far and expected), so_far, 24, 18 or 12; `refused` is why nothing
    is expected, else empty. `expected` is the year's (likely, low, high).
    """

    as_of: date
    currency: str
    basis: str
    refused: str
    customers: int
    bars: tuple[BarRow, ...]
    mean: int
    median: int
    top_count: int
    top_from: int
    top_share: float | None
    fifth_share: float | None
    spent_mean: int
    expected_mean: int
    expected: tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class MonthRow:
    """Sales of a month by who bought, minor units; `so_far`: it still runs."""

    month: date
    new: int
    returning: int
    without_customer: int
    so_far: bool


@dataclass(frozen=True, slots=True)
class SalesView:
    """Where do sales come from? The last 13 months; totals of the last 12 complete ones."""

    as_of: date
    currency: str
    months: tuple[MonthRow, ...]
    new: int
    returning: int
    without_customer: int
    complete_months: int  # that the totals are of
    new_customers: int


@dataclass(frozen=True, slots=True)
class SlippingView:
    """Who is slipping away? `cells` by rows of `counts` (highest first) and columns of `months`."""

    as_of: date
    customers: int
    slipping: int  # late by their own habit, two purchases or more, not lost
    at_stake: int  # what these spent in the last 12 months, minor units
    currency: str
    counts: tuple[int, ...]
    months: tuple[int, ...]
    cells: tuple[tuple[int, ...], ...]
    usual_gap: float
    gap_is_own: bool  # not the usual one of a shop with few gaps


@dataclass(frozen=True, slots=True)
class WeekRow:
    """Orders to be expected in the seven days from `start`."""

    start: date
    expected: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class BacktestRow:
    """What would have been said so many days ago, and what came."""

    since: date
    days: int
    expected: float
    low: float
    high: float
    observed: int
    last_time: int
    misled: bool


@dataclass(frozen=True, slots=True)
class NextView:
    """Who will order next? `refused` is why there is no forecast; then the rest is empty."""

    as_of: date
    refused: str
    customers: int
    repeats: int
    model: str
    why: str
    rush: bool
    has_season: bool
    four_weeks: tuple[float, float, float] | None
    four_weeks_value: int  # minor units
    year: tuple[float, float, float] | None
    weeks: tuple[WeekRow, ...]
    names: tuple[str, ...]  # who most likely orders soonest
    backtest: BacktestRow | None


@dataclass(frozen=True, slots=True)
class CountedViews:
    """The questions answered by counting."""

    as_of: date
    newest: date  # the day figures stand on if none is chosen
    retention: RetentionView
    norm: tuple[str, float] | None  # the shop's trade and its percent, None: off
    stay: StayView
    sales: SalesView
    slipping: SlippingView


@dataclass(frozen=True, slots=True)
class ForecastViews:
    """The questions that need the buying model."""

    as_of: date
    worth: WorthView
    next: NextView


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody behind a figure; `likely` orders in four weeks, None where nothing is expected."""

    key: str
    name: str
    known_as: str  # the email, phone or number by which somebody is known
    last_on: date
    purchases: int
    spent: int  # so far, minor units
    usual_gap: float | None  # None for one purchase
    likely: float | None


@dataclass(frozen=True, slots=True)
class PeopleView:
    """The people behind a figure, whom it concerns most first."""

    as_of: date
    currency: str
    people: tuple[PersonRow, ...]


@dataclass(frozen=True, slots=True)
class RungRow:
    """Of those with n purchases a year ago, who placed the next within 12 months."""

    n: int
    share: Share
    immature: int


@dataclass(frozen=True, slots=True)
class ArticlesView:
    """The shop's own figures beside the articles' claims; money in minor units."""

    as_of: date
    currency: str
    returning: int  # sales of the last 12 complete months from returning customers
    known: int  # from everybody known
    ladder: tuple[RungRow, ...]
    after_refund: Share
    after_others: Share
    multiple_of: int  # customers of whom 24 months are known
    multiple: float | None  # of the first purchase, the middle one
    multiple_top: float | None  # that one in ten reaches
    crr: float | None
    expected: int | None  # in the next 12 months
    customers_now: int  # bought in the last 12 months
    kept_spent: int  # of one who was kept, in 12 months
    expected_range: tuple[int, int] = (0, 0)
    newcomer_cost: int | None = None  # what a new customer cost, of the months with spend
    back_cost: int | None = None  # what one who came back cost, of the campaigns
    refunded_last: int = 0  # who got money back and has not ordered since


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product: its buyers, who came back after it came first, days until bought again.

    `refunded` are its orders on which money was paid back, `complaints` how many of 100 buyers
    complained within 60 days of buying it.
    """

    name: str
    buyers: int
    back: Share | None
    gap_days: float | None
    refunded: Share
    complaints: float


@dataclass(frozen=True, slots=True)
class PairRow:
    """Of those who bought the first, how many later bought the other."""

    first: str
    then: str
    share: Share


@dataclass(frozen=True, slots=True)
class ProductsView:
    """What the products do."""

    as_of: date
    products: tuple[ProductRow, ...]
    pairs: tuple[PairRow, ...]
