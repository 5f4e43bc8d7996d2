"""Long lists that are read page by page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.models import paged
from ui.models.history import HistoryModel
from ui.models.trash import TrashModel
from ui.session import Session
from workbench import commands, queries
from workbench.model import Claim

NOWHERE = QModelIndex()


@pytest.fixture
def worked(session: Session, monkeypatch: pytest.MonkeyPatch) -> Session:
    """A session with more edits, and more in the trash, than one page."""
    monkeypatch.setattr(paged, "PAGE", 5)
    for module in ("ui.models.history", "ui.models.trash"):
        monkeypatch.setattr(f"{module}.PAGE", 5)
    for n in range(12):
        claim = session.perform(commands.add_claim, text=f"Claim {n}.")
        session.perform(commands.remove_claim, claim)
    return session


@pytest.mark.parametrize("kind", [HistoryModel, TrashModel])
def test_rows_come_page_by_page_and_each_once(
    worked: Session, kind: type[HistoryModel | TrashModel]
) -> None:
    """As it is scrolled; Qt's own tester finds nothing wrong."""
    model = kind(worked)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.setUseFetchMore(False)
    model.refresh()
    assert model.rowCount() == 5
    while model.canFetchMore(NOWHERE):
        model.fetchMore(NOWHERE)
    seqs = [row.seq for row in model.rows]
    assert seqs == sorted(set(seqs), reverse=True)
    assert len(seqs) == (25 if kind is HistoryModel else 12)
    assert model.is_whole
    assert all(
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(seqs))
    )
    assert tester.model() is model


def test_what_was_read_is_read_again(worked: Session) -> None:
    """A refresh after an edit keeps as much as was in sight."""
    model = TrashModel(worked)
    model.refresh()
    model.fetchMore(NOWHERE)
    newest = model.rows[0]
    worked.perform(commands.restore, newest.record, newest.id)
    model.refresh()
    assert model.rowCount() == 10
    assert model.rows[0] != newest
    assert worked.project.get(Claim, newest.id)
    model.words = "claim 3"
    model.refresh()
    assert [row.title for row in model.rows] == ["Claim 3."]
    assert worked.ask(queries.trash_counts)["claims"] == 11
