"""The side bar's lines of saved views: counted, dragged into another order."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from ui.models.sections import SECTION, VIEW, SectionModel
from ui.session import Session
from workbench import commands, queries


def test_views_stand_with_their_numbers_and_are_dragged(session: Session, qtbot: QtBot) -> None:
    """Only among themselves; where one is dropped, it stands from then on."""
    commands.add_claim(session.project, text="It was dear.")
    for name in ("One", "Two", "Three"):
        commands.save_view(session.project, name=name)
    model = SectionModel(session)
    model.refresh()
    rows = [model.index(at).data(SECTION) for at in range(model.rowCount())]
    first = next(at for at, row in enumerate(rows) if row.place.startswith(VIEW))
    assert [row.count for row in rows[first : first + 3]] == [1, 1, 1]
    assert model.flags(model.index(first)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(1)) & Qt.ItemFlag.ItemIsDragEnabled

    dragged = model.mimeData([model.index(first + 2)])
    move, nowhere = Qt.DropAction.MoveAction, QModelIndex()
    assert model.supportedDropActions() == move
    assert not model.canDropMimeData(dragged, move, 0, 0, nowhere)
    assert not model.canDropMimeData(QMimeData(), move, first, 0, nowhere)
    assert model.canDropMimeData(dragged, move, first, 0, nowhere)
    assert not model.dropMimeData(dragged, move, first, 0, nowhere)  # no row is to be removed
    assert [view.name for view in queries.views(session.project.db)] == ["Three", "One", "Two"]
    dragged = model.mimeData([model.index(first)])  # the rows are asked for later: still "One"
    model.dropMimeData(dragged, move, first + 3, 0, nowhere)
    model.refresh()
    names = [model.index(first + at).data() for at in range(3)]
    assert names == ["Three", "Two", "One"]
