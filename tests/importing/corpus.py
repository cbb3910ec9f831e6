"""Our own hostile files (tests/data/hostile.tar.xz): what each means, and how a reading is judged.

2,200 small files in 78 families after reliability.md 1.3 to 1.6, made from fixed seeds: encodings,
delimiters, quotes, titles, money, days, numbers, statuses, refunds, workbooks, lists that are no
orders. `truths.json` in the archive says of each what is right: one or more truths, or none where
the bytes decide nothing or it holds no orders; `asks` are the questions and refusals that are true.
"""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from shopretain.base.dates import FixedClock
from shopretain.base.errors import UserError
from shopretain.base.told import OrderTold
from shopretain.services import import_orders
from shopretain.services.rows import FilePreview, ImportOptions
from shopretain.services.settings import set_values
from shopretain.services.shop import Shop

_ARCHIVE = Path(__file__).parents[1] / "data" / "hostile.tar.xz"
_DAY = date(2026, 11, 20)
_TELLING = ("unknown_status", "duplicates", "no_orders", "other_sign")  # notices that name rows
_Truth = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """One file: its bytes, and what is right."""

    name: str
    file: str
    data: bytes
    truths: list[_Truth]
    asks: list[str]
    settings: dict[str, str]
    answer: dict[str, Any]
    answered: _Truth | None


def cases() -> Iterator[Case]:
    """Give all files."""
    with tarfile.open(_ARCHIVE) as archive:
        contents = {
            entry.name: file.read() for entry in archive if (file := archive.extractfile(entry))
        }
    for row in json.loads(contents["truths.json"]):
        yield Case(
            row["name"], row["file"], contents[row["file"]], row["truths"], row["asks"],
            row["settings"], row["answer"], row["answered"],
        )  # fmt: skip


class Judge:
    """Reads files as shops of their countries do, and says what came of each."""

    def __init__(self, folder: Path) -> None:
        """Keep the files and the empty shops there."""
        self._folder = folder
        self._shops: dict[str, Shop] = {}

    def close(self) -> None:
        """Close the shops."""
        for shop in self._shops.values():
            shop.close()

    def judge(self, case: Case) -> tuple[str, object]:
        """Give right, asked, told, silent or refused, and what is not right.

        `told`: wrong, but the very rows are named; `refused`: or asked, though the bytes decide.
        """
        path = self._folder / case.file
        path.write_bytes(case.data)
        codes, found = self._read(case, path, ImportOptions())
        if not codes:
            return _compared(found, case.truths)
        if not any(code.startswith(ask) or ask == "*" for ask in case.asks for code in codes[:1]):
            return ("refused", codes) if case.truths else ("asked", "")
        truth = case.answered or next(iter(case.truths), None)
        if case.answer and truth is not None and not isinstance(found, UserError):
            codes, found = self._read(case, path, ImportOptions(**case.answer))
            return ("refused", codes) if codes else _compared(found, [truth])
        return "asked", ""

    def _read(self, case: Case, path: Path, options: ImportOptions) -> tuple[list[str], Any]:
        """Give the codes of questions or of the refusal, and the preview with its orders."""
        key = json.dumps(case.settings, sort_keys=True)
        if key not in self._shops:
            store = self._folder / f"{len(self._shops)}.shopretain"
            shop = self._shops[key] = Shop.open(store, FixedClock(_DAY))
            set_values(shop, case.settings)
        shop = self._shops[key]
        try:
            file = import_orders.preview(shop, [path], options).files[0]
        except UserError as error:
            return [error.code], error
        (reading,) = shop.readings.values()
        if file.questions:
            return [question.code for question in file.questions], None
        return [], (file, [] if file.kind == "customers" else list(reading.orders))


def _compared(found: tuple[FilePreview, list[OrderTold]], truths: list[_Truth]) -> tuple[str, Any]:
    """Give right, told or silent, and what differs from the truth that is nearest."""
    file, orders = found
    if file.kind in ("customers", "checkouts"):
        return ("silent", file.kind) if truths else ("right", "")
    if not truths:
        return "silent", f"{file.orders} orders of a file that has none"
    wrongs = [_differences(file, orders, truth) for truth in truths]
    if any(not wrong for wrong in wrongs):
        return "right", ""
    named = {problem.row for problem in file.problems}
    named |= {row for notice in file.notices if notice.code in _TELLING for row in notice.rows}
    told = next((wrong for wrong in wrongs if _is_told(wrong, named, file)), None)
    return ("silent", wrongs[0]) if told is None else ("told", told)


_Difference = tuple[str, int, object]  # what, the order's row (0: of the file), how


def _differences(file: FilePreview, orders: list[OrderTold], truth: _Truth) -> list[_Difference]:
    """Give what a reading says otherwise than the truth."""
    sales = {code: 0 for code, _ in file.sales}
    paid_back = dict(sales)
    for order in orders:
        if order.not_counted is None and order.kind in ("order", "refund"):
            sales[order.currency] = sales.get(order.currency, 0) + order.total_minor
            back = paid_back.get(order.currency, 0) + order.refunded_minor
            paid_back[order.currency] = back
    says = {
        "orders": file.orders, "counted": file.counted_orders, "customers": file.customers,
        "gross": _filled(sales), "refunded": _filled(paid_back),
        "first": file.first_on and file.first_on.isoformat(),
        "newest": file.newest_on and file.newest_on.isoformat(),
    }  # fmt: skip
    wrong: list[_Difference] = []
    for name, said in says.items():
        if name not in truth or (truth[name] is None and name not in ("first", "newest")):
            continue
        wanted = _filled(truth[name]) if isinstance(truth[name], dict) else truth[name]
        if said != wanted:
            wrong.append(("whole", 0, (name, said, wanted)))
    if "each" in truth:
        wrong += _of_orders([order for order in orders if order.kind == "order"], truth["each"])
    if len(file.problems) < truth.get("aside", 0):
        wrong.append(("problems", 0, len(file.problems)))
    return wrong


def _of_orders(left: list[OrderTold], wanted: list[_Truth]) -> Iterator[_Difference]:
    for one in wanted:
        number = one["number"]
        alike = [o for o in left if number is None or o.number.partition(" (")[0] == number]
        if not alike:
            yield "missing", 0, one
            continue
        best = min(alike, key=lambda order: len(_cells_wrong(order, one)))
        left.remove(best)
        if bad := _cells_wrong(best, one):
            yield "wrong", best.row, bad
    for order in left:
        yield "extra", order.row, order.number


def _cells_wrong(order: OrderTold, one: _Truth) -> dict[str, object]:
    says = {
        "day": order.placed_on.isoformat(), "total": order.total_minor, "cur": order.currency,
        "cls": order.not_counted, "refunded": order.refunded_minor, "name": order.name,
        "email": order.email,
    }  # fmt: skip
    # Nobody knows what was paid back of an order that does not count; a name may be left out.
    unsaid = {name for name in ("refunded", "name") if one.get(name) is None}
    return {
        name: (said, one[name])
        for name, said in says.items()
        if name in one and name not in unsaid and said != one[name]
    }


def _is_told(wrong: list[_Difference], named: set[int], file: FilePreview) -> bool:
    """Tell whether every order that is wrong or missing is one of the rows that the owner sees."""
    codes = {notice.code for notice in file.notices}
    excused = {"name"} if "broken_letters" in codes else set()
    excused |= {"cur"} if "currency_taken" in codes else set()
    orders = [one for one in wrong if one[0] in ("missing", "wrong", "extra")]
    missing = sum(1 for what, _, _ in orders if what == "missing")
    return bool(orders) and missing <= len(named) and all(
        what == "missing"
        or (what == "wrong" and (row in named or set(how) <= excused))  # type: ignore[call-overload]
        for what, row, how in orders
    )  # fmt: skip


def _filled(amounts: dict[str, int]) -> dict[str, int]:
    return {code: minor for code, minor in amounts.items() if minor}
