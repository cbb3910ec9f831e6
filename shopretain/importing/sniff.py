"""What kind of file this is: its bytes, its encoding, its delimiter. Nothing is parsed here."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
from collections import Counter
from pathlib import Path

from shopretain.base.errors import UserError

_DELIMITERS = ",;\t|"
_SAMPLE_RECORDS = 200
_LEGACY = [
    "cp1250", "cp1251", "cp1252", "cp1253", "cp932", "euc_jp", "iso8859_2", "iso8859_7",
    "iso8859_15", "mac_roman", "shift_jis",
]  # fmt: skip
_MAGIC = {
    b"%PDF": "file_is_pdf",
    b"\x89PNG": "file_is_binary",
    b"\xff\xd8\xff": "file_is_binary",
    b"GIF8": "file_is_binary",
    b"SQLite format 3": "file_is_binary",
    b"\x7fELF": "file_is_binary",
    b"Rar!": "file_is_binary",
    b"\x1f\x8b": "file_is_binary",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def file_sha256(path: Path) -> str:
    """Give the hex SHA-256 of the file, read in pieces; UserError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise file_error(path, error) from error


def read_bytes(path: Path) -> bytes:
    """Give the file's content; UserError for what is no readable file with something in it."""
    if path.is_dir():
        raise UserError("file_is_folder", name=path.name)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise file_error(path, error) from error
    if not data.strip(b"\x00\r\n\t ,;\xef\xbb\xbf\xff\xfe"):
        raise UserError("file_empty", name=path.name)
    for magic, code in _MAGIC.items():
        if data.startswith(magic):
            raise UserError(code, name=path.name)
    return data


def file_error(path: Path, error: OSError) -> UserError:
    """Give the plain error for what the system says about a file."""
    if isinstance(error, FileNotFoundError):
        return UserError("file_missing", name=path.name)
    if isinstance(error, IsADirectoryError):
        return UserError("file_is_folder", name=path.name)
    return UserError("file_unreadable", name=path.name)


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """Give the text and the encoding it was read with.

    UTF-8 where it fits, else the best guess among the code pages shops use; UserError
    `file_is_binary` for bytes that are no text, `wrong_encoding` for one chosen by hand.
    """
    if encoding is not None:
        try:
            return data.decode(encoding), encoding
        except (UnicodeDecodeError, LookupError) as error:
            raise UserError("wrong_encoding", name=name, encoding=encoding) from error
    for bom, found in _BOMS:
        if data.startswith(bom):
            return _decoded(data, found, name), found
    if b"\x00" in data:
        raise UserError("file_is_binary", name=name)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        guess = _guess(data)
        return _decoded(data, guess, name), guess


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError("file_is_binary", name=name) from error


def _guess(data: bytes) -> str:
    # Imported here: most files are UTF-8 and need no guess.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(data, cp_isolation=_LEGACY, threshold=0.3).best()
    return best.encoding if best is not None else "cp1252"


def find_delimiter(text: str) -> str:
    """Give the mark that splits most records into the same number (> 1) of cells; comma if none.

    Quotes are respected; a `sep=;` line at the top decides.
    """
    first = text[:8].lower()
    if first.startswith("sep=") and len(text) > 4:
        return text[4]
    scores = {mark: _score(text, mark) for mark in _DELIMITERS}
    return max(_DELIMITERS, key=lambda mark: scores[mark])


def _score(text: str, mark: str) -> tuple[int, int]:
    """Give (records that agree on their width, that width); more of both is better."""
    widths: Counter[int] = Counter()
    reader = csv.reader(io.StringIO(text[:1_000_000], newline=""), delimiter=mark)
    try:
        for count, record in enumerate(reader):
            if count >= _SAMPLE_RECORDS:
                break
            if any(record):
                widths[len(record)] += 1
    except csv.Error:
        return 0, 0
    wide = {width: n for width, n in widths.items() if width > 1}
    if not wide:
        return 0, 0
    width, agreeing = max(wide.items(), key=lambda item: (item[1], item[0]))
    return agreeing, width
