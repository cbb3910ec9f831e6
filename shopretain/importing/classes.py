"""Which orders count: the first rule that fits decides (exports/README)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from shopretain.importing.memo import Memo
from shopretain.importing.values import is_marked, is_yes
from shopretain.importing.words import bare, words

_KANA = "\u2fff"  # words of scripts without blanks stand inside others
# A "declined" beside one of these is about it, not about the payment.
_TURNED = ("refunded", "refund_titles", "cancelled", "cancel_titles")
_NOT_CASH = ("cash app", "cashapp", "cashfree")


class OrderWords(NamedTuple):
    """The cells that decide whether an order counts, beside its money."""

    statuses: tuple[str, ...] = ()
    payment_method: str | None = None
    cancelled: str = ""  # a date, or a flag column's cell
    test: str = ""
    tags: str = ""
    paid: str | None = None  # the cell of a column of marks, None where the file has no such column
    said: frozenset[str] = frozenset()  # classes that a layout's own rules say, or `open`


def class_of(words_said: OrderWords, note: str, name: str, total: int, refunded: int) -> str | None:
    """Give test, cancelled, unpaid, refunded, zero, or None for an order that counts.

    Money in minor units.
    """
    is_test, is_cancelled, is_unpaid, is_refunded = _WORDS[words_said]
    noted = _NOTES[note] if 0 < len(note) <= 40 else ""
    if is_test or noted == "test" or (name and _NAMES[name]):
        return "test"
    if is_cancelled or noted == "cancelled":
        return "cancelled"
    if is_unpaid:
        return "unpaid"
    if is_refunded or (total > 0 and refunded >= total):
        return "refunded"
    return "zero" if total == 0 else None


def _by_words(facts: OrderWords) -> tuple[bool, bool, bool, bool]:
    """Give whether the words say test, cancelled, unpaid, refunded."""
    statuses = tuple(bare(status) for status in facts.statuses)
    cancelled = "cancelled" in facts.said or any(_happened(s, "cancelled") for s in statuses)
    failed = any(
        _says(status, words("failed"))
        and not _about_goods(status)
        and not any(_has(status, words(name)) for name in _TURNED)
        for status in statuses
    )
    is_open = _is_open(facts, statuses) and not is_paid_later(facts.payment_method)
    refunded = any(
        _happened(status, "refunded") and not _has(status, words("partly")) for status in statuses
    )
    return (
        _is_test(facts, statuses),
        cancelled or is_yes(facts.cancelled),
        "unpaid" in facts.said or failed or is_open,
        refunded,
    )


def says_cancelled(status: str) -> bool:
    """Tell whether a status says that the order was cancelled."""
    return bool(status) and _happened(bare(status), "cancelled")


def says_refunded(status: str) -> bool:
    """Tell whether words say that the money went back, all of it."""
    text = bare(status)
    return bool(text) and _happened(text, "refunded") and not _has(text, words("partly"))


def says_not_paid(method: str) -> bool:
    """Tell a way to pay that says that nobody paid."""
    return bool(method) and _has(bare(method), words("not_paid"))


def is_refund_kind(text: str) -> bool:
    """Tell a bare kind that holds a word for money paid back: "partial refund", "sales return"."""
    if _has(text, words("buyers")) or _has_word(text, words("negations")):
        return False
    return _has_word(text, words("refund_kinds"))


def is_sale_kind(text: str) -> bool:
    """Tell a bare kind that names a sale."""
    return _has_word(text, words("sale_kinds"))


def _has_word(text: str, whole: Iterable[str]) -> bool:
    """Tell a text that holds one of the words, whole where a script parts them by blanks."""
    return any(
        word in text if word > _KANA else re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)
        for word in whole
    )


def unknown_status(statuses: tuple[str, ...]) -> str:
    """Give the first status of which we know no word, empty if there is none."""
    return next((status for status in statuses if not _KNOWN[status]), "")


def _is_known(status: str) -> bool:
    text = bare(status)
    lists = (
        "cancelled",
        "failed",
        "open",
        "draft",
        "paid",
        "refunded",
        "partly",
        "shipping",
        "done",
        "test",
    )
    return not text or any(_has(text, words(name)) for name in lists)


def is_paid_later(method: str | None) -> bool:
    """Tell whether an open payment counts: cash on delivery, transfer, invoice, till."""
    name = bare(method or "")
    weak = words("weakly_later") if _has(name, words("card")) else ()
    later = (word for word in words("paid_later") if word not in weak)
    return _has_word(name, later) and not _has(name, _NOT_CASH)


def _is_open(facts: OrderWords, statuses: tuple[str, ...]) -> bool:
    """Tell whether the money has not come: by the column of marks, else by the status words."""
    if "open" in facts.said:
        return True
    if facts.paid is not None:
        return not is_yes(facts.paid) or _has(bare(facts.paid), words("open"))
    if any(_has(status, words("paid")) and not _has(status, words("open")) for status in statuses):
        return False
    return any(
        (_has(status, words("open")) and not _about_goods(status))
        or _has_word(status, words("draft"))  # as checkout-draft: it was never placed
        for status in statuses
    )


def _about_goods(status: str) -> bool:
    """Tell a status that waits for goods to go or to come back, not for money."""
    about = _has(status, words("shipping")) or any(_has(status, words(name)) for name in _TURNED)
    is_paid = _has(status, words("paid")) and not _has(status, words("not_paid"))
    return about and (is_paid or not _has(status, words("payment")))


def _is_test(facts: OrderWords, statuses: tuple[str, ...]) -> bool:
    method = bare(facts.payment_method or "")
    if (
        "test" in facts.said
        or "bogus" in method
        or any(
            word in method if word > _KANA else re.search(rf"(?<!\w){re.escape(word)}", method)
            for word in words("test")
        )
    ):
        return True
    if any(bare(tag) in words("test") for tag in re.split(r"[,;|]", facts.tags)):
        return True
    flag = bare(facts.test)
    if flag in words("test") or is_marked(flag):
        return True
    return any(status in words("test") for status in statuses)


def _by_note(note: str) -> str:
    """Give test or cancelled where a note is just that word."""
    plain = bare(note)
    if plain.strip(" .!") in words("test"):
        return "test"
    is_word = len(note.split()) == 1
    return "cancelled" if is_word and _has(plain, words("cancelled")) else ""


def _is_test_name(name: str) -> bool:
    parts = bare(name).split() if len(name) < 60 else []
    return bool(parts) and all(part in words("test") for part in parts)


def _happened(text: str, which: str) -> bool:
    """Tell that an order was cancelled or refunded, not only that it was asked for, or refused."""
    if not _says(text, words(which)):
        return False
    turned = _has(text, words("asked")) or _has(text, words("refused"))
    return not turned or _has(text, words("happened"))


def _says(text: str, stems: tuple[str, ...]) -> bool:
    """Tell a text that holds one of the stems and beside it no word that turns it round."""
    if not _has(text, stems):
        return False
    for stem in stems:
        text = text.replace(stem, " \x00")  # "не пройш" is a stem, not a no before one
    return not _has_word(text, words("negations"))


def _has(text: str, stems: tuple[str, ...]) -> bool:
    return any(stem in text for stem in stems)


_WORDS = Memo(_by_words)
_KNOWN = Memo(_is_known)
_NOTES = Memo(_by_note)
_NAMES = Memo(_is_test_name)
