"""Drawing the lines of a paragraph with what is marked and selected in them.

Qt draws marks by subtracting outlines from one another, and words get lost where outlines touch.
Here each mark is a few boxes in its line, whatever lies over or under it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout, QTextLine

Range = tuple[int, int, QTextCharFormat]
"""First position, end and look; positions in the paragraph."""

_TURNING = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_Style = QTextCharFormat.UnderlineStyle
_PENS = {
    _Style.SingleUnderline: Qt.PenStyle.SolidLine,
    _Style.DashUnderline: Qt.PenStyle.DashLine,
    _Style.DotLine: Qt.PenStyle.DotLine,
}


def paint_lines(
    painter: QPainter, layout: QTextLayout, origin: QPointF, ranges: Sequence[Range], clip: QRectF
) -> None:
    """Draw a laid out paragraph at a place; later ranges lie over earlier ones."""
    turning = bool(ranges) and _TURNING.search(layout.text()) is not None
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        box = line.rect().translated(origin)
        if box.bottom() < clip.top() or box.top() > clip.bottom():
            continue
        first, end = line.textStart(), line.textStart() + line.textLength()
        inside = [
            (shape, [each.translated(origin) for each in boxes(line, left, right, turning=turning)])
            for left, right, shape in (
                (max(left, first), min(right, end), shape) for left, right, shape in ranges
            )
            if left < right
        ]
        _paint_line(painter, line, origin, inside)


def boxes(line: QTextLine, start: int, end: int, *, turning: bool) -> list[QRectF]:
    """Give where the positions of a line stand; in pieces where its direction turns."""
    if turning:
        runs = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        spans = _joined([(run.left(), run.right()) for run in runs], line.height() / 2)
    else:
        ends = line.naturalTextRect()  # without the blanks at which the line was broken
        one, other = _x(line, start), _x(line, end)
        spans = [(max(min(one, other), ends.left()), min(max(one, other), ends.right()))]
    return [
        QRectF(left, line.y(), right - left, line.height()) for left, right in spans if left < right
    ]


def _joined(spans: list[tuple[float, float]], gap: float) -> list[tuple[float, float]]:
    """Join stretches between which there is but a blank."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if found and left - found[-1][1] < gap:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # the stubs leave its type open
    return float(found[0] if isinstance(found, tuple) else found)


def _paint_line(
    painter: QPainter,
    line: QTextLine,
    origin: QPointF,
    inside: Sequence[tuple[QTextCharFormat, Sequence[QRectF]]],
) -> None:
    over = [one for one in inside if _inked(one[0])]
    for shape, places in inside:
        if not _inked(shape):
            for place in places:
                painter.fillRect(place, shape.background())
    line.draw(painter, origin)
    for shape, places in inside:
        for place in places:
            _underline(painter, shape, place, line)
    for shape, places in over:
        for place in places:
            painter.save()
            painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
            painter.fillRect(place, shape.background())
            painter.setPen(shape.foreground().color())
            line.draw(painter, origin)
            painter.restore()


def _inked(shape: QTextCharFormat) -> bool:
    """Whether words in this look have a colour of their own, as selected ones have."""
    return shape.foreground().style() != Qt.BrushStyle.NoBrush


def _underline(painter: QPainter, shape: QTextCharFormat, place: QRectF, line: QTextLine) -> None:
    style = shape.underlineStyle()
    if style == _Style.NoUnderline:
        return
    painter.save()
    y = place.top() + line.ascent() + 2.5
    pen = QPen(shape.underlineColor(), 1.5, _PENS.get(style, Qt.PenStyle.SolidLine))
    painter.setPen(pen)
    if style == _Style.WaveUnderline:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = int(place.width() // 3) + 1
        points = [QPointF(place.left() + 3 * n, y + (1.5 if n % 2 else -0.5)) for n in range(count)]
        painter.drawPolyline(QPolygonF(points))
    else:
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
    painter.restore()
