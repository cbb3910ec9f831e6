"""What the fields of letters say of each person; what is heavy is read when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import quote

import numpy as np

from shopretain.base.dates import day_of_number
from shopretain.base.folding import folded
from shopretain.base.language import money_words, number_words
from shopretain.base.text import listed, sentence
from shopretain.loyalty.rules import Reward
from shopretain.messaging.merge import Field, TemplateFlaw, fields_of, parse, render
from shopretain.messaging.names import full_name, is_cjk, salutation
from shopretain.services.bought import bought
from shopretain.services.letter_words import day_words
from shopretain.services.letterhead import Head
from shopretain.services.loyalty import is_on, rules
from shopretain.services.members import MemberRow, members
from shopretain.services.people_table import everybody
from shopretain.services.shop import Shop
from shopretain.store import codes, conversation, wordings

_SHOWN = 3  # answers of the FAQ
_TOP = 10  # of the scores of a survey
_BULLET = "\u2022 "

# Every field, in the order in which they are offered; a block of the owner's own is block_NAME.
FIELDS = (
    "first_name", "full_name", "salutation", "last_product", "last_products", "last_order_day",
    "months_away", "number_of_orders", "since_year", "points", "points_worth", "points_end",
    "reward", "level", "code", "code_until", "offer", "best_sellers", "goes_with", "new_products",
    "first_new", "favourite_category", "friend_code", "order_number", "order_day", "basket",
    "refill_product", "favourite_product", "holiday", "quote", "review_links", "score_links",
    "sender", "shop_name", "shop_address", "reply_to",
)  # fmt: skip
# What the owner, not the person, has or lacks.
ABOUT_SHOP = frozenset(
    ("sender", "shop_name", "shop_address", "reply_to", "review_links", "score_links")
)
# What orders and names alone tell.
STEADY = frozenset((
    "first_name", "full_name", "salutation", "last_product", "last_products", "last_order_day",
    "months_away", "number_of_orders", "since_year", "best_sellers", "goes_with", "new_products",
    "first_new", "favourite_category", "order_number", "order_day",
))  # fmt: skip
# What an occasion alone brings: there is none in letters to a group.
OF_OCCASION = frozenset(("basket", "refill_product", "favourite_product", "holiday", "quote"))
_BLOCK = "block_"


# Pieces of text that ready letters ask for: the owner writes them, the FAQ is there already.
READY_BLOCKS = ("news", "tips", "faq")


def block_field(name: str) -> str:
    """Give the field that a piece of text is asked for with."""
    return f"{_BLOCK}{name}"


def known_fields(blocks: Iterable[str]) -> tuple[str, ...]:
    """Give every field that a text may use."""
    return (*FIELDS, *(block_field(name) for name in dict.fromkeys((*READY_BLOCKS, *blocks))))


def score_links(reply_to: str) -> str:
    """Give a line for each score from 0 to 10: a link that begins an answer with that score."""
    if not reply_to:
        return ""
    subjects = [quote(sentence("survey.subject", score=score)) for score in range(_TOP + 1)]
    return "\n".join(f"mailto:{reply_to}?subject={subject}" for subject in subjects)


class LetterFields:
    """Values of fields for any customer, on one day; asked for in bulk it reads each table once.

    `ids` are the customers who will be asked for.
    """

    def __init__(self, shop: Shop, head: Head, ids: Sequence[int]) -> None:
        """Read nothing yet but everybody's names."""
        self._shop, self._head = shop, head
        self._view = everybody(shop)
        self._bought = bought(shop, ids)
        self._today = shop.today
        self._currency = self._view.currency
        self._makers: dict[str, Callable[[int], str]] = {
            "first_name": lambda who: salutation(self.name(who)),
            "full_name": lambda who: full_name(self.name(who)),
            "salutation": self._salutation,
            "last_product": lambda who: next(iter(self._bought.last_products(who)), ""),
            "last_products": lambda who: listed(self._bought.last_products(who)),
            "last_order_day": self._last_day,
            "months_away": self._months_away,
            "number_of_orders": lambda who: self._whole("orders", who),
            "since_year": self._since,
            "points": lambda who: self._member(who, lambda m: number_words(m.points)),
            "points_worth": lambda who: self._member(
                who, lambda m: money_words(self._rules.worth(m.points), self._currency)
            ),
            "points_end": lambda who: self._member(
                who, lambda m: day_words(m.expires_on) if m.expires_on else ""
            ),
            "reward": self._reward,
            "level": lambda who: self._member(who, lambda m: m.tier),
            "best_sellers": lambda who: _listed(self._bought.best_sellers_for(who)),
            "goes_with": lambda who: _listed(self._bought.going_with(who)),
            "new_products": lambda who: _listed(self._bought.new_for(who)),
            "first_new": lambda who: next(iter(self._bought.new_for(who)), ""),
            "favourite_category": self._bought.favourite,
            "friend_code": lambda who: self._friend_codes.get(who, ""),
            "order_number": lambda who: o.number if (o := self._bought.last(who)) else "",
            "order_day": self._last_day,
            "review_links": lambda _who: head.review_links,
            "score_links": lambda _who: score_links(head.reply_to),
            "sender": lambda _who: head.sender,
            "shop_name": lambda _who: head.shop,
            "shop_address": lambda _who: head.address,
            "reply_to": lambda _who: head.reply_to,
        }

    def of(self, who: int, wanted: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
        """Give somebody's values of the wanted fields; `given` ones come first, empty ones go."""
        found: dict[str, str] = {}
        for name in wanted:
            value = given.get(name, "")
            if not value and name.startswith(_BLOCK):
                value = self._block(name.removeprefix(_BLOCK), who)
            elif not value and name in self._makers:
                value = self._makers[name](who)
            if value:
                found[name] = value
        return found

    def lacking(self, name: str, ids: Iterable[int]) -> set[int]:
        """Give who of some customers has no value of a field, without what an occasion brings.

        What orders and names tell is worked out once until they change.
        """
        if name in STEADY:
            known = self._bought.has.setdefault(name, {})
            make = self._makers[name]
            for who in ids:
                if who not in known:
                    known[who] = bool(make(who))
            return {who for who in ids if not known[who]}
        return {who for who in ids if not self.of(who, (name,), {})}

    def name(self, who: int) -> str:
        """Give somebody's name as it was told, empty for a nameless one."""
        at = self._view.place.get(who)
        return "" if at is None else self._view.rows[at].name

    def email(self, who: int) -> str:
        """Give where somebody's mail goes."""
        at = self._view.place.get(who)
        return "" if at is None else self._view.rows[at].email or ""

    def key(self, who: int) -> str:
        """Give what somebody is known by."""
        return self._view.rows[self._view.place[who]].key

    def has_bought(self, who: int) -> bool:
        """Tell whether somebody has a counted order."""
        at = self._view.place.get(who)
        return at is not None and at < self._view.buyers

    def _number(self, name: str, who: int) -> float:
        at = self._view.place.get(who)
        return float("nan") if at is None else float(self._view.number(name)[at])

    def _whole(self, name: str, who: int) -> str:
        value = self._number(name, who)
        return "" if np.isnan(value) else number_words(round(value))

    def _salutation(self, who: int) -> str:
        name = self.name(who)
        first = salutation(name) or sentence("letter.friend")
        return first if is_cjk(first) else sentence("letter.dear", name=first)

    def _last_day(self, who: int) -> str:
        last = self._number("last", who)
        return "" if np.isnan(last) else day_words(day_of_number(round(last)))

    def _months_away(self, who: int) -> str:
        last = self._number("last", who)
        if np.isnan(last):
            return ""
        day = day_of_number(round(last))
        months = (self._today.year - day.year) * 12 + self._today.month - day.month
        return str(months - (self._today.day < day.day)) if months > 1 else ""

    def _since(self, who: int) -> str:
        first = self._number("first", who)
        return "" if np.isnan(first) else str(day_of_number(round(first)).year)

    # Points

    @cached_property
    def _rules(self) -> Any:
        return rules(self._shop)

    @cached_property
    def _members(self) -> dict[int, MemberRow]:
        return {row.id: row for row in members(self._shop)} if is_on(self._shop) else {}

    def _member(self, who: int, say: Callable[[MemberRow], str]) -> str:
        found = self._members.get(who)
        return say(found) if found is not None and found.points > 0 else ""

    def _reward(self, who: int) -> str:
        found = self._members.get(who)
        if found is None:
            return ""
        if self._rules.earning == "cashback":
            return money_words(found.usable, self._currency) if found.usable else ""
        best = max(
            (r for r in self._rules.rewards if r.cost <= found.points),
            key=lambda r: (r.cost, r.minor),
            default=None,
        )
        return "" if best is None else self._reward_words(best)

    def _reward_words(self, reward: Reward) -> str:
        if reward.kind == "delivery":
            return sentence("offer.delivery")
        if reward.minor:
            words = sentence("offer.amount", value=money_words(reward.minor, self._currency))
            least = money_words(reward.threshold, self._currency)
            has_least = reward.kind == "over" and reward.threshold
            return sentence("offer.from", offer=words, threshold=least) if has_least else words
        return reward.name

    @cached_property
    def _friend_codes(self) -> dict[int, str]:
        with self._shop.store.read() as conn:
            rows = codes.list_codes(conn, "referral")
        return {row.customer_id: row.code for row in rows if row.customer_id is not None}

    # The owner's own pieces of text

    @cached_property
    def _blocks(self) -> dict[str, tuple[str, list[list[str]]]]:
        with self._shop.store.read() as conn:
            found = wordings.list_blocks(conn)
        return {name: (text, json.loads(places)) for name, (text, places) in found.items()}

    def _block(self, name: str, who: int) -> str:
        """Give a piece of text in the wording for where somebody lives (tactics C3)."""
        return self._filled(self._block_text(name, who), who)

    def _filled(self, text: str, who: int) -> str:
        """Give a piece of text with the fields in it filled, which are no pieces of text again."""
        try:
            parts = parse(text, FIELDS)
        except TemplateFlaw:
            return text
        whole = tuple(
            part._replace(fallback=part.fallback or "") if isinstance(part, Field) else part
            for part in parts
        )
        return render(whole, self.of(who, fields_of(parts), {}))

    def _block_text(self, name: str, who: int) -> str:
        text, places = self._blocks.get(name, ("", []))
        if name == "faq" and not text:
            return self._faq
        at = self._view.place.get(who)
        if at is None:
            return text
        row = self._view.rows[at]
        told = {"postcode": row.postcode, "town": row.town, "country": row.country}
        for what, begins, words in places:
            if begins.strip() and folded(told[what]).startswith(folded(begins)):
                return str(words)
        return text

    @cached_property
    def _faq(self) -> str:
        """The answers that are used most, as long as the owner wrote no text of their own."""
        with self._shop.store.read() as conn:
            known = [row for row in conversation.list_replies(conn) if row.is_faq]
        return "\n\n".join(f"{row.question}\n{row.answer}" for row in known[:_SHOWN])


def _listed(names: Sequence[str]) -> str:
    return "\n".join(f"{_BULLET}{name}" for name in names)


def sample_codes(day: date, words: str) -> dict[str, str]:
    """Give what stands in a preview where a code will be."""
    return {"code": sentence("letter.code_sample"), "code_until": day_words(day), "offer": words}
