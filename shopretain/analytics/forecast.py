"""Who will buy and what it will bring (METRICS sections 4 and 5): the model, chosen and checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from shopretain.analytics.basket import GammaGamma, Shrinkage, Spending, fit_gamma_gamma, shrinkage
from shopretain.analytics.buying_model import BuyingModel, Floats, Name, fit
from shopretain.analytics.predictors import (
    ByHand,
    Fitted,
    Likely,
    Predictor,
    history_of,
    likely,
)
from shopretain.analytics.purchases import Flags, Ints, Purchases
from shopretain.analytics.season import Week, season_of, weeks_of
from shopretain.base.dates import day_number, day_of_number

MONTH_DAYS = 365.25 / 12
YEAR_MONTHS, WEEKS, SOON_DAYS = 12, 8, 90
DISCOUNT = 0.1  # a year
_FEWEST_CUSTOMERS, _FEWEST_REPEATS = 30, 10
_LONGEST_TEST, _SHORTEST_TEST = 365, 28  # days held out
_TIE = 0.005  # of an RMSE
_RUSH_DAYS, _RUSH = 56, 0.3
_DEFAULT: tuple[Name, Name] = ("mbg_nbd", "bg_nbd")


@dataclass(frozen=True, slots=True)
class Backtest:
    """What the model would have said `days` ago about purchases since, and what came.

    `rmse` by customer. `last_time` is how many the same customers' fellows made in as many days
    before: "the same as last year".
    """

    since: date
    days: int
    expected: float
    low: float
    high: float
    observed: int
    rmse: float
    last_time: int

    @property
    def misled(self) -> bool:
        """Whether simply expecting the same as last time would have been nearer, beyond chance."""
        inside = self.low <= self.observed <= self.high
        near = abs(self.expected - self.observed) <= abs(self.last_time - self.observed)
        return not (inside or near)


@dataclass(frozen=True, eq=False)
class Forecast:
    """What the customers known by the as-of day will buy; new customers are not in it.

    Arrays have one value for each of `purchases.people`: `orders` and `value` (minor units,
    discounted) of the next 12 months, `chance` to buy within 90 days, `soon` orders within four
    weeks, `basket` the value of the next purchase. `refused` is why there is no forecast:
    few_customers, few_repeats; nothing else is filled then. `model` is mbg_nbd, bg_nbd or hand,
    `why` the reason: backtest, likelihood, default, only_sound, none_sound.
    """

    as_of: date
    model: str = ""
    why: str = ""
    refused: str = ""
    params: tuple[tuple[str, float], ...] = ()
    log_likelihood: float | None = None
    customers: int = 0
    repeats: int = 0
    basket_model: str = ""
    backtest: Backtest | None = None
    rush: bool = False  # the last 8 weeks hold over 30 % of all orders
    season: tuple[float, ...] = ()  # of January to December, 1 as usual; empty: too young to tell
    orders: Floats | None = None
    value: Floats | None = None
    chance: Floats | None = None
    soon: Floats | None = None
    basket: Floats | None = None
    total_orders: Likely | None = None
    total_value: Likely | None = None
    weeks: tuple[Week, ...] = ()
    four_weeks: Likely | None = None
    four_weeks_value: float = 0.0  # minor units


def forecast(
    purchases: Purchases,
    as_of: date,
    discount: float = DISCOUNT,
) -> Forecast:
    """Give the forecast on the as-of day."""
    today = day_number(as_of)
    history = history_of(purchases, today)
    people, repeats = len(history.x), int(history.x.sum())
    if people < _FEWEST_CUSTOMERS or repeats < _FEWEST_REPEATS:
        reason = "few_customers" if people < _FEWEST_CUSTOMERS else "few_repeats"
        return Forecast(as_of, refused=reason, customers=people, repeats=repeats)
    tests = _backtests(purchases, today)
    order, why = _order_of(tests)
    fitted: BuyingModel | None = None
    for at, tried_name in enumerate(order):
        tried = fit(history, tried_name, start=_start(tests, tried_name))
        if tried.sound:
            fitted, why = tried, why if at == 0 else "only_sound"
            break
    shown = tests.get(order[0] if fitted is None else fitted.name)
    model: Predictor = ByHand(purchases, history) if fitted is None else Fitted(fitted, history)
    spending = _spending(purchases)
    baskets = shrinkage(spending)
    gamma = _better_gamma_gamma(purchases, today, spending)
    basket = np.maximum((gamma or baskets).expected(spending), 0.0)
    months = np.arange(1.0, YEAR_MONTHS + 1) * MONTH_DAYS
    by_month = model.expected(months)
    steps = np.diff(by_month, axis=1, prepend=0.0)
    worth = 1 / (1 + discount) ** (np.arange(1, YEAR_MONTHS + 1) / YEAR_MONTHS)
    value = basket * (steps @ worth)
    orders = by_month[:, -1]
    variance = model.variance(float(months[-1]))
    doubt, doubt_soon = map(float, model.doubt(np.array([float(months[-1]), 28.0])))
    season = season_of(purchases, as_of)
    by_week = model.expected(np.arange(1.0, WEEKS + 1) * 7)
    spread = float(variance.sum() / max(orders.sum(), 1e-9))
    weeks, four_weeks = weeks_of(by_week.sum(axis=0), as_of, season, spread, doubt_soon)
    money = float(value.sum())
    own = basket**2 * variance + baskets.within * orders
    return Forecast(
        as_of,
        model="hand" if fitted is None else fitted.name,
        why=why if fitted is not None else "none_sound",
        params=() if fitted is None else tuple(fitted.params.items()),
        log_likelihood=None if fitted is None else fitted.log_likelihood,
        customers=people,
        repeats=repeats,
        basket_model="mean" if gamma is None else "gamma_gamma",
        backtest=None if shown is None else shown.said,
        rush=_is_rush(purchases, today),
        season=season,
        orders=orders,
        value=value,
        chance=model.chance(float(SOON_DAYS)),
        soon=by_week[:, 3],
        basket=basket,
        total_orders=likely(float(orders.sum()), float(variance.sum()), doubt),
        total_value=likely(money, float(own.sum()), doubt + _doubt_of_mean(spending, baskets)),
        weeks=weeks,
        four_weeks=four_weeks,
        four_weeks_value=float(basket @ by_week[:, 3])
        * four_weeks.expected
        / max(float(by_week[:, 3].sum()), 1e-9),
    )


# Choosing by what would have come true


@dataclass(frozen=True, slots=True)
class _Tested:
    model: BuyingModel
    said: Backtest


def _backtests(purchases: Purchases, today: int) -> dict[Name, _Tested]:
    """Let both models predict the last part of the shop's own history; empty where it is short."""
    span = today - int(purchases.first_day.min())
    days = min(_LONGEST_TEST, span // 3)
    if days < _SHORTEST_TEST:
        return {}
    cut = today - days
    before = purchases.as_of(day_of_number(cut))
    history = history_of(before, cut)
    if len(history.x) < _FEWEST_CUSTOMERS or history.x.sum() < _FEWEST_REPEATS:
        return {}
    came = _came(purchases, before.people, cut, today)
    earlier = purchases.as_of(day_of_number(cut - days))
    last_time = int(_came(before, earlier.people, cut - days, cut).sum())
    tests: dict[Name, _Tested] = {}
    for name in _DEFAULT:
        model = fit(history, name)
        if not model.sound:
            continue
        fitted = Fitted(model, history)
        mean, variance = model.expected_and_variance(history, np.array([float(days)]))
        rmse = float(np.sqrt(np.mean((mean[:, 0] - came) ** 2)))
        doubt = float(fitted.doubt(np.array([float(days)]))[0])
        all_in = likely(float(mean.sum()), float(variance.sum()), doubt)
        said = Backtest(
            day_of_number(cut + 1),
            days,
            all_in.expected,
            all_in.low,
            all_in.high,
            int(came.sum()),
            rmse,
            last_time,
        )
        tests[name] = _Tested(model, said)
    return tests


def _came(purchases: Purchases, people: Ints, after: int, until: int) -> Ints:
    """Give how many purchases each of some people made in (after, until]."""
    customer, day = purchases.bought
    mine = customer[(day > after) & (day <= until) & np.isin(customer, people)]
    return np.bincount(np.searchsorted(people, mine), minlength=len(people))


def _start(tests: dict[Name, _Tested], name: Name) -> BuyingModel | None:
    return tests[name].model if name in tests else None


def _order_of(tests: dict[Name, _Tested]) -> tuple[tuple[Name, ...], str]:
    """Give the models, best first, and why.

    The smaller error wins, the likelihood where errors are within half a percent of each other.
    """
    if len(tests) < len(_DEFAULT):
        return (*tests, *(name for name in _DEFAULT if name not in tests)), "default"
    one, other = (tests[name].said.rmse for name in _DEFAULT)
    if abs(one - other) <= _TIE * max(one, other):
        first, second = (tests[name].model.log_likelihood for name in _DEFAULT)
        return (_DEFAULT if first >= second else _DEFAULT[::-1]), "likelihood"
    return (_DEFAULT if one < other else _DEFAULT[::-1]), "backtest"


# Money


def _spending(purchases: Purchases) -> Spending:
    owner, value = purchases.baskets
    return Spending.of(owner, value, len(purchases.people))


def _better_gamma_gamma(purchases: Purchases, today: int, spending: Spending) -> GammaGamma | None:
    """Give the Gamma-Gamma where it would have told the last baskets better, else None."""
    days = min(_LONGEST_TEST, (today - int(purchases.first_day.min())) // 3)
    if days < _SHORTEST_TEST:
        return None
    before = purchases.as_of(day_of_number(today - days))
    known = _spending(before)
    model = fit_gamma_gamma(known.count, known.mean)
    since = _spending_since(purchases, before.people, today - days)
    bought = since.count > 0
    if model is None or bought.sum() < _FEWEST_REPEATS:
        return None
    came = since.mean[bought]
    errors = [
        float(np.mean((way.expected(known)[bought] - came) ** 2))
        for way in (model, shrinkage(known))
    ]
    return fit_gamma_gamma(spending.count, spending.mean) if errors[0] < errors[1] else None


def _spending_since(purchases: Purchases, people: Ints, cut: int) -> Spending:
    """Give what some people paid after a day number."""
    owner, value = purchases.baskets
    days = purchases.bought[1][purchases.has_basket]
    mine: Flags = (days > cut) & np.isin(purchases.people[owner], people)
    at = np.searchsorted(people, purchases.people[owner[mine]])
    return Spending.of(at, value[mine], len(people))


def _doubt_of_mean(spending: Spending, baskets: Shrinkage) -> float:
    """Give the variance of the logarithm of the shop's mean basket."""
    people = max(float((spending.count > 0).sum()), 1.0)
    per_person = baskets.between + baskets.within * people / max(float(spending.count.sum()), 1.0)
    return per_person / people / max(baskets.mean**2, 1e-9)


def _is_rush(purchases: Purchases, today: int) -> bool:
    day = purchases.bought[1]
    return bool((day > today - _RUSH_DAYS).sum() > _RUSH * len(day))
