"""How captures stand, and which addresses were captured before."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from workbench import commands, queries
from workbench.model import (
    CaptureMethod,
    Complete,
    Content,
    Evidence,
    EvidenceKind,
    Looks,
    PartRole,
    Piece,
)
from workbench.project import Project
from workbench.stamps import Due

URL = "https://aldermoor.example/budget"


def _add(project: Project, url: str = URL) -> Evidence:
    content = Content(
        data=b"The hall cost eleven million.",
        method=CaptureMethod.FETCH,
        requested_url=url,
        final_url=f"{url}/",
        complete=Complete.NO,
        pieces=(Piece(role=PartRole.RECORD, data=b'{"url":"x"}'),),
    )
    return commands.add_evidence(project, kind=EvidenceKind.PAGE, title="Budget", content=content)


def test_a_capture_stands_with_its_stamps(project: Project) -> None:
    """Who stamped its record and when; one without is not yet stamped."""
    evidence = _add(project)
    (capture,) = queries.captures(project.db, evidence=evidence.id)
    (found,) = queries.standing(project.db, [capture.id, "gone"])
    assert (found.capture, found.stamps, found.damaged) == (capture, (), False)
    at = datetime(2026, 1, 8, tzinfo=UTC)
    due = Due(what="capture", digest=capture.record_sha256, authority="https://stamps.example")
    assert project.keep_stamp(due, at, b"x")
    (found,) = queries.standing(project.db, [capture.id])
    assert found.stamps == (("https://stamps.example", at),)


def test_of_each_evidence_the_newest_capture_stands(project: Project) -> None:
    """Also where there are several; evidence without a capture is left out."""
    evidence = _add(project)
    again = Content(data=b"Twelve.", method=CaptureMethod.FETCH, requested_url=URL)
    newest = commands.add_capture(project, evidence, again, None)
    bare = commands.add_evidence(project, kind=EvidenceKind.CALL, title="A call")
    found = queries.newest_standing(project.db, [evidence.id, bare.id])
    assert {key: each.capture.id for key, each in found.items()} == {evidence.id: newest.id}


def test_a_long_list_asks_no_more_than_a_short_one(project: Project) -> None:
    """However many rows there are, two statements tell how they stand."""
    made = [_add(project, f"{URL}/{n}").id for n in range(5)]
    asked: list[str] = []
    project.db.set_trace_callback(asked.append)
    assert set(queries.newest_standing(project.db, made)) == set(made)
    project.db.set_trace_callback(None)
    assert len(asked) == 2


def test_bytes_that_are_gone_are_told(project: Project) -> None:
    """A capture whose bytes are not in the file is damaged."""
    evidence = _add(project)
    (capture,) = queries.captures(project.db, evidence=evidence.id)
    with closing(sqlite3.connect(project.path)) as other, other:
        other.execute("PRAGMA foreign_keys=OFF")
        other.execute("DELETE FROM blob WHERE sha256 = ?", (capture.sha256,))
    (found,) = queries.standing(project.db, [capture.id])
    assert found.damaged


def test_an_address_is_known_by_each_of_its_spellings(project: Project) -> None:
    """As it was asked for, as it was answered, and with a fragment; the newest evidence first."""
    _add(project)
    newer = _add(project)
    asked = [f"{URL}#part", f"{URL}/", "https://elsewhere.example"]
    found = queries.known_addresses(project.db, asked)
    assert [(each.url, each.evidence_id) for each in found] == [
        (f"{URL}#part", newer.id),
        (f"{URL}/", newer.id),
    ]
    assert found[0].captures == 1
    assert queries.known_addresses(project.db, []) == []


def test_what_a_person_saw_is_kept_and_undone(project: Project) -> None:
    """A copy looks wrong, with a reason; found right, the reason goes."""
    evidence = _add(project)
    (capture,) = queries.captures(project.db, evidence=evidence.id)
    wrong = commands.look_over(project, capture, Looks.WRONG, " A notice covers it ")
    assert (wrong.looks, wrong.looks_note) == (Looks.WRONG, "A notice covers it")
    assert project.undo_label == "Find the copy of “Budget” wrong"
    right = commands.look_over(project, wrong, Looks.RIGHT, "x")
    assert (right.looks, right.looks_note) == (Looks.RIGHT, "")
    project.undo()
    assert queries.captures(project.db, evidence=evidence.id)[0].looks is Looks.WRONG
