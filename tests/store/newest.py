"""Writes `newest.sql` anew from the steps to today's tables: `make tables`, after a new step."""

from __future__ import annotations

import contextlib
import sqlite3

from sqlalchemy import create_engine

from shopretain.store import migrate

_AROUND = ("BEGIN TRANSACTION;", "COMMIT;")


def statements() -> str:
    """Give what all steps together write into an empty file."""
    raw = sqlite3.connect(":memory:", check_same_thread=False)
    engine = create_engine("sqlite://", creator=lambda: raw)
    with contextlib.closing(raw), engine.begin() as conn:
        migrate.upgrade(conn)
        return "".join(f"{line}\n" for line in raw.iterdump() if line not in _AROUND)


if __name__ == "__main__":
    migrate.NEWEST.write_text(statements(), encoding="utf-8")
