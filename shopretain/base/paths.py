"""Where the program's own files lie: the resources that ship with it."""

from __future__ import annotations

import sys
from pathlib import Path

SHOP_SUFFIX = ".shopretain"


def resources() -> Path:
    """Give the folder of icons, themes, sentences and samples, packed or not."""
    packed = getattr(sys, "_MEIPASS", None)
    root = Path(packed) if packed else Path(__file__).resolve().parents[2]
    return root / "resources"
