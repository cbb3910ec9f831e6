"""Postcards as others read them: exact places, embedded fonts, codes, backs behind fronts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PIL import Image
from PySide6.QtGui import QColor

from shopretain.base.errors import UserError
from shopretain.documents.geometry import Box
from shopretain.documents.postcards import QR_SIDE, CardFormat, back_layout, card_formats
from shopretain.services.by_post import Card, CardLook, CardRun
from shopretain.ui.printing.document import pdf_bytes, raster
from shopretain.ui.printing.postcards import (
    PostcardDocument,
    is_soft,
    papers_for,
    photo,
    spare_lines,
    unfit_cards,
)
from tests.printing.helpers import bounds, codes_in, fonts_of, picture, sheets_of

pytestmark = pytest.mark.usefixtures("qapp")
TEN_MICRONS = 0.1  # mm: as exact as the issue asks for

ADDRESSES = (
    ("Aino Kuusi", "Kauppakatu 3 A 5", "33200 TAMPERE"),
    ("Katarzyna Wiśniewska", "ul. Świętojańska 8/3", "80-001 Gdańsk", "POLAND"),
    ("Ганна Ґалаґан-Їжакевич", "вул. Хрещатик 1, кв. 5", "м. Київ", "01001", "UKRAINE"),
    ("Ελένη Παπαδοπούλου", "Σταδίου 10", "105 64 Αθήνα", "GREECE"),
    ("〒150-0043", "東京都渋谷区", "道玄坂1-2-3", "山田花子 様", "JAPAN"),
)
MESSAGE = "Dear friend,\n\nwe have kept a place for you. Come by when you like.\n\nHelmi"


def card(at: int = 0, **more: Any) -> Card:
    made = Card(
        at, ADDRESSES[at % 5][0], ADDRESSES[at % 5], "We have kept a place for you", MESSAGE,
        f"K-ABCDEF{at:02}", ("10% off", "until 15 December"), f"https://t.example/d/K-ABCDEF{at:02}",
    )  # fmt: skip
    return replace(made, **more)


def run_of(*cards: Card, look: CardLook | None = None) -> CardRun:
    return CardRun(
        cards, look or CardLook("A6", "card", 1, bleed=True), "cup", "Kettle & Leaf",
        "Kettle & Leaf, Kauppakatu 3, 33200 Tampere", "No more cards? A line to us", "Post card",
    )  # fmt: skip


# Each card on each of its papers: `make test` prints one with bleed, the next without.
EVERY = [
    pytest.param(name, paper, count, bleed, marks=pytest.mark.slow if bleed == at % 2 else ())
    for at, (name, paper, count) in enumerate(
        (name, paper, count) for name in card_formats() for paper, count in papers_for(name)
    )
    for bleed in (False, True)
]


@pytest.mark.parametrize(("name", "paper", "count", "bleed"), EVERY)
@pytest.mark.usefixtures("japanese")
def test_everything_stands_where_the_table_says(
    name: str, paper: str, count: int, bleed: bool
) -> None:
    look = CardLook(name, paper, count, marks=True, bleed=bleed)  # type: ignore[arg-type]
    people = tuple(card(at) for at in range(count))
    document = PostcardDocument(run_of(*people, look=look))
    pdf = pdf_bytes(document)
    front, back = sheets_of(pdf)
    form, on = card_formats()[name], document.on
    for sheet in (front, back):
        assert sheet.size == pytest.approx((on.page_w, on.page_h), abs=0.01)
    if paper == "card":
        trim = Box(on.x0, on.y0, form.w, form.h)
        for sheet in (front, back):
            assert sheet.box("trimbox") == pytest.approx(trim, abs=0.01)
            assert sheet.box("bleedbox") == pytest.approx(trim.grown(on.bleed), abs=0.01)
    places = {number: on.place(slot) for number, slot in document.sides[1].slots}
    for number, place in places.items():
        _back_is_exact(pdf, form, place, people[number])


def _back_is_exact(pdf: bytes, form: CardFormat, place: Box, who: Card) -> None:
    back = sheets_of(pdf)[1]
    layout = back_layout(form, has_code=True)
    zone = form.address.at(place.x, place.y)
    assert back.lines(zone) == list(who.address)
    letters = [box for _, box in back.chars() if zone.holds(box)]
    address = layout.address.at(place.x, place.y)
    first = bounds(letters)
    assert first.x == pytest.approx(address.x, abs=0.6)  # the first letter's own white
    assert first.y >= address.y - TEN_MICRONS
    assert first.bottom <= address.bottom + TEN_MICRONS
    assert layout.qr is not None
    qr = layout.qr.at(place.x, place.y)
    dots = [box for box in back.rects() if qr.grown(0.05).holds(box)]
    assert bounds(dots) == pytest.approx(qr, abs=TEN_MICRONS)
    assert (qr.w, qr.h) == (QR_SIDE, QR_SIDE)
    for clear in (form.stamp, form.clear):
        must = clear.at(place.x, place.y).grown(-0.1)
        inside = [box for box in back.drawn() if must.w > 0 and must.h > 0 and must.meets(box)]
        assert inside == [], (form.id, clear)


@pytest.mark.usefixtures("japanese")
def test_fonts_are_inside_and_every_script_is_whole() -> None:
    run = replace(run_of(*(card(at) for at in range(5))), stop="")  # it stands beside the address
    pdf = pdf_bytes(PostcardDocument(run))
    fonts = fonts_of(pdf)
    names = {name.split("+")[-1].strip("/").split("-")[0] for name, _ in fonts}
    assert {"ShopRetainSans", "ShopRetainSerif"} < names  # and one of the computer for Japanese
    assert all(embedded for _, embedded in fonts)
    backs = sheets_of(pdf)[1::2]
    for who, back in enumerate(backs):
        assert "\n".join(ADDRESSES[who]) in "\n".join(back.lines())


def test_a_phone_reads_the_code_from_paper() -> None:
    pdf = pdf_bytes(PostcardDocument(run_of(card(7))))
    assert codes_in(picture(pdf, 1)) == ["https://t.example/d/K-ABCDEF07"]
    assert "K-ABCDEF07" in "\n".join(sheets_of(pdf)[1].lines())


@pytest.mark.usefixtures("japanese")
def test_23_people_have_their_backs_behind_their_fronts() -> None:
    look = CardLook("A6", "a4", 4)
    people = tuple(card(at, headline=f"Hello {at}") for at in range(23))
    document = PostcardDocument(run_of(*people, look=look))
    sheets = sheets_of(pdf_bytes(document))
    assert len(sheets) == 12
    on = document.on
    seen = []
    for front, back in zip(sheets[::2], sheets[1::2], strict=True):
        for slot in range(4):
            place = on.place(slot)
            words = front.lines(place)
            if not words:
                continue
            number = int(words[0].removeprefix("Hello "))
            seen.append(number)
            mirror = Box(on.page_w - place.right, place.y, place.w, place.h)
            assert f"K-ABCDEF{number:02}" in "\n".join(back.lines(mirror))
    assert seen == list(range(23))


def rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def test_the_same_paint_on_screen_and_in_the_file() -> None:
    document = PostcardDocument(run_of(card(), look=CardLook("A6", "a4", 4)))
    shown = raster(document, 0, dpi=60)
    printed = picture(pdf_bytes(document), 0, dpi=60)
    pixels = [
        (rgb(shown.pixelColor(x, y)), cast("tuple[int, ...]", printed.getpixel((x, y))))
        for x in range(5, shown.width() - 5, 40)
        for y in range(5, shown.height() - 5, 40)
    ]
    near = [all(abs(a - b) < 60 for a, b in zip(one, two, strict=True)) for one, two in pixels]
    assert sum(near) >= 0.97 * len(near)


# Who does not fit


def test_text_shrinks_and_then_names_whom_it_does_not_fit() -> None:
    long = card(0, message="word " * 400)
    found = unfit_cards(run_of(card(1), long))
    assert [(one.customer, one.why) for one in found] == [(0, "too_long")]
    assert int(found[0].what) > 10
    assert spare_lines(long, CardLook()) < 0 < spare_lines(card(1), CardLook())


def test_an_address_too_long_is_named() -> None:
    found = unfit_cards(run_of(card(0, address=("Ann", "Verylongroad" * 12, "York"))))
    assert [one.why for one in found] == ["long_address"]


@pytest.mark.usefixtures("no_other_fonts")
def test_letters_that_no_font_has_are_named() -> None:
    found = unfit_cards(run_of(*(card(at) for at in range(5)), card(5, message="☕ नमस्ते 🎂")))
    assert [(one.customer, one.why) for one in found] == [(4, "no_font"), (5, "no_font")]
    assert set("東京都渋谷区道玄坂山田花子様〒") <= set(found[0].what)
    assert "न" in found[1].what


@pytest.mark.usefixtures("japanese")
def test_a_font_of_the_computer_helps_out() -> None:
    assert unfit_cards(run_of(card(4))) == ()


# Photos


def jpeg(path: Path, size: tuple[int, int], turned: int = 1) -> Path:
    """Write a picture that is red above and blue below, as a phone held in some way saves it."""
    image = Image.new("RGB", size, (200, 30, 30))
    image.paste((30, 30, 200), (0, size[1] // 2, *size))
    exif = Image.Exif()
    exif[0x0112] = turned
    image.save(path, exif=exif)
    return path


def test_a_photo_stands_upright_and_fills_the_card(tmp_path: Path) -> None:
    path = jpeg(tmp_path / "p.jpg", (3000, 4000), turned=6)  # lies on its side in the file
    found = photo(path, 148, 105)
    assert (found.width(), found.height()) == (round(148 / 25.4 * 300), round(105 / 25.4 * 300))
    middle = found.height() // 2
    left, right = found.pixelColor(10, middle), found.pixelColor(found.width() - 10, middle)
    assert (left.blue() > 150, right.red() > 150) == (True, True)


def test_small_photos_are_told_and_others_refused(tmp_path: Path) -> None:
    small = jpeg(tmp_path / "s.jpg", (500, 350))
    large = jpeg(tmp_path / "l.jpg", (2400, 1800))
    assert is_soft(small, CardLook())
    assert not is_soft(large, CardLook())
    (tmp_path / "x.jpg").write_text("no picture")
    for path in (tmp_path / "x.jpg", tmp_path / "gone.jpg"):
        with pytest.raises(UserError, match="photo_unreadable"):
            photo(path, 148, 105)


def test_a_photo_is_in_the_file_once(tmp_path: Path) -> None:
    path = tmp_path / "noise.png"
    Image.effect_noise((1748, 1240), 80).convert("RGB").save(path)
    look = CardLook("A6", "card", 1, photo=str(path), bleed=True)
    one = len(pdf_bytes(PostcardDocument(run_of(card(0), look=look))))
    ten = len(pdf_bytes(PostcardDocument(run_of(*(card(0) for _ in range(10)), look=look))))
    assert one > 300_000
    assert ten < one + 9 * 12_000
