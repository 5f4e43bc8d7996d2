"""Who says it: cues, pronouns, surnames, quotations that run on."""

from __future__ import annotations

import pytest

from workbench.reading.sentences import sentences
from workbench.spotting.attribution import attribute


def _speakers(text: str) -> list[str]:
    return [attributed.speaker for attributed in attribute(text, sentences(text))]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“It is so,” said Ana Moe.", ["Ana Moe"]),
        ("“It is so,” Ana Moe said on Monday.", ["Ana Moe"]),
        ("The bridge is safe, according to Ana Moe.", ["Ana Moe"]),
        ("According to the Port Office, trade fell.", ["Port Office"]),
        ("Ana Moe, the mayor of Oss, said it was safe.", ["Ana Moe"]),
        ("The mayor of Oss, Ana Moe, said it was safe.", ["Ana Moe"]),
        ("Former Foreign Minister Ana Moe has denied it.", ["Ana Moe"]),
        ("Minister of Public Works Bo Ek promised a bridge.", ["Bo Ek"]),
        ("The ministry said it was safe.", ["the ministry"]),
        ("Officials say the bridge is safe.", ["Officials"]),
        ("A spokesman for the port said it was safe.", ["spokesman for the port"]),
        ("Ana Moe left early, claiming she was ill.", ["Ana Moe"]),
        ("Ana Moe opened the bridge and said it was safe.", ["Ana Moe"]),
        ("Ana Moe’s answer was short, denying all of it.", ["Ana Moe"]),
        ("The port is full. It was built in 1902.", ["", ""]),
        ("The claim was false. The report came late.", ["", ""]),
        ("Ana Moe was told to leave.", [""]),
        ("A spokeswoman did not respond.", [""]),
    ],
)
def test_cues_name_the_speaker(text: str, speakers: list[str]) -> None:
    """The somebody of the verb of saying is found on either side of it, and without titles."""
    assert _speakers(text) == speakers


def test_surnames_and_pronouns_become_full_names() -> None:
    """Later mentions are joined to the name as it was introduced; Mr and Ms are heeded."""
    text = (
        "Ms. Ana Moe met Mr. Bo Ek. Moe said it rained. He denied it. She insisted. "
        "Ek’s brother left. Ms. Moe added that it snowed."
    )
    assert _speakers(text) == ["", "Ana Moe", "Bo Ek", "Ana Moe", "", "Ana Moe"]


def test_an_institution_keeps_its_name() -> None:
    """“The ministry” is the ministry that was named before."""
    text = "The Ministry of Roads has a plan. It is long. The ministry said it was cheap."
    assert _speakers(text) == ["", "", "Ministry of Roads"]


def test_a_quotation_that_runs_on_keeps_its_speaker() -> None:
    """Sentences of one quotation, before and after its cue, have one speaker."""
    text = (
        "“We sold four. Nobody bid,” said Ana Moe. “We had to. It was late.”\n\n"
        "The quay was built in 1902."
    )
    assert _speakers(text) == ["Ana Moe", "Ana Moe", "Ana Moe", "Ana Moe", ""]


def test_a_signed_quotation_has_the_name_after_the_dash() -> None:
    """A dash and a name below a quotation say whose it is."""
    assert _speakers("“The bridge was never checked at all.”\n— Ana Moe")[0] == "Ana Moe"


def test_what_is_said_inside_a_quotation_is_not_a_cue() -> None:
    """The speaker of a quotation is who is quoted, not who is spoken of in it."""
    assert _speakers("“Bo Ek said he knew,” Ana Moe told us.") == ["Ana Moe"]


def test_both_speakers_of_a_sentence_are_reported() -> None:
    """Each report keeps its cue and the words that name the speaker."""
    text = "Ana Moe condemned the sale, while the Port Office maintains it was legal."
    (only,) = attribute(text, sentences(text))
    assert [(report.speaker, report.cue) for report in only.reports] == [
        ("Ana Moe", "condemned"),
        ("Port Office", "maintains"),
    ]
    assert text[only.reports[1].start : only.reports[1].end] == "the Port Office"
