"""What an import did with a file: told at once, kept with the file, told again later."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from shopretain.base.money import to_decimal
from shopretain.base.told import ProblemTold
from shopretain.importing.reading import Reading
from shopretain.services.rows import FileReceipt, ProblemRow, Receipt
from shopretain.store.rows import FileResult

_PAIRS = ("not_counted", "gross_sales", "refunded", "in_file")
_DAYS = ("first_day", "last_day")


def reasons(reading: Reading) -> tuple[tuple[str, int], ...]:
    """Give how many orders do not count, by reason."""
    return tuple(sorted((code, len(found)) for code, found in reading.tally.not_counted.items()))


def problem_rows(reading: Reading) -> tuple[ProblemRow, ...]:
    """Give the rows kept aside."""
    return tuple(ProblemRow(*problem) for problem in reading.problems)


def receipt_of(reading: Reading, told: FileResult) -> FileReceipt:
    """Give what an import did with one file."""
    facts, tally = reading.facts, reading.tally
    return FileReceipt(
        file=facts.name,
        layout=reading.layout.name,
        kind=reading.kind,
        encoding=facts.encoding,
        delimiter=facts.delimiter,
        sheet=facts.sheet,
        rows=facts.rows,
        orders_new=told.orders_new,
        orders_changed=told.orders_changed,
        orders_unchanged=told.orders_unchanged,
        customers_new=told.customers_new,
        lines=told.lines,
        counted_orders=tally.counted,
        not_counted=reasons(reading),
        gross_sales=tuple(tally.gross.items()),
        refunded=tuple(tally.refunded.items()),
        without_customer=len(tally.without_customer),
        first_day=tally.first_on,
        last_day=tally.newest_on,
        problems=problem_rows(reading),
        people=len(reading.people),
        in_file=tuple(tally.in_file.items()),
    )


def receipt_text(receipt: FileReceipt) -> str:
    """Give a receipt as it is kept; its problems are kept apart."""
    data = asdict(receipt)
    del data["problems"]
    return json.dumps(data, default=str, sort_keys=True)


def receipt_from(text: str, problems: Sequence[ProblemTold]) -> FileReceipt:
    """Give a kept receipt with its problems."""
    data: dict[str, Any] = json.loads(text)
    for name in _PAIRS:
        data[name] = tuple((code, number) for code, number in data[name])
    for name in _DAYS:
        data[name] = date.fromisoformat(data[name]) if data[name] else None
    return FileReceipt(**data, problems=tuple(ProblemRow(*problem) for problem in problems))


def receipt_fields(receipt: Receipt) -> dict[str, Any]:
    """Give what an import did as plain JSON values."""
    return {"files": [_file(f) for f in receipt.files], "batch_id": receipt.batch_id}


def _file(f: FileReceipt) -> dict[str, Any]:
    refunded = dict(f.refunded)
    net = {code: minor - refunded.get(code, 0) for code, minor in f.gross_sales}
    net |= {code: -minor for code, minor in f.refunded if code not in net}
    return {
        "file": f.file,
        "layout": f.layout,
        "kind": f.kind,
        "encoding": f.encoding,
        "delimiter": f.delimiter,
        "sheet": f.sheet,
        "rows": f.rows,
        "orders_new": f.orders_new,
        "orders_changed": f.orders_changed,
        "orders_unchanged": f.orders_unchanged,
        "customers_new": f.customers_new,
        "lines": f.lines,
        "counted_orders": f.counted_orders,
        "not_counted": dict(f.not_counted),
        "net_sales": _by_currency(net),
        "gross_sales": _by_currency(dict(f.gross_sales)),
        "refunded": _by_currency(refunded),
        "without_customer": f.without_customer,
        "first_day": f.first_day.isoformat() if f.first_day else None,
        "last_day": f.last_day.isoformat() if f.last_day else None,
        "problems": [asdict(problem) for problem in f.problems],
    }


def _by_currency(totals: dict[str, int]) -> dict[str, str]:
    return {code: str(to_decimal(minor, code)) for code, minor in totals.items()}
