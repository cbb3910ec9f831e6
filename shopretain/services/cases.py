"""What customers wait for: since when, who first, closed when, and whether it was solved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.services import surveys
from shopretain.services.basis import basis
from shopretain.services.card import CHECK_AFTER
from shopretain.services.people_behind import called
from shopretain.services.shop import Shop
from shopretain.services.vips import vips
from shopretain.store import cards, conversation

KINDS = ("question", "complaint", "order", "other")
CHANNELS = ("email", "phone", "chat", "shop", "other")
LIMIT_HOURS = 48  # beyond which nobody comes before whom


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with its waiting clock; `at_stake` is what its customer spent so far."""

    id: int
    customer: int | None
    name: str
    channel: str
    kind: str
    words: str
    staff: str
    answered_at: datetime | None
    hours: int  # since it was opened
    is_vip: bool
    is_overdue: bool
    at_stake: int


def list_cases(shop: Shop) -> tuple[CaseView, ...]:
    """Give the open cases in the order in which they are best answered.

    Those beyond the limit come first, the longest waiting on top; then VIPs; then by waiting time
    and by what the customer spent (tactics F1, F9).
    """
    with shop.store.read() as conn:
        rows = [row for row in conversation.list_cases(conn) if row.closed_at is None]
        names = called(conn, [row.customer_id for row in rows])
    base = basis(shop, shop.today)
    people = base.purchases.people.tolist()
    spent = dict(zip(people, base.value.tolist(), strict=True))
    marked = vips(shop)
    now = shop.clock.now()
    views = []
    for row in rows:
        who = row.customer_id
        waited = max(int((now - row.opened_at) / timedelta(hours=1)), 0)
        views.append(
            CaseView(
                row.id, who, names.get(who or 0, ""), row.channel, row.kind,
                row.words, row.staff, row.answered_at, waited,
                who in marked, row.answered_at is None and waited > LIMIT_HOURS,
                spent.get(who or 0, 0),
            )
        )  # fmt: skip
    return tuple(sorted(views, key=_urgency))


def _urgency(view: CaseView) -> tuple[object, ...]:
    return (
        view.answered_at is not None,  # who has had an answer comes after who has none
        not view.is_overdue,
        not view.is_vip and not view.is_overdue,
        -view.hours,
        -view.at_stake,
        view.id,
    )


def open_case(
    shop: Shop, customer: int, channel: str, kind: str, words: str, staff: str = ""
) -> int:
    """Note that a customer waits for something, and give the case's id.

    A complaint also stops all marketing to them until it is closed. UserError `nothing_written`,
    `customer_gone`.
    """
    if not words.strip():
        raise UserError("nothing_written")
    now, today = shop.clock.now(), shop.today
    with shop.store.light_write() as conn:
        token = cards.token_of(conn, customer)
        complaint = None
        if kind == "complaint":
            complaint = cards.add_entry(conn, token, "complaint", words.strip(), now, today)
        cards.add_contacts(conn, [token], (channel, "talk", words.strip(), ""), today, now)
        told = channel, kind, words.strip(), staff.strip()
        return conversation.add_case(conn, token, told, now, complaint)


@dataclass(frozen=True, slots=True)
class CaseUndo:
    """A case as it was before it moved on, and what the customer said of the answer."""

    row: conversation.CaseRow
    said: int | None = None  # the entry of feedback


def answer(shop: Shop, case_id: int, words: str = "") -> CaseUndo:
    """Note that a case was answered; the first answer stops its clock."""
    return _move(shop, case_id, words, close=False)


def close(shop: Shop, case_id: int, words: str = "", score: int | None = None) -> CaseUndo:
    """Close a case; some days later a letter asks whether it was solved, if its play is on.

    `score` is how satisfied they were with the answer, of ten, where they said it.
    """
    before = _move(shop, case_id, words, close=True)
    if score is None or before.row.customer_id is None:
        return before
    said = surveys.add(shop, before.row.customer_id, "", score, "", "case", surveys.SOLVED)
    return replace(before, said=said)


def _move(shop: Shop, case_id: int, words: str, *, close: bool) -> CaseUndo:
    now, today = shop.clock.now(), shop.today
    with shop.store.light_write() as conn:
        row = next((r for r in conversation.list_cases(conn) if r.id == case_id), None)
        if row is None:
            raise UserError("case_gone")
        conversation.move_case(
            conn,
            case_id,
            answered_at=row.answered_at or now,
            closed_at=now if close else row.closed_at,
            check_on=today + CHECK_AFTER if close else row.check_on,
        )
        if close and row.complaint_id is not None:
            cards.close_complaint(conn, row.complaint_id, today)
        if words.strip() and row.customer_id is not None:
            token = cards.card_token(cards.tokens_of(conn, row.customer_id))
            told = row.channel, "talk", words.strip(), ""
            cards.add_contacts(conn, [token], told, today, now)
    return CaseUndo(row)


def undo(shop: Shop, before: CaseUndo) -> Changes:
    """Put a case back as it was."""
    row = before.row
    if before.said is not None:
        surveys.drop(shop, [before.said])
    with shop.store.light_write() as conn:
        conversation.move_case(
            conn,
            row.id,
            answered_at=row.answered_at,
            closed_at=row.closed_at,
            check_on=row.check_on,
        )
        if row.complaint_id is not None and row.closed_at is None:
            cards.close_complaint(conn, row.complaint_id, None)
    return Changes(cards=True)


def drop(shop: Shop, case_id: int) -> Changes:
    """Let a case go that was opened by mistake, with its complaint."""
    with shop.store.light_write() as conn:
        row = next((r for r in conversation.list_cases(conn) if r.id == case_id), None)
        conversation.drop_case(conn, case_id)
        if row is not None and row.complaint_id is not None:
            cards.drop_entries(conn, [row.complaint_id])
    return Changes(cards=True)
