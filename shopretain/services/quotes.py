"""Kind words of customers: kept, asked about, shown only with permission (tactics G6, G7)."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.documents.whole_file import save_text
from shopretain.messaging.names import salutation
from shopretain.services.letter_words import day_words
from shopretain.services.people_behind import called
from shopretain.services.shop import Shop
from shopretain.store import cards, conversation
from shopretain.store.conversation import QuoteRow

__all__ = ["QuoteRow"]

PERMISSIONS = ("unasked", "asked", "granted", "refused")


def list_quotes(shop: Shop) -> tuple[QuoteRow, ...]:
    """Give all quotes, newest first."""
    with shop.store.read() as conn:
        return tuple(conversation.list_quotes(conn))


def add(
    shop: Shop, customer: int | None, name: str, words: str, source: str = "", fame: str = ""
) -> int:
    """Keep somebody's words and give the quote's id; UserError `nothing_written`.

    Of a customer the name is known. `fame` says as what somebody known said it (tactics G9).
    """
    if not words.strip():
        raise UserError("nothing_written")
    with shop.store.light_write() as conn:
        token = ""
        if customer is not None:
            token = cards.token_of(conn, customer)
            name = name.strip() or called(conn, [customer])[customer]
        row = QuoteRow(
            0, token, name.strip(), words.strip(), source.strip(), shop.today, "unasked", None,
            "", "", fame.strip(),
        )  # fmt: skip
        return conversation.put_quote(conn, row, shop.clock.now())


def show_at(shop: Shop, quote_id: int, place: str) -> QuoteRow:
    """Note where a quote is shown; gives it as it was. UserError `quote_not_permitted`."""

    def shown(row: QuoteRow) -> QuoteRow:
        if place.strip() and row.permission != "granted":
            raise UserError("quote_not_permitted")
        return row._replace(shown_at=place.strip())

    return _put(shop, quote_id, shown)


def permit(
    shop: Shop, quote_id: int, permission: str, wording: str = "", day: date | None = None
) -> QuoteRow:
    """Note whether the words may be shown, since when, and how it was said; gives it as it was.

    UserError `permission_needs_wording` for a yes that says nothing of how it was given.
    """
    if permission == "granted" and not wording.strip():
        raise UserError("permission_needs_wording")
    on = (day or shop.today) if permission in ("granted", "refused") else None
    return _put(
        shop,
        quote_id,
        lambda row: row._replace(permission=permission, permitted_on=on, wording=wording.strip()),
    )


def _put(shop: Shop, quote_id: int, change: Callable[[QuoteRow], QuoteRow]) -> QuoteRow:
    with shop.store.light_write() as conn:
        row = next((q for q in conversation.list_quotes(conn) if q.id == quote_id), None)
        if row is None:
            raise UserError("quote_gone")
        conversation.put_quote(conn, change(row), shop.clock.now())
    return row


def drop(shop: Shop, quote_id: int) -> QuoteRow | None:
    """Let a quote go; gives it for Undo."""
    with shop.store.light_write() as conn:
        row = next((q for q in conversation.list_quotes(conn) if q.id == quote_id), None)
        conversation.drop_quote(conn, quote_id)
    return row


def bring_back(shop: Shop, row: QuoteRow) -> Changes:
    """Put a quote back as it was, under a new number: its own may be another's by now."""
    with shop.store.light_write() as conn:
        conversation.put_quote(conn, row._replace(id=0), shop.clock.now())
    return Changes(cards=True)


def snippet(rows: Sequence[QuoteRow]) -> str:
    """Give quotes as HTML to paste into a shop's page, without pictures.

    UserError `quote_not_permitted` if one of them may not be shown.
    """
    if any(row.permission != "granted" for row in rows):
        raise UserError("quote_not_permitted")
    parts = []
    for row in rows:
        name = row.name if row.fame else salutation(row.name) or row.name
        name = ", ".join(part for part in (name, row.fame) if part)
        allowed = day_words(row.permitted_on) if row.permitted_on else ""
        parts.append(
            f"<!-- shown with permission of {allowed} -->\n<blockquote>\n"
            f"  <p>{html.escape(row.words).replace(chr(10), '<br>')}</p>\n"
            f"  <footer>{html.escape(name)}</footer>\n</blockquote>\n"
        )
    return "".join(parts)


def save_snippet(shop: Shop, path: Path, ids: Sequence[int]) -> int:
    """Save quotes as HTML and give how many; UserError as `snippet`, `cannot_save`."""
    wanted = set(ids)
    rows = [row for row in list_quotes(shop) if row.id in wanted]
    save_text(path, snippet(rows))
    return len(rows)
