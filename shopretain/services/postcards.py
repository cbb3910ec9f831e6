"""Postcards: for whom, in which words, on which paper; made, noted, painted by whoever can.

A card is a letter by post: its text, its people, its gate, its code and what comes of it are
those of letters. Who paints them needs Qt: cards are made here, painted there, noted here.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.documents.card_designs import designs
from shopretain.documents.imposition import Paper, arrange
from shopretain.documents.postcards import Card, CardLook, CardRun, Unfit, card_formats
from shopretain.messaging.offers import Offer
from shopretain.services.consent import gate, shop_country
from shopretain.services.handover import MoveUndo, as_were, move_rows
from shopretain.services.letter_texts import LetterText, list_cards
from shopretain.services.letter_words import day_words, offer_words
from shopretain.services.letterhead import Head, letterhead
from shopretain.services.letters import (
    LetterAsk,
    Plan,
    ask_of,
    audience,
    previews,
    whom_choices,
)
from shopretain.services.letters import plan as letter_plan
from shopretain.services.making import make, prepare, undo_making
from shopretain.services.people_table import everybody
from shopretain.services.postal import Place, by_route, places
from shopretain.services.shop import Shop
from shopretain.services.stamps import Postage, pick, postage
from shopretain.store import letters, queries
from shopretain.store.letters import DraftRow

__all__ = ["Card", "CardLook", "CardRun", "Unfit"]

ASIDE = ".shopretain-"  # a file that is written first and appears under its name then
PRINTING = "printing"  # the route of cards that are not on paper yet
_LOOK = "card_look"
_LETTER_COUNTRIES = frozenset(("US", "CA", "MX", "PH", "CL", "CO", "VE"))  # paper of 8.5 by 11 in
# Where posts have a card of their own.
_HOME_FORMATS = {"US": "US-4x6", "CA": "US-4x6", "JP": "JP-hagaki", "GB": "UK-A6"}


@dataclass(frozen=True, slots=True)
class CardAsk:
    """Cards to be made: the letter they are, how they look, whom of its people they spare."""

    letter: LetterAsk
    look: CardLook
    without_email: bool = False  # only who may not be emailed
    only_worth: bool = False  # only who is likely to bring more than the card costs

    @property
    def by_post(self) -> LetterAsk:
        """The letter, by post whatever it was written for."""
        return replace(self.letter, channel="post")


@dataclass(frozen=True, slots=True)
class CardPlan:
    """What printing would do: who gets a card, in the order of the post; all others counted.

    `unposted` are left out for their address; `costs` in minor units. `whom` of the letter's plan
    includes those, `plan.left_out` says why the gate left others out.
    """

    plan: Plan
    ready: tuple[int, ...]
    unposted: tuple[Unfit, ...]
    odd: tuple[Unfit, ...]  # printed, but worth a look
    beyond: tuple[int, ...]
    unworthy: tuple[int, ...]
    may_email: int  # left out because they may be emailed
    price: Postage
    cost: int
    likely: int
    per_sheet: int
    abroad: frozenset[int]

    def cost_of(self, out: Collection[int]) -> int:
        """Give the cost of all cards but those of some people."""
        dear = len(self.abroad & set(out))
        return self.cost - dear * self.price.abroad - (len(out) - dear) * self.price.home


@dataclass(frozen=True, slots=True)
class CardsPage:
    """What the page of postcards begins with."""

    texts: tuple[LetterText, ...]
    groups: tuple[tuple[str, str, int], ...]
    head: Head
    look: CardLook
    price: Postage
    code_link: str
    is_empty: bool
    has_addresses: bool


def cards_page(shop: Shop) -> CardsPage:
    """Give what the page of postcards begins with."""
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    people = everybody(shop)
    return CardsPage(
        list_cards(shop),
        whom_choices(shop),
        letterhead(shop),
        card_look(shop),
        postage(shop),
        stored.get("code_link", ""),
        not people.rows,
        any(row.street for row in people.rows),
    )


def card_look(shop: Shop) -> CardLook:
    """Give how cards looked last, at first what the shop's country uses."""
    with shop.store.read() as conn:
        text = queries.list_settings(conn).get(_LOOK, "")
    if text:
        return CardLook(**json.loads(text)).whole()
    country = shop_country(shop)
    return usual_look(country)


def usual_look(country: str) -> CardLook:
    """Give the card that a country's post knows, on the paper its printers have."""
    paper: Paper = "letter" if country in _LETTER_COUNTRIES else "a4"
    return CardLook(_HOME_FORMATS.get(country, "A6"), paper).whole()


def keep_look(shop: Shop, look: CardLook) -> None:
    """Keep how cards look; a design that is the text's own is not kept."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_LOOK: json.dumps(asdict(look), ensure_ascii=False)})


# Whom


def ask_by_name(shop: Shop, name: str, group: str) -> CardAsk:
    """Give the cards of a text by id or title: a letter's own card where it has one.

    UserError `no_such_letter`.
    """
    own = f"card_{name}"
    known = {one.id for one in list_cards(shop)}
    found = ask_of(shop, own if own in known else name, group)
    return CardAsk(replace(found, channel="post"), card_look(shop))


def plan(shop: Shop, ask: CardAsk) -> CardPlan:
    """Give what printing would do; UserError of what is wrong with the text."""
    found = letter_plan(shop, ask.by_post)
    price, view = postage(shop), everybody(shop)
    known = places(shop, found.ready)
    allowed = [who for who in found.ready if who in known]
    may_email = 0
    if ask.without_email:
        may = gate(shop).codes(allowed, "email")[1]
        allowed = [who for who, ok in zip(allowed, may, strict=True) if not ok]
        may_email = len(may) - len(allowed)
    unposted, odd = _addresses(view.label, view.place, known, allowed)
    out = {one.customer for one in unposted}
    picked = pick(
        view, known, [who for who in allowed if who not in out], price, only_worth=ask.only_worth
    )
    ready = tuple(one.customer for one in by_route(known[who] for who in picked.ids))
    inside = set(ready)
    return CardPlan(
        found, ready, unposted, tuple(one for one in odd if one.customer in inside),
        picked.beyond, picked.unworthy, may_email, price, picked.cost, picked.likely,
        _per_sheet(ask.look), frozenset(who for who in ready if known[who].is_abroad),
    )  # fmt: skip


def _addresses(
    label: Any, at: Mapping[int, int], known: Mapping[int, Place], ids: Sequence[int]
) -> tuple[tuple[Unfit, ...], list[Unfit]]:
    """Give whose address no post can deliver, and whose is odd."""
    unposted, odd = [], []
    for who in ids:
        found = known[who].flaws
        if not found:
            continue
        name = label(at[who])
        if known[who].blocking:
            unposted.append(Unfit(who, name, known[who].blocking))
        else:
            odd.append(Unfit(who, name, found[0], known[who].address.postcode))
    return tuple(unposted), odd


def _per_sheet(look: CardLook) -> int:
    card = card_formats()[look.format]
    return arrange(card.w, card.h, look.paper, look.count, 0, marks=False).count


# Cards


def sample_run(shop: Shop, ask: CardAsk, ids: tuple[int, ...]) -> CardRun:
    """Give some people's cards as they would be, with a code that is only shown."""
    known = places(shop, ids)
    link = _code_link(shop)
    made = []
    offer, currency = ask.letter.offer, shop.settings().currency
    for one in previews(shop, ask.by_post, ids):
        if one.waits_for or one.customer not in known:
            continue
        code = sentence("letter.code_sample") if offer is not None else ""
        words = _code_words(shop, offer, currency)
        name = known[one.customer].address.name or one.name
        made.append(
            Card(
                one.customer, name, known[one.customer].lines, one.subject, one.body, code, words,
                _qr(link, code),
            )
        )  # fmt: skip
    return _run(shop, ask, tuple(made))


def _code_words(shop: Shop, offer: Offer | None, currency: str) -> tuple[str, ...]:
    if offer is None:
        return ()
    until = sentence("card.until", day=day_words(offer.ends_on(shop.today)))
    return offer_words(offer, currency), until


def _qr(link: str, code: str) -> str:
    """Give what the QR code says: the link with the code in it, else the code."""
    return link.replace("{code}", code) if link and code else code


def _code_link(shop: Shop) -> str:
    with shop.store.read() as conn:
        return queries.list_settings(conn).get("code_link", "")


def _run(shop: Shop, ask: CardAsk, cards: tuple[Card, ...]) -> CardRun:
    head, text = letterhead(shop), _text(shop, ask)
    sender = ", ".join(part for part in (head.shop, *head.address.split("\n")) if part.strip())
    stop = sentence("card.stop", reply_to=head.reply_to) if head.reply_to else ""
    home = shop_country(shop)
    heading = sentence("card.heading_jp") if home == "JP" else sentence("card.heading")
    return CardRun(
        cards, ask.look.whole(), ask.look.design or text or next(iter(designs())), head.shop,
        tuple(part for part in (sender, stop) if part), heading,
    )  # fmt: skip


def _text(shop: Shop, ask: CardAsk) -> str:
    """Give the design of the card's text, empty for a letter that is none."""
    return next((one.design for one in list_cards(shop) if one.id == ask.letter.letter), "")


# Making


@dataclass(frozen=True, slots=True)
class Proposed:
    """Cards that may be made, with codes that are only shown, and who is left out (codes)."""

    run: CardRun
    left_out: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Made:
    """Cards that are made but not noted as printed yet; `key` names their first draft."""

    run: CardRun
    mailing: int
    undo: MoveUndo
    key: str


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of printing cards: how many, on how many pages, who was left out and why."""

    cards: int
    pages: int
    left_out: tuple[tuple[str, int], ...]
    unfit: tuple[Unfit, ...]
    file: str
    made: Made


def propose(shop: Shop, ask: CardAsk) -> Proposed:
    """Give all cards that may be made, to be measured first.

    What a kill left half made is forgotten. UserError `nobody_to_print`, or of the text.
    """
    _forget_unprinted(shop)
    found = plan(shop, ask)
    if not found.ready:
        raise UserError("nobody_to_print")
    left = Counter(dict(found.plan.left_out))
    left.update(one.why for one in found.unposted)
    if found.plan.held_ids:
        left["held"] += len(found.plan.held_ids)
    if found.beyond:
        left["beyond_budget"] += len(found.beyond)
    if ask.only_worth and found.unworthy:
        left["unworthy"] += len(found.unworthy)
    if found.may_email:
        left["may_email"] += found.may_email
    return Proposed(sample_run(shop, ask, found.ready), tuple(left.most_common()))


def _forget_unprinted(shop: Shop) -> None:
    """Let cards go that were made and never came onto paper, nor were taken back: a kill."""
    with shop.store.light_write() as conn:
        for mailing in letters.unprinted_mailings(conn, PRINTING):
            letters.drop_mailing(conn, mailing)


def make_cards(
    shop: Shop, ask: CardAsk, ids: tuple[int, ...], *, without_head: bool = False
) -> Made:
    """Make the cards of some people as drafts; they are noted when they are on paper.

    UserError `nobody_to_print`, `letterhead_missing`, or of the text.
    """
    whom = replace(audience(shop, ask.by_post), ids=ids)
    writing = prepare(shop, ask.by_post, whom, without_head=without_head)
    with shop.store.light_write() as conn:
        made = make(shop, conn, writing)
        if not made.drafts:
            raise UserError("nobody_to_print")
        letters.set_route(conn, made.drafts, PRINTING)
        rows = letters.find_drafts(conn, made.drafts)
    run = _run(shop, ask, cards_of(shop, ask, rows))
    return Made(run, made.mailing, MoveUndo(as_were(rows)), rows[0].key)


def cards_of(shop: Shop, ask: CardAsk, rows: Sequence[DraftRow]) -> tuple[Card, ...]:
    """Give drafts as cards, in the order of the post."""
    known = places(shop, [row.customer_id or 0 for row in rows])
    link, currency = _code_link(shop), shop.settings().currency
    words = _code_words(shop, ask.letter.offer, currency)
    by_customer = {row.customer_id: row for row in rows}
    return tuple(
        Card(
            place.customer,
            place.address.name,
            place.lines,
            row.subject,
            row.body,
            row.code,
            words if row.code else (),
            _qr(link, row.code),
        )
        for place in by_route(known.values())
        for row in (by_customer[place.customer],)
    )


def printed(
    shop: Shop, made: Made, route: str, aside: Path | None = None, target: Path | None = None
) -> Changes:
    """Note cards that are on paper, then let their file appear; where it cannot, nothing was.

    UserError `cannot_save`.
    """
    with shop.store.light_write() as conn:
        if target is not None:
            _sweep(conn, target, aside)
        rows = letters.find_drafts(conn, [row[0] for row in made.undo.rows])
        move_rows(shop, conn, [row for row in rows if row.status == "draft"], "handed_over", route)
    if aside is not None and target is not None:
        try:
            aside.replace(target)
        except OSError as error:
            undo_cards(shop, made.mailing)
            raise UserError("cannot_save", name=target.name) from error
    return Changes(cards=True)


def _sweep(conn: Any, target: Path, but: Path | None) -> None:
    """Bring out what a kill left aside beside `target`, if its cards are noted; else let it go."""
    for left in target.parent.glob(f"{ASIDE}*.pdf"):
        if left == but:
            continue
        if letters.went_out(conn, left.stem.removeprefix(ASIDE)):
            left.replace(left.with_name(f"{target.stem} 0.pdf"))
        else:
            left.unlink()


def undo_cards(shop: Shop, mailing: int) -> Changes:
    """Take back that cards were printed: nobody has one, and they may be printed again."""
    with shop.store.light_write() as conn:
        rows = letters.list_drafts(conn, mailing_id=mailing)
        move_rows(shop, conn, [row for row in rows if row.status == "handed_over"], "draft", "")
    return undo_making(shop, mailing)
