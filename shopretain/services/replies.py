"""Ready answers: found by typing, filled for a customer, published as an FAQ."""

from __future__ import annotations

import html
import json
import tomllib
from collections.abc import Sequence
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.folding import folded
from shopretain.base.language import language
from shopretain.base.paths import resources
from shopretain.base.text import sentence
from shopretain.documents.csv_file import write_csv
from shopretain.documents.whole_file import save_text
from shopretain.messaging.merge import Field, Part, fields_of, render
from shopretain.services.letter_fields import ABOUT_SHOP, LetterFields
from shopretain.services.letterhead import letterhead
from shopretain.services.letters import read_text
from shopretain.services.papers import HANDOVER, counter_paper
from shopretain.services.shop import Shop
from shopretain.store import conversation
from shopretain.store.conversation import ReplyRow

__all__ = ["ReplyRow"]


def list_replies(shop: Shop) -> tuple[ReplyRow, ...]:
    """Give all ready answers, the most used first."""
    with shop.store.read() as conn:
        return tuple(conversation.list_replies(conn))


def matches(rows: tuple[ReplyRow, ...], words: str) -> tuple[ReplyRow, ...]:
    """Give the answers in which all words are found; those in whose question first."""
    wanted = folded(words).split()
    found = [
        row for row in rows if all(w in folded(f"{row.question} {row.answer}") for w in wanted)
    ]
    return tuple(sorted(found, key=lambda row: not all(w in folded(row.question) for w in wanted)))


def save(shop: Shop, reply_id: int, question: str, answer: str, is_faq: bool) -> int:  # noqa: FBT001
    """Keep an answer, a new one for id 0; UserError `nothing_written`, or of its fields."""
    if not question.strip() or not answer.strip():
        raise UserError("nothing_written")
    personal = fields_of(read_text(shop, answer)) - ABOUT_SHOP
    if is_faq and personal:
        raise UserError("faq_personal")
    with shop.store.light_write() as conn:
        known = {row.id: row for row in conversation.list_replies(conn)}
        uses = known[reply_id].uses if reply_id in known else 0
        row = ReplyRow(reply_id, question.strip(), answer.strip(), is_faq, uses, shop.today)
        return conversation.put_reply(conn, row, shop.clock.now())


def drop(shop: Shop, reply_id: int) -> ReplyRow | None:
    """Let an answer go; gives it for Undo."""
    with shop.store.light_write() as conn:
        known = {row.id: row for row in conversation.list_replies(conn)}
        conversation.drop_reply(conn, reply_id)
    return known.get(reply_id)


def bring_back(shop: Shop, row: ReplyRow) -> Changes:
    """Bring an answer back, under a new number: its own may be another's by now."""
    return put_back(shop, row._replace(id=0))


def put_back(shop: Shop, row: ReplyRow) -> Changes:
    """Let an answer be as it was."""
    with shop.store.light_write() as conn:
        conversation.put_reply(conn, row, shop.clock.now())
    return Changes(cards=True)


def add_usual(shop: Shop) -> int:
    """Begin with the questions that shops are asked most; gives how many are new."""
    path = resources() / "templates" / f"replies.{language()}.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8"))["reply"]
    with shop.store.light_write() as conn:
        known = {folded(row.question) for row in conversation.list_replies(conn)}
        new = [one for one in told if folded(one["question"]) not in known]
        for one in new:
            answer = one["answer"].strip("\n")
            row = ReplyRow(0, one["question"], answer, one["faq"], 0, shop.today)
            conversation.put_reply(conn, row, shop.clock.now())
    return len(new)


def use(shop: Shop, reply_id: int, customer: int | None = None) -> tuple[str, tuple[str, ...]]:
    """Give an answer filled for a customer, or for nobody, and count that it was used.

    What is not known of the customer reads its fallback, or is left out: those fields come second.
    """
    with shop.store.read() as conn:
        row = next((r for r in conversation.list_replies(conn) if r.id == reply_id), None)
    if row is None:
        raise UserError("reply_gone")
    parts = _parsed(shop, row.answer)
    fields = LetterFields(shop, letterhead(shop), [customer] if customer is not None else [])
    values = fields.of(customer or 0, fields_of(parts), {})
    text = render(parts, values)
    empty = tuple(
        part.name
        for part in parts
        if isinstance(part, Field) and not part.fallback and part.name not in values
    )
    with shop.store.light_write() as conn:
        conversation.count_use(conn, reply_id)
    return text, empty


def _parsed(shop: Shop, answer: str) -> tuple[Part, ...]:
    """Give the parts of an answer; a field that has no value and no fallback is left out."""
    return tuple(
        part._replace(fallback=part.fallback or "") if isinstance(part, Field) else part
        for part in read_text(shop, answer)
    )


def save_faq(shop: Shop, path: Path) -> int:
    """Publish the answers that are for everybody, as HTML, Markdown or CSV by the file's suffix.

    Gives how many. UserError `no_faq` without any, `cannot_save`.
    """
    told = faq(shop)
    suffix = path.suffix.lower()
    if suffix == ".csv":
        titles = [sentence("faq.question"), sentence("faq.answer")]
        write_csv(path, titles, [[question, answer] for question, answer in told])
    elif suffix == ".md":
        title = sentence("faq.title", shop=letterhead(shop).shop)
        parts = "".join(f"\n## {_markdown(q)}\n\n{_markdown(a)}\n" for q, a in told)
        save_text(path, f"# {_markdown(title)}\n{parts}")
    else:
        save_text(path, _as_html(sentence("faq.title", shop=letterhead(shop).shop), told))
    return len(told)


def faq(shop: Shop) -> tuple[tuple[str, str], ...]:
    """Give the questions and answers that are for everybody; UserError `no_faq` without any."""
    rows = [row for row in list_replies(shop) if row.is_faq]
    if not rows:
        raise UserError("no_faq")
    return tuple((row.question, _for_all(shop, row)) for row in rows)


def save_for_bot(shop: Shop, path: Path) -> int:
    """Save the answers for everybody as a chat-bot takes them, CSV or JSON by the file's suffix.

    Each with its question, language and the day it was last looked over; the last entry is what
    the bot says when it hands over to a person (tactics F7). Gives how many answers. UserError
    `no_faq` without any, `cannot_save`.
    """
    rows = [row for row in list_replies(shop) if row.is_faq]
    if not rows:
        raise UserError("no_faq")
    told = [
        (row.question, _for_all(shop, row), language(), str(row.reviewed_on or "")) for row in rows
    ]
    handover = counter_paper(shop, HANDOVER).body
    if path.suffix.lower() == ".json":
        names = ("question", "answer", "language", "last_reviewed")
        answers = [dict(zip(names, one, strict=True)) for one in told]
        told_all = {"answers": answers, "hand_over_to_a_person": handover}
        save_text(path, json.dumps(told_all, ensure_ascii=False, indent=1) + "\n")
    else:
        titles = [sentence(f"bot.{name}") for name in ("question", "answer", "language", "looked")]
        last = [sentence("bot.handover"), handover, language(), ""]
        write_csv(path, titles, [*(list(one) for one in told), last])
    return len(rows)


def review(shop: Shop, ids: Sequence[int]) -> tuple[ReplyRow, ...]:
    """Note that answers were looked over today and are still right; gives them as they were."""
    with shop.store.light_write() as conn:
        before = tuple(row for row in conversation.list_replies(conn) if row.id in set(ids))
        conversation.review(conn, ids, shop.today)
    return before


def _for_all(shop: Shop, row: ReplyRow) -> str:
    """Give an answer as everybody may read it: of fields only the shop's are filled."""
    head = letterhead(shop)
    values = {
        "shop_name": head.shop, "shop_address": head.address, "reply_to": head.reply_to,
        "sender": head.sender,
    }  # fmt: skip
    return render(_parsed(shop, row.answer), values)


def _markdown(text: str) -> str:
    """Give text that Markdown shows as it is."""
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]<>#+!|" else letter for letter in text)


def _as_html(title: str, told: Sequence[tuple[str, str]]) -> str:
    parts = "".join(
        f"<h2>{html.escape(question)}</h2>\n<p>{html.escape(answer).replace(chr(10), '<br>')}</p>\n"
        for question, answer in told
    )
    return (
        '<!DOCTYPE html>\n<html lang="' + language() + '"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title></head>\n<body>\n"
        f"<h1>{html.escape(title)}</h1>\n{parts}</body></html>\n"
    )
