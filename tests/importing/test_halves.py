"""Names in two columns, and columns of two people: whose name and e-mail an order has."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importing.helpers import read_lines


def _names(folder: Path, titles: str, *cells: str) -> list[str]:
    rows = (f"{at};2025-03-1{at};c{at}@example.com;7.00;{c}" for at, c in enumerate(cells, 1))
    reading = read_lines(folder, f"Order;Date;Email;Total;{titles}", *rows)
    assert not reading.questions
    return [order.name for order in reading.orders]


@pytest.mark.parametrize(
    "titles",
    [
        "Prénom;Nom",
        "Prénom client;Nom client",
        "Prénom du client;Nom du client",
        "Nombre;Apellidos",
        "Nombres;Apellidos",
        "Nombre;Primer apellido",
        "Nombre cliente;Apellidos cliente",
        "Ім'я;Прізвище",
        "Імʼя;Прізвище",
        "Ім'я покупця;Прізвище покупця",
        "Имя;Фамилия",
        "Όνομα;Επώνυμο",
        "Όνομα πελάτη;Επίθετο πελάτη",
        "Vorname;Name",
        "Vorname;Zuname",
        "Rufname;Nachname",
        "Kunde Vorname;Kunde Nachname",
        "Name;Surname",
        "First name;Name",
        "First;Last",
        "Buyer first name;Buyer surname",
        "Namn;Efternamn",
        "Nimi;Sukunimi",
        "Etunimet;Sukunimi",
        "Imiona;Nazwisko",
        "Imię klienta;Nazwisko klienta",
        "名前;苗字",
        "お名前(名);お名前(姓)",
        "注文者名;注文者姓",
        "名;氏",
    ],
)
def test_two_halves_are_a_name(tmp_path: Path, titles: str) -> None:
    first, last = titles.split(";")
    assert _names(tmp_path, titles, "Ann;Lee", "Ben;Roe") == ["Ann Lee", "Ben Roe"]
    turned = _names(tmp_path, f"{last};{first}", "Lee;Ann", "Roe;Ben")
    assert turned == ["Ann Lee", "Ben Roe"]


@pytest.mark.parametrize(
    ("titles", "half"), [("Name;First name", 0), ("Name;Surname", 1), ("Nom;Prénom", 0)]
)
def test_a_half_beside_whole_names_adds_nothing(tmp_path: Path, titles: str, half: int) -> None:
    whole = ["Ann Lee", "Ben Roe"]
    cells = [f"{name};{name.split()[half]}" for name in whole]
    assert _names(tmp_path, titles, *cells) == whole


def test_a_title_of_both_halves_is_a_whole(tmp_path: Path) -> None:
    for title in ("Imię i nazwisko", "Nombre y apellidos", "氏名", "Ім'я та прізвище"):
        assert _names(tmp_path, f"{title};Miasto", "Ann Lee;Oulu", "Ben Roe;Turku") == [
            "Ann Lee", "Ben Roe",
        ]  # fmt: skip


@pytest.mark.parametrize(
    "titles",
    ["Email (sales rep);Email (customer)", "Sähköposti (myyjä);Sähköposti (asiakas)",
     "E-mail sprzedawcy;E-mail klienta"],
)  # fmt: skip
def test_who_sold_it_is_not_who_bought_it(tmp_path: Path, titles: str) -> None:
    reading = read_lines(
        tmp_path,
        f"Order;Date;Total;{titles}",
        "1;2025-03-14;7.00;petra@shop.example;ann@example.com",
        "2;2025-03-15;7.00;petra@shop.example;ben@example.com",
    )
    assert [order.email for order in reading.orders] == ["ann@example.com", "ben@example.com"]


def test_the_customers_name_stands_before_another(tmp_path: Path) -> None:
    names = _names(tmp_path, "Name;Customer name", "Petra;Ann Lee", "Petra;Ben Roe")
    assert names == ["Ann Lee", "Ben Roe"]
