"""The pictures in the window: what they show, and where their parts lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from ui.panels.pictures import PicturesPanel
from ui.pictures.table import PictureTable
from ui.window import Window
from workbench import commands, queries
from workbench.pictures import conditions_of


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window with two claims, one of them with evidence and a verdict."""
    return open_window(filled)


def shown(window: Window, place: str) -> PicturesPanel:
    """Look at a picture."""
    if place == "map":
        rated = next(row for row in window.session.ask(queries.claims) if row.rating)
        place = f"map/{rated.id}"
        window.session.select_claim(rated.id)
    window.session.choose_place(place)
    return window.pictures


@pytest.mark.parametrize("place", ["map", "timeline", "balance", "progress"])
def test_a_picture_and_its_table_say_the_same(window: Window, place: str) -> None:
    """Each row of the table is there, and each part of the picture leads somewhere."""
    panel = shown(window, place)
    assert panel.isVisible()
    assert not window.columns.isVisible()
    assert panel.picture is not None
    model = panel.table.model()
    assert model is not None
    assert model.rowCount() == len(panel.picture.table.lines) > 0
    assert panel.view.picture is not None
    assert panel.view.picture.spots
    assert panel.view.accessibleName().startswith(panel.picture.title)


@pytest.mark.parametrize("place", ["map", "timeline", "balance", "progress"])
def test_every_part_can_be_followed(window: Window, place: str) -> None:
    """No target leads nowhere, and none fails."""
    panel = shown(window, place)
    assert panel.picture is not None
    failures: list[str] = []
    window.session.failed.connect(failures.append)
    targets = {spot.target for spot in panel.picture.spots}
    targets |= {line.target for line in panel.picture.table.lines}
    for target in sorted(targets - {""}):
        shown(window, place)
        panel.bar.set_table(on=False)
        panel.go(target)
        moved = window.session.place.partition("/")[0] != place
        assert moved or target.partition("/")[0] in {"map", "period", "table"}, target
    assert not failures


def test_a_bar_opens_its_claims(window: Window) -> None:
    """The list is narrowed to those that the bar counts."""
    panel = shown(window, "balance")
    assert panel.picture is not None
    target = next(line.target for line in panel.picture.table.lines if "speaker is" in line.target)
    panel.go(target)
    assert window.session.place == "claims/all"
    assert window.session.filters.of("claims").conditions == conditions_of(target)


def test_a_record_that_is_gone_is_told(window: Window) -> None:
    """The window stays where it is, and says so."""
    panel = shown(window, "timeline")
    told: list[str] = []
    window.session.failed.connect(told.append)
    panel.go("evidence/gone")
    assert told
    assert window.session.place == "timeline"


def test_a_picture_follows_the_project(window: Window) -> None:
    """What is added while one looks is there at once."""
    panel = shown(window, "progress")
    before = panel.picture
    window.session.perform(commands.add_claim, text="It will rain.")
    assert panel.picture is not None
    assert before is not None
    assert panel.picture.summary != before.summary


def test_the_map_of_a_claim_that_is_deleted_goes_away(window: Window) -> None:
    """What is gone is not shown; taken back, it is there again."""
    panel = shown(window, "map")
    claim = window.session.claim_id
    found = window.session.ask(queries.claim, claim)
    window.session.perform(commands.remove_claim, found.claim)
    assert panel.about() != found.claim.text
    window.session.undo()
    window.session.choose_place(f"map/{claim}")
    assert panel.about() == found.claim.text


def test_an_empty_project_says_what_goes_there(
    open_window: Callable[..., Window], tmp_path: Path
) -> None:
    """No picture is drawn of nothing, and nothing fails."""
    window = open_window()
    window.session.create(tmp_path / "Empty.fcw", "Empty")
    for place in ("map", "timeline", "balance", "progress"):
        window.session.choose_place(place)
        assert window.pictures.isVisible()
        assert not window.pictures.view.isVisible()
        assert not window.pictures.table.isVisible()
    window.session.choose_place("claims/all")
    assert window.columns.isVisible()


def test_the_time_line_is_zoomed_and_comes_back(window: Window) -> None:
    """Less time, more time, and all of it again."""
    panel = shown(window, "timeline")
    panel.take_focus()
    assert panel.view.hasFocus()
    whole = panel.picture
    QTest.keyClick(panel.view, Qt.Key.Key_Plus)
    near = panel.picture
    QTest.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    moved = panel.picture
    assert len({id(each) for each in (whole, near, moved)}) == 3
    assert near != whole
    QTest.keyClick(panel.view, Qt.Key.Key_0)
    assert panel.picture == whole


def test_the_letter_t_turns_the_picture_into_its_table(window: Window, qtbot: QtBot) -> None:
    """The focus goes along, and Enter opens the row's claims."""
    panel = shown(window, "progress")
    panel.take_focus()
    QTest.keyClick(panel.view, Qt.Key.Key_T)
    assert panel.table.isVisible()
    assert panel.table.hasFocus()
    assert panel.table.currentIndex().row() == 0
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert window.session.place == "claims/new"
    assert isinstance(window.focusWidget(), QAbstractItemView)


def test_the_table_is_a_model(window: Window, qtmodeltester: object) -> None:
    """It keeps to what views expect of one."""
    panel = shown(window, "balance")
    model = panel.table.model()
    assert isinstance(model, PictureTable)
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_a_picture_can_be_mirrored(window: Window) -> None:
    """For those who read from right to left the against side stands on the right."""
    panel = shown(window, "map")
    plain = panel.view.picture
    window.pictures.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.go("map/" + window.session.claim_id)
    turned = panel.view.picture
    assert plain is not None
    assert turned is not None
    assert turned.spots[1].x == pytest.approx(plain.wide - plain.spots[1].x - plain.spots[1].wide)
