"""Run all benchmarks."""

from __future__ import annotations

from benchmarks import (
    cards,
    figures,
    first_paint,
    import_speed,
    letters,
    packed,
    people,
    points,
    today,
    window_gap,
)

if __name__ == "__main__":  # spawned children load this file too
    raise SystemExit(
        max(
            first_paint.main(),
            packed.main(),
            window_gap.main(),
            figures.main(),
            people.main(),
            points.main(),
            letters.main(),
            cards.main(),
            today.main(),
            import_speed.main(),
        )
    )
