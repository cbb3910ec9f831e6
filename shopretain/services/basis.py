"""What all figures of one moment stand on: worked out when asked for, kept until orders change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from shopretain.analytics.forecast import Forecast, forecast
from shopretain.analytics.groups import GROUPS, Scores, groups_of, scores
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Counting, Ints, Purchases
from shopretain.analytics.rhythm import Rhythm, rhythm
from shopretain.base.dates import day_number
from shopretain.services.settings import ShopSettings
from shopretain.services.shop import Shop
from shopretain.store.frames import orders_frame

_KEPT_DAYS = 6  # days and groups whose figures are kept, to go there and back


@dataclass(frozen=True, eq=False)
class Basis:
    """The purchases known on the as-of day; arrays have one value for each of their people.

    `newest` is the day on which figures stand if none is chosen.
    """

    purchases: Purchases
    as_of: date
    settings: ShopSettings
    newest: date

    @cached_property
    def habits(self) -> Rhythm:
        """Everybody's rhythm."""
        return rhythm(self.purchases, day_number(self.as_of), self.settings.late_after)

    @cached_property
    def value(self) -> Ints:
        """What everybody spent so far, minor units."""
        return spent_by_customer(self.purchases, self.as_of)

    @cached_property
    def scored(self) -> Scores:
        """Everybody's R, F and M."""
        return scores(self.habits, self.value)

    @cached_property
    def group(self) -> Ints:
        """Everybody's ready-made group, as its place in GROUPS."""
        return groups_of(self.habits, self.value)

    @cached_property
    def forecast(self) -> Forecast:
        """What everybody will buy."""
        return forecast(self.purchases, self.as_of, self.settings.discount)


def basis(shop: Shop, as_of: date | None = None, group: str = "") -> Basis:
    """Give the basis on a day; without one the newest order's day, at most yesterday.

    With `group` that of the customers who are in it on that day: a ready-made one's id, or an own
    one's number.
    """
    settings = shop.settings()
    yesterday = shop.clock.today(settings.time_zone) - timedelta(days=1)
    everything = _all_purchases(shop, settings)
    newest = _newest_day(shop, everything, yesterday)
    day = as_of or newest
    # The owner may change the rule of an own group without changing an order.
    key = (day, newest, group, str(shop.store.version()) if group.isdecimal() else "")
    found = shop.kept.get(key)
    if not isinstance(found, Basis):
        if group:
            whole = basis(shop, as_of)
            if group in GROUPS:
                members = whole.purchases.people[whole.group == GROUPS.index(group)]
            else:
                from shopretain.services.groups import ids_on  # noqa: PLC0415  it asks us back

                members = ids_on(shop, group, as_of)
            found = Basis(whole.purchases.of(members), day, settings, newest)
        else:
            found = Basis(everything.as_of(day), day, settings, newest)
        if len(shop.kept) > _KEPT_DAYS:
            shop.kept = {(): everything, ("newest", yesterday): newest}
        shop.kept[key] = found
    return found


def _newest_day(shop: Shop, everything: Purchases, yesterday: date) -> date:
    """Give the newest order's day until yesterday: looked for once, as it is asked for often."""
    key = ("newest", yesterday)
    found = shop.kept.get(key)
    if not isinstance(found, date):
        span = everything.as_of(yesterday).span
        found = shop.kept[key] = span[1] if span is not None else yesterday
    return found


def _all_purchases(shop: Shop, settings: ShopSettings) -> Purchases:
    version = (shop.store.content_version(), settings)
    found = shop.kept.get(())
    if shop.kept_version == version and isinstance(found, Purchases):
        return found
    with shop.store.read() as conn:
        frame = orders_frame(conn)
    counting = Counting(
        settings.currency, dict(settings.rates), settings.count_zero, settings.count_unpaid
    )
    found = Purchases.from_frame(frame, counting)
    shop.kept, shop.kept_version = {(): found}, version  # what stood on older orders is gone
    return found
