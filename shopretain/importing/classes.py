"""Which orders count: the first rule that fits decides (exports/README)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from shopretain.importing.memo import Memo
from shopretain.importing.values import is_marked, is_yes
from shopretain.importing.words import NO_BLANKS, bare, says_state
from shopretain.importing.words import words as listed

_SHORT_NOTE = 4  # words
_SHORT_TEXT = 40  # characters
# A "declined" beside one of these is about it, not about the payment.
_TURNED = ("refunded", "refund_titles", "cancelled", "cancel_titles")
_KNOWN_LISTS = (
    "cancelled", "failed", "open", "draft", "refunded", "partly", "shipping", "test",
)  # fmt: skip
_CLAUSES = re.compile(r"[()\[\],;/|–—]|\s-\s")
# A count of what was cancelled or came back: 1 item, one mug, 1 of 3, 1点; no day, and no money.
_SOME = re.compile(
    r"(?<![\d.,:/#-])\b\d{1,2}(?:\s?(?:点|個|つ)|\s+(?:of|von|z|із|з|από|de|av|sur|/)\s+\d"
    r"|\s+(?:item|product|piece|pcs|line|art[ií]|tuote|kpl|szt|produ|товар|шт|προϊ|τεμ|var[ao]|st[kü]))"
    r"|^(?:one|two|yksi|kaksi|ein|eine|einen|jeden|jedna|один|одна|ένα|μία)\s+\S+\s+\S"
    r"|\bhal[fb]\b"
)
# Money beside a word, no day: 5.00, 5 €, £5.
_MONEY = re.compile(
    r"(?<![\d.,:/-])\d+[.,]\d\d(?![\d.,:/-])|\d\s?(?:[€$£¥円]|eur\b|kr\b|zł|грн)|[€$£¥]\s?\d"
)
_BEHIND = re.compile(r"(?:\(([^)]+)\)|\s[-–—]\s*(\S.*)|^\S*\d\S*\s+(\S.*))$")
_NOT_CASH = ("cash app", "cashapp", "cashfree")


def plain(text: str) -> str:
    """Give words as they are compared here: NOT_PAID and un-paid as "not paid" and "un paid"."""
    return " ".join(bare(text).replace("_", " ").replace("-", " ").split())


@cache
def words(name: str) -> tuple[str, ...]:
    """Give a list of words as `plain` gives texts."""
    return tuple(dict.fromkeys(map(plain, listed(name))))


class OrderWords(NamedTuple):
    """The cells that decide whether an order counts, beside its money."""

    statuses: tuple[str, ...] = ()
    payment_method: str | None = None
    cancelled: str = ""  # a date, or a flag column's cell
    test: str = ""
    tags: str = ""
    paid: str | None = None  # the cell of a column of marks, None where the file has no such column
    said: frozenset[str] = frozenset()  # classes that a layout's own rules say, or `open`


def class_of(
    words_said: OrderWords, note: str, names: Iterable[str], total: int, refunded: int
) -> str | None:
    """Give test, cancelled, unpaid, refunded, zero, or None for an order that counts.

    `names` may say so, too: "CANCELLED Ann", 1001 CANCELLED. Money in minor units.
    """
    is_test, is_cancelled, is_unpaid, is_refunded = _WORDS[words_said]
    said = {_by_short(note), *(_NAMES[name] for name in names)}
    if is_test or "test" in said:
        return "test"
    if is_cancelled or "cancelled" in said:
        return "cancelled"
    if is_unpaid or "unpaid" in said:
        return "unpaid"
    if is_refunded or "refunded" in said or (total > 0 and refunded >= total):
        return "refunded"
    return "zero" if total == 0 else None


def tells_state(note: str, name: str) -> bool:
    """Tell whether a note or a name says more of an order than its state does: CANCELLED Ann."""
    return bool(_by_short(note) or _NAMES[name])


def _by_short(note: str) -> str:
    """Give what a note says of its order, where it is short enough to speak of all of it."""
    return _NOTES[note] if 0 < len(note) <= _SHORT_TEXT else ""


def _by_words(facts: OrderWords) -> tuple[bool, bool, bool, bool]:
    """Give whether the words say test, cancelled, unpaid, refunded."""
    # Days and tags are many, what else is said is not.
    plainer = facts._replace(cancelled="", test="", tags="")
    is_test, is_cancelled, is_unpaid, is_refunded = _STATES[plainer]
    is_test = is_test or _is_marked_test(facts)
    return is_test, is_cancelled or is_yes(facts.cancelled), is_unpaid, is_refunded


def _by_states(facts: OrderWords) -> tuple[bool, bool, bool, bool]:
    """Give what the words say but for those in the columns of cancellations, tests and tags."""
    statuses = tuple(plain(status) for status in facts.statuses)
    cancelled = "cancelled" in facts.said or any(map(_is_cancelled, statuses))
    failed = any(
        _says(status, words("failed"))
        and not _about_goods(status)
        and not any(_has(status, words(name)) for name in _TURNED)
        for status in statuses
    )
    is_open = _is_open(facts, statuses) and not is_paid_later(facts.payment_method)
    refunded = any(map(_is_refunded, statuses))
    return (
        _is_test(facts, statuses),
        cancelled,
        "unpaid" in facts.said or failed or is_open,
        refunded,
    )


def says_cancelled(status: str) -> bool:
    """Tell whether a status says that the order was cancelled, all of it."""
    return bool(status) and _is_cancelled(plain(status))


def says_refunded(status: str) -> bool:
    """Tell whether words say that the money went back, all of it."""
    return bool(status) and _is_refunded(plain(status))


def _is_partly_back(status: str) -> bool:
    """Tell a status that says that a part went back, and not how much."""
    text = plain(status)
    is_part = bool(text) and _is_part(text)
    return is_part and (_happened(text, "cancelled") or _happened(text, "refunded"))


def says_unpaid(text: str) -> bool:
    """Tell words that say that nobody paid."""
    return _has(plain(text), words("not_paid"))


def is_known_status(status: str) -> bool:
    """Tell a status of which we know what it means for an order."""
    return _KNOWN[status]


def tells_no_sale(status: str) -> bool:
    """Tell a status by which an order does not count, whatever else is known of it."""
    return bool(status) and any(_WORDS[OrderWords((status,))])


def _is_cancelled(status: str) -> bool:
    return _happened(status, "cancelled") and not _is_part(status)


def _is_refunded(status: str) -> bool:
    if _MONEY.search(status):
        return False  # it says how much
    is_kind = status in words("refund_kinds") and not _is_part(status)
    return is_kind or _went_back(status)


def _went_back(status: str) -> bool:
    for way in _ways_that_sound_so():
        status = status.replace(way, " ")
    return _happened(status, "refunded") and not _is_part(status)


@cache
def _ways_that_sound_so() -> tuple[str, ...]:
    """Give ways to pay that hold a word for paying back: contre remboursement."""
    return tuple(way for way in words("paid_later") if _has(way, words("refunded")))


def _waits(text: str) -> bool:
    """Tell words by which money is still to come; "open" alone, not what was opened."""
    return text == "open" or _has(text, words("open"))


def says_unsold(method: str) -> bool:
    """Tell a way to pay that is none, but says that nobody paid, or that the money went back."""
    text = plain(method)
    stems = (stem for which in _UNSOLD for stem in words(which))
    if not any(f" {stem}" in f" {text}" or (stem > NO_BLANKS and stem in text) for stem in stems):
        return False  # "Avoid" is no void
    is_open = text == "open" or text in words("open") or _has(text, words("not_paid"))
    failed = _says(text, words("failed"))
    return bool(text) and (is_open or failed or _is_cancelled(text) or _went_back(text))


def is_no_payment(method: str) -> bool:
    """Tell a bare no where others have a way to pay."""
    return plain(method) in words("bare_no")


def is_way_to_pay(text: str) -> bool:
    """Tell words for how somebody paid, where a mark is expected."""
    return is_paid_later(text) or _has(plain(text), words("card"))


def is_refund_kind(text: str) -> bool:
    """Tell a bare kind that holds a word for money paid back: "partial refund", "sales return"."""
    is_other = _has(text, words("buyers")) or _has(text, words("around_kinds"))
    if is_other or _has_word(text, words("negations")):
        return False
    return _has_word(text, words("refund_kinds"))


def kind_of_row(text: str, *, has_sales: bool) -> str:
    """Give what a row of a bare kind is: nothing, refund, line, or empty for a sale.

    `has_sales`: others are whole sales, so that their lines and their payments are none.
    """
    if text in words("no_sale_kinds"):
        return "nothing"
    if has_sales and is_line_kind(text):
        return "line"
    if has_sales and _has_word(text, words("payment_kinds")) and not is_sale_kind(text):
        return "nothing"
    return "refund" if is_refund_kind(text) else ""


def is_line_kind(text: str) -> bool:
    """Tell a bare kind that names a line of a sale."""
    return _has_word(text, words("line_kinds"))


def is_sale_kind(text: str) -> bool:
    """Tell a bare kind that names a sale."""
    return _has_word(text, words("sale_kinds"))


def _has_word(text: str, whole: Iterable[str]) -> bool:
    """Tell a text that holds one of the words, whole where a script parts them by blanks."""
    return bool(_finder(tuple(whole)).search(text))


@cache
def _finder(whole: tuple[str, ...]) -> re.Pattern[str]:
    """Give what finds one of the words; nothing where there are none."""
    alone = (re.escape(word) for word in whole if word > NO_BLANKS)
    parted = (rf"(?<!\w){re.escape(word)}(?!\w)" for word in whole if word <= NO_BLANKS)
    return re.compile("|".join((*alone, *parted)) or "(?!)")


def unknown_status(facts: OrderWords, refunded: int) -> str:
    """Give the first status that we do not understand, empty if there is none.

    Also one by which a part went back, where `refunded` (minor units) tells of nothing.
    """
    return next(
        (
            status for status in facts.statuses
            if not _KNOWN[status] or (not refunded and _PARTLY[status])
        ),
        "",
    )  # fmt: skip


def _is_known(status: str) -> bool:
    text = plain(status)
    if _has(text, words("taken_back")):
        return False
    if not text or text == "open" or any(_has(text, words(name)) for name in _KNOWN_LISTS):
        return True
    is_done = any(_says(text, words(name)) for name in ("paid", "done"))
    return is_done and not _has(text, words("undone"))


def is_paid_later(method: str | None) -> bool:
    """Tell whether an open payment counts: cash on delivery, transfer, invoice, till."""
    name = plain(method or "")
    weak = words("weakly_later") if _has(name, words("card")) else ()
    later = (word for word in words("paid_later") if word not in weak)
    return _has_word(name, later) and not _has(name, _NOT_CASH)


def _is_open(facts: OrderWords, statuses: tuple[str, ...]) -> bool:
    """Tell whether the money has not come: by the column of marks, else by the status words."""
    if "open" in facts.said:
        return True
    if facts.paid is not None:
        return not is_yes(facts.paid) or _waits(plain(facts.paid))
    if any(_says_paid(clause) for status in statuses for clause in _CLAUSES.split(status)):
        return False
    return any(
        (_waits(status) and not _about_goods(status))
        or _has_word(status, words("draft"))  # as checkout-draft: it was never placed
        for status in statuses
    )


def _says_paid(clause: str) -> bool:
    return _has(clause, words("paid")) and not _waits(clause)


def _about_goods(status: str) -> bool:
    """Tell a status that waits for goods to go or to come back, not for money."""
    about = _has(status, words("shipping")) or any(_has(status, words(name)) for name in _TURNED)
    is_paid = _has(status, words("paid")) and not _has(status, words("not_paid"))
    return about and (is_paid or not _has(status, words("payment")))


def _is_test(facts: OrderWords, statuses: tuple[str, ...]) -> bool:
    method = plain(facts.payment_method or "")
    if (
        "test" in facts.said
        or "bogus" in method
        or any(
            word in method if word > NO_BLANKS else re.search(rf"(?<!\w){re.escape(word)}", method)
            for word in words("test")
        )
    ):
        return True
    return any(status in words("test") for status in statuses)


def _is_marked_test(facts: OrderWords) -> bool:
    flag = plain(facts.test)
    tags = map(plain, re.split(r"[,;|]", facts.tags))
    return flag in words("test") or is_marked(flag) or any(tag in words("test") for tag in tags)


def _by_note(note: str) -> str:
    """Give test, cancelled or unpaid where a note is just that word.

    Or a few that begin with it, or say who did it: cancelled by customer.
    """
    noted = plain(note)
    if noted.strip(" .!") in words("test"):
        return "test"
    count = len(note.split())
    if count <= _SHORT_NOTE and says_cancelled(note):
        begins = noted.startswith(words("cancelled")) or _has(noted, words("buyers"))
        return "cancelled" if count == 1 or begins else ""
    is_owed = noted.strip(" .!") in words("open") or (count < _SHORT_NOTE and says_unpaid(note))
    return "unpaid" if is_owed else ""


def _by_name(name: str) -> str:
    """Give test where a name is just such words, cancelled where one of its words says so.

    Behind it may stand any state: Bo Ek (refunded), 1003 - not paid.
    """
    if behind := _BEHIND.search(name):
        found = next(filter(None, behind.groups())).strip("() ")
        ways = (("cancelled", says_cancelled), ("unpaid", says_unpaid), ("refunded", says_refunded))
        if says_state(found) and (said := next((way for way, says in ways if says(found)), "")):
            return said
    parts = re.findall(r"[^\W\d_]+", plain(name)) if name and len(name) < 60 else []
    happened = any(
        part.startswith(words("happened")) or (part > NO_BLANKS and part in words("cancelled"))
        for part in parts
    )
    if happened and says_cancelled(name):
        return "cancelled"
    is_test = bool(parts) and plain(name).split() == parts and set(parts) <= set(words("test"))
    return "test" if is_test else ""


def _happened(text: str, which: str) -> bool:
    """Tell that an order was cancelled or refunded, not only that it was asked for, or refused."""
    if not _says(text, words(which)) or _has(text, words("taken_back")):
        return False
    turned = _has(text, words("asked")) or _has(text, words("refused"))
    return not turned or _has(text, words("happened"))


def names_money_back(status: str) -> bool:
    """Tell a status that says how much went back: refunded 5.00."""
    text = plain(status)
    return bool(_MONEY.search(text)) and _went_back(text)


def _is_part(text: str) -> bool:
    """Tell words for a part of an order: partly, half, 1 item, 1 of 3."""
    return _has(text, words("partly")) or bool(_SOME.search(text))


def _says(text: str, stems: tuple[str, ...]) -> bool:
    """Tell a text that holds one of the stems, and before it no word that turns it round.

    What follows is why: cancelled, not in stock. Only a bare no speaks of it: cancelled: no.
    """
    if not _has(text, stems):
        return False
    for stem in stems:
        for word in words("without"):
            text = text.replace(f"{word} {stem}", " ")
        text = text.replace(f"{stem}なし", " ")
    clauses = _CLAUSES.split(text)
    for clause in clauses:
        found = [at for stem in stems if (at := clause.find(stem)) >= 0]
        if found and not _has_word(clause[: min(found)], words("negations")):
            rest = [*clauses, clause.rpartition(":")[2]]
            return not any(part.strip() in words("negations") for part in rest)
    return False


def _has(text: str, stems: tuple[str, ...]) -> bool:
    return any(stem in text for stem in stems)


_UNSOLD = ("open", "not_paid", "failed", "cancelled", "refunded")
_WORDS = Memo(_by_words)
_STATES = Memo(_by_states)
_KNOWN = Memo(_is_known)
_PARTLY = Memo(_is_partly_back)
_NOTES = Memo(_by_note)
_NAMES = Memo(_by_name)
