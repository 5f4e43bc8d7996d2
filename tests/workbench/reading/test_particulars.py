"""What files say about themselves, as JSON and as rows."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from workbench.reading.answers import MOST_METADATA
from workbench.reading.particulars import LABELS, joined, rows, said, written

VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.text(max_size=9))
)


def test_known_names_are_kept_in_their_order() -> None:
    """Blank values and names that nobody knows are left out."""
    text = written({"camera": " Veldt\ncam ", "width": 3, "secret": "x", "lens": "", "taken": None})
    assert json.loads(text) == {"width": 3, "camera": "Veldt cam"}
    assert [row.name for row in rows(text)] == ["width", "camera"]
    assert written({}) == ""
    assert written({"altitude": 0.0}) != ""


def test_states_are_told_in_words() -> None:
    """What is stored is a word for the program; a person reads a sentence."""
    (row,) = rows(written({"signature": "intact"}))
    assert row.value.startswith("The signature fits the file. Who the signer is was not checked")


def test_more_can_be_said_later() -> None:
    """What read the words is added to what the file says."""
    assert said(joined(written({"width": 3}), {"read_by": "tesseract"})) == {
        "width": 3,
        "read_by": "tesseract",
    }


def test_what_is_no_metadata_says_nothing() -> None:
    """A part that another program spoiled gives no rows."""
    for spoiled in ("", "{", "[]", "[" * 100_000, '"x"'):
        assert rows(spoiled) == ()


@given(st.dictionaries(st.sampled_from(sorted(LABELS)), VALUES))
def test_whatever_a_file_says_fits(facts: dict[str, Any]) -> None:
    """Any values give JSON that comes back, of a size that is let through."""
    text = written(facts)
    assert len(text) < MOST_METADATA
    assert written(said(text)) == text
    text.encode()
    for row in rows(text):
        assert row.label == LABELS[row.name]


def test_a_plain_fact_is_said() -> None:
    """What fits is neither lost nor changed on its way."""
    assert said(written({"width": 7})) == {"width": 7}


def test_long_lists_are_cut() -> None:
    """A thousand stations of a mail, each of any length, are cut to a fair size."""
    told = said(written({"received": ["x" * 90] * 1_000, "comment": "y" * 9_000}))
    assert (len(told["received"]), len(told["comment"])) == (200, 2_001)
    assert len(written(dict.fromkeys(LABELS, ["x" * 9_000] * 1_000))) < MOST_METADATA
    assert len(written(dict.fromkeys(LABELS, "é" * 9_000))) < MOST_METADATA
