"""Labels, letters, packing table, cards and papers as others read them."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from shopretain.documents.geometry import A4, Box
from shopretain.documents.label_sheets import label_sheets
from shopretain.documents.packing import PackingRun, Parcel
from shopretain.documents.papers import Paper, SmallCard, Statement, StatementOrder
from shopretain.documents.window_letters import (
    LETTER_FORMATS,
    LetterLook,
    LetterRun,
    PostLetter,
)
from shopretain.ui.printing.document import pdf_bytes
from shopretain.ui.printing.labels import CheckDocument, LabelDocument, unfit_labels
from shopretain.ui.printing.letters import LetterDocument, unfit_letters
from shopretain.ui.printing.packing import NotesDocument, PackingDocument
from shopretain.ui.printing.papers import PaperDocument, SmallCardsDocument, StatementDocument
from tests.printing.helpers import bounds, codes_in, picture, sheets_of
from tests.printing.test_postcard_pdf import ADDRESSES

pytestmark = pytest.mark.usefixtures("qapp")
EXACT = 0.1  # mm

# Labels


@pytest.mark.parametrize("name", label_sheets())
def test_each_label_is_where_its_sheet_has_it(name: str) -> None:
    sheet = label_sheets()[name]
    people = [(f"P{n}", f"Road {n}", "Oulu") for n in range(sheet.count)]
    pages = sheets_of(pdf_bytes(LabelDocument(sheet, people)))
    assert len(pages) == 1
    assert pages[0].size == pytest.approx((sheet.page_w, sheet.page_h), abs=0.01)
    for at, lines in enumerate(people):
        place = sheet.place(at)
        assert pages[0].lines(place) == list(lines), (name, at)
        ink = bounds([box for _, box in pages[0].chars() if place.grown(0.01).holds(box)])
        assert place.holds(ink)
        # In the middle of the label's height.
        above, below = ink.y - place.y, place.bottom - ink.bottom
        assert abs(above - below) < 0.12 * place.h + 0.5
    assert len(pages[0].chars()) == sum(len("".join(p).replace(" ", "")) for p in people) + sum(
        "".join(p).count(" ") for p in people
    )


def test_edges_on_the_check_page_are_exact() -> None:
    sheet = label_sheets()["Avery L7163 A4"]
    (page,) = sheets_of(pdf_bytes(CheckDocument(sheet)))
    drawn = page.drawn()
    for at in range(sheet.count):
        place = sheet.place(at)
        assert any(
            box == pytest.approx(place, abs=EXACT) or box == pytest.approx(place, abs=0.25)
            for box in drawn
        ), at
    rulers = [box for box in drawn if abs(max(box.w, box.h) - 100) < 0.3]
    assert {box.w > box.h for box in rulers} == {True, False}


def test_labels_start_at_a_number_and_are_nudged() -> None:
    sheet = label_sheets()["Avery L7160 A4"]
    plain = sheets_of(pdf_bytes(LabelDocument(sheet, [("Ann", "Oulu")] * 3, start=20)))
    assert [len(page.chars()) for page in plain] == [14, 7]
    moved = sheets_of(pdf_bytes(LabelDocument(sheet, [("Ann", "Oulu")], 1, (1.3, -0.7))))
    usual = sheets_of(pdf_bytes(LabelDocument(sheet, [("Ann", "Oulu")])))
    one, other = usual[0].chars()[0][1], moved[0].chars()[0][1]
    assert (other.x - one.x, other.y - one.y) == pytest.approx((1.3, -0.7), abs=EXACT)


@pytest.mark.usefixtures("japanese")
def test_labels_take_every_script_and_name_what_does_not_fit() -> None:
    sheet = label_sheets()["Avery L7160 A4"]
    assert unfit_labels(sheet, ADDRESSES) == {}
    page = sheets_of(pdf_bytes(LabelDocument(sheet, ADDRESSES)))[0]
    for at, lines in enumerate(ADDRESSES):
        assert page.lines(sheet.place(at)) == list(lines)
    tiny = label_sheets()["Avery 5167 Letter"]
    assert unfit_labels(tiny, [("A" * 90, "B")])[0][0] == "long_address"


# Letters

LETTER = PostLetter(
    1, "Aino Kuusi", ADDRESSES[0], "A note from Helmi", "Dear Aino,\n\nhow are you?\n\nHelmi"
)


def letters(*told: PostLetter, name: str = "DIN-B") -> LetterRun:
    return LetterRun(
        told, LetterLook(name), "Kettle & Leaf", "Kettle & Leaf, Kauppakatu 3, 33200 Tampere",
        "20 November 2026", "You get this because you ordered from us.",
    )  # fmt: skip


@pytest.mark.parametrize("name", LETTER_FORMATS)
@pytest.mark.usefixtures("japanese")
def test_the_address_is_seen_through_the_window(name: str) -> None:
    form = LETTER_FORMATS[name]
    for lines in ADDRESSES[:4] if name == "US" else ADDRESSES:
        run = letters(replace(LETTER, address=lines), name=name)
        assert unfit_letters(run) == ()
        (page,) = sheets_of(pdf_bytes(LetterDocument(run)))
        assert page.size == pytest.approx(form.page, abs=0.01)
        assert page.lines(form.address) == list(lines)
        inside = [box for _, box in page.chars() if form.address.grown(0.1).holds(box)]
        assert form.address.grown(EXACT).holds(bounds(inside))
        seen = [text for text, box in page.chars() if form.window.meets(box)]
        said = "".join(seen)
        assert "how are you" not in said
        assert "20 November" not in said


def test_a_long_letter_goes_on_and_a_very_long_one_is_named() -> None:
    long = replace(LETTER, body="\n".join(f"line {n}" for n in range(66)))
    pages = sheets_of(pdf_bytes(LetterDocument(letters(long))))
    assert len(pages) == 2
    text = [line for page in pages for line in page.lines()]
    assert [line for line in text if line.startswith("line ")] == [f"line {n}" for n in range(66)]
    endless = replace(LETTER, customer=9, body="\n".join(["x"] * 400))
    assert [(one.customer, one.why) for one in unfit_letters(letters(LETTER, endless))] == [
        (9, "long_letter")
    ]


# Packing table and notes


def parcel(at: int) -> Parcel:
    return Parcel(
        at, f"Person {at}", f"Ann{at}", f"#{1000 + at}", (f"Person {at}", "Katu 1", "90001 OULU"),
        tuple(f"{n} × Tea number {n}" for n in range(1, 8)), "€512.00", "Back after 14 months",
        "How good to see you again. Thank you for coming back.",
        "A sample of Rooibos Vanilla, no strings attached", "+358 40 123 4567",
        "Birthday these days",
    )  # fmt: skip


RUN = PackingRun(tuple(parcel(n) for n in range(12)), "Kettle & Leaf", "Helmi", "20 November")


def test_twelve_orders_take_at_most_three_sheets() -> None:
    pages = sheets_of(pdf_bytes(PackingDocument(RUN)))
    assert len(pages) <= 3
    text = "\n".join(line for page in pages for line in page.lines())
    for at in range(12):
        assert f"#{1000 + at}" in text
    assert text.count("Back after 14 months") == 12
    assert text.count("+358 40 123 4567") == 12
    assert text.count("7 × Tea number 7") == 12
    paper = Box(0, 0, *A4).grown(-5)
    assert all(paper.holds(box) for page in pages for _, box in page.chars())


def test_notes_call_each_by_name() -> None:
    pages = sheets_of(pdf_bytes(NotesDocument(RUN)))
    assert len(pages) == 2
    text = "\n".join(line for page in pages for line in page.lines())
    for at in range(12):
        assert f"Dear Ann{at}," in text


# Cards and papers


def test_small_cards_are_as_large_as_bank_cards_and_scan() -> None:
    cards = [
        SmallCard("Shop", f"Ann {n}", "120 points", "last", f"ann{n}@x.com") for n in range(12)
    ]
    pdf = pdf_bytes(SmallCardsDocument(cards, "Cards"))
    pages = sheets_of(pdf)
    assert len(pages) == 2
    marks = sorted({round(b.x, 1) for b in pages[0].drawn() if b.w < 0.3 and 3.5 < b.h < 4.6})
    steps = [b - a for a, b in itertools.pairwise(marks)]
    assert steps == pytest.approx([85.6, 85.6], abs=EXACT)
    assert sorted(codes_in(picture(pdf, 1))) == ["ann10@x.com", "ann11@x.com"]


def statement(orders: int) -> Statement:
    rows = [StatementOrder("1 May 2026", f"#{n}", "1 × Tea, 2 × Cup", "€10") for n in range(orders)]
    total = f"{orders} orders, €{orders * 10} in all"
    return Statement(
        "Ann", ADDRESSES[0], "Shop", "Shop, Street 1", "20 November 2026", tuple(rows), total,
        "120 points", ("Tea", "Cup"), "F-ABC", "For friends",
    )  # fmt: skip


@pytest.mark.parametrize("orders", [0, 1, 24, 25, 26, 80])
def test_a_statement_has_all_orders_and_its_sum(orders: int) -> None:
    pages = sheets_of(pdf_bytes(StatementDocument(statement(orders))))
    text = "\n".join(line for page in pages for line in page.lines())
    assert text.count("1 × Tea, 2 × Cup") == orders
    assert f"{orders} orders, €{orders * 10} in all" in text
    assert "F-ABC" in text
    paper = Box(0, 0, *A4).grown(-8)
    assert all(paper.holds(box) for page in pages for _, box in page.chars())


def test_only_whole_lines_of_a_counter_card_are_headings() -> None:
    body = "A sentence that goes on for so long that it needs a second line, and ends with:\nCode:"
    document = PaperDocument(Paper("Title", body, "Shop", "a5"))
    told = [line for leaf in document._leaves for line in leaf]
    assert len(told) > 2
    assert [line for line, is_heading in told if is_heading] == ["Code:"]


def test_a_counter_card_is_one_page_of_a5() -> None:
    body = "\n".join(f"Thank you {n}" for n in range(10))
    pages = sheets_of(pdf_bytes(PaperDocument(Paper("Saying thank you", body, "Shop", "a5"))))
    assert [page.size for page in pages] == [pytest.approx((148, 210), abs=0.01)]
    assert "Thank you 9" in pages[0].lines()
