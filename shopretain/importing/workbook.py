"""Workbooks (.xlsx, .xlsm, .xls, .ods) as rows of text, read where they can do no harm.

A look at the zip directory refuses what would unpack to far too much; then a process of its own,
with bounds on memory and time, reads the sheets: the reader's library ends its whole process on
some damaged files, and no error handler hears of it.
"""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from shopretain.base.errors import UserError
from shopretain.importing.currency_cells import currency_cells
from shopretain.importing.dialect import Score
from shopretain.importing.layouts import layouts
from shopretain.importing.lost_cells import lost_cells
from shopretain.importing.mapping import map_columns, names
from shopretain.importing.money_format import currency_sign, named_currencies, unit_of_title
from shopretain.importing.sniff import file_error
from shopretain.importing.words import bare, fold, words

_NEEDED = ("number", "date", "amount", "email", "phone", "customer")
_ROWS_THAT_COUNT = 2  # titles and one more, of a sheet that is left out
COMMAND = "--read-workbook"  # the program's own hidden argument: see main.py
_MEMBERS, _TOTAL, _PART = 5_000, 600_000_000, 400_000_000
_RATIO, _RATIO_FROM = 200, 10_000_000
_ROWS, _COLUMNS, _CELLS = 1_048_576, 1_000, 20_000_000
_MEMORY, _SECONDS = 1_500_000_000, 60
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OF_THOUSANDS = 3  # digits behind a mark that may part thousands
_TOO_LARGE, _BROKEN = 3, 4  # exit codes of the reading process


def read_workbook(
    path: Path, name: str, sheet: str | None, score: Score
) -> tuple[str, list[list[str]], tuple[str, ...]]:
    """Give the name and the rows of the wanted sheet, else of the one that looks most like orders.

    `name` is the file as the owner knows it. UserError: workbook_password, workbook_too_large,
    workbook_broken, no_such_sheet, file_empty.
    """
    with path.open("rb") as file:
        head = file.read(65_536)
    if _ENCRYPTED in head:
        raise UserError("workbook_password", name=name)
    if head.startswith(b"PK"):
        _check_zip(path, name)
    found = _sheets(path, name)
    sheets = [one for one in found if sheet == one.title or (not sheet and not one.is_hidden)]
    if not sheets:
        raise UserError("no_such_sheet", name=name, sheet=sheet or "")
    best = max(sheets, key=lambda one: _likeness(one.title, one.cells, score))
    if not best.cells:
        raise UserError("file_empty", name=name)
    return _with_its_like(best, sheets if sheet else found, score)


class _Sheet(NamedTuple):
    title: str
    cells: list[list[str]]
    is_hidden: bool


def _with_its_like(
    best: _Sheet, sheets: list[_Sheet], score: Score
) -> tuple[str, list[list[str]], tuple[str, ...]]:
    """Give the sheet with its like behind it: one a month, one a year, one a country.

    Their titles are the same, or say the same in another order or language. The third value names
    the sheets with rows that are left out; of hidden ones those that are its like.
    """
    header = max(best.cells[:30], key=score)
    if score(header) < 2:
        return best.title, best.cells, ()
    fields = _fields(header)
    units = _units(best.title, header, fields)
    parts: list[_Part] = []
    left = []
    for title, cells, is_hidden in sheets:
        if title != best.title and _tells_no_sales(title) and not is_hidden:
            left.append(title)
            continue
        own = header if header in cells[:30] else max(cells[:30], key=score, default=[])
        places = _places(header, fields, own) if score(own) >= 2 else None
        if places is not None and _units(title, own, _fields(own)) != units:
            places = None
        if is_hidden:
            left += [title] if places is not None and len(cells) >= _ROWS_THAT_COUNT else []
        elif places is not None:
            parts.append(_Part(title, cells, own, places))
        elif sum(any(cell.strip() for cell in row) for row in cells) >= _ROWS_THAT_COUNT:
            left.append(title)
    return ", ".join(part.title for part in parts), _joined(header, parts), tuple(left)


def _units(
    title: str, header: list[str], fields: dict[str, int]
) -> tuple[set[str], list[Decimal], bool]:
    """Give in what a sheet counts, and whether it marks what is paid: its like does so, too."""
    money = [header[fields[name]] for name in ("amount", "price") if name in fields]
    named = {code for text in (title, *money) for code in named_currencies(text, "")}
    named |= {sign for text in money if (sign := currency_sign(text, ""))}
    marks_paid = any(names(bare(one), "paid") for one in header)
    return named, list(map(unit_of_title, money)), marks_paid


class _Part(NamedTuple):
    """A sheet that says the same as another: its titles, and where those of the other stand."""

    title: str
    cells: list[list[str]]
    own: list[str]
    places: list[int]


def _joined(header: list[str], parts: list[_Part]) -> list[list[str]]:
    """Give the rows of all sheets below the titles of all of them."""
    whole = [*header]
    known = {fold(title) for title in header}
    for part in parts:
        for at, title in enumerate(part.own):
            if title.strip() and at not in part.places and fold(title) not in known:
                known.add(fold(title))
                whole.append(title)
    rows: list[list[str]] = []
    for part in parts:
        folded = [fold(title) for title in part.own]
        more = [
            folded.index(fold(title)) if fold(title) in folded else -1
            for title in whole[len(header) :]
        ]
        begins = part.cells.index(part.own)
        rows += part.cells[:begins] if not rows else []
        rows.append(whole)  # repeated titles are no record
        below = part.cells[begins + 1 :]
        is_same = part.own == whole
        rows += below if is_same else [_moved(row, [*part.places, *more]) for row in below]
    return rows


def _tells_no_sales(title: str) -> bool:
    """Tell a sheet by its name that holds no sales: refunds, cancelled ones, quotes, a template."""
    plain = bare(title)
    return any(
        stem in plain
        for which in ("cancel_titles", "refund_titles", "other_sheets")
        for stem in words(which)
    )


def _fields(header: list[str]) -> dict[str, int]:
    """Give the columns of a header by what they mean: the first one of each."""
    general = next(layout for layout in layouts().values() if layout.is_general)
    mapping = map_columns(tuple(header), general)
    return {field: found[0] for field, found in mapping.columns.items()}


def _places(header: list[str], fields: dict[str, int], own: list[str]) -> list[int] | None:
    """Give for each column of a header where it stands in another one, -1 for nowhere.

    None where the other one does not tell what an order needs, as this one does.
    """
    if own == header:
        return list(range(len(header)))
    folded = [fold(title) for title in own]
    theirs = _fields(own)
    if any(name in fields and name not in theirs for name in _NEEDED):
        return None
    places = [folded.index(key) if (key := fold(title)) in folded else -1 for title in header]
    for field, at in fields.items():
        if field in theirs:
            places[at] = theirs[field]
    return places


def _moved(row: list[str], places: list[int]) -> list[str]:
    return [row[at] if 0 <= at < len(row) else "" for at in places]


def _likeness(title: str, rows: list[list[str]], score: Score) -> tuple[bool, int, bool, int]:
    """Give whether a sheet may hold sales, how many titles of orders (up to three), and rows.

    Before the rows count, whether it has days and money: customers are fewer than their orders.
    """
    header = max(rows[:30], key=score, default=[])
    known, fields = score(header), _fields(header).keys()
    has_orders = "date" in fields and bool(fields & {"amount", "price", "line_total"})
    return known > 1 and not _tells_no_sales(title), min(known, 3), has_orders, len(rows)


def zip_members(path: Path, name: str) -> list[zipfile.ZipInfo]:
    """Give the directory of a zip file; UserError `workbook_broken` for a damaged one."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.infolist()
    except OSError as error:
        raise file_error(path, error) from error
    except Exception as error:  # the library has many names for a damaged file
        raise UserError("workbook_broken", name=name) from error


def _check_zip(path: Path, name: str) -> None:
    """Refuse what would unpack to far more than a shop's workbook holds."""
    members = zip_members(path, name)
    names = [member.filename for member in members]
    if len(names) != len(set(names)) or any(n.startswith("/") or ".." in n for n in names):
        raise UserError("workbook_broken", name=name)
    too_large = len(members) > _MEMBERS or sum(m.file_size for m in members) > _TOTAL
    for member in members:
        packed = max(member.compress_size, 1)
        too_large = too_large or member.file_size > _PART
        too_large = too_large or (
            member.file_size > _RATIO_FROM and member.file_size / packed > _RATIO
        )
    if too_large:
        raise UserError("workbook_too_large", name=name)


def _sheets(path: Path, name: str) -> list[_Sheet]:
    """Let another process read all sheets."""
    frozen = getattr(sys, "frozen", False)
    start = [sys.executable] if frozen else [sys.executable, "-m", "shopretain.importing.workbook"]
    try:
        done = subprocess.run(  # noqa: S603  our own program, no shell
            [*start, COMMAND, str(path)], capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UserError("workbook_too_large", name=name) from error
    if done.returncode == _TOO_LARGE or b"memory allocation" in done.stderr:
        raise UserError("workbook_too_large", name=name)
    if done.returncode:
        raise UserError("workbook_broken", name=name)
    return [_Sheet(*told) for told in map(json.loads, done.stdout.splitlines())]


# In the reading process


def serve(path: Path) -> int:
    """Write each sheet as one line of JSON to standard output; give the exit code."""
    with contextlib.suppress(ImportError):  # Windows has no such bound
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    import python_calamine  # noqa: PLC0415  after the bound

    try:
        content = io.BytesIO(path.read_bytes())
        book = python_calamine.CalamineWorkbook.from_filelike(content)
        signs, lost = currency_cells(content), lost_cells(content)
        shown = {
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.visible == python_calamine.SheetVisibleEnum.Visible
        }
        for title in book.sheet_names:
            sheet = book.get_sheet_by_name(title)
            if sheet.height > _ROWS or sheet.width > _COLUMNS:
                return _TOO_LARGE
            if sheet.height * sheet.width > _CELLS:
                return _TOO_LARGE
            cells = sheet.to_python(skip_empty_area=False)
            rows = _without_tail([_text(cell) for cell in row] for row in cells)
            for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
                if left == right and top < len(rows) and isinstance(cells[top][left], str):
                    _fill_down(rows[top : bottom + 1], left)
            for (row, column), sign in signs(title).items():
                if row < len(rows) and isinstance(cells[row][column], (int, float)):
                    rows[row][column] += f" {sign}"
            for (row, column), text in lost(title).items():
                if row < len(rows) and not rows[row][column]:
                    rows[row][column] = text  # is told as what nobody can read
            is_hidden = bool(shown) and title not in shown
            answer = json.dumps([title, rows, is_hidden]).encode("ascii")
            sys.stdout.buffer.write(answer + b"\n")
    except MemoryError:
        return _TOO_LARGE
    except Exception:  # noqa: BLE001  whatever the library makes of a damaged file
        return _BROKEN
    sys.stdout.buffer.flush()
    return 0


def _fill_down(rows: list[list[str]], column: int) -> None:
    """Write into all cells of a merged one what it says: whose orders these are.

    Only words: a sum that stands beside several lines is theirs together.
    """
    for row in rows[1:]:
        row[column] = rows[0][column]


def _without_tail(rows: Iterable[list[str]]) -> list[list[str]]:
    """Give the rows without the empty ones at the end."""
    found = list(rows)
    while found and not any(found[-1]):
        found.pop()
    return found


def _text(cell: Any) -> str:
    """Give a cell as it would be typed: whole numbers without .0, days and moments as ISO."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else _decimals(repr(cell))
    if isinstance(cell, datetime):
        midnight = cell.hour == cell.minute == cell.second == 0
        return cell.date().isoformat() if midnight else cell.isoformat(sep=" ", timespec="seconds")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return str(cell)


def _decimals(digits: str) -> str:
    """Give a number so that its point is no thousands mark: 6.275 as 6.2750."""
    return f"{digits}0" if len(digits.rpartition(".")[2]) == _OF_THOUSANDS else digits


def main() -> int:
    """Read the workbook that the command line names: in the packed program too (main.py)."""
    return serve(Path(sys.argv[2]))


if __name__ == "__main__":
    raise SystemExit(main())
