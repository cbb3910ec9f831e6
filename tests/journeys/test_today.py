"""From a fresh install to the finished thing: every click counted. Then the page itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopretain.base.changes import Changes
from shopretain.ui.dialogs.people_dialog import PeopleDialog
from shopretain.ui.emails.handing import RouteDialog
from shopretain.ui.main_window import CUSTOMERS, EMAILS, PRINT, TODAY, MainWindow
from shopretain.ui.tabs.today import TodayTab
from shopretain.ui.today.why_dialog import WhyDialog
from tests.journeys.clicks import Hand, etsy_file, shopify_file, webtoffee_file
from tests.journeys.helpers import DAY, WAIT_MS, open_window, shown

SYSTEMS: dict[str, Callable[[Path, date], Path]] = {
    "shopify": shopify_file, "webtoffee": webtoffee_file, "etsy": etsy_file,
}  # fmt: skip
WIN_BACK = ("slipping", "best_quiet", "quiet")


@pytest.fixture
def fresh(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """A window that has never seen an order."""
    window = open_window(qtbot, qapp, tmp_path)
    yield window
    window.close()


@pytest.fixture(
    params=[
        "shopify",
        pytest.param("webtoffee", marks=pytest.mark.slow),
        pytest.param("etsy", marks=pytest.mark.slow),
    ]
)
def orders(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return SYSTEMS[request.param](tmp_path / f"{request.param}.csv", DAY)


@pytest.fixture
def hand(qtbot: QtBot, fresh: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Hand:
    return Hand(qtbot, fresh, monkeypatch)


def has(page: TodayTab, step: str, *names: str) -> str:
    """Give the first of these actions that has a step on screen."""
    return next(name for name in names if (name, step) in page.doable.buttons)


def tell_address(window: MainWindow) -> None:
    """The shop's own address is asked for once, and is not counted."""
    told = {"shop_name": "Kettle", "shop_address": "Katu 1, Oulu", "reply_to": "me@kettle.example"}
    done: list[object] = []
    window.session.write("settings.set_values", told, done=done.append)
    QApplication.processEvents()
    window.session.jobs.finish_kept()


def test_clicks_from_a_fresh_window(hand: Hand, orders: Path, tmp_path: Path) -> None:
    """Number and chart 2, a win-back list for Excel 4, postcards as PDF 5; nothing is typed."""
    began = time.monotonic()
    page = hand.drop_and_import(orders)
    hand.qtbot.waitUntil(lambda: page.first.figure.text() not in ("", "–"), timeout=WAIT_MS)
    assert page.first.isVisible()
    fresh = hand.clicks
    assert fresh <= 2
    assert page.todo is not None
    cards = page.doable.buttons[has(page, "cards", "best_quiet", "slipping", "new"), "cards"]
    tell_address(hand.window)
    target = tmp_path / "cards.pdf"
    hand.will_save(target)
    hand.click(cards)
    tab: Any = hand.window.page(PRINT)
    hand.click(tab.pdf_button)
    hand.qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    assert hand.clicks <= 5
    assert target.read_bytes()[:5] == b"%PDF-"
    hand.window.show_page(TODAY)
    hand.clicks = fresh
    excel = tmp_path / "win-back.xlsx"
    hand.will_save(excel)
    name = has(page, "list", *WIN_BACK)
    people = next(one.people for one in page.todo.actions if one.id == name)
    hand.click(page.doable.buttons[name, "list"])
    hand.qtbot.waitUntil(excel.exists, timeout=WAIT_MS)
    assert hand.clicks <= 4
    sheet = load_workbook(excel, read_only=True).worksheets[0]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert 0 < len(rows) <= len(people)
    assert time.monotonic() - began < 60


def test_thank_you_drafts_in_five_clicks(hand: Hand, tmp_path: Path) -> None:
    page = hand.drop_and_import(shopify_file(tmp_path / "shopify.csv", DAY))
    tell_address(hand.window)
    hand.click(page.doable.buttons["new", "email"])
    tab: Any = hand.window.page(EMAILS)
    hand.qtbot.waitUntil(lambda: tab.write.plan is not None, timeout=WAIT_MS)
    count = len(tab.write.ready_ids)
    assert count > 10
    hand.click(tab.make_button)
    route = shown(hand.qtbot, RouteDialog)
    hand.click(route.choices["copy"])
    hand.qtbot.waitUntil(lambda: tab.ready.table.rows.rowCount() == count, timeout=WAIT_MS)
    assert hand.clicks <= 5


@pytest.mark.parametrize("system", ["webtoffee", "etsy"])
def test_without_consent_one_sentence_says_so(hand: Hand, tmp_path: Path, system: str) -> None:
    page = hand.drop_and_import(SYSTEMS[system](tmp_path / f"{system}.csv", DAY))
    assert page.todo is not None
    thanks = next(one for one in page.todo.actions if one.id == "new")
    said = {"webtoffee": "No email may be sent to them", "etsy": "have no email addresses"}
    assert said[system] in thanks.why
    assert "email" not in thanks.steps
    assert thanks.steps[0] == "cards"


def test_what_to_do_today_takes_the_focus_there(hand: Hand, tmp_path: Path) -> None:
    page = hand.drop_and_import(shopify_file(tmp_path / "shopify.csv", DAY))
    hand.qtbot.waitUntil(lambda: "Most are lost" in page.first.lost.text(), timeout=WAIT_MS)
    hand.click(page.first.button)
    assert page.doable.first_button() is QApplication.focusWidget()
    assert not page.tiles.isVisible()
    hand.window.show_page(CUSTOMERS)
    hand.window.show_page(TODAY)
    hand.qtbot.waitUntil(page.tiles.isVisible, timeout=WAIT_MS)
    assert not page.first.isVisible()


# The page


@pytest.fixture
def today(qtbot: QtBot, shop_window: MainWindow) -> TodayTab:
    page = shop_window.page(TODAY)
    assert isinstance(page, TodayTab)
    shop_window.show_page(TODAY)
    qtbot.waitUntil(lambda: page.todo is not None and page.forecasts is not None, timeout=WAIT_MS)
    return page


def test_not_today_and_undo(qtbot: QtBot, shop_window: MainWindow, today: TodayTab) -> None:
    assert today.todo is not None
    before = [one.id for one in today.todo.actions]
    qtbot.mouseClick(today.doable.buttons[before[0], "not_today"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: today.todo is not None and before[0] not in [one.id for one in today.todo.actions],
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(shop_window.done_bar.isVisible, timeout=WAIT_MS)
    shop_window.undo()
    qtbot.waitUntil(
        lambda: today.todo is not None and [one.id for one in today.todo.actions] == before,
        timeout=WAIT_MS,
    )


def test_why_these_shows_what_was_weighed(qtbot: QtBot, today: TodayTab) -> None:
    qtbot.mouseClick(today.doable.why, Qt.MouseButton.LeftButton)
    dialog = shown(qtbot, WhyDialog)
    assert today.todo is not None
    assert dialog.table.rows.rowCount() == len((*today.todo.actions, *today.todo.others))
    dialog.close()


@pytest.mark.parametrize("tile", ["came_back", "returning", "worth", "next_orders"])
def test_every_tile_opens_its_people(qtbot: QtBot, today: TodayTab, tile: str) -> None:
    qtbot.mouseClick(getattr(today.tiles, tile).people, Qt.MouseButton.LeftButton)
    dialog = shown(qtbot, PeopleDialog)
    assert dialog.table.rows.rowCount() > 0
    if tile == "came_back":
        assert today.view is not None
        assert today.view.retention.headline is not None
        assert dialog.table.rows.rowCount() == today.view.retention.headline.K
    dialog.close()


def test_late_people_and_this_week_open_as_many_as_they_say(qtbot: QtBot, today: TodayTab) -> None:
    assert today.todo is not None
    qtbot.mouseClick(today.doable.door_button, Qt.MouseButton.LeftButton)
    dialog = shown(qtbot, PeopleDialog)
    assert dialog.table.rows.rowCount() == today.todo.late
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.mouseClick(today.likely.all, Qt.MouseButton.LeftButton)
    dialog = shown(qtbot, PeopleDialog)
    assert dialog.table.rows.rowCount() == today.todo.likely_count
    dialog.close()


def test_a_name_opens_the_card(qtbot: QtBot, shop_window: MainWindow, today: TodayTab) -> None:
    assert today.todo is not None
    today.likely.customer_wanted.emit(today.todo.likely[0].customer)
    page: Any = shop_window.page(CUSTOMERS)
    qtbot.waitUntil(lambda: shop_window.stack.currentWidget() is page, timeout=WAIT_MS)


def test_the_keyboard_does_it_all(qtbot: QtBot, shop_window: MainWindow, today: TodayTab) -> None:
    button = today.doable.first_button()
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    tab: Any = shop_window.page(EMAILS)
    qtbot.waitUntil(lambda: shop_window.stack.currentWidget() is tab, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(tab.write.whom_chosen), timeout=WAIT_MS)
    assert today.todo is not None
    assert tab.write.whom_chosen == today.todo.actions[0].people


def test_every_control_has_a_name_of_its_own(today: TodayTab) -> None:
    names = [one.accessibleName() for one in today.doable.buttons.values()]
    assert all(names)
    assert len(names) == len(set(names))


def test_the_page_is_there_at_once_the_next_time(
    qtbot: QtBot, qapp: QApplication, shop_window: MainWindow, today: TodayTab, tmp_path: Path
) -> None:
    before = today.todo
    assert before is not None
    shop_window.close()
    again = open_window(qtbot, qapp, tmp_path)
    page = again.page(TODAY)
    assert isinstance(page, TodayTab)
    page._show_kept()  # what the next turn of the loop does, before any figure is read
    assert page.todo == before
    assert page.doable.buttons
    kept_one = page.todo
    qtbot.waitUntil(lambda: page.todo is not kept_one, timeout=WAIT_MS)
    assert page.todo == before
    again.close()


def test_nobody_erased_stays_on_a_kept_page(
    qtbot: QtBot, qapp: QApplication, shop_window: MainWindow, today: TodayTab, tmp_path: Path
) -> None:
    assert today.todo is not None
    gone = today.todo.likely[0]
    shop_window.show_page(CUSTOMERS)
    done: list[object] = []
    shop_window.session.write("erasure.erase_person", gone.customer, done=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)
    shop_window.session.bus.changed.emit(Changes(orders=True, customers=True, cards=True))
    shop_window.close()
    again = open_window(qtbot, qapp, tmp_path)
    page = again.page(TODAY)
    assert isinstance(page, TodayTab)
    page._show_kept()
    assert page.todo is None
    again.close()


def test_on_a_past_day_nothing_is_to_be_done(
    qtbot: QtBot, shop_window: MainWindow, today: TodayTab
) -> None:
    shop_window.session.set_as_of(date(2025, 6, 30))
    qtbot.waitUntil(lambda: not today.doable.buttons, timeout=WAIT_MS)
    assert not today.doable.why.isVisible()
    shop_window.session.set_as_of(None)
    qtbot.waitUntil(lambda: bool(today.doable.buttons), timeout=WAIT_MS)
