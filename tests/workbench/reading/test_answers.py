"""What is believed of a child's answer."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reading.answers import draft_of, packed, received, told
from workbench.reading.draft import Draft, Limits

LIMITS = Limits(text=100)
DRAFT = Draft(
    text="The harbour", metadata='{"width": 3}', cues=((0, 3, 0.0, 1.5),), picture_hash="0" * 16
)


def test_an_answer_comes_through_as_it_was() -> None:
    """Packed and unpacked, a draft is the same."""
    answer = received(io.BytesIO(packed({"draft": told(DRAFT)})), 10_000)
    assert draft_of(answer["draft"], LIMITS) == DRAFT


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x00",
        b"\x00\x00\x00\x05{}",
        b"\xff\xff\xff\xff{}",
        packed({})[:-1],
        b"\x00\x00\x00\x02[]",
        b"\x00\x00\x00\x02{]",
        b"\x00\x00\x10\x00" + b"[" * 4096,
    ],
)
def test_unsound_answers_are_refused(data: bytes) -> None:
    """None, half of one, one that is too long, or no JSON: never waited for, never believed."""
    with pytest.raises(ValueError, match=r"."):
        received(io.BytesIO(data), 10_000)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text", "x" * 101),
        ("text", 7),
        ("title", "x" * 4000),
        ("title", None),
        ("metadata", "[]"),
        ("metadata", "{"),
        ("metadata", "[" * 100_000),
        ("picture_hash", "zz"),
        ("cues", {}),
        ("cues", [[0, 1, 0.0]]),
        ("cues", [[0, 1, 0.0, "1"]]),
        ("cues", [[0, 1, 2.0, 1.0]]),
        ("cues", [[0, 99, 0.0, 1.0]]),
        ("cues", [[5, 9, 0.0, 1.0], [0, 3, 1.0, 2.0]]),
        ("cues", [[0, True, 0.0, 1.0]]),
        ("cues", [[0, 1, 0.0, float("nan")]]),
        ("cues", [[0, 0, 0.0, 0.0]] * 200_001),
        ("more", ""),
    ],
)
def test_parts_of_another_kind_or_size_are_refused(name: str, value: object) -> None:
    """Every part of a draft has a type and a bound."""
    with pytest.raises(ValueError, match=r"."):
        draft_of({**told(DRAFT), name: value}, LIMITS)


@given(st.recursive(st.none() | st.integers() | st.text(max_size=3) | st.floats(), st.lists))
def test_no_answer_does_more_than_be_refused(value: Any) -> None:
    """Whatever JSON stands in a place, a draft comes out or a ValueError."""
    for name in told(DRAFT):
        try:
            draft_of({**told(DRAFT), name: value}, LIMITS)
        except ValueError:
            continue
