"""Papers to hand over: a customer's statement, loyalty cards, what lies on the counter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.language import money_words
from shopretain.base.text import listed, sentence
from shopretain.documents.papers import Paper, SmallCard, Statement, StatementOrder
from shopretain.services.card import card
from shopretain.services.codes import Code
from shopretain.services.gifts import Drawn
from shopretain.services.groups import answer_ids
from shopretain.services.letter_texts import EVERYBODY
from shopretain.services.letter_words import day_words
from shopretain.services.letterhead import letterhead
from shopretain.services.letters import whom_choices
from shopretain.services.loyalty import is_on, rules
from shopretain.services.members import member_cards, members
from shopretain.services.postal import places
from shopretain.services.shop import Shop
from shopretain.store import codes, queries

__all__ = ["Paper", "SmallCard", "Statement"]

_AGAIN = 5  # products that are listed to be ordered again
_COUNTED = None  # an order's reason not to count

# What can be printed for the counter, with the size of its paper.
COUNTER = {
    "thanks": "a5", "phone_menu": "a4", "call_script": "a5", "sign_up": "a4", "nps": "a5",
    "seven": "a4", "hours": "a5", "first_order": "a5",
}  # fmt: skip
HANDOVER = "hours"  # also what a chat-bot says when it hands over to a person


# A customer's statement


def statement(shop: Shop, customer_id: int) -> Statement:
    """Give somebody's statement; its total is that of their card. UserError `customer_gone`."""
    view = card(shop, customer_id)
    counted = [order for order in view.orders if order.not_counted is _COUNTED]
    bought: Counter[str] = Counter()
    for order in counted:
        bought.update({line.name for line in order.lines})
    place = places(shop, [customer_id]).get(customer_id)
    with shop.store.read() as conn:
        known = {c.customer_id: c.code for c in codes.list_codes(conn, "referral")}
    code, head = known.get(customer_id, ""), letterhead(shop)
    spent = 0 if view.rhythm is None else view.rhythm.spent
    points = "" if view.points is None else sentence("paper.points", points=view.points.points)
    return Statement(
        view.name or view.known_as,
        () if place is None or place.blocking else place.lines,
        head.shop,
        ", ".join(part for part in (head.shop, head.address.replace("\n", ", ")) if part),
        day_words(shop.today),
        tuple(
            StatementOrder(
                day_words(order.placed_on), order.number,
                listed(f"{line.quantity:g} × {line.name}" for line in order.lines),
                money_words(order.total_minor - order.refunded_minor, order.currency),
            )
            for order in counted
        ),
        sentence("paper.total", count=len(counted), total=money_words(spent, view.currency)),
        points,
        tuple(name for name, _ in bought.most_common(_AGAIN)),
        code,
        sentence("paper.friend_code") if code else "",
    )  # fmt: skip


# Cards


@dataclass(frozen=True, slots=True)
class LoyaltyPage:
    """What the page of loyalty cards begins with."""

    groups: tuple[tuple[str, str, int], ...]
    is_on: bool
    members: int


def loyalty_page(shop: Shop) -> LoyaltyPage:
    """Give what the page of loyalty cards begins with."""
    on = is_on(shop)
    return LoyaltyPage(whom_choices(shop), on, len(members(shop)) if on else 0)


def loyalty_cards(shop: Shop, whom: str) -> tuple[SmallCard, ...]:
    """Give the cards of a group's members, or of all; UserError `points_off`."""
    if not is_on(shop):
        raise UserError("points_off")
    inside = None if whom == EVERYBODY else set(answer_ids(shop, whom).tolist())
    ids = [row.id for row in members(shop) if inside is None or row.id in inside]
    return cards_of(shop, ids)


def cards_of(shop: Shop, ids: Sequence[int]) -> tuple[SmallCard, ...]:
    """Give the loyalty cards of some members: their points, their level, a code for friends."""
    now, name = rules(shop), letterhead(shop).shop
    held = {row.id: row for row in members(shop)} if is_on(shop) else {}
    currency = shop.settings().currency
    found = []
    for row in member_cards(shop, ids):
        has = held.get(row.customer)
        parts = [row.tier]
        if has is not None and has.points > 0:
            worth = money_words(now.worth(has.points), currency)
            parts += [
                sentence("paper.balance", points=has.points, worth=worth),
                sentence("paper.as_of", day=day_words(shop.today)),
            ]
        last = sentence("paper.for_friends", code=row.code) if row.code else row.known_as
        line = "\n".join(part for part in parts if part)
        found.append(SmallCard(name, row.name, line, last, row.known_as))
    return tuple(found)


def vouchers(shop: Shop, given: Sequence[tuple[Code, str]]) -> tuple[SmallCard, ...]:
    """Give reward codes as cards, each with what it gives in words."""
    name = letterhead(shop).shop
    return tuple(
        SmallCard(
            name, words, code.code,
            sentence("paper.for_once", name=code.name) if code.name else sentence("paper.once"),
            code.code,
        )
        for code, words in given
    )  # fmt: skip


def certificate(shop: Shop, drawn: Drawn) -> Paper:
    """Give what somebody needs to check a draw, on one page (tactics E15)."""
    body = sentence(
        "paper.draw",
        day=day_words(shop.today),
        count=drawn.entries,
        tickets=drawn.tickets,
        seed=drawn.seed,
        digest=drawn.digest,
        names="\n".join(name for _, name, _ in drawn.winners),
    )
    return Paper(drawn.title, body, letterhead(shop).shop, "a4", is_changed=False)


# The counter


def counter_paper(shop: Shop, name: str) -> Paper:
    """Give a paper for the counter as it is written now; KeyError for an unknown one."""
    size = COUNTER[name]
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    shop_name = letterhead(shop).shop
    own = stored.get(f"paper.{name}", "")
    body = own or sentence(f"paper.{name}", shop=shop_name or "…")
    return Paper(sentence(f"paper.{name}_title"), body, shop_name, size, is_changed=bool(own))


def keep_paper(shop: Shop, name: str, body: str) -> Changes:
    """Keep the owner's wording of a paper; an empty one is the original again."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {f"paper.{name}": body.strip()})
    return Changes()
