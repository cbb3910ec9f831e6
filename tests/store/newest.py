"""Writes `newest.sql` anew from the steps to today's tables: `make tables`, after a new step."""

from __future__ import annotations

import contextlib
import sqlite3

from sqlalchemy import create_engine

from shopretain.store import migrate


def statements() -> str:
    """Give what all steps together write into an empty file."""
    raw = sqlite3.connect(":memory:", check_same_thread=False)
    engine = create_engine("sqlite://", creator=lambda: raw)
    with contextlib.closing(raw), engine.begin() as conn:
        migrate.upgrade(conn)
        return migrate.written(raw)


if __name__ == "__main__":
    migrate.NEWEST.write_text(statements(), encoding="utf-8")
