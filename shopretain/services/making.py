"""Drafts are made: each person's letter, with a code of their own where it has an offer."""

from __future__ import annotations

import secrets
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from shopretain.analytics.effects import split
from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import UserError
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.loyalty.codes import free_code
from shopretain.messaging.letter import Letter
from shopretain.messaging.merge import Missing
from shopretain.messaging.names import full_name
from shopretain.messaging.offers import offer_text
from shopretain.services.holdout import KEPT_BACK, keeping, without
from shopretain.services.letter_fields import LetterFields
from shopretain.services.letter_words import day_words, offer_words
from shopretain.services.letterhead import letterhead
from shopretain.services.letters import Audience, LetterAsk, Writing, rendered, writing_of
from shopretain.services.margin_floor import check_offer
from shopretain.services.shop import Shop
from shopretain.store import codes as store_codes
from shopretain.store import coupon_rows, letters
from shopretain.store.codes import NewCode
from shopretain.store.consent import own_key
from shopretain.store.coupon_rows import NewCoupon
from shopretain.store.kept import add_kept
from shopretain.store.letters import NewDraft, NewMailing

_TELL_EVERY = 250  # letters


@dataclass(frozen=True, slots=True)
class Made:
    """Drafts that were made: their ids, and how many were held or left out, and why."""

    mailing: int
    drafts: tuple[int, ...]
    customers: tuple[int, ...]  # of these drafts
    held: tuple[tuple[str, int], ...]
    left_out: tuple[tuple[str, int], ...]


def make(
    shop: Shop,
    conn: Any,
    now: Writing,
    progress: Progress = no_progress,
    trial: tuple[str, str] = ("", ""),
) -> Made:
    """Make everybody's draft, with a code of their own where the letter has an offer.

    Within an open transaction; what is read was read before it (`prepare`). `trial` is the wave
    of two texts that are tried against each other, and which of them this one is.
    """
    today, moment, ask = shop.today, shop.clock.now(), now.ask
    held: Counter[str] = Counter()
    drafts: list[NewDraft] = []
    customers: list[int] = []
    coupons: list[tuple[str, str]] = []
    for who, draft, own in _drafts(shop, conn, now, progress, held):
        drafts.append(draft)
        customers.append(who)
        if own:
            coupons.append((own, draft.identity))
    left = tuple(Counter(code for _, code in now.left).most_common())
    if not drafts:
        return Made(0, (), (), tuple(held.most_common()), left)
    play = now.whom.play
    mailing = letters.add_mailing(
        conn,
        NewMailing(
            ask.letter, play, now.text.title, ask.whom_words, ask.subject, ask.body,
            now.text.purpose, now.text.kind, ask.channel, *trial,
        ),
        today,
        moment,
    )  # fmt: skip
    ids = letters.add_drafts(conn, mailing, drafts, today, moment)
    if now.keeping is not None and now.keeping.kept:
        tokens = [now.fields.key(who) for who in now.keeping.kept]
        add_kept(conn, mailing, now.keeping.play, tokens, today)
    if ask.offer is not None:
        last, words = ask.offer.ends_on(today), offer_text(ask.offer)
        coupon_rows.add_coupons(
            conn,
            [NewCoupon(c, token, mailing, play, ask.channel, words, last) for c, token in coupons],
            today,
            moment,
        )
    return Made(mailing, tuple(ids), tuple(customers), tuple(held.most_common()), left)


def _drafts(
    shop: Shop,
    conn: Any,
    now: Writing,
    progress: Progress,
    held: Counter[str],
) -> Iterator[tuple[int, NewDraft, str]]:
    """Give each person's draft and the code that is made for it; who waits for what is counted."""
    today, offer, currency = shop.today, now.ask.offer, shop.settings().currency
    taken = coupon_rows.taken_codes(conn)
    friends = _friend_codes(shop, conn, now, taken)
    known_by = letters.tokens_by_customer(conn, now.allowed)
    for number, who in enumerate(now.allowed):
        if number % _TELL_EVERY == 0:
            progress("write", number, len(now.allowed))
        given = {**now.whom.given.get(who, {}), **friends.get(who, {})}
        code = ""
        if offer is not None:
            code = free_code("K", taken, secrets.choice)
            given |= {
                "code": code,
                "code_until": day_words(offer.ends_on(today)),
                "offer": offer_words(offer, currency),
            }
        try:
            subject, body = rendered(now, now.fields.of(who, now.wanted, given))
        except Missing as missing:
            held[missing.field] += 1
            continue
        occasion = now.whom.occasions.get(who, "")
        key, shown = uuid.uuid4().hex, given.get("code", "")
        draft = NewDraft(
            now.fields.key(who), "\n".join(known_by.get(who, ())), key, now.whom.play,
            now.whom.step, occasion, today, subject, body, shown,
        )  # fmt: skip
        yield who, draft, code


def prepare(
    shop: Shop, ask: LetterAsk, whom: Audience | None = None, *, without_head: bool = False
) -> Writing:
    """Read all that making a letter needs.

    UserError `letterhead_missing`, `offer_below_floor`, or of the text.

    `without_head` lets a card go of which nobody said yet who writes it.
    """
    check_offer(shop, ask.offer)
    now = writing_of(shop, ask, whom)
    if not now.head.is_whole and not without_head:
        raise UserError("letterhead_missing")
    if now.allowed:  # what the fields need is read before the transaction that writes
        now.fields.of(now.allowed[0], now.wanted, {})
    return now


def _friend_codes(
    shop: Shop, conn: Any, now: Writing, taken: set[str]
) -> dict[int, dict[str, str]]:
    """Give everybody the code for their friends, made for who has none, if the letter asks."""
    if "friend_code" not in now.wanted:
        return {}
    known = {row.customer_id: row.code for row in store_codes.list_codes(conn, "referral")}
    new: list[NewCode] = []
    for who in now.allowed:
        if who not in known:
            known[who] = free_code("F", taken, secrets.choice)
            new.append(NewCode(known[who], "referral", now.fields.key(who), None, ""))
    store_codes.add_codes(conn, new, shop.today, shop.clock.now())
    return {who: {"friend_code": known[who]} for who in now.allowed}


def make_drafts(shop: Shop, ask: LetterAsk, progress: Progress = no_progress) -> Made:
    """Make a letter's drafts, which wait to be handed over; UserError `nobody_to_write`.

    With a second text chance gives it to half of them, and both are compared later.
    """
    writings = prepare_all(shop, ask)
    with shop.store.light_write(LastTold(progress)) as conn:
        made = make_all(shop, conn, writings, progress)
        if not made.drafts:
            raise UserError("nobody_to_write")
    return made


def prepare_all(shop: Shop, ask: LetterAsk) -> tuple[Writing, ...]:
    """Read what making a letter needs; of two texts each has its half of the people.

    The halves are dealt out by chance and differ by one at most.
    """
    if ask.second is None:
        return (prepare(shop, ask),)
    subject, body = ask.second
    plain = replace(ask, keeps_back=False, second=None)
    first = prepare(shop, plain)
    second = prepare(shop, replace(plain, subject=subject, body=body))
    # Whom both texts may reach and who lacks nothing that one of them asks for; then chance draws.
    held = {**first.held, **second.held}
    reached = set(second.allowed)
    people = {
        who: first.fields.key(who) for who in first.allowed if who in reached and who not in held
    }
    mine = set(first.allowed)
    left = [*first.left, *(row for row in second.left if row[0] in mine)]
    left += [(who, "held") for who in first.allowed if who in held]
    dealt = first.keeping or second.keeping
    if dealt is not None:
        dealt = keeping(shop, first.whom.play, ask.letter, people, is_asked=ask.keeps_back)
    out = frozenset[int]() if dealt is None else dealt.out
    left += [(who, KEPT_BACK) for who in people if who in out]
    allowed = list(without(tuple(people), out))
    with shop.store.light_write() as conn:
        key = own_key(conn)
    one, other = split(key, [people[who] for who in allowed], uuid.uuid4().hex)
    here, there = (tuple(allowed[at] for at in half) for half in (one, other))
    return (
        replace(first, allowed=here, left=tuple(left), keeping=dealt),
        replace(second, allowed=there, left=(), keeping=None),
    )


def make_all(
    shop: Shop, conn: Any, writings: Sequence[Writing], progress: Progress = no_progress
) -> Made:
    """Make the drafts of one text, or of two that are tried against each other."""
    if len(writings) == 1:
        return make(shop, conn, writings[0], progress)
    wave = uuid.uuid4().hex
    first, second = writings
    one = make(shop, conn, first, progress, (wave, "A"))
    if not one.drafts:  # those kept back hang on the text that has letters
        second = replace(second, keeping=first.keeping)
    return _both([one, make(shop, conn, second, progress, (wave, "B"))])


def _both(made: Sequence[Made]) -> Made:
    first = made[0]
    for other in made[1:]:
        held = Counter(dict(first.held)) + Counter(dict(other.held))
        first = Made(
            first.mailing or other.mailing, first.drafts + other.drafts,
            first.customers + other.customers, tuple(held.most_common()), first.left_out,
        )  # fmt: skip
    return first


def make_drafts_at(
    path: Path, clock: Clock, ask: LetterAsk, progress: Progress = no_progress
) -> Made:
    """Make a letter's drafts in the child process."""
    with Shop.in_child(path, clock) as shop:
        return make_drafts(shop, ask, progress)


def undo_making(shop: Shop, mailing: int) -> Changes:
    """Let drafts go that were made by mistake, as long as none was handed over."""
    with shop.store.light_write() as conn:
        wave = letters.same_wave(conn, mailing)
        rows = [row for one in wave for row in letters.list_drafts(conn, mailing_id=one)]
        waiting = [row.id for row in rows if row.status in ("draft", "skipped", "withdrawn")]
        if len(waiting) == len(rows):
            for one in wave:
                letters.drop_mailing(conn, one)
        else:
            letters.set_status(conn, waiting, "withdrawn", shop.today, why="undone")
    return Changes(cards=True)


def to_letter(row: letters.DraftRow, fields: LetterFields) -> Letter:
    """Give a draft as a letter to its person."""
    who = row.customer_id or 0
    name = full_name(fields.name(who))
    return Letter(row.key, name, fields.email(who), row.subject, row.body, row.code)


def letters_of(
    shop: Shop, rows: Sequence[letters.DraftRow]
) -> Iterator[tuple[letters.DraftRow, Letter, bool]]:
    """Give drafts as letters, with whether their person has bought."""
    fields = LetterFields(shop, letterhead(shop), [row.customer_id or 0 for row in rows])
    for row in rows:
        yield row, to_letter(row, fields), fields.has_bought(row.customer_id or 0)
