"""What a person hears or sees in a recording, typed beside it: words with their seconds."""

from __future__ import annotations

import hashlib
import math

from workbench.capture.record import sealed
from workbench.commands.captures import captures_of, freeze
from workbench.commands.words import required, short
from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import (
    Capture,
    CaptureMethod,
    Complete,
    Content,
    Evidence,
    Part,
    PartRole,
)
from workbench.project import Project
from workbench.reading.cues import TRANSCRIPT, Line, clock, read_cues, written
from workbench.reading.draft import Draft, one_line, pieces_of

LONGEST = 360_000.0
"""Seconds of a recording: a hundred hours."""
_TOOL = "transcript typed by hand"


def add_cue(
    project: Project, evidence: Evidence, since: float, until: float, words: str
) -> Capture:
    """Note what is said or seen in a recording, from one second to another.

    The notes of a recording are a transcript of its own (WebVTT): each note makes a new copy with
    all notes so far, in the order of time. Passages stay in the copy in which they were cited.
    """
    words = required(one_line(words), "The words")
    if not all(map(math.isfinite, (since, until))) or not 0 <= since < until <= LONGEST:
        raise WorkbenchError("The passage has to end after it begins.")
    fresh = (round(since, 3), round(until, 3), words)
    label = f"Note “{short(words)}” at {clock(since)} of “{short(evidence.title)}”"
    with project.edit(label) as edit:
        evidence = edit.get(Evidence, evidence.id)
        lines = sorted([*_lines(edit, evidence), fresh], key=lambda line: line[:2])
        draft, data = _draft(lines), written(lines).encode()
        content = Content(
            data=data,
            method=CaptureMethod.RECORD,
            media_type=f"{TRANSCRIPT}; charset=utf-8",
            filename="transcript.vtt",
            complete=Complete.YES,
            captured_at=edit.now,
            pieces=pieces_of(draft, hashlib.sha256(data).hexdigest()),
        )
        return freeze(edit, sealed(content, draft), draft, evidence_id=evidence.id)


def _lines(edit: Edit, evidence: Evidence) -> list[Line]:
    """The notes of the newest transcript that was typed."""
    typed = [
        each
        for each in captures_of(edit, evidence_id=evidence.id)
        if each.method is CaptureMethod.RECORD and each.media_type.startswith(TRANSCRIPT)
    ]
    if not typed:
        return []
    newest = max(typed, key=lambda each: (each.captured_at, each.id))
    text = edit.store.text(newest.text_sha256)
    parts = edit.find(Part, capture_id=newest.id, role=PartRole.CUES)
    cues = read_cues(edit.store.get(parts[-1].sha256)) if parts else []
    return [(since, until, text[start:end]) for start, end, since, until in cues]


def _draft(lines: list[Line]) -> Draft:
    cues, start = [], 0
    for since, until, words in lines:
        cues.append((start, start + len(words), since, until))
        start += len(words) + 2
    return Draft(
        text="\n\n".join(words for *_, words in lines),
        media_type=TRANSCRIPT,
        tool=_TOOL,
        cues=tuple(cues),
    )
