"""The drawings: one set, each of them used, sharp at every size."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ui.actions import VERBS
from ui.icons import application_icon, pixmap
from workbench.model import ClaimState

FOLDER = Path(str(files("resources") / "icons"))
DRAWINGS = sorted(path for path in FOLDER.glob("*.svg") if path.stem != "application")
_MODES = re.compile(r"-(light|dark)(-contrast)?$")


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_of_the_set(path: Path) -> None:
    """Each names the one of Lucide that it is, and the licence stands beside them."""
    text = path.read_text("utf-8")
    assert re.search(r"<!-- Lucide: [a-z0-9-]+ -->", text)
    assert 'viewBox="0 0 24 24"' in text
    assert "Lucide" in (FOLDER / "LICENSE").read_text("utf-8")


def test_every_drawing_is_used() -> None:
    """What nobody shows is not kept."""
    source = "".join(path.read_text("utf-8") for path in Path(str(files("ui"))).rglob("*.py"))
    source += (files("resources") / "themes" / "window.qss").read_text("utf-8")
    known = {verb.icon for verb in VERBS} | {state.value for state in ClaimState}
    idle = []
    for path in DRAWINGS:
        name = _MODES.sub("", path.stem)
        if name not in known and f'"{name}"' not in source and f"/{name}-$mode" not in source:
            idle.append(path.stem)
    assert not idle


def test_a_drawing_has_the_size_and_colour_asked_for(qapp: QApplication) -> None:
    """At twice the density it has twice the pixels."""
    for side, ratio in ((16, 1.0), (18, 1.25), (36, 2.0)):
        image = pixmap("search", "#A8480C", side, ratio).toImage()
        assert image.width() == round(side * ratio)
        inks = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inks <= {"#a8480c"}
        assert inks
    assert not application_icon().isNull()
