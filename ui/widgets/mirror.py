"""What is painted by hand, from left to right or mirrored, as the window is read."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | _MIDDLE
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | _MIDDLE


def placed(option: QStyleOptionViewItem, box: QRect) -> QRect:
    """Give the place in a row of a box that was measured from the left."""
    return QStyle.visualRect(option.direction, option.rect, box)


def write(painter: QPainter, box: QRect, text: str, *, at_end: bool = False) -> None:
    """Write one line at the beginning or the end of a box, as the window is read.

    The words themselves run as their own script does, whichever way the window is read.
    """
    read = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = _RIGHT if at_end is not (read == Qt.LayoutDirection.RightToLeft) else _LEFT
    painter.drawText(box, int(flags), text)
    painter.setLayoutDirection(read)
