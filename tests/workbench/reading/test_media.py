"""What sound and video files say about themselves."""

from __future__ import annotations

import pytest

from tests.workbench.reading.files import mp3, sound, video
from workbench.errors import WorkbenchError
from workbench.reading import examine, sniff
from workbench.reading.media import read_media
from workbench.reading.particulars import said


def test_sound_tells_its_length() -> None:
    """Seconds and kind of a WAV file."""
    draft = read_media(sound(), filename="talk at pier.wav")
    assert said(draft.metadata)["duration"] == 2.0
    assert draft.title == "Talk at pier"
    assert "A transcript can be added" in draft.problem


def test_mp3_tells_its_title_and_year() -> None:
    """What the file's tags state, and how long it is."""
    draft = read_media(mp3())
    assert (draft.title, draft.byline, draft.published_on) == (
        "Talk at the pier",
        "Ana Vel",
        "2024",
    )
    assert said(draft.metadata)["duration"] == pytest.approx(2.6, abs=0.2)


def test_video_tells_when_and_where() -> None:
    """Length, size, codec, day and place out of the head of an MP4 file."""
    told = said(read_media(video()).metadata)
    assert (told["duration"], told["width"], told["height"]) == (12.5, 1920, 1080)
    assert told["codec"] == "avc1"
    assert told["recorded"] == "2024-05-01T00:00:00Z"
    assert told["place"] == "-33.8600+151.2000/"


def test_a_recording_is_a_draft_without_text() -> None:
    """The kind shows by the bytes, and the facts come through the child."""
    draft = examine(video(), filename="a.txt")
    assert (draft.media_type, draft.text) == ("video/mp4", "")
    assert said(draft.metadata)["duration"] == 12.5
    assert sniff(mp3()) == "audio/mpeg"


def test_a_spoiled_recording_is_refused() -> None:
    """Where nothing can be understood there is a sentence."""
    with pytest.raises(WorkbenchError, match="recording is damaged"):
        read_media(b"fLaC")
