"""Which column holds which field: by the layout's titles, the owner's choice first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from shopretain.importing.layouts import Layout, layouts
from shopretain.importing.money_format import MINOR_UNIT, spaced_title
from shopretain.importing.words import NO_BLANKS, bare, fold, words

_SEVERAL = frozenset(
    {"status", "phone", "email"}
)  # fields of which a general file may have more columns
_BESIDE = 500  # how much worse a title beside the table is than one in it
_LISTED = re.compile(r"^\s*(?:\d{1,2}[.)]\s+|\[([^][]+)\]\s*$)")  # 1. Email, [Email]
_ASIDE = re.compile(r"[(\[（][^)\]）]*[)\]）]")
_UNIT = re.compile(
    r"[,/]?\s+(?:eur|usd|gbp|pln|uah|jpy|sek|nok|dkk|chf|inr|cad|aud|nzd|czk|huf|ron|грн|zł|kr|kč"
    r"|руб|ευρώ)\.?$|[€$£¥₴₹]"
)


@dataclass(frozen=True, slots=True)
class Mapping:
    """Column indexes of each field, the best first; a field without a column is not in it."""

    titles: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]

    def first(self, field: str) -> int | None:
        """Give the best column of a field, None if the file has none."""
        found = self.columns.get(field)
        return found[0] if found else None

    def free(self) -> list[int]:
        """Give the columns that hold no field of ours."""
        taken = {index for found in self.columns.values() for index in found}
        return [index for index in range(len(self.titles)) if index not in taken]

    def title(self, field: str) -> str | None:
        """Give the title of the field's best column."""
        index = self.first(field)
        return None if index is None else self.titles[index]


@cache
def title_key(title: str) -> str:
    """Give a title as the general layout compares it.

    Without case, accents, underscores, camel case, currencies, what stands in brackets, dots, and
    words for tax that is in the amount.
    """
    spaced = spaced_title(_LISTED.sub(r"\1", title)).replace("-", " ").replace(" + ", " incl ")
    plain = MINOR_UNIT.sub("", _UNIT.sub("", _ASIDE.sub("", fold(spaced))))
    key = " ".join(re.sub(r"[.:*'’ʼ?/]", " ", bare(plain)).split())
    return " ".join(_with_tax().sub(" ", key).split()) or key


@cache
def _with_tax() -> re.Pattern[str]:
    """Give what finds the words of a title that say that tax, or shipping, is in the amount."""
    before, taxes, alone = words("incl"), words("taxes"), words("gross_titles")
    phrase = rf"(?:{'|'.join(before)})\s+(?:{'|'.join(taxes)})(?:es|s)?"
    kana = "|".join(word for word in alone if word > NO_BLANKS)
    others = "|".join(word for word in alone if word <= NO_BLANKS)
    return re.compile(rf"\b(?:{phrase}|{others})\b|{kana}")


def map_columns(
    titles: tuple[str, ...], layout: Layout, chosen: tuple[tuple[str, str], ...] = ()
) -> Mapping:
    """Find the columns of all fields.

    A title belongs to one field of the general layout only: the one that knows it best. A chosen
    title holds; an empty one means that the file does not have the field.
    """
    by_hand = dict(chosen)
    if layout.is_general:
        columns = _general(titles, layout, by_hand)
    else:
        folded = [fold(title) for title in titles]
        columns = {
            field: found
            for field, aliases in layout.fields.items()
            if field not in by_hand and (found := _all(folded, aliases))
        }
    folded = [fold(title) for title in titles]
    for field, title in by_hand.items():
        if title and fold(title) in folded:
            columns[field] = (folded.index(fold(title)),)
    return Mapping(titles, columns)


def _all(folded: list[str], aliases: tuple[str, ...]) -> tuple[int, ...]:
    """Give the columns of all aliases of one field; `*` in an alias stands for any text."""
    found: dict[int, None] = {}
    for alias in aliases:
        if "*" in alias:
            found.update(dict.fromkeys(i for i, t in enumerate(folded) if fnmatchcase(t, alias)))
        elif alias in folded:
            found[folded.index(alias)] = None
    return tuple(found)


def _general(
    titles: tuple[str, ...], layout: Layout, by_hand: dict[str, str]
) -> dict[str, tuple[int, ...]]:
    """Give the columns of a file of no known system: each title to the field that knows it best."""
    keys = [title_key(title) for title in titles]
    # "Order / Tilaus" is known by either of its names.
    named = [
        {key, *map(title_key, title.split(" / "))} for key, title in zip(keys, titles, strict=True)
    ]
    taken = {title_key(title) for title in by_hand.values() if title}
    ranks: dict[str, list[tuple[int, int, str]]] = {}
    for order, (field, aliases) in enumerate(layout.fields.items()):
        for rank, key in enumerate(map(title_key, aliases)):
            ranks.setdefault(key, []).append((rank, order, field))
    # A table beside the orders has its own titles; an empty column parts the two.
    side = next((at for at, title in enumerate(titles) if not title), len(titles))
    candidates = sorted(
        (rank + _handicap(field, titles[index]) + _BESIDE * (index > side), order, field, index)
        for index, names in enumerate(named)
        for key in names
        for rank, order, field in ranks.get(key, ())
    )
    columns: dict[str, tuple[int, ...]] = {}
    used: set[int] = set()
    for _rank, _order, field, index in candidates:
        if field in by_hand or index in used or keys[index] in taken:
            continue
        if field in columns and field not in _SEVERAL:
            continue
        columns[field] = (*columns.get(field, ()), index)
        used.add(index)
    _add_what_went_back(titles, by_hand, columns, used)
    if "number" not in columns and "number" not in by_hand:
        numbers = (at for at, key in enumerate(keys) if at not in used and _is_number_title(key))
        if (first := next(numbers, None)) is not None:
            columns["number"] = (first,)
    return columns


def _is_number_title(key: str) -> bool:
    """Tell a title of numbers of orders that nobody listed: Fakturanr, Tilauksen numero."""
    tokens = key.split()
    stems, parts = words("order_stems"), words("number_parts")
    of_orders = [token for token in tokens if token.startswith(stems)]
    return bool(of_orders) and any(
        token in parts or (token in of_orders and token.endswith(parts)) for token in tokens
    )


def _add_what_went_back(
    titles: tuple[str, ...],
    by_hand: dict[str, str],
    columns: dict[str, tuple[int, ...]],
    used: set[int],
) -> None:
    """Give columns that nobody listed, but whose titles speak of cancelling or paying back."""
    for index, title in enumerate(titles):
        plain = bare(title)
        is_status = names(plain, "status_titles")
        cancelled = names(plain, "cancel_titles")
        refunded = names(plain, "refund_titles")
        refunded = (refunded or (is_status and "return" in plain)) and not (
            names(plain, "reason_titles")
        )
        is_about = names(plain, "around_titles") or is_left_title(title)
        if index in used or not (cancelled or refunded) or is_about:
            continue
        field = "status" if is_status else "cancelled" if cancelled else "refunded"
        if field not in by_hand and (field in _SEVERAL or field not in columns):
            columns[field] = (*columns.get(field, ()), index)
            used.add(index)


def is_order_title(title: str) -> bool:
    """Tell a title that names orders: Order no, Tilausnumero, 注文番号."""
    return any(key.startswith(words("orders")) for key in title_key(title).split())


def is_left_title(title: str) -> bool:
    """Tell a title of what was left after money went back."""
    plain = bare(title)
    return names(plain, "refund_titles") and names(plain, "after_titles")


def _handicap(field: str, title: str) -> float:
    """Give how much worse a title is than its alias: without tax, of the parcel, not the order."""
    plain = f" {bare(title)} "
    if field in ("amount", "price", "line_total"):
        whole = bare(re.sub("[().]", " ", title).replace("+", " incl "))
        if _with_tax().search(f" {whole} "):
            return -0.5
        return 1_000 if names(plain, "net_titles") else 0
    if field in ("date", "email", "name", "phone", "number"):
        stems = (*words("other_titles"), *words("seller_titles"))
        return 1_000 if any(stem in plain for stem in stems) else 0
    return 0


def names(plain: str, which: str) -> bool:
    """Tell whether a bare title holds one of the words: short ones whole, long ones begin one."""
    return any(
        word in plain
        if word > NO_BLANKS
        else re.search(rf"\b{re.escape(word)}" + ("" if len(word) > 4 else r"\b"), plain)
        for word in words(which)
    )


def is_net(title: str) -> bool:
    """Tell a title of money without its tax."""
    return names(f" {bare(title)} ", "net_titles")


def foreign_titles(titles: Sequence[str]) -> int:
    """Give how many titles belong to a bank statement, purchases or sums, not to orders."""
    foreign = {title_key(title) for title in words("foreign_titles")}
    return sum(1 for title in titles if title_key(title) in foreign)


def are_no_orders(titles: Sequence[str], *, names_buyer: bool) -> bool:
    """Tell whether titles are those of purchases from suppliers, of quotes or of credit notes."""
    keys = {title_key(title) for title in titles}
    if keys & {title_key(word) for word in words("no_order_titles")}:
        return True
    return not names_buyer and bool(keys & {title_key(word) for word in words("supplier_titles")})


def known_titles(cells: Sequence[str]) -> int:
    """Give how many different cells of a record are titles of a layout or of the general one."""
    return sum(1 for cell in {cell for cell in cells if cell.strip()} if _is_title(cell[:100]))


@cache
def _is_title(cell: str) -> bool:
    exact, keys = _titles()
    names = (cell, *cell.split(" / "))
    return fold(cell) in exact or any(title_key(name) in keys for name in names)


@cache
def _titles() -> tuple[frozenset[str], frozenset[str]]:
    exact: set[str] = set()
    keys: set[str] = set()
    for layout in layouts().values():
        aliases = {alias for titles in layout.fields.values() for alias in titles}
        if layout.is_general:
            keys = {title_key(alias) for alias in aliases}
        else:
            exact |= aliases.union(*layout.signature)
    return frozenset(exact), frozenset(keys)
