"""Run all benchmarks."""

from __future__ import annotations

from benchmarks import first_paint

raise SystemExit(first_paint.main())
