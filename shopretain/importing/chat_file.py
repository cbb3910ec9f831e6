"""A chat that WhatsApp exported: who wrote what on which day."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from shopretain.base.errors import UserError
from shopretain.importing.date_format import decide_order, parse_stamp
from shopretain.importing.sniff import file_error

_MOST_BYTES = 20_000_000
# Marks of direction that phones put around days and names, and their narrow blanks.
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202c\ufeff"))
_STAMP = (
    r"(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?),?\s+"
    r"(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[AaPp]\.?\s?[Mm]\.?)?)"
)
# An iPhone writes [day, time] name: words; the others day, time - name: words.
_LINE = re.compile(rf"(?:\[{_STAMP}\]\s*|{_STAMP}\s+[-–]\s+)(.*)")
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
    `day_first` decides where nothing does. UserError `no_chat`, `chat_unclear`, `file_…`.
    """
    lines = _logical_lines(_text(path))
    parts = [(match[1] or match[3], match[2] or match[4], match[5]) for match in lines]
    if not parts:
        raise UserError("no_chat", name=path.name)
    days = _days([day.rstrip(".") for day, _, _ in parts], today, day_first, path.name)
    found = []
    for (_, time, rest), day in zip(parts, days, strict=True):
        said = _SAID.fullmatch(rest)
        if said is not None and said[2].strip():  # others are the phone's own remarks
            found.append(Message(day, time, said[1].strip(), said[2].strip()))
    if not found:
        raise UserError("no_chat", name=path.name)
    return tuple(found)


def _text(path: Path) -> str:
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as folder:
                texts = [one for one in folder.infolist() if one.filename.endswith(".txt")]
                if len(texts) != 1 or texts[0].file_size > _MOST_BYTES:
                    raise UserError("no_chat", name=path.name)
                told = folder.read(texts[0])
        elif path.stat().st_size > _MOST_BYTES:
            raise UserError("no_chat", name=path.name)
        else:
            told = path.read_bytes()
        return told.decode("utf-8-sig")
    except OSError as error:
        raise file_error(path, error) from error
    except (UnicodeDecodeError, zipfile.BadZipFile, RuntimeError) as error:
        raise UserError("no_chat", name=path.name) from error


def _logical_lines(text: str) -> Iterator[re.Match[str]]:
    """Give each message with the lines that it goes on in."""
    held: list[str] = []
    for line in text.translate(_MARKS).replace("\u202f", " ").splitlines():
        if _LINE.match(line) and held:
            yield from _whole(held)
            held = []
        held.append(line)
    yield from _whole(held)


def _whole(lines: list[str]) -> Iterator[re.Match[str]]:
    match = re.compile(_LINE.pattern, re.DOTALL).match("\n".join(lines))
    if match is not None:
        yield match


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
