"""A list of any number of rows: marked, folded, laid out as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.bench.generate import generate
from ui import session as sessions
from ui.arrangement import remembered
from ui.models.rows import ROW
from ui.panels.claims import ClaimsPanel
from ui.window import Window
from workbench import commands, queries
from workbench.model import Claim
from workbench.queries import Sort

CLAIMS = 600


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with some hundred claims."""
    path = tmp_path_factory.mktemp("rows") / "Large.fcw"
    generate(path, CLAIMS)
    return path


@pytest.fixture
def claims(
    open_window: Callable[..., Window], generated: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> ClaimsPanel:  # fmt: skip
    """The claims of a project that answers in the reader thread."""
    monkeypatch.setattr(sessions, "SMALL", -1)
    path = tmp_path / "Large.fcw"
    path.write_bytes(generated.read_bytes())
    panel = open_window(path).claims
    _settle(panel, qtbot)
    return panel


def _settle(panel: ClaimsPanel, qtbot: QtBot) -> None:
    """Wait until nothing is asked any more: an answer that is on its way may ask again."""
    seen = [0]

    def quiet() -> bool:
        busy = not panel._model.is_whole or panel._session.reader.is_busy
        seen[0] = 0 if busy else seen[0] + 1
        return seen[0] > 2

    qtbot.waitUntil(quiet)


def _chosen(panel: ClaimsPanel) -> str:
    row = panel._list.currentIndex().data(ROW)
    return row.id if row else ""


def test_the_first_claim_is_looked_at_after_opening(claims: ClaimsPanel) -> None:
    """All rows are there, the newest first, and it is the chosen one."""
    assert claims._model.total == CLAIMS
    assert claims._list.currentIndex().row() == 0
    assert claims._session.claim_id == _chosen(claims)


def test_several_rows_are_marked_and_stay_so(claims: ClaimsPanel, qtbot: QtBot) -> None:
    """Shift and arrows mark; an edit that brings a row above them changes nothing of it."""
    session = claims._session
    claims._list.choose(3)
    for _ in range(4):
        QTest.keyClick(claims._list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    marked = session.marks()
    assert (marked.noun, len(marked.ids), session.marked_count) == ("claims", 5, 5)
    session.perform(commands.add_claim, text="It rained.")
    _settle(claims, qtbot)
    assert claims._model.total == CLAIMS + 1
    assert session.marks() == marked
    assert claims._list.currentIndex().row() == 8


def test_all_rows_can_be_marked(claims: ClaimsPanel) -> None:
    """Ctrl+A marks every claim, seen or not."""
    QTest.keyClick(claims._list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert claims._session.marked_count == CLAIMS
    assert len(set(claims._session.marks().ids)) == CLAIMS


def test_marks_survive_another_order(claims: ClaimsPanel, qtbot: QtBot) -> None:
    """Sorting moves the rows; the marked and the current ones move with them."""
    claims._list.choose(10)
    QTest.keyClick(claims._list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    marked, chosen = set(claims._session.marks().ids), _chosen(claims)
    held = claims.arranging.held
    claims.arranging.put(replace(held, sort=Sort(column="text", descending=False)))
    _settle(claims, qtbot)
    assert _chosen(claims) == chosen
    assert chosen in marked
    texts = [row.text for row in map(claims._model.claim, range(20)) if row]
    assert texts == sorted(texts, key=str.lower)


def test_the_table_is_remembered(claims: ClaimsPanel) -> None:
    """Its form, its columns and how it is sorted are there the next time."""
    claims.arranging.turn_table()
    header = claims._list.horizontalHeader()
    assert not header.isHidden()
    at = claims._model.names.index("speaker")
    claims._list._sort_by(at)
    claims._list._turn_column("place")
    held = remembered(claims._session.settings, "claims")
    assert held.as_table
    assert held.sort == Sort(column="speaker", descending=False)
    assert "place" in dict(held.columns)
    assert not header.isSectionHidden(claims._model.names.index("place"))


def test_groups_close_and_open_by_keys(claims: ClaimsPanel, qtbot: QtBot) -> None:
    """Left on a claim goes to its heading, Left there closes the group, Right opens it."""
    claims.arranging.group_by("topic")
    _settle(claims, qtbot)
    model, view = claims._model, claims._list
    group = model.group(0)
    assert group is not None
    whole = model.rowCount()
    assert whole == CLAIMS + len(model.groups)
    view.choose(2)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert model.rowCount() == whole - group.count
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert model.rowCount() == whole
    assert claims._session.marked_count in {0, 1}


def test_headings_are_lower_than_rows(claims: ClaimsPanel, qtbot: QtBot) -> None:
    """Also after a group was closed, and rows are rows again when nothing is grouped."""
    claims.arranging.group_by("topic")
    _settle(claims, qtbot)
    model, view = claims._model, claims._list

    def lower() -> list[int]:
        high = view.verticalHeader().defaultSectionSize()
        return [at for at in range(model.rowCount()) if view.rowHeight(at) < high]

    assert lower() == list(model.headings)
    model.fold(0, closed=True)
    assert lower() == list(model.headings)
    claims.arranging.turn_table()
    assert lower() == []
    claims.arranging.turn_table()
    assert lower() == list(model.headings)
    claims.arranging.group_by("")
    _settle(claims, qtbot)
    assert lower() == []


def test_columns_grow_with_the_text(claims: ClaimsPanel) -> None:
    """Twice as large a text has columns twice as wide; what is remembered stays as it was."""
    window, view = claims.window(), claims._list
    assert isinstance(window, Window)
    claims.arranging.turn_table()
    before = view.columnWidth(0)
    window.theme.choose_size(200)
    assert view.columnWidth(0) == pytest.approx(2 * before, abs=2)
    view._note_columns()
    window.theme.choose_size(100)
    assert view.columnWidth(0) == before
    assert dict(view.arrangement.columns)["text"] == before


def test_what_is_deleted_leaves_the_one_below_chosen(claims: ClaimsPanel, qtbot: QtBot) -> None:
    """There is always a next claim to look at."""
    session = claims._session
    claims._list.choose(5)
    below = claims._model.row(6).id
    claim = session.project.get(Claim, session.claim_id)
    session.perform(commands.remove_claim, claim)
    _settle(claims, qtbot)
    assert claims._model.total == CLAIMS - 1
    assert session.claim_id == below
    assert _chosen(claims) == below


def test_typing_narrows_and_clearing_brings_all_back(claims: ClaimsPanel, qtbot: QtBot) -> None:
    """Each letter at once, and the count with it."""
    claims.filter()
    QTest.keyClicks(claims.search, "bridge")
    qtbot.waitUntil(lambda: claims._model.search == "bridge")
    _settle(claims, qtbot)
    found = queries.claim_keys(claims._session.project.db, search="bridge")
    assert claims._model.all_keys == found
    claims.search.clear()
    qtbot.waitUntil(lambda: claims._model.total == CLAIMS)


def test_a_list_is_sorted_without_a_mouse_and_says_how(claims: ClaimsPanel, qtbot: QtBot) -> None:
    """By a menu of its columns; the heading and the list tell a screen reader by which."""
    claims.arranging.turn_table()
    menu = _sort_menu(claims)
    assert menu.activeAction().text() == "Usual order"
    _entry(menu, "Topic").trigger()
    menu.close()
    _settle(claims, qtbot)
    view, model = claims._list, claims._model
    assert view.arrangement.sort == Sort(column="topic", descending=False)
    heading = model.headerData(
        model.names.index("topic"), Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert heading == "Topic, sorted ascending"
    assert view.accessibleDescription() == "Sorted by Topic, ascending"
    menu = _sort_menu(claims)
    assert menu.activeAction().text() == "Topic"
    _entry(menu, "Descending").trigger()
    menu.close()
    assert view.arrangement.sort == Sort(column="topic", descending=True)
    menu = _sort_menu(claims)
    _entry(menu, "Usual order").trigger()
    menu.close()
    _settle(claims, qtbot)
    assert not view.arrangement.sort.column
    assert view.accessibleDescription() == ""


def _sort_menu(claims: ClaimsPanel) -> QMenu:
    window = claims.window()
    assert isinstance(window, Window)
    window.actions_["sort"].trigger()
    (menu,) = (each for each in claims.findChildren(QMenu, "sortMenu") if each.isVisible())
    assert isinstance(menu, QMenu)
    return menu


def _entry(menu: QMenu, words: str) -> QAction:
    (found,) = (each for each in menu.actions() if each.text() == words)
    return found
