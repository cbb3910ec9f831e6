"""How a file is to be read, and what there is to say about it beside its orders."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What the shop knows and the owner chose; None means: work it out from the file."""

    time_zone: str = "UTC"
    country: str = ""  # set by the owner: completes phones of files without a country
    likely_country: str = ""  # of the computer: if the file's own phones tell nothing
    currency: str = "EUR"  # of a file that names none
    layout: str | None = None
    day_first: bool | None = None
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    decimal: str | None = None
    amounts_of: str | None = None  # row or order: whose the amounts on several rows are
    names_identify: bool = False
    places_suffice: bool = False  # people of whom a list tells no more than where they live
    columns: tuple[tuple[str, str], ...] = ()  # (field, column title) chosen by hand
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Something the file does not decide: code, the column it is about, the choices."""

    code: str
    column: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something worth knowing about the file: a sentence code, its values, the rows it is about."""

    code: str
    level: str  # choice, left_out, fine
    values: tuple[tuple[str, str | int], ...] = ()
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FileFacts:
    """The file itself; encoding and delimiter are empty for a workbook, sheet for a text file."""

    path: str
    name: str
    sha256: str
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    rows: int = 0
    columns: tuple[str, ...] = ()
    left_sheets: tuple[str, ...] = ()  # sheets with rows that were not read


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One field of ours, the file's column chosen for it, and what the newest order says there."""

    field: str
    column: str | None
    newest: str = ""
    required: bool = False
