"""Sentences that several questions share."""

from __future__ import annotations

from shopretain.services.question_rows import Share
from shopretain.ui.format import percent, whole
from shopretain.ui.i18n import tr


def refusal(reason: str, customers: int) -> str:
    """Say why nothing is expected, empty where something is."""
    if reason and not customers:
        return tr(
            "Your orders name no customer. Bring a file with an email, phone or customer number.",
        )
    return {
        "few_customers": tr("Fewer than 30 customers are too few to say what they will buy."),
        "few_repeats": tr("Fewer than 10 repeat purchases are too few to say who will buy again."),
    }.get(reason, "")


def share_words(share: Share | None) -> str:
    """Give a share as 40% (48 / 120), empty where there is none."""
    if share is None or share.percent is None:
        return ""
    return f"{percent(share.percent, 0)} ({whole(share.hits)} / {whole(share.of)})"


def range_words(interval: tuple[float, float] | None) -> str:
    """Give what chance leaves open, empty where nothing is known."""
    if interval is None:
        return ""
    low, high = interval
    return f"{percent(low, 0)} – {percent(high, 0)}"
