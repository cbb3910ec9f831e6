"""The windows of the tactics: each is opened from where an owner looks, filled and undone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from shopretain.services.ways import NOT_HERE, TEN_STRATEGIES, TEN_WAYS
from shopretain.ui.dialogs.form_dialog import FormDialog
from shopretain.ui.dialogs.text_dialog import TextDialog
from shopretain.ui.dialogs.ways_dialog import WaysDialog
from shopretain.ui.emails.ads_dialog import AdsDialog
from shopretain.ui.emails.before_dialog import BeforeDialog
from shopretain.ui.emails.campaigns_dialog import CampaignsDialog
from shopretain.ui.emails.feedback_dialog import FeedbackDialog
from shopretain.ui.loyalty.standing_dialog import StandingDialog
from shopretain.ui.main_window import (
    CUSTOMERS,
    EMAILS,
    GROUPS,
    LOYALTY,
    RETENTION,
    TODAY,
    MainWindow,
)
from shopretain.ui.people.timeline_dialog import TimelineDialog
from shopretain.ui.questions.dials_dialog import DialsDialog
from shopretain.ui.questions.goal_dialog import GoalDialog
from shopretain.ui.questions.programme_dialog import ProgrammeDialog
from shopretain.ui.questions.serving_dialog import ServingDialog
from shopretain.ui.questions.spend_dialog import SpendDialog
from shopretain.ui.today.calendar_dialog import CalendarDialog
from tests.journeys.helpers import WAIT_MS, fill, shown
from tests.journeys.test_proof import LEFT, press


@pytest.fixture
def window(shop_window: MainWindow) -> MainWindow:
    return shop_window


def answer(qtbot: QtBot, **values: str) -> None:
    """Fill the form that is open, and keep it."""
    form = shown(qtbot, FormDialog)
    fill(form, **values)
    qtbot.mouseClick(form.ok_button, LEFT)


def opened(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))


def saved(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    return path


def rows(dialog: Any) -> int:
    return int(dialog.table.rows.rowCount())


def is_so(dialog: Any, status: str) -> bool:
    return bool(dialog.table.rows.row(0).status == status)


def card_of_first(qtbot: QtBot, window: MainWindow) -> Any:
    window.show_page(CUSTOMERS)
    page: Any = window.page(CUSTOMERS)
    qtbot.waitUntil(lambda: page.view is not None, timeout=WAIT_MS)
    window.show_customer(page.view.rows[0].id)
    qtbot.waitUntil(lambda: page.card.view is not None, timeout=WAIT_MS)
    return page


def test_every_way_leads_somewhere(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["ways"].trigger()
    dialog = shown(qtbot, WaysDialog)
    qtbot.waitUntil(lambda: bool(dialog.ticks), timeout=WAIT_MS)
    key, tick = next(iter(dialog.ticks.items()))
    dialog.tabs.setCurrentIndex(1)
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.ticks[key] is not tick, timeout=WAIT_MS)
    assert dialog.ticks[key].isChecked()
    # Space again takes it back.
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.ticks[key], timeout=WAIT_MS)
    assert dialog.previousInFocusChain() is dialog.close_button
    wanted = {place for places in (TEN_WAYS, TEN_STRATEGIES, NOT_HERE)
              for place in places.values() if place}  # fmt: skip
    assert wanted <= set(dialog.links)
    dialog.close()
    for place in sorted(wanted):
        window.go_to(place)
        qtbot.wait(1)
        for menu in QApplication.topLevelWidgets():
            if menu is not window and menu.isVisible():
                menu.close()


def test_a_follow_up_goes_from_card_to_calendar_to_its_end(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = card_of_first(qtbot, window)
    page.card.actions_of_card.follow_up()
    answer(qtbot, words="Twelve chairs", amount="1,200")
    qtbot.waitUntil(lambda: bool(page.card.view.follow_ups), timeout=WAIT_MS)
    window.show_page(TODAY)
    today: Any = window.page(TODAY)
    today.open_calendar()
    dialog = shown(qtbot, CalendarDialog)
    qtbot.waitUntil(lambda: "1 follow-up open" in dialog.open_words.text(), timeout=WAIT_MS)
    assert "€1,200" in dialog.open_words.text()
    at = next(n for n in range(rows(dialog)) if dialog.table.rows.row(n).kind == "follow_up")
    dialog.table.selectRow(at)
    press(qtbot, dialog, "Mark as done")
    answer(qtbot)
    qtbot.waitUntil(lambda: "became an order" in dialog.open_words.text(), timeout=WAIT_MS)
    press(qtbot, dialog, "Follow-up…")
    answer(qtbot, who="nobody at all", words="A table")
    form = shown(qtbot, FormDialog)
    qtbot.waitUntil(lambda: "Nobody, or more" in form._said.text(), timeout=WAIT_MS)
    form.close()
    dialog.close()


def test_a_chat_is_brought_read_and_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = card_of_first(qtbot, window)
    before = len(page.card.view.contacts)
    chat = tmp_path / "chat.txt"
    lines = [f"3/4/2025, 10:{at:02} - Ann: line {at}" for at in range(9)]
    chat.write_text("\n".join(lines), encoding="utf-8")
    opened(chat, monkeypatch)
    page.card.actions_of_card.bring_chat()
    answer(qtbot)  # the day comes first
    qtbot.waitUntil(lambda: len(page.card.view.contacts) == before + 1, timeout=WAIT_MS)
    press(qtbot, page.card, "Read all 9 lines")
    paper = shown(qtbot, TextDialog)
    assert "10:08 Ann: line 8" in paper.paper.toPlainText()
    paper.close()
    window.session.undo()
    qtbot.waitUntil(lambda: len(page.card.view.contacts) == before, timeout=WAIT_MS)


def test_a_card_says_why_they_like_the_shop(qtbot: QtBot, window: MainWindow) -> None:
    page = card_of_first(qtbot, window)
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: page.card.beyond.count() > 1, timeout=10_000)  # wherever the list is
    told = [page.card.beyond.itemAt(at).widget().text() for at in range(page.card.beyond.count())]
    assert "Why we think they like you" in told
    assert sum("no data" in words or ": " in words for words in told) >= 5


def test_standing_orders_are_agreed_paused_and_ended(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(LOYALTY)
    page: Any = window.page(LOYALTY)
    page.show_standing()
    dialog = shown(qtbot, StandingDialog)
    qtbot.waitUntil(lambda: rows(dialog) > 0, timeout=WAIT_MS)
    count = rows(dialog)
    dialog.table.selectRow(0)
    press(qtbot, dialog, "Agreed…")
    answer(qtbot, perks="a new blend")
    qtbot.waitUntil(lambda: dialog.table.rows.row(0).status == "running", timeout=WAIT_MS)
    assert rows(dialog) == count
    for words, status in (("Pause or go on", "paused"), ("Ended", "ended")):
        dialog.table.selectRow(0)
        press(qtbot, dialog, words)
        qtbot.waitUntil(partial(is_so, dialog, status), timeout=WAIT_MS)
    dialog.table.selectRow(0)
    press(qtbot, dialog, "Delete")
    qtbot.waitUntil(lambda: dialog.table.rows.row(0).status == "offer", timeout=WAIT_MS)
    dialog.close()


def test_campaigns_ads_and_who_may_ask(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to("answers")
    page: Any = window.page(EMAILS)
    page.answers.open_campaigns()
    dialog = shown(qtbot, CampaignsDialog)
    qtbot.waitUntil(dialog.nothing.isVisible, timeout=WAIT_MS)
    assert "No campaign yet" in dialog.nothing.text()
    press(qtbot, dialog, "Add…")
    answer(qtbot, name="Instagram in May", cost="30")
    form = shown(qtbot, FormDialog)
    qtbot.waitUntil(lambda: "Either a code" in form._said.text(), timeout=WAIT_MS)
    answer(qtbot, code="MAY10")
    qtbot.waitUntil(lambda: rows(dialog) == 1, timeout=WAIT_MS)
    dialog.table.selectRow(0)
    press(qtbot, dialog, "Delete")
    qtbot.waitUntil(lambda: rows(dialog) == 0, timeout=WAIT_MS)
    dialog.close()
    page.answers.open_ads()
    ads = shown(qtbot, AdsDialog)
    qtbot.waitUntil(lambda: ads.group.count() > 0, timeout=WAIT_MS)
    assert all("(0)" not in ads.group.itemText(at) for at in range(ads.group.count()))
    qtbot.waitUntil(lambda: ads.cards.count() == 5, timeout=WAIT_MS)
    press(qtbot, ads, "Copy: You liked it")
    assert "running low" in QGuiApplication.clipboard().text()
    ads.close()
    page.answers.open_before()
    before = shown(qtbot, BeforeDialog)
    qtbot.waitUntil(lambda: rows(before) > 0 or before.said.isVisible(), timeout=WAIT_MS)
    before.close()


def test_answers_are_looked_over_and_saved_for_a_bot(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go_to("answers")
    page: Any = window.page(EMAILS)
    page.answers.add_usual()
    qtbot.waitUntil(lambda: page.answers.table.rows.rowCount() > 5, timeout=WAIT_MS)
    with qtbot.waitSignal(page.answers.done, timeout=WAIT_MS):
        page.answers.review_reply()
    for name, save in (("bot.json", page.answers.save_for_bot), ("faq.pdf", page.answers.save_faq)):
        target = saved(tmp_path / name, monkeypatch)
        save()
        qtbot.waitUntil(target.exists, timeout=WAIT_MS)


def test_reviews_come_as_feedback(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = card_of_first(qtbot, window)
    email = page.card.view.email
    path = tmp_path / "reviews.csv"
    path.write_text(f"Rating,Review,Email,Product\n2,Too weak for me,{email},Tea\n")
    window.go_to("feedback")
    dialog = shown(qtbot, FeedbackDialog)
    qtbot.waitUntil(lambda: dialog.scores.text() != "", timeout=WAIT_MS)
    count = rows(dialog)
    opened(path, monkeypatch)
    press(qtbot, dialog, "Bring answers…")
    qtbot.waitUntil(lambda: rows(dialog) == count + 1, timeout=WAIT_MS)
    dialog.table.selectRow(0)
    press(qtbot, dialog, "They like it")
    qtbot.waitUntil(lambda: "under Likes" in dialog.said.text(), timeout=WAIT_MS)
    dialog.close()


def test_service_before_and_after_and_the_month(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_page(RETENTION)
    page: Any = window.page(RETENTION)
    page.show_serving()
    serving = shown(qtbot, ServingDialog)
    assert serving.tabs.count() == 4
    serving.close()
    page.show_dials()
    dials = shown(qtbot, DialsDialog)
    press(qtbot, dials, "Before and after…")
    dialog = shown(qtbot, ProgrammeDialog)
    press(qtbot, dialog, "When did it begin?…")
    form = shown(qtbot, FormDialog)
    day: Any = form.fields["day"]
    day.setDate(day.date().addMonths(-8))
    qtbot.mouseClick(form.ok_button, LEFT)
    qtbot.waitUntil(lambda: rows(dialog) == 4, timeout=WAIT_MS)
    assert "before and after" in dialog.words.text()
    dialog.close()
    dials.close()
    page.show_goal()
    goal = shown(qtbot, GoalDialog)
    qtbot.waitUntil(lambda: goal.view is not None, timeout=WAIT_MS)
    target = saved(tmp_path / "month.pdf", monkeypatch)
    qtbot.mouseClick(goal.sheet_button, LEFT)
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    goal.close()
    page.show_spend()
    spend = shown(qtbot, SpendDialog)
    qtbot.waitUntil(lambda: len(spend.chart.readings) == 12, timeout=WAIT_MS)
    spend.close()


def test_a_group_moves_over_time(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(GROUPS)
    page: Any = window.page(GROUPS)
    qtbot.waitUntil(lambda: page.groups is not None, timeout=WAIT_MS)
    page.open_timeline()
    dialog = shown(qtbot, TimelineDialog)
    qtbot.waitUntil(lambda: rows(dialog) >= 4, timeout=WAIT_MS)
    dialog.close()


def test_favourites_go_onto_cards_and_off_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_of_first(qtbot, window)
    path = tmp_path / "wish.csv"
    path.write_text(f"Email,Product\n{card.card.view.email},Pot\nwho@y.com,Pot\n")
    window.show_page(GROUPS)
    page: Any = window.page(GROUPS)
    opened(path, monkeypatch)
    with qtbot.waitSignal(page.done, timeout=WAIT_MS) as told:
        page.bring_wishes()
    assert told.args[0] == "1 favourite is on its card, 1 of nobody we know"
    window.session.undo()


def test_the_articles_shop_opens(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["article"].trigger()
    qtbot.waitUntil(lambda: window.session.path.stem == "article", timeout=WAIT_MS)
    window.show_page(RETENTION)
    page: Any = window.page(RETENTION)
    qtbot.waitUntil(lambda: page.view is not None, timeout=WAIT_MS)
    assert "262 \u2212 44 + 153 = 371" in page.come_back.how_words.text()
