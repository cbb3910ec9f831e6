"""The calendar of keeping customers: holidays, newsletters, catalogues, waves, and own entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.base.dates import add_months
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.messaging.occasions import occasions
from shopretain.services.amounts import typed_amount
from shopretain.services.basis import basis
from shopretain.services.bought import favourites, new_products
from shopretain.services.calendar_file import save_days
from shopretain.services.consent import shop_country
from shopretain.services.effects import effects
from shopretain.services.people_behind import called
from shopretain.services.shop import Shop
from shopretain.store import bought_rows, cards, conversation, letters, planning, queries
from shopretain.store.planning import EntryRow

KINDS = ("social", "letter", "reminder")  # what the owner plans
FOLLOW_UP = "follow_up"  # with somebody, about an amount (tactics J3)
OUTCOMES = ("won", "lost")
AHEAD_DAYS = 120
PREPARE_DAYS = 14  # before a holiday its letters and cards are to be made
RHYTHMS = {"weekly": 7, "fortnightly": 14, "monthly": 28, "none": 0}
_RHYTHM = "newsletter_rhythm"
_QUARTERS = (1, 4, 7, 10)
_QUIET_DAYS = 14  # without a planned post
_SELLING_DAYS = 90
_IDEAS = 8
_SOON_DAYS = 2
_YEAR = 12  # months


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One day of the calendar; `entry` is the owner's own, 0 for what follows from the shop.

    A follow-up has its customer, the amount it is about in minor units, and how it ended.
    """

    day: date
    kind: str  # holiday, prepare, newsletter, catalogue, review, wave, follow_up, one of KINDS
    words: str
    entry: int = 0
    is_done: bool = False
    customer: int | None = None
    name: str = ""
    amount: int | None = None
    outcome: str = ""

    @property
    def told(self) -> str:
        """Whom it is about, and the words."""
        if not self.name:
            return self.words
        return sentence("planner.with", name=self.name, words=self.words)


@dataclass(frozen=True, slots=True)
class PlannerView:
    """What comes, ideas for posts from the shop's own data, how often the newsletter goes.

    `is_quiet` where no post is planned for the next 14 days although some were before. `open` is
    how many follow-ups are open and what they are about together, `won` the same of those won.
    """

    today: date
    rows: tuple[PlannedRow, ...]
    ideas: tuple[str, ...]
    rhythm: str
    is_quiet: bool
    open: tuple[int, int]
    won: tuple[int, int]
    currency: str


def view(shop: Shop) -> PlannerView:
    """Give the calendar of the next four months, what was left undone before it first."""
    rows, own, rhythm = _rows(shop)
    today = shop.today
    return PlannerView(
        today, rows, tuple(_ideas(shop)), rhythm,
        _is_quiet(own, today),
        _together(own, ""), _together(own, "won"), shop.settings().currency,
    )  # fmt: skip


def _is_quiet(own: Sequence[EntryRow], today: date) -> bool:
    """Tell whether somebody who plans posts has none for the next 14 days (tactics I3)."""
    posts = [one.day for one in own if one.kind == "social"]
    until = today + timedelta(days=_QUIET_DAYS)
    return bool(posts) and not any(today <= day <= until for day in posts)


def _together(own: Sequence[EntryRow], outcome: str) -> tuple[int, int]:
    """Give how many follow-ups stand so, and their amounts' sum."""
    amounts = [
        one.amount_minor or 0 for one in own if one.kind == FOLLOW_UP and one.outcome == outcome
    ]
    return len(amounts), sum(amounts)


def _rows(shop: Shop) -> tuple[tuple[PlannedRow, ...], list[EntryRow], str]:
    """Give the days of the calendar, the owner's own entries, and the newsletter's rhythm."""
    today = shop.today
    own, names = _own(shop)
    with shop.store.read() as conn:
        rhythm = queries.list_settings(conn).get(_RHYTHM, "monthly")
    last = today + timedelta(days=AHEAD_DAYS)
    rows = [*_planned(own, names, today, last), *_from_shop(shop, today, rhythm)]
    return tuple(sorted(rows, key=lambda row: (row.day, row.kind, row.words))), own, rhythm


def _own(shop: Shop) -> tuple[list[EntryRow], dict[int, str]]:
    """Give the owner's own entries, and the names of those they are about."""
    with shop.store.read() as conn:
        own = planning.list_entries(conn)
        return own, called(conn, [one.customer_id for one in own])


def _planned(
    own: Sequence[EntryRow], names: dict[int, str], today: date, last: date
) -> list[PlannedRow]:
    """Give the owner's own entries, but for past ones that are done."""
    return [
        PlannedRow(
            one.day, one.kind, one.words, one.id, one.done_on is not None,
            one.customer_id, names.get(one.customer_id or 0, ""), one.amount_minor, one.outcome,
        )
        for one in own
        if one.day <= last and not (one.day < today and one.done_on)
    ]  # fmt: skip


def _holidays(shop: Shop, today: date, last: date) -> Iterator[PlannedRow]:
    """Give the country's holidays, and the days to make their letters and cards on."""
    for one in occasions(shop_country(shop), today, last):
        name = sentence(f"holiday.{one.id}")
        yield PlannedRow(one.day, "holiday", name)
        prepare = one.day - timedelta(days=PREPARE_DAYS)
        if prepare >= today:
            yield PlannedRow(prepare, "prepare", sentence("planner.prepare", holiday=name))


def _from_shop(shop: Shop, today: date, rhythm: str) -> Iterator[PlannedRow]:
    """Give what follows from the country, the rhythm and the waves."""
    last = today + timedelta(days=AHEAD_DAYS)
    yield from _holidays(shop, today, last)
    days = RHYTHMS[rhythm]
    if days:
        with shop.store.read() as conn:
            sent = [o.on for o in letters.list_occasions(conn) if o.template == "newsletter"]
        day = max(max(sent) + timedelta(days=days), today) if sent else today
        while day <= last:
            yield PlannedRow(day, "newsletter", sentence("planner.newsletter"))
            day += timedelta(days=days)
    quarter = today.replace(day=1)
    for step in range(1, 5):
        month = add_months(quarter, step)
        if month.month in _QUARTERS and month <= last:
            yield PlannedRow(month, "catalogue", sentence("planner.catalogue"))
    with shop.store.read() as conn:
        looked = [row.reviewed_on for row in conversation.list_replies(conn) if row.is_faq]
    oldest = min((day for day in looked if day is not None), default=None)
    if oldest is not None:  # answers grow old: once a year somebody reads them (tactics F7)
        day = max(add_months(oldest, _YEAR), today)
        if day <= last:
            yield PlannedRow(day, "review", sentence("planner.review"))
    for play in effects(shop).plays:
        if play.until is not None and today <= play.until <= last:
            yield PlannedRow(play.until, "wave", sentence("planner.wave", title=play.title))


def _ideas(shop: Shop) -> Iterator[str]:
    """Give ideas for posts: what sells, what is new, what is asked, what somebody praised."""
    newest = basis(shop).newest
    with shop.store.read() as conn:
        sellers = bought_rows.best_sellers(conn, newest - timedelta(days=_SELLING_DAYS), newest)
        asked = [row.question for row in conversation.list_replies(conn) if row.uses][:2]
        quotes = [row for row in conversation.list_quotes(conn) if row.permission == "granted"]
    found = [sentence("idea.seller", product=name) for name in sellers[:3]]
    found += [sentence("idea.new", product=name) for _, name, _ in new_products(shop)[:2]]
    found += [
        sentence("idea.category", category=name, count=count)
        for name, count in Counter(favourites(shop).values()).most_common(2)
    ]
    found += [sentence("idea.question", question=question) for question in asked]
    found += [sentence("idea.quote", words=row.words, name=row.name) for row in quotes[:1]]
    found += [sentence("idea.backstage"), sentence("idea.use")]
    yield from dict.fromkeys(found[:_IDEAS])


def soon(shop: Shop) -> tuple[PlannedRow, ...]:
    """Give what is planned for today and the next days, and own entries left undone."""
    today = shop.today
    until = today + timedelta(days=_SOON_DAYS)
    own, names = _own(shop)
    rows = [row for row in _planned(own, names, today, until) if not row.is_done]
    if _is_quiet(own, today):
        rows.append(PlannedRow(today, "social", sentence("planner.quiet")))
    coming = _holidays(shop, today, until + timedelta(days=PREPARE_DAYS))
    rows += [row for row in coming if row.kind == "prepare"]
    return tuple(sorted(rows, key=lambda row: (row.day, row.kind, row.words)))


# What the owner does


def plan(shop: Shop, day: date, kind: str, words: str, entry: int = 0) -> int:
    """Keep an entry and give its id; UserError `nothing_written`."""
    if not words.strip():
        raise UserError("nothing_written")
    with shop.store.light_write() as conn:
        known = {row.id: row for row in planning.list_entries(conn)}
        blank = EntryRow(0, day, kind, "", None)
        row = known.get(entry, blank)._replace(id=entry, day=day, kind=kind, words=words.strip())
        return planning.put_entry(conn, row, shop.clock.now())


def follow_up(shop: Shop, customer: int, words: str, amount: str, day: date, entry: int = 0) -> int:
    """Keep that somebody is to be asked again on a day, about an amount as typed; gives its id.

    UserError `nothing_written`, `bad_amount`, `customer_gone`.
    """
    if not words.strip():
        raise UserError("nothing_written")
    about = typed_amount(amount, shop.settings().currency) or None
    with shop.store.light_write() as conn:
        token = cards.token_of(conn, customer)
        row = EntryRow(entry, day, FOLLOW_UP, words.strip(), None, token, "", about)
        return planning.put_entry(conn, row, shop.clock.now())


def settle(shop: Shop, entry: int, outcome: str) -> Changes:
    """Note how a follow-up ended: won, lost, or empty for open again; UserError `entry_gone`."""
    if outcome not in ("", *OUTCOMES):
        raise UserError("bad_setting", key="outcome", value=outcome)
    row = _one(shop, entry)
    done = shop.today if outcome else None
    with shop.store.light_write() as conn:
        settled = row._replace(outcome=outcome, done_on=done)
        planning.put_entry(conn, settled, shop.clock.now())
    return Changes(cards=True)


def _one(shop: Shop, entry: int) -> EntryRow:
    with shop.store.read() as conn:
        found = [row for row in planning.list_entries(conn) if row.id == entry]
    if not found:
        raise UserError("entry_gone")
    return found[0]


def finish(shop: Shop, entry: int, done: bool = True) -> Changes:  # noqa: FBT001, FBT002
    """Note that an entry is done, or is not; UserError `entry_gone`."""
    row = _one(shop, entry)
    with shop.store.light_write() as conn:
        planning.put_entry(
            conn, row._replace(done_on=shop.today if done else None), shop.clock.now()
        )
    return Changes(cards=True)


def drop(shop: Shop, entry: int) -> EntryRow:
    """Let an entry go; gives it for Undo. UserError `entry_gone`."""
    row = _one(shop, entry)
    with shop.store.light_write() as conn:
        planning.drop_entry(conn, entry)
    return row


def bring_back(shop: Shop, row: EntryRow) -> Changes:
    """Bring an entry back, under another number where its own is another entry's by now."""
    with shop.store.light_write() as conn:
        taken = {one.id for one in planning.list_entries(conn)}
        free = row._replace(id=0) if row.id in taken else row
        planning.put_entry(conn, free, shop.clock.now())
    return Changes(cards=True)


def set_rhythm(shop: Shop, rhythm: str) -> Changes:
    """Set how often the newsletter goes."""
    if rhythm not in RHYTHMS:
        raise UserError("bad_setting", key=_RHYTHM, value=rhythm)
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_RHYTHM: rhythm})
    return Changes(cards=True)


def save(shop: Shop, path: Path) -> int:
    """Save the calendar for other calendars (.ics); gives how many entries.

    UserError `cannot_save`.
    """
    rows = [row for row in _rows(shop)[0] if not row.is_done]
    return save_days(shop, path, [(row.day, row.told) for row in rows])
