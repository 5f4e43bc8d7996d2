"""Which captures of one thing are copies alike: notes of a recording are no copy of it."""

from __future__ import annotations

from enum import StrEnum

from workbench.model import Capture, CaptureMethod

TRANSCRIPT = "text/vtt"
"""As `workbench.reading.cues` has it, without loading what reads files: lists ask this."""


class CopyKind(StrEnum):
    """What a capture is of the thing that it belongs to."""

    COPY = "copy"
    RECORDING = "recording"
    NOTES = "notes"
    """What a person noted beside a recording: each note makes a new copy of the notes."""


def copy_kind(capture: Capture) -> CopyKind:
    """Say what a capture is. Only captures of one kind are compared with each other."""
    if capture.method is CaptureMethod.RECORD and capture.media_type.startswith(TRANSCRIPT):
        return CopyKind.NOTES
    sound = capture.media_type.startswith(("audio/", "video/"))
    return CopyKind.RECORDING if sound else CopyKind.COPY


def notes(table: str) -> str:
    """Give the condition, in SQL, that a capture is notes."""
    method = CaptureMethod.RECORD
    return f"({table}.method = '{method}' AND {table}.media_type LIKE '{TRANSCRIPT}%')"
