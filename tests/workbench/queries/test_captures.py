"""Tests of asking for captures: their files, their record, how they are called."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.workbench.capture.takings import PAGE, content, taken
from workbench import commands, queries
from workbench.errors import NotFound
from workbench.model import Capture, Evidence, EvidenceKind, PartRole, Piece
from workbench.project import Project
from workbench.reading import Draft
from workbench.stamps import Due

DRAFT = Draft(text="The harbour pool opened in 1962.", title="Pool", tool="reader 1")


def add(project: Project) -> tuple[Evidence, Capture]:
    """Evidence with one capture of the made-up page."""
    made = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="Harbour pool", content=content(), draft=DRAFT
    )
    (capture,) = queries.captures(project.db, evidence=made.id)
    return made, capture


def test_a_capture_is_given_with_all_that_is_kept_of_it(project: Project) -> None:
    """Files, the record read again, its place among the captures, and who stamped it."""
    evidence, capture = add(project)
    due = Due(what="capture", digest=capture.record_sha256, authority="http://tsa.example")
    project.keep_stamp(due, datetime(2026, 1, 7, 12, 1, tzinfo=UTC), b"response")
    found = queries.capture(project.db, capture.id)
    assert (found.owner, found.number, found.of) == (evidence, 1, 1)
    assert [str(part.role) for part in found.parts] == [
        "packed", "packed", "resource", "resource", "record",
    ]  # fmt: skip
    assert found.record is not None
    assert found.record.final_url == capture.final_url
    assert found.received == (found.record.packed.sha256, found.record.packed.size)  # type: ignore[union-attr]
    assert [(each.authority, each.response) for each in found.stamps] == [
        ("http://tsa.example", b"response")
    ]
    assert not found.damaged
    record = found.parts[-1]
    assert queries.part_bytes(project.db, record.id) == content().pieces[-1].data


def test_a_capture_without_a_record_says_so(project: Project) -> None:
    """Captures made by earlier versions are as good as they were."""
    plain = replace(content(), pieces=())
    made = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="Pool", content=plain, draft=None
    )
    (capture,) = queries.captures(project.db, evidence=made.id)
    found = queries.capture(project.db, capture.id)
    assert (found.record, found.stamps) == (None, ())
    assert found.record_problem == "It was made before captures had records."
    assert found.received == (capture.sha256, len(PAGE))


def test_captures_are_called_by_id_fingerprint_or_what_they_are_of(project: Project) -> None:
    """The newest is meant where a title stands alone; a number picks another."""
    evidence, first = add(project)
    again = content(taken(b"<p>Another page.</p>"))
    second = commands.add_capture(project, evidence, again, DRAFT)
    for ref, expected in {
        first.id: first,
        second.id[-100:]: second,
        first.record_sha256: first,
        second.record_sha256[:10].upper(): second,
        second.sha256: second,
        "Harbour pool": second,
        "harbour pool#1": first,
        f"{evidence.id}#2": second,
    }.items():
        assert queries.find_capture(project.db, ref) == expected, ref
    for ref, words in {
        "Harbour pool#3": "has no capture number 3: there are 2",
        first.id[:6]: "more than one capture",
        "Bridge": "no evidence or article",
    }.items():
        with pytest.raises(NotFound, match=words):
            queries.find_capture(project.db, ref)


def test_a_picture_made_later_is_kept_with_the_capture(project: Project) -> None:
    """It is a step that can be taken back, and names what it was made from."""
    _, capture = add(project)
    made = commands.add_pieces(
        project,
        capture,
        [Piece(role=PartRole.PICTURE, data=b"png", tool="renderer 1", derived_from=capture.sha256)],
    )
    assert queries.parts(project.db, capture.id)[-1] == made[0]
    (row, *_) = queries.history(project.db, limit=1)
    assert row.label == "Keep files made from the copy of “Harbour pool”"
    project.undo()
    assert [part.role for part in queries.parts(project.db, capture.id)][-1] is PartRole.RECORD


def test_a_capture_is_given_as_archives_are_written_from_it(project: Project) -> None:
    """Text and title are with it; its bytes come piece by piece."""
    _, capture = add(project)
    kept = queries.kept(project.db, capture.id)
    assert (kept.capture, kept.text, kept.title) == (capture, DRAFT.text, "Harbour pool")
    assert b"".join(queries.chunks(project.db, capture.sha256)) == PAGE
