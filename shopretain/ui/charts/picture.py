"""Saves a chart as PNG or SVG: always light, with its finding, days and the shop's name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from shopretain.base.errors import UserError
from shopretain.ui.charts.base_chart import BaseChart
from shopretain.ui.theme import theme

_WIDTH, _HEIGHT, _HEAD, _SCALE = 1200, 675, 92, 2


def save_chart(path: Path, make: Callable[[], BaseChart], title: str, under: str) -> None:
    """Write the picture of the chart that `make` gives, in the light colours.

    UserError when the place cannot be written.
    """
    with theme().lent_light():
        chart = make()
        chart.resize(_WIDTH - 48, _HEIGHT - _HEAD - 24)
        chart.redraw()
        chart.grab()  # lays the chart out without showing it
        if path.suffix.lower() == ".svg":
            _save_svg(path, chart, title, under)
        else:
            _save_png(path, chart, title, under)
        chart.deleteLater()


def _save_png(path: Path, chart: BaseChart, title: str, under: str) -> None:
    image = QImage(QSize(_WIDTH, _HEIGHT) * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    painter = QPainter(image)
    _paint(painter, chart, title, under)
    painter.end()
    file = QSaveFile(str(path))
    opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not (opened and QImageWriter(file, QByteArray(b"png")).write(image) and file.commit()):
        raise UserError("cannot_save", name=path.name)


def _save_svg(path: Path, chart: BaseChart, title: str, under: str) -> None:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setResolution(chart.logicalDpiX())
    generator.setSize(QSize(_WIDTH, _HEIGHT))
    generator.setViewBox(QRect(0, 0, _WIDTH, _HEIGHT))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        raise UserError("cannot_save", name=path.name)
    _paint(painter, chart, title, under)
    painter.end()


def _paint(painter: QPainter, chart: BaseChart, title: str, under: str) -> None:
    colors = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(0, 0, _WIDTH, _HEIGHT, colors.color("surface"))
    font = colors.font(24)
    font.setPixelSize(24)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colors.color("text"))
    painter.drawText(QRect(24, 16, _WIDTH - 48, 36), Qt.AlignmentFlag.AlignVCenter, title)
    font.setPixelSize(15)
    font.setBold(False)
    painter.setFont(font)
    painter.setPen(colors.color("text2"))
    painter.drawText(QRect(24, 52, _WIDTH - 48, 26), Qt.AlignmentFlag.AlignVCenter, under)
    chart.paint_picture(painter, QRectF(24, _HEAD, _WIDTH - 48, _HEIGHT - _HEAD - 16))
