"""The program without a window, run as its users run it: a process, exit codes, JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from shopretain.cli import main

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


@pytest.mark.parametrize(
    "name", ["shopify-orders-75-until-october.csv", "shopify-orders-79-cash-on-delivery.csv"]
)
def test_import_agrees_with_the_truth(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path, store = shared / "exports" / name, tmp_path / "t.shopretain"
    truth = json.loads(path.with_name(f"{name}.truth.json").read_text(encoding="utf-8"))
    (told,) = _json(capsys, "import", path, "--store", store)["files"]
    assert told["orders_new"] == truth["orders_in_file"]
    assert told["counted_orders"] == truth["orders_counted"]
    assert told["customers_new"] == truth["customers"]["distinct_joined"]
    assert told["not_counted"].get("cancelled", 0) == truth["orders_cancelled"]
    money = truth["money"]
    assert told["net_sales"] == {code: m["net"] for code, m in money.items()}
    assert told["refunded"] == {code: m["refunded"] for code, m in money.items()}
    assert (told["first_day"], told["last_day"]) == (truth["first_order"], truth["last_order"])
    again = _json(capsys, "import", path, "--store", store)
    assert again["batch_id"] is None
    assert again["files"][0]["orders_unchanged"] == truth["orders_in_file"]
    assert _json(capsys, "check", "--store", store)["ok"]


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
