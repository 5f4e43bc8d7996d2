"""The drawings of buttons, menus and the side bar, in the colour and direction asked for."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_DIRECTED = frozenset({"panel", "next", "published", "timeline"})
"""What points somewhere, or stands at a side: mirrored where one reads from right to left."""


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")


def pixmap(name: str, colour: str, side: int = 16, ratio: float = 1.0) -> QPixmap:
    """Draw an icon, `side` logical pixels wide."""
    drawing = _drawing(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    if name in _DIRECTED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return made


def icon(name: str, colour: str) -> QIcon:
    """Give an icon for buttons and menus, sharp on dense screens too."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, ratio=ratio))
    return made


def application_icon() -> QIcon:
    """Give the program's own icon."""
    made = QIcon()
    for side in (16, 32, 64, 128):
        made.addPixmap(pixmap("application", "", side=side))
    return made
