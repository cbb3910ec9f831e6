"""Which telling of an order is the current one, and whose lines are the order's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

Key = tuple[str, str, str]  # source, number, day

# Orders whose current state is to be found anew: those told in more than one way, those without
# a current state, and refunds that name no order. All states of each, with every file's rank.
_CANDIDATES = """
WITH open_keys AS (
  SELECT source, number, placed_on FROM orders
  GROUP BY source, number, placed_on HAVING count(*) > 1 OR sum(is_current) <> 1
  UNION
  SELECT source, number, placed_on FROM orders WHERE kind = 'refund'
)
SELECT o.id, o.source, o.number, o.placed_on, o.is_current, o.kind,
  f.has_totals, coalesce(f.newest_at, f.newest_on), o.refunded_minor,
  coalesce(o.not_counted = 'cancelled', 0), f.id
FROM open_keys k
JOIN orders o ON o.source = k.source AND o.number = k.number AND o.placed_on = k.placed_on
JOIN imported_orders t ON t.order_id = o.id
JOIN import_files f ON f.id = t.file_id
"""


def elect(conn: Connection) -> None:
    """Make one state of each order the current one, and find whose lines are the order's.

    A file that knows totals goes before one that does not; then the newest export wins: the file
    with the newest order; on a tie the higher refund, then cancelled over anything, then the file
    imported last. Where the winner has no lines, those of the next that has some are taken.
    """
    ranked: dict[Key, dict[int, tuple[Any, ...]]] = {}
    current: set[int] = set()
    unnamed: set[int] = set()
    for row in conn.exec_driver_sql(_CANDIDATES):
        order_id, source, number, day, is_current, kind, *rank = row
        states = ranked.setdefault((source, number, day), {})
        states[order_id] = max(tuple(rank), states.get(order_id, ()))
        if is_current:
            current.add(order_id)
        if kind == "refund":
            unnamed.add(order_id)
    wanted = {max(states, key=states.__getitem__) for states in ranked.values()}
    _mark(conn, sorted(current - wanted), 0)
    _mark(conn, sorted(wanted - current), 1)
    if unnamed & wanted:
        _mark(conn, sorted(_named_refunds(conn, unnamed & wanted)), 0)
    _point_at_lines(conn, [states for states in ranked.values() if len(states) > 1])


def _mark(conn: Connection, ids: Sequence[int], value: int) -> None:
    if ids:
        conn.exec_driver_sql(
            "UPDATE orders SET is_current = ? WHERE id = ?", [(value, order_id) for order_id in ids]
        )


def _named_refunds(conn: Connection, wanted: set[int]) -> set[int]:
    """Give the refunds of nobody that an order of another file names: same day, same money.

    Square's items file tells refunds without their sale, its transactions file with it.
    """
    unnamed = conn.exec_driver_sql(
        "SELECT id, source, placed_on, currency, refunded_minor FROM orders "
        "WHERE kind = 'refund' ORDER BY number, digest"
    ).fetchall()
    named: dict[tuple[Any, ...], list[int]] = {}
    for order_id, *money in conn.exec_driver_sql(
        "SELECT o.id, o.source, r.refunded_on, o.currency, r.amount_minor FROM orders o "
        "JOIN refunds r ON r.order_id = o.id WHERE o.kind = 'order' AND o.is_current = 1 "
        "AND r.refunded_on IS NOT NULL ORDER BY o.number, o.digest"
    ):
        named.setdefault(tuple(money), []).append(order_id)
    rivals = {n for row in unnamed for n in named.get(tuple(row[1:]), ())}
    files = _files_of(conn, {row[0] for row in unnamed} | rivals)
    found = set()
    for order_id, *money in unnamed:
        same = named.get(tuple(money), [])
        other = next((n for n in same if files[n].isdisjoint(files[order_id])), None)
        if order_id in wanted and other is not None:
            same.remove(other)
            found.add(order_id)
    return found


def _files_of(conn: Connection, ids: Iterable[int]) -> dict[int, set[int]]:
    """Give the files that tell each of some orders."""
    found: dict[int, set[int]] = {}
    for order_id in ids:
        rows = conn.exec_driver_sql(
            "SELECT file_id FROM imported_orders WHERE order_id = ?", (order_id,)
        )
        found[order_id] = {row[0] for row in rows}
    return found


def _point_at_lines(conn: Connection, rivals: Sequence[dict[int, tuple[Any, ...]]]) -> None:
    """Let current states without lines take those of the best other telling."""
    pointed = {}
    for states in rivals:
        first, *others = sorted(states, key=states.__getitem__, reverse=True)
        if not _has_lines(conn, first):
            giver = next((other for other in others if _has_lines(conn, other)), None)
            if giver is not None:
                pointed[first] = giver
    before: dict[int, int] = dict(
        conn.exec_driver_sql(
            "SELECT id, lines_from_id FROM orders WHERE lines_from_id IS NOT NULL"
        ).all()
    )
    moves: list[tuple[int | None, int]] = [
        (None, order_id) for order_id in before.keys() - pointed.keys()
    ]
    moves += [(giver, first) for first, giver in pointed.items() if before.get(first) != giver]
    if moves:
        conn.exec_driver_sql("UPDATE orders SET lines_from_id = ? WHERE id = ?", moves)


def _has_lines(conn: Connection, order_id: int) -> bool:
    found = conn.exec_driver_sql(
        "SELECT 1 FROM order_lines WHERE order_id = ? LIMIT 1", (order_id,)
    )
    return found.first() is not None
