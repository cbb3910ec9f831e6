"""What is known of somebody beyond orders: shown where one writes to them, and on their card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shopretain.base.text import sentence
from shopretain.services.letter_words import day_words
from shopretain.services.referrals import league
from shopretain.services.reviews import REVIEW
from shopretain.services.shop import Shop
from shopretain.store import bought_rows, cards, feedback, stories
from shopretain.store.feedback import FeedbackRow

SIGNS = ("same", "score", "reviews", "friends", "new")
_NEW_DAYS = 30  # after something was first sold
_LONG = 90  # letters of words that are shown
_SHOWN = 3


def known_words(shop: Shop, customer: int) -> str:
    """Give notes, likes and the last words exchanged, each newest first, on a few lines (C14)."""
    with shop.store.read() as conn:
        tokens = cards.tokens_of(conn, customer)
        entries = cards.list_entries(conn, tokens)
        talks = [row for row in cards.list_contacts(conn, tokens) if row.purpose == "talk"]
    lines = []
    for kind in ("note", "wish"):
        told = [_short(entry.value) for entry in entries if entry.kind == kind]
        if told:
            lines.append(sentence(f"known.{kind}", words="; ".join(told[::-1][:_SHOWN])))
    if talks:
        last = talks[-1]
        lines.append(
            sentence("known.talk", day=day_words(last.happened_on), words=_short(last.words))
        )
    return "\n".join(lines)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONG else f"{line[:_LONG].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Sign:
    """One of the five signs that somebody likes the shop; `words` are its evidence, or empty."""

    id: str
    words: str


def signs(shop: Shop, customer: int) -> tuple[Sign, ...]:
    """Give the five signs of Mezchip's article, each with its evidence; never a guess (A8)."""
    with shop.store.read() as conn:
        orders = stories.orders_of(conn, customer, None)
        said = [row for row in feedback.list_feedback(conn) if row.customer_id == customer]
        seen = bought_rows.first_seen(conn)
    counted = [order for order in orders if order.not_counted is None]
    times: Counter[str] = Counter()
    new = ""
    for order in counted:
        for name in {line.name for line in order.lines}:
            times[name] += 1
            since = seen.get(name)
            is_first = since is not None and since == min(seen.values())
            if since is not None and not is_first:
                late = order.placed_on - since
                new = name if timedelta(0) <= late <= timedelta(days=_NEW_DAYS) else new
    same = [(name, count) for name, count in times.most_common(1) if count > 1]
    friends = next((count for who, _, count in league(shop).best if who == customer), 0)
    reviews = sum(row.question == REVIEW for row in said)
    found = {
        "same": sentence("sign.same.is", product=same[0][0], count=same[0][1]) if same else "",
        "score": _score(said),
        "reviews": sentence("sign.reviews.is", count=reviews) if reviews else "",
        "friends": sentence("sign.friends.is", count=friends) if friends else "",
        "new": sentence("sign.new.is", product=new) if new else "",
    }
    return tuple(Sign(name, found[name]) for name in SIGNS)


def _score(said: Sequence[FeedbackRow]) -> str:
    scores = [row for row in said if row.score is not None and row.question != REVIEW]
    if not scores:
        return ""
    newest = max(scores, key=lambda row: (row.said_on, row.id))
    return sentence("sign.score.is", score=newest.score or 0, day=day_words(newest.said_on))


@dataclass(frozen=True, slots=True)
class Answer:
    """Something that somebody said in a survey or a review."""

    day: date
    question: str
    score: int | None
    words: str


def answers(shop: Shop, customer: int) -> tuple[Answer, ...]:
    """Give what somebody answered, the newest first (tactics C13)."""
    with shop.store.read() as conn:
        said = [row for row in feedback.list_feedback(conn) if row.customer_id == customer]
    rows = sorted(said, key=lambda row: (row.said_on, row.id), reverse=True)
    return tuple(Answer(row.said_on, row.question, row.score, row.words) for row in rows)


@dataclass(frozen=True, slots=True)
class Beyond:
    """What a card shows a moment later: the five signs, and answers."""

    signs: tuple[Sign, ...]
    answers: tuple[Answer, ...]


def beyond(shop: Shop, customer: int) -> Beyond:
    """Give what goes below a card."""
    return Beyond(signs(shop, customer), answers(shop, customer))
