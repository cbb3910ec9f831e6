"""Brings a shop file to the newest version of the tables. Loads Alembic only when called."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

# Every version there ever was, oldest first; `PRAGMA user_version` is the number of the newest.
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
HEAD = REVISIONS[-1]
# What all steps together write, for new shops: half a second less at the first start.
NEWEST = Path(__file__).parent / "migrations" / "newest.sql"


def alembic_config() -> Config:
    """Give Alembic's configuration: no file, the scripts beside this module."""
    from alembic.config import Config  # noqa: PLC0415  a third of a second, seldom needed

    config = Config()
    place = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", place.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def create(conn: Connection) -> None:
    """Write the tables of a new shop in the connection's open transaction."""
    for statement in _statements(NEWEST.read_text(encoding="utf-8")):
        conn.exec_driver_sql(statement)


def upgrade(conn: Connection) -> None:
    """Run the missing steps in the connection's open transaction."""
    from alembic import command  # noqa: PLC0415  a third of a second, seldom needed

    config = alembic_config()
    config.attributes["connection"] = conn
    command.upgrade(config, HEAD)


def _statements(text: str) -> Iterator[str]:
    """Part a text into statements; those of triggers hold more than one semicolon."""
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
