"""What the articles say beside what the shop's own orders say, and what its products do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

import numpy as np

from shopretain.analytics import retention as figures
from shopretain.analytics.ladder import (
    Share,
    after_refund,
    first_order_multiple,
    order_ladder,
    refunded_last,
)
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.products import (
    GoesWith,
    Lines,
    complaints_after,
    goes_with,
    goes_with_steps,
    product_stories,
)
from shopretain.analytics.purchases import Ints
from shopretain.analytics.repeat import revenue_by_month
from shopretain.analytics.retention import active
from shopretain.base.dates import Period, add_months, day_number, last_complete_month_end
from shopretain.services.acquisition import costs
from shopretain.services.basis import Basis, basis
from shopretain.services.campaigns import campaigns
from shopretain.services.order_facts import raw_lines
from shopretain.services.question_rows import (
    ArticlesView,
    PairRow,
    ProductRow,
    ProductsView,
    RungRow,
)
from shopretain.services.shop import Shop
from shopretain.store import facts, order_events
from shopretain.store.frames import lines_bought, newest_order, product_names

_YEAR = 12
_ORDERS_AT_ONCE = 8_000


def articles_view(shop: Shop, as_of: date | None = None) -> ArticlesView:
    """Give the shop's own figures for the claims of the articles; none is computed with."""
    found = basis(shop, as_of)
    purchases, day = found.purchases, found.as_of
    year = Period.months_ending(last_complete_month_end(day), _YEAR)
    months = [m for m in revenue_by_month(purchases) if year.start <= m.month <= year.end]
    returning = sum(m.returning for m in months)
    refunded, usual = after_refund(purchases, day)
    multiple = first_order_multiple(purchases, day)
    kept, each = _kept_now(found)
    lengths = figures.choose_lengths(purchases, day)
    headline = None
    if not lengths.reason:
        period = Period.months_ending(last_complete_month_end(day), lengths.period_months)
        headline = figures.retention(purchases, period, lengths.window_months)
    money = found.forecast.total_value
    return ArticlesView(
        day,
        found.settings.currency,
        returning,
        returning + sum(m.new for m in months),
        tuple(RungRow(rung.n, rung.share, rung.immature) for rung in order_ladder(purchases, day)),
        refunded,
        usual,
        multiple.customers,
        multiple.median,
        multiple.top_tenth,
        None if headline is None else headline.crr,
        None if money is None else round(money.expected),
        kept,
        each,
        (0, 0) if money is None else (round(money.low), round(money.high)),
        costs(shop).each,
        _cost_of_return(shop),
        int(refunded_last(purchases).sum()),
    )


def _cost_of_return(shop: Shop) -> int | None:
    """Give what one customer who came back cost on average, of all campaigns that brought some."""
    told = [one for one in campaigns(shop) if one.returned]
    returned = sum(one.returned for one in told)
    return round(sum(one.row.cost_minor for one in told) / returned) if returned else None


def _kept_now(found: Basis) -> tuple[int, int]:
    """Give the customers of now, and what one who was kept spent in the last 12 months."""
    before = active(found.purchases, add_months(found.as_of, -_YEAR), _YEAR)
    now = active(found.purchases, found.as_of, _YEAR)
    kept = before & now
    spent = spent_by_customer(found.purchases, found.as_of, _YEAR)
    each = round(float(spent[kept].mean())) if kept.any() else 0
    return int(now.sum()), each


def products_view(shop: Shop, as_of: date | None = None) -> ProductsView:
    """Give the products that bring people back, their own gaps, and what goes with what."""
    found = basis(shop, as_of)
    lines, names = bought_lines(shop, found)
    with shop.store.read() as conn:
        words = facts.card_facts(conn, "complaint", as_of)
    complaints = complaints_after(
        lines, [(who, day_number(day)) for who, _, day, _ in words if day is not None]
    )
    refunded = _refunded(shop, found, names)
    return ProductsView(
        found.as_of,
        tuple(
            ProductRow(
                names[story.product],
                story.buyers,
                story.back,
                story.gap_days,
                refunded.get(names[story.product], Share(0, 0)),
                100 * complaints.get(story.product, 0) / story.buyers,
            )
            for story in product_stories(lines, found.purchases, found.as_of)
        ),
        _pair_rows(goes_with(lines), names),
    )


def _refunded(shop: Shop, found: Basis, names: dict[int, str]) -> dict[str, Share]:
    """Give of each product its orders on which money was paid back, by name.

    Also of orders that were paid back whole and count no more.
    """
    order, product = raw_lines(shop)
    with shop.store.read() as conn:
        back = order_events.paid_back_orders(conn, found.as_of)
    purchases = found.purchases
    counted = purchases.is_order & (purchases.day <= day_number(found.as_of))
    known = np.union1d(purchases.order_id[counted], back)
    kept = np.isin(order, known)
    pairs_ = np.unique(np.stack([product[kept], order[kept]], axis=1), axis=0)
    is_back = np.isin(pairs_[:, 1], back)
    sums: dict[str, tuple[int, int]] = {}
    for item, count, hits in zip(
        *np.unique(pairs_[:, 0], return_counts=True),
        np.bincount(pairs_[:, 0], weights=is_back)[np.unique(pairs_[:, 0])].astype(int),
        strict=True,
    ):
        of, so_far = sums.get(names[int(item)], (0, 0))
        sums[names[int(item)]] = of + int(count), so_far + int(hits)
    return {name: Share(hits, of) for name, (of, hits) in sums.items()}


def pairs(shop: Shop) -> tuple[PairRow, ...]:
    """Give what goes with what as of the newest order; kept until orders change."""
    while (found := _pairs_so_far(shop)) is None:
        pass
    return found


def prepare_pairs(shop: Shop) -> bool:
    """Work out `pairs` a little further, so that cards come in between; tells whether all is."""
    return _pairs_so_far(shop) is not None


def _pairs_so_far(shop: Shop) -> tuple[PairRow, ...] | None:
    key = shop.store.content_version()
    if shop.pairs is None or shop.pairs[0] != key:
        shop.pairs = key, _pair_steps(shop), None
    _, steps, found = shop.pairs
    if found is None:
        found = next(steps)
        shop.pairs = key, steps, found
    return found


def _pair_steps(shop: Shop) -> Iterator[tuple[PairRow, ...] | None]:
    """Give None after each step of some 50 ms in a shop of 350,000 orders, at last the rows."""
    found = basis(shop)
    yield None
    with shop.store.read() as conn:
        newest, names = newest_order(conn), product_names(conn)
    place = _placing(found, names)
    parts = [place(*(np.zeros(0, dtype=np.int64),) * 2)]
    for first in range(0, newest + 1, _ORDERS_AT_ONCE):
        with shop.store.read() as conn:
            parts.append(place(*lines_bought(conn, first, first + _ORDERS_AT_ONCE - 1)))
        yield None
    columns = [np.concatenate([part[at] for part in parts]) for at in range(3)]
    yield None
    lines = Lines.of(*columns)
    yield None
    goes: list[GoesWith] = []
    for pair in goes_with_steps(lines):
        goes += [] if pair is None else [pair]
        yield None
    yield _pair_rows(goes, names)


def _pair_rows(goes: Iterable[GoesWith], names: dict[int, str]) -> tuple[PairRow, ...]:
    return tuple(PairRow(names[pair.first], names[pair.then], pair.share) for pair in goes)


def bought_lines(shop: Shop, found: Basis) -> tuple[Lines, dict[int, str]]:
    """Give who bought what on which day, up to the basis' day, and the products' names."""
    order, product = raw_lines(shop)
    with shop.store.read() as conn:
        names = product_names(conn)
    return Lines.of(*_placing(found, names)(order, product)), names


def _placing(
    found: Basis, names: dict[int, str]
) -> Callable[[Ints, Ints], tuple[Ints, Ints, Ints]]:
    """Give what turns order and product ids into customer, day and product of counted lines."""
    purchases = found.purchases
    # The same thing under two numbers is one product to the owner: told apart by name alone.
    first: dict[str, int] = {}
    table = np.zeros(max(names, default=0) + 1, dtype=np.int64)
    for number, name in names.items():
        table[number] = first.setdefault(name, number)
    own = purchases.is_order & (purchases.day <= day_number(found.as_of))
    by_id = np.argsort(purchases.order_id[own], kind="stable")
    ids = purchases.order_id[own][by_id]
    customer, day = purchases.customer[own][by_id], purchases.day[own][by_id]

    def place(order: Ints, product: Ints) -> tuple[Ints, Ints, Ints]:
        if not len(ids):
            return (ids,) * 3
        at = np.minimum(np.searchsorted(ids, order), len(ids) - 1)
        known = ids[at] == order
        return customer[at[known]], day[at[known]], table[product[known]]

    return place
