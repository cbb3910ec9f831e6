"""Plays: when something happens to a customer, a letter of this kind, once. Plain data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from shopretain.messaging.offers import Offer

MOST_STEPS = 4
_LONGEST_WAIT = 3 * 366  # days


@dataclass(frozen=True, slots=True)
class Step:
    """One letter of a chain, so many days after the step before (the first: after the event)."""

    letter: str
    wait: int = 0


@dataclass(frozen=True, slots=True)
class Play:
    """A rule: what has to happen, to whom, which letters follow, and what ends it.

    `trigger` is one of TRIGGERS; of `n`, `months`, `days`, `minor` and `what` it reads its own.
    `group` is a ready-made group's id or an own one's number, empty for everybody. A hit older
    than `window` days is no longer worth a letter. Nobody gets the play twice within `cap_days`.
    `unless` names a product or category whose purchase ends it; `ends_on_order` any purchase.
    """

    id: str
    trigger: str
    steps: tuple[Step, ...]
    n: int = 0
    months: int = 0
    days: int = 0
    minor: int = 0
    what: str = ""
    group: str = ""
    channel: str = "email"
    window: int = 30
    cap_days: int = 0
    unless: str = ""
    ends_on_order: bool = False
    offer: Offer | None = None

    def check(self) -> bool:
        """Tell whether it can run."""
        return (
            self.trigger in TRIGGERS
            and 0 < len(self.steps) <= MOST_STEPS
            and all(0 <= step.wait <= _LONGEST_WAIT for step in self.steps)
            and self.channel in ("email", "post")
            and (self.trigger not in _ABOUT_PRODUCTS or bool(self.what.strip()))
            and (self.offer is None or self.offer.check())
        )


# Each trigger with the fields of a play that it reads.
TRIGGERS: Mapping[str, tuple[str, ...]] = {
    "nth_order": ("n",),
    "back_after": ("months",),
    "anniversary": (),
    "silent": ("months",),
    "late": (),
    "in_group": (),
    "points_end": ("days",),
    "reward_ready": (),
    "birthday": ("days",),
    "holiday": ("days",),
    "bought": ("what", "unless"),
    "refill": (),
    "shipped": (),
    "any_order": (),
    "letters_unanswered": ("n",),
    "active": ("days",),
    "checkout": (),
    "unpaid": (),
    "signed_up": (),
    "refunded": (),
    "late_order": ("days",),
    "spent": ("minor",),
    "code_ending": ("days",),
    "case_closed": (),
    "complaint_closed": (),
    "wished": (),
    "guest": (),
    "new_products": (),
    "favourite_quiet": (),
    "goes_with": (),
}
_ABOUT_PRODUCTS = ("bought",)


def _play(name: str, trigger: str, letter: str = "", wait: int = 0, **more: Any) -> Play:
    return Play(name, trigger, (Step(letter or name, wait),), **more)


# The eight that are shown first, then the others; all off until the owner switches them.
READY: Mapping[str, Play] = {
    play.id: play
    for play in (
        _play("thank_first", "nth_order", n=1, window=30),
        _play("thank_second", "nth_order", n=2, window=30),
        Play(
            "come_back",
            "silent",
            (Step("come_back"), Step("best_quiet", 21)),
            months=6,
            window=61,
            ends_on_order=True,
        ),
        _play("best_quiet", "in_group", group="best_quiet", cap_days=180, ends_on_order=True),
        _play("birthday", "birthday", days=0, window=7),
        _play("review", "shipped", wait=14, window=30, cap_days=182),
        _play("points_expire", "points_end", days=14, window=14),
        Play(
            "after_sale",
            "any_order",
            (Step("help_after_sale", 3), Step("feedback", 7)),
            window=21,
            cap_days=90,
        ),
        _play("thank_fifth", "nth_order", n=5, window=30),
        _play("anniversary", "anniversary", window=14),
        _play("welcome_back", "back_after", months=12, window=30),
        _play("late", "late", "come_back", window=61, ends_on_order=True),
        _play("refill", "refill", window=21, ends_on_order=False),
        _play("goes_with", "goes_with", "cross_sell", wait=21, window=21, cap_days=60,
              ends_on_order=True),
        _play("reward_ready", "reward_ready", cap_days=90, window=30),
        _play("milestone", "spent", minor=50_000, window=30),
        _play("holiday", "holiday", days=14, window=14, cap_days=21),
        _play("ask_silent", "letters_unanswered", n=3, cap_days=365, window=30, ends_on_order=True),
        _play("tips", "active", days=90, cap_days=180, window=30),
        _play("account", "signed_up", wait=30, window=60, ends_on_order=True),
        _play("checkout", "checkout", wait=1, window=7, ends_on_order=True),
        _play("unpaid", "unpaid", wait=3, window=27),
        _play("late_order", "late_order", days=5, window=60),
        _play("refund", "refunded", wait=3, window=30),
        _play("code_ending", "code_ending", days=3, window=4),
        _play("check_up", "case_closed", window=30),
        _play("goodwill", "complaint_closed", wait=7, window=30, cap_days=180),
        _play("wished", "wished", wait=3, window=30, cap_days=30),
        _play("guest_account", "guest", wait=5, window=30, cap_days=730),
        _play("new_arrivals", "new_products", cap_days=30, window=30),
        _play("favourite_category", "favourite_quiet", cap_days=120, window=60,
              ends_on_order=True),
    )
}  # fmt: skip
SHOWN_FIRST = tuple(READY)[:8]


def to_text(play: Play) -> str:
    """Give a play as JSON."""
    return json.dumps(asdict(play), ensure_ascii=False)


def from_text(text: str) -> Play:
    """Give the play of its JSON."""
    told = json.loads(text)
    told["steps"] = tuple(Step(**step) for step in told["steps"])
    offer = told.pop("offer")
    return replace(Play(**told), offer=Offer(**offer) if offer else None)
