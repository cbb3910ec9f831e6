"""Answers kept by question: cells repeat, and asking a dictionary is quicker than reading one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

_K = TypeVar("_K")
_V = TypeVar("_V")
_LIMIT = 12_000  # answers; then it begins anew, so that a large file does not fill the memory


class Memo(dict[_K, _V], Generic[_K, _V]):
    """A dictionary that makes a missing value by a pure function of its key."""

    def __init__(self, make: Callable[[_K], _V]) -> None:
        """Take the function."""
        super().__init__()
        self._make = make

    def __missing__(self, key: _K) -> _V:
        """Make and keep the value of a key."""
        if len(self) >= _LIMIT:
            self.clear()
        value = self[key] = self._make(key)
        return value
