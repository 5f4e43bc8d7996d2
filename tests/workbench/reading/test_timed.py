"""Transcripts with times, in the shapes in which programs and people write them."""

from __future__ import annotations

import json

import pytest

from workbench.reading import examine, sniff
from workbench.reading.sniffing import CSV, PLAIN, TIMED
from workbench.spotting import spot

HEARD = {
    "text": "The roof cost two million crowns. Nobody was paid.",
    "language": "en",
    "segments": [
        {"start": 0.0, "end": 4.2, "text": " The roof cost two million crowns.", "speaker": "A"},
        {"start": 4.2, "end": 6.0, "text": " Nobody was", "speaker": "B"},
        {"start": 6.0, "end": 8.0, "text": " paid.", "speaker": "B"},
    ],
}
LOCAL = {
    "transcription": [
        {"offsets": {"from": 0, "to": 4200}, "text": " The roof cost two million crowns."},
        {"timestamps": {"from": "00:00:04,200", "to": "00:00:08,000"}, "text": " Nobody was paid."},
    ]
}
SHAPES = {
    "heard.json": json.dumps(HEARD),
    "local.json": json.dumps(LOCAL),
    "segments.json": json.dumps(HEARD["segments"]),
    "youtube.sbv": (
        "0:00:00.000,0:00:04.200\nThe roof cost\ntwo million crowns.\n\n"
        "0:00:04.200,0:00:08.000\n>> Nobody was paid.\n"
    ),
    "milliseconds.tsv": (
        "start\tend\ttext\n0\t4200\tThe roof cost two million crowns.\n"
        "4200\t8000\tNobody was paid.\n"
    ),
    "table.csv": (
        "Speaker,Start,End,Text\nA,0:00:00,0:00:04.2,The roof cost two million crowns.\n"
        "B,0:00:04.2,0:00:08,Nobody was paid.\n"
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_transcript_has_its_words_in_time(name: str) -> None:
    """Whatever the shape, each stretch of the text has its seconds."""
    draft = examine(SHAPES[name].encode(), filename=name)
    assert draft.media_type == TIMED
    since, until = draft.cues[0][2:]
    start, end = draft.cues[0][:2]
    assert draft.text[start:end].endswith("The roof cost two million crowns.")
    assert (since, until) == (0.0, 4.2)
    assert draft.cues[-1][3] == 8.0
    assert "Nobody was paid." in draft.text


def test_who_speaks_is_kept_and_sentences_are_put_together() -> None:
    """Stretches of one speaker make one paragraph, with the name before it."""
    assert examine(SHAPES["heard.json"].encode()).text == (
        "A: The roof cost two million crowns.\n\nB: Nobody was paid."
    )


MARKED = (
    "Council meeting\n\n[00:00:05] Ada Voss: The roof cost two million crowns in 2019.\n"
    "[00:00:12] Bo Lindt: Unemployment rose by 40 percent.\nIt was 3 million in 2020.\n"
    "[00:01:02] Ada Voss: We built 400 flats last year.\n"
)
STYLES = {
    "brackets": MARKED,
    "bare": MARKED.replace("[", "").replace("]", ""),
    "ranges": MARKED.replace("05]", "05 - 00:00:12]").replace("02]", "02 - 00:01:07]"),
}


@pytest.mark.parametrize("style", STYLES)
def test_marked_text_stays_word_by_word(style: str) -> None:
    """Times in plain text stand where they stood, so that what was cited there stands too."""
    text = STYLES[style]
    draft = examine(text.encode(), filename="speech.txt")
    assert draft.text == text
    assert [cue[2] for cue in draft.cues] == [5.0, 12.0, 62.0]
    start, end = draft.cues[1][:2]
    assert draft.text[start:end].endswith("It was 3 million in 2020.")


@pytest.mark.parametrize("style", STYLES)
def test_speakers_of_a_transcript_are_who_says_it(style: str) -> None:
    """Candidates know their speaker, and carry no time."""
    found = [(each.speaker, each.text) for each in spot(STYLES[style])]
    assert ("Ada Voss", "The roof cost two million crowns in 2019.") in found
    assert ("Bo Lindt", "Unemployment rose by 40 percent.") in found


def test_names_above_the_words_are_read() -> None:
    """A line of a name and a time begins a turn."""
    text = "Ada Voss  0:05\nIt cost two.\n\nBo Lindt  0:12\nIt did not.\n\nAda Voss  1:02\nWell.\n"
    assert [cue[2] for cue in examine(text.encode()).cues] == [5.0, 12.0, 62.0]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Programme\n10:30 Opening\n11:00 Speech\n12:00 Lunch\n", PLAIN),
        ("Ada Voss: It cost two.\nBo Lindt: No.\n", PLAIN),
        ("name,start\nx,1\n", CSV),
        ('{"a": [1, 2]}', PLAIN),
    ],
)
def test_what_is_no_transcript_stays_what_it_is(text: str, kind: str) -> None:
    """Programmes, dialogues, tables and other JSON are not read as transcripts."""
    assert sniff(text.encode(), filename="x.csv" if kind == CSV else "") == kind


def test_json_that_only_looks_like_one_is_read_as_text() -> None:
    """Nothing is lost where the guess was wrong."""
    text = '{"segments": [1, 2], "start": 1, "text": "x"}'
    draft = examine(text.encode())
    assert (draft.text, draft.media_type) == (text, PLAIN)


def test_captions_of_youtube_are_a_transcript() -> None:
    """Pieces of words in JSON, with milliseconds; empty events are passed over."""
    said = [("It cost ", "two."), ("It did ", "not.")]
    events: list[dict[str, object]] = [{"tStartMs": 0, "dDurationMs": 9000, "id": 1}]
    events += [
        {"tStartMs": at * 4000, "dDurationMs": 3500, "segs": [{"utf8": word} for word in words]}
        for at, words in enumerate(said)
    ]
    events.append({"tStartMs": 4000, "aAppend": 1, "segs": [{"utf8": "\n"}]})
    data = json.dumps({"wireMagic": "pb3", "events": events}).encode()
    draft = examine(data, filename="captions.json3")
    assert (draft.text, draft.media_type) == ("It cost two. It did not.", TIMED)
    assert [cue[2:] for cue in draft.cues] == [(0.0, 3.5), (4.0, 7.5)]


def test_times_that_begin_with_the_recording_are_times() -> None:
    """Lines of minutes alone, as they are copied from a page with a video."""
    text = "0:00\nIt cost two.\n0:04\nIt did not.\n0:09\nWell.\n"
    assert [cue[2] for cue in examine(text.encode()).cues] == [0.0, 4.0, 9.0]
