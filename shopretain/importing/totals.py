"""Which column holds what an order came to, where its title alone does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import accumulate, permutations, product
from operator import add

from shopretain.base.money import exponent
from shopretain.importing.layouts import Layout
from shopretain.importing.mapping import Mapping, is_left_title, is_net, names, title_key
from shopretain.importing.money_format import decide_mark, parse_amount
from shopretain.importing.options import Question, ReadingOptions
from shopretain.importing.tables import Table, cells_of
from shopretain.importing.words import bare, words

_BESIDE = ("shipping_cost", "discount", "tax")  # money of an order that is none of its lines
_SIGNS = {"shipping_cost": 1, "discount": -1, "tax": 1}
_MOST_TIMES = 5  # a total by the price of one of its lines
_MOST_PIECES = 12  # of one line, as small shops sell
_FEW_ROWS = 3  # by which nothing of amounts is proved
_MOSTLY = 0.9
_TO_THE_CENT = re.compile(r"\s*[^\w-]?\s?\d+[.,]\d\d\b\D{0,4}")
_NONE = Decimal(0)
_Amounts = list[Decimal | None]


def with_totals(
    table: Table, layout: Layout, mapping: Mapping, options: ReadingOptions
) -> tuple[Mapping, tuple[Question, ...]]:
    """Take the column of what was paid, where the amounts beside it prove it; ask what may be it.

    Of a general file whose total the owner did not choose: prices without a total beside money
    that no line tells or beside what may be pieces, and an amount without the tax, or beside a
    tip that may be in it, are asked about.
    """
    if not layout.is_general:
        return mapping, ()
    asked: tuple[Question, ...] = ()
    is_chosen = "amount" in dict(options.columns)
    if not is_chosen:
        mapping, asked = _with_total(mapping, _Seen(table, mapping, options))
    if "tip" not in mapping.columns or "amount" not in mapping.columns:
        return mapping, asked
    seen = _Seen(table, mapping, options)
    holds = seen.holds_tips()
    if not holds:  # it stays a field only where it is to be taken off
        mapping = Mapping(mapping.titles, {n: c for n, c in mapping.columns.items() if n != "tip"})
    return mapping, asked or (seen.question() if holds is None and not is_chosen else ())


def _with_total(mapping: Mapping, seen: _Seen) -> tuple[Mapping, tuple[Question, ...]]:
    if seen.tells_what_was_left():
        return mapping, seen.question()
    whole = seen.owed_of()
    if whole is not None:
        owed = {"due": mapping.columns["amount"]}
        columns = {name: found for name, found in mapping.columns.items() if name != "paid"}
        mapping = Mapping(mapping.titles, columns | owed)
    else:
        summed = seen.summed()
        whole = seen.proved() if summed is None else summed
    if whole is not None:
        taxed = is_net(mapping.titles[whole]) and any(seen.amounts("tax"))
        return _with_amount(mapping, whole), seen.question() if taxed else ()
    index = mapping.first("amount")
    if index is not None and seen.is_after_returns():
        left = {"left": mapping.columns["amount"]}  # of what was paid, after what went back
        return Mapping(mapping.titles, mapping.columns | left), ()
    if index is None:
        gross = seen.gross_price()
        if gross is not None:
            return _with_amount(mapping, gross), ()
        return mapping, seen.question() if seen.has_more_than_lines() else ()
    taxed = is_net(mapping.titles[index]) and any(seen.amounts("tax"))
    return mapping, seen.question() if taxed else ()


def _with_amount(mapping: Mapping, index: int) -> Mapping:
    """Give the columns with this one for what was paid."""
    columns = {name: found for name, found in mapping.columns.items() if found != (index,)}
    return Mapping(mapping.titles, columns | {"amount": (index,)})


class _Seen:
    """The amounts in the first rows of a table."""

    def __init__(self, table: Table, mapping: Mapping, options: ReadingOptions) -> None:
        self._table, self._mapping, self._options = table, mapping, options
        self._seen: dict[int, _Amounts] = {}
        self._line = next((n for n in ("line_total", "price") if n in mapping.columns), "")

    def question(self) -> tuple[Question, ...]:
        """Ask for the column of the total; where prices may be all there is, it may be none."""
        none = () if "amount" in self._mapping.columns else ("",)
        titles = filter(None, self._table.titles)
        return (Question("choose_column", "amount", (*none, *titles)),)

    def tells_what_was_left(self) -> bool:
        """Tell a column of amounts less what went back, which no other one tells."""
        if "refunded" in self._mapping.columns:
            return False
        free = self._mapping.free()
        return any(
            is_left_title(self._mapping.titles[at]) and any(self._amounts(at)) for at in free
        )

    def amounts(self, name: str) -> _Amounts:
        """Give the amounts of a field by row."""
        index = self._mapping.first(name)
        return [None] * len(self._table.head) if index is None else self._amounts(index)

    def has_more_than_lines(self) -> bool:
        """Tell whether orders may come to more, or less, than the prices of their lines."""
        if not self._line:
            return False
        if any(self.amounts("shipping_cost")) or any(self.amounts("discount")):
            return True
        prices = self.amounts(self._line)
        return any(
            self._may_be_total(other, prices) or self._may_be_pieces(other) or self._is_money(other)
            for other in self._mapping.free()
        )

    def proved(self) -> int | None:
        """Give the column that is, in each order, the amount or its lines with what is beside.

        With shipping or tax added, a discount taken off: something must be, or nothing is proved.
        The amount may be each row's own, as its lines are.
        """
        groups = list(self._groups())
        others = (*self._mapping.free(), *self._mapping.columns.get("paid", ()))
        beside = [[self._beside(r, way) for r in groups] for way in filter(None, self._choices())]
        for whole in self._wholes(groups):
            for other, more in product(others if any(whole) else (), beside):
                if _told(self._amounts(other), groups) == list(map(add, whole, more)):
                    return other
        return None

    def _wholes(self, groups: list[list[int]]) -> Iterator[list[Decimal]]:
        """Give what each order may come to before what is beside: its amount, its lines."""
        if "amount" not in self._mapping.columns:
            yield _sums(self._line_sums(), groups)
            return
        yield [amount or _NONE for amount in _told(self.amounts("amount"), groups)]
        yield _sums(self.amounts("amount"), groups)

    def _choices(self) -> list[list[str]]:
        """Give what may have been added or taken off, in all ways: nothing first."""
        beside = [name for name in _BESIDE if any(self.amounts(name))]
        ways = product((False, True), repeat=len(beside))
        return [[name for name, use in zip(beside, way, strict=True) if use] for way in ways]

    def _beside(self, rows: list[int], chosen: list[str]) -> Decimal:
        """Give what that comes to for an order: each told once, with its sign."""
        told = (
            (name, next((p for row in rows if (p := self.amounts(name)[row])), _NONE))
            for name in chosen
        )
        return sum((_SIGNS[name] * abs(part) for name, part in told), _NONE)

    def gross_price(self) -> int | None:
        """Give the column of prices that are another one with the tax, where no pieces are told."""
        price = self._mapping.first("price")
        if price is None or self._line != "price" or "quantity" in self._mapping.columns:
            return None
        if any(self.amounts("shipping_cost")) or any(self.amounts("discount")):
            return None
        whole, tax = self._amounts(price), self.amounts("tax")
        told = [(self._amounts(net), whole, tax) for net in self._mapping.free()]
        rows = ([row for row in zip(*one, strict=True) if any(row)] for one in told if any(tax))
        are_gross = any(
            found and all(None not in row and row[0] + row[2] == row[1] for row in found)  # type: ignore[operator]
            for found in rows
        )
        return price if are_gross else None

    def summed(self) -> int | None:
        """Give the column of which that of the amount is the running sum."""
        sums = self.amounts("amount")
        if len(sums) < _FEW_ROWS or None in sums:
            return None
        told = ((at, self._amounts(at)) for at in self._mapping.free())
        return next((at for at, own in told if any(own[1:]) and _running(own) == sums), None)

    def owed_of(self) -> int | None:
        """Give the column of the whole, where that of the amount is what was not paid of it yet."""
        owed = self.amounts("amount")
        to_pay = {title_key(word) for word in words("to_pay_titles")}
        if title_key(self._mapping.title("amount") or "") not in to_pay or None in owed:
            return None
        others = (*self._mapping.free(), *self._mapping.columns.get("paid", ()))
        for at, paid_at in permutations(others, 2):
            whole, paid = self._amounts(at), self._amounts(paid_at)
            rows = zip(whole, paid, owed, strict=True)
            if any(paid) and all((a or _NONE) - (b or _NONE) == c for a, b, c in rows):
                return at
        return None

    def is_after_returns(self) -> bool:
        """Tell whether the amounts are less what was paid back: others beside them come to that."""
        back, whole = self.amounts("refunded"), self.amounts("amount")
        if not any(back) or len(whole) < 2 or "refunded" in dict(self._options.columns):
            return False
        choices = self._choices()
        return any(
            all(
                (before or _NONE) + self._beside([row], chosen) - abs(back[row] or _NONE)
                == whole[row]
                for row, before in enumerate(self._amounts(other))
            )
            for other in self._mapping.free()
            for chosen in choices
        )

    def holds_tips(self) -> bool | None:
        """Tell whether the amounts are what stands beside them and the tips; None for unknown."""
        tips, whole = self.amounts("tip"), self.amounts("amount")
        if not any(tips):
            return False
        lines, groups = self._line_sums(), list(self._groups())
        others = map(self._amounts, self._mapping.free())
        bases = [_told(amounts, groups) for amounts in others if any(amounts)]
        if any(lines):
            bases.append([*_sums(lines, groups)])
        given = [tip or _NONE for tip in _told(tips, groups)]
        for base, chosen in product(bases, self._choices()):
            rest = [
                tip if own is None else own - (before or _NONE) - self._beside(rows, chosen)
                for own, before, rows, tip in zip(
                    _told(whole, groups), base, groups, given, strict=True
                )
            ]
            if rest == given:
                return True
            if not any(rest):
                return False
        return None

    def _groups(self) -> Iterator[list[int]]:
        """Give the rows of each order."""
        index = self._mapping.first("number")
        rows: dict[str, list[int]] = {}
        for at, record in enumerate(self._table.head):
            number = "" if index is None else record.cells[index].strip()
            rows.setdefault(number or f"row {at}", []).append(at)
        yield from rows.values()

    def _line_sums(self) -> _Amounts:
        if not self._line:
            return []
        prices, pieces = self.amounts(self._line), self.amounts("quantity")
        if self._line == "line_total":
            return prices
        return [
            None if price is None else price * (Decimal(1) if count is None else count)
            for price, count in zip(prices, pieces, strict=True)
        ]

    def _may_be_total(self, index: int, prices: _Amounts) -> bool:
        if names(bare(self._table.titles[index]), "no_totals"):
            return False
        pairs = [
            (amount, price)
            for amount, price in zip(self._amounts(index), prices, strict=True)
            if amount and price
        ]
        if _shows_cents(price for _, price in pairs) and not _shows_cents(a for a, _ in pairs):
            return False
        fit = sum(price <= amount <= _MOST_TIMES * price for amount, price in pairs)
        return any(a != b for a, b in pairs) and fit >= _MOSTLY * len(pairs)

    def _is_money(self, index: int) -> bool:
        """Tell amounts to the cent under a title that nobody knows: postage by another name."""
        cells = list(cells_of(self._table, index))
        is_known = names(bare(self._table.titles[index]), "no_totals")
        return bool(cells) and not is_known and all(map(_TO_THE_CENT.fullmatch, cells))

    def _may_be_pieces(self, index: int) -> bool:
        """Tell small whole numbers, some above one, where a file with prices tells no pieces."""
        if "quantity" in self._mapping.columns or self._line != "price":
            return False
        found = self._amounts(index)
        whole = [one for one in found if one is not None]
        is_small = all(one == int(one) and 0 < one <= _MOST_PIECES for one in whole)
        return len(whole) == len(found) and is_small and any(one > 1 for one in whole)

    def _amounts(self, index: int) -> _Amounts:
        """Give the amounts of a column by row, all None where it holds anything else."""
        if index not in self._seen:
            self._seen[index] = self._read(index)
        return self._seen[index]

    def _read(self, index: int) -> _Amounts:
        decimals = exponent(self._options.currency)
        mark = decide_mark(cells_of(self._table, index), self._options.decimal, decimals)
        cells = [record.cells[index].strip() for record in self._table.head]
        amounts = [parse_amount(cell, mark) if cell else None for cell in cells]
        is_money = all(
            found is not None for found, cell in zip(amounts, cells, strict=True) if cell
        )
        return amounts if is_money else [None] * len(cells)


def _told(amounts: _Amounts, groups: list[list[int]]) -> _Amounts:
    """Give the first amount told of each order."""
    return [next((own for at in rows if (own := amounts[at]) is not None), None) for rows in groups]


def _sums(amounts: _Amounts, groups: list[list[int]]) -> list[Decimal]:
    """Give what the rows of each order come to, nothing where there are no amounts."""
    return [sum((amounts[at] or _NONE for at in rows), _NONE) for rows in groups if amounts]


def _running(amounts: _Amounts) -> list[Decimal]:
    return list(accumulate(amount or _NONE for amount in amounts))


def _shows_cents(amounts: Iterable[Decimal]) -> bool:
    return any(amount.as_tuple().exponent != 0 for amount in amounts)
