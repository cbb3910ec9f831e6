"""Lucide line icons (ISC licence, resources/icons), tinted with a token of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shopretain.base.paths import resources
from shopretain.ui.theme import theme

_SCALES = (1, 2, 3)  # screens up to 300 %


@cache
def _source(name: str) -> str:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', 'stroke-width="1.75"')


def pixmap(name: str, token: str, size: int = 18, scale: float = 1) -> QPixmap:
    """Give the icon as a pixmap of size x size px in the token's colour."""
    return _drawn(name, theme().color(token).name(), size, scale)


@cache
def _drawn(name: str, color: str, size: int, scale: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    image = QPixmap(round(size * scale), round(size * scale))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(scale)
    return image


def icon(name: str, token: str = "text", size: int = 18) -> QIcon:  # noqa: S107  a colour token
    """Give the icon in the token's colour, sharp on every screen."""
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, token, size, scale))
    return result
