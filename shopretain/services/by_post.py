"""Cards and letters by post: for whom, in which words, on which paper; made, noted, taken back.

Both are letters of the channel post: their texts, people, gate, codes and what comes of them are
those of letters. Who paints them needs Qt: they are made here, painted there, noted here.
"""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.documents.card_designs import designs
from shopretain.documents.imposition import arrange
from shopretain.documents.postcards import Card, CardLook, CardRun, Unfit, card_formats
from shopretain.documents.window_letters import LetterLook, LetterRun, PostLetter
from shopretain.messaging.letter import one_line, plain
from shopretain.messaging.offers import Offer
from shopretain.services.consent import gate
from shopretain.services.delivery import still_allowed
from shopretain.services.handover import MoveUndo, as_were, move_rows, undo_move
from shopretain.services.holdout import KEPT_BACK, Keeping, keeping
from shopretain.services.letter_texts import list_cards
from shopretain.services.letter_words import day_words, offer_words
from shopretain.services.letterhead import letterhead
from shopretain.services.letters import (
    LetterAsk,
    Plan,
    audience,
    previews,
)
from shopretain.services.letters import plan as letter_plan
from shopretain.services.making import make, prepare, undo_making
from shopretain.services.people_table import everybody
from shopretain.services.postal import (
    Place,
    by_route,
    flawed,
    households_of,
    places,
    post_country,
)
from shopretain.services.shop import Shop
from shopretain.services.stamps import Postage, expected, pick, postage
from shopretain.store import letters, queries
from shopretain.store.letters import DraftRow

__all__ = ["Card", "CardLook", "CardRun", "LetterLook", "LetterRun", "PostLetter", "Unfit"]

_ASIDE = "print_aside"  # the setting that says where a file is written first
PRINTING = "printing"  # the route of cards that are not on paper yet
WAITING = "waiting"  # whom: those whose letters by post were made before, as by plays

Look = CardLook | LetterLook
Run = CardRun | LetterRun


@dataclass(frozen=True, slots=True)
class PostAsk:
    """Cards or letters to be made: their text, how they look, whom of its people they spare."""

    letter: LetterAsk
    look: Look
    without_email: bool = False  # only who may not be emailed
    only_worth: bool = False  # only who is likely to bring more than the card costs
    households: bool = False  # one for each

    @property
    def by_post(self) -> LetterAsk:
        """The letter, by post whatever it was written for.

        Whom chance keeps back is drawn last, among those who would get a card.
        """
        return replace(self.letter, channel="post", keeps_back=False)


@dataclass(frozen=True, slots=True)
class PostPlan:
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
    merged: int  # live with somebody who gets one
    keeping: Keeping | None  # whom chance keeps back of those picked, to see whether cards work
    price: Postage
    cost: int
    likely: int
    per_sheet: int
    abroad: frozenset[int]

    @property
    def kept(self) -> tuple[int, ...]:
        """Who gets no card, to see whether cards work."""
        return () if self.keeping is None else self.keeping.kept

    def cost_of(self, out: Collection[int]) -> int:
        """Give the cost of all cards but those of some people."""
        dear = len(self.abroad & set(out))
        return self.cost - dear * self.price.abroad - (len(out) - dear) * self.price.home


# Whom


def plan(shop: Shop, ask: PostAsk) -> PostPlan:
    """Give what printing would do; UserError of what is wrong with the text."""
    found = _plan_waiting(shop) if ask.letter.whom == WAITING else letter_plan(shop, ask.by_post)
    price, view = postage(shop), everybody(shop)
    known = places(shop, found.ready)
    allowed = [who for who in found.ready if who in known]
    may_email = 0
    if ask.without_email:
        may = gate(shop).codes(allowed, "email")[1]
        allowed = [who for who, ok in zip(allowed, may, strict=True) if not ok]
        may_email = len(may) - len(allowed)
    unposted, odd = flawed(view, known, allowed)
    out = {one.customer for one in unposted}
    good = [who for who in allowed if who not in out]
    heads = good
    if ask.households:
        money = expected(view)
        heads, _ = households_of(known, good, lambda who: float(money[view.place[who]]))
    picked = pick(view, known, heads, price, only_worth=ask.only_worth)
    names = {who: view.rows[view.place[who]].key for who in picked.ids}
    dealt = _keeping(shop, ask, found, names)
    kept = () if dealt is None else dealt.kept
    spared = set(kept)
    ready = tuple(
        one.customer for one in by_route(known[who] for who in picked.ids if who not in spared)
    )
    inside = set(ready)
    money = expected(view)
    return PostPlan(
        found, ready, unposted, tuple(one for one in odd if one.customer in inside),
        picked.beyond, picked.unworthy, may_email, len(good) - len(heads), dealt, price,
        picked.cost - sum(price.of(known[who]) for who in kept),
        picked.likely - round(sum(float(money[view.place[who]]) for who in kept)),
        _per_sheet(ask.look), frozenset(who for who in ready if known[who].is_abroad),
    )  # fmt: skip


def _keeping(shop: Shop, ask: PostAsk, found: Plan, people: Mapping[int, str]) -> Keeping | None:
    """Give whom chance keeps back; drafts that wait were dealt out when they were made."""
    if found.keeping is None:
        return None
    play = found.keeping.play if found.keeping.play != ask.letter.letter else ""
    return keeping(shop, play, ask.letter.letter, people)


def _plan_waiting(shop: Shop) -> Plan:
    rows, left = _waiting(shop)
    ready = tuple(row.customer_id or 0 for row in rows)
    out = sum(count for _, count in left)
    return Plan(ready, left, (), (), (), (), len(rows) + out, 0)


def _waiting(shop: Shop) -> tuple[list[DraftRow], tuple[tuple[str, int], ...]]:
    try:
        return still_allowed(shop, "post")
    except UserError:  # nobody waits any more
        return [], ()


def _per_sheet(look: Look) -> int:
    if isinstance(look, LetterLook):
        return 1
    card = card_formats()[look.format]
    return arrange(card.w, card.h, look.paper, look.count, 0, marks=False).count


# What stands on them


def sample_run(shop: Shop, ask: PostAsk, ids: tuple[int, ...]) -> Run:
    """Give some people's cards or letters as they would be, with a code that is only shown."""
    if ask.letter.whom == WAITING:
        return _run(shop, ask, [row for row in _waiting(shop)[0] if row.customer_id in ids])
    code = "" if ask.letter.offer is None else sentence("letter.code_sample")
    told = [
        (one.customer, one.name, one.subject, one.body, code)
        for one in previews(shop, ask.by_post, ids)
        if not one.waits_for
    ]
    return _run_of(shop, ask, told)


def _run(shop: Shop, ask: PostAsk, rows: Sequence[DraftRow]) -> Run:
    """Give drafts as they are printed, in the order of the post."""
    told = [(row.customer_id or 0, "", row.subject, row.body, row.code) for row in rows]
    return _run_of(shop, ask, told)


_Told = tuple[int, str, str, str, str]  # customer, name, subject, body, code


def _run_of(shop: Shop, ask: PostAsk, told: Sequence[_Told]) -> Run:
    known = places(shop, [one[0] for one in told])
    by_id = {
        who: (who, name, one_line(subject), plain(body), code)
        for who, name, subject, body, code in told
        if who in known
    }
    order = [by_id[place.customer] for place in by_route(known.values())]
    if isinstance(ask.look, LetterLook):
        return _letters(shop, ask.look, known, order)
    return _cards(shop, ask, ask.look, known, order)


def _cards(
    shop: Shop, ask: PostAsk, look: CardLook, known: Mapping[int, Place], told: Sequence[_Told]
) -> CardRun:
    head, link, words = letterhead(shop), code_link(shop), _code_words(shop, ask.letter.offer)
    cards = tuple(
        Card(
            who, known[who].address.name or name, known[who].lines, subject, body, code,
            words if code else (), link.replace("{code}", code) if link and code else code,
        )
        for who, name, subject, body, code in told
    )  # fmt: skip
    stop = sentence("card.stop", reply_to=head.reply_to) if head.reply_to else ""
    is_japan = post_country(shop) == "JP"
    own = next((one.design for one in list_cards(shop) if one.id == ask.letter.letter), "")
    return CardRun(
        cards, look.whole(), look.design or own or next(iter(designs())), head.shop,
        _sender(shop), stop, sentence("card.heading_jp" if is_japan else "card.heading"),
    )  # fmt: skip


def _letters(
    shop: Shop, look: LetterLook, known: Mapping[int, Place], told: Sequence[_Told]
) -> LetterRun:
    head = letterhead(shop)
    made = tuple(
        PostLetter(who, known[who].address.name or name, known[who].lines, subject, body, code)
        for who, name, subject, body, code in told
    )
    stop = sentence("post.stop", reply_to=head.reply_to) if head.reply_to else ""
    return LetterRun(
        made, look.whole(), head.shop, _sender(shop), day_words(shop.today),
        "\n".join(part for part in (head.why if head.shop else "", stop) if part),
    )  # fmt: skip


def _sender(shop: Shop) -> str:
    head = letterhead(shop)
    return ", ".join(
        part.strip() for part in (head.shop, *head.address.split("\n")) if part.strip()
    )


def _code_words(shop: Shop, offer: Offer | None) -> tuple[str, ...]:
    if offer is None:
        return ()
    until = sentence("card.until", day=day_words(offer.ends_on(shop.today)))
    return offer_words(offer, shop.settings().currency), until


def code_link(shop: Shop) -> str:
    """Give where QR codes lead, with {code} in it; empty where they say the code alone."""
    with shop.store.read() as conn:
        return queries.list_settings(conn).get("code_link", "")


# Making


@dataclass(frozen=True, slots=True)
class Proposed:
    """Cards that may be made, with codes that are only shown, and who is left out (codes)."""

    run: Run
    left_out: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Made:
    """Cards that are made but not noted as printed yet.

    `keys` name their drafts: ids come again once drafts were let go. `aside` is where their file
    is written first.
    """

    run: Run
    mailing: int
    undo: MoveUndo
    keys: frozenset[str]
    aside: Path | None


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of printing cards: how many, on how many pages, who was left out and why."""

    cards: int
    pages: int
    left_out: tuple[tuple[str, int], ...]
    unfit: tuple[Unfit, ...]
    file: str
    made: Made


def propose(shop: Shop, ask: PostAsk) -> Proposed:
    """Give all cards that may be made, to be measured first.

    What a kill left half made is forgotten. UserError `nobody_to_print`, or of the text.
    """
    _tidy(shop)
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
    if found.merged:
        left["household"] += found.merged
    if found.kept:
        left[KEPT_BACK] += len(found.kept)
    return Proposed(sample_run(shop, ask, found.ready), tuple(left.most_common()))


def _tidy(shop: Shop) -> None:
    """Put right what a kill left: cards that never came onto paper, a file that never appeared."""
    with shop.store.light_write() as conn:
        for mailing in letters.unprinted_mailings(conn, PRINTING):
            letters.drop_mailing(conn, mailing)
        told = queries.list_settings(conn).get(_ASIDE, "")
        queries.set_settings(conn, {_ASIDE: ""})
    if not told:
        return
    left = json.loads(told)
    aside, target = Path(left["aside"]), Path(left["target"])
    with contextlib.suppress(OSError):  # gone, or on a disk that is not there: nothing to save
        if left["noted"]:
            aside.rename(_free(target))
        else:
            aside.unlink()


def _free(path: Path) -> Path:
    """Give a path at which there is nothing yet."""
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return found


def make_cards(
    shop: Shop,
    ask: PostAsk,
    ids: tuple[int, ...],
    target: Path | None = None,
    *,
    without_head: bool = False,
) -> Made:
    """Make some people's cards or letters as drafts; they are noted when they are on paper.

    With a `target` it is kept where their file is written first. UserError `nobody_to_print`,
    `letterhead_missing`, or of the text.
    """
    mailing = 0
    if ask.letter.whom == WAITING:
        rows = [row for row in _waiting(shop)[0] if row.customer_id in ids]
    else:
        whom = replace(audience(shop, ask.by_post), ids=ids)
        writing = prepare(shop, ask.by_post, whom, without_head=without_head)
        if writing.keeping is not None:
            writing = replace(writing, keeping=replace(writing.keeping, kept=plan(shop, ask).kept))
        with shop.store.light_write() as conn:
            made = make(shop, conn, writing)
            if not made.drafts:
                raise UserError("nobody_to_print")
            letters.set_route(conn, made.drafts, PRINTING)
            rows, mailing = letters.find_drafts(conn, made.drafts), made.mailing
    if not rows:
        raise UserError("nobody_to_print")
    aside = None if target is None else target.with_name(f".shopretain-{rows[0].key}.pdf")
    if aside is not None:
        told = {"aside": str(aside), "target": str(target), "noted": False}
        with shop.store.light_write() as conn:
            queries.set_settings(conn, {_ASIDE: json.dumps(told)})
    keys = frozenset(row.key for row in rows)
    return Made(_run(shop, ask, rows), mailing, MoveUndo(as_were(rows)), keys, aside)


def printed(shop: Shop, made: Made, route: str, target: Path | None = None) -> Changes:
    """Note cards that are on paper, then let their file appear; where it cannot, nothing was.

    UserError `draft_gone` where they are not the ones that were made any more, `cannot_save`.
    """
    with shop.store.light_write() as conn:
        rows = letters.find_drafts(conn, [row[0] for row in made.undo.rows])
        if {row.key for row in rows} != made.keys:
            raise UserError("draft_gone")
        move_rows(shop, conn, [row for row in rows if row.status == "draft"], "handed_over", route)
        if made.aside is not None and target is not None:
            told = {"aside": str(made.aside), "target": str(target), "noted": True}
            queries.set_settings(conn, {_ASIDE: json.dumps(told)})
    if made.aside is not None and target is not None:
        try:
            made.aside.replace(target)
        except OSError as error:
            undo_cards(shop, made)
            raise UserError("cannot_save", name=target.name) from error
        with shop.store.light_write() as conn:
            queries.set_settings(conn, {_ASIDE: ""})
    return Changes(cards=True)


def undo_cards(shop: Shop, made: Made) -> Changes:
    """Take back that cards were printed: nobody has one, and they may be printed again.

    What is not there any more, or is another printing by now, stays as it is.
    """
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_ASIDE: ""})
        rows = letters.find_drafts(conn, [row[0] for row in made.undo.rows])
        if {row.key for row in rows} != made.keys:
            return Changes()
        if made.mailing:
            sent = [row for row in rows if row.status == "handed_over"]
            move_rows(shop, conn, sent, "draft", "")
    if not made.mailing:  # they waited before, and wait again
        return undo_move(shop, made.undo)
    return undo_making(shop, made.mailing)
