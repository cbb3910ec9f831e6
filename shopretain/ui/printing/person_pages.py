"""Everything we know of a person, to read or to hand over: pages of plain lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from shopretain.base.text import listed, sentence
from shopretain.services.card import CardView
from shopretain.ui.format import day_and_month, long_day, money, short_day
from shopretain.ui.i18n import tr
from shopretain.ui.loyalty.words import balance_words, signed, step_words
from shopretain.ui.people.words import consent_words
from shopretain.ui.printing.pdf import HEIGHT, MARGIN, WIDTH, pdf_file
from shopretain.ui.theme import theme

_LINE, _HEAD = 18.0, 28.0
_NO_YEAR = 1904
_BOTTOM = HEIGHT - MARGIN - 30
Line = tuple[str, str]  # type (title, head, text, small), words


def save_person(path: Path, view: CardView, today: date) -> None:
    """Write the PDF; it appears whole or not at all. UserError `cannot_save`."""
    lines = tuple(lines_of(view, today))
    with theme().lent_light(), pdf_file(path, lines[0][1]) as (painter, next_page):
        y = MARGIN
        for kind, words in lines:
            y = _paint(painter, kind, words, y, next_page)


def lines_of(view: CardView, today: date) -> Iterator[Line]:
    """Give all lines in order."""
    name = view.name or view.known_as
    yield "title", tr("Everything we know about {0}").format(name)
    yield "small", tr("Kept on one computer, as of {0}").format(long_day(today))
    yield "head", tr("Details")
    for label, value in (
        (tr("Name", "of a person"), view.name),
        (tr("Email"), view.email or ""),
        (tr("Phone"), view.phone or ""),
        (tr("Address"), ", ".join(part for part in view.address if part)),
        (tr("Birthday"), _birthday(view)),
        (tr("Tags"), listed(view.tags)),
        (tr("Known by"), listed(view.identities)),
    ):
        if value:
            yield "text", f"{label}: {value}"
    yield "head", tr("May they be written to")
    for label, verdict in (
        (tr("Email"), view.may_email),
        (tr("Post"), view.may_post),
        (tr("Advertising lists"), view.may_ads),
    ):
        day = short_day(verdict.day) if verdict.day else ""
        words = sentence(f"may.{verdict.code}", source=verdict.source, day=day)
        yield "text", f"{label}: {words}"
    for event in view.consents:
        yield "text", consent_words(event)
    yield from _written(view)
    yield from _points(view)
    yield "head", tr("%Ln order(s)", "", len(view.orders))
    for order in view.orders:
        total = money(order.total_minor, order.currency, exact=True)
        yield "text", f"{short_day(order.placed_on)}  {order.number}  {total}  {order.status}"
        for line in order.lines:
            yield "small", f"      {line.quantity:g} × {line.name}"
        for refund in order.refunds:
            paid = money(refund.amount_minor, order.currency, exact=True)
            yield "small", f"      {tr('Paid back')}: {paid}"


def _written(view: CardView) -> Iterator[Line]:
    if view.entries:
        yield "head", tr("On their card")
    for entry in view.entries:
        day = "" if entry.happened_on is None else short_day(entry.happened_on)
        if entry.kind == "birthday":
            day = _birthday(view)
        told = " ".join(filter(None, (entry.value, day)))
        yield "text", f"{sentence(f'card.{entry.kind}')}: {told}"
    if view.contacts:
        yield "head", tr("Contacts")
    for contact in view.contacts:
        how = sentence(f"channel.{contact.channel}")
        yield "text", f"{short_day(contact.happened_on)}, {how}: {contact.words}"


def _points(view: CardView) -> Iterator[Line]:
    if view.points is None:
        return
    yield "head", tr("%Ln point(s)", "", view.points.points)
    yield "text", balance_words(view.points)
    for step in view.points.rows:
        words = step_words(step, view.points.currency)
        yield "small", f"{short_day(step.day)}  {signed(step.points)}  {words}"


def _birthday(view: CardView) -> str:
    if view.birthday is None:
        return ""
    return (
        short_day(view.birthday) if view.birthday.year > _NO_YEAR else day_and_month(view.birthday)
    )


def _paint(painter: QPainter, kind: str, words: str, y: float, next_page: object) -> float:
    """Paint one line, wrapped, on a new page where it does not fit; gives where the next goes."""
    size, weight, before = {
        "title": (20, QFont.Weight.DemiBold, 0.0),
        "head": (14, QFont.Weight.DemiBold, 12.0),
        "text": (12, QFont.Weight.Normal, 0.0),
        "small": (11, QFont.Weight.Normal, 0.0),
    }[kind]
    painter.setFont(theme().font(size, weight))
    painter.setPen(theme().color("text2" if kind == "small" else "text"))
    inner = WIDTH - 2 * MARGIN
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    needed = painter.boundingRect(QRectF(0, 0, inner, 10_000), flags, words).height() + 3
    if y + before + needed > _BOTTOM and y > MARGIN:
        next_page()  # type: ignore[operator]
        painter.setFont(theme().font(size, weight))
        y, before = MARGIN, 0.0
    painter.drawText(QRectF(MARGIN, y + before, inner, needed), flags, words)
    return y + before + needed
