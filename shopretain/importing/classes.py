"""Which orders count: the first rule that fits decides (exports/README)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shopretain.importing.values import is_marked, is_yes
from shopretain.importing.words import bare, words


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """What decides whether an order counts; money in minor units."""

    total: int
    refunded: int
    statuses: tuple[str, ...] = ()
    payment_method: str | None = None
    cancelled: str = ""  # a date, or a flag column's cell
    test: str = ""
    tags: str = ""
    note: str = ""
    name: str = ""
    paid: str | None = None  # the cell of a column of marks, None where the file has no such column
    said: frozenset[str] = frozenset()  # classes that a layout's own rules say, or `open`


def class_of(facts: OrderFacts) -> str | None:
    """Give test, cancelled, unpaid, refunded, zero, or None for an order that counts."""
    statuses = tuple(bare(status) for status in facts.statuses)
    if _is_test(facts, statuses):
        return "test"
    if _is_cancelled(facts, statuses):
        return "cancelled"
    if "unpaid" in facts.said or _any(statuses, words("failed")):
        return "unpaid"
    if _is_open(facts, statuses) and not is_paid_later(facts.payment_method):
        return "unpaid"
    fully = any(
        _has(status, words("refunded")) and not _has(status, words("partly")) for status in statuses
    )
    if fully or (facts.total > 0 and facts.refunded >= facts.total):
        return "refunded"
    return "zero" if facts.total == 0 else None


def is_paid_later(method: str | None) -> bool:
    """Tell whether an open payment counts: cash on delivery, transfer, invoice, till."""
    name = bare(method or "")
    return any(re.search(rf"(?<!\w){re.escape(known)}", name) for known in words("paid_later"))


def _is_cancelled(facts: OrderFacts, statuses: tuple[str, ...]) -> bool:
    if "cancelled" in facts.said or _any(statuses, words("cancelled")) or is_yes(facts.cancelled):
        return True
    return _has(bare(facts.note), words("cancelled")) and len(facts.note.split()) == 1


def _is_open(facts: OrderFacts, statuses: tuple[str, ...]) -> bool:
    """Tell whether the money has not come: by the column of marks, else by the status words."""
    if "open" in facts.said:
        return True
    if facts.paid is not None:
        return not is_yes(facts.paid)
    if any(_has(status, words("paid")) and not _has(status, words("open")) for status in statuses):
        return False
    return any(_has(status, words("open")) or status == "draft" for status in statuses)


def _is_test(facts: OrderFacts, statuses: tuple[str, ...]) -> bool:
    method = bare(facts.payment_method or "")
    if "test" in facts.said or "bogus" in method or any(word in method for word in words("test")):
        return True
    if any(bare(tag) in words("test") for tag in facts.tags.split(",")):
        return True
    flag = bare(facts.test)
    if flag in words("test") or is_marked(flag) or bare(facts.note).strip(" .!") in words("test"):
        return True
    if any(status in words("test") for status in statuses):
        return True
    parts = bare(facts.name).split()
    return bool(parts) and all(part in words("test") for part in parts)


def _any(statuses: tuple[str, ...], stems: tuple[str, ...]) -> bool:
    return any(_has(status, stems) for status in statuses)


def _has(text: str, stems: tuple[str, ...]) -> bool:
    return any(stem in text for stem in stems)
