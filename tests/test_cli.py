"""The program without a window, run as its users run it: a process, exit codes, JSON."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from shopretain.base.money import to_decimal
from shopretain.cli import main
from tests.importing.test_truth_files import (
    EXPORTS,
    FILES,
    country_of_shop,
    options_of,
    truth_of,
)

_SETS = EXPORTS / "_sets.truth.json"
SETS = json.loads(_SETS.read_text(encoding="utf-8")) if _SETS.exists() else []

GOOD = "Date,Amount,Email\n2025-01-02,10.00,a@example.com\n2025-01-03,12.50,b@example.com\n"


def _run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([str(a) for a in arguments])
    out, err = capsys.readouterr()
    return code, out, err


def _json(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    code, out, err = _run(capsys, *arguments, "--json")
    assert code == 0, err
    answer: dict[str, Any] = json.loads(out)
    return answer


@pytest.mark.parametrize("name", FILES or ["-"])
def test_import_agrees_with_the_truth(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path, store = shared / "exports" / name, tmp_path / "t.shopretain"
    truth = truth_of(name)
    options = options_of(name, truth)
    _json(capsys, "set", f"country={options.country}", f"currency={options.currency}",
          "--store", store)  # fmt: skip
    answer = _json(capsys, "import", path, "--store", store)
    (told,) = answer["files"]
    _agrees(told, truth, store)
    again = _json(capsys, "import", path, "--store", store)
    assert again["batch_id"] is None
    assert again["files"][0]["orders_unchanged"] == truth["orders_in_file"]
    assert _json(capsys, "check", "--store", store)["ok"]


def _agrees(told: dict[str, Any], truth: dict[str, Any], store: Path) -> None:
    """Check what the command told, and the store itself, against a truth."""
    assert told["orders_new"] == truth["orders_in_file"]
    assert told["counted_orders"] == truth["orders_counted"]
    for ours, theirs in (("cancelled", "cancelled"), ("refunded", "fully_refunded")):
        assert told["not_counted"].get(ours, 0) == truth.get(f"orders_{theirs}", 0)
    money = truth["money"]
    for ours, theirs in (("net_sales", "net"), ("gross_sales", "gross"), ("refunded", "refunded")):
        found = {code: Decimal(text) for code, text in told[ours].items()}
        assert found == {code: Decimal(said[theirs]) for code, said in money.items()}
    if truth["kind"] in ("customers", "checkouts"):
        assert (told["orders_new"], told["lines"] > 0) == (0, truth["kind"] == "checkouts")
        return
    assert (told["first_day"], told["last_day"]) == (truth["first_order"], truth["last_order"])
    assert told["customers_new"] == truth["customers"]["distinct_joined"]
    _store_agrees(store, truth)


def _store_agrees(store: Path, truth: dict[str, Any]) -> None:
    """Check customers, lines and consent in the store itself."""
    with closing(sqlite3.connect(store)) as db:
        orders = db.execute(
            "SELECT customer_id, count(*) FROM orders WHERE is_current = 1 "
            "AND kind = 'order' AND not_counted IS NULL GROUP BY 1"
        ).fetchall()
        lines = db.execute(
            "SELECT count(*), coalesce(sum(l.quantity), 0) FROM orders o JOIN order_lines l "
            "ON l.order_id = coalesce(o.lines_from_id, o.id) "
            "WHERE o.is_current = 1 AND o.kind = 'order'"
        ).fetchone()
    said = truth["customers"]
    buyers = {customer: count for customer, count in orders if customer is not None}
    assert len(buyers) == said["distinct_joined"]
    assert sum(count >= 2 for count in buyers.values()) == said["with_two_or_more_orders"]
    assert dict(orders).get(None, 0) == said["anonymous_orders"]
    assert lines == (truth["lines"], truth["pieces"])


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("number", range(len(SETS) or 1))
def test_files_of_one_shop_are_one_shop(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], number: int, backwards: bool
) -> None:
    truth, store = SETS[number], tmp_path / "t.shopretain"
    files = truth["files"][::-1] if backwards else truth["files"]
    _json(capsys, "set", f"country={country_of_shop(files[0])}", "--store", store)
    for name in files:
        _json(capsys, "import", shared / "exports" / name, "--store", store)
    with closing(sqlite3.connect(store)) as db:
        rows = db.execute(
            "SELECT not_counted, kind, currency, count(*), sum(total_minor), sum(refunded_minor) "
            "FROM orders WHERE is_current = 1 GROUP BY 1, 2, 3"
        ).fetchall()
        days = db.execute(
            "SELECT min(placed_on), max(placed_on) FROM orders WHERE is_current = 1 "
            "AND kind = 'order' AND not_counted IS NULL"
        ).fetchone()
    for reason, name in (
        (None, "counted"), ("cancelled", "cancelled"), ("unpaid", "unpaid"), ("test", "test"),
        ("refunded", "fully_refunded"), ("zero", "zero_value"),
    ):  # fmt: skip
        count = sum(row[3] for row in rows if row[:2] == (reason, "order"))
        assert count == truth[f"orders_{name}"], name
    for code, money in truth["money"].items():
        counted = [row for row in rows if row[0] is None and row[2] == code]
        assert to_decimal(sum(row[4] for row in counted), code) == Decimal(money["gross"])
        assert to_decimal(sum(row[5] for row in counted), code) == Decimal(money["refunded"])
    assert days == (truth["first_order"], truth["last_order"])
    _store_agrees(store, truth)


GAPS = {"median": "p50", "p80": "p80", "p90": "p90"}
GROUPS = ["lost", "new", "best_quiet", "best", "slipping", "regular", "promising", "quiet"]


def test_report_equals_the_golden_figures(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, store = shared / "data" / "metrics", tmp_path / "t.shopretain"
    golden = json.loads((folder / "shop_2k_golden.json").read_text(encoding="utf-8"))["shop"]
    _json(capsys, "import", folder / "shop_2k.csv", "--store", store)
    for said in golden["crr_months"]:
        months = {"01-31": "month", "02-29": "month", "12-31": "year"}[said["end"][5:]]
        if said["start"][5:7] == "10":
            months = "quarter"
        answer = _json(
            capsys, "report", "--store", store, "--as-of", said["end"],
            "--period", months, "--window-months", said["months"],
        )  # fmt: skip
        found = answer["retention"]
        assert {k: found[k] for k in "BENKRL"} == {k: said[k] for k in "BENKRL"}
        assert (found["crr"], found["literal"]) == (said["crr"], said["textbook"])
    answer = _json(capsys, "report", "--store", store, "--as-of", golden["asof"])
    assert answer["customers"] == 2000
    assert answer["spent_24_months"]["total"] == f"{golden['historic_clv_24m']['total']:.2f}"
    assert {c["cohort"]: c["kept"] for c in answer["cohorts"]} == golden["cohorts_month"]
    assert len(answer["retention_series"]) == 24
    rfm = golden["rfm"]
    for letter, key in (("R", "R_quintile"), ("F", "F_recommended"), ("M", "M_quintile")):
        assert answer["rfm"][letter] == rfm[key]
    gaps = {name: golden["gap_days"][key] for name, key in GAPS.items()}
    assert answer["usual_gap_days"] == gaps
    assert sum(answer["groups"].values()) == 2000
    assert list(answer["groups"]) == GROUPS
    model = answer["model"]
    assert (model["name"], model["customers"], model["why"]) == ("bg_nbd", 2000, "backtest")
    golden_models = json.loads((folder / "shop_2k_golden.json").read_text(encoding="utf-8"))
    weeks = golden_models["models"]["bgnbd"]["params"]
    days = [weeks[0], weeks[1] * 7, *weeks[2:]]
    assert list(model["params"].values()) == pytest.approx(days, rel=2e-3)


def test_report_tells_each_customer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "s.shopretain"
    _json(capsys, "sample", "--store", store, "--today", "2025-11-17")
    answer = _json(capsys, "report", "--store", store, "--today", "2025-11-17", "--customers")
    people = answer["people"]
    assert len(people) == answer["customers"]
    assert len({person["key"] for person in people}) == len(people)
    total = sum(Decimal(person["spent_so_far"]) for person in people)
    assert total == Decimal(answer["spent_so_far"]["total"])
    expected = sum(Decimal(person["expected_12_months"]) for person in people)
    assert expected == pytest.approx(Decimal(answer["expected_12_months"]["total"]), abs=15)
    for name in GROUPS:
        assert answer["groups"][name] == sum(person["group"] == name for person in people)
    for person in people:
        assert person["first"] <= person["last"] <= answer["as_of"]
        assert 0 <= person["p_buy_90"] <= 1
        assert person["purchases"] <= person["orders"]
    assert "people" not in _json(capsys, "report", "--store", store, "--today", "2025-11-17")


def test_a_small_shop_gets_no_forecast_but_a_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, file = tmp_path / "s.shopretain", tmp_path / "orders.csv"
    rows = [f"{n},2026-0{1 + n % 9}-1{n % 9},c{n % 5}@example.com,20.00" for n in range(1, 15)]
    file.write_text("\n".join(["Order,Date,Email,Total", *rows]), encoding="utf-8")
    _json(capsys, "import", file, "--store", store)
    answer = _json(capsys, "report", "--store", store, "--today", "2026-11-20", "--customers")
    assert answer["expected_12_months"] is None
    assert answer["model"]["why"] == "few_customers"
    assert answer["model"]["name"] is None
    assert {person["p_buy_90"] for person in answer["people"]} == {None}


def test_edge_shop_with_settings(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, store = shared / "data" / "metrics" / "edge_orders.csv", tmp_path / "t.shopretain"
    _json(
        capsys, "set", "timezone=Europe/Berlin", "currency=EUR", "rate.USD=0.92", "--store", store
    )
    _json(capsys, "import", path, "--store", store)
    both = "same_person=max@work.example,max@home.example"
    _json(capsys, "set", both, "--store", store)
    answer = _json(
        capsys, "report", "--store", store, "--as-of", "2024-03-10",
        "--period", "month", "--window-months", 12,
    )  # fmt: skip
    assert {k: answer["retention"][k] for k in "BENKRL"} == {
        "B": 13, "E": 17, "N": 4, "K": 12, "R": 1, "L": 1,
    }  # fmt: skip
    assert answer["customers"] == 20
    assert answer["without_customer"] == 1
    assert answer["spent_24_months"]["total"] == "729.00"


def test_the_articles_shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "a.shopretain"
    _json(capsys, "sample", "--article", "--store", store, "--today", "2026-11-20")
    answer = _json(capsys, "report", "--store", store, "--today", "2026-11-20")
    found = answer["retention"]
    assert (found["B"], found["E"], found["N"], found["R"]) == (262, 371, 153, 0)
    assert round(found["crr"], 1) == 83.2


@pytest.mark.parametrize("today", ["2025-11-17", "2026-02-28"])
def test_sample_shop(tmp_path: Path, capsys: pytest.CaptureFixture[str], today: str) -> None:
    store = tmp_path / "s.shopretain"
    for _ in range(2):  # the second takes the place of the first
        _json(capsys, "sample", "--store", store, "--today", today)
    answer = _json(capsys, "report", "--store", store, "--today", today)
    assert 2_050 <= answer["customers"] <= 2_140
    assert 30 <= answer["retention"]["crr"] <= 50
    newest = max(month["month"] for month in answer["revenue"])
    assert newest == today[:7]


def test_sample_takes_the_place_of_a_sample_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own, orders = tmp_path / "own.shopretain", tmp_path / "orders.csv"
    orders.write_text(GOOD, encoding="utf-8")
    _json(capsys, "import", orders, "--store", own)
    for path in (own, orders):
        before = path.read_bytes()
        code, _, err = _run(capsys, "sample", "--store", path)
        assert code == 1
        assert "nothing has changed" in err
        assert path.read_bytes() == before
    sample = tmp_path / "sample.shopretain"
    for _ in range(2):
        _json(capsys, "sample", "--article", "--store", sample)
    assert _json(capsys, "check", "--store", sample)["customers"] > 300


def test_a_question_leaves_no_empty_shop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, path = tmp_path / "t.shopretain", tmp_path / "o.csv"
    path.write_text("Date,Amount,Email\n01/02/2025,5.00,a@example.com\n", encoding="utf-8")
    assert _run(capsys, "import", path, "--store", store)[0] == 1
    assert not store.exists()


def test_wrong_files_change_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, wrong = tmp_path / "t.shopretain", tmp_path / "letter.pdf"
    wrong.write_bytes(b"%PDF-1.7\n")
    code, out, err = _run(capsys, "import", wrong, "--store", store, "--json")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "letter.pdf is a PDF" in err
    assert not store.exists()


def test_one_bad_file_of_two_imports_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, good, bad = tmp_path / "t.shopretain", tmp_path / "g.csv", tmp_path / "b.csv"
    good.write_text(GOOD, encoding="utf-8")
    bad.write_text("nothing here", encoding="utf-8")
    assert _run(capsys, "import", good, bad, "--store", store)[0] == 1
    assert not store.exists()


def test_questions_name_their_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, path = tmp_path / "t.shopretain", tmp_path / "o.csv"
    path.write_text("Date,Amount,Email\n01/02/2025,1.50,a@example.com\n", encoding="utf-8")
    code, out, err = _run(capsys, "import", path, "--store", store, "--json")
    assert code == 1
    assert json.loads(out) == {
        "questions": [{"code": "day_first", "column": "Date", "choices": ["day", "month"]}]
    }
    assert "--day-first or --month-first" in err
    (told,) = _json(capsys, "import", path, "--store", store, "--month-first")["files"]
    assert told["first_day"] == "2025-01-02"


def test_same_numbers_on_other_days_are_another_shop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "t.shopretain"
    head = "Order number,Date,Amount,Email\n"
    for name, month in (("a.csv", "01"), ("b.csv", "02")):
        (tmp_path / name).write_text(f"{head}1,2025-{month}-20,5.00,{name}@example.com\n")
    _json(capsys, "import", tmp_path / "a.csv", "--store", store)
    code, _, err = _run(capsys, "import", tmp_path / "b.csv", "--store", store)
    assert code == 1
    assert "--source" in err
    second = _json(capsys, "import", tmp_path / "b.csv", "--store", store, "--source", "stall")
    assert second["files"][0]["orders_new"] == 1


def test_backup_and_restore(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, path = tmp_path / "t.shopretain", tmp_path / "o.csv"
    path.write_text(GOOD, encoding="utf-8")
    _json(capsys, "set", "shop_name=Before", "--store", store)
    copy = _json(capsys, "backup", "--store", store)["file"]
    _json(capsys, "import", path, "--store", store)
    _json(capsys, "restore", copy, "--store", store)
    assert _json(capsys, "check", "--store", store)["orders"] == 0
    assert _run(capsys, "restore", tmp_path / "none", "--store", store)[0] == 1


def test_wrong_usage_and_bad_settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "t.shopretain"
    with pytest.raises(SystemExit) as ended:
        main(["import", "--store", str(store)])
    assert ended.value.code == 2
    for setting in ("timezone=Mars/Base", "currency=EURO", "rate.USD=minus", "colour=red"):
        assert _run(capsys, "set", setting, "--store", store)[0] == 1
        assert not store.exists()
    assert _run(capsys, "report", "--store", store)[0] == 1


def test_as_a_process_without_qt(tmp_path: Path) -> None:
    path = tmp_path / "o.csv"
    path.write_text(GOOD, encoding="utf-8")
    script = (
        "import sys; from shopretain.cli import main; "
        f"code = main(['import', {str(path)!r}, '--store', {str(tmp_path / 't.shopretain')!r}]); "
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "2 orders new" in done.stdout


def test_points_as_promised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "p.shopretain"
    file = tmp_path / "a.csv"
    file.write_text(
        "Order,Date,Email,Total\n1,2025-01-05,ann@x.com,42.50\n2,2025-02-05,ann@x.com,10.00\n"
        "3,2025-02-06,ben@x.com,99.99\n",
        encoding="utf-8",
    )
    assert main(["import", str(file), "--store", str(store)]) == 0
    assert main(["points", "--store", str(store)]) == 1
    assert "Points are not on yet" in capsys.readouterr().err
    asked = ["points", "--store", str(store), "--json", "--switch-on"]
    assert main(asked) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer == {
        "members": 2, "points_out": 151, "debt": 0, "worth": "7.55",
        "people": [
            {"key": "email:ben@x.com", "points": 99, "debt": 0},
            {"key": "email:ann@x.com", "points": 52, "debt": 0},
        ],
    }  # fmt: skip
    assert main([*asked, "--customer", "email:ann@x.com"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["entries"] == [
        {"day": "2025-01-05", "kind": "earn", "points": 42, "order": "1", "reason": ""},
        {"day": "2025-02-05", "kind": "earn", "points": 10, "order": "2", "reason": ""},
    ]
    assert main([*asked, "--customer", "email:nobody@x.com"]) == 1
    assert main(["check", "--store", str(store)]) == 0


def test_postcards_without_a_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, target = tmp_path / "s.shopretain", tmp_path / "cards.pdf"
    _json(capsys, "sample", "--store", store, "--today", "2025-11-17")
    asked = ("--store", store, "--today", "2025-11-17")
    answer = _json(capsys, "postcards", "thank_first", "--group", "best", "--to", target, *asked)
    assert answer.keys() == {"cards", "pages", "left_out", "file"}
    assert answer["cards"] > 100
    assert answer["left_out"]["kept_back"] > 50  # to see whether cards work
    assert answer["pages"] == 2 * -(-answer["cards"] // 4)
    assert target.read_bytes().startswith(b"%PDF")
    assert answer["file"] == str(target)
    # Nobody gets a second one, and nobody kept back gets one after all.
    code, _, err = _run(
        capsys, "postcards", "thank_first", "--group", "best", "--to", tmp_path / "b.pdf", *asked
    )
    assert code == 1
    assert "nobody" in err
    assert not (tmp_path / "b.pdf").exists()
    everybody = ("set", "keep_back.best_quiet=no", "--store", store, "--today", "2025-11-17")
    assert _run(capsys, *everybody)[0] == 0
    told = _json(
        capsys, "postcards", "best_quiet", "--group", "regular", "--to", tmp_path / "c.pdf", *asked
    )
    assert "kept_back" not in told["left_out"]
    with pytest.raises(SystemExit) as wrong:
        _run(capsys, "postcards", "best_quiet", "--to", tmp_path / "b.txt", *asked)
    assert wrong.value.code == 2
