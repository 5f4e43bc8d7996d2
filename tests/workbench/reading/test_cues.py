"""Seconds as people write them, and stored cues."""

from __future__ import annotations

import pytest

from workbench.errors import WorkbenchError
from workbench.reading.cues import clock, read_clock, read_cues, span, spoken


@pytest.mark.parametrize(
    ("words", "seconds"),
    [("75", 75), ("1:15", 75), ("1:15.5", 75.5), ("01:02:03", 3723), ("0:00,25", 0.25)],
)
def test_a_time_is_read_as_people_write_it(words: str, seconds: float) -> None:
    """Seconds, minutes and hours with colons between; a point or a comma before the fraction."""
    assert read_clock(words) == seconds


@pytest.mark.parametrize("words", ["", "x", "1:2:3:4", "-5", "1e9", "1:", ":5", "nan"])
def test_what_is_no_time_is_told(words: str) -> None:
    """The sentence shows how it is written."""
    with pytest.raises(WorkbenchError, match=r"Write 75, 1:15\.5 or 1:02:03"):
        read_clock(words)


def test_seconds_are_written_short() -> None:
    """Hours only where there are some."""
    assert [clock(n) for n in (0, 12.9, 75, 3723)] == ["0:00", "0:12", "1:15", "1:02:03"]
    assert span((12.9, 14.4)) == span((12, 15)) == "0:12–0:15"


def test_a_stretch_has_the_seconds_of_all_cues_that_it_touches() -> None:
    """From the first to the last; nothing where it touches none."""
    cues = [(0, 5, 1.0, 2.0), (7, 12, 3.0, 4.5)]
    assert spoken(cues, 4, 8) == (1.0, 4.5)
    assert spoken(cues, 5, 7) is None


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[[1,2,3]]", b'[["0",1,2,3]]', b"[[0,1,-2,3]]", b"[[true,1,2,3]]",
     b"[[0,1,NaN,3]]", b"[" * 100_000],
)  # fmt: skip
def test_damaged_cues_are_none(data: bytes) -> None:
    """A file from elsewhere may hold anything."""
    assert read_cues(data) == []
