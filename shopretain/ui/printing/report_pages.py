"""The month's report on two pages: the six answers with their charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from shopretain.ui.charts.base_chart import BaseChart
from shopretain.ui.i18n import tr
from shopretain.ui.printing.pdf import HEIGHT, MARGIN, WIDTH, pdf_file
from shopretain.ui.questions.question_page import QuestionPage
from shopretain.ui.theme import theme

_HEAD, _FOOT, _WORDS, _GAP = 66.0, 30.0, 44.0, 20.0


@dataclass(frozen=True)
class Place:
    """Where a question stands: which, and its place on the page in px."""

    question: int
    rect: QRectF


def _places() -> tuple[tuple[Place, ...], ...]:
    """Give which question stands where on each page: three below one another."""
    top = MARGIN + _HEAD
    room = HEIGHT - MARGIN - _FOOT - top - 2 * _GAP
    pages = []
    for parts in (((0, 1 / 3), (3, 1 / 3), (2, 1 / 3)), ((1, 0.44), (4, 0.28), (5, 0.28))):
        y, places = top, []
        for question, part in parts:
            places.append(Place(question, QRectF(MARGIN, y, WIDTH - 2 * MARGIN, room * part)))
            y += room * part + _GAP
        pages.append(tuple(places))
    return tuple(pages)


def save_report(path: Path, questions: Sequence[QuestionPage], title: str, under: str) -> None:
    """Write the PDF; it appears whole or not at all. UserError `cannot_save`."""
    with theme().lent_light(), pdf_file(path, title) as (painter, next_page):
        for number in range(len(_places())):
            if number:
                next_page()
            paint_report(painter, number, questions, title, under)


def paint_report(
    painter: QPainter, number: int, questions: Sequence[QuestionPage], title: str, under: str
) -> None:
    """Paint one page, 794 x 1123 px; the theme must be light."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pages = _places()
    inner = WIDTH - 2 * MARGIN
    _write(painter, QRectF(MARGIN, MARGIN - 8, inner, 32), title, 22, bold=True)
    _write(painter, QRectF(MARGIN, MARGIN + 24, inner, 20), under, 12, "text2")
    for place in pages[number]:
        _question(painter, questions[place.question], place.rect)
    foot = QRectF(MARGIN, HEIGHT - MARGIN, inner, 18)
    _write(painter, foot, tr("Made by ShopRetain, on this computer"), 11, "text2")
    page = tr("Page {0} of {1}").format(number + 1, len(pages))
    _write(painter, foot, page, 11, "text2", Qt.AlignmentFlag.AlignRight)


def _question(painter: QPainter, page: QuestionPage, rect: QRectF) -> None:
    _write(
        painter, QRectF(rect.left(), rect.top(), rect.width(), 22), page.said.finding, 15, bold=True
    )
    below = QRectF(rect.left(), rect.top() + 22, rect.width(), 18)
    _write(painter, below, page.said.under, 11, "text2")
    target = rect.adjusted(0, _WORDS, 0, 0)
    chart = page.fresh_chart()
    chart.resize(int(target.width()), int(target.height()))
    chart.redraw()
    chart.grab()  # lays the chart out without showing it
    _paint_chart(painter, chart, target)
    chart.deleteLater()


def _paint_chart(painter: QPainter, chart: BaseChart, target: QRectF) -> None:
    painter.save()
    painter.setClipRect(target)
    chart.paint_picture(painter, target)
    painter.restore()


def _write(
    painter: QPainter,
    rect: QRectF,
    words: str,
    size: int,
    color: str = "text",
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    bold: bool = False,
) -> None:
    font = theme().font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(theme().color(color))
    fitting = painter.fontMetrics().elidedText(
        words, Qt.TextElideMode.ElideRight, int(rect.width())
    )
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, fitting)
