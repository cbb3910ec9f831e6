"""Pictures of every page into build/shots: light, dark, small, large, and in every language."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QDialog

from shopretain.app import build, places
from shopretain.base.dates import FixedClock
from shopretain.base.language import LANGUAGES, set_language
from shopretain.services import import_orders, sample, sample_shop
from shopretain.services.loyalty import Tier
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from shopretain.ui.i18n import install_language
from shopretain.ui.main_window import (
    CUSTOMERS,
    EMAILS,
    GROUPS,
    IMPORT,
    LOYALTY,
    PRINT,
    RETENTION,
    TODAY,
    MainWindow,
)
from shopretain.ui.printing.document import raster
from shopretain.ui.printing.painter import document_of
from shopretain.ui.tabs.emails_tab import ANSWERS, PLAYS, READY, WRITE
from shopretain.ui.tabs.print_tab import (
    CATALOGUE,
    COUNTER,
    LABELS,
    LETTERS,
    LOYALTY_CARDS,
    PARCELS,
    POSTCARDS,
)

FOLDER = Path(__file__).resolve().parents[1] / "build" / "shots"
PICTURES = FOLDER.parents[1] / "packaging" / "pictures"
README = ("01-today", "03-1-come-back", "08-print")
_README_WIDTH = 960
LOOKS = (
    ("light", "light", 100, (1280, 800)),
    ("dark", "dark", 100, (1280, 800)),
    ("small", "light", 100, (1024, 640)),
    ("large", "light", 130, (1280, 800)),
)
# Every other language once, in the smallest window; the look has its code.
TONGUES = tuple((code, "light", 100, (1024, 640)) for code in LANGUAGES if code != "en")
NAMES = (
    "today",
    "import",
    "retention",
    "customers",
    "groups",
    "loyalty",
    "emails",
    "print",
    "settings",
)


def _can_be_read(tongue: tuple[str, str, int, tuple[int, int]]) -> bool:
    """Tell whether this computer has letters for a language; without them nothing is printed."""
    wanted = {"ja": QFontDatabase.WritingSystem.Japanese}.get(tongue[0])
    found = wanted is None or wanted in QFontDatabase.writingSystems()
    if not found:
        sys.stderr.write(f"{tongue[0]}: no font on this computer, no pictures\n")
    return found


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--today", type=date.fromisoformat, default=date(2025, 11, 17))
    today = parser.parse_args().today
    app = QApplication(sys.argv[:1])
    if "Inter" in QFontDatabase.families():
        font = app.font()
        font.setFamilies(["Inter", "Noto Sans CJK JP", "Noto Sans"])
        app.setFont(font)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shops = places(folder)
        sample.make_sample(shops.sample, today)
        small = _small_shop(folder, today)
        orders = folder / "orders_export_1.csv"
        sample_shop.write_sample_csv(orders, today)
        for look, mode, percent, size in (*LOOKS, *filter(_can_be_read, TONGUES)):
            set_language(look if look in LANGUAGES else "en")
            install_language(app)
            if look in LANGUAGES:
                sample.make_sample(shops.sample, today)
            settings = QSettings(str(folder / f"{look}.ini"), QSettings.Format.IniFormat)
            clock = FixedClock(today)
            window = build(app, shops.own, shops, clock, settings)
            window.set_mode(mode)  # type: ignore[arg-type]
            window.set_text_percent(percent)
            window.resize(*size)
            window.show()
            _welcome_and_import(window, look, orders)
            window.open_shop(shops.sample)
            _pages(window, look)
            window.open_shop(small)
            window.show_page(RETENTION)
            _questions(window, look, "25")
            for index in (CUSTOMERS, GROUPS):
                window.show_page(index)
                _settle(600)
                _shot(window, look, f"25-{NAMES[index]}")
            window.close()
            shops.own.unlink()
    _for_readme()
    return 0


def _for_readme() -> None:
    """Keep a few of them, smaller, beside the README."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in README:
        picture = QImage(str(FOLDER / f"{name}-light.png"))
        small = picture.scaledToWidth(_README_WIDTH, Qt.TransformationMode.SmoothTransformation)
        small.convertToFormat(QImage.Format.Format_Indexed8).save(str(PICTURES / f"{name}.png"))


def _welcome_and_import(window: MainWindow, look: str, orders: Path) -> None:
    _settle(300)
    _shot(window, look, "00-welcome")
    page = window.page(IMPORT)
    wrong = orders.with_name("letter.csv")
    wrong.write_text("Dear Ann,\nthank you, and see you soon.\n")
    window.import_files([wrong])
    _until(lambda: bool(page.error_text))  # type: ignore[attr-defined]
    _shot(window, look, "11-error")
    window.import_files([orders])
    _until(lambda: page.current is not None)  # type: ignore[attr-defined]
    _shot(window, look, "02-import-preview")
    page.preview_page.view_choice.choose(1)  # type: ignore[attr-defined]
    _shot(window, look, "02-import-orders")
    asked = orders.with_name("names.csv")
    asked.write_bytes(
        "Date,Amount,Email,Name\n2025-01-20,5.00,a@example.com,Gyõr\n".encode("cp1252")
    )
    window.import_files([asked])
    _until(lambda: page.job is None and page.stack.isVisible())  # type: ignore[attr-defined]
    _shot(window, look, "02-import-question")
    window.import_files([orders])
    _until(lambda: page.job is None and page.stack.isVisible())  # type: ignore[attr-defined]
    page.start_import()  # type: ignore[attr-defined]
    _until(lambda: getattr(window.page(TODAY), "todo", None) is not None)
    _settle(600)
    _shot(window, look, "11-after-import")


def _pages(window: MainWindow, look: str) -> None:
    for index, name in enumerate(NAMES):
        window.show_page(index)
        if index in (TODAY, RETENTION):
            seen = "todo" if index == TODAY else "view"
            _until(lambda i=index, s=seen: getattr(window.page(i), s, None) is not None)  # type: ignore[misc]
        _settle(200)
        if index == RETENTION:
            _questions(window, look)
        if index == IMPORT:
            _until(lambda: window.page(IMPORT).doubles is not None)  # type: ignore[attr-defined]
        if index == CUSTOMERS:
            _customers(window, look)
        if index == GROUPS:
            _groups(window, look)
        if index == LOYALTY:
            _loyalty(window, look)
        if index == EMAILS:
            _emails(window, look)
        if index == PRINT:
            _print(window, look)
        _shot(window, look, f"{index + 1:02}-{name}")
        if index == IMPORT:
            _dialogs(window, look)
        if index == TODAY:
            _today(window, look)


def _today(window: MainWindow, look: str) -> None:
    tab: Any = window.page(TODAY)
    tab._show_why()
    _dialog_shot(look, "01-why")
    tab.open_calendar()
    _dialog_shot(look, "01-calendar")
    retention: Any = window.page(RETENTION)
    retention.show_goal()
    _dialog_shot(look, "03-goal")
    retention.show_spend()
    _dialog_shot(look, "03-spend")
    window.show_manual()
    _dialog_shot(look, "09-manual")


def _customers(window: MainWindow, look: str) -> None:
    tab: Any = window.page(CUSTOMERS)
    _until(lambda: tab.list.permissions is not None)
    tab.table.rows.tick(1, 1, on=True)
    tab.table.setCurrentIndex(tab.table.rows.index(1, 1))
    tab.open_card(tab.table.rows.place(1))
    _until(lambda: tab.card.view is not None)
    _settle(100)
    _shot(window, look, "05-card")
    tab.actions_of_card.log_contact()
    _dialog_shot(look, "05-contact")
    tab.show_orders()
    _dialog_shot(look, "05-orders")
    tab.choose_merge()
    _dialog_shot(look, "05-merge")
    tab.actions_of_card.erase()
    _dialog_shot(look, "05-erase")
    tab.add_customer()
    _dialog_shot(look, "05-add")
    tab.search.setText("grean tea")
    _shot(window, look, "05-nobody")
    tab.search.clear()
    if look == "small":
        tab.card.closed.emit()


def _groups(window: MainWindow, look: str) -> None:
    tab: Any = window.page(GROUPS)
    _until(lambda: tab.answer is not None)
    _settle(200)
    _shot(window, look, "06-ready-made")
    if tab.groups.own:
        tab.choose(tab.groups.own[0].id)
    else:
        tab.start(tab.starters[0])
    _until(lambda: tab.own() is not None)
    _settle(600)
    tab.open_categories()
    _settle(200)
    _dialog_shot(look, "06-categories")


def _emails(window: MainWindow, look: str) -> None:
    """Shoot plays, the queue and answers, and end on the letter."""
    page: Any = window.page(EMAILS)
    _until(lambda: page.write.plan is not None and page.write.preview.shown is not None)
    page.parts.choose(PLAYS)
    _until(lambda: bool(page.plays.ticks))
    _settle(300)
    _shot(window, look, "07-emails-plays")
    if not page.plays.ticks["thank_first"].isChecked():  # as in the looks before
        page.plays.ticks["thank_first"].click()
    _until(lambda: any(view.waiting for view in page.plays.plays))
    page.parts.choose(READY)
    _until(lambda: page.ready.table.rows.rowCount() > 0)
    _settle(300)
    _shot(window, look, "07-emails-ready")
    page.parts.choose(ANSWERS)
    page.answers.add_usual()
    _until(lambda: page.answers.table.rows.rowCount() > 0)
    _settle(300)
    _shot(window, look, "07-emails-answers")
    page.parts.choose(WRITE)
    _settle(600)


def _print(window: MainWindow, look: str) -> None:
    """Shoot each kind of paper, and the papers themselves as they come out of the printer."""
    tab: Any = window.page(PRINT)
    window.done_bar.hide()
    for at in (LETTERS, CATALOGUE, LABELS, PARCELS, LOYALTY_CARDS, COUNTER, POSTCARDS):
        page = tab.show_kind(at)
        _until(page.is_ready)
        _settle(500)
        _shot(window, look, f"08-print-{at}")
        if look == "light":
            _papers(page, f"paper-{at}")
    tab.shown.ask_price()
    _dialog_shot(look, "08-price")
    tab.shown.edit_offer()
    shown(QApplication).ok_button.click()
    _until(tab.shown.is_ready)
    _settle(500)


def shown(app: type[QApplication]) -> Any:
    """Give the dialog that is open."""
    return next(w for w in app.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())


def _papers(page: Any, name: str) -> None:
    """Paint the first pages of a kind of paper."""
    document = page.document
    if document is None:
        document = document_of(replace(page.sample, look=page.look))
    for number in range(min(2, len(document.pages))):
        raster(document, number, 80).save(str(FOLDER / f"{name}-{number}.png"))


def _loyalty(window: MainWindow, look: str) -> None:
    tab: Any = window.page(LOYALTY)
    _until(lambda: tab.overview is not None and tab.view is not None)
    _settle(100)
    if not tab.overview.is_on:
        _shot(window, look, "07-off")
        tab.switch_on()
        _until(lambda: tab.overview.is_on and tab.job is None)
        levels = (Tier("Silver", 10_000, "Free samples"), Tier("Gold", 20_000, "First look"))
        rules = replace(tab.overview.rules, lasting="inactive", tiers=levels, birthday=50)
        tab._set_rules(rules, recount=False)
        _until(lambda: bool(tab.overview.rules.tiers))
    _until(tab.rules_card.cost_note.isVisible)
    _settle(500)
    tab.table.setCurrentIndex(tab.table.rows.index(1, 0))
    _until(lambda: tab.member_card.why is not None)
    window.done_bar.hide()
    tab.open_more_rules()
    _dialog_shot(look, "07-more-rules")
    tab.add_points()
    _dialog_shot(look, "07-add")
    tab.use_reward()
    _dialog_shot(look, "07-use")
    tab.tools.simulate(tab.overview.rules)
    _settle(2_500)
    _dialog_shot(look, "07-simulator")
    tab.tools.show_standing()
    _settle(800)
    _dialog_shot(look, "07-standing")


def _small_shop(folder: Path, today: date) -> Path:
    """Make a shop of 25 customers with 45 orders in 14 months."""
    rng = random.Random(25)  # noqa: S311  no secret
    file = folder / "small.csv"
    lines = ["Order,Date,Email,Total"]
    lines += [
        f"{n},{today - timedelta(days=rng.randrange(2, 420))},c{n % 25}@example.com,"
        f"{rng.randrange(9, 80)}.00"
        for n in range(1, 46)
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    path = folder / "small.shopretain"
    shop = Shop.open(path, FixedClock(today))
    import_orders.run(shop, [file], ImportOptions(currency="EUR"))
    shop.close()
    return path


def _questions(window: MainWindow, look: str, prefix: str = "03") -> None:
    tab: Any = window.page(RETENTION)
    _until(lambda: tab.forecasts is not None)
    for index, name in enumerate(("come-back", "stay", "worth", "sales", "slipping", "next")):
        tab.choose_question(index)
        _settle(100)
        tab.page.chart.choose((19, 40, 3, 9, 7, 1)[index])
        _shot(window, look, f"{prefix}-{index + 1}-{name}")
    if prefix != "03":
        return
    tab.show_articles()
    _settle(400)
    _dialog_shot(look, "03-articles")
    tab.show_products()
    _settle(400)
    _dialog_shot(look, "03-products")
    tab.show_people(("slipping",), "Slipping")
    _settle(300)
    _dialog_shot(look, "03-people")
    tab.choose_question(0)
    _settle(50)
    tab.page.chart.choose(19)


def _dialogs(window: MainWindow, look: str) -> None:
    page = window.page(IMPORT)
    page.history.selectRow(0)  # type: ignore[attr-defined]
    page.receipt_button.click()  # type: ignore[attr-defined]
    _dialog_shot(look, "02-receipt")
    page.look_at_doubles()  # type: ignore[attr-defined]
    _dialog_shot(look, "02-doubles")


def _dialog_shot(look: str, name: str) -> None:
    _settle(50)
    _until(_is_idle)  # a window that asks for its rows shows them later on a busy machine
    _settle(50)
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.grab().save(str(FOLDER / f"{name}-{look}.png"))
            dialog.close()
    _settle(20)


def _is_idle() -> bool:
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return not any(job for window in windows for job in window.session.jobs._running)


def _shot(window: MainWindow, look: str, name: str) -> None:
    _settle(50)
    window.grab().save(str(FOLDER / f"{name}-{look}.png"))


def _settle(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _until(ready: Callable[[], bool]) -> None:
    for _ in range(1500):
        if ready():
            return
        _settle(20)
    raise TimeoutError("the window did not get there")


if __name__ == "__main__":
    raise SystemExit(main())
