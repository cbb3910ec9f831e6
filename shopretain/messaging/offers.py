"""What a code in a letter gives, and for how long."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta

KINDS = ("percent", "amount", "delivery")
LONGEST_DAYS = 366


@dataclass(frozen=True, slots=True)
class Offer:
    """So many percent, or minor units, off an order, or its delivery free; of one from `threshold`.

    `product` names what alone it is for, empty for everything; `days` is how long it is good,
    the last day among them.
    """

    kind: str
    value: int = 0
    threshold: int = 0
    days: int = 30
    product: str = ""

    def check(self) -> bool:
        """Tell whether it can be given: of a known kind, no gift of more than all."""
        within = 0 < self.value <= 100 if self.kind == "percent" else self.value > 0
        fits = self.kind == "delivery" or within
        return self.kind in KINDS and fits and self.threshold >= 0 and 0 < self.days <= LONGEST_DAYS

    def ends_on(self, day: date) -> date:
        """Give the last day of a code that is handed out on a day."""
        return day + timedelta(days=self.days)


def offer_text(offer: Offer | None) -> str:
    """Give an offer as JSON, nothing for none."""
    return "" if offer is None else json.dumps(asdict(offer), ensure_ascii=False)


def offer_from(text: str) -> Offer | None:
    """Give the offer of its JSON."""
    return Offer(**json.loads(text)) if text else None
