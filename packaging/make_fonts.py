"""Makes the fonts that PDF files carry: subsets of Noto with Latin, Greek and Cyrillic.

Needs fonttools and the fonts of Debian's package fonts-noto-core; run once, its results are kept
in resources/fonts. Usage: python packaging/make_fonts.py FOLDER-OF-NOTO
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

_TO = Path(__file__).resolve().parents[1] / "resources" / "fonts"
_BLOCKS = (
    (0x20, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1FFF),
    (0x2000, 0x20CF), (0x2100, 0x214F), (0x2190, 0x2199), (0x2202, 0x2265), (0x25A0, 0x25FF),
    (0xFB00, 0xFB04), (0xFFFD, 0xFFFD),
)  # fmt: skip
_STYLES = (("Sans", "Regular"), ("Sans", "Bold"), ("Serif", "Regular"), ("Serif", "Bold"))
_FAMILY, _STYLE, _UNIQUE, _FULL, _POSTSCRIPT, _TRADEMARK = 1, 2, 3, 4, 6, 7


def main() -> int:
    """Make all four."""
    wanted = [code for first, last in _BLOCKS for code in range(first, last + 1)]
    for kind, style in _STYLES:
        font = TTFont(Path(sys.argv[1]) / f"Noto{kind}-{style}.ttf")
        options = Options(hinting=False, notdef_outline=True, layout_features=["*"])
        options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
        cutter = Subsetter(options)
        cutter.populate(unicodes=wanted)
        cutter.subset(font)
        _rename(font, f"ShopRetain {kind}", style)
        font.save(_TO / f"ShopRetain{kind}-{style}.ttf")
    return 0


def _rename(font: Any, family: str, style: str) -> None:
    """Give a changed font a name of its own: it must not pass for one that is installed."""
    plain = family.replace(" ", "")
    told = {
        _FAMILY: family,
        _STYLE: style,
        _UNIQUE: f"{plain}-{style}",
        _FULL: f"{family} {style}",
        _POSTSCRIPT: f"{plain}-{style}",
    }
    table = font["name"]
    table.names = [row for row in table.names if row.nameID not in (*told, _TRADEMARK, 16, 17)]
    for name, words in told.items():
        table.setName(words, name, 3, 1, 0x409)


if __name__ == "__main__":
    raise SystemExit(main())
