"""The six questions on the sample shop: answers, readouts, people, tables, pictures, a past day."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDialog
from pytestqt.qtbot import QtBot

from shopretain.base.dates import FixedClock
from shopretain.services import import_orders, people_behind, questions, report, sample
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from shopretain.ui.dialogs.articles_dialog import ArticlesDialog
from shopretain.ui.dialogs.people_dialog import PeopleDialog
from shopretain.ui.dialogs.products_dialog import ProductsDialog
from shopretain.ui.dialogs.rows_dialog import RowsDialog
from shopretain.ui.main_window import RETENTION, SETTINGS, TODAY, MainWindow
from shopretain.ui.tabs.retention import RetentionTab
from shopretain.ui.tabs.settings_tab import SettingsTab
from shopretain.ui.widgets.as_of import AsOfButton
from tests.conftest import TODAY as DAY

WAIT_MS = 60_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the sample shop of the window's day."""
    path = tmp_path_factory.mktemp("sample") / "sample.shopretain"
    sample.make_sample(path, DAY)
    return path


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow, made: Path) -> RetentionTab:
    window.places.sample.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(made, window.places.sample)
    window.open_shop(window.places.sample)
    window.show_page(RETENTION)
    page = window.page(RETENTION)
    assert isinstance(page, RetentionTab)
    qtbot.waitUntil(lambda: page.forecasts is not None, timeout=WAIT_MS)
    return page


def _dialog(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=WAIT_MS)
    return shown()[0]


def test_every_question_has_an_answer_and_reads_out(qtbot: QtBot, tab: RetentionTab) -> None:
    for index, page in enumerate(tab.questions):
        button = tab._group.button(index)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert tab.answers.shown is page
        assert page.title.text()
        assert button.answer  # type: ignore[attr-defined]
        chart = page.chart
        assert chart.accessibleName() == page.title.text()
        qtbot.keyClick(chart, Qt.Key.Key_End)
        assert chart.readout.isVisible()
        assert chart.accessibleDescription() == chart.readings[-1].spoken
        qtbot.keyClick(chart, Qt.Key.Key_Escape)
        assert not chart.readout.isVisible()
        page.copy_numbers()
        lines = QGuiApplication.clipboard().text().split("\n")
        assert len(lines) == len(chart.numbers.rows) + 1
        assert {line.count("\t") for line in lines} == {len(chart.numbers.titles) - 1}


def test_points_open_as_many_people_as_they_count(qtbot: QtBot, tab: RetentionTab) -> None:
    assert tab.forecasts is not None
    assert tab.view is not None
    tab.choose_question(2)
    bars = tab.forecasts.worth.bars
    fullest = max(range(len(bars)), key=lambda i: bars[i].customers)
    tab.worth.chart.choose(fullest)
    qtbot.keyClick(tab.worth.chart, Qt.Key.Key_Return)
    dialog = _dialog(qtbot, PeopleDialog)
    assert isinstance(dialog, PeopleDialog)
    assert dialog.table.rows.rowCount() == bars[fullest].customers
    dialog.close()
    tab.choose_question(4)
    tab.slipping.chart.choose(24)
    tab.slipping.chart.point_opened.emit(24)
    assert tab.view.slipping.cells[4][4] == _rows(qtbot)
    tab.choose_question(0)
    qtbot.mouseClick(tab.come_back.deed_button, Qt.MouseButton.LeftButton)
    assert _rows(qtbot) == tab.view.slipping.slipping
    point = tab.come_back.chart.points[3]  # type: ignore[attr-defined]
    tab.come_back.chart.point_opened.emit(3)
    assert _rows(qtbot) == point.L
    tab.choose_question(1)
    season = tab.view.stay.seasons[-13:][0]
    tab.stay.chart.point_opened.emit(0)
    assert _rows(qtbot) == season.size


def _rows(qtbot: QtBot) -> int:
    dialog = _dialog(qtbot, PeopleDialog)
    assert isinstance(dialog, PeopleDialog)
    count = dialog.table.rows.rowCount()
    dialog.close()
    qtbot.wait(1)
    return count


def test_pictures_and_the_table(qtbot: QtBot, tab: RetentionTab, tmp_path: Path) -> None:
    for page in tab.questions:
        for suffix in ("png", "svg"):
            path = tmp_path / f"{page.icon_name}.{suffix}"
            page.save_picture_to(path)
            assert path.stat().st_size > 3_000
    tab.sales.show_table()
    dialog = _dialog(qtbot, RowsDialog)
    assert isinstance(dialog, RowsDialog)
    assert dialog.table.rows.rowCount() == len(tab.sales.chart.numbers.rows)
    dialog.close()


def test_choices_change_the_chart(qtbot: QtBot, tab: RetentionTab) -> None:
    page = tab.come_back
    page.period_choice.setCurrentIndex(1)
    page.choice_made.emit()
    qtbot.waitUntil(lambda: page.view.period_months == 3, timeout=WAIT_MS)
    tab.choose_question(1)
    tab.stay.what.setCurrentIndex(2)
    tab.stay.choice_made.emit()
    qtbot.waitUntil(lambda: tab.stay.view.what == "spent", timeout=WAIT_MS)
    assert "€" in tab.stay.chart.readings[0].value
    tab.worth.basis.setCurrentIndex(4)
    tab.worth.choice_made.emit()
    qtbot.waitUntil(lambda: tab.worth.view.basis == "12", timeout=WAIT_MS)
    tab.choose_question(0)
    page.trade_choice.setCurrentIndex(3)
    page.trade_choice.activated.emit(3)
    qtbot.waitUntil(lambda: page.chart.norm is not None, timeout=WAIT_MS)  # type: ignore[attr-defined]
    assert page.chart.norm[0] == 25.0  # type: ignore[attr-defined]


def test_a_past_day_is_shown_everywhere_and_undone_with_one_click(
    qtbot: QtBot, window: MainWindow, tab: RetentionTab
) -> None:
    assert tab.view is not None
    now = tab.view.retention.headline
    button = tab.findChild(AsOfButton)
    assert button is not None
    menu = button.open_calendar()
    calendar = menu.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.clicked.emit(QDate(2025, 6, 30))
    past = dt.date(2025, 6, 30)
    assert window.session.as_of == past
    assert window.as_of_bar.isVisible()
    assert "30 June 2025" in window.as_of_bar.words.text()
    qtbot.waitUntil(lambda: tab.forecasts.as_of == past, timeout=WAIT_MS)  # type: ignore[union-attr]
    assert tab.view.as_of == past
    assert tab.view.retention.headline != now
    window.show_page(TODAY)
    today = window.page(TODAY)
    qtbot.waitUntil(
        lambda: getattr(today, "view", None) is not None and today.view.retention.as_of == past,  # type: ignore[attr-defined]
        timeout=WAIT_MS,
    )
    qtbot.mouseClick(window.as_of_bar.back_button, Qt.MouseButton.LeftButton)
    assert not window.as_of_bar.isVisible()
    window.show_page(RETENTION)
    qtbot.waitUntil(lambda: tab.view.retention.headline == now, timeout=WAIT_MS)  # type: ignore[union-attr]


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot, tab: RetentionTab) -> None:
    session = tab.session
    days = [dt.date(2024, 6, 30), dt.date(2025, 3, 31), dt.date(2025, 9, 30)]
    shown: list[dt.date] = []
    tab.come_back.answered.connect(lambda _words: shown.append(tab.come_back.view.as_of))
    for day in days:
        session.set_as_of(day)
    qtbot.waitUntil(lambda: tab.forecasts.as_of == days[-1], timeout=WAIT_MS)  # type: ignore[union-attr]
    assert set(shown) == {days[-1]}


def test_articles_and_products(qtbot: QtBot, tab: RetentionTab) -> None:
    qtbot.mouseClick(tab.articles_button, Qt.MouseButton.LeftButton)
    articles = _dialog(qtbot, ArticlesDialog)
    assert isinstance(articles, ArticlesDialog)
    articles.slider.setValue(0)
    unchanged = articles.more.text()
    more, expected, low, high = re.findall(r"€[\d,]+", unchanged)
    assert more == expected
    assert len({low, high, expected}) == 3
    articles.slider.setValue(10)
    assert articles.more.text() != unchanged
    articles.close()
    qtbot.mouseClick(tab.products_button, Qt.MouseButton.LeftButton)
    products = _dialog(qtbot, ProductsDialog)
    assert isinstance(products, ProductsDialog)
    assert products.stories.rows.rowCount() > 5
    assert products.pairs.rows.rowCount() > 5
    products.close()


def test_a_list_saved_for_excel_holds_everybody(tmp_path: Path, made: Path) -> None:
    path = tmp_path / "s.shopretain"
    shutil.copy(made, path)
    shop = Shop.open(path, FixedClock(DAY))
    target = tmp_path / "list.xlsx"
    headings = ("Customer", "Key", "Last", "Orders", "Spent", "Gap", "Expected")
    count = people_behind.save_people(shop, None, ("slipping",), headings, target)
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    assert sheet.max_row == count + 1
    spent = sum(float(row[4]) for row in sheet.iter_rows(min_row=2, values_only=True))
    view = people_behind.people(shop, None, ("slipping",))
    assert round(spent * 100) == sum(person.spent for person in view.people)
    shop.close()


def test_all_parts_of_a_figure_add_up(tmp_path: Path, made: Path) -> None:
    path = tmp_path / "s.shopretain"
    shutil.copy(made, path)
    shop = Shop.open(path, FixedClock(DAY))
    counted, said = questions.counted_views(shop), questions.forecast_views(shop)
    customers = counted.retention.customers
    assert sum(map(sum, counted.slipping.cells)) == customers
    assert sum(bar.customers for bar in said.worth.bars) == customers
    assert sum(season.size for season in counted.stay.seasons) == customers
    told = report.report(shop)
    assert sum(told["groups"].values()) == customers
    groups = told["groups"]
    assert counted.slipping.slipping == groups["slipping"] + groups["best_quiet"]
    assert told["expected_12_months"]["total"] == f"{said.worth.expected[0] / 100:.2f}"  # type: ignore[index]
    point = counted.retention.headline
    assert point is not None
    letters = {"start": "B", "end": "E", "new": "N", "back": "R", "kept": "K", "lapsed": "L"}
    for part, letter in letters.items():
        view = people_behind.people(shop, None, (part, point.start, point.end, 12))
        assert len(view.people) == getattr(point, letter)
    shop.close()


def test_a_menu_on_the_chart_offers_the_table(qtbot: QtBot, tab: RetentionTab) -> None:
    tab.choose_question(3)
    tab.sales._menu(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert "table" in " ".join(action.text() for action in menu.actions())
    menu.close()
    qtbot.wait(1)


def test_one_click_writes_the_report_of_the_month(
    qtbot: QtBot, tab: RetentionTab, tmp_path: Path
) -> None:
    tab.report_folder = tmp_path / "reports"
    with qtbot.waitSignal(tab.done, timeout=WAIT_MS):
        qtbot.mouseClick(tab.report_button, Qt.MouseButton.LeftButton)
    (workbook,) = tab.report_folder.glob("*.xlsx")
    pdf = workbook.with_suffix(".pdf")
    content = pdf.read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 2
    book = openpyxl.load_workbook(workbook, data_only=True)
    assert tab.view is not None
    assert tab.forecasts is not None
    sheets = {sheet.title: list(sheet.iter_rows(min_row=2, values_only=True)) for sheet in book}
    sales = tab.view.sales
    told = sum(float(row[4]) for row in sheets["Sales by month"])
    assert round(told * 100) == sum(m.new + m.returning + m.without_customer for m in sales.months)
    assert sum(row[2] for row in sheets["What customers are worth"]) == tab.view.retention.customers
    assert sum(row[1] for row in sheets["Groups"]) == tab.view.retention.customers
    assert sum(sum(row[1:]) for row in sheets["How lately by how often"]) == sum(
        map(sum, tab.view.slipping.cells)
    )
    summary = dict(sheets["Summary"])
    point = tab.view.retention.headline
    assert point is not None
    assert summary["Came back, of 100"] == round(point.crr or 0, 1)
    assert tab.forecasts.worth.expected is not None
    expected = tab.forecasts.worth.expected[0]
    assert round(100 * summary["Expected in the next 12 months"]) == expected


def test_a_forecast_that_misled_is_hidden_until_asked_for(qtbot: QtBot, tab: RetentionTab) -> None:
    view = tab.next.view
    assert view.backtest is not None
    worse = replace(
        view.backtest, expected=900.0, low=800.0, high=1000.0, observed=300, misled=True
    )
    tab.choose_question(5)
    tab.next.show_view(replace(view, backtest=worse))
    assert "hard to foresee" in tab.next.title.text()
    assert "900" in tab.next.how_words.text()
    assert not tab.next.chart.readings
    qtbot.mouseClick(tab.next.deed_button, Qt.MouseButton.LeftButton)
    assert "Expect about" in tab.next.title.text()
    assert len(tab.next.chart.readings) == 8
    assert "nearer" in tab.next.note.text()


def test_the_menu_of_the_line_opens_each_letter(qtbot: QtBot, tab: RetentionTab) -> None:
    tab.come_back.chart.choose(20)
    point = tab.come_back.chart.points[20]  # type: ignore[attr-defined]
    named = dict(tab.come_back.deeds())
    words = next(words for words in named if words.startswith("N:"))
    named[words]()
    assert _rows(qtbot) == point.N


def test_a_shop_without_customers_and_a_tiny_one_say_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Nothing breaks, no bare axes stand there, and nothing is claimed of a handful."""
    nobody = ["Order,Date,Total"]
    nobody += [f"{n},2026-{1 + n % 9:02}-1{n % 9},2{n % 10}.00" for n in range(1, 60)]
    tiny = ["Order,Date,Email,Total"]
    tiny += [f"{n},2026-{1 + n % 9:02}-1{n % 9},c{n % 7}@example.com,20.00" for n in range(1, 12)]
    for name, lines in (("nobody", nobody), ("tiny", tiny)):
        file = tmp_path / f"{name}.csv"
        file.write_text("\n".join(lines), encoding="utf-8")
        path = tmp_path / f"{name}.shopretain"
        shop = Shop.open(path, FixedClock(DAY))
        import_orders.run(shop, [file], ImportOptions())
        shop.close()
        window.open_shop(path)
        window.show_page(RETENTION)
        page = window.page(RETENTION)
        assert isinstance(page, RetentionTab)
        qtbot.waitUntil(lambda page=page: page.forecasts is not None, timeout=WAIT_MS)  # type: ignore[misc]
        for index, question in enumerate(page.questions):
            page.choose_question(index)
            assert question.title.text()
            assert question.chart.isVisible() == bool(question.chart.readings)
            assert question.nothing.isVisible() != question.chart.isVisible()
            assert question.copy_button.isEnabled() == bool(question.chart.readings)
        if name == "nobody":
            assert page.sales.title.text() == "Your orders name no customer"
        else:
            assert "too few to be sure" in page.come_back.title.text()


def test_what_late_means_can_be_changed_and_undone(
    qtbot: QtBot, window: MainWindow, tab: RetentionTab
) -> None:
    assert tab.view is not None
    before = tab.view.slipping.slipping
    window.show_page(SETTINGS)
    page = window.page(SETTINGS)
    assert isinstance(page, SettingsTab)
    field = page.numbers["late_after"]
    qtbot.waitUntil(lambda: field.text() == "1.5", timeout=WAIT_MS)
    field.setText("3")
    field.editingFinished.emit()
    qtbot.waitUntil(window.done_bar.isVisible, timeout=WAIT_MS)
    window.show_page(RETENTION)
    qtbot.waitUntil(lambda: tab.view.slipping.slipping < before, timeout=WAIT_MS)  # type: ignore[union-attr]
    window.session.undo()
    qtbot.waitUntil(lambda: tab.view.slipping.slipping == before, timeout=WAIT_MS)  # type: ignore[union-attr]


def test_a_group_can_be_asked_alone(qtbot: QtBot, tab: RetentionTab) -> None:
    assert tab.view is not None
    everybody = tab.view.retention.customers
    tab.group_choice.setCurrentIndex(tab.group_choice.findData("regular"))
    tab.group_choice.activated.emit(tab.group_choice.currentIndex())
    qtbot.waitUntil(lambda: tab.view.retention.customers < everybody, timeout=WAIT_MS)  # type: ignore[union-attr]
    regulars = tab.view.retention.customers
    assert sum(map(sum, tab.view.slipping.cells)) == regulars
    assert not any(tab.view.slipping.cells[4])  # nobody of them bought once
    qtbot.waitUntil(lambda: tab.forecasts.worth.customers == regulars, timeout=WAIT_MS)  # type: ignore[union-attr]
    tab.show_people(("new_lately",), "New")
    tab.show_people(("top", "so_far"), "Top")
    dialog = _dialog(qtbot, PeopleDialog)
    assert isinstance(dialog, PeopleDialog)
    assert dialog.table.rows.rowCount() >= -(-regulars // 10)
    dialog.close()
