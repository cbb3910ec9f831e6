"""What columns of days say beside the day of the order: sent, paid, or written once for several."""

from __future__ import annotations

from collections.abc import Container

from shopretain.importing.classes import says_cancelled
from shopretain.importing.date_format import is_day
from shopretain.importing.mapping import Mapping, title_key
from shopretain.importing.tables import Table, cells_of
from shopretain.importing.words import words

_DITTO = ('"', "''", "〃", "″", "”", "“", "„", "ditto", "do.", '-"-', "同上", "j.w.", "jw.")
_OFTEN = 0.2  # of the rows: fewer days are missing by a slip


def with_days(table: Table, mapping: Mapping, by_hand: Container[str]) -> Mapping:
    """Find the days on which orders left, and money came; what the owner chose holds."""
    if "shipped" not in by_hand:
        mapping = _with_days_or_states(table, mapping)
    return mapping if "paid" in by_hand else _with_payment_days(table, mapping)


def fill_days(table: Table, mapping: Mapping) -> None:
    """Let rows have the day above them where people write it once, or a sign for the same."""
    day = mapping.first("date")
    if day is None:
        return
    if any(record.cells[day].strip() in _DITTO for record in table.head):
        table.fill_down(day, _DITTO)
    elif _is_day_written_once(table, mapping):
        table.fill_down(day)


def _is_day_written_once(table: Table, mapping: Mapping) -> bool:
    """Tell a list that writes each day once, over all its sales, as people do by hand.

    A row without a day has an amount and a number, or where none are numbered a buyer, of its own.
    """
    day, money = mapping.first("date"), mapping.first("amount")
    number = mapping.first("number")
    who = [at for name in ("email", "phone", "name") if (at := mapping.first(name)) is not None]
    own = who if number is None else [number]
    if day is None or money is None or not own:
        return False
    above: list[str] = []
    last, empty = "", 0
    for record in table.head:
        cells = [cell.strip() for cell in record.cells]
        mine = [cells[at] for at in own]
        if cells[day] and cells[day] == last:
            return False
        if not cells[day]:
            if not last or not cells[money] or not any(mine) or mine == above:
                return False
            empty += 1
        last, above = cells[day] or last, mine
    return empty >= _OFTEN * len(table.head)


def _with_days_or_states(table: Table, mapping: Mapping) -> Mapping:
    """Take days among which somebody wrote that an order was cancelled for those it left on."""
    for index in () if "shipped" in mapping.columns else mapping.free():
        cells = list(cells_of(table, index))
        words_in = [cell for cell in cells if not is_day(cell)]
        is_state = words_in and all(map(says_cancelled, words_in))
        if is_state and 2 * len(words_in) < len(cells):
            return Mapping(mapping.titles, mapping.columns | {"shipped": (index,)})
    return mapping


def _with_payment_days(table: Table, mapping: Mapping) -> Mapping:
    """Take days on which money came for marks of what was paid, where nothing else tells it."""
    if mapping.columns.keys() & {"paid", "status", "unpaid", "due"}:
        return mapping
    titles = {title_key(word) for word in words("payment_day_titles")}
    for index in mapping.free():
        cells = list(cells_of(table, index))
        days = sum(map(is_day, cells))
        are_days = 2 * days > len(cells) > 0  # the others say that it is not paid
        if title_key(table.titles[index]) in titles and are_days:
            return Mapping(mapping.titles, mapping.columns | {"paid": (index,)})
    return mapping
