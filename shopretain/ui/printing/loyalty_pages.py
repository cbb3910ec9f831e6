"""Points on paper: a member's statement, member cards and reward codes to cut out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from shopretain.services.codes import Code
from shopretain.services.members import MemberCardRow, Why
from shopretain.ui.format import long_day, short_day
from shopretain.ui.loyalty.words import balance_words, reward_words, signed, step_words
from shopretain.ui.printing.pdf import HEIGHT, MARGIN, WIDTH, paragraph, pdf_file
from shopretain.ui.theme import theme

_CARD_W, _CARD_H = 323.5, 204.1  # px: 85.6 by 54 mm, as bank cards are
_ACROSS, _DOWN = 2, 5
_LEFT = (WIDTH - _ACROSS * _CARD_W) / 2
_TOP = (HEIGHT - _DOWN * _CARD_H) / 2
_ROW = 22.0
_TICK = 12.0  # px of a cut mark


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("LoyaltyPages", words, None, count)


def save_statement(path: Path, why: Why, shop_name: str, today: date) -> None:
    """Write somebody's points, step by step. UserError `cannot_save`."""
    title = _tr("Your points")
    with theme().lent_light(), pdf_file(path, title) as (painter, next_page):
        y = _head(painter, title, shop_name, today)
        y = paragraph(painter, why.name, y + 8, 16, bold=True)
        y = paragraph(painter, _tr("%Ln point(s)", why.points), y, 22, bold=True)
        y = paragraph(painter, balance_words(why), y, 12)
        if why.tier is not None:
            perks = f": {why.tier.perks}" if why.tier.perks else ""
            y = paragraph(painter, f"{why.tier.name}{perks}", y + 4, 12)
        y += 14
        for step in why.rows:
            if y > HEIGHT - MARGIN - _ROW:
                next_page()
                y = MARGIN
            rect = QRectF(MARGIN, y, WIDTH - 2 * MARGIN, _ROW)
            painter.setFont(theme().font(12))
            painter.setPen(theme().color("text"))
            middle = Qt.AlignmentFlag.AlignVCenter
            day = rect.adjusted(0, 0, -(rect.width() - 110), 0)
            painter.drawText(day, middle | Qt.AlignmentFlag.AlignLeft, short_day(step.day))
            words = rect.adjusted(114, 0, -90, 0)
            shown = painter.fontMetrics().elidedText(
                step_words(step, why.currency), Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, shown)
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, signed(step.points))
            painter.setPen(theme().color("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            y += _ROW


def save_cards(path: Path, rows: Sequence[MemberCardRow], shop_name: str) -> None:
    """Write member cards, ten a page, with marks to cut along. UserError `cannot_save`."""
    texts = [
        (
            shop_name,
            row.name,
            " · ".join(part for part in (row.tier, row.known_as) if part),
            _tr("For friends: {0}").format(row.code) if row.code else "",
        )
        for row in rows
    ]
    _sheet(path, _tr("Member cards"), texts)


def save_slips(path: Path, codes: Sequence[Code], currency: str, shop_name: str) -> None:
    """Write reward codes to cut out, ten a page. UserError `cannot_save`."""
    texts = [
        (
            shop_name, reward_words(code.reward, currency), code.code,
            _tr("For {0}, once").format(code.name) if code.name else _tr("Once"),
        )
        for code in codes
    ]  # fmt: skip
    _sheet(path, _tr("Reward codes"), texts)


def _sheet(path: Path, title: str, cards: Sequence[tuple[str, str, str, str]]) -> None:
    a_page = _ACROSS * _DOWN
    with theme().lent_light(), pdf_file(path, title) as (painter, next_page):
        for at, lines in enumerate(cards):
            if at and at % a_page == 0:
                next_page()
            if at % a_page == 0:
                _cut_marks(painter)
            place = at % a_page
            x = _LEFT + place % _ACROSS * _CARD_W
            y = _TOP + place // _ACROSS * _CARD_H
            _card(painter, QRectF(x, y, _CARD_W, _CARD_H).adjusted(20, 16, -20, -14), lines)


def _card(painter: QPainter, rect: QRectF, lines: tuple[str, str, str, str]) -> None:
    shop, first, second, last = lines
    left = Qt.AlignmentFlag.AlignLeft
    for words, place, size, color, bold in (
        (shop, left | Qt.AlignmentFlag.AlignTop, 13, "accent", True),
        (first, left | Qt.AlignmentFlag.AlignVCenter, 17, "text", True),
        (last, left | Qt.AlignmentFlag.AlignBottom, 11, "text2", False),
    ):
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        painter.setFont(theme().font(size, weight))
        painter.setPen(theme().color(color))
        painter.drawText(rect, place | Qt.TextFlag.TextWordWrap, words)
    painter.setFont(theme().font(13))
    painter.setPen(theme().color("text"))
    below = rect.adjusted(0, rect.height() / 2 + 16, 0, 0)
    painter.drawText(below, left | Qt.AlignmentFlag.AlignTop, second)


def _cut_marks(painter: QPainter) -> None:
    """Paint short marks at the sheet's edges, none on the cards."""
    painter.setPen(QPen(theme().color("text3"), 0.5))
    for at in range(_ACROSS + 1):
        x = _LEFT + at * _CARD_W
        for y in (_TOP - _TICK - 4, _TOP + _DOWN * _CARD_H + 4):
            painter.drawLine(QRectF(x, y, 0, _TICK).topLeft(), QRectF(x, y, 0, _TICK).bottomLeft())
    for at in range(_DOWN + 1):
        y = _TOP + at * _CARD_H
        for x in (_LEFT - _TICK - 4, _LEFT + _ACROSS * _CARD_W + 4):
            painter.drawLine(QRectF(x, y, _TICK, 0).topLeft(), QRectF(x, y, _TICK, 0).topRight())


def _head(painter: QPainter, title: str, shop_name: str, today: date) -> float:
    y = paragraph(painter, title, MARGIN, 22, bold=True)
    under = ", ".join(part for part in (shop_name, long_day(today)) if part)
    return paragraph(painter, under, y, 12, "text2")
