"""Sentences that several questions share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def refusal(reason: str, customers: int) -> str:
    """Say why nothing is expected, empty where something is."""
    tr = QCoreApplication.translate
    if reason and not customers:
        return tr(
            "Questions",
            "Your orders name no customer. Bring a file with an email, phone or customer number.",
        )
    return {
        "few_customers": tr(
            "Questions", "Fewer than 30 customers are too few to say what they will buy."
        ),
        "few_repeats": tr(
            "Questions", "Fewer than 10 repeat purchases are too few to say who will buy again."
        ),
    }.get(reason, "")
