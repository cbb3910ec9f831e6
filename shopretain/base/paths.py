"""Where the program's own files lie: the resources that ship with it."""

from __future__ import annotations

import sys
import unicodedata
from pathlib import Path

SHOP_SUFFIX = ".shopretain"


def resources() -> Path:
    """Give the folder of icons, themes, sentences and samples: packed, beside us, or installed."""
    packed = getattr(sys, "_MEIPASS", None)
    beside = (Path(packed) if packed else Path(__file__).resolve().parents[2]) / "resources"
    installed = Path(sys.prefix) / "share" / "shopretain" / "resources"
    return beside if packed or beside.is_dir() else installed


_RESERVED = {"con", "prn", "aux", "nul"} | {f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10)}
_LONGEST_LEAF = 120


def leaf_name(text: str) -> str:
    """Give a text as the name of a file that every system takes, without its suffix.

    No separators, control or direction marks, no trailing dots, no name that Windows keeps.
    """
    kept = "".join(
        " " if c in '\\/:*?"<>|' else c for c in text if unicodedata.category(c)[0] != "C"
    )
    name = " ".join(kept.split())[:_LONGEST_LEAF].strip(". ")
    return f"{name} list" if name.split(".")[0].lower() in _RESERVED else name or "List"
