"""What is said of people in words: how often, how late, whether they may be written to."""

from __future__ import annotations

from math import ceil, floor

from shopretain.base.text import listed, quoted, sentence
from shopretain.services.card import CardView, ConsentRow, Rhythm
from shopretain.services.consent import Verdict
from shopretain.ui.format import money, short_day
from shopretain.ui.i18n import tr

_DAYS, _WEEKS = 14, 120  # up to which a span is said in days, in weeks


def gap_words(days: float) -> str:
    """Give a usual gap: 9 days, 6 to 7 weeks, about 5 months."""
    if days < _DAYS:
        return tr("%Ln day(s)", "", max(round(days), 1))
    if days < _WEEKS:
        low, high = floor(days / 7), ceil(days / 7)
        if low == high:
            return tr("%Ln week(s)", "", low)
        return tr("{0} to %Ln week(s)", "", high).format(low)
    return tr("about %Ln month(s)", "", round(days / 30.4))


def span_words(days: int) -> str:
    """Give a span that has passed: 9 days, 15 weeks, 14 months."""
    if days < _DAYS:
        return tr("%Ln day(s)", "", days)
    if days < 7 * 52:
        return tr("%Ln week(s)", "", days // 7)
    return tr("%Ln month(s)", "", round(days / 30.4))


def rhythm_note(rhythm: Rhythm) -> tuple[str, str]:
    """Give a level and a sentence about somebody's rhythm and why they are in their group."""
    gap, silence = gap_words(rhythm.usual_gap), span_words(rhythm.silence)
    by_group = {
        "best_quiet": (
            "bad",
            tr("Used to come every {0}, and it has been {1}. A card in the post often works best."),
        ),
        "slipping": (
            "warn",
            tr("Used to come every {0}, and it has been {1}. Write before they forget you."),
        ),
        "best": ("good", tr("Orders often, and is among the top fifth by money. Thank them.")),
        "regular": ("good", tr("Comes again and again, about every {0}.")),
        "promising": ("info", tr("Not late yet: customers usually wait {0}.")),
        "new": ("info", tr("First order {1} ago. Thank them within a week.")),
        "quiet": ("info", tr("Ordered once, {1} ago. Only cheap messages pay.")),
        "lost": ("info", tr("Silent for {1}. A return is unlikely.")),
    }
    level, words = by_group[rhythm.group]
    if rhythm.group == "new" and not rhythm.silence:
        words = tr("First order today. Thank them within a week.")
    return level, words.format(gap, silence)


def expected_words(code: str, days: int) -> str:
    """Give when somebody is expected, where it is not a day: 9 weeks late, due now."""
    if code == "late":
        if days >= _DAYS:
            return sentence("expected.late_weeks", count=days // 7)
        return sentence("expected.late", count=max(days, 1))
    return sentence(f"expected.{code}")


def verdict_words(verdict: Verdict) -> str:
    """Give why somebody may, or may not, be written to."""
    source = verdict.source
    if verdict.code == "suppressed":
        source = sentence(f"suppression.{source}")
    day = short_day(verdict.day) if verdict.day is not None else ""
    return sentence(f"may.{verdict.code}", source=source, day=day)


def worth_words(view: CardView) -> tuple[str, str]:
    """Give what somebody is worth, and what it is made of."""
    rhythm = view.rhythm
    if rhythm is None:
        return "–", ""
    spent = money(rhythm.spent, view.currency)
    if rhythm.next_12 is None:
        return spent, tr("{0} spent so far. Too early to say what comes.").format(spent)
    worth = money(rhythm.spent + rhythm.next_12, view.currency)
    parts = tr("{0} spent so far, {1} likely in the next 12 months ({2} to {3})").format(
        spent,
        money(rhythm.next_12, view.currency),
        money(rhythm.next_low or 0, view.currency),
        money(rhythm.next_high or 0, view.currency),
    )
    return worth, parts


def consent_words(event: ConsentRow) -> str:
    """Give an entry of the ledger: what was said about which channel, where, in which words."""
    told = sentence(
        f"consent.{event.action}",
        channel=sentence(f"channel.{event.channel}"),
        day=short_day(event.happened_on),
    )
    parts = (told, event.source, quoted(event.wording) if event.wording else "")
    return listed(part for part in parts if part)
