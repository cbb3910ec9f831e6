"""Makes the sample shop: a file of its own, through the real importer."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from shopretain.base.dates import FixedClock
from shopretain.base.errors import UserError
from shopretain.base.paths import SHOP_SUFFIX
from shopretain.base.progress import Progress, no_progress
from shopretain.base.text import sentence
from shopretain.services import import_orders, sample_shop
from shopretain.services.rows import ImportOptions
from shopretain.services.settings import set_values
from shopretain.services.shop import Shop
from shopretain.store.glance import look


def make_sample(path: Path, today: date, progress: Progress = no_progress) -> None:
    """Make the tea shop anew, with orders up to the day before `today`.

    The file appears whole or not at all. An older sample is replaced, anything else is left alone:
    UserError `shop_exists`; `shop_in_use` when it is open elsewhere.
    """
    _make(
        path,
        today,
        sample_shop.write_sample_csv,
        "tea-shop-orders.csv",
        sentence("sample.shop"),
        progress,
    )


def make_article(path: Path, today: date, progress: Progress = no_progress) -> None:
    """Make the shop of the article's worked example: 262, 371, 153, 83.2 %."""
    _make(
        path,
        today,
        sample_shop.write_article_csv,
        "article.csv",
        sentence("sample.article"),
        progress,
    )


def _make(
    path: Path,
    today: date,
    write: Callable[[Path, date], None],
    file_name: str,
    name: str,
    progress: Progress,
) -> None:
    if path.exists() and not _is_sample(path):
        raise UserError("shop_exists", name=path.name)
    with tempfile.TemporaryDirectory() as folder:
        orders = Path(folder) / file_name
        write(orders, today)
        fresh = Path(folder) / f"sample{SHOP_SUFFIX}"
        shop = Shop.open(fresh, FixedClock(today))
        try:
            set_values(
                shop,
                {
                    "shop_name": name,
                    "currency": "EUR",
                    "country": "FI",
                    "timezone": "Europe/Helsinki",
                    "sample": "1",
                    "shop_address": f"Puistokatu 4, 00100 Helsinki, {sentence('sample.country')}",
                    "reply_to": "helmi@kettleandleaf.example",
                    "sender": "Helmi",
                },
            )
            import_orders.run(shop, [orders], ImportOptions(), progress)
        finally:
            shop.close()
        with shop.store.locked(path):
            for suffix in ("-wal", "-shm"):  # of an older sample that was cut off
                Path(f"{path}{suffix}").unlink(missing_ok=True)
            try:
                near = path.with_name(f"{path.name}.new")
                shutil.copy(fresh, near)
                near.replace(path)
            except OSError as error:
                raise UserError("read_only_place", name=str(path.parent)) from error


def _is_sample(path: Path) -> bool:
    """Tell whether a file is a sample shop that we made."""
    found = look(path)
    return found is not None and found.settings.get("sample") == "1"
