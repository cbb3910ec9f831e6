"""Everybody on a map of how lately by how often they ordered (DESIGN 10)."""

from __future__ import annotations

from datetime import date

import numpy as np

from shopretain.analytics.purchases import Flags, Ints
from shopretain.analytics.rhythm import Rhythm
from shopretain.base.dates import add_months, day_number

MONTHS = (0, 1, 3, 6, 12)  # since the last purchase: each begins a column, the last is open
COUNTS = (9, 5, 3, 2, 1)  # purchases: each begins a row, the highest first


def recency_map(habits: Rhythm, as_of: date) -> Ints:
    """Give the number of customers in each cell: rows as COUNTS, columns as MONTHS."""
    grid = np.zeros((len(COUNTS), len(MONTHS)), dtype=np.int64)
    np.add.at(grid, (_rows(habits), _columns(habits, as_of)), 1)
    return grid


def in_cell(habits: Rhythm, as_of: date, row: int, column: int) -> Flags:
    """Tell who is in a cell."""
    return np.asarray((_rows(habits) == row) & (_columns(habits, as_of) == column))


def _rows(habits: Rhythm) -> Ints:
    least = np.array(COUNTS[::-1])
    return np.asarray(len(COUNTS) - np.searchsorted(least, habits.counts, side="right"))


def _columns(habits: Rhythm, as_of: date) -> Ints:
    # The latest day of each column but the first, oldest first: one month ago is no longer under 1.
    borders = np.array([day_number(add_months(as_of, -months)) for months in MONTHS[:0:-1]])
    return np.asarray(len(borders) - np.searchsorted(borders, habits.last, side="left"))
