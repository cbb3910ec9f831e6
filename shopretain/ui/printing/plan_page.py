"""The plan on one page: each group, how many they are, what to do and how often."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from shopretain.base.text import sentence
from shopretain.services.groups import GroupsView
from shopretain.services.planner import PlannerView
from shopretain.ui.format import long_day, month_name, week_day, whole
from shopretain.ui.i18n import tr
from shopretain.ui.printing.pdf import HEIGHT, MARGIN, paragraph, pdf_file
from shopretain.ui.theme import theme

_LINE = 24  # px of a line
_LAST = HEIGHT - 180  # px: below it no further group begins


def save_plan(path: Path, view: GroupsView, shop_name: str, today: date) -> None:
    """Write the page; it appears whole or not at all. UserError `cannot_save`."""
    title = tr("How we keep our customers")
    with theme().lent_light(), pdf_file(path, title) as (painter, _next_page):
        y = paragraph(painter, title, MARGIN, 22, bold=True)
        under = ", ".join(part for part in (shop_name, long_day(today)) if part)
        y = paragraph(painter, under, y, 12, "text2") + 10
        for name, count in view.ready:
            heading = f"{sentence(f'group.{name}')}: {whole(count)}"
            y = paragraph(painter, heading, y + 8, 13, bold=True)
            y = paragraph(painter, sentence(f"rule.ready.{name}"), y, 11, "text2")
            y = paragraph(painter, sentence(f"plan.{name}"), y, 12)
        if view.own:
            y = paragraph(painter, tr("Our own groups"), y + 10, 14, bold=True)
        for own in view.own:
            if y > _LAST:
                break
            y = paragraph(painter, f"{own.name}: {whole(own.count)}", y + 2, 12, bold=True)
            y = paragraph(painter, own.sentence, y, 11, "text2")
        rules = sentence("plan.rules", days=whole(view.letter_cap_days))
        paragraph(painter, rules, max(y + 12, HEIGHT - MARGIN - 70), 11, "text2")


def save_calendar_page(path: Path, view: PlannerView, shop_name: str) -> None:
    """Write the calendar, on as many pages as it needs. UserError `cannot_save`."""
    title = tr("What comes, and what we plan")
    with theme().lent_light(), pdf_file(path, title) as (painter, next_page):
        y = paragraph(painter, title, MARGIN, 22, bold=True)
        under = ", ".join(part for part in (shop_name, long_day(view.today)) if part)
        y = paragraph(painter, under, y, 12, "text2") + 10
        month = ""
        for row in view.rows:
            if y > HEIGHT - MARGIN - _LINE * 2:
                next_page()
                y = MARGIN
            if month_name(row.day) != month:
                month = month_name(row.day)
                y = paragraph(painter, month, y + 10, 14, bold=True)
            box = "☑" if row.is_done else "☐"
            y = paragraph(painter, f"{box}  {week_day(row.day)}: {row.told}", y, 12)


def save_faq_page(path: Path, told: Sequence[tuple[str, str]], shop_name: str) -> None:
    """Write questions and answers, on as many pages as they need. UserError `cannot_save`."""
    title = sentence("faq.title", shop=shop_name or "…")
    with theme().lent_light(), pdf_file(path, title) as (painter, next_page):
        y = paragraph(painter, title, MARGIN, 22, bold=True) + 10
        for question, answer in told:
            if y > HEIGHT - MARGIN - _LINE * 6:
                next_page()
                y = MARGIN
            y = paragraph(painter, question, y + 10, 14, bold=True)
            y = paragraph(painter, answer, y, 12)
