"""Opens what a path leads to: a text file, a workbook, or a zip file with one table in it."""

from __future__ import annotations

import re
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from shopretain.base.errors import UserError
from shopretain.base.progress import Progress, no_progress
from shopretain.importing.dialect import Score
from shopretain.importing.options import FileFacts, ReadingOptions
from shopretain.importing.sniff import read_head, sha256_of
from shopretain.importing.tables import Table, read_table, sheet_table
from shopretain.importing.workbook import read_workbook, zip_members

_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_WORKBOOK_PARTS = frozenset({"[Content_Types].xml", "mimetype", "content.xml", "xl/workbook.xml"})
_TABLES = (".csv", ".txt", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".ods")
_MEMBERS, _UNPACKED, _RATIO, _RATIO_FROM = 5_000, 2_000_000_000, 200, 10_000_000
_BLOCK = 1 << 20
_READ_ME = re.compile(
    r"(?:read.?me|licen[cs]e|copying|info|liesmich|lueminut)\b.*\.txt$", re.IGNORECASE
)


def open_table(
    path: Path, options: ReadingOptions, score: Score, progress: Progress = no_progress
) -> Table:
    """Read a file as a table; UserError when it is none."""
    head = read_head(path)
    if head.startswith(_OLD_EXCEL):
        return _workbook(path, path, options, score)
    if not head.startswith(_ZIP):
        return read_table(path, options, score, progress)
    members = zip_members(path, path.name)
    if any(member.filename in _WORKBOOK_PARTS for member in members):
        return _workbook(path, path, options, score)
    (only,) = _the_table(path, members)
    with tempfile.TemporaryDirectory(prefix="shopretain-") as folder:
        inner = Path(folder) / f"table{PurePosixPath(only.filename).suffix.lower()}"
        _unpack(path, only, inner)
        if read_head(inner, 8).startswith((_ZIP, _OLD_EXCEL)):
            return _workbook(path, inner, options, score)
        return read_table(inner, options, score, progress, told_as=path, keep=True)


def _workbook(path: Path, inner: Path, options: ReadingOptions, score: Score) -> Table:
    sheet, rows, left = read_workbook(inner, path.name, options.sheet, score)
    facts = FileFacts(str(path), path.name, sha256_of(path), sheet=sheet, left_sheets=left)
    return sheet_table(facts, rows, score)


def _the_table(path: Path, members: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """Give the one table in a zip file; UserError for none, several, or far too large a one."""
    found = [
        member
        for member in members[:_MEMBERS]
        if PurePosixPath(member.filename).suffix.lower() in _TABLES
        and not member.is_dir()
        and not member.filename.startswith("__MACOSX/")
        and not PurePosixPath(member.filename).name.startswith(".")
    ]
    if len(found) > 1:  # words beside the table are none
        found = [one for one in found if not _READ_ME.match(PurePosixPath(one.filename).name)]
    if not found:
        raise UserError("zip_without_table", name=path.name)
    if len(found) > 1:
        raise UserError("zip_with_several", name=path.name, count=len(found))
    member = found[0]
    ratio = member.file_size / max(member.compress_size, 1)
    if member.file_size > _UNPACKED or (member.file_size > _RATIO_FROM and ratio > _RATIO):
        raise UserError("zip_too_large", name=path.name)
    if member.flag_bits & 1:
        raise UserError("workbook_password", name=path.name)
    return found


def _unpack(path: Path, member: zipfile.ZipInfo, target: Path) -> None:
    """Copy the table out, no more of it than the zip file's directory promised."""
    try:
        with target.open("wb") as file:
            for block in _blocks(path, member):
                file.write(block)
    except OSError as error:
        raise UserError("disk_full", name=path.name) from error


def _blocks(path: Path, member: zipfile.ZipInfo) -> Iterator[bytes]:
    left = member.file_size
    try:
        with zipfile.ZipFile(path) as archive, archive.open(member) as packed:
            while left >= 0 and (block := packed.read(_BLOCK)):
                left -= len(block)
                yield block
    except Exception as error:  # the library has many names for a damaged file
        raise UserError("workbook_broken", name=path.name) from error
    if left < 0:
        raise UserError("zip_too_large", name=path.name)
