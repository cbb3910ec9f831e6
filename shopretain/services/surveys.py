"""Surveys: how likely somebody recommends the shop, the seven questions, and words in a log.

Answers come from files (Google Forms, Typeform, Excel) or are typed; each hangs on the customer
of its e-mail, phone or name, or on nobody where they are not known.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from shopretain.analytics.ladder import Share
from shopretain.analytics.survey import Score, mean_score, net_promoter
from shopretain.base.changes import Changes
from shopretain.base.dates import day_number
from shopretain.base.errors import UserError
from shopretain.base.folding import folded
from shopretain.base.text import sentence
from shopretain.importing.archive import open_table
from shopretain.importing.date_format import DateOrder, decide_order, parse_stamp
from shopretain.importing.mapping import known_titles
from shopretain.importing.options import ReadingOptions
from shopretain.importing.people_list import PeopleList
from shopretain.importing.tables import Table
from shopretain.services.basis import basis
from shopretain.services.loyalty import Acted
from shopretain.services.people_behind import called
from shopretain.services.people_table import everybody, named, rows_by_email
from shopretain.services.shop import Shop
from shopretain.store import cards, feedback
from shopretain.store.feedback import FeedbackRow, NewFeedback

__all__ = ["FeedbackRow", "Score"]

NPS = "nps"
# What somebody weighs before buying again (tactics F16), in the order in which it is asked.
SEVEN = ("quality", "promise", "answered", "arrival", "helped", "recommended", "enjoyed")
QUESTIONS = (NPS, *SEVEN)
SOLVED = "solved"  # asked when a case is closed
SATISFACTION = (*SEVEN, SOLVED)
_FOLLOWED = 90  # days in which an answerer may order again
_HAPPY = 8  # of ten, on average
_MOST = 10
# Words of other tools' titles by which the question of recommending is known.
_RECOMMEND = (
    "recommend",
    "suosittel",
    "polec",
    "рекоменд",
    "порад",
    "συστη",
    "συνιστ",
    "勧め",
    "薦め",
    "すすめ",
)
_EMAIL = re.compile(r"[^\s,;<>\"']+@[^\s,;<>\"']+\.[^\s,;<>\"']+")
_NAMES = (
    "name",
    "full name",
    "your name",
    "nimi",
    "imie i nazwisko",
    "ім'я",
    "όνομα",
    "名前",
    "お名前",
)
_WHOLE = re.compile(r"(\d{1,4})(?:[.,]0+)?")
_LONG = 8  # letters of a column of words, on average


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One entry of the log, as it is shown."""

    id: int
    customer: int | None
    name: str
    question: str
    score: int | None
    words: str
    tags: tuple[str, ...]
    source: str
    said_on: date
    answered_on: date | None
    spent: int  # what they spent so far, minor units

    @property
    def waits(self) -> bool:
        """Whether somebody said something that nobody answered."""
        return bool(self.words) and self.answered_on is None


@dataclass(frozen=True, slots=True)
class SurveyView:
    """The log, newest first, and what the answers come to.

    `means` are (question, score); `tags` are (tag, entries, money of the people who said it).
    `again` follows whose answers are 90 days old: of those who gave 8 of 10 or more on average,
    and of the others, who ordered again within these 90 days (tactics F16).
    """

    rows: tuple[SaidRow, ...]
    nps: Score | None
    means: tuple[tuple[str, Score], ...]
    tags: tuple[tuple[str, int, int], ...]
    waiting: int
    currency: str
    again: tuple[Share, Share]


def view(shop: Shop) -> SurveyView:
    """Give everything said, and the scores."""
    with shop.store.read() as conn:
        said = feedback.list_feedback(conn)
        names = called(conn, [row.customer_id for row in said])
    people = everybody(shop)
    spent = people.number("spent")
    rows = tuple(
        SaidRow(
            row.id, row.customer_id, names.get(row.customer_id or 0, ""), row.question, row.score,
            row.words, _tags(row.tags), row.source, row.said_on, row.answered_on,
            0 if (at := people.place.get(row.customer_id or 0)) is None or spent[at] != spent[at]
            else int(spent[at]),
        )
        for row in said
    )  # fmt: skip
    by: dict[str, list[int]] = {}
    for row in rows:
        if row.score is not None:
            by.setdefault(row.question, []).append(row.score)
    means = [(name, mean_score(by[name])) for name in SATISFACTION if name in by]
    return SurveyView(
        rows,
        net_promoter(by.get(NPS, [])),
        tuple((name, score) for name, score in means if score is not None),
        _by_tag(rows),
        sum(row.waits for row in rows),
        people.currency,
        _again(shop, rows),
    )


def _again(shop: Shop, rows: Sequence[SaidRow]) -> tuple[Share, Share]:
    """Give who ordered within 90 days of their first answer: the happy ones, and the others."""
    scores: dict[int, list[int]] = {}
    first: dict[int, date] = {}
    for row in rows:
        if row.customer is not None and row.score is not None and row.question in QUESTIONS:
            scores.setdefault(row.customer, []).append(row.score)
            first[row.customer] = min(row.said_on, first.get(row.customer, row.said_on))
    customer, day = basis(shop, shop.today).purchases.bought
    found = [[0, 0], [0, 0]]
    for who, on in first.items():
        since = day_number(on)
        if since + _FOLLOWED > day_number(shop.today):
            continue
        begin, end = np.searchsorted(customer, (who, who + 1))
        mine = day[begin:end]
        side = found[int(sum(scores[who]) < _HAPPY * len(scores[who]))]
        side[0] += bool(((mine > since) & (mine <= since + _FOLLOWED)).any())
        side[1] += 1
    return Share(*found[0]), Share(*found[1])


def _tags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _by_tag(rows: Sequence[SaidRow]) -> tuple[tuple[str, int, int], ...]:
    counts: Counter[str] = Counter()
    money: dict[str, dict[int, int]] = {}
    for row in rows:
        for tag in row.tags:
            counts[tag] += 1
            if row.customer is not None:
                money.setdefault(tag, {})[row.customer] = row.spent
    found = [(tag, count, sum(money.get(tag, {}).values())) for tag, count in counts.items()]
    return tuple(sorted(found, key=lambda one: (-one[1], -one[2], one[0])))


def waiting_people(shop: Shop) -> dict[int, date]:
    """Give who said something that nobody answered, since when."""
    with shop.store.read() as conn:
        rows = feedback.list_feedback(conn)
    return {
        row.customer_id: row.said_on
        for row in rows
        if row.customer_id is not None and row.words and row.answered_on is None
    }


# Typed


def add(
    shop: Shop, customer: int | None, words: str, score: int | None = None, tags: str = "",
    source: str = "", question: str = NPS,
) -> int:  # fmt: skip
    """Keep what somebody said and give the entry's id; a score is of `question`.

    UserError `nothing_written` without words and score, `bad_score`, `customer_gone`.
    """
    if not words.strip() and score is None:
        raise UserError("nothing_written")
    if score is not None and not 0 <= score <= _MOST:
        raise UserError("bad_score")
    with shop.store.light_write() as conn:
        token = ""
        if customer is not None:
            token = cards.token_of(conn, customer)
        new = NewFeedback(
            token, "" if score is None else question, score, words.strip(), ", ".join(_tags(tags)),
            source.strip(), shop.today,
        )  # fmt: skip
        return feedback.add_feedback(conn, [new], shop.clock.now())[0]


def mark_answered(shop: Shop, ids: Sequence[int], answered: bool = True) -> Changes:  # noqa: FBT001, FBT002
    """Note that these were answered today, or that they were not."""
    with shop.store.light_write() as conn:
        feedback.set_answered(conn, ids, shop.today if answered else None)
    return Changes(cards=True)


def set_tags(shop: Shop, entry: int, tags: str) -> Changes:
    """Put tags on an entry, separated by commas."""
    with shop.store.light_write() as conn:
        feedback.set_tags(conn, entry, ", ".join(_tags(tags)))
    return Changes(cards=True)


def drop(shop: Shop, ids: Sequence[int]) -> Changes:
    """Let entries go."""
    with shop.store.light_write() as conn:
        feedback.drop_feedback(conn, ids)
    return Changes(cards=True)


# From files


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a file of answers: new entries, of how many rows, by whom we know or not."""

    ids: tuple[int, ...]
    rows: int
    known: int
    unmatched: tuple[str, ...]  # who is not among the customers
    twice: int  # entries that were there already
    acts: tuple[Acted, ...] = ()  # points that were given for them


def import_answers(shop: Shop, path: Path) -> Imported:
    """Take answers from a table; what was taken before is not taken again.

    The question of recommending is known by its words, the seven by theirs or their names, other
    columns of long words are kept as words. UserError as reading gives, `no_answers`.
    """
    settings = shop.settings()
    table = open_table(path, ReadingOptions(settings.time_zone), _likeness)
    found = _Columns(table)
    # Stars without a score of ours are reviews, whatever else a title asks ("Verified buyer?").
    asks = any(_is_asking(title) for title in table.titles)
    if not found.scores and (not asks or "rating" in PeopleList(path, settings.time_zone).has):
        raise UserError("no_answers", name=path.name)
    people = everybody(shop)
    by_email = {email: row.id for email, row in rows_by_email(shop, people).items()}
    today, now = shop.today, shop.clock.now()
    new: list[NewFeedback] = []
    unmatched: dict[str, None] = {}
    known = rows = 0
    for record in table.records():
        told = found.of(record.cells, today)
        if told is None:
            continue
        rows += 1
        who = by_email.get(told.email.casefold())
        if who is None and told.name:
            same = named(people, told.name)
            who = same[0] if len(same) == 1 else None
        known += who is not None
        if who is None:
            unmatched.setdefault(told.email or told.name or sentence("survey.somebody"))
        token = "" if who is None else people.rows[people.place[who]].key
        new += [
            NewFeedback(token, question, score, words, "", path.name, told.day)
            for question, score, words in told.entries
        ]
    if not rows:
        raise UserError("no_answers", name=path.name)
    with shop.store.light_write() as conn:
        for question in found.of_ten:
            kept = feedback.scores_of(conn, question, path.name)
            if _was_doubled(kept, [one for one in new if one.question == question], found.day):
                feedback.halve_scores(conn, question, path.name)
        # As often as they are in the file, less as often as they are there: several who are not
        # known may give the same score on one day.
        before = Counter(
            (*key[:4], key[4] if found.day is not None else "")  # a file without days: any day
            for key in feedback.known_answers(conn)
        )
        fresh = []
        for one in new:
            day = one.said_on.isoformat() if found.day is not None else ""
            said = one.question, one.score, one.words, day
            if before[one.identity, *said]:
                before[one.identity, *said] -= 1
            elif before["", *said]:  # they were not known yet when they said it
                before["", *said] -= 1
                feedback.adopt(conn, one)
            else:
                fresh.append(one)
        ids = feedback.add_feedback(conn, fresh, now)
    return Imported(tuple(ids), rows, known, tuple(unmatched), len(new) - len(fresh))


def _was_doubled(
    kept: Sequence[tuple[str, int, str]], new: Sequence[NewFeedback], day_column: int | None
) -> bool:
    """Tell whether a shorter copy of a file was read as a scale of 5, as no answer passed it.

    Exactly its answers must stand in the longer one, and only when they are read as halves.
    """
    given = Counter(
        (one.identity, one.score, "" if day_column is None else one.said_on.isoformat())
        for one in new
    )
    before = [(who, score, "" if day_column is None else day) for who, score, day in kept]
    halves = Counter((who, score / 2, day) for who, score, day in before)
    return halves <= given and not Counter(before) <= given


def _likeness(titles: Iterable[str]) -> int:
    """Tell how much titles look like those of a survey."""
    return sum(bool(_question_of(title)) for title in titles)


def _is_asking(title: str) -> bool:
    """Tell whether a title is a question, in any script."""
    return title.rstrip().endswith(("?", "？", ";"))


def _question_of(title: str) -> str:
    """Give the question that a title asks, empty for none of ours."""
    wanted = folded(title)
    for name in QUESTIONS:
        if wanted in (name, folded(sentence(f"survey.{name}"))):
            return name
    return NPS if any(folded(word) in wanted for word in _RECOMMEND) else ""


@dataclass(frozen=True, slots=True)
class _Told:
    """One row: who, when, and its entries (question, score, words)."""

    email: str
    name: str
    day: date
    entries: tuple[tuple[str, int | None, str], ...]


class _Columns:
    """Which column says what, found by titles and by what stands in them."""

    def __init__(self, table: Table) -> None:
        cells = [
            [record.cells[at].strip() for record in table.head] for at in range(len(table.titles))
        ]
        filled = [[cell for cell in column if cell] for column in cells]
        self.email = next(
            (at for at, column in enumerate(filled)
             if column and sum(bool(_EMAIL.fullmatch(c)) for c in column) * 2 > len(column)), None
        )  # fmt: skip
        folded_names = {folded(name) for name in _NAMES}
        self.name = next(
            (at for at, title in enumerate(table.titles) if folded(title) in folded_names), None
        )
        self.scores: dict[int, tuple[str, int]] = {}  # column: question, what a step is worth
        asked = {at: q for at, title in enumerate(table.titles) if (q := _question_of(title))}
        highest = dict.fromkeys(asked, -1)
        for record in table.records():  # all of them: the last one may be the only 8
            for at in asked:
                number = _number(record.cells[at])
                highest[at] = max(highest[at], -1 if number is None else number)
        for at, question in asked.items():
            if 0 <= highest[at] <= _MOST:  # another scale is none of ours
                steps = 2 if question != NPS and highest[at] <= _MOST // 2 else 1
                self.scores[at] = question, steps
        # Questions of our own scale of ten, by an answer that passes five.
        self.of_ten = [name for name, steps in self.scores.values() if steps == 1 and name != NPS]
        self.day, self.order = self._days(filled)
        taken = {self.email, self.name, self.day, *self.scores}
        self.words = tuple(
            at for at, column in enumerate(filled)
            if at not in taken and column and not known_titles([table.titles[at]])
            and sum(len(cell.split()) > 1 or len(cell) > 2 * _LONG for cell in column) * 2
            > len(column)
            and not any(parse_stamp(cell, self.order) for cell in column[:3])
        )  # fmt: skip

    @staticmethod
    def _days(filled: Sequence[Sequence[str]]) -> tuple[int | None, DateOrder]:
        for at, column in enumerate(filled):
            order = decide_order(column, day_first=True)
            if column and all(parse_stamp(c, order) and len(c) >= _LONG for c in column):
                return at, order
        return None, decide_order((), day_first=True)

    def of(self, cells: Sequence[str], today: date) -> _Told | None:
        """Give what a row says, None for one that says nothing."""
        entries: list[tuple[str, int | None, str]] = [
            (question, number * steps, "")
            for at, (question, steps) in self.scores.items()
            if (number := _number(cells[at])) is not None
        ]
        entries += [("", None, cells[at].strip()) for at in self.words if cells[at].strip()]
        if not entries:
            return None
        stamp = None if self.day is None else parse_stamp(cells[self.day].strip(), self.order)
        day = today if stamp is None else min(stamp.moment.date(), today)
        email = "" if self.email is None else cells[self.email].strip()
        name = "" if self.name is None else cells[self.name].strip()
        return _Told(email, name, day, tuple(entries))


def _number(cell: str) -> int | None:
    """Give a whole number, also as spreadsheets write it (9.0); None for anything else."""
    match = _WHOLE.fullmatch(cell.strip())
    return None if match is None else int(match[1])


def undo_import(shop: Shop, done: Imported) -> Changes:
    """Let go what a file brought."""
    return drop(shop, done.ids)
