"""The made-up people and goods of the sample tea shop. Nobody in here exists."""

from __future__ import annotations

# Country: (weight, offset winter/summer hours, phone prefix, towns with postcode, streets)
COUNTRIES = {
    "FI": (46, ("+0200", "+0300"), "+35850000", (("Helsinki", "00100"), ("Tampere", "33100"), ("Turku", "20100"), ("Oulu", "90100")), ("Puistokatu", "Rantatie", "Koivukuja")),
    "PL": (14, ("+0200", "+0300"), "+48500000", (("Kraków", "30-001"), ("Gdańsk", "80-001"), ("Łódź", "90-001")), ("Słoneczna", "Lipowa", "Zielona")),
    "GR": (10, ("+0200", "+0300"), "+30690000", (("Αθήνα", "104 31"), ("Θεσσαλονίκη", "546 21")), ("Ερμού", "Σόλωνος")),
    "UA": (10, ("+0200", "+0300"), "+38050000", (("Київ", "01001"), ("Львів", "79000")), ("Садова", "Шевченка")),
    "JP": (6, ("+0200", "+0300"), "+81900000", (("京都市", "604-0001"), ("横浜市", "220-0001")), ("緑町", "桜通")),
    "GB": (6, ("+0200", "+0300"), "+447700900", (("York", "YO1 0AA"), ("Bath", "BA1 0AA")), ("Mill Lane", "Church Street")),
    "DE": (8, ("+0200", "+0300"), "+49150000", (("Leipzig", "04103"), ("Bremen", "28195")), ("Lindenweg", "Gartenstraße")),
}  # fmt: skip
NAMES = {
    "FI": (("Aino", "Eero", "Helmi", "Onni", "Siiri", "Väinö", "Kerttu", "Toivo", "Lempi", "Arvo"), ("Korhonen", "Virtanen", "Mäkinen", "Nieminen", "Hämäläinen", "Laine", "Koskinen", "Järvinen")),
    "PL": (("Piotr", "Zofia", "Łucja", "Jan", "Hanna", "Kazimierz"), ("Nowak", "Wiśniewska", "Zając", "Król", "Wróbel")),
    "GR": (("Ελένη", "Γιώργος", "Σοφία", "Νίκος", "Μαρία"), ("Γεωργίου", "Παππά", "Νικολάου", "Δήμου")),
    "UA": (("Олена", "Тарас", "Ірина", "Богдан", "Соломія"), ("Шевченко", "Коваль", "Бондар", "Мельник")),
    "JP": (("陽子", "健", "美咲", "誠"), ("田中", "山本", "小林", "森")),
    "GB": (("Edith", "Arthur", "Mabel", "Stanley"), ("D'Arcy", "Ashdown", "Fletcher", "Pike")),
    "DE": (("Liesel", "Jürgen", "Käthe", "Björn"), ("Müller", "Weiß", "Schäfer", "Groß")),
}  # fmt: skip
FAMILY_FIRST = {"JP"}
# Stock number (its name is sample.<number> in the books of sentences), price in cents, weight
TEAS = (
    ("TEA-001", 890, 10),
    ("TEA-002", 1150, 8),
    ("TEA-003", 790, 8),
    ("TEA-004", 1690, 5),
    ("TEA-005", 1090, 3),
    ("TEA-006", 690, 7),
    ("TEA-007", 1490, 4),
    ("TEA-008", 850, 6),
    ("POT-001", 2490, 2),
    ("ACC-001", 1290, 1),
    ("BOX-001", 2990, 3),
)
SEASON = (0.9, 0.85, 0.9, 0.85, 0.8, 0.7, 0.65, 0.75, 0.95, 1.1, 1.6, 1.8)  # January first
