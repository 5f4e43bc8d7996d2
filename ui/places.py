"""Which places of the middle are pictures, which take the room of all columns."""

from __future__ import annotations

PICTURES = frozenset({"map", "timeline", "balance", "progress"})
"""The first words of their places."""


def is_picture(place: str) -> bool:
    """Tell whether a place is a picture."""
    return place.partition("/")[0] in PICTURES
