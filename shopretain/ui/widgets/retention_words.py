"""The finding of a retention figure in whole sentences."""

from __future__ import annotations

from shopretain.base.text import listed
from shopretain.services.rows import RetentionPoint, RetentionView
from shopretain.ui.format import percent, short_day, whole
from shopretain.ui.i18n import tr


def of_hundred(point: RetentionPoint) -> int:
    """Give the rate as so many of 100 customers, rounded half up; the point must have one."""
    return int((point.crr or 0) + 0.5)


def finding(view: RetentionView) -> str:
    """Give the headline: what the data says, or why it says nothing."""
    point = view.headline
    if point is None or point.crr is None:
        return {
            "too_few_months": tr("Too early to tell: four complete months of orders are needed"),
            "nobody": tr("Nobody was a customer yet at the start"),
        }.get(view.reason, tr("No orders yet"))
    if point.few:
        return tr("{0} of {1} customers came back: too few to be sure").format(
            whole(point.K), whole(point.B)
        )
    number = of_hundred(point)
    if view.period_months == 12:
        return tr("{0} of every 100 customers came back in the past year").format(number)
    if view.period_months == 1:
        return tr("{0} of every 100 customers were still customers after a month").format(number)
    return tr("{0} of every 100 customers came back in the past {1} months").format(
        number, view.period_months
    )


def change(view: RetentionView) -> str:
    """Give the change since a year before; neutral inside chance."""
    now, then = view.headline, view.year_before
    if now is None or then is None or now.crr is None or then.crr is None:
        return ""
    difference = of_hundred(now) - of_hundred(then)
    if view.inside_chance or difference == 0:
        return tr("about the same as a year ago")
    if difference > 0:
        return tr("{0} more than a year ago").format(difference)
    return tr("{0} fewer than a year ago").format(-difference)


def direction(view: RetentionView) -> int:
    """Give 1 for up, -1 for down, 0 inside chance or unknown."""
    now, then = view.headline, view.year_before
    if now is None or then is None or view.inside_chance:
        return 0
    difference = of_hundred(now) - of_hundred(then)
    return (difference > 0) - (difference < 0)


def short_answer(view: RetentionView) -> str:
    """Give the answer under the question."""
    if view.headline is None or view.headline.crr is None:
        return tr("Too early to tell")
    point = view.headline
    if point.few:
        return tr("{0} of {1}, too few to be sure").format(whole(point.K), whole(point.B))
    words = tr("{0} of 100").format(of_hundred(point))
    since = change(view)
    return listed((words, since)) if since else words


def identity(point: RetentionPoint) -> str:
    """Give how the customers at the start become those at the end: 262 - 44 + 153 = 371."""
    back = f" + {whole(point.R)}" if point.R else ""
    sums = f"{whole(point.B)} \u2212 {whole(point.L)} + {whole(point.N)}{back} = {whole(point.E)}"
    words = tr("At the start, less those lost, and new ones: {0} at the end.")
    if point.R:
        words = tr("At the start, less those lost, new ones and those back: {0} at the end.")
    return words.format(sums)


def help_paragraphs(point: RetentionPoint) -> tuple[str, ...]:
    """Give what the figure means, how to raise it, and the literal formula where it differs."""
    paragraphs = [
        tr(
            "Of the {0} customers you had at the start, {1} bought again and {2} did not. "
            "Other tools call it the customer retention rate, or CRR."
        ).format(whole(point.B), whole(point.K), whole(point.L)),
        tr("{0} of every 100 did not come back; other tools call this the churn rate.").format(
            round(100 - (point.crr or 0), 1)
        ),
        identity(point),
        tr("To raise it: thank new customers, and write to those who are late."),
        tr(
            "Period: {0} to {1}; somebody is a customer who bought in the {2} months before."
        ).format(short_day(point.start), short_day(point.end), point.window_months),
    ]
    if point.R and point.literal is not None:
        paragraphs.append(
            tr(
                "{0} more came back after a longer break. The plain formula (E \u2212 N) ÷ B "
                "counts them too and would say {1}."
            ).format(whole(point.R), percent(point.literal))
        )
    if point.low is not None and point.high is not None:
        paragraphs.append(
            tr("With this many customers, chance alone moves it between {0} and {1}.").format(
                percent(point.low), percent(point.high)
            )
        )
    return tuple(paragraphs)
