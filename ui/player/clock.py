"""Times in the player, to the tenth of a second."""

from __future__ import annotations


def told(milliseconds: int) -> str:
    """Write a place of a recording: 0:00:12.3."""
    tenths = max(0, milliseconds) // 100
    seconds, minutes = tenths // 10 % 60, tenths // 600 % 60
    return f"{tenths // 36_000}:{minutes:02}:{seconds:02}.{tenths % 10}"
