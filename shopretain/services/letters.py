"""Letters: their texts, whom they are for, how each person will read them, and the making."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.messaging.address import mail_address
from shopretain.messaging.gate import Channel, Purpose
from shopretain.messaging.merge import (
    Field,
    Missing,
    Part,
    TemplateFlaw,
    fields_of,
    parse,
    render,
)
from shopretain.messaging.offers import Offer
from shopretain.messaging.plays import READY, Play, Step
from shopretain.messaging.templates import Kind, gallery
from shopretain.services.consent import Gate, gate
from shopretain.services.due import first_hits, holding
from shopretain.services.groups import SHOWN_GROUPS, answer_ids
from shopretain.services.groups import view as groups_view
from shopretain.services.holdout import KEPT_BACK, Keeping, keeping, without
from shopretain.services.known import known_words
from shopretain.services.letter_fields import (
    ABOUT_SHOP,
    READY_BLOCKS,
    LetterFields,
    block_field,
    known_fields,
    sample_codes,
)
from shopretain.services.letter_texts import EVERYBODY, LetterText, letter, list_letters
from shopretain.services.letter_words import offer_words
from shopretain.services.letterhead import Head, letterhead
from shopretain.services.people_table import everybody
from shopretain.services.shop import Shop
from shopretain.services.triggers import Happened
from shopretain.store import cards, conversation, letters, wordings

__all__ = ["Offer"]

OCCASION = "occasion"
OFFERS_IN_A_ROW = 3  # after which one more is one too many (tactics D20)
UNFIT = "bad_address"  # of whom the gate allows
# Fields that offer something: a letter about an order is marketing with them (rule 6).
_OFFERING = frozenset(
    (
        "code", "offer", "friend_code", "reward", "best_sellers", "goes_with", "new_products",
        "first_new",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WritingPage:
    """What the page of writing begins with: letters, groups with their size, who writes.

    Groups are (value, name, people), as `LetterAsk.whom` takes them; `waiting` drafts.
    """

    letters: tuple[LetterText, ...]
    groups: tuple[tuple[str, str, int], ...]
    head: Head
    blocks: tuple[str, ...]
    waiting: int
    is_empty: bool  # no customers yet
    has_emails: bool


def writing_page(shop: Shop) -> WritingPage:
    """Give what the page of writing begins with."""
    people = everybody(shop)
    with shop.store.read() as conn:
        blocks, waiting = wordings.list_blocks(conn), letters.count_waiting(conn)
    return WritingPage(
        list_letters(shop),
        whom_choices(shop),
        letterhead(shop),
        tuple(dict.fromkeys((*READY_BLOCKS, *blocks))),
        waiting,
        not people.rows,
        any(row.email for row in people.rows),
    )


def whom_choices(shop: Shop) -> tuple[tuple[str, str, int], ...]:
    """Give the groups a letter can be for: value, name, how many people."""
    known = groups_view(shop)
    found = [(name, sentence(f"group.{name}"), count) for name, count in known.ready]
    found += [(str(own.id), own.name, own.count) for own in known.own]
    found.append((EVERYBODY, sentence("letter.everybody"), len(everybody(shop).rows)))
    return tuple(found)


# Whom, and in which words


@dataclass(frozen=True, slots=True)
class LetterAsk:
    """A letter to be made: of which text, in which words, for whom, with which code.

    `whom` is a ready-made group's id, an own one's number, `everybody`, `occasion` for those to
    whom the letter's own occasion happened, or customers by id.
    """

    letter: str
    subject: str
    body: str
    whom: str | tuple[int, ...]
    offer: Offer | None = None
    whom_words: str = ""
    channel: Channel = "email"
    keeps_back: bool = True  # whether chance may keep back a part of them
    second: tuple[str, str] | None = None  # subject and body that half of them get, to compare


@dataclass(frozen=True, eq=False)
class Audience:
    """Whom a letter is for, what of each only the occasion knows, and which occasions of a play."""

    ids: tuple[int, ...]
    given: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    play: str = ""
    occasions: Mapping[int, str] = field(default_factory=dict)
    step: int = 0  # of the play's letters

    def chain(self, who: int) -> str:
        """Give of which chain somebody's letter is a step, empty for none."""
        return chain_of(self.play, self.occasions.get(who, ""))


def chain_of(play: str, occasion: str) -> str:
    """Give the chain of a play's letters about one occasion: to the cap they are one letter."""
    return f"play:{play} {occasion}" if play else ""


def ask_of(shop: Shop, letter_id: str, whom: str = "") -> LetterAsk:
    """Give a letter as it stands, for whom it is at first or for a group by name."""
    text = letter(shop, letter_id)
    return LetterAsk(text.id, text.subject, text.body, whom or usual_whom(text), text.offer)


def usual_whom(text: LetterText) -> str:
    """Give whom a letter is for at first."""
    return text.to if text.to in (*SHOWN_GROUPS, EVERYBODY) else OCCASION


def audience(shop: Shop, ask: LetterAsk) -> Audience:
    """Give whom a letter is for; UserError `group_missing`."""
    if not isinstance(ask.whom, str):
        return _of_chosen(shop, ask, tuple(ask.whom))
    if ask.whom == EVERYBODY:
        return Audience(tuple(everybody(shop).ids.tolist()))
    if ask.whom != OCCASION:
        return Audience(tuple(answer_ids(shop, ask.whom).tolist()))
    if ask.letter == "quote_permission":
        return _unasked_quotes(shop)
    return of_occasion(shop, ask.letter)


def _of_chosen(shop: Shop, ask: LetterAsk, ids: tuple[int, ...]) -> Audience:
    """Give people who were chosen by hand, with what the letter's occasion tells of them.

    Where it happened to all of them, theirs are the letters of that play.
    """
    if usual_whom(letter(shop, ask.letter)) != OCCASION:
        return Audience(ids)
    whole = of_occasion(shop, ask.letter)
    if set(ids) <= set(whole.ids):
        return replace(whole, ids=ids)
    return Audience(ids, whole.given)


def of_occasion(shop: Shop, letter_id: str, now: Happened | None = None) -> Audience:
    """Give to whom a letter's occasion happened who did not get it yet."""
    of_play = occasion_of(letter_id)
    if of_play is None:
        return Audience(())
    play, step = of_play
    now = now or Happened(shop)
    with shop.store.read() as conn:
        # Whoever had the letters before it may have this one.
        done = [
            row
            for row in letters.list_occasions(conn)
            if row.play != play.id or row.step == step or row.template == letter_id
        ]
    hits = first_hits(now, play, holding(now, play), done)
    return Audience(
        tuple(hit.customer for hit in hits),
        {hit.customer: hit.given for hit in hits},
        play.id,
        {hit.customer: hit.occasion for hit in hits},
        step,
    )


def occasion_of(letter_id: str) -> tuple[Play, int] | None:
    """Give the ready play whose occasion a letter is for, of that letter alone, and its step."""
    card = gallery().get(letter_id)
    if card is not None and card.occasion:
        play = READY[card.occasion]
        days, window = card.ahead or play.days, card.ahead or play.window
        return replace(play, steps=(Step(letter_id, 0),), days=days, window=window), 0
    for play in READY.values():
        waited = 0
        for number, step in enumerate(play.steps):
            waited += step.wait
            if step.letter == letter_id:
                return replace(play, steps=(Step(letter_id, waited),)), number
    return None


def _unasked_quotes(shop: Shop) -> Audience:
    """Give whose kind words are kept and who was not yet asked whether they may be shown."""
    given: dict[int, Mapping[str, str]] = {}
    with shop.store.read() as conn:
        asked = {
            row.customer_id: row.on
            for row in letters.list_occasions(conn)
            if row.template == "quote_permission"
        }
        for row in conversation.list_quotes(conn):
            who = cards.owner_of(conn, row.identity)
            if row.permission == "unasked" and who and asked.get(who, date.min) < row.said_on:
                given.setdefault(who, {"quote": row.words})
    return Audience(tuple(given), given)


def read_text(shop: Shop, text: str) -> tuple[Part, ...]:
    """Give the parts of a text; UserError of what is wrong with it."""
    with shop.store.read() as conn:
        known = known_fields(wordings.list_blocks(conn))
    try:
        return parse(text, known)
    except TemplateFlaw as flaw:
        code = f"template_{flaw.code}" + ("_near" if flaw.suggestion else "")
        raise UserError(code, what=flaw.what, suggestion=flaw.suggestion) from flaw


def parsed(shop: Shop, ask: LetterAsk) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Give subject and body as parts; UserError of what is wrong with the text.

    A text that asks for a code without saying it gets a line that does.
    """
    subject, body = read_text(shop, ask.subject), read_text(shop, ask.body)
    stands_apart = letter(shop, ask.letter).is_card  # beside the text, as words and as QR
    if ask.offer is not None and not stands_apart and "code" not in fields_of((*subject, *body)):
        body = read_text(shop, with_code_line(ask.body))
    if not "".join(part for part in body if not isinstance(part, Field)).strip():
        raise UserError("letter_empty")
    if not subject:
        raise UserError("subject_empty")
    return subject, body


def _code_line() -> str:
    return sentence("letter.coupon", offer="{offer}", code="{code}", code_until="{code_until}")


def with_code_line(body: str) -> str:
    """Put the sentence of the code before the last paragraph, the greeting; once."""
    if "{code" in body:
        return body
    head, gap, tail = body.rpartition("\n\n")
    return f"{head}{gap}{_code_line()}\n\n{tail}" if gap else f"{body}\n\n{_code_line()}"


def without_code_line(body: str) -> str:
    """Take that sentence away where it stands as it was put there."""
    return body.replace(f"{_code_line()}\n\n", "").removesuffix(f"\n\n{_code_line()}")


@dataclass(frozen=True, slots=True)
class Plan:
    """What making a letter would do, counted.

    `ready` are the customers who will get one, in order; `left_out` why others may not (codes);
    `held` for want of which field; `fallbacks` how many read the fallback of which field;
    `by_post` those left out who may have a card instead. `offers_in_a_row` are the last
    mailings that all offered something.
    """

    ready: tuple[int, ...]
    left_out: tuple[tuple[str, int], ...]
    held: tuple[tuple[str, int], ...]
    held_ids: tuple[int, ...]
    fallbacks: tuple[tuple[str, int, str], ...]
    by_post: tuple[int, ...]
    asked_of: int
    offers_in_a_row: int
    keeping: Keeping | None = None  # None: a letter about an order goes to everybody


@dataclass(frozen=True, eq=False)
class Writing:
    """All that writing letters of one ask needs."""

    ask: LetterAsk
    text: LetterText
    head: Head
    subject: tuple[Part, ...]
    body: tuple[Part, ...]
    wanted: frozenset[str]
    whom: Audience
    fields: LetterFields
    allowed: tuple[int, ...]
    left: tuple[tuple[int, str], ...]  # customer, code
    known: Gate
    held: Mapping[int, str]  # whose letter waits for want of which field
    nowhere: Mapping[str, Collection[int]]  # who has no value for a field without fallback
    keeping: Keeping | None = None


def purpose_of(shop: Shop, ask: LetterAsk) -> Purpose:
    """Give whether a letter is marketing: one about an order is, too, once it offers something."""
    text = letter(shop, ask.letter)
    asked = fields_of((*read_text(shop, ask.subject), *read_text(shop, ask.body)))
    with shop.store.read() as conn:
        blocks = wordings.list_blocks(conn)
    inside = "".join("".join(block) for name, block in blocks.items() if block_field(name) in asked)
    is_offering = (
        ask.offer is not None
        or bool(_OFFERING & asked)
        or any(f"{{{name}" in inside for name in _OFFERING)
    )
    return "marketing" if is_offering else text.purpose


def writing_of(shop: Shop, ask: LetterAsk, whom: Audience | None = None) -> Writing:
    """Read what writing letters of one ask needs, and ask the gate about everybody."""
    text, head = letter(shop, ask.letter), letterhead(shop)
    subject, body = parsed(shop, ask)
    found = whom or audience(shop, ask)
    known = gate(shop)
    fields = LetterFields(shop, head, found.ids)
    purpose = purpose_of(shop, ask)
    if found.play:
        verdicts = [known.may(w, ask.channel, purpose, found.chain(w)) for w in found.ids]
        codes = [(v.code, v.allowed) for v in verdicts]
    else:
        codes = list(zip(*known.codes(found.ids, ask.channel, purpose), strict=True))
    allowed, left = [], []
    for who, (code, may) in zip(found.ids, codes, strict=True):
        if not may:
            left.append((who, code))
        elif ask.channel == "email" and mail_address(fields.email(who)) is None:
            left.append((who, UNFIT))
        else:
            allowed.append(who)
    kind: Kind = "offer" if ask.offer is not None else text.kind
    kept = None
    parts = (*subject, *body)
    bare = [part.name for part in parts if isinstance(part, Field) and part.fallback is None]
    nowhere = _nowhere(shop, ask, frozenset(bare), fields, allowed)
    held = _held(bare, nowhere, found, allowed)
    if purpose == "marketing":
        people = {who: fields.key(who) for who in allowed if who not in held}
        kept = keeping(shop, found.play, ask.letter, people, is_asked=ask.keeps_back)
        out = kept.out
        left += [(who, KEPT_BACK) for who in allowed if who in out]
        allowed = list(without(allowed, out))
    return Writing(
        ask, replace(text, purpose=purpose, kind=kind), head, subject, body,
        fields_of((*subject, *body)), found, fields, tuple(allowed), tuple(left), known,
        held, nowhere, kept,
    )  # fmt: skip


def plan(shop: Shop, ask: LetterAsk) -> Plan:
    """Give what making a letter would do; UserError of what is wrong with the text."""
    now = writing_of(shop, ask)
    waits = {who: now.held[who] for who in now.allowed if who in now.held}
    ready = [who for who in now.allowed if who not in waits]
    held = Counter(waits.values())
    held_ids = list(waits)
    said = {part.name: part.fallback or "" for part in (*now.subject, *now.body)
            if isinstance(part, Field) and part.fallback is not None}  # fmt: skip
    fallbacks: Counter[str] = Counter()
    known = now.nowhere
    rest = frozenset(name for name in now.wanted if name not in known)
    nowhere = {**known, **_nowhere(shop, ask, rest, now.fields, now.allowed)}
    for who in ready:
        given = now.whom.given.get(who, {})
        missing = {name for name, ids in nowhere.items() if who in ids and not given.get(name)}
        fallbacks.update(missing - ABOUT_SHOP)
    left_ids = tuple(who for who, why in now.left if why != KEPT_BACK)
    return Plan(
        tuple(ready),
        tuple(Counter(code for _, code in now.left).most_common()),
        tuple(held.most_common()),
        tuple(held_ids),
        tuple((name, count, said.get(name, "")) for name, count in fallbacks.most_common()),
        _by_post(now.known, left_ids),
        len(now.whom.ids),
        offers_in_a_row(shop) if now.text.kind == "offer" else 0,
        now.keeping,
    )


def _nowhere(
    shop: Shop, ask: LetterAsk, wanted: Collection[str], fields: LetterFields, ids: Sequence[int]
) -> dict[str, Collection[int]]:
    """Give of each field who has no value for it; codes are made for everybody."""
    sample = _code_sample(shop, ask)
    return {name: fields.lacking(name, ids) for name in wanted if not sample.get(name)}


def _held(
    bare: Sequence[str], nowhere: Mapping[str, Collection[int]], whom: Audience,
    ids: Sequence[int],
) -> dict[int, str]:  # fmt: skip
    """Give whose letter would wait for want of a value without fallback, and of which."""
    lacking = [name for name in bare if nowhere.get(name)]
    found = {}
    for who in ids if lacking else ():
        given = whom.given.get(who, {})
        name = next((n for n in lacking if who in nowhere[n] and not given.get(n)), "")
        if name:
            found[who] = name
    return found


def _by_post(known: Gate, ids: tuple[int, ...]) -> tuple[int, ...]:
    allowed = known.codes(ids, "post")[1]
    return tuple(who for who, may in zip(ids, allowed, strict=True) if may)


def offers_in_a_row(shop: Shop) -> int:
    """Give how many of the last mailings, one after another, offered something."""
    with shop.store.read() as conn:
        kinds = [row.kind for row in letters.list_mailings(conn)]
    return next((at for at, kind in enumerate(kinds) if kind != "offer"), len(kinds))


def _code_sample(shop: Shop, ask: LetterAsk) -> dict[str, str]:
    sample = {"friend_code": sentence("letter.friend_sample")}  # who has none gets one
    if not letterhead(shop).is_whole:  # it is asked for before the first draft
        sample |= {
            name: sentence(f"letter.{name}_sample") for name in ("shop_name", "shop_address")
        }
    if ask.offer is None:
        return sample
    words = offer_words(ask.offer, shop.settings().currency)
    return sample | sample_codes(ask.offer.ends_on(shop.today), words)


def page_text(shop: Shop, subject: str, body: str) -> tuple[str, str]:
    """Give words for the shop's own pages: nothing in them is about one person (tactics D23)."""
    ask = LetterAsk("confirmation_page", subject, body, ())
    now = writing_of(shop, ask, Audience(()))
    return rendered(now, {**_code_sample(shop, ask), **now.fields.of(0, now.wanted, {})})


@dataclass(frozen=True, slots=True)
class Preview:
    """A letter as one person will read it; `waits_for` is the field it is held for, if any."""

    customer: int
    name: str  # to speak of them
    email: str
    subject: str
    body: str
    footer: str
    code: str
    waits_for: str = ""
    known: str = ""  # notes, likes and the last words exchanged


def previews(shop: Shop, ask: LetterAsk, ids: tuple[int, ...]) -> tuple[Preview, ...]:
    """Give a letter as some people will read it."""
    whom = audience(shop, ask) if ask.whom == OCCASION else Audience(ids)
    now = writing_of(shop, ask, whom=Audience(ids, whom.given))
    sample = _code_sample(shop, ask)
    return tuple(replace(_preview(now, who, sample), known=known_words(shop, who)) for who in ids)


def _preview(now: Writing, who: int, sample: Mapping[str, str]) -> Preview:
    values = now.fields.of(who, now.wanted, {**sample, **now.whom.given.get(who, {})})
    first = now.fields.of(who, ("first_name",), {}).get("first_name", "")
    head = now.head.of(has_bought=now.fields.has_bought(who))
    told = (who, first or now.fields.name(who), now.fields.email(who))
    try:
        subject, body = rendered(now, values)
    except Missing as missing:
        return Preview(*told, "", "", head.footer, "", missing.field)
    return Preview(*told, subject, body, head.footer, values.get("code", ""))


def written(now: Writing, who: int) -> tuple[str, str]:
    """Give subject and body for one person; Missing where a value without fallback is missing."""
    return rendered(now, now.fields.of(who, now.wanted, now.whom.given.get(who, {})))


def rendered(now: Writing, values: Mapping[str, str]) -> tuple[str, str]:
    subject = " ".join(render(now.subject, values).split())
    return subject[:1].upper() + subject[1:], render(now.body, values)
