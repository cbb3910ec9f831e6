"""Lists for Excel, CSV, mail tools and advertising: what is shown, and whom the gate allows."""

from __future__ import annotations

import locale
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from shopretain.base.dates import Clock
from shopretain.base.errors import UserError
from shopretain.base.money import exponent, to_decimal
from shopretain.base.paths import leaf_name
from shopretain.base.progress import Progress, no_progress
from shopretain.base.text import sentence
from shopretain.documents.csv_file import write_csv, write_tool_csv
from shopretain.documents.workbook import Sheet, Value, currency_format, write_sheets
from shopretain.messaging.gate import Verdict
from shopretain.messaging.tools import FEWEST_FOR_ADS, TOOLS, Recipient
from shopretain.services.consent import gate
from shopretain.services.people_table import (
    COLUMNS,
    PeopleView,
    Permissions,
    day_of,
    everybody,
    group_id,
    permissions_of,
)
from shopretain.services.shop import Shop
from shopretain.store import facts

_DAY_FORMAT = "yyyy\\-mm\\-dd"
_PERCENT_FORMAT = "0"


@dataclass(frozen=True, slots=True)
class ListAsk:
    """What to save: customers by id in the order shown, the columns, and what the list is."""

    title: str
    rule: str  # in words
    ids: tuple[int, ...]
    columns: tuple[str, ...]
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class SavedList:
    """What became of a list: people in the file, and those left out by reason (codes)."""

    path: str
    count: int
    left_out: tuple[tuple[str, int], ...] = ()
    too_few: bool = False  # for an advertising list to find anybody


def file_name(title: str, day: date, suffix: str = ".xlsx") -> str:
    """Give a list's name: Win-back 2025-11-17.xlsx."""
    return f"{leaf_name(title)} {day.isoformat()}{suffix}"


@dataclass(frozen=True)
class Prepared:
    """A list with all that is in it, ready to be written by any process."""

    title: str
    headings: list[str]
    rows: list[list[Value]]
    formats: list[str]
    about_title: str
    about_headings: list[str]
    about: list[list[Value]]


def prepare(shop: Shop, asked: ListAsk) -> Prepared:
    """Give a list as it will be saved, for Excel or as CSV.

    It is the shop's own record: everybody shown is in it, with whether they may be written to.
    """
    view = everybody(shop, asked.as_of)
    ids = [customer for customer in asked.ids if customer in view.place]
    columns = [name for name in asked.columns if COLUMNS[name].kind != "may"]
    headings = [sentence(f"column.{name}") for name in columns]
    headings += [sentence(f"list.{name}") for name in ("may_email", "may_post", "why")]
    may = permissions_of(gate(shop, asked.as_of), ids)
    formats = {
        "money": currency_format(view.currency, exponent(view.currency)),
        "day": _DAY_FORMAT,
        "expected": _DAY_FORMAT,
        "percent": _PERCENT_FORMAT,
    }
    return Prepared(
        asked.title,
        headings,
        list(_rows(view, may, ids, columns)),
        [formats.get(COLUMNS[name].kind, "") for name in columns],
        sentence("list.about"),
        [sentence("list.what"), sentence("list.value")],
        list(_about(shop, view, asked, may)),
    )


def write_at(
    _path: Path,
    _clock: Clock,
    target: Path,
    prepared: Prepared,
    progress: Progress = no_progress,
) -> SavedList:
    """Write a list in the child process: a workbook keeps the interpreter busy for seconds."""
    return write(target, prepared, progress)


def write(target: Path, prepared: Prepared, progress: Progress = no_progress) -> SavedList:
    """Write a list as Excel, or as CSV by the file's suffix; UserError `cannot_save`."""
    progress("list", 0, 0)
    count = len(prepared.rows)
    if target.suffix.lower() == ".csv":
        comma = locale.localeconv()["decimal_point"] == ","
        told = _told(iter(prepared.rows), count, progress)
        marks = (";", ",") if comma else (",", ".")
        write_csv(target, prepared.headings, told, delimiter=marks[0], decimal=marks[1])
        return SavedList(str(target), count)
    sheet = Sheet(prepared.title, prepared.headings, prepared.rows, prepared.formats, table=True)
    about = Sheet(prepared.about_title, prepared.about_headings, prepared.about)
    write_sheets(target, (sheet, about), progress, count)
    return SavedList(str(target), count)


def save(shop: Shop, target: Path, asked: ListAsk, progress: Progress = no_progress) -> SavedList:
    """Prepare a list and write it; UserError `cannot_save`."""
    return write(target, prepare(shop, asked), progress)


def _told(rows: Iterator[list[Value]], total: int, progress: Progress) -> Iterator[list[Value]]:
    for number, row in enumerate(rows):
        if number % 500 == 0:
            progress("write", number, total)
        yield row


def _rows(
    view: PeopleView, may: Permissions, ids: Sequence[int], columns: Sequence[str]
) -> Iterator[list[Value]]:
    said = {True: sentence("list.yes"), False: sentence("list.no")}
    reasons = {pair: why(*pair) for pair in set(zip(may.email, may.post, strict=True))}
    by_email, by_post = may.allowed_email.tolist(), may.allowed_post.tolist()
    numbers = {
        name: view.number(name)
        for name in columns
        if COLUMNS[name].kind in ("whole", "money", "day", "expected", "percent")
    }
    for number, customer in enumerate(ids):
        at = view.place[customer]
        row: list[Value] = []
        for name in columns:
            column = COLUMNS[name]
            if column.words is not None:
                row.append(column.words(view, at))
            elif column.kind == "group":
                row.append(sentence(f"group.{group_id(view, at) or 'none'}"))
            else:
                row.append(_number(view, column.kind, float(numbers[name][at])))
        reason = reasons[may.email[number], may.post[number]]
        row += [said[by_email[number]], said[by_post[number]], reason]
        yield row


def _number(view: PeopleView, kind: str, value: float) -> Value:
    if np.isnan(value):
        return None
    if kind == "money":
        return float(to_decimal(round(value), view.currency))
    if kind in ("day", "expected"):
        return day_of(value)
    return round(value)


def why(email: str, post: str) -> str:
    """Give the reasons of two verdicts, by their codes, in a few words."""
    return sentence("list.because", email=sentence(f"why.{email}"), post=sentence(f"why.{post}"))


def _about(shop: Shop, view: PeopleView, asked: ListAsk, may: Permissions) -> Iterator[list[Value]]:
    """Say what the list is: its rule, its day, and who on it may not be written to, by reason."""
    yield [sentence("list.name"), asked.title]
    yield [sentence("list.rule"), asked.rule]
    yield [sentence("list.day"), view.as_of]
    yield [sentence("list.made"), shop.today]
    yield [sentence("list.count"), len(may.email)]
    for channel, codes, allowed in (
        ("email", may.email, may.allowed_email),
        ("post", may.post, may.allowed_post),
    ):
        yield [sentence(f"list.{channel}"), int(allowed.sum())]
        blocked = Counter(code for code, ok in zip(codes, allowed, strict=True) if not ok)
        for code, count in blocked.most_common():
            yield [sentence(f"list.{channel}_not", why=sentence(f"why.{code}")), count]


def _blocked(verdicts: Sequence[Verdict]) -> list[tuple[str, int]]:
    return Counter(v.code for v in verdicts if not v.allowed).most_common()


# Mail tools and advertising: only whom the gate allows


def save_for_tool_at(
    path: Path,
    clock: Clock,
    target: Path,
    tool: str,
    ids: tuple[int, ...],
    progress: Progress = no_progress,
) -> SavedList:
    """Save a tool's file in the child process."""
    with Shop.in_child(path, clock) as shop:
        return save_for_tool(shop, target, tool, ids, progress)


def save_for_tool(
    shop: Shop, target: Path, tool: str, ids: Sequence[int], progress: Progress = no_progress
) -> SavedList:
    """Save a file for a mail tool or an advertising list: only whom the gate allows is in it.

    UserError `nobody_to_save` where that is nobody, `cannot_save`.
    """
    progress("list", 0, 0)
    wanted, known = TOOLS[tool], gate(shop)
    view = everybody(shop)
    with shop.store.read() as conn:
        birthdays = dict(facts.file_birthdays(conn))
        birthdays |= {who: day for who, _, day, _ in facts.card_facts(conn, "birthday") if day}
    people: list[Recipient] = []
    verdicts: list[Verdict] = []
    for customer in ids:
        at = view.place.get(customer)
        if at is None:
            continue
        verdict = known.may(customer, wanted.channel)  # type: ignore[arg-type]
        verdicts.append(verdict)
        if verdict.allowed:
            found = _recipient(view, at, verdict, birthdays.get(customer))
            may_text = wanted.channel == "ads" or known.may(customer, "sms").allowed
            people.append(found if may_text else replace(found, phone=""))
    if not people:
        raise UserError("nobody_to_save")
    columns = wanted.columns
    rows = ([cell(person) for cell in columns.values()] for person in people)
    write_tool_csv(target, list(columns), rows)
    few = wanted.channel == "ads" and len(people) < FEWEST_FOR_ADS
    return SavedList(str(target), len(people), tuple(_blocked(verdicts)), few)


def _recipient(view: PeopleView, at: int, verdict: Verdict, birthday: date | None) -> Recipient:
    row = view.rows[at]
    return Recipient(
        row.key,
        row.email or "",
        row.name,
        row.phone or "",
        row.town,
        row.province,
        row.postcode,
        row.country,
        birthday,
        view.tags.get(row.id, ""),
        verdict.code,
        verdict.source,
        verdict.day,
    )


def save_stopped(shop: Shop, target: Path) -> SavedList:
    """Save the e-mails of those who refused, for a mail tool to leave out too."""
    known = gate(shop)
    refused = [
        email
        for customer, reach in known.reaches.items()
        if reach.email
        and known.may(customer, "email").code in ("suppressed", "refused", "refused_in_file")
        for email in (reach.email, *(value for kind, value in reach.others if kind == "email"))
    ]
    write_tool_csv(target, ["Email"], [[email] for email in sorted(refused)])
    return SavedList(str(target), len(refused))
