"""Files that nobody tidied: right, kept aside, refused or asked about; never silently wrong."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from shopretain.base.errors import UserError
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import read_file

HEAD = ["Order ID", "Date", "Customer", "Email", "Amount", "Product"]
NAMES = ["Ann Smith", "Béla Nagy", "NA", "None", "O'Brien, Pat", 'Jo "Joe" Doe', "Zoë", "null", "-"]
ROWS = [
    [
        str(1000 + i),
        f"2025-{1 + i % 12:02}-{1 + i:02}",
        NAMES[i % len(NAMES)],
        f"c{i % 7}@example.com",
        f"{1200 + i * 111 + i / 100:.2f}",
        f"Tea, no. {i}",
    ]
    for i in range(24)
]
Answer = dict[str, tuple[str, int, str | None]]


def _answer(rows: list[list[str]]) -> Answer:
    return {row[0]: (row[1], round(float(row[4]) * 100), row[3]) for row in rows}


ANSWER = _answer(ROWS)


def _written(rows: list[list[str]], delimiter: str = ",", **how: object) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, **how).writerows(rows)  # type: ignore[arg-type]
    return out.getvalue()


def _read(path: Path, content: str | bytes, **options: object) -> Answer:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    reading = read_file(path, ReadingOptions(**options))  # type: ignore[arg-type]
    assert not reading.questions
    return {o.number: (o.placed_on.isoformat(), o.total_minor, o.email) for o in reading.orders}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|", "^", "~", ":"])
def test_dialects(tmp_path: Path, mark: str, quoting: int, end: str) -> None:
    rows = [*ROWS[:-1], [*ROWS[-1][:2], "Kai\nLines", *ROWS[-1][3:]]]
    text = _written([HEAD, *rows], mark, quoting=quoting, lineterminator=end)
    assert _read(tmp_path / "o.csv", text) == ANSWER


def test_other_quotes_escapes_and_ends(tmp_path: Path) -> None:
    quoted = _written([HEAD, *ROWS], ";", quotechar="'", quoting=csv.QUOTE_ALL)
    escaped = _written([HEAD, *ROWS], quoting=csv.QUOTE_ALL, doublequote=False, escapechar="\\")
    old_mac = _written([HEAD, *ROWS], lineterminator="\r")
    for text in (quoted, escaped, old_mac):
        assert _read(tmp_path / "o.csv", text) == ANSWER


BASE = _written([HEAD, *ROWS])


@pytest.mark.parametrize(
    "text",
    [
        "sep=;\r\n" + _written([HEAD, *ROWS], ";"),
        '"sep=;"\r\n' + _written([HEAD, *ROWS], ";"),
        "Orders export\r\nGenerated 2025-12-01\r\n\r\n" + BASE,
        "Shop:;Test;;\r\n" + _written([HEAD, *ROWS], ";"),
        BASE + "Total,,,,999.00,\r\n",
        BASE + "Total,2025-12-31,,,999.00,\r\n",
        BASE + 'Yhteensä,,,,"1,999.00",\r\n',
        BASE + "24 record(s) downloaded\r\n",
        BASE.replace("\r\n", "\r\n\r\n"),
        BASE.replace("\r\n", ",,,\r\n"),
        _written([HEAD]) + _written([[*row, ""] for row in ROWS]),
        _written([[*HEAD, "Email"], *([*row, "x@example.com"] for row in ROWS)]),
        _written([[*HEAD, "Amount"], *([*row, "1.00"] for row in ROWS)]),
        _written([HEAD, *ROWS[:10], HEAD, *ROWS[10:]]),
        _written([["", *HEAD], *([str(i), *row] for i, row in enumerate(ROWS))]),
        BASE + "\x1a",
        BASE.rstrip(),
        _written([HEAD, *([f'="{row[0]}"', *row[1:]] for row in ROWS)]),
        _written([HEAD, *(["'" + row[0], *row[1:]] for row in ROWS)]),
    ],
)
def test_structure(tmp_path: Path, text: str) -> None:
    assert _read(tmp_path / "o.csv", text) == ANSWER


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32"])
def test_wide_encodings(tmp_path: Path, encoding: str) -> None:
    assert _read(tmp_path / "o.csv", BASE.encode(encoding)) == ANSWER


def _spoilt(row: int, cells: list[str]) -> tuple[str, Answer]:
    rows = [*ROWS[:row], cells, *ROWS[row + 1 :]]
    return _written([HEAD, *rows]), {k: v for k, v in ANSWER.items() if k != ROWS[row][0]}


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (ROWS[5][:4], "too_few_cells"),
        (ROWS[5][:2] + ROWS[5][3:], "too_few_cells"),
        ([*ROWS[5][:2], "extra", *ROWS[5][2:]], "too_many_cells"),
        ([*ROWS[5][:4], "much", ROWS[5][5]], "bad_amount"),
        ([ROWS[5][0], "2025-02-31", *ROWS[5][2:]], "bad_date"),
    ],
)
def test_a_bad_row_is_kept_aside(tmp_path: Path, cells: list[str], code: str) -> None:
    text, answer = _spoilt(5, cells)
    path = tmp_path / "o.csv"
    path.write_text(text, encoding="utf-8", newline="")
    reading = read_file(path, ReadingOptions())
    told = {o.number: (o.placed_on.isoformat(), o.total_minor, o.email) for o in reading.orders}
    assert told == answer
    assert [(p.row, p.code) for p in reading.problems] == [(7, code)]


@pytest.mark.parametrize("at", [3, 11, 23])
def test_an_unclosed_quote_spoils_its_own_line_only(tmp_path: Path, at: int) -> None:
    rows = [[cell.replace(",", "").replace('"', "") for cell in row] for row in ROWS]
    lines = [",".join(row) for row in [HEAD, *rows]]
    lines[at + 1] = lines[at + 1].replace(",c", ',"c', 1)
    path = tmp_path / "o.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    reading = read_file(path, ReadingOptions())
    assert {o.number for o in reading.orders} == ANSWER.keys() - {ROWS[at][0]}
    assert [(p.row, p.code) for p in reading.problems] == [(at + 2, "unclosed_quote")]


STYLES: dict[str, Callable[[str], str]] = {
    "German": lambda text: text.replace(",", "_").replace(".", ",").replace("_", "."),
    "French": lambda text: text.replace(",", "\u202f").replace(".", ",") + " €",
    "Swiss": lambda text: "CHF " + text.replace(",", "'"),
    "American": lambda text: f"${text}",
    "Polish": lambda text: text.replace(",", "\u00a0").replace(".", ",") + " zł",
    "Indian": lambda text: f"₹ {text}",
    "code": lambda text: f"EUR {text}",
    "plus": lambda text: f"+{text}",
    "formula": lambda text: f'="{text}"',
    "full width": lambda text: "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in text),
}


@pytest.mark.parametrize("style", STYLES)
def test_money(tmp_path: Path, style: str) -> None:
    rows = [[*row[:4], STYLES[style](f"{float(row[4]):,.2f}"), row[5]] for row in ROWS]
    assert _read(tmp_path / "o.csv", _written([HEAD, *rows], ";")) == ANSWER


DAYS = {
    "%d/%m/%Y": "", "%m/%d/%Y": "", "%d.%m.%Y": "", "%Y/%m/%d": "", "%d-%m-%y": "", "%d-%b-%Y": "",
    "%B %d, %Y": "", "%Y-%m-%d %H:%M": "", "%Y-%m-%dT%H:%M:%S+02:00": "",
    "%Y-%m-%dT%H:%M:%S.000Z": "", "%m/%d/%Y %I:%M %p": "", "%Y%m%d": "", "%Y年%m月%d日": "",
    "%A, %d %B %Y": "", "%a, %d %b %Y %H:%M:%S +0000": "", "%d.%m.%y": "",
    "%a %b %d %Y %H:%M:%S GMT+0200 (CEST)": "", "%Y.%m.%d": "",
}  # fmt: skip


@pytest.mark.parametrize("form", DAYS)
def test_days(tmp_path: Path, form: str) -> None:
    rows = [
        [row[0], datetime.fromisoformat(f"{row[1]}T12:00:00+00:00").strftime(form), *row[2:]]
        for row in ROWS
    ]
    assert _read(tmp_path / "o.csv", _written([HEAD, *rows])) == ANSWER


def test_days_as_numbers(tmp_path: Path) -> None:
    noons = [datetime.fromisoformat(f"{row[1]}T12:00:00+00:00") for row in ROWS]
    epoch = datetime(1899, 12, 30, tzinfo=UTC)
    for days in ([int(n.timestamp()) for n in noons], [(n - epoch).days for n in noons]):
        rows = [[row[0], str(day), *row[2:]] for row, day in zip(ROWS, days, strict=True)]
        assert _read(tmp_path / "o.csv", _written([HEAD, *rows])) == ANSWER


@pytest.mark.parametrize(
    ("column", "values", "code"),
    [
        (1, ["01/02/2025", "03/04/2025", "05/06/2025"], "day_first"),
        (4, ["1.234", "2.345", "3.456"], "decimal"),
    ],
)
def test_what_nothing_decides_is_asked(
    tmp_path: Path, column: int, values: list[str], code: str
) -> None:
    rows = [
        [*row[:column], value, *row[column + 1 :]] for row, value in zip(ROWS, values, strict=False)
    ]
    path = tmp_path / "o.csv"
    path.write_text(_written([HEAD, *rows]), encoding="utf-8", newline="")
    assert [q.code for q in read_file(path, ReadingOptions()).questions] == [code]


def test_contradicting_proofs_are_set_aside(tmp_path: Path) -> None:
    days = ["13/02/2025", "02/13/2025", "01/02/2025"]
    rows = [[row[0], day, *row[2:]] for row, day in zip(ROWS, days, strict=False)]
    assert _read(tmp_path / "o.csv", _written([HEAD, *rows])).keys() == {"1000", "1001"}
    sums = ["1,50", "2.50", "1.234"]
    rows = [[*row[:4], value, row[5]] for row, value in zip(ROWS, sums, strict=False)]
    assert _read(tmp_path / "o.csv", _written([HEAD, *rows])).keys() == {"1000", "1001"}


# Refused, each with its true reason


def _zip(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_csv", ".csv").replace("_txt", ".txt"), content)
    return path


def _workbook(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEAD)
    for row in ROWS:
        sheet.append(row)
    book.save(path)
    return path


def test_a_zip_with_one_table_is_that_table(tmp_path: Path) -> None:
    path = _zip(tmp_path / "o.zip", readme_pdf=b"%PDF", orders_csv=BASE.encode())
    orders = read_file(path, ReadingOptions()).orders
    assert {order.number for order in orders} == ANSWER.keys()
    inner = _workbook(tmp_path / "inner.xlsx").read_bytes()
    with zipfile.ZipFile(tmp_path / "w.zip", "w") as archive:
        archive.writestr("folder/orders.xlsx", inner)
    assert len(read_file(tmp_path / "w.zip", ReadingOptions()).orders) == len(ROWS)


def _refusals(folder: Path) -> Iterator[tuple[Path, str]]:
    def made(name: str, content: bytes) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    yield _zip(folder / "none.zip", picture=b"x"), "zip_without_table"
    yield _zip(folder / "two.zip", a_csv=b"a,b", b_csv=b"a,b"), "zip_with_several"
    yield _zip(folder / "bomb.zip", a_csv=b"0" * 60_000_000), "zip_too_large"
    yield made("sheet.xlsx", _workbook(folder / "w.xlsx").read_bytes()[:3_000]), "workbook_broken"
    yield made("old.xls", b"\xd0\xcf\x11\xe0" + b"\x00" * 600), "workbook_broken"
    locked = b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 600
    yield made("locked.xlsx", locked), "workbook_password"
    yield made("line.csv", b"a" * 40_000_000), "file_is_binary"
    yield made("nul.csv", b"a,b\x00,c\n1,2,3\n"), "file_is_binary"
    yield made("page.csv", b"<!DOCTYPE html><html><body>log in</body></html>"), "file_is_web_page"
    yield made("data.csv", b'{"orders": []}'), "file_is_json"
    yield made("letter.csv", b"Dear Ann,\nthank you.\n"), "not_orders"
    with zipfile.ZipFile(_workbook(folder / "far.xlsx")) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    parts[sheet] = parts[sheet].replace(b"</sheetData>", far)
    with zipfile.ZipFile(folder / "far.xlsx", "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    yield folder / "far.xlsx", "workbook_too_large"


def test_refused_with_the_true_reason(tmp_path: Path) -> None:
    told = {}
    for path, code in _refusals(tmp_path):
        with pytest.raises(UserError) as raised:
            list(read_file(path, ReadingOptions()).each_order())
        told[path.name] = (raised.value.code, code)
    assert {name: pair for name, pair in told.items() if pair[0] != pair[1]} == {}


def test_a_pipe_and_a_file_without_leave(tmp_path: Path) -> None:
    pipe, closed = tmp_path / "pipe.csv", tmp_path / "closed.csv"
    os.mkfifo(pipe)
    closed.write_text(BASE, encoding="utf-8")
    closed.chmod(0)
    for path in (pipe, closed):
        if path == closed and os.access(closed, os.R_OK):
            continue  # root reads everything
        with pytest.raises(UserError) as raised:
            read_file(path, ReadingOptions())
        assert raised.value.code == "file_unreadable"


def test_a_workbook_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "o.xlsx")
    script = (
        "import sys; from pathlib import Path; "
        "from shopretain.importing.reading import read_file; "
        "from shopretain.importing.options import ReadingOptions; "
        f"read_file(Path({str(path)!r}), ReadingOptions()); "
        "sys.exit('python_calamine' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_the_sheet_with_orders_is_found(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    prices = book.active
    assert prices is not None
    prices.title = "Prices"
    for i in range(200):
        prices.append([f"Tea {i}", i])
    sheet = book.create_sheet("Sales")
    sheet.append(["Our orders of the year"])
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(HEAD)
    for row in ROWS:
        day = date.fromisoformat(row[1])
        sheet.append([int(row[0]), day, *row[2:4], float(row[4]), row[5]])
    sheet.append(["Total", None, None, None, 99999, None])
    book.save(tmp_path / "o.xlsx")
    reading = read_file(tmp_path / "o.xlsx", ReadingOptions())
    told = {o.number: (o.placed_on.isoformat(), o.total_minor, o.email) for o in reading.orders}
    assert told == ANSWER
    assert reading.facts.sheet == "Sales"


# Anything at all: a reading, questions, or a UserError; never another exception

_bytes = st.one_of(
    st.binary(max_size=400),
    st.text(alphabet=st.sampled_from('a1,;\t"\'\n\r €éЖ山.-/=0'), max_size=300).map(str.encode),
    st.lists(
        st.lists(
            st.sampled_from(
                ["Date", "Total", "Email", "2025-01-02", "1/2/25", "5,00", "(3.00)", '"', "a@b.co",
                 "", "\x00", "=1", "'", "ä", "Total:", "１２", "-", "\ufeff", "\ud7ff"]
            ),
            max_size=6,
        ),
        max_size=12,
    ).map(lambda rows: "\n".join(",".join(row) for row in rows).encode("utf-8", "replace")),
)  # fmt: skip


@example(b'"\n\x01"')
@given(_bytes)
def test_any_bytes_are_read_asked_about_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(content)
    with contextlib.suppress(UserError):
        list(read_file(path, ReadingOptions()).each_order())


@pytest.mark.slow
@pytest.mark.timeout(1_200)
@settings(max_examples=20_000)
@given(_bytes)
def test_any_bytes_for_long(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(content)
    with contextlib.suppress(UserError):
        list(read_file(path, ReadingOptions()).each_order())
