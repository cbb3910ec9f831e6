"""The ledger in real shop files: whatever happens in whatever order, it is what the model says."""

from __future__ import annotations

import itertools
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from sqlalchemy.exc import IntegrityError

from shopretain.base.dates import FixedClock
from shopretain.base.errors import UserError
from shopretain.loyalty.rules import Reward, Rules, rules_from
from shopretain.services import card, doubles, import_orders, loyalty, members
from shopretain.services.points import settle_due
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from shopretain.store import points
from tests.loyalty.model import Event, Model, Policy
from tests.services.helpers import customer, sale, shop_of, shopify

FIRST = date(2025, 1, 10)
WHO = ("ann@x.com", "ben@x.com", "cat@x.com")


def _csv(folder: Path, name: str, orders: list[tuple[int, int, int, int]]) -> Path:
    """Write orders (number, who, total, refunded); the number tells the day."""
    return shopify(
        folder / name,
        [
            sale(
                number, WHO[who], (FIRST + timedelta(days=number * 9)).isoformat(), f"{total}.50",
                Refunded_Amount=f"{min(refunded, total)}.00" if refunded else "",
                Financial_Status="partially_refunded" if refunded else "paid",
            )
            for number, who, total, refunded in orders
        ],
    )  # fmt: skip


ORDERS = st.lists(
    st.tuples(
        st.integers(1, 12), st.integers(0, 2), st.integers(1, 9), st.sampled_from([0, 0, 0, 3, 9])
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda order: order[0],
)


class Ledger(RuleBasedStateMachine):
    """Imports, take-backs, uses, gifts, voids, rules and the clock, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.folder = Path(self._folder.name)
        self.today = FIRST + timedelta(days=130)
        self.shop = Shop.open(self.folder / "s.shopretain", FixedClock(self.today))
        self.files: list[Path] = []
        self.acted: list[loyalty.Acted] = []
        self.hashes: list[bytes] = []

    @initialize(orders=ORDERS)
    def begin(self, orders: list[tuple[int, int, int, int]]) -> None:
        self.bring(orders)
        first = Rules(100, rewards=(Reward("amount", 3, 100),))
        loyalty.switch_on(self.shop, first)

    @rule(orders=ORDERS)
    def bring(self, orders: list[tuple[int, int, int, int]]) -> None:
        self.files.append(_csv(self.folder, f"f{len(self.files)}.csv", orders))
        import_orders.run(self.shop, [self.files[-1]], ImportOptions())

    @rule(data=st.data())
    def bring_again(self, data: st.DataObject) -> None:
        before = self._ledger()
        file = data.draw(st.sampled_from(self.files))
        known = {row.batch_id for row in import_orders.history(self.shop)}
        import_orders.run(self.shop, [file], ImportOptions())
        if {row.batch_id for row in import_orders.history(self.shop)} == known:
            assert self._ledger() == before

    @rule(data=st.data())
    def take_import_back(self, data: st.DataObject) -> None:
        batches = [row.batch_id for row in import_orders.history(self.shop)]
        if batches:
            import_orders.take_back(self.shop, data.draw(st.sampled_from(batches)))

    @rule(who=st.integers(0, 2), cost=st.integers(1, 9))
    def use(self, who: int, cost: int) -> None:
        found = self._customer(who)
        if found is None:
            return
        has = self._points(found)
        try:
            self.acted.append(loyalty.use(self.shop, found, Reward("amount", cost, 100)))
        except UserError as error:
            assert (error.code, has < cost) == ("too_few_points", True)  # noqa: PT017
        else:
            assert has >= cost
            assert self._points(found) == has - cost

    @rule(who=st.integers(0, 2), amount=st.integers(-6, 6).filter(bool))
    def give(self, who: int, amount: int) -> None:
        found = self._customer(who)
        if found is None:
            return
        has = self._points(found)
        try:
            self.acted.append(loyalty.give(self.shop, found, amount, "review", "they asked"))
        except UserError as error:
            assert (error.code, has < -amount) == ("too_few_points", True)  # noqa: PT017

    @precondition(lambda self: bool(self.acted))
    @rule(data=st.data())
    def void(self, data: st.DataObject) -> None:
        acted = data.draw(st.sampled_from(self.acted))
        try:
            loyalty.take_back(self.shop, acted)
        except UserError as error:
            assert error.code in ("taken_back", "customer_gone")  # noqa: PT017

    @rule(
        lasting=st.sampled_from(["never", "age", "inactive"]),
        months=st.integers(1, 3),
        worth=st.integers(1, 3),
        recount=st.booleans(),
    )
    def set_rules(self, lasting: str, months: int, worth: int, recount: bool) -> None:
        wanted = replace(
            loyalty.rules(self.shop), lasting=lasting, months=months, points=worth  # type: ignore[arg-type]
        )  # fmt: skip
        if recount:
            before = self._ledger()
            seen = loyalty.preview_recount(self.shop, wanted)
            assert self._ledger() == before  # a look changes nothing
            assert loyalty.set_rules(self.shop, wanted, recount=True).cards
            after = sum(row.points for row in members.members(self.shop))
            assert (seen.before, seen.after) == (self._sum(before), after)
        else:
            loyalty.set_rules(self.shop, wanted)

    @rule(days=st.integers(-20, 60))
    def move_clock(self, days: int) -> None:
        self.today += timedelta(days=days)
        self.shop.clock = FixedClock(self.today)

    @rule(kind=st.sampled_from(["merge", "part"]))
    def say_who_is_who(self, kind: str) -> None:
        known = [f"email:{WHO[who]}" for who in (0, 1) if self._customer(who) is not None]
        if len(known) == 2:
            doubles.decide(self.shop, [(kind, known[0], known[1])])

    @invariant()
    def is_sound_and_only_grows(self) -> None:
        with self.shop.store.read() as conn:
            assert points.flaws(conn) == []
            assert not points.is_touched(conn)
            hashes = [
                bytes(row[0])
                for row in conn.exec_driver_sql("SELECT hash FROM points_entries ORDER BY id")
            ]
        assert hashes[: len(self.hashes)] == self.hashes
        self.hashes = hashes

    @invariant()
    def is_what_the_model_says(self) -> None:
        settle_due(self.shop)
        for who, model in _models(self.shop, self.today).items():
            held, lots = _held(self.shop, who)
            assert held == model.balance
            assert lots == model.lots
            assert members.why(self.shop, who).points == model.balance

    def teardown(self) -> None:
        self.shop.close()
        self._folder.cleanup()

    def _customer(self, who: int) -> int | None:
        with self.shop.store.read() as conn:
            found = conn.exec_driver_sql(
                "SELECT customer_id FROM identities WHERE kind = 'email' AND value = ?", (WHO[who],)
            ).scalar()
        return None if found is None else int(found)

    def _points(self, customer_id: int) -> int:
        settle_due(self.shop)
        return _held(self.shop, customer_id)[0]

    def _ledger(self) -> list[tuple[int, int]]:
        with self.shop.store.read() as conn:
            rows = conn.exec_driver_sql("SELECT customer_id, points FROM points_entries").all()
        return [(row[0], row[1]) for row in rows]

    @staticmethod
    def _sum(rows: list[tuple[int, int]]) -> int:
        return sum(row[1] for row in rows)


def _held(shop: Shop, customer_id: int) -> tuple[int, Counter[str]]:
    """Give somebody's balance and lots, as their entries alone tell."""
    with shop.store.read() as conn:
        entries = points.entries_of(conn, customer_id)
    lots: Counter[str] = Counter()
    for entry in entries:
        lots[entry.lot] += entry.points
    del lots[""]
    return sum(entry.points for entry in entries), +lots


def _models(shop: Shop, today: date) -> dict[int, Model]:
    """Count everybody's points from orders and acts by the second way."""
    with shop.store.read() as conn:
        versions = points.list_rules(conn)
        orders = conn.exec_driver_sql(
            "SELECT customer_id, placed_on, source, number, total_minor - refunded_minor "
            "FROM orders WHERE is_current = 1 AND not_counted IS NULL AND customer_id IS NOT NULL"
        ).all()
        known: dict[str, int] = dict(
            conn.exec_driver_sql("SELECT kind || ':' || value, customer_id FROM identities").all()
        )
        owners = {
            tuple(row[:3]): row[3]
            for row in conn.exec_driver_sql(
                "SELECT source, number, placed_on, customer_id FROM orders WHERE is_current = 1"
            )
        }
        # Whoever has the identity; where nobody has, whose that order is now.
        acts = [
            (known.get(row[0], owners.get(tuple(row[6:9]))), *row[1:6])
            for row in conn.exec_driver_sql(
                "SELECT identity, id, kind, points, acted_on, subject, source, number, placed_on "
                "FROM points_acts"
            )
        ]
        everybody = conn.exec_driver_sql("SELECT id FROM customers").scalars().all()
    rules = [(row, rules_from(row.rules)) for row in versions]
    policies = [Policy(row.set_on, r.lasting, r.months) for row, r in rules]
    policies = [  # the same rules set again begin no new grace
        p
        for i, p in enumerate(policies)
        if not i
        or (p.lasting, p.lasting == "never" or p.months)
        != (policies[i - 1].lasting, policies[i - 1].lasting == "never" or policies[i - 1].months)
    ]
    found = {}
    for who in everybody:
        events = []
        mine = sorted((date.fromisoformat(r[1]), *r[2:]) for r in orders if r[0] == who)
        for day, source, number, net in mine:
            factor = [r.points for row, r in rules if row.since is None or row.since <= day][-1]
            key = f"o:{source}\x1f{number}\x1f{day.isoformat()}"
            if net * factor // 100:
                events.append(Event(day, "grant", key, net * factor // 100))
        for _, act_id, kind, amount, on, subject in sorted(act for act in acts if act[0] == who):
            day = date.fromisoformat(on)
            name = f"a:{act_id}"
            if kind == "void":
                events.append(Event(day, "void", name, of=f"a:{subject}"))
            else:
                events.append(Event(day, "grant" if amount > 0 else "take", name, abs(amount)))
        model = Model(policies, [row[0] for row in mine])
        # A gift that was taken back was never one.
        gone = {e.of for e in events if e.kind == "void"}
        gifts = {e.name for e in events if e.kind == "grant"} & gone
        events = [e for e in events if e.name not in gifts and e.of not in gifts]
        events.sort(key=lambda event: event.day)
        found[who] = model.run(events, today)
    return found


TestLedger = Ledger.TestCase
TestLedger.settings = settings(
    max_examples=7,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_ledger_for_long() -> None:
    from hypothesis.stateful import run_state_machine_as_test  # noqa: PLC0415

    run_state_machine_as_test(
        Ledger,
        settings=settings(
            max_examples=100, stateful_step_count=30, deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    found = shop_of(tmp_path, _csv(tmp_path, "a.csv", [(1, 0, 42, 0), (2, 0, 9, 0), (3, 1, 5, 0)]))
    yield found
    found.close()


def test_any_order_of_files_gives_the_same_ledger(tmp_path: Path) -> None:
    """Overlapping files, a refund among them, in every order and one of them twice."""
    files = [
        _csv(tmp_path, "1.csv", [(1, 0, 40, 0), (2, 1, 5, 0)]),
        _csv(tmp_path, "2.csv", [(2, 1, 5, 3), (3, 0, 7, 0), (5, 2, 8, 0)]),
        _csv(tmp_path, "3.csv", [(4, 2, 9, 0), (1, 0, 40, 9)]),
    ]
    seen = set()
    for n, order in enumerate(itertools.permutations([0, 1, 2])):
        folder = tmp_path / str(n)
        folder.mkdir()
        shop = shop_of(folder)
        import_orders.run(shop, [files[order[0]]], ImportOptions())
        loyalty.switch_on(shop)
        for at in (*order[1:], order[0]):
            import_orders.run(shop, [files[at]], ImportOptions())
        found = []
        for who in WHO:
            balance, lots = _held(shop, customer(shop, who))
            found.append((balance, tuple(sorted(lots.items()))))
        seen.add(tuple(found))
        shop.close()
    assert len(seen) == 1


def test_refund_after_use_shows_the_debt(shop: Shop, tmp_path: Path) -> None:
    loyalty.switch_on(shop)
    ann = customer(shop, "ann@x.com")
    assert members.why(shop, ann).points == 51
    loyalty.use(shop, ann, Reward("amount", 50, 250))
    refund = sale(1, "ann@x.com", "2025-01-19", "42.50", Refunded_Amount="42.50",
                  Financial_Status="refunded")  # fmt: skip
    import_orders.run(shop, [shopify(tmp_path / "r.csv", [refund, sale(
        99, "ben@x.com", "2026-01-01")])], ImportOptions())  # fmt: skip
    found = members.why(shop, ann)
    assert (found.points, found.debt, found.usable) == (-41, 41, 0)
    assert [(row.what, row.points, row.reason) for row in found.rows if row.order == "#1"] == [
        ("reverse", -42, "refund"), ("earn", 42, ""),
    ]  # fmt: skip
    with pytest.raises(UserError, match="too_few_points"):
        loyalty.use(shop, ann, Reward("amount", 1, 5))
    import_orders.run(
        shop, [shopify(tmp_path / "n.csv", [sale(100, "ann@x.com", "2026-02-01", "60.00")])],
        ImportOptions(),
    )  # fmt: skip
    found = members.why(shop, ann)
    assert (found.points, found.debt) == (19, 0)


def test_a_reward_takes_all_its_points_or_none(shop: Shop) -> None:
    loyalty.switch_on(shop)
    ann = customer(shop, "ann@x.com")
    with pytest.raises(UserError, match="too_few_points"):
        loyalty.use(shop, ann, Reward("amount", 52, 500))
    loyalty.use(shop, ann, Reward("amount", 51, 500))
    assert members.why(shop, ann).points == 0
    with pytest.raises(UserError, match="too_few_points"):
        loyalty.give(shop, ann, -1, "adjust", "a slip")


def test_a_gift_taken_back_was_never_one(shop: Shop) -> None:
    loyalty.switch_on(shop)
    ann = customer(shop, "ann@x.com")
    gift = loyalty.give(shop, ann, 30, "review", "kind words")
    loyalty.use(shop, ann, Reward("amount", 70, 500))
    loyalty.take_back(shop, gift)
    found = members.why(shop, ann)
    assert (found.points, found.debt) == (-19, 19)


def test_birthdays_once_a_year_for_who_bought(shop: Shop) -> None:
    loyalty.switch_on(shop, replace(loyalty.rules(shop), birthday=50))
    ann = customer(shop, "ann@x.com")
    before = members.why(shop, ann).points
    card.write(shop, ann, "birthday", "", date(1980, 12, 24))
    assert members.why(shop, ann).points == before  # the day is to come
    shop.clock = FixedClock(date(2026, 12, 24))
    assert settle_due(shop)
    assert not settle_due(shop)
    assert members.why(shop, ann).points == before + 50
    shop.clock = FixedClock(date(2027, 12, 25))
    settle_due(shop)
    assert members.why(shop, ann).points == before + 100


def test_a_use_follows_its_order_to_a_corrected_email(shop: Shop, tmp_path: Path) -> None:
    loyalty.switch_on(shop)
    ben = customer(shop, "ben@x.com")
    loyalty.use(shop, ben, Reward("amount", 5, 500))
    mended = sale(3, "benjamin@x.com", "2025-02-06", "5.50")
    again = shopify(tmp_path / "m.csv", [mended, sale(80, "zoe@x.com", "2026-05-01")])
    import_orders.run(shop, [again], ImportOptions())
    assert members.why(shop, customer(shop, "benjamin@x.com")).points == 0


def test_a_use_taken_back_while_merged_stays_so_when_parted(shop: Shop) -> None:
    loyalty.switch_on(shop)
    ann, ben = "email:ann@x.com", "email:ben@x.com"
    used = loyalty.use(shop, customer(shop, "ben@x.com"), Reward("amount", 5, 500))
    doubles.decide(shop, [("merge", ann, ben)])
    both = customer(shop, "ben@x.com")
    loyalty.take_back(shop, replace(used, customer_id=both))
    assert members.why(shop, both).points == 56
    doubles.decide(shop, [("part", ann, ben)])
    assert members.why(shop, customer(shop, "ben@x.com")).points == 5
    with pytest.raises(UserError, match="taken_back"):
        loyalty.take_back(shop, replace(used, customer_id=customer(shop, "ben@x.com")))


def test_a_use_is_told_as_large_as_it_was(shop: Shop, tmp_path: Path) -> None:
    loyalty.switch_on(shop)
    ann = customer(shop, "ann@x.com")
    loyalty.use(shop, ann, Reward("amount", 45, 500))
    refund = sale(2, "ann@x.com", "2025-01-28", "9.50", Refunded_Amount="9.50",
                  Financial_Status="refunded")  # fmt: skip
    file = shopify(tmp_path / "r.csv", [refund, sale(81, "zoe@x.com", "2026-05-01")])
    import_orders.run(shop, [file], ImportOptions())
    rows = members.why(shop, ann).rows
    assert [row.points for row in rows if row.what == "use"] == [-45]
    assert sum(row.points for row in rows) == members.why(shop, ann).points == -3


def test_the_ledger_cannot_be_written_over(shop: Shop) -> None:
    loyalty.switch_on(shop)
    for statement in (
        "UPDATE points_entries SET points = 1000 WHERE id = 1",
        "DELETE FROM points_entries WHERE id = 1",
        "DELETE FROM points_rules",
    ):
        with pytest.raises(IntegrityError, match="append-only"), shop.store.write() as conn:
            conn.exec_driver_sql(statement)
    with shop.store.write() as conn:
        conn.exec_driver_sql("DROP TRIGGER points_entries_never_change")
        conn.exec_driver_sql("UPDATE points_entries SET points = 1000 WHERE id = 1")
    with shop.store.read() as conn:
        assert "points_changed" in points.flaws(conn)


def test_switched_off_and_on_again(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="points_off"):
        loyalty.give(shop, customer(shop, "ann@x.com"), 5)
    loyalty.switch_on(shop)
    out = members.overview(shop).points_out
    loyalty.switch_off(shop)
    shop.clock = FixedClock(date(2026, 11, 25))
    new = shopify(tmp_path / "b.csv", [sale(50, "ann@x.com", "2026-11-24", "30.00")])
    import_orders.run(shop, [new], ImportOptions())
    assert members.overview(shop).points_out == out
    loyalty.switch_on(shop)
    assert members.overview(shop).points_out == out
    loyalty.set_rules(shop, loyalty.rules(shop), recount=True)
    assert members.overview(shop).points_out == out + 30


def test_nobody_gets_the_ledger_of_who_is_gone(shop: Shop, tmp_path: Path) -> None:
    """Numbers of customers are given once: a ledger is about one person."""
    loyalty.switch_on(shop)
    new = shopify(tmp_path / "n.csv", [sale(60, "zoe@x.com", "2026-02-01", "60.00")])
    known = {row.batch_id for row in import_orders.history(shop)}
    import_orders.run(shop, [new], ImportOptions())
    zoe = customer(shop, "zoe@x.com")
    (batch,) = {row.batch_id for row in import_orders.history(shop)} - known
    import_orders.take_back(shop, batch)
    other = shopify(tmp_path / "o.csv", [sale(61, "yan@x.com", "2026-02-01", "10.00")])
    import_orders.run(shop, [other], ImportOptions())
    assert customer(shop, "yan@x.com") != zoe
    assert [row.order for row in members.why(shop, customer(shop, "yan@x.com")).rows] == ["#61"]
