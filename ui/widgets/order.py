"""The order in which Tab comes to what was made after the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow(anchor: QWidget, inside: QWidget) -> None:
    """Have Tab come to the controls in `inside` right after `anchor`, as they stand in layouts.

    Qt puts what is made later behind everything else in the window.
    """
    for following in _placed(inside):
        if following.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(anchor, following)
            anchor = following


def _placed(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    held = widget.widget() if isinstance(widget, QScrollArea) else None
    if held is not None:
        yield from _placed(held)
    elif layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield widget
            yield from _placed(widget)
