"""A picture worked with keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.pictures.view import PictureView
from workbench.pictures import Picture, Spot, Table


def spot(name: str, x: float, y: float) -> Spot:
    """Make a part of 40 by 20."""
    return Spot(x=x, y=y, wide=40, high=20, name=name, target=f"claim/{name}")


PICTURE = Picture(
    title="Four",
    summary="Four parts.",
    wide=400,
    high=900,
    shapes=(),
    spots=(spot("a", 0, 0), spot("b", 100, 0), spot("c", 0, 100), spot("d", 100, 800)),
    table=Table(columns=("Part",)),
)


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    """A view of four parts, in the corners of a long picture."""
    made = PictureView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_picture(PICTURE)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_arrows_go_to_the_nearest_part(view: PictureView) -> None:
    """What lies straight ahead comes before what lies aside; at the edge one stays."""
    path = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
        path.append(view.spot.name if view.spot else "")
    assert path[:2] == ["b", "b"]
    assert path[2] in {"c", "d"}
    assert path[3] == "a"


def test_a_chosen_part_comes_into_sight(view: PictureView) -> None:
    """The picture scrolls to it, and back."""
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.viewport().rect().contains(view.place_of(PICTURE.spots[3]))
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_follows_the_chosen_part(view: PictureView, qtbot: QtBot, key: Qt.Key) -> None:
    """Return and space do the same."""
    QTest.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.activated) as heard:
        QTest.keyClick(view, key)
    assert heard.args == ["claim/b"]


def test_a_click_follows_what_is_under_it(view: PictureView, qtbot: QtBot) -> None:
    """A click beside all parts does nothing."""
    followed: list[str] = []
    view.activated.connect(followed.append)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view.viewport(), left, pos=QPoint(250, 250))
    qtbot.mouseClick(view.viewport(), left, pos=view.place_of(PICTURE.spots[2]).center())
    assert followed == ["claim/c"]


def test_the_chosen_part_is_said(view: PictureView) -> None:
    """Those who hear the window hear the picture's sentence, and each part they come to."""
    assert view.accessibleName() == "Four. Four parts."
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "b"


def test_the_chosen_part_stays_when_the_picture_is_drawn_anew(view: PictureView) -> None:
    """It is known by where it leads; one that is gone is not chosen any more."""
    QTest.keyClick(view, Qt.Key.Key_Right)
    fewer = Picture(
        title="Two",
        summary="Two parts.",
        wide=400,
        high=900,
        shapes=(),
        spots=(spot("b", 0, 0),),
        table=PICTURE.table,
    )
    view.show_picture(fewer)
    assert view.spot is not None
    assert view.spot.name == "b"
    view.show_picture(
        Picture(
            title="None",
            summary="Nothing.",
            wide=10,
            high=10,
            shapes=(),
            spots=(),
            table=PICTURE.table,
        )
    )
    assert view.spot is None


def test_keys_and_wheel_zoom_where_there_is_time(view: PictureView, qtbot: QtBot) -> None:
    """Without time to zoom the wheel scrolls."""
    zooms: list[float] = []
    pans: list[float] = []
    view.zoomed.connect(lambda factor, _place: zooms.append(factor))
    view.panned.connect(pans.append)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert not zooms
    view.zooms = True
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    turn(view, Qt.KeyboardModifier.ControlModifier)
    turn(view, Qt.KeyboardModifier.ShiftModifier)
    assert zooms == [0.5, 2.0, 0.0, 0.8]
    assert pans[0] == 0.25
    assert pans[1] < 0


def turn(view: PictureView, modifier: Qt.KeyboardModifier) -> None:
    """Turn the wheel by a notch."""
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
