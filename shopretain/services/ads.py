"""Texts for advertisements in four kinds, filled from what a group bought (tactics I2, G11)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from shopretain.base.dates import day_number
from shopretain.base.text import sentence
from shopretain.messaging.names import salutation
from shopretain.services.articles import pairs
from shopretain.services.basis import basis
from shopretain.services.bought import new_products
from shopretain.services.groups import answer_ids
from shopretain.services.letter_words import day_words
from shopretain.services.order_facts import order_facts
from shopretain.services.quotes import list_quotes
from shopretain.services.shop import Shop
from shopretain.store import facts

KINDS = ("urgency", "story", "goes_with", "remind")
_YEAR_DAYS = 365
_OPEN_DAYS = 14  # that an offer of an ad is open
_LEAST = 10  # buyers of a product before it is named with their number


@dataclass(frozen=True, slots=True)
class AdText:
    """One ad: its kind, the text, or why there is none."""

    kind: str
    text: str
    why_not: str = ""


def ad_texts(shop: Shop, group: str) -> tuple[AdText, ...]:
    """Give an ad of each kind for a group, told by a ready-made one's id or an own one's number."""
    ids = answer_ids(shop, group)
    sold = _sold(shop, set(ids.tolist()))
    return (_urgency(shop, sold), _story(shop), _goes_with(shop, sold), _remind(sold))


def _sold(shop: Shop, people: set[int]) -> Counter[str]:
    """Give the products of a group's last 12 months, with how many of them bought each."""
    base = basis(shop)
    lines = order_facts(shop, base).lines()
    with shop.store.read() as conn:
        names = {row.id: row.name for row in facts.list_products(conn)}
    mine = np.isin(base.purchases.people, list(people))[lines.owner]
    chosen = np.flatnonzero(mine & (lines.day > day_number(base.as_of) - _YEAR_DAYS))
    bought = set(zip(lines.owner[chosen].tolist(), lines.product[chosen].tolist(), strict=True))
    return Counter(names[product] for _, product in bought)


def _urgency(shop: Shop, sold: Counter[str]) -> AdText:
    """Say until when, of something new or of what the group likes most."""
    until = day_words(shop.today + timedelta(days=_OPEN_DAYS))
    fresh = new_products(shop)
    if fresh:
        return AdText("urgency", sentence("ad.urgency.new", product=fresh[0][1], day=until))
    if not sold:
        return AdText("urgency", "", sentence("ad.no_sales"))
    (product, count), *_ = sold.most_common(1)
    code = "ad.urgency.many" if count >= _LEAST else "ad.urgency.one"
    return AdText("urgency", sentence(code, product=product, count=count, day=until))


def _story(shop: Shop) -> AdText:
    """Let a customer speak who allowed it."""
    allowed = [quote for quote in list_quotes(shop) if quote.permission == "granted"]
    if not allowed:
        return AdText("story", "", sentence("ad.no_quote"))
    quote = allowed[0]
    name = quote.name if quote.fame else salutation(quote.name) or quote.name
    who = ", ".join(part for part in (name, quote.fame) if part)
    return AdText("story", sentence("ad.story", words=quote.words, name=who))


def _goes_with(shop: Shop, sold: Counter[str]) -> AdText:
    """Name what goes with what the group bought most."""
    known = {pair.first: pair for pair in pairs(shop)}
    for product, _ in sold.most_common():
        if product in known:
            pair = known[product]
            count = pair.share.hits
            text = sentence("ad.goes_with", first=product, then=pair.then, count=count)
            return AdText("goes_with", text)
    return AdText("goes_with", "", sentence("ad.no_pair"))


def _remind(sold: Counter[str]) -> AdText:
    """Remind of what the group bought."""
    if not sold:
        return AdText("remind", "", sentence("ad.no_sales"))
    (product, _), *_ = sold.most_common(1)
    return AdText("remind", sentence("ad.remind", product=product))
