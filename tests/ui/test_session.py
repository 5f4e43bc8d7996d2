"""The one door to the core."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ui.recent import MOST, recent
from ui.session import Session
from workbench import commands, queries
from workbench.commands import HandedOut
from workbench.errors import NotFound, WorkbenchError
from workbench.model import Claim, ExportKind
from workbench.project import Project


def test_nothing_is_open_at_first(settings: QSettings) -> None:
    """Without a project every question is refused with a sentence."""
    session = Session(settings)
    assert not session.is_open
    assert not session.is_writable
    with pytest.raises(WorkbenchError, match="No investigation is open"):
        session.ask(queries.counts)


def test_a_command_changes_the_project_and_is_told(session: Session, qtbot: QtBot) -> None:
    """What is done is in the project, and everybody hears which tables changed."""
    with (
        qtbot.waitSignal(session.changed) as changed,
        qtbot.waitSignal(session.said) as said,
    ):
        claim = session.do("Claim added.", commands.add_claim, text="It rained.")
    assert claim is not None
    assert session.project.get(Claim, claim.id).text == "It rained."
    assert "claim" in changed.args[0].records
    assert said.args == ["Claim added.", True]


def test_a_refused_command_is_told_and_gives_none(session: Session, qtbot: QtBot) -> None:
    """The sentence of the core is shown as it stands."""
    with qtbot.waitSignal(session.failed) as heard:
        assert session.do("Claim added.", commands.add_claim, text=" ") is None
    assert heard.args == ["The claim’s wording is missing."]


def test_undo_and_redo_say_what_they_did(session: Session, qtbot: QtBot) -> None:
    """Both name the edit; with nothing left they say that."""
    session.perform(commands.add_claim, text="It rained.")
    with qtbot.waitSignal(session.said) as heard:
        session.undo()
    assert heard.args == ["Undone: Add claim “It rained.”", False]
    assert session.ask(queries.counts).claims == 0
    with qtbot.waitSignal(session.said) as heard:
        session.redo()
    assert heard.args == ["Done again: Add claim “It rained.”", False]
    with qtbot.waitSignal(session.failed):
        session.redo()


def test_a_claim_that_goes_is_looked_at_no_more(session: Session) -> None:
    """Deleting the claim that is looked at leaves none chosen."""
    claim = session.perform(commands.add_claim, text="It rained.")
    session.select_claim(claim.id)
    session.perform(commands.remove_claim, claim)
    assert session.claim_id == ""
    with pytest.raises(NotFound):
        session.project.get(Claim, claim.id)


def test_the_projects_opened_last_are_remembered(settings: QSettings, tmp_path: Path) -> None:
    """The newest comes first, at most ten are kept, and one that is gone keeps its place."""
    session = Session(settings)
    for number in range(MOST + 2):
        session.create(tmp_path / f"{number}.fcw")
    session.close()
    (tmp_path / "5.fcw").unlink()
    names = [Path(path).stem for path in recent(settings)]
    assert names == [str(number) for number in range(MOST + 1, 1, -1)]


def test_a_project_that_cannot_be_opened_leaves_the_other_open(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """A failure is told, and what was open stays."""
    before = session.project
    with qtbot.waitSignal(session.failed):
        session.try_open(tmp_path / "Gone.fcw")
    assert session.project is before


def test_a_moved_file_is_noticed_once(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing can be changed from then on; the sentence stays until the project is closed."""
    session.check_place()
    assert session.trouble == ""
    (tmp_path / "Test.fcw").rename(tmp_path / "Moved.fcw")
    with qtbot.waitSignal(session.trouble_changed):
        session.check_place()
    assert session.trouble.startswith("Test.fcw was moved")
    assert not session.is_writable
    with qtbot.assertNotEmitted(session.trouble_changed):
        session.check_place()
    session.close()
    assert session.trouble == ""


def test_a_copy_of_a_moved_project_is_gone_on_with(session: Session, tmp_path: Path) -> None:
    """Save a copy, and the work goes on there with all that was done."""
    session.perform(commands.add_claim, text="It rained.")
    (tmp_path / "Test.fcw").unlink()
    session.check_place()
    session.save_copy(tmp_path / "Copy.fcw")
    assert session.project.path.name == "Copy.fcw"
    assert session.is_writable
    assert session.ask(queries.counts).claims == 1


def test_a_copy_of_a_sound_project_leaves_it_open(session: Session, tmp_path: Path) -> None:
    """A copy for its own sake changes nothing about the work."""
    session.save_copy(tmp_path / "Copy.fcw")
    assert session.project.path.name == "Test.fcw"
    with Project.open(tmp_path / "Copy.fcw") as copy:
        assert queries.investigation(copy.db).title == "Test"


WRITTEN = HandedOut(
    kind=ExportKind.REPORT, format="html", name="Report.html", sha256="ab" * 32, size=9, seq=1
)


def test_what_is_handed_out_is_in_the_history(session: Session, qtbot: QtBot) -> None:
    """The journal keeps the file's name and hash, and the stamps hear of it; undo passes it by."""
    session.perform(commands.add_claim, text="It rained.")
    with qtbot.waitSignal(session.handed_out):
        session.hand_out(session.project.path, [WRITTEN])
    (kept,) = session.ask(queries.exports)
    assert (kept.name, kept.sha256, kept.size) == ("Report.html", "ab" * 32, 9)
    session.undo()
    assert session.ask(queries.counts).claims == 0
    assert len(session.ask(queries.exports)) == 1


def test_what_is_done_late_is_not_put_into_another_history(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """Somebody opened another investigation while the file was written."""
    path = session.project.path
    Project.create(tmp_path / "Other.fcw").close()
    session.open(tmp_path / "Other.fcw")
    with qtbot.waitSignal(session.said) as heard:
        session.hand_out(path, [WRITTEN])
    assert "was closed" in heard.args[0]
    assert not session.ask(queries.exports)


def test_a_project_that_cannot_be_changed_says_that_it_keeps_nothing(
    settings: QSettings, session: Session, qtbot: QtBot
) -> None:
    """A second window may write a report too; the journal stays as it is."""
    other = Session(settings)
    other.open(session.project.path)
    with qtbot.waitSignal(other.said) as heard, qtbot.waitSignal(other.handed_out):
        other.hand_out(session.project.path, [WRITTEN])
    other.close()
    assert "can only be read" in heard.args[0]
    assert not session.ask(queries.exports)
