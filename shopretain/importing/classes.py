"""Which orders count: the first rule that fits decides (exports/README)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from shopretain.importing.tables import fold
from shopretain.importing.values import is_yes

_TEST_WORDS = ("test", "testi", "тест", "δοκιμή", "δοκιμη", "テスト")
_CANCELLED = (
    "cancel", "void", "peruttu", "peruutettu", "anulowan", "скасован", "ακυρ", "キャンセル",
    "取消", "storniert", "annul", "cancelad", "avbruten", "makulerad",
)  # fmt: skip
_FAILED = (
    "fail", "declin", "expired", "incomplete", "epäonnistu", "vanhentunut", "hylätty", "nieudan",
    "odrzuc", "wygas", "невдал", "відхил", "протерм", "απέτυχ", "αποτυχ", "έληξ", "失敗",
    "期限切れ",
    "fehlgeschlagen", "abgelaufen", "échou", "fallid", "caducad", "misslyck",
)  # fmt: skip
_OPEN = (
    "pending", "unpaid", "on hold", "on-hold", "awaiting", "not paid", "maksamatta", "odottaa",
    "avoin", "oczekuj", "nieopłac", "niezapłac", "wstrzyman", "очіку", "не оплач", "неоплач",
    "εκκρεμ", "απλήρωτ", "αναμονή", "αναμον", "未払い", "未入金", "入金待ち", "支払待ち", "保留",
    "offen", "ausstehend", "unbezahlt", "en attente", "impay", "pendiente", "obetald", "väntar",
)  # fmt: skip
_REFUNDED = (
    "refunded", "hyvitetty", "palautettu", "zwrócon", "zwrot", "повернен", "επιστράφηκε",
    "επιστροφή",
    "返金済", "erstattet", "rembours", "reembolsad", "återbetald", "dispute lost",
)  # fmt: skip
_PARTLY = (
    "partial",
    "osittain",
    "częściow",
    "частков",
    "μερικ",
    "一部",
    "teilweise",
    "partiel",
    "parcial",
    "delvis",
)
_PAID_LATER = (
    "cash on delivery", "cod", "bank transfer", "bank deposit", "invoice", "cash", "manual",
    "postiennakko", "tilisiirto", "lasku", "pobranie", "przelew", "gotówka", "накладений платіж",
    "банківський переказ", "переказ на рахунок", "готівка", "αντικαταβολή", "τραπεζική κατάθεση",
    "μετρητά", "代金引換", "代引き", "代引", "銀行振込", "現金", "nachnahme",
    "vorkasse", "rechnung",
    "paiement à la livraison", "virement bancaire",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """What decides whether an order counts; money in minor units."""

    total: int
    refunded: int
    status: str = ""
    payment_method: str | None = None
    cancelled: str = ""  # a date, or a flag column's cell
    test: str = ""
    tags: str = ""
    note: str = ""
    name: str = ""


def class_of(facts: OrderFacts) -> str | None:
    """Give test, cancelled, unpaid, refunded, zero, or None for an order that counts."""
    status = fold(facts.status)
    if _is_test(facts, status):
        return "test"
    if _has(status, _CANCELLED) or is_yes(facts.cancelled):
        return "cancelled"
    if _has(status, _FAILED) or (_is_open(status) and not is_paid_later(facts.payment_method)):
        return "unpaid"
    fully = _has(status, _REFUNDED) and not _has(status, _PARTLY)
    if fully or (facts.total > 0 and facts.refunded >= facts.total):
        return "refunded"
    return "zero" if facts.total == 0 else None


def is_paid_later(method: str | None) -> bool:
    """Tell whether an open payment counts: cash on delivery, transfer, invoice, till."""
    words = fold(method or "")
    return any(re.search(rf"(?<!\w){re.escape(known)}", words) for known in _PAID_LATER)


def _is_open(status: str) -> bool:
    return _has(status, _OPEN) or status == "draft"


def _is_test(facts: OrderFacts, status: str) -> bool:
    method = fold(facts.payment_method or "")
    if "bogus" in method or any(word in method for word in _TEST_WORDS):
        return True
    if any(fold(tag) in _TEST_WORDS for tag in facts.tags.split(",")):
        return True
    if status in _TEST_WORDS or fold(facts.note) in _TEST_WORDS or is_yes(facts.test):
        return True
    words = fold(facts.name).split()
    return bool(words) and all(word in _TEST_WORDS for word in words)


def _has(text: str, stems: tuple[str, ...]) -> bool:
    return any(stem in text for stem in stems)
