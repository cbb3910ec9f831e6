"""Own groups and static lists, lists for Excel and for tools: who is in them, and why not."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
import python_calamine

from shopretain.analytics.groups import GROUPS
from shopretain.base.errors import CancelledError, UserError
from shopretain.base.paths import leaf_name
from shopretain.cli import main
from shopretain.messaging.tools import TOOLS, Recipient
from shopretain.services import (
    card,
    categories,
    consent,
    erasure,
    group_listing,
    groups,
    import_orders,
    lists,
    people_table,
)
from shopretain.services.group_words import STARTERS
from shopretain.services.groups import Condition, Rule
from shopretain.services.lists import ListAsk
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from tests.services.helpers import TODAY, customer, sale, shop_of, shopify

COLUMNS = ("name", "group", "orders", "spent", "last", "expected", "email", "phone", "postcode")
HOSTILE = (
    "=1+1", "@SUM(A1)", "+358401234567", "-5", "https://example.com", "Ελένη 田中 😀",
    "a\x00b\x0bc", "half\ud800", "x" * 40_000, "two\r\nlines", " leading", "'quoted", "<b>bold",
)  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    orders = [
        sale(n, f"c{who}@example.com", str(TODAY - timedelta(days=days)), f"{10 + who}.50",
             Accepts_Marketing="yes" if who % 3 else "no", Shipping_Zip=f"0{who:04}",
             Lineitem_name="Green tea" if who % 2 else "Pot")
        for n, (who, days) in enumerate(
            [(w, 20 + 7 * w * k) for w in range(1, 13) for k in range(1 + w % 4)]
        )
    ]  # fmt: skip
    made = shop_of(tmp_path, shopify(tmp_path / "a.csv", orders))
    yield made
    made.close()


def _asked(shop: Shop, **more: object) -> ListAsk:
    ids = tuple(people_table.everybody(shop).ids.tolist())
    return ListAsk("Win-back", "Everybody", ids, COLUMNS, **more)  # type: ignore[arg-type]


def test_a_group_of_a_past_day_is_reproducible(shop: Shop, tmp_path: Path) -> None:
    rule = Rule(
        parts=(Condition("orders", "at_least", ("2",)), Condition("product", "ever", ("tea",)))
    )
    day = TODAY - timedelta(days=60)
    before = groups.answer(shop, day, rule).ids.tolist()
    assert before != groups.answer(shop, None, rule).ids.tolist()
    later = [sale(500, "c1@example.com", str(TODAY - timedelta(days=3)))]
    import_orders.run(shop, [shopify(tmp_path / "b.csv", later)], ImportOptions())
    assert groups.answer(shop, day, rule).ids.tolist() == before


def test_ready_made_groups_part_everybody(shop: Shop) -> None:
    everybody = sorted(people_table.everybody(shop).ids.tolist())
    inside = [who for name in GROUPS for who in groups.answer(shop, None, name).ids.tolist()]
    assert sorted(inside) == everybody


def test_own_groups_keep_their_rule_and_come_back(shop: Shop) -> None:
    rule = STARTERS[0].rule
    made = groups.save(shop, None, "Autumn", rule)
    assert groups.save(shop, None, "autumn", rule) != made
    own = groups.view(shop).own
    assert [group.name for group in own] == ["Autumn", "autumn 2"]
    assert own[0].rule == rule
    assert own[0].sentence.startswith("Customers who ordered at least 2 times, last ordered")
    gone = groups.delete(shop, made)
    groups.bring_back(shop, gone)
    assert groups.view(shop).own == own
    listed = groups.save_list(shop, "Friends", [customer(shop, "c1@example.com")])
    whole = groups.view(shop).own
    groups.bring_back(shop, groups.delete(shop, listed))
    assert groups.view(shop).own == whole
    with pytest.raises(UserError, match="bad_rule"):
        groups.save(shop, None, "Bad", Rule(parts=(Condition("orders", "at_least", ("x",)),)))


def test_pasted_emails_become_a_list(shop: Shop) -> None:
    pasted = "C1@example.com; Ann <c2@example.com>,\nc2@example.com. nobody@example.com"
    found = groups.list_of_emails(shop, "Fair", pasted)
    assert (found.found, found.unknown) == (2, ("nobody@example.com",))
    assert len(groups.answer(shop, None, found.id).ids) == 2
    with pytest.raises(UserError, match="no_emails"):
        groups.list_of_emails(shop, "Empty", "no address in here")


def test_five_orders_and_cancelled_ones(tmp_path: Path) -> None:
    """Tactic C8: exactly five is in, cancelled orders do not count."""
    orders = [sale(n, "five@example.com", f"2026-0{n}-01") for n in range(1, 6)]
    orders += [sale(10 + n, "four@example.com", f"2026-0{n}-02") for n in range(1, 5)]
    orders.append(
        sale(20, "four@example.com", "2026-05-02", Cancelled_at="2026-05-03 10:00:00 +0000")
    )
    shop = shop_of(tmp_path, shopify(tmp_path / "a.csv", orders))
    rule = next(s.rule for s in STARTERS if s.id == "five_orders")
    assert groups.answer(shop, None, rule).ids.tolist() == [customer(shop, "five@example.com")]
    shop.close()


def test_categories_and_audiences_hold_at_once(shop: Shop) -> None:
    """Tactic C7: a changed mapping counts at once; people can be in several."""
    rule = Rule(parts=(Condition("audience", "ever", ("kids",)),))
    assert groups.answer(shop, None, rule).count == 0
    categories.set_categories(shop, [("Green tea", "Tea"), ("Pot", "Tea")])
    categories.set_audiences(shop, "Tea", ["kids", "women"])
    assert groups.answer(shop, None, rule).count == 12
    view = categories.view(shop)
    assert view.products == (("Green tea", "Tea"), ("Pot", "Tea"))
    assert view.categories == (("Tea", ("kids", "women")),)
    assert groups.words_for(shop, "audience") == ("kids", "women")
    categories.set_categories(shop, [("Pot", "")])
    assert groups.answer(shop, None, rule).count == 6


def test_all_groups_as_text(shop: Shop, tmp_path: Path) -> None:
    """Tactic C11: every group with its sentence."""
    groups.save(shop, None, "Autumn", STARTERS[0].rule)
    assert groups.save_text(shop, tmp_path / "groups.txt") == 9
    told = (tmp_path / "groups.txt").read_text("utf-8")
    assert "Autumn (" in told
    assert "Customers who ordered at least 2 times" in told


# Lists


def test_an_excel_list_holds_everybody_with_may_and_why(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / lists.file_name("Win-back", TODAY)
    assert path.name == "Win-back 2026-11-20.xlsx"
    asked = _asked(shop)
    assert lists.save(shop, path, asked).count == 12
    sheet = openpyxl.load_workbook(path)["Win-back"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == (
        "Name", "Group", "Orders", "Spent", "Last order", "Next expected", "Email", "Phone",
        "Postcode", "May email", "May post", "Why",
    )  # fmt: skip
    assert [row[6] for row in rows[1:]] == [
        row.email for row in people_table.everybody(shop).rows
    ]  # the order shown
    assert {row[9] for row in rows[1:]} == {"yes", "no"}
    third = next(row for row in rows if row[6] == "c3@example.com")
    assert third[9:11] == ("no", "yes")
    assert "Email: a file says no." in str(third[11])
    assert isinstance(rows[1][3], int | float)
    assert third[8] == "00003"
    assert sheet["D2"].number_format == '#,##0.00\\ "EUR"'
    assert sheet["E2"].is_date
    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.b
    assert list(sheet.tables.values())[0].ref == "A1:L13"  # noqa: RUF015
    about = dict(openpyxl.load_workbook(path)["About this list"].iter_rows(values_only=True))
    assert about["Customers"] == 12
    assert about["May be emailed"] == 8
    assert about["Not by email: a file says no"] == 4
    calamine = python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()
    for mine, theirs in zip(rows, calamine, strict=True):
        assert [_plain(v) for v in mine] == [_plain(v) for v in theirs]


def _plain(value: object) -> object:
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return str(value)[:10]
    return float(value) if isinstance(value, int | float) else value


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_hostile_words_stay_words(shop: Shop, tmp_path: Path, suffix: str) -> None:
    ids = people_table.everybody(shop).ids.tolist()
    for who, words in zip(ids, HOSTILE, strict=False):
        card.correct(shop, who, {"name": words.replace("\ud800", "�")})
    path = tmp_path / f"list{suffix}"
    lists.save(shop, path, _asked(shop))
    if suffix == ".csv":
        data = path.read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        text = data.decode("utf-8-sig")
        cells = [row[0] for row in csv.reader(text.splitlines(keepends=True))]
        assert "'=1+1" in cells
        assert "'+358401234567" in cells
        return
    book = openpyxl.load_workbook(path)
    names = [cell.value for cell in book.worksheets[0]["A"]][1:]
    assert all(cell.data_type == "s" for cell in book.worksheets[0]["A"])
    assert all(cell.hyperlink is None for cell in book.worksheets[0]["A"])
    for words in ("=1+1", "@SUM(A1)", "+358401234567", "https://example.com", "Ελένη 田中 😀"):
        assert words in names
    longest = max(names, key=len)
    assert (len(longest), longest[-1]) == (32_767, "…")


def test_leaf_names_are_taken_by_every_system() -> None:
    for words, name in (
        ("Win-back", "Win-back"), ("a/b\\c:d*?", "a b c d"), ("CON", "CON list"),
        ("com1.x", "com1.x list"), ("..", "List"), ("\u202egnp.exe", "gnp.exe"), ("  ", "List"),
    ):  # fmt: skip
        assert leaf_name(words) == name
    assert len(leaf_name("x" * 500)) == 120


def test_cancel_leaves_no_file(shop: Shop, tmp_path: Path) -> None:
    def cancel(step: str, _done: int, _total: int) -> None:
        if step == "save":
            raise CancelledError

    folder = tmp_path / "lists"
    folder.mkdir()
    with pytest.raises(CancelledError):
        lists.save(shop, folder / "list.xlsx", _asked(shop), cancel)
    assert list(folder.iterdir()) == []
    with pytest.raises(UserError, match="cannot_save"):
        lists.save(shop, tmp_path / "missing" / "list.xlsx", _asked(shop))


def test_nobody_leaves_by_any_exit_against_the_gate(shop: Shop, tmp_path: Path) -> None:
    """One test over all exits: tools and advertising hold only whom the gate allows."""
    stopped, sore = customer(shop, "c1@example.com"), customer(shop, "c2@example.com")
    friend = customer(shop, "c4@example.com")
    consent.stop_all(shop, stopped, "owner")
    card.write(shop, sore, "complaint", "late", TODAY)
    consent.enter(shop, friend, ("ads",), "granted", "form", "yes, show me ads")
    asked = _asked(shop)
    known = consent.gate(shop)
    for tool, wanted in TOOLS.items():
        path = tmp_path / f"{tool}.csv"
        found = lists.save_for_tool(shop, path, tool, asked.ids)
        rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
        allowed = [who for who in asked.ids if known.may(who, wanted.channel).allowed]  # type: ignore[arg-type]
        assert list(rows[0]) == list(wanted.columns)
        assert len(rows) == found.count == len(allowed)
        assert found.count + sum(count for _, count in found.left_out) == 12
        assert found.too_few == (wanted.channel == "ads")
        emails = {known.reaches[who].email or "" for who in allowed}
        if wanted.channel == "ads":
            emails = {hashlib.sha256(email.encode()).hexdigest() for email in emails}
        assert {
            next(cell for title, cell in row.items() if "mail" in title.lower()) for row in rows
        } == emails
        assert not {"c1@example.com", "c2@example.com", "c3@example.com"} & emails
    lists.save(shop, tmp_path / "all.xlsx", asked)
    whole = openpyxl.load_workbook(tmp_path / "all.xlsx").worksheets[0]
    assert whole.max_row == 13
    told = group_listing.listing(shop, "promising")["people"]
    assert {p["key"]: (p["may_email"], p["may_post"]) for p in told} == {
        f"email:{known.reaches[who].email}": (
            known.may(who, "email").allowed, known.may(who, "post").allowed,
        )
        for who in groups.answer(shop, None, "promising").ids.tolist()
    }  # fmt: skip
    lists.save_stopped(shop, tmp_path / "stopped.csv")
    out = (tmp_path / "stopped.csv").read_text("utf-8").split()
    assert out[1:] == sorted(
        f"c{who}@example.com" for who in range(1, 13) if who == 1 or who % 3 == 0
    )
    erasure.erase_person(shop, friend)
    with pytest.raises(UserError, match="nobody_to_save"):
        lists.save_for_tool(shop, tmp_path / "meta.csv", "meta", asked.ids)


def test_hashes_of_advertising_lists() -> None:
    """The address that TikTok's page hashes, and Google's rule for its own mail."""
    person = Recipient(
        "k", "JaneDoe@gmail.com ", "Żaneta Doe-Nowak", "+48600123456", "Łódź", "", "90-001",
        "Poland",
    )  # fmt: skip
    meta = {name: cell(person) for name, cell in TOOLS["meta"].columns.items()}
    assert meta["email"] == (
        "d6117306485ed0e5" + hashlib.sha256(b"janedoe@gmail.com").hexdigest()[16:]
    )
    assert meta["phone"] == hashlib.sha256(b"48600123456").hexdigest()
    assert meta["fn"] == hashlib.sha256("żaneta".encode()).hexdigest()
    assert meta["ln"] == hashlib.sha256(b"doenowak").hexdigest()
    google = {name: cell(person) for name, cell in TOOLS["google"].columns.items()}
    assert (google["Country"], google["Zip"]) == ("PL", "90-001")
    assert google["Phone"] == hashlib.sha256(b"+48600123456").hexdigest()
    assert Recipient("k", "", "田中 陽子").names == ("陽子", "田中")


# The command line


def test_group_on_the_command_line(
    shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    groups.save(shop, None, "Autumn", STARTERS[3].rule)
    store = str(shop.path)
    shop.close()
    base = ["--store", store, "--today", TODAY.isoformat()]
    assert main(["group", "autumn", *base, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told.keys() == {"group", "rule", "as_of", "count", "spent_12_months", "people"}
    assert told["group"] == "Autumn"
    assert told["count"] == len(told["people"])
    assert main(["group", "Best customers", *base]) == 0
    assert "top fifth" in capsys.readouterr().out
    assert main(["group", "lost", *base, "--as-of", "2026-08-01", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["as_of"] == "2026-08-01"
    target = tmp_path / "out.xlsx"
    assert main(["group", "promising", *base, "--excel", str(target)]) == 0
    assert target.exists()
    assert main(["group", "nothing like it", *base]) == 1
    assert "There is no group nothing like it" in capsys.readouterr().err


@pytest.mark.slow
def test_libreoffice_reads_the_same(shop: Shop, tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not on this machine")
    path = tmp_path / "list.xlsx"
    ids = people_table.everybody(shop).ids.tolist()
    for who, words in zip(ids, HOSTILE[:6], strict=False):
        card.correct(shop, who, {"name": words})
    lists.save(shop, path, _asked(shop))
    subprocess.run(
        [office, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76",
         "--outdir", str(tmp_path), str(path)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    rows = list(csv.reader((tmp_path / "list.csv").read_text("utf-8").splitlines()))
    assert [row[0] for row in rows[1:7]] == list(HOSTILE[:6])
    assert all(len(row[8]) == 5 for row in rows[1:])
