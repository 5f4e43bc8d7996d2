"""Notes on a recording, with their seconds."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Capture, Evidence, EvidenceKind, Stance
from workbench.project import Project
from workbench.reading.subtitles import read_subtitles


def talk(project: Project) -> Evidence:
    """A recording that nobody wrote down yet."""
    return commands.add_evidence(project, kind=EvidenceKind.VIDEO, title="Speech at the quay")


def test_notes_are_a_transcript_in_the_order_of_time(project: Project) -> None:
    """Each note makes a copy with all notes, which any reader of WebVTT reads the same."""
    evidence = talk(project)
    first = commands.add_cue(project, evidence, 12, 15.25, "The bridge is  <safe> & sound")
    later = commands.add_cue(project, evidence, 3, 4, "-->\nApplause")
    text = queries.text(project.db, later.id)
    assert text == "--> Applause\n\nThe bridge is <safe> & sound"
    assert queries.text(project.db, first.id) == "The bridge is <safe> & sound"
    assert queries.cues(project.db, later.id) == [(0, 12, 3.0, 4.0), (14, 42, 12.0, 15.25)]
    transcript = queries.transcript(project.db, evidence.id)
    assert transcript is not None
    assert transcript.id == later.id
    read = read_subtitles(queries.content(project.db, later.id))
    assert read.text == text
    assert list(read.cues) == queries.cues(project.db, later.id)


def test_the_same_words_twice_are_two_notes(project: Project) -> None:
    """What is said again is noted again."""
    evidence = talk(project)
    commands.add_cue(project, evidence, 1, 2, "inaudible")
    made = commands.add_cue(project, evidence, 3, 4, "inaudible")
    assert len(queries.cues(project.db, made.id)) == 2


def test_a_cited_note_has_its_seconds(project: Project) -> None:
    """Whatever part of the words is cited, the seconds are those of the note."""
    evidence = talk(project)
    claim = commands.add_claim(project, text="The bridge is safe.")
    made = commands.add_cue(project, evidence, 12, 15, "The bridge is safe")
    commands.cite(project, claim, capture=made, span=(4, 10), stance=Stance.SUPPORTS)
    commands.add_cue(project, evidence, 2, 4, "Good evening")
    (row,) = queries.citations(project.db, claim.id)
    assert row.seconds == (12.0, 15.0)
    assert row.passage is not None
    assert queries.seconds_of(project.db, row.passage.id) == (12.0, 15.0)


def test_a_note_is_one_edit(project: Project) -> None:
    """Undo takes the note back, and the transcript before it is the newest again."""
    evidence = talk(project)
    first = commands.add_cue(project, evidence, 12, 15, "One")
    commands.add_cue(project, evidence, 16, 17, "Two")
    assert project.undo_label == "Note “Two” at 0:16 of “Speech at the quay”"
    project.undo()
    known = queries.transcript(project.db, evidence.id)
    assert known == project.get(Capture, first.id)


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [(5, 5, "x"), (6, 5, "x"), (-1, 5, "x"), (1, float("inf"), "x"), (float("nan"), 5, "x"),
     (1, 2, " \n ")],
)  # fmt: skip
def test_what_is_no_note_is_refused(
    project: Project, since: float, until: float, words: str
) -> None:
    """A passage without words, without length or outside of any recording is none."""
    evidence = talk(project)
    with pytest.raises(WorkbenchError):
        commands.add_cue(project, evidence, since, until, words)
    assert queries.captures(project.db, evidence=evidence.id) == []
