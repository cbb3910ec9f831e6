"""What all figures of one moment stand on: worked out when asked for, kept until orders change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from shopretain.analytics.forecast import Forecast, forecast
from shopretain.analytics.groups import Scores, groups_of, scores
from shopretain.analytics.lifetime import spent_by_customer
from shopretain.analytics.purchases import Counting, Ints, Purchases, day_number
from shopretain.analytics.rhythm import Rhythm, rhythm
from shopretain.services.settings import ShopSettings
from shopretain.services.shop import Shop
from shopretain.store.frames import orders_frame

_KEPT_DAYS = 2  # as-of days whose figures are kept, to go there and back


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


def basis(shop: Shop, as_of: date | None = None) -> Basis:
    """Give the basis on a day; without one the newest order's day, at most yesterday."""
    settings = shop.settings()
    yesterday = shop.clock.today(settings.time_zone) - timedelta(days=1)
    everything = _all_purchases(shop, settings)
    span = everything.as_of(yesterday).span
    newest = span[1] if span is not None else yesterday
    day = as_of or newest
    found = shop.kept.get((day, newest))
    if not isinstance(found, Basis):
        if len(shop.kept) > _KEPT_DAYS:
            shop.kept = {(): everything}
        found = Basis(everything.as_of(day), day, settings, newest)
        shop.kept[day, newest] = found
    return found


def _all_purchases(shop: Shop, settings: ShopSettings) -> Purchases:
    version = (shop.store.version(), settings)
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
