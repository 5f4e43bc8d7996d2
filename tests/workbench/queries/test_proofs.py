"""Captures against their records, stamps against what they are for: what was altered is named."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.web.authority import Authority, long_ago
from tests.workbench.capture import takings
from workbench import commands, queries
from workbench.commands.captures import add_part
from workbench.errors import Cancelled
from workbench.exchange import stamping
from workbench.model import Capture, EvidenceKind, PartRole, Piece
from workbench.project import Project
from workbench.reading import Draft
from workbench.settings import Settings

Damage = Callable[..., list[queries.Finding]]


@pytest.fixture
def clock() -> Clock:
    """The time as it is: stamps are compared with it."""
    clock = Clock()
    clock.now = long_ago(0)
    return clock


@pytest.fixture
def settings(authority: Authority, roots: Path) -> Settings:
    """A machine that stamps."""
    return Settings(stamping=True, authorities=(authority.url,), roots=str(roots))


def capture(project: Project, title: str = "Pool") -> str:
    """Add evidence with a captured page; gives the id of the capture."""
    made = takings.content()
    draft = Draft(text="The harbour pool opened in 1962.", title="Pool", tool="reader 1")
    evidence = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title=title, content=made, draft=draft
    )
    return queries.captures(project.db, evidence=evidence.id)[0].id


def stamp(project: Project, settings: Settings) -> list[stamping.Outcome]:
    """Have all stamped that is due."""
    return list(stamping.stamp(project, stamping.wanted(project, settings), settings))


@pytest.fixture
def stamped(project: Project, settings: Settings) -> Project:
    """A project with a capture that is stamped, and its history too."""
    capture(project)
    assert all(not outcome.problem for outcome in stamp(project, settings))
    return project


@pytest.fixture
def damaged(stamped: Project, tmp_path: Path, roots: Path) -> Damage:
    """Does SQL behind the program's back on a copy, and verifies that."""

    def damage(*statements: str) -> list[queries.Finding]:
        stamped.close()
        copy = shutil.copy(stamped.path, tmp_path / "damaged.fcw")
        with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as db:
            triggers = db.execute(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
            ).fetchall()
            for name, _ in triggers:
                db.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                db.execute(statement)
            for _, sql in triggers:
                db.execute(sql)
        with Project.open(copy) as opened:
            return list(queries.verify(opened.db, roots=str(roots)))

    return damage


def complaints(findings: list[queries.Finding]) -> dict[str, list[str]]:
    """List what was found damaged, by check."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        if not finding.ok:
            found.setdefault(finding.check, []).append(finding.detail)
    return found


def test_a_stamped_capture_is_sound(damaged: Damage) -> None:
    """Record and two stamps are checked, and there is nothing to remark."""
    findings = {finding.check: finding for finding in damaged()}
    assert complaints(list(findings.values())) == {}
    assert findings["capture records"].detail == "1 checked"
    assert findings["time stamps"].detail == "2 checked"
    assert not any(finding.remark for finding in findings.values())


@pytest.mark.parametrize(
    ("statement", "check", "words"),
    [
        ("UPDATE capture SET size = 9", "capture records", "tells otherwise: bytes."),
        ("UPDATE capture SET final_url = 'https://x.test'", "capture records", ": address."),
        ("UPDATE capture SET complete = 'no'", "capture records", ": completeness."),
        ("UPDATE capture SET overrides = ''", "capture records", ": what was let pass."),
        ("UPDATE capture SET captured_at = '2020-01-01T00:00:00Z'", "capture records", ": time."),
        ("UPDATE capture SET text_sha256 = ''", "capture records", ": text."),
        ("UPDATE part SET size = 9 WHERE role = 'resource'", "capture records", ": files."),
        ("DELETE FROM part WHERE role = 'packed'", "capture records", ": files."),
        (
            "UPDATE blob_chunk SET data = x'00' WHERE sha256 = (SELECT record_sha256 FROM capture)",
            "captured bytes",
            "The record",
        ),
        (
            "DELETE FROM blob_chunk WHERE sha256 IN (SELECT sha256 FROM part WHERE name > '')",
            "captured bytes",
            "The file",
        ),
        (
            "DELETE FROM blob WHERE sha256 = (SELECT record_sha256 FROM capture)",
            "captured bytes",
            "UTC) is missing.",
        ),
        ("DELETE FROM blob", "captured bytes", "UTC) are missing."),
        ("DELETE FROM extract", "extracted texts", "is missing."),
        ("UPDATE part SET role = 'cues' WHERE role = 'resource'", "capture records", ": files."),
        ("UPDATE capture SET captured_at = 'x'", "capture records", "cannot be read"),
        ("UPDATE stamp SET response = x'3003020100'", "time stamps", "“Pool”"),
        ("UPDATE stamp SET response = x''", "time stamps", "proves nothing"),
        (
            "UPDATE stamp SET digest = '00' WHERE what = 'capture'",
            "time stamps",
            "another fingerprint",
        ),
        (
            "UPDATE stamp SET stamped_at = '2019-01-01T00:00:00.000000Z' WHERE what = 'capture'",
            "time stamps",
            "“Pool”",
        ),
        ("UPDATE stamp SET seq = 1 WHERE what = 'journal'", "time stamps", "cut or written anew"),
    ],
)
def test_what_was_altered_is_named(damaged: Damage, statement: str, check: str, words: str) -> None:
    """Each kind of damage is found by the check that is made for it, and tells which capture."""
    found = complaints(damaged(statement))[check]
    assert any(words in each for each in found), found


def test_damage_names_the_captures_it_concerns(damaged: Damage, stamped: Project) -> None:
    """Lists can mark them."""
    (known,) = (row[0] for row in stamped.db.execute("SELECT id FROM capture"))
    found = damaged("UPDATE blob_chunk SET data = x'00'", "UPDATE capture SET size = 9")
    concerned = {each for finding in found for each in finding.captures}
    assert concerned == {known}
    assert any("(captured 2026-01-07 12:00 UTC)" in finding.detail for finding in found)


def test_bytes_of_several_captures_are_told_once(project: Project, tmp_path: Path) -> None:
    """With how many more there are, and the ids of all."""
    capture(project, "Pool")
    capture(project, "Pond")
    project.db.execute("PRAGMA query_only = OFF")
    project.db.execute("DROP TRIGGER IF EXISTS blob_chunk_fixed")
    project.db.execute("DELETE FROM blob_chunk WHERE sha256 = (SELECT sha256 FROM capture LIMIT 1)")
    (found,) = (each for each in queries.verify(project.db) if not each.ok)
    assert "“Pool” (captured 2026-01-07 12:00 UTC) and 1 more are damaged." in found.detail
    assert len(found.captures) == 2


def _bit(name: str, column: str, where: str = "1") -> str:
    """Flip a bit in the middle of a column of bytes."""
    half = f"length({column}) / 2"
    return (
        f"UPDATE {name} SET {column} = CAST(substr({column}, 1, {half}) || "
        f"CASE WHEN substr({column}, {half} + 1, 1) = x'41' THEN x'42' ELSE x'41' END || "
        f"substr({column}, {half} + 2) AS BLOB) WHERE {where}"
    )


@pytest.mark.parametrize("table", ["stamp", "blob_chunk"])
def test_a_flipped_byte_is_found(damaged: Damage, table: str) -> None:
    """In stamps and in stored bytes alike."""
    column = {"stamp": "response", "blob_chunk": "data"}[table]
    assert complaints(damaged(_bit(table, column)))


def test_a_history_that_was_cut_is_found(stamped: Project, damaged: Damage) -> None:
    """The chain holds without its tail; the stamp over its head does not."""
    cut = ("DELETE FROM change WHERE edit >= 2", "DELETE FROM edit WHERE seq >= 2")
    found = complaints(damaged(*cut))
    assert "journal chain" not in found
    assert any("The history was cut or written anew" in each for each in found["time stamps"])


def test_a_history_written_anew_is_found(
    stamped: Project, settings: Settings, tmp_path: Path
) -> None:
    """Somebody who owns the file can build a chain that holds, but not one with that head."""
    with Project.create(tmp_path / "Anew.fcw", title="Test") as forged:
        capture(forged, "Pond")
        for row in stamped.db.execute("SELECT * FROM stamp").fetchall():
            forged.db.execute("PRAGMA query_only = OFF")
            forged.db.execute(f"INSERT INTO stamp VALUES ({', '.join('?' * len(row))})", row)
        found = complaints(list(queries.verify(forged.db, roots=settings.roots)))
    assert list(found) == ["time stamps"]
    assert "cut or written anew" in found["time stamps"][0]


def test_an_undone_capture_keeps_its_stamp(stamped: Project, settings: Settings) -> None:
    """A stamp over what is in the history only is no damage, and comes back into use."""
    stamped.undo()
    assert complaints(list(queries.verify(stamped.db, roots=settings.roots))) == {}
    stamped.redo()
    assert stamping.wanted(stamped, settings) == []


def test_a_purged_capture_takes_its_stamp_along(stamped: Project, settings: Settings) -> None:
    """What was removed for good leaves nothing that could be compared with it."""
    evidence = queries.find_evidence(stamped.db, "Pool")
    commands.remove_evidence(stamped, evidence)
    commands.purge(stamped, "evidence", evidence.id)
    assert {row[0] for row in stamped.db.execute("SELECT what FROM stamp")} == {"journal"}
    assert complaints(list(queries.verify(stamped.db, roots=settings.roots))) == {}


def test_an_unknown_root_is_remarked(stamped: Project) -> None:
    """It is no damage, and it is not left unsaid."""
    (remark,) = (each for each in queries.verify(stamped.db) if each.remark)
    assert "“Harbour Time Root”, which this computer does not trust" in remark.detail
    assert remark.ok


@pytest.mark.parametrize("days", [-3650, 3650])
def test_a_wrong_clock_is_remarked(
    project: Project, settings: Settings, clock: Clock, days: int
) -> None:
    """The stamp tells the true time, and that this machine's clock did not."""
    clock.advance(days=days)
    capture(project)
    stamp(project, settings)
    (remark,) = (each for each in queries.verify(project.db, roots=settings.roots) if each.remark)
    assert "The clock of this computer was wrong when 2 time stamps came" in remark.detail
    assert "by 3,650 days at most" in remark.detail
    digest = project.db.execute("SELECT record_sha256 FROM capture").fetchone()[0]
    (row,) = queries.stamps(project.db, digest)
    assert abs(timedelta(seconds=row.seconds_off) - timedelta(days=days)) < timedelta(minutes=5)


def test_a_check_can_be_stopped_and_tells_how_far_it_is(stamped: Project) -> None:
    """A large file takes its time."""
    shares: list[float] = []
    for _ in queries.verify(stamped.db, told=lambda share, _name: shares.append(share)):
        pass
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] > 0.9
    with pytest.raises(Cancelled):
        list(queries.verify(stamped.db, stopped=lambda: True))


def test_a_file_that_is_made_later_is_no_damage(stamped: Project) -> None:
    """A picture of the page may come after the record."""
    with stamped.edit("Add a picture") as edit:
        (known,) = edit.find(Capture)
        add_part(edit, known, Piece(role=PartRole.PICTURE, data=b"\x89PNG", media_type="image/png"))
    assert complaints(list(queries.verify(stamped.db))) == {}


class Writer:
    """Somebody who wants to write while the file is checked, so many times."""

    def __init__(self, times: int) -> None:
        self.times, self.waited = times, 0

    def wanted(self) -> bool:
        """Tell whether it is time."""
        return self.times > self.waited

    def wait(self) -> None:
        """Have written."""
        self.waited += 1


def test_a_check_stands_aside_for_whoever_writes(stamped: Project, settings: Settings) -> None:
    """It begins anew, and each check is told once all the same."""
    writer = Writer(5)
    found = list(queries.verify(stamped.db, roots=settings.roots, aside=writer))
    assert writer.waited == 5
    assert [each.check for each in found] == list(dict.fromkeys(each.check for each in found))
    assert len(found) == 10
