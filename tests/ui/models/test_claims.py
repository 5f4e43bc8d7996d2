"""The claims as a list."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.models.claims import ROW, WINDOW, ClaimModel
from ui.session import Session
from workbench import commands, queries
from workbench.model import ClaimState


@pytest.fixture
def model(session: Session) -> ClaimModel:
    """The list of a project with a thousand claims, watched by Qt's own tester."""
    rows = [{"text": f"It rained on day {n}.", "speaker": f"S{n % 7}"} for n in range(1000)]
    session.perform(commands.add_claims, rows)
    made = ClaimModel(session)
    made.tester = _watched(made)  # type: ignore[attr-defined]  # kept as long as the model
    made.refresh()
    return made


def _watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    return QAbstractItemModelTester(model, mode)


def test_the_newest_claim_is_first(model: ClaimModel) -> None:
    """Rows come newest first, and a claim has none below it."""
    assert model.rowCount() == 1000
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.index(0, 0).data() == "It rained on day 999."
    assert model.index(999, 0).data() == "It rained on day 0."


def test_rows_are_fetched_in_windows(
    model: ClaimModel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking at one row fetches its window and no other."""
    model = ClaimModel(session)  # Qt's tester would look at rows of its own
    asked: list[int] = []
    ask = queries.claim_rows

    def counted(db: Any, keys: Any) -> Any:
        asked.append(len(keys))
        return ask(db, keys)

    monkeypatch.setattr(queries, "claim_rows", counted)
    model.refresh()
    assert model.index(500, 0).data() == "It rained on day 499."
    assert model.index(501, 0).data() == "It rained on day 498."
    assert asked == [WINDOW]


def test_filters_leave_what_matches(model: ClaimModel, session: Session) -> None:
    """Words, and states, in any combination."""
    model.search = "day 12"
    model.refresh()
    assert {row.text for row in map(model.claim, range(model.rowCount())) if row} >= {
        "It rained on day 12.",
        "It rained on day 120.",
    }
    model.state = ClaimState.DECIDED
    model.refresh()
    assert model.rowCount() == 0


def test_a_refresh_with_the_same_rows_keeps_them(
    model: ClaimModel, session: Session, qtbot: QtBot
) -> None:
    """A correction draws the row anew and does not reset the list."""
    row = model.claim(3)
    assert row is not None
    claim = session.ask(queries.claim, row.id).claim
    session.perform(commands.change_claim, claim, text="It snowed.")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.refresh()
    assert model.index(3, 0).data() == "It snowed."
    assert model.row_of(row.pk) == 3
    assert model.row_of(-1) == -1


def test_a_row_can_be_heard(model: ClaimModel) -> None:
    """A screen reader is told the wording, who said it, the verdict and the numbers."""
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "It rained on day 999. S5. no verdict yet. 0 for, 0 against, 0 context. New"
    assert model.index(0, 0).data(ROW).text == "It rained on day 999."
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is None


def test_without_a_project_the_list_is_empty(model: ClaimModel, session: Session) -> None:
    """Closing the project empties the list."""
    session.close()
    model.refresh()
    assert model.rowCount() == 0
