"""Whether the project is what was written."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench import commands, queries
from workbench.exchange import intake
from workbench.model import EvidenceKind, Stance
from workbench.project import Project


@pytest.fixture
def damaged(project: Project, tmp_path: Path) -> Callable[[str], list[queries.Finding]]:
    """Does SQL behind the program's back on a copy, and verifies that."""
    found = intake.from_text("The total was 61 million.")
    evidence = commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title="Accounts",
        content=found.content,
        draft=found.draft,
    )
    claim = commands.add_claim(project, text="It cost 40 million.")
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=(0, 9))

    def damage(*statements: str) -> list[queries.Finding]:
        project.close()
        copy = shutil.copy(project.path, tmp_path / "damaged.fcw")
        with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as db:
            (triggers,) = [
                db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            ]
            for name, _ in triggers:
                db.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                db.execute(statement)
            for _, sql in triggers:
                db.execute(sql)
        with Project.open(copy) as opened:
            return list(queries.verify(opened.db))

    return damage


def complaints(findings: list[queries.Finding]) -> dict[str, str]:
    """List what was found damaged, by check."""
    found: dict[str, str] = {}
    for finding in findings:
        if not finding.ok:
            found[finding.check] = f"{found.get(finding.check, '')} {finding.detail}"
    return found


def test_a_sound_project_passes_every_check(damaged: Callable[..., list[queries.Finding]]) -> None:
    """Each check says that it ran and how much it saw."""
    findings = damaged()
    assert all(finding.ok for finding in findings)
    assert {finding.check for finding in findings} == {
        "database pages",
        "captured bytes",
        "extracted texts",
        "capture records",
        "time stamps",
        "journal chain",
        "records against the journal",
        "cited passages",
        "search index",
        "search words",
    }


@pytest.mark.parametrize(
    ("statement", "check", "words"),
    [
        (
            "UPDATE blob_chunk SET data = x'00'",
            "captured bytes",
            "UTC) are damaged",
        ),
        ("DELETE FROM blob_chunk", "captured bytes", "UTC) are damaged"),
        (
            "UPDATE extract SET body = body || '!'",
            "extracted texts",
            "UTC) was altered",
        ),
        ("UPDATE claim SET text = 'It cost 39.'", "records against the journal", "The claim"),
        ("DELETE FROM citation", "records against the journal", "is missing"),
        ("UPDATE edit SET label = 'x' WHERE seq = 2", "journal chain", "label"),
        ("UPDATE change SET after = '{}' WHERE edit = 2", "journal chain", "image"),
        ("UPDATE edit SET at = '2020' WHERE seq = 2", "journal chain", "Edit 2"),
        ("UPDATE passage SET start = 1", "cited passages", "“The total” of “Accounts”"),
        (
            "INSERT INTO speaker SELECT 9, 'x', 'Eve', 'person', '', '', '', '', '', ''",
            "search index",
            "speaker",
        ),
    ],
)
def test_what_was_altered_is_named(
    damaged: Callable[..., list[queries.Finding]], statement: str, check: str, words: str
) -> None:
    """Each kind of damage is found by the check that is made for it, and names the item."""
    assert words in complaints(damaged(statement))[check]


def test_a_wrong_count_of_pieces_is_damage(
    damaged: Callable[[str], list[queries.Finding]],
) -> None:
    """The shelf says how many pieces the bytes have, and that is checked too."""
    found = complaints(damaged("UPDATE blob SET chunks = chunks + 1"))
    assert list(found) == ["captured bytes"]
    assert "“Accounts”" in found["captured bytes"]
