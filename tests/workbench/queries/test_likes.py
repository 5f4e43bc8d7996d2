"""Tests of what is compared with what: notes of a recording are no copy of it."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.exchange.intake import from_text
from workbench.model import CaptureMethod, Content, EvidenceKind, Stance
from workbench.project import Project
from workbench.queries import CopyKind, likes
from workbench.reading.cues import TRANSCRIPT
from workbench.reading.passages import PassageState


def test_notes_and_pages_are_followed_apart(project: Project) -> None:
    """A note made later is neither the newest copy of the page nor the one before its next."""
    page = from_text("The clerk read the sum. Nine were for it.")
    evidence = commands.add_evidence(
        project, kind=EvidenceKind.VIDEO, title="Session", content=page.content, draft=page.draft
    )
    heard = Content(data=b"RIFF", method=CaptureMethod.FILE, media_type="audio/wav")
    commands.add_capture(project, evidence, heard, None)
    taken = queries.captures(project.db, evidence=evidence.id)
    first = next(each for each in taken if each.text_sha256)
    claim = commands.add_claim(project, text="Nine were for it.")
    commands.cite(project, claim, capture=first, span=(24, 41), stance=Stance.SUPPORTS)
    one = commands.add_cue(project, evidence, 1, 2, "Applause")
    two = commands.add_cue(project, evidence, 3, 4, "Silence")

    kinds = [queries.copy_kind(each) for each in queries.captures(project.db, evidence=evidence.id)]
    assert sorted(kinds) == ["copy", "notes", "notes", "recording"]
    assert queries.copy_before(project.db, one.id) == ""
    assert queries.copy_before(project.db, two.id) == one.id
    (row,) = queries.citations(project.db, claim.id)
    assert row.state is PassageState.EXACT
    assert queries.earlier(project.db, two.id) == []
    stands = queries.newest_standing(project.db, [evidence.id])[evidence.id]
    assert queries.copy_kind(stands.capture) is not CopyKind.NOTES
    with pytest.raises(WorkbenchError, match="same thing"):
        queries.two_copies(project.db, first.id, two.id)


def test_a_transcript_is_called_the_same_everywhere() -> None:
    """What lists ask for is what notes are written as."""
    assert likes.TRANSCRIPT == TRANSCRIPT
