"""Opens a shop file safely: settings, lock, checks, one writer and one reader. SQLite only here."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from shopretain.base.errors import CancelledError, UserError
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.store import migrate

APPLICATION_ID = 0x53685265  # "ShRe" in the file's header
VERSION = len(migrate.REVISIONS)  # PRAGMA user_version
_MAGIC = b"SQLite format 3\x00"
_NETWORK_TYPES = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "davfs"}
_STEPS = 30_000  # of SQLite's machine between two tellings: about a hundredth of a second
_DAMAGE = ("malformed", "not a database", "disk image", "corrupt")


class Store:
    """An open shop file. Give it back with `close`."""

    def __init__(self, path: Path, lock: FileLock | None) -> None:
        """Open the engines; use `create` or `open`."""
        self.path = path
        self._lock = lock
        self._writer = _engine(path, read_only=False)
        self._reader: Engine | None = None
        self._writing, self._reading = threading.Lock(), threading.Lock()
        self._identity: tuple[int, int] | None = None
        self._is_closed = False
        self._content: dict[int, int] = {}  # version before the light writes that led to one
        self._newest_version = 0
        self._versions_before = 0  # of readers that were closed: SQLite counts anew in each
        # What ends every writing transaction; the shop sets it.
        self.before_commit: Callable[[Connection, Progress], None] | None = None

    @classmethod
    def create(cls, path: Path) -> Store:
        """Make a new shop file (mode 0600) and open it; UserError if something is there."""
        if path.exists():
            raise UserError("shop_exists", name=path.name)
        lock = _locked(path)
        # Made under another name and renamed when it is whole: killed before, nothing is there.
        fresh = path.with_name(f"{path.name}.new")
        try:
            for suffix in ("", "-wal", "-shm", "-journal"):
                Path(f"{fresh}{suffix}").unlink(missing_ok=True)
            # Made empty with its mode first: SQLite gives its -wal and -shm the same.
            os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except OSError as error:
            _release(lock)
            raise UserError("read_only_place", name=str(path.parent)) from error
        store = cls(fresh, lock)
        try:
            with _plain_errors(path):
                store._identity = _identity(fresh)
                store._migrate(0)
                store._disconnect()
                fresh.rename(path)
                store.path, store._identity = path, _identity(path)
                store._writer = _engine(path, read_only=False)
                store._set_journal()
        except BaseException:
            store.close()
            fresh.unlink(missing_ok=True)
            raise
        return store

    @classmethod
    def open(cls, path: Path, *, lock: bool = True) -> Store:
        """Open an existing shop file, checked and brought to today's tables.

        `lock=False` is for the child process that works under its parent's lock. UserError:
        shop_missing, shop_in_use, shop_file_empty, shop_file_broken, not_a_shop, shop_too_new,
        shop_damaged.
        """
        if not path.is_file():
            raise UserError("shop_missing", name=path.name)
        held = _locked(path) if lock else None
        try:
            # Looked at before SQLite opens it: an ordinary open() beside it drops its locks.
            unclean = _check_header(path, held)
            store = cls(path, held)
        except BaseException:
            _release(held)
            raise
        try:
            store._identity = _identity(path)
            with _plain_errors(path):
                version = store._check(thorough=unclean and lock)
                store._set_journal()
                if version < VERSION:
                    store._migrate(version)
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Close both connections, after what uses them, and let others open the file.

        SQLite crashes when a connection is closed under a statement of another thread.
        """
        self._is_closed = True
        with self._writing, self._reading:
            self._disconnect()
        _release(self._lock)

    def _disconnect(self) -> None:
        """Close the reader first: the last connection folds the -wal into the file."""
        if self._reader is not None:
            self._reader.dispose()
            self._reader = None
        self._writer.dispose()

    @contextmanager
    def write(self, progress: LastTold | None = None) -> Iterator[Connection]:
        """Give the writing connection inside one transaction: all of it, or nothing.

        `progress` is told again from within long statements, so that none keeps Cancel waiting.
        UserError: shop_moved, disk_full, read_only_place, shop_busy. CancelledError: closed.
        """
        with self._writing, _plain_errors(self.path):
            self._check_open()
            self._check_place()
            with self._writer.begin() as conn:
                with nullcontext() if progress is None else _heard(conn, progress):
                    yield conn
                    if self.before_commit is not None:
                        self.before_commit(conn, progress or no_progress)
                self._check_place()
            self._check_place()

    def scrub(self) -> None:
        """Leave nothing of what was deleted in the file or beside it."""
        with self._writing, self._reading, _plain_errors(self.path):
            self._check_open()
            if self._reader is not None:
                self._reader.dispose()
                self._reader = None
            self._versions_before = self._newest_version + 1
            raw: Any = self._writer.raw_connection()
            try:
                for step in ("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM") * 2:
                    raw.driver_connection.execute(step).fetchall()
            finally:
                raw.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give the read-only connection; it sees the last commit while a writer works.

        CancelledError when the shop was closed meanwhile.
        """
        with self._reading, _plain_errors(self.path):
            self._check_open()
            with self._reader_begun() as conn:
                yield conn

    @contextmanager
    def _reader_begun(self) -> Iterator[Connection]:
        if self._reader is None:
            self._reader = _engine(self.path, read_only=True)
        with self._reader.begin() as conn:
            yield conn

    @contextmanager
    def light_write(self, progress: LastTold | None = None) -> Iterator[Connection]:
        """As `write`, for what changes no order and nobody's identity: figures stay true."""
        with ExitStack() as after:
            with self.write(progress) as conn:
                before = self.version()  # nobody else writes from here on
                yield conn
                # Nobody counts the commit as a change of orders between it and the note of it.
                after.enter_context(self._reading)
            with self._reader_begun() as conn:
                now = self._counted(conn)
            self._content[now] = self._content.get(before, before)

    def content_version(self) -> int:
        """Give a number that changes when orders, or who is who, may have changed."""
        version = self.version()
        return self._content.get(version, version)

    def version(self) -> int:
        """Give a number that changes with every commit, whoever makes it."""
        with self.read() as conn:
            return self._counted(conn)

    def _counted(self, conn: Connection) -> int:
        counted = int(conn.exec_driver_sql("PRAGMA data_version").scalar_one())
        self._newest_version = self._versions_before + counted
        return self._newest_version

    def check_all(self) -> tuple[str, ...]:
        """Give what SQLite finds wrong with the file: codes, empty for a sound one."""
        with self.read() as conn:
            found = []
            if conn.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok":
                found.append("damaged_pages")
            if conn.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                found.append("broken_links")
            return tuple(found)

    @staticmethod
    @contextmanager
    def locked(path: Path) -> Iterator[None]:
        """Hold the shop's lock without opening its file, to put another in its place."""
        lock = _locked(path)
        try:
            yield
        finally:
            _release(lock)

    def _check_open(self) -> None:
        if self._is_closed:
            raise CancelledError

    def _check_place(self) -> None:
        """See that the path still is the file we have open: SQLite would save into nowhere."""
        if _identity(self.path) != self._identity:
            raise UserError("shop_moved", name=self.path.name)

    def _set_journal(self) -> None:
        on_network = is_network_drive(self.path)
        with self._writer.connect() as conn:
            cursor = conn.connection.cursor()
            cursor.execute(f"PRAGMA journal_mode = {'DELETE' if on_network else 'WAL'}")
            cursor.execute(f"PRAGMA synchronous = {'EXTRA' if on_network else 'FULL'}")
            cursor.close()

    def _check(self, *, thorough: bool) -> int:
        """Check whose file it is and that it is whole; give its version."""
        name = self.path.name
        try:
            with self._writer.connect() as conn:
                app = conn.exec_driver_sql("PRAGMA application_id").scalar_one()
                version = int(conn.exec_driver_sql("PRAGMA user_version").scalar_one())
                check = "integrity_check" if thorough else "quick_check"
                found = conn.exec_driver_sql(f"PRAGMA {check}(1)").scalar_one()
                broken = thorough and conn.exec_driver_sql("PRAGMA foreign_key_check").first()
        except DBAPIError as error:
            if any(word in str(error.orig) for word in _DAMAGE):
                raise UserError("shop_damaged", name=name) from error
            raise
        if app != APPLICATION_ID:
            raise UserError("not_a_shop", name=name)
        if version > VERSION:
            raise UserError("shop_too_new", name=name)
        if found != "ok" or broken:
            raise UserError("shop_damaged", name=name)
        return version

    def _migrate(self, version: int) -> None:
        """Bring the tables to today's, in one transaction, after a backup of what there was."""
        if version:
            # Imported here: backups open stores' files, and most starts migrate nothing.
            from shopretain.store.backup import back_up  # noqa: PLC0415

            back_up(self.path)
        with self._writer.begin() as conn:
            if version:
                migrate.upgrade(conn)
            else:
                migrate.create(conn)
            conn.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            conn.exec_driver_sql(f"PRAGMA user_version = {VERSION}")


@contextmanager
def _heard(conn: Connection, progress: LastTold) -> Iterator[None]:
    """Tell progress from within SQLite's own loops; CancelledError stops the statement."""
    raw: Any = conn.connection.driver_connection
    stopped: list[CancelledError] = []

    def tell() -> bool:
        try:
            progress.again()
        except CancelledError as cancelled:
            stopped.append(cancelled)
        return bool(stopped)

    raw.set_progress_handler(tell, _STEPS)
    try:
        yield
    except DBAPIError as error:
        if stopped:
            raise stopped[0] from error
        raise
    finally:
        raw.set_progress_handler(None, 0)


def _engine(path: Path, *, read_only: bool) -> Engine:
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"

    def connect() -> sqlite3.Connection:
        conn = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        for pragma in (
            "busy_timeout = 0",
            "foreign_keys = ON",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "secure_delete = ON",
            "synchronous = FULL",
            "temp_store = MEMORY",
            "cache_size = -65536",
            *(("query_only = ON",) if read_only else ()),
            *(("fullfsync = ON",) if sys.platform == "darwin" else ()),
        ):
            conn.execute(f"PRAGMA {pragma}")
        return conn

    # One connection each: a pool would open more, and each is used by one thread at a time.
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
    event.listen(engine, "begin", lambda conn: conn.exec_driver_sql(begin))
    return engine


def _locked(path: Path) -> FileLock:
    lock = FileLock(f"{path}.lock", mode=0o600, thread_local=False)  # closed by any thread
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise UserError("shop_in_use", name=path.name) from error
    except OSError as error:
        raise UserError("read_only_place", name=str(path.parent)) from error
    return lock


def _release(lock: FileLock | None) -> None:
    if lock is not None:
        lock.release(force=True)


def _identity(path: Path) -> tuple[int, int] | None:
    """Give what tells this file from another at the same path; None when it is gone."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status.st_nlink else None


def _check_header(path: Path, lock: FileLock | None) -> bool:
    """Refuse what is no SQLite file; tell whether the last run did not end cleanly.

    Only the holder of the lock looks inside: nobody of this program has the file open then.
    """
    try:
        empty = path.stat().st_size == 0
    except OSError as error:
        raise UserError("read_only_place", name=path.name) from error
    if empty:
        raise UserError("shop_file_empty", name=path.name)
    if lock is None:
        return False
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise UserError("read_only_place", name=path.name) from error
    if head != _MAGIC:
        raise UserError("shop_file_broken", name=path.name)
    logs = (Path(f"{path}{suffix}") for suffix in ("-wal", "-journal"))
    return any(log.exists() and log.stat().st_size > 0 for log in logs)


@contextmanager
def _plain_errors(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into one plain sentence."""
    try:
        yield
    except DBAPIError as error:
        text = str(error.orig)
        codes = {
            "disk is full": "disk_full",
            "readonly": "read_only_place",
            "unable to open": "read_only_place",
            "disk I/O error": "disk_full",
            "no such table": "shop_damaged",
            "locked": "shop_busy",
        }
        for words, code in codes.items():
            if words in text:
                raise UserError(code, name=path.name) from error
        if any(word in text for word in _DAMAGE):
            raise UserError("shop_damaged", name=path.name) from error
        raise


def is_network_drive(path: Path) -> bool:
    """Tell whether the file lies on a drive of another machine, where WAL is unsafe."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  exists on Windows only in this form

        remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{path.absolute().drive}\\") == remote)
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    where = str(path.absolute().resolve())
    best, kind = "", ""
    for line in mounts:
        _, place, file_system, *_ = line.split(" ")
        place = place.replace("\\040", " ")
        inside = where == place or where.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(best):
            best, kind = place, file_system
    return kind in _NETWORK_TYPES
