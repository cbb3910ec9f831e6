"""What `make package` made: its sizes, and its first paint against the program that is not packed.

Limits: 380 MB unpacked, 140 MB each for what is handed out, 1.5 times the first paint.
Usage: python -m benchmarks.packed [FOLDER], by default build/package.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UNPACKED_MB, PACKED_MB = 380, 140
RUNS, RATIO = 7, 1.5


def megabytes(path: Path) -> float:
    """Give how much a file, or all files of a folder, take up."""
    files = [path] if path.is_file() else [p for p in path.rglob("*") if not p.is_symlink()]
    return sum(p.stat().st_size for p in files if p.is_file()) / 1e6


def main() -> int:
    """Print sizes and both medians; 1 when a limit is passed."""
    given = sys.argv[1] if __name__ == "__main__" and len(sys.argv) > 1 else ""
    made = Path(given or ROOT / "build" / "package").resolve()
    folder = made / "ShopRetain"
    if not folder.is_dir():
        print("packed: there is no package; make package builds one")
        return 0
    kept = True
    for path in (folder, *made.glob("*.tar.gz"), *made.glob("*.deb")):
        size, bound = megabytes(path), PACKED_MB if path.is_file() else UNPACKED_MB
        kept = kept and size <= bound
        print(f"{path.name}: {size:.0f} MB (limit {bound})")
    packed, plain = [], []
    with tempfile.TemporaryDirectory() as name:
        for _ in range(RUNS):  # in turn, so that both meet the same machine
            packed.append(_first_paint_s([str(folder / "ShopRetain")], Path(name)))
            plain.append(_first_paint_s([sys.executable, str(ROOT / "main.py")], Path(name)))
    p, o = statistics.median(packed), statistics.median(plain)
    print(f"first paint: packed {p:.3f} s, not packed {o:.3f} s, ratio {p / o:.2f} (limit {RATIO})")
    return int(not kept or p / o > RATIO)


def _first_paint_s(command: list[str], folder: Path) -> float:
    """Give the seconds from the start to the first paint, by the program's own word."""
    began = time.monotonic()
    done = subprocess.run(
        [*command, "--first-paint", str(folder / "none.shopretain")],
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    return float(done.stdout.split()[-1]) - began


if __name__ == "__main__":
    raise SystemExit(main())
