"""Orders made of whole columns are those made row by row, whatever their cells say."""

from __future__ import annotations

import csv
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import assume, example, given
from hypothesis import strategies as st

from shopretain.base.progress import no_progress
from shopretain.importing.assemble import Assembler
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import read_file

_CELLS = {
    "Name": ["#1", "#2", "#2", "1003.0", "?", "1E+12", ""],
    "Email": ["ann@example.com", "bo@example.com", "guest@guest.example", ""],
    "Financial Status": ["paid", "paid", "refunded", "voided", "pending", "hovering", ""],
    "Paid at": ["2025-11-03 10:00:00 +0200", ""],
    "Fulfillment Status": ["fulfilled", "unfulfilled", "", "cancelled"],
    "Fulfilled at": ["2025-11-04 09:30:00 +0200", "soon", ""],
    "Accepts Marketing": ["yes", "no", ""],
    "Currency": ["EUR", "EUR", "USD", "coins", ""],
    "Total": ["20.00", "1,234.50", "0.00", "-5.00", "€7.00", "12.00 USD", "dear", ""],
    "Shipping": ["4.50", "", "free"],
    "Taxes": ["3.33", ""],
    "Discount Amount": ["0.00", "-2.00", ""],
    "Discount Code": ["", "SPRING"],
    "Shipping Method": ["Standard", ""],
    "Created at": [
        "2025-11-03 10:00:00 +0200", "2025-11-14T23:30:00Z", "2025-11-05", "2099-01-01", "soon", "",
    ],
    "Lineitem quantity": ["1", "2", ""],
    "Lineitem name": ["Mug", "Tea, 100 g", ""],
    "Lineitem price": ["10.00", "dear", ""],
    "Billing Name": ["Ann Lee", "CANCELLED Bo", "TEST", ""],
    "Billing Country": ["GB", "FI", ""],
    "Phone": ["+44 7700 900123", "040 1234567", "", "-"],
    "Notes": ["", "cancelled", "Please ring twice"],
    "Cancelled at": ["", "2025-11-04 09:30:00 +0200", "no"],
    "Refunded Amount": ["0.00", "", "5.00", "100%", "yes", "20.00"],
    "Payment Method": ["Shopify Payments", "Cash on Delivery (COD)", ""],
    "Tags": ["", "test", "wholesale"],
}  # fmt: skip
_USUAL = {title: cells[0] for title, cells in _CELLS.items()}
_ROWS = st.fixed_dictionaries({t: st.sampled_from(cells) for t, cells in _CELLS.items()})
# Most rows of a file are as they should be, and few cells of the others are not.
_ODD = st.tuples(_ROWS, st.sets(st.sampled_from(sorted(_CELLS)), max_size=3)).map(
    lambda drawn: _USUAL | {title: drawn[0][title] for title in drawn[1]}
)
_LINE = dict.fromkeys(_CELLS, "") | {"Lineitem name": "Bag", "Lineitem price": "3.00"}


def _written(folder: Path, rows: list[dict[str, str]]) -> Path:
    """Write a file of usual orders with some odd ones among them, of one to three rows each."""
    path = folder / "orders.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(_CELLS))
        writer.writeheader()
        for number in range(30):
            writer.writerow(_USUAL | {"Name": f"#{number + 1000}"})
        for at, row in enumerate(rows):
            named = row["Name"] and f"{row['Name']}{at}"
            writer.writerow(row | {"Name": named})
            writer.writerows([_LINE | {"Name": named}] * (at % 3))
            if row["Notes"]:
                writer.writerow(_LINE | {"Name": named, "Total": row["Total"]})
    return path


@given(st.lists(st.one_of(_ODD, _ROWS), min_size=1, max_size=30))
@example([_USUAL, _USUAL | {"Currency": "USD"}, _USUAL])
@example([_USUAL, _USUAL | {"Name": ""}, _USUAL | {"Email": ""}, _USUAL])
def test_orders_are_the_same_by_columns_and_by_rows(rows: list[dict[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        path = _written(Path(folder), rows)
        reading = read_file(path, ReadingOptions(currency="EUR", country="GB"))
        maker = reading._assembler
        assume(maker is not None)
        assert maker is not None
        by_columns, by_rows = (Assembler(maker.rows, streams=True) for _ in range(2))
        assert by_columns._plain is not None
        by_rows._plain = None
        assert list(by_columns.run(no_progress)) == list(by_rows.run(no_progress))
        assert by_columns.aside == by_rows.aside


def test_usual_orders_are_made_by_columns(tmp_path: Path) -> None:
    rows = [_USUAL] * 8 + [_USUAL | {"Financial Status": "voided"}, _USUAL | {"Total": "0.00"}]
    reading = read_file(_written(tmp_path, rows), ReadingOptions(currency="EUR"))
    maker = reading._assembler
    assert maker is not None
    assert maker._plain is not None
    runs = list(maker._runs(no_progress, 0))
    made = maker._plain.of(runs)
    assert None not in made
    assert {order.not_counted for order in made if order} == {None, "cancelled", "zero"}
