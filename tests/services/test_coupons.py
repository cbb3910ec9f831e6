"""Codes of letters that come back: right, by a stranger, mistyped; and the file for the shop."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.loyalty.codes import LETTERS, is_near, make_code
from shopretain.messaging.offers import Offer
from shopretain.services import coupons, handover, import_orders, making
from shopretain.services.letters import LetterAsk
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from tests.services.helpers import sale, shop_of, shopify
from tests.services.letters import ready_to_write


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    orders = [sale(n, f"p{n:02d}@x.com", "2026-11-10") for n in range(23)]
    made = ready_to_write(shop_of(tmp_path, shopify(tmp_path / "o.csv", orders)))
    ask = LetterAsk("blank", "Hi", "Dear {first_name|friend},\n\nhello.", "everybody",
                    Offer("percent", 10, days=14))  # fmt: skip
    drafts = making.make_drafts(made, ask).drafts
    assert {p.status for p in coupons.passports(made)} == {"waiting"}
    handover.move(made, list(drafts), "sent")
    yield made
    made.close()


def _mistyped(code: str) -> str:
    other = "2" if code[-1] != "2" else "3"
    return code[:-1] + other


def test_of_23_codes_4_come_back(shop: Shop, tmp_path: Path) -> None:
    given_ = sorted(coupons.passports(shop), key=lambda p: p.name)
    assert len(given_) == 23
    assert {p.status for p in given_} == {"open"}
    a, b, c, d = given_[:4]
    back = [
        sale(100, "p00@x.com", "2026-11-20", Discount_Code=a.code),
        sale(101, "p01@x.com", "2026-11-20", Discount_Code=f"SUMMER, {b.code.lower()}"),
        sale(102, "stranger@x.com", "2026-11-20", Discount_Code=c.code),
        sale(103, "p03@x.com", "2026-11-20", Discount_Code=_mistyped(d.code)),
        sale(104, "p09@x.com", "2026-11-20", Discount_Code="WELCOME10"),
    ]
    import_orders.run(shop, [shopify(tmp_path / "b.csv", back)], ImportOptions())
    found = {p.code: p for p in coupons.passports(shop)}
    assert (found[a.code].status, found[a.code].order) == ("used", "#100")
    assert found[b.code].status == "used"
    assert (found[c.code].status, found[c.code].used_by) == ("forwarded", "Stranger")
    assert (found[d.code].status, found[d.code].typed) == ("near", _mistyped(d.code))
    assert sum(p.status == "open" for p in found.values()) == 19
    assert found[a.code].letter == "Blank email"
    coupons.confirm(shop, _mistyped(d.code), d.code, True)
    assert {p.code: p for p in coupons.passports(shop)}[d.code].status == "used"
    coupons.confirm(shop, _mistyped(d.code), d.code, False)
    assert {p.code: p for p in coupons.passports(shop)}[d.code].status == "open"


def test_a_cancelled_order_uses_no_code(shop: Shop, tmp_path: Path) -> None:
    one = coupons.passports(shop)[0]
    back = [sale(100, "p00@x.com", "2026-11-20", Discount_Code=one.code, Financial_Status="voided")]
    import_orders.run(shop, [shopify(tmp_path / "b.csv", back)], ImportOptions())
    assert {p.code: p.status for p in coupons.passports(shop)}[one.code] == "open"


@pytest.mark.parametrize(
    ("platform", "cells"),
    [
        ("shopify", []), ("woocommerce", ["publish", "percent", "10", "1", "", "no", "2026-12-04"]),
        ("other", ["percent", "10", "", "", "1", "P00", "2026-12-04"]),
    ],
)  # fmt: skip
def test_files_for_web_shops(shop: Shop, tmp_path: Path, platform: str, cells: list[str]) -> None:
    one = next(p for p in coupons.passports(shop) if p.name == "P00")
    assert coupons.save(shop, tmp_path / "c.csv", [one], platform) == 1
    with (tmp_path / "c.csv").open(encoding="utf-8", newline="") as file:
        _, row = csv.reader(file)
    assert row == [one.code, *cells]


@given(body=st.text(alphabet=LETTERS, min_size=7, max_size=7), at=st.integers(0, 7),
       letter=st.sampled_from(LETTERS))  # fmt: skip
def test_any_single_slip_is_near(body: str, at: int, letter: str) -> None:
    picks = iter(body)
    code = make_code("K", lambda _letters: next(picks))
    written = code.removeprefix("K-")
    wrong = written[:at] + letter + written[at + 1 :]
    assert is_near(f"K-{wrong}", code) == (wrong != written)
    assert is_near(f"K-{written[:at]}{written[at + 1 :]}", code)
    assert is_near(f"K-{written[:at]}{letter}{written[at:]}", code)
    assert is_near(f"k {written}".replace("k ", "k"), code)  # the dash left out
    assert not is_near(code, code)
    two = list(written)
    two[0], two[7] = ("2" if two[0] != "2" else "3"), ("2" if two[7] != "2" else "3")
    assert not is_near(f"K-{''.join(two)}", code)


@pytest.mark.parametrize(
    ("offer", "good"),
    [
        (Offer("percent", 10), True), (Offer("percent", 0), False), (Offer("percent", 101), False),
        (Offer("amount", 500), True), (Offer("amount", 0), False), (Offer("delivery"), True),
        (Offer("gold", 1), False), (Offer("percent", 10, days=0), False),
        (Offer("percent", 10, threshold=-1), False),
    ],
)  # fmt: skip
def test_offers_that_can_be_given(offer: Offer, good: bool) -> None:
    assert offer.check() == good
