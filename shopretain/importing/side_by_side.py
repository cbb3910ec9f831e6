"""A large file read by several processes: each makes every other batch of its orders.

All of them go through all rows, which costs little; making orders of them costs much. Batches are
told in the order of the file, so that what comes out is what one process alone would give.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Generator, Iterator
from datetime import date, datetime
from itertools import cycle, islice, starmap
from multiprocessing.connection import Connection
from queue import Queue
from threading import Thread
from typing import TYPE_CHECKING, Any, NamedTuple

from shopretain.base.progress import Progress
from shopretain.base.told import OrderTold
from shopretain.importing.assemble import Assembler
from shopretain.importing.cells import Parts
from shopretain.importing.groups import Aside
from shopretain.importing.rows import RowReader

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

_MOST = 3  # one process cannot take more than they give
_TELL_EVERY = 100  # orders
_AHEAD = 8  # batches that wait until somebody takes them
_HEAR_EVERY_S = 0.1
_SWITCH_S = 0.0005  # else half a batch waits while the next one is made
_DAY, _MOMENT = map(OrderTold._fields.index, ("placed_on", "placed_at"))


class _Batch(NamedTuple):
    """Some orders that follow one another, and what was put aside beside them.

    They are sent by columns, which takes a third of the time; days and moments as text.
    """

    columns: list[tuple[Any, ...]]
    aside: Aside
    row: int  # the last one
    is_alone: bool  # nothing in them bears on what stands below

    @classmethod
    def of(cls, orders: list[OrderTold], aside: Aside, row: int, *, is_alone: bool) -> _Batch:
        """Pack orders."""
        columns = list(zip(*orders, strict=True))
        if columns:
            columns[_DAY] = tuple(day.isoformat() for day in columns[_DAY])
            columns[_MOMENT] = tuple(at and at.isoformat() for at in columns[_MOMENT])
        return cls(columns, aside, row, is_alone)

    def orders(self) -> list[OrderTold]:
        """Unpack them."""
        columns = [*self.columns]
        if columns:
            columns[_DAY] = tuple(map(date.fromisoformat, columns[_DAY]))
            columns[_MOMENT] = tuple(at and datetime.fromisoformat(at) for at in columns[_MOMENT])
        return list(starmap(OrderTold, zip(*columns, strict=True)))


class _NotWholeError(Exception):
    """What the others tell is not all that the file says."""


def processes() -> int:
    """Give how many may read at once here, beside the one that takes what they give."""
    return max(1, min(_MOST, (os.cpu_count() or 1) - 1))


def orders_of(maker: Assembler, progress: Progress, count: int) -> Iterator[OrderTold]:
    """Give what `maker.run` gives, made by so many processes, and fill its `aside` alike.

    Where rows bear on others far below, or a process ends before its time, the rest is read here.
    """
    asides: list[Aside] = []
    seen = 0
    with_others = _batches(maker.rows, progress, count)
    try:
        for batch in with_others:
            asides.append(batch.aside)
            for order in batch.orders():
                if seen % _TELL_EVERY == 0:
                    progress("read", order.row, maker.rows.table.rows)
                yield order
                seen += 1
    except _NotWholeError:
        yield from islice(maker.run(progress), seen, None)
        return
    finally:
        with_others.close()
    for aside in asides:
        maker.aside.add(aside)


def _batches(rows: RowReader, progress: Progress, count: int) -> Generator[_Batch]:
    """Give the batches in turn; _NotWholeError where they do not tell the whole."""
    context = multiprocessing.get_context("spawn")  # a start waits for nothing
    readers: list[tuple[SpawnProcess, Connection]] = []
    total = rows.table.rows
    try:
        for at in range(count):
            here, there = context.Pipe()
            reader = context.Process(target=_serve, args=(there, rows.parts, at, count))
            reader.daemon = True
            reader.start()
            there.close()
            readers.append((reader, here))
        row = 0
        for _, pipe in cycle(readers):
            while not pipe.poll(_HEAR_EVERY_S):
                progress("read", row, total)
            batch: _Batch | None = pipe.recv()
            if batch is None:
                progress("read", total, total)
                return
            if not batch.is_alone:
                raise _NotWholeError
            row = batch.row
            yield batch
    except (EOFError, ConnectionError) as error:
        raise _NotWholeError from error
    finally:
        for reader, pipe in readers:
            pipe.close()
            reader.kill()
            reader.join()
            reader.close()


def _serve(pipe: Connection, parts: Parts, at: int, count: int) -> None:
    """Send every so many-th batch of orders, and None behind the last; go on while one is sent."""
    gc.disable()
    sys.setswitchinterval(_SWITCH_S)
    maker = Assembler(RowReader(parts), streams=True)
    maker.aside.take()  # what the table itself put aside is known
    waiting: Queue[_Batch | None] = Queue(_AHEAD)
    # Where making fails the process ends all the same, and is heard of by that.
    sender = Thread(target=_send_all, args=(pipe, waiting), daemon=True)
    sender.start()
    for orders, row in maker.batches(at, count):
        waiting.put(_Batch.of(orders, maker.aside.take(), row, is_alone=maker.is_alone))
    waiting.put(None)
    sender.join()


def _send_all(pipe: Connection, waiting: Queue[_Batch | None]) -> None:
    batch: _Batch | None
    try:
        while (batch := waiting.get()) is not None:
            pipe.send(batch)
        pipe.send(None)
    except ConnectionError:
        os._exit(0)  # nobody wants to know any more
