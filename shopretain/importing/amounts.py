"""Whose the amounts on the rows of an order are: each row's own, or the whole order's."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from itertools import pairwise

from shopretain.importing.grouping import Grouper
from shopretain.importing.groups import Aside, Group
from shopretain.importing.mapping import title_key
from shopretain.importing.rows import RowReader
from shopretain.importing.words import words

_OF_LINES = ("product", "sku", "quantity", "price", "line_total")
_NO_CHANCE = 3  # orders of several rows, each of one amount


def where_cells_are(rows: RowReader, groups: list[Group]) -> str:
    """Tell where an order's cells stand in a general file: `first`, `every`, `lines`.

    Decided for the whole file by what most orders of several rows show. A product list in one
    cell makes each row a whole order; one amount for several rows stands for all of them;
    different amounts, or those of just their own products, are each row's own. Where each order
    begins with a row that comes to what those below it do, that is the order (`head`).
    """
    if rows.sums_lines:
        return "lines"
    if rows.packed:
        return "every"
    if rows.options.amounts_of:
        return "lines" if rows.options.amounts_of == "row" else "every"
    if _are_headed(rows, groups):
        return "head"
    seen = _amounts_seen(rows, groups)
    if _names_no_lines(rows):
        del seen["lines"]  # its title says total: of two of one order, one is wrong
    return max(("first", "every", "lines"), key=lambda kind: seen[kind]) if seen else "every"


def are_amounts_unclear(rows: RowReader) -> bool:
    """Tell that the first rows do not show whether an amount is its row's or its order's.

    Orders of several products show one amount on every row: two of one price, or one total.
    Three such orders of different amounts are no chance, the lines may come to it, and a title may
    say that it is total.
    """
    is_known = rows.options.amounts_of or rows.sums_lines or rows.packed
    if is_known or rows.layout.order_cells != "any":
        return False
    title = title_key(rows.mapping.title("amount") or "")
    # What is no order is told when all is read.
    groups = Grouper(rows, Aside()).grouped(rows.table.head)
    is_total = any(
        word in title.split() or word in title for word in words("total") if len(word) > 1
    )
    if is_total or _are_headed(rows, groups):
        return is_total and _may_be_lines(rows)
    seen = _amounts_seen(rows, groups)
    if _names_no_lines(rows):
        return bool(seen["lines"])
    if seen["proved"] and not seen["lines"]:
        return False
    alike = {rows.money(group.heads[0]) for group in groups if len(group.heads) > 1}
    if seen["lines"]:
        return 0 < seen["lines"] <= 2 * seen["every"]
    return bool(seen["every"]) and not seen["first"] and len(alike) < _NO_CHANCE


def _may_be_lines(rows: RowReader) -> bool:
    """Tell rows without whole numbers that may be the lines of one order, its total on each.

    They are of one buyer, day and total, and of several products, whose prices are not told.
    """
    if any(map(rows.number, rows.table.head)) or "product" not in rows.columns:
        return False
    for above, below in pairwise(rows.table.head):
        amount, buyer = rows.money(above), rows.buyer(above)
        is_known = buyer.customer or buyer.email or buyer.phone or buyer.name
        is_same = (
            amount == rows.money(below)
            and buyer == rows.buyer(below)
            and rows.cell(above, "date") == rows.cell(below, "date")
        )
        is_other = rows.cell(above, "product") != rows.cell(below, "product")
        if amount and is_known and is_same and is_other and amount != rows.line_total(below):
            return True
    return False


def _are_headed(rows: RowReader, groups: list[Group]) -> bool:
    """Tell that each order has a row of its own above those of its lines.

    It names no product, as those below it do, and comes to most of them; or, in several orders,
    to just their sum.
    """
    sums = bare = 0
    for group in groups:
        head, *lines = [rows.money(record) or Decimal(0) for record in group.rows]
        if not lines or group.is_refund:
            continue
        own, *below = [bool(rows.cell(record, "product")) for record in group.rows]
        is_bare, whole = not own and all(below), sum(lines, Decimal(0))
        if head <= 0 or not (head == whole or (is_bare and 2 * head >= whole)):
            return False
        bare += is_bare
        sums += len(lines) > 1 and head == whole
    return bare > 0 or sums >= _NO_CHANCE


def _names_no_lines(rows: RowReader) -> bool:
    """Tell that nothing parts the rows of one order: no product, no pieces, no price."""
    return not any(name in rows.columns for name in _OF_LINES)


def _amounts_seen(rows: RowReader, groups: list[Group]) -> Counter[str]:
    """Count what orders of several rows show about whose their amounts are."""
    seen: Counter[str] = Counter()
    for group in groups:
        if len(group.rows) < 2 or group.is_refund:
            continue
        amounts = [rows.money(head) for head in group.heads if rows.money_cell(head)]
        if len(amounts) == 1:
            seen["first"] += 1
        elif len(amounts) < len(group.rows) or len(set(amounts)) > 1:
            seen["lines"] += 1
        elif amounts == [rows.line_total(head) for head in group.heads]:
            seen["own"] += 1  # each row's amount is that of its own product
        else:
            seen["every"] += 1
            seen["proved"] += amounts[0] in _sums_of(rows, group)
    if seen["every"] == 0 and seen["own"]:
        seen["lines"] += seen["own"]
    return seen


def _sums_of(rows: RowReader, group: Group) -> set[Decimal | None]:
    """Give what the lines of an order come to, without and with what is beside them."""
    lines = [line for record in group.rows if (line := rows.line_total(record)) is not None]
    if len(lines) < len(group.rows):
        return set()
    whole = sum(lines, Decimal(0))
    shipping = rows.amount(group.heads[0], "shipping_cost") or Decimal(0)
    off = abs(rows.amount(group.heads[0], "discount") or Decimal(0))
    return {whole, whole + shipping, whole - off, whole + shipping - off}
