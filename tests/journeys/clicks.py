"""Counts what the owner's hand does, and makes the same shop as three systems would export it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from shopretain.services import sample_shop
from shopretain.ui.main_window import IMPORT, TODAY, MainWindow
from shopretain.ui.tabs.import_tab import ImportTab
from shopretain.ui.tabs.today import TodayTab
from tests.journeys.helpers import WAIT_MS

LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Drops, clicks and answers boxes of the system; counts each as one."""

    def __init__(self, qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self.qtbot, self.window, self.clicks = qtbot, window, 0
        self._boxes = monkeypatch

    def drop(self, path: Path) -> ImportTab:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        told = Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(400, 300), *told))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(400, 300), *told))
        self.clicks += 1
        page: Any = self.window.page(IMPORT)
        self.qtbot.waitUntil(lambda: page.current is not None, timeout=WAIT_MS)
        assert isinstance(page, ImportTab)
        return page

    def click(self, button: QAbstractButton) -> None:
        self.qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=WAIT_MS)
        self.clicks += 1
        self.qtbot.mouseClick(button, LEFT)

    def will_save(self, path: Path) -> None:
        """Press Save in the next box of the system, which suggests a name."""

        def pressed(*_told: object, **_more: object) -> tuple[str, str]:
            self.clicks += 1
            return str(path), ""

        self._boxes.setattr(QFileDialog, "getSaveFileName", pressed)

    def drop_and_import(self, path: Path) -> TodayTab:
        page = self.drop(path)
        assert page.current is not None
        assert page.import_button.isEnabled()  # nothing is asked
        self.click(page.import_button)
        self.qtbot.waitUntil(self.window.done_bar.isVisible, timeout=WAIT_MS)
        today: Any = self.window.page(TODAY)
        self.qtbot.waitUntil(lambda: today.todo is not None, timeout=WAIT_MS)
        assert self.window.stack.currentWidget() is today
        assert isinstance(today, TodayTab)
        return today


def shopify_file(path: Path, day: date) -> Path:
    """The sample shop as Shopify exports it."""
    sample_shop.write_sample_csv(path, day)
    return path


def _orders(path: Path, day: date) -> Iterator[dict[str, str]]:
    """The first rows of the sample shop's orders: those with a total."""
    shopify_file(path, day)
    with path.open(encoding="utf-8", newline="") as file:
        yield from (row for row in csv.DictReader(file) if row["Total"])


def webtoffee_file(path: Path, day: date) -> Path:
    """The sample shop as WebToffee exports it from WooCommerce: no column of consent."""
    rows = []
    for number, row in enumerate(_orders(path.with_suffix(".tmp"), day), 5001):
        first, _, last = row["Billing Name"].partition(" ")
        rows.append({
            "order_id": number, "order_number": number, "order_date": row["Created at"][:19],
            "status": "completed", "shipping_total": row["Shipping"],
            "order_total": row["Total"], "order_currency": row["Currency"],
            "payment_method": "stripe", "customer_id": 0, "customer_email": "",
            "billing_first_name": first, "billing_last_name": last, "billing_email": row["Email"],
            "billing_address_1": row["Billing Address1"], "billing_postcode": row["Billing Zip"],
            "billing_city": row["Billing City"], "billing_country": row["Billing Country"],
            "wt_import_key": number,
        })  # fmt: skip
    return _write(path, rows)


def etsy_file(path: Path, day: date) -> Path:
    """The sample shop as Etsy exports it: no e-mail at all."""
    buyers: dict[str, str] = {}
    rows = []
    for number, row in enumerate(_orders(path.with_suffix(".tmp"), day), 3_117_000_001):
        who = row["Email"] or row["Billing Name"]
        buyer = buyers.setdefault(who, f"buyer{len(buyers)}")
        on = datetime.fromisoformat(row["Created at"][:10])
        rows.append({
            "Sale Date": on.strftime("%m/%d/%y"), "Order ID": number, "Buyer User ID": buyer,
            "Full Name": row["Billing Name"], "Date Shipped": on.strftime("%m/%d/%y"),
            "Street 1": row["Billing Address1"], "Ship City": row["Billing City"],
            "Ship State": "", "Ship Zipcode": row["Billing Zip"],
            "Ship Country": row["Billing Country"], "Currency": row["Currency"],
            "Order Value": row["Total"], "Order Total": row["Total"], "Status": "",
            "Adjusted Order Total": "0.00",
        })  # fmt: skip
    return _write(path, rows)


def _write(path: Path, rows: list[dict[str, Any]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path
