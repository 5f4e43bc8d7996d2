"""Looking at an investigation in pictures, with keys and clicks."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.journeys.conftest import Hands
from workbench.exchange import seed


@pytest.fixture(scope="module")
def bridge(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented investigation of a harbour bridge, made once."""
    return seed.make("harbour-bridge", tmp_path_factory.mktemp("seed") / "Bridge.fcw")


@pytest.fixture
def desk(hands: Callable[[], Hands], bridge: Path, tmp_path: Path) -> Hands:
    """A window on a copy of it."""
    path = tmp_path / "Bridge.fcw"
    shutil.copy(bridge, path)
    at_work = hands()
    at_work.window.session.open(path)
    return at_work


def test_from_the_balance_to_the_claims_and_on_to_their_map(desk: Hands) -> None:
    """Who is being checked, what of theirs was refuted, what speaks against it, where it stands."""
    desk.press("Ctrl+8")
    assert desk.sees("Balance by speaker")
    desk.press("Return")
    desk.waits_to_see("The harbour bridge cost 40 million crowns.")
    assert len(desk.rows("claimList")) == 4
    desk.press("Ctrl+Shift+M")
    assert desk.sees("Map of a claim")
    desk.press("T")
    assert any("Against" in row for row in desk.rows("pictureTable"))
    desk.press("Down")
    desk.press("Return")
    assert desk.window.session.item[0] == "evidence"
    desk.press("Ctrl+9")
    assert desk.sees("Progress of the desk")


def test_a_picture_is_handed_out_as_a_drawing_and_as_an_image(desk: Hands, tmp_path: Path) -> None:
    """Both have the investigation's name on them."""
    desk.press("Ctrl+8")
    box = desk.find(QComboBox, "pictureBy")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert desk.sees("Balance by party")
    for name in ("Balance.svg", "Balance.png"):
        desk.press("Ctrl+Shift+X")
        desk.name_file(tmp_path / name)
        desk.waits_to_see(f"The picture is in {name}")
    root = etree.fromstring((tmp_path / "Balance.svg").read_bytes())
    texts = [each.text for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Balance by party", "City of Norrhamn", "Harbour bridge"} <= set(texts)
    image = QImage(str(tmp_path / "Balance.png"))
    assert image.width() == 2360
    assert image.text("Title") == "Balance by party"


def test_the_time_line_of_one_claim(desk: Hands) -> None:
    """Chosen from the whole, zoomed into, and left through one of its entries."""
    desk.press("Ctrl+7")
    whole = len(desk.rows("pictureTable")) if desk.window.pictures.table.isVisible() else 0
    assert not whole
    box = desk.find(QComboBox, "pictureBy")
    QTest.keyClick(box, Qt.Key.Key_Down)
    desk.click("zoomIn")
    desk.click("zoomAll")
    desk.click("asTable")
    assert any("Statements" in row for row in desk.rows("pictureTable"))
    desk.click_row("pictureTable", 0)
    desk.press("Return")
    assert desk.window.session.place == "claims/all"
