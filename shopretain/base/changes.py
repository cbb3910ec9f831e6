"""What a service touched, told to the screens so that they reload what is stale."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of things that a service changed."""

    orders: bool = False
    customers: bool = False
    settings: bool = False
    cards: bool = False  # what the owner knows of people, consent, groups

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return self.orders or self.customers or self.settings or self.cards
