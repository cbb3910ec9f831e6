"""Answers from other tools and typed ones: whose they are, what they come to, nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.messaging.letter import Letter, as_html
from shopretain.services import papers, proud, surveys
from shopretain.services.actions import today
from shopretain.services.erasure import erase_person
from shopretain.services.handover import whole_head
from shopretain.services.letters import ask_of, previews
from tests.services.helpers import customer, sale
from tests.services.test_plays import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path).on("2026-11-20")
    gone = {"Fulfillment_Status": "fulfilled", "Fulfilled_at": "2026-11-11 09:00:00 +0000"}
    names = enumerate(("ann", "bob", "cid", "dan"), 1)
    made.bring(*(sale(n, f"{name}@x.com", "2026-11-10", **gone) for n, name in names))
    yield made
    made.shop.close()


GOOGLE = (
    "Timestamp,Email Address,How likely is it that you would recommend us?,What should we mend?\n"
    "2026/11/12 9:10:11 AM GMT+2,ann@x.com,10,\n"
    "2026/11/13 9:10:11 AM GMT+2,BOB@x.com,3,The parcel came a week late.\n"
    "2026/11/14 9:10:11 AM GMT+2,stranger@y.com,8,Nice tea and a quick answer.\n"
)


def test_google_forms(world: World, tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(GOOGLE)
    done = surveys.import_answers(world.shop, path)
    assert (done.rows, done.known, done.unmatched, done.twice) == (3, 2, ("stranger@y.com",), 0)
    found = surveys.view(world.shop)
    assert found.nps is not None
    assert (round(found.nps.value), found.nps.n, found.nps.few) == (0, 3, True)
    late = next(row for row in found.rows if "week late" in row.words)
    assert late.customer == customer(world.shop, "bob@x.com")
    assert str(late.said_on) == "2026-11-13"
    assert found.waiting == 2
    again = surveys.import_answers(world.shop, path)
    assert (again.ids, again.twice) == ((), 5)
    surveys.undo_import(world.shop, done)
    assert surveys.view(world.shop).rows == ()


def test_typeform_and_excel(world: World, tmp_path: Path) -> None:
    typeform = tmp_path / "typeform.csv"
    typeform.write_text(
        "#,Your name,How likely are you to recommend us to a friend or colleague?,Submitted At\n"
        "a1b2,Ann,9,2026-11-12 10:00:00\nc3d4,Nobody Known,2,2026-11-12 11:00:00\n"
    )
    assert surveys.import_answers(world.shop, typeform).known == 1
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    titles = [sentence(f"survey.{name}") for name in surveys.SEVEN]
    sheet.append(["Email", *titles])
    sheet.append(["cid@x.com", 5, 4, 3, 5, 1, 2, 5])
    sheet.append(["dan@x.com", 4, 4, 4, 4, 4, 4, 4])
    excel = tmp_path / "seven.xlsx"
    book.save(excel)
    done = surveys.import_answers(world.shop, excel)
    assert (done.known, len(done.ids)) == (2, 14)
    means = dict(surveys.view(world.shop).means)
    assert set(means) == set(surveys.SEVEN)
    assert means["quality"].value == 9  # 5 and 4 of 5, as tenths


def test_a_grown_file_shows_its_scale(world: World, tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    first = f"Email,{sentence('survey.quality')},Submitted At\nann@x.com,4,2026-11-12 10:00:00\n"
    path.write_text(first)
    surveys.import_answers(world.shop, path)
    assert dict(surveys.view(world.shop).means)["quality"].value == 8  # of five, for all one knows
    path.write_text(first + "bob@x.com,8,2026-11-13 10:00:00\n")
    done = surveys.import_answers(world.shop, path)
    assert (len(done.ids), done.twice) == (1, 1)
    assert dict(surveys.view(world.shop).means)["quality"].value == 6  # 4 and 8 of ten
    path.write_text(first.replace("ann@x.com,4", "ann@x.com,8") + "cid@x.com,6,2026-11-14 10:00\n")
    surveys.import_answers(world.shop, path)  # another file of that name: nothing is halved
    scores = sorted(row.score or 0 for row in surveys.view(world.shop).rows)
    assert scores == [4, 6, 8, 8]


def test_a_file_without_answers_changes_nothing(world: World, tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text("Item,Price\nTea,4\nCup,9\n")
    with pytest.raises(UserError) as told:
        surveys.import_answers(world.shop, path)
    assert told.value.code == "no_answers"
    assert surveys.view(world.shop).rows == ()


def test_typed_words_wait_until_they_are_answered(world: World) -> None:
    who = customer(world.shop, "ann@x.com")
    entry = surveys.add(world.shop, who, "Too much paper in the parcel.", 6, "packing, paper")
    surveys.add(world.shop, None, "Lovely.", tags="packing")
    found = surveys.view(world.shop)
    assert found.tags[0][:2] == ("packing", 2)
    assert sum(count for _, count, _ in found.tags) == 3
    assert found.waiting == 2
    action = next(one for one in today(world.shop).actions if one.id == "feedback")
    assert action.people == (who,)
    surveys.mark_answered(world.shop, [entry])
    assert not [one for one in today(world.shop).actions if one.id == "feedback"]
    with pytest.raises(UserError):
        surveys.add(world.shop, None, " ")
    with pytest.raises(UserError):
        surveys.add(world.shop, None, "", 11)


def test_words_go_with_an_erased_person(world: World) -> None:
    who = customer(world.shop, "ann@x.com")
    surveys.add(world.shop, who, "Call me Ann.", 9)
    erase_person(world.shop, who)
    assert surveys.view(world.shop).rows == ()


def test_the_letter_has_eleven_links(world: World) -> None:
    shop = world.shop
    who = customer(shop, "ann@x.com")
    (told,) = previews(shop, replace(ask_of(shop, "nps"), whom=(who,)), (who,))
    assert told.body.count("mailto:helmi@kettle.example?subject=") == 11
    page = as_html(
        Letter("k", "Ann", "ann@x.com", told.subject, told.body, ""),
        whole_head(shop, has_bought=True),
    )
    assert ">0 of 10</a>" in page
    assert ">10 of 10</a>" in page
    assert page.count('<a href="mailto:') == 11


@pytest.mark.parametrize("name", ["nps", "seven"])
def test_the_survey_is_a_paper_too(world: World, name: str) -> None:
    found = papers.counter_paper(world.shop, name)
    asked = surveys.SEVEN if name == "seven" else ()
    assert all(sentence(f"survey.{one}") in found.body for one in asked)


@pytest.mark.parametrize(
    ("number", "said"), [(1987, 1900), (100, 90), (101, 100), (87, 80), (23456, 23000)]
)
def test_numbers_are_rounded_down(number: int, said: int) -> None:
    assert proud.rounded_down(number) == said


def test_numbers_to_be_proud_of(world: World, tmp_path: Path) -> None:
    world.bring(*(sale(100 + n, f"p{n}@x.com", "2024-05-01") for n in range(120)))
    found = proud.numbers(world.shop)
    assert found[0] == "Over 120 customers served"
    assert "2 years in trade" in found
    assert proud.save_html(world.shop, tmp_path / "n.html", found) == len(found)
    assert "<li>Over 120 customers served</li>" in (tmp_path / "n.html").read_text()
