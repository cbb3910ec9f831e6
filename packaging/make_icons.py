"""Makes the icons of the installers for Windows and macOS from packaging/linux/shopretain.svg.

Run once, its results are kept in packaging/icons. Usage: python packaging/make_icons.py
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_HERE = Path(__file__).resolve().parent
_SIZES = {"ico": 256, "icns": 512}  # px; both systems scale them down


def main() -> int:
    """Make both."""
    app = QGuiApplication([])
    drawing = QSvgRenderer(str(_HERE / "linux" / "shopretain.svg"))
    for kind, size in _SIZES.items():
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        writer = QImageWriter(str(_HERE / "icons" / f"shopretain.{kind}"), kind.encode())
        if not writer.write(image):
            raise OSError(writer.errorString())
    del app
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
