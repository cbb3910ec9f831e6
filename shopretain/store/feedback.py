"""Answers of surveys and words that customers said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.rows import Token
from shopretain.store.tables import feedback, insert_many, next_id


class NewFeedback(NamedTuple):
    """Something to be kept; `identity` empty for nobody's we know."""

    identity: Token
    question: str
    score: int | None
    words: str
    tags: str
    source: str
    said_on: date


class FeedbackRow(NamedTuple):
    """Something said: by which customer (None for nobody's we know), and whether answered."""

    id: int
    customer_id: int | None
    question: str
    score: int | None
    words: str
    tags: str
    source: str
    said_on: date
    answered_on: date | None


def add_feedback(conn: Connection, rows: Iterable[NewFeedback], now: datetime) -> list[int]:
    """Keep answers and words; gives their ids."""
    first, at = next_id(conn, feedback), moment_text(now)
    values = [
        (first + number, *new[:6], new.said_on.isoformat(), None, at)
        for number, new in enumerate(rows)
    ]
    insert_many(conn, feedback, values)
    return [value[0] for value in values]


def list_feedback(conn: Connection) -> list[FeedbackRow]:
    """Give everything said, newest first."""
    rows = conn.exec_driver_sql(
        "SELECT t.id, i.customer_id, t.question, t.score, t.words, t.tags, t.source, t.said_on, "  # noqa: S608
        f"t.answered_on FROM feedback t LEFT {OWNER} ORDER BY t.said_on DESC, t.id DESC"
    )
    return [
        FeedbackRow._make(
            (*row[:7], date.fromisoformat(row[7]), row[8] and date.fromisoformat(row[8]))
        )
        for row in rows
    ]


def known_answers(conn: Connection) -> list[tuple[str, str, int | None, str, str]]:
    """Give what is kept already: identity, question, score, words, day, as often as it is."""
    rows = conn.exec_driver_sql("SELECT identity, question, score, words, said_on FROM feedback")
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


def scores_of(conn: Connection, question: str, source: str) -> list[tuple[str, int, str]]:
    """Give the scores that a file brought to a question: identity, score, day."""
    rows = conn.exec_driver_sql(
        "SELECT identity, score, said_on FROM feedback "
        "WHERE question = ? AND source = ? AND score IS NOT NULL",
        (question, source),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def halve_scores(conn: Connection, question: str, source: str) -> None:
    """Put scores back that were doubled, the file's scale being taken for half of what it is."""
    conn.exec_driver_sql(
        "UPDATE feedback SET score = score / 2 WHERE question = ? AND source = ?",
        (question, source),
    )


def adopt(conn: Connection, said: NewFeedback) -> None:
    """Give something that nobody's we knew said to who said it."""
    conn.exec_driver_sql(
        "UPDATE feedback SET identity = ? WHERE id = (SELECT min(id) FROM feedback "
        "WHERE identity = '' AND question = ? AND score IS ? AND words = ?)",
        (said.identity, said.question, said.score, said.words),
    )


def set_answered(conn: Connection, ids: Iterable[int], day: date | None) -> None:
    """Note that somebody was answered, or that they were not."""
    value = None if day is None else day.isoformat()
    rows = [(value, one) for one in ids]
    if rows:
        conn.exec_driver_sql("UPDATE feedback SET answered_on = ? WHERE id = ?", rows)


def set_tags(conn: Connection, feedback_id: int, tags: str) -> None:
    """Put tags on something said."""
    conn.exec_driver_sql("UPDATE feedback SET tags = ? WHERE id = ?", (tags, feedback_id))


def drop_feedback(conn: Connection, ids: Iterable[int]) -> None:
    """Let entries go."""
    rows = [(one,) for one in ids]
    if rows:
        conn.exec_driver_sql("DELETE FROM feedback WHERE id = ?", rows)
