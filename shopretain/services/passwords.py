"""The mailbox: where it is (in the shop's settings) and its password (in the system's keyring)."""

from __future__ import annotations

import json

from shopretain.messaging.mailbox import Place
from shopretain.services.shop import Shop
from shopretain.store import queries

__all__ = ["Place"]

_SERVICE = "ShopRetain mailbox"
_SETTING = "mailbox"
TLS_PORT = 993


def mailbox_place(shop: Shop) -> Place | None:
    """Give where the mailbox is, None before it was told."""
    with shop.store.read() as conn:
        told = queries.list_settings(conn).get(_SETTING, "")
    return Place(**json.loads(told)) if told else None


def remember_place(shop: Shop, place: Place) -> None:
    """Keep where the mailbox is; the password is never in the shop file."""
    told = json.dumps({"host": place.host, "port": place.port, "user": place.user})
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_SETTING: told})


def password_of(_shop: Shop, place: Place) -> str | None:
    """Give the password that the system's keyring has; None where there is none, or no keyring."""
    import keyring  # noqa: PLC0415  half a second, for this route alone
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(_SERVICE, _name(place))
    except (KeyringError, OSError):
        return None


def keep_password(_shop: Shop, place: Place, password: str) -> bool:
    """Keep the password in the system's keyring; tells whether there is one."""
    import keyring  # noqa: PLC0415  half a second, for this route alone
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.set_password(_SERVICE, _name(place), password)
    except (KeyringError, OSError):
        return False
    return True


def _name(place: Place) -> str:
    return f"{place.user}@{place.host}"
