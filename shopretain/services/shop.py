"""The open shop: its file, the clock, its settings. Handed to every service; no globals."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from shopretain.base.dates import Clock
from shopretain.base.progress import Progress
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import Reading
from shopretain.services.settings import ShopSettings, settings_of
from shopretain.store import points
from shopretain.store.engine import Store
from shopretain.store.queries import list_settings, most_used_currency


@dataclass
class Shop:
    """One open shop file."""

    store: Store
    clock: Clock
    is_unwanted: bool = False  # made for work that came to nothing
    # The last preview's readings: Import then need not read the same files again.
    readings: dict[tuple[str, int, int, ReadingOptions], Reading] = field(default_factory=dict)

    # Figures by the days they stand on, all purchases by (), and the orders and settings of both.
    kept: dict[tuple[date | str, ...], object] = field(default_factory=dict)
    kept_version: object = None
    gate: tuple[object, Any] | None = None  # who may be reached, and what it was made of
    pairs: tuple[object, Any, Any] | None = None  # products that go with others
    lines: tuple[object, Any] | None = None  # order and product of every line
    todo: tuple[object, Any] | None = None  # what is worth doing today
    bought: tuple[object, Any] | None = None  # what orders tell letters of products
    people: tuple[object, Any] | None = None  # everybody as columns
    facts: tuple[object, Any] | None = None  # what rules of groups ask for
    heavy: tuple[object, Any] | None = None  # and of it what only orders change
    places_version: int = 0
    told: tuple[object, Any] | None = None  # what files say of people, and of which orders
    _settings: tuple[int, ShopSettings] | None = None  # and the orders they were read with

    @classmethod
    def open(cls, path: Path, clock: Clock, *, lock: bool = True) -> Shop:
        """Open the shop file, making it where there is none yet."""
        missing = lock and not path.exists()
        shop = cls(Store.create(path) if missing else Store.open(path, lock=lock), clock)
        shop.store.before_commit = shop.settle_points
        return shop

    @classmethod
    @contextmanager
    def in_child(cls, path: Path, clock: Clock) -> Iterator[Shop]:
        """Open the shop in the child process, under its parent's lock, while something is done."""
        shop = cls.open(path, clock, lock=False)
        try:
            yield shop
        finally:
            shop.close()

    def settle_points(self, conn: Any, progress: Progress) -> None:
        """Bring the points ledger up to what a writing transaction changed."""
        if points.is_touched(conn):
            from shopretain.services.points import settle  # noqa: PLC0415  seldom needed

            settle(self, conn, progress)

    @property
    def path(self) -> Path:
        """The shop file."""
        return self.store.path

    def leave_no_empty_file(self) -> None:
        """Let a file that was made for this work go again when it is closed."""
        self.is_unwanted = True

    def places_changed(self) -> None:
        """Let what is kept of people's addresses be read anew: a card corrected one."""
        self.places_version += 1

    def close(self) -> None:
        """Close the file."""
        self.readings.clear()
        self.store.close()

    def settings(self) -> ShopSettings:
        """Give the settings, with what the shop's orders and the computer say for the rest."""
        version = self.store.content_version()
        if self._settings is None or self._settings[0] != version:
            with self.store.read() as conn:
                found = settings_of(list_settings(conn), most_used_currency(conn))
            self._settings = version, found
        return self._settings[1]

    @property
    def today(self) -> date:
        """The shop's day."""
        return self.clock.today(self.settings().time_zone)
