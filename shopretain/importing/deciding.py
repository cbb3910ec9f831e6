"""What all cells of a file decide about it: currency, decimal marks, country, zones, pieces."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import chain

from shopretain.base.money import exponent
from shopretain.importing.date_format import (
    DateOrder,
    parse_stamp,
)
from shopretain.importing.evidence import Evidence
from shopretain.importing.layouts import Layout
from shopretain.importing.mapping import Mapping, is_net
from shopretain.importing.money_format import (
    DecimalMark,
    currency_sign,
    decide_mark,
    named_currencies,
    spaced_title,
)
from shopretain.importing.options import (
    ReadingOptions,
)
from shopretain.importing.rows import RowReader
from shopretain.importing.tables import Table, cells_of
from shopretain.importing.values import country_of_phones, is_consent
from shopretain.importing.words import NO_BLANKS, fold

MARKS_OF_BACK = {"1", "1.0"}  # 1.00 is money
_MONEY = ("amount", "refunded", "price", "line_total", "line_discount", "quantity")
_SHARES = (
    "shipping_cost",
    "tip",
    "tax",
    "discount",
    "full_price",
    "due",
)  # written as the other money, never asked about
# An amount with a sign or a code: €103.41, 12,50 zł, EUR 5.
_AMOUNT_WITH_SIGN = re.compile(
    r"-?(?:[A-Z]{3}\s?|[^\w\s.,-]{1,2}\s?)-?[\d.,'\s]*\d"
    r"|-?[\d.,'\s]*\d\s?(?:[A-Z]{3}|[^\W\d_]{2,4}\.?|[^\w\s.,%-])"
)
_UTC = re.compile(r"\b(?:UTC|GMT)\b", re.IGNORECASE)
_UNIT_AT_END = re.compile(r"(?:[,/]\s*|[(\[]\s*)(?:[A-Z]{3}|[^\w\s]|[^\W\d_]{2,3}\.?)\s*[)\]]?$")
_LOOK, _LONGEST_AMOUNT = 200, 24
_DECIDING = (*_MONEY, "date", "time", "phone", "consent", "paid", "birthday", "currency")


def writes_noes(evidence: Evidence, mapping: Mapping) -> bool:
    """Tell whether an empty cell of the consent column means that nobody knows.

    It does where noes are written out, and where the column is empty altogether.
    """
    cells = set(evidence.cells(mapping.columns.get("consent", ())))
    return not any(cells) or not all(is_consent(cell) for cell in cells)


def are_marks(evidence: Evidence, mapping: Mapping) -> bool:
    """Tell that the column of refunds holds just 1 and 0: which orders were paid back."""
    cells = {cell.strip() for cell in evidence.cells(mapping.columns.get("refunded", ()))}
    return bool(cells & MARKS_OF_BACK) and cells <= MARKS_OF_BACK | {"0", "0.0"}


def _parts(table: Table, layout: Layout) -> set[int]:
    """Give the columns whose amounts a layout adds up."""
    titles = [fold(title) for title in table.titles]
    return {titles.index(t) for t in (*layout.plus, *layout.minus) if t in titles}


def deciding_columns(table: Table, layout: Layout, mapping: Mapping) -> list[int]:
    """Give the columns of which all cells must be seen."""
    found = {index for name in _DECIDING for index in mapping.columns.get(name, ())}
    return sorted(found | _parts(table, layout))


def totals_of(table: Table, rows: RowReader) -> list[int]:
    """Give the columns that say whether a row pays money back."""
    names = ("price", "line_total") if rows.sums_lines else ("amount",)
    columns = [index for name in names for index in rows.columns.get(name, ())]
    return [*columns, *_parts(table, rows.layout)]


def may_be_negative(cell: str) -> bool:
    """Tell an amount that may pay money back: it is not just digits and marks."""
    return (
        not cell[-1].isdigit() or not cell.lstrip("'").replace(",", "").replace(".", "").isdigit()
    )


def marks_of(
    table: Table, layout: Layout, mapping: Mapping, evidence: Evidence, options: ReadingOptions
) -> tuple[DecimalMark, dict[int, DecimalMark]]:
    """Decide the decimal mark of the file, and of each money column that proves another."""
    columns = {index for name in _MONEY for index in mapping.columns.get(name, ())}
    columns |= _parts(table, layout)
    counts = set(mapping.columns.get("quantity", ()))
    own_marks = {index: _mark_of_counts(evidence, index) for index in counts}
    decimals = 0 if _is_japanese(mapping) else exponent(options.currency)
    money = evidence.cells(sorted(columns - counts))
    whole = decide_mark(money, options.decimal, decimals)
    shares = {index for name in _SHARES for index in mapping.columns.get(name, ())}
    if not whole.decided:  # what stands beside the totals may show it
        beside = (cell for index in shares for cell in cells_of(table, index))
        money = chain(evidence.cells(sorted(columns - counts)), beside)
        shown = decide_mark(money, None, decimals)
        whole = whole if shown.contradicted else shown
    columns |= shares
    if not whole.contradicted:
        return whole, {index: own_marks.get(index) or whole for index in columns}
    return whole, {
        index: own_marks.get(index) or own
        if (own := decide_mark(evidence.cells([index]), options.decimal, decimals)).decided
        else whole
        for index in columns
    }


def _is_japanese(mapping: Mapping) -> bool:
    """Tell a list with Japanese titles: whatever stands in it for 1,234 has no decimals."""
    titles = [mapping.title(name) or "" for name in ("amount", "date")]
    return all(title > NO_BLANKS for title in titles)


def _mark_of_counts(evidence: Evidence, index: int) -> DecimalMark | None:
    """Give the mark of counts that all have three decimals, as 1.000: pieces, not thousands."""
    cells = list(evidence.cells([index]))
    for mark in (".", ","):
        if cells and all(re.fullmatch(rf"-?\d+{re.escape(mark)}\d{{3}}", cell) for cell in cells):
            return DecimalMark(mark)
    return None


def times_are_utc(layout: Layout, mapping: Mapping, evidence: Evidence, order: DateOrder) -> bool:
    """Whether times are UTC, not the shop's own: in a general file, if all offsets are zero.

    Or if the title says so.
    """
    if layout.time != "file":
        return layout.time == "utc"
    if _UTC.search(mapping.title("date") or ""):
        return True
    offsets = set()
    clocks = list(evidence.cells(mapping.columns.get("time", ())))
    for cell in evidence.cells(mapping.columns.get("date", ())):
        stamp = parse_stamp(cell, order)
        if stamp is not None and not stamp.has_time and clocks:
            stamp = parse_stamp(f"{cell} {clocks[0]}", order)
        if stamp is not None and stamp.has_time:
            offsets.add(stamp.offset)
            if len(offsets) > 1:
                return False
    return offsets == {timedelta(0)}


def currency_of(table: Table, evidence: Evidence, mapping: Mapping, shop: str) -> str:
    """Give the currency's column's only one; without a column that of the amounts' signs.

    Empty where the file names none, or several in their column.
    """
    named, index = mapping.first("currency"), mapping.first("amount")
    if named is not None:
        codes = {currency_sign(cell, shop) for cell in evidence.cells([named])} - {""}
        return codes.pop() if len(codes) == 1 and _are_most_filled(table, named, index) else ""
    if index is not None:
        # As in "Summa €" and totalUSD.
        if titled := currency_sign(spaced_title(table.titles[index]), shop):
            return titled
        seen = Counter(currency_sign(cell, shop) for cell in cells_of(table, index))
        most, count = next(iter(seen.most_common(1)), ("", 0))
        if most and 2 * count > seen.total():
            return most
        if seen.keys() - {""}:  # of their own rows only
            is_yen = _is_japanese(mapping) and seen.keys() <= {"", "JPY"}
            return "JPY" if is_yen else ""
    return _currency_elsewhere(table, mapping, shop)


def _are_most_filled(table: Table, named: int, amount: int | None) -> bool:
    """Tell whether a column speaks for a file: it is filled where most amounts are."""
    told = [r for r in table.head if amount is None or r.cells[amount].strip()]
    return 2 * sum(1 for record in told if record.cells[named].strip()) > len(told)


def _currency_elsewhere(table: Table, mapping: Mapping, shop: str) -> str:
    """Give the currency that other columns name beside amounts, or in their titles; empty for none.

    One that stands at another amount of the order is the order's, too, but not that of a fee, of
    what goods cost the shop, or of the same total in another currency; where two are named,
    nothing is known.
    """
    of_orders = {at for name in (*_MONEY, *_SHARES) for at in mapping.columns.get(name, ())}
    money = [one for at, one in enumerate(table.titles) if at in of_orders or is_net(one)]
    told = {
        currency_sign(cell, shop)
        for record in table.head[:_LOOK]
        for cell in record.cells
        if len(cell) < _LONGEST_AMOUNT and _AMOUNT_WITH_SIGN.fullmatch(cell.strip())
    }
    told |= {currency_sign(title, shop) for title in money if _names_unit(title)}
    told -= {""}
    if not told:  # over the table, or in the sheet's name
        around = (*table.above, table.facts.sheet)
        told = {code for text in around for code in named_currencies(text, shop)}
    return told.pop() if len(told) == 1 else ""


def _names_unit(title: str) -> bool:
    """Tell whether a title ends with a unit: Goods, PLN; Сума, грн; Total (€)."""
    return bool(_UNIT_AT_END.search(title))


def with_country(evidence: Evidence, mapping: Mapping, options: ReadingOptions) -> ReadingOptions:
    """Take the country from the file's own international phones where the owner set none."""
    if options.country:
        return options
    told = country_of_phones(evidence.cells(mapping.columns.get("phone", ())))
    return replace(options, country=told or options.likely_country)
