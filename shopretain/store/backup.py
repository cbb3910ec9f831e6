"""Safety copies by SQLite's own backup call: verified, renamed into place, thinned; and restore."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shopretain.base.errors import UserError

_STAMP = "%Y-%m-%d %H%M%S"
_KEEP_ALL, _DAYS, _WEEKS, _MONTHS, _LEAST = timedelta(days=2), 7, 4, 12, 3
_APART = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Backup:
    """One safety copy; the moment is in its name, in UTC."""

    path: Path
    made_at: datetime
    size_bytes: int


def folder_of(shop: Path) -> Path:
    """Give the folder of a shop's safety copies, beside it."""
    return shop.with_name(f"{shop.stem} copies")


def list_backups(shop: Path) -> tuple[Backup, ...]:
    """Give the safety copies of a shop, oldest first."""
    found = []
    for path in folder_of(shop).glob(f"*{shop.suffix}"):
        try:
            made_at = datetime.strptime(path.stem[:17], _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue  # not one of ours
        found.append(Backup(path, made_at, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.path.name)))


def back_up(shop: Path, now: datetime | None = None) -> Backup:
    """Copy the shop to a new file, check the copy, rename it into place, thin the older ones.

    UserError: disk_full, read_only_place, shop_damaged. Safe while the shop is open and written.
    """
    now = now or datetime.now(UTC)
    folder = folder_of(shop)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise UserError("read_only_place", name=str(folder)) from error
    target = _free(folder / f"{now.astimezone(UTC).strftime(_STAMP)}{shop.suffix}")
    _copy(shop, target)
    made = list_backups(shop)
    gone = thin([backup.made_at for backup in made], now)
    for backup in made:
        if backup.made_at in gone:
            backup.path.unlink(missing_ok=True)
    return Backup(target, now, target.stat().st_size)


def thin(moments: Collection[datetime], now: datetime) -> set[datetime]:
    """Give the moments to drop, like tree rings.

    All of two days are kept, then the newest of each of 7 days, 4 weeks and 12 months, and
    never fewer than three.
    """
    newest_first = sorted(moments, reverse=True)
    kept = {moment for moment in newest_first if now - moment <= _KEEP_ALL}
    kept.update(newest_first[:_LEAST])
    for ring, count in (("%Y-%m-%d", _DAYS), ("%G-%V", _WEEKS), ("%Y-%m", _MONTHS)):
        seen: dict[str, datetime] = {}
        for moment in newest_first:
            seen.setdefault(moment.strftime(ring), moment)
        kept.update(sorted(seen.values(), reverse=True)[:count])
    return set(newest_first) - kept


def restore(shop: Path, backup: Path, now: datetime | None = None) -> Path:
    """Put a copy in the shop's place and give the folder in which the old shop was set aside.

    The caller holds the shop's lock and has no connection to it. The old file goes together with
    its -wal and -shm: a leftover log would be mixed into the restored file silently.
    """
    now = now or datetime.now(UTC)
    if not backup.is_file():
        raise UserError("copy_missing", name=backup.name)
    fresh = _free(shop.with_name(f"{shop.stem}.restoring{shop.suffix}"))
    _copy(backup, fresh)
    aside = _free(shop.with_name(f"{shop.stem} set aside {now.astimezone(UTC).strftime(_STAMP)}"))
    aside.mkdir(mode=0o700)
    # The logs first: were we cut off here, the main file alone would still be whole.
    for suffix in reversed(_APART):
        old = Path(f"{shop}{suffix}")
        if old.exists():
            old.rename(aside / old.name)
    fresh.rename(shop)
    _sync_folder(shop.parent)
    return aside


def _copy(source: Path, target: Path) -> None:
    """Copy a database file by the backup call into a file that appears whole or not at all."""
    part = target.with_name(f"{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as old,
            closing(sqlite3.connect(part)) as new,
        ):
            old.backup(new)
            new.execute("PRAGMA journal_mode = DELETE")
            whole = new.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        if not whole:
            part.unlink()
            raise _damaged(source)
        _sync_file(part)
        part.rename(target)
        _sync_folder(target.parent)
    except sqlite3.DatabaseError as error:
        part.unlink(missing_ok=True)
        full = "full" in str(error) or "I/O" in str(error)
        raise UserError("disk_full" if full else "copy_broken", name=source.name) from error
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError("read_only_place", name=str(target.parent)) from error


def _damaged(source: Path) -> UserError:
    return UserError("shop_damaged", name=source.name)


def _free(path: Path) -> Path:
    """Give the path, or one with a number where it is taken."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no handle for a folder's own entry
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
