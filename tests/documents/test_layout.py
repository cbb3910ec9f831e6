"""Places on paper: text that flows, backs of cards, cards on sheets, labels, letters."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.base.paths import resources
from shopretain.documents.geometry import Box
from shopretain.documents.imposition import PAPERS, Arrangement, arrange, counts_on, pages
from shopretain.documents.label_sheets import LabelSheet, label_sheets, own_sheet, slots
from shopretain.documents.postcards import SAFE, CardFormat, back_layout, card_formats
from shopretain.documents.text_flow import fit, fit_lines, flow, pieces
from shopretain.documents.window_letters import LETTER_FORMATS, LetterLook, own_window


def wide(text: str) -> float:
    """Every letter is one wide, letters of Japanese two."""
    return sum(2 if ord(char) > 0x2E80 else 1 for char in text)


# Text


def test_lines_break_at_blanks_and_words_that_are_too_long() -> None:
    assert flow("one two three", 7, wide) == ["one two", "three"]
    assert flow("", 7, wide) == [""]
    assert flow("a\n\nb", 7, wide) == ["a", "", "b"]
    assert flow("abcdefghij", 4, wide) == ["abcd", "efgh", "ij"]
    assert flow("so abcdefghij", 4, wide) == ["so", "abcd", "efgh", "ij"]
    assert flow("well-known fact", 9, wide) == ["well-", "known", "fact"]


def test_japanese_breaks_anywhere_but_before_marks() -> None:
    assert flow("東京都渋谷区。", 12, wide) == ["東京都渋谷", "区。"]
    assert pieces("「東京」、") == ["「東", "京」、"]


@given(st.text(alphabet="ab é日本。、「」-/ \n", max_size=60), st.integers(2, 20))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    lines = flow(text, width, wide)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(wide(line) <= max(width, 4) for line in lines)


def test_type_shrinks_until_it_fits_and_says_what_is_over() -> None:
    per_point = 0.2
    found = fit("word " * 30, 60, 28, lambda t: len(t) * per_point, (12.0, 10.0, 9.0))
    assert found.over == 0
    assert found.size < 12.0
    tight = fit("word " * 90, 60, 20, lambda t: len(t) * per_point, (12.0, 9.0))
    assert tight.size == 9.0
    assert tight.over == len(tight.lines) - tight.room > 0
    assert fit_lines(["x" * 100], 60, 40, lambda t: len(t) * per_point, (12.0, 9.0)).over == 1


# Postcards

with (resources() / "postal" / "postcard_formats.csv").open(encoding="utf-8", newline="") as _file:
    TABLE = list(csv.DictReader(_file))


@pytest.mark.parametrize("row", TABLE, ids=lambda row: str(row["id"]))
def test_formats_are_those_of_the_table(row: dict[str, str]) -> None:
    card = card_formats()[row["id"]]
    assert (card.w, card.h, card.bleed) == tuple(
        float(row[name]) for name in ("trim_w", "trim_h", "bleed")
    )
    assert card.address == tuple(float(row[f"address_zone_{p}"]) for p in "xywh")
    assert card.stamp == tuple(float(row[f"stamp_zone_{p}"]) for p in "xywh")
    assert card.clear.h == float(row["clear_bottom"])
    assert card.clear.bottom == pytest.approx(card.h)
    assert card.clear.right == pytest.approx(card.w)


@pytest.mark.parametrize("has_code", [True, False])
@pytest.mark.parametrize("card", card_formats().values(), ids=lambda card: card.id)
def test_nothing_stands_in_a_zone_that_must_be_clear(card: CardFormat, has_code: bool) -> None:
    layout = back_layout(card, has_code=has_code)
    parts = [layout.sender, layout.message, layout.foot, layout.qr, layout.code, layout.heading]
    boxes = [box for box in parts if box is not None]
    paper = Box(0, 0, card.w, card.h).grown(-SAFE)
    for at, box in enumerate(boxes):
        assert box.w > 10
        assert box.h > 3
        assert paper.holds(box), (card.id, box)
        assert not box.meets(card.stamp), (card.id, box)
        assert not box.meets(card.clear), (card.id, box)
        assert not box.meets(card.address), (card.id, box)
        assert not any(box.meets(other) for other in boxes[at + 1 :])
    assert card.address.holds(layout.address)
    assert not layout.address.meets(card.stamp)
    assert not layout.address.meets(card.clear)
    line = layout.divider
    assert line is not None
    assert not line.grown(0.1).meets(card.stamp)
    assert not line.grown(0.1).meets(card.clear)


EVERY = [
    (card, paper, count, bleed)
    for card in card_formats().values()
    for paper in PAPERS
    for count in counts_on(card.w, card.h, paper)
    for bleed in (0.0, card.bleed)
]


@pytest.mark.parametrize(
    ("card", "paper", "count", "bleed"),
    EVERY,
    ids=lambda value: value.id if isinstance(value, CardFormat) else str(value),
)
def test_cards_lie_within_the_sheet_and_apart(
    card: CardFormat, paper: str, count: int, bleed: float
) -> None:
    on = arrange(card.w, card.h, paper, count, bleed, marks=True)  # type: ignore[arg-type]
    assert on.count == count
    sheet = Box(0, 0, on.page_w, on.page_h)
    places = [on.place(slot) for slot in range(on.count)]
    for at, place in enumerate(places):
        assert (place.w, place.h) == (card.w, card.h)
        assert sheet.holds(place.grown(on.bleed))
        others = places[at + 1 :]
        assert not any(place.grown(on.bleed).meets(other.grown(on.bleed)) for other in others)
    # The cards lie in the middle, so that backs lie behind fronts.
    assert on.x0 == pytest.approx(on.page_w - places[-1].right)
    assert on.y0 == pytest.approx(on.page_h - places[-1].bottom)
    for x1, y1, x2, y2 in on.mark_lines():
        assert sheet.grown(0.01).holds(Box(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)))
        _marks_lie_on_edges(on, (x1, y1, x2, y2), places)


def _marks_lie_on_edges(
    on: Arrangement, line: tuple[float, float, float, float], places: list[Box]
) -> None:
    x1, y1, x2, y2 = line
    if x1 == x2:
        assert any(x1 in (p.x, p.right) for p in places)
    else:
        assert y1 == y2
        assert any(y1 in (p.y, p.bottom) for p in places)
    for place in places:  # nothing of a mark is seen on a card that is cut out
        inside = place.grown(-0.01)
        mark = Box(min(x1, x2) - 0.005, min(y1, y2) - 0.005, abs(x2 - x1) + 0.01,
                   abs(y2 - y1) + 0.01)  # fmt: skip
        assert not inside.meets(mark)


@given(st.integers(1, 60), st.sampled_from(EVERY))
def test_each_back_lies_behind_its_front(
    cards: int, chosen: tuple[CardFormat, str, int, float]
) -> None:
    card, paper, count, bleed = chosen
    on = arrange(card.w, card.h, paper, count, bleed, marks=False)  # type: ignore[arg-type]
    sides = pages(cards, on)
    assert len(sides) == 2 * on.sheets(cards)
    seen = []
    for front, back in zip(sides[::2], sides[1::2], strict=True):
        assert (front.side, back.side, front.sheet) == ("front", "back", back.sheet)
        behind = dict(back.slots)
        for number, slot in front.slots:
            seen.append(number)
            here, there = on.place(slot), on.place(behind[number])
            assert there.y == here.y
            assert there.x == pytest.approx(on.page_w - here.right)  # turned like a book's page
    assert seen == list(range(cards))


# Labels


def test_all_curated_sheets_fit_their_page() -> None:
    assert len(label_sheets()) == 34
    for sheet in label_sheets().values():
        assert sheet.flaw() == "", sheet.id


def test_curated_sheets_are_those_of_the_table(shared: Path) -> None:
    table = shared / "data" / "postal" / "labels_curated_mm.csv"
    with table.open(encoding="utf-8", newline="") as file:
        rows = {f"{r['brand']} {r['part']} {r['page']}": r for r in csv.DictReader(file)}
    assert rows.keys() == label_sheets().keys()
    for name, row in rows.items():
        sheet = label_sheets()[name]
        for field in ("page_w", "page_h", "label_w", "label_h", "x0", "y0", "dx", "dy"):
            assert getattr(sheet, field) == float(row[field])
        assert (sheet.cols, sheet.rows) == (int(row["cols"]), int(row["rows"]))


def test_labels_start_where_the_last_sheet_ended() -> None:
    sheet = label_sheets()["Avery L7160 A4"]
    first, second = (slots(sheet, 23, 20, page) for page in range(2))
    assert first == [(0, sheet.place(19)), (1, sheet.place(20))]
    assert second[0] == (2, sheet.place(0))
    assert [n for n, _ in second] == list(range(2, 23))
    assert slots(sheet, 23, 20, 2) == []
    assert sheet.sheets(23, 20) == 2
    assert sheet.sheets(0) == 0


GOOD = {"page_w": 210, "page_h": 297, "label_w": 70, "label_h": 37, "cols": 3, "rows": 8,
        "x0": 0, "y0": 0.5, "dx": 70, "dy": 37}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "flaw"),
    [({}, ""), ({"dx": 60}, "label_overlap"), ({"x0": 5}, "label_outside"),
     ({"cols": 0}, "label_size"), ({"label_h": 2}, "label_size"), ({"y0": -1}, "label_outside"),
     ({"rows": 9}, "label_outside"), ({"page_w": 99_999}, "label_size")],
)  # fmt: skip
def test_own_sizes_are_checked(change: dict[str, float], flaw: str) -> None:
    sheet: LabelSheet = own_sheet({**GOOD, **change})
    assert sheet.flaw() == flaw


# Letters


@pytest.mark.parametrize("name", LETTER_FORMATS)
def test_addresses_lie_in_windows_and_texts_do_not(name: str) -> None:
    one = LETTER_FORMATS[name]
    page = Box(0, 0, *one.page)
    assert one.window.holds(one.address)
    assert page.holds(one.body)
    assert page.holds(one.next_body)
    assert not one.body.meets(one.window)
    assert not one.sender.meets(one.address)
    # The window is seen on the upper third.
    assert one.window.bottom <= one.folds[0]


def test_din_5008_is_as_the_norm_has_it() -> None:
    one = LETTER_FORMATS["DIN-B"]
    assert one.window == (20, 45, 85, 45)
    assert one.address.x == 25
    assert one.address.y == pytest.approx(45 + 17.7)
    assert one.address.h == pytest.approx(27.3)
    assert LETTER_FORMATS["DIN-A"].window.y == 27


def test_a_window_of_ones_own() -> None:
    one = own_window(Box(18, 48, 90, 45))
    assert one.window == (18, 48, 90, 45)
    assert one.body.y >= one.window.bottom


@pytest.mark.parametrize(
    "own", [(200.0, 290.0, 90.0, 45.0), (float("nan"), 45.0, 90.0, 45.0), (20.0, 45.0, 5.0, 5.0)]
)
def test_a_window_that_is_none_is_not_used(own: tuple[float, float, float, float]) -> None:
    assert LetterLook("own", own).whole() == LetterLook()
    assert LetterLook("own", (20.0, 48.0, 90.0, 45.0)).whole().format == "own"
