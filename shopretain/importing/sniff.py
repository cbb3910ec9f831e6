"""One look at all bytes of a file: what it is not, its digest, what tells its encoding."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from shopretain.base.errors import UserError
from shopretain.base.progress import Progress, no_progress

_BLOCK = 1 << 20
_SAMPLE_LINES, _SAMPLE_BYTES = 2_000, 2_000_000
_LINE_LIMIT = 32_000_000  # bytes: no order has a longer line
_EMPTY = b'\x00\r\n\t ,;|"\xef\xbb\xbf\xff\xfe'
_MAGIC = {
    b"%PDF": "file_is_pdf",
    b"\x89PNG": "file_is_binary",
    b"\xff\xd8\xff": "file_is_binary",
    b"GIF8": "file_is_binary",
    b"SQLite format 3": "file_is_binary",
    b"\x7fELF": "file_is_binary",
    b"MZ": "file_is_binary",
    b"Rar!": "file_is_binary",
    b"7z\xbc\xaf": "file_is_binary",
    b"{\\rtf": "file_is_binary",
    b"\x1f\x8b": "file_is_binary",
}
_HTML = re.compile(rb"\s*(?:<!doctype\s+html|<html|<head|<body|<\?xml)", re.IGNORECASE)
_JSON = re.compile(rb"\s*[\[{]\s*[\[{\"\]}]")


@dataclass(frozen=True, slots=True)
class Scan:
    """What all bytes of a file say together.

    `foreign` are up to 2,000 lines that hold bytes beyond ASCII, `foreign_count` all such bytes
    in them; `is_utf8` holds for the whole file. It `ends_open` without a line break.
    """

    path: Path
    sha256: str
    size: int
    head: bytes
    foreign: bytes
    is_utf8: bool
    has_nul: bool
    ends_open: bool


def read_head(path: Path, size: int = 65_536) -> bytes:
    """Give the file's first bytes; UserError for a folder or a file that cannot be read."""
    if path.is_dir():
        raise UserError("file_is_folder", name=path.name)
    if path.exists() and not path.is_file():
        raise UserError("file_unreadable", name=path.name)
    try:
        with path.open("rb") as file:
            return file.read(size)
    except OSError as error:
        raise file_error(path, error) from error


def scan(path: Path, progress: Progress = no_progress) -> Scan:
    """Look at every byte once; UserError for what is no text or has nothing in it."""
    digest = hashlib.sha256()
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf8, has_nul, has_content = True, False, False
    size = line_size = 0
    head = b""
    sample: list[bytes] = []
    sampled = 0
    rest = last = b""
    for block in _blocks(path):
        progress("look", 0, 0)
        digest.update(block)
        head = head or block
        last = block
        size += len(block)
        has_content = has_content or bool(block.strip(_EMPTY))
        has_nul = has_nul or b"\x00" in block
        newline = max(block.rfind(b"\n"), block.rfind(b"\r"))
        line_size = line_size + len(block) if newline < 0 else len(block) - newline
        if line_size > _LINE_LIMIT:
            raise UserError("file_is_binary", name=path.name)
        if is_utf8 and not (block.isascii() and not decoder.getstate()[0]):
            is_utf8 = _is_valid(decoder, block)
        if (
            sampled < _SAMPLE_BYTES
            and len(sample) < _SAMPLE_LINES
            and (rest or not block.isascii())
        ):
            whole = rest + block
            cut = whole.rfind(b"\n") + 1 or len(whole)
            rest = b"" if whole[cut:].isascii() else whole[cut:]
            for line in _foreign_lines(whole[:cut]):
                sample.append(line)
                sampled += len(line)
                if sampled >= _SAMPLE_BYTES or len(sample) >= _SAMPLE_LINES:
                    break
    if rest and len(sample) < _SAMPLE_LINES:
        sample.extend(_foreign_lines(rest))
    if is_utf8:
        is_utf8 = _is_valid(decoder, b"", final=True)
    if not has_content:
        raise UserError("file_empty", name=path.name)
    _refuse_what_is_no_list(head, path.name)
    ends_open = not last.rstrip(b"\x00 ").endswith((b"\n", b"\r"))
    foreign = b"\n".join(sample)
    return Scan(path, digest.hexdigest(), size, head, foreign, is_utf8, has_nul, ends_open)


def sha256_of(path: Path) -> str:
    """Give the hex SHA-256 of the file, read in pieces; UserError when it cannot be read."""
    digest = hashlib.sha256()
    for block in _blocks(path):
        digest.update(block)
    return digest.hexdigest()


def _blocks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                yield block
    except OSError as error:
        raise file_error(path, error) from error


def _is_valid(decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(block, final)
    except UnicodeDecodeError:
        return False
    return True


def _foreign_lines(block: bytes) -> Iterator[bytes]:
    return (line for line in block.splitlines() if not line.isascii())


def _refuse_what_is_no_list(head: bytes, name: str) -> None:
    for magic, code in _MAGIC.items():
        if head.startswith(magic):
            raise UserError(code, name=name)
    start = head[:2_000].removeprefix(codecs.BOM_UTF8)
    if _HTML.match(start):
        raise UserError("file_is_web_page", name=name)
    if _JSON.match(start):
        raise UserError("file_is_json", name=name)


def file_error(path: Path, error: OSError) -> UserError:
    """Give the plain error for what the system says about a file."""
    if isinstance(error, FileNotFoundError):
        return UserError("file_missing", name=path.name)
    if isinstance(error, IsADirectoryError):
        return UserError("file_is_folder", name=path.name)
    return UserError("file_unreadable", name=path.name)
