"""A chat that WhatsApp exported: who wrote what on which day."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from datetime import date
from functools import cache
from itertools import pairwise
from lzma import LZMAError
from pathlib import Path
from typing import NamedTuple

from shopretain.base.errors import UserError
from shopretain.importing.date_format import decide_order, parse_stamp
from shopretain.importing.sniff import file_error

_MOST_BYTES = 20_000_000
_BROKEN = (zipfile.BadZipFile, RuntimeError, zlib.error, LZMAError, EOFError, NotImplementedError)
# Marks of direction that phones put around days and names, and their narrow blanks.
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202c\u2066\u2067\u2068\u2069\ufeff"))
_STAMP = (
    r"(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?),?\s+(?:[^\W\d_]{1,4}\.?\s+)?"  # "klo", "kl.", "o"
    r"((?:午前|午後)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[AaPpπΠμΜ]\.?\s?[MmμΜ]\.?)?)"
)
# An iPhone writes [day, time] name: words; the others day, time - name: words.
_LINE = re.compile(rf"(?:\[{_STAMP}\]\s*|{_STAMP}\s+[-–]\s+)(.*)")
_REMARK = re.compile(r":\s\u200e")
_WORDS = 5  # from which a name that wrote once is no name
_SAID = re.compile(r"([^:]{1,80}):\s(.*)", re.DOTALL)


class Message(NamedTuple):
    """One message: its day, the time as the phone wrote it, who wrote, what."""

    day: date
    time: str
    who: str
    words: str


def read_chat(path: Path, today: date, day_first: bool | None = None) -> tuple[Message, ...]:  # noqa: FBT001
    """Give the messages of an exported chat, a text file or the zip around it, oldest first.

    The order of day and month is proved by a day, by days to come, or by the order of messages;
    `day_first` decides where nothing does. UserError `no_chat`, `chat_unclear`, `chat_too_large`,
    `file_…`.
    """
    text = _text(path)
    parts = _parts(text, today)
    if not parts:
        raise UserError("no_chat", name=path.name)
    days = _days([day for day, _, _ in parts], today, day_first, path.name)
    found = []
    for (_, time, rest), day in zip(parts, days, strict=True):
        said = _SAID.fullmatch(rest)
        if said is not None and said[2].strip():  # others are the phone's own remarks
            found.append(Message(day, time, said[1].strip(), said[2].strip()))
    # So are what an iPhone marks in its first line, and "Ann changed the name of the group: …".
    if found and _REMARK.search(text.lstrip().partition("\n")[0]):
        del found[0]
    wrote = Counter(one.who for one in found)
    found = [one for one in found if len(one.who.split()) < _WORDS or wrote[one.who] > 1]
    if not found:
        raise UserError("no_chat", name=path.name)
    return tuple(found)


def _text(path: Path) -> str:
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as folder:
                texts = [
                    one for one in folder.infolist()
                    if one.filename.endswith(".txt") and not one.filename.startswith("__MACOSX/")
                ]  # fmt: skip
                # Beside the chat may lie texts that were sent in it.
                chats = [one for one in texts if "chat" in one.filename.casefold()] or texts
                if len(chats) != 1:
                    raise UserError("no_chat", name=path.name)
                if chats[0].file_size > _MOST_BYTES:
                    raise UserError("chat_too_large", name=path.name)
                told = folder.read(chats[0])
        elif path.stat().st_size > _MOST_BYTES:
            raise UserError("chat_too_large", name=path.name)
        else:
            told = path.read_bytes()
        return told.decode("utf-8-sig")
    except OSError as error:
        raise file_error(path, error) from error
    except (UnicodeDecodeError, *_BROKEN) as error:
        raise UserError("no_chat", name=path.name) from error


def _parts(text: str, today: date) -> list[tuple[str, str, str]]:
    """Give day, time and words of each message, with the lines that it goes on in.

    A line that begins with a day which cannot be one, or is to come, belongs to the message.
    """
    found: list[tuple[str, str, str]] = []
    for line in text.translate(_MARKS).replace("\u202f", " ").splitlines():
        match = _LINE.match(line)
        day = "" if match is None else (match[1] or match[3]).rstrip(".")
        if match is not None and _can_be(day, today):
            found.append((day, match[2] or match[4], match[5]))
        elif found:
            found[-1] = (*found[-1][:2], f"{found[-1][2]}\n{line}")
    return found


@cache
def _can_be(cell: str, today: date) -> bool:
    """Tell whether a day is one up to today, in any order of day and month."""
    orders = (decide_order((), day_first=first) for first in (True, False))
    stamps = (parse_stamp(cell, order) for order in orders)
    return any(stamp is not None and stamp.moment.date() <= today for stamp in stamps)


def _days(cells: list[str], today: date, day_first: bool | None, name: str) -> list[date]:  # noqa: FBT001
    found = decide_order(cells)
    wanted = (found.day_first,) if found.decided else (True, False)
    readings = {}
    for first in wanted:
        order = decide_order(cells, day_first=first)
        stamps = [parse_stamp(cell, order) for cell in cells]
        days = [stamp.moment.date() for stamp in stamps if stamp is not None]
        if len(days) == len(cells) and max(days) <= today:
            readings[first] = days
    in_turn = {
        first: days
        for first, days in readings.items()
        if all(one <= other for one, other in pairwise(days))
    }
    readings = in_turn or readings
    if not readings:
        raise UserError("no_chat", name=name)
    if len({tuple(days) for days in readings.values()}) == 1:
        return next(iter(readings.values()))
    if day_first is None:
        raise UserError("chat_unclear", name=name)
    return readings[day_first]
