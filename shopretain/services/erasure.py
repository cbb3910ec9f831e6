"""Forgetting a person for good: what goes, what stays, and which copies still know them."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from shopretain.base.errors import UserError
from shopretain.services.consent import reach_hashes, shop_country
from shopretain.services.referrals import keep_friends_points
from shopretain.services.rows import BackupRow
from shopretain.services.shop import Shop
from shopretain.store import backup, cards, consent, erase
from shopretain.store.engine import Store


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: orders that stay nameless, and older copies that hold the person."""

    orders: int
    copies: tuple[BackupRow, ...]


def erase_person(shop: Shop, customer_id: int) -> Erased:
    """Take somebody's details out of the shop for good; UserError `customer_gone`.

    Their orders stay in all totals. They are put on the stop list by hash first, so that no
    later file brings them back to any list. Copies made before are named: they are not touched.
    """
    country = shop_country(shop)
    with shop.store.write() as conn:
        tokens = cards.tokens_of(conn, customer_id)
        if not tokens:
            raise UserError("customer_gone")
        keep_friends_points(shop, conn, customer_id)
        known = erase.everywhere(conn, customer_id, tokens)
        key = consent.own_key(conn)
        reaches = [
            *(consent.Reach(email, None, None) for email in known.emails),
            *(consent.Reach(None, phone, None) for phone in known.phones),
            *(consent.Reach(None, None, post) for post in known.posts),
        ]
        rows = {
            (channel, key_hash)
            for reach in reaches
            for kind, key_hash in reach_hashes(key, reach, country).items()
            for channel in _CHANNELS[kind]
        }
        consent.suppress(conn, sorted(rows), "erased", shop.today)
        number = erase.erase(conn, known, key, shop.clock.now(), shop.today)
        orders = erase.count_orders(conn, number)
    shop.readings.clear()
    shop.store.scrub()
    copies = tuple(
        BackupRow(str(copy.path), copy.made_at, copy.size_bytes)
        for copy in backup.list_backups(shop.path)
    )
    return Erased(orders, copies)


_CHANNELS = {"email": ("email", "ads"), "phone": ("phone", "sms"), "post": ("post",)}


def lists_of(path: Path) -> erase.Lists | None:
    """Give what must outlive a restored copy: of the shop, else of its newest readable copy."""
    copies = [copy.path for copy in reversed(backup.list_backups(path))]
    for known in (path, *copies):
        with tempfile.TemporaryDirectory() as folder:
            looked_at = known
            if known != path:  # a copy is left as it is
                looked_at = Path(shutil.copy(known, folder))
            try:
                store = Store.open(looked_at, lock=False)
            except (UserError, OSError):
                continue
            try:
                with store.read() as conn:
                    return erase.lists_of(conn)
            except UserError:
                continue
            finally:
                store.close()
    return None


def take_over(path: Path, lists: erase.Lists | None) -> None:
    """Let a restored shop forget whom it had forgotten before, and keep every stop."""
    if lists is None or not (lists.erased or lists.suppressed):
        return
    store = Store.open(path, lock=False)
    try:
        with store.write() as conn:
            erase.take_over(conn, lists)
        store.scrub()
    finally:
        store.close()
