"""The month on one page, for the wall of the team: the goal, three things to do, what comes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from shopretain.services.action_rows import DoView
from shopretain.services.goals import GoalView
from shopretain.services.planner import PlannerView
from shopretain.ui.format import long_day, month_name, week_day, whole
from shopretain.ui.i18n import tr
from shopretain.ui.printing.pdf import HEIGHT, MARGIN, paragraph, pdf_file
from shopretain.ui.theme import theme

_ACTIONS = 3
_LAST = HEIGHT - MARGIN - 40  # px


def goal_words(found: GoalView) -> str:
    """Say the goal and the way to it in one sentence."""
    if found.rate is None:
        return tr("There are too few months of orders for a goal yet.")
    now = whole(int(found.rate + 0.5))
    if found.goal is None:
        return tr("{0} of 100 customers came back. No goal is set.").format(now)
    words = tr("{0} of 100 customers came back; our goal is {1}: {2} more.")
    return words.format(now, whole(found.goal), whole(found.needed))


def save_month(
    path: Path, goal: GoalView, todo: DoView, plans: PlannerView, shop_name: str, today: date
) -> None:
    """Write the page; it appears whole or not at all. UserError `cannot_save`."""
    title = month_name(today)
    with theme().lent_light(), pdf_file(path, title) as (painter, _next_page):
        y = paragraph(painter, title, MARGIN, 26, bold=True)
        under = ", ".join(part for part in (shop_name, long_day(today)) if part)
        y = paragraph(painter, under, y, 12, "text2") + 14
        y = paragraph(painter, tr("Our goal"), y, 16, bold=True)
        y = paragraph(painter, goal_words(goal), y, 14) + 14
        y = paragraph(painter, tr("Three things to do"), y, 16, bold=True)
        if not todo.actions:
            y = paragraph(painter, tr("Nothing is worth doing by the orders of today."), y, 14)
        for action in todo.actions[:_ACTIONS]:
            y = paragraph(painter, f"☐  {action.title}", y + 4, 14, bold=True)
            y = paragraph(painter, action.why, y, 12, "text2")
        y = paragraph(painter, tr("What comes"), y + 14, 16, bold=True)
        for row in plans.rows:
            if (row.day.year, row.day.month) != (today.year, today.month) or row.is_done:
                continue
            if y > _LAST:
                break
            y = paragraph(painter, f"☐  {week_day(row.day)}: {row.told}", y, 13)
