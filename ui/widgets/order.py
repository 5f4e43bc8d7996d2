"""The order in which Tab comes to what was made after the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget

FLOATING = "floating"
"""The property of a control that stands in no layout of its parent, and comes after what does."""


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
    elif isinstance(widget, QSplitter):
        for part in map(widget.widget, range(widget.count())):
            if part is not None:
                yield part
                yield from _placed(part)
    elif layout is not None:
        yield from _in_layout(layout, widget)
    for child in widget.children():
        if isinstance(child, QWidget) and child.property(FLOATING):
            yield child


def _in_layout(layout: QLayout, parent: QWidget) -> Iterator[QWidget]:
    """Give what stands in a layout, in its order.

    Without `itemAt`: what it gives is taken for alive after Qt has deleted it, and then for
    whatever Qt puts in its place.
    """
    places: dict[int, QWidget | QLayout] = {}
    for widget in parent.children():
        if isinstance(widget, QWidget):
            places[layout.indexOf(widget)] = widget
    for inner in layout.children():
        if isinstance(inner, QLayout):
            places[layout.indexOf(inner)] = inner
    for at, each in sorted(places.items(), key=lambda place: place[0]):
        if at < 0:
            continue
        if isinstance(each, QLayout):
            yield from _in_layout(each, parent)
        else:
            yield each
            yield from _placed(each)
