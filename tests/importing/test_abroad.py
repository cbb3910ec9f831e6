"""Files of systems that write their titles in the shop's own language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.importing.reading import Reading
from tests.importing.helpers import read_lines

_GERMAN = (
    "Datum", "Bestellung #", "N. Umsatz (formatiert)", "Status", "Kunde", "Kundentyp",
    "Produkt(e)", "Verkaufte Artikel", "Gutschein(e)", "Nettoumsatz", "Zuordnung",
)  # fmt: skip
_POLISH = (
    "Data", "Zamówienie nr", "Przychód netto (sformatowany)", "Status", "Klient", "Typ klienta",
    "Produkt(y)", "Sprzedane produkty", "Kupon(y)", "Sprzedaż netto",
)  # fmt: skip
_JAPANESE = (
    "日付", "注文 #", "純収益 (書式設定済み)", "ステータス", "顧客", "顧客タイプ", "商品", "販売数",
    "クーポン", "純売上",
)  # fmt: skip
_OLD = (
    "Date", "Order #", "N. Revenue (formatted)", "Status", "Customer", "Customer type",
    "Product(s)", "Items sold", "Coupon(s)", "N. Revenue",
)  # fmt: skip
_MAILED = (
    ("2025-11-15 12:41:46", "5561", '"17,13 €"', "processing", "Kalle Aho", "returning",
     '"1× Candle - large"', "1", "", "17.13", "Direct"),
    ("2025-11-14 18:07:50", "5560", '"58,88 €"', "completed", "Antti Kuusi", "new",
     '"2× Soap, 1× Candle"', "3", "SPRING", "58.88", "Direct"),
    ("2025-11-14 19:00:00", "5560", '"\'-20,00 €"', "refunded", "Antti Kuusi", "returning",
     '"\'-1× Soap"', "'-1", "", "'-20.00", "Direct"),
)  # fmt: skip
_BROWSERS = ("Datum", "Ordernr", "Status", "Kund", "Kundtyp", "Betalning", "Produkter", "Antal",
             "Rabattkoder", "Netto", "Källa")  # fmt: skip
_MOVEMENTS = (
    "Data,Godzina,Strefa czasowa,Nazwa,Typ,Status,Waluta,Brutto,Opłata,Netto,Z adresu e-mail,"
    "Identyfikator transakcji,Invoice Number"
)


def _read(folder: Path, titles: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Reading:
    width = len(titles)
    return read_lines(folder, ",".join(titles), *(",".join(row[:width]) for row in rows))


@pytest.mark.parametrize("titles", [_GERMAN, _POLISH, _JAPANESE, _OLD])
def test_a_report_of_woocommerce_is_known_in_any_language(
    tmp_path: Path, titles: tuple[str, ...]
) -> None:
    reading = _read(tmp_path, titles, _MAILED)
    assert reading.layout.name == "woocommerce_analytics"
    assert reading.source == "woocommerce"
    found = [(o.number, o.total_minor, o.refunded_minor, o.name) for o in reading.orders]
    assert found == [("5561", 1713, 0, "Kalle Aho"), ("5560", 5888, 2000, "Antti Kuusi")]
    assert [line.name for line in reading.orders[1].lines] == ["Soap", "Candle"]


def test_so_is_the_one_that_the_browser_writes(tmp_path: Path) -> None:
    rows = [(*row[:2], *row[3:6], "Card", *row[6:]) for row in _MAILED]
    reading = _read(tmp_path, _BROWSERS, rows)
    assert reading.layout.name == "woocommerce_analytics"
    assert [o.payment_method for o in reading.orders] == ["Card", "Card"]
    assert [o.total_minor for o in reading.orders] == [1713, 5888]


def test_a_list_of_the_same_width_is_its_own(tmp_path: Path) -> None:
    rows = [(*row[:6], "Candle", *row[7:]) for row in _MAILED[:2]]
    titles = ("Datum", "Bestellnummer", "Gesamt", "Status", "Kunde", "Art", "Produkt", "Menge",
              "Gutschein", "Netto", "Quelle")  # fmt: skip
    assert _read(tmp_path, titles, rows).layout.is_general


def _movement(number: int, *, fee: str = "-0.72", net: str = "9.77") -> str:
    kind = "Wstrzymanie środków" if number % 3 == 2 else "Płatność ekspresowa"
    sign = "-" if number % 3 == 2 else ""
    amounts = f"{sign}10.49,0.00,{sign}10.49" if sign else f"10.49,{fee},{net}"
    return (
        f"15/11/2025,10:25:{number:02},CET,Ann,{kind},Zakończono,EUR,{amounts},ann@example.com,"
        f"66BBVTM96H7{number:02}EEE8,WC-{number}"
    )


def test_movements_in_a_language_that_nobody_knows_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="movements_abroad"):
        read_lines(tmp_path, _MOVEMENTS, *(_movement(number) for number in range(12)))


def test_orders_paid_with_paypal_are_orders(tmp_path: Path) -> None:
    """Their ids alone do not make a list one of movements: fees and what is left do."""
    rows = (_movement(number, net="3.50") for number in range(0, 12, 3))
    assert len(read_lines(tmp_path, _MOVEMENTS, *rows).orders) == 4
