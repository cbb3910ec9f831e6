"""Import, undo, import again, in any order: the tables end equal, on real files."""

from __future__ import annotations

from pathlib import Path

import pytest

from shopretain.base.dates import FixedClock
from shopretain.services import import_orders
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from tests.conftest import TODAY
from tests.store.helpers import dump

SETS = [
    ("shopify-orders-75-until-october.csv", "shopify-orders-75-october-november.csv"),
    ("etsy-sold-orders.csv", "etsy-sold-order-items.csv"),
    ("square-items.csv", "square-transactions.csv"),
    ("woocommerce-algolplus.csv", "woocommerce-webtoffee.csv"),
    ("shopify-orders-75-until-october.csv", "shopify-customers.csv"),
]


@pytest.mark.parametrize("names", SETS)
def test_undo_and_import_again_is_as_if_once(
    shared: Path, tmp_path: Path, names: tuple[str, str]
) -> None:
    first, second = (shared / "exports" / name for name in names)

    def bring(shop: Shop, path: Path) -> int:
        receipt = import_orders.run(shop, [path], ImportOptions())
        assert receipt.batch_id is not None
        return receipt.batch_id

    once = Shop.open(tmp_path / "once.shopretain", FixedClock(TODAY))
    again = Shop.open(tmp_path / "again.shopretain", FixedClock(TODAY))
    try:
        bring(once, second)
        bring(once, first)
        batch = bring(again, first)
        bring(again, second)
        import_orders.take_back(again, batch)
        batch = bring(again, first)
        import_orders.take_back(again, batch)
        bring(again, first)
        with once.store.read() as conn:
            wanted = dump(conn)
        with again.store.read() as conn:
            assert dump(conn) == wanted
    finally:
        once.close()
        again.close()
