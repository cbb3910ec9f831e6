"""A large file read by several processes says what one alone reads."""

from __future__ import annotations

import multiprocessing
from datetime import date
from pathlib import Path

import pytest

from shopretain.base.dates import FixedClock
from shopretain.base.errors import CancelledError
from shopretain.base.progress import no_progress
from shopretain.base.told import OrderTold
from shopretain.importing.assemble import Assembler
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import read_file
from shopretain.importing.side_by_side import _serve, orders_of
from shopretain.services.rows import ImportOptions, Receipt
from shopretain.services.shop import Shop
from shopretain.services.worker import ChildProcess

_TITLES = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem name,Lineitem price,Notes"
_NOTE = "x" * 600  # so that the file is too large to be kept


def _lines(number: int) -> list[str]:
    """Give the rows of an order: one in a hundred says something odd."""
    odd = number % 100
    status = {7: "refunded", 8: "voided", 9: "hovering"}.get(odd, "paid")
    code = {11: "coins", 12: ""}.get(odd, "EUR")
    day = "soon" if odd == 13 else f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
    who = "" if odd == 14 else f"c{number % 700}@example.com"
    first = f"#{number},{who},{status},{code},{odd}.50,{day} 10:00:00 +0000,Tea {number % 9},4.00"
    more = [f"#{number},{who},,,,,Tea {n},3.00," for n in range(number % 3)]
    return [f"{first},{_NOTE}", *more]


def _written(folder: Path, orders: int, *, below: dict[int, str] | None = None) -> Path:
    """Write a file; `below` an order's number stands a row of its own."""
    path = folder / "orders.csv"
    lines = [_TITLES]
    for number in range(1, orders + 1):
        lines += _lines(number)
        lines += [row for at, row in (below or {}).items() if at == number]
    path.write_text("\n".join((*lines, "")), encoding="utf-8")
    return path


def _makers(path: Path) -> tuple[Assembler, Assembler]:
    """Give two that make the orders of one file."""
    reading = read_file(path, ReadingOptions(currency="EUR"))
    assert not reading.questions
    assert not reading.table.is_kept
    assert reading.numbers_are_unique
    maker = reading._assembler
    assert maker is not None
    return maker, Assembler(maker.rows, streams=True)


@pytest.mark.parametrize("count", [2, 3])
def test_several_processes_give_what_one_gives(tmp_path: Path, count: int) -> None:
    alone, maker = _makers(_written(tmp_path, 8_000, below={900: ",,,,,,Bag,1.00,"}))
    orders = list(alone.run(no_progress))

    assert list(orders_of(maker, no_progress, count)) == orders
    assert maker.aside == alone.aside
    assert len(orders) == 8_000 - 3 * 80
    codes = {problem.code for problem in alone.aside.problems}
    assert codes == {"bad_currency", "missing_currency", "bad_date"}
    assert not multiprocessing.active_children()


def test_what_bears_on_all_below_it_is_heard(tmp_path: Path) -> None:
    titles = "Name,Email,Status,Currency,,Date,Product,Price,"
    alone, maker = _makers(_written(tmp_path, 8_000, below={5_000: titles}))
    orders = list(alone.run(no_progress))

    assert list(orders_of(maker, no_progress, 2)) == orders
    assert maker.aside == alone.aside
    assert len(orders) < 5_000
    assert "second_table" in {problem.code for problem in maker.aside.problems}


def test_nothing_is_missing_where_a_reader_ends_before_its_time(tmp_path: Path) -> None:
    alone, maker = _makers(_written(tmp_path, 8_000))
    orders = list(alone.run(no_progress))
    found: list[OrderTold] = []
    for order in orders_of(maker, no_progress, 2):
        if not found:
            for reader in multiprocessing.active_children():
                reader.kill()
                reader.join()
        found.append(order)

    assert found == orders
    assert maker.aside == alone.aside


def test_a_reader_that_fails_ends_and_is_heard_of(tmp_path: Path) -> None:
    _, maker = _makers(_written(tmp_path, 8_000))
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    no_turn = 0  # which nobody can take
    reader = context.Process(target=_serve, args=(there, maker.rows.parts, 0, no_turn))
    reader.start()
    there.close()
    assert here.poll(60)
    with pytest.raises(EOFError):
        here.recv()
    reader.join(60)
    assert reader.exitcode == 1


def test_cancel_leaves_nobody_reading(tmp_path: Path) -> None:
    _, maker = _makers(_written(tmp_path, 8_000))

    def pressed(_step: str, done: int, _total: int) -> None:
        if done > 1_000:
            raise CancelledError

    with pytest.raises(CancelledError):
        list(orders_of(maker, pressed, 2))
    assert not multiprocessing.active_children()


@pytest.mark.slow
def test_a_large_file_comes_in_through_the_child(tmp_path: Path) -> None:
    path = _written(tmp_path, 40_000)
    clock = FixedClock(date(2026, 11, 20))
    shop, child = Shop.open(tmp_path / "shop.shopretain", clock), ChildProcess()
    receipt: Receipt = child.call(
        "shopretain.services.import_orders:run_at",
        (shop.path, clock, (path,), ImportOptions()),
        no_progress,
    )
    child.stop()
    shop.close()
    reading = read_file(path, ReadingOptions(currency="EUR"))
    maker = reading._assembler
    assert maker is not None
    assert reading.table.rows > 60_000
    assert receipt.files[0].orders_new == sum(1 for _ in maker.run(no_progress))
