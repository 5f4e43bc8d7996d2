"""One picture, and the blur over what is sensitive."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.image_view import ImageView
from ui.widgets.verb_button import VerbButton
from workbench.reading.drawn import Picture


def checks(size: int) -> Picture:
    """A board of black and white fields of eight pixels."""
    pixels = bytearray()
    for y in range(size):
        for x in range(size):
            pixels += (b"\xff" if (x // 8 + y // 8) % 2 else b"\x00") * 3
    return Picture(width=size, height=size, pixels=bytes(pixels), whole=(4 * size, 4 * size))


@pytest.fixture
def view(qtbot: QtBot) -> ImageView:
    """A view of 400 × 400."""
    made = ImageView(VerbButton("show-sensitive", QAction("Show it")))
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    return made


def lightness(view: ImageView) -> set[int]:
    """How light the picture is, at a row of places in it."""
    image = view._shown.toImage()
    row = image.height() // 3
    return {QColor(image.pixel(x, row)).lightness() for x in range(0, image.width(), 3)}


def test_a_blurred_picture_shows_nothing_of_what_it_is(view: ImageView) -> None:
    """Its fields run into one another, the state is said in words, and a button lifts it."""
    view.show_picture(checks(256), blurred=True)
    assert max(lightness(view)) - min(lightness(view)) < 120
    assert view.accessibleDescription() == "Blurred"
    button = view.findChild(VerbButton, "button-show-sensitive")
    assert button is not None
    assert button.isVisible()
    view.set_blurred(blurred=False)
    assert {0, 255} <= lightness(view)
    assert view.accessibleDescription() == "1024 × 1024 pixels"
    assert not button.isVisible()


def test_a_picture_fits_and_grows(view: ImageView) -> None:
    """It needs no bars until it is made larger."""
    view.show_picture(checks(256), blurred=False)
    assert view.verticalScrollBar().maximum() == 0
    view.setFocus()
    for _ in range(6):
        QTest.keySequence(view, "+")
    assert view.verticalScrollBar().maximum() > 0
    for _ in range(6):
        QTest.keySequence(view, "-")
    assert view.verticalScrollBar().maximum() == 0
