"""The other lists: side bar, library, history, candidates, what was found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.conftest import fill
from ui.models.candidates import CandidateModel
from ui.models.history import EDIT, HistoryModel
from ui.models.library import ENTRY, LibraryModel
from ui.models.sections import SECTION, SectionModel
from ui.session import Session
from workbench import queries
from workbench.spotting import Candidate

TICK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def full(session: Session) -> Session:
    """A session with a project that holds some of everything."""
    fill(session.project)
    return session


@pytest.mark.parametrize(
    "make", [SectionModel, LibraryModel, HistoryModel], ids=lambda kind: kind.__name__
)
def test_a_list_keeps_qts_rules(
    full: Session, make: Callable[[Session], QAbstractListModel]
) -> None:
    """Qt's own tester finds nothing wrong, empty and filled."""
    model = make(full)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    model.refresh()
    assert model.rowCount() > 0
    for row in range(model.rowCount()):
        assert model.index(row, 0).data()
        assert model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert tester.model() is model


def test_the_side_bar_counts(full: Session) -> None:
    """Each place has its number; headings cannot be chosen."""
    model = SectionModel(full)
    model.refresh()
    counts = {
        section.place: section.count
        for section in (model.index(row).data(SECTION) for row in range(model.rowCount()))
    }
    assert counts["claims/all"] == 2
    assert counts["claims/decided"] == 1
    assert counts["claims/new"] == 1
    assert counts["articles"] == counts["evidence"] == counts["speakers"] == 1
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.row_of("claims/all") == 1
    assert model.row_of("nowhere") == -1


@pytest.mark.parametrize("place", ["articles", "evidence", "sources", "speakers"])
def test_the_library_lists_and_filters(full: Session, place: str) -> None:
    """Every kind is listed by name, and words leave what matches."""
    model = LibraryModel(full)
    model.place = place
    model.refresh()
    assert model.rowCount() == 1
    entry = model.index(0, 0).data(ENTRY)
    assert model.row_of_id(entry.id) == 0
    model.search = "zzz"
    model.refresh()
    assert model.rowCount() == 0


def test_the_history_marks_what_was_undone(full: Session) -> None:
    """What was taken back stays, marked; of a claim only what concerns it is listed."""
    full.undo()
    model = HistoryModel(full)
    model.refresh()
    assert model.index(0).data().startswith("Undo: Rate “The town hall cost")
    undone = model.index(1).data(EDIT)
    assert undone.undone
    assert "undone" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    all_edits = model.rowCount()
    model.about = ("claim", full.ask(queries.claims)[0].id)
    model.refresh()
    assert 0 < model.rowCount() < all_edits


def test_candidates_are_ticked_and_corrected() -> None:
    """A tick picks; a correction changes what is picked."""
    rows = [Candidate(text=f"Claim {n}.", start=n, end=n + 1, score=0.5) for n in range(3)]
    model = CandidateModel(rows)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    assert model.picked() == []
    assert model.setData(model.index(1), Qt.CheckState.Checked, TICK)
    model.correct(1, text="Corrected.", speaker="Tova Lind")
    assert [(found.text, found.speaker, found.start) for found in model.picked()] == [
        ("Corrected.", "Tova Lind", 1)
    ]
    model.pick_all(on=True)
    assert len(model.picked()) == 3
    assert not model.setData(model.index(0), "x")
    assert model.index(0).data(TICK) == Qt.CheckState.Checked
    assert tester.model() is model
