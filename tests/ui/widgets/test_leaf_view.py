"""Pages as pictures: few are drawn, however many there are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.leaf_view import KEPT, LeafView
from ui.wording import number
from workbench.reading.drawn import Leaf, Picture

A4 = (595.0, 842.0)


def leaf(letters: str = "", boxes: tuple[int, ...] = ()) -> Leaf:
    """A grey page."""
    picture = Picture(width=4, height=6, pixels=b"\x80" * 72)
    return Leaf(picture=picture, letters=letters, boxes=boxes)


@pytest.fixture
def view(qtbot: QtBot) -> LeafView:
    """A view of 2,000 pages, 700 × 500."""
    made = LeafView()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_sizes([A4] * 2000)
    return made


def test_only_pages_in_sight_are_asked_for(view: LeafView, qtbot: QtBot) -> None:
    """Of 2,000 pages one is wanted after another, from where the window is."""
    with qtbot.waitSignal(view.wanting):
        view.go_to(1200)
    assert view.page() == 1200
    wanted = view.wanted()
    assert wanted is not None
    page, width = wanted
    assert page == 1200
    view.set_leaf(page, width, leaf())
    after = view.wanted()
    assert after is None or after[0] == 1201


def test_pictures_are_kept_for_a_few_pages_only(view: LeafView) -> None:
    """A long walk through a document does not fill the memory."""
    for page in range(40):
        view.set_leaf(page, 600, leaf())
    assert view.drawn() == list(range(40 - KEPT, 40))


def test_pages_fit_the_width_and_grow_around_the_place_that_is_read(view: LeafView) -> None:
    """A zoomed page needs the horizontal bar, and the page that is read stays."""
    view.go_to(700)
    assert view.horizontalScrollBar().maximum() == 0
    view.set_zoom(2.5)
    assert view.page() == 700
    assert view.horizontalScrollBar().maximum() > 0
    view.set_zoom(1)
    assert view.page() == 700


def test_keys_walk_through_the_pages(view: LeafView) -> None:
    """End, Home and the page keys need no mouse; the page is told to those who cannot see it."""
    QTest.keySequence(view, "End")
    assert view.page() == 1999
    assert view.accessibleDescription() == f"Page {number(2000)} of {number(2000)}"
    QTest.keySequence(view, "Home")
    QTest.keySequence(view, "PgDown")
    assert view.verticalScrollBar().value() > 300


def test_a_page_that_cannot_be_drawn_is_not_asked_for_again(view: LeafView) -> None:
    """It says why instead."""
    wanted = view.wanted()
    assert wanted is not None
    view.set_problem(wanted[0], "It cannot be shown: this page is damaged.")
    after = view.wanted()
    assert after is None or after[0] != wanted[0]
    view.viewport().repaint()


def test_the_mouse_selects_from_letter_to_letter(view: LeafView, qtbot: QtBot) -> None:
    """Pressing on the first letter and drawing to the last tells their numbers."""
    boxes = (1000, 1000, 1400, 1200, 1400, 1000, 1800, 1200, 1800, 1000, 2200, 1200)
    view.set_leaf(0, 600, leaf("abc", boxes))
    box = view._box(0)

    def place(x: int) -> QPoint:
        return QPoint(
            round(box.left() + x / 10_000 * box.width()),
            round(box.top() + 0.11 * box.height()),
        )

    heard: list[tuple[int, int, int]] = []
    view.selected.connect(lambda *letters: heard.append(letters))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place(1100))
    QTest.mouseMove(view.viewport(), place(2100))
    qtbot.waitUntil(lambda: len(heard) > 1)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place(2100))
    assert heard[0] == (-1, 0, 0)
    assert heard[-1] == (0, 0, 2)
