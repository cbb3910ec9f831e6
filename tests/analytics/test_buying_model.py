"""The buying model against the papers' figures, on odd shops, and on shops of known truth."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest

from shopretain.analytics.basket import Spending, fit_gamma_gamma, shrinkage
from shopretain.analytics.buying_model import History, Name, fit
from shopretain.analytics.forecast import Forecast, forecast
from shopretain.analytics.predictors import likely
from shopretain.analytics.purchases import Purchases
from shopretain.base.dates import day_number
from tests.analytics.simulated import AS_OF, made, simulate

SHARED = Path(__file__).parents[3] / "shared" / "data" / "metrics"
with_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the golden values are not here")
NAMES = {"bg_nbd": "bgnbd", "mbg_nbd": "mbgnbd"}


def _cdnow() -> tuple[History, Any]:
    """Give CDNOW in weeks: the file rounds to hundredths of one, the days are whole."""
    with (SHARED / "cdnow_summary.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    x, t_x, age = (np.array([float(row[key]) for row in rows]) for key in ("x", "t_x", "T"))
    golden = json.loads((SHARED / "cdnow_golden.json").read_text(encoding="utf-8"))
    return History(x, np.round(t_x * 7) / 7, np.round(age * 7) / 7), golden


@with_shared
@pytest.mark.parametrize("name", get_args(Name))
def test_cdnow(name: Name) -> None:
    history, golden = _cdnow()
    said = golden["calibration"]["models"][NAMES[name]]
    model = fit(history, name, with_prior=False)
    assert list(model.params.values()) == pytest.approx(said["params"], abs=2e-3)
    assert model.log_likelihood == pytest.approx(said["ll"], abs=1e-3)
    drawn = fit(history, name)
    assert list(drawn.params.values()) == pytest.approx(said["params"], abs=0.02)
    assert drawn.sound
    total = float(model.expected_total(history, np.array([39.0]))[0])
    assert total == pytest.approx(golden["calibration"]["aggregates"]["e39_total"][NAMES[name]])
    assert model.probability_alive(history).mean() == pytest.approx(
        golden["calibration"]["aggregates"]["palive_mean"][NAMES[name]], abs=1e-5
    )


@with_shared
@pytest.mark.parametrize("part", ["calibration", "full"])
def test_single_customers_of_cdnow(part: str) -> None:
    golden = _cdnow()[1][part]
    people = list(golden["individuals"].values())
    history = History(
        np.array([float(p["x"]) for p in people]),
        np.array([p["tx_days"] / 7 for p in people]),
        np.array([p["T_days"] / 7 for p in people]),
    )
    for name, key in NAMES.items():
        model = _with_params(name, golden["models"][key]["params"])
        short = key.removesuffix("nbd")
        alive = model.probability_alive(history)
        assert alive == pytest.approx([p[f"{short}_palive"] for p in people], abs=1e-6)
        soon = model.expected(history, np.array([39.0]))[:, 0]
        assert soon == pytest.approx([p[f"{short}_e39"] for p in people], rel=1e-6)
    months = np.arange(1.0, 13) * 365.25 / 12 / 7
    model = _with_params("bg_nbd", golden["models"]["bgnbd"]["params"])
    steps = np.diff(model.expected(history, months), axis=1, prepend=0.0)
    worth = steps @ (1 / 1.1 ** (np.arange(1, 13) / 12))
    assert worth == pytest.approx([p["bg_dtx12m_10pct"] for p in people], rel=1e-5)


def _with_params(name: Any, params: list[float]) -> Any:
    made_up = fit(History(np.array([1.0]), np.array([1.0]), np.array([2.0])), name)
    return made_up.moved(np.log(np.array(params) / np.array(list(made_up.params.values()))))


@with_shared
def test_gamma_gamma_of_cdnow() -> None:
    golden = _cdnow()[1]["calibration"]
    with (SHARED / "cdnow_summary.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    x = np.array([float(row["x"]) for row in rows])
    mean = np.array([float(row["zbar"]) for row in rows])
    model = fit_gamma_gamma(x, mean, with_prior=False)
    drawn = fit_gamma_gamma(x, mean)
    assert model is not None
    assert drawn is not None
    said = golden["models"]["gamma_gamma"]["params"]
    for found in (model, drawn):  # the file's means are rounded to cents
        assert (found.p, found.q, found.v) == pytest.approx(said, abs=0.02)
    assert model.log_likelihood == pytest.approx(golden["models"]["gamma_gamma"]["ll"], abs=0.01)
    assert model.population == pytest.approx(
        golden["aggregates"]["expected_value_population"], abs=1e-2
    )


ODD = {
    "all bought once": ([0] * 40, [0] * 40, [100] * 40),
    "all alike": ([2] * 40, [50] * 40, [100] * 40),
    "all bought today": ([0] * 40, [0] * 40, [0] * 40),
    "one eager": ([5000] + [0] * 39, [900] + [0] * 39, [1000] * 40),
    "every day": ([999] * 30, [999] * 30, [999] * 30),
    "two": ([1, 0], [10, 0], [20, 30]),
    "long ago": ([1] * 40, [3] * 40, [9000] * 40),
    "last day": ([1] * 40, [500] * 40, [500] * 40),
    "twice on the first day": ([1] * 40, [0] * 40, [300] * 40),
}


@pytest.mark.parametrize("name", get_args(Name))
@pytest.mark.parametrize("odd", list(ODD))
def test_odd_shops_break_nothing(odd: str, name: Name) -> None:
    x, t_x, age = (np.array(part, dtype=float) for part in ODD[odd])
    _finite(History(x, t_x, age), name)


@pytest.mark.parametrize("name", get_args(Name))
def test_300_shops_of_20_break_nothing(name: Name) -> None:
    rng = np.random.default_rng(20)
    for _ in range(300):
        age = rng.integers(0, 1500, 20).astype(float)
        x = np.minimum(rng.poisson(rng.gamma(0.5, 3, 20)), age)
        t_x = np.where(x > 0, np.ceil(age * rng.random(20)), 0.0)
        _finite(History(x, t_x, age), name)


def _finite(history: History, name: Name) -> None:
    model = fit(history, name)
    times = np.array([7.0, 365.25, 1095.75])
    mean, variance = model.expected_and_variance(history, times)
    chance = model.chance_to_buy(history, 90.0)
    alive = model.probability_alive(history)
    for values in (mean, variance, chance, alive, model.spread, np.array(model.log_likelihood)):
        assert np.isfinite(values).all()
    assert (mean >= 0).all()
    assert (np.diff(mean, axis=1) >= -1e-9).all()  # more time, more purchases
    assert ((chance >= 0) & (chance <= alive + 1e-12)).all()
    # The chance to buy at all is below the expected number.
    assert (chance <= model.expected(history, np.array([90.0]))[:, 0] + 1e-6).all()


def test_moments_agree_with_a_simulated_future() -> None:
    """Mean and variance of one customer's purchases, against 200,000 lives drawn."""
    rng = np.random.default_rng(5)
    history = History(np.array([4.0]), np.array([300.0]), np.array([330.0]))
    model = _with_params("mbg_nbd", [0.8, 60.0, 0.9, 2.5])
    mean, variance = (
        part[0, 0] for part in model.expected_and_variance(history, np.array([180.0]))
    )
    lives = 200_000
    alive = rng.random(lives) < model.probability_alive(history)[0]
    rate = rng.gamma(0.8 + 4, 1 / (60.0 + 330), lives)
    leave = rng.beta(0.9, 2.5 + 5, lives)
    count = np.zeros(lives)
    at = np.where(alive, 0.0, np.inf)
    while (at < 180).any():
        at += rng.exponential(1 / rate)
        buys = at < 180
        count += buys
        at[buys & (rng.random(lives) < leave)] = np.inf
    assert mean == pytest.approx(count.mean(), rel=0.01)
    assert variance == pytest.approx(count.var(), rel=0.02)


def test_own_means_are_drawn_to_the_shops() -> None:
    owner = np.array([0, 0, 0, 0, 1, 2, 2])
    spending = Spending.of(owner, np.array([100, 110, 90, 100, 500, 40, 60]), 4)
    found = shrinkage(spending)
    expected = found.expected(spending)
    assert 90 < expected[0] < found.mean  # four purchases nearly hold their own
    assert found.mean < expected[1] < 500  # one is half believed
    assert expected[3] == pytest.approx(found.mean)  # nobody knows
    nothing = shrinkage(Spending.of(np.array([], dtype=int), np.array([]), 2))
    assert nothing.expected(Spending.of(np.array([], dtype=int), np.array([]), 2)).tolist() == [
        0,
        0,
    ]


@pytest.mark.parametrize(("mean", "variance"), [(0.0, 0.0), (0.3, 0.3), (500.0, 800.0)])
def test_likely_holds_its_mean(mean: float, variance: float) -> None:
    found = likely(mean, variance)
    assert found.low <= found.high
    assert mean == 0 or found.low < mean < found.high


def test_too_small_shops_get_a_reason() -> None:
    shop, _ = simulate(1, 25, may_leave_at_once=True)
    assert forecast(shop, AS_OF).refused == "few_customers"
    once = made(np.arange(40), np.full(40, day_number(AS_OF) - 50), np.full(40, 1000))
    assert forecast(once, AS_OF).refused == "few_repeats"


def test_forecast_adds_up_and_is_the_same_for_shuffled_rows() -> None:
    shop, _ = simulate(3, 300, may_leave_at_once=True)
    said = forecast(shop, AS_OF)
    _adds_up(said)
    order = np.random.default_rng(1).permutation(len(shop.customer))
    again = forecast(made(shop.customer[order], shop.day[order], shop.value[order]), AS_OF)
    assert again.total_orders == said.total_orders
    assert again.total_value == said.total_value
    renamed = forecast(made(1000 - shop.customer, shop.day, shop.value), AS_OF)
    assert renamed.total_orders is not None
    assert said.total_orders is not None
    assert renamed.total_orders.expected == pytest.approx(said.total_orders.expected, rel=1e-6)


def _adds_up(said: Forecast) -> None:
    assert said.orders is not None
    assert said.value is not None
    assert said.total_orders is not None
    assert said.total_value is not None
    assert said.orders.sum() == pytest.approx(said.total_orders.expected)
    assert said.value.sum() == pytest.approx(said.total_value.expected)
    assert said.total_orders.low < said.total_orders.expected < said.total_orders.high
    assert said.four_weeks is not None
    four = sum(week.orders.expected for week in said.weeks[:4])
    assert four == pytest.approx(said.four_weeks.expected)
    assert said.backtest is not None
    assert said.backtest.low <= said.backtest.expected <= said.backtest.high


def _came(whole: Purchases, shop: Purchases, days: int) -> np.ndarray[Any, Any]:
    customer, day = whole.bought
    today = day_number(AS_OF)
    mine = customer[(day > today) & (day <= today + days) & np.isin(customer, shop.people)]
    return np.bincount(np.searchsorted(shop.people, mine), minlength=len(shop.people))


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("people", [60, 300, 3000])
@pytest.mark.parametrize("may_leave_at_once", [True, False])
def test_ranges_and_chances_come_true(people: int, *, may_leave_at_once: bool) -> None:
    """200 shops: the 80 % range holds the year's purchases in 72 to 88 %, deciles within 5."""
    held, chance, bought = [], [], []
    for seed in range(200):
        shop, whole = simulate(seed, people, may_leave_at_once=may_leave_at_once)
        said = forecast(shop, AS_OF)
        assert said.total_orders is not None
        assert said.chance is not None
        came = int(_came(whole, shop, 365).sum())
        held.append(said.total_orders.low <= came <= said.total_orders.high)
        chance.append(said.chance)
        bought.append(_came(whole, shop, 90) > 0)
    said_all, came_all = np.concatenate(chance), np.concatenate(bought)
    tenths = np.array_split(np.argsort(said_all, kind="stable"), 10)
    apart = max(100 * abs(said_all[t].mean() - came_all[t].mean()) for t in tenths)
    cover = 100 * np.mean(held)
    sys.stdout.write(f"range holds {cover:.1f} %, worst tenth {apart:.1f} points\n")
    assert 72 <= cover <= 88
    assert apart <= 5
