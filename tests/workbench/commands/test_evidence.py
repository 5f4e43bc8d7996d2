"""Evidence, sources, and frozen copies."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from tests.workbench.commands.conftest import ACCOUNTS
from workbench import commands, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.exchange import intake
from workbench.model import Claim, Evidence, EvidenceKind, SourceClass, Stance
from workbench.project import Project


def test_bytes_are_kept_under_their_hash(project: Project, evidence: Evidence) -> None:
    """What was captured comes back byte for byte, under the hash that anybody can compute."""
    (capture,) = queries.captures(project.db, evidence=evidence.id)
    assert capture.sha256 == hashlib.sha256(ACCOUNTS.encode()).hexdigest()
    assert project.store.get(capture.sha256) == ACCOUNTS.encode()
    assert capture.captured_at.tzinfo


def test_a_record_needs_no_bytes(project: Project) -> None:
    """An interview is evidence with its own fields."""
    made = commands.add_evidence(
        project,
        kind=EvidenceKind.INTERVIEW,
        title="The treasurer",
        with_whom="R. Okafor",
        channel="telephone",
        occurred_on="2026-03-05",
    )
    assert (made.with_whom, made.occurred_on) == ("R. Okafor", "2026-03-05")
    assert queries.captures(project.db, evidence=made.id) == []


def test_the_words_of_a_record_can_be_cited(project: Project, claim: Claim) -> None:
    """What somebody said on the telephone is text like any other."""
    found = intake.from_text("He said: the total was sixty-one million.")
    made = commands.add_evidence(
        project, kind=EvidenceKind.CALL, title="Call", content=found.content, draft=found.draft
    )
    capture = queries.captures(project.db, evidence=made.id)[0]
    commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=(9, 41))
    (row,) = queries.citations(project.db, claim.id)
    assert row.passage
    assert row.passage.exact == "the total was sixty-one million."


def test_facts_of_the_file_fill_what_was_not_given(project: Project) -> None:
    """A page's own title and publisher are taken where the person gives none."""
    page = b"<html><head><title>Accounts</title><meta property='og:site_name' content='City'>"
    page += b"</head><body><article><p>Total expenditure was large, the auditors found.</p>"
    found = intake.from_bytes(page + b"<p>It rose again in the year after.</p></article>", "a.html")
    made = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, content=found.content, draft=found.draft
    )
    assert made.title == "Accounts"
    assert queries.evidence(project.db)[0].source == "City"


def test_evidence_without_a_title_is_refused(project: Project) -> None:
    """A record must be called something."""
    with pytest.raises(WorkbenchError, match="title is missing"):
        commands.add_evidence(project, kind=EvidenceKind.CALL)


def test_a_source_is_found_by_name_and_keeps_its_class(project: Project) -> None:
    """The same publisher is one source; a class is kept once it is known."""
    for kind in (None, SourceClass.PRIMARY, SourceClass.EXPERT):
        commands.add_evidence(
            project, kind=EvidenceKind.PAGE, title="Page", source="City", source_class=kind
        )
    (source,) = queries.sources(project.db)
    assert (source.source_class, source.evidence) == (SourceClass.PRIMARY, 3)


def test_a_second_capture_is_the_newest(project: Project, evidence: Evidence) -> None:
    """Evidence has many captures over time, and old passages stay in the old one."""
    found = intake.from_text("City accounts 1989, corrected")
    commands.add_capture(project, evidence, found.content, found.draft)
    newest, oldest = queries.captures(project.db, evidence=evidence.id)
    assert project.store.get(newest.sha256) == b"City accounts 1989, corrected"
    assert project.store.get(oldest.sha256) == ACCOUNTS.encode()


def test_removed_evidence_takes_its_citations(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """Deleting evidence leaves no citation of nothing, and undo brings both back."""
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    commands.cite(project, claim, stance=Stance.REFUTES, capture=capture, span=(20, 40))
    commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence)
    before = queries.citations(project.db, claim.id)
    commands.remove_evidence(project, evidence)
    assert queries.citations(project.db, claim.id) == []
    with pytest.raises(NotFound):
        queries.find_evidence(project.db, evidence.id)
    project.undo()
    assert queries.citations(project.db, claim.id) == before
    assert all(finding.ok for finding in queries.verify(project.db))


def test_a_file_without_a_title_goes_by_its_name(project: Project) -> None:
    """A picture says nothing of itself; its name is better than a refusal."""
    found = intake.from_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100), "pier.png")
    made = commands.add_evidence(project, kind=EvidenceKind.IMAGE, content=found.content)
    assert made.title == "pier.png"
    fetched = replace(found.content, filename="", final_url="https://example.org/pier.png")
    made = commands.add_evidence(project, kind=EvidenceKind.IMAGE, content=fetched)
    assert made.title == "https://example.org/pier.png"
