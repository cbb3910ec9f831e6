"""Days, money and offers as letters say them."""

from __future__ import annotations

from datetime import date

from shopretain.base.money import to_decimal
from shopretain.base.text import sentence
from shopretain.messaging.offers import Offer

_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "UAH": "₴", "INR": "₹"}


def day_words(day: date) -> str:
    """Give a day as letters write it: 15 December 2026."""
    month = sentence(f"month.{day.month}")
    return sentence("letter.day", day=str(day.day), month=month, year=str(day.year))


def money_words(minor: int, currency: str) -> str:
    """Give an amount as letters write it, without cents where there are none: €5, €12.50."""
    amount = to_decimal(minor, currency)
    digits = f"{amount:,.0f}" if amount == amount.to_integral_value() else f"{amount:,f}"
    sign = _SIGNS.get(currency)
    return f"{sign}{digits}" if sign else f"{digits} {currency}"


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
