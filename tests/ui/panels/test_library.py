"""The library: what its lists offer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from ui.window import Window
from workbench import commands, queries
from workbench.model import Source


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


def test_a_protected_source_says_so(open_window: Callable[..., Window], filled: Path) -> None:
    """Nobody has to open each source to see whom a public report does not name."""
    window = open_window(filled)
    window.actions_["sources"].trigger()
    rows = window.library._list
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert "protected" not in str(rows.rows.index(0, 0).data(spoken))
    session = window.session
    source = session.project.get(Source, session.ask(queries.sources)[0].id)
    session.perform(commands.change_source, source, protected=True)
    assert "protected" in str(rows.rows.index(0, 0).data(spoken))
