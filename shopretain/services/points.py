"""Keeps the points ledger true to orders, acts and rules: whatever is written, it is settled.

`settle` runs at the end of every writing transaction, for the customers whose orders, identity or
birthday changed (triggers note them). What the ledger should hold is worked out anew and held
against what it holds; the difference is appended. So a refund, a take-back, a merge or new rules
need no code of their own, and the same orders give the same points in whatever order files came.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import groupby, repeat
from operator import attrgetter
from typing import Any

from shopretain.base.dates import day_number, day_of_number
from shopretain.base.memory import without_collector
from shopretain.base.money import convert
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.loyalty.earning import Basket, Goods, Place, earned, places
from shopretain.loyalty.lots import Account, Grant, Posting, Take, Void, account
from shopretain.loyalty.rules import History, Version, rules_from
from shopretain.loyalty.tiers import Step, next_fall, tier
from shopretain.services.settings import ShopSettings, settings_of
from shopretain.services.shop import Shop
from shopretain.store import codes, facts, points, queries
from shopretain.store.points import ActRow, NewEntry, OrderRow, PersonRow

_CHUNK = 5_000  # customers between two tellings of progress
KINDS = {
    "earn": "earn", "double": "bonus", "goods": "bonus", "order": "bonus", "first": "bonus",
    "nth": "bonus", "anniversary": "bonus", "bonus": "bonus", "adjust": "adjust",
    "birthday": "birthday", "review": "review", "survey": "survey", "referral": "referral",
    "use": "use", "void": "reverse", "expire": "expire",
}  # fmt: skip


def history_of(rows: Sequence[points.RulesRow]) -> History | None:
    """Give the rules over time, None where points were never switched on."""
    versions = tuple(
        Version(
            row.id,
            None if row.since is None else day_number(row.since),
            day_number(row.set_on),
            rules_from(row.rules),
        )
        for row in rows
    )
    return History(versions) if versions else None


def settle(shop: Shop, conn: Any, progress: Progress = no_progress) -> None:
    """Append to the ledger what it lacks for those who are noted, as of the shop's day."""
    if not points.is_touched(conn):
        return
    history = history_of(points.list_rules(conn))
    if history is not None:
        settings = settings_of(queries.list_settings(conn), queries.most_used_currency(conn))
        today = day_number(shop.clock.today(settings.time_zone))
        with without_collector():
            _Settlement(conn, history, settings, today, progress).run(shop.clock.now())
    points.done(conn)


def settle_due(shop: Shop, progress: Progress = no_progress) -> bool:
    """Do what falls due by itself until the shop's day: run-outs, birthdays; tell whether any.

    After the clock went back everybody is looked at: nothing stays run out before its day.
    """
    today = shop.today
    with shop.store.read() as conn:
        last = points.last_day(conn)
        is_open = points.is_touched(conn)
        if not is_open and (last == today.isoformat() or not points.list_rules(conn)):
            return False
    with shop.store.light_write(LastTold(progress)) as conn:
        if today.isoformat() < last:
            points.touch_all(conn)
        else:
            points.touch_due(conn, today)
        points.set_last_day(conn, today)
    return True


@dataclass
class Person:
    """All that somebody's points come from."""

    id: int
    orders: Sequence[OrderRow]
    acts: Sequence[ActRow]
    birthday: date | None
    friends: Sequence[Grant] = ()  # for friends who were brought, or for coming so


@dataclass(frozen=True)
class Counted:
    """What makes counted orders of rows: the shop's settings, and each order's lines by id."""

    counting: ShopSettings
    goods: Callable[[int], tuple[Goods, ...]]

    def basket(self, row: OrderRow) -> Basket | None:
        """Give a counted order in the shop's currency; None for one that earns nothing."""
        counts = (
            not row.reason
            or (row.reason == "zero" and self.counting.count_zero)
            or (row.reason == "unpaid" and self.counting.count_unpaid and not row.is_payment_known)
        )
        if not counts:
            return None
        money = (row.total, row.refunded, row.shipping, row.tax)
        if row.currency != self.counting.currency:
            rate = self._rates.get(row.currency)
            if rate is None:
                return None
            money = tuple(  # type: ignore[assignment]
                minor and convert(minor, row.currency, self.counting.currency, rate)
                for minor in money
            )
        key = order_key(row.source, row.number, row.day)
        return Basket(key, _day(row.day), *money, goods=self.goods(row.id))

    @cached_property
    def _rates(self) -> dict[str, Decimal]:
        return dict(self.counting.rates)


@dataclass(frozen=True)
class Programme:
    """Rules over time and what they are counted with; gives anybody's account."""

    history: History
    counted: Counted
    today: int

    def account(self, person: Person) -> Account:
        """Give somebody's account today."""
        baskets = self._baskets(person)
        grants = list(self._earned(baskets))
        earned_count = len(grants)
        grants += self._yearly(person, baskets)
        grants += person.friends
        acts: list[Take | Void] = []
        gone = {act.subject for act in person.acts if act.kind == "void"}
        for act in person.acts:
            day, cause = day_number(act.day), f"a:{act.id}"
            if act.kind == "void":
                acts.append(Void(day, cause, f"a:{act.subject}"))
            elif act.points < 0:
                acts.append(Take(day, cause, act.kind, -act.points))
            elif str(act.id) not in gone:  # a gift that was taken back never was one
                grants.append(Grant(day, cause, ((act.kind, act.points),)))
        if len(grants) > earned_count:
            grants.sort(key=_day_of)  # those of one day stay: orders, birthday, friends, gifts
        active = [basket.day for basket in baskets]
        return account(grants, acts, self.history.expiry, active, self.today)

    def _baskets(self, person: Person) -> list[Basket]:
        """Give somebody's counted orders."""
        made = map(self.counted.basket, person.orders)
        return [basket for basket in made if basket is not None]

    def steps(self, person: Person) -> list[Step]:
        """Give what somebody's orders add to the figure of levels."""
        baskets = self._baskets(person)
        given = {grant.lot: grant for grant in self._earned(baskets)}
        return [
            Step(
                basket.day,
                basket.total - basket.refunded,
                sum(part for _, part in given[basket.key].parts) if basket.key in given else 0,
            )
            for basket in baskets
        ]

    def _earned(self, baskets: Sequence[Basket]) -> Iterator[Grant]:
        """Give what orders earn, each by the rules of its day."""
        standing: Iterable[Place] = _ANYWHERE
        if self._needs_places:
            standing = places([basket.day for basket in baskets])
        for basket, place in zip(baskets, standing, strict=False):
            parts = earned(self.history, basket, place)
            if parts:
                yield Grant(basket.day, basket.key, parts)

    @cached_property
    def _needs_places(self) -> bool:
        """Whether an order's place among the person's ever decided its points."""
        return any(version.rules.needs_places for version in self.history.versions)

    def _yearly(self, person: Person, baskets: Sequence[Basket]) -> Iterator[Grant]:
        """Give the birthdays and anniversaries since points are on, of somebody who bought."""
        if not baskets or not self._celebrated:
            return
        first = self.history.versions[0].set_on
        for kind, begun in self._days_of_year(person, baskets):
            for year in range(day_of_number(first).year, day_of_number(self.today).year + 1):
                day = day_number(same_day(begun, year))
                if not max(first, baskets[0].day + 1) <= day <= self.today:
                    continue
                rules = next(v.rules for v in reversed(self.history.versions) if v.set_on <= day)
                points_for: int = getattr(rules, kind)
                if rules.is_on and points_for:
                    yield Grant(day, f"{kind[0]}:{year}", ((kind, points_for),))

    def _days_of_year(
        self, person: Person, baskets: Sequence[Basket]
    ) -> Iterator[tuple[str, date]]:
        """Give what somebody celebrates: a birthday if known, the day of the first order."""
        if person.birthday is not None and "birthday" in self._celebrated:
            yield "birthday", person.birthday
        if "anniversary" in self._celebrated:
            yield "anniversary", day_of_number(baskets[0].day)

    @cached_property
    def _celebrated(self) -> frozenset[str]:
        """Which days of the year ever gave points."""
        versions = self.history.versions
        names = ("birthday", "anniversary")
        return frozenset(n for n in names if any(getattr(v.rules, n) for v in versions))

    def due(self, person: Person, found: Account) -> int | None:
        """Give the next day on which something happens to somebody's points by itself."""
        days = []
        if not self.history.expiry.is_never:
            days = [lot.last_day + 1 for lot in found.lots if lot.last_day is not None]
        if person.orders and self._celebrated:
            baskets = self._baskets(person)
            year = day_of_number(self.today).year
            for _, begun in self._days_of_year(person, baskets) if baskets else ():
                coming = (day_number(same_day(begun, y)) for y in (year, year + 1))
                days.append(next(day for day in coming if day > self.today))
        return min(days, default=None)

    def tier(self, person: Person) -> tuple[int, int | None]:
        """Give somebody's level, and the next day on which they may leave it."""
        rules = self.history.now
        if not rules.tiers or not rules.is_on:
            return -1, None
        steps = self.steps(person)
        return tier(steps, self.today, rules), next_fall(steps, self.today, rules)


def same_day(day: date, year: int) -> date:
    """Give the same day in another year: 28 February for the 29th."""
    if (day.month, day.day) == (2, 29) and not isleap(year):
        return date(year, 2, 28)
    return day.replace(year=year)


class _Settlement:
    """One settling: reads what is noted, appends what is missing."""

    def __init__(
        self,
        conn: Any,
        history: History,
        settings: ShopSettings,
        today: int,
        progress: Progress,
    ) -> None:
        self._conn, self._progress = conn, progress
        self._friends_of = friends_of(conn, history, Counted(settings, lambda _order_id: ()))
        # Noted before lines are read: theirs are needed too.
        points.touch(conn, self._friends_of)
        points.touch_friends(conn)
        needed = any(version.rules.needs_lines for version in history.versions)
        counted = Counted(settings, goods_of(conn, needed=needed))
        self._programme = Programme(history, counted, today)
        self._rules_id = history.versions[-1].id

    def run(self, now: Any) -> None:
        """Append what is missing and note what everybody's entries come to."""
        conn = self._conn
        friends = self._friends_of
        everybody = points.touched(conn)
        orders = {
            who: list(rows)
            for who, rows in groupby(points.list_orders(conn), attrgetter("customer_id"))
        }
        acts: dict[int, list[ActRow]] = {}
        for act in points.acts_touched(conn):
            acts.setdefault(act.customer_id, []).append(act)
        birthdays = points.birthdays_touched(conn)
        erased = points.erased_touched(conn)
        held = points.held_touched(conn)
        tiers = points.tiers_touched(conn)
        tells = points.settled_rules(conn) == self._rules_id
        entries: list[NewEntry] = []
        people: list[PersonRow] = []
        notices: list[points.NoticeRow] = []
        for at, who in enumerate(sorted(everybody)):
            if at % _CHUNK == 0:
                self._progress("points", at, len(everybody))
            person = Person(
                who, orders.get(who, ()), acts.get(who, ()), birthdays.get(who),
                friends.get(who, ()),
            )  # fmt: skip
            if who in erased:
                person = Person(who, (), (), None)
            found = self._programme.account(person)
            mine = held.get(who, {})
            if found.postings or mine:
                entries += self._missing(person, found, mine)
            row = self._row(person, found)
            if found.postings or row.tier >= 0 or row.due_on is not None:
                people.append(row)
            if tells and tiers.get(who, -1) != row.tier:
                day = day_of_number(self._programme.today)
                notices.append(points.NoticeRow(who, tiers.get(who, -1), row.tier, day))
        self._progress("points", len(everybody), len(everybody))
        points.append(conn, entries, now)
        points.put_people(conn, people)
        points.put_notices(conn, notices, now)
        points.set_settled_rules(conn, self._rules_id)

    def _missing(
        self, person: Person, found: Account, held: dict[tuple[str, str, str], int]
    ) -> Iterator[NewEntry]:
        """Give the entries that bring the ledger from what it holds to what it should."""
        today = day_of_number(self._programme.today).isoformat()
        for posting, (wanted, day) in found.postings.items():
            before = held.get(posting, 0)
            if before != wanted:
                yield self._entry(person, posting, before, wanted, day_text(day), today)
        for key, before in held.items():
            if key not in found.postings:
                yield self._entry(person, Posting(*key), before, 0, today, today)

    def _entry(
        self, person: Person, posting: Posting, before: int, wanted: int, day: str, today: str
    ) -> NewEntry:
        delta = wanted - before
        is_back = before * delta < 0
        return NewEntry(
            person.id,
            "reverse" if is_back else KINDS[posting.line],
            *posting,
            delta,
            today if is_back else day,
            self._why(person, posting.cause) if is_back else "",
            self._rules_id,
        )

    def _why(self, person: Person, cause: str) -> str:
        """Give the code of why something is taken back."""
        if cause.startswith("a:"):
            return "void"
        if not cause.startswith("o:"):
            return "recount"
        for row in person.orders:
            if cause == order_key(row.source, row.number, row.day):
                return "refund" if row.refunded or row.reason else "recount"
        return "gone"

    def _row(self, person: Person, found: Account) -> PersonRow:
        last = None
        if not self._programme.history.expiry.is_never:
            days = (lot.last_day for lot in found.lots if lot.last_day is not None)
            last = min(days, default=None)
        tier_now, falls = self._programme.tier(person)
        due = min(
            (day for day in (self._programme.due(person, found), falls) if day is not None),
            default=None,
        )
        return PersonRow(
            person.id,
            found.points,
            found.debt,
            None if last is None else day_of_number(last),
            0 if last is None else sum(lot.left for lot in found.lots if lot.last_day == last),
            tier_now,
            None if due is None else day_of_number(due),
        )


def friends_of(conn: Any, history: History, counted: Counted) -> dict[int, list[Grant]]:
    """Give what everybody gets for friends, who bring it or come by it."""
    if not codes.has_codes(conn, "referral"):
        return {}
    from shopretain.services.referrals import referrals  # noqa: PLC0415  it stands on this

    found: dict[int, list[Grant]] = {}
    for use, status in referrals(conn, counted):
        version = history.version(use.day)
        for who, mark, name in (
            (use.advocate, "f", "advocate"),
            (use.friend, "w", "friend"),
        ):
            mine = found.setdefault(who, [])
            points_for = getattr(version.rules, name) if version is not None else 0
            if status == "paid" and points_for and version is not None and version.rules.is_on:
                cause = f"{mark}{use.key[1:]}"
                mine.append(Grant(use.day, cause, (("referral", points_for),)))
    return found


def order_key(source: str, number: str, day: str) -> str:
    """Give the cause that names an order for ever."""
    return f"o:{source}\x1f{number}\x1f{day}"


def goods_of(
    conn: Any, *, needed: bool, everybody: bool = False
) -> Callable[[int], tuple[Goods, ...]]:
    """Give what gives an order's lines; nothing is read where no rules need them."""
    if not needed:
        return lambda _order_id: ()
    products = {row.id: row for row in facts.list_products(conn)}
    found: dict[int, list[Goods]] = {}
    for order_id, product_id, quantity, total, discount in points.list_lines(
        conn, everybody=everybody
    ):
        product = products[product_id]
        found.setdefault(order_id, []).append(
            Goods(
                product.name,
                product.category,
                quantity,
                total,
                bool(discount),
                is_gift_card(product.name, product.category),
            )
        )
    return lambda order_id: tuple(found.get(order_id, ()))


# What gift cards are called in the ten languages of the importer.
_GIFT_CARDS = (
    "gift card", "gift certificate", "gift voucher", "e-gift", "lahjakort", "karta podarunkowa",
    "karta prezentowa", "bon podarunkowy", "подарунков", "δωροκάρτα", "δωροεπιταγή",
    "ギフトカード", "ギフト券", "商品券", "geschenkkarte", "gutschein", "carte cadeau",
    "carte-cadeau", "chèque cadeau", "bon cadeau", "tarjeta regalo", "tarjeta de regalo",
    "presentkort",
)  # fmt: skip


def is_gift_card(name: str, category: str) -> bool:
    """Tell whether a product is a gift card, by what it is called."""
    words = f"{name} {category}".casefold()
    return any(word in words for word in _GIFT_CARDS)


@lru_cache(maxsize=65_536)
def _day(text: str) -> int:
    """Give the day number of an ISO day."""
    return day_number(date.fromisoformat(text))


@lru_cache(maxsize=65_536)
def day_text(day: int) -> str:
    """Give a day number as an ISO day."""
    return day_of_number(day).isoformat()


_day_of = attrgetter("day")
_ANYWHERE = repeat(Place(2, 1))  # where no rule asks for an order's place
