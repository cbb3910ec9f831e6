"""Several things kept in one cell: product lists that people read, and keyed lists of plug-ins."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

_UNITS = r"(?:шт|szt|kpl|pcs|pc|stk|st|τεμ|τμχ)"
_COUNT = r"-?\d+(?:[.,]\d+)?"
# `2 x Name, 1 x Name`: names may hold commas; only a comma before the next count parts them.
_COUNT_FIRST = re.compile(rf"(?:^|[,;|、\n]\s*)({_COUNT})\s*[x×хX✕]\s*(?=\S)")
_TIMES_LAST = re.compile(r"\s*[x×хX✕*]\s*(\d+)\s*(?:$|[、,;|\n]\s*)")
_UNITS_LAST = re.compile(rf"\s*[—–-]\s*(\d+)\s*{_UNITS}\.?\s*(?:$|[;,|\n]\s*)")
# `1 Name, 3 Name`: a bare count, told from "20 kpl" inside a name by what follows it.
_BARE_FIRST = re.compile(
    rf"(?:^|[,;|\n]\s*)(\d{{1,3}})\s+(?=\S)(?!{_UNITS}\b|(?:g|kg|ml|cl|dl|l|cm|mm|m)\b)"
)
_SAMPLE = 2_000
_MOSTLY = 0.9


@dataclass(frozen=True, slots=True)
class Packed:
    """One product of a packed list."""

    name: str
    pieces: float
    sku: str = ""
    total: str = ""  # as written, None of it parsed


def _count_first(cell: str, pattern: re.Pattern[str]) -> list[Packed]:
    """Read lists that put the count before the name; empty where the cell is none."""
    found = list(pattern.finditer(cell))
    if not found or found[0].start() > 0:
        return []
    ends = [match.start() for match in found[1:]] + [len(cell)]
    return [
        Packed(cell[match.end() : end].strip(" ,;|、\n"), _pieces(match[1]))
        for match, end in zip(found, ends, strict=True)
    ]


def _count_last(cell: str, pattern: re.Pattern[str]) -> list[Packed]:
    """Read lists that put the count behind the name; empty where the cell is none."""
    items, at = [], 0
    for match in pattern.finditer(cell):
        items.append(Packed(cell[at : match.start()].strip(" ,;|、\n"), _pieces(match[1])))
        at = match.end()
    return items if items and at == len(cell) else []


def _pieces(text: str) -> float:
    return float(text.replace(",", "."))


_STYLES = (
    (_count_first, _COUNT_FIRST),
    (_count_last, _TIMES_LAST),
    (_count_last, _UNITS_LAST),
    (_count_first, _BARE_FIRST),
)


class PackedList:
    """The way in which one column keeps product lists, decided from its cells."""

    def __init__(self, cells: Iterable[str]) -> None:
        """Look at the first 2,000 filled cells."""
        filled = list(islice((cell.strip() for cell in cells if cell.strip()), _SAMPLE))
        self.style = next(
            (
                (split, pattern)
                for split, pattern in _STYLES
                if filled
                and sum(bool(split(_unquoted(cell), pattern)) for cell in filled)
                >= _MOSTLY * len(filled)
            ),
            None,
        )

    def __bool__(self) -> bool:
        """Whether the column holds lists at all."""
        return self.style is not None

    def split(self, cell: str) -> list[Packed]:
        """Give the products of one cell; a cell that is no list is one product."""
        text = _unquoted(cell)
        if not text:
            return []
        if self.style is not None and (items := self.style[0](text, self.style[1])):
            return items
        return [Packed(text, 1)]


def _unquoted(cell: str) -> str:
    text = cell.strip()
    return text[1:] if text.startswith("'-") else text


# Keyed lists: `name:A|sku:B|quantity:1` and `Product Qty: 1, Product Name: A|Product Qty: ...`

_BIGCOMMERCE = re.compile(
    r"Product ID: (?P<id>.*?), Product Qty: (?P<quantity>.*?), Product SKU: (?P<sku>.*?), "
    r"Product Name: (?P<name>.*?), Product Weight: .*?"
    r"(?:Product Total Price: (?P<total>[-\d.,]+).*?)?(?:$|\|(?=Product ID: ))",
    re.DOTALL,
)
_KEY = re.compile(r"(?:^|\|)([a-z_]+):", re.IGNORECASE)


def keyed(cell: str) -> dict[str, str]:
    """Read `name:A|sku:B|total:1.00`: values may hold colons and commas, no key between bars."""
    found = list(_KEY.finditer(cell))
    ends = [match.start() for match in found[1:]] + [len(cell)] * bool(found)
    return {
        match[1].lower(): cell[match.end() : end].strip()
        for match, end in zip(found, ends, strict=True)
    }


def keyed_lines(cell: str) -> list[Packed]:
    """Give the products of a plug-in's keyed cell."""
    if cell.lstrip().startswith("Product ID:"):
        return [
            Packed(m["name"], _count_of(m["quantity"]), m["sku"], m["total"] or "")
            for m in _BIGCOMMERCE.finditer(cell.strip())
        ]
    item = keyed(cell)
    if not item:  # somebody has written what people read
        return PackedList([cell]).split(cell)
    if not item.get("name"):
        return []
    count = _count_of(item.get("quantity", ""))
    return [Packed(item["name"], count, item.get("sku", ""), item.get("total", ""))]


def _count_of(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 1.0


_REFUND = re.compile(
    r"amount:\s*(-?[\d.,]+)(?:\|reason:.*?)?(?:\|date:\s*(\d{4}-\d\d-\d\d))?",
    re.DOTALL | re.IGNORECASE,
)


def keyed_refunds(cell: str) -> list[tuple[str, str]]:
    """Give (amount, ISO day or empty) of each refund in a plug-in's keyed cell."""
    return [(match[1], match[2] or "") for match in _REFUND.finditer(cell)]
