"""Points on paper: a member's ledger, step by step."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from shopretain.services.members import Why
from shopretain.ui.format import long_day, short_day
from shopretain.ui.i18n import tr
from shopretain.ui.loyalty.words import balance_words, signed, step_words
from shopretain.ui.printing.pdf import HEIGHT, MARGIN, WIDTH, paragraph, pdf_file
from shopretain.ui.theme import theme

_ROW = 22.0


def save_statement(path: Path, why: Why, shop_name: str, today: date) -> None:
    """Write somebody's points, step by step. UserError `cannot_save`."""
    title = tr("Your points")
    with theme().lent_light(), pdf_file(path, title) as (painter, next_page):
        y = _head(painter, title, shop_name, today)
        y = paragraph(painter, why.name, y + 8, 16, bold=True)
        y = paragraph(painter, tr("%Ln point(s)", "", why.points), y, 22, bold=True)
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


def _head(painter: QPainter, title: str, shop_name: str, today: date) -> float:
    y = paragraph(painter, title, MARGIN, 22, bold=True)
    under = ", ".join(part for part in (shop_name, long_day(today)) if part)
    return paragraph(painter, under, y, 12, "text2")
