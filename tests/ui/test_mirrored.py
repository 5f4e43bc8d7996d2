"""The window read from right to left, as in Arabic or Hebrew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.surfaces import prepare, surfaces
from ui.colours import LIGHT
from ui.icons import pixmap
from ui.window import Window

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Everything from right to left, for one test."""
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


@pytest.fixture
def window(mirrored: None, open_window: Callable[..., Window], filled: Path) -> Window:
    """A mirrored window on a project."""
    made = open_window(filled)
    prepare(made)
    return made


def _left(widget: QWidget, window: Window) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_the_columns_stand_the_other_way_round(window: Window) -> None:
    """The side bar is at the right, then the list, then the claim."""
    window.actions_["guide"].trigger()
    order = [window.guide, window.claim, window.middle, window.side]
    places = [_left(each, window) for each in order]
    assert places == sorted(places)
    assert all(each.layoutDirection() == RIGHT for each in order)


def test_nothing_is_clipped_and_nothing_overlaps(window: Window, qtbot: QtBot) -> None:
    """In every surface, what a layout placed lies within it, and beside its neighbours."""
    found = set()
    for name, top in surfaces(window, lambda: _settle(window, qtbot)):
        for holder in [top, *top.findChildren(QWidget)]:
            layout = holder.layout()
            if layout is not None and holder.isVisibleTo(top) and holder.window() is top:
                found |= {f"{name}: {each}" for each in _wrong(layout, holder)}
    if found:
        pytest.fail("\n".join(sorted(found)), pytrace=False)


def _settle(window: Window, qtbot: QtBot) -> None:
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not window.jobs.current, timeout=10_000)


def _wrong(layout: QLayout, holder: QWidget) -> Iterator[str]:
    placed = [(each, each.geometry()) for each in _widgets(layout) if not each.isHidden()]
    room = holder.rect().adjusted(-1, -1, 1, 1)
    for widget, place in placed:
        if not room.contains(place) and place.isValid():
            where = f"{_called(holder)} {_tuple(room)}"
            yield f"{_called(widget)} {_tuple(place)} is outside of {where}"
    if type(layout).__name__ == "QStackedLayout":
        return
    for (one, here), (other, there) in combinations(placed, 2):
        if here.intersects(there):
            yield f"{_called(one)} {_tuple(here)} lies over {_called(other)} {_tuple(there)}"


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    parent = layout.parentWidget()
    for child in parent.children() if parent else ():
        if isinstance(child, QWidget) and layout.indexOf(child) >= 0:
            yield child
    for inner in layout.children():
        if isinstance(inner, QLayout):
            yield from _widgets(inner)


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def _tuple(place: QRect) -> tuple[int, int, int, int]:
    return place.x(), place.y(), place.width(), place.height()


def test_the_rows_of_a_list_are_drawn_mirrored(window: Window) -> None:
    """The edge of the chosen row stands at the right, the verdict at the left."""
    view = window.claims.findChild(QAbstractItemView, "claimList")
    assert view is not None
    view.setFocus()
    row = view.visualRect(view.currentIndex())
    drawn = view.viewport().grab(row).toImage()
    accent, chosen = (QColor(getattr(LIGHT, name)) for name in ("accent", "selection"))
    middle = drawn.height() // 2
    assert drawn.pixelColor(drawn.width() - 2, middle) == accent
    assert drawn.pixelColor(1, middle) == chosen
    verdict = [drawn.pixelColor(x, middle // 2 + 4) != chosen for x in range(12, 40)]
    assert any(verdict), "nothing stands at the left end"


def test_what_points_somewhere_is_drawn_mirrored(qapp: QApplication) -> None:
    """The side bar's sign shows its line at the other side; a clock stays a clock."""
    straight = {name: pixmap(name, "#000000", 32).toImage() for name in ("panel", "history")}
    qapp.setLayoutDirection(RIGHT)
    turned = {name: pixmap(name, "#000000", 32).toImage() for name in straight}
    qapp.setLayoutDirection(LEFT)
    assert _ink(straight["panel"], 4, 16) > _ink(straight["panel"], 16, 28)
    assert _ink(turned["panel"], 4, 16) < _ink(turned["panel"], 16, 28)
    assert turned["history"] == straight["history"]


def _ink(image: QImage, left: int, right: int) -> int:
    return sum(image.pixelColor(x, y).alpha() for x in range(left, right) for y in range(32))
