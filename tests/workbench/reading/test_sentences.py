"""Sentences: where they begin and end, in prose, headings, lists and several languages."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.reading.sentences import sentences

WORDS = "Dr. U.S. Oss x 3.5 No. . ... … ! ? 。 ؟ “ ” ( ) - • e\u0301 😀 [2]"
PIECES = st.sampled_from([*WORDS.split(), *' \n\f\t\u00a0"', "  ", "\n\n", "\r\n"])
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Osk met the U.S. envoy. He left.", ["Dr. Osk met the U.S. envoy.", "He left."]),
        ("He flew to the U.S. The trip was long.", ["He flew to the U.S.", "The trip was long."]),
        ("She rose at 5 a.m. on May 2. He slept.", ["She rose at 5 a.m. on May 2.", "He slept."]),
        ("By 3 p.m. He was gone.", ["By 3 p.m.", "He was gone."]),
        ("See No. 5 of J. K. Moe. It is short.", ["See No. 5 of J. K. Moe.", "It is short."]),
        ("It cost $3.5 million. He paid.", ["It cost $3.5 million.", "He paid."]),
        ("“It is so.” Then he left.", ["“It is so.”", "Then he left."]),
        ('"It is so." Then he left.', ['"It is so."', "Then he left."]),
        ("He called it “a Feast,” and ate.", ["He called it “a Feast,” and ate."]),
        ("“Why?” Moe asked. “Go!” she said.", ["“Why?” Moe asked.", "“Go!” she said."]),
        ("Wait… what? Well... Yes.", ["Wait… what?", "Well...", "Yes."]),
        ("It fell.[2] It rose (a bit.) Fine.", ["It fell.[2]", "It rose (a bit.)", "Fine."]),
        ("¿Qué? ¡No! El Sr. Paz (EE. UU.) va.", ["¿Qué?", "¡No!", "El Sr. Paz (EE. UU.) va."]),
        ("今日は。元気！はい？", ["今日は。", "元気！", "はい？"]),
        ("هل وصل؟ نعم.", ["هل وصل؟", "نعم."]),
        ("A title\n\nFirst one. Second one.", ["A title", "First one.", "Second one."]),
        ("It has:\n- one crane\n- two cranes", ["It has:", "- one crane", "- two cranes"]),
        ("1. First point.\n2. Second point.", ["1. First point.", "2. Second point."]),
        ("One page\fAnother page", ["One page", "Another page"]),
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_says(text: str, expected: list[str]) -> None:
    """Stops in abbreviations, numbers and initials do not end a sentence; the others do."""
    assert [sentence.text for sentence in sentences(text)] == expected


def test_a_wrapped_line_goes_on_and_a_heading_does_not() -> None:
    """A line break ends a sentence only when the next word would have fitted on the line."""
    text = (
        "Harbour report\n"
        "The council of the town said that the cranes in New\n"
        "Oss and the two ferries would be sold to somebody in\n"
        "Veldt. Nobody bid."
    )
    assert [sentence.text for sentence in sentences(text)] == [
        "Harbour report",
        text[15:-12],
        "Nobody bid.",
    ]


@given(TEXTS)
@example("\u2028a\u2029b. C")
@example("U.S.\n\n.")
def test_sentences_cover_the_text_once(text: str) -> None:
    """Offsets are right, sentences are in order and apart, and no word is left out."""
    place, left = 0, []
    for sentence in sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""
        assert sentence.start >= place
        left.append(text[place : sentence.start])
        place = sentence.end
    assert not "".join([*left, text[place:]]).strip()


@pytest.mark.parametrize(
    "text",
    [
        unit * (1_000_000 // len(unit))
        for unit in (
            "a",
            "“",
            ".",
            "“x. ",
            ' ."',
            "\n",
            "The mayor of Oss left at 5 p.m. on Friday. ",
        )
    ],
)
def test_long_texts_take_seconds_at_most(text: str) -> None:
    """Neither a megabyte without spaces nor a hundred thousand quotation marks hangs."""
    begun = time.perf_counter()
    sentences(text)
    assert time.perf_counter() - begun < 5
