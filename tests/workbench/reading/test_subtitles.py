"""Transcripts with times."""

from __future__ import annotations

import json

import pytest

from tests.workbench.reading.files import SRT, VTT
from workbench.errors import WorkbenchError
from workbench.model import PartRole
from workbench.reading import examine, pieces_of
from workbench.reading.draft import Draft
from workbench.reading.subtitles import read_subtitles


def _timed(draft: Draft) -> list[tuple[str, float, float]]:
    return [(draft.text[start:end], since, until) for start, end, since, until in draft.cues]


def test_srt_is_words_with_times() -> None:
    """Marks are taken off, and each stretch of text has its seconds."""
    assert _timed(read_subtitles(SRT.encode())) == [
        ("Good evening. The harbour closes.", 1.0, 2.5),
        ("On Friday.", 3603.0, 3604.25),
    ]


def test_vtt_tells_who_speaks() -> None:
    """Notes and names of cues are not words; voices stand before theirs."""
    assert _timed(read_subtitles(VTT.encode())) == [
        ("Ana Vel: Boats & nets.", 1.0, 2.5),
        ("On Friday.", 3.0, 4.0),
    ]


def test_rolling_captions_are_not_said_twice() -> None:
    """Captions that show the line before again are read once."""
    rolling = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\nThe harbour\n\n00:02.000 --> 00:03.000\nThe harbour\n"
        "closes\n\n00:03.000 --> 00:03.010\ncloses\n"
    )
    assert read_subtitles(rolling.encode()).text == "The harbour\n\ncloses"


def test_times_become_a_part_of_the_capture() -> None:
    """Cues come through the child, and as JSON with what made them."""
    draft = examine(SRT.encode(), filename="talk.txt")
    parts = {piece.role: piece for piece in pieces_of(draft, "ab" * 32)}
    cues = parts[PartRole.CUES]
    assert json.loads(cues.data) == [[0, 33, 1.0, 2.5], [35, 45, 3603.0, 3604.25]]
    assert (cues.derived_from, cues.tool) == ("ab" * 32, "transcript with times, utf-8")


def test_a_transcript_without_times_is_refused() -> None:
    """Nothing to place in time gives a sentence."""
    with pytest.raises(WorkbenchError, match="no words with times"):
        read_subtitles(b"WEBVTT\n\nThe harbour\n")
