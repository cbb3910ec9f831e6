"""Places on paper, in millimetres from the top left."""

from __future__ import annotations

from typing import NamedTuple

_DUST = 1e-6  # mm that arithmetic may be off

A4 = (210.0, 297.0)
A5 = (148.0, 210.0)
LETTER = (215.9, 279.4)


class Box(NamedTuple):
    """A rectangle on a page."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.h

    def at(self, x: float, y: float) -> Box:
        """Give it moved by so much."""
        return Box(self.x + x, self.y + y, self.w, self.h)

    def grown(self, by: float) -> Box:
        """Give it larger on each side, smaller where `by` is negative."""
        return Box(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def holds(self, other: Box) -> bool:
        """Tell whether another one lies within it."""
        return (
            self.x <= other.x + _DUST
            and self.y <= other.y + _DUST
            and other.right <= self.right + _DUST
            and other.bottom <= self.bottom + _DUST
        )

    def meets(self, other: Box) -> bool:
        """Tell whether they share more than an edge."""
        return (
            self.x < other.right - _DUST
            and other.x < self.right - _DUST
            and self.y < other.bottom - _DUST
            and other.y < self.bottom - _DUST
        )
