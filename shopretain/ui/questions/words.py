"""Sentences that several questions share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def refusal(reason: str) -> str:
    """Say why nothing is expected, empty where something is."""
    tr = QCoreApplication.translate
    return {
        "few_customers": tr(
            "Questions", "Fewer than 30 customers are too few to say what they will buy."
        ),
        "few_repeats": tr(
            "Questions", "Fewer than 10 repeat purchases are too few to say who will buy again."
        ),
    }.get(reason, "")
