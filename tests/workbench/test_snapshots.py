"""Snapshots are whole, thinned by the calendar, and come back without anything being lost."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.conftest import Clock, Ids
from workbench import commands, file, journal, queries, snapshots
from workbench.errors import NotFound, WorkbenchError
from workbench.model import Claim
from workbench.project import Project
from workbench.snapshots import Kind, Snapshot


def sound(path: Path) -> int:
    """Check a whole project, and return the number of its edits."""
    with Project.open(path, readonly=True) as project:
        assert [finding for finding in queries.verify(project.db) if not finding.ok] == []
        return journal.head(project.db)[0]


def test_a_snapshot_is_a_whole_project_under_its_time_and_note(
    project: Project, clock: Clock
) -> None:
    """In a folder beside, for its owner alone; the same minute twice gives two."""
    commands.add_claim(project, text="The dam holds.")
    made = snapshots.take(project, 'Before "the call" / evening')
    assert made.path.parent == project.path.with_name("Test snapshots")
    assert made.note == "Before the call evening"
    assert made.kind is Kind.MADE
    assert abs(made.at - clock.now) < timedelta(seconds=2)
    assert sound(made.path) == 2
    assert made.path.stat().st_mode & 0o077 == 0
    clock.advance(seconds=-1)
    snapshots.take(project, "Before the call evening")
    assert len(snapshots.snapshots(project.path)) == 2
    assert snapshots.find(project.path, made.name) == made


def test_snapshots_of_one_second_come_in_the_order_they_were_made(project: Project) -> None:
    """Not by their notes: the one made last is the newest, whoever lists them."""
    place, made = snapshots.folder(project.path), []
    place.mkdir()
    for at, note in enumerate(("zebra", "apple", "mango")):
        path = place / f"2026-01-07 120000 {note}.fcw"
        path.write_bytes(b"")
        os.utime(path, ns=(at, 1_767_787_200_000_000_000 + at))
        made.append(note)
    assert [each.note for each in snapshots.snapshots(project.path)] == made[::-1]


def test_it_is_made_in_pieces_while_others_edit(project: Project) -> None:
    """A reader beside the window copies; what is edited meanwhile is in the copy, whole."""
    with project.edit("Fill") as edit:
        for _ in range(3):
            edit.store.put(os.urandom(12_000_000))
        edit.add(Claim, text="The dam leaks.", added_at=edit.now)
    told: list[float] = []

    def meanwhile(share: float) -> None:
        if not told:
            commands.add_claim(project, text="The dam holds.")
        told.append(share)

    with Project.open(project.path, readonly=True) as beside:
        made = snapshots.take(beside, progress=meanwhile)
    assert len(told) > 2
    assert told[-1] == 1
    assert sound(made.path) == 3


def test_how_far_the_project_went_on_since(project: Project) -> None:
    """In edits; unknown when the project is another line of work."""
    made = snapshots.take(project)
    commands.add_claim(project, text="One.")
    commands.add_claim(project, text="Two.")
    assert snapshots.standing(made, project) == snapshots.Standing(seq=1, since=2)
    with Project.create(project.path.with_name("Other.fcw")) as other:
        assert snapshots.standing(made, other).since is None


def test_a_snapshot_comes_back_and_what_was_there_is_kept(project: Project) -> None:
    """The project is as it was then; the state of before is a snapshot itself."""
    made = snapshots.take(project, "Empty")
    commands.add_claim(project, text="The dam holds.")
    path = project.path
    with pytest.raises(WorkbenchError, match="cannot be replaced"):
        snapshots.restore(path, made)
    project.close()
    kept = snapshots.restore(path, made)
    assert kept is not None
    assert (sound(path), sound(kept)) == (1, 2)
    assert sorted(entry.name for entry in path.parent.iterdir() if entry.name != "home") == [
        "Test snapshots",
        "Test.fcw",
    ]
    with Project.open(path) as again:
        assert not again.readonly
        commands.add_claim(again, text="It does not.")
    (newest, _) = snapshots.snapshots(path)
    assert (newest.path, newest.kind) == (kept, Kind.AUTOMATIC)


def test_a_damaged_project_is_put_aside_when_a_snapshot_takes_its_place(project: Project) -> None:
    """Nothing of it is thrown away, and the good copy works."""
    made = snapshots.take(project)
    path = project.path
    project.close()
    with path.open("r+b") as raw:
        raw.seek(0)
        raw.write(b"no longer a database")
    damaged = path.read_bytes()
    with pytest.raises(WorkbenchError):
        Project.open(path)
    kept = snapshots.restore(path, made)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert sound(path) == 1


def test_a_damaged_snapshot_takes_no_place(project: Project) -> None:
    """The project stays as it is, and nothing is left beside it."""
    made = snapshots.take(project)
    path = project.path
    project.close()
    with made.path.open("r+b") as raw:
        raw.seek(file.schema.PAGE_SIZE * 2)
        raw.write(b"\xff" * file.schema.PAGE_SIZE * 4)
    with pytest.raises(WorkbenchError):
        snapshots.restore(path, made)
    assert sound(path) == 1
    assert not list(path.parent.glob(".*"))


def test_a_disk_without_room_says_so(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is written; no empty folder stays behind."""
    usage = type("Usage", (), {"free": 10})
    monkeypatch.setattr(file.shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(WorkbenchError, match="no room on the disk"):
        snapshots.take(project)
    assert not snapshots.folder(project.path).exists()


def test_none_is_made_unasked_on_a_disk_that_is_nearly_full(
    project: Project, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copies that nobody asked for never take up much of what is free."""
    commands.add_claim(project, text="The pier is 80 metres long.")
    clock.advance(days=1)
    assert snapshots.is_due(project)
    monkeypatch.setattr(snapshots, "_AMPLE", 1 << 40)
    assert not snapshots.is_due(project)


def test_one_is_due_on_the_first_day_after_work(project: Project, clock: Clock) -> None:
    """Not on the day of the work itself, not twice, and not when a snapshot has it already."""
    assert not snapshots.is_due(project)
    clock.advance(days=1)
    assert snapshots.is_due(project)
    snapshots.take(project, automatic=True)
    assert not snapshots.is_due(project)
    commands.add_claim(project, text="One.")
    assert not snapshots.is_due(project)
    clock.advance(days=1)
    assert snapshots.is_due(project)


def test_thinning_keeps_days_weeks_and_months(tmp_path: Path) -> None:
    """Of a year of daily snapshots some twenty stay; those that people made always do."""
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def kept(known: list[Snapshot]) -> list[Snapshot]:
        gone = {each.path for each in snapshots.crowded(known, now)}
        return [each for each in known if each.path not in gone]

    def one(days: float, kind: Kind = Kind.AUTOMATIC) -> Snapshot:
        path = tmp_path / f"{days}-{kind}.fcw"
        return Snapshot(path=path, at=now - timedelta(days=days), note="", kind=kind, size=1)

    year = [one(day) for day in range(500)]
    made = [one(day, Kind.MADE) for day in range(0, 500, 50)]
    left = kept(year + made)
    assert [each for each in left if each.kind is Kind.MADE] == made
    ages = [(now - each.at).days for each in left if each.kind is Kind.AUTOMATIC]
    assert ages[:7] == list(range(7))
    assert 3 <= len([age for age in ages if 7 <= age < 28]) <= 4
    assert 10 <= len([age for age in ages if age >= 28]) <= 13
    assert kept(left) == left, "thinning twice takes nothing more away"
    assert kept([one(5000)]) == [one(5000)], "the newest always stays"


def test_thinning_takes_files_away(project: Project, clock: Clock) -> None:
    """Only those of one day that are too many; a name that fits no or two snapshots is told."""
    first = snapshots.take(project, automatic=True)
    second = snapshots.take(project, automatic=True)
    by_hand = snapshots.take(project, "mine")
    assert snapshots.thin(project.path, clock.now) == [first]
    assert snapshots.snapshots(project.path) == [by_hand, second]
    with pytest.raises(NotFound, match="more than one"):
        snapshots.find(project.path, "2026")
    with pytest.raises(NotFound, match="no snapshot"):
        snapshots.find(project.path, "2025")
    snapshots.delete(by_hand)
    snapshots.delete(second)
    assert not snapshots.folder(project.path).exists()


def test_a_copy_made_before_a_conversion_is_listed_and_can_come_back(
    project: Project, ids: Ids
) -> None:
    """It has the older form, and stands beside the project."""
    path = project.path
    project.close()
    old = path.with_name("Test.v1.fcw")
    old.write_bytes(path.read_bytes())
    (found,) = snapshots.snapshots(path)
    assert (found.path, found.kind) == (old, Kind.OLD)
    snapshots.restore(path, found)
    assert sound(path) == 1


def test_what_a_kill_left_half_made_goes_a_day_later(project: Project, clock: Clock) -> None:
    """It is as large as a project, and nobody would find it; another call's is let alone."""
    place = snapshots.folder(project.path)
    place.mkdir()
    old, new = (place / f".2026-01-0{day} 120000.fcw.part" for day in (5, 7))
    for part, days in ((old, 2), (new, 0)):
        part.write_bytes(b"half")
        at = clock.now.timestamp() - days * 86_400
        os.utime(part, (at, at))
    made = snapshots.take(project)
    assert sorted(place.iterdir()) == [new, made.path]
