"""Paints the shapes of a picture, in the colours of the window or of a file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen
from PySide6.QtGui import QPolygonF as Polygon

from ui.colours import Colours, rating_colours
from workbench.pictures import Anchor, Box, Dash, Patch, Picture, Shape, Stroke, Words

_PATTERNS = {Dash.DASHED: [6.0, 4.0], Dash.DOTTED: [1.0, 4.0]}
"""In pixels, as in the files."""


def ink(tokens: Colours, role: str) -> str:
    """Give the colour of a role in one of the window's sets of colours."""
    kind, _, rest = role.partition("/")
    if kind in {"rating", "rating_tint"}:
        key, _, rating = rest.partition("/")
        pair = rating_colours(key, rating, dark=tokens.dark, contrast=tokens.contrast)
        return pair[kind == "rating_tint"]
    found = getattr(tokens, kind)
    if not isinstance(found, str):
        raise TypeError(role)
    return found


class Brush:
    """A painter that knows shapes, a set of colours and a face."""

    def __init__(self, painter: QPainter, tokens: Colours, family: QFont) -> None:
        self._painter, self._tokens, self._family = painter, tokens, family
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, shapes: Iterable[Shape]) -> None:
        """Paint shapes, one over the other."""
        for shape in shapes:
            match shape:
                case Box():
                    self._box(shape)
                case Stroke():
                    self._stroke(shape)
                case Patch():
                    self._outline(shape.stroke, shape.thick, Dash.SOLID)
                    self._fill(shape.fill)
                    points = [QPointF(x, y) for x, y in shape.points]
                    self._painter.drawPolygon(Polygon(points))
                case Words():
                    self._words(shape)

    def _box(self, box: Box) -> None:
        self._outline(box.stroke, box.thick, box.dash)
        self._fill(box.fill)
        rect = QRectF(box.x, box.y, box.wide, box.high)
        self._painter.drawRoundedRect(rect, box.radius, box.radius)

    def _stroke(self, stroke: Stroke) -> None:
        self._outline(stroke.ink, stroke.thick, stroke.dash)
        self._fill("")
        first, *rest = (QPointF(x, y) for x, y in stroke.points)
        path = QPainterPath(first)
        if stroke.curved and len(rest) == 3:
            path.cubicTo(*rest)
        else:
            for point in rest:
                path.lineTo(point)
        self._painter.drawPath(path)

    def _words(self, words: Words) -> None:
        font = face(self._family, words.size, bold=words.bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink(self._tokens, words.ink)))
        wide = QFontMetricsF(font).horizontalAdvance(words.text)
        shift = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[words.anchor]
        self._painter.drawText(QPointF(words.x - shift, words.y), words.text)

    def _outline(self, role: str, thick: float, dash: Dash) -> None:
        if not role:
            self._painter.setPen(Qt.PenStyle.NoPen)
            return
        pen = QPen(QColor(ink(self._tokens, role)), thick)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dash in _PATTERNS:
            pen.setDashPattern([each / thick for each in _PATTERNS[dash]])
            dotted = dash is Dash.DOTTED
            pen.setCapStyle(Qt.PenCapStyle.RoundCap if dotted else Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)

    def _fill(self, role: str) -> None:
        if role:
            self._painter.setBrush(QColor(ink(self._tokens, role)))
        else:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)


def face(family: QFont, size: float, *, bold: bool) -> QFont:
    """Give a face in a size."""
    font = QFont(family)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


class Widths:
    """Measures text in a face, as it will be painted."""

    def __init__(self, family: QFont) -> None:
        self._family = family
        self._metrics = lru_cache(maxsize=32)(self._made)

    def __call__(self, text: str, size: float, bold: bool) -> float:
        """Give the width of a text."""
        return self._metrics(round(size), bold).horizontalAdvance(text)

    def _made(self, size: int, bold: bool) -> QFontMetricsF:
        return QFontMetricsF(face(self._family, size, bold=bold))


def image(picture: Picture, tokens: Colours, family: QFont, *, scale: float = 2.0) -> QImage:
    """Paint a whole picture on paper, sharp enough to be printed."""
    size = QSize(round(picture.wide * scale), round(picture.high * scale))
    made = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(QColor(tokens.pane))
    made.setText("Title", picture.title)
    made.setText("Description", picture.summary)
    painter = QPainter(made)
    painter.scale(scale, scale)
    Brush(painter, tokens, family).draw(picture.shapes)
    painter.end()
    return made
