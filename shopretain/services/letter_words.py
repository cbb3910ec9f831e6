"""Days, money and offers as letters say them."""

from __future__ import annotations

from datetime import date

from shopretain.base.language import money_words
from shopretain.base.text import sentence
from shopretain.messaging.offers import Offer


def day_words(day: date) -> str:
    """Give a day as letters write it: 15 December 2026."""
    month = sentence(f"letter.month.{day.month}")
    return sentence("letter.day", day=str(day.day), month=month, year=str(day.year))


def offer_words(offer: Offer, currency: str) -> str:
    """Say what a code gives."""
    value = str(offer.value)
    if offer.kind == "amount":
        value = money_words(offer.value, currency)
    words = sentence(f"offer.{offer.kind}", value=value)
    if offer.product:
        words = sentence("offer.for", offer=words, product=offer.product)
    if offer.threshold:
        from_ = money_words(offer.threshold, currency)
        words = sentence("offer.from", offer=words, threshold=from_)
    return words
