"""Many records are changed; what is not touched stays."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.bulk import PARTS, BulkDialog
from ui.filtering import today
from ui.session import MANY, Session
from workbench import commands, queries
from workbench.model import Evidence, EvidenceKind


@pytest.fixture
def ids(session: Session) -> list[str]:
    """Three claims: all of them tagged, one of them twice, and with different topics."""
    made = commands.add_claims(
        session.project, ({"text": f"Claim {n}", "topic": f"Topic {n}"} for n in range(3))
    )
    commands.tag_records(session.project, "claim", made, add=["water"])
    commands.tag_records(session.project, "claim", made[:1], add=["cost"])
    return made


def test_only_what_was_touched_changes(session: Session, ids: list[str], place: QWidget) -> None:
    """One step, of which a notice tells; the topics stay apart."""
    told: list[str] = []
    session.said.connect(lambda words, _undo: told.append(words))
    dialog = BulkDialog(session, "claims", ids, place)
    assert dialog.windowTitle() == "Change 3 claims"
    assert dialog.values() == {}
    line = dialog.lines["assignee"].line
    line.setText("Ada Ek")
    line.textEdited.emit("Ada Ek")
    dialog.lines["due"].line.setText("today")
    dialog.lines["due"].line.textEdited.emit("today")
    dialog.choices["reach"].setCurrentIndex(dialog.choices["reach"].findData("high"))
    dialog.choices["work"].setCurrentIndex(dialog.choices["work"].findData("waiting"))
    dialog.new_tags.setText("press, radio")
    dialog.answer()
    rows = queries.claims(session.project.db)
    assert [row.topic for row in rows] == ["Topic 0", "Topic 1", "Topic 2"]
    assert {(row.assignee, row.due_on, row.reach, row.work) for row in rows} == {
        ("Ada Ek", today(), 3, "waiting")
    }
    assert [row.tags for row in rows] == ["cost, press, radio, water"] + ["press, radio, water"] * 2
    assert told == ["3 changed."]
    session.undo()
    assert queries.claims(session.project.db)[0].assignee == ""


def test_tags_are_taken_off_and_made_common(
    session: Session, ids: list[str], place: QWidget
) -> None:
    """A tag that some have is left unless it is touched."""
    dialog = BulkDialog(session, "claims", ids, place, ("tags",))
    boxes = {box.accessibleName(): box for box in dialog._boxes.values()}
    assert {*boxes} == {"water", "cost (1)"}
    boxes["water"].setCheckState(boxes["water"].checkState().Unchecked)
    assert dialog.values() == {"remove_tags": ["water"]}
    boxes["cost (1)"].setCheckState(boxes["water"].checkState().Checked)
    dialog.answer()
    assert [row.tags for row in queries.claims(session.project.db)] == ["cost"] * 3


def test_a_field_can_be_emptied(session: Session, ids: list[str], place: QWidget) -> None:
    """That is another thing than leaving it."""
    dialog = BulkDialog(session, "claims", ids, place, ("topic",))
    what = dialog.lines["topic"].what
    what.setCurrentIndex(what.findData("empty"))
    what.activated.emit(what.currentIndex())
    dialog.answer()
    assert {row.topic for row in queries.claims(session.project.db)} == {""}


def test_an_answer_without_a_change_is_refused(
    session: Session, ids: list[str], place: QWidget
) -> None:
    """The dialog stays and says so; a wrong date likewise."""
    dialog = BulkDialog(session, "claims", ids, place)
    dialog.answer()
    assert dialog.error.text() == "Nothing is changed yet."
    dialog.lines["due"].line.setText("soon")
    dialog.lines["due"].line.textEdited.emit("soon")
    dialog.answer()
    assert "is not a date" in dialog.error.text()


def test_each_list_asks_for_what_it_has(session: Session, place: QWidget) -> None:
    """Evidence can be marked sensitive."""
    made = commands.add_evidence(session.project, kind=EvidenceKind.IMAGE, title="Photo")
    for noun in PARTS:
        assert BulkDialog(session, noun, [made.id], place).windowTitle().startswith("Change 1 ")
    dialog = BulkDialog(session, "evidence", [made.id], place)
    dialog.choices["sensitive"].setCurrentIndex(dialog.choices["sensitive"].findData("yes"))
    dialog.answer()
    assert session.project.get(Evidence, made.id).sensitive


def test_very_many_are_announced_before_they_are_changed(
    session: Session, place: QWidget, qtbot: QtBot
) -> None:
    """The window says that it will stand still, and then that it is done."""
    ids = commands.add_claims(session.project, ({"text": f"Claim {n}"} for n in range(MANY)))
    told: list[str] = []
    session.waiting.connect(told.append)
    dialog = BulkDialog(session, "claims", ids, place, ("tags",))
    dialog.new_tags.setText("press")
    with qtbot.waitSignal(session.said) as said:
        dialog.answer()
        assert [bool(words) for words in told] == [True]
        assert queries.tags(session.project.db) == []
    assert said.args is not None
    assert said.args[1]
    assert queries.tags(session.project.db)[0].claims == MANY
    qtbot.waitUntil(lambda: told[-1] == "")
