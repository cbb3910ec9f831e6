"""The ways to keep customers that the articles name, and where in the program each is done.

Ids of sentences (`way.<id>`, `way.<id>.how`) with the place that does it; an empty place says in
its sentence why not, and what instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.services.shop import Shop
from shopretain.store import queries

# The ten ways of Elbuz' article and the ten strategies of WooCommerce's (tactics J11, J12).
TEN_WAYS: Mapping[str, str] = {
    "loyalty": "loyalty", "contact": "answers", "listen": "feedback", "word": "quotes",
    "delivery": "serving", "easy": "", "service": "answers", "contests": "tools",
    "personal": "emails", "content": "calendar",
}  # fmt: skip
TEN_STRATEGIES: Mapping[str, str] = {
    "help": "answers", "follow": "plays", "discounts": "offers", "segments": "groups",
    "friends": "loyalty", "reviews": "plays", "gifts": "packing", "again": "standing",
    "steady": "calendar", "thanks": "packing",
}  # fmt: skip

# From being found to giving back (tactics I6, J8): what the program covers, with its place, and
# what the owner looks after, with no place.
STAGES: Mapping[str, Mapping[str, str]] = {
    "discovery": {"ads": "groups", "posts": "calendar", "found": "", "phone": ""},
    "consideration": {"praise": "quotes", "faq": "answers", "words": "", "fast": ""},
    "purchase": {"first": "tools", "ways": "serving", "fields": "", "leave": ""},
    "delivery": {"late": "today", "parcel": "packing", "word": ""},
    "returns": {"refund": "plays", "complaint": "answers", "rules": ""},
}

# Out of reach without a server or for a program: why not, and what instead.
NOT_HERE: Mapping[str, str] = {
    "live_chat": "answers", "bot": "answers", "phone_menu": "counter", "fetching": "answers",
    "browsing": "groups", "popups": "counter", "accounts": "customers", "sign_in": "",
    "site": "", "checkout": "serving", "posting": "calendar", "sending": "emails",
    "staffing": "answers", "team": "counter", "app": "loyalty", "quiz": "emails",
    "charging": "standing", "pictures": "emails", "social": "dials",
}  # fmt: skip
_KEY = "touch."


@dataclass(frozen=True, slots=True)
class TouchRow:
    """One thing of a stage: covered by the program, or ticked by the owner."""

    stage: str
    item: str
    place: str
    is_done: bool

    @property
    def is_covered(self) -> bool:
        """Whether the program does it."""
        return bool(self.place)


def touch_points(shop: Shop) -> tuple[TouchRow, ...]:
    """Give all five stages with what is covered and what is not."""
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    return tuple(
        TouchRow(stage, item, place, bool(place) or stored.get(f"{_KEY}{stage}.{item}", "") == "1")
        for stage, items in STAGES.items()
        for item, place in items.items()
    )


def tick(shop: Shop, stage: str, item: str, done: bool) -> Changes:  # noqa: FBT001
    """Keep whether the owner looks after something; UserError `bad_setting`."""
    if STAGES.get(stage, {}).get(item) != "":
        raise UserError("bad_setting", key=f"{_KEY}{stage}.{item}", value=str(done))
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {f"{_KEY}{stage}.{item}": "1" if done else ""})
    return Changes()
