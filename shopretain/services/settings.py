"""The shop's settings: what is set, and what the computer and the orders say for the rest."""

from __future__ import annotations

import locale
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from shopretain.analytics.shares import SHARES
from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.money import COUNTRY_CURRENCIES, CURRENCIES
from shopretain.messaging.address import mail_address, says_how_to_stop

if TYPE_CHECKING:
    from shopretain.services.shop import Shop

# What stands on letters (services/letterhead.py).
LETTERHEAD = ("shop_address", "reply_to", "sender", "footer_why", "footer_stop", "review_links")
# What cards cost (services/stamps.py): amounts of the shop's money, and a share.
POSTAGE = (
    "card_price", "card_price_abroad", "post_budget", "post_margin",
    "catalogue_price", "catalogue_price_abroad", "catalogue_budget",
    "gift_budget", "gift_cost", "call_from",
)  # fmt: skip
_KNOWN = (
    "shop_name", "timezone", "country", "currency", "count_zero", "count_unpaid", "sample",
    "late_after", "discount", "trade", "letter_cap_days", *LETTERHEAD, *POSTAGE, "code_link",
    "keep_back_share", "vip_share",
)  # fmt: skip
_KEEP_BACK = "keep_back."  # and a play: whether chance keeps some back from it
_IDENTITY_KINDS = ("id:", "email:", "phone:", "name:")
# What Elbuz's article calls usual; it does not say for what period.
NORMS = {"consumer": "35", "beauty": "30", "clothing": "25", "home": "15"}
_CHOICES = {
    "trade": ("", *NORMS), "keep_back_share": tuple(SHARES), "vip_share": ("0", "5", "10", "20"),
}  # fmt: skip
_VIP_SHARE = "10"
_LATE_AFTER, _DISCOUNT = "1.5", "0.1"
_NUMBERS = {"late_after": (1.0, 5.0), "discount": (0.0, 1.0)}
_CAP_DAYS, _LONGEST_CAP = "14", 365  # between two marketing letters to one person
_LONGEST_LINK = 200  # a longer one makes a QR code that no phone reads from 20 mm
_FLAGS = {"0": False, "1": True, "no": False, "yes": True, "false": False, "true": True}


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """All settings with their values in force."""

    name: str
    time_zone: str
    country: str
    country_is_set: bool
    currency: str
    rates: tuple[tuple[str, Decimal], ...]
    count_zero: bool
    count_unpaid: bool
    late_after: float  # usual gaps of silence
    discount: float  # of money to come, a year
    norms: tuple[tuple[str, float], ...]  # percent kept, by trade
    trade: str  # whose norm is drawn, empty for none
    letter_cap_days: int  # from one marketing letter on a channel to the next
    vip_share: int  # percent of customers, those who spent most, who are VIPs by rule

    @property
    def norm(self) -> tuple[str, float] | None:
        """The chosen trade and its norm, None for none."""
        return next((norm for norm in self.norms if norm[0] == self.trade), None)


def settings_of(stored: Mapping[str, str], most_used: str | None) -> ShopSettings:
    """Give the settings in force: stored, else told by the orders, else by the computer."""
    country = stored.get("country") or _own_country()
    currency = stored.get("currency") or most_used or COUNTRY_CURRENCIES.get(country, "EUR")
    rates = {
        key.removeprefix("rate."): Decimal(value)
        for key, value in stored.items()
        if key.startswith("rate.")
    }
    return ShopSettings(
        stored.get("shop_name", ""),
        stored.get("timezone") or _own_zone(),
        country,
        bool(stored.get("country")),
        currency,
        tuple(sorted(rates.items())),
        _FLAGS.get(stored.get("count_zero", "0"), False),
        _FLAGS.get(stored.get("count_unpaid", "0"), False),
        float(stored.get("late_after", _LATE_AFTER)),
        float(stored.get("discount", _DISCOUNT)),
        tuple((trade, float(stored.get(f"norm.{trade}", norm))) for trade, norm in NORMS.items()),
        stored.get("trade", ""),
        int(stored.get("letter_cap_days", _CAP_DAYS)),
        int(stored.get("vip_share", _VIP_SHARE)),
    )


def values(shop: Shop) -> dict[str, str]:
    """Give the settings in force as text by key; an empty rate for a currency that has none."""
    from shopretain.store import queries  # noqa: PLC0415  settings_of loads without tables

    now = shop.settings()
    with shop.store.read() as conn:
        used, stored = queries.list_currencies(conn), queries.list_settings(conn)
    rates = {f"rate.{code}": "" for code in used if code != now.currency}
    rates |= {f"rate.{code}": str(rate) for code, rate in now.rates}
    return {
        "shop_name": now.name,
        "timezone": now.time_zone,
        "country": now.country,
        "currency": now.currency,
        "count_zero": str(int(now.count_zero)),
        "count_unpaid": str(int(now.count_unpaid)),
        "late_after": f"{now.late_after:g}",
        "discount": f"{now.discount:g}",
        "letter_cap_days": str(now.letter_cap_days),
        "keep_back_share": stored.get("keep_back_share", "third"),
        "vip_share": str(now.vip_share),
        **{f"norm.{trade}": f"{norm:g}" for trade, norm in now.norms},
        **rates,
        **{key: stored.get(key, "") for key in (*LETTERHEAD, *POSTAGE, "code_link")},
    }


def set_values(shop: Shop, wanted: Mapping[str, str]) -> Changes:
    """Set some; `same_person` takes two identities separated by a comma and makes them one person.

    UserError: unknown_setting, bad_setting, unknown_person; nothing is set then.
    """
    from shopretain.store import people, queries  # noqa: PLC0415  settings_of loads without tables

    checked = {key: _checked(key, value.strip()) for key, value in wanted.items()}
    pair = checked.pop("same_person", None)
    with shop.store.write() as conn:
        queries.set_settings(conn, checked)
        if pair is not None:
            names = [part.strip() for part in pair.split(",")]
            found = queries.find_identities(conn, names)
            for name in names:
                if name not in found and not name.startswith(_IDENTITY_KINDS):
                    raise UserError("unknown_person", name=name)
            first, second = (found.get(name, name) for name in names)
            people.link(conn, "merge", first, second, shop.clock.now())
            people.resolve(conn)
    return Changes(settings=True, customers=pair is not None)


def _checked(key: str, value: str) -> str:
    if key == "same_person":
        good = value.count(",") == 1 and all(part.strip() for part in value.split(","))
    elif key.startswith("rate."):
        good = bool(re.fullmatch(r"rate\.[A-Z]{3}", key)) and _is_rate(value)
    elif key.startswith("norm."):
        good = key.removeprefix("norm.") in NORMS and _is_between(value, 0.0, 100.0)
    elif key not in _KNOWN and not key.startswith(_KEEP_BACK):
        raise UserError("unknown_setting", key=key)
    elif key == "timezone":
        good = _is_zone(value)
    elif key == "currency":
        value = value.upper()
        good = value in CURRENCIES
    elif key == "country":
        value = value.upper()
        good = bool(re.fullmatch(r"[A-Z]{2}", value))
    elif key in ("count_zero", "count_unpaid", "sample"):
        good = value.lower() in _FLAGS
        value = str(int(_FLAGS.get(value.lower(), False)))
    elif key in POSTAGE:
        most = 100.0 if key == "post_margin" else 1e7
        good = value == "" or _is_between(value, 0.0, most)
    elif key == "code_link":
        good = value == "" or ("{code}" in value and len(value) <= _LONGEST_LINK)
    else:
        good = _is_plain_value(key, value)
    if not good:
        own = f"bad_{key}" if key in ("reply_to", "footer_stop") else "bad_setting"
        raise UserError(own, key=key, value=value or "—")
    return value


def _is_plain_value(key: str, value: str) -> bool:
    if key in _CHOICES:
        return value in _CHOICES[key]
    if key.startswith(_KEEP_BACK):
        return value in ("yes", "no")
    if key == "reply_to":
        return mail_address(value) is not None
    if key == "footer_stop":
        return not value or says_how_to_stop(value)
    if key == "letter_cap_days":
        return value.isdecimal() and int(value) <= _LONGEST_CAP
    return key not in _NUMBERS or _is_between(value, *_NUMBERS[key])


def _is_between(value: str, low: float, high: float) -> bool:
    try:
        return low <= float(value) <= high
    except ValueError:
        return False


def _is_rate(value: str) -> bool:
    try:
        return value == "" or 0 < Decimal(value) < 10_000_000
    except InvalidOperation:
        return False


def _is_zone(value: str) -> bool:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _own_zone() -> str:
    import tzlocal  # noqa: PLC0415  only a shop without a zone of its own needs it

    try:
        name = tzlocal.get_localzone_name()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
    return name if name and _is_zone(name) else "UTC"


def _own_country() -> str:
    language, _ = locale.getlocale()
    match = re.search(r"_([A-Z]{2})\b", language or "")
    return match[1] if match else ""
