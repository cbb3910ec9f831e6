"""The owner's own mailbox over IMAP: drafts go into the folder that it keeps for them.

The folder is found by its special use, never by its name; TLS always, but on this computer itself.
"""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shopretain.base.errors import UserError

_TIMEOUT_S = 20
_LINE = re.compile(rb'\((?P<flags>[^)]*)\) (?:"[^"]*"|NIL) (?P<name>.+)')
_MESSAGE_ID = re.compile(rb"(?im)^message-id:\s*(<[^>\r\n]+>)")
_AT_ONCE = 500  # headers
_LOCAL = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the mailbox is: server, port and user. The password is never part of it."""

    host: str
    port: int
    user: str


class Drafts:
    """The Drafts folder of an open mailbox."""

    def __init__(self, connection: imaplib.IMAP4, name: str) -> None:
        """Take the open connection; `open_drafts` makes one."""
        self._connection = connection
        self._mailbox = name
        self.name = _plain(name)

    def message_ids(self) -> set[str]:
        """Give the names of all messages that are in the folder already."""
        status, data = self._connection.select(self._mailbox, readonly=True)
        if status != "OK":
            raise UserError("mailbox_no_drafts")
        count = int(data[0] or 0)
        found: set[str] = set()
        for first in range(1, count + 1, _AT_ONCE):
            last = min(first + _AT_ONCE - 1, count)
            _, rows = self._connection.fetch(
                f"{first}:{last}", "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"
            )
            for row in rows:
                if isinstance(row, tuple) and (match := _MESSAGE_ID.search(row[1])):
                    found.add(match[1].decode("ascii", "replace"))
        return found

    def add(self, message: bytes, at: datetime) -> None:
        """Put a message there, as a draft; UserError `mailbox_broken`, `mailbox_said_no`.

        A server that says no has not taken it: busy ones are asked once more.
        """
        stamp = imaplib.Time2Internaldate(at)
        told: list[Any] = []
        for _ in range(2):
            try:
                status, told = self._connection.append(
                    self._mailbox, "(\\Draft \\Seen)", stamp, message
                )
            except _BROKEN as error:
                raise UserError("mailbox_broken") from error
            if status == "OK":
                return
        words = b" ".join(part for part in told if isinstance(part, bytes))
        raise UserError("mailbox_said_no", what=words.decode("utf-8", "replace")[:200])


_BROKEN = (imaplib.IMAP4.abort, imaplib.IMAP4.error, OSError, EOFError)


@contextmanager
def open_drafts(place: Place, password: str) -> Iterator[Drafts]:
    """Open the mailbox's Drafts folder while something is put there.

    UserError: mailbox_not_found, mailbox_not_safe, mailbox_refused, mailbox_no_drafts,
    mailbox_broken.
    """
    connection = _connected(place)
    try:
        try:
            _log_in(connection, place.user, password)
        except imaplib.IMAP4.abort as error:
            raise UserError("mailbox_broken") from error
        except (imaplib.IMAP4.error, UnicodeError) as error:
            raise UserError("mailbox_refused", name=place.user) from error
        try:
            name = _drafts_of(connection)
        except _BROKEN as error:
            raise UserError("mailbox_broken") from error
        if name is None:
            raise UserError("mailbox_no_drafts")
        try:
            yield Drafts(connection, name)
        except _BROKEN as error:
            raise UserError("mailbox_broken") from error
    finally:
        with suppress(*_BROKEN):
            connection.logout()
        with suppress(*_BROKEN):
            connection.shutdown()


def _connected(place: Place) -> imaplib.IMAP4:
    try:
        if place.host in _LOCAL:
            return imaplib.IMAP4(place.host, place.port, timeout=_TIMEOUT_S)
        context = ssl.create_default_context()
        return imaplib.IMAP4_SSL(place.host, place.port, ssl_context=context, timeout=_TIMEOUT_S)
    except ssl.SSLError as error:
        raise UserError("mailbox_not_safe", name=place.host) from error
    except (socket.gaierror, *_BROKEN) as error:
        raise UserError("mailbox_not_found", name=place.host) from error


def _log_in(connection: imaplib.IMAP4, user: str, password: str) -> None:
    """Log in; only SASL, which most servers take, carries other letters than ASCII."""
    if "AUTH=PLAIN" in connection.capabilities:
        connection.authenticate("PLAIN", lambda _asked: f"\0{user}\0{password}".encode())
    else:
        connection.login(user, password)


def _drafts_of(connection: imaplib.IMAP4) -> str | None:
    """Give the folder of special use Drafts, as the server writes its name; None without one."""
    for ask in ('"" "*" RETURN (SPECIAL-USE)', '"" "*"'):
        with suppress(imaplib.IMAP4.error):
            # imaplib's own list() quotes what RETURN needs bare.
            tag_status, _ = connection._simple_command("LIST", *ask.split(" ", 2))  # noqa: SLF001
            status, rows = connection._untagged_response(tag_status, [None], "LIST")  # noqa: SLF001
            if status != "OK":
                continue
            for row in rows:
                match = _LINE.match(row) if isinstance(row, bytes) else None
                if match and b"\\drafts" in match["flags"].lower():
                    return match["name"].decode("ascii", "replace").strip()
    return None


def _plain(name: str) -> str:
    """Give a folder's name as people read it (modified UTF-7, RFC 3501)."""
    text = name.strip('"')
    return re.sub(r"&([^-]*)-", lambda m: _utf7(m[1]) if m[1] else "&", text)


def _utf7(part: str) -> str:
    return f"+{part.replace(',', '/')}-".encode("ascii").decode("utf-7", "replace")
