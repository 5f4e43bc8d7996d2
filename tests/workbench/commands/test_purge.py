"""What is removed for good is gone from the file, and everything else is as it was."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from workbench import commands, queries
from workbench.commands.captures import passage_in
from workbench.errors import NotFound, WorkbenchError
from workbench.exchange import intake
from workbench.model import Article, Claim, Evidence, EvidenceKind, Passage, Speaker, Stance
from workbench.project import Project
from workbench.scales import scale

SECRET = "Zybarthol"
"""A word that nothing else in a project has."""


def sound(project: Project) -> bool:
    """Every check of the file holds, the chain among them."""
    return all(finding.ok for finding in queries.verify(project.db))


def bytes_of(project: Project) -> bytes:
    """Read the raw file of a project, closed as it must be for that."""
    project.close()
    return Path(project.path).read_bytes()


def terms(path: Path) -> set[str]:
    """List every word that the full-text indexes hold."""
    found = set()
    with contextlib.closing(sqlite3.connect(path)) as db:
        for table in ("claim", "evidence", "extract", "verdict", "question", "citation"):
            db.execute(
                f"CREATE VIRTUAL TABLE temp.w_{table} USING fts5vocab(main, {table}_fts, row)"
            )
            found |= {term for (term,) in db.execute(f"SELECT term FROM w_{table}")}
    return found


def delete_secret_claim(project: Project) -> Claim:
    """Write a claim down with all that belongs to it, in the secret's words, and delete it."""
    claim = commands.add_claim(project, text=f"{SECRET} told us about the dam.", note=SECRET * 3)
    commands.change_claim(project, claim, quote=f"I, {SECRET}, saw it.")
    project.undo()
    project.redo()
    commands.ask_question(project, claim, f"Where is {SECRET} now?")
    rating = scale("evidence").rating("refuted")
    verdict = commands.set_verdict(project, claim, rating, rationale=f"{SECRET} said so.")
    for record, ident in (("claim", claim.id), ("verdict", verdict.id)):
        commands.waive(project, "overlong", record, ident, reason=f"{SECRET} asked for it.")
    commands.remove_claim(project, project.get(Claim, claim.id))
    return claim


def test_no_word_of_it_is_left_in_the_file(project: Project) -> None:
    """Rows, images, labels, index: a search through the raw bytes finds nothing."""
    other = commands.add_claim(project, text="The dam holds.")
    claim = delete_secret_claim(project)
    done = commands.purge(project, "claim", claim.id)
    assert done.records == 5
    assert done.labels >= 5
    assert sound(project)
    assert project.get(Claim, other.id).text == "The dam holds."
    raw = bytes_of(project).lower()
    assert SECRET.lower().encode() not in raw
    assert not {term for term in terms(project.path) if term.startswith(SECRET.lower()[:4])}


def test_bytes_and_text_of_evidence_go_with_it(project: Project, claim: Claim) -> None:
    """The capture, the text read from it, passages, and the words of those who cited it."""
    found = intake.from_bytes(f"{SECRET} keeps the minutes.\n".encode() * 9000, "minutes.txt")
    evidence = commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title=f"Minutes of {SECRET}",
        content=found.content,
        draft=found.draft,
    )
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    beside = sum(len(piece.data) for piece in found.content.pieces)
    cited = commands.cite(
        project, claim, stance=Stance.SUPPORTS, capture=capture, span=(0, 9), note=f"see {SECRET}"
    )
    commands.remove_citation(project, cited)
    commands.remove_evidence(project, evidence)
    before = project.path.stat().st_size
    done = commands.purge(project, "evidence", evidence.id)
    assert (done.freed, done.shared) == (capture.size + beside, 0)
    assert sound(project)
    raw = bytes_of(project)
    assert SECRET.encode() not in raw
    assert SECRET.lower().encode() not in raw
    assert len(raw) < before


def test_bytes_that_something_else_has_too_stay(
    project: Project, article: Article, evidence: Evidence
) -> None:
    """The same document, taken in twice and purged once, can be read; its second record goes."""
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    data = project.store.get(capture.sha256)
    again = intake.from_bytes(data, "again.txt")
    twin = commands.add_evidence(
        project, kind=EvidenceKind.DOCUMENT, title="Twin", content=again.content, draft=again.draft
    )
    commands.remove_evidence(project, twin)
    done = commands.purge(project, "evidence", twin.id)
    (record,) = again.content.pieces
    assert (done.freed, done.shared) == (len(record.data), 1)
    assert project.store.get(capture.sha256) == data
    assert sound(project)


def test_what_is_in_the_project_is_not_removed_for_good(project: Project, claim: Claim) -> None:
    """It has to be deleted first; and what never was cannot be removed."""
    with pytest.raises(WorkbenchError, match="Delete it first"):
        commands.purge(project, "claim", claim.id)
    with pytest.raises(NotFound, match="not in the trash"):
        commands.purge(project, "claim", "019b9851-0000-7000-8000-000000000000")
    assert project.get(Claim, claim.id) == claim


def test_it_is_passed_over_by_undo_and_not_restored(project: Project, claim: Claim) -> None:
    """The deletion stays in the history without its words; what came before it can be undone."""
    other = commands.add_claim(project, text="The dam holds.", speaker="Wim Aalders")
    commands.remove_claim(project, claim)
    commands.purge(project, "claim", claim.id)
    assert queries.trash(project.db, "claims") == []
    assert project.undo().label == "Add claim “The dam holds.”"
    assert project.redo().label == "Add claim “The dam holds.”"
    assert project.get(Claim, other.id) == other
    with pytest.raises(NotFound):
        commands.restore(project, "claim", claim.id)
    newest = queries.history(project.db, limit=4)[2:]
    assert [row.label for row in newest] == ["Remove a claim for good", ""]
    assert sound(project)


def test_undo_brings_back_what_was_not_removed_for_good(project: Project) -> None:
    """A deletion of which a part was removed for good; a claim whose speaker was."""
    kept = commands.add_claim(project, text="One.", speaker="Wim Aalders")
    lost = commands.add_claim(project, text="Two.")
    (speaker,) = (each for each in queries.speakers(project.db) if each.name == "Wim Aalders")
    commands.remove_records(project, "claims", [kept.id, lost.id])
    commands.remove_speaker(project, project.get(Speaker, speaker.id))
    commands.purge(project, "speaker", speaker.id)
    commands.purge(project, "claim", lost.id)
    project.undo()
    assert project.get(Claim, kept.id) == replace(kept, speaker_id=None)
    assert sound(project)
    project.redo()
    assert queries.counts(project.db).claims == 0
    project.undo()
    project.undo()
    assert sound(project)


def test_what_needs_it_cannot_be_undone(project: Project, claim: Claim) -> None:
    """A citation that was moved away from what was removed for good stays where it is."""
    found = intake.from_bytes(b"The dam holds. The dam is high.\n", "dam.txt")
    evidence = commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title="Dam",
        content=found.content,
        draft=found.draft,
    )
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    cited = commands.cite(project, claim, stance=Stance.CONTEXT, capture=capture, span=(0, 14))
    again = intake.from_bytes(b"The dam is high.\n", "dam2.txt")
    other = commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title="Dam 2",
        content=again.content,
        draft=again.draft,
    )
    newer = queries.captures(project.db, evidence=other.id)[0]
    with project.edit("Cite elsewhere") as edit:
        edit.change(cited, passage_id=passage_in(edit, newer, (0, 16)).id)
        edit.remove(edit.get(Passage, str(cited.passage_id)))
    commands.remove_evidence(project, evidence)
    commands.purge(project, "evidence", evidence.id)
    with pytest.raises(WorkbenchError, match="needs what was removed for good"):
        project.undo()
    assert sound(project)


def test_one_of_many_can_be_removed_for_good(project: Project) -> None:
    """The others of the same deletion still come back from the trash."""
    kept = commands.add_claim(project, text="One.")
    lost = commands.add_claim(project, text="Two.")
    with project.edit("Delete 2 claims") as edit:
        edit.remove(kept)
        edit.remove(lost)
    commands.purge(project, "claim", lost.id)
    assert [row.id for row in queries.trash(project.db, "claims")] == [kept.id]
    assert queries.history(project.db, limit=2)[1].label == "Delete 2 claims"
    commands.restore(project, "claim", kept.id)
    assert project.get(Claim, kept.id) == kept
    assert sound(project)
