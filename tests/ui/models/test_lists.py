"""The other lists: side bar, library, history, candidates, what was found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.conftest import fill
from ui.models.candidates import CandidateModel
from ui.models.history import EDIT, HistoryModel, told
from ui.models.library import ENTRY, LibraryModel
from ui.models.search import BEFORE, HIT, HitModel, Part, parts
from ui.models.sections import SECTION, SectionModel
from ui.session import Session
from workbench import commands, queries
from workbench.queries import CLOSE, OPEN
from workbench.spotting import Candidate

TICK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def full(session: Session) -> Session:
    """A session with a project that holds some of everything."""
    fill(session.project)
    return session


@pytest.mark.parametrize(
    "make", [SectionModel, LibraryModel, HistoryModel, HitModel], ids=lambda kind: kind.__name__
)
def test_a_list_keeps_qts_rules(
    full: Session, make: Callable[[Session], QAbstractListModel]
) -> None:
    """Qt's own tester finds nothing wrong, empty and filled."""
    model = make(full)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    if isinstance(model, HitModel):
        model.find("hall")
    else:
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
    entry = model.index(0).data(ENTRY)
    assert model.row_of(entry.id) == 0
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
    model.claim_id = full.ask(queries.claims)[0].id
    model.refresh()
    assert 0 < model.rowCount() < all_edits


def test_a_change_is_told_field_by_field(full: Session) -> None:
    """What a correction changed is named, with what stood there before."""
    claim = full.ask(queries.claim, full.ask(queries.claims)[0].id).claim
    full.perform(commands.change_claim, claim, text="It cost ten.", place="")
    seq = full.ask(queries.history, limit=1)[0].seq
    ((title, fields),) = told(full.ask(queries.changes, seq))
    assert title == "Claim changed"
    assert ("text", "The town hall cost nine million crowns.", "It cost ten.") in fields
    assert ("place", "Town council", "") in fields


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


def test_what_was_found_is_in_sight() -> None:
    """The words looked for are told apart, and long text before them is cut."""
    snippet = f"{'long words ' * 20}{OPEN}hall{CLOSE} of the town"
    before, found, after = parts(snippet)
    assert found == Part(text="hall", found=True)
    assert before.text.startswith("…")
    assert len(before.text) == BEFORE + 1
    assert after.text == " of the town"
    assert parts("") == []


def test_search_finds_claims_texts_and_notes(full: Session) -> None:
    """One word finds it wherever it stands, and says where."""
    model = HitModel(full)
    model.find("eleven")
    assert {model.index(row).data(HIT).kind for row in range(model.rowCount())} == {"note"}
    model.find("audited")
    assert {model.index(row).data(HIT).kind for row in range(model.rowCount())} == {"text"}
    model.find("")
    assert model.rowCount() == 0
