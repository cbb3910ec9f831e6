"""Addresses as posts want them: every country, our own overrides, what is wrong, households."""

from __future__ import annotations

import json

import pytest

from shopretain.base.paths import resources
from shopretain.documents.postal_address import (
    PostalAddress,
    address_lines,
    flaws,
    household,
    written_lines,
)

RULES = json.loads((resources() / "postal" / "address_rules.json").read_text("utf-8"))
P = PostalAddress


@pytest.mark.parametrize(
    ("address", "sender", "lines"),
    [
        (P("Aino Kuusi", "", "Kauppakatu 3 A 5", "", "Tampere", "33200", "Pirkanmaa", "FI", "FI"),
         "FI", ("Aino Kuusi", "Kauppakatu 3 A 5", "33200 TAMPERE")),
        (P("Aino Kuusi", "", "Kauppakatu 3", "", "Tampere", "33200", "", "FI", "Finland"),
         "SE", ("Aino Kuusi", "Kauppakatu 3", "FI-33200 TAMPERE", "FINLAND")),
        (P("Aino", "", "Katu 3", "", "Tampere", "FI-33200", "", "FI", "Finland"),
         "SE", ("Aino", "Katu 3", "FI-33200 TAMPERE", "FINLAND")),
        (P("Katarzyna Wiśniewska", "", "ul. Lipowa 8/3", "", "Gdańsk", "80-001", "", "PL", "PL"),
         "FI", ("Katarzyna Wiśniewska", "ul. Lipowa 8/3", "80-001 Gdańsk", "POLAND")),
        (P("Ганна Шевченко", "", "вул. Хрещатик 1", "кв. 5", "м. Київ", "01001", "Київ", "UA", ""),
         "UA", ("Ганна Шевченко", "вул. Хрещатик 1", "кв. 5", "м. Київ", "01001")),
        (P("Ελένη", "", "Σταδίου 10", "", "Αθήνα", "105 64", "", "GR", "Greece"),
         "GR", ("Ελένη", "Σταδίου 10", "105 64 Αθήνα")),
        (P("山田 花子", "", "道玄坂1-2-3", "ビル301", "渋谷区", "150-0043", "東京都", "JP", "JP"),
         "JP", ("〒150-0043", "東京都渋谷区", "道玄坂1-2-3", "ビル301", "山田 花子 様")),
        (P("Hanako Yamada", "", "1-2-3 Dogenzaka", "", "Shibuya-ku", "150-0043", "Tokyo", "JP",
           "Japan"),
         "FI", ("Hanako Yamada", "1-2-3 Dogenzaka", "Shibuya-ku, Tokyo 150-0043", "JAPAN")),
        (P("Jane Doe", "Doe Ltd", "1 Main St", "Apt 4", "Springfield", "62701", "IL", "US", "US"),
         "US", ("Jane Doe", "Doe Ltd", "1 Main St", "Apt 4", "SPRINGFIELD, IL 62701")),
        (P("Kovács Anna", "", "Fő utca 1.", "", "Budapest", "1011", "", "HU", "HU"),
         "FI", ("Kovács Anna", "BUDAPEST", "Fő utca 1.", "1011", "HUNGARY")),
        (P("Ali", "", "Street 1", "", "Dubai", "", "Dubai", "AE", "AE"),
         "FI", ("Ali", "Street 1", "Dubai", "UNITED ARAB EMIRATES")),
        (P("김철수", "", "세종대로 110", "", "중구", "04524", "서울특별시", "KR", "KR"),
         "KR", ("서울특별시 중구", "세종대로 110", "김철수", "04524")),
        (P("Ann", "", "Road 1", "", "Nowhere", "1", "", "", "Atlantis"),
         "FI", ("Ann", "Road 1", "1 Nowhere", "ATLANTIS")),
    ],
)  # fmt: skip
def test_lines(address: PostalAddress, sender: str, lines: tuple[str, ...]) -> None:
    assert address_lines(address, sender) == lines


@pytest.mark.parametrize("country", sorted(set(RULES) - {"ZZ"}))
def test_nothing_that_is_stored_is_lost(country: str) -> None:
    told = P("Nnn", "Ooo", "Aaa 1", "Bbb 2", "Ccc", "12345", "Sss", country, country)
    for sender in (country, "XX"):
        shown = "\n".join(address_lines(told, sender)).casefold()
        for part in ("nnn", "ooo", "aaa 1", "bbb 2", "ccc", "12345"):
            assert part in shown, (country, sender, shown)


@pytest.mark.parametrize("country", sorted(set(RULES) - {"ZZ"}))
def test_what_is_missing_leaves_no_trace(country: str) -> None:
    told = P("Nnn", "", "Aaa 1", "", "Ccc", "", "", country, country)
    for line in address_lines(told, "XX"):
        assert line == line.strip(" ,-")
        assert "  " not in line


def test_flaws_warn_and_those_that_stop_a_letter_come_first() -> None:
    good = P("Ann", "", "Road 1", "", "York", "YO1 7HU", "", "GB", "GB")
    assert flaws(good, "GB") == ()
    assert flaws(P("Ann", "", "", "", "", "", "", "GB", "GB"), "GB") == (
        "no_street", "no_town", "no_postcode",
    )  # fmt: skip
    assert flaws(P("", "", "Road 1", "", "York", "YO1 7HU", "", "GB", "GB"), "GB") == ("no_name",)
    assert flaws(P("A", "", "Katu 1", "", "Oulu", "1234", "", "FI", "FI"), "FI") == (
        "odd_postcode",
    )
    for postcode in ("00550", "FI-00550", "００５５０"):
        assert flaws(P("A", "", "Katu 1", "", "Oulu", postcode, "", "FI", "FI"), "FI") == ()
    assert flaws(P("A", "", "Road 1", "", "Town", "1", "", "", "Atlantis"), "FI")[-1] == (
        "odd_country"
    )
    # Real places that stricter libraries refuse.
    kyiv = P("Ганна", "", "вул. Хрещатик 1", "", "м. Київ", "01001", "", "UA", "Україна")
    assert flaws(kyiv, "UA") == ()


def test_as_written_is_exactly_so() -> None:
    told = P("Ann", "", "c/o Bob", "Box 7", "york", "yo1", "N. Yorks", "GB", "England")
    assert written_lines(told) == (
        "Ann", "c/o Bob", "Box 7", "yo1 york", "N. Yorks", "England",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("ul. Lipowa 8/3", "80-001"), ("Lipowa 8 / 3", "80001"), True),
        (("Lindenstraße 4", "10969"), ("lindenstr. 4", "10969"), True),
        (("10 Downing Street", "SW1A 2AA"), ("10 downing st.", "sw1a2aa"), True),
        (("Katu 3 as. 5", "33200"), ("Katu 3, 5", "33200"), True),
        (("Katu 3 A 5", "33200"), ("Katu 3 A 6", "33200"), False),
        (("Katu 31", "33200"), ("Katu 3 1", "33200"), False),
        (("Katu 3", "33200"), ("Katu 3", "33100"), False),
        (("10 Main St Apt M", "10001"), ("10 Main St Apt AS", "10001"), False),
        (("10 Main St Apt M", "10001"), ("10 Main St", "10001"), False),
        (("10 Main St Apt 4", "10001"), ("10 Main Street, 4", "10001"), True),
        (("ul. Wolności 5", "80-001"), ("al. Wolności 5", "80-001"), False),
        (("os. Piastów 5", "80-001"), ("ul. Piastów 5", "80-001"), False),
        (("вул. Миру 5", "01001"), ("просп. Миру 5", "01001"), False),
    ],
)
def test_households(one: tuple[str, str], other: tuple[str, str], same: bool) -> None:
    keys = [
        household(P("X", "", street, "", "Town", code, "", "FI", "FI"), "FI")
        for street, code in (one, other)
    ]
    assert all(keys)
    assert (keys[0] == keys[1]) is same


def test_too_little_makes_no_household() -> None:
    assert household(P("X", "", "Poste restante", "", "Oulu", "", "", "FI", "FI"), "FI") == ""


def test_a_street_without_a_number_is_no_door() -> None:
    for street in ("Main Street", "Poste restante"):
        assert household(P("X", "", street, "", "New York", "10001", "", "US", "US"), "US") == ""


def test_towns_part_households_of_one_postcode() -> None:
    one, other = (
        household(P("X", "", "PO Box 1", "", town, "1000", "", "SI", "SI"), "SI")
        for town in ("Ljubljana", "Ptuj")
    )
    assert one != other


@pytest.mark.parametrize(
    ("town", "state"),
    [("New York", "New York"), ("MIAMI", "MI"), ("Albany", "AL"), ("Washington", "Washington")],
)
def test_a_state_is_never_lost_in_a_town(town: str, state: str) -> None:
    told = P("Ann", "", "1 Main St", "", town, "10001", state, "US", "US")
    assert address_lines(told, "US")[-1] == f"{town.upper()}, {state.upper()} 10001"


def test_codes_of_systems_are_not_printed() -> None:
    told = P("Ann", "", "Main 1", "", "Cork", "T12 A1F2", "CO", "IE", "IE")
    assert "CO" not in address_lines(told, "IE")


def test_an_address_in_one_cell_can_be_delivered() -> None:
    street = "京都府京都市左京区恵比寿西7-5-13"
    japan = P("恵比寿", "", street, "", "", "606-0001", "", "JP", "日本")
    assert "no_town" not in flaws(japan, "JP")
    assert street in address_lines(japan, "JP")
    assert "no_town" in flaws(P("A", "", "Katu 1", "", "", "00100", "", "FI", "FI"), "FI")


def test_a_country_that_nobody_knows_has_the_usual_order() -> None:
    told = P("Ελένη", "", "Σταδίου 10", "", "Αθήνα", "105 64", "")
    assert address_lines(told, "") == ("Ελένη", "Σταδίου 10", "105 64 Αθήνα")
    assert flaws(told, "") == ()
