"""The lines of a text file, and its records: a quote that stays open spoils its own line only."""

from __future__ import annotations

import contextlib
import csv
import itertools
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from shopretain.base.errors import UserError
from shopretain.importing.dialect import Dialect, without_sep_line
from shopretain.importing.doubled import repair
from shopretain.importing.encoding import Encoding
from shopretain.importing.sniff import file_error

_HEAD_CHARS = 1_000_000
_FIRST = 2_000  # lines that show how a file with two encodings is parted
_END = "\x00the end"  # a last line of our own: inside a cell it shows a quote that stays open

Row = tuple[int, list[str], str]  # its 1-based number in the file, its cells, what is wrong


def _state_of(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError as error:
        raise file_error(path, error) from error
    return status.st_mtime_ns, status.st_size


class Text:
    """The lines of a text file."""

    def __init__(self, path: Path, encoding: Encoding) -> None:
        """Take the file, which must stay as it is: UserError `file_unreadable` if it changes."""
        self.path, self.encoding = path, encoding
        self._state = _state_of(path)

    def head(self) -> str:
        """Give the first million characters, by which the table's marks are found."""
        if self.encoding.is_mixed:
            lines = itertools.islice(self._lines(), _FIRST)
            return "".join(line for line in lines if line != _END)
        return self._mended("".join(itertools.islice(self._pieces(), 1)))

    def _pieces(self) -> Iterator[str]:
        try:
            with self.path.open(
                encoding=self.encoding.name, errors=self.encoding.errors, newline=""
            ) as file:
                while piece := file.read(_HEAD_CHARS):
                    yield piece
        except OSError as error:
            raise file_error(self.path, error) from error

    @contextlib.contextmanager
    def _open(self) -> Iterator[Iterator[str]]:
        """Open the file for its lines."""
        if self.encoding.is_mixed:
            with self.path.open("rb") as raw:
                yield map(self._decoded, raw)
            return
        with self.path.open(
            encoding=self.encoding.name, errors=self.encoding.errors, newline=""
        ) as file:
            yield file

    def _decoded(self, line: bytes) -> str:
        try:
            return line.decode("utf-8")
        except UnicodeDecodeError:
            return line.decode(self.encoding.name)

    def _mended(self, line: str) -> str:
        return repair(line) if self.encoding.is_doubled else line

    def _lines(self) -> Iterator[str]:
        if _state_of(self.path) != self._state:  # another file under the same name
            raise UserError("file_unreadable", name=self.path.name)
        try:
            with self._open() as file:
                first = next(file, "")
                if not without_sep_line(first)[0]:
                    yield self._mended(first.removeprefix("\ufeff"))
                yield from map(self._mended, file) if self.encoding.is_doubled else file
                yield _END
        except OSError as error:
            raise file_error(self.path, error) from error
        except UnicodeError as error:  # the file changed since it was looked at
            raise UserError("file_unreadable", name=self.path.name) from error

    def rows(self, dialect: Dialect) -> Callable[[], Iterator[Row]]:
        """Give what reads the records, as often as it is called."""
        return partial(_rows, self._lines, dialect, self.path.name)


def _rows(lines: Callable[[], Iterator[str]], dialect: Dialect, name: str) -> Iterator[Row]:
    """Give numbered records, as long as each record over several lines is as wide as the others.

    Else, and where a quote is open at the end, go on with care.
    """
    number = at = width = 0
    waiting: Row | None = None  # the last record, until what follows shows that it was whole
    reader = dialect.reader(lines())
    try:
        for cells in reader:
            if waiting is not None:
                yield waiting
            size = len(cells)
            if size == 1 and cells[0] == _END:
                return
            number += 1
            waiting = number, cells, ""
            line = reader.line_num
            if line != at + 1 and width and (size != width or _swallows(cells, dialect)):
                break
            at = line
            if size > 1:
                width = size
    except csv.Error:
        number += 1
    if waiting is not None and waiting[0] < number:
        yield waiting
    for row in _careful_rows(lines(), dialect, name):
        if row[0] >= number:
            yield row


def _careful_rows(lines: Iterator[str], dialect: Dialect, name: str) -> Iterator[Row]:
    """Give numbered records; a quote that is never closed spoils its own line only.

    A record over several lines that is not as wide as those before it is read again line by line:
    its quote was a slip.
    """
    taken: list[str] = []
    back: list[str] = []

    def feed() -> Iterator[str]:
        while True:
            line = back.pop() if back else next(lines, None)
            if line is None:
                return
            taken.append(line)
            yield line

    reader = dialect.reader(feed())
    width = number = 0
    while True:
        flawed = False
        try:
            cells = next(reader, None)
        except csv.Error as error:
            if len(taken) < 2:
                raise UserError("file_is_binary", name=name) from error
            cells, flawed = [], True
        if cells is None or cells == [_END]:
            return
        number += 1
        odd = width and (len(cells) != width or _swallows(cells, dialect))
        if len(taken) > 1 and (flawed or taken[-1] == _END or odd):
            first = taken[0].rstrip("\r\n")
            back.extend(reversed(taken[1:]))
            taken.clear()
            reader = dialect.reader(feed())
            yield number, [first], "unclosed_quote"
            continue
        taken.clear()
        width = width if len(cells) < 2 else len(cells)
        yield number, cells, ""


def _swallows(cells: list[str], dialect: Dialect) -> bool:
    """Tell a record of several lines each of which would be a whole record of its own."""
    lines = dialect.delimiter.join(cells).splitlines()
    return len(lines) > 1 and all(line.count(dialect.delimiter) >= len(cells) - 1 for line in lines)
