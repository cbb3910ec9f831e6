"""What columns hold by what stands in them, whatever their titles say."""

from __future__ import annotations

import re

from shopretain.base.money import CURRENCIES
from shopretain.importing.by_days import with_days
from shopretain.importing.classes import (
    is_known_status,
    is_refund_kind,
    is_sale_kind,
    plain,
    says_cancelled,
    says_refunded,
    says_unpaid,
    tells_no_sale,
)
from shopretain.importing.halves import with_halves
from shopretain.importing.layouts import GENERAL, Layout, layouts
from shopretain.importing.mapping import Mapping, map_columns, names, title_key
from shopretain.importing.money_format import decide_mark, parse_amount
from shopretain.importing.tables import Record, Table, cells_of
from shopretain.importing.values import email_of, is_mark, is_yes
from shopretain.importing.words import bare, fold, words

_NUMBER = re.compile(r"#\w*-?\d+|\d{3,}")
_LONGEST = 40  # letters of a status or a kind
_FEW_WORDS = 3  # of a state, under a title that names none
_NUMBERS = ("reference", "sku")  # fields of which a title may be that of the orders' numbers
_NEARLY = 0.8  # of the orders: few buy twice a day
_FEW_ROWS = 3  # that show nothing of most
_MOST_KINDS = 8  # of rows in one file
_MOST_STATES = 12  # of orders in one file
_MOST_PIECES = "99"  # that come back, where nobody tells how many were bought
_PIECES = re.compile(
    r"\b(?:pcs|pieces?|units?|qty|kpl|szt|sztuk|шт|τεμ|τμχ|stk|stück|pièces?|pces|uds|unidades|st)\b"
    r"|\b(?:items?|products?|lines?|articles?|artikel|artículos?|tuotteita|produktów|товарів)\b"
    r"|個|点数|[(（]点[)）]",
    re.IGNORECASE,
)
_LONG_COUNT = 4  # digits that no pieces of one order have


def by_cells(table: Table, layout: Layout, chosen: tuple[tuple[str, str], ...]) -> Mapping:
    """Give the columns of all fields as titles say, and as the cells mend it.

    What the owner chose holds.
    """
    mapping = _with_emails(table, layout, chosen, _with_numbers(table, layout, chosen))
    by_hand = dict(chosen)
    if layout.is_general:
        if "amount" not in by_hand:
            mapping = _without_empty_totals(table, layout, chosen, mapping)
        mapping = _with_codes(table, _with_delivery(table, mapping))
        mapping = _with_pieces_back(table, layout, mapping)
        if "refunded" not in by_hand:
            mapping = _with_credits(table, _with_references(table, mapping))
        mapping = _with_counts(table, layout, mapping)
        if not {"name", "first_name", "last_name"} & {*by_hand}:
            mapping = with_halves(table, mapping)
        mapping = with_days(table, mapping, by_hand)
        if "paid" not in by_hand:
            mapping = _with_marks_of_paid(table, mapping)
        if "kind" not in by_hand:
            mapping = _with_kinds(table, mapping)
        if "cancelled" not in by_hand:
            mapping = _without_wide_guesses(table, layout, mapping)
    else:
        mapping = _with_added(mapping, by_hand)
    if layout.kind != "customers" and "status" not in by_hand:
        mapping = _with_states(table, mapping)
    return mapping


def _with_numbers(table: Table, layout: Layout, chosen: tuple[tuple[str, str], ...]) -> Mapping:
    """Map the titles; one for numbers that holds words, as what was ordered, is none of them."""
    titles = tuple(table.titles)
    mapping = map_columns(titles, layout, chosen)
    if not layout.is_general or "number" in dict(chosen):
        return mapping
    shown = list(titles)
    while (index := mapping.first("number")) is not None and _are_words(table, mapping, index):
        shown[index] = "?"
        mapping = map_columns(tuple(shown), layout, chosen)
        if "product" not in mapping.columns and not _are_kinds(table, index):
            mapping.columns["product"] = (index,)
    like = [field for field in _NUMBERS if field not in dict(chosen)]
    if mapping.first("number") is None and (index := _repeating(table, mapping, like)) is not None:
        mapping.columns["number"] = (index,)
        for field in like:
            if mapping.first(field) == index:
                del mapping.columns[field]
    name = mapping.first("name")
    if mapping.first("number") is None and name is not None and "number" not in dict(chosen):
        cells = list(cells_of(table, name))
        if cells and all(_NUMBER.fullmatch(cell.strip()) for cell in cells):
            mapping.columns["number"] = mapping.columns.pop("name")  # as a shop system calls it
    return Mapping(titles, mapping.columns)


def _repeating(table: Table, mapping: Mapping, like: list[str]) -> int | None:
    """Give a column that numbers orders of several rows: what repeats stays one day's, one buyer's.

    Another day of the same buyer, or another buyer of that day, has another number. It holds no
    field of ours, or one of those that are `like` it.
    """
    fields = ("date", "email", "phone", "name")
    told = [at for name in fields if (at := mapping.first(name)) is not None]
    if mapping.first("date") is None or len(told) < 2:
        return None
    others = (at for field in like for at in mapping.columns.get(field, ()))
    for index in (*mapping.free(), *others):
        pairs = [
            (cell, tuple(record.cells[at].strip() for at in told))
            for record in table.head
            if any(map(str.isdigit, cell := record.cells[index].strip()))
        ]
        numbers, orders = {cell for cell, _ in pairs}, {order for _, order in pairs}
        is_one = len(set(pairs)) == len(numbers) and len(orders) >= _NEARLY * len(numbers)
        if len(pairs) == len(table.head) and is_one and 2 < len(numbers) < len(pairs):
            return index
    return None


def _with_emails(
    table: Table, layout: Layout, chosen: tuple[tuple[str, str], ...], mapping: Mapping
) -> Mapping:
    """Find the column of e-mail addresses under whatever title, where no other one is known."""
    if not layout.is_general or "email" in mapping.columns or "email" in dict(chosen):
        return mapping
    named = mapping.columns.get("name", ())
    # Of two people with an e-mail the one who gets the parcel did not order.
    free = sorted(
        (at for at in mapping.free() if not names(bare(table.titles[at]), "seller_titles")),
        key=lambda at: names(bare(table.titles[at]), "other_titles"),
    )
    for index in (*free, *named):
        cells = list(cells_of(table, index))
        if sum(email_of(cell) is not None for cell in cells) * 2 <= len(cells) or not cells:
            continue
        if len(cells) >= _FEW_ROWS and len(set(cells)) == 1:
            continue  # the shop's own account
        columns = mapping.columns | {"email": (index,)}
        if index in named:  # who bought is told twice: the other one is the name
            shown = [*mapping.titles]
            shown[index] = "?"
            other = map_columns(tuple(shown), layout, chosen).columns.get("name")
            del columns["name"]
            columns |= {"name": other} if other else {}
        return Mapping(mapping.titles, columns)
    return mapping


def _are_words(table: Table, mapping: Mapping, index: int) -> bool:
    """Tell cells that number nothing: no digit, and a blank inside, or one for two people."""
    said = [at for name in ("date", "email", "name") if (at := mapping.first(name)) is not None]
    seen: dict[str, list[str]] = {}
    is_word = False
    for record in table.head:
        cell = bare(record.cells[index])
        if not cell:
            continue
        if any(map(str.isdigit, cell)):
            return False
        told = [record.cells[at] for at in said]
        before = seen.setdefault(cell, told)
        is_word |= " " in cell or all(a != b for a, b in zip(before, told, strict=True))
    return is_word or (bool(seen) and _are_kinds(table, index))


def _are_kinds(table: Table, index: int) -> bool:
    """Tell marks and kinds of sales, which name nothing that was bought."""
    cells = {plain(cell) for cell in cells_of(table, index)}
    return all(is_mark(cell) or is_refund_kind(cell) or is_sale_kind(cell) for cell in cells)


def _without_empty_totals(
    table: Table, layout: Layout, chosen: tuple[tuple[str, str], ...], mapping: Mapping
) -> Mapping:
    """Take another column for what was paid where all its amounts are zero: none is owed."""
    index = mapping.first("amount")
    cells = [] if index is None else list(cells_of(table, index))
    mark = decide_mark(cells)
    if index is None or not cells or any(parse_amount(cell, mark) != 0 for cell in cells):
        return mapping
    shown = [*mapping.titles]
    shown[index] = "?"
    other = map_columns(tuple(shown), layout, chosen).columns.get("amount")
    columns = {name: found for name, found in mapping.columns.items() if found != other}
    return Mapping(mapping.titles, columns | {"amount": other}) if other else mapping


def _with_codes(table: Table, mapping: Mapping) -> Mapping:
    """Find the column of currencies under whatever title: its cells are their codes."""
    if "currency" in mapping.columns:
        return mapping
    for index in mapping.free():
        cells = {cell.strip().upper() for cell in cells_of(table, index)}
        if cells and cells <= CURRENCIES:
            return Mapping(mapping.titles, mapping.columns | {"currency": (index,)})
    return mapping


def _with_delivery(table: Table, mapping: Mapping) -> Mapping:
    """Take a column called Delivery for what it cost, where it holds amounts."""
    if "shipping_cost" in mapping.columns:
        return mapping
    titles = {title_key(word) for word in words("delivery_titles")}
    for index in mapping.free():
        cells = list(cells_of(table, index))
        mark = decide_mark(cells)
        are_amounts = all(parse_amount(cell, mark) is not None for cell in cells)
        if title_key(table.titles[index]) in titles and cells and are_amounts:
            return Mapping(mapping.titles, mapping.columns | {"shipping_cost": (index,)})
    return mapping


def _with_references(table: Table, mapping: Mapping) -> Mapping:
    """Take a column of refunds that holds numbers of other orders for whose money went back."""
    back, number = mapping.first("refunded"), mapping.first("number")
    if back is None or number is None or "reference" in mapping.columns:
        return mapping
    amount = mapping.first("amount")
    numbers = {cell.strip() for cell in cells_of(table, number)}
    told = {cell.strip() for cell in cells_of(table, back)}
    pairs = ((r.cells[back].strip(), r.cells[number].strip()) for r in table.head)
    names_itself = any(one and one == other for one, other in pairs)
    is_money = amount is not None and _are_parts(table, back, amount, of_sales=True)
    if not told or not told <= numbers or names_itself or is_money:
        return mapping
    columns = {name: found for name, found in mapping.columns.items() if name != "refunded"}
    return Mapping(mapping.titles, columns | {"reference": (back,)})


def _are_parts(table: Table, index: int, amount: int, *, of_sales: bool = False) -> bool:
    """Tell amounts of which none is above that of its own row, which may have to be a sale."""
    mark = decide_mark([*cells_of(table, index), *cells_of(table, amount)])
    pairs = [(r.cells[index].strip(), r.cells[amount]) for r in table.head]
    told = [(parse_amount(part, mark), parse_amount(whole, mark)) for part, whole in pairs if part]
    return bool(told) and all(
        part is not None and whole is not None and abs(part) <= (whole if of_sales else abs(whole))
        for part, whole in told
    )


def _with_credits(table: Table, mapping: Mapping) -> Mapping:
    """Take a column called Credit note for what was paid back: amounts, none above its order's.

    Its other cells would be numbers of credit notes.
    """
    amount = mapping.first("amount")
    if amount is None or "refunded" in mapping.columns or mapping.first("number") is None:
        return mapping
    titles = {title_key(word) for word in words("credit_titles")}
    for index in mapping.free():
        if title_key(table.titles[index]) in titles and _are_parts(table, index, amount):
            return Mapping(mapping.titles, mapping.columns | {"refunded": (index,)})
    return mapping


def _with_added(mapping: Mapping, by_hand: dict[str, str]) -> Mapping:
    """Find what somebody added to the export of a system that tells nothing of it."""
    columns = dict(mapping.columns)
    for field in ("cancelled", "refunded", "note"):
        known = {fold(alias) for alias in layouts()[GENERAL].fields[field]}
        found = [at for at in mapping.free() if fold(mapping.titles[at]) in known]
        if found and field not in columns and field not in by_hand:
            columns[field] = (found[0],)
    return Mapping(mapping.titles, columns)


def _with_states(table: Table, mapping: Mapping) -> Mapping:
    """Find columns by which orders do not count: a few short words, one of them for such a state.

    A title of how things stand makes a word for waiting one, too. What stands beside a status, or
    under a title of parcels, and says no more than "returned", is told only (`other_status`).
    """
    columns = dict(mapping.columns)
    for index in mapping.free():
        states = _states(table, index)
        if not states:
            continue
        title = bare(table.titles[index])
        about_goods = any(stem in title for stem in words("shipping"))
        has_title = not about_goods and any(
            part.endswith(word) for part in title.split() for word in words("status_titles")
        )
        if not any(tells_no_sale(state) if has_title else _is_short(state) for state in states):
            continue
        is_cancelled = any(map(says_cancelled, states))
        is_told = not has_title and ("status" in mapping.columns or about_goods)
        field = "other_status" if is_told and not is_cancelled else "status"
        columns[field] = (*columns.get(field, ()), index)
    return Mapping(mapping.titles, columns)


def _states(table: Table, index: int) -> set[str]:
    """Give the words of a column of states of orders; nothing for any other column."""
    title = bare(table.titles[index])
    if any(names(title, of) for of in ("around_titles", "reason_titles", "other_states")):
        return set()
    states: set[str] = set()
    for cell in cells_of(table, index):
        states.add(bare(cell[: _LONGEST + 1]))
        if len(states) > _MOST_STATES or len(cell) > _LONGEST:
            return set()
    known = sum(map(is_known_status, states))
    return states if 2 * known >= len(states) else set()


def _is_short(state: str) -> bool:
    """Tell a few words that say that an order was cancelled, paid back or not paid."""
    says = says_cancelled(state) or says_refunded(state) or says_unpaid(state)
    return says and len(state.split()) <= _FEW_WORDS


def _with_pieces_back(table: Table, layout: Layout, mapping: Mapping) -> Mapping:
    """Tell pieces that came back, as "Qty refunded", from money: never more than were bought.

    Where nobody tells how many were bought, what they say of an order is not known.
    """
    bought = mapping.first("quantity")
    counts = {title_key(alias) for alias in layout.fields["quantity"]}
    for field in ("refunded", "cancelled"):
        back, title = mapping.first(field), mapping.title(field) or ""
        if back is None:
            continue
        named = set(title_key(title).split()) & counts or _PIECES.search(title)
        told = [record for record in table.head if record.cells[back].strip()]
        if named and told and all(_are_few(record, back, bought) for record in told):
            columns = {name: found for name, found in mapping.columns.items() if name != field}
            return Mapping(mapping.titles, columns | {"refunded_pieces": (back,)})
    return mapping


def _are_few(record: Record, back: int, bought: int | None) -> bool:
    """Tell a count of pieces of an order: of how many were bought, where that is told."""
    count = record.cells[back].strip()
    whole = _MOST_PIECES if bought is None else record.cells[bought].strip()
    return count.isdecimal() and whole.isdecimal() and int(count) <= int(whole)


def _with_counts(table: Table, layout: Layout, mapping: Mapping) -> Mapping:
    """Take "Amount" beside other money for pieces, where it holds small whole numbers only."""
    amount, price = mapping.first("amount"), mapping.first("price")
    sums = {title_key(alias) for alias in layout.fields["amount"]}
    money = price
    if price is None:
        money = next((at for at in mapping.free() if title_key(table.titles[at]) in sums), None)
    if amount is None or money is None or "quantity" in mapping.columns:
        return mapping
    counts = list(cells_of(table, amount))
    whole = all(cell.strip().isdecimal() and len(cell.strip()) < _LONG_COUNT for cell in counts)
    if not whole or all(cell.strip().isdecimal() for cell in cells_of(table, money)):
        return mapping
    columns = {name: found for name, found in mapping.columns.items() if name != "amount"}
    columns |= {"quantity": (amount,)} | ({"amount": (money,)} if price is None else {})
    return Mapping(mapping.titles, columns)


def _with_marks_of_paid(table: Table, mapping: Mapping) -> Mapping:
    """Find a column of yes and no under a title that speaks of paying: Has paid, Payment."""
    if "paid" in mapping.columns:
        return mapping
    yes, noes = set(words("yes")), set(words("no"))
    ways = mapping.columns.get("payment_method", ())
    for index in (*ways, *mapping.free()):
        title = plain(table.titles[index])
        speaks = index in ways or names(title, "paid") or names(title, "paid_mark_titles")
        speaks = speaks and not names(title, "paid_elsewhere")
        cells = {bare(cell) for cell in cells_of(table, index)}
        are_marks = bool(cells) and cells <= yes | noes and (index not in ways or cells & yes)
        if speaks and are_marks and not says_unpaid(title):
            columns = {name: at for name, at in mapping.columns.items() if index not in at}
            return Mapping(mapping.titles, columns | {"paid": (index,)})
    return mapping


def _with_kinds(table: Table, mapping: Mapping) -> Mapping:
    """Find the column that parts sales from refunds, whatever it is called: it says both."""
    if "kind" in mapping.columns:
        return mapping
    for index in (*mapping.columns.get("product", ()), *mapping.free()):
        kinds = {plain(cell[:_LONGEST]) for cell in cells_of(table, index)}
        few = 1 < len(kinds) <= _MOST_KINDS
        if few and any(map(is_refund_kind, kinds)) and any(map(is_sale_kind, kinds)):
            others = {name: at for name, at in mapping.columns.items() if index not in at}
            return Mapping(mapping.titles, others | {"kind": (index,)})
    return mapping


def _without_wide_guesses(table: Table, layout: Layout, mapping: Mapping) -> Mapping:
    """Forget a column that was taken for cancellations by its title, and cancels most orders.

    It asks whether terms were read, or whether one may cancel.
    """
    index = mapping.first("cancelled")
    listed = {title_key(alias) for alias in layout.fields.get("cancelled", ())}
    if index is None or title_key(table.titles[index]) in listed:
        return mapping
    yes = sum(is_yes(cell) for cell in cells_of(table, index))
    if 2 * yes <= len(table.head) or len(table.head) < _FEW_ROWS:
        return mapping
    return Mapping(
        mapping.titles, {name: at for name, at in mapping.columns.items() if name != "cancelled"}
    )
