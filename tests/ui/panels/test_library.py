"""The library: what its lists offer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from ui.window import Window
from workbench import commands


@pytest.mark.parametrize("place", ["sources", "speakers"])
def test_sources_and_speakers_offer_what_other_lists_do(
    open_window: Callable[..., Window], filled: Path, place: str
) -> None:
    """Beside being edited they are changed together, tagged and deleted, and that is undone."""
    window = open_window(filled)
    window.actions_[place].trigger()
    rows = window.library._list
    rows.choose(0)
    whole = rows.rows.total
    spot = rows.visualRect(rows.rows.index(0, 0)).center()
    rows.customContextMenuRequested.emit(QPoint(spot))
    (menu,) = (each for each in rows.findChildren(QMenu) if each.isVisible())
    offered = [action for action in menu.actions() if not action.isSeparator()]
    assert offered[0].text() == "Edit…"
    verbs = ("bulk", "tag", "delete-marked")
    assert offered[1:] == [window.actions_[verb] for verb in verbs]
    assert all(action.isEnabled() for action in offered)
    menu.close()
    window.actions_["delete-marked"].trigger()
    assert rows.rows.total == whole  # it is in use, which a notice says
    assert window.notices.texts()
    add = {"sources": commands.add_source, "speakers": commands.add_speaker}[place]
    made = window.session.perform(add, name="Mira Holt")
    rows.choose(rows.rows.row_of_id(made.id))
    window.actions_["delete-marked"].trigger()
    assert rows.rows.total == whole
    window.session.undo()
    assert rows.rows.total == whole + 1
