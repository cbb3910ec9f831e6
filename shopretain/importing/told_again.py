"""What stands in a file more than once: pages glued or overlapping, orders pasted again."""

from __future__ import annotations

from shopretain.importing.groups import Aside, Group
from shopretain.importing.rows import RowReader
from shopretain.importing.tables import Record

Cells = dict[int, list[str]]  # by the number of their row


def once(groups: list[Group], rows: RowReader, aside: Aside) -> list[Group]:
    """Give the orders of a table, each told once; what tells them again is told to `aside`."""
    if not rows.table.breaks:
        cells = {record.number: record.cells for group in groups for record in group.rows}
        groups = _without_refunds_of_overlaps(groups, cells, aside)
        for group in groups:
            _keep_one_telling(group, cells, rows, aside)
        return groups
    for group in groups:
        _keep_one_page(group, rows, aside)
    return _without_refunds_again(groups, rows, aside)


def _comes_again(cells: Cells, first: int, again: int) -> bool:
    """Tell a row that comes again among others that do: pages that overlap."""
    beside = ((cells.get(first + n), cells.get(again + n)) for n in (-2, -1, 1, 2))
    return any(one and one == other != cells[first] for one, other in beside)


def _keep_one_telling(group: Group, cells: Cells, rows: RowReader, aside: Aside) -> None:
    """Of an order all of whose lines stand in the file again, elsewhere, keep one telling.

    One line that comes again alone is another piece. Where only the first row tells of the
    order, the newest state is taken later.
    """
    runs = group.runs()
    first, *others = ([record.cells for record in run] for run in runs)
    is_told_again = bool(others) and all(one == first for one in others)
    if not is_told_again or rows.layout.order_cells == "first":
        return
    begin = runs[0][0].number
    if len(first) == 1 and not all(_comes_again(cells, begin, r[0].number) for r in runs[1:]):
        return
    aside.duplicates.extend(run[0].number for run in runs[1:])
    group.rows[:] = runs[0]
    group.heads[:] = [record for record in group.heads if record in runs[0]]


def _without_refunds_of_overlaps(groups: list[Group], cells: Cells, aside: Aside) -> list[Group]:
    """Leave out refunds of pages that overlap."""
    places: dict[tuple[str, ...], list[int]] = {}
    for group in groups:
        if group.is_refund and len(group.rows) == 1:
            row = group.rows[0]
            places.setdefault(tuple(row.cells), []).append(row.number)
    if all(len(found) == 1 for found in places.values()):
        return groups
    out = {
        again
        for first, *others in places.values()
        for again in others
        if _comes_again(cells, first, again)
    }
    aside.duplicates.extend(sorted(out))
    return [group for group in groups if group.rows[0].number not in out]


def _without_refunds_again(groups: list[Group], rows: RowReader, aside: Aside) -> list[Group]:
    """Leave out refunds that stand in another page of a glued file too, row for row."""
    copies: dict[tuple[str, ...], dict[int, int]] = {}
    for group in groups:
        if group.is_refund and len(group.rows) == 1:
            page = rows.page(group.rows[0])
            of_pages = copies.setdefault(tuple(group.rows[0].cells), {})
            of_pages[page] = of_pages.get(page, 0) + 1
    kept = []
    for group in groups:
        row = group.rows[0]
        of_pages = copies.get(tuple(row.cells), {}) if group.is_refund else {}
        best = max(of_pages, key=lambda page: (of_pages[page], -page), default=None)
        if best is None or best == rows.page(row):
            kept.append(group)
        else:
            aside.duplicates.append(row.number)
    return kept


def _keep_one_page(group: Group, rows: RowReader, aside: Aside) -> None:
    """Of an order that stands in two pages of a glued file keep the page with most of it.

    An order whose lines go on over the page is left alone: none of its rows comes again.
    """
    pages: dict[int, list[Record]] = {}
    for record in group.rows:
        pages.setdefault(rows.page(record), []).append(record)
    cells = [tuple(record.cells) for record in group.rows]
    of_pages = sum(len({tuple(record.cells) for record in page}) for page in pages.values())
    products = {
        tuple(sorted(rows.cell(record, "product") for record in page)) for page in pages.values()
    }
    goes_on = len(set(cells)) == of_pages and (len(products) > 1 or not any(map(any, products)))
    heads_of = {rows.page(record) for record in group.heads}
    # Where each page has the order's own row, its newest state is taken later.
    is_told_twice = rows.layout.order_cells == "first" and heads_of == pages.keys()
    if len(pages) < 2 or goes_on or is_told_twice:
        return
    kept = max(pages, key=lambda page: (len(pages[page]), page))
    numbers = {record.number for record in pages[kept]}
    aside.duplicates.extend(pages[page][0].number for page in pages if page != kept)
    group.rows[:] = [record for record in group.rows if record.number in numbers]
    heads = [record for record in group.heads if record.number in numbers]
    group.heads[:] = heads or group.rows[:1]
