"""Points, rewards and steps of the ledger as the owner reads them."""

from __future__ import annotations

from shopretain.base.text import joined, sentence
from shopretain.services.loyalty import Reward
from shopretain.services.members import LedgerRow, Why
from shopretain.ui.format import long_day, money, whole
from shopretain.ui.i18n import tr


def signed(points: int) -> str:
    """Give points with their sign: +48."""
    return f"+{whole(points)}" if points > 0 else f"\u2212{whole(-points)}"


def reward_words(reward: Reward, currency: str) -> str:
    """Give what a reward is: €5 off."""
    return sentence(
        f"reward.{reward.kind}",
        money=amount(reward.minor, currency),
        threshold=amount(reward.threshold, currency),
        name=reward.name,
    )


def amount(minor: int, currency: str) -> str:
    """Give an amount, with cents where it has some."""
    rough = money(minor, currency)
    exact = money(minor, currency, exact=True)
    return rough if exact.rstrip("0").rstrip(".,") == rough or minor == 0 else exact


def step_words(row: LedgerRow, currency: str) -> str:
    """Give what a step of the ledger was."""
    if row.what == "reverse":
        return sentence(f"points.reverse.{row.reason or 'recount'}", order=row.order)
    reward = "" if row.reward is None else reward_words(row.reward, currency)
    words = sentence(f"points.{row.what}", order=row.order, reward=reward)
    return f"{words}: {row.reason}" if row.reason and row.act is not None else words


def balance_words(why: Why) -> str:
    """Give what somebody can use, when points run out, or what they owe."""
    if why.debt:
        return tr(
            "Owes %Ln point(s): an order was paid back after they were used. "
            "The next orders work it off.",
            "",
            why.debt,
        )
    usable = amount(why.usable, why.currency)
    found = tr("Can use {0} now", "", 0).format(usable)
    if why.expires_on is not None:
        ends = tr("%Ln point(s) run out after {0}", "", why.expiring)
        found = joined(found, ends.format(long_day(why.expires_on)))
    return found
