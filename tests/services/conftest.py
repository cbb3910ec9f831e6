"""What tests of services share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.test_plays import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Give a shop over time, on the day most tests stand on."""
    made = World(tmp_path).on("2026-11-20")
    yield made
    made.shop.close()
